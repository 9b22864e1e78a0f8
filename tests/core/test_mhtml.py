"""Web pages saved in one file, in the form that browsers give them."""

import pytest

from workbench.errors import UserError
from workbench.importers import import_bytes
from workbench.model.draft import DetailName

STORY = "".join(
    f"<p>Paragraph {n} of the sample says what the council did, caf=C3=A9 and all, with money.</p>\r\n"
    for n in range(8)
)


def saved(
    page: str = f"<html><head><title>x</title></head><body><h1>A sample</h1>{STORY}</body></html>",
    kind: str = "text/html",
) -> bytes:
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/story\r\n"
        "Subject: =?utf-8?Q?What=20the=20council=20did?=\r\nDate: Mon, 6 May 2024 07:08:09 -0000\r\n"
        "MIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n\r\n'
        f"------b\r\nContent-Type: {kind}\r\nContent-ID: <f@mhtml.blink>\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/story\r\n\r\n"
        f"{page}\r\n------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Location: https://example.org/a.png\r\n\r\niVBORw0KGgo=\r\n------b--\r\n"
    ).encode()


def test_the_page_is_read_without_a_declared_charset() -> None:
    raw, importer = import_bytes(saved(), "a.mhtml")
    assert importer.id == "mhtml"
    assert raw.text.startswith("A sample\n\nParagraph 0 of the sample says what the council did, café and all")
    assert [block.kind.value for block in raw.blocks] == ["headline"] + ["paragraph"] * 8


def test_the_browser_tells_address_and_title() -> None:
    details = {one.name: (one.value, one.where) for one in import_bytes(saved(), "a.mht")[0].details}
    assert details[DetailName.ADDRESS] == ("https://example.org/story", "saved by the browser")
    assert details[DetailName.HEADLINE] == ("What the council did", "title of the saved page")


def test_it_is_known_without_its_suffix() -> None:
    assert import_bytes(saved(), "article.txt")[1].id == "mhtml"


def test_an_archive_without_a_page_is_damaged() -> None:
    with pytest.raises(UserError) as caught:
        import_bytes(saved(kind="text/css"), "a.mhtml")
    assert caught.value.kind == "damaged"

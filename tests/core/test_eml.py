"""E-mails: the words of the message, who wrote what when as evidence, attachments, and parts built to harm."""

from email.message import EmailMessage

import pytest

from workbench.errors import UserError
from workbench.importers import import_bytes
from workbench.model.document import Reading
from workbench.model.draft import DetailName, RawDocument

BODY = "The council spent 3\u00a0million euros, it said.\n\nCafe\u0301 owners disagree. \U0001f600\n"


def message(body: str = BODY, html: str = "", charset: str = "utf-8") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Jane Sample <jane@example.org>"
    mail["To"] = "desk@example.org"
    mail["Subject"] = "Größe der Häfen"
    mail["Date"] = "Mon, 06 May 2024 07:08:09 +0200"
    if body:
        mail.set_content(body, charset=charset)
    if html:
        (mail.add_alternative if body else mail.set_content)(html, subtype="html")
    return mail


def read(data: bytes, reading: Reading = Reading()) -> RawDocument:
    raw, importer = import_bytes(data, "a.eml", reading)
    assert importer.id == "eml"
    return raw


def test_the_words_and_what_the_head_tells() -> None:
    raw = read(message().as_bytes())
    assert raw.text.replace("\r\n", "\n") == BODY
    assert {one.name: one.value for one in raw.details} == {
        DetailName.HEADLINE: "Größe der Häfen",
        DetailName.BYLINE: "Jane Sample",
        DetailName.DATE: "2024-05-06",
    }


def test_as_evidence_it_begins_with_who_wrote_what_when() -> None:
    raw = read(message().as_bytes(), Reading(evidence=True))
    assert raw.text.startswith("From: Jane Sample <jane@example.org>\nTo: desk@example.org\n")
    assert "Subject: Größe der Häfen\n\nThe council" in raw.text


def test_the_plain_form_goes_before_html_which_is_told() -> None:
    raw = read(message(html="<p>The same in <b>HTML</b>.</p>").as_bytes())
    assert "HTML" not in raw.text
    assert [part.why for part in raw.left_out] == ["the same in HTML"]


def test_html_alone_is_read_with_its_links() -> None:
    raw = read(message("", "<p>See <a href='https://example.org/a'>the report</a> of 5 May.</p>").as_bytes())
    assert raw.text == "See the report of 5 May."
    assert [(raw.text[one.start : one.end], one.text) for one in raw.proposals] == [
        ("the report", "https://example.org/a")
    ]


def test_places_in_html_move_under_the_head() -> None:
    html = "<p>See <a href='https://example.org/a'>the report</a> of 5 May.</p>"
    raw = read(message("", html).as_bytes(), Reading(evidence=True))
    assert [raw.text[one.start : one.end] for one in raw.proposals] == ["the report"]
    assert [raw.text[one.start : one.end] for one in raw.blocks] == ["See the report of 5 May."]


def test_another_charset_is_read_as_declared() -> None:
    assert "Größe" in read(message("Größe der Häfen, sagte er.\n", charset="iso-8859-1").as_bytes()).text


def test_attachments_are_handed_on_byte_for_byte() -> None:
    mail = message()
    mail.add_attachment(b"%PDF-1.4 \x00\xff", maintype="application", subtype="pdf", filename="Bericht ü.pdf")
    mail.add_attachment(message("Forwarded words.\n"))
    first, second = read(mail.as_bytes()).attachments
    assert (first.name, first.type, first.data) == ("Bericht ü.pdf", "application/pdf", b"%PDF-1.4 \x00\xff")
    assert second.name == "Größe der Häfen.eml"
    assert b"Forwarded words." in second.data


@pytest.mark.parametrize("name", ["../../etc/passwd", "a\nb.txt", "x" * 5000])
def test_a_name_made_to_harm_is_only_a_name(name: str) -> None:
    mail = message()
    mail.add_attachment(b"x", maintype="text", subtype="plain")
    part = next(iter(mail.iter_attachments()))
    part.replace_header("Content-Disposition", f'attachment; filename="{name.replace(chr(10), " ")}"')
    (attachment,) = read(mail.as_bytes()).attachments
    assert "\n" not in attachment.name
    assert len(attachment.name) <= 255


def test_parts_nested_by_the_thousand_are_refused_or_survived() -> None:
    head = "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\n"
    parts = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(2000))
    with pytest.raises(UserError) as caught:
        read((head + parts + "\n\nwords").encode())
    assert caught.value.kind in ("damaged", "empty")


def test_headers_that_no_program_writes_do_no_harm() -> None:
    odd = b"From: =?utf-8?q?=ff?= <\xff\xfe@@>\nTo: ;;;\nDate: 99 Foo 9999\nSubject: =?x?z?y?=\n"
    odd += b"\nFive words stand right here."
    assert read(odd).text == "Five words stand right here."


def test_a_letter_that_only_looks_like_a_message_is_text() -> None:
    assert import_bytes(b"Dear reader,\n\nFrom: here to there.\n", "a.txt")[1].id == "text"


def test_attachments_without_a_name_are_called_by_what_they_are_and_no_name_holds_a_folder() -> None:
    inner, outer = EmailMessage(), EmailMessage()
    inner["Subject"] = "The council / minutes"
    inner.set_content("Five boats.")
    outer["From"], outer["Subject"] = "ada@example.org", "Boats"
    outer.set_content("See the files.")
    outer.add_attachment(inner)
    outer.add_attachment(b"words", maintype="text", subtype="plain", filename="")
    outer.add_attachment(b"a,b", maintype="text", subtype="csv", filename="../../sums.csv")
    raw = import_bytes(outer.as_bytes(), "a.eml")[0]
    assert [one.name for one in raw.attachments] == ["The council   minutes.eml", "attachment.txt", "sums.csv"]


def test_a_message_that_says_it_has_parts_and_has_none_is_read_as_it_stands() -> None:
    head = b"From: ada@example.org\r\nSubject: Boats\r\nContent-Type: multipart/mixed\r\n\r\n"
    assert import_bytes(head + b"Five boats sank.", "a.eml")[0].text == "Five boats sank."

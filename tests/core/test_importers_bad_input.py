"""Documents of every format built to harm: refused or survived by the process that reads them, within its limits."""

import io
import os
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.core.test_odt import TYPE
from tests.files.truth import DOCUMENTS
from workbench.errors import UserError
from workbench.importers import child, import_bytes, kind_of, wire
from workbench.model.document import Reading
from workbench.model.draft import RawDocument

EVIDENCE = Reading(evidence=True)
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
PARTS = {
    "a.odt": "content.xml",
    "a.epub": "META-INF/container.xml",
    "a.xlsx": "xl/workbook.xml",
    "a.docx": "word/document.xml",
}
TYPES = {"a.odt": TYPE, "a.epub": "application/epub+zip"}


def archive(name: str, content: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        if name in TYPES:
            made.writestr(zipfile.ZipInfo("mimetype"), TYPES[name])
        made.writestr(PARTS[name], content)
    return file.getvalue()


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(UserError) as caught:
        import_bytes(data, name, EVIDENCE)
    assert caught.value.hint.endswith(".")
    return caught.value.kind


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("bomb", [LAUGHS, OUTSIDE])
def test_entities_are_refused_before_they_are_read(name: str, bomb: str) -> None:
    assert refusal(archive(name, f"{bomb}<x>&a;</x>".encode()), name) == "damaged"


@pytest.mark.parametrize("name", PARTS)
def test_archives_that_unpack_to_a_thousand_times_their_size_are_refused_at_once(name: str) -> None:
    begun = time.process_time()
    assert refusal(archive(name, b" " * (12 * 1024 * 1024)), name) == "too-large"
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("name", PARTS)
def test_elements_nested_by_the_thousand_are_refused(name: str) -> None:
    nested = b"<x>" + b"".join(b"<x n='%d'>" % (number * 7919 % 99_991) for number in range(3000))
    assert refusal(archive(name, nested), name) == "damaged"


def pdf(stream: bytes, extra: bytes = b"") -> bytes:
    """A page that draws a compressed stream."""
    packed = zlib.compress(stream)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R " + extra + b" >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        b"/Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed) + packed + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body = b"%PDF-1.7\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % pair for pair in enumerate(objects, 1))
    return body + b"trailer << /Root 1 0 R /Size 6 >>\n%%EOF"


def shown(words: str) -> bytes:
    return b"BT /F 12 Tf 50 700 Td (%s) Tj ET " % words.encode()


def test_a_small_document_made_by_hand_is_read() -> None:
    raw, importer = import_bytes(pdf(shown("Five boats sank.")), "a.pdf")
    assert (importer.id, raw.text, raw.labels[0].label) == ("pdf", "Five boats sank.", "p. 1")


def test_what_a_document_wants_to_run_or_open_is_not_run_or_opened(tmp_path: Path) -> None:
    decoy = tmp_path / "decoy"
    os.mkfifo(decoy)
    act = b"/OpenAction << /S /Launch /F (%s) >> /AA << /O << /S /JavaScript /JS (app.alert(1)) >> >>" % bytes(decoy)
    assert import_bytes(pdf(shown("Five boats sank."), act), "a.pdf")[0].text == "Five boats sank."


BLOW_UPS = {
    "drawn.pdf": pdf(shown("word ") * 20_000),
    "states.pdf": pdf(b"q " * 300_000 + shown("Five boats sank.")),
    "long.pdf": pdf(shown("x" * 30_000)),
    "groups.rtf": rb"{\rtf1 " + rb"{\b x}" * 20_000,
    "notes.rtf": rb"{\rtf1 a" + rb"{\footnote b}" * 5_000,
    "unicode.rtf": rb"{\rtf1 " + rb"\u8364?" * 60_000,
    "line.rtf": rb"{\rtf1 " + b"a" * 2_000_000,
    "fields.rtf": rb"{\rtf1 " + rb'{\field{\*\fldinst HYPERLINK "https://e.org"}{\fldrslt x}} ' * 4_000,
    "parts.eml": b"From: a\nTo: b\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
    + b"--b\n\nwords\n" * 3_000,
    "headers.eml": b"From: a\nTo: b\n" + b"X-A: " + b"=?utf-8?q?=41?= " * 50_000 + b"\n\nwords",
    "arrows.srt": b"00:00:01,0 --> 00:00:02,0\n" + b"a --> b " * 200_000,
    "tags.vtt": b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + b"<" * 500_000,
    "columns.csv": b"," * 1_000_000 + b"a",
    "quotes.csv": b'"' * 2_000_001,
    "lines.csv": b"a;b,c\n" * 60_000,
}


@pytest.mark.parametrize("name", BLOW_UPS)
def test_what_blows_readers_up_ends_soon(name: str) -> None:
    begun = time.process_time()
    message = child.answer(BLOW_UPS[name], name, wire.reading_head(EVIDENCE))
    assert outcome(lambda: wire.read_answer(message)[0]) in {"read", "too-long", "damaged", "empty", "binary"}
    assert time.process_time() - begun < 5


def outcome(read: Callable[[], RawDocument]) -> str:
    """Whether a document was read, to characters that can be stored, or why not."""
    try:
        raw = read()
    except UserError as error:
        return error.kind
    return "read" if raw.text.encode("utf-8") and not set(raw.text) & set("\ufffe\x02") else "bad characters"


@pytest.mark.parametrize("name", sorted(path.name for path in DOCUMENTS.glob("*-*.pdf"))[:3])
def test_damaged_documents_are_read_or_refused(name: str) -> None:
    whole = (DOCUMENTS / name).read_bytes()
    for number in range(12):
        data = bytearray(whole)
        at = len(data) * (number + 1) // 14
        data[at : at + 40 * number] = bytes(reversed(data[at : at + 20 * number]))
        assert outcome(lambda data=bytes(data): import_bytes(data, "a.pdf")[0]) in {
            "read", "damaged", "empty", "unsupported", "scan",
        }  # fmt: skip


WATCHED = """
import sys
from pathlib import Path
from workbench.importers import import_bytes
from workbench.model.document import Reading
files = [(Path(name).name, Path(name).read_bytes()) for name in sys.argv[1:]]
for name, data in files:
    import_bytes(data, name, Reading(evidence=True))
seen = []
sys.addaudithook(lambda event, told: seen.append(str(told[:1])) if event in {"open", "socket.connect"} else None)
for name, data in files:
    import_bytes(data, name, Reading(evidence=True))
print("opened", seen)
open(sys.argv[1]).close()
print("seen", len(seen))
"""
"""Reads every document twice, as the first time loads modules; the second time no file may be opened at all."""


def test_no_reader_opens_a_file_or_a_connection() -> None:
    kinds = ("*-libreoffice.*", "*-pandoc.epub", "weasyprint-1.pdf")
    names = [str(path) for kind in kinds for path in sorted(DOCUMENTS.glob(kind))]
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *names],
        cwd=DOCUMENTS.parent.parent.parent, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    assert done.stdout.split("\n")[:2] == ["opened []", "seen 1"]


GATEWAY = b"X-Sample-Gateway: scanned, nothing found\r\n\r\n"
PACKAGED = ("article.docx", "article-libreoffice.odt", "article-pandoc.epub", "sheet-libreoffice.xlsx")


@pytest.mark.parametrize("name", PACKAGED)
@pytest.mark.parametrize(("before", "after"), [(GATEWAY, b""), (b"\n", b""), (b"<p>Clean</p>", b"\r\n-- end")])
def test_a_document_behind_the_lines_of_a_mail_gateway_is_read(name: str, before: bytes, after: bytes) -> None:
    data = (DOCUMENTS / name).read_bytes()
    evidence = Reading(evidence=True)
    raw, importer = import_bytes(data, name, evidence)
    assert import_bytes(before + data + after, name, evidence) == (raw, importer)
    assert kind_of(before + data + after) == importer.label


def test_a_package_that_counts_from_the_lines_before_it_is_read() -> None:
    packed = io.BytesIO(GATEWAY)
    packed.seek(0, io.SEEK_END)
    with zipfile.ZipFile(DOCUMENTS / "article.docx") as source, zipfile.ZipFile(packed, "a") as target:
        for member in source.infolist():
            target.writestr(member, source.read(member))
    data = (DOCUMENTS / "article.docx").read_bytes()
    assert import_bytes(packed.getvalue(), "a.docx")[0] == import_bytes(data, "a.docx")[0]


@pytest.mark.parametrize("name", PACKAGED)
def test_half_a_document_behind_such_lines_is_told_to_be_damaged(name: str) -> None:
    data = (DOCUMENTS / name).read_bytes()
    with pytest.raises(UserError) as caught:
        import_bytes(GATEWAY + data[: len(data) // 2], name, Reading(evidence=True))
    assert caught.value.kind == "damaged"


def test_pages_that_a_package_follows_are_still_pages() -> None:
    data = (DOCUMENTS / "chromium-1.pdf").read_bytes() + (DOCUMENTS / "article.docx").read_bytes()
    assert (import_bytes(data, "a.pdf")[1].id, kind_of(data)) == ("pdf", "PDF document")

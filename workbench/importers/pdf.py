"""PDF documents: the words as they lie on the pages, put back into paragraphs, with the page of each place."""

import ctypes
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from workbench.errors import UserError
from workbench.importers.base import Hung, Importer, Key, assemble, propose
from workbench.importers.limits import MOST_PIXELS, MOST_WORDS
from workbench.importers.pdf_asides import asides_of, lay
from workbench.importers.pdf_lines import Page, Word
from workbench.importers.pdf_reflow import reflow
from workbench.importers.told import first_of_each, left_out, tell
from workbench.model.document import PagePicture, PageWish, PictureWord, Reading
from workbench.model.draft import Detail, DetailName, Origin, RawDocument

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_PROPERTIES = {"Title": DetailName.HEADLINE, "Author": DetailName.BYLINE, "CreationDate": DetailName.DATE}
_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
_SCANT = 20
"""With fewer characters than this, a page with a picture is the picture of a page."""

_PASSWORD = 4
"""What the library calls a wrong password (``FPDF_ERR_PASSWORD``)."""

_SMALL, _HIGH = 0.85, 0.1
"""A raised digit is smaller than so much of the word it ends, and so much of it higher up."""

_HYPHENS = {"\x02": "\u2010\n", "\ufffe": "\u2010\n"}
"""How the library tells a hyphen at the end of a line, which it joins with the next."""

_LIGATURES = dict(
    zip("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)
)


def read(data: bytes, _name: str, _reading: Reading) -> RawDocument:
    """The text of the document with a label for each page.

    Raises ``UserError``: ``damaged``, ``unsupported`` where it asks for a password, ``scan`` where it holds no text.
    """
    document = _open(data)
    hung: dict[Key, Hung] = {}
    try:
        pages = list(_pages(document, hung))
        told = first_of_each(_details(document))
    finally:
        document.close()
    scans = [page.label for page in pages if page.is_picture]
    if scans and len(scans) == sum(1 for page in pages if page.words or page.is_picture):
        raise _scan()
    pieces, running = reflow(pages)
    assembly = assemble(pieces)
    return RawDocument(
        assembly.text,
        assembly.blocks,
        told,
        notices=_notices(scans, len(pages)),
        proposals=propose(assembly, hung),
        labels=assembly.labels,
        left_out=left_out("running head or page number", running),
    )


def _open(data: bytes) -> "PdfDocument":
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        return PdfDocument(data)
    except PdfiumError as error:
        if getattr(error, "err_code", 0) == _PASSWORD or "assword" in str(error):
            hint = "Open it in a PDF viewer with the password, and print it into a new PDF without one."
            raise UserError("unsupported", "This PDF is protected by a password.", hint) from error
        raise UserError(
            "damaged",
            "This PDF is damaged: it cannot be read.",
            "Ask for it once more, or open it in a PDF viewer and print it into a new PDF.",
        ) from error


def _pages(document: "PdfDocument", hung: dict[Key, Hung]) -> Iterator[Page]:
    for number in range(len(document)):
        yield _page(document, number, hung)


def _page(document: "PdfDocument", number: int, hung: dict[Key, Hung]) -> Page:
    """A page; what lies on its words is put into ``hung``."""
    from pypdfium2 import PdfiumError, raw

    label = _label(document, number)
    try:
        page = document[number]
        text = page.get_textpage()
    except PdfiumError:
        return Page(label, 0, (), False)
    try:
        words = tuple(_words(text.raw, raw))
        letters = sum(len(word.text) for word in words)
        pictured = letters < _SCANT and any(
            raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page, at)) == raw.FPDF_PAGEOBJ_IMAGE
            for at in range(raw.FPDFPage_CountObjects(page))
        )
        words, laid = lay(list(asides_of(document, page, raw)), words, number)
        hung.update(laid)
        return Page(label, page.get_height(), words, pictured)
    finally:
        text.close()
        page.close()


def _label(document: "PdfDocument", number: int) -> str:
    return f"p. {document.get_page_label(number) or number + 1}"


def _words(text: Any, raw: Any) -> Iterator[Word]:
    """The words of a page in the order of its content; the first of a line says so."""
    count = raw.FPDFText_CountChars(text)
    units = [raw.FPDFText_GetUnicode(text, at) for at in range(max(0, count))]
    box = raw.FS_RECTF()
    start: int | None = None
    begins_line = True
    for at in range(len(units) + 1):
        character = _HYPHENS.get(chr(units[at]), chr(units[at])) if at < len(units) else "\n"
        if start is not None and (character in " \r\n\t" or character.endswith("\n")):
            shown = "\u2010" if character.endswith("\u2010\n") else ""
            yield _word(text, raw, box, units[start:at], start, at - 1, shown, begins_line)
            start, begins_line = None, bool(shown)
        elif start is None and not (character in " \r\n\t" or character.endswith("\n")):
            start = at
        begins_line = begins_line or character in "\r\n"


def _word(
    text: Any, raw: Any, box: Any, units: list[int], first: int, last: int, shown: str, begins_line: bool
) -> Word:
    raw.FPDFText_GetLooseCharBox(text, last, ctypes.byref(box))
    right = box.right
    raw.FPDFText_GetLooseCharBox(text, first, ctypes.byref(box))
    size = max(abs(box.top - box.bottom), 0.1)
    raised = _raised(text, raw, units, first, last)
    return Word(_joined(units) + shown, box.left, right, box.bottom, size, begins_line, raised)


def _raised(text: Any, raw: Any, units: list[int], first: int, last: int) -> int:
    """How many digits at a word's end are set smaller than its beginning and higher up; "₂" of a formula is not."""
    size, level = _set(text, raw, first)
    raised = 0
    while first < last - raised and chr(units[last - raised - first]).isdecimal():
        own, height = _set(text, raw, last - raised)
        if own > _SMALL * size or height < level + _HIGH * size:
            break
        raised += 1
    return raised


def _set(text: Any, raw: Any, at: int) -> tuple[float, float]:
    """The size of a character in points, and how high up it stands."""
    across, up = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text, at, ctypes.byref(across), ctypes.byref(up))
    return raw.FPDFText_GetFontSize(text, at), up.value


def _joined(units: list[int]) -> str:
    """The characters of UTF-16 units, without ligatures; half a pair becomes the mark for what is lost."""
    whole = "".join(map(chr, units)).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return "".join(_LIGATURES.get(character, character) for character in whole)


def draw(data: bytes, wish: PageWish) -> PagePicture:
    """A page as a picture, with the words on it. A label that no page has stands for the first page.

    Raises ``UserError`` as ``read`` does, but for a scan, and ``damaged`` where the page cannot be drawn.
    """
    from pypdfium2 import PdfiumError

    document = _open(data)
    try:
        count = len(document)
        labels = (number for number in range(count) if wish.label and _label(document, number) == wish.label)
        number = next(labels, min(max(wish.number, 0), count - 1))
        return _picture(document, number, wish.width)
    except PdfiumError as error:
        hint = "Open it in a PDF viewer, or go on with its text."
        raise UserError("damaged", "This page of the PDF cannot be drawn.", hint) from error
    finally:
        document.close()


def _picture(document: "PdfDocument", number: int, width: int) -> PagePicture:
    page = document[number]
    across, down = page.get_size()
    scale = min(width / max(across, 1), (MOST_PIXELS / max(across * down, 1)) ** 0.5)
    drawn = page.render(scale=scale, prefer_bgrx=True, may_draw_forms=False)
    rows = memoryview(bytes(drawn.buffer))
    pixels = b"".join(rows[line * drawn.stride :][: 4 * drawn.width] for line in range(drawn.height))
    words = tuple(_boxes(page, drawn.width, drawn.height))
    return PagePicture(
        _label(document, number), number, len(document), drawn.width, drawn.height, pixels, words[:MOST_WORDS]
    )


def _boxes(page: Any, width: int, height: int) -> Iterator[PictureWord]:
    """The words with the boxes in which they were drawn, however the page is turned or cut."""
    from pypdfium2 import raw

    text = page.get_textpage()
    x, y = ctypes.c_int(), ctypes.c_int()

    def placed(across: float, up: float) -> tuple[int, int]:
        raw.FPDF_PageToDevice(page, 0, 0, width, height, 0, across, up, ctypes.byref(x), ctypes.byref(y))
        return x.value, y.value

    try:
        for word in _words(text.raw, raw):
            (left, bottom), (right, top) = placed(word.left, word.bottom), placed(word.right, word.bottom + word.size)
            yield PictureWord(word.text, min(left, right), min(top, bottom), max(left, right), max(top, bottom))
    finally:
        text.close()


def _details(document: "PdfDocument") -> Iterator[Detail]:
    told = document.get_metadata_dict(skip_empty=True)
    for key, name in _PROPERTIES.items():
        day = _DATE.match(told.get(key, "")) if name is DetailName.DATE else None
        value = "-".join(day.groups()) if day else told.get(key)
        yield from tell(name, value, Origin.PROPERTIES, f"document properties, {key}")


def _notices(scans: list[str], pages: int) -> tuple[str, ...]:
    if not scans:
        return ()
    named = ", ".join(scans[:5]) + (", …" if len(scans) > 5 else "")
    return (f"Pages that are pictures without text and cannot be read, {len(scans)} of {pages}: {named}.",)


def _scan() -> UserError:
    return UserError(
        "scan",
        "This PDF holds pictures of pages and no text.",
        "Ask for the document that it was made from, or have a program for text recognition add the text.",
    )


def sniff(sample: bytes) -> int:
    """The mark of the format stands among the first thousand bytes."""
    return 95 if b"%PDF-" in sample[:1024] else 0


IMPORTER = Importer("pdf", "PDF document", (".pdf",), sniff, read)

"""Comments, marked passages and links of a PDF: proposed sources at the words that they lie on."""

import ctypes
import io
import time

import pytest

from tests.files.truth import DOCUMENTS, REMARK, hanging, read
from workbench.importers.base import Hung
from workbench.importers.pdf_asides import Aside, Box, lay
from workbench.importers.pdf_lines import Word
from workbench.model.document import Proposal, ProposalKind, Reading
from workbench.session.reading import read_bytes

Rect = tuple[float, float, float, float]


class Annotated:
    """A document that somebody writes on, as a reader's program does it."""

    def __init__(self, name: str = "weasyprint-1.pdf") -> None:
        from pypdfium2 import PdfDocument, raw

        self.raw = raw
        self.document = PdfDocument((DOCUMENTS / name).read_bytes())

    def boxes_of(self, words: str, page: int = 0) -> list[Rect]:
        """Where words stand: left, bottom, right, top of each line."""
        text = self.document[page].get_textpage()
        found = text.search(words).get_next()
        assert found, words
        return [text.get_rect(at) for at in range(text.count_rects(*found))]

    def put(self, kind: str, boxes: list[Rect], *, page: int = 0, flags: int = 0, uri: str = "", **told: str) -> None:
        raw, held = self.raw, self.document[page]
        annotation = raw.FPDFPage_CreateAnnot(held, getattr(raw, f"FPDF_ANNOT_{kind.upper()}"))
        left, bottom, right, top = (pick(side) for pick, side in zip((min, min, max, max), zip(*boxes)))  # noqa: B905
        raw.FPDFAnnot_SetRect(annotation, raw.FS_RECTF(left, top, right, bottom))
        for x1, y1, x2, y2 in boxes if kind in ("highlight", "underline", "link") else ():
            quad = raw.FS_QUADPOINTSF(x1, y2, x2, y2, x1, y1, x2, y1)
            assert raw.FPDFAnnot_AppendAttachmentPoints(annotation, quad)
        for key, words in told.items():
            units = (words + "\0").encode("utf-16-le")
            value = ctypes.cast(ctypes.create_string_buffer(units), ctypes.POINTER(ctypes.c_ushort))
            assert raw.FPDFAnnot_SetStringValue(annotation, key.encode(), value)
        if uri:
            assert raw.FPDFAnnot_SetURI(annotation, uri.encode())
        raw.FPDFAnnot_SetFlags(annotation, flags)
        raw.FPDFPage_CloseAnnot(annotation)
        held.close()

    def saved(self) -> bytes:
        file = io.BytesIO()
        self.document.save(file)
        self.document.close()
        return file.getvalue()

    def proposals(self) -> list[tuple[str, Proposal]]:
        raw, _ = read_bytes(self.saved(), "a.pdf", None, Reading())  # in the process that is limited
        return [(raw.text[one.start : one.end], one) for one in raw.proposals]


@pytest.mark.parametrize("name", ["weasyprint-1.pdf", "weasyprint-2.pdf", "chromium-2.pdf", "libreoffice-1.pdf"])
@pytest.mark.parametrize("kind", ["highlight", "underline"])
def test_a_marked_passage_hangs_on_its_words_with_author_and_day(name: str, kind: str) -> None:
    pen = Annotated(name)
    pen.put(kind, pen.boxes_of("stayed closed for 14"), Contents="Fire report?", T="Ada Sample", M="D:20240506070809Z")
    ((words, told),) = pen.proposals()
    assert words == "stayed closed for 14"
    assert (told.kind, told.text, told.author, told.day) == ("comment", "Fire report?", "Ada Sample", "2024-05-06")


def test_a_passage_over_two_lines_and_a_broken_word_is_one() -> None:
    pen = Annotated("weasyprint-hyphens.pdf")
    both = pen.boxes_of("published on Mon") + pen.boxes_of("said who will pay")
    pen.put("highlight", both, Contents="Which figures?")
    ((words, _),) = pen.proposals()
    assert words.startswith("published on Monday")
    assert words.endswith("said who will pay")


def test_a_sticky_note_hangs_on_the_nearest_word_of_its_line() -> None:
    pen = Annotated()
    ((left, bottom, _, top),) = pen.boxes_of("The office was meant")
    pen.put("text", [(left - 30, bottom - 4, left - 10, top + 4)], Contents="Says who?", T="Ada Sample")
    assert [(words, one.text) for words, one in pen.proposals()] == [("The", "Says who?")]


def test_words_written_in_the_margin_hang_on_the_line_beside_them() -> None:
    pen = Annotated()
    ((_, bottom, right, top),) = pen.boxes_of("three of the five firms")
    pen.put("freetext", [(right + 20, bottom, right + 90, top)], Contents="Check the tender")
    ((words, told),) = pen.proposals()
    assert told.text == "Check the tender"
    assert words


def test_a_link_to_a_page_is_a_link_and_one_inside_the_document_is_none() -> None:
    pen = Annotated()
    pen.put("link", pen.boxes_of("a court order"), uri="https://example.org/order")
    pen.put("link", pen.boxes_of("the builder"), uri="javascript:alert(1)")
    assert [(words, one.kind, one.text) for words, one in pen.proposals()] == [
        ("a court order,", ProposalKind.LINK, "https://example.org/order")
    ]


def test_what_says_nothing_or_is_hidden_proposes_nothing() -> None:
    pen = Annotated()
    where = pen.boxes_of("a court order")
    pen.put("highlight", where)
    pen.put("highlight", where, Contents="  ")
    pen.put("highlight", where, Contents="Hidden", flags=pen.raw.FPDF_ANNOT_FLAG_HIDDEN)
    pen.put("text", where, Contents="Accepted set by Ada", StateModel="Review")
    pen.put("popup", where, Contents="Twice")
    assert pen.proposals() == []


def test_comments_on_several_pages_and_the_same_words_stay_apart() -> None:
    pen = Annotated()
    where = pen.boxes_of("a court order")
    pen.put("highlight", where, Contents="One")
    pen.put("underline", where, Contents="Two")
    pen.put("highlight", pen.boxes_of("the", page=1), page=1, Contents="Three")
    assert [one.text for _, one in pen.proposals()] == ["One", "Two", "Three"]


def test_comments_of_a_real_producer() -> None:
    raw = read("commented.pdf")
    ((words, told),) = hanging(raw, "comment")
    assert (words, told, raw.proposals[0].author) == ("quay.", REMARK, "Sample Editor")


def test_a_page_full_of_links_is_laid_in_a_moment() -> None:
    words = [Word(f"w{at}", 50 + 30 * (at % 15), 75 + 30 * (at % 15), 800 - 12 * (at // 15), 10) for at in range(1500)]
    asides = [
        Aside(
            ProposalKind.LINK,
            Hung("https://example.org/"),
            (Box(word.left, word.bottom, word.right, word.bottom + 10),),
        )
        for word in words
    ]
    before = time.process_time()
    laid, hung = lay(asides, words, 0)
    assert (len(hung), all(len(word.keys) == 1 for word in laid)) == (1500, True)
    assert time.process_time() - before < 2

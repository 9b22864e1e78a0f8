"""The article with its claims in every format that anchors them: each on its own words, whatever these are."""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.exporters import exporter_for
from workbench.model.claim import Claim, Decision, Kind, Verdict
from workbench.model.draft import Block, BlockKind, Detail, DetailName, Draft, Origin, Span
from workbench.model.snapshot import Person, Snapshot, in_text_order
from workbench.report.build import build
from workbench.report.marking import passages
from workbench.report.report import Report
from workbench.visible import visible

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT_NS = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
PARAGRAPHS = (
    "Sample head",
    "Ada Sample saw 12 boats & 3 🚤. She <said> so.",
    "שלום 42 עולם",
    "e\u0301te\u0301\nline  two\tend ",
)
TEXT = "\n\n".join(PARAGRAPHS)


def report_on(text: str, spans: list[Span], blocks: tuple[Block, ...] = (), note: str = "A note.") -> Report:
    claims = {
        f"c{place}": Claim(
            f"c{place}",
            "d",
            span,
            text[span.start : span.end],
            (Kind.OTHER,),
            decision=Decision(Verdict.DISPUTED, "p", f"2026-11-22T14:{place % 60:02}:09.5Z", "d")
            if place % 2
            else None,
            note=note,
        )
        for place, span in enumerate(spans)
    }
    language = {DetailName.LANGUAGE: Detail(DetailName.LANGUAGE, "he", Origin.HAND)}
    people = {"p": Person("p", "Ada van Sample")}
    draft = Draft("d", text, blocks, name="sample.txt")
    snapshot = Snapshot("s", drafts=(draft,), details=language, people=people, claims=in_text_order(claims))
    return build(snapshot, at="2026-11-22T14:30:00Z", program="Claim Workbench")


def blocks_of(paragraphs: tuple[str, ...] = PARAGRAPHS) -> tuple[Block, ...]:
    kinds = [BlockKind.HEADLINE] + [BlockKind.PARAGRAPH] * (len(paragraphs) - 1)
    spans = [Span(TEXT.index(words), TEXT.index(words) + len(words.rstrip())) for words in paragraphs]
    return tuple(Block(kind, span.start, span.end) for kind, span in zip(kinds, spans, strict=True))


def overlapping() -> Report:
    """Claims side by side, one inside another, two that cross, two on the same words, and one over three blocks."""
    wanted = ("Ada Sample saw 12 boats & 3 🚤.", "12 boats", "boats & 3 🚤. She", "12 boats", TEXT[17:80])
    return report_on(TEXT, [Span(TEXT.index(words), TEXT.index(words) + len(words)) for words in wanted], blocks_of())


def part(data: bytes, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return ElementTree.fromstring(archive.read(name))


def word_anchors(data: bytes) -> dict[int, str]:
    """The words between each comment's marks, as a word processor sees them."""
    found: dict[int, str] = {}
    begun: set[int] = set()
    for element in part(data, "word/document.xml").iter():
        id = int(element.get(f"{W}id", "-1"))
        if element.tag == f"{W}commentRangeStart":
            assert id not in found
            begun.add(id)
            found[id] = ""
        elif element.tag == f"{W}commentRangeEnd":
            begun.remove(id)
        else:
            letters = {f"{W}t": element.text or "", f"{W}br": "\n", f"{W}tab": "\t"}.get(element.tag, "")
            for open_one in begun:
                found[open_one] += letters
    assert not begun
    return found


def odt_letters(element: ElementTree.Element) -> Iterator[tuple[str, str]]:
    """Letters and marks of an OpenDocument text in order, without what the annotations say."""
    if element.tag == f"{OFFICE}annotation":
        yield "begin", element.get(f"{OFFICE}name", "")
    elif element.tag == f"{OFFICE}annotation-end":
        yield "end", element.get(f"{OFFICE}name", "")
    else:
        whole = {f"{TEXT_NS}s": " ", f"{TEXT_NS}tab": "\t", f"{TEXT_NS}line-break": "\n"}
        yield "letters", whole.get(element.tag, element.text or "")
        for child in element:
            yield from odt_letters(child)
            yield "letters", child.tail or ""


def odt_anchors(data: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    begun: set[int] = set()
    for what, said in odt_letters(part(data, "content.xml")):
        if what == "letters":
            for open_one in begun:
                found[open_one] += said
            continue
        number = int(said.removeprefix("claim-"))
        if what == "begin":
            assert number not in found
            begun.add(number)
            found[number] = ""
        else:
            begun.remove(number)
    assert not begun
    return found


ANCHORS = {"docx": word_anchors, "odt": odt_anchors}


@pytest.mark.parametrize("id", ANCHORS)
def test_every_comment_stands_on_its_claim_s_words(id: str) -> None:
    report = overlapping()
    anchors = ANCHORS[id](exporter_for(id).write(report))
    assert sorted(anchors) == [1, 2, 3, 4, 5]
    for claim in report.claims:
        assert anchors[claim.number] == visible(claim.quote).replace("\n\n", "")


def test_word_says_who_decided_and_when() -> None:
    docx = pytest.importorskip("docx")
    report = overlapping()
    document = docx.Document(io.BytesIO(exporter_for("docx").write(report)))
    comments = {comment.comment_id: comment for comment in document.comments}
    told = next(comments[claim.number] for claim in report.claims if claim.who)
    waits = next(comments[claim.number] for claim in report.claims if not claim.who)
    assert (told.author, told.initials) == ("Ada van Sample", "AVS")
    assert f"{told.timestamp:%Y-%m-%d %H}" == "2026-11-22 14"
    assert told.text.splitlines()[0] == f"✕ Disputed · Claim {told.comment_id}"
    assert "Note: A note." in told.text
    assert (waits.author, waits.timestamp) == ("Claim Workbench", None)


def test_word_holds_the_article_and_nothing_else() -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document(io.BytesIO(exporter_for("docx").write(overlapping())))
    assert [paragraph.text for paragraph in document.paragraphs] == [words.rstrip() for words in PARAGRAPHS]
    assert document.paragraphs[0].style.name == "Title"
    assert [bool(paragraph._p.pPr.find(f"{W}bidi") is not None) for paragraph in document.paragraphs] == [
        False,
        False,
        True,
        False,
    ]


def test_word_holds_the_report_where_its_sections_are_asked_for() -> None:
    docx = pytest.importorskip("docx")
    data = exporter_for("docx").showing(("summary", "claims", "draft")).write(overlapping())
    document = docx.Document(io.BytesIO(data))
    headings = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name.startswith("Heading")]
    assert headings[0].endswith("5 claims checked")
    assert headings[1] == "Every claim 5"
    assert len(headings) == 3 + 5
    assert [cell.text for cell in document.tables[0].rows[0].cells] == ["Verdict", "Claims", "What it means"]
    assert list(document.comments) == []


LETTERS = st.sampled_from(
    ["a", "B", " ", "\n", "\n\n", "12", "é", "e\u0301", "🚤", "👩\u200d🚀", "ש", "\u202e", "<", "&", "]]>"]
)


@st.composite
def marked_reports(draw: st.DrawFn) -> Report:
    text = "".join(draw(st.lists(LETTERS, max_size=40)))
    places = st.integers(0, len(text))
    cuts = sorted(draw(st.lists(places, max_size=6)))
    blocks = tuple(Block(BlockKind.PARAGRAPH, *ends) for ends in zip(cuts[::2], cuts[1::2], strict=False))
    pairs = draw(st.lists(st.tuples(places, places), max_size=6))
    return report_on(text, [Span(min(pair), max(pair)) for pair in pairs], blocks)


@settings(deadline=None, max_examples=150)
@given(marked_reports())
def test_the_marked_article_loses_no_word_and_anchors_each_claim_once(report: Report) -> None:
    marked = passages(report)
    kept = "".join(passage.text for passage in marked)
    assert re.sub(r"\s", "", kept) == re.sub(r"\s", "", report.text)
    pieces = [piece for passage in marked for piece in passage.pieces]
    assert all(piece.text for piece in pieces)
    numbers = [claim.number for claim in report.claims] if marked else []
    assert sorted(number for piece in pieces for number in piece.begins) == numbers
    assert sorted(number for piece in pieces for number in piece.ends) == numbers
    for claim in report.claims if marked else ():
        first = next(place for place, piece in enumerate(pieces) if claim.number in piece.begins)
        last = next(place for place, piece in enumerate(pieces) if claim.number in piece.ends)
        words = "".join(piece.text for piece in pieces[first : last + 1])
        if claim.quote.strip():
            assert words.split() == claim.quote.split() or re.sub(r"\s", "", words) == re.sub(r"\s", "", claim.quote)


@settings(deadline=None, max_examples=40)
@given(marked_reports())
def test_documents_hold_each_comment_on_its_words(report: Report) -> None:
    marked = passages(report)
    for id, anchors_in in ANCHORS.items():
        anchors = anchors_in(exporter_for(id).write(report))
        assert sorted(anchors) == ([claim.number for claim in report.claims] if marked else [])
        for claim in report.claims if marked else ():
            if claim.quote.strip() and "\u200d" not in report.text:
                plain = re.sub(r"\s", "", visible(claim.quote))
                assert re.sub(r"\s", "", anchors[claim.number]) == plain

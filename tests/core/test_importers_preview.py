"""What the preview says of an import, the choices it offers, and what comes back from the reading process."""

import pytest

from tests.files.truth import DOCUMENTS, HIDDEN
from workbench.errors import UserError
from workbench.importers import IMPORTERS, Preview, import_bytes, import_file, limits, preview, wire
from workbench.model.document import Changes, LeftOut, PlaceLabel, Proposal, ProposalKind, Reading, Sureness
from workbench.model.draft import RawDocument, Revisions

EVIDENCE = Reading(evidence=True)
STORY = "".join(f"<p>Paragraph {n} of the sample tells what the council did with money.</p>" for n in range(8))
MENU = "<nav><ul><li>Home</li><li>Sport</li></ul></nav>"
PAGE = f"<html><body>{MENU}<article><h1>Story</h1>{STORY}</article></body></html>"


def seen(name: str) -> Preview:
    return preview(import_file(DOCUMENTS / name, EVIDENCE)[0])


def test_a_word_document_tells_what_is_in_it() -> None:
    found = seen("article.docx")
    assert (found.paragraphs, found.tables, found.comments, found.notes, found.links) == (26, 1, 1, 2, 1)
    assert found.revisions == Revisions(insertions=1, deletions=1, comments=1)
    assert found.reasons == (("hidden text", 1),)
    assert found.left_out == (LeftOut("hidden text", HIDDEN),)
    assert 600 < found.words < 800


def test_a_pdf_tells_its_pages() -> None:
    assert (seen("chromium-1.pdf").pages, seen("chromium-1.pdf").tables) == (2, 1)


def test_plain_text_tells_its_encoding_and_how_sure_that_is() -> None:
    def sure(data: bytes, encoding: str = "") -> tuple[str, Sureness, int]:
        found = preview(import_bytes(data, "a.txt", Reading(encoding=encoding))[0])
        return found.encoding, found.sureness, found.paragraphs

    assert sure("Größe.\n\nZwei.".encode()) == ("utf-8", Sureness.FITTING, 2)
    assert sure("Größe.".encode("utf-16")) == ("utf-16", Sureness.MARK, 1)
    assert sure(("Die Größe der Straßen wächst. " * 9).encode("cp1252"))[1] is Sureness.GUESSED
    assert sure("Größe.".encode("cp1250"), "windows-1250") == ("windows-1250", Sureness.CHOSEN, 1)


def test_a_chosen_encoding_is_believed_and_a_wrong_name_is_not() -> None:
    assert import_bytes("Größe".encode(), "a.txt", Reading(encoding="latin-1"))[0].text == "GrÃ¶ÃŸe"
    with pytest.raises(UserError) as caught:
        import_bytes(b"words", "a.txt", Reading(encoding="rot13"))
    assert caught.value.kind == "encoding"


def test_page_furniture_is_folded_and_can_be_taken_in_part_by_part() -> None:
    raw = import_bytes(PAGE.encode(), "a.html")[0]
    assert [(part.text, part.number) for part in raw.left_out] == [("Home", 0), ("Sport", 1)]
    taken = import_bytes(PAGE.encode(), "a.html", Reading(taken_in=(1,)))[0]
    assert taken.text.startswith("Sport\n\nStory")
    assert [(part.text, part.number) for part in taken.left_out] == [("Home", 0)]


def test_links_in_a_page_hang_on_their_words_also_where_white_space_is_collapsed() -> None:
    link = "<a href='https://example.org/a'> the  report </a>"
    body = f"<p>One   <b> two </b>\n {link}  of\n5 May and <a href='#x'>here</a>.</p>"
    raw = import_bytes(f"<html><body>{body}</body></html>".encode(), "a.html")[0]
    assert raw.text == "One two the report of 5 May and here."
    assert [(raw.text[one.start : one.end].strip(), one.text) for one in raw.proposals] == [
        ("the report", "https://example.org/a")
    ]


def test_standfirst_and_pull_quote_are_told_by_their_class() -> None:
    body = "<h1>Story</h1><p class='article__standfirst'>Short.</p><aside class='pull-quote'>Said.</aside>"
    body += "<p class='deck'>So.</p>"
    kinds = [
        block.kind.value for block in import_bytes(f"<html><body>{body}</body></html>".encode(), "a.html")[0].blocks
    ]
    assert kinds == ["headline", "standfirst", "pull_quote", "paragraph"]


@pytest.mark.parametrize(
    ("mark", "shown"),
    [
        ("<a role='doc-noteref' href='#n'>1</a>", "12[1]."),
        ("<sup><a href='#n'>1</a></sup>", "12[1]."),
        ("<sup><a href='#n'>[1]</a></sup>", "12[1]."),
        ("<sup>2</sup>", "12²."),
    ],
)
def test_the_mark_of_a_note_is_no_digit_of_a_figure(mark: str, shown: str) -> None:
    raw = import_bytes(f"<html><body><p>The total is 12{mark}.</p></body></html>".encode(), "a.html")[0]
    assert raw.text.endswith(shown)


@pytest.mark.parametrize("name", sorted(path.name for path in DOCUMENTS.iterdir() if path.suffix != ".py"))
def test_what_was_read_comes_back_from_the_reading_process_as_it_was(name: str) -> None:
    try:
        raw, importer = import_file(DOCUMENTS / name, EVIDENCE)
    except UserError:
        return
    assert wire.read_answer(wire.document_message(raw, importer.id)) == (raw, importer.id)


def test_the_choices_come_over_the_wire() -> None:
    reading = Reading(Changes.ORIGINAL, "koi8-r", (1, 5), 3, True)
    assert wire.read_reading(wire.reading_head(reading)) == reading


def test_far_more_beside_the_text_than_can_be_listed_is_cut_and_said() -> None:
    link = Proposal(ProposalKind.LINK, 0, 1, "https://example.org/" + "x" * 50_000)
    cut = limits.within_limits(RawDocument("x", proposals=(link,) * 1000, labels=(PlaceLabel(0, "p. 1"),)))
    assert sum(len(one.text) for one in cut.proposals) <= limits.ASIDE_LENGTH
    assert len(cut.notices) == 1
    assert wire.read_answer(wire.document_message(cut, "html")) == (cut, "html")


def test_formats_of_evidence_are_marked() -> None:
    assert {one.id for one in IMPORTERS if not one.draft} == {"subtitles", "csv", "xlsx"}

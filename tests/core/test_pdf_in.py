"""PDFs of three producers, in one and two columns: paragraphs, hyphens, ligatures, notes, tables, pages, refusals."""

from collections.abc import Callable

import pytest

from tests.files.truth import CELLS, DOCUMENTS, NOTES, PARAGRAPHS, printed, read, words
from workbench.errors import UserError
from workbench.importers import import_bytes
from workbench.importers.base import Piece
from workbench.importers.pdf_lines import Page, Word, lines_of
from workbench.importers.pdf_reflow import reflow

PRINTED = sorted(path.name for path in DOCUMENTS.glob("*-*.pdf"))


def test_the_paragraphs_of_eight_documents() -> None:
    """The score of the research that the reader was chosen by: at least 134 of 152 paragraphs to the character."""
    assert len(PRINTED) == 8
    exact = 0
    for name in PRINTED:
        found = {printed(one) for one in words(read(name))}
        exact += sum(printed(one) in found for one in PARAGRAPHS)
    assert exact >= 148


@pytest.mark.parametrize("name", PRINTED)
def test_order_characters_and_pages(name: str) -> None:
    raw = read(name)
    assert not set(raw.text) & set("\ufffe\x02\ufb00\ufb01\ufb02\ufb03\ufb04\u2010")
    assert not any("\ud800" <= character <= "\udfff" for character in raw.text)
    places = [printed(raw.text).find(printed(one)[:40]) for one in PARAGRAPHS]
    assert places == sorted(places)
    assert places[0] > 0
    assert {label.label for label in raw.labels} == {"p. 1", "p. 2"}
    starts = [label.start for label in raw.labels]
    assert starts == sorted(starts)
    assert words(raw, "headline") == ["The harbour that Sampletown could not afford to lose"]


@pytest.mark.parametrize("name", [name for name in PRINTED if name != "libreoffice-2.pdf"])
def test_a_table_becomes_cells_and_notes_stay_whole(name: str) -> None:
    raw = read(name)
    assert words(raw, "table_cell") == CELLS
    assert all(any(note in one for one in words(raw)) for note in NOTES)


def test_the_mark_of_a_note_is_no_digit_of_a_figure() -> None:
    assert all("fell from 96 to 71.[2]" in printed(read(name).text) for name in PRINTED)


@pytest.mark.parametrize(
    ("name", "kind", "named"), [("scan.pdf", "scan", "pictures"), ("locked.pdf", "unsupported", "password")]
)
def test_what_has_no_text_to_read_is_refused(name: str, kind: str, named: str) -> None:
    with pytest.raises(UserError) as caught:
        read(name)
    assert (caught.value.kind, named in caught.value.text) == (kind, True)
    assert caught.value.hint.endswith(".")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4 " + bytes(range(256)) * 40])
def test_a_damaged_document_is_said_to_be(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        import_bytes(data, "a.pdf")
    assert caught.value.kind == "damaged"


def line(text: str, left: float, bottom: float, size: float = 10) -> list[Word]:
    """The words of a line, each letter half as wide as it is high."""
    found, place = [], left
    for number, word in enumerate(text.split()):
        found.append(Word(word, place, place + size * len(word) / 2, bottom, size, number == 0))
        place += size * (len(word) + 0.6) / 2
    return found


def flowed(*lines: list[Word], pages: int = 1) -> list[Piece]:
    shared = tuple(word for one in lines for word in one)
    return reflow([Page(f"p. {number + 1}", 800, shared, False) for number in range(pages)])[0]


def texts(*lines: list[Word]) -> list[str]:
    return [piece.text for piece in flowed(*lines)]


def test_a_broken_word_is_joined_and_a_compound_keeps_its_hyphen() -> None:
    assert texts(
        line("the infor\u2010", 50, 700), line("mation about self\u2010", 50, 688), line("employed people", 50, 676)
    ) == ["the information about self-employed people"]


def test_the_documents_own_spelling_decides_about_a_hyphen() -> None:
    assert texts(
        line("an e-mail and a co-owner and an e\u2010", 50, 700),
        line("mail to the co\u2010", 50, 688),
        line("owner of", 50, 676),
    ) == ["an e-mail and a co-owner and an e-mail to the co-owner of"]


def test_a_gap_an_indent_and_a_label_begin_paragraphs() -> None:
    found = texts(
        line("One runs on here and", 50, 700), line("on to this line", 50, 688),
        line("Two after a gap", 50, 660), line("goes on", 50, 648), line("1. Three is labelled", 50, 636),
    )  # fmt: skip
    assert found == ["One runs on here and on to this line", "Two after a gap goes on", "1. Three is labelled"]


def test_two_columns_written_row_by_row_are_read_one_after_the_other() -> None:
    rows = [
        [
            *line(f"left line number {at} of it", 50, 700 - 12 * at),
            *line(f"right line number {at} of it", 300, 700 - 12 * at),
        ]
        for at in range(8)
    ]
    (only,) = texts(*rows)
    assert only.index("left line number 7") < only.index("right line number 0")


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        Page(
            f"p. {at}",
            800,
            tuple(
                line("The Sample Times", 50, 780) + line(f"Words of page {at} here", 50, 500) + line(str(at), 300, 20)
            ),
            False,
        )
        for at in (1, 2, 3)
    ]
    pieces, running = reflow(pages)
    assert "The Sample Times" not in " ".join(piece.text for piece in pieces)
    assert running.count("The Sample Times") == 3


def test_a_power_or_an_index_is_no_mark_of_a_note(set_page: Callable[[str], str]) -> None:
    raised, lowered, back = "/F 7 Tf 4 Ts", "/F 7 Tf -2 Ts", "/F 12 Tf 0 Ts"
    drawn = f"(On 10) Tj {raised} (6) Tj {back} ( km) Tj {raised} (2) Tj {back} ( the CO) Tj {lowered} (2) Tj"
    assert set_page(f"{drawn} {back} ( fell.) Tj") == "On 10⁶ km² the CO2 fell."


def test_only_the_raised_digits_of_a_word_are_the_mark_of_a_note(set_page: Callable[[str], str]) -> None:
    drawn = "(It fell to 71) Tj /F 7 Tf 4 Ts (1) Tj /F 12 Tf 0 Ts ( boats.) Tj 0 -300 Td (1 So it was told.) Tj"
    assert set_page(drawn) == "It fell to 71[1] boats.\n\n1 So it was told."


@pytest.fixture
def set_page() -> Callable[[str], str]:
    """Reads a page that is drawn by these operators, in letters of 12 points."""

    def drawn(operators: str) -> str:
        stream = f"BT /F 12 Tf 72 700 Td {operators} ET".encode()
        parts = [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
        held = b"".join(b"%d 0 obj%s endobj\n" % (number, part) for number, part in enumerate(parts, 1))
        return import_bytes(b"%PDF-1.4\n" + held + b"trailer<</Root 1 0 R>>\n", "a.pdf")[0].text

    return drawn


def test_lines_that_the_content_does_not_part_are_parted_by_where_they_stand() -> None:
    said = ("Sample words that go", "on for a while.", "And 12 boats", "beside.")
    words = []
    for row, line in enumerate(said):
        left = 50.0
        for text in line.split():
            words.append(Word(text, left, left + 6 * len(text), 700 - 14 * row, 12, begins_line=not words))
            left += 6 * len(text) + 4
    assert [line.text for line in lines_of(Page("p. 1", 800, tuple(words), False), frozenset())] == list(said)

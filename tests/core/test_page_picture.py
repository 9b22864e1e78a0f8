"""A page of a PDF as a picture: drawn by the other process, its words where they were drawn, an excerpt found on it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.errors import UserError
from workbench.evidence.lighting import words_of
from workbench.importers import wire
from workbench.model.document import PagePicture, PageWish, PictureWord
from workbench.session.reading import draw_page

DOCUMENTS = Path(__file__).parents[1] / "files" / "documents"


def drawn(name: str, wish: PageWish) -> PagePicture:
    return draw_page((DOCUMENTS / name).read_bytes(), name, wish)


def is_dark(picture: PagePicture, word: PictureWord) -> bool:
    """Whether anything dark was drawn inside the word's box."""
    rows = range(max(0, int(word.top)), min(picture.height, int(word.bottom)))
    columns = range(max(0, int(word.left)), min(picture.width, int(word.right)))
    return any(picture.pixels[4 * (row * picture.width + column)] <= 128 for row in rows for column in columns)


@pytest.mark.parametrize("name", ["libreoffice-2.pdf", "chromium-2.pdf", "weasyprint-2.pdf"])
def test_the_words_stand_where_they_are_drawn(name: str) -> None:
    picture = drawn(name, PageWish("", 0, 700))
    assert (picture.label, picture.number, picture.count) == ("p. 1", 0, 2)
    assert picture.width in (700, 701)
    assert len(picture.pixels) == 4 * picture.width * picture.height
    letters = [word for word in picture.words if len(word.text) > 3]
    assert len(letters) > 100
    assert all(is_dark(picture, word) for word in letters)
    assert not is_dark(picture, PictureWord("", 0, 0, picture.width * 0.05, picture.height))


def test_a_page_is_found_by_its_label_and_one_beyond_the_end_is_the_last() -> None:
    assert drawn("weasyprint-2.pdf", PageWish("p. 2", 0, 300)).number == 1
    assert drawn("weasyprint-2.pdf", PageWish("", 99, 300)).number == 1
    assert drawn("weasyprint-2.pdf", PageWish("p. none", 0, 300)).number == 0


def test_a_scan_is_drawn_although_it_has_no_words() -> None:
    picture = drawn("scan.pdf", PageWish("", 0, 300))
    assert picture.words == ()
    assert is_dark(picture, PictureWord("", 0, 0, picture.width, picture.height))


def test_what_is_no_page_is_refused_in_a_sentence() -> None:
    with pytest.raises(UserError, match="damaged"):
        draw_page(b"%PDF-1.7 broken", "a.pdf", PageWish("", 0, 300))
    with pytest.raises(UserError, match="password"):
        drawn("locked.pdf", PageWish("", 0, 300))


PICTURE = PagePicture("p. 1", 0, 1, 2, 1, b"12345678", (PictureWord("a", 0, 0, 1.5, 1),))


def test_a_picture_comes_through_the_wire_whole() -> None:
    assert wire.read_picture(wire.picture_message(PICTURE)) == PICTURE


@pytest.mark.parametrize(
    "broken",
    [
        PagePicture("p. 1", 0, 1, 2, 1, b"1234567"),
        PagePicture("p. 1", 1, 1, 2, 1, b"12345678"),
        PagePicture("p. 1", 0, 1, 9000, 9000, b""),
        PagePicture("p. 1", 0, 1, 2, 1, b"12345678", (PictureWord("a", float("nan"), 0, 1, 1),)),
        PagePicture("p. 1", 0, 1, 2, 1, b"12345678", (PictureWord("a", 0, 0, 1e300, 1),)),
    ],
)
def test_an_answer_that_is_no_picture_is_not_believed(broken: PagePicture) -> None:
    with pytest.raises(wire.Garbled):
        wire.read_picture(wire.picture_message(broken))


@pytest.mark.parametrize(
    ("page", "excerpt", "found"),
    [
        (["The", "cost", "was", "3", "million."], "cost was 3", [1, 2, 3]),
        (["ex-", "ample", "words"], "example", [0, 1]),
        (["ﬁgures", "rose"], "figures rose", [0, 1]),
        (["“Yes,”", "she", "said"], '"Yes" she', [0, 1]),
        (["one", "two"], "three", []),
        (["one", "two"], "…", []),
        ([], "one", []),
    ],
)
def test_an_excerpt_is_found_however_it_is_set(page: list[str], excerpt: str, found: list[int]) -> None:
    assert list(words_of(excerpt, page)) == found


def test_of_several_places_the_one_near_is_lit() -> None:
    page = ["said", "a", "b", "c", "d", "said"]
    assert list(words_of("said", page, 0.1)) == [0]
    assert list(words_of("said", page, 0.9)) == [5]


@settings(deadline=None)
@given(st.lists(st.text("abc1-. ", min_size=1, max_size=6), max_size=30), st.data())
def test_words_of_the_page_are_found_on_the_page(page: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(page)))
    end = data.draw(st.integers(start, len(page)))
    found = words_of(" ".join(page[start:end]), page)
    sought = [letter for word in page[start:end] for letter in word if letter.isalnum()]
    held = [letter for number in found for letter in page[number] if letter.isalnum()]
    assert "".join(sought) in "".join(held)
    assert bool(found) == bool(sought)

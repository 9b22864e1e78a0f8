"""The house word list: words to flag, words to leave alone, and files that are none."""

from pathlib import Path

import pytest

from workbench.detection.engine import Detection, detect
from workbench.detection.rules import Choice
from workbench.detection.wordlist import WordList, parse_word_list, read_word_list
from workbench.errors import UserError
from workbench.languages import pack_for
from workbench.model.claim import Kind
from workbench.model.draft import Block, BlockKind, Draft


def seen(text: str, listed: str) -> Detection:
    draft = Draft("sample", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return detect(draft, pack_for("en"), choice=Choice(words=parse_word_list(listed, "house.txt")))


def test_a_list_with_comments_and_empty_lines() -> None:
    text = "# House list\n\nflag: climate emergency  # always\n LEAVE :  Formula   One\nleave: C#\n"
    assert parse_word_list(text, "house.txt") == WordList(("climate emergency",), ("Formula One", "C#"))


def test_flagged_words_make_a_claim_that_says_why() -> None:
    found = seen("It is a Climate\nemergency. It rains.", "flag: climate emergency")
    (claim,) = found.candidates
    assert claim.kinds == (Kind.OTHER,)
    assert [(cue.start, cue.end, cue.rule) for cue in claim.cues] == [(8, 25, "other.house")]


def test_words_with_a_capital_match_as_they_stand() -> None:
    found = seen("He saw us. Then US ships came.", "flag: US")
    assert [(cue.start, cue.end) for claim in found.candidates for cue in claim.cues] == [(16, 18)]


@pytest.mark.parametrize("entry", ["leave: Channel Four", "leave: Four", "leave: channel four"])
def test_a_figure_inside_words_to_leave_is_none(entry: str) -> None:
    assert seen("He works for Channel Four now.", "").candidates
    assert seen("He works for Channel Four now.", entry).candidates == ()


def test_an_attribution_whose_cue_is_left_is_none() -> None:
    text = "The clerk said that it rained."
    assert seen(text, "").candidates
    assert seen(text, "leave: said").candidates == ()


def test_part_of_a_word_is_not_left() -> None:
    assert seen("About 120 boats sank.", "leave: 12").candidates


@pytest.mark.parametrize(
    ("text", "number"),
    [("flag: boats\nboats", 2), ("\n\nflags: boats", 3), ("flag:", 1), ("leave: # nothing", 1), ("flag boats", 1)],
)
def test_a_bad_line_is_named_by_its_number(text: str, number: int) -> None:
    with pytest.raises(UserError) as caught:
        parse_word_list(text, "house.txt")
    assert f"Line {number} of the word list “house.txt”" in caught.value.text
    assert caught.value.hint.endswith(".")


@pytest.mark.parametrize("data", [None, b"flag: caf\xe9", b"flag: a\n" * 200_000])
def test_a_file_that_is_no_list_is_refused_with_a_next_step(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "house.txt"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        read_word_list(path)
    assert (caught.value.kind, "house.txt" in caught.value.text) == ("word-list", True)


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "house.txt"
    path.write_text("\ufeffflag: Beispiel Öl\n", encoding="utf-8")
    assert read_word_list(path) == WordList(("Beispiel Öl",))

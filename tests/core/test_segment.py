"""Sentences: where they end, and where they do not."""

import pytest

from workbench.languages import pack_for
from workbench.model.draft import Block, BlockKind
from workbench.text.segment import sentences

ENGLISH = pack_for("en")


def split(text: str, tag: str = "en") -> list[str]:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    return [text[span.start : span.end] for span in sentences(text, (block,), pack_for(tag))]


@pytest.mark.parametrize(
    "parts",
    [
        ["It rained.", "It stopped."],
        ["“It rained. ", "It stopped,” she said."],
        ["“We won.”", "“We lost.”", "He left."],
        ['"Why?" he asked.', "Nobody knew."],
        ['"Why?" Ada Example asked.', "Nobody knew."],
        ["He lives in the U.S. and works in the U.K. Government offices.", "They are old."],
        ["He left the U.S.", "The rest stayed."],
        ["Bedminster, N.J., is small.", "So is the club."],
        ["Rep. Ada Example met Gen. J. R. Sample.", "Mr. Sample agreed."],
        ["It cost 2.5 million.", "Prices rose 3.1 percent."],
        ["Well... it rained.", "It stopped."],
        ["Well…", "It stopped."],
        ["Wait!!", "Who is there?!", "Nobody."],
        ["They met on Nov. 8 in St. Sample.", "Nobody came."],
        ["The meeting began at 9 a.m. on Monday.", "It ended at 5 p.m.", "Everyone left."],
        ["1. The first item goes on.", "Another sentence."],
        ["She works at Example! in accounting.", "He does not."],
        ["(It rained.)", "It stopped."],
        ["1) The first sample", "2) The second sample", "3) The third one"],
        ["1. The first sample", "2. The second sample"],
        ["1.) The first sample.", "2.) The second sample."],
        ["a. The first sample", "b. The second sample"],
        ["⁃9. The first sample", "⁃10. The second sample"],
        ["1. They met on May 2.", "It rained."],
        ["At 5 a.m. Mr. Sample left.", "He was back at 6 p.m.", "Mrs. Sample then left."],
        ["See p. 55 and N°. 12.345.", "That is where it is."],
        ["It was Ada and I.", "Did you see Ada I. Sample?"],
        ["She said the thing is . . . I never meant it.", "He did."],
        ["It was sold.", ". . . The sample stayed."],
        ["“It rained [...]” (Sample 55).", "It stopped."],
    ],
)
def test_sentences_of_a_paragraph(parts: list[str]) -> None:
    text = " ".join(part.strip() for part in parts)
    assert split(text) == [part.strip() for part in parts]


def test_a_line_break_inside_a_paragraph_is_a_space_and_an_empty_line_a_boundary() -> None:
    assert split("It rained\nall day. It\nstopped.") == ["It rained\nall day.", "It\nstopped."]
    assert split("A heading\n\nIt rained.") == ["A heading", "It rained."]


def test_list_items_on_lines_of_their_own_are_sentences() -> None:
    assert split("• one thing\n• another thing") == ["• one thing", "• another thing"]


def test_blocks_are_never_joined() -> None:
    text = "A headline without a stop\nIt rained"
    blocks = (Block(BlockKind.HEADLINE, 0, 25), Block(BlockKind.PARAGRAPH, 26, 35))
    assert [text[s.start : s.end] for s in sentences(text, blocks, ENGLISH)] == text.split("\n")


def test_without_a_pack_full_stops_before_capitals_end_sentences() -> None:
    assert split("Es regnete. Dann nicht. aber doch", "xx") == ["Es regnete.", "Dann nicht. aber doch"]
    assert split("今日は雨。明日は晴れ。", "ja") == ["今日は雨。", "明日は晴れ。"]

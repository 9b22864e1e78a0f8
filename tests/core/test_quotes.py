"""Quotations: where they begin and end, also where a mark is missing or the wrong one."""

import pytest

from workbench.detection.quotes import quotes
from workbench.languages import LANGUAGES
from workbench.model.draft import Block, BlockKind


def found(*paragraphs: str) -> list[str]:
    text, blocks = "\n".join(paragraphs), []
    for paragraph in paragraphs:
        start = blocks[-1].end + 1 if blocks else 0
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(paragraph)))
    return [text[quote.start : quote.end] for quote in quotes(text, tuple(blocks), LANGUAGES[0])]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“It rains,” she said. “It pours.”", ["“It rains,”", "“It pours.”"]),
        ('“It rains," she said. “It pours."', ['“It rains,"', '“It pours."']),
        ('"It rains,” she said.', ['"It rains,”']),
        ("She said “it rains." + "“", ["“it rains.“"]),
        ('“He said, "Go." Then he “went.”', ['“He said, "Go." Then he “went.”']),
        ('“It rains," she said, "and pours."', ['“It rains,"', '"and pours."']),
    ],
)
def test_another_mark_closes_a_quotation_that_lacks_its_own(text: str, quoted: list[str]) -> None:
    assert found(text) == quoted


def test_a_quotation_inside_closes_no_paragraph_that_runs_on() -> None:
    first, second = '"The “Sample Bill,” he says, is bad. It goes too far.', '"It must go."'
    assert found(first, second) == [first, second]

"""Blocks found by how a text is laid out."""

import textwrap

import pytest

from workbench.text.layout import find_blocks

STORY = (
    "The council of Sampletown spent three million euros on a bridge that nobody uses, an audit has found, and it "
    "plans to spend two million more next year on the road that leads to it."
)


def blocks(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, text[block.start : block.end]) for block in find_blocks(text)]


def paragraphs(text: str) -> list[str]:
    return [words for _, words in blocks(text)]


def test_each_line_is_a_paragraph() -> None:
    assert paragraphs(f"  One line. \n{STORY}\n\n\t\nThree.\u00a0\n") == ["One line.", STORY, "Three."]


@pytest.mark.parametrize("width", [60, 72, 80, 96])
def test_hard_wrapped_lines_are_joined_to_paragraphs(width: int) -> None:
    first, second = (textwrap.fill(f"{word} {STORY} {STORY}", width) for word in ("First:", "Second:"))
    assert paragraphs(f"A headline\n\n{first}\n\n{second}\n") == ["A headline", first, second]


def test_wrapped_paragraphs_without_blank_lines_end_at_a_short_line() -> None:
    first, second = textwrap.fill(STORY + " It was so.", 72), textwrap.fill(f"Then {STORY}", 72)
    assert paragraphs(f"{first}\n{second}") == [first, second]


def test_short_lines_that_are_each_a_sentence_stay_apart() -> None:
    lines = [f"Sentence number {number} stands on a line of its own, and ends there." for number in range(6)]
    assert paragraphs("\n".join(lines)) == lines


def test_a_list_is_told_by_its_markers() -> None:
    assert blocks("Two things:\n- one of them\n• the other\n1. first\n2) second") == [
        ("paragraph", "Two things:"),
        ("list_item", "one of them"),
        ("list_item", "the other"),
        ("list_item", "first"),
        ("list_item", "second"),
    ]


def test_a_wrapped_list_item_holds_its_lines() -> None:
    item = textwrap.fill(f"- {STORY}", 72, subsequent_indent="  ")
    body = textwrap.fill(STORY, 72)
    assert blocks(f"{body}\n\n{item}\n{item}") == [
        ("paragraph", body),
        ("list_item", item[2:]),
        ("list_item", item[2:]),
    ]


def test_a_number_at_the_start_of_one_line_makes_no_list() -> None:
    assert blocks("12. May was the day.\nThen it rained.")[0] == ("paragraph", "12. May was the day.")


@pytest.mark.parametrize("text", ["", "\n\n", "* * *\n___\n- \n"])
def test_lines_without_words_are_no_blocks(text: str) -> None:
    assert blocks(text) == []

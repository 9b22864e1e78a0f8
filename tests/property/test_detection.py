"""Laws of segmentation and detection that hold for any text."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.detection.engine import detect
from workbench.languages import pack_for
from workbench.model.draft import Block, BlockKind, Draft
from workbench.text.segment import sentences
from workbench.text.words import word_spans

PIECES = st.sampled_from(
    [
        "said",
        "says",
        "told",
        "“",
        "”",
        '"',
        "'",
        "‘",
        "’",
        "''",
        "``",
        "«",
        "»",
        ",",
        ".",
        "...",
        "…",
        ";",
        ":",
        "(",
        ")",
        "-",
        "—",
        "!",
        "?",
        "that",
        "he",
        "Ada",
        "Example",
        "U.S.",
        "Mr.",
        "J.",
        "1.",
        "•",
        "6,700",
        "two",
        "$5",
        "percent",
        "May",
        "2020",
        "according",
        "to",
        "by",
        "was",
        "to",
        "and",
        "who",
        "the",
        "report",
        "claim",
        "adding",
        "é",
        "🙂",
        "\u200b",
        "\u202e",
        "é",
    ]
)
GLUE = st.sampled_from(["", " ", " ", " ", "\n", "\n\n", "\t"])
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.tuples(PIECES, GLUE), max_size=60).map(lambda parts: "".join(word + glue for word, glue in parts)),
)


def draft(text: str) -> Draft:
    """One paragraph a line, without outer white space."""
    blocks, start = [], 0
    for line in text.split("\n"):
        inner = line.strip()
        if inner:
            left = start + line.index(inner)
            blocks.append(Block(BlockKind.PARAGRAPH, left, left + len(inner)))
        start += len(line) + 1
    return Draft("sample", text.encode("utf-8", "replace").decode("utf-8"), tuple(blocks))


@settings(deadline=None, max_examples=150)
@given(TEXTS, st.sampled_from(["en", "xx"]))
def test_sentences_hold_every_character_of_their_blocks_once(text: str, tag: str) -> None:
    whole = draft(text)
    found = sentences(whole.text, whole.blocks, pack_for(tag))
    assert list(found) == sorted(found)
    held = "".join(whole.text[span.start : span.end] for span in found)
    blocks = "".join(whole.text[block.start : block.end] for block in whole.blocks)
    assert "".join(held.split()) == "".join(blocks.split())
    assert all(whole.words_of(span) == whole.words_of(span).strip() != "" for span in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@settings(deadline=None, max_examples=150)
@given(TEXTS, st.sampled_from(["en", "xx"]))
def test_every_span_lies_in_the_text_and_every_claim_is_a_sentence(text: str, tag: str) -> None:
    whole = draft(text)
    seen = detect(whole, pack_for(tag))
    for claim in seen.candidates:
        assert claim.span in seen.sentences
        assert claim.kinds
        assert all(claim.span.start <= each.start < each.end for each in claim.figures)
        for held in claim.attributions:
            spans = (*held.cue, *held.source, *held.content)
            assert spans
            assert all(0 <= span.start < span.end <= len(whole.text) for span in spans)
            assert list(held.content) == sorted(held.content)


@settings(deadline=None, max_examples=60)
@given(TEXTS)
def test_detecting_twice_finds_the_same(text: str) -> None:
    assert detect(draft(text), pack_for("en")) == detect(draft(text), pack_for("en"))


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=200))
def test_words_hold_every_letter_and_digit(text: str) -> None:
    held = "".join(text[span.start : span.end] for span in word_spans(text))
    assert [sign for sign in held if sign.isalnum()] == [sign for sign in text if sign.isalnum()]


NASTY = (
    '"', '" ', "' ", " '", "“", "“Go. ", "word ", ".", ". ", "1", "1,", "1-", "A.", "a-", "$", "$1 ", "@a", "two ",
    "two hundred ", "May ", "he said, ", "said ", "and said that ", "Ada Example said in a ", "according to ",
    "claim that ", '"Go," he said. ', ", said The ", "was denied by a ", "(", "\n", " ",
    "Ada Example ", "Ada Example said no. ", "He said no. ", "Ada Example met Bob Sample. He said no. ",
    "the mayor said no. ", "Image: Ada. ", "“Go.” — Ada ",
    "“Go,” ", "“Go,” he said, ", "“a.\" « ", "and Ada said ", "Asked if, ", "Ada's criticism of ",
)  # fmt: skip


@pytest.mark.parametrize("unit", NASTY)
def test_time_grows_with_the_length_only(unit: str) -> None:
    """Eight times the text may take thirty times as long on a busy machine, not sixty-four: nothing is quadratic."""

    def cost(size: int) -> float:
        text = unit * (size // len(unit))
        whole = Draft("sample", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
        began = time.process_time()
        detect(whole, pack_for("en"))
        return time.process_time() - began

    cost(100)
    most = 30 * max(cost(5_000), 0.01)
    assert any(cost(40_000) < most for _ in range(6))  # a moment in which the machine is slow says nothing

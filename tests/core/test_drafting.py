"""From a raw document to a draft."""

import pytest

from workbench.errors import UserError
from workbench.model.draft import Block, BlockKind, RawDocument, Revisions
from workbench.text.drafting import make_draft


def test_told_blocks_keep_their_place_when_line_ends_change() -> None:
    text = "\ufeffTitle\r\n\r\n  One.\r\nTwo. \r\n\x00 three"
    told = [Block(BlockKind.HEADLINE, 0, 8), Block(BlockKind.PARAGRAPH, 8, 24), Block(BlockKind.QUOTE, 24, len(text))]
    draft, _ = make_draft(RawDocument(text, tuple(told)), uid="sample")
    assert [(block.kind.value, draft.words_of(block.span)) for block in draft.blocks] == [
        ("headline", "Title"),
        ("paragraph", "One.\nTwo."),
        ("quote", "\ufffd three"),
    ]


def test_empty_blocks_are_dropped() -> None:
    told = (Block(BlockKind.PARAGRAPH, 0, 3), Block(BlockKind.PARAGRAPH, 4, 7), Block(BlockKind.PARAGRAPH, 8, 11))
    draft, _ = make_draft(RawDocument("One     ***", told), uid="sample")
    assert [draft.words_of(block.span) for block in draft.blocks] == ["One"]


def test_overlapping_blocks_are_a_bug_of_the_importer() -> None:
    told = (Block(BlockKind.PARAGRAPH, 0, 5), Block(BlockKind.PARAGRAPH, 3, 8))
    with pytest.raises(ValueError, match="overlap"):
        make_draft(RawDocument("One two three", told), uid="sample")


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff", "* * *", "— … !"])
def test_a_text_without_a_word_is_refused(text: str) -> None:
    with pytest.raises(UserError) as caught:
        make_draft(RawDocument(text), uid="sample")
    assert caught.value.kind == "empty"


def test_what_the_importer_said_goes_with_the_draft() -> None:
    raw = RawDocument("A word.", revisions=Revisions(insertions=2), notices=("Sample notice.",), encoding="cp1252")
    draft, _ = make_draft(raw, uid="u1", name="a.txt", format="docx")
    assert (draft.uid, draft.name, draft.format, draft.encoding) == ("u1", "a.txt", "docx", "cp1252")
    assert (draft.revisions, draft.notices) == (Revisions(insertions=2), ("Sample notice.",))

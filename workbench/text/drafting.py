"""From what an importer read to a draft: the canonical text, its blocks, and the details of the article."""

import re
from itertools import pairwise

from workbench.errors import UserError
from workbench.model.draft import Block, BlockKind, Detail, Draft, RawDocument
from workbench.text.details import read_details
from workbench.text.layout import find_blocks
from workbench.text.normalise import normalise, place_mapper

_WORD = re.compile(r"[^\W_]")


def make_draft(raw: RawDocument, *, uid: str, name: str = "", format: str = "text") -> tuple[Draft, tuple[Detail, ...]]:
    """The draft and its details. ``draft.text`` is ``normalise(raw.text)``; told blocks keep their place in it.

    Blocks are found by layout where none were told. Raises ``UserError("empty")`` for a text without a word.
    """
    text = normalise(raw.text)
    if not _WORD.search(text):
        raise UserError("empty", "There is no text in this article.", "Choose another file, or paste the text.")
    blocks, details = read_details(text, _told_blocks(raw, text) or find_blocks(text), raw.details)
    draft = Draft(
        uid=uid,
        text=text,
        blocks=blocks,
        name=name,
        format=format,
        encoding=raw.encoding,
        revisions=raw.revisions,
        notices=raw.notices,
    )
    return draft, details


def _told_blocks(raw: RawDocument, text: str) -> tuple[Block, ...]:
    """The blocks that the format told, moved to their place in the canonical text, without their white edges."""
    place = place_mapper(raw.text)
    moved = (_trimmed(text, block.kind, place(block.start), place(block.end)) for block in raw.blocks)
    blocks = sorted((block for block in moved if _WORD.search(text, block.start, block.end)), key=lambda b: b.start)
    if any(first.end > second.start for first, second in pairwise(blocks)):
        raise ValueError("the importer told blocks that overlap")
    return tuple(blocks)


def _trimmed(text: str, kind: BlockKind, start: int, end: int) -> Block:
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    return Block(kind, start + left, max(start + left, start + len(words.rstrip())))

"""What the program and the process that reads an article for it say to each other: a line of JSON, then bytes.

The program does not trust what comes back: whoever broke into the reader may have written it.
"""

import json
from dataclasses import asdict
from itertools import pairwise
from typing import Any

from workbench.errors import UserError
from workbench.importers.limits import LONGEST, MOST_BLOCKS
from workbench.model.draft import Block, BlockKind, Detail, DetailName, Origin, RawDocument, Revisions

LONGEST_HEAD = 8_000_000
LONGEST_ANSWER = LONGEST_HEAD + LONGEST
"""In bytes; 50,000 blocks take about 3 MB of the head."""

_MOST_DETAILS, _MOST_NOTICES = 100, 100
_LONGEST_WORDS = 20_000
"""In code points, for a detail, a notice or a sentence to the user."""


class Garbled(Exception):  # noqa: N818 - what was read, not what went wrong
    """What came back is no answer of ours."""


def pack(head: dict[str, Any], body: bytes) -> bytes:
    """A message: the head in one line of ASCII, and the body as it is."""
    return json.dumps(head).encode("ascii") + b"\n" + body


def document_message(raw: RawDocument, importer: str) -> bytes:
    """A document as a message; its text is the body."""
    head = asdict(raw) | {"importer": importer, "blocks": [(one.kind, one.start, one.end) for one in raw.blocks]}
    return pack({"document": head | {"text": ""}}, _encoded(raw.text))


def refusal_message(error: UserError) -> bytes:
    """A sentence to the user as a message."""
    return pack({"refusal": {"kind": error.kind, "text": error.text, "hint": error.hint}}, b"")


def read_answer(message: bytes) -> tuple[RawDocument, str]:
    """The document in a message, and the importer that read it; every value is checked.

    Raises the ``UserError`` that the message brings, and ``Garbled`` where it is no sound message.
    """
    head, _, body = message.partition(b"\n")
    if len(head) > LONGEST_HEAD or len(body) > LONGEST:
        raise Garbled("longer than agreed")
    try:
        told = json.loads(head)
        if isinstance(told, dict) and "refusal" in told:
            raise _refusal(told["refusal"])
        return _document(told["document"], body)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Garbled(repr(error)[:200]) from error


def _encoded(text: str) -> bytes:
    # Lone surrogates are made harmless later, when the text becomes a draft.
    return text.encode("utf-8", "surrogatepass")


def _refusal(told: Any) -> UserError:
    return UserError(_words(told["kind"]), _words(told["text"]), _words(told["hint"]))


def _document(told: Any, body: bytes) -> tuple[RawDocument, str]:
    text = body.decode("utf-8", "surrogatepass")
    raw = RawDocument(
        text=text,
        blocks=_blocks(_list(told["blocks"], MOST_BLOCKS), len(text)),
        details=tuple(_detail(one) for one in _list(told["details"], _MOST_DETAILS)),
        revisions=Revisions(*(_count(told["revisions"][name]) for name in Revisions.__slots__)),
        notices=tuple(_words(one) for one in _list(told["notices"], _MOST_NOTICES)),
        encoding=_words(told["encoding"]),
    )
    return raw, _words(told["importer"])


def _blocks(told: list[Any], length: int) -> tuple[Block, ...]:
    blocks = tuple(Block(BlockKind(kind), _count(start), _count(end)) for kind, start, end in told)
    ends_fit = all(block.start < block.end <= length for block in blocks)
    if not ends_fit or any(first.end > second.start for first, second in pairwise(blocks)):
        raise ValueError("blocks that overlap or lie outside the text")
    return blocks


def _detail(told: Any) -> Detail:
    return Detail(DetailName(told["name"]), _words(told["value"]), Origin(told["origin"]), _words(told["where"]))


def _words(told: Any) -> str:
    if not isinstance(told, str) or len(told) > _LONGEST_WORDS:
        raise ValueError("no words, or too many")
    return told


def _list(told: Any, most: int) -> list[Any]:
    if not isinstance(told, list) or len(told) > most:
        raise ValueError("no list, or too long a one")
    return told


def _count(told: Any) -> int:
    if type(told) is not int or told < 0:
        raise ValueError("no count")
    return told

"""What the program and the process that reads an article for it say to each other: a line of JSON, then bytes.

The program does not trust what comes back: whoever broke into the reader may have written it.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from itertools import pairwise
from typing import Any, TypeVar

from workbench.errors import UserError
from workbench.importers.limits import (
    LARGEST_ATTACHMENTS,
    LONGEST,
    MOST_ASIDE,
    MOST_ATTACHMENTS,
    MOST_BLOCKS,
    MOST_LABELS,
    MOST_PIXELS,
    MOST_WORDS,
)
from workbench.model.document import (
    Attachment,
    Changes,
    LeftOut,
    PagePicture,
    PictureWord,
    PlaceLabel,
    Proposal,
    ProposalKind,
    Reading,
    Sureness,
)
from workbench.model.draft import Block, BlockKind, Detail, DetailName, Origin, RawDocument, Revisions

Answer = TypeVar("Answer")

LONGEST_HEAD = 24_000_000
LONGEST_ANSWER = LONGEST_HEAD + LONGEST + LARGEST_ATTACHMENTS
"""In bytes; 50,000 blocks take about 3 MB of the head, as many labels 2 MB."""

_MOST_DETAILS, _MOST_NOTICES = 100, 100
_LONGEST_WORDS = 20_000
"""In code points, for a detail, a notice or a sentence to the user."""


class Garbled(Exception):  # noqa: N818 - what was read, not what went wrong
    """What came back is no answer of ours."""


def pack(head: dict[str, Any], body: bytes) -> bytes:
    """A message: the head in one line of ASCII, and the body as it is."""
    return json.dumps(head).encode("ascii") + b"\n" + body


def reading_head(reading: Reading) -> dict[str, Any]:
    """How a document is to be read, as the value of ``reading`` in the head of a question."""
    return asdict(reading)


def read_reading(told: dict[str, Any]) -> Reading:
    """The same on the other side."""
    return Reading(**(told | {"changes": Changes(told["changes"]), "taken_in": tuple(told["taken_in"])}))


def document_message(raw: RawDocument, importer: str) -> bytes:
    """A document as a message; its text, then its attachments are the body."""
    text = _encoded(raw.text)
    head = asdict(replace(raw, text="", attachments=())) | {
        "importer": importer,
        "blocks": [(one.kind, one.start, one.end) for one in raw.blocks],
        "labels": [(one.start, one.label) for one in raw.labels],
        "attachments": [(one.name, one.type, len(one.data)) for one in raw.attachments],
        "length": len(text),
    }
    return pack({"document": head}, b"".join((text, *(one.data for one in raw.attachments))))


def refusal_message(error: UserError) -> bytes:
    """A sentence to the user as a message."""
    return pack({"refusal": {"kind": error.kind, "text": error.text, "hint": error.hint}}, b"")


def picture_message(picture: PagePicture) -> bytes:
    """A drawn page as a message; its pixels are the body."""
    words = [(one.text, one.left, one.top, one.right, one.bottom) for one in picture.words]
    return pack(
        {"picture": asdict(replace(picture, pixels=b"", words=())) | {"pixels": "", "words": words}}, picture.pixels
    )


def read_answer(message: bytes) -> tuple[RawDocument, str]:
    """The document in a message, and the importer that read it; every value is checked.

    Raises the ``UserError`` that the message brings, and ``Garbled`` where it is no sound message.
    """
    return _read(message, lambda told, body: _document(told["document"], body))


def read_picture(message: bytes) -> PagePicture:
    """The drawn page in a message; every value is checked. Raises as ``read_answer`` does."""
    return _read(message, lambda told, body: _picture(told["picture"], body))


def _read(message: bytes, take: Callable[[Any, bytes], Answer]) -> Answer:
    head, _, body = message.partition(b"\n")
    if len(head) > LONGEST_HEAD or len(body) > LONGEST + LARGEST_ATTACHMENTS:
        raise Garbled("longer than agreed")
    try:
        told = json.loads(head)
        if isinstance(told, dict) and "refusal" in told:
            raise _refusal(told["refusal"])
        return take(told, body)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Garbled(repr(error)[:200]) from error


def _encoded(text: str) -> bytes:
    # Lone surrogates are made harmless later, when the text becomes a draft.
    return text.encode("utf-8", "surrogatepass")


def _refusal(told: Any) -> UserError:
    return UserError(_words(told["kind"]), _words(told["text"]), _words(told["hint"]))


def _document(told: Any, body: bytes) -> tuple[RawDocument, str]:
    length = _count(told["length"])
    if length > LONGEST:
        raise ValueError("more text than agreed")
    text = body[:length].decode("utf-8", "surrogatepass")
    raw = RawDocument(
        text=text,
        blocks=_blocks(_list(told["blocks"], MOST_BLOCKS), len(text)),
        details=tuple(_detail(one) for one in _list(told["details"], _MOST_DETAILS)),
        revisions=Revisions(*(_count(told["revisions"][name]) for name in Revisions.__slots__)),
        notices=tuple(_words(one) for one in _list(told["notices"], _MOST_NOTICES)),
        encoding=_words(told["encoding"]),
        sureness=Sureness(told["sureness"]),
        proposals=tuple(_proposal(one, len(text)) for one in _list(told["proposals"], MOST_ASIDE)),
        labels=_labels(_list(told["labels"], MOST_LABELS), len(text)),
        left_out=tuple(_left_out(one) for one in _list(told["left_out"], MOST_ASIDE)),
        attachments=tuple(_attachments(_list(told["attachments"], MOST_ATTACHMENTS), body, length)),
    )
    return raw, _words(told["importer"])


def _picture(told: Any, body: bytes) -> PagePicture:
    number, count, width, height = (_count(told[name]) for name in ("number", "count", "width", "height"))
    if number >= count or width * height > MOST_PIXELS or len(body) != 4 * width * height:
        raise ValueError("no picture of a page")
    words = tuple(
        PictureWord(_words(text), *(_length(side) for side in sides))
        for text, *sides in _list(told["words"], MOST_WORDS)
    )
    return PagePicture(_words(told["label"]), number, count, width, height, body, words)


def _proposal(told: Any, length: int) -> Proposal:
    start, end = _count(told["start"]), _count(told["end"])
    if not start < end <= length:
        raise ValueError("a proposed source for no words")
    kind = ProposalKind(told["kind"])
    return Proposal(kind, start, end, _words(told["text"]), _words(told["author"]), _words(told["day"]))


def _labels(told: list[Any], length: int) -> tuple[PlaceLabel, ...]:
    labels = tuple(PlaceLabel(_count(start), _words(label)) for start, label in told)
    if any(first.start >= second.start for first, second in pairwise(labels)) or (labels and labels[-1].start > length):
        raise ValueError("labels out of order or outside the text")
    return labels


def _left_out(told: Any) -> LeftOut:
    if type(told["number"]) is not int or not -1 <= told["number"] <= MOST_BLOCKS:
        raise ValueError("no number of a part")
    return LeftOut(_words(told["why"]), _words(told["text"]), told["number"])


def _attachments(told: list[Any], body: bytes, start: int) -> Iterator[Attachment]:
    for name, type_, length in told:
        end = start + _count(length)
        if end > len(body):
            raise ValueError("an attachment that is not there")
        yield Attachment(_words(name), _words(type_), body[start:end])
        start = end
    if start != len(body):
        raise ValueError("bytes that nobody told of")


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


def _length(told: Any) -> float:
    if type(told) not in (int, float) or not abs(told) <= MOST_PIXELS:
        raise ValueError("no length")
    return float(told)


def _count(told: Any) -> int:
    if type(told) is not int or told < 0:
        raise ValueError("no count")
    return told

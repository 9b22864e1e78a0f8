"""How much text one article may hold: more than any has, and no more than the window shows without a pause."""

from dataclasses import replace
from itertools import accumulate
from typing import TypeVar

from workbench.errors import UserError
from workbench.model.document import LeftOut, Proposal
from workbench.model.draft import RawDocument

_Aside = TypeVar("_Aside", Proposal, LeftOut)

LONGEST = 10_000_000
"""In bytes of UTF-8: fifty long novels. A text widget takes about two seconds for it."""

MOST_BLOCKS = 50_000


def refuse_oversized(text: str, blocks: int, name: str) -> None:
    """Raises ``UserError("too-long")`` for what is far more than an article, told by its text and count of blocks."""
    # A character has at most four bytes, so most texts need not be encoded to know.
    fits = len(text) * 4 <= LONGEST or len(text.encode("utf-8", "surrogatepass")) <= LONGEST
    if not fits or blocks > MOST_BLOCKS:
        raise too_long(name)


def too_long(name: str) -> UserError:
    """The error for a file, sheet or paste that holds more than can be shown."""
    what = f"“{name}”" if name else "This text"
    return UserError(
        "too-long",
        f"{what} holds far more text than an article.",
        "Save the part that is to be checked in a file of its own, and open that.",
    )


LARGEST_ATTACHMENTS = 64 * 1024 * 1024
"""Of all together, in bytes; the file itself may not be larger."""

MOST_ATTACHMENTS = 500
MOST_LABELS = 200_000
MOST_ASIDE = 20_000
"""Proposed sources, and parts left out; each has at most so many characters, too."""

MOST_PIXELS, MOST_WORDS = 6_000_000, 20_000
"""Of one drawn page."""

ASIDE_LENGTH = 500_000
"""In code points, for all proposed sources together, and for all parts left out together."""


def within_limits(raw: RawDocument) -> RawDocument:
    """The document with no more beside its text than can be shown; a notice says where something was cut off."""
    proposals = tuple(replace(one, text=_cut(one.text), author=_cut(one.author)) for one in _first(raw.proposals))
    left_out = tuple(replace(one, text=_cut(one.text)) for one in _first(raw.left_out))
    cut = replace(raw, proposals=proposals, left_out=left_out, labels=raw.labels[:MOST_LABELS])
    if cut == raw:
        return raw
    notice = "It holds far more comments, links or parts left out than can be listed; only the first are."
    return replace(cut, notices=(*raw.notices, notice))


def _cut(words: str) -> str:
    return words if len(words) <= MOST_ASIDE else words[: MOST_ASIDE - 1] + "…"


def _first(parts: tuple[_Aside, ...]) -> tuple[_Aside, ...]:
    """The first parts that together fit."""
    lengths = accumulate(min(len(part.text), MOST_ASIDE) for part in parts)
    return tuple(part for part, length in zip(parts[:MOST_ASIDE], lengths, strict=False) if length <= ASIDE_LENGTH)

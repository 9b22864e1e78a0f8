"""What an import found and left out, for the person who decides whether to go on with it."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from workbench.model.document import LeftOut, ProposalKind, Sureness
from workbench.model.draft import BlockKind, RawDocument, Revisions
from workbench.text.layout import find_blocks
from workbench.text.normalise import normalise

_WORD = re.compile(r"\w\w*+")  # begins with one character of a set, which Python finds fast
_JOINT = re.compile(r"[\u2019'\xad.,-](?<=\w.)(?=\w)")


@dataclass(frozen=True, slots=True)
class Preview:
    """Counts of what an import found; ``reasons`` are pairs of why something was left out and how many parts.

    ``pages`` counts places of any kind that the format labels: pages, chapters, time codes or cells. ``left_out``
    holds the parts themselves; one with a ``number`` can be taken in. ``notices`` are sentences.
    """

    paragraphs: int
    words: int
    tables: int
    pages: int
    revisions: Revisions
    comments: int
    notes: int
    links: int
    attachments: int
    encoding: str
    sureness: Sureness
    reasons: tuple[tuple[str, int], ...]
    left_out: tuple[LeftOut, ...]
    notices: tuple[str, ...]


def preview(raw: RawDocument) -> Preview:
    """The preview of a document as it was read."""
    kinds = [block.kind for block in raw.blocks or find_blocks(normalise(raw.text))]
    hung = Counter(proposal.kind for proposal in raw.proposals)
    cells = [kind is BlockKind.TABLE_CELL for kind in kinds]
    return Preview(
        paragraphs=cells.count(False),
        words=len(_WORD.findall(raw.text)) - len(_JOINT.findall(raw.text)),  # a joint makes one word of two
        tables=sum(now and not before for before, now in pairwise([False, *cells])),
        pages=len({label.label for label in raw.labels}),
        revisions=raw.revisions,
        comments=hung[ProposalKind.COMMENT],
        notes=hung[ProposalKind.NOTE],
        links=hung[ProposalKind.LINK],
        attachments=len(raw.attachments),
        encoding=raw.encoding,
        sureness=raw.sureness,
        reasons=tuple(Counter(part.why for part in raw.left_out).items()),
        left_out=raw.left_out,
        notices=raw.notices,
    )

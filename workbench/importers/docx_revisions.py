"""How many changes and comments a Word document tracks, as its word processor would count them."""

from collections.abc import Iterable
from itertools import pairwise
from xml.etree.ElementTree import Element

from workbench.importers.elements import attribute, child, children, every, holds, local
from workbench.model.draft import Revisions


def count_revisions(parts: Iterable[Element | None], comments: Element | None) -> Revisions:
    """The tracked changes in a body and its notes, and the comments that the document brings."""
    counts = [_count(part) for part in parts if part is not None]
    insertions, deletions, moves = (sum(kind) for kind in zip(*counts, strict=True))
    return Revisions(insertions, deletions, moves, comments=sum(1 for _ in children(comments, "comment")))


def _count(root: Element) -> tuple[int, int, int]:
    """How many insertions, deletions and moves there are in one part."""
    rows = list(every(root, "trPr"))
    moves = {attribute(start, "name") for start in every(root, "moveToRangeStart")}
    return (
        _with_runs(root, "ins") + sum(1 for row in rows if child(row, "ins") is not None),
        _with_runs(root, "del")
        + sum(1 for row in rows if child(row, "del") is not None)
        + sum(map(_lost_only_its_end, every(root, "p"))),
        len(moves) or _with_runs(root, "moveTo"),
    )


def _with_runs(root: Element, name: str) -> int:
    """How many tracked changes of this name hold characters; the others belong to a paragraph's mark or a row.

    What is written as several elements side by side, by one person at one time, is one change.
    """
    before: dict[Element, Element] = {}
    for parent in root.iter():
        if any(local(element) == name for element in parent):
            before.update(pairwise(parent))
    changes = [change for change in every(root, name) if holds(change, "r")]
    return sum(1 for change in changes if _stamp(change) != _stamp(before.get(change)))


def _stamp(element: Element | None) -> tuple[str, str, str] | None:
    if element is None:
        return None
    return local(element), attribute(element, "author"), attribute(element, "date")


def _lost_only_its_end(paragraph: Element) -> bool:
    """Whether two paragraphs were joined and nothing else was deleted in the first."""
    gone = child(paragraph, "pPr", "rPr", "del") is not None
    return gone and not any(holds(change, "r") for change in every(paragraph, "del"))

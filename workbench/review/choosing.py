"""What a person can choose in a merge before it is done: for each value that differs mine, theirs, or of notes both."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from workbench.model.event import Field, Json
from workbench.review.logs import ABOUT_WORDS
from workbench.review.merge import MergeRow
from workbench.review.settling import neutral
from workbench.text.anchor import forms_of


class Take(StrEnum):
    """Whose value is to stand."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


_NOT_CHOSEN = frozenset((Field.EXTENT, Field.DRAFT, Field.NAME, Field.FILE))
"""Which words are a claim is asked where they can be seen; the others are told by their own log alone."""


def offered(row: MergeRow, words: str) -> Mapping[Take, Json]:
    """The values that may be chosen for a row, where ``words`` are those that its claim will have.

    None where a verdict was given on other words: that is decided claim by claim, with both in sight.
    """
    field = row.register[1]
    if field in _NOT_CHOSEN or (field in ABOUT_WORDS and not _is_about(row, words)):
        return {}
    notes = [row.mine, row.theirs] if field is Field.NOTE and row.mine and row.theirs else []
    return {Take.MINE: row.mine, Take.THEIRS: row.theirs} | ({Take.BOTH: neutral(field, notes)} if notes else {})


def decided(chosen: Mapping[tuple[str, Field], Json]) -> dict[tuple[str, Field], Json]:
    """The registers that choices set: a verdict excludes a reason against one, and the other way round."""
    edits: dict[tuple[str, Field], Json] = {}
    for (subject, field), value in chosen.items():
        if field in ABOUT_WORDS and value is not None:
            edits |= {(subject, other): None for other in ABOUT_WORDS if other is not field}
    return edits | dict(chosen)


def _is_about(row: MergeRow, words: str) -> bool:
    quotes: Collection[str] = row.conflict.quotes if row.conflict else ()
    return all(forms_of(quote) == forms_of(words) for quote in quotes if quote)

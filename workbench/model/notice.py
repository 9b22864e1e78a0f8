"""A notice: something worth telling about a session that was opened all the same."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """A plain sentence or two for the person who opened a session; ``kind`` is a stable word, as in ``UserError``."""

    kind: str
    text: str

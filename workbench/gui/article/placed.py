"""The claims by their places in the text: which of them touch a stretch, and what number each has."""

from bisect import bisect_left
from collections.abc import Mapping

from workbench.model.claim import Claim


class PlacedClaims:
    """The claims of a draft in the order of the text. Places are code points."""

    def __init__(self, claims: Mapping[str, Claim]) -> None:
        self._claims = claims
        self._order = list(claims)
        self._numbers = {uid: number for number, uid in enumerate(self._order, 1)}
        spans = [claim.span for claim in claims.values()]
        self._starts = [span.start for span in spans]
        self._longest = max((span.end - span.start for span in spans), default=0)

    def follow(self, claims: Mapping[str, Claim]) -> None:
        """Takes the same claims as they stand now; none may have come, gone or moved."""
        self._claims = claims

    def get(self, uid: str) -> Claim | None:
        """A claim; None where it is not in the draft."""
        return self._claims.get(uid)

    def number(self, uid: str) -> int:
        """A claim's number in the draft, from 1."""
        return self._numbers[uid]

    def between(self, start: int, end: int) -> list[Claim]:
        """Claims that touch a stretch; they are sorted by start, so only the longest one tells how far to look back."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        near = (self._claims[uid] for uid in self._order[first:last])
        return [claim for claim in near if claim.span.end > start]

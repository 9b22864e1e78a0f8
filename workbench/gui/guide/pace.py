"""How quickly claims are being decided, and how long the rest will take."""

from collections import deque
from collections.abc import Callable
from statistics import median
from time import monotonic

LAST = 20
"""Of how many verdicts the usual time is taken."""

ENOUGH = 5
"""Verdicts before which nothing is said: the first ones tell little of those that follow."""


class Pace:
    """Told after each act how many claims are left; ``clock`` gives seconds."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._times: deque[float] = deque(maxlen=LAST)
        self._left, self._since = 0, clock()

    def begin(self, left: int) -> None:
        """Begins to count the time; that before a pause says nothing of the pace after it."""
        self._times.clear()
        self._left, self._since = left, self._clock()

    def follow(self, left: int) -> None:
        """Takes in that so many are left. Several that were decided at once share their time."""
        decided, now = self._left - left, self._clock()
        self._left = left
        if decided > 0:
            self._times.extend([(now - self._since) / decided] * min(decided, LAST))
            self._since = now

    @property
    def seconds_left(self) -> float | None:
        """How long the rest will take at the usual time of the last verdicts; None before that can be told."""
        return median(self._times) * self._left if len(self._times) >= ENOUGH else None

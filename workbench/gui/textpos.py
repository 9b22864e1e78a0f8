"""Between our positions (code points) and Qt's (UTF-16 units). The only module that knows that they differ."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from itertools import accumulate

from workbench.model.draft import Span


class TextPositions:
    """Converts positions of one text both ways, in logarithmic time.

    A code point beyond U+FFFF takes two units in Qt; ``widths`` tells of code points that are shown by more (or other)
    characters how many units these take. A Qt position inside what stands for one code point is taken for its start.
    """

    def __init__(self, text: str, widths: Mapping[int, int] | None = None) -> None:
        wide = {} if text.isascii() else {at: 2 for at, sign in enumerate(text) if sign > "\uffff"}
        wide.update(widths or {})
        self._points = sorted(wide)
        self._widths = [wide[point] for point in self._points]
        # How many units more than code points there are before each of them, and before the end.
        self._shifts = list(accumulate((width - 1 for width in self._widths), initial=0))
        self._units = [point + shift for point, shift in zip(self._points, self._shifts, strict=False)]

    def to_qt(self, position: int) -> int:
        """The Qt position of a code point's position."""
        return position + self._shifts[bisect_left(self._points, position)]

    def from_qt(self, position: int) -> int:
        """The code point's position of a Qt position."""
        before = bisect_right(self._units, position) - 1
        if before < 0:
            return position
        inside = position - self._units[before]
        return self._points[before] + max(0, inside - self._widths[before] + 1)

    def span_from_qt(self, start: int, end: int) -> Span:
        """The span between two Qt positions, in whichever order they come."""
        first, last = sorted((start, end))
        return Span(self.from_qt(first), self.from_qt(last))

"""Between our positions (code points) and Qt's (UTF-16 units). The only module that knows that they differ."""

from bisect import bisect_left

from workbench.model.draft import Span


class TextPositions:
    """Converts positions of one text both ways, in logarithmic time.

    A code point beyond U+FFFF takes two units in Qt. A Qt position between the two is taken for the one before.
    """

    def __init__(self, text: str) -> None:
        self._points: list[int] = [] if text.isascii() else [at for at, sign in enumerate(text) if sign > "\uffff"]
        self._units: list[int] = [point + shift + 1 for shift, point in enumerate(self._points)]

    def to_qt(self, position: int) -> int:
        """The Qt position of a code point's position."""
        return position + bisect_left(self._points, position)

    def from_qt(self, position: int) -> int:
        """The code point's position of a Qt position."""
        return position - bisect_left(self._units, position + 1) if position else 0

    def span_from_qt(self, start: int, end: int) -> Span:
        """The span between two Qt positions, in whichever order they come."""
        first, last = sorted((start, end))
        return Span(self.from_qt(first), self.from_qt(last))

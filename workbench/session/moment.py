"""How a session stood at any moment: its log replayed up to an act."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from workbench.model.event import Event
from workbench.model.fold import replay
from workbench.model.snapshot import Snapshot
from workbench.store.log import Cells, folding

_STEP = 1_000
"""How many events are read between two words of progress."""


@dataclass(frozen=True, slots=True)
class Moment:
    """All that the log tells up to an act, not read yet; so that it can be replayed beside the window."""

    session: str
    created: str
    cells: Sequence[Cells]

    def snapshot(self, progress: Callable[[int, int], None] | None = None) -> Snapshot:
        """The session as it stood then. ``progress`` is told how much is read, and may raise to stop the work."""
        return replay(Snapshot(session=self.session, created=self.created), self._events(progress))

    def _events(self, progress: Callable[[int, int], None] | None) -> Iterator[Event]:
        for number, cells in enumerate(self.cells):
            if progress and number % _STEP == 0:
                progress(number, len(self.cells))
            yield folding(cells)

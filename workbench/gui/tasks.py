"""Long work beside the window: one worker thread, values in, values out, progress and cancel."""

from collections.abc import Callable
from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.errors import UserError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Report = Callable[[int, int], None]

_SHOWN_AFTER = 300
"""Milliseconds after which work is worth a progress bar."""

_STEP = 0.05
"""Seconds between two words of progress from the worker."""


class Cancelled(Exception):  # noqa: N818 - a request, not an error
    """Raised inside the work when the user has cancelled it."""


class Tasks(QObject):
    """Runs one piece of work after the other.

    ``started`` brings the label of work that takes longer than a moment, ``progressed`` how much of it is done,
    ``finished`` that it ended, in whichever way. Results are delivered in the window's thread.
    """

    started = Signal(str)
    progressed = Signal(int, int)
    finished = Signal()
    _delivered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = False
        self.label = ""
        self._delay = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self._delay.timeout.connect(self._announce)

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return bool(self.label)

    def run(
        self,
        label: str,
        work: Callable[[Report], Any],
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Runs ``work`` in the worker and gives its result to ``done``, a UserError to ``failed``.

        Work that was cancelled ends without either. Any other exception is a bug and goes to the exception hook.
        """
        self._cancelled = False
        self.label = label
        self._delay.start()
        self._pool.submit(self._work, work, done, failed)

    def cancel(self) -> None:
        """Asks the work to stop at its next word of progress."""
        self._cancelled = True

    def stop(self) -> None:
        """Ends the worker; to be called when the window closes."""
        self.cancel()
        if "_pool" in self.__dict__:
            self._pool.shutdown(wait=True, cancel_futures=True)

    @cached_property
    def _pool(self) -> "ThreadPoolExecutor":
        """The worker; made, with what it needs, when there is work for the first time."""
        from concurrent.futures import ThreadPoolExecutor

        from PySide6.QtCore import Qt

        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        return ThreadPoolExecutor(1, thread_name_prefix="task")

    def _announce(self) -> None:
        self.started.emit(self.label)

    def _work(self, work: Callable[[Report], Any], done: Callable[[Any], None], failed: Callable[[Any], None]) -> None:
        last = 0.0

        def report(made: int, total: int) -> None:
            nonlocal last
            if self._cancelled:
                raise Cancelled
            if monotonic() - last > _STEP:
                last = monotonic()
                self.progressed.emit(made, total)

        try:
            result = work(report)
        except Cancelled:
            self._delivered.emit(_Outcome(None, None))
        except UserError as error:
            self._delivered.emit(_Outcome(failed, error))
        except Exception as error:
            self._delivered.emit(_Outcome(_raise, error))
        else:
            self._delivered.emit(_Outcome(done, result))

    def _deliver(self, outcome: "_Outcome") -> None:
        self._delay.stop()
        self.label = ""
        self.finished.emit()
        if outcome.receiver is not None and not (self._cancelled and outcome.receiver is not _raise):
            outcome.receiver(outcome.value)


class _Outcome:
    """What came of the work, and who is to be told."""

    def __init__(self, receiver: Callable[[Any], None] | None, value: Any) -> None:
        self.receiver = receiver
        self.value = value


def _raise(error: Exception) -> None:
    raise error

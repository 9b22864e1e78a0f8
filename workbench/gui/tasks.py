"""Long work beside the window: one worker thread, values in, values out, progress and cancel."""

from collections.abc import Callable
from functools import cached_property, partial
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


class Job:
    """One piece of work, and who is to be told what came of it."""

    def __init__(
        self,
        label: str,
        work: Callable[[Report], Any],
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> None:
        self.label = label
        self.work = work
        self.done = done
        self.failed = failed
        self.cancelled = False

    def cancel(self) -> None:
        """Asks the work to stop at its next word of progress, or not to begin; nobody is told of it any more."""
        self.cancelled = True


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
        self._jobs: list[Job] = []
        self._delay = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self._delay.timeout.connect(self._announce)

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return bool(self._jobs)

    @property
    def label(self) -> str:
        """What is being done; empty where nothing is."""
        return self._jobs[0].label if self._jobs else ""

    def run(
        self,
        label: str,
        work: Callable[[Report], Any],
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> Job:
        """Runs ``work`` in the worker and gives its result to ``done``, a UserError to ``failed``.

        Work that was cancelled ends without either. Any other exception is a bug and goes to the exception hook.
        """
        job = Job(label, work, done, failed)
        self._jobs.append(job)
        if len(self._jobs) == 1:
            self._delay.start()
        self._pool.submit(self._work, job)
        return job

    def cancel(self) -> None:
        """Asks the work that is under way to stop at its next word of progress."""
        if self._jobs:
            self._jobs[0].cancel()

    def stop(self) -> None:
        """Ends the worker; to be called when the window closes."""
        for job in self._jobs:
            job.cancel()
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

    def _work(self, job: Job) -> None:
        """In the worker: does the job and sends what came of it back to the window's thread."""
        last = 0.0

        def report(made: int, total: int) -> None:
            nonlocal last
            if job.cancelled:
                raise Cancelled
            if monotonic() - last > _STEP:
                last = monotonic()
                self.progressed.emit(made, total)

        try:
            report(0, 0)
            outcome = partial(job.done, job.work(report))
        except Cancelled:
            outcome = partial(_nothing)
        except UserError as error:
            outcome = partial(job.failed, error)
        except Exception as error:
            outcome = partial(_raise, error)
        self._delivered.emit((job, outcome))

    def _deliver(self, delivery: tuple[Job, Callable[[], None]]) -> None:
        job, outcome = delivery
        self._jobs.remove(job)
        self._delay.stop()
        self.finished.emit()
        if self._jobs:
            self._delay.start()
        if not job.cancelled:
            outcome()


def _nothing() -> None:
    """What comes of work that was cancelled."""


def _raise(error: Exception) -> None:
    raise error

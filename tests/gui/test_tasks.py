"""Long work: a bar after a moment, the window usable meanwhile, and nothing left of what was cancelled."""

import threading

import pytest
from PySide6.QtCore import QTimer

from workbench.errors import UserError


class SlowJob:
    """Work that goes on until it is let go, and says how far it is."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.results: list[object] = []
        self.failures: list[UserError] = []

    def __call__(self, report):
        done = 0
        while not self.go_on.wait(0.01):
            done = min(done + 10, 1000)
            report(done, 1000)
        return "made"


@pytest.fixture
def job(sample):
    job = SlowJob()
    yield job
    job.go_on.set()


def run(checker, job: SlowJob) -> None:
    checker.window.tasks.run("Finding claims in sample", job, job.results.append, job.failures.append)


def bars(checker) -> list[bool]:
    window = checker.window
    return [widget.isVisible() for widget in (window.status.task_bar, window.status.task_label, window.status.cancel)]


def test_progress_is_shown_after_a_moment_only(sample, job: SlowJob) -> None:
    delay = next(timer for timer in sample.window.tasks.findChildren(QTimer))
    assert delay.interval() == 300
    run(sample, job)
    sample.bot.wait(20)
    assert bars(sample) == [False] * 3
    sample.press("V")
    assert sample.verdicts[0] == "verified"
    sample.bot.waitUntil(lambda: bars(sample) == [True] * 3, timeout=2000)
    sample.bot.waitUntil(lambda: "%" in sample.window.status.task_label.text(), timeout=2000)
    assert sample.window.status.task_label.text().startswith("Finding claims in sample")
    sample.press("D")
    assert sample.verdicts[1] == "disputed"
    job.go_on.set()
    sample.bot.waitUntil(lambda: job.results == ["made"], timeout=2000)
    assert bars(sample) == [False] * 3


def test_quick_work_shows_no_bar(sample) -> None:
    shown = []
    sample.window.tasks.started.connect(shown.append)
    done = []
    sample.window.tasks.run("quick", lambda report: 7, done.append, done.append)
    sample.bot.waitUntil(lambda: done == [7], timeout=2000)
    assert not shown
    assert not next(timer for timer in sample.window.tasks.findChildren(QTimer)).isActive()


def test_what_was_cancelled_leaves_nothing(sample, job: SlowJob) -> None:
    next(timer for timer in sample.window.tasks.findChildren(QTimer)).setInterval(1)
    session = sample.window.hub.session
    run(sample, job)
    sample.bot.waitUntil(lambda: bars(sample) == [True] * 3, timeout=2000)
    sample.click(sample.window.status.cancel)
    sample.bot.waitUntil(lambda: not sample.window.tasks.busy, timeout=2000)
    assert bars(sample) == [False] * 3
    assert job.results == []
    assert job.failures == []
    assert sample.window.hub.session is session
    assert sample.banners == []


def test_a_failure_of_the_work_is_told_to_who_asked(sample) -> None:
    failures = []

    def fail(report):
        raise UserError("sample", "It went wrong.", "Try again.")

    sample.window.tasks.run("failing", fail, failures.append, failures.append)
    sample.bot.waitUntil(lambda: len(failures) == 1, timeout=2000)
    assert failures[0].kind == "sample"


def test_a_window_with_work_under_way_can_be_closed(sample, job: SlowJob) -> None:
    run(sample, job)
    sample.bot.wait(20)
    sample.window.close()
    assert job.results == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("task")]


def test_work_that_is_cancelled_stays_cancelled_when_other_work_begins(checker) -> None:
    tasks = checker.window.tasks
    told: list[str] = []
    go = threading.Event()

    def slow(report):
        go.wait(5)
        report(1, 2)
        return "slow"

    tasks.run("slow", slow, told.append, told.append)
    tasks.cancel()
    tasks.run("quick", lambda _report: "quick", told.append, told.append)
    assert tasks.label == "slow"
    go.set()
    checker.bot.waitUntil(lambda: not tasks.busy, timeout=2000)
    assert told == ["quick"]

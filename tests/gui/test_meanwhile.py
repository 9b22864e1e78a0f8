"""Work that ends when the session it was for is gone: nothing breaks, and nothing lands in another session."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.gui import acts_drafts, acts_evidence
from workbench.gui.carrying.page import CarryPage
from workbench.model.evidence import StoredFile


@pytest.fixture
def held(monkeypatch) -> Iterator[threading.Event]:
    """Reading documents and comparing drafts wait until this is set."""
    go = threading.Event()
    for room, name in ((acts_evidence, "gather"), (acts_drafts, "_compare")):
        real = getattr(room, name)

        def wait(*given, real=real):
            go.wait(10)
            return real(*given)

        monkeypatch.setattr(room, name, wait)
    yield go
    go.set()


@pytest.fixture
def paper(home: Path) -> Path:
    path = home / "paper.txt"
    path.write_text("The sample paper says 12.\n", encoding="utf-8")
    return path


def finish(checker, held: threading.Event) -> None:
    held.set()
    checker.bot.waitUntil(lambda: not checker.window.tasks.busy, timeout=5000)
    checker.settle()


def evidence_of(checker):
    return next(room for room in checker.window.rooms if hasattr(room, "add_files"))


def test_documents_for_a_session_that_was_closed_are_not_added(sample, held, paper) -> None:
    evidence_of(sample).add_files([paper], sample.window.hub.current)
    sample.act("session.close")
    finish(sample, held)
    assert "Nothing was added" in sample.toast


@pytest.fixture
def two(long, home: Path):
    """Somebody with the sample open, and the path of another session, which opens at once."""
    other = long.window.hub.session.path
    long.act("session.close")
    long.act("article.sample")
    long.bot.waitUntil(lambda: long.window.hub.session is not None, timeout=5000)
    long.settle()
    return long, other


def test_documents_for_one_session_do_not_land_in_another(two, held, paper) -> None:
    sample, other = two
    evidence_of(sample).add_files([paper], sample.window.hub.current)
    sample.window.open_path(other)
    assert sample.window.hub.session.path == other
    finish(sample, held)
    assert "Nothing was added" in sample.toast
    assert not sample.window.hub.snapshot.all_of(StoredFile)


def test_a_search_that_waits_ends_with_the_session(sample, paper) -> None:
    evidence_of(sample).add_files([paper], sample.window.hub.current)
    pane = sample.window.workspace.evidence
    sample.bot.waitUntil(pane.isVisible, timeout=5000)
    sample.act("evidence.search")
    sample.type("paper")
    sample.act("session.close")
    sample.bot.wait(400)
    assert sample.window.hub.session is None


def test_a_place_found_in_a_document_that_is_gone_leads_nowhere(sample, paper) -> None:
    evidence_of(sample).add_files([paper], sample.window.hub.current)
    pane = sample.window.workspace.evidence
    sample.bot.waitUntil(pane.isVisible, timeout=5000)
    sample.act("evidence.search")
    sample.type("paper")
    sample.bot.waitUntil(lambda: pane.results.count() > 0, timeout=5000)
    found = []
    pane.results.chosen.connect(found.append)
    pane.results.setCurrentRow(-1)
    pane.results.setCurrentRow(0)
    assert found
    sample.act("edit.undo")
    assert not sample.window.hub.snapshot.all_of(StoredFile)
    pane.results.chosen.emit(found[0])
    sample.settle()
    assert "no longer" in sample.toast


def test_a_draft_compared_with_a_session_that_was_left_is_not_offered_to_another(two, held, home) -> None:
    sample, other = two
    changed = home / "changed.txt"
    changed.write_text(sample.article.text.replace("6,700", "6,800"), encoding="utf-8")
    drafts = next(room for room in sample.window.rooms if hasattr(room, "draft_take"))
    drafts.take(str(changed))
    sample.window.open_path(other)
    finish(sample, held)
    assert sample.window.hub.session.path == other
    assert not isinstance(sample.window.pages.currentWidget(), CarryPage)
    assert sample.article.isVisible()

"""A report of a session file says what was verified of it, and what was done last."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from tests.samples import ADA, begin, uids
from workbench.cli.run import run
from workbench.errors import UserError
from workbench.exporters import exporter_for
from workbench.model.claim import Verdict
from workbench.model.content import Content
from workbench.model.log import Wanted
from workbench.report.audit import NEWEST, Audit
from workbench.report.build import build
from workbench.report.report import Report
from workbench.report.sections import PRESETS, laid_out
from workbench.session import audit as auditing
from workbench.session.audit import Verification, audit_of, audited
from workbench.session.commands import mark
from workbench.session.session import Session
from workbench.session.sources import Added, add_files

DATA = b"sample bytes of a stored file"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    session = begin(tmp_path / "sample.claims")
    add_files(session, [Added("sample.txt", "text/plain", Content.of_bytes(DATA))])
    mark(session, uids(session)[1:3], Verdict.DISPUTED)
    session.undo()
    yield session
    session.close()


def report_of(session: Session, audit: Audit) -> Report:
    return build(session.snapshot, at="2026-11-22T14:30:00Z", program="sample", audit=audit)


def spoil(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE content SET bytes = ?", [DATA[::-1]])
        connection.commit()


def test_everything_is_verified_in_the_open_session_and_in_its_file_alike(session: Session) -> None:
    live = audit_of(session)
    session.close()
    snapshot, told = audited(session.path)
    assert snapshot == session.snapshot
    assert told == live
    names = [check.name for check in told.checks]
    assert {"chain of the log", "replay of the log", "anchors of the claims", "stored files"} <= set(names)
    assert not any(check.fault or check.is_left_out for check in told.checks)


def test_the_extract_tells_who_did_what_to_which_claim(session: Session) -> None:
    report = report_of(session, audit_of(session))
    assert [(act.what, act.claims, act.who) for act in report.log] == [
        ("Undid: Marked as disputed", (2, 3), ADA.name),
        ("Marked as disputed", (2, 3), ADA.name),
        ("Added files", (), ADA.name),
        ("Opened the article", (1, 2, 3, 4, 5), ADA.name),
    ]
    assert report.acts == 4
    shown = {section.id: section for section in laid_out(report)}
    assert shown["integrity"].lead.startswith("Verified on 2026-11-22 14:30 UTC. No fault was found.")
    assert shown["log"].lead == "Every act of the log, the newest first."


def test_of_a_long_log_the_newest_acts_are_told(session: Session) -> None:
    for number in range(NEWEST):
        mark(session, uids(session)[:1], (Verdict.VERIFIED, Verdict.DISPUTED)[number % 2])
    report = report_of(session, audit_of(session))
    assert (len(report.log), report.acts, report.log[0].place) == (NEWEST, NEWEST + 4, NEWEST + 4)
    (extract,) = (section for section in laid_out(report) if section.id == "log")
    assert extract.lead == f"The newest {NEWEST} of {NEWEST + 4} acts of the log, the newest first."


def test_a_stored_file_that_was_altered_is_told_and_the_report_is_made_all_the_same(session: Session) -> None:
    session.close()
    spoil(session.path)
    _, told = audited(session.path)
    assert [check.fault for check in told.checks if check.fault] == [
        "The stored file “sample.txt” is not what was added."
    ]
    text = exporter_for("md").write(report_of(session, told)).decode()
    assert "1 fault was found." in text
    assert "does not hold: The stored file “sample.txt” is not what was added." in text


def test_many_bytes_are_left_out_at_the_window_and_that_is_said(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auditing, "_MOST_BYTES", 3)
    report = report_of(session, audit_of(session))
    assert [check.name for check in report.checks if check.is_left_out] == ["stored files"]
    assert "not verified for this report" in exporter_for("md").write(report).decode()


def test_the_full_record_shows_both_and_a_report_of_no_file_neither(session: Session, tmp_path: Path) -> None:
    presets = {preset.id: preset.sections for preset in PRESETS}
    assert {"integrity", "log"} <= set(presets["record"])
    assert not {"integrity", "log"} & {*presets["editor"], *presets["readers"], *presets["calls"]}
    assert not {"integrity", "log"} & {section.id for section in laid_out(report_of(session, Audit()))}


def test_the_command_verifies_what_it_reports_on(session: Session, tmp_path: Path, capsys) -> None:
    acts = len(session.places(Wanted()))
    session.close()
    assert run(["report", str(session.path), "-o", str(tmp_path / "report.md")]) == 0
    text = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "| Chain of the log | holds |" in text
    assert f"## Extract of the log {acts}" in text
    with closing(sqlite3.connect(session.path)) as connection:
        connection.execute("UPDATE claim SET note = 'never written'")
        connection.commit()
    with pytest.raises(UserError, match="otherwise than the tables"):
        audited(session.path)
    assert run(["report", str(session.path), "-o", str(tmp_path / "other.md")]) == 2
    assert not (tmp_path / "other.md").exists()


@pytest.mark.parametrize("most", [0, 100_000_000])
def test_an_open_session_is_verified_in_another_thread_as_it_stood(
    most: int, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auditing, "_MOST_BYTES", most)
    before = audit_of(session)
    begun = Verification(session)
    mark(session, uids(session)[:1], Verdict.VERIFIED)
    told: list[Audit] = []
    worker = Thread(target=lambda: told.extend((begun(), begun())))
    worker.start()
    worker.join()
    assert told == [before, before]
    assert Verification(session)().acts == before.acts + 1

"""A report in JSON becomes a session again: the same words, decisions, sources and links between them."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.golden.conftest import sample
from tests.samples import ADA, author, seed_session
from workbench.cli.run import run
from workbench.errors import UserError
from workbench.exporters import exporter_for
from workbench.model.claim import Verdict
from workbench.model.evidence import Evidence, Source
from workbench.report.build import build
from workbench.report.report import Report
from workbench.session.commands import mark, write_note
from workbench.session.opening import read_snapshot
from workbench.session.report_in import is_report, session_of_report

AT = "2026-11-22T14:30:00Z"


def report_on(snapshot: Any) -> Report:
    return build(snapshot, at=AT, program="Claim Workbench")


def as_file(report: Report, folder: Path) -> Path:
    file = folder / "sample report.json"
    file.write_bytes(exporter_for("json").write(report))
    return file


def told(report: Report) -> Report:
    """A report without what cannot come back: ids, files of evidence, sign-offs, and the notices that say so."""
    claims = tuple(
        replace(
            claim,
            uid="",
            breaches=(),
            evidence=tuple(replace(one, file="") for one in claim.evidence),
            attributions=tuple(
                replace(one, cue=tuple(cue for cue in one.cue if cue.text)) for one in claim.attributions
            ),
        )
        for claim in report.claims
    )
    header = replace(report.header, notices=())
    return replace(report, header=header, claims=claims, files=(), signoffs=())


def test_what_was_decided_comes_back(tmp_path: Path) -> None:
    before = report_on(sample())
    session = session_of_report(as_file(before, tmp_path), author())
    assert session.path.name == "sample report.claims"
    after = report_on(session.snapshot)
    assert replace(told(after), groups=()) == replace(told(before), groups=())
    (evidence, _) = session.snapshot.all_of(Evidence).values()
    assert session.snapshot.all_of(Source)[evidence.source].title == "=Harbour statistics"
    told_of = after.header.notices[-2:]
    assert "statistics.pdf, sampleton-notes.txt" in told_of[0]
    assert "sign-offs" in told_of[1]
    session.close()


def test_a_session_of_one_s_own_comes_back_to_be_gone_on_with(tmp_path: Path) -> None:
    mine = seed_session(tmp_path / "mine.claims")
    uid = next(iter(mine.snapshot.claims))
    mark(mine, [uid], Verdict.DISPUTED)
    write_note(mine, uid, "Says who? 🚤")
    file = as_file(report_on(mine.snapshot), tmp_path)
    mine.close()
    again = session_of_report(file, author())
    claim = again.snapshot.claims[uid]
    assert (claim.verdict, claim.note) == (Verdict.DISPUTED, "Says who? 🚤")
    assert again.snapshot.name_of(claim.decision.person if claim.decision else "") == ADA.name
    other = list(again.snapshot.claims)[1]
    assert mark(again, [other], Verdict.VERIFIED) is not None
    again.close()
    second = session_of_report(file, author())
    assert second.path.name == "sample report 2.claims"
    second.close()


def test_the_command_makes_a_session(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = as_file(report_on(sample()), tmp_path)
    into = tmp_path / "new.claims"
    assert run(["import", str(file), "-o", str(into)]) == 0
    assert "new.claims: 8 claims" in capsys.readouterr().out
    assert len(read_snapshot(into).claims) == 8
    assert run(["check", str(into)]) == 0
    before = into.read_bytes()
    assert run(["import", str(file), "-o", str(into)]) == 2
    assert into.read_bytes() == before


def test_a_report_is_known_by_how_it_begins(tmp_path: Path) -> None:
    assert is_report(as_file(report_on(sample()), tmp_path))
    other = tmp_path / "other.json"
    other.write_text('{"format": "something else"}')
    assert not is_report(other)
    assert not is_report(tmp_path)


SPOIL: list[Callable[[dict[str, Any]], Any]] = [
    lambda told: told.update(text=told["text"] + "!"),
    lambda told: told["claims"][0].update(quote="other words"),
    lambda told: told["claims"][0].update(start=-5),
    lambda told: told["claims"][0].update(end=10**9),
    lambda told: told["claims"][0].update(when="yesterday"),
    lambda told: told["claims"][0]["figures"][0].update(start=10**9),
    lambda told: told["blocks"][0].update(end=10**9),
    lambda told: told["claims"][0].update(note="half a letter: \ud800"),
]


@pytest.mark.parametrize("spoil", SPOIL)
def test_a_report_that_contradicts_itself_makes_no_session(
    spoil: Callable[[dict[str, Any]], Any], tmp_path: Path
) -> None:
    file = as_file(report_on(sample()), tmp_path)
    report = json.loads(file.read_bytes())
    spoil(report)
    file.write_text(json.dumps(report))
    with pytest.raises(UserError) as raised:
        session_of_report(file, author())
    assert raised.value.kind == "report_damaged"
    assert [path.name for path in tmp_path.iterdir()] == [file.name]

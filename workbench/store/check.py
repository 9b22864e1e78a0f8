"""Proving a session file: the first thing wrong with it is named, in the order of how much it would explain."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import UserError
from workbench.model.event import Act, Event
from workbench.model.fold import fold
from workbench.model.snapshot import Snapshot
from workbench.store import rows
from workbench.store.failures import explained
from workbench.store.schema import SCHEMA
from workbench.store.session_file import SessionFile


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked: ``fault`` is empty where it holds, else a sentence that names the first fault."""

    name: str
    fault: str = ""


def check(path: Path) -> tuple[Finding, ...]:
    """Checks a session file without changing a byte of it. Raises UserError where it cannot be opened at all.

    Every check that makes sense after the ones before it is made; the first fault of each is named.
    """
    file = SessionFile.open(path, read_only=True)
    try:
        with explained(path):
            return tuple(_run(file))
    finally:
        file.close()


def _run(file: SessionFile) -> Iterator[Finding]:
    yield Finding("integrity of the database")
    yield Finding("schema", _schema_fault(file))
    try:
        tables = file.load()
        acts, events = list(file.acts()), list(file.events())
    except (UserError, ValueError, KeyError, TypeError) as error:
        yield Finding("rows", f"A row cannot be read: {str(error).rstrip('.')}.")
        return
    yield Finding("rows")
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("hashes of the log", lambda: _hash_fault(file, acts, events)),
        ("hashes of the drafts", lambda: _draft_fault(file)),
        ("anchors of the claims", lambda: _anchor_fault(tables)),
        ("replay of the log", lambda: _replay_fault(tables, events)),
    )
    for name, fault in checks:
        yield Finding(name, fault())


def _schema_fault(file: SessionFile) -> str:
    with_names = list(file.query("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    unknown = [row["name"] for row in with_names if row["sql"] not in SCHEMA]
    missing = len(SCHEMA) - len(with_names) + len(unknown)
    if unknown:
        return f"“{unknown[0]}” is not part of a session file."
    return "Parts of the schema are missing." if missing else ""


def _hash_fault(file: SessionFile, acts: list[Act], events: list[Event]) -> str:
    stored = {row["uid"]: row["hash"] for row in file.query("SELECT uid, hash FROM event")}
    wrong = next((event for event in events if event.hash != stored[event.uid]), None)
    if wrong:
        return f"Event {wrong.uid} ({wrong.field.value}) is not what was written."
    by_act: dict[str, list[str]] = {}
    for event in sorted(events, key=lambda event: event.ordinal):
        by_act.setdefault(event.act, []).append(event.hash)
    kept = {row["uid"]: row["hash"] for row in file.query("SELECT uid, hash FROM act")}
    altered = next((act for act in acts if act.hash_with(by_act.get(act.uid, [])) != kept[act.uid]), None)
    return f"Act {altered.uid} ({altered.name.value}) is not what was written." if altered else ""


def _draft_fault(file: SessionFile) -> str:
    for row in file.query("SELECT * FROM draft ORDER BY place"):
        if rows.read_draft(row).sha256 != row["sha256"]:
            return f"The text of draft “{row['name'] or row['uid']}” is not what was written."
    return ""


def _anchor_fault(tables: Snapshot) -> str:
    drafts = {draft.uid: draft for draft in tables.drafts}
    for number, claim in enumerate(tables.claims.values(), 1):
        if drafts[claim.draft].words_of(claim.span) != claim.quote:
            return f"Claim {number} (“{claim.quote[:40]}…”) does not stand where it should."
    return ""


def _replay_fault(tables: Snapshot, events: list[Event]) -> str:
    try:
        replayed = fold(Snapshot(session=tables.session, created=tables.created), events)
    except (ValueError, KeyError, TypeError):
        return "The log cannot be replayed."
    if replayed == tables:
        return ""
    if list(replayed.claims) != list(tables.claims):
        return "The log tells of other claims than the tables."
    differing = (
        number
        for number, (told, kept) in enumerate(zip(replayed.claims.values(), tables.claims.values(), strict=True), 1)
        if told != kept
    )
    number = next(differing, 0)
    return f"The log tells of claim {number} otherwise than the tables." if number else "The log and the tables differ."

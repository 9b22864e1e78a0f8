"""Sixty session files that mean harm, each opened in every way there is: none may run, show or change anything.

``hostile.py`` prints a row a file: its name, what came of it, and how long the longest way took. Each is made from a
sound session with valid hashes, so that only looking at schema and values can find it. In the same run the comparison
of the schema is switched off, and a trigger that is then let in has to be noticed.
"""

import hashlib
import io
import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path

from tests.samples import BEN, author, begin, uids
from workbench.cli.run import run as run_command
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.event import chained
from workbench.session.commands import mark, write_note
from workbench.session.opening import open_session, read_snapshot
from workbench.session.session import Session
from workbench.store import proof, quarantine

SECONDS = 20.0
Harm = Callable[[sqlite3.Connection], object]


def does(*statements: str) -> Harm:
    def harm(connection: sqlite3.Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    return harm


def rewrites(table: str, old: str, new: str) -> Harm:
    """Another schema text for a table, as a hex editor writes it."""

    def harm(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA writable_schema = ON")
        changed = connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ?", [old, new, table]
        )
        assert changed.rowcount == 1

    return harm


def forges(field: str, change: Callable[[dict], object], column: str = "after") -> Harm:
    """An event with a value that no session holds, all hashes made to fit, and the readable tables with it."""

    def harm(connection: sqlite3.Connection) -> None:
        row = list(connection.execute(proof.EVENTS.replace("ORDER", "WHERE field = ? ORDER"), [field]).fetchone())
        at = ("place", "uid", "act", "ordinal", "subject", "field", "before", "after", "parents").index(column)
        changed = change(json.loads(row[at]))
        row[at] = (
            changed
            if isinstance(changed, str)
            else json.dumps(changed, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        )
        with without_guards(connection):
            connection.execute(
                f"UPDATE event SET {column} = ?, hash = ? WHERE place = ?", [row[at], proof.event_hash(row), row[0]]
            )
            rehash(connection)
        follow(connection, field, row)

    return harm


def forges_act(column: str, value: object) -> Harm:
    def harm(connection: sqlite3.Connection) -> None:
        with without_guards(connection):
            connection.execute(f"UPDATE act SET {column} = ? WHERE place = 2", [value])
            rehash(connection)

    return harm


def rehash(connection: sqlite3.Connection) -> None:
    chain = ""
    for row in connection.execute(proof.ACTS).fetchall():
        hashes = [
            hash for (hash,) in connection.execute("SELECT hash FROM event WHERE act = ? ORDER BY ordinal", [row[1]])
        ]
        hash = proof.act_hash(row, hashes)
        chain = chained(chain, hash)
        connection.execute("UPDATE act SET hash = ?, chain = ? WHERE place = ?", [hash, chain, row[0]])


@contextmanager
def without_guards(connection: sqlite3.Connection) -> Iterator[None]:
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    yield
    for _, sql in guards:
        connection.execute(sql)


def follow(connection: sqlite3.Connection, field: str, row: list) -> None:
    """The readable tables say what the forged event says, where they can."""
    try:
        value = json.loads(row[7])
    except (ValueError, RecursionError):
        return
    table, key = {
        "claim.extent": ("claim", "uid"),
        "claim.verdict": ("decision", "claim"),
        "draft": ("draft", "uid"),
    }.get(field, ("", ""))
    if field == "claim.note" and isinstance(value, str):
        connection.execute("UPDATE claim SET note = ? WHERE uid = ?", [value, row[4]])
    if not table or not isinstance(value, dict):
        return
    for name, part in value.items():
        cell = (
            json.dumps(part, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            if isinstance(part, (list, dict))
            else part
        )
        try:
            connection.execute(f'UPDATE {table} SET "{name}" = ? WHERE {key} = ?', [cell, row[4]])
        except (sqlite3.Error, OverflowError):
            return


def with_value(**values: object) -> Callable[[dict], object]:
    return lambda value: {**value, **values}


def deep(_value: object) -> str:
    return "[" * 50_000 + "]" * 50_000


BOMB = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
ON = [("act", "INSERT"), ("event", "INSERT"), ("claim", "UPDATE"), ("decision", "INSERT"), ("decision", "DELETE")]
FIGURE = {"start": 0, "end": 1, "type": "number", "rule": "x"}

HOSTILE: dict[str, Harm] = {
    **{
        f"trigger that deletes on {act.lower()} of {table}": does(
            f"CREATE TRIGGER harm AFTER {act} ON {table} BEGIN DELETE FROM decision; END"
        )
        for table, act in ON
    },
    **{
        f"trigger that swallows {act.lower()} of {table}": does(
            f"CREATE TRIGGER harm BEFORE {act} ON {table} BEGIN SELECT RAISE(IGNORE); END"
        )
        for table, act in ON
    },
    "trigger that rewrites a verdict": does(
        "CREATE TRIGGER harm AFTER INSERT ON event BEGIN UPDATE decision SET verdict = 'verified'; END"
    ),
    "trigger that never ends": does(
        f"CREATE TRIGGER harm AFTER INSERT ON act BEGIN SELECT count(*) FROM ({BOMB}); END"
    ),
    "guard of ours with another body": does(
        "DROP TRIGGER act_is_never_changed",
        "CREATE TRIGGER act_is_never_changed BEFORE UPDATE ON act BEGIN SELECT 1; END",
    ),
    "guard of ours missing": does("DROP TRIGGER event_is_never_deleted"),
    "view that never ends": does(f"CREATE VIEW harm AS {BOMB}"),
    "view in the place of a table": does(
        "ALTER TABLE decision RENAME TO kept", "CREATE VIEW decision AS SELECT * FROM kept"
    ),
    "view of 900 MB in the place of persons": does(
        "DROP TABLE person", "CREATE VIEW person AS SELECT 'x' AS uid, hex(zeroblob(450000000)) AS name"
    ),
    "view that asks for a pointer": does("CREATE VIEW harm AS SELECT fts3_tokenizer('simple')"),
    "view that loads a library": does("CREATE VIEW harm AS SELECT load_extension('harm')"),
    "index more": does("CREATE INDEX harm ON claim (note)"),
    "index over an expression": does("CREATE INDEX harm ON claim (hex(note))"),
    "index over a part": does("CREATE INDEX harm ON claim (note) WHERE note != ''"),
    "index of ours missing": does("DROP INDEX event_by_act"),
    "index of ours over another column": does("DROP INDEX event_by_act", "CREATE INDEX event_by_act ON event (uid)"),
    "table more": does("CREATE TABLE harm (x)"),
    "table that counts": does("CREATE TABLE harm (x INTEGER PRIMARY KEY AUTOINCREMENT)"),
    "table of a search engine": does("CREATE VIRTUAL TABLE harm USING fts5(x)"),
    "table of another machine": does("CREATE VIRTUAL TABLE harm USING rtree(id, a, b)"),
    "statistics": does("ANALYZE"),
    "column more": does("ALTER TABLE claim ADD COLUMN harm TEXT"),
    "column that is computed": does("ALTER TABLE claim ADD COLUMN harm TEXT AS (hex(note))"),
    "column of 900 MB": does("ALTER TABLE claim ADD COLUMN harm TEXT AS (hex(zeroblob(450000000)))"),
    "column with a default that runs": rewrites("claim", "note TEXT NOT NULL", "note TEXT NOT NULL DEFAULT (hex(1))"),
    "table no longer strict": rewrites("claim", ") STRICT", ")"),
    "table with a check": rewrites("claim", "note TEXT NOT NULL", "note TEXT NOT NULL CHECK (hex(note) IS NOT NULL)"),
    "table with another collation": rewrites("claim", "note TEXT NOT NULL", "note TEXT NOT NULL COLLATE NOCASE"),
    "table that cascades": rewrites("decision", "REFERENCES claim (uid)", "REFERENCES claim (uid) ON DELETE CASCADE"),
    "schema of one letter's case": rewrites("session", "TEXT", "text"),
    "schema that is no SQL": rewrites("session", "CREATE", "HARM"),
    "schema with a name that deceives": does('CREATE TABLE "event\u200b" (x)'),
    "claim outside the text": forges("claim.extent", with_value(start=5, end=10**6)),
    "claim that ends before it begins": forges("claim.extent", with_value(start=9, end=3)),
    "claim at a negative place": forges("claim.extent", with_value(start=-4)),
    "claim with other words": forges("claim.extent", with_value(quote="Nobody said that.")),
    "claim of a draft that is none": forges("claim.extent", with_value(draft="0" * 32)),
    "claim of an unknown kind": forges("claim.extent", with_value(kinds=["harm"])),
    "claim with text for a number": forges("claim.extent", with_value(start="0")),
    "claim with yes for a number": forges("claim.extent", with_value(start=True)),
    "claim with a field more": forges("claim.extent", with_value(harm=1)),
    "figure outside the text": forges("claim.extent", with_value(figures=[{**FIGURE, "end": 10**9}])),
    "figure of an unknown type": forges("claim.extent", with_value(figures=[{**FIGURE, "type": "harm"}])),
    "figure without a rule": forges("claim.extent", with_value(figures=[{"start": 0, "end": 1, "type": "number"}])),
    "number beyond all numbers": forges("claim.extent", with_value(end=10**400)),
    "number that is none": forges("claim.extent", lambda v: json.dumps({**v, "end": float("nan")})),
    "verdict that is none": forges("claim.verdict", with_value(verdict="harmless")),
    "verdict at no time": forges("claim.verdict", with_value(at="<b>yesterday</b>")),
    "verdict by nobody": forges("claim.verdict", with_value(person="../../etc")),
    "note that is a list": forges("claim.note", lambda _: ["x"]),
    "note of 30 MB": forges("claim.note", lambda _: "x" * 30_000_000),
    "value nested 50,000 deep": forges("claim.note", deep),
    "value before nested 50,000 deep": forges("claim.note", deep, "before"),
    "value written otherwise": forges("claim.note", lambda v: json.dumps(v) + " "),
    "parents that are none": forges("claim.note", lambda _: {"x": 1}, "parents"),
    "blocks outside the text": forges("draft", with_value(blocks=[["paragraph", 0, 10**7]])),
    "blocks of an unknown kind": forges("draft", with_value(blocks=[["harm", 0, 1]])),
    "notices that are markup objects": forges("draft", with_value(notices=[{"a": 1}])),
    "text with another hash": forges("draft", with_value(sha256=hashlib.sha256(b"x").hexdigest())),
    "act that is unknown": forges_act("name", "harm"),
    "act at no time": forges_act("at", "now"),
    "act with a negative sequence": forges_act("sequence", -1),
    "act by a path": forges_act("person", "/etc/passwd"),
}


def make(folder: Path) -> bytes:
    session = begin(folder / "sound.claims")
    mark(session, uids(session)[:2], Verdict.VERIFIED)
    write_note(session, uids(session)[0], "Sample note.")
    mark(session, uids(session)[2:3], Verdict.DISPUTED)
    session.close()
    data = session.path.read_bytes()
    session.path.unlink()
    return data


def ways(path: Path) -> dict[str, Callable[[], object]]:
    def command(*arguments: str) -> Callable[[], object]:
        return lambda: _expect_refused([*arguments, str(path)])

    return {
        "window of its writer": lambda: _show_all(open_session(path, author())),
        "window of somebody else": lambda: _show_all(open_session(path, author(BEN))),
        "snapshot": lambda: read_snapshot(path),
        "all values": lambda: quarantine.read(path),
        "command claims": command("claims"),
        "command check": command("check"),
    }


def _show_all(session: Session) -> None:
    """What a window shows sooner or later: every claim's history, too."""
    try:
        for subject in [*session.snapshot.claims, session.snapshot.draft.uid]:
            session.history(subject)
    finally:
        session.close()


def _expect_refused(arguments: list[str]) -> None:
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        code = run_command(arguments)
    if code:
        raise UserError("refused", "", "")


def let_in(path: Path) -> tuple[list[str], float]:
    """The ways by which a file was shown, and how many seconds the longest took."""
    shown, longest = [], 0.0
    for name, way in ways(path).items():
        begun = time.monotonic()
        try:
            way()
            shown.append(name)
        except UserError:
            pass
        longest = max(longest, time.monotonic() - begun)
    return shown, longest


def hostile_file(path: Path, sound: bytes, harm: Harm) -> bytes:
    path.write_bytes(sound)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        harm(connection)
    return path.read_bytes()


@contextmanager
def schema_not_compared() -> Iterator[None]:
    """The planted fault: a trigger is accepted."""
    kept = proof.expect_schema
    proof.expect_schema = lambda *_: None
    try:
        yield
    finally:
        proof.expect_schema = kept


def main() -> int:
    """Prints the table; returns 1 where a file was let in or changed, or the planted fault was not noticed."""
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "hostile.claims"
        sound = make(Path(name))
        for what, harm in HOSTILE.items():
            data = hostile_file(path, sound, harm)
            shown, longest = let_in(path)
            changed = path.read_bytes() != data or len(list(Path(name).iterdir())) != 1
            verdict = f"LET IN by {', '.join(shown)}" if shown else "CHANGED" if changed else "refused"
            bad += bool(shown) or changed or longest > SECONDS
            print(f"{what:45}{verdict:10}{longest:6.2f} s")
        hostile_file(path, sound, next(iter(HOSTILE.values())))
        with schema_not_compared():
            planted, _ = let_in(path)
    found = "found" if planted else "NOT NOTICED"
    print(f"{len(HOSTILE)} files, {bad} faults; planted fault (a trigger accepted): {found}")
    return 1 if bad or not planted else 0


if __name__ == "__main__":
    sys.exit(main())

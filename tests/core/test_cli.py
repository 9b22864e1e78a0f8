"""The command line: lists, reports and checks without a display; every refusal is one sentence with a next step."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import workbench
from tests.samples import begin, seed_session, uids
from workbench import paths
from workbench.__main__ import main
from workbench.cli import COMMANDS
from workbench.cli.run import run
from workbench.importers import import_file
from workbench.model.claim import Disposition, Verdict
from workbench.session.commands import dismiss, mark, write_note
from workbench.text.normalise import normalise

ROOT = Path(__file__).resolve().parents[2]
SEED = str(paths.sample())
Printed = pytest.CaptureFixture[str]


def program(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program as somebody types it in a terminal that has no display."""
    bare = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    command = [sys.executable, "-m", "workbench", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env={**bare, **environment}, cwd=ROOT, timeout=30)


DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """The seed's session with a verdict of each kind, a note and a dismissed claim."""
    made = seed_session(tmp_path / "seed.claims")
    first, second, third, fourth, *_ = uids(made)
    mark(made, [first], Verdict.VERIFIED)
    mark(made, [second], Verdict.DISPUTED)
    mark(made, [third], Verdict.UNSOURCED)
    write_note(made, second, "Sample note.")
    dismiss(made, [fourth], Disposition.OPINION)
    made.close()
    return made.path


def listing(folder: Path) -> dict[str, bytes | None]:
    return {str(path): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


# claims


def test_the_claims_of_the_seed(capsys: Printed) -> None:
    assert run(["claims", SEED]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    first, *lines = printed.out.splitlines()
    assert first == f"{paths.sample().name}: 11 claims"
    assert sum(" · " in line and line.lstrip()[0].isdigit() for line in lines) == 11
    assert "  1  unchecked · attribution" in lines
    assert "percentage “80.1 percent”" in printed.out
    assert "statement of the Interior Ministry" in printed.out


def test_the_claims_of_a_session_tell_its_verdicts(session: Path, capsys: Printed) -> None:
    assert run(["claims", str(session)]) == 0
    numbered = [line.split()[1] for line in capsys.readouterr().out.splitlines() if " · " in line]
    assert numbered[:3] == ["verified", "disputed", "unsourced"]


def spans(role: Any) -> list[list[int]]:
    """A role: nothing, one span, or a list of spans."""
    if role is None:
        return []
    return role if isinstance(role[0], list) else [role]


def assert_scorable(document: dict[str, Any], text: str) -> None:
    """The shape that programs read: offsets are code points in the canonical text, end exclusive."""

    def assert_span(start: int, end: int) -> None:
        assert (type(start), type(end)) == (int, int)
        assert 0 <= start < end <= len(text)

    assert set(document) == {"id", "sha256", "details", "claims", "sentences"}
    places = [tuple(sentence) for sentence in document["sentences"]]
    assert places == sorted(places)
    for start, end in places:
        assert_span(start, end)
    for claim in document["claims"]:
        assert_span(claim["start"], claim["end"])
        assert claim["text"] == text[claim["start"] : claim["end"]]
        assert claim["kinds"]
        assert set(claim["kinds"]) <= {"figure", "attribution", "other"}
        assert claim["verdict"] in {verdict.value for verdict in Verdict}
        assert all(isinstance(reason, str) for reason in claim["why"])
        assert len(claim["why"]) == len(claim["figures"]) + len(claim["attributions"])
        for figure in claim["figures"]:
            assert_span(figure["start"], figure["end"])
        for attribution in claim["attributions"]:
            assert {"cue", "source", "content", "speaker"} <= set(attribution)
            assert attribution["speaker"] is None or attribution["speaker"]
            for role in ("cue", "source", "content"):
                for start, end in spans(attribution[role]):
                    assert_span(start, end)


def test_the_claims_as_json(capsys: Printed) -> None:
    assert run(["claims", "--json", SEED]) == 0
    printed = capsys.readouterr()
    assert (printed.err, printed.out.count("\n")) == ("", 1)
    document = json.loads(printed.out)
    text = normalise(import_file(paths.sample())[0].text)
    assert_scorable(document, text)
    assert (document["id"], document["details"]["date"]) == (paths.sample().name, "2020-08-18")
    assert len(document["claims"]) == 11
    assert len(document["sentences"]) >= 13
    whole = {tuple(sentence) for sentence in document["sentences"]}
    assert {(claim["start"], claim["end"]) for claim in document["claims"]} <= whole
    figures = {text[f["start"] : f["end"]] for claim in document["claims"] for f in claim["figures"]}
    assert figures >= {"80.1 percent", "two"}
    assert any("120" in figure for figure in figures)
    assert {claim["verdict"] for claim in document["claims"]} == {"unchecked"}


def test_the_claims_of_a_session_as_json_have_verdicts_and_notes(session: Path, capsys: Printed) -> None:
    assert run(["claims", "--json", str(session)]) == 0
    document = json.loads(capsys.readouterr().out)
    assert_scorable(document, normalise(import_file(paths.sample())[0].text))
    assert [claim["verdict"] for claim in document["claims"]][:3] == ["verified", "disputed", "unsourced"]
    assert document["claims"][1]["note"] == "Sample note."


def test_several_files_in_their_order(session: Path, capsys: Printed) -> None:
    assert run(["claims", "--json", SEED, str(session), SEED]) == 0
    names = [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()]
    assert names == [paths.sample().name, session.name, paths.sample().name]


def test_an_article_without_claims(tmp_path: Path, capsys: Printed) -> None:
    (tmp_path / "calm.txt").write_text("Nobody swam in the sea and the boats were in the harbour.")
    assert run(["claims", str(tmp_path / "calm.txt")]) == 0
    assert capsys.readouterr().out == "calm.txt: 0 claims\n"


def test_listing_writes_nothing(session: Path, capsys: Printed) -> None:
    (session.parent / "a.txt").write_text("She said 12 boats sank in the sample sea.")
    before = listing(session.parent)
    assert run(["claims", str(session.parent / "a.txt"), str(session)]) == 0
    assert run(["check", str(session)]) == 0
    assert listing(session.parent) == before


# report and check


@pytest.mark.parametrize("source", ["session", "article"])
@pytest.mark.parametrize("suffix", [".html", ".csv", ".json"])
def test_a_report(session: Path, tmp_path: Path, source: str, suffix: str, capsys: Printed) -> None:
    output = tmp_path / f"report{suffix}"
    assert run(["report", str(session) if source == "session" else SEED, "-o", str(output)]) == 0
    assert capsys.readouterr().out.startswith(f"{output.name}: ")
    written = output.read_text(encoding="utf-8-sig")
    assert "80.1 percent" in written
    assert ("Sample note." in written) == (source == "session")
    if suffix == ".json":
        json.loads(written)
    if suffix == ".csv":
        assert len(list(csv.reader(io.StringIO(written)))) > 11


def test_a_report_as_pdf_without_a_display(session: Path, tmp_path: Path) -> None:
    pytest.importorskip("PySide6", reason="a PDF is written with Qt")
    done = program("report", session, "-o", tmp_path / "report.pdf")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_the_format_can_be_named(session: Path, tmp_path: Path) -> None:
    assert run(["report", str(session), "-o", str(tmp_path / "report.out"), "--format", "json"]) == 0
    json.loads((tmp_path / "report.out").read_text(encoding="utf-8"))


@pytest.mark.parametrize("output", ["report.odd", "none/report.html", "", "seed.claims", "article.html"])
def test_a_report_that_cannot_be_written_there(session: Path, output: str, capsys: Printed) -> None:
    folder = session.parent
    (folder / "article.html").write_text("<p>She said 12 boats sank in the sample sea.</p>")
    source = "article.html" if output == "article.html" else "seed.claims"
    before = listing(folder)
    arguments = ["report", str(folder / source), "-o", str(folder / output)]
    assert run([*arguments, "--format", "html"] if output in ("", "seed.claims") else arguments) == 2
    assert_one_sentence(capsys.readouterr())
    assert listing(folder) == before


def test_a_good_session_is_proved(session: Path, capsys: Printed) -> None:
    assert run(["check", str(session)]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert [line[0] for line in printed.out.splitlines()] == ["✓"] * 9


def test_a_fault_is_named_with_exit_code_1(session: Path, capsys: Printed) -> None:
    import sqlite3

    connection = sqlite3.connect(session)
    connection.execute("UPDATE decision SET verdict = 'verified'")
    connection.commit()
    connection.close()
    assert run(["check", str(session)]) == 1
    printed = capsys.readouterr()
    faults = [line for line in printed.out.splitlines() if not line.startswith("✓")]
    assert faults == ["✕ replay of the log: The log tells of claim 2 otherwise than the tables."]


# Bad input


def assert_one_sentence(printed: Any) -> None:
    assert printed.out == ""
    assert printed.err.startswith("claim-workbench: ")
    assert printed.err.endswith(".\n")
    assert (printed.err.count("\n"), "Traceback" in printed.err) == (1, False)
    assert len(printed.err.split(". ")) >= 2, "what happened, and then the next step"


def make_bad(folder: Path, what: str) -> Path:
    path = folder / f"bad{what[what.index('.') :]}"
    data = {
        "empty.txt": b"",
        "blank.txt": b" \n\t ",
        "binary.txt": bytes(range(256)) * 40,
        "program.txt": b"\x7fELF" + bytes(500),
        "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(500),
        "not a zip.docx": b"PK\x03\x04 this is no archive",
        "cut.docx": CUT,
        "empty.claims": b"",
        "text.claims": b"She said 12 boats sank in the sample sea.",
        "foreign.claims": b"SQLite format 3\0" + bytes(84),
        "foreign.txt": b"SQLite format 3\0" + bytes(500),
        "newer.claims": NEWER,
        "newer.txt": NEWER,
    }
    if "folder" in what:
        path.mkdir()
    elif "pipe" in what:
        os.mkfifo(path)
    elif "missing" not in what:
        path.write_bytes(data[what])
    return path


CUT = b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(20) + b"word/document.xml" + bytes(40)
NEWER = b"SQLite format 3\0" + bytes(44) + (9).to_bytes(4, "big") + bytes(4) + b"CLWK" + bytes(28)
BAD = [
    *("empty.txt", "blank.txt", "binary.txt", "program.txt", "picture.txt", "not a zip.docx", "cut.docx"),
    *("empty.claims", "text.claims", "foreign.claims", "foreign.txt", "newer.claims", "newer.txt"),
    *("folder.txt", "folder.claims", "missing.txt", "missing.claims", "pipe.txt", "pipe.claims"),
]


@pytest.mark.parametrize("command", ["claims", "report", "check"])
@pytest.mark.parametrize("what", BAD)
def test_bad_input_is_one_sentence_and_exit_code_2(tmp_path: Path, what: str, command: str, capsys: Printed) -> None:
    path = make_bad(tmp_path, what)
    before = listing(tmp_path)
    rest = ["-o", str(tmp_path / "report.html")] if command == "report" else []
    assert run([command, str(path), *rest]) == 2
    assert_one_sentence(capsys.readouterr())
    assert listing(tmp_path) == before


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("latin-1", "Le Café d’Exemple counted 12 boats, said Zoë Sample of Genève.".replace("’", "'")),
        ("utf-16", "Zoë Sample said 12 boats sank."),
        ("utf-8-sig", "Zoë Sample said 12 boats sank."),
    ],
)
def test_another_encoding_is_read_or_refused_but_never_garbled(
    tmp_path: Path, encoding: str, text: str, capsys: Printed
) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    code = run(["claims", "--json", str(tmp_path / "a.txt")])
    printed = capsys.readouterr()
    if code == 2:
        assert_one_sentence(printed)
    else:
        assert "Zoë Sample" in json.loads(printed.out)["claims"][0]["text"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="mode bits do not bind root")
@pytest.mark.parametrize("name", ["a.txt", "a.claims"])
def test_a_file_that_may_not_be_read(tmp_path: Path, name: str, capsys: Printed) -> None:
    (tmp_path / name).write_text("She said 12 boats sank.")
    (tmp_path / name).chmod(0)
    assert run(["claims", str(tmp_path / name)]) == 2
    assert_one_sentence(capsys.readouterr())


def test_the_first_bad_file_of_several_is_named(tmp_path: Path, capsys: Printed) -> None:
    assert run(["claims", SEED, str(tmp_path / "gone.txt")]) == 2
    assert "gone.txt" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["claims"], ["report"], ["check"], ["check", "a", "b"], ["claims", "--odd", SEED]]
)
def test_a_command_that_is_not_understood(arguments: list[str], capsys: Printed) -> None:
    with pytest.raises(SystemExit) as caught:
        run(arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: claim-workbench")


# The program as a whole


def test_without_a_display_one_sentence_and_the_claims(tmp_path: Path) -> None:
    done = program("--sample")
    first, *lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert ("display" in first, first.endswith("."), first.count(". ")) == (True, True, 0)
    assert lines[0] == f"{paths.sample().name}: 11 claims"
    assert program().stdout == done.stdout
    begin(tmp_path / "s.claims").close()
    assert "s.claims: 5 claims" in program(tmp_path / "s.claims").stdout


def test_without_a_display_bad_input_is_refused_too(tmp_path: Path) -> None:
    done = program(tmp_path / "gone.txt")
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert done.stderr.startswith("claim-workbench: ")


def test_help_and_version(capsys: Printed) -> None:
    for option, expected in (("--version", workbench.__version__), ("--help", "claims")):
        with pytest.raises(SystemExit) as caught:
            main([option])
        assert (caught.value.code, expected in capsys.readouterr().out) == (0, True)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_reached_by_its_name(command: str) -> None:
    done = program(command, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: claim-workbench {command} ")


def test_the_help_lists_just_the_commands_that_are_reached() -> None:
    listed = re.findall(r"^    ([a-z]+) ", program("--help").stdout, re.MULTILINE)
    assert sorted(listed) == sorted(COMMANDS)


def test_a_terminal_without_our_signs(session: Path) -> None:
    for command in (["claims", SEED], ["check", session]):
        done = program(*command, PYTHONIOENCODING="ascii")
        assert (done.returncode, done.stderr) == (0, "")
    article = session.parent / "a.txt"
    article.write_text("Zoë Sample said 12 boats “sank”.", encoding="utf-8")
    plain = program("claims", "--json", article, PYTHONIOENCODING="utf-8").stdout
    coded = program("claims", "--json", article, PYTHONIOENCODING="latin-1").stdout
    assert json.loads(coded) == json.loads(plain)
    assert "Zoë" in plain


def test_a_reader_that_has_seen_enough(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "workbench", "claims", "--json", *[SEED] * 20]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    try:
        path.write_text("Ada Sample said 12 boats sank.")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    for options in ([], ["--json"]):
        done = program("claims", *options, path)
        assert (done.returncode, done.stderr) == (0, "")

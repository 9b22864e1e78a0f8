"""``claim-workbench report`` over many files: names, presets, and every refusal before anything is written."""

import argparse
import json
import zipfile
from pathlib import Path

import pytest

from workbench import paths
from workbench.cli.report import add_arguments, report
from workbench.errors import UserError

Printed = pytest.CaptureFixture[str]


def run(*arguments: str | Path) -> int:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return report(parser.parse_args([str(argument) for argument in arguments]))


def test_many_files_go_into_one_folder_by_their_own_names(tmp_path: Path, capsys: Printed) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "piece.txt").write_text("The sample council spent 5 euros, it said.")
    out = tmp_path / "out"
    out.mkdir()
    files = [tmp_path / "a" / "piece.txt", tmp_path / "b" / "piece.txt", paths.sample()]
    assert run(*files, "--format", "docx", "--out-dir", out) == 0
    names = sorted(path.name for path in out.iterdir())
    assert names == ["belarus-protests-2020-08-18.docx", "piece-2.docx", "piece.docx"]
    assert all(zipfile.is_zipfile(path) for path in out.iterdir())
    assert capsys.readouterr().out.count("Word document") == 3


def test_a_preset_chooses_what_is_told(tmp_path: Path) -> None:
    assert run(paths.sample(), "-o", tmp_path / "all.md") == 0
    assert run(paths.sample(), "-o", tmp_path / "short.md", "--preset", "editor") == 0
    whole, short = ((tmp_path / name).read_text(encoding="utf-8") for name in ("all.md", "short.md"))
    assert "## Every claim" in whole
    assert "## Every claim" not in short
    assert short.index("## Must fix") < short.index("claims checked")


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (["--format", "html"], "no-output"),
        (["--out-dir", "."], "no-format"),
        (["-o", "x.odd"], "unknown_format"),
        (["-o", "x.html", "--preset", "odd"], "unknown_preset"),
        (["--out-dir", "none", "--format", "html"], "folder_missing"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_written(
    arguments: list[str], kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError) as raised:
        run(paths.sample(), *arguments)
    assert raised.value.kind == kind
    assert list(tmp_path.iterdir()) == []


def test_two_files_need_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="--out-dir"):
        run(paths.sample(), paths.sample(), "-o", tmp_path / "one.html")


@pytest.mark.parametrize("name", ["folder.xlsx", "other.claims"])
def test_neither_a_folder_nor_a_session_is_written_over(name: str, tmp_path: Path) -> None:
    target = tmp_path / name
    if name.endswith(".claims"):
        target.write_bytes(b"SQLite format 3\0 sample")
    else:
        target.mkdir()
    before = target.read_bytes() if target.is_file() else None
    with pytest.raises(UserError):
        run(paths.sample(), "-o", target, "--format", "xlsx")
    assert (target.read_bytes() if target.is_file() else None) == before
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["report.claims", "Report.CLAIMS"])
def test_no_report_is_written_under_the_name_of_a_session(name: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"name of a session.*ends in \.csl\.json"):
        run(paths.sample(), "-o", tmp_path / name, "--format", "csl")
    assert list(tmp_path.iterdir()) == []


def test_one_that_cannot_be_read_holds_up_no_other(tmp_path: Path, capsys: Printed) -> None:
    broken = tmp_path / "broken.claims"
    broken.write_bytes(b"SQLite format 3\0 and nothing else")
    assert run(broken, paths.sample(), "--format", "md", "--out-dir", tmp_path) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["belarus-protests-2020-08-18.md", "broken.claims"]
    printed = capsys.readouterr()
    assert "broken.claims: " in printed.err
    assert printed.out == "belarus-protests-2020-08-18.md: Markdown\n"


def test_what_json_holds_is_told_to_whoever_asks(tmp_path: Path, capsys: Printed) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    with pytest.raises(SystemExit) as ended:
        run("--schema")
    assert ended.value.code == 0
    schema = json.loads(capsys.readouterr().out)
    assert run(paths.sample(), "-o", tmp_path / "report.json") == 0
    jsonschema.validate(json.loads((tmp_path / "report.json").read_text(encoding="utf-8")), schema)

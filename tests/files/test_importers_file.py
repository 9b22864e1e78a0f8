"""Opening a file by its path: each thing that can be wrong has its own sentence, and nothing else is touched."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import workbench.importers
from workbench.errors import UserError
from workbench.importers import IMPORTERS, import_file


def refused(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        import_file(path)
    assert caught.value.text.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


def test_a_missing_file(tmp_path: Path) -> None:
    error = refused(tmp_path / "gone.txt")
    assert (error.kind, "gone.txt" in error.text) == ("missing", True)


def test_a_path_through_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert refused(tmp_path / "file" / "below").kind == "missing"


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    assert refused(tmp_path / "a\0b").kind == "missing"
    assert refused(tmp_path / ("a" * 5000)).kind == "unreadable"


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path).kind == "folder"


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_bytes(b" \n\t")
    assert refused(tmp_path / "empty.txt").kind == "empty"
    assert refused(tmp_path / "blank.txt").kind == "empty"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe").kind == "not-a-file"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices here")
def test_a_device_is_refused() -> None:
    assert refused(Path("/dev/zero")).kind == "not-a-file"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "private.txt").write_text("secret")

    def refuse(*_arguments: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    # Whoever runs the tests may be allowed everything, so the refusal is made here.
    monkeypatch.setattr(Path, "open", refuse)
    assert refused(tmp_path / "private.txt").kind == "permission"


def test_a_disk_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("text")

    def fail(*_arguments: object, **_named: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)
    assert refused(tmp_path / "a.txt").kind == "unreadable"


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(workbench.importers.LARGEST + 1)
    assert refused(tmp_path / "huge.txt").kind == "too-large"


def test_the_file_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("The council spent 5 euros.")
    before = path.stat()
    import_file(path)
    assert (path.stat().st_mtime_ns, [entry.name for entry in tmp_path.iterdir()]) == (
        before.st_mtime_ns,
        ["article.txt"],
    )


def test_importers_are_told_apart() -> None:
    assert len({importer.id for importer in IMPORTERS}) == len(IMPORTERS)
    suffixes = [suffix for importer in IMPORTERS for suffix in importer.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


def loaded_after(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stdout.split()} | set(done.stdout.split())


def test_listing_the_importers_loads_no_reader_and_no_network() -> None:
    loaded = loaded_after("import workbench.importers, workbench.text.drafting")
    heavy = {"lxml", "trafilatura", "chardet", "markdown_it", "regex", "PySide6", "sqlite3", "sqlite_utils"}
    network = {"socket", "ssl", "http", "urllib.request", "urllib3", "asyncio", "ftplib", "smtplib"}
    assert loaded & (heavy | network) == set()


def test_reading_text_markdown_and_documents_loads_no_network() -> None:
    reads = "import_bytes(b'# A', 'a.md'); import_bytes(b'caf\\xe9 a', 'a.txt')"
    code = f"from workbench.importers import import_bytes\n{reads}"
    loaded = loaded_after(code)
    assert "markdown_it" in loaded
    assert loaded & {"socket", "ssl", "http", "urllib.request", "urllib3"} == set()

"""Where the session of an article lies, and which one is opened when the article is opened again."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, SENTENCES, author, begin, sample_article, uids
from workbench import paths
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.session.article import read_article, read_text
from workbench.session.commands import mark
from workbench.session.opening import is_session, open_session, read_snapshot, session_for
from workbench.session.session import Session
from workbench.store import gate
from workbench.store.check import check

WORDS = "Ada Sample said 40 people crossed the sample bridge in 2019."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    path = folder / "sample.txt"
    path.write_text(WORDS)
    return path


def opened(path: Path, tmp_path: Path) -> Session:
    return session_for(read_article(path), path, tmp_path / "fallback", author())


def names(path: Path) -> list[str]:
    return sorted(found.name for found in path.iterdir())


def test_a_session_lies_beside_its_article(article: Path, tmp_path: Path) -> None:
    before = article.read_bytes()
    session = opened(article, tmp_path)
    assert [claim.quote for claim in session.snapshot.claims.values()] == [WORDS]
    session.close()
    assert (session.path, names(article.parent)) == (article.with_suffix(".claims"), ["sample.claims", "sample.txt"])
    assert (article.read_bytes(), (tmp_path / "fallback").exists()) == (before, False)


def test_the_same_text_is_found_again_with_its_verdicts(article: Path, tmp_path: Path) -> None:
    session = opened(article, tmp_path)
    mark(session, uids(session), Verdict.VERIFIED)
    session.close()
    again = opened(article, tmp_path)
    assert (again.path, again.snapshot) == (session.path, session.snapshot)
    again.close()


def test_another_text_gets_another_session_and_each_is_found_again(article: Path, tmp_path: Path) -> None:
    opened(article, tmp_path).close()
    kept = article.with_suffix(".claims").read_bytes()
    article.write_text(WORDS + " Then 3 boats came.")
    second = opened(article, tmp_path)
    second.close()
    assert second.path.name == "sample 2.claims"
    assert article.with_suffix(".claims").read_bytes() == kept
    for text, name in ((WORDS, "sample.claims"), (WORDS + " Then 3 boats came.", "sample 2.claims")):
        article.write_text(text)
        again = opened(article, tmp_path)
        again.close()
        assert again.path.name == name


@pytest.mark.parametrize("what", ["text", "folder", "damaged", "dangling link"])
def test_what_is_in_the_way_is_left_alone(article: Path, tmp_path: Path, what: str) -> None:
    taken = article.with_suffix(".claims")
    if what == "folder":
        taken.mkdir()
    elif what == "dangling link":
        taken.symlink_to(tmp_path / "nowhere")
    else:
        taken.write_bytes(b"somebody's" if what == "text" else b"SQLite format 3\0" + bytes(200))
    session = opened(article, tmp_path)
    session.close()
    assert session.path.name == "sample 2.claims"
    assert (taken.is_dir(), taken.is_symlink()) == (what == "folder", what == "dangling link")


def test_a_session_that_a_crash_cut_off_is_found_again_and_repaired(article: Path, tmp_path: Path) -> None:
    import sqlite3

    session = opened(article, tmp_path)
    mark(session, uids(session), Verdict.DISPUTED)
    session.close()
    other = tmp_path / "other"
    other.mkdir()
    connection = sqlite3.connect(session.path)
    for statement in (
        "PRAGMA cache_spill = ON",
        "PRAGMA cache_size = 1",
        "BEGIN",
        "UPDATE claim SET note = hex(zeroblob(20000))",
    ):
        connection.execute(statement)
    for name in ("sample.claims", "sample.claims-journal", "sample.txt"):
        shutil.copy(article.parent / name, other / name)
    connection.close()
    again = opened(other / "sample.txt", tmp_path)
    assert (again.path, again.snapshot) == (other / "sample.claims", session.snapshot)
    again.close()
    assert names(other) == ["sample.claims", "sample.txt"]


@pytest.fixture
def closed_folder(article: Path) -> Iterator[Path]:
    """The article's folder, in which nothing can be written; a bind mount where mode bits do not bind."""
    folder = article.parent
    folder.chmod(0o555)
    bound = os.access(folder, os.W_OK)
    if bound:
        if subprocess.run(["mount", "--bind", folder, folder], capture_output=True).returncode:
            pytest.skip("as root, and mounting is not allowed here")
        subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)
    yield folder
    if bound:
        subprocess.run(["umount", "--lazy", folder], check=True)
    folder.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="mode bits are of POSIX")
def test_where_the_folder_cannot_be_written_the_session_lies_elsewhere(closed_folder: Path, tmp_path: Path) -> None:
    article = closed_folder / "sample.txt"
    session = opened(article, tmp_path)
    mark(session, uids(session), Verdict.VERIFIED)
    session.close()
    assert session.path == tmp_path / "fallback" / "sample.claims"
    assert names(closed_folder) == ["sample.txt"]
    again = opened(article, tmp_path)
    assert (again.path, again.snapshot) == (session.path, session.snapshot)
    again.close()


def test_pasted_text_and_the_sample(tmp_path: Path) -> None:
    pasted = session_for(read_text(WORDS), tmp_path / "Pasted text.txt", tmp_path, author())
    pasted.close()
    assert (pasted.path.name, pasted.snapshot.draft.name) == ("Pasted text.claims", "")
    other = session_for(read_text(WORDS + " Then 3 came."), tmp_path / "Pasted text.txt", tmp_path, author())
    other.close()
    assert other.path.name == "Pasted text 2.claims"
    sample = session_for(read_article(paths.sample()), tmp_path / paths.sample().name, tmp_path, author())
    sample.close()
    assert (len(sample.snapshot.claims), sample.path.stem) == (11, paths.sample().stem)


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 100%#?.txt"))
    try:
        path.write_text(WORDS)
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    session = opened(path, tmp_path)
    mark(session, uids(session), Verdict.VERIFIED)
    session.close()
    assert session.path == path.with_suffix(".claims")
    assert session.snapshot.draft.name == "caf\ufffd 100%#?.txt"
    assert read_snapshot(session.path) == session.snapshot


def test_a_name_too_long_for_a_session(tmp_path: Path) -> None:
    path = tmp_path / ("s" * 251 + ".txt")
    path.write_text(WORDS)
    with pytest.raises(UserError) as caught:
        opened(path, tmp_path)
    assert caught.value.kind == "cannot-open"
    assert names(tmp_path) == ["fallback", path.name]


def test_a_session_is_told_by_its_name_or_by_its_beginning(tmp_path: Path) -> None:
    session = begin(tmp_path / "s.claims")
    session.close()
    renamed = shutil.copy(session.path, tmp_path / "renamed.txt")
    (tmp_path / "article.txt").write_text(WORDS)
    assert [is_session(path) for path in (session.path, renamed, tmp_path / "article.txt", tmp_path)] == [
        True,
        True,
        False,
        False,
    ]
    assert is_session(tmp_path / "Missing.CLAIMS")
    assert not is_session(tmp_path / "missing.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_no_session_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert not gate.is_session(tmp_path / "pipe.txt")


def test_reading_a_session_changes_not_a_byte(tmp_path: Path) -> None:
    session = begin(tmp_path / "s.claims")
    session.close()
    data, when = session.path.read_bytes(), session.path.stat().st_mtime_ns
    read_snapshot(session.path)
    check(session.path)
    open_session(session.path, author(BEN)).close()
    assert (session.path.read_bytes(), session.path.stat().st_mtime_ns) == (data, when)


def test_an_article_made_by_hand_is_begun_as_it_is(tmp_path: Path) -> None:
    session = begin(tmp_path / "s.claims", ADA, sample_article())
    session.close()
    assert [claim.quote for claim in read_snapshot(session.path).claims.values()] == list(SENTENCES)

"""The process that reads articles: what it may use, what is believed of its answer, and how it ends."""

import io
import json
import signal
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench import paths
from workbench.errors import UserError
from workbench.importers import child, import_file, limits, wire
from workbench.model.draft import Block, BlockKind, Detail, DetailName, Origin, RawDocument, Revisions
from workbench.session import reading
from workbench.session.article import read_article, read_text
from workbench.session.reading import read_file

PAGE = "<html><body><h1>Sample</h1><p>The sample council spent 5 euros, it said.</p></body></html>"


def write(folder: Path, content: str | bytes, name: str = "sample.html") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def word_document() -> bytes:
    file = io.BytesIO()
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(file, "w") as archive:
        words = "<w:p><w:r><w:t>The sample council spent 5 euros.</w:t></w:r></w:p>"
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{words}</w:body></w:document>')
    return file.getvalue()


def refused(path: Path, progress: reading.Progress | None = None) -> UserError:
    with pytest.raises(UserError) as caught:
        read_article(path, progress)
    assert caught.value.text.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


@pytest.fixture
def impostor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Puts another script in the place of the reader: one that somebody has taken over."""

    def take_over(code: str) -> None:
        script = tmp_path / "impostor.py"
        script.write_text("import os, signal, sys, time\nout = sys.stdout.buffer\n" + code)
        monkeypatch.setattr(child, "__file__", str(script))

    return take_over


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", PAGE),
        ("a.md", "# Sample\n\nThe *council* spent 5 euros.\n\n- one\n- two"),
        ("a.docx", word_document()),
        ("a.txt", ("Der Bürgermeister sagte, es seien 5 Straßen. " * 5).encode("latin-1")),
        ("a.txt", "The café spent 5 euros."),
    ],
)
def test_the_child_reads_what_the_importer_reads(name: str, content: str | bytes, tmp_path: Path) -> None:
    path = write(tmp_path, content, name)
    raw, importer = import_file(path)
    assert read_file(path) == (raw, importer.id)


def test_only_plain_utf8_is_read_without_a_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def count(_data: bytes, name: str, *_told: object) -> tuple[int, bytes]:
        asked.append(name)
        return 1, b""

    monkeypatch.setattr(reading, "run_child", count)
    read_article(paths.sample())
    read_text("The sample council spent 5 euros.")
    assert asked == []
    for name, content in (("a.html", PAGE), ("b.md", "# A\n\nb"), ("c.docx", word_document()), ("d.txt", b"caf\xe9 5")):
        refused(write(tmp_path, content, name))
    assert asked == ["a.html", "b.md", "c.docx", "d.txt"]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [("a.docx", b"PK\x03\x04 broken", "damaged"), ("a.html", "<html></html>", "empty"), ("a.md", "", "empty")],
)
def test_the_importers_own_sentences_come_back(name: str, content: str | bytes, kind: str, tmp_path: Path) -> None:
    path = write(tmp_path, content, name)
    with pytest.raises(UserError) as direct:
        import_file(path)
    through = refused(path)
    assert (through.kind, through.text, through.hint) == (direct.value.kind, direct.value.text, direct.value.hint)
    assert through.kind == kind


LIMITS = """
import json, resource, sys
sys.argv = ["child"]
from workbench.importers import child
child.limit()
def told(act):
    try:
        act()
    except BaseException as error:
        return type(error).__name__
    return "done"
path = sys.stdin.readline().strip()
print(json.dumps({
    "memory": told(lambda: bytearray(2 << 30)),
    "file": told(lambda: open(path, "wb", buffering=0).write(b"x")),
    "many": told(lambda: [open("/dev/null") for _ in range(100)]),
    "cpu": resource.getrlimit(resource.RLIMIT_CPU)[0],
    "core": resource.getrlimit(resource.RLIMIT_CORE),
}))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limits of Linux")
def test_its_limits_hold(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITS], input=str(tmp_path / "x"), capture_output=True, text=True, check=True
    )
    told = json.loads(done.stdout)
    assert told == {"memory": "MemoryError", "file": "OSError", "many": "OSError", "cpu": 10, "core": [0, 0]}
    assert (tmp_path / "x").stat().st_size == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the limits of Linux")
def test_too_little_memory_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = Path(child.__file__).read_text(encoding="utf-8")
    hungry = source.replace("else answer(", "else bytes(2 << 30) or answer(")
    assert hungry != source
    monkeypatch.setattr(child, "__file__", str(write(tmp_path, hungry, "hungry.py")))
    error = refused(write(tmp_path, PAGE))
    assert error.kind == "too-complex"
    assert "sample.html" in error.text


@pytest.mark.skipif(not hasattr(signal, "SIGXCPU"), reason="no limit of time here")
def test_too_much_time_is_told(tmp_path: Path, impostor) -> None:
    impostor("os.kill(os.getpid(), signal.SIGXCPU)")
    error = refused(write(tmp_path, PAGE))
    assert (error.kind, "sample.html" in error.text) == ("too-slow", True)


def test_one_that_sleeps_is_ended(tmp_path: Path, impostor, monkeypatch: pytest.MonkeyPatch) -> None:
    impostor("time.sleep(60)")
    monkeypatch.setattr(reading, "PATIENCE", 0.3)
    begun = time.monotonic()
    assert refused(write(tmp_path, PAGE)).kind == "too-slow"
    assert time.monotonic() - begun < 45, "it was waited for"


def test_one_that_answers_and_does_not_end_is_not_believed(tmp_path: Path, impostor) -> None:
    impostor("os.close(1)\ntime.sleep(60)")
    assert refused(write(tmp_path, PAGE)).kind == "reader-died"


class Stop(Exception):  # noqa: N818
    pass


def test_the_work_can_be_cancelled_and_leaves_no_process(tmp_path: Path, impostor) -> None:
    impostor(f"open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)")
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if (tmp_path / "pid").exists() and (tmp_path / "pid").read_text():
            raise Stop

    with pytest.raises(Stop):
        read_article(write(tmp_path, PAGE), progress)
    assert set(told) == {(0, 0)}
    if Path("/proc").is_dir():
        assert not Path("/proc", (tmp_path / "pid").read_text()).exists()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("article-")]


@pytest.mark.parametrize(
    "code",
    [
        "sys.exit(1)",
        "os.abort()",
        "sys.stdin.close(); os.close(0); sys.exit(3)",
        "out.write(b'garbage')",
        "out.write(b'[' * 1000000)",
        "out.write(b'{}')",
        "out.write(b'{\"document\": null}\\n')",
        'out.write(b\'{"refusal": {"kind": 1, "text": [], "hint": {}}}\\n\')',
        "out.write(b'\\x80\\n')",
        "sys.stdin.buffer.read(); [out.write(b'x' * 1000000) for _ in range(60)]",
    ],
)
def test_one_that_died_or_talks_nonsense_is_told_as_such(code: str, tmp_path: Path, impostor) -> None:
    impostor(code)
    error = refused(write(tmp_path, PAGE + "x" * 300_000))
    assert (error.kind, "sample.html" in error.text) == ("reader-died", True)


def answer(**changes: Any) -> bytes:
    """A sound message, but for what is changed in it."""
    raw = RawDocument("One two", (Block(BlockKind.HEADLINE, 0, 3), Block(BlockKind.PARAGRAPH, 4, 7)))
    head, _, body = wire.document_message(raw, "html").partition(b"\n")
    told = json.loads(head)
    told["document"].update(changes)
    return wire.pack(told, body)


def test_a_sound_message_is_read() -> None:
    assert wire.read_answer(answer())[1] == "html"


@pytest.mark.parametrize(
    "changes",
    [
        {"blocks": [["headline", 0, 8]]},
        {"blocks": [["headline", -1, 3]]},
        {"blocks": [["headline", 3, 3]]},
        {"blocks": [["headline", 0, 4], ["paragraph", 3, 7]]},
        {"blocks": [["headline", 0, True]]},
        {"blocks": [["headline", 0.0, 3]]},
        {"blocks": [["script", 0, 3]]},
        {"blocks": [["headline", 0]]},
        {"blocks": {"headline": 1}},
        {"blocks": [["headline", 0, 3]] * 50_001},
        {"details": [{"name": "headline", "value": 5, "origin": "markup", "where": ""}]},
        {"details": [{"name": "password", "value": "x", "origin": "markup", "where": ""}]},
        {"details": ["x"] * 101},
        {"notices": ["x" * 20_001]},
        {"notices": "x"},
        {"notices": None},
        {"encoding": None},
        {"revisions": {"insertions": -1, "deletions": 0, "moves": 0, "comments": 0}},
        {"revisions": []},
        {"importer": 1},
        {"sureness": "certain"},
        {"length": 6},
        {"length": 8},
        {"length": -1},
        {"labels": [[0, "p. 1"], [0, "p. 2"]]},
        {"labels": [[8, "p. 1"]]},
        {"labels": [[0, 1]]},
        {"proposals": [{"kind": "link", "start": 0, "end": 8, "text": "", "author": "", "day": ""}]},
        {"proposals": [{"kind": "link", "start": 3, "end": 3, "text": "", "author": "", "day": ""}]},
        {"proposals": [{"kind": "order", "start": 0, "end": 3, "text": "", "author": "", "day": ""}]},
        {"left_out": [{"why": "x", "text": "x", "number": -2}]},
        {"left_out": [{"why": "x", "text": 5, "number": 0}]},
        {"attachments": [["a", "b", 1]]},
        {"attachments": [["a", "b", -1]]},
        {"attachments": [[1, "b", 0]]},
    ],
)
def test_nothing_is_believed_that_is_not_so(changes: dict[str, Any]) -> None:
    with pytest.raises(wire.Garbled):
        wire.read_answer(answer(**changes))


def test_an_importer_that_is_none_is_not_believed(tmp_path: Path, impostor) -> None:
    impostor(f"sys.stdin.buffer.read(); out.write({answer(importer='exe')!r})")
    assert refused(write(tmp_path, PAGE)).kind == "reader-died"


def test_what_is_longer_than_agreed_is_refused() -> None:
    for message in (
        wire.pack({}, b"x" * (limits.LONGEST + limits.LARGEST_ATTACHMENTS + 1)),
        b" " * (wire.LONGEST_HEAD + 1) + b"\n",
    ):
        with pytest.raises(wire.Garbled):
            wire.read_answer(message)


DETAILS = st.builds(Detail, st.sampled_from(DetailName), st.text(), st.sampled_from(Origin), st.text())
COUNTS = st.integers(0, 1000)


@given(
    st.text(st.characters(codec=None)),
    st.lists(DETAILS, max_size=5),
    st.builds(Revisions, COUNTS, COUNTS, COUNTS, COUNTS),
    st.lists(st.text(), max_size=5),
    st.text(),
)
def test_a_document_comes_back_as_it_was(
    text: str, details: list[Detail], revisions: Revisions, notices: list[str], encoding: str
) -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, place, place + 1) for place in range(0, len(text), 2))
    raw = RawDocument(text, blocks, tuple(details), revisions, tuple(notices), encoding)
    assert wire.read_answer(wire.document_message(raw, "html")) == (raw, "html")


@given(st.binary() | st.binary().map(lambda data: b'{"document":' + data))
def test_any_bytes_are_refused_as_such(message: bytes) -> None:
    with pytest.raises((wire.Garbled, UserError)):
        wire.read_answer(message)


def test_far_more_text_than_an_article_is_refused(tmp_path: Path) -> None:
    sentence = "The council spent 5 euros in the sample town. "
    for name in ("long.txt", "long.html"):
        error = refused(write(tmp_path, f"<p>{sentence * 250_000}</p>", name))
        assert (error.kind, name in error.text) == ("too-long", True)
    with pytest.raises(UserError) as caught:
        read_text(sentence * 250_000)
    assert caught.value.kind == "too-long"
    assert refused(write(tmp_path, "A 5\n\n" * 50_001, "lines.txt")).kind == "too-long"


def test_a_file_that_cannot_be_started_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    assert refused(write(tmp_path, PAGE)).kind == "reader-died"

"""Articles made to harm: twenty ways to make a reader load something, and patterns that blow a parser up."""

import io
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.clocks import processor_seconds
from tests.tricks import places, tricks
from workbench.errors import UserError
from workbench.session.article import read_article, read_text

ROOT = Path(__file__).resolve().parent.parent.parent


def page(decoy: Path) -> bytes:
    return f"<html><head><title>Sample</title></head><body>{tricks(decoy)}</body></html>".encode()


def markdown(decoy: Path) -> bytes:
    links = "\n\n".join(f"![5 boats]({at}) and [3 cars](<{at}>)" for at in places(decoy))
    return f"# Sample\n\n{links}\n\nThe council spent 5 euros.\n\n{tricks(decoy)}".encode()


def word_document(decoy: Path) -> bytes:
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kinds = ("image", "attachedTemplate", "frame", "hyperlink", "oleObject", "subDocument", "aFChunk")
    targets = "".join(
        f'<Relationship Id="r{number}" Type="{office}/{kind}" Target="{at}" TargetMode="External"/>'
        for number, (kind, at) in enumerate((kind, at) for kind in kinds for at in places(decoy))
    )
    words = (
        "<w:p><w:r><w:t>The sample council spent 5 euros, it said.</w:t></w:r>"
        f'<w:r><w:instrText>INCLUDEPICTURE "{decoy}"</w:instrText></w:r></w:p><w:altChunk r:id="r0"/>'
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        body = f'<w:document xmlns:w="{main}" xmlns:r="{office}"><w:body>{words}</w:body></w:document>'
        archive.writestr("word/document.xml", body)
        archive.writestr("word/_rels/document.xml.rels", f"<Relationships>{targets}</Relationships>")
    return file.getvalue()


WATCHED = """
import sys
seen = []
sys.addaudithook(lambda event, told: seen.append((event, str(told[:1]))) if event in {"open", "socket.connect"} else 0)
from pathlib import Path
from workbench.importers import import_bytes
path, planted = Path(sys.argv[1]), sys.argv[2:]
raw, importer = import_bytes(path.read_bytes(), path.name)
for name in planted:
    open(name).close()
print("5 euros" in raw.text, *(told for event, told in seen if "decoy" in told or event != "open"))
"""
"""The importer in a process where every file that Python opens is noted."""


@pytest.mark.parametrize(("name", "make"), [("a.html", page), ("a.md", markdown), ("a.docx", word_document)])
def test_no_trick_makes_an_importer_open_a_file(name: str, make, tmp_path: Path) -> None:
    decoy = tmp_path / "decoy.png"
    decoy.write_bytes(b"sample")
    path = tmp_path / name
    path.write_bytes(make(decoy))

    def opened(*planted: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", WATCHED, str(path), *planted],
            cwd=ROOT, capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        return done.stdout.strip()

    assert opened() == "True"
    assert "decoy.png" in opened(str(decoy)), "the watch sees nothing"


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows what the libraries in C open")
@pytest.mark.parametrize(("name", "make"), [("a.html", page), ("a.md", markdown), ("a.docx", word_document)])
def test_no_trick_makes_the_program_open_a_file_or_a_connection(name: str, make, tmp_path: Path) -> None:
    decoy = tmp_path / "decoy.png"
    decoy.write_bytes(b"sample")
    (tmp_path / name).write_bytes(make(decoy))
    calls = tmp_path / "calls"
    trace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%file,socket", "-o", str(calls)]
    done = subprocess.run(
        [*trace, sys.executable, "-m", "workbench", "claims", str(tmp_path / name)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if not calls.is_file() or "ptrace" in done.stderr:
        pytest.skip(f"strace may not be used here: {done.stderr[:200]}")
    assert "5 euros" in done.stdout
    lines = calls.read_text(errors="replace").splitlines()
    assert any(name in line for line in lines), "the trace sees nothing"
    assert [line for line in lines if "decoy" in line or "share.example" in line] == []
    made = [line for line in lines if "socket(" in line and "AF_UNIX" not in line and " = -1 " not in line]
    assert made == []


BLOW_UPS: dict[str, bytes] = {
    "tags.html": b"<html>" + b"<a " * 60_000,
    "attributes.html": b"<p " + b" ".join(b"a%d=1" % number for number in range(100_000)) + b">The mayor said 5.</p>",
    "blocks.html": b"<html>" + b"<div>" * 100_000 + b"The mayor said 5.",
    "tables.html": b"<html>" + b"<table><tr><td>" * 5_000 + b"The mayor said 5.",
    "comments.html": b"<html>" + b"<!--" * 200_000,
    "angles.html": b"<html>" + b"<" * 1_000_000,
    "entities.html": b"<html><p>" + b"&amp" * 500_000,
    "json.html": b'<html><script type="application/ld+json">' + b"[" * 200_000 + b"</script><p>The mayor said 5.</p>",
    "brackets.md": b"[" * 100_000 + b"a](b)",
    "stars.md": b"*a **" * 50_000,
    "quotes.md": b">" * 100_000 + b" a",
    "lists.md": b"\n".join(b" " * depth + b"- a" for depth in range(3_000)),
    "columns.md": b"|a" * 20_000 + b"\n" + b"|-" * 20_000 + b"\n" + b"|b" * 20_000,
    "word.txt": b"The mayor said " + b"a" * 1_000_000 + b" cost 5 euros.",
    "digits.txt": b"1," * 500_000,
    "marks.txt": "“a ".encode() * 200_000,
    "cues.txt": b"said " * 200_000,
    "spaces.txt": b"a" + b" " * 2_000_000 + b"5",
    "accents.txt": ("a" + "\u0301" * 500_000).encode(),
    "bytes.txt": bytes(range(0x80, 0x100)) * 20_000,
}


@pytest.mark.parametrize("name", BLOW_UPS)
def test_what_blows_parsers_up_ends_within_twenty_seconds(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(BLOW_UPS[name])
    begun = processor_seconds()
    outcome = "article"
    try:
        read_article(path)
    except UserError as error:
        outcome = error.kind
    assert outcome in {"article", "too-slow", "too-complex", "too-long", "empty", "binary", "damaged"}
    assert processor_seconds() - begun < 20


def test_a_paste_of_a_giant_word_ends_soon() -> None:
    begun = processor_seconds()
    assert len(read_text("The mayor said " + "x" * 1_000_000).draft.text) > 1_000_000
    assert processor_seconds() - begun < 20


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_decoy_that_would_block_whoever_opens_it_blocks_nobody(tmp_path: Path) -> None:
    decoy = tmp_path / "decoy.png"
    os.mkfifo(decoy)
    (tmp_path / "a.html").write_bytes(page(decoy))
    assert "5 euros" in read_article(tmp_path / "a.html").draft.text

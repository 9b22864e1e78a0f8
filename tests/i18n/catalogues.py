"""The catalogues of the window's words. ``make languages`` writes them anew and lists what is still to be translated.

``resources/i18n`` holds for each language what translators fill in (``.ts``) and what the program loads (``.qm``); both
are kept, so that neither a checkout nor a wheel needs Qt's tools.
"""

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

from tests.i18n.core_texts import core_texts
from workbench.gui.language import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
CORE = FOLDER / "core.txt"
CODES = [language.code for language in LANGUAGES if language is not ENGLISH]


@dataclass(frozen=True, slots=True)
class Entry:
    """A text of the code with what a catalogue has for it: one form, or one for each number that a language tells."""

    context: str
    source: str
    comment: str = ""
    counts: bool = False
    forms: tuple[str, ...] = ()
    is_finished: bool = True

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What stands in the code."""
        return self.context, self.source, self.comment, self.counts


def entries(path: Path) -> Iterator[Entry]:
    """What a ``.ts`` file holds."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            forms = tuple(form.text or "" for form in told.iter("numerusform")) or (told.text or "",)
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
                forms,
                told.get("type") is None and all(forms),
            )


def update(path: Path) -> None:
    """Brings a ``.ts`` file up to the code: new texts are added unfinished, those that are gone leave."""
    with tempfile.TemporaryDirectory() as folder:
        core = Path(folder, "core.py")
        core.write_text(
            "".join(f"QT_TRANSLATE_NOOP('core', {json.dumps(text, ensure_ascii=False)})\n" for text in core_texts())
        )
        _update(path, core)


def _update(path: Path, core: Path) -> None:
    sources = sorted(str(source.relative_to(ROOT)) for source in (ROOT / "workbench").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-target-language", path.stem]
    _run("lupdate", *options, *sources, str(core), "-ts", str(path))


def release(path: Path, made: Path) -> None:
    """Writes the ``.qm`` file of a ``.ts`` file."""
    _run("lrelease", "-silent", str(path), "-qm", str(made))


def missing(path: Path, wanted: Path) -> list[str]:
    """The texts of the code, as ``wanted`` holds them, for which a catalogue has no finished words."""
    finished = {entry.key for entry in entries(path) if entry.is_finished}
    return [f"{entry.context}: {entry.source}" for entry in entries(wanted) if entry.key not in finished]


def _run(tool: str, *arguments: str) -> None:
    folder = Path(PySide6.__file__).parent
    found = next(path for path in (folder / "Qt" / "libexec" / tool, *folder.glob(f"{tool}*")) if path.is_file())
    done = subprocess.run([found, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)


def main() -> int:
    """Updates and releases every catalogue. Returns 1 where something is still to be translated."""
    left = 0
    CORE.write_text("".join(f"{text}\n" for text in core_texts()), encoding="utf-8")
    for code in CODES:
        path = FOLDER / f"{code}.ts"
        update(path)
        release(path, path.with_suffix(".qm"))
        open_texts = missing(path, path)
        left += len(open_texts)
        print(f"{path.relative_to(ROOT)}: to be translated: {len(open_texts)}", *open_texts, sep="\n  ")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())

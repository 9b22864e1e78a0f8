"""The sample article that the documents in ``documents/`` were made from, and how they are read."""

import re
import unicodedata
from pathlib import Path

from workbench.importers import import_file
from workbench.model.document import Reading
from workbench.model.draft import RawDocument

DOCUMENTS = Path(__file__).resolve().parent / "documents"
_LINES = [line.partition("\t")[::2] for line in (DOCUMENTS / "article.txt").read_text(encoding="utf-8").splitlines()]
PARAGRAPHS = [
    re.sub(r"\^(\d)", r"[\1]", words)
    for kind, words in _LINES
    if kind in ("text", "item", "quote") and not words.startswith("By ")
]
CELLS = [cell for kind, words in _LINES if kind == "cell" for cell in words.split("|")]
NOTES = [words for kind, words in _LINES if kind == "note"]
HIDDEN = "A secret that nobody may see."
REMARK = "Where is this from? See the annual report."


def read(name: str, **how: object) -> RawDocument:
    return import_file(DOCUMENTS / name, Reading(**how))[0]  # type: ignore[arg-type]


def words(raw: RawDocument, *kinds: str) -> list[str]:
    return [raw.text[block.start : block.end] for block in raw.blocks if not kinds or block.kind in kinds]


def printed(words: str) -> str:
    """A paragraph as far as paper can tell: all spaces alike, no soft hyphens, letters composed."""
    return " ".join(unicodedata.normalize("NFC", words).replace("\xa0", " ").replace("\xad", "").split())


def hanging(raw: RawDocument, kind: str) -> list[tuple[str, str]]:
    """What hangs on which words, in order."""
    return [(raw.text[one.start : one.end], one.text) for one in raw.proposals if one.kind == kind]

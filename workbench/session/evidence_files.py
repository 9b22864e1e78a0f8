"""From a file that a checker names as evidence to what the session stores: its bytes, its type and its text."""

import mimetypes
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, pairwise
from pathlib import Path

from workbench.errors import UserError
from workbench.model.content import Content, Passage
from workbench.model.document import PlaceLabel, Reading
from workbench.model.draft import RawDocument
from workbench.session.reading import Progress, read_bytes, read_file
from workbench.session.sources import Added
from workbench.text.normalise import normalise, place_mapper

LONGEST_PASSAGE = 1_200
"""Characters; about a third of a page, so that a search tells places apart and shows what stands around."""

_TYPES = mimetypes.MimeTypes(filenames=())  # what Python itself knows: the machine's own lists are not read
_END = re.compile(r"\n\s*|(?<=[.!?])\s+|\s+")

_WITHOUT_TEXT = frozenset(
    (
        *("unsupported", "binary", "empty", "scan", "encrypted", "damaged", "too-large", "too-long"),
        *("too-slow", "too-complex", "reader-died"),
    )
)
"""What may be wrong with a file that can still be kept as it is."""

_NEVER_TEXT = ("image/", "audio/", "video/")
"""Types of which nobody expects words: that they have none is not told."""

MOST_FILES = 2_000
"""As many are taken from a folder."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What came of several files: those that can be kept, why some of them have no text, and what could not be read.

    ``silent`` are the name and the reason, in a sentence, of each file that is kept without its words; ``refused``
    the name of each that is not kept, with the error.
    """

    added: tuple[Added, ...]
    silent: tuple[tuple[str, str], ...]
    refused: tuple[tuple[str, UserError], ...]


def gather(paths: Sequence[Path], progress: Callable[[int, int], None]) -> Gathered:
    """Reads files, and all files in folders; one that cannot be read keeps no other from being added.

    ``progress`` is told the number of the file and how many there are; it may raise to stop the work.
    """
    files = [file for path in paths for file in _files_in(path)]
    added: list[Added] = []
    silent: list[tuple[str, str]] = []
    refused: list[tuple[str, UserError]] = []
    for number, file in enumerate(files):
        try:
            added += read_evidence(file, partial(_tell, progress, number, len(files)), silent)
        except UserError as error:
            refused.append((_name_of(file), error))
    return Gathered(tuple(added), tuple(silent), tuple(refused))


def _files_in(path: Path) -> Iterator[Path]:
    """The file, or those in a folder and in folders there, in the order of their names, without hidden ones."""
    if not path.is_dir():
        yield path
        return
    inside = (Path(folder, name) for folder, _, names in _walk(path) for name in sorted(names))
    yield from islice((file for file in inside if file.is_file() and not file.name.startswith(".")), MOST_FILES)


def _walk(path: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield folder, folders, names


def _tell(progress: Callable[[int, int], None], number: int, count: int, *_: int) -> None:
    """What is told while one file of several is read: how many are done; it may stop the work."""
    progress(number, count)


def read_evidence(
    path: Path, progress: Progress | None = None, silent: list[tuple[str, str]] | None = None
) -> tuple[Added, ...]:
    """A file with its text, and after it the files attached to it. Raises UserError where it cannot be read at all.

    A file without text that can be read, a photograph for example, is stored all the same; ``silent`` takes the names
    of those of which words were to be expected, each with the reason.
    """
    name = _name_of(path)
    try:
        content = Content.of_file(path)
    except OSError as error:
        text = f"“{name}” cannot be read."
        raise UserError("cannot-open", text, "Choose a file that is there and may be read.") from error
    raw = _text_of(name, lambda: read_file(path, progress, Reading(evidence=True)), silent)
    found = Added(name, media_type(name), replace(content, passages=passages_of(raw)))
    return (found, *(attached(one.name, one.data, progress) for one in raw.attachments))


def _name_of(path: Path) -> str:
    """A name may hold bytes that are no text."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def media_type(name: str) -> str:
    """What a file is by its name, as the internet calls it; ``application/octet-stream`` where that is not known."""
    return _TYPES.guess_type(name)[0] or "application/octet-stream"


def passages_of(raw: RawDocument) -> tuple[Passage, ...]:
    """The text of a document in its canonical form, in passages that tile it; none where it has no words."""
    text, place = normalise(raw.text), place_mapper(raw.text)
    labels = [PlaceLabel(place(one.start), one.label) for one in raw.labels]
    return tuple(_passages(text, labels)) if text.strip() else ()


def _passages(text: str, labels: Sequence[PlaceLabel]) -> Iterator[Passage]:
    """A passage never goes on over a page's end, so that its label is true for all of it."""
    marks = [PlaceLabel(0, ""), *labels, PlaceLabel(len(text), "")]
    for here, after in pairwise(marks):
        start = here.start
        while start < after.start:
            end = _end(text, start, after.start)
            yield Passage(start, here.label, text[start:end])
            start = end


def _end(text: str, start: int, stop: int) -> int:
    """Where a passage ends: after a paragraph, a sentence or a word, as near to its greatest length as can be."""
    if stop - start <= LONGEST_PASSAGE:
        return stop
    ends = [match.end() for match in _END.finditer(text, start + LONGEST_PASSAGE // 2, start + LONGEST_PASSAGE)]
    return ends[-1] if ends else start + LONGEST_PASSAGE


def _text_of(
    name: str, read: Callable[[], tuple[RawDocument, str]], silent: list[tuple[str, str]] | None = None
) -> RawDocument:
    try:
        raw, _ = read()
    except UserError as error:
        if error.kind not in _WITHOUT_TEXT:
            raise
        if silent is not None and not media_type(name).startswith(_NEVER_TEXT):
            silent.append((name, error.text))
        return RawDocument(text="")
    return raw


def attached(name: str, data: bytes, progress: Progress | None = None) -> Added:
    """A file that came inside another, with its text."""
    raw = _text_of(name, lambda: read_bytes(data, name, progress, Reading(evidence=True)))
    return Added(name, media_type(name), replace(Content.of_bytes(data), passages=passages_of(raw)))

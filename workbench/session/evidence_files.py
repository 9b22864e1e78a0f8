"""From a file that a checker names as evidence to what the session stores: its bytes, its type and its text."""

import mimetypes
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
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

_WITHOUT_TEXT = frozenset(("unsupported", "binary", "empty", "scan", "encrypted", "damaged", "too-large", "too-long"))
"""What may be wrong with a file that can still be kept as it is."""


def read_evidence(path: Path, progress: Progress | None = None) -> tuple[Added, ...]:
    """A file with its text, and after it the files attached to it. Raises UserError where it cannot be read at all.

    A file without text that can be read, a photograph for example, is stored all the same.
    """
    name = os.fsencode(path.name).decode("utf-8", "replace")  # a name may hold bytes that are no text
    try:
        content = Content.of_file(path)
    except OSError as error:
        text = f"“{name}” cannot be read."
        raise UserError("cannot-open", text, "Choose a file that is there and may be read.") from error
    raw = _text_of(lambda: read_file(path, progress, Reading(evidence=True)))
    found = Added(name, media_type(name), replace(content, passages=passages_of(raw)))
    return (found, *(attached(one.name, one.data, progress) for one in raw.attachments))


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


def _text_of(read: Callable[[], tuple[RawDocument, str]]) -> RawDocument:
    try:
        raw, _ = read()
    except UserError as error:
        if error.kind not in _WITHOUT_TEXT:
            raise
        return RawDocument(text="")
    return raw


def attached(name: str, data: bytes, progress: Progress | None = None) -> Added:
    """A file that came inside another, with its text."""
    raw = _text_of(lambda: read_bytes(data, name, progress, Reading(evidence=True)))
    return Added(name, media_type(name), replace(Content.of_bytes(data), passages=passages_of(raw)))

"""Subtitles as transcripts: the words run on from cue to cue, and each cue's time is the label of its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.importers.base import Importer, Piece, assemble
from workbench.importers.charset import decode
from workbench.model.document import Reading
from workbench.model.draft import BlockKind, RawDocument

_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMES = re.compile(rf"[ \t]*{_CLOCK}[ \t]*-->[ \t]*{_CLOCK}")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]{1,100})>")
_TAG = re.compile(r"<[^<>]{0,200}>|\{\\[^{}]{0,100}\}")
_PAUSE = 4.0
"""Seconds of silence after which a new paragraph begins."""


@dataclass(frozen=True, slots=True)
class _Cue:
    start: float
    end: float
    speaker: str
    words: str


@dataclass(slots=True)
class _Stretch:
    """Cues that one person speaks without a long pause."""

    parts: list[str] = field(default_factory=list)
    labels: list[tuple[int, str]] = field(default_factory=list)
    length: int = 0

    def add(self, cue: _Cue) -> None:
        words = cue.words if self.parts or not cue.speaker else f"{cue.speaker}: {cue.words}"
        self.labels.append((self.length, _label(cue.start)))
        self.parts.append(words)
        self.length += len(words) + 1

    def piece(self) -> Piece:
        return Piece(BlockKind.PARAGRAPH, " ".join(self.parts), labels=tuple(self.labels))


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The transcript with a time code for each cue, as hours, minutes and seconds."""
    text, encoding, sureness = decode(data, chosen=reading.encoding)
    assembly = assemble(_pieces(text))
    return RawDocument(assembly.text, assembly.blocks, encoding=encoding, sureness=sureness, labels=assembly.labels)


def _pieces(text: str) -> Iterator[Piece]:
    stretch, last = _Stretch(), None
    for cue in _cues(text):
        if last and (cue.start - last.end > _PAUSE or cue.speaker != last.speaker):
            yield stretch.piece()
            stretch = _Stretch()
        stretch.add(cue)
        last = cue
    if last:
        yield stretch.piece()


def _cues(text: str) -> Iterator[_Cue]:
    """The cues with words; a number or a name before the times belongs to no words."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    times: re.Match[str] | None = None
    words: list[str] = []
    for line in [*lines, ""]:
        found = _TIMES.match(line)
        if times and (found or not line.strip()):
            yield from _cue(times, words)
            times, words = None, []
        if found:
            times = found
        elif times:
            words.append(line)


def _cue(times: re.Match[str], lines: list[str]) -> Iterator[_Cue]:
    from html import unescape

    joined = " ".join(lines)
    voice = _VOICE.search(joined)
    words = " ".join(unescape(_TAG.sub("", joined)).split())
    if words:
        clocks = times.groups()
        yield _Cue(_seconds(clocks[:4]), _seconds(clocks[4:]), voice[1].strip() if voice else "", words)


def _seconds(clock: tuple[str | None, ...]) -> float:
    hours, minutes, seconds = (int(one or 0) for one in clock[:3])
    return hours * 3600 + minutes * 60 + seconds + float(f"0.{clock[3] or 0}")


def _label(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def sniff(sample: bytes) -> int:
    """The name of the one format, or two times with an arrow among the first lines of the other."""
    plain = sample.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if plain.startswith(b"WEBVTT"):
        return 95
    return 90 if re.match(rb"(?:\d+[ \t]*[\r\n]+)?[ \t]*\d+:\d+:\d+[.,]\d+[ \t]*-->", plain) else 0


IMPORTER = Importer("subtitles", "Subtitles", (".srt", ".vtt"), sniff, read, draft=False)

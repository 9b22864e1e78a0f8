"""Masked sharing: a report in which confidential sources are named by stand-ins, wherever they were named."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from hashlib import sha256
from itertools import accumulate
from typing import Any

from workbench.model.evidence import SourceType
from workbench.report.groups import group
from workbench.report.lines import FileLine, SignOffLine, SourceLine
from workbench.report.report import ClaimLine, Context, CueLine, Excerpt, FigureLine, Report

NOTICE = "Confidential sources are named by stand-ins in this report."

_SHORTEST, _SAFE = 3, 5
"""A word of a name that is shorter is left, as it is part of every other word; a safe one goes in all its endings."""

_REACHED_BY = re.compile(r"\S+@\S+|\+?\d[\d ()/.-]{4,}\d")
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def mask(report: Report) -> Report:
    """The report without a word that tells who the confidential sources are; as it is where there are none.

    Names, each word of a person's name, contacts, addresses and file names become stand-ins ("Source A") in every
    text of the report, the article included; all positions then are those of the masked article. What can prove a
    guess goes too: hashes and sizes of their files, those of the draft and its sign-offs. Masking twice is
    masking once.
    """
    secrets = secrets_of(report)
    if not secrets:
        return report
    masked = Masker(report.text, secrets).report(report)
    names = stand_ins(report)
    return replace(
        masked,
        groups=group(masked.claims),
        header=replace(
            masked.header,
            sha256=sha256(masked.text.encode("utf-8", "surrogatepass")).hexdigest(),
            notices=tuple(dict.fromkeys((*masked.header.notices, NOTICE))),
        ),
        sources=tuple(_hidden_source(one, names) for one in masked.sources),
        files=tuple(_hidden_file(one, names) for one in masked.files),
        signoffs=tuple(map(_hidden_signoff, masked.signoffs)),
    )


def stand_ins(report: Report) -> dict[int, str]:
    """The stand-in for each confidential source by its number: Source A to Source Z, Source AA and on."""
    hidden = (source.number for source in report.sources if source.confidential)
    return {number: stand_in(place) for place, number in enumerate(hidden)}


def stand_in(place: int) -> str:
    """What a confidential source is called, by its place among them, from 0."""
    return f"Source {_letters(place)}"


def _letters(place: int) -> str:
    return (_letters(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)


def _hidden_source(source: SourceLine, names: dict[int, str]) -> SourceLine:
    if source.number not in names:
        return source
    bare = replace(source, publisher="", issued="", url="", accessed="", contact="", reached="")
    return replace(bare, title=names[source.number], authors=())


def _hidden_file(file: FileLine, names: dict[int, str]) -> FileLine:
    return replace(file, sha256="", size=0) if any(number in names for number in file.sources) else file


def _hidden_signoff(line: SignOffLine) -> SignOffLine:
    return replace(line, draft_sha256="", decisions_sha256="")


def secrets_of(report: Report, further: Iterable[tuple[str, str]] = ()) -> dict[str, str]:
    """What must not be said, with the stand-in for it. What two sources share is the first one's.

    ``further`` are pairs of the same kind that no line of the report tells.
    """
    names, found = stand_ins(report), dict[str, tuple[str, str]]()
    for secret, stand_in in (*_told_by_sources(report, names), *_told_by_files(report, names), *further):
        found.setdefault(_folded(secret), (" ".join(secret.split()), stand_in))
    own = {word for _, stand_in in found.values() for word in (_folded(stand_in), *_folded(stand_in).split())}
    return {spelling: stand_in for secret, (spelling, stand_in) in found.items() if secret and secret not in own}


def _told_by_sources(report: Report, names: dict[int, str]) -> Iterator[tuple[str, str]]:
    for number, stand_in in names.items():
        yield from ((secret, stand_in) for secret in _told_by(report.sources[number - 1]))
    lines = [line for claim in report.claims for line in claim.evidence]
    checkers = {_folded(name) for name in (*report.header.checkers, *(line.who for line in lines))}
    for line in lines:
        if line.source in names and _folded(line.confirmed_by) not in checkers:
            yield from ((secret, names[line.source]) for secret in names_in(line.confirmed_by))


def _told_by(source: SourceLine) -> Iterator[str]:
    contacts = re.split(r"[\n,;]", source.contact)
    numbers = _REACHED_BY.findall(f"{source.contact}\n{source.reached}")
    yield from (source.title, *(part for part in contacts if len(part.strip()) >= _SAFE))
    yield from (number for number in numbers if not _DATE.fullmatch(number))
    yield from (source.url, _SCHEME.sub("", source.url).rstrip("/"))
    for author in source.authors:
        yield from names_in(author)
    if source.type is SourceType.PERSON:
        yield from names_in(source.title)


def names_in(name: str) -> Iterator[str]:
    """A person's name and each word of it that is long enough to tell who it is."""
    yield name
    yield from (word for word in re.findall(r"[^\W\d_]+", name) if len(word) >= _SHORTEST)


def _told_by_files(report: Report, names: dict[int, str]) -> Iterator[tuple[str, str]]:
    """The names of files from confidential sources; without the suffix, too, where that is no plain word."""
    for place, file in enumerate(report.files, start=1):
        number = next((number for number in file.sources if number in names), 0)
        if number:
            stem = file.name.rpartition(".")[0]
            yield file.name, f"{names[number]}, file {place}"
            if len(stem) >= _SAFE and not stem.isalpha():
                yield stem, names[number]


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _forms(secret: str) -> dict[str, None]:
    """A secret as it may be spelled, but for what a search in either case finds by itself."""
    cases = {one.lower(): one for one in (secret, secret.casefold(), secret.upper())}.values()
    return dict.fromkeys(unicodedata.normalize(form, case) for case in cases for form in ("NFC", "NFD"))


def _pattern(secret: str) -> str:
    """A secret in any case, composition and white space; a short one only as a word of its own."""
    forms = _forms(secret)
    spelled = "|".join(r"\s+".join(map(re.escape, form.split())) for form in forms)
    if len(secret) < _SAFE:
        return rf"(?<!\w)(?:{spelled})(?!\w)"
    return rf"(?:{spelled})\w*" if secret.isalpha() else f"(?:{spelled})"


class Masker:
    """One report, or one draft, being masked: its texts, and its positions in the article, whose ``text`` it holds."""

    def __init__(self, text: str, secrets: dict[str, str]) -> None:
        ordered = sorted(secrets, key=lambda secret: (-len(secret), secret))
        self._names = [secrets[secret] for secret in ordered]
        firsts = {form[0] for secret in ordered for form in _forms(secret)}
        begins = "".join(sorted(re.escape(first) for first in firsts))  # most places are passed at one look
        names = "|".join(f"({_pattern(secret)})" for secret in ordered)
        self._any = re.compile(f"(?=[{begins}])(?:{names})" if ordered else "(?!)", re.IGNORECASE)
        self._needles = tuple({max(_folded(secret).split(), key=len) for secret in ordered})
        self._known: dict[str, str] = {}
        self._original = text
        found = list(self._any.finditer(text))
        self._starts, self._ends = [one.start() for one in found], [one.end() for one in found]
        grown = (len(self._name(one)) - (one.end() - one.start()) for one in found)
        self._grown = [0, *accumulate(grown)]
        self.text = self.words(text)

    def _name(self, found: re.Match[str]) -> str:
        return self._names[(found.lastindex or 1) - 1]

    def words(self, text: str) -> str:
        """A text masked; most hold no secret's longest word, which is found out much sooner than its whole."""
        if text not in self._known:
            folded = unicodedata.normalize("NFC", text).casefold()
            hit = any(needle in folded for needle in self._needles)
            self._known[text] = self._any.sub(self._name, text) if hit else text
        return self._known[text]

    def begin(self, place: int) -> int:
        """Where a stretch that begins there begins now: one inside a name, with the stand-in."""
        passed = bisect_right(self._ends, place)
        inside = passed < len(self._starts) and self._starts[passed] < place
        return (self._starts[passed] if inside else place) + self._grown[passed]

    def end(self, place: int) -> int:
        """Where a stretch that ends there ends now: one inside a name, with the stand-in."""
        begun = bisect_left(self._starts, place)
        inside = begun > 0 and self._ends[begun - 1] > place
        return (self._ends[begun - 1] if inside else place) + self._grown[begun]

    def cut(self, start: int, end: int, told: str) -> str:
        """What stands in the article from start to end, masked; ``told`` masked where that is something else."""
        if self._original[start:end] == told:
            return self.text[self.begin(start) : self.end(end)]
        return self.words(told)

    def report(self, report: Report) -> Report:
        """The report with every text masked and every position moved."""
        masked: Report = self._masked(report)
        return replace(masked, text=self.text)

    def _masked(self, value: Any) -> Any:
        if type(value) is str:
            return self.words(value)
        if isinstance(value, tuple):
            return tuple(map(self._masked, value))
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **self._fields(value))
        return value

    def _fields(self, value: Any) -> dict[str, Any]:
        changed = {field.name: self._masked(getattr(value, field.name)) for field in fields(value) if field.init}
        if "start" in changed:
            changed |= {"start": self.begin(value.start), "end": self.end(value.end)}
        for kind, repeat in self._repeats.items():
            if isinstance(value, kind):
                changed |= repeat(self, value)
        return changed

    def _claim(self, claim: ClaimLine) -> dict[str, Any]:
        context, start, end = claim.context, claim.start, claim.end
        before = self.cut(start - len(context.before), start, context.before) if start >= len(context.before) else ""
        after = self.cut(end, end + len(context.after), context.after)
        told = Context(before, after, context.cut_before, context.cut_after)
        return {"quote": self.cut(start, end, claim.quote), "context": told}

    def _excerpt(self, excerpt: Any) -> dict[str, Any]:
        return {"text": self.cut(excerpt.start, excerpt.end, excerpt.text)}

    _repeats: dict[type, Callable[["Masker", Any], dict[str, Any]]] = {
        ClaimLine: _claim,
        Excerpt: _excerpt,
        FigureLine: _excerpt,
        CueLine: _excerpt,
    }

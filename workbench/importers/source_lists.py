"""Lists of literature read as sources: CSL-JSON, BibTeX and RIS, as reference managers write them."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from workbench.errors import UserError
from workbench.importers import bibtex
from workbench.model.evidence import Source, SourceType
from workbench.report.citations import TYPE_OF_BIBTEX, TYPE_OF_CSL, TYPE_OF_RIS

MOST = 20_000
"""The sources that a list may hold: more than anybody's literature."""

_TAG = re.compile(r"([A-Z][A-Z0-9]) {1,2}- ?(.*)")
_RIS_DATE = re.compile(r"(\d{4})(?:/(\d\d?))?(?:/(\d\d?))?(?:/.*)?")
_RIS_BEGINS = re.compile(r"^TY {1,2}-", re.MULTILINE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_BIBTEX_PUBLISHERS = (
    *("publisher", "journal", "journaltitle", "booktitle", "institution", "school", "organization", "howpublished"),
)
_RIS_TITLES, _RIS_AUTHORS = ("TI", "T1", "CT"), ("AU", "A1", "A2")


def read_sources(data: bytes) -> tuple[Source, ...]:
    """The sources in a list, without uids. UserError ``not_a_source_list`` where it is none or holds too many."""
    text = data.decode("utf-8-sig", "replace")
    try:
        found = tuple(_reader(text)(text))
    except (ValueError, RecursionError, TypeError, AttributeError) as error:
        raise _refusal("This is no list of sources.") from error
    if not found:
        raise _refusal("No source was found in this file.")
    if len(found) > MOST:
        raise _refusal(f"The list holds more than {MOST:,} sources.")
    return found


def _reader(text: str) -> Callable[[str], Iterator[Source]]:
    if text.lstrip()[:1] in ("[", "{"):
        return _from_csl
    return _from_ris if _RIS_BEGINS.search(text) else _from_bibtex


def _refusal(text: str) -> UserError:
    return UserError("not_a_source_list", text, "Choose a file that was exported as CSL-JSON, BibTeX or RIS.")


def _from_csl(text: str) -> Iterator[Source]:
    told = json.loads(text)
    items = told.get("items", [told]) if isinstance(told, dict) else told
    for item in items:
        yield Source(
            "",
            TYPE_OF_CSL.get(_line(item.get("type")), SourceType.DOCUMENT),
            title=_line(item.get("title")),
            authors=tuple(filter(None, map(_csl_name, item.get("author") or ()))),
            publisher=_line(item.get("publisher") or item.get("container-title")),
            issued=_csl_date(item.get("issued")),
            url=_line(item.get("URL")),
            accessed=_csl_date(item.get("accessed")),
        )


def _csl_name(name: dict[str, Any]) -> str:
    parts = (name.get(part) for part in ("given", "non-dropping-particle", "family", "suffix"))
    return _line(name.get("literal")) or " ".join(filter(None, map(_line, parts)))


def _csl_date(date: Any) -> str:
    """A date as YYYY, YYYY-MM or YYYY-MM-DD, else as it is told."""
    if not isinstance(date, dict):
        return ""
    parts = next(iter(date.get("date-parts") or ()), ())
    if parts and all(str(part).isdecimal() for part in parts):
        year, *rest = (int(part) for part in parts[:3])
        return "-".join((f"{year:04}", *(f"{part:02}" for part in rest)))
    return _line(date.get("literal") or date.get("raw"))


def _from_ris(text: str) -> Iterator[Source]:
    fields: dict[str, list[str]] = {}
    for line in text.splitlines():
        tag = _TAG.match(line)
        if tag is None:
            continue
        if tag[1] == "ER" and "TY" in fields:
            yield _ris_source(fields)
        if tag[1] in ("TY", "ER"):
            fields = {}
        if tag[1] != "ER":
            fields.setdefault(tag[1], []).append(_line(tag[2]))


def _ris_source(fields: dict[str, list[str]]) -> Source:
    def first(*tags: str) -> str:
        return next((value for tag in tags for value in fields.get(tag, ()) if value), "")

    return Source(
        "",
        TYPE_OF_RIS.get(first("TY"), SourceType.DOCUMENT),
        title=first(*_RIS_TITLES),
        authors=tuple(_ris_name(name) for tag in _RIS_AUTHORS for name in fields.get(tag, ()) if name),
        publisher=first("PB", "T2", "JO", "JF"),
        issued=_ris_date(first("DA", "PY", "Y1")),
        url=first("UR", "L1"),
        accessed=_ris_date(first("Y2")),
    )


def _ris_name(name: str) -> str:
    """``Sample, Ada`` as ``Ada Sample``; a name without a comma as it stands."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}".strip() if comma else name


def _ris_date(date: str) -> str:
    """``2026/11/5/`` as ``2026-11-05``; other words as they stand."""
    found = _RIS_DATE.fullmatch(date)
    return "-".join(part.zfill(2) for part in found.groups() if part) if found else date


def _from_bibtex(text: str) -> Iterator[Source]:
    for kind, fields in bibtex.read_entries(text):
        told = {name: bibtex.plain(value) for name, value in fields.items()}
        yield Source(
            "",
            TYPE_OF_BIBTEX.get(kind, SourceType.DOCUMENT),
            title=told.get("title", ""),
            authors=bibtex.authors(fields.get("author", "")),
            publisher=next((told[name] for name in _BIBTEX_PUBLISHERS if told.get(name)), ""),
            issued=told.get("date", "").partition("/")[0] or _bibtex_date(told),
            url=_line(re.sub(r"\\([_%#&~])", r"\1", fields.get("url", ""))),  # else as it is, not for TeX
            accessed=told.get("urldate", ""),
        )


def _bibtex_date(told: dict[str, str]) -> str:
    """The year, with month and day as far as they are told in numbers or by the names that BibTeX knows."""
    year, month, day = (told.get(name, "") for name in ("year", "month", "day"))
    if month[:3].lower() in _MONTHS:
        month = str(_MONTHS.index(month[:3].lower()) + 1)
    if not (year.isdecimal() and month.isdecimal()):
        return year
    return "-".join((year, month.zfill(2), *([day.zfill(2)] if day.isdecimal() else [])))


def _line(value: Any) -> str:
    """A text in one line; nothing for what is no text."""
    return " ".join(value.split()) if isinstance(value, str) else ""

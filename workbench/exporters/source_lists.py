"""The sources of a report as lists of literature that other programs read: CSL-JSON, BibTeX, RIS.

Contacts and how a person was reached are in none of them.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from workbench.report.citations import CITATION_NAMES
from workbench.report.lines import SourceLine
from workbench.report.report import Report

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_TEX = str.maketrans(
    {
        **{letter: f"\\{letter}" for letter in "{}#$%&_"},
        "\\": "\\textbackslash{}",
        "~": "\\textasciitilde{}",
        "^": "\\textasciicircum{}",
    }
)
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters but those that part words, and what overrides the direction of a text."""

_ADDRESS = str.maketrans({letter: f"%{ord(letter):02X}" for letter in "{}\\ "})
"""In an address nothing is escaped for TeX, which reads it as it stands; but braces must not end it."""


def write_csl(report: Report) -> bytes:
    """CSL-JSON in UTF-8, an item a line; names are literal, as nobody can tell which part is the family's."""
    items = ",\n".join(json.dumps(_csl(source), ensure_ascii=False) for source in report.sources)
    return f"[\n{items}\n]\n".encode()


def write_bibtex(report: Report) -> bytes:
    """BibTeX in UTF-8; what TeX would take for a command is escaped."""
    return "\n".join(map(_bibtex, report.sources)).encode()


def write_ris(report: Report) -> bytes:
    """RIS in UTF-8 with CRLF line ends."""
    lines = (line for source in report.sources for line in (*_ris(source), ""))
    return "".join(f"{line}\r\n" for line in lines).encode()


def _csl(source: SourceLine) -> dict[str, Any]:
    item = {
        "id": f"source-{source.number}",
        "type": CITATION_NAMES[source.type].csl,
        "title": source.title,
        "author": [{"literal": author} for author in source.authors],
        "publisher": source.publisher,
        "issued": _csl_date(source.issued),
        "URL": source.url,
        "accessed": _csl_date(source.accessed),
    }
    return {name: value for name, value in item.items() if value}


def _csl_date(told: str) -> dict[str, Any]:
    """A date in parts; one in other words as it stands."""
    if found := _DATE.fullmatch(told):
        return {"date-parts": [[int(part) for part in found.groups() if part]]}
    return {"literal": told} if told else {}


def _bibtex(source: SourceLine) -> str:
    date = _DATE.fullmatch(source.issued)
    rows = {
        "title": f"{{{_tex(source.title)}}}" if source.title else "",
        "author": " and ".join(f"{{{_tex(author)}}}" for author in source.authors),
        "publisher": _tex(source.publisher),
        "year": date[1] if date else _tex(source.issued),
        "month": date[2].lstrip("0") if date and date[2] else "",
        "day": date[3].lstrip("0") if date and date[3] else "",
        "url": _line(source.url).translate(_ADDRESS),
        "urldate": _tex(source.accessed),
    }
    told = "".join(f",\n  {name} = {{{value}}}" for name, value in rows.items() if value)
    return f"@{CITATION_NAMES[source.type].bibtex}{{source-{source.number}{told}\n}}\n"


def _tex(text: str) -> str:
    return _line(text).translate(_TEX)


def _ris(source: SourceLine) -> Iterator[str]:
    rows = (
        ("TY", CITATION_NAMES[source.type].ris),
        ("TI", source.title),
        *(("AU", author) for author in source.authors),
        ("PB", source.publisher),
        ("PY", source.issued[:4] if _DATE.fullmatch(source.issued) else ""),
        ("DA", _ris_date(source.issued)),
        ("UR", source.url),
        ("Y2", _ris_date(source.accessed)),
        ("ID", f"source-{source.number}"),
    )
    yield from (f"{tag}  - {_line(value)}" for tag, value in rows if value)
    yield "ER  - "


def _ris_date(told: str) -> str:
    return told.replace("-", "/") if _DATE.fullmatch(told) else told


def _line(text: str) -> str:
    """A text in one line, so that none of it is a field of its own, without what is not seen and turns it round."""
    return " ".join(_UNSEEN.sub("", text).split())

"""What a document says of itself, cleaned: one place for dates, language tags and white space."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from workbench.model.draft import Detail, DetailName, Origin

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_LONGEST = 1000


def tell(name: DetailName, value: object, origin: Origin, where: str) -> Iterator[Detail]:
    """The detail, or nothing where the value is empty or no date, language or address of the expected form."""
    words = " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""
    cleaned = _CLEAN[name](words) if name in _CLEAN else words
    if cleaned:
        yield Detail(name, cleaned, origin, where)


def first_of_each(details: Iterable[Detail]) -> tuple[Detail, ...]:
    """The first detail of each name: importers look at the surest place first."""
    found: dict[DetailName, Detail] = {}
    for detail in details:
        found.setdefault(detail.name, detail)
    return tuple(found.values())


def _day(words: str) -> str:
    match = _DAY.match(words)
    try:
        return date.fromisoformat(match[0]).isoformat() if match else ""
    except ValueError:
        return ""


def _language(words: str) -> str:
    return words.replace("_", "-") if _TAG.fullmatch(words) else ""


def _address(words: str) -> str:
    return words if words.lower().startswith(("http://", "https://")) else ""


_CLEAN = {DetailName.DATE: _day, DetailName.LANGUAGE: _language, DetailName.ADDRESS: _address}

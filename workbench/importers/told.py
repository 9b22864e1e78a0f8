"""What a document says of itself, cleaned: one place for dates, language tags and white space."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from workbench.model.document import LeftOut
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


def day_of(words: str) -> str:
    """The day, ISO 8601, that a time stamp begins with; empty where it is none."""
    match = _DAY.match(words)
    try:
        return date.fromisoformat(match[0]).isoformat() if match else ""
    except ValueError:
        return ""


def _language(words: str) -> str:
    return words.replace("_", "-") if _TAG.fullmatch(words) else ""


def is_address(words: str) -> bool:
    """Whether the words are the address of a web page."""
    return words.lower().startswith(("http://", "https://"))


def _address(words: str) -> str:
    return words if is_address(words) else ""


def left_out(why: str, texts: Iterable[str]) -> tuple[LeftOut, ...]:
    """The parts with words among the texts, each once, all left out for one reason."""
    cleaned = dict.fromkeys(text.strip() for text in texts)
    return tuple(LeftOut(why, text) for text in cleaned if text)


_CLEAN = {DetailName.DATE: day_of, DetailName.LANGUAGE: _language, DetailName.ADDRESS: _address}

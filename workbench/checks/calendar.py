"""Dates against the calendar: a weekday that the date did not fall on, a day that its month does not have."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import cache

from workbench.checks.base import Reading, Remark
from workbench.languages.pack import LanguagePack
from workbench.model.draft import Span

_LEAP_YEAR = 2024
"""Stands in where a date names no year: 29 February may then be right."""


def look(reading: Reading) -> tuple[Remark, ...]:
    """Remarks on the dates of a stretch. A weekday is only judged where the year stands beside it."""
    return tuple(_remarks(reading))


def _remarks(reading: Reading) -> Iterator[Remark]:
    months = _places(reading.pack, "months")
    weekdays = _places(reading.pack, "weekdays")
    for found in _pattern(reading.pack).finditer(reading.text, reading.span.start, reading.span.end):
        day = int(found["day"] or found["day_after"])
        month = months[(found["month"] or found["month_after"])] + 1
        year = int(found["year"]) if found["year"] else None
        words = _impossible(reading.pack, day, month, year)
        if not words and year and found["weekday"]:
            words = _wrong_weekday(reading.pack, date(year, month, day), weekdays[found["weekday"]])
        if words:
            yield Remark("calendar", Span(found.start(), found.end()), words)


def _impossible(pack: LanguagePack, day: int, month: int, year: int | None) -> str:
    last = monthrange(year or _LEAP_YEAR, month)[1]
    if 1 <= day <= last:
        return ""
    of_year = f" of {year}" if year else ""
    return f"{_name(pack, 'months', month - 1)}{of_year} has {last} days, no day {day}."


def _wrong_weekday(pack: LanguagePack, day: date, named: int) -> str:
    if day.weekday() == named:
        return ""
    fell, said = (_name(pack, "weekdays", place) for place in (day.weekday(), named))
    return f"{day.day} {_name(pack, 'months', day.month - 1)} {day.year} is a {fell}, not a {said}."


def _name(pack: LanguagePack, words: str, place: int) -> str:
    """The full name of a month or weekday: the first form of its line."""
    return pack.words(words)[place].split()[0]


@cache
def _places(pack: LanguagePack, name: str) -> dict[str, int]:
    """Every form of a month or weekday with its place from 0; a capital tells May from may."""
    return {form: place for place, entry in enumerate(pack.words(name)) for form in entry.split()}


@cache
def _pattern(pack: LanguagePack) -> re.Pattern[str]:
    """``Tuesday, August 18, 2020`` and ``Tues 18 August 2020``; weekday and year may be missing."""

    def any_of(name: str) -> str:
        return "|".join(re.escape(form) for form in sorted(_places(pack, name), key=len, reverse=True))

    months = any_of("months")
    return re.compile(
        rf"(?:\b(?P<weekday>{any_of('weekdays')}),?\s+)?"
        rf"(?:\b(?P<month>{months})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b"
        rf"|\b(?P<day_after>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month_after>{months})(?!\w))"
        rf"(?:,?\s+(?P<year>[12]\d{{3}})\b)?"
    )

"""Dates and times of day as ISO 8601-2 writes them, where their words leave no doubt."""

import re
from calendar import monthrange
from functools import cache

from workbench.languages.figures import any_of
from workbench.languages.pack import LanguagePack

_ISO = re.compile(r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)")
_THREE = re.compile(r"(\d\d?)([-/.]) ?(\d\d?)\2 ?(\d{4})")
_YEARS = re.compile(r"(\d{4})(?:[-–/](\d{4}|\d\d))?")
_DECADE = re.compile(r"(\d{3})0[^\W\d_]{1,2}")
_YEAR = re.compile(r"\b\d{4}\b")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?")
_LEAP_YEAR = 2024
"""Stands in where a date names no year: 29 February may then be right."""


def moment(words: str, pack: LanguagePack) -> str:
    """The date or time that the words name; empty where it is none, impossible, or read differently elsewhere.

    ``2020-08-18``, ``XXXX-08-09`` without a year, ``2020-08``, ``XXXX-08``, ``2020``, ``196X`` for a decade,
    ``2015/2018`` for an interval, ``T22:30`` for a time of day.
    """
    return _in_digits(words, pack) or _with_month(words, pack) or _time(words, pack)


def _in_digits(words: str, pack: LanguagePack) -> str:
    if found := _ISO.fullmatch(words):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _THREE.fullmatch(words):
        return _ordered(int(found[1]), int(found[3]), int(found[4]), pack)
    if found := _DECADE.fullmatch(words):
        return f"{found[1]}X"
    found = _YEARS.fullmatch(words)
    if not found or not found[2]:
        return found[1] if found else ""
    last = found[1][: 4 - len(found[2])] + found[2]
    return f"{found[1]}/{last}" if found[1] < last else ""


def _ordered(first: int, second: int, year: int, pack: LanguagePack) -> str:
    """A date of three numbers: where the language leaves the order open, a number over twelve must settle it."""
    if pack.day_first or first > 12 or first == second:
        return _date(year, second, first)
    return _date(year, first, second) if second > 12 or pack.day_first is False else ""


def _date(year: int | None, month: int, day: int) -> str:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or _LEAP_YEAR, month)[1]:
        return ""
    return f"{_year(year)}-{month:02}-{day:02}"


def _year(year: int | None) -> str:
    return f"{year:04}" if year else "XXXX"


def _with_month(words: str, pack: LanguagePack) -> str:
    months = _months(pack)
    named = list(_month(pack).finditer(words))
    if len(named) != 1:
        return ""
    month = months[named[0][0].rstrip(".").lower()]
    year = _YEAR.search(words)
    whole = int(year[0]) if year else None
    days = [int(day) for day in _DAY.findall(words)] or _worded_days(words, pack)
    if not days:
        return f"{_year(whole)}-{month:02}"
    told = [_date(whole, month, day) for day in days]
    return "/".join(told) if len(days) <= 2 and all(told) else ""


def _worded_days(words: str, pack: LanguagePack) -> list[int]:
    """The days that are named by an ordinal: "the eleventh", "twenty-first"."""
    ordinals, tens, days = pack.table("ordinals"), pack.table("numbers"), list[int]()
    before = 0
    for word in _WORD.findall(words.lower()):
        if word in ordinals:
            days.append(before + int(ordinals[word]))
        before = int(tens.get(word, 0))
    return days


@cache
def _months(pack: LanguagePack) -> dict[str, int]:
    rows = enumerate(pack.word_rows("months"), 1)
    return {form.rstrip(".").lower(): number for number, row in rows for form in row.split()}


@cache
def _month(pack: LanguagePack) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_]){any_of(_months(pack), '')}\.?(?![^\W\d_])", re.IGNORECASE)


def _time(words: str, pack: LanguagePack) -> str:
    """A time on the 24-hour clock, or with the half of the day beside it; a bare hour is none."""
    found = _CLOCK.match(words)
    if not found:
        return ""
    half = pack.table("day_halves").get(words[found.end() :].strip(" .").replace(".", "").lower(), "")
    hour, minute = int(found[1]), int(found[2] or 0)
    if words[found.end() :].strip() and not half:
        return ""
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + 12 * (half == "pm")
    elif not half and not found[2]:
        return ""
    return f"T{hour:02}:{minute:02}" if hour < 25 and minute < 60 else ""

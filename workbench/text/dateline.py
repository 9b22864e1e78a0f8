"""Dates and datelines: what stands before the story on the first line of a news report, read by its form."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from workbench.languages.pack import LanguagePack

_REACH = 240
"""How many characters of a line are looked at: no dateline is longer, and the patterns stay quick on any line."""

_DAY_LINE = 80
"""The longest line that is taken for one with nothing but a date."""

_ORDINAL = r"(?:\.|º|[^\W\d_]{2}\b)?"
_FRAME = r"(?P<body>[^()\n—–]{0,80}?)\s*(?:\((?P<agency>[^()\n]{2,80})\))?"
_WITH_DASH = re.compile(_FRAME + r"\s*(?P<dash>[—–]|--|(?<=[)\s])-(?=\s))\s*(?=\S)")
_WITHOUT_DASH = re.compile(_FRAME + r"(?P<dash>)\s*(?:$|(?<=\))\s+(?=[^\W\d_]|[\"“„«]))")
_DIGIT = re.compile(r"\d")
_PART_OF_PLACE = re.compile(r"[^\W\d_][\w.'’/-]*(?: [^\W\d_][\w.'’/-]*){0,3}")


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands before the story: ``place`` as printed, with the agency; ``day`` in ISO 8601; each may be empty.

    ``end`` is where the story begins, counted from the start of the line.
    """

    end: int
    place: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class _Forms:
    """The patterns that one language's words make."""

    months: dict[str, int]
    weekdays: frozenset[str]
    agencies: frozenset[str]
    day: re.Pattern[str]
    closing_day: re.Pattern[str]
    label: re.Pattern[str]


def labels(pack: LanguagePack, name: str) -> tuple[str, ...]:
    """The words that the pack lists for one kind of line: ``byline``, ``date`` or ``agency``."""
    pairs = (entry.partition(":") for entry in pack.words("byline"))
    return tuple(value.strip() for kind, _, value in pairs if kind.strip() == name)


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; one that matches nothing where there is none."""
    return "(?:" + ("|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)") + ")"


@cache
def _forms(pack: LanguagePack) -> _Forms:
    months = {name.lower(): number for number, row in enumerate(pack.words("months"), 1) for name in row.split()}
    month = rf"{any_of(months)}(?![^\W\d_])\.?"
    day_first = rf"(?P<day_b>\d{{1,2}}){_ORDINAL}\s+(?:[^\W\d_]{{2}}\s+)?(?P<month_b>{month})"
    month_first = rf"(?P<month_a>{month})\s+(?P<day_a>\d{{1,2}}){_ORDINAL}"
    day = (
        r"(?<!\d)(?:(?P<year_i>\d{4})-(?P<month_i>\d\d)-(?P<day_i>\d\d)"
        r"|(?P<day_n>\d{1,2})\.\s?(?P<month_n>\d{1,2})\.\s?(?P<year_n>\d{4})"
        rf"|{month_first},?\s+(?P<year_a>\d{{4}})|{day_first},?\s+(?P<year_b>\d{{4}}))(?!\d)"
    )
    closing = rf"[,.]?(?:^|\s)(?:{month_first}|{day_first})(?:,?\s+\d{{4}})?$"
    label = any_of(labels(pack, "date")) + r"(?![^\W_])(?P<colon>\s*:)?\s*"
    compiled = (re.compile(pattern, re.IGNORECASE) for pattern in (day, closing, label))
    weekdays = frozenset(form.lower() for row in pack.word_rows("weekdays") for form in row.split())
    return _Forms(months, weekdays, frozenset(labels(pack, "agency")), *compiled)


def find_day(text: str, pack: LanguagePack) -> tuple[str, int, int] | None:
    """The first whole date of a text: ISO 8601, start, end. Two numbers parted by a stroke are too unsure to read."""
    forms = _forms(pack)
    for match in forms.day.finditer(text) if _DIGIT.search(text) else ():
        day = _iso(match, forms)
        if day:
            return day, match.start(), match.end()
    return None


def _iso(match: re.Match[str], forms: _Forms) -> str:
    """The date of a match in ISO 8601; empty where the calendar has no such day."""
    form = next(form for form in "inab" if match[f"year_{form}"])
    month = match[f"month_{form}"]
    number = int(month) if month.isdigit() else forms.months.get(month.lower(), forms.months.get(month.lower()[:-1], 0))
    try:
        return date(int(match[f"year_{form}"]), number, int(match[f"day_{form}"])).isoformat()
    except ValueError:
        return ""


def read_day_line(line: str, pack: LanguagePack) -> str:
    """The date of a line that holds nothing else but a label, a weekday or a time of day; else empty."""
    found = find_day(line, pack) if len(line) <= _DAY_LINE else None
    if not found:
        return ""
    day, start, end = found
    forms = _forms(pack)
    label = forms.label.match(line)
    before = line[label.end() if label and label.end() <= start else 0 : start].strip(" ,\t").lower()
    return day if before in ("", *forms.weekdays) and len(line[end:].split()) <= 5 else ""


def read_opening(line: str, pack: LanguagePack) -> Opening | None:
    """What stands before the story on this line: a date as metadata, a dateline, or both; None where unsure."""
    line = line[:_REACH]
    prefix = _metadata(line, pack)
    start = prefix.end if prefix else 0
    dateline = _dateline(line[start:], pack, bool(prefix))
    if dateline:
        return Opening(start + dateline.end, dateline.place, (prefix and prefix.day) or dateline.day)
    return prefix if prefix and _forms(pack).label.match(line) else None


def _metadata(line: str, pack: LanguagePack) -> Opening | None:
    """A date at the very start with its label. In a running line only an ISO date or a colon makes it metadata."""
    forms = _forms(pack)
    label = forms.label.match(line)
    match = forms.day.match(line, label.end() if label else 0)
    if not match or not (match["year_i"] or (label and label["colon"])):
        return None
    day = _iso(match, forms)
    end = match.end() + len(line[match.end() :]) - len(line[match.end() :].lstrip(" \t,;|"))
    return Opening(end, day=day) if day else None


def _dateline(line: str, pack: LanguagePack, dated: bool) -> Opening | None:
    """A place, with an agency in brackets, a day or a dash after it. ``dated``: a date as metadata went before."""
    match = _WITH_DASH.match(line) or _WITHOUT_DASH.match(line)
    if not match or not line[: match.end()].strip():
        return None
    agency = match["agency"] or ""
    found = find_day(agency, pack) or find_day(match["body"], pack)
    body = _forms(pack).closing_day.sub("", match["body"])
    has_day = body != match["body"] or bool(found) or dated
    if not _is_sure(body.strip(" ,"), agency, match["dash"], has_day, _forms(pack).agencies):
        return None
    return Opening(match.end(), _place(match["body"], agency, pack), found[0] if found else "")


def _is_sure(place: str, agency: str, dash: str, has_day: bool, agencies: frozenset[str]) -> bool:
    """Whether the parts make a dateline: the less the form says, the more its parts must."""
    known = agency in agencies
    if not place:
        return known and bool(dash)
    town, *regions = place.split(",")
    named = all(_PART_OF_PLACE.fullmatch(part.strip()) for part in (town, *regions)) and len(regions) <= 2
    if not named or any(region.strip()[0].islower() for region in regions):
        return False
    if not town.isupper():
        return known and bool(dash) and town.istitle()
    if not dash:
        return has_day
    return bool(agency) or has_day or (dash != "-" and len(town) > 3)


def _place(body: str, agency: str, pack: LanguagePack) -> str:
    """The dateline as shown: the words before the brackets, and the agency without the date beside it."""
    found = find_day(agency, pack)
    kept = (agency[: found[1]] + agency[found[2] :]).strip(" -–—,/") if found else agency
    return f"{body.strip(' ,')} ({kept})".strip() if kept else body.strip(" ,")

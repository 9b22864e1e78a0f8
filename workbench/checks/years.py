"""Years that contradict each other: a life or a span of years that ends before it begins."""

import re
from collections.abc import Iterator
from functools import cache

from workbench.checks.base import Reading, Remark
from workbench.languages.pack import LanguagePack
from workbench.model.draft import Span

_YEAR = r"(?<![\w,.$€£])(?:1[5-9]|20)\d\d(?![\w%]|[,.]\d)"
_LEAD = r"(?:[^\W\d_]|[. ]){0,12}"
_LIFE = rf"\({_LEAD}(?P<born>{_YEAR})\s?[–—-]\s?{_LEAD}(?P<died>{_YEAR})\)"


def look(reading: Reading) -> tuple[Remark, ...]:
    """Remarks on spans of years such as "(1998–1989)" and "from 1998 to 1989". Years before 1500 are not read."""
    return tuple(_remarks(reading))


def _remarks(reading: Reading) -> Iterator[Remark]:
    for found in _pattern(reading.pack).finditer(reading.text, reading.span.start, reading.span.end):
        first, last = ("born", "died") if found["born"] else ("first", "last")
        if int(found[last]) < int(found[first]):
            span = Span(found.start(first), found.end(last))
            yield Remark("years", span, f"The span ends in {found[last]}, before it begins in {found[first]}.")


@cache
def _pattern(pack: LanguagePack) -> re.Pattern[str]:
    """A life in brackets, or two years framed by words of the language."""
    frames = [entry.split() for entry in sorted(pack.word_set("year_frames"))]
    openers, links = ("|".join(sorted({re.escape(frame[side]) for frame in frames})) for side in (0, 1))
    framed = rf"(?i:\b(?:{openers})) (?P<first>{_YEAR}) (?i:{links}) (?P<last>{_YEAR})"
    return re.compile(f"{_LIFE}|{framed}" if frames else f"{_LIFE}|(?P<first>(?!))(?P<last>)")

"""The grammar of figures: the shapes that all languages share, and how a language's words are put into them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from workbench.languages.lists import ANY, table, word_set
from workbench.model.claim import FigureType

Shape = tuple[str, FigureType | None, str, str]
"""Rule, type, what it begins with, and its pattern, in which ``<name>`` stands for a fragment."""


@dataclass(frozen=True, slots=True)
class FigurePattern:
    """One shape of a figure. ``type`` None marks what only looks like one: it is stepped over.

    ``begins`` is ``"9"`` for a shape that begins with a digit, ``"a"`` with anything else, ``"*"`` with both.
    """

    rule: str
    type: FigureType | None
    begins: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Trigger:
    """Where a figure can begin. A stretch with no digit and none of the ``words``, in lower case, holds none.

    ``words`` is None where a language writes number words as parts of longer ones.
    """

    pattern: re.Pattern[str]
    words: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class FigureGrammar:
    """Where a figure can begin (``trigger``) and the shapes it can have there: the longest wins, then the first.

    ``optional`` are the shapes of rules that are off unless switched on; ``wide`` is the trigger with theirs.
    """

    trigger: Trigger
    patterns: tuple[FigurePattern, ...]
    wide: Trigger
    optional: tuple[FigurePattern, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How a language writes numbers: its decimal mark, and a class of the marks that group thousands.

    ``glued`` says that number words are written as one word, as in "zweihundertdrei".
    """

    decimal: str = "."
    groups: str = ",\u00a0\u202f\u2009’'"
    glued: bool = False


NUMBERS = NumberStyle()
"""How English writes them."""

_SPACE = "[ \u00a0\u202f\u2009]"
_POWER: Shape = (
    "figure.number",
    FigureType.NUMBER,
    "9",
    r"\d++(?:[.,:]\d++)*+[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]++(?!\w)",
)
"""A number with raised digits: a power as in 10⁶, or the mark of a note behind it."""

_SHARED: tuple[Shape, ...] = (
    ("", None, "*", r"(?:https?://|www\.)\S++|[@#][^\W\d]\w*+|[\w.-]{1,64}+@\w[\w.-]*+"),
    ("", None, "*", r"(?:\+\d{1,3}[- .])?\(?\d{3}\)?[- .]\d{3}[- .]\d{4}(?!\d)"),
    ("", None, "*", r"\+\d{1,3}(?:[ -]\(?\d{1,5}\)?){2,6}(?!\d)"),
    ("", None, "*", r"<not_figures>"),
    ("", None, "a", r"(?-i:<names>) (?:\d++[\w.-]*+|(?-i:[IVX]++)\b)"),
    ("figure.money", FigureType.MONEY, "*", r"<sign><gap>?<scaled>(?:<to>(?:<sign><gap>?)?<scaled>)?(?:[ -]<coins>)?"),
    ("figure.money", FigureType.MONEY, "9", r"<scaled>(?:<to><scaled>)?<gap>?<sign>(?!\w)"),
    ("figure.money", FigureType.MONEY, "*", r"<amount>(?:<gap>|-)<coins>"),
    (
        "figure.percentage",
        FigureType.PERCENTAGE,
        "*",
        r"(?:<number>(?:(?:(?:<gap>|-)?<percent>)?<to>(?:<number>|<one>))?|<one>)(?:<gap>|-)?<percent>",
    ),
    ("figure.date", FigureType.DATE, "9", r"\d{4}([-/.])(?:0?[1-9]|1[0-2])\1(?:[12]\d|3[01]|0?[1-9])(?!\w)"),
    ("figure.date", FigureType.DATE, "9", r"\d\d?([/.-])\d\d?\1(?:\d{4}|\d\d)(?!\w)"),
    ("figure.year", FigureType.DATE, "9", r"<year>(?:s\b|(?![\w,:/]\d|\w))(?:[-–/](?:<year>|\d\d)(?!\d))?"),
    ("figure.time", FigureType.TIME, "9", r"<clock>(?::[0-5]\d){1,2}(?:[-–]<clock>:[0-5]\d)?(?!\w)"),
    ("figure.duration", FigureType.DURATION, "*", r"<amount>(?=(?:<gap>|-)<spans>)"),
    ("figure.measurement", FigureType.MEASUREMENT, "*", r"<minus>?<amount>(?=(?:<gap>|-)<unit_names>)"),
    ("figure.measurement", FigureType.MEASUREMENT, "*", r"<minus>?<numeral>(?:<to><numeral>)?<gap>?<unit_signs>(?!\w)"),
    ("figure.score", FigureType.SCORE, "9", r"\d{1,3} ?[-–:] ?\d{1,3}(?![\w%:-])"),
    ("figure.ordinal", FigureType.ORDINAL, "a", r"#<gap>?\d++(?!\w)"),
    ("figure.ratio", FigureType.RATIO, "*", r"(?:\d++|<one>|<small>)(?:[- ]| - )<parts>"),
    ("figure.multiple", FigureType.MULTIPLE, "a", r"<multiples>(?!\w)"),
    ("figure.multiple", FigureType.MULTIPLE, "*", r"(?:<stem>|<numeral>)-?<fold>"),
    ("figure.vague", FigureType.VAGUE, "a", r"<many>(?: <of> <many>)?(?!\w)"),
    ("figure.range", FigureType.NUMBER, "*", r"(?!<year><to><year>\b)<number><to><number>(?!\w)"),
    ("figure.number", FigureType.NUMBER, "*", r"<minus>?<scaled>(?=-?s?\b|\W|$)|<minus>?<worded>|<minus><one>"),
    _POWER,
)
_PLAIN: tuple[Shape, ...] = (
    ("figure.percentage", FigureType.PERCENTAGE, "9", r"\d++(?:[.,:]\d++)*+\s?[%‰]"),
    ("figure.number", FigureType.NUMBER, "9", r"\d++(?:[.,:]\d++)*+(?!\w)"),
    _POWER,
)
_NEVER = "(?!)"
_FIRST = re.compile(r"\W*(\w+)")
FRACTIONS = "½⅓⅔¼¾⅛⅜⅝⅞"
"""Fractions that are a single character."""


def any_of(forms: Iterable[str], boundary: str = r"(?!\w)") -> str:
    """A pattern for any of the forms, the longest first; one that matches nothing where there is none."""
    listed = sorted(set(forms), key=lambda form: (-len(form), form))
    return f"(?:{'|'.join(map(_escaped, listed))}){boundary}" if listed else _NEVER


def any_case(forms: Iterable[str], boundary: str = r"(?!\w)") -> str:
    """A pattern for any of the forms in small letters or capitals, the longest first; for use under ``(?i:``.

    The forms stand in groups behind the set of both cases of their first letter: Python then tells at a look which
    group to try, where it would try one form after the other.
    """
    groups = _by_first_letter(forms, any_case=True)
    branches = (rf"(?-i:[{re.escape(first)}]){any_of(rest, boundary)}" for first, rest in groups)
    return f"(?:{'|'.join(branches)})" if groups else _NEVER


def _escaped(form: str) -> str:
    return re.escape(form).replace(r"\ ", _SPACE)


def _digits(style: NumberStyle) -> str:
    """Digits in groups of three (or of two before the last three, as in India), or in a row; then the decimals."""
    groups, decimal = re.escape(style.groups), re.escape(style.decimal)
    if not decimal:
        return r"\d++(?:[.,]\d++)*+"
    grouped = rf"\d{{1,3}}(?:[{groups}]\d{{3}})++(?!\d)|\d{{1,2}}(?:,\d\d(?!\d))++,\d{{3}}(?!\d)"
    return rf"(?:{grouped}|\d++)(?:{decimal}\d++)?"


def _worded(tag: str, style: NumberStyle) -> str:
    """Number words: "twenty-one", "two hundred and three thousand", or in one word."""
    values = table(tag, "numbers")
    small = any_case(form for form, value in values.items() if value != "1")
    scales = any_case(table(tag, "scales"))
    if style.glued:
        every = any_case((*values, *table(tag, "scales"), *word_set(tag, "number_joints")), "")
        starts = any_case((*values, *table(tag, "scales")), "")
        return rf"(?!<one>){starts}{every}*+(?!\w)(?: <scale>)*"
    tens = any_case(form for form, value in values.items() if int(value) in range(20, 100, 10))
    ones = any_case(form for form, value in values.items() if 0 < int(value) < 10)
    part = rf"(?:{tens}(?:[- ]{ones})?|{small})"
    joint = any_case(word_set(tag, "number_joints"))
    return (
        rf"(?:(?:{part}|<one>(?=[ -]{scales}))(?:[ -]{scales}(?: (?:{joint} )?{part})?)*"
        rf"|{scales}(?: {scales})+)"
    )


_AS_LISTED = ("not_figures", "ordinals", "relative_days", "relative_words", "day_parts", "loose_numbers")


@cache
def fragments(tag: str, style: NumberStyle) -> dict[str, str]:
    """What the names in a shape stand for, from the word lists of a language."""
    values = table(tag, "numbers")
    units = table(tag, "units")
    signs = table(ANY, "units")
    months = [form for entry in word_set(tag, "months") for form in entry.split()]
    weekdays = [form for entry in word_set(tag, "weekdays") for form in entry.split()]
    scale_words = any_case(table(tag, "scales"))
    return {
        "gap": _SPACE,
        "to": rf"(?:{_SPACE}?[-–—~]{_SPACE}?| {any_case(word_set(tag, 'range_words'))} )",
        "of": any_case(word_set(tag, "of_words")),
        "minus": rf"(?:{any_case(word_set(tag, 'minus_words'))} |[-−])",
        "one": any_case(form for form, value in values.items() if value == "1"),
        "small": any_case(form for form, value in values.items() if value != "1"),
        "scale": scale_words,
        "numeral": rf"(?:(?:{_digits(style)})(?:[eE][-+]?\d+)?(?:[ -]?[½⅓⅔¼¾⅛⅜⅝⅞]|[ -]\d/\d+)?|[½⅓⅔¼¾⅛⅜⅝⅞])(?!\d)",
        "scaled": r"<numeral>(?:(?:<gap>|-)?<scale>(?: <scale>)?|<scale_letter>)?",
        "scale_letter": rf"(?-i:{any_of(table(tag, 'scale_letters'))})",
        "clock": r"(?:[01]?\d|2[0-4])",
        "worded": _worded(tag, style),
        "number": "(?><scaled>|<worded>)",
        "amount": "(?:<number>(?:<to>(?:<number>|<one>))?|<one>)",
        "sign": rf"(?:(?-i:(?:[A-Z]{{1,3}} )?{any_of(table(ANY, 'currencies'), '')}))",
        "coins": any_case(table(tag, "currencies").keys() - table(ANY, "currencies").keys() if tag != ANY else ()),
        "percent": any_case(table(tag, "percents")),
        "unit_names": any_case(units.keys() - signs.keys() if tag != ANY else ()),
        "unit_signs": rf"(?-i:{any_of(signs, '')})",
        "spans": any_case(table(tag, "spans")),
        "parts": any_case(table(tag, "parts")),
        "stem": any_case((form for form, value in values.items() if value not in ("0", "1")), ""),
        "fold": any_case(word_set(tag, "multiple_endings")),
        "multiples": any_case(table(tag, "multiples")),
        "many": any_case(table(tag, "many")),
        "month": rf"(?-i:{any_of(months)})",
        "weekday": rf"(?-i:{any_of(weekdays)})",
        "any_month": any_case(months),
        "weekdays": rf"(?-i:{any_of([*weekdays, *(day + 's' for day in weekdays if len(day) > _SHORT_DAY)])})",
        "any_weekday": any_case(weekdays),
        "day": r"(?:0?[1-9]|[12]\d|3[01])(?!\d)",
        "year": r"(?:1[0-9]|20)\d\d(?![\d%])",
        "names": any_case(word_set(tag, "number_names")),
        **{name: any_case(_forms(tag, name)) for name in _AS_LISTED},
    }


def expand(pattern: str, parts: dict[str, str]) -> str:
    """A pattern with every ``<name>`` replaced by its fragment, which may hold names in turn."""
    while (filled := re.sub(r"<([a-z_]+)>", lambda name: parts[name[1]], pattern)) != pattern:
        pattern = filled
    return pattern


_COUNTING = ("numbers", "scales", "parts", "multiples", "many", "months")
"""The lists of which every figure without a digit holds a word; those of the shapes that are on come to them."""

_SHORT_DAY = 5
"""Names of weekdays with more letters have a plural: "on Mondays", but "Thus" is none of "Thu"."""

_ANY_CASE = ("numbers", "scales", "parts", "multiples", "many", "not_figures", "minus_words")
_WITH_CASE = ("months", "weekdays", "number_names")


def grammar(
    tag: str,
    style: NumberStyle,
    own: tuple[Shape, ...] = (),
    optional: tuple[Shape, ...] = (),
    opens_optional: tuple[str, ...] = (),
    opens: tuple[str, ...] = (),
) -> FigureGrammar:
    """The grammar of a language: its own shapes go before the shared ones.

    A figure begins with a digit, a sign or a listed word; ``opens`` names further lists whose words begin shapes of
    the language, ``opens_optional`` those whose words begin the ``optional`` ones.
    """
    parts = fragments(tag, style)
    return FigureGrammar(
        Trigger(_trigger_pattern(tag, style, _ANY_CASE + opens, parts), _trigger_words(tag, style, _COUNTING)),
        _compiled(own + (_SHARED if tag != ANY else _SHARED + _PLAIN), parts),
        Trigger(
            _trigger_pattern(tag, style, _ANY_CASE + opens_optional, parts),
            _trigger_words(tag, style, ("weekdays", *_COUNTING, *opens_optional)),
        ),
        _compiled(optional, parts),
    )


def _compiled(shapes: tuple[Shape, ...], parts: dict[str, str]) -> tuple[FigurePattern, ...]:
    """Words may stand in capitals; months and signs keep their case, or ``may`` would be a month."""
    return tuple(
        FigurePattern(rule, kind, begins, re.compile(f"(?i:{expand(shape, parts)})"))
        for rule, kind, begins, shape in shapes
    )


def _trigger_words(tag: str, style: NumberStyle, lists: tuple[str, ...]) -> frozenset[str] | None:
    """The first words of the forms in the lists, alone and with "-fold" written on to them; None for glued ones."""
    if style.glued:
        return None
    first = {word[1].lower() for name in lists for form in _forms(tag, name) if (word := _FIRST.match(form))}
    return frozenset(first | {word + ending for word in first for ending in word_set(tag, "multiple_endings")})


def _trigger_pattern(tag: str, style: NumberStyle, lists: tuple[str, ...], parts: dict[str, str]) -> re.Pattern[str]:
    """Where a figure can begin: not inside a word, a number or a name such as F-16.

    A look at the first character goes before all, and every branch begins with a set, which Python tells apart fast.
    """
    boundary = "" if style.glued else rf"(?:-?{parts['fold']}|(?!\w))"
    groups = _by_first_letter((form for name in lists for form in _forms(tag, name)), any_case=True)
    names = _by_first_letter((form for name in _WITH_CASE for form in _forms(tag, name)), any_case=False)
    signs = _by_first_letter(table(ANY, "currencies"), any_case=False)
    begun = [r"[\d½⅓⅔¼¾⅛⅜⅝⅞#@]", r"[-−+]\d"]
    begun += [rf"[{first}](?i:{any_of(rest, boundary)})" for first, rest in groups]
    begun += [rf"[{re.escape(first)}]{any_of(rest, '')}" for first, rest in names + signs]
    begun += [r"[h]ttps?:", r"[w]ww\.", r"[A-Z]{1,3} [$€£¥]"]
    firsts = "".join(sorted({re.escape(sign) for first, _ in groups + names + signs for sign in first}))
    prefixed = "".join(f"|(?<=(?i:{re.escape(prefix)})-)" for prefix in sorted(word_set(tag, "number_prefixes")))
    apart = rf"(?:(?<![^\W\d_]-){prefixed})(?<!\d[.,])"
    return re.compile(rf"(?<![\w@/=])(?=[{firsts}\dA-Z½⅓⅔¼¾⅛⅜⅝⅞#@−+hw-]){apart}(?:{'|'.join(begun)})")


def _forms(tag: str, name: str) -> Iterable[str]:
    """The forms of a list: those behind the colon of a table, the words of a plain line."""
    for entry in word_set(tag, name):
        _, colon, forms = entry.partition(": ")
        yield from forms.split(", ") if colon else entry.split() if name in _WITH_CASE else (entry,)


def _by_first_letter(forms: Iterable[str], any_case: bool) -> list[tuple[str, set[str]]]:
    """What follows each first letter, given as it is written or in both cases."""
    groups: dict[str, set[str]] = {}
    for form in forms:
        first = form[0].lower() + form[0].upper() if any_case else form[0]
        groups.setdefault(first, set()).add(form[1:])
    return sorted(groups.items())


@cache
def plain() -> FigureGrammar:
    """Digits and the signs that any language uses: what a figure is where the language is not known."""
    return grammar(ANY, NumberStyle(decimal=""))

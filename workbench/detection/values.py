"""What a figure says, to calculate with: a value or an interval, a unit, a hedge, exactly. Computed on demand."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from workbench.detection.moments import moment
from workbench.languages.figures import any_of
from workbench.languages.pack import LanguagePack
from workbench.model.claim import Figure, FigureType

_NEAR = 40
"""How many characters before and after a figure are looked at for its hedge and its unit."""

_SIGN = 3
"""Names of units with more letters than this are read in any case; in shorter ones it tells mW from MW."""

_LONGEST = 400
"""A figure with more characters than this is no number that anybody could mean."""

_VULGAR = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8"}
_TOKEN = re.compile(
    r"\d{1,3}[/⁄]\d{1,3}(?!\d)|\d(?:[.,\u00a0\u202f\u2009’']?\d)*(?:[eE][-+]?\d{1,3}(?!\d))?"
    r"|[½⅓⅔¼¾⅛⅜⅝⅞]|[^\W\d_]+\.?|\S"
)
_DASHES = frozenset("-–—~")
_AMBIGUOUS = re.compile(r"\dm")
"""Five metres or five million: only money tells."""


@dataclass(frozen=True, slots=True)
class Value:
    """What a figure says. ``low`` and ``high`` are equal for a plain number; None where a side is open.

    ``unit`` is a symbol or code ("%", "pp", "USD", "km", "y"; "×" for multiples, "#" for ranks), empty for a bare
    number. ``hedge`` is ">", ">=", "<", "<=" or "~", empty where nothing bends the number. A score keeps its two
    numbers in the order in which they stand. ``moment`` is the date or time in ISO 8601-2 ("2020-08-18",
    "XXXX-08-09", "196X", "2015/2018", "T10:30"); such a value has no bounds.
    """

    low: Fraction | None = None
    high: Fraction | None = None
    unit: str = ""
    hedge: str = ""
    moment: str = ""


def value_of(text: str, figure: Figure, pack: LanguagePack) -> Value | None:
    """The value of a figure of the text; None where its words cannot be read without guessing."""
    if figure.end - figure.start > _LONGEST:
        return None
    words = text[figure.start : figure.end]
    if _RAISED.search(words) and figure.type is FigureType.NUMBER:
        return None
    if figure.type in (FigureType.DATE, FigureType.TIME):
        told = moment(words, pack)
        return Value(moment=told, hedge=_hedge(text, figure, pack)) if told else None
    bounds = _bounds(words, figure.type, pack)
    if bounds is None:
        return None
    if figure.type is FigureType.VAGUE and _few(pack).search(text[max(0, figure.start - _NEAR) : figure.start]):
        bounds = (2 * (bounds[0] or _NOTHING), None)
    return Value(*bounds, _unit(text, figure, pack), _hedge(text, figure, pack))


def is_number_word(word: str, pack: LanguagePack) -> bool:
    """Whether a word or its digits say a number, a scale or a part of one, and not what is counted."""
    return any(name not in ("other", "dash", "range") for name, _ in _tokens(word, pack))


def _bounds(words: str, kind: FigureType, pack: LanguagePack) -> "_Bounds | None":
    if kind is not FigureType.MONEY and _AMBIGUOUS.fullmatch(words[-2:]):
        return None
    return _READERS.get(kind, _numbers)(words, pack)


_Token = tuple[str, Fraction]
_RAISED = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]")
"""A power or the mark of a note: only a reader can tell."""

_NOTHING = Fraction(0)
_Bounds = tuple[Fraction | None, Fraction | None]
_Reader = Callable[[str, LanguagePack], _Bounds | None]


def _numbers(words: str, pack: LanguagePack) -> _Bounds | None:
    """One number, or the two bounds of a range; the lower bound takes the scale of the upper where it has none."""
    sides = _sides(_tokens(words, pack))
    values = [value for value in map(_number, sides) if value is not None]
    if len(values) < len(sides):
        return None
    low, high = values[0], values[-1]
    name, scale = sides[-1][-1] if sides[-1] else ("", _NOTHING)
    bare = len(sides) == 2 and all(other != "scale" for other, _ in sides[0])
    if bare and name == "scale" and low < high / scale:
        low *= scale
    return (low, high) if low <= high else None


def _many(words: str, pack: LanguagePack) -> _Bounds | None:
    """Hundreds are two hundred at least, "a dozen" and "a hundred" just that; above, they are open."""
    many, product = pack.table("many"), Fraction(1)
    named = [many[word] for word in words.lower().split() if word in many]
    if not named:
        return _numbers(words, pack)
    for number in named:
        product *= Fraction(number)
    return 2 * product, None


def _pair(words: str, _pack: LanguagePack) -> _Bounds | None:
    found = re.findall(r"\d+", words)
    return (Fraction(found[0]), Fraction(found[1])) if len(found) == 2 else None


def _share(words: str, pack: LanguagePack) -> _Bounds | None:
    """So many in so many; else a fraction in words."""
    sides = [_number(_tokens(side, pack)) for side in _in(pack).split(words.lower(), maxsplit=1)]
    if len(sides) == 2:
        return (sides[0] / sides[1],) * 2 if sides[0] is not None and sides[1] else None
    return _numbers(words, pack)


def _times(words: str, pack: LanguagePack) -> _Bounds | None:
    multiple = pack.table("multiples").get(words.lower())
    if multiple:
        return (Fraction(multiple),) * 2
    ending = _fold(pack).search(words)
    return _numbers(words[: ending.start()] if ending else words, pack)


def _rank(words: str, pack: LanguagePack) -> _Bounds | None:
    listed = pack.table("ordinals").get(words.lower())
    digits = re.sub(r"\D", "", words)
    return (Fraction(listed or digits),) * 2 if listed or digits else None


_READERS: dict[FigureType, _Reader] = {
    FigureType.VAGUE: _many,
    FigureType.SCORE: _pair,
    FigureType.RATIO: _share,
    FigureType.MULTIPLE: _times,
    FigureType.ORDINAL: _rank,
}


def _tokens(words: str, pack: LanguagePack) -> list[_Token]:
    """The words as digits, numbers, scales, parts and what joins them; anything else is named ``other``."""
    return [token for found in _TOKEN.finditer(words) for token in _read(found[0], pack)]


def _read(written: str, pack: LanguagePack) -> list[_Token]:
    if written[0].isdigit():
        return [_digits(written, pack)]
    if written in _VULGAR:
        return [("share", Fraction(_VULGAR[written]))]
    if written in _DASHES:
        return [("dash", _NOTHING)]
    if written in pack.table("scale_letters"):
        return [("scale", Fraction(pack.table("scale_letters")[written]))]
    names, small = _vocabulary(pack), written.lower()
    known = names.get(small) or names.get(small.rstrip("."))
    if known or not pack.numbers.glued:
        return [known or ("other", _NOTHING)]
    pieces = _glued(pack).findall(small)
    return [names[piece] for piece in pieces] if "".join(pieces) == small else [("other", _NOTHING)]


@cache
def _vocabulary(pack: LanguagePack) -> dict[str, _Token]:
    """Every number word with what it does in a number."""
    lists = (("number", "numbers"), ("scale", "scales"), ("part", "parts"))
    found = {form: (kind, Fraction(value)) for kind, name in lists for form, value in pack.table(name).items()}
    joints = (("joint", "number_joints"), ("range", "range_words"), ("minus", "minus_words"))
    found |= {form: (kind, _NOTHING) for kind, name in joints for form in pack.word_set(name)}
    return found | {"−": ("minus", _NOTHING)}


@cache
def _glued(pack: LanguagePack) -> re.Pattern[str]:
    return re.compile(any_of(_vocabulary(pack), ""))


@cache
def _fold(pack: LanguagePack) -> re.Pattern[str]:
    return re.compile(rf"-?{any_of(pack.word_set('multiple_endings'))}", re.IGNORECASE)


@cache
def _few(pack: LanguagePack) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(pack.word_set('few_words'))}\s+$", re.IGNORECASE)


@cache
def _in(pack: LanguagePack) -> re.Pattern[str]:
    """What parts a share, such as "in" and "out of"."""
    return re.compile(rf"[- ]{any_of(pack.word_set('share_words'))}[- ]")


def _digits(written: str, pack: LanguagePack) -> _Token:
    """Digits with the language's marks; without a language, digits alone, as a mark can mean either."""
    if "/" in written or "⁄" in written:
        upper, lower = re.split("[/⁄]", written)
        return ("share", Fraction(int(upper), int(lower))) if int(lower) else ("other", _NOTHING)
    style = pack.numbers
    plain = re.sub(f"[{re.escape(style.groups)}]", "", written).replace(style.decimal or "\0", ".")
    if not style.decimal and not written.isdecimal():
        return "other", _NOTHING
    try:
        return "digits", Fraction(plain)
    except ValueError:
        return "other", _NOTHING


def _sides(tokens: list[_Token]) -> list[list[_Token]]:
    """The tokens parted at a range word, or at a dash before digits or a sign of money ("5-10", not "twenty-one")."""
    for place, (name, _) in enumerate(tokens[:-1]):
        before, after = tokens[place - 1][0], tokens[place + 1][0]
        parts = after == "digits" or (after == "other" and before in ("digits", "scale"))
        if name == "range" or (name == "dash" and place and parts):
            return [tokens[:place], tokens[place + 1 :]]
    return [tokens]


def _number(tokens: list[_Token]) -> Fraction | None:
    """The number that the tokens make; None where there is none. What is no number word says nothing here.

    ``last`` is what a part is taken of: in "two and a half" the half is one half, in "two-thirds" it is two of them.
    """
    total = current = last = _NOTHING
    seen = False
    for name, value in tokens:
        if name in ("digits", "number"):
            current, last = current + value, last + value
        elif name == "share":
            current += value
        elif name == "part":
            current, last = current - last + (last or 1) * value, _NOTHING
        elif name == "scale" and value < 1000:
            current = last = (current or 1) * value
        elif name == "scale":
            total, current, last = total + (current or 1) * value, _NOTHING, _NOTHING
        elif name == "joint":
            last = _NOTHING
        seen = seen or name in ("digits", "number", "share", "part", "scale")
    minus = any(name == "minus" for name, _ in tokens) or (tokens[:1] == [("dash", _NOTHING)])
    return (-1 if minus else 1) * (total + current) if seen else None


def _unit(text: str, figure: Figure, pack: LanguagePack) -> str:
    """The unit inside the figure or right behind it."""
    if figure.type in _FIXED:
        return _FIXED[figure.type]
    for name in _NAMED_BY.get(figure.type, ()):
        found = _unit_pattern(pack, name).search(text, figure.start, min(len(text), figure.end + _NEAR))
        if found and found.start() <= figure.end + 1:
            forms = _units(pack, name)
            return forms.get(found[1]) or forms[found[1].lower()]
    return ""


_FIXED = {FigureType.MULTIPLE: "×", FigureType.ORDINAL: "#"}
_NAMED_BY = {
    FigureType.PERCENTAGE: ("percents",),
    FigureType.MONEY: ("currencies",),
    FigureType.MEASUREMENT: ("units",),
    FigureType.DURATION: ("spans",),
    FigureType.AGE: ("spans",),
}


@cache
def _unit_pattern(pack: LanguagePack, name: str) -> re.Pattern[str]:
    ordered = sorted(pack.table(name), key=lambda form: -len(form))
    written = (re.escape(form) if len(form) <= _SIGN else f"(?i:{re.escape(form)})" for form in ordered)
    return re.compile(rf"(?<![^\W\d_])({'|'.join(written) or '(?!)'})(?![^\W\d_])")


@cache
def _units(pack: LanguagePack, name: str) -> dict[str, str]:
    """The meaning of every form as it is written, and of the long ones in small letters."""
    forms = pack.table(name)
    return {form.lower(): meaning for form, meaning in forms.items() if len(form) > _SIGN} | forms


def _hedge(text: str, figure: Figure, pack: LanguagePack) -> str:
    """The word before the figure that bends it, with a short word such as an article between, or the one behind it."""
    before, after = _hedge_patterns(pack)
    found = before.search(text[max(0, figure.start - _NEAR) : figure.start])
    if found:
        return pack.table("hedges")[" ".join(found[1].lower().split())]
    found = after.match(text, figure.end, figure.end + _NEAR)
    return pack.table("hedges_after")[" ".join(found[1].lower().split())] if found else ""


@cache
def _hedge_patterns(pack: LanguagePack) -> tuple[re.Pattern[str], re.Pattern[str]]:
    before = any_of(pack.table("hedges"))
    after = any_of(pack.table("hedges_after"))
    return (
        re.compile(rf"(?<!\w)({before})\s+(?:\w{{1,3}}\s+)?$", re.IGNORECASE),
        re.compile(rf"(?:[ -]\w+)?\s?({after})", re.IGNORECASE),
    )

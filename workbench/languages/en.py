"""English: the forms of its verbs and the shapes of its figures. Its word lists lie in ``resources/languages/en``."""

import re
from functools import cache

from workbench.languages.pack import Endings, FigureGrammar, FigurePattern, LanguagePack, words
from workbench.languages.verbs import Form
from workbench.model.claim import FigureType

_VOWELS = frozenset("aeiou")


def inflect(base: str, past: str, participle: str) -> dict[Form, str]:
    """The forms of a verb; an irregular past (and participle) is given, the rest follows the rules of spelling."""
    past = past or _with_ed(base)
    return {
        Form.BASE: base,
        Form.THIRD: _with_s(base),
        Form.PAST: past,
        Form.PARTICIPLE: participle or past,
        Form.GERUND: _with_ing(base, past),
    }


def _ends_in_consonant_y(base: str) -> bool:
    return base.endswith("y") and base[-2] not in _VOWELS


def _with_s(base: str) -> str:
    if _ends_in_consonant_y(base):
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "go")) else "s")


def _with_ed(base: str) -> str:
    if _ends_in_consonant_y(base):
        return base[:-1] + "ied"
    return base + ("d" if base.endswith("e") else "ed")


def _with_ing(base: str, past: str) -> str:
    if past == base + base[-1] + "ed" or base in ("put", "begin"):
        return base + base[-1] + "ing"
    return (base[:-1] if base.endswith("e") and not base.endswith(("ee", "oe")) else base) + "ing"


_SMALL = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\b)?"
    r"|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven)\b"
)
_SCALE = r"(?:hundred|thousand|million|billion|trillion|dozen)"
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d++(?:\.\d++)?"
_NUMERAL = rf"(?:(?:{_DIGITS})(?:[ -]?[½¼¾]|[ -]\d/\d+)?|[½¼¾])(?!\d)"
_SCALED = rf"(?:{_NUMERAL}(?:[  -]?(?:{_SCALE}|bn|mn|tn)\b|[mkKMB]\b)?)"
_WORDED = rf"(?:(?:{_SMALL}|one(?=[ -]{_SCALE}))(?:[ -]{_SCALE}\b(?:,? (?:and )?{_SMALL})?)*)"
_NUMBER = rf"(?:{_SCALED}|{_WORDED})"
_TO = r"(?: ?[-–—~] ?| to | or )"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)(?!\w)"
)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon\.|Tues?\.|Wed\.|Thurs?\.|Fri\.|Sat\.|Sun\.)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d|,\d{3}|:\d|\.\d)"
_YEAR = r"(?:1[0-9]|20)\d\d(?![\d%])"
_CURRENCY = r"(?:(?:[A-Z]{1,3} ?)?[$€£¥₹₽₩₪₴]|(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|RUB|INR|CNY)(?= ?\d))"
_COINS = (
    r"(?:(?:US|U\.S\.|Canadian|Australian|Hong Kong) )?"
    r"(?:dollars?|euros?|pounds?(?: sterling)?|cents?|pence|yen|yuan|rubles?"
    r"|roubles?|rupees?|francs?|pesos?|kronor|kroner|crowns?|zloty|won|rand|lira|shekels?|hryvnia|bucks)\b"
)
_PER_CENT = r"(?:[  -]?(?:%|‰)|[ -](?:per ?cent|percentage(?: points?)?|pct\.?|basis points?)(?![\w]))"
_UNITS = (
    r"(?:miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|cm|mm|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|square"
    r"|cubic|tons?|tonnes?|kilograms?|kilos?|kg|grams?|pounds?|lbs?|ounces?|lit(?:er|re)s?|gallons?|barrels?|mph|kph"
    r"|knots|degrees?|watts?|megawatts?|gigawatts?|volts?|megabytes?|gigabytes?)\b"
)
_PARTS = r"(?:thirds?|fourths?|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?)\b"
_MANY = r"(?:hundreds|thousands|millions|billions|trillions)"
_SPANS = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)\b"

_START = (
    r"(?<![\w_@/=])(?<![A-Za-z]-)(?<!\d[.,])(?:\d|[$€£¥₹₽₩₪₴½¼¾#@]|https?:|www\.|[A-Z]{1,3} ?[$€£¥]"
    r"|(?i:one[ -]|two|twel|twent|twi[cn]|thir|thr[ei]|thous|four|fort|fift?[yht]|five|six|seve|eigh|nine|ten|ele"
    r"|hundr|mill|bill|trill"
    r"|tripl|quadr|doub|dozen|half|quarter|scores)"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    r"|(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|RUB|INR|CNY) ?\d|NAMES)"
)

# Rule, type, what it begins with, shape. "the two" only means both, so it is stepped over.
_SHAPES: tuple[tuple[str, FigureType | None, str, str], ...] = (
    ("", None, "*", r"(?:https?://|www\.)\S++|[@#][A-Za-z_]\w*+|[\w.-]{1,64}+@\w[\w.-]*+"),
    ("", None, "*", r"(?:\+?\d{1,3}[- .])?\(?\d{3}\)?[- .]\d{3}[- .]\d{4}(?!\d)"),
    (
        "",
        None,
        "a",
        rf"(?:(?<=\bthe )|(?<=\bThe )|(?<=\bthese )|(?<=\bthose ))two\b(?![- ](?:{_SPANS}|{_UNITS}|{_SCALE}|to|or))",
    ),
    (
        "",
        None,
        "a",
        r"(?:half[- ](?:brother|sister|way|hearted|time|baked)\w*|double[ -](?:standard|down|agent|check)\w*)",
    ),
    ("figure.money", FigureType.MONEY, "*", rf"{_CURRENCY} ?{_SCALED}(?:{_TO}(?:{_CURRENCY} ?)?{_SCALED})?"),
    (
        "figure.money",
        FigureType.MONEY,
        "*",
        rf"(?:{_NUMBER}{_TO})?(?:{_NUMBER}|one|(?:half )?an? {_SCALE})[ -]{_COINS}",
    ),
    ("figure.percentage", FigureType.PERCENTAGE, "*", rf"(?:{_NUMBER}{_PER_CENT}?{_TO})?(?:{_NUMBER}|one){_PER_CENT}"),
    ("figure.percentage", FigureType.PERCENTAGE, "*", rf"{_NUMBER}(?= points?\b)"),
    ("figure.date", FigureType.DATE, "*", rf"(?:{_WEEKDAY},? )?{_MONTH} {_DAY}(?:{_TO}{_DAY})?(?:,? {_YEAR})?(?!\w)"),
    ("figure.date", FigureType.DATE, "*", rf"(?:{_WEEKDAY},? )?{_DAY}(?: of)? {_MONTH}(?:,? {_YEAR})?"),
    ("figure.date", FigureType.DATE, "a", rf"{_MONTH},? {_YEAR}(?!\w)"),
    (
        "figure.date",
        FigureType.DATE,
        "9",
        r"\d{4}-\d\d?-\d\d?(?!\w)|\d\d?([/.])\d\d?\1(?:\d{4}|\d\d)(?!\w)|9/11(?!\w)",
    ),
    (
        "figure.month",
        FigureType.DATE,
        "a",
        r"(?:January|February|April|June|July|August|September|October|November|December)\b(?! [A-Z])",
    ),
    (
        "figure.month",
        FigureType.DATE,
        "a",
        r"(?:(?<=\b[Ii]n )|(?<=\bby )|(?<=\b[Ss]ince )|(?<=\bof )|(?<=\blast )|(?<=\bnext ))(?:March|May)\b",
    ),
    ("figure.year", FigureType.DATE, "9", rf"{_YEAR}(?:s\b|(?![\w,:/]\d|\w))(?:[-–/](?:{_YEAR}|\d\d)(?!\d))?"),
    (
        "figure.time",
        FigureType.TIME,
        "9",
        r"\d{1,2}(?::\d\d){0,2} ?(?:[ap]\.?m\b\.?|o['’]clock)|(?:[01]?\d|2[0-3])(?::\d\d){1,2}(?!\w)",
    ),
    ("figure.age", FigureType.AGE, "*", rf"{_NUMBER}(?=[- ]years?[- ]old|[- ]years? of age)|(?<=aged ){_NUMBER}"),
    ("figure.duration", FigureType.DURATION, "*", rf"(?:{_NUMBER}{_TO})?{_NUMBER}(?=[ -]{_SPANS})"),
    ("figure.measurement", FigureType.MEASUREMENT, "*", rf"(?:{_NUMBER}{_TO})?{_NUMBER}(?=[ -]{_UNITS})"),
    (
        "figure.measurement",
        FigureType.MEASUREMENT,
        "9",
        rf"{_NUMERAL} ?(?:km|cm|mm|kg|g|mg|ml|l|lbs?|ft|mph|kph|[KMGT]B|[kMG]?Wh?|°[CF]?|hrs?|mins?|secs?|h)(?!\w)",
    ),
    (
        "figure.ratio",
        FigureType.RATIO,
        "*",
        rf"(?:one|{_SMALL}|\d{{1,2}})(?: out of | in |-in-)(?:every )?(?!{_YEAR}){_NUMBER}(?! {_SPANS})",
    ),
    (
        "figure.ratio",
        FigureType.RATIO,
        "*",
        rf"(?:\d+|one|{_SMALL})[- ]{_PARTS}",
    ),
    (
        "figure.ratio",
        FigureType.RATIO,
        "a",
        r"half(?! of the (?:hour|game|season))(?: a (?:million|billion|dozen))?\b(?<!first half)(?<!second half)",
    ),
    ("figure.ratio", FigureType.RATIO, "a", r"(?:(?<=\ba )|(?<=\bA ))(?:third|quarter|fifth|sixth|tenth)(?= of\b)"),
    (
        "figure.multiple",
        FigureType.MULTIPLE,
        "a",
        r"(?:twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing))\b",
    ),
    (
        "figure.multiple",
        FigureType.MULTIPLE,
        "*",
        rf"(?:two|three|four|five|six|seven|eight|nine|ten|hundred|{_NUMERAL})-?fold\b",
    ),
    ("figure.multiple", FigureType.MULTIPLE, "*", rf"{_NUMBER}(?= times\b)"),
    (
        "figure.vague",
        FigureType.VAGUE,
        "a",
        rf"(?:tens|dozens|scores|{_MANY})(?: of {_MANY})?\b",
    ),
    (
        "figure.vague",
        FigureType.VAGUE,
        "a",
        rf"(?:(?<=\bhalf a )|(?<=\ba )|(?<=\ban )|(?<=\bA )|(?<=several )|(?<=few )){_SCALE}(?: {_SCALE})?\b",
    ),
    ("figure.score", FigureType.SCORE, "9", r"\d{1,3} ?[-–] ?\d{1,3}(?![\w%-])"),
    ("figure.ordinal", FigureType.ORDINAL, "9", r"(?:\d{1,3}(?:,\d{3})+|\d++)(?:st|nd|rd|th)\b|# ?\d++"),
    ("figure.range", FigureType.NUMBER, "*", rf"{_NUMBER}{_TO}{_NUMBER}(?!\w)"),
    ("figure.number", FigureType.NUMBER, "*", rf"{_SCALED}(?=-?s?\b|\W|$)|{_WORDED}"),
)


@cache
def figures() -> FigureGrammar:
    """The shapes of English figures, with the words that make a name of the number after them."""
    names = "|".join(words("en", "number_names"))
    steps_over = FigurePattern("", None, "a", re.compile(rf"(?:{names}) (?:\d++[\w.-]*+|[IVX]++\b)"))
    shapes = (FigurePattern(rule, kind, begins, re.compile(_any_case(shape))) for rule, kind, begins, shape in _SHAPES)
    return FigureGrammar(re.compile(_START.replace("NAMES", names)), (steps_over, *shapes))


def _any_case(shape: str) -> str:
    """Number words may stand in capitals; months and currencies keep theirs, or ``may`` would be a month."""
    return shape if "January" in shape or "USD" in shape else f"(?i:{shape})"


PACK = LanguagePack(
    tag="en",
    name="English",
    figures=figures,
    inflect=inflect,
    endings=Endings(adverb=("ly",), plural=("s",), singular=("ss", "us", "is"), past=("ed",)),
)

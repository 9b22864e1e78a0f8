"""The shapes of German figures. The words in them lie in ``resources/languages/de``."""

from functools import cache

from workbench.languages.figures import FigureGrammar, NumberStyle, Shape, grammar
from workbench.model.claim import FigureType

STYLE = NumberStyle(decimal=",", groups=".\u00a0\u202f\u2009’'", glued=True)

_DAY = r"<day>\."

_SHAPES: tuple[Shape, ...] = (
    (
        "figure.date",
        FigureType.DATE,
        "*",
        rf"(?:<weekday>,? (?:(?:den|dem) )?)?{_DAY}(?:(?:<to>| und ){_DAY})?<gap>?<month>(?:,? <year>)?(?!\w)",
    ),
    ("figure.date", FigureType.DATE, "a", r"<month>,? <year>(?!\w)"),
    ("figure.date", FigureType.DATE, "9", r"<day>\. ?(?:0?[1-9]|1[0-2])\. ?(?:\d{4}|\d\d)?(?!\w)"),
    ("figure.month", FigureType.DATE, "a", r"<month>"),
    ("figure.year", FigureType.DATE, "9", r"<year>er(?!\w)"),
    (
        "figure.time",
        FigureType.TIME,
        "9",
        r"(?:<clock>(?:[:.][0-5]\d)?<to>)?<clock>(?:[:.][0-5]\d)? Uhr\b",
    ),
    ("figure.age", FigureType.AGE, "*", r"<numeral>(?=[- ]?jährig|[- ]?Jahre alt)"),
    ("figure.age", FigureType.AGE, "a", r"<stem>(?=jährig)"),
    ("figure.ratio", FigureType.RATIO, "*", r"(?:<one>|<number>) von (?!<year>)<number>(?! <spans>)"),
    ("figure.ratio", FigureType.RATIO, "a", r"(?:<stem>)<parts>"),
    ("figure.ratio", FigureType.RATIO, "a", r"(?:(?<=\bdie )|(?<=\bder ))hälfte|(?<=\bein )<parts>|halbe <scale>"),
    ("figure.multiple", FigureType.MULTIPLE, "*", r"<number> mal\b(?= so\b)"),
    ("figure.ordinal", FigureType.ORDINAL, "9", r"\d{1,3}\.(?= [^\W\d_])"),
)
_OPTIONAL: tuple[Shape, ...] = (
    ("figure.weekday", FigureType.DATE, "a", r"<weekdays>"),
    (
        "figure.relative",
        FigureType.DATE,
        "a",
        r"<relative_words> (?:<number> )?(?:<spans>|<any_weekday>|<month>|<day_parts>)|<relative_days>|<day_parts>",
    ),
    ("figure.ordinal_word", FigureType.ORDINAL, "a", r"<ordinals>"),
    ("figure.loose", FigureType.VAGUE, "a", r"<loose_numbers>"),
)


@cache
def figures() -> FigureGrammar:
    """The shapes of German figures, those that are off by default apart."""
    opens = ("ordinals", "relative_days", "relative_words", "day_parts", "loose_numbers")
    return grammar("de", STYLE, _SHAPES, _OPTIONAL, opens)

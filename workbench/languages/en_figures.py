"""The shapes of English figures. The words in them lie in ``resources/languages/en``."""

from functools import cache

from workbench.languages.figures import NUMBERS, FigureGrammar, Shape, grammar
from workbench.model.claim import FigureType

_DAY = r"<day>(?:st|nd|rd|th)?(?!\w)(?!,\d{3}|:\d|\.\d)"
_WORDED_DAY = r"(?:<small>[- ])?<ordinals>"

# "the two" only means both, so it is stepped over.
_SHAPES: tuple[Shape, ...] = (
    (
        "",
        None,
        "a",
        r"(?:(?<=\bthe )|(?<=\bthese )|(?<=\bthose ))two\b"
        r"(?![- ](?:<spans>|<unit_names>|<scale>|<parts>|to|or|and a|per)\b)",
    ),
    ("", None, "a", r"scores(?! of\b)"),
    ("figure.money", FigureType.MONEY, "a", r"(?:(?:half|quarter) )?(?:an? )?<scale>(?: <scale>)?[ -]<coins>"),
    ("figure.money", FigureType.MONEY, "a", r"(?:half|quarter) (?:an? )?<scale>[ -]<coins>"),
    ("figure.date", FigureType.DATE, "*", rf"(?:<weekday>,? )?<month>[ /]{_DAY}(?:<to>{_DAY})?(?:,? <year>)?(?!\w)"),
    (
        "figure.date",
        FigureType.DATE,
        "*",
        rf"(?:<weekday>,? )?(?:the )?{_DAY}(?:<to>{_DAY})?(?: of)?[ -]<month>(?:,?[ -]<year>)?",
    ),
    (
        "figure.date",
        FigureType.DATE,
        "a",
        rf"(?:<weekday>,? )?<month> (?:the {_WORDED_DAY}(?:,? <year>)?|{_WORDED_DAY}(?=[.,;:!?)]|$))",
    ),
    (
        "figure.date",
        FigureType.DATE,
        "a",
        rf"(?<!\ba ){_WORDED_DAY}(?:<to>{_WORDED_DAY})? of <any_month>(?:,? <year>)?",
    ),
    ("figure.date", FigureType.DATE, "9", r"<day><any_month>"),
    ("figure.date", FigureType.DATE, "a", r"<month>,?[ /-]<year>(?!\w)"),
    ("figure.date", FigureType.DATE, "9", r"9/11(?!\w)"),
    ("figure.month", FigureType.DATE, "a", r"<month><to><month>"),
    (
        "figure.month",
        FigureType.DATE,
        "a",
        r"(?!(?-i:May|March|Mar|Jan|Sep|Jun|Dec|Oct|Nov|Aug|Apr|Feb|Jul)(?!\w))<month>(?! (?-i:[A-Z]))",
    ),
    (
        "figure.month",
        FigureType.DATE,
        "a",
        r"(?:(?<=\bin )|(?<=\bby )|(?<=\bsince )|(?<=\bof )|(?<=\blast )|(?<=\bnext )|(?<=\bthis )|(?<=\bmid ))<month>"
        r"|(?:(?<=\bafter )|(?<=\bbefore )|(?<=\buntil )|(?<=\bduring )|(?<=\bearly )|(?<=\blate ))<month>(?!['’]s)",
    ),
    (
        "figure.time",
        FigureType.TIME,
        "9",
        r"(?:\d{1,2}(?:[.:]?\d\d){0,2}(?: ?[ap]\.?m?\b\.?)?<to>)?"
        r"\d{1,2}(?:[.:]?\d\d){0,2}(?: ?[ap]\.?m\b\.?|p\b\.?| ?o['’]?clock)",
    ),
    ("figure.time", FigureType.TIME, "a", r"<worded> ?(?:[ap]\.?m\b\.?|o['’]?clock)"),
    (
        "figure.age",
        FigureType.AGE,
        "*",
        r"(?:<number>|<one>)(?=[- ]years?[- ]old|[- ]years? of age|[- ]months?[- ]old)",
    ),
    ("figure.age", FigureType.AGE, "*", r"(?<=aged )<number>"),
    (
        "figure.ratio",
        FigureType.RATIO,
        "*",
        r"(?:<one>|<small>|\d{1,2})(?: out of | in |-in-)(?:every )?(?!<year>)<number>(?! <spans>)",
    ),
    (
        "figure.ratio",
        FigureType.RATIO,
        "a",
        r"half(?! of the (?:hour|game|season))(?:(?: of)?(?: an?)? <scale>)?\b"
        r"(?<!first half)(?<!second half)(?![- ](?:<ordinals>|dozen))",
    ),
    ("figure.ratio", FigureType.RATIO, "a", r"quarter(?: of an?| an?)? <scale>"),
    ("figure.ratio", FigureType.RATIO, "a", r"(?:(?<=\ba )|(?<=^a ))<parts>(?= of\b|[.,;:!?)]|$)"),
    ("figure.ratio", FigureType.RATIO, "*", r"(?:<one>|<number>)(?: and |-and-)an? <parts>(?: <scale>)?"),
    ("figure.ratio", FigureType.RATIO, "9", r"\d[/⁄]\d{1,2}(?![\w/])"),
    ("figure.multiple", FigureType.MULTIPLE, "*", r"<number>(?= times\b)"),
    (
        "figure.vague",
        FigureType.VAGUE,
        "a",
        r"(?:(?<=\bhalf a )|(?<=\ba )|(?<=\ban )|(?<=\bseveral )|(?<=\bfew ))<scale>(?: (?:and )?<worded>| <scale>)?",
    ),
    ("figure.ordinal", FigureType.ORDINAL, "9", r"(?:\d{1,3}(?:,\d{3})+|\d++)(?:st|nd|rd|th)\b"),
)

# What is off unless switched on.
_OPTIONAL: tuple[Shape, ...] = (
    ("figure.weekday", FigureType.DATE, "a", r"<weekdays>"),
    (
        "figure.relative",
        FigureType.DATE,
        "a",
        r"(?:(?:<relative_words> )*<relative_words>[- ])(?:<number> )?"
        r"(?:<spans>|quarter\b|<any_weekday>|<month>|<day_parts>|weekends?|<relative_days>)"
        r"|<relative_days>|<day_parts>",
    ),
    ("figure.ordinal_word", FigureType.ORDINAL, "a", r"<ordinals>"),
    ("figure.loose", FigureType.VAGUE, "a", r"<loose_numbers>"),
)


@cache
def figures() -> FigureGrammar:
    """The shapes of English figures, those that are off by default apart."""
    opens = ("ordinals", "relative_days", "relative_words", "day_parts", "loose_numbers")
    return grammar("en", NUMBERS, _SHAPES, _OPTIONAL, opens, ("ordinals",))

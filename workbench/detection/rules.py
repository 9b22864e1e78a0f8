"""Why each rule fires, in one plain sentence shown to the checker, and which rules are on. A new rule is an entry."""

from dataclasses import dataclass

from workbench.detection.wordlist import NO_WORDS, WordList
from workbench.errors import UserError

RUNNING = "attribution.running_quote"
"""The rule of a part of a quotation: its whole content is told with the cue, in another sentence."""

DATELINE = "figure.dateline"
"""The rule that lets figures of bylines and datelines count, which as a rule are no claims."""

RULES: dict[str, str] = {
    "figure.number": "A number, in digits or in words.",
    "figure.range": "Two numbers that bound a range.",
    "figure.percentage": "A percentage or a number of percentage points.",
    "figure.money": "An amount of money: a number with a currency.",
    "figure.measurement": "A number followed by a unit of measurement.",
    "figure.ratio": "A share: a fraction or so many in so many.",
    "figure.multiple": "A multiple: twice, doubled, five times.",
    "figure.vague": "A vague quantity: hundreds, thousands, dozens.",
    "figure.date": "A date with a day, a month or a year in digits.",
    "figure.month": "A month named without a day.",
    "figure.year": "A year or a decade in digits.",
    "figure.time": "A time of day.",
    "figure.duration": "A number followed by a span of time.",
    "figure.age": "A number that gives an age.",
    "figure.ordinal": "A rank or an ordinal in digits.",
    "figure.score": "Two numbers joined by a dash: a score or a range.",
    DATELINE: "A figure in a byline or in a dateline before the story: "
    "it describes the article and is as a rule no claim.",
    "figure.weekday": "A weekday without a date.",
    "figure.relative": "A day or a span told from today: yesterday, last week, this year.",
    "figure.ordinal_word": "An ordinal in words: first, second.",
    "figure.loose": "A word that counts without a number: one, once, both, a couple.",
    "attribution.clause": "A verb of saying with a source and what it says.",
    "attribution.quote": "A verb of saying beside a quotation.",
    "attribution.ahead": "What is said comes first, then its source and a verb of saying.",
    "attribution.inverted": "What is said comes first, then a verb of saying and its source.",
    "attribution.object": "A verb that takes a stand on what it names, such as condemning or calling for it.",
    "attribution.passive": "A verb of saying in the passive: the source may be missing.",
    "attribution.evidence": "A document or data that shows, finds or suggests something.",
    "attribution.phrase": "A phrase that names a source, such as “according to”.",
    "attribution.noun": "A noun of saying, such as a claim or a statement, with what it holds.",
    "attribution.adverb": "A word such as “reportedly”: somebody says so, but who is left open.",
    "attribution.headline": "A name and a colon before what is said.",
    "attribution.credit": "A credit such as “Image:” names whose work a picture or recording is.",
    "attribution.signature": "A dash and a name behind a quotation.",
    "attribution.bare_quote": "A quotation with nobody named beside it.",
    "attribution.mood": "A verb in the mood that reports what others say, with nobody named beside it.",
    "attribution.view": "In a quotation its speaker tells a view of his or her own: “I think”.",
    RUNNING: "Part of a quotation that runs over several sentences.",
    "speaker.pronoun": "A pronoun stands for the person named before whom its gender, number and place fit best.",
    "speaker.pronoun_body": "A pronoun stands for the body or group that spoke last before it.",
    "speaker.relative": "A relative pronoun stands for the name right before it.",
    "speaker.first_person": "A first person in a quotation stands for the one who is quoted.",
    "speaker.short_name": "A surname, with or without a title, stands for the full name given before.",
    "speaker.description": "A description repeats the beginning of a source named before.",
    "speaker.title": "A title stands for the only person introduced with it before.",
    "speaker.name_noun": "A noun repeats the last word of the only name before that ends in it.",
    "other.superlative": "A superlative or a first: the biggest, the first ever, the only one.",
    "other.comparison": "A comparison or a trend: higher than, rose, fell, compared with.",
    "other.cause": "A cause or an effect: because of, led to, thanks to.",
    "other.title": "A name with a title or an office before it.",
    "other.legal": "A legal outcome: convicted, acquitted, fined, settled.",
    "other.house": "Words of the house word list.",
}


def explain(rule: str) -> str:
    """Why a rule fires; empty for an id that this version does not know."""
    return RULES.get(rule, "")


def gist(rule: str) -> str:
    """What a rule looks for, in a few words: its explanation up to the examples."""
    return explain(rule).partition(":")[0].rstrip(".")


HOUSE = "other.house"
"""The rule of the house word list, which is on wherever there is one."""

OPTIONAL = frozenset(
    {DATELINE, "figure.weekday", "figure.relative", "figure.ordinal_word", "figure.loose"}
    | {rule for rule in RULES if rule.startswith("other.") and rule != HOUSE}
)
"""The rules that are off unless switched on."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rules find claims: ``off`` are switched off, optional ones in ``on`` are on; ``words`` are the house's."""

    off: frozenset[str] = frozenset()
    on: frozenset[str] = frozenset()
    words: WordList = NO_WORDS

    def has(self, rule: str) -> bool:
        """Whether a rule is on."""
        return rule not in self.off and (rule not in OPTIONAL or rule in self.on)


def rules_named(name: str) -> frozenset[str]:
    """The rules that a name means: one by its id, or all of a family (``other``). Raises UserError for none."""
    found = frozenset(rule for rule in RULES if rule == name or rule.startswith(f"{name}."))
    if not found:
        raise UserError("no-rule", f"There is no rule “{name}”.", "“claims --rules” lists them all.")
    return found

"""Why each rule fires, in one plain sentence shown to the checker. A new rule is a new entry here."""

RUNNING = "attribution.running_quote"
"""The rule of a part of a quotation: its whole content is told with the cue, in another sentence."""

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
    "attribution.bare_quote": "A quotation with nobody named beside it.",
    RUNNING: "Part of a quotation that runs over several sentences.",
    "speaker.pronoun": "A pronoun stands for the speaker named last before it.",
    "speaker.short_name": "A surname stands for the full name given before.",
    "speaker.full_name": "A surname stands for the only full name with it in the text before.",
    "speaker.description": "A description repeats the beginning of a source named before.",
    "speaker.name_noun": "A noun repeats the last word of the only name before that ends in it.",
}


def explain(rule: str) -> str:
    """Why a rule fires; empty for an id that this version does not know."""
    return RULES.get(rule, "")

"""House rules: what a desk asks for before a verdict may stand. A new rule is one more row of ``HOUSE_RULES``."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.claim import Claim, Speech, Verdict
from workbench.model.editing import Flag, FlagKind, HouseRule
from workbench.model.evidence import Evidence, Grade, Means, Source, SourceType, Stance
from workbench.model.snapshot import Snapshot

_TIME_CODE = re.compile(r"\b\d{1,2}:\d\d\b")
_FROM_SPEAKER = frozenset((Means.RECORDING, Means.PHONE, Means.EMAIL, Means.IN_PERSON))


class Level(StrEnum):
    """What comes of a rule that is broken."""

    OFF = "off"
    WARN = "warn"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Support:
    """One piece of evidence as the rules see it.

    ``origin`` is the uid of the source that it comes from in the end, empty where none is named: two pieces of one
    origin are not independent. ``is_voice`` says that it is a recording, a transcript of one, or the speaker.
    """

    stance: Stance
    grade: Grade = Grade.UNGRADED
    origin: str = ""
    is_voice: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What a claim stands on: all that the rules may ask."""

    verdict: Verdict = Verdict.UNCHECKED
    has_quotation: bool = False
    evidence: tuple[Support, ...] = ()
    flags: tuple[Flag, ...] = ()

    @property
    def supports(self) -> tuple[Support, ...]:
        """The evidence that speaks for the claim."""
        return tuple(one for one in self.evidence if one.stance is Stance.SUPPORTS)

    @property
    def is_contradicted(self) -> bool:
        """Whether any evidence speaks against it."""
        return any(one.stance is Stance.CONTRADICTS for one in self.evidence)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that a house can set. ``holds`` tells whether a claim's standing keeps to it, given the amount chosen.

    ``choices`` are the amounts to choose from, the first being what holds where nobody chose; empty where the rule
    counts nothing. ``text`` and ``hint`` are said where it is broken: what is missing, and the next step; ``{amount}``
    stands in them for the amount. ``level`` is what a new session begins with.
    """

    id: str
    label: str
    explanation: str
    holds: Callable[[Standing, int], bool]
    text: str
    hint: str
    level: Level = Level.WARN
    choices: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that a claim breaks, with the sentence and the next step for whoever looks at it."""

    rule: str
    level: Level
    text: str
    hint: str


def _is_verified(standing: Standing) -> bool:
    return standing.verdict is Verdict.VERIFIED


def _has_evidence(standing: Standing, _: int) -> bool:
    return not _is_verified(standing) or bool(standing.supports)


def _has_enough_sources(standing: Standing, amount: int) -> bool:
    supports = standing.supports
    if not _is_verified(standing) or not supports or any(one.grade is not Grade.SECONDARY for one in supports):
        return True
    return len({one.origin for one in supports if one.origin}) >= amount


def _has_voice(standing: Standing, _: int) -> bool:
    if not (_is_verified(standing) and standing.has_quotation):
        return True
    return any(one.is_voice for one in standing.supports)


def _is_cleared(standing: Standing, _: int) -> bool:
    return all(flag.signed_by.strip() for flag in standing.flags if flag.kind is FlagKind.LEGAL)


def _is_uncontradicted(standing: Standing, _: int) -> bool:
    return not (_is_verified(standing) and standing.is_contradicted)


def _is_graded(standing: Standing, _: int) -> bool:
    return not _is_verified(standing) or all(one.grade is not Grade.UNGRADED for one in standing.supports)


def _is_disputed_by_evidence(standing: Standing, _: int) -> bool:
    return standing.verdict is not Verdict.DISPUTED or standing.is_contradicted


HOUSE_RULES: tuple[Rule, ...] = (
    Rule(
        "evidence",
        "Verified needs evidence",
        "A claim is verified only when at least one piece of evidence supports its exact words.",
        _has_evidence,
        "This claim is verified, but no evidence supports it.",
        "Add the evidence that shows it, or take the verdict back.",
    ),
    Rule(
        "independent_sources",
        "Secondary sources need company",
        "A claim that rests on secondary sources only needs several that do not repeat each other.",
        _has_enough_sources,
        "This claim is verified on secondary sources alone, and fewer than {amount} of them are independent.",
        "Add a primary source, or independent ones until there are {amount}.",
        choices=(2, 3),
    ),
    Rule(
        "quotation",
        "A quotation needs its speaker",
        "Quoted words are verified against a recording, a transcript, or with the person who said them.",
        _has_voice,
        "This quotation is verified without a recording, a transcript or its speaker.",
        "Check it against the recording or a transcript, or confirm it with who said it.",
    ),
    Rule(
        "legal",
        "A legal flag needs a name",
        "A claim flagged for law is cleared by somebody who signs with their name.",
        _is_cleared,
        "This claim is flagged for law, and nobody has cleared it.",
        "Ask for legal advice and enter the name of who clears it.",
    ),
    Rule(
        "contradicted",
        "Verified without contradiction",
        "A claim is not verified while evidence that contradicts it stands beside it.",
        _is_uncontradicted,
        "This claim is verified, although evidence contradicts it.",
        "Mark it as disputed, or settle which evidence is right.",
    ),
    Rule(
        "graded",
        "Sources need a grade",
        "Every source that a verified claim rests on is graded as primary or secondary.",
        _is_graded,
        "This claim is verified on a source that nobody has graded.",
        "Grade the source as primary or secondary.",
        Level.OFF,
    ),
    Rule(
        "disputed",
        "Disputed needs evidence",
        "A claim is disputed only when evidence contradicts it.",
        _is_disputed_by_evidence,
        "This claim is disputed, but no evidence contradicts it.",
        "Add the evidence that contradicts it, or take the verdict back.",
        Level.OFF,
    ),
)
"""Every rule, in the order in which they are shown."""


def breaches(standing: Standing, settings: Mapping[str, HouseRule]) -> tuple[Breach, ...]:
    """The rules that a claim breaks, in the order of the table. ``settings`` are a session's own, by rule id."""
    return tuple(
        Breach(rule.id, level, rule.text.format(amount=amount), rule.hint.format(amount=amount))
        for rule, level, amount in _in_force(settings)
        if not rule.holds(standing, amount)
    )


def breaches_in(snapshot: Snapshot) -> dict[str, tuple[Breach, ...]]:
    """The rules broken in a whole session, by claim; claims that break none are left out."""
    settings = settings_of(snapshot)
    told = ((uid, breaches(standing, settings)) for uid, standing in _standings(snapshot))
    return {uid: broken for uid, broken in told if broken}


def broken_in(snapshot: Snapshot) -> frozenset[str]:
    """The claims that break any rule: what ``breaches_in`` tells, in a fraction of its time and without its words."""
    rules = _in_force(settings_of(snapshot))
    standings = _standings(snapshot)
    return frozenset(uid for uid, one in standings if not all(rule.holds(one, amount) for rule, _, amount in rules))


def settings_of(snapshot: Snapshot) -> dict[str, HouseRule]:
    """The rules as they are set in a session, by their id."""
    return {one.rule: one for one in snapshot.all_of(HouseRule).values()}


def _standings(snapshot: Snapshot) -> Iterator[tuple[str, Standing]]:
    evidence, flags, sources = snapshot.by_claim(Evidence), snapshot.by_claim(Flag), snapshot.all_of(Source)
    for uid, claim in snapshot.claims.items():
        yield uid, standing_of(claim, evidence.get(uid, ()), sources, flags.get(uid, ()))


def _in_force(settings: Mapping[str, HouseRule]) -> list[tuple[Rule, Level, int]]:
    """The rules that are not off, with level and amount."""
    told = ((rule, *_setting(rule, settings.get(rule.id))) for rule in HOUSE_RULES)
    return [one for one in told if one[1] is not Level.OFF]


def standing_of(
    claim: Claim, evidence: Sequence[Evidence], sources: Mapping[str, Source], flags: Sequence[Flag]
) -> Standing:
    """What a claim stands on, from its records; ``sources`` are all of the session's by uid."""
    quoted = any(held.speech is not Speech.INDIRECT for held in claim.attributions)
    supports = tuple(_support(one, sources) for one in evidence)
    return Standing(claim.verdict, quoted, supports, tuple(flags))


def _setting(rule: Rule, chosen: HouseRule | None) -> tuple[Level, int]:
    """The level and the amount that hold; what a file says that this version does not know is not taken."""
    amount = chosen.amount if chosen and chosen.amount in rule.choices else next(iter(rule.choices), 0)
    return (Level(chosen.level) if chosen and chosen.level in set(Level) else rule.level), amount


def _support(evidence: Evidence, sources: Mapping[str, Source]) -> Support:
    source = sources.get(evidence.source)
    recorded = source is not None and source.type is SourceType.RECORDING
    voice = recorded or evidence.means in _FROM_SPEAKER or bool(_TIME_CODE.search(evidence.locator))
    return Support(
        evidence.stance, source.grade if source else Grade.UNGRADED, _origin(evidence.source, sources), voice
    )


def _origin(uid: str, sources: Mapping[str, Source]) -> str:
    """The source that a source repeats in the end, as far as the register tells."""
    seen = {uid}
    while uid in sources and (above := sources[uid].based_on) and above not in seen:
        seen.add(above)
        uid = above
    return uid

"""Facts in words: what is known of a claim and of the draft, as rows of label and value for a reader.

Every exporter that writes for people prints these rows in this order, so a new fact is one more line here.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.detection.rules import gist
from workbench.model.claim import ClaimOrigin, Verdict
from workbench.model.draft import BlockKind, Revisions
from workbench.report.progress import Progress
from workbench.report.record_facts import evidence_told, flag_told, query_told, second_told
from workbench.report.report import AttributionLine, ClaimLine, CorrectionLine, Excerpt, Header, Report, RulesLine
from workbench.report.words import (
    BLOCKS,
    DISMISSED_SIGN,
    DISPOSITIONS,
    FIGURE_TYPES,
    KINDS,
    ORIGINS,
    SETTLED,
    SEVERITIES,
    SPEECH,
    VERDICTS,
    counted,
    moment,
    percent,
)


@dataclass(frozen=True, slots=True)
class Fact:
    """A row: what it is, and what is known."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a claim stands, for a badge: ``id`` is a verdict's, or ``dismissed``."""

    id: str
    sign: str
    word: str


def standing(claim: ClaimLine) -> Standing:
    """The verdict of a claim, or that it is dismissed and why."""
    if claim.disposition is not None:
        return Standing("dismissed", DISMISSED_SIGN, f"Dismissed: {DISPOSITIONS[claim.disposition].lower()}")
    return standing_of(claim.verdict)


def standing_of(verdict: Verdict) -> Standing:
    """A verdict as a badge shows it."""
    return Standing(verdict.value, VERDICTS[verdict].sign, VERDICTS[verdict].word)


def nature(claim: ClaimLine) -> str:
    """What kind of claim it is: ``Figure, attribution``, with its place and finder where these are unusual."""
    kinds = ", ".join(KINDS[kind] for kind in claim.kinds).capitalize()
    place = "" if claim.block is BlockKind.PARAGRAPH else f"in a {BLOCKS[claim.block]}"
    finder = "" if claim.origin is ClaimOrigin.DETECTED else ORIGINS[claim.origin]
    return " · ".join(part for part in (kinds, place, finder) if part)


def claim_facts(claim: ClaimLine) -> tuple[Fact, ...]:
    """What was found in it, what stands behind it, note, and who decided when; what is not there has no row."""
    figures = "; ".join(f"{figure.text} ({FIGURE_TYPES[figure.type]})" for figure in claim.figures)
    cues = "; ".join(f"{cue.text} ({gist(cue.rule).lower()})" for cue in claim.cues)
    rows = [
        Fact("Figures", figures),
        *(Fact("Attributed to", attributed(attribution)) for attribution in claim.attributions),
        Fact("Other cues", cues),
        *(Fact("Worth a look", remark) for remark in claim.remarks),
        *(Fact("Proposed instead", proposed(correction)) for correction in claim.corrections),
        *(Fact("Evidence", evidence_told(one)) for one in claim.evidence),
        *(Fact("Query", query_told(one)) for one in claim.queries),
        *(Fact("Flag", flag_told(one)) for one in claim.flags),
        *(Fact("House rule", breach.text) for breach in claim.breaches),
        Fact("Note", claim.note),
        Fact("Decided by", f"{claim.who}, {moment(claim.when)}" if claim.who else ""),
        *(Fact("Second verdict", second_told(one)) for one in claim.seconds),
    ]
    return tuple(row for row in rows if row.value)


def public_facts(claim: ClaimLine) -> tuple[Fact, ...]:
    """What may be told to everybody: no note, no advice, no checker's name."""
    return tuple(Fact("Attributed to", attributed(attribution)) for attribution in claim.attributions)


def proposed(correction: CorrectionLine) -> str:
    """The words proposed, why, and where that stands: ``“Three boats” – miscounted (serious, open, Ada Sample)``."""
    words = f"“{correction.words}”" if correction.words else "nothing: these words go"
    reason = f" – {correction.reason}" if correction.reason else ""
    return f"{words}{reason} ({SEVERITIES[correction.severity]}, {SETTLED[correction.state]}, {correction.who})"


def joined(excerpts: tuple[Excerpt, ...]) -> str:
    """The words of a role that may be interrupted: ``he … added``."""
    return " … ".join(excerpt.text for excerpt in excerpts)


def attributed(attribution: AttributionLine) -> str:
    """Who, by which words, and how: ``Ada Sample (in the text “she”), “said”, quoted``."""
    source, cue = joined(attribution.source), joined(attribution.cue)
    who = attribution.speaker or source or "nobody named"
    named = f"{who} (in the text “{source}”)" if source not in ("", who) else who
    return ", ".join(part for part in (named, f"“{cue}”" if cue else "", SPEECH[attribution.speech]) if part)


def checked(progress: Progress) -> str:
    """How far the work is, in claims: ``7 of 11 claims checked``."""
    return f"{progress.decided:,} of {counted(progress.total, 'claim', 'claims')} checked"


def covered(progress: Progress) -> str:
    """How far the work is, in words: ``64% of the article's words are covered (210 of 330)``."""
    return (
        f"{percent(progress.coverage)} of the article’s words lie in claims that are decided or dismissed "
        f"({progress.words_covered:,} of {progress.words:,})"
    )


def set_aside(progress: Progress) -> str:
    """How many claims were dismissed; empty where none was."""
    return f"{counted(progress.dismissed, 'claim', 'claims')} dismissed" if progress.dismissed else ""


def origin_line(header: Header) -> str:
    """The line below the title: who wrote it, where and when, as far as known."""
    return " · ".join(part for part in (header.byline, header.dateline, header.date) if part)


def made_line(header: Header) -> str:
    """Who checked, when the report was made, and of which moment it tells where that was an earlier one."""
    checkers = ", ".join(header.checkers)
    parts = (f"Checked by {checkers}" if checkers else "Not checked yet", f"report of {moment(header.at)}")
    then = (f"the session as it stood on {moment(header.as_of)}",) if header.as_of else ()
    return " · ".join((*parts, *then))


def draft_facts(report: Report) -> tuple[Fact, ...]:
    """The draft that was checked, exactly enough to tell whether another one is the same."""
    header = report.header
    rows = [
        Fact("File", header.file),
        Fact("Format", header.format),
        Fact("Address", header.address),
        Fact("Language", header.language),
        Fact("SHA-256 of the text", header.sha256),
        Fact("Tracked changes", tracked(header.revisions)),
        *(Fact("Notice", notice) for notice in header.notices),
        *rules_facts(report.rules),
        Fact("Made with", header.program),
    ]
    return tuple(row for row in rows if row.value)


def rules_facts(rules: RulesLine) -> Iterator[Fact]:
    """By which rules the claims were found, as far as these were not the usual ones."""
    yield Fact("Rules switched on", "; ".join(map(gist, rules.on)))
    yield Fact("Rules switched off", "; ".join(map(gist, rules.off)))
    if rules.words_to_flag or rules.words_to_leave:
        flagged, left = len(rules.words_to_flag), len(rules.words_to_leave)
        yield Fact("House word list", f"{counted(flagged, 'entry', 'entries')} to flag, {left:,} to leave")


def tracked(revisions: Revisions) -> str:
    """What a word processor had tracked, and what became of it; empty where nothing was."""
    return "; ".join(_tracked(revisions))


def _tracked(revisions: Revisions) -> Iterator[str]:
    if revisions.insertions:
        yield f"{counted(revisions.insertions, 'insertion', 'insertions')} kept"
    if revisions.deletions:
        yield f"{counted(revisions.deletions, 'deletion', 'deletions')} left out"
    if revisions.moves:
        yield f"{counted(revisions.moves, 'move', 'moves')} followed"
    if revisions.comments:
        yield f"{counted(revisions.comments, 'comment', 'comments')} left out"


def shares(report: Report) -> tuple[tuple[Verdict, float], ...]:
    """The verdicts that occur, each with its share of the claims that count, for a bar; empty without claims."""
    total = report.progress.total
    return tuple((row.verdict, row.claims / total) for row in report.definitions if row.claims)

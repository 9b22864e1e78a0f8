"""What stands behind a claim, in words: one sentence for each piece of evidence, query, flag, second verdict."""

from workbench.report.lines import (
    EvidenceLine,
    FileLine,
    FlagLine,
    QueryLine,
    SecondLine,
    SignOffLine,
    SourceLine,
)
from workbench.report.words import (
    ADDRESSEES,
    FLAGS,
    GRADES,
    MEANS,
    OPINIONS,
    ROUNDS,
    SOURCE_TYPES,
    STANCES,
    VERDICTS,
    counted,
    moment,
)


def _told(*parts: str, by: str = ", ") -> str:
    return by.join(part for part in parts if part)


def evidence_told(line: EvidenceLine) -> str:
    """``Supports: Sample ledger [1], p. 4: “12 million” (confirmed by Ada Sample, by phone, 2026-11-20)``."""
    number = f" [{line.source}]" if line.source else ""
    place = _told(f"{line.title}{number}".strip() or line.file or "no source named", line.locator)
    excerpt = f": “{line.excerpt}”" if line.excerpt else ""
    confirmed = _told(f"confirmed by {line.confirmed_by}" if line.confirmed_by else "", MEANS[line.means])
    return f"{STANCES[line.stance]}: {place}{excerpt} ({_told(confirmed, line.confirmed_on)})"


def addressee(line: QueryLine) -> str:
    """Whom a query goes to, by name where one was given."""
    return line.whom or ADDRESSEES[line.addressee]


def query_told(line: QueryLine) -> str:
    """The question with whom it goes to, and the answer or that it is open."""
    asked = f"{addressee(line)}: {line.question} ({line.who}, {moment(line.when)})"
    return f"{asked} – {_answered(line)}"


def _answered(line: QueryLine) -> str:
    return "open" if line.is_open else f"answered {moment(line.answered_at)}: {line.answer}"


def flag_told(line: FlagLine) -> str:
    """What it is flagged for, why, and who cleared it; of a mark for publication, who made it."""
    if not line.is_doubt:
        return f"{FLAGS[line.kind]} (marked by {line.who})"
    cleared = f"cleared by {line.signed_by}" if line.signed_by else "not cleared"
    when = moment(line.signed_at) if line.signed_by and line.signed_at else ""
    return f"{_told(FLAGS[line.kind], line.note, by=': ')} ({_told(cleared, when)}; flagged by {line.who})"


def second_told(line: SecondLine) -> str:
    """Who gave which second verdict, and how a disagreement was settled."""
    verdict = "" if line.opinion.value == "ask" else VERDICTS[line.verdict].word.lower()
    told = f"{line.who} {OPINIONS[line.opinion]}"
    given = _told(f"{told}: {verdict}" if verdict else told, line.note, by=" – ")
    blind = "without having seen the first" if line.blind else ""
    return f"{given} ({_told(moment(line.when), blind, _settled(line))})"


def _settled(line: SecondLine) -> str:
    if line.settled_by:
        return f"settled by {line.settled_by}{f': {line.reason}' if line.reason else ''}"
    return "not settled" if line.is_open else ""


def source_told(line: SourceLine) -> str:
    """A source as a list names it: ``Ben Example: Sample ledger. Sample Press, 2026 (document, primary)``."""
    named = _told("; ".join(line.authors), line.title or "untitled", by=": ")
    published = _told(line.publisher, line.issued)
    accessed = f"seen {line.accessed}" if line.accessed else ""
    kind = _told(
        SOURCE_TYPES[line.type],
        GRADES[line.grade],
        "confidential" if line.confidential else "",
        f"repeats source {line.based_on}" if line.based_on else "",
    )
    return f"{_told(named, published, line.url, accessed, by='. ')} ({kind})"


def reached_told(line: SourceLine) -> str:
    """How a source was and can be reached; empty where that is not known."""
    return _told(line.contact, f"reached {line.reached}" if line.reached else "", by=" – ")


def file_told(line: FileLine) -> str:
    """A file's size, type, SHA-256 and who added it when."""
    size = counted(line.size, "byte", "bytes") if line.size else ""
    digest = f"SHA-256 {line.sha256}" if line.sha256 else ""
    sources = ", ".join(map(str, line.sources))
    added = _told(f"added by {line.who}", moment(line.when), by=" ")
    return _told(size, line.media_type, f"source {sources}" if sources else "", digest, added, by=" · ")


def signoff_told(line: SignOffLine) -> str:
    """Who signed what, when, and whether that still stands."""
    of = f"claim {line.claim}" if line.claim else "the whole piece"
    open_ones = f"with {counted(len(line.exceptions), 'claim', 'claims')} open" if line.exceptions else ""
    digest = f"draft {line.draft_sha256}" if line.draft_sha256 else ""
    return f"{_told(line.name, line.role, of, moment(line.when), open_ones, digest)}: {_stands(line)}"


def round_told(line: SignOffLine) -> str:
    """The stage of the piece that a sign-off is about."""
    return ROUNDS[line.round]


def _stands(line: SignOffLine) -> str:
    if line.is_valid:
        return "valid"
    why = "it is about another draft" if line.is_other_draft else "something was changed since"
    first = f" (first: {line.voided_how}, {line.voided_by}, {moment(line.voided_at)})" if line.voided_how else ""
    return f"void: {why}{first}"

"""From a Snapshot to the Report that every exporter writes."""

from bisect import bisect_right
from dataclasses import replace

from workbench.checks import remarks_on
from workbench.model.claim import Attribution, Claim, Verdict
from workbench.model.draft import Block, BlockKind, DetailName, Draft, Span
from workbench.model.editing import RULE_CHOICE, RuleChoice
from workbench.model.snapshot import Snapshot
from workbench.report.audit import Audit, act_lines
from workbench.report.groups import group
from workbench.report.notices import notices_of
from workbench.report.progress import progress, uncovered
from workbench.report.records import Records
from workbench.report.report import (
    AttributionLine,
    ClaimLine,
    Context,
    CueLine,
    Excerpt,
    FigureLine,
    Header,
    Report,
    RulesLine,
)
from workbench.report.since import parked, since
from workbench.report.words import UNNAMED

_REACH = 300
"""Code points of context on each side: more than nearly every paragraph holds, and bounded where one block is a
whole book, as every claim in it would otherwise repeat it all."""


def build(snapshot: Snapshot, *, at: str, program: str, as_of: str = "", audit: Audit = Audit()) -> Report:
    """The report on the current draft.

    ``at`` is the moment it is made (UTC, ISO 8601), ``program`` the name and version to print; both come from the
    caller, so that the same session always gives the same report. ``as_of`` is the moment at which the session stood
    like this, where that is past; ``audit`` tells of the file that the session is in.
    """
    records = Records(snapshot, audit.voided)
    claims = _claim_lines(snapshot, records)
    return Report(
        header=replace(_header(snapshot, claims, at, program), as_of=as_of),
        progress=progress(snapshot),
        groups=group(claims),
        uncovered=tuple(_excerpt(snapshot.draft, span) for span in uncovered(snapshot)),
        claims=claims,
        text=snapshot.draft.text,
        blocks=snapshot.draft.blocks,
        sources=records.sources,
        files=records.files,
        signoffs=records.signoffs,
        since=since(snapshot),
        parked=parked(snapshot),
        checks=audit.checks,
        log=act_lines(audit.log, snapshot),
        acts=audit.acts,
        rules=_rules(snapshot),
    )


def _rules(snapshot: Snapshot) -> RulesLine:
    kept = snapshot.all_of(RuleChoice).get(RULE_CHOICE)
    if kept is None:
        return RulesLine()
    return RulesLine(kept.rules_off, kept.rules_on, kept.words_to_flag, kept.words_to_leave)


def _header(snapshot: Snapshot, claims: tuple[ClaimLine, ...], at: str, program: str) -> Header:
    draft = snapshot.draft
    return Header(
        headline=snapshot.detail(DetailName.HEADLINE),
        byline=snapshot.detail(DetailName.BYLINE),
        dateline=snapshot.detail(DetailName.DATELINE),
        date=snapshot.detail(DetailName.DATE),
        language=snapshot.detail(DetailName.LANGUAGE),
        address=snapshot.detail(DetailName.ADDRESS),
        file=draft.name,
        format=draft.format,
        sha256=draft.sha256,
        revisions=draft.revisions,
        notices=notices_of(snapshot),
        checkers=tuple(dict.fromkeys(claim.who for claim in claims if claim.who)),
        at=at,
        program=program,
    )


def _claim_lines(snapshot: Snapshot, records: Records) -> tuple[ClaimLine, ...]:
    places = _Places(snapshot.draft)
    return tuple(
        replace(_claim_line(snapshot, places, number, claim), **records.about(claim.uid))
        for number, claim in enumerate(snapshot.current.values(), start=1)
    )


def _claim_line(snapshot: Snapshot, places: "_Places", number: int, claim: Claim) -> ClaimLine:
    draft = snapshot.draft
    who, when = _decided_by(snapshot, claim)
    return ClaimLine(
        number=number,
        uid=claim.uid,
        quote=claim.quote,
        start=claim.span.start,
        end=claim.span.end,
        block=places.block_at(claim.span.start).kind,
        context=places.context(claim.span),
        kinds=claim.kinds,
        origin=claim.origin,
        figures=tuple(
            FigureLine(draft.words_of(figure.span), figure.start, figure.end, figure.type, figure.rule)
            for figure in claim.figures
        ),
        attributions=tuple(_attribution_line(draft, attribution) for attribution in claim.attributions),
        verdict=claim.verdict,
        disposition=claim.disposition,
        note=claim.note,
        who=who,
        when=when,
        remarks=tuple(remark.words for remark in remarks_on(snapshot, claim)),
        cues=tuple(CueLine(draft.words_of(cue.span), cue.start, cue.end, cue.rule) for cue in claim.cues),
    )


def _decided_by(snapshot: Snapshot, claim: Claim) -> tuple[str, str]:
    """Who decided and when; empty where no verdict stands, also after one was taken back."""
    if claim.decision is None or claim.verdict is Verdict.UNCHECKED:
        return "", ""
    return snapshot.name_of(claim.decision.person) or UNNAMED, claim.decision.at


def _attribution_line(draft: Draft, attribution: Attribution) -> AttributionLine:
    return AttributionLine(
        speaker=attribution.speaker,
        cue=tuple(_excerpt(draft, span) for span in attribution.cue),
        source=tuple(_excerpt(draft, span) for span in attribution.source),
        content=tuple(_excerpt(draft, span) for span in attribution.content),
        speech=attribution.speech,
        rule=attribution.rule,
        resolved_by=attribution.resolved_by,
    )


def _excerpt(draft: Draft, span: Span) -> Excerpt:
    return Excerpt(draft.words_of(span), span.start, span.end)


class _Places:
    """Where a draft's blocks lie, to show a claim in the one it stands in."""

    def __init__(self, draft: Draft) -> None:
        self._text = draft.text
        self._blocks = draft.blocks or (Block(BlockKind.PARAGRAPH, 0, len(draft.text)),)
        self._starts = [block.start for block in self._blocks]

    def block_at(self, position: int) -> Block:
        """The block that holds a position, or the one before it where it lies between two."""
        return self._blocks[max(0, bisect_right(self._starts, position) - 1)]

    def context(self, span: Span) -> Context:
        """The words round a claim, in its block: where it runs over several, in the first and the last."""
        begin = min(self.block_at(span.start).start, span.start)
        end = max(self.block_at(max(span.start, span.end - 1)).end, span.end)
        before = self._text[max(begin, span.start - _REACH) : span.start]
        after = self._text[span.end : min(end, span.end + _REACH)]
        cut_before = span.start - begin > _REACH
        cut_after = end - span.end > _REACH
        return Context(
            _from_next_word(before) if cut_before else before,
            _to_last_word(after) if cut_after else after,
            cut_before,
            cut_after,
        )


def _from_next_word(text: str) -> str:
    """The text without the word it begins in; all of it where it holds but one."""
    parts = text.split(maxsplit=1)
    return parts[1] if len(parts) == 2 else text


def _to_last_word(text: str) -> str:
    """The text without the word it ends in; all of it where it holds but one."""
    parts = text.rsplit(maxsplit=1)
    return parts[0] if len(parts) == 2 else text

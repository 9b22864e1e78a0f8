"""A session begun from a report in JSON: what leaves the program so comes back with its decisions and sources.

A report names people, it does not tell their ids; so each name becomes a person of its own. It holds no file's bytes,
no earlier draft and no log: what does not come back is said among the draft's notices.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from workbench.errors import UserError
from workbench.importers.limits import refuse_oversized
from workbench.model.claim import Attribution, Claim, Decision, Figure, OtherCue
from workbench.model.codec import write_decision, write_detail, write_draft, write_extent
from workbench.model.draft import Detail, DetailName, Draft, Origin, Span
from workbench.model.editing import RULE_CHOICE, Correction, Flag, Query, RuleChoice
from workbench.model.event import Field
from workbench.model.evidence import Evidence, Source
from workbench.model.record import Record
from workbench.model.reviewing import SecondVerdict, Settlement
from workbench.report.read_back import FORMAT, read_back
from workbench.report.report import AttributionLine, ClaimLine, Excerpt, Report, RulesLine
from workbench.report.words import UNNAMED
from workbench.session.identity import new_uid
from workbench.session.opening import begin_with, open_session, read_snapshot, unused_name
from workbench.session.records import Edits, put
from workbench.session.session import Author, Session

LARGEST = 200_000_000
"""In bytes; the report on an article of 30,000 claims has 60 MB."""

_BEGINS = re.compile(rb'\s*\{\s*"format"\s*:\s*"%b/' % FORMAT.partition("/")[0].encode())
_UID = re.compile(r"[0-9a-f]{32}")


def is_report(path: Path) -> bool:
    """Whether a file is a report in JSON, by how it begins."""
    try:
        with path.open("rb") as file:
            return bool(_BEGINS.match(file.read(100)))
    except OSError:
        return False


def session_of_report(path: Path, author: Author, into: Path | None = None, fallback: Path | None = None) -> Session:
    """A new session with what a report tells, beside it under its name, or ``into`` a file that is not there yet.

    It lies in the folder ``fallback`` where that of the report cannot be written.

    Raises UserError: what ``read_back`` raises, ``report_damaged`` where the report contradicts itself, and where the
    file cannot be read or the session not be made; then there is none.
    """
    report = read_back(_bytes(path))
    edits = _Return(report).edits()
    beside = fallback / path.name if fallback and not os.access(path.parent, os.W_OK) else path
    target = into or unused_name(beside)
    with _whole_or_not_at_all(target):
        begin_with(edits, target, author).close()
        read_snapshot(target)  # proves every value, as for a session that came from somebody else
    return open_session(target, author)


@contextmanager
def _whole_or_not_at_all(target: Path) -> Iterator[None]:
    is_new = not os.path.lexists(target)
    try:
        yield
    except UserError as error:
        if is_new:
            target.unlink(missing_ok=True)
        if error.kind == "damaged":
            raise _contradiction() from error
        raise


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            text = f"“{path.name}” is far larger than a report."
            raise UserError("too-long", text, "Ask for a report on a shorter article.")
        return path.read_bytes()
    except OSError as error:
        raise UserError("cannot-open", f"“{path.name}” cannot be read.", "See that it is there and yours.") from error


def _contradiction() -> UserError:
    text = "The report contradicts itself: its claims do not fit its article."
    return UserError("report_damaged", text, "Ask for the report again, as the program wrote it.")


class _Return:
    """A report on its way back: its draft, and the ids that its people, sources and claims get."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._draft = _draft(report)
        self._people: dict[str, str] = {}
        self._sources = {source.number: new_uid() for source in report.sources}

    def edits(self) -> Edits:
        """Everything that the report tells, as the first act of a session."""
        draft, told = self._draft, self._report
        edits: Edits = {(draft.uid, Field.DRAFT): write_draft(draft)}
        for detail in _details(told):
            edits[draft.uid, Field.of_detail(detail.name)] = write_detail(detail)
        edits |= put(*self._told_sources(), *_rules(told.rules))
        known: set[str] = set()
        for line in told.claims:
            uid = line.uid if _UID.fullmatch(line.uid) and line.uid not in known else new_uid()
            known.add(uid)
            edits |= self._claim(self._claim_of(uid, line), line)
        people: Edits = {(uid, Field.NAME): name for name, uid in self._people.items() if name != UNNAMED}
        return people | edits

    def _person(self, name: str) -> str:
        return self._people.setdefault(name, new_uid()) if name else ""

    def _claim(self, claim: Claim, line: ClaimLine) -> Edits:
        edits: Edits = {(claim.uid, Field.EXTENT): write_extent(claim)}
        if line.who:
            decision = Decision(line.verdict, self._person(line.who), line.when, self._draft.uid)
            edits[claim.uid, Field.VERDICT] = write_decision(decision)
        if line.disposition:
            edits[claim.uid, Field.DISPOSITION] = line.disposition.value
        if line.note:
            edits[claim.uid, Field.NOTE] = line.note
        return edits | put(*self._records(claim.uid, line))

    def _claim_of(self, uid: str, line: ClaimLine) -> Claim:
        """The claim before anybody decided on it. Raises UserError where its words are not those of the article."""
        places = [(line.quote, line.start, line.end), *((one.text, one.start, one.end) for one in line.figures)]
        places += [(one.text, one.start, one.end) for one in line.cues]
        places += [(one.text, one.start, one.end) for told in line.attributions for one in _roles(told)]
        if any(self._report.text[start:end] != words or not 0 <= start <= end for words, start, end in places):
            raise _contradiction()
        return Claim(
            uid,
            self._draft.uid,
            Span(line.start, line.end),
            line.quote,
            line.kinds,
            tuple(Figure(one.start, one.end, one.type, one.rule) for one in line.figures),
            tuple(map(_attribution, line.attributions)),
            tuple(OtherCue(one.start, one.end, one.rule) for one in line.cues),
            line.origin,
        )

    def _records(self, claim: str, line: ClaimLine) -> Iterator[Record]:
        who = self._person
        for fix in line.corrections:
            yield Correction(new_uid(), claim, fix.words, fix.reason, fix.severity, fix.state, who(fix.who), fix.when)
        for one in line.evidence:
            yield Evidence(
                new_uid(),
                claim,
                self._sources.get(one.source, ""),
                one.stance,
                one.locator,
                one.excerpt,
                means=one.means,
                confirmed_by=one.confirmed_by,
                confirmed_on=one.confirmed_on,
                person=who(one.who),
                at=one.when,
            )
        for asked in line.queries:
            yield Query(
                new_uid(),
                claim,
                asked.addressee,
                asked.whom,
                asked.question,
                asked.answer,
                who(asked.who),
                asked.when,
                asked.answered_at,
            )
        for flag in line.flags:
            yield Flag(new_uid(), claim, flag.kind, flag.note, who(flag.who), flag.when, flag.signed_by, flag.signed_at)
        yield from self._second_verdicts(claim, line)

    def _second_verdicts(self, claim: str, line: ClaimLine) -> Iterator[Record]:
        for one in line.seconds:
            second = SecondVerdict(
                new_uid(),
                claim,
                one.opinion,
                one.verdict,
                one.first,
                line.when,
                one.note,
                one.blind,
                self._person(one.who),
                one.when,
            )
            yield second
            if one.settled_by:
                by = self._person(one.settled_by)
                yield Settlement(new_uid(), claim, second.uid, one.reason, by, one.settled_at)

    def _told_sources(self) -> Iterator[Source]:
        for one in self._report.sources:
            yield Source(
                self._sources[one.number],
                one.type,
                one.title,
                one.authors,
                one.publisher,
                one.issued,
                one.url,
                one.accessed,
                one.grade,
                one.confidential,
                one.contact,
                one.reached,
                self._sources.get(one.based_on, ""),
            )


def _draft(report: Report) -> Draft:
    """The draft of a report. Raises UserError where its text is not the one that its header names."""
    header = report.header
    refuse_oversized(report.text, len(report.blocks), header.file)
    draft = Draft(
        new_uid(), report.text, report.blocks, header.file, header.format, "", header.revisions, header.notices
    )
    if draft.sha256 != header.sha256:
        raise _contradiction()
    return replace(draft, notices=(*draft.notices, *_left_out(report)))


def _left_out(report: Report) -> Iterator[str]:
    """What a session had and a report cannot give back, in sentences."""
    if report.files:
        names = ", ".join(file.name for file in report.files)
        yield f"The documents kept as evidence are not in the report: {names}. Add them again where they are needed."
    if report.signoffs:
        yield "The sign-offs stay with the session that the report was made from."
    if report.parked:
        yield "Claims whose words are not in this draft any more were left out."


def _details(report: Report) -> Iterator[Detail]:
    for name in DetailName:
        if value := getattr(report.header, name.value):
            yield Detail(name, value, Origin.PROPERTIES, "report in JSON")


def _rules(told: RulesLine) -> Iterator[RuleChoice]:
    """The rules by which the claims were found, where they were not the usual ones."""
    if told != RulesLine():
        yield RuleChoice(RULE_CHOICE, told.off, told.on, told.words_to_flag, told.words_to_leave)


def _roles(told: AttributionLine) -> tuple[Excerpt, ...]:
    return told.cue + told.source + told.content


def _attribution(told: AttributionLine) -> Attribution:
    cue, source, content = (
        tuple(Span(one.start, one.end) for one in role if one.text) for role in (told.cue, told.source, told.content)
    )
    return Attribution(cue, source, content, told.speaker, told.speech, told.rule, told.resolved_by)

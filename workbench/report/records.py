"""From a session's records to the lines of the report, each kind gone through once however many claims there are."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from workbench.evidence.rules import breaches_in
from workbench.model.editing import Correction, Flag, Query
from workbench.model.event import Act
from workbench.model.evidence import Evidence, Source, StoredFile
from workbench.model.record import Record
from workbench.model.reviewing import SecondVerdict, Settlement, SignOff
from workbench.model.snapshot import Snapshot
from workbench.report.lines import (
    BreachLine,
    EvidenceLine,
    FileLine,
    FlagLine,
    QueryLine,
    SecondLine,
    SignOffLine,
    SourceLine,
)
from workbench.report.report import CorrectionLine
from workbench.report.words import ACTS, TURNS, UNNAMED
from workbench.review.disagreement import disagreements
from workbench.review.signoff import SignOffState, states


class Records:
    """All that a session holds besides its claims, told in lines."""

    def __init__(self, snapshot: Snapshot, voided: Mapping[str, Act] | None = None) -> None:
        """``voided`` is the act that voided a sign-off, by its uid, where the log was asked."""
        self._snapshot = snapshot
        self._voided = voided or {}
        self._sources = snapshot.all_of(Source)
        self._files = snapshot.all_of(StoredFile)
        self._number_of_source = {uid: number for number, uid in enumerate(self._sources, start=1)}
        self._about: dict[type[Record], Mapping[str, tuple[Record, ...]]] = {
            kind: snapshot.by_claim(kind) for kind in (Correction, Evidence, Query, Flag, SecondVerdict)
        }
        self._breaches = breaches_in(snapshot)
        self._settled = {one.second: one for one in snapshot.all_of(Settlement).values()}
        self._open = {one.uid for given in disagreements(snapshot).values() for one in given}

    def about(self, claim: str) -> dict[str, Any]:
        """The lines about a claim, by the names of ``ClaimLine``'s fields."""
        lines: tuple[tuple[str, type[Record], Callable[[Any], Any]], ...] = (
            ("corrections", Correction, self._correction),
            ("evidence", Evidence, self._evidence),
            ("queries", Query, self._query),
            ("flags", Flag, self._flag),
            ("seconds", SecondVerdict, self._second),
        )
        told = {name: tuple(map(tell, self._about[kind].get(claim, ()))) for name, kind, tell in lines}
        broken = self._breaches.get(claim, ())
        return {**told, "breaches": tuple(BreachLine(one.rule, one.level, one.text, one.hint) for one in broken)}

    @cached_property
    def sources(self) -> tuple[SourceLine, ...]:
        """Every source, in the order in which they came."""
        return tuple(self._source(source) for source in self._sources.values())

    @cached_property
    def files(self) -> tuple[FileLine, ...]:
        """Every stored file. One that is no evidence yet belongs to the source that has its name."""
        named = {source.title: self._number_of_source[source.uid] for source in self._sources.values() if source.title}
        told: dict[str, set[int]] = {}
        for one in self._snapshot.all_of(Evidence).values():
            if one.source in self._number_of_source:
                told.setdefault(one.file, set()).add(self._number_of_source[one.source])
        return tuple(self._file(file, told.get(file.uid, set()), named) for file in self._files.values())

    @cached_property
    def signoffs(self) -> tuple[SignOffLine, ...]:
        """Every sign-off of the session and of claims that are in the current draft."""
        numbers = {claim.uid: number for number, claim in enumerate(self._snapshot.current.values(), start=1)}
        wanted = [one for one in self._snapshot.all_of(SignOff).values() if not one.claim or one.claim in numbers]
        found = zip(wanted, states(wanted, self._snapshot, tuple), strict=True) if wanted else ()
        return tuple(self._signoff(one, numbers, state) for one, state in found)

    def _name(self, person: str) -> str:
        return self._snapshot.name_of(person) or UNNAMED

    def _correction(self, one: Correction) -> CorrectionLine:
        return CorrectionLine(one.words, one.reason, one.severity, one.state, self._name(one.person), one.at)

    def _evidence(self, one: Evidence) -> EvidenceLine:
        source, file = self._sources.get(one.source), self._files.get(one.file)
        return EvidenceLine(
            stance=one.stance,
            source=self._number_of_source.get(one.source, 0),
            title=source.title if source else "",
            locator=one.locator,
            excerpt=one.excerpt,
            file=file.name if file else "",
            means=one.means,
            confirmed_by=one.confirmed_by,
            confirmed_on=one.confirmed_on,
            who=self._name(one.person),
            when=one.at,
        )

    def _query(self, one: Query) -> QueryLine:
        who = self._name(one.person)
        return QueryLine(one.addressee, one.whom, one.question, one.answer, who, one.at, one.answered_at)

    def _flag(self, one: Flag) -> FlagLine:
        return FlagLine(one.kind, one.note, self._name(one.person), one.at, one.signed_by, one.signed_at)

    def _second(self, one: SecondVerdict) -> SecondLine:
        who, is_open = self._name(one.person), one.uid in self._open
        line = SecondLine(one.opinion, one.verdict, one.note, one.blind, who, one.at, is_open, first=one.first)
        if settled := self._settled.get(one.uid):
            by = self._name(settled.person)
            return replace(line, reason=settled.reason, settled_by=by, settled_at=settled.at)
        return line

    def _source(self, one: Source) -> SourceLine:
        return SourceLine(
            number=self._number_of_source[one.uid],
            type=one.type,
            title=one.title,
            authors=one.authors,
            publisher=one.publisher,
            issued=one.issued,
            url=one.url,
            accessed=one.accessed,
            grade=one.grade,
            confidential=one.confidential,
            contact=one.contact,
            reached=one.reached,
            based_on=self._number_of_source.get(one.based_on, 0),
        )

    def _file(self, one: StoredFile, told: set[int], named: dict[str, int]) -> FileLine:
        sources = told or ({named[one.name]} if one.name in named else set())
        who = self._name(one.person)
        return FileLine(one.name, one.size, one.sha256, one.media_type, who, one.added, tuple(sorted(sources)))

    def _signoff(self, one: SignOff, numbers: dict[str, int], found: SignOffState) -> SignOffLine:
        act = self._voided.get(one.uid)
        return SignOffLine(
            claim=numbers.get(one.claim, 0),
            round=one.round,
            name=one.name,
            role=one.role,
            draft_sha256=one.draft_sha256,
            decisions_sha256=one.decisions_sha256,
            exceptions=tuple(numbers[uid] for uid in one.exceptions if uid in numbers),
            when=one.at,
            is_valid=found.is_valid,
            is_other_draft=found.is_other_draft,
            voided_by=self._name(act.person) if act else "",
            voided_at=act.at if act else "",
            voided_how=TURNS[act.turn].format(ACTS[act.name]) if act else "",
        )

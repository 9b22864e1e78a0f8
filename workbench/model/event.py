"""Acts and events: the append-only log that is undo, audit trail and merge base in one.

An **act** is one thing a person did; it holds one or more **events**. An event sets one **register** (a field of one
subject) from one value to another. The value that stands is that of the register's last event; later, where two
people worked apart, that of the events no other event names as its parent. Nothing is ever updated or deleted: undo
writes a new act with the values turned round.
"""

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from workbench.model.draft import DetailName

Json = Any
"""A value as the log keeps it: None, text, a number, or lists and objects of these."""


class Field(StrEnum):
    """The registers. What each holds is written and read by ``workbench.model.codec``, that of the records, which have
    no dot in their name, by ``workbench.model.record``."""

    NAME = "person.name"
    DRAFT = "draft"
    EXTENT = "claim.extent"
    DISPOSITION = "claim.disposition"
    VERDICT = "claim.verdict"
    NOTE = "claim.note"
    HEADLINE = "detail.headline"
    BYLINE = "detail.byline"
    DATELINE = "detail.dateline"
    DATE = "detail.date"
    LANGUAGE = "detail.language"
    ADDRESS = "detail.address"
    SOURCE = "source"
    FILE = "file"
    EVIDENCE = "evidence"
    CORRECTION = "correction"
    QUERY = "query"
    FLAG = "flag"
    PROPOSAL = "proposal"
    HOUSE_RULE = "house_rule"
    RULE_CHOICE = "rule_choice"
    SECOND_VERDICT = "second_verdict"
    SETTLEMENT = "settlement"
    SIGN_OFF = "sign_off"
    CONFLICT = "conflict"
    UNION = "union"

    @classmethod
    def of_detail(cls, name: DetailName) -> "Field":
        """The register that keeps one detail of a draft."""
        return cls(f"detail.{name.value}")


class ActName(StrEnum):
    """What a person did, as the log, the undo menu and the history name it; words for them live with the reader."""

    OPEN_ARTICLE = "article.open"
    MARK_VERIFIED = "claim.mark_verified"
    MARK_DISPUTED = "claim.mark_disputed"
    MARK_UNSOURCED = "claim.mark_unsourced"
    CLEAR_VERDICT = "claim.clear_verdict"
    WRITE_NOTE = "claim.write_note"
    DISMISS = "claim.dismiss"
    TAKE_BACK = "claim.take_back"
    FIND_AGAIN = "claims.find_again"
    ADD_CLAIM = "claim.add"
    REMOVE_CLAIM = "claim.remove"
    SPLIT_CLAIM = "claim.split"
    JOIN_CLAIMS = "claim.join"
    TRIM_CLAIM = "claim.trim"
    REATTACH_CLAIM = "claim.reattach"
    EDIT_DETAIL = "detail.edit"
    ADD_SOURCE = "source.add"
    EDIT_SOURCE = "source.edit"
    REMOVE_SOURCE = "source.remove"
    ADD_FILES = "file.add"
    REMOVE_FILE = "file.remove"
    ADD_EVIDENCE = "evidence.add"
    EDIT_EVIDENCE = "evidence.edit"
    REMOVE_EVIDENCE = "evidence.remove"
    PROPOSE_CORRECTION = "correction.propose"
    EDIT_CORRECTION = "correction.edit"
    DECIDE_CORRECTION = "correction.decide"
    REMOVE_CORRECTION = "correction.remove"
    ASK_QUERY = "query.ask"
    EDIT_QUERY = "query.edit"
    ANSWER_QUERY = "query.answer"
    REMOVE_QUERY = "query.remove"
    SET_FLAG = "flag.set"
    SIGN_FLAG = "flag.sign"
    CLEAR_FLAG = "flag.clear"
    ADD_PROPOSALS = "proposal.add"
    ACCEPT_PROPOSAL = "proposal.accept"
    REJECT_PROPOSAL = "proposal.reject"
    SET_HOUSE_RULE = "house_rule.set"
    GIVE_SECOND_VERDICT = "second_verdict.give"
    WITHDRAW_SECOND_VERDICT = "second_verdict.withdraw"
    SETTLE = "settlement.make"
    SIGN_OFF = "sign_off.give"
    WITHDRAW_SIGN_OFF = "sign_off.withdraw"
    TAKE_DRAFT = "draft.take"
    MERGE = "session.merge"
    DECIDE_CONFLICT = "conflict.decide"
    GIVE_NAME = "person.name"
    TAKE_OVER = "session.take_over"
    BEGIN_REVIEW = "session.begin_review"
    BEGIN_BLIND_REVIEW = "session.begin_blind_review"
    RESCUE = "session.rescue"
    MASK = "session.mask"


class Turn(StrEnum):
    """Whether an act does something new, or takes an earlier act back, or does it again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Event:
    """One register set from ``before`` to ``after``.

    ``parents`` are the uids of the register's events that the author saw standing. ``ordinal`` is the event's place in
    its act, from 0.
    """

    uid: str
    act: str
    ordinal: int
    subject: str
    field: Field
    before: Json
    after: Json
    parents: tuple[str, ...] = ()

    @property
    def hash(self) -> str:
        """SHA-256 over every field: finds accidents, not forgery."""
        return digest(
            [
                self.uid,
                self.act,
                self.ordinal,
                self.subject,
                self.field.value,
                self.before,
                self.after,
                list(self.parents),
            ]
        )


@dataclass(frozen=True, slots=True)
class Act:
    """Who did what and when.

    ``replica`` is new at every start of the program and ``sequence`` counts its acts from 1: two people who work on
    copies of one file never share a pair. ``at`` is UTC, for display only. ``target`` is the act that is undone or
    redone. ``continues`` names the act before in the same stretch of typing, so that one undo takes both back.
    """

    uid: str
    replica: str
    sequence: int
    person: str
    at: str
    name: ActName
    turn: Turn = Turn.DO
    target: str = ""
    continues: str = ""

    def hash_with(self, event_hashes: list[str]) -> str:
        """SHA-256 over every field and over the hashes of the act's events."""
        return digest(
            [
                self.uid,
                self.replica,
                self.sequence,
                self.person,
                self.at,
                self.name.value,
                self.turn.value,
                self.target,
                self.continues,
                event_hashes,
            ]
        )


class Trace(NamedTuple):
    """What of an act undo and redo go by: for a whole log, where acts would take as long to make as to be proved."""

    uid: str
    person: str
    name: ActName
    turn: Turn
    target: str
    continues: str


def chained(before: str, hash: str) -> str:
    """The chain value of an act: what ties it to every act before it, so that none can go, come or move unseen.

    SHA-256, in hexadecimal, over ``claim-workbench chain 1``, a line feed, the chain value of the act before (empty
    for the first), a line feed, and the act's own hash. The first line keeps it apart from every other hash there is.
    It finds accidents and single strokes, not forgery: who writes all values anew, or cuts acts off at the end, leaves
    a chain that holds.
    """
    return hashlib.sha256(f"claim-workbench chain 1\n{before}\n{hash}".encode()).hexdigest()


def canonical_json(value: Json) -> str:
    """The one way a value is written as JSON, in the file and below every hash."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(value: Json) -> str:
    """SHA-256, in hexadecimal, of a value's canonical JSON."""
    return hashlib.sha256(canonical_json(value).encode("utf-8")).hexdigest()

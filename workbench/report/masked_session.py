"""A session without a word that tells who its confidential sources are: the same masking as that of a report.

What is left is what stands now: the log tells what was written once, and would tell the names.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from workbench.errors import UserError
from workbench.model.claim import Attribution, Claim
from workbench.model.conflict import Conflict
from workbench.model.content import Content, Passage
from workbench.model.draft import Block, Draft, Span
from workbench.model.editing import HouseRule, ProposedSource, RuleChoice
from workbench.model.evidence import Evidence, Source, StoredFile
from workbench.model.record import LONG, R, Record, field_types
from workbench.model.records import WORK
from workbench.model.reviewing import SignOff
from workbench.model.snapshot import Snapshot
from workbench.report.build import build
from workbench.report.masking import Masker, names_in, secrets_of, stand_in

NOTICE = "This is a masked copy: confidential sources are named by stand-ins, and its log begins with the masking."

Texts = Mapping[str, Sequence[Passage]]
"""The text of stored files by their SHA-256, in passages that tile it."""

P = TypeVar("P", Evidence, ProposedSource)


@dataclass(frozen=True, slots=True)
class MaskedSession:
    """What a masked copy holds: the session as it stands, and its files, which are nothing but their masked text."""

    snapshot: Snapshot
    contents: tuple[Content, ...]


def mask_session(snapshot: Snapshot, texts: Texts, *, keep_confidential: bool = False) -> MaskedSession:
    """The session masked: every text of it, the article in all drafts, and what was read from the stored files.

    Stored files become plain text, as any other bytes may hold names or tell of the machine they were made on; one
    without text is left out, and so is one from a confidential source, unless ``keep_confidential``. Excerpts stay.
    Who worked on the session keeps their name.

    Raises UserError as ``expect_maskable`` does.
    """
    expect_maskable(snapshot)
    return _Masking(snapshot, texts, stand_ins_for(snapshot), keep_confidential).session()


def expect_maskable(snapshot: Snapshot) -> None:
    """UserError where no source is confidential (``nothing-to-mask``), or a conflict is open (``conflicts-open``).

    A conflict keeps values that stand nowhere else.
    """
    if not stand_ins_for(snapshot):
        text = "No source of this session is confidential, so there is nothing to mask."
        raise UserError("nothing-to-mask", text, "Say in the list of sources which one is.", "source.list")
    if snapshot.all_of(Conflict):
        text = "Conflicts of a merge are still open, and hold what was written before."
        raise UserError("conflicts-open", text, "Decide them first, then make the masked copy.")


def stand_ins_for(snapshot: Snapshot) -> dict[str, str]:
    """What each confidential source is called in a masked copy, by uid."""
    hidden = (uid for uid, source in snapshot.all_of(Source).items() if source.confidential)
    return {uid: stand_in(place) for place, uid in enumerate(hidden)}


class _Masking:
    """One session being masked."""

    def __init__(self, snapshot: Snapshot, texts: Texts, names: Mapping[str, str], keep_confidential: bool) -> None:
        self._snapshot = snapshot
        self._stand_ins = names
        report = build(snapshot, at="", program="")
        secrets = secrets_of(report, self._confirmed_by())
        self._drafts = {draft.uid: Masker(draft.text, secrets) for draft in snapshot.drafts}
        self._words = Masker("", secrets).words
        secret = {number for number, uid in enumerate(snapshot.all_of(Source), start=1) if uid in names}
        hidden = {line.sha256 for line in report.files if not secret.isdisjoint(line.sources)}
        self._files = {
            file.uid: _Text(Masker("".join(one.text for one in told), secrets), told)
            for file in snapshot.all_of(StoredFile).values()
            if (told := texts.get(file.sha256, ())) and (keep_confidential or file.sha256 not in hidden)
        }

    def _confirmed_by(self) -> Iterator[tuple[str, str]]:
        """Who confirmed confidential evidence, parked claims included, where it is nobody who works here."""
        people = {person.name for person in self._snapshot.people.values()}
        for one in self._snapshot.all_of(Evidence).values():
            if one.source in self._stand_ins and one.confirmed_by not in people:
                yield from ((secret, self._stand_ins[one.source]) for secret in names_in(one.confirmed_by))

    def session(self) -> MaskedSession:
        """All of it."""
        snapshot = self._snapshot
        masked = replace(
            snapshot,
            drafts=tuple(self._draft(draft) for draft in snapshot.drafts),
            details={
                name: replace(one, value=self._words(one.value), where=self._words(one.where))
                for name, one in snapshot.details.items()
            },
            claims={uid: self._claim(claim) for uid, claim in snapshot.claims.items()},
            records={kind: dict(self._records(kind)) for kind in WORK.values()},
        )
        return MaskedSession(masked, tuple(text.content for text in self._files.values()))

    def _draft(self, draft: Draft) -> Draft:
        masker = self._drafts[draft.uid]
        told = tuple(map(self._words, draft.notices))
        return replace(
            draft,
            text=masker.text,
            blocks=tuple(_moved(masker, draft.blocks)),
            name=self._words(draft.name),
            notices=tuple(dict.fromkeys((*told, NOTICE))),
        )

    def _claim(self, claim: Claim) -> Claim:
        masker = self._drafts[claim.draft]
        span = _span(masker, claim.span)
        return replace(
            claim,
            span=span,
            quote=masker.text[span.start : span.end],
            figures=tuple(
                replace(one, start=masker.begin(one.start), end=masker.end(one.end)) for one in claim.figures
            ),
            attributions=tuple(self._attribution(masker, one) for one in claim.attributions),
            cues=tuple(replace(one, start=masker.begin(one.start), end=masker.end(one.end)) for one in claim.cues),
            note=self._words(claim.note),
        )

    def _attribution(self, masker: Masker, one: Attribution) -> Attribution:
        return replace(
            one,
            cue=tuple(_span(masker, span) for span in one.cue),
            source=tuple(_span(masker, span) for span in one.source),
            content=tuple(_span(masker, span) for span in one.content),
            speaker=self._words(one.speaker),
        )

    def _records(self, kind: type[Record]) -> Iterator[tuple[str, Record]]:
        for uid, record in self._snapshot.all_of(kind).items():
            masked = self._record(record)
            if masked is not None:
                yield uid, masked

    def _record(self, record: Record) -> Record | None:
        match record:
            case HouseRule():
                return record  # an id and two choices
            case RuleChoice():
                words = (tuple(map(self._words, told)) for told in (record.words_to_flag, record.words_to_leave))
                return replace(record, words_to_flag=next(words), words_to_leave=next(words))
            case Source() if record.uid in self._stand_ins:
                return Source(
                    record.uid,
                    record.type,
                    self._stand_ins[record.uid],
                    grade=record.grade,
                    confidential=True,
                    based_on=record.based_on,
                )
            case Source():
                return replace(self._told(record), authors=tuple(map(self._words, record.authors)))
            case StoredFile():
                return self._file(record)
            case Evidence():
                return self._evidence(record)
            case ProposedSource() if record.draft in self._drafts:
                return _placed(self._drafts[record.draft], self._told(record))
            case SignOff():  # of other bytes; their hashes would prove a guess
                return self._told(replace(record, draft_sha256="", decisions_sha256=""))
        return self._told(record)

    def _file(self, file: StoredFile) -> StoredFile | None:
        kept = self._files.get(file.uid)
        if kept is None:
            return None
        name = self._words(file.name)
        named = name if name.lower().endswith(".txt") else f"{name}.txt"
        return replace(file, sha256=kept.content.sha256, name=named, size=kept.content.size, media_type="text/plain")

    def _evidence(self, one: Evidence) -> Evidence:
        kept = self._files.get(one.file)
        if kept is None:
            return replace(self._told(one), file="", start=0, end=0)
        masked = _placed(kept.masker, self._told(one))
        return replace(masked, excerpt=kept.masker.cut(one.start, one.end, one.excerpt))

    def _told(self, record: R) -> R:
        """A record with every text of it masked; uids, times and words from a list stay."""
        texts = [one.name for one in field_types(type(record)) if one.type is str and one.of in ("", LONG)]
        return replace(record, **{name: self._words(getattr(record, name)) for name in texts})


class _Text:
    """The text of a stored file, masked."""

    def __init__(self, masker: Masker, told: Sequence[Passage]) -> None:
        self.masker = masker
        starts = [*(masker.begin(one.start) for one in told), len(masker.text)]
        cut = zip(told, starts, starts[1:], strict=False)
        passages = tuple(
            Passage(start, masker.words(one.label), masker.text[start:end]) for one, start, end in cut if start < end
        )
        self.content = replace(Content.of_bytes(masker.text.encode("utf-8")), passages=passages)


def _span(masker: Masker, span: Span) -> Span:
    return Span(masker.begin(span.start), masker.end(span.end))


def _placed(masker: Masker, record: P) -> P:
    return replace(record, start=masker.begin(record.start), end=masker.end(record.end))


def _moved(masker: Masker, blocks: Sequence[Block]) -> Iterator[Block]:
    """Blocks where they are now: a name that runs over the end of one is the first one's, outer space is no one's."""
    reached = 0
    for block in blocks:
        start, end = max(masker.begin(block.start), reached), masker.end(block.end)
        words = masker.text[start:end]
        start += len(words) - len(words.lstrip())
        reached = max(reached, end)
        if start < end:
            yield Block(block.kind, start, start + len(masker.text[start:end].rstrip()))

"""Holding the quotations of a claim against the transcripts among the stored files."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.evidence.edits import EditKind, WordEdit
from workbench.evidence.quotation import QuotationCheck, QuotationGrade, check_quotation
from workbench.evidence.search_terms import TermKind, terms_of
from workbench.evidence.transcript import Transcript
from workbench.languages import pack_for
from workbench.languages.pack import PLAIN, LanguagePack
from workbench.model.claim import Claim, Speech
from workbench.model.content import Passage
from workbench.model.document import PlaceLabel
from workbench.model.draft import DetailName, Span
from workbench.model.evidence import StoredFile
from workbench.session.session import Session
from workbench.text.words import word_spans

_TRIED = 3
"""Documents that a quotation is held against: those in which most of its words stand."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A quotation beside the transcript that fits it best; without a file where there is none to hold it against."""

    file: StoredFile | None
    check: QuotationCheck

    @property
    def differences(self) -> tuple[WordEdit, ...]:
        """What differs, in order."""
        return tuple(edit for edit in self.check.edits if edit.kind is not EditKind.SAME)


def compare_quotations(session: Session, claim: Claim) -> list[Compared]:
    """Every quotation of a claim with the place where it was said: advice, the checker decides."""
    pack = pack_for(session.snapshot.detail(DetailName.LANGUAGE)) or PLAIN
    text = session.snapshot.draft.text
    return [_best(session, text, parts, pack) for parts in _quotations(text, claim, pack)]


def _quotations(text: str, claim: Claim, pack: LanguagePack) -> Iterator[tuple[Span, ...]]:
    """The stretches of each quotation: one that its cue interrupts has several."""
    spoken = [held.content for held in claim.attributions if held.speech is Speech.DIRECT and held.content]
    yield from spoken
    taken = [span for content in spoken for span in content]
    quoted = (term.span for term in terms_of(text, claim, pack) if term.kind is TermKind.QUOTATION)
    yield from ((span,) for span in quoted if not any(span.overlaps(other) for other in taken))


def _best(session: Session, text: str, parts: tuple[Span, ...], pack: LanguagePack) -> Compared:
    tried = [
        Compared(file, check_quotation(text, _transcript(session.passages(file.sha256), pack), parts))
        for file in _likely(session, text, parts)
    ]
    nothing = Compared(None, QuotationCheck(QuotationGrade.NOT_FOUND))
    return max(tried, key=lambda one: one.check.share, default=nothing)


def _likely(session: Session, text: str, parts: tuple[Span, ...]) -> list[StoredFile]:
    quoted = " ".join(text[part.start : part.end] for part in parts)
    words = dict.fromkeys(quoted[span.start : span.end] for span in word_spans(quoted))
    hits = session.search(list(words), all_of_them=False)
    by_hash = {file.sha256: file for file in session.snapshot.all_of(StoredFile).values()}
    return [by_hash[sha256] for sha256 in dict.fromkeys(hit.sha256 for hit in hits) if sha256 in by_hash][:_TRIED]


@lru_cache(maxsize=4)
def _transcript(passages: tuple[Passage, ...], pack: LanguagePack) -> Transcript:
    """Kept, as one transcript is held against quotation after quotation."""
    text = "".join(passage.text for passage in passages)
    return Transcript.of(text, pack, tuple(PlaceLabel(one.start, one.label) for one in passages if one.label))

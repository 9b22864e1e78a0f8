"""What to look for in evidence for a claim: its words, its figures by what they say, its quotations."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from workbench.detection.quotes import quotes
from workbench.evidence.excerpt import label_of
from workbench.evidence.finding import Match, find_words
from workbench.evidence.quantities import Amount, quantity
from workbench.evidence.words import IndexedText
from workbench.languages.pack import LanguagePack
from workbench.model.claim import Claim, Speech
from workbench.model.draft import Block, BlockKind, Span


class TermKind(StrEnum):
    """What a term is of its claim."""

    WORDS = "words"
    QUOTATION = "quotation"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Term:
    """Words of a draft to look for. ``amount`` is what a figure says, where that can be read."""

    kind: TermKind
    span: Span
    words: str
    amount: Amount | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A term with its places in a document, the best first; none where it is not there."""

    term: Term
    matches: tuple[Match, ...]


def terms_of(text: str, claim: Claim, pack: LanguagePack) -> tuple[Term, ...]:
    """What to look for: the whole claim, then its quotations, then its figures, each once."""
    spans = [(TermKind.WORDS, claim.span)]
    spans += [(TermKind.QUOTATION, span) for span in _quotations(text, claim, pack) if span != claim.span]
    terms = [Term(kind, span, text[span.start : span.end]) for kind, span in dict.fromkeys(spans)]
    for figure in claim.figures:
        words = text[figure.start : figure.end]
        terms.append(Term(TermKind.FIGURE, figure.span, words, quantity(text, figure, pack).amount))
    return tuple({(term.kind, term.words): term for term in terms}.values())


def find_terms(terms: tuple[Term, ...], document: IndexedText) -> tuple[Found, ...]:
    """Every term with its places in a document. A figure is found by what it says, too, in digits or in words."""
    return tuple(Found(term, tuple(_places(term, document))) for term in terms)


def _quotations(text: str, claim: Claim, pack: LanguagePack) -> Iterator[Span]:
    """What stands between quotation marks in the claim, or is direct speech that reaches beyond it."""
    block = Block(BlockKind.PARAGRAPH, claim.span.start, claim.span.end)
    marked = [Span(quote.start + 1, quote.end - 1) for quote in quotes(text, (block,), pack)]
    spoken = [span for held in claim.attributions if held.speech is Speech.DIRECT for span in held.content]
    yield from marked
    yield from (span for span in spoken if not any(span.overlaps(quote) for quote in marked))


def _places(term: Term, document: IndexedText) -> Iterator[Match]:
    if term.kind is not TermKind.FIGURE:
        yield from find_words(term.words, document)
        return
    exact = [match for match in find_words(term.words, document) if match.exact]
    yield from exact
    for span in document.amounts.get(term.amount, ()) if term.amount else ():
        if not any(span.overlaps(match.span) for match in exact):
            yield Match(span, 1.0, False, label_of(span, document.labels))

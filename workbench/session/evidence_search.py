"""Searching the text of the stored files: typed words, and what a claim says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.evidence.edits import WordEdit
from workbench.evidence.excerpt import Excerpt, excerpt_at, line_labels
from workbench.evidence.finding import find_words
from workbench.evidence.lighting import words_of
from workbench.evidence.search_terms import Term, TermKind, find_terms, terms_of
from workbench.evidence.words import IndexedText
from workbench.languages import pack_for
from workbench.languages.pack import PLAIN, LanguagePack
from workbench.model.claim import Claim
from workbench.model.content import Hit, Passage
from workbench.model.document import PagePicture, PictureWord, PlaceLabel
from workbench.model.draft import DetailName, Span
from workbench.session.session import Session
from workbench.text.words import word_spans


@dataclass(frozen=True, slots=True)
class Place:
    """A passage with the words in it that were found, from ``span``, in code points of its file's text.

    Where they are not ``exact``, ``sought`` are the words of the claim that were looked for, and ``edits`` tell in what
    the document's differ from them; without any, a figure of the same value stands there.
    """

    hit: Hit
    span: Span
    exact: bool = True
    sought: str = ""
    edits: tuple[WordEdit, ...] = ()


_LOOKED_AT = 60
"""Passages that are looked at closely for a claim: the index names those with most of its rarer words first."""

_ORDER = (TermKind.WORDS, TermKind.QUOTATION, TermKind.FIGURE)


def search(session: Session, words: str, within: str = "") -> list[Place]:
    """The passages that hold all of some words, the best first; the last word may be a beginning.

    ``within`` is the SHA-256 of the only stored file to look in, empty for all.
    """
    asked = _words(words)
    return [Place(hit, _first(hit, asked)) for hit in session.search(asked, within=within)]


def words_on_page(excerpt: str, picture: PagePicture, share: float = 0.0) -> tuple[PictureWord, ...]:
    """The words of a drawn page that hold an excerpt; ``share``, 0 to 1, tells how far down it stands."""
    found = words_of(excerpt, [word.text for word in picture.words], share)
    return picture.words[found.start : found.stop]


def find_claim(session: Session, claim: Claim) -> list[Place]:
    """Where the evidence has the claim's words, its quotations or its figures: exact places first, then near ones."""
    pack = pack_for(session.snapshot.detail(DetailName.LANGUAGE)) or PLAIN
    terms = terms_of(session.snapshot.draft.text, claim, pack)
    hits = _candidates(session, terms, pack)
    found = [one for hit in hits for one in _places(hit, terms, pack)]
    return [place for _, place in sorted(found, key=lambda one: one[0])]


def excerpt_of(passages: Sequence[Passage], span: Span) -> Excerpt:
    """The whole words of a stretch of a stored file's text, with the place as it is printed: a page, a time, a line."""
    text = "".join(passage.text for passage in passages)
    labels = tuple(PlaceLabel(one.start, one.label) for one in passages if one.label) or line_labels(text)
    return excerpt_at(text, span, labels)


def _candidates(session: Session, terms: tuple[Term, ...], pack: LanguagePack) -> list[Hit]:
    common = pack.word_set("function_words")
    asked = dict.fromkeys(word for term in terms for word in _words(term.words) if word.lower() not in common)
    return list(session.search(list(asked), all_of_them=False, limit=_LOOKED_AT))


def _places(hit: Hit, terms: tuple[Term, ...], pack: LanguagePack) -> Iterator[tuple[tuple[bool, int, float], Place]]:
    """Each place once, under what it matches best."""
    document = IndexedText.of(hit.passage.text, pack)
    taken: list[Span] = []
    for found in find_terms(terms, document):
        for match in found.matches:
            if any(match.span.overlaps(span) for span in taken):
                continue
            taken.append(match.span)
            rank = (not match.exact, _ORDER.index(found.term.kind), -match.score)
            edits = tuple(edit for edit in match.edits if not edit.is_same)
            yield rank, Place(hit, _moved(match.span, hit), match.exact, found.term.words, edits)


def _first(hit: Hit, words: list[str]) -> Span:
    document = IndexedText.of(hit.passage.text)
    matches = (match for word in words for match in find_words(word, document, 1))
    first = next(matches, None)
    return _moved(first.span if first else Span(0, len(hit.passage.text)), hit)


def _moved(span: Span, hit: Hit) -> Span:
    return Span(span.start + hit.passage.start, span.end + hit.passage.start)


def _words(text: str) -> list[str]:
    return [text[span.start : span.end] for span in word_spans(text)]

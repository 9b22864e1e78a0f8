"""Sample articles and sessions that the tests share; every name in them is plainly a sample."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

from workbench import paths
from workbench.model.claim import Candidate, Figure, FigureType, Kind
from workbench.model.draft import Block, BlockKind, Detail, DetailName, Draft, Origin, Span
from workbench.model.event import Event
from workbench.model.fold import fold
from workbench.model.snapshot import Person, Snapshot
from workbench.session.article import Article, read_article
from workbench.session.identity import new_uid
from workbench.session.opening import begin_session, open_session
from workbench.session.session import Author, Session

ADA = Person("a" * 32, "Ada Sample")
BEN = Person("b" * 32, "Ben Example")
SENTENCES = (
    "The sample bridge cost 12 million crowns.",
    "Ada Sample said 40 people crossed it.",
    "Nobody swam.",
    "The “Société d’Exemple” counted 3 boats – 🚤🚤🚤.",
    "It rained on 7 days.",
)
TEXT = " ".join(SENTENCES)


def ticking() -> Callable[[], str]:
    """A clock that goes on by a second each time it is asked."""
    seconds: Iterator[int] = itertools.count()
    return lambda: f"2026-11-22T{(now := next(seconds)) // 3600:02}:{now // 60 % 60:02}:{now % 60:02}.000Z"


def author(person: Person = ADA) -> Author:
    """Somebody who has just started the program."""
    return Author(person, ticking())


def spans_of(text: str = TEXT, sentences: tuple[str, ...] = SENTENCES) -> tuple[Span, ...]:
    """Where the sentences stand in the text."""
    starts = (text.index(sentence) for sentence in sentences)
    return tuple(Span(start, start + len(words)) for start, words in zip(starts, sentences, strict=True))


def sample_article(text: str = TEXT, spans: tuple[Span, ...] | None = None) -> Article:
    """A small article made by hand, with a claim over each span, so that no detector is needed."""
    spans = spans_of() if spans is None else spans
    draft = Draft(new_uid(), text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), name="sample.txt")
    details = (Detail(DetailName.LANGUAGE, "en", Origin.GUESS, "sample"),)
    return Article(draft, details, spans, tuple(_candidate(draft, span) for span in spans))


def _candidate(draft: Draft, span: Span) -> Candidate:
    words = draft.words_of(span)
    digits = [place for place, letter in enumerate(words, span.start) if letter.isdigit()]
    figures = (Figure(digits[0], digits[-1] + 1, FigureType.NUMBER, "sample"),) if digits else ()
    return Candidate(span, (Kind.FIGURE,) if digits else (Kind.OTHER,), figures)


def begin(path: Path, person: Person = ADA, article: Article | None = None) -> Session:
    """A new session with the small article, open."""
    return begin_session(article or sample_article(), path, author(person))


def reopen(session: Session, person: Person = ADA) -> Session:
    """The session closed, and its file opened in another run of the program.

    Another person than the one who wrote last goes on in a copy of their own, as the window has them do.
    """
    session.close()
    again = open_session(session.path, author(person))
    if again.refusal is None:
        return again
    copy = session.path.with_name(f"{session.path.stem} {new_uid()[:4]}.claims")
    again.save_copy(copy)
    again.close()
    return open_session(copy, author(person))


def seed_session(path: Path, person: Person = ADA) -> Session:
    """A new session with the sample article that comes with the program, as its own detector finds it."""
    return begin_session(read_article(paths.sample()), path, author(person))


def uids(session: Session) -> list[str]:
    """The claims in the order of the text."""
    return list(session.snapshot.claims)


def replayed(snapshot: Snapshot, events: Iterator[Event]) -> Snapshot:
    """What the log alone makes of a session."""
    return fold(Snapshot(session=snapshot.session, created=snapshot.created), events)

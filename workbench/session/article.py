"""From a file or a paste to an article that a session can begin with: text, details, sentences, candidate claims."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.detection.engine import language_notices
from workbench.detection.rules import Choice
from workbench.importers.limits import refuse_oversized
from workbench.importers.preview import Preview, preview
from workbench.languages import pack_for
from workbench.languages.pack import LanguagePack
from workbench.model.claim import Candidate
from workbench.model.document import Attachment, Proposal, Reading
from workbench.model.draft import Detail, DetailName, Draft, RawDocument, Span
from workbench.session.collecting import without_collecting
from workbench.session.detecting import detect
from workbench.session.identity import new_uid
from workbench.session.reading import Progress, read_file
from workbench.text.drafting import make_draft
from workbench.text.normalise import place_mapper


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read, before anybody has worked on it.

    ``proposals`` are the sources that the document names, at their places in the draft; ``attachments`` are files that
    came inside it; ``preview`` tells what was found and what was left out, ``reading`` how it was read, and ``choice``
    by which rules its claims were found.
    """

    draft: Draft
    details: tuple[Detail, ...]
    sentences: tuple[Span, ...]
    candidates: tuple[Candidate, ...]
    proposals: tuple[Proposal, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    preview: Preview | None = None
    reading: Reading = field(default_factory=Reading)
    choice: Choice = field(default_factory=Choice)


def read_article(
    path: Path, progress: Progress | None = None, reading: Reading = Reading(), choice: Choice = Choice()
) -> Article:
    """Reads an article file. Raises UserError where the file is none that can be read."""
    raw, format = read_file(path, progress, reading)
    name = os.fsencode(path.name).decode("utf-8", "replace")  # a name may hold bytes that are no text
    return _article(raw, name, format, progress, reading, choice)


def read_text(text: str, progress: Progress | None = None, choice: Choice = Choice()) -> Article:
    """Reads pasted text. Raises UserError where it holds no word."""
    refuse_oversized(text, 0, "")
    return _article(RawDocument(text=text), "", "text", progress, choice=choice)


def found_by(article: Article, choice: Choice, pack: LanguagePack | None, progress: Progress | None = None) -> Article:
    """The same article with its claims found by the rules of a choice in a language, None where none is known."""
    known = pack_of(article.details)
    if choice == article.choice and pack is known:
        return article
    found = detect(article.draft, pack, progress, choice)
    told = tuple(notice for notice in article.draft.notices if notice not in language_notices(known))
    draft = replace(article.draft, notices=told + found.notices)
    return replace(article, draft=draft, sentences=found.sentences, candidates=found.candidates, choice=choice)


def pack_of(details: tuple[Detail, ...]) -> LanguagePack | None:
    """The language pack that the details ask for."""
    tag = next((detail.value for detail in details if detail.name is DetailName.LANGUAGE), "")
    return pack_for(tag) if tag else None


def _article(
    raw: RawDocument,
    name: str,
    format: str,
    progress: Progress | None,
    reading: Reading = Reading(),
    choice: Choice = Choice(),
) -> Article:
    with without_collecting():
        draft, details = make_draft(raw, uid=new_uid(), name=name, format=format)
        refuse_oversized(draft.text, len(draft.blocks), name)
        found = detect(draft, pack_of(details), progress, choice)
    draft = replace(draft, notices=draft.notices + found.notices)
    return Article(
        draft,
        details,
        found.sentences,
        found.candidates,
        tuple(_placed(raw)),
        raw.attachments,
        preview(raw),
        reading,
        choice,
    )


def _placed(raw: RawDocument) -> Iterator[Proposal]:
    """The proposed sources at their places in the canonical text."""
    place = place_mapper(raw.text)
    for one in raw.proposals:
        yield replace(one, start=place(one.start), end=place(one.end))

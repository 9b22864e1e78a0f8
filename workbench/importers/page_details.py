"""What a web page says of itself: JSON-LD first, then meta tags, the time tag and the language of the page."""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workbench.importers.told import first_of_each, tell
from workbench.model.draft import Detail, DetailName, Origin

if TYPE_CHECKING:
    from lxml.etree import _Element

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)")

META: tuple[tuple[str, DetailName], ...] = (
    ("article:published_time", DetailName.DATE),
    ("datepublished", DetailName.DATE),
    ("parsely-pub-date", DetailName.DATE),
    ("citation_publication_date", DetailName.DATE),
    ("dc.date.issued", DetailName.DATE),
    ("dc.date", DetailName.DATE),
    ("dcterms.created", DetailName.DATE),
    ("pubdate", DetailName.DATE),
    ("date", DetailName.DATE),
    ("og:title", DetailName.HEADLINE),
    ("twitter:title", DetailName.HEADLINE),
    ("dc.title", DetailName.HEADLINE),
    ("author", DetailName.BYLINE),
    ("parsely-author", DetailName.BYLINE),
    ("dc.creator", DetailName.BYLINE),
    ("og:locale", DetailName.LANGUAGE),
    ("og:url", DetailName.ADDRESS),
)
"""The names and properties of meta tags that are believed, for each detail the surest first."""


def page_details(tree: "_Element", source: str) -> tuple[Detail, ...]:
    """One detail of each name, each with the place where the page says it."""
    return first_of_each((*_from_json(tree), *_from_meta(tree), *_from_tags(tree), *_saved_from(source[:4096])))


def _from_json(tree: "_Element") -> Iterator[Detail]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            for article in _articles(_parsed(script.text or "")):
                yield from _from_article(article)


def _parsed(source: str) -> object:
    try:
        return json.loads(source, strict=False)
    # A page may hold anything, also lists nested to exhaust the reader.
    except (ValueError, RecursionError):
        return None


def _articles(value: object) -> Iterator[dict[str, object]]:
    """The objects of a type that ends in Article or Posting, at the top, in a list or in a graph."""
    entries = value if isinstance(value, list) else [value]
    for entry in entries:
        if not isinstance(entry, dict):
            continue
        types = entry.get("@type")
        named = types if isinstance(types, list) else [types]
        if any(isinstance(name, str) and name.endswith(("Article", "Posting")) for name in named):
            yield entry
        graph = entry.get("@graph")
        if isinstance(graph, list):
            yield from (part for item in graph if not _has_graph(item) for part in _articles(item))


def _has_graph(value: object) -> bool:
    return isinstance(value, list) or (isinstance(value, dict) and "@graph" in value)


def _from_article(article: dict[str, object]) -> Iterator[Detail]:
    read = (
        (DetailName.HEADLINE, "headline", article.get("headline")),
        (DetailName.BYLINE, "author", _names(article.get("author"))),
        (DetailName.DATE, "datePublished", article.get("datePublished")),
        (DetailName.LANGUAGE, "inLanguage", article.get("inLanguage")),
        (DetailName.ADDRESS, "url", article.get("url")),
    )
    for name, key, value in read:
        yield from tell(name, value, Origin.MARKUP, f"JSON-LD {key}")


def _names(value: object) -> str:
    people = value if isinstance(value, list) else [value]
    names = (person.get("name") if isinstance(person, dict) else person for person in people)
    return ", ".join(name.strip() for name in names if isinstance(name, str) and name.strip())


def _from_meta(tree: "_Element") -> Iterator[Detail]:
    said: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        said.setdefault(name.lower(), meta.get("content") or "")
    for name, detail in META:
        yield from tell(detail, said.get(name), Origin.MARKUP, f"meta {name}")


def _from_tags(tree: "_Element") -> Iterator[Detail]:
    for time in tree.iter("time"):
        yield from tell(DetailName.DATE, time.get("datetime"), Origin.MARKUP, "time tag")
    for link in tree.iter("a", "link"):
        relation = (link.get("rel") or "").lower().split()
        if "author" in relation:
            yield from tell(DetailName.BYLINE, "".join(link.itertext()), Origin.MARKUP, "author link")
        if "canonical" in relation:
            yield from tell(DetailName.ADDRESS, link.get("href"), Origin.MARKUP, "canonical link")
    for root in tree.iter("html"):
        yield from tell(DetailName.LANGUAGE, root.get("lang"), Origin.MARKUP, "language of the page")


def _saved_from(source: str) -> Iterator[Detail]:
    """Browsers note the address in a comment when they save a page."""
    match = _SAVED_FROM.search(source)
    if match:
        yield from tell(DetailName.ADDRESS, match[1], Origin.MARKUP, "saved from url")

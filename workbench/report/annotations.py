"""Web Annotations read: which words of a draft they are about, what they say, and which words are not there."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from workbench.errors import UserError
from workbench.model.draft import Draft, Span
from workbench.report.selectors import Quote, find
from workbench.text.normalise import normalise


@dataclass(frozen=True, slots=True)
class Annotation:
    """What somebody noted on words of the draft.

    ``span`` is None where these stand nowhere in it, or in ``places`` different places: then a person must choose.
    ``prefix`` and ``suffix`` are what was told to stand round the ``quote``.
    """

    id: str
    span: Span | None
    places: int
    quote: str
    text: str
    motivation: str
    creator: str
    created: str
    prefix: str = ""
    suffix: str = ""


def read_annotations(data: bytes, draft: Draft) -> tuple[Annotation, ...]:
    """The annotations in a collection, a page, a list, or one by itself, each found in the draft.

    Only an exact match counts, and only one: nothing is guessed. Line ends of any kind match the draft's. A position
    by itself is believed where the annotation names this very draft by its SHA-256. UserError ``not_annotations``.
    """
    try:
        told = json.loads(data)
        return tuple(_annotation(one, draft) for one in _each(told))
    except (ValueError, RecursionError, TypeError, AttributeError) as error:
        text = "This is no file of Web Annotations."
        raise UserError("not_annotations", text, "Choose one that was exported as JSON-LD.") from error


def _each(told: Any) -> Iterator[dict[str, Any]]:
    """The annotations in whatever holds them."""
    if isinstance(told, list):
        for one in told:
            yield from _each(one)
    elif "target" in told:
        yield told
    else:
        inside = told["items"] if "items" in told else told.get("first")
        if not isinstance(inside, list | dict):
            raise ValueError("neither an annotation nor a collection of them")
        yield from _each(inside)


def _annotation(told: dict[str, Any], draft: Draft) -> Annotation:
    target = _first(told["target"])
    spans, told_quote = _spans(target, draft)
    return Annotation(
        id=_text(told.get("id")),
        span=spans[0] if len(spans) == 1 else None,
        places=len(spans),
        quote=told_quote.exact or "".join(draft.words_of(span) for span in spans),
        text="\n".join(filter(None, map(_body, _list(told.get("body"))))),
        motivation=_text(_first(told.get("motivation"))),
        creator=_name(_first(told.get("creator"))),
        created=_text(told.get("created")),
        prefix=told_quote.prefix,
        suffix=told_quote.suffix,
    )


def _spans(target: Any, draft: Draft) -> tuple[tuple[Span, ...], Quote]:
    """The places that the target's selectors agree on, and the words that were quoted."""
    nothing = Quote("", "", "")
    if not isinstance(target, dict):
        return (), nothing
    selectors = {one["type"]: one for one in _list(target.get("selector"))}
    position = _position(selectors.get("TextPositionSelector"), draft)
    if told := selectors.get("TextQuoteSelector"):
        quote = Quote(*(normalise(_text(told.get(part))) for part in ("exact", "prefix", "suffix")))
        spans = find(quote, draft.text)
        return ((position,) if position in spans else spans), quote
    known = draft.sha256 in json.dumps(target)
    return ((position,) if position is not None and known else ()), nothing


def _position(told: dict[str, Any] | None, draft: Draft) -> Span | None:
    if told is None:
        return None
    start, end = int(told["start"]), int(told["end"])
    return Span(start, end) if 0 <= start < end <= len(draft.text) else None


def _body(body: Any) -> str:
    return _text(body.get("value")) if isinstance(body, dict) else _text(body)


def _name(creator: Any) -> str:
    return _text(creator.get("name") or creator.get("id")) if isinstance(creator, dict) else _text(creator)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _first(value: Any) -> Any:
    return next(iter(_list(value)), None)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""

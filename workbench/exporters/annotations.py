"""The claims as W3C Web Annotations, for programs that show notes beside a text."""

import json
from typing import Any

from workbench.exporters.script import language_tag
from workbench.model.draft import Span
from workbench.report import facts
from workbench.report.report import ClaimLine, Report
from workbench.report.selectors import Quote, quotes

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def write(report: Report) -> bytes:
    """A collection with all annotations in its one page, in UTF-8 with LF line ends.

    Each claim is told by its quote, in a context that matches nowhere else, and by its position in code points; where
    the text repeats itself so that no context of reasonable length is unique, by its position alone. ``sourceDate`` is
    when the draft was read; its text is known by its SHA-256. Names are those of the Web Annotation Data Model.
    """
    spans = tuple(Span(claim.start, claim.end) for claim in report.claims)
    items = [
        _annotation(report, claim, quote)
        for claim, quote in zip(report.claims, quotes(report.text, spans), strict=True)
    ]
    collection = {
        "@context": _CONTEXT,
        "id": f"urn:sha256:{report.header.sha256}#claims",
        "type": "AnnotationCollection",
        "label": report.header.title,
        "generator": {"type": "Software", "name": report.header.program},
        "created": report.header.at,
        "total": len(items),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
    }
    return f"{json.dumps(collection, ensure_ascii=False, indent=1)}\n".encode()


def _annotation(report: Report, claim: ClaimLine, quote: Quote | None) -> dict[str, Any]:
    decided = {"creator": {"type": "Person", "name": claim.who}, "created": claim.when} if claim.who else {}
    return {
        "id": f"urn:claim:{claim.uid}",
        "type": "Annotation",
        "motivation": "assessing",
        **decided,
        "body": _bodies(claim),
        "target": _target(report, claim, quote),
    }


def _bodies(claim: ClaimLine) -> list[dict[str, str]]:
    verdict = {"type": "TextualBody", "purpose": "classifying", "value": facts.standing(claim).id, "language": "en"}
    note = {"type": "TextualBody", "purpose": "commenting", "value": claim.note, "format": "text/plain"}
    return [verdict, note] if claim.note else [verdict]


def _target(report: Report, claim: ClaimLine, quote: Quote | None) -> dict[str, Any]:
    position = {"type": "TextPositionSelector", "start": claim.start, "end": claim.end}
    quoted = [] if quote is None else [_quote_selector(quote)]
    language = language_tag(report.header.language)
    return {
        "type": "SpecificResource",
        "source": {
            "id": f"urn:sha256:{report.header.sha256}",
            "type": "Text",
            "format": "text/plain",
            **({"language": language} if language else {}),
        },
        "selector": [*quoted, position],
        "state": {"type": "TimeState", "sourceDate": report.header.at, "cached": f"urn:sha256:{report.header.sha256}"},
    }


def _quote_selector(quote: Quote) -> dict[str, str]:
    return {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}

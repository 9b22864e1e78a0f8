"""A published check as schema.org's ClaimReview, which search engines and fact-check registers read.

Required and recommended properties are those that Google asks for (Fact Check structured data), and what schema.org
says of ClaimReview, Claim and Rating. One claim is one file, and stands on one page.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from workbench.errors import UserError

_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class ClaimReview:
    """What is published of one claim; what is not known is empty.

    ``claimed`` is the claim in a sentence, without its rating; ``rating`` the verdict in words for the public, and
    ``value`` its place on the house's scale from ``worst`` to ``best``, None where the scale has none for it
    (unsourced is never a number). ``page`` is the address of the page with the whole check, ``appeared`` where the
    claim was first made, ``claimant`` who made it, ``claimed_on`` and ``published_on`` are dates, YYYY-MM-DD.
    """

    claimed: str
    rating: str
    page: str
    publisher: str
    claimant: str
    appeared: str
    claimed_on: str
    published_on: str
    claimant_page: str = ""
    claimant_is_person: bool = True
    publisher_page: str = ""
    explanation: str = ""
    language: str = ""
    value: int | None = None
    worst: int = 1
    best: int = 5


def _is_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and "." in (parts.hostname or "") and not re.search(r"\s", address)
    except ValueError:
        return False


def _is_date(text: str) -> bool:
    try:
        return bool(_DATE.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


_NEEDED: tuple[tuple[str, Callable[[ClaimReview], bool]], ...] = (
    ("what was claimed", lambda review: bool(review.claimed.strip())),
    ("a public word for the verdict", lambda review: bool(review.rating.strip())),
    ("the address of the page with the check", lambda review: _is_address(review.page)),
    ("the publisher’s name", lambda review: bool(review.publisher.strip())),
    ("who made the claim", lambda review: bool(review.claimant.strip())),
    ("the address where the claim appeared", lambda review: _is_address(review.appeared)),
    ("the date of the claim", lambda review: _is_date(review.claimed_on)),
    ("the date of the check", lambda review: _is_date(review.published_on)),
    (
        "an address of the claimant that is one",
        lambda review: not review.claimant_page or _is_address(review.claimant_page),
    ),
    (
        "an address of the publisher that is one",
        lambda review: not review.publisher_page or _is_address(review.publisher_page),
    ),
    ("a scale that begins at 1 or above", lambda review: 1 <= review.worst < review.best),
    ("a value on the scale", lambda review: review.value is None or review.worst <= review.value <= review.best),
    ("a claim made by somebody else", lambda review: not _same_host(review.page, review.appeared)),
)
"""What must be there, in the order in which it is asked for."""


def _same_host(one: str, other: str) -> bool:
    """Whether two pages are of one house: nobody reviews claims of their own."""
    return _is_address(one) and _is_address(other) and urlsplit(one).hostname == urlsplit(other).hostname


def missing(review: ClaimReview) -> tuple[str, ...]:
    """What is still to be told before the claim can be published, in words; empty where nothing is."""
    return tuple(words for words, holds in _NEEDED if not holds(review))


def claim_review(review: ClaimReview) -> bytes:
    """The JSON-LD in UTF-8, safe to stand inside a page's script element.

    UserError ``claim_review_incomplete`` with all that is missing.
    """
    if lacking := missing(review):
        text = f"The claim cannot be published yet. Missing: {'; '.join(lacking)}."
        raise UserError("claim_review_incomplete", text, "Fill these in, then export again.")
    told = json.dumps(_without_empty(_properties(review)), ensure_ascii=False, indent=1)
    return f"{told.translate(_INERT)}\n".encode()


_INERT = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}


def _properties(review: ClaimReview) -> dict[str, Any]:
    scale: dict[str, Any] = {}
    if review.value is not None:
        scale = {"ratingValue": review.value, "worstRating": review.worst, "bestRating": review.best}
    claimant = {
        "@type": "Person" if review.claimant_is_person else "Organization",
        "name": review.claimant,
        "sameAs": review.claimant_page,
    }
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": review.page,
        "claimReviewed": review.claimed,
        "datePublished": review.published_on,
        "inLanguage": review.language,
        "author": {"@type": "Organization", "name": review.publisher, "url": review.publisher_page},
        "itemReviewed": {
            "@type": "Claim",
            "author": claimant,
            "datePublished": review.claimed_on,
            "firstAppearance": {"@type": "CreativeWork", "url": review.appeared},
        },
        "reviewRating": {
            "@type": "Rating",
            "alternateName": review.rating,
            "ratingExplanation": review.explanation,
            **scale,
        },
    }


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_empty(inside) for name, inside in value.items() if inside != ""}
    return value

"""The claims marked for publication as ClaimReviews, from what the report and the mark's note tell of each.

The note has a line for each thing that the report cannot know, ``page: https://…`` for example; ``TOLD`` names them. A
line without a name that is known there belongs to the explanation.
"""

from collections.abc import Iterator
from typing import Any

from workbench.errors import UserError
from workbench.exporters.claim_review import ClaimReview, claim_review, missing
from workbench.exporters.script import language_tag
from workbench.model.claim import Verdict
from workbench.model.editing import FlagKind
from workbench.report.report import ClaimLine, Report
from workbench.report.words import VERDICTS

TOLD = {
    "claim": "claimed",
    "rating": "rating",
    "value": "value",
    "page": "page",
    "publisher": "publisher",
    "publisher page": "publisher_page",
    "claimant": "claimant",
    "claimant page": "claimant_page",
    "appeared": "appeared",
    "claimed on": "claimed_on",
    "published on": "published_on",
}
"""What a line of the note may begin with, and what of the review it tells."""


def write(report: Report) -> bytes:
    """One review by itself, several as a list; JSON-LD in UTF-8.

    UserError ``nothing_to_publish`` where no claim is marked, ``claim_review_incomplete`` with all that is missing of
    each claim that is.
    """
    marked = [(claim, _review(report, claim, note)) for claim, note in _marked(report)]
    if not marked:
        hint = "Open the session in the window, choose a claim and flag it as “To be published”; then write it again."
        raise UserError("nothing_to_publish", "No claim is marked for publication, so nothing was written.", hint)
    lacking = [
        f"Claim {claim.number}: {'; '.join(gaps)}." for claim, review in marked if (gaps := _missing(claim, review))
    ]
    if lacking:
        text = f"What is marked for publication is not complete. Missing: {' '.join(lacking)}"
        hint = f"Write it into the note of the mark, a line each that begins with {', '.join(TOLD)} and a colon."
        raise UserError("claim_review_incomplete", text, hint)
    written = [claim_review(review).decode().rstrip() for _, review in marked]
    whole = ",\n".join(written)
    return f"{whole}\n".encode() if len(written) == 1 else f"[{whole}]\n".encode()


def _marked(report: Report) -> Iterator[tuple[ClaimLine, str]]:
    """The claims marked for publication, each with the note of its mark."""
    for claim in report.claims:
        yield from ((claim, flag.note) for flag in claim.flags if flag.kind is FlagKind.PUBLISH)


def _missing(claim: ClaimLine, review: ClaimReview) -> tuple[str, ...]:
    undecided = () if claim.who and claim.verdict is not Verdict.UNCHECKED else ("a verdict",)
    return (*undecided, *missing(review))


def _review(report: Report, claim: ClaimLine, note: str) -> ClaimReview:
    told, explanation = _read(note)
    value = told.pop("value", "")
    is_rated = value and claim.verdict is not Verdict.UNSOURCED  # which is no place on any scale
    return ClaimReview(
        **(_known(report, claim) | told),
        explanation=explanation,
        language=language_tag(report.header.language),
        value=_number(value) if is_rated else None,
    )


def _known(report: Report, claim: ClaimLine) -> dict[str, Any]:
    """What the report tells by itself; the rest is empty until the note tells it."""
    speakers = {told.speaker for told in claim.attributions if told.speaker}
    has_word = claim.verdict in (Verdict.VERIFIED, Verdict.DISPUTED)
    return {
        "page": "",
        "publisher": "",
        "claimed": " ".join(claim.quote.split()),
        "rating": VERDICTS[claim.verdict].word if has_word else "",
        "claimant": speakers.pop() if len(speakers) == 1 else "",
        "appeared": report.header.address,
        "claimed_on": report.header.date,
        "published_on": report.header.at[:10],
    }


def _read(note: str) -> tuple[dict[str, str], str]:
    """What a note tells by name, and the lines that have none."""
    told: dict[str, str] = {}
    others: list[str] = []
    for line in note.splitlines():
        name, colon, value = line.partition(":")
        field = TOLD.get(" ".join(name.casefold().split())) if colon else None
        if field is None:
            others.append(line)
        elif value.strip():
            told[field] = value.strip()
    return told, "\n".join(others).strip()


def _number(text: str) -> int:
    """A whole number; -1, which is on no scale, where it is none."""
    return int(text) if text.isdecimal() and len(text) < 4 else -1

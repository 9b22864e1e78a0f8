"""``claim-workbench claims``: the claim list in the terminal, or as JSON for other programs."""

import argparse
import json
import sys
import textwrap
from typing import Any

from workbench.cli.reading import read
from workbench.detection.rules import RUNNING, explain
from workbench.model.claim import Attribution, Claim
from workbench.model.draft import Span
from workbench.model.snapshot import Snapshot
from workbench.session.article import pack_of
from workbench.text.segment import sentences


def claims(given: argparse.Namespace) -> int:
    """Prints the claims of each file."""
    for path in given.files:
        snapshot = read(path)
        if given.json:
            print(json.dumps(_as_json(path.name, snapshot), ensure_ascii=not _prints_everything()))
        else:
            _print(path.name, snapshot)
    return 0


def _prints_everything() -> bool:
    """Whether any character can be printed; JSON is written in escapes where not."""
    return (sys.stdout.encoding or "").lower().startswith("utf")


def _print(name: str, snapshot: Snapshot) -> None:
    found = list(snapshot.claims.values())
    count = "1 claim" if len(found) == 1 else f"{len(found)} claims"
    print(f"{name}: {count}")
    for number, claim in enumerate(found, 1):
        kinds = ", ".join(kind.value for kind in claim.kinds)
        print(f"\n{number:3}  {claim.verdict.value} · {kinds}")
        print(textwrap.fill(" ".join(claim.quote.split()), 100, initial_indent="     ", subsequent_indent="     "))
        for reason in _reasons(claim, snapshot):
            print(f"       - {reason}")


def _reasons(claim: Claim, snapshot: Snapshot) -> list[str]:
    words = snapshot.draft.words_of
    figures = [f"{figure.type.value} “{words(figure.span)}”: {explain(figure.rule)}" for figure in claim.figures]
    return figures + [f"{_holder(found)}: {explain(found.rule)}" for found in claim.attributions]


def _holder(attribution: Attribution) -> str:
    return f"{attribution.speech.value} statement of {attribution.speaker or 'somebody not named'}"


def _as_json(name: str, snapshot: Snapshot) -> dict[str, Any]:
    """Positions are code points in the canonical text, end exclusive; a role with several stretches lists them all."""
    pack = pack_of(tuple(snapshot.details.values()))
    draft = snapshot.draft
    return {
        "id": name,
        "sha256": draft.sha256,
        "details": {detail.name.value: detail.value for detail in snapshot.details.values()},
        "claims": [_claim_as_json(claim, snapshot) for claim in snapshot.claims.values()],
        "sentences": [[span.start, span.end] for span in sentences(draft.text, draft.blocks, pack)],
    }


def _claim_as_json(claim: Claim, snapshot: Snapshot) -> dict[str, Any]:
    return {
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.quote,
        "kinds": [kind.value for kind in claim.kinds],
        "figures": [{"start": f.start, "end": f.end, "type": f.type.value, "rule": f.rule} for f in claim.figures],
        # A quotation that runs over several sentences is told once, whole, in the sentence of its cue.
        "attributions": [_attribution_as_json(found) for found in claim.attributions if found.rule != RUNNING],
        "why": _reasons(claim, snapshot),
        "verdict": claim.verdict.value,
        "note": claim.note,
    }


def _attribution_as_json(found: Attribution) -> dict[str, Any]:
    return {
        "cue": _role(found.cue),
        "source": _role(found.source),
        "content": _role(found.content),
        "speaker": found.speaker or None,
        "speech": found.speech.value,
        "rule": found.rule,
        "resolved_by": found.resolved_by or None,
    }


def _role(spans: tuple[Span, ...]) -> list[Any] | None:
    places = [[span.start, span.end] for span in spans]
    return places[0] if len(places) == 1 else places or None

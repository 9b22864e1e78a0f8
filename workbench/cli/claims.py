"""``claim-workbench claims``: the claim list in the terminal, or as JSON for other programs."""

import argparse
import json
import sys
import textwrap
from dataclasses import dataclass, replace
from typing import Any

from workbench.cli.reading import read
from workbench.detection.engine import language_notices
from workbench.detection.rules import OPTIONAL, RULES, RUNNING, Choice, explain, rules_named
from workbench.detection.value_texts import exact
from workbench.detection.values import Value, value_of
from workbench.detection.wordlist import NO_WORDS, read_word_list
from workbench.errors import UserError
from workbench.languages.pack import PLAIN, LanguagePack
from workbench.model.claim import Attribution, Claim, Figure
from workbench.model.draft import Span
from workbench.model.snapshot import Snapshot, in_text_order
from workbench.session.article import pack_of
from workbench.session.detecting import detect
from workbench.session.opening import claim_of
from workbench.text.segment import sentences


@dataclass(frozen=True, slots=True)
class Listing:
    """The claims of one file, and the pack of its language."""

    snapshot: Snapshot
    pack: LanguagePack | None


def claims(given: argparse.Namespace) -> int:
    """Prints the claims of each file, found by the rules that were chosen."""
    choice = _choice(given)
    for path in given.files:
        listing = list_claims(read(path), choice)
        if given.json:
            print(json.dumps(as_json(path.name, listing), ensure_ascii=not _prints_everything()))
        else:
            _print(path.name, listing)
    return 0


def list_claims(snapshot: Snapshot, choice: Choice = Choice()) -> Listing:
    """The claims of a snapshot; those of an article are found anew by the rules of a choice.

    Raises UserError for a choice on a session: its claims are what people work on.
    """
    pack = pack_of(tuple(snapshot.details.values()))
    if choice == Choice():
        return Listing(snapshot, pack)
    if snapshot.session:
        text = "The claims of a session were found when it began, so no rule can be switched for it."
        raise UserError("session-rules", text, "Name its article instead.")
    found = detect(snapshot.draft, pack, choice=choice)
    claims = (claim_of(candidate, snapshot.draft) for candidate in found.candidates)
    return Listing(replace(snapshot, claims=in_text_order({claim.uid: claim for claim in claims})), pack)


def _choice(given: argparse.Namespace) -> Choice:
    off, on = (frozenset(rule for name in names for rule in rules_named(name)) for names in (given.without, given.on))
    return Choice(off - on, on, read_word_list(given.words) if given.words else NO_WORDS)


def print_rules() -> None:
    """Prints the rules as a table: those that are off unless switched on are marked."""
    width = max(map(len, RULES))
    for rule, why in RULES.items():
        print(f"{rule:{width}}  {'off' if rule in OPTIONAL else 'on ':3}  {why}")


def _prints_everything() -> bool:
    """Whether any character can be printed; JSON is written in escapes where not."""
    return (sys.stdout.encoding or "").lower().startswith("utf")


def _print(name: str, listing: Listing) -> None:
    found = list(listing.snapshot.current.values())
    count = "1 claim" if len(found) == 1 else f"{len(found)} claims"
    print(f"{name}: {count}")
    for notice in language_notices(listing.pack):
        print(notice)
    for number, claim in enumerate(found, 1):
        kinds = ", ".join(kind.value for kind in claim.kinds)
        print(f"\n{number:3}  {claim.verdict.value} · {kinds}")
        print(textwrap.fill(" ".join(claim.quote.split()), 100, initial_indent="     ", subsequent_indent="     "))
        for reason in _reasons(claim, listing):
            print(f"       - {reason}")


def _reasons(claim: Claim, listing: Listing) -> list[str]:
    words = listing.snapshot.draft.words_of
    figures = [f"{figure.type.value} “{words(figure.span)}”: {explain(figure.rule)}" for figure in claim.figures]
    attributions = [f"{_holder(found)}: {explain(found.rule)}" for found in claim.attributions]
    return figures + attributions + [f"“{words(cue.span)}”: {explain(cue.rule)}" for cue in claim.cues]


def _holder(attribution: Attribution) -> str:
    return f"{attribution.speech.value} statement of {attribution.speaker or 'somebody not named'}"


def as_json(name: str, listing: Listing) -> dict[str, Any]:
    """Positions are code points in the canonical text, end exclusive; a role with several stretches lists them all."""
    snapshot = listing.snapshot
    draft = snapshot.draft
    told: dict[str, Any] = {
        "id": name,
        "sha256": draft.sha256,
        "details": {detail.name.value: detail.value for detail in snapshot.details.values()},
        "claims": [_claim_as_json(claim, listing) for claim in snapshot.current.values()],
        "sentences": [[span.start, span.end] for span in sentences(draft.text, draft.blocks, listing.pack)],
    }
    notices = language_notices(listing.pack)
    return {**told, "notices": list(notices)} if notices else told


def _claim_as_json(claim: Claim, listing: Listing) -> dict[str, Any]:
    text, pack = listing.snapshot.draft.text, listing.pack or PLAIN
    return {
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.quote,
        "kinds": [kind.value for kind in claim.kinds],
        "figures": [_figure_as_json(text, figure, pack) for figure in claim.figures],
        # A quotation that runs over several sentences is told once, whole, in the sentence of its cue.
        "attributions": [_attribution_as_json(found) for found in claim.attributions if found.rule != RUNNING],
        "others": [{"start": cue.start, "end": cue.end, "rule": cue.rule} for cue in claim.cues],
        "why": _reasons(claim, listing),
        "verdict": claim.verdict.value,
        "note": claim.note,
    }


def _figure_as_json(text: str, figure: Figure, pack: LanguagePack) -> dict[str, Any]:
    value = value_of(text, figure, pack)
    return {
        "start": figure.start,
        "end": figure.end,
        "type": figure.type.value,
        "rule": figure.rule,
        "value": _value_as_json(value) if value else None,
    }


def _value_as_json(value: Value) -> dict[str, str]:
    """Numbers as text, so that they stay exact; what a value does not have is left out."""
    told = {"low": exact(value.low), "high": exact(value.high), "unit": value.unit}
    return {key: said for key, said in {**told, "hedge": value.hedge, "moment": value.moment}.items() if said}


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

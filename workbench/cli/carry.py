"""``claim-workbench carry``: what becomes of a session's claims in a changed draft."""

import argparse
from pathlib import Path

from workbench.model.draft import Draft
from workbench.review.carry_over import plan
from workbench.review.carry_plan import Carried, CarryPlan, Outcome
from workbench.session.article import pack_of, read_article
from workbench.session.opening import read_snapshot
from workbench.visible import visible

_TITLES = {
    Outcome.CHANGED: "Changed, to be checked again",
    Outcome.CANDIDATES: "To be asked about",
    Outcome.GONE: "Gone, parked",
    Outcome.SAME_WORDS_CHANGED_CONTEXT: "Same words, changed around them",
    Outcome.SAME: "Same",
}


def carry(given: argparse.Namespace) -> int:
    """Prints the plan; returns 1 where a claim is not the same. Neither file is written to."""
    snapshot, article = read_snapshot(given.session), read_article(given.draft)
    pack = pack_of(tuple(snapshot.details.values()))
    made = plan(snapshot.draft, article.draft, snapshot.claims.values(), pack)
    print_outcomes(made)
    print(f"New sentences: {len(made.fresh)}")
    for span in made.fresh:
        print(f"  {_line(article.draft, span.start, span.end)}")
    return 0 if len(made.having(Outcome.SAME)) == len(made.claims) else 1


def print_outcomes(made: CarryPlan) -> None:
    """What becomes of each claim, those that ask for something first; of those that are the same their number."""
    for outcome, title in _TITLES.items():
        found = made.having(outcome)
        print(f"{title}: {len(found)}")
        if outcome is not Outcome.SAME:
            for carried in found:
                _print_claim(carried, made)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind the command's name."""
    parser.add_argument("session", metavar="SESSION.claims", type=Path)
    parser.add_argument("draft", metavar="NEWDRAFT", type=Path)
    parser.add_argument("--plan", action="store_true", required=True, help="print what would become of each claim")


def _print_claim(carried: Carried, made: CarryPlan) -> None:
    touched = ", ".join(sorted(guard.value for guard in carried.guards))
    print(f"  {_flat(carried.claim.quote)}" + (f" [{touched}]" if touched else ""))
    if carried.outcome is Outcome.CHANGED:
        print(f"    now: {_flat(made.new_words(carried))}")
    for span in carried.candidates:
        print(f"    maybe: {_line(made.new, span.start, span.end)}")


def _line(draft: Draft, start: int, end: int) -> str:
    return _flat(draft.text[start:end])


def _flat(words: str) -> str:
    return visible(" ".join(words.split()))

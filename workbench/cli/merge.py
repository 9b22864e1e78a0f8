"""``claim-workbench merge``: two people's sessions of one article, put together in a new file."""

import argparse
import json
from pathlib import Path

from workbench.cli.carry import print_outcomes
from workbench.model.conflict import Conflict
from workbench.model.event import Json
from workbench.model.snapshot import Snapshot
from workbench.review.carry_plan import CarryPlan
from workbench.session.merging import merge_files
from workbench.visible import visible


def merge(given: argparse.Namespace) -> int:
    """Prints what was put together and what waits to be decided; returns 1 while conflicts are open."""
    proposed, after = merge_files(given.mine, given.theirs, given.output)
    plan = proposed.plan
    print_carried(proposed.carry)
    conflicts = after.all_of(Conflict).values()
    if plan.is_empty:
        print("The other session holds nothing new.")
    else:
        print(
            f"Acts taken over: {len(plan.acts)}. Values changed: {len(plan.edits)}. Open conflicts: {len(conflicts)}."
        )
    for conflict in conflicts:
        _print_conflict(conflict, after)
    return 1 if conflicts else 0


def print_carried(carry: CarryPlan | None) -> None:
    """What was carried over first, where the two sessions stood on different drafts."""
    if carry is not None:
        before, now = carry.old.name or carry.old.sha256[:12], carry.new.name or carry.new.sha256[:12]
        print(visible(f"Carried over from the draft {before} to {now}"))
        print_outcomes(carry)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind the command's name."""
    parser.add_argument("mine", metavar="MINE.claims", type=Path)
    parser.add_argument("theirs", metavar="THEIRS.claims", type=Path)
    parser.add_argument("-o", "--output", metavar="NEW.claims", type=Path, required=True, help="must not be there yet")


def _print_conflict(conflict: Conflict, snapshot: Snapshot) -> None:
    claim = snapshot.claims.get(conflict.claim)
    print(visible(f"“{claim.quote}”" if claim else "The article"))
    print(f"  {conflict.field}")
    for value, person, at in zip(conflict.values, conflict.people, conflict.times, strict=True):
        print(visible(f"    {snapshot.name_of(person) or 'unnamed'}, {at}: {_said(json.loads(value))}"))


def _said(value: Json) -> str:
    if isinstance(value, dict):
        return str(value.get("verdict") or value.get("quote") or json.dumps(value, ensure_ascii=False, sort_keys=True))
    return "nothing" if value is None else str(value).replace("\n", " ")

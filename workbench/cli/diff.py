"""``claim-workbench diff``: what differs between two people's sessions of one article."""

import argparse
import json
from itertools import groupby
from pathlib import Path

from workbench.cli.merge import print_carried
from workbench.model.event import Field, Json
from workbench.model.snapshot import Snapshot
from workbench.review.agreement import Pair, agreement, between, told
from workbench.review.compare import DifferenceRow, Told, compare
from workbench.session.merging import beside, caught_up, read_log
from workbench.visible import visible


def diff(given: argparse.Namespace) -> int:
    """Prints the differences, those of one claim together, and how far the verdicts of both agree.

    Where the two stand on different drafts, what the older one holds is carried over to the newer one first.

    Returns 1 where there is a difference, as ``diff`` does.
    """
    found = beside(read_log(given.mine), read_log(given.theirs), given.theirs)
    print_carried(found.carry)
    mine, theirs = caught_up(found)
    rows = compare(mine, theirs)
    for claim, of_claim in groupby(rows, key=lambda row: row.claim):
        known = mine.snapshot.claims.get(claim) or theirs.snapshot.claims.get(claim)
        print(visible(f"“{known.quote}”" if known else "The article"))
        for row in of_claim:
            _print_row(row, mine.snapshot, theirs.snapshot)
    if not rows:
        print("The two sessions do not differ.")
    _print_agreement(between(found.mine, found.theirs), found.base)
    return 1 if rows else 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind the command's name."""
    parser.add_argument("mine", metavar="MINE.claims", type=Path)
    parser.add_argument("theirs", metavar="THEIRS.claims", type=Path)


def _print_row(row: DifferenceRow, mine: Snapshot, theirs: Snapshot) -> None:
    print(f"  {row.field.value}")
    print(visible(f"    mine:   {_said(row.field, row.mine, mine)}"))
    print(visible(f"    theirs: {_said(row.field, row.theirs, theirs)}"))


def _print_agreement(pairs: tuple[Pair, ...], snapshot: Snapshot) -> None:
    """The figures, and the list that they come from."""
    if pairs:
        print("Agreement")
        print(f"  {told(agreement(pairs))}")
    for pair in pairs:
        blind = " (blind)" if pair.blind else ""
        words = " ".join(snapshot.claims[pair.claim].quote.split())
        print(visible(f"  {pair.first.value} / {pair.second.value}{blind}: “{words}”"))


def _said(field: Field, told: Told, snapshot: Snapshot) -> str:
    who = snapshot.name_of(told.who) or "unnamed"
    return _words(field, told.value) + (f" ({who}, {told.when})" if told.when else "")


def _words(field: Field, value: Json) -> str:
    """A value in one line: the part of it that is named for the register, or all of it."""
    if isinstance(value, dict):
        part = value.get(_PARTS.get(field, "value"))
        return str(part) if part is not None else json.dumps(value, ensure_ascii=False, sort_keys=True)
    return "nothing" if value is None else str(value).replace("\n", " ")


_PARTS = {Field.VERDICT: "verdict", Field.EXTENT: "quote", Field.CORRECTION: "words", Field.SECOND_VERDICT: "verdict"}

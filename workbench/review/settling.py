"""How registers that two people set apart are settled, and what of a claim belongs together. See ``merge``."""

from collections.abc import Callable, Mapping, Sequence

from workbench.model.event import Field, Json
from workbench.model.records import WORK
from workbench.review.logs import ABOUT_WORDS, Heads, Register, Settled, Side, alike
from workbench.text.anchor import forms_of

CLAIM_FIELDS = (Field.EXTENT, Field.VERDICT, Field.DISPOSITION, Field.NOTE)
"""The registers of a claim itself."""

UNDISPUTED = frozenset((Field.DRAFT, Field.NAME, Field.RULE_CHOICE))
"""Drafts of the same text, names that people gave themselves, rules that each finds claims by: here mine stand."""

_Known = Mapping[Register, Settled]
_Sides = tuple[Side, Side]


def neutral(about: Field, values: Sequence[Json]) -> Json:
    """What a register holds while a conflict about it is open; the same in whichever file it came up.

    ``values`` are in the order of their JSON.
    """
    return _NEUTRAL.get(about, _first_given)(values)


def _first_given(values: Sequence[Json]) -> Json:
    return next(value for value in values if value is not None)


def _none(_: Sequence[Json]) -> Json:
    return None


def _all_notes(values: Sequence[Json]) -> Json:
    lines = [line for value in values if value for line in value.split("\n")]
    return "\n".join(dict.fromkeys(lines))


_NEUTRAL: dict[Field, Callable[[Sequence[Json]], Json]] = {
    Field.VERDICT: _none,
    Field.DISPOSITION: _none,
    Field.NOTE: _all_notes,
}


def agreed(values: Sequence[Json]) -> Json:
    """The value that stands where several say the same: of like verdicts the first. None where they differ.

    The others stay in the log, and agreement counts them.
    """
    if any(value is None or not alike(value, values[0]) for value in values):
        return None
    return min(values, key=lambda value: (value["at"], value["person"]))


def keep_worked_on(claim: str, known: _Known, sides: _Sides, worked_on: Sequence[set[str]]) -> dict[Register, Settled]:
    """A claim that one side removed while the other worked on it stays as the other has it, and is asked about."""
    register = (claim, Field.EXTENT)
    if _result(register, known, sides[0]) is not None:
        return {}
    mine, theirs = sides
    for keeper, remover, worked in ((mine, theirs, worked_on[0]), (theirs, mine, worked_on[1])):
        if keeper.value(register) is not None and claim in worked:
            heads = keeper.heads(register) | remover.heads(register)
            kept = {(claim, one): keeper.told((claim, one)) for one in CLAIM_FIELDS}
            return _records(claim, known, keeper, mine) | kept | {register: Settled(keeper.value(register), heads)}
    return {}


def _records(claim: str, known: _Known, keeper: Side, mine: Side) -> dict[Register, Settled]:
    """What a side's records say about a claim, where the other side dropped them with it."""
    registers = (
        (keeper.names.ours(record.uid), one)
        for one, kind in WORK.items()
        for record in keeper.log.snapshot.of_claim(kind, keeper.own_uid(claim))
    )
    return {one: keeper.told(one) for one in registers if _result(one, known, mine) is None}


def settle_claim(claim: str, known: _Known, sides: _Sides) -> dict[Register, Settled]:
    """Opens a verdict or a reason that was given on other words than the claim will have, or beside the other one."""
    about = [(claim, one) for one in ABOUT_WORDS]
    extent = _result((claim, Field.EXTENT), known, sides[0])
    if extent is None:
        return {register: Settled(None) for register in (*about, (claim, Field.NOTE))}
    whole = {register: known.get(register) or sides[0].told(register) for register in about}
    given = [register for register, settled in whole.items() if settled.value is not None]
    words = extent["quote"]
    opened = given if len(given) == 2 else [one for one in given if not _fits(one, words, known, sides)]
    return whole | {register: _opened(register, known, sides) for register in opened}


def _fits(register: Register, words: str, known: _Known, sides: _Sides) -> bool:
    """Whether the value was given on these words."""
    heads = _giving(register, known, sides).values()
    return any(_same_wording(head.quote, words) for head in heads)


def _same_wording(one: str, other: str) -> bool:
    return one == other or forms_of(one) == forms_of(other)


def _opened(register: Register, known: _Known, sides: _Sides) -> Settled:
    return Settled(None, _giving(register, known, sides))


def _giving(register: Register, known: _Known, sides: _Sides) -> Heads:
    """The heads of both sides that hold what the register would."""
    value = _result(register, known, sides[0])
    return {event: head for side in sides for event, head in side.heads(register).items() if alike(head.value, value)}


def _result(register: Register, known: _Known, mine: Side) -> Json:
    settled = known.get(register)
    return settled.value if settled else mine.told(register).value

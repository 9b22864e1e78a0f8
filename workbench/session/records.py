"""How records are written: a record is put whole into its register, and dropped by emptying it."""

from collections.abc import Iterable

from workbench.model.event import Field, Json
from workbench.model.record import Record, write_record
from workbench.model.records import FIELD_OF, WORK
from workbench.model.snapshot import Snapshot

Edits = dict[tuple[str, Field], Json]


def put(*records: Record) -> Edits:
    """The edits that make records stand as they are given."""
    return {(record.uid, FIELD_OF[type(record)]): write_record(record) for record in records}


def drop(records: Iterable[Record]) -> Edits:
    """The edits that take records out of the session; the log keeps them."""
    return {(record.uid, FIELD_OF[type(record)]): None for record in records}


def about(snapshot: Snapshot, claim: str) -> list[Record]:
    """Every record about a claim: they go with it."""
    return [record for kind in WORK.values() for record in snapshot.of_claim(kind, claim)]

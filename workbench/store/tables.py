"""What an act changes in the readable tables: rows gone and rows written, in an order that foreign keys allow."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.model.draft import DetailName
from workbench.model.event import Event, Field
from workbench.model.records import RECORDS
from workbench.model.snapshot import Snapshot
from workbench.store import rows
from workbench.store.rows import Row


@dataclass(frozen=True, slots=True)
class TableChange:
    """Rows of one table to delete, by ``key``, and to write; a written row takes the place of one with its key."""

    table: str
    key: str
    gone: Sequence[str] = ()
    written: Sequence[Row] = ()


TABLES = ("person", "draft", "detail", "claim", "decision", *(field.value for field in RECORDS))
"""The readable tables."""


def changes(events: Iterable[Event], after: Snapshot) -> tuple[TableChange, ...]:
    """The rows that the events touch, as they stand in ``after``, the session with the events folded in."""
    touched: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for event in events:
        for table, key in _touched(event):
            touched[table][key] = None
    claims = [after.claims[uid] for uid in touched["claim"] if uid in after.claims]
    decided = [after.claims[uid] for uid in touched["decision"] if uid in after.claims]
    decisions = {claim.uid: claim.decision for claim in decided if claim.decision}
    details = {name: after.details[DetailName(name)] for name in touched["detail"] if name in after.details}
    drafts = {
        draft.uid: rows.draft_row(draft, place)
        for place, draft in enumerate(after.drafts)
        if draft.uid in touched["draft"]
    }
    # A draft goes last: only when its claims are back in an earlier one, nothing refers to it any more.
    return (
        TableChange("decision", "claim", gone=[uid for uid in touched["decision"] if uid not in decisions]),
        TableChange("claim", "uid", gone=[uid for uid in touched["claim"] if uid not in after.claims]),
        TableChange("detail", "name", gone=[name for name in touched["detail"] if name not in details]),
        TableChange("person", "uid", written=[_person_row(uid, after) for uid in touched["person"]]),
        TableChange("draft", "uid", written=list(drafts.values())),
        TableChange("detail", "name", written=[rows.detail_row(detail) for detail in details.values()]),
        TableChange("claim", "uid", written=[rows.claim_row(claim) for claim in claims]),
        TableChange("decision", "claim", written=[rows.decision_row(*pair) for pair in decisions.items()]),
        TableChange("draft", "uid", gone=[uid for uid in touched["draft"] if uid not in drafts]),
        *_record_changes(touched, after),
    )


def _record_changes(touched: Mapping[str, Iterable[str]], after: Snapshot) -> Iterator[TableChange]:
    """Records refer to claims and to one another by uid only, so their order does not matter."""
    for field, kind in RECORDS.items():
        keys = touched.get(field.value)
        if not keys:
            continue
        there = after.all_of(kind)
        gone = [uid for uid in keys if uid not in there]
        yield TableChange(field.value, "uid", gone, [rows.record_row(there[uid]) for uid in keys if uid in there])


def _touched(event: Event) -> Iterator[tuple[str, str]]:
    """The tables and keys whose rows an event may change. A claim that goes takes its decision with it."""
    family, _, name = event.field.value.partition(".")
    if event.field in (Field.VERDICT, Field.EXTENT):
        yield "decision", event.subject
    if event.field is not Field.VERDICT:
        yield family, name if family == "detail" else event.subject


def _person_row(uid: str, after: Snapshot) -> Row:
    return {"uid": uid, "name": after.name_of(uid)}

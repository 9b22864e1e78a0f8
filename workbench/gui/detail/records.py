"""What stands behind the current claim and what is asked of it, a line each: evidence, corrections, queries, flags."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from workbench.gui.detail.conflicts import conflict_words
from workbench.gui.detail.rows import local_time
from workbench.gui.labels import choice_words, sign_words
from workbench.gui.places import place_words
from workbench.gui.shortened import in_quotes
from workbench.gui.signs import Sign
from workbench.gui.theme import SPACE
from workbench.gui.tips import plain_tip
from workbench.gui.widgets.scroll_bar import ScrollBar
from workbench.model.claim import Claim
from workbench.model.conflict import Conflict
from workbench.model.editing import Correction, Flag, ProposedSource, Query, Settled
from workbench.model.evidence import Evidence, Means, Source
from workbench.model.record import Record
from workbench.model.reviewing import Opinion, SecondVerdict, Settlement, SignOff
from workbench.model.snapshot import Snapshot
from workbench.review.signoff import state
from workbench.visible import visible

_MOST_SHOWN = 5
_LONGEST = 300


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _evidence(one: Evidence, snapshot: Snapshot) -> str:
    return _joined(choice_words(one.stance), _found(one, snapshot))


def _unweighed(one: Any, snapshot: Snapshot) -> str:
    """Evidence without what it says of the claim, which a blind review keeps from sight."""
    return _joined(QCoreApplication.translate("records", "Evidence"), _found(one, snapshot))


def _found(one: Evidence, snapshot: Snapshot) -> str:
    source = snapshot.all_of(Source).get(one.source)
    where = ", ".join(part for part in (source.title if source else "", place_words(one.locator)) if part)
    # How a document was confirmed says nothing by itself; by whom or when does.
    confirmed = (choice_words(one.means), one.confirmed_by, one.confirmed_on) if _is_confirmed(one) else ()
    return _joined(where, in_quotes(one.excerpt), ", ".join(filter(None, confirmed)))


def _is_confirmed(one: Evidence) -> bool:
    return bool(one.confirmed_by or one.confirmed_on or one.means is not Means.DOCUMENT)


def _correction(one: Correction, _snapshot: Snapshot) -> str:
    return _joined(
        QCoreApplication.translate("records", "Correction"), choice_words(one.state), in_quotes(one.words), one.reason
    )


def _query(one: Query, _snapshot: Snapshot) -> str:
    state = (
        QCoreApplication.translate("records", "open")
        if one.is_open
        else QCoreApplication.translate("records", "answered")
    )
    return _joined(
        QCoreApplication.translate("records", "Query"),
        state,
        one.whom or choice_words(one.addressee),
        one.question,
        one.answer,
    )


def _flag(one: Flag, _snapshot: Snapshot) -> str:
    signed = (
        QCoreApplication.translate("records", "signed by {name}").format(name=one.signed_by) if one.signed_by else ""
    )
    return _joined(QCoreApplication.translate("records", "Flag"), choice_words(one.kind), one.note, signed)


def _second_verdict(one: SecondVerdict, snapshot: Snapshot) -> str:
    name = snapshot.name_of(one.person) or QCoreApplication.translate("records", "somebody without a name")
    settled = (told for told in snapshot.of_claim(Settlement, one.claim) if told.second == one.uid)
    ends = [
        QCoreApplication.translate("records", "settled by {name}: {reason}").format(**_settled(told, snapshot))
        for told in settled
    ]
    given = "" if one.opinion is Opinion.ASK else sign_words(Sign.of_verdict(one.verdict))
    return _joined(name, choice_words(one.opinion), given, one.note, *ends)


def _settled(told: Settlement, snapshot: Snapshot) -> dict[str, str]:
    name = snapshot.name_of(told.person) or QCoreApplication.translate("records", "somebody without a name")
    return {"name": name, "reason": told.reason}


def _signoff(one: SignOff, snapshot: Snapshot) -> str:
    standing = (
        QCoreApplication.translate("records", "Signed off")
        if state(one, snapshot, ()).is_valid
        else QCoreApplication.translate("records", "Sign-off void")
    )
    return _joined(standing, choice_words(one.round), one.name, one.role, local_time(one.at))


def _proposal(one: ProposedSource, _snapshot: Snapshot) -> str:
    return _joined(
        QCoreApplication.translate("records", "Proposed by the draft"), choice_words(one.kind), one.author, one.text
    )


LINES: dict[type[Record], Callable[[Any, Snapshot], str]] = {
    Conflict: conflict_words,
    Evidence: _evidence,
    Correction: _correction,
    Query: _query,
    Flag: _flag,
    SecondVerdict: _second_verdict,
    SignOff: _signoff,
    ProposedSource: _proposal,
}
"""The words for a record of each kind, in the order in which they are listed."""


def records_of(claim: Claim, snapshot: Snapshot) -> Iterator[Record]:
    """Everything about a claim; sources that the draft proposes are about it where they hang on its words."""
    for kind in LINES:
        yield from snapshot.of_claim(kind, claim.uid)
    proposed = snapshot.all_of(ProposedSource).values()
    yield from (one for one in proposed if one.state is Settled.OPEN and _hangs_on(one, claim))


def _hangs_on(one: ProposedSource, claim: Claim) -> bool:
    return one.draft == claim.draft and one.start < claim.span.end and claim.span.start < one.end


class RecordList(QListWidget):
    """Takes no room where there is nothing; ``opened`` and ``removed`` bring the record, on Enter and on Delete.

    ``pointed_at`` brings the record that is clicked, or on which Space is pressed.
    """

    opened = Signal(object)
    removed = Signal(object)
    pointed_at = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Evidence, corrections, queries and flags"))
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._point)
        self.hide()

    def show_records(self, records: list[Record], snapshot: Snapshot, *, hidden: bool = False) -> None:
        """Shows a line for each record; what evidence says of the claim not where that is ``hidden``."""
        chosen = self.currentRow()
        self.clear()
        for record in records:
            tell = _unweighed if hidden and isinstance(record, Evidence) else LINES[type(record)]
            told = tell(record, snapshot)
            words = " ".join(told[:_LONGEST].split())
            item = QListWidgetItem(visible(words), self)
            item.setData(Qt.ItemDataRole.UserRole, record)
            item.setToolTip(plain_tip(words))
        self.setCurrentRow(min(chosen, len(records) - 1))
        self.setVisible(bool(records))
        rows = min(len(records), _MOST_SHOWN)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 2 * SPACE) + 2 * self.frameWidth())

    @property
    def lines(self) -> list[str]:
        """What is shown, from top to bottom."""
        return [self.item(row).text() for row in range(self.count())]

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_delete(event) and self.currentItem() is not None:
            event.accept()  # here it means the line, not the claim
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(item)
        elif item is not None and _is_delete(event):
            self.removed.emit(item.data(Qt.ItemDataRole.UserRole))
        elif item is not None and event.key() == Qt.Key.Key_Space:
            self._point(item)
        else:
            super().keyPressEvent(event)

    def _point(self, item: QListWidgetItem) -> None:
        self.pointed_at.emit(item.data(Qt.ItemDataRole.UserRole))

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(Qt.ItemDataRole.UserRole))


def _is_delete(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete

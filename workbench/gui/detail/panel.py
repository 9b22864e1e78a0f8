"""The detail of the current claim: its verdict with the keys for another, the note, what was found, the history."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from workbench.gui.action_row import key_text
from workbench.gui.actions import ACTIONS
from workbench.gui.detail.findings import FindingsView, Sections
from workbench.gui.detail.heading import Heading
from workbench.gui.detail.note import NoteEditor
from workbench.gui.detail.records import RecordList
from workbench.gui.detail.rows import DetailRow, visible_rows
from workbench.gui.labels import kinds_words, sign_words, standing_words
from workbench.gui.numbers import counted
from workbench.gui.shortened import shortened
from workbench.gui.signs import Sign, sign_icon
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.buttons import KeyButton
from workbench.model.claim import Claim

_KEYS = {row.id: key_text(row) for row in ACTIONS}

_VERDICT_ACTS = {
    Sign.VERIFIED: "claim.verify",
    Sign.DISPUTED: "claim.dispute",
    Sign.UNSOURCED: "claim.unsource",
}
_MOST_FOUND, _MOST_HISTORY = 60, 8
_LONGEST, _LINES = 200, 4
"""Characters of a claim's words, and the lines that are kept for them: buttons stay where they are."""


class DetailPanel(QWidget):
    """Shows one claim; its buttons trigger the window's actions.

    ``back`` and the claim's ``words`` are for where it is a page of the list.
    """

    def __init__(self, actions: dict[str, QAction], themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._sections: Sections = []
        self._compared: list[DetailRow] = []
        self._claim = ""
        self.back = KeyButton(self.tr("Back to the list"), "Esc", self)
        self.words = QLabel(self)
        for part in (self.back, self.words):
            part.hide()
        self.heading = Heading(themes, self)
        self.buttons = {
            sign: KeyButton(sign_words(sign), _KEYS[act], self, sign_icon(sign, themes))
            for sign, act in _VERDICT_ACTS.items()
        }
        self.clear = KeyButton(self.tr("Clear"), "⌫", self)
        self.dismiss = self._make_dismiss(actions)
        self.note = NoteEditor(self)
        self.records = RecordList(self)
        self.findings = FindingsView(themes, self)
        self._lay_out()
        self._connect(actions)

    def show_nothing(self) -> None:
        """Says that no claim is chosen."""
        self.heading.show_lines(
            self.tr("No claim chosen"), self.tr("J goes to the first claim, a click in the article to any.")
        )
        self.words.clear()
        self.note.show_note("", "")
        self.records.clear()
        self.records.hide()
        self.findings.show_sections([])

    def show_claim(self, claim: Claim, number: int, total: int, note: str) -> None:
        """Shows a claim's verdict, and the note that is written here."""
        head = self.tr("Claim {number} of {total}").format(number=counted(number), total=counted(total))
        self.heading.show_lines(f"{head} · {standing_words(claim)}", kinds_words(claim))
        self.words.setText(shortened(claim.quote, _LONGEST))
        self.note.show_note(claim.uid, note)
        if claim.uid != self._claim:
            self._claim, self._compared = claim.uid, []
        for sign, button in self.buttons.items():
            button.setChecked(Sign.of(claim) is sign)

    def show_findings(self, remarks: list[DetailRow], found: list[DetailRow], history: list[DetailRow]) -> None:
        """Shows what is worth a look, why a claim was found and what was done to it."""
        self._sections = [
            (self.tr("Worth a look"), remarks),
            (self.tr("Why it was found"), list(visible_rows(found, _MOST_FOUND))),
            (self.tr("History"), list(visible_rows(history, _MOST_HISTORY))),
        ]
        self._show_sections()

    def show_comparison(self, rows: list[DetailRow]) -> None:
        """Shows a quotation beside what was said, above what else there is; it goes with the claim."""
        self._compared = rows
        self._show_sections()

    def _show_sections(self) -> None:
        compared = [(self.tr("Quotation and transcript"), self._compared)]
        self.findings.show_sections(compared + self._sections)

    def _make_dismiss(self, actions: dict[str, QAction]) -> KeyButton:
        button = KeyButton(self.tr("Dismiss"), "", self)
        button.setToolTip(self.tr("Say that this needs no verdict, and why"))
        menu = QMenu(button)
        for row in ACTIONS:
            if row.id.startswith("claim.dismiss_"):
                menu.addAction(actions[row.id])
        menu.addSeparator()
        menu.addAction(actions["claim.take_back"])
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        verdicts = QHBoxLayout()
        verdicts.setSpacing(SPACE // 2)
        for button in self.buttons.values():
            button.setCheckable(True)
            verdicts.addWidget(button, 1)
        others = QHBoxLayout()
        others.setSpacing(SPACE // 2)
        others.addWidget(self.clear)
        others.addWidget(self.dismiss)
        others.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.heading)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setMinimumHeight(_LINES * self.words.fontMetrics().lineSpacing())
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.words)
        column.addLayout(verdicts)
        column.addLayout(others)
        column.addWidget(self._note_label())
        self.note.setFixedHeight(8 * SPACE)
        column.addWidget(self.note)
        column.addWidget(self.records)
        column.addWidget(self.findings, 1)

    def _note_label(self) -> QLabel:
        label = QLabel(self.tr("Note ({key})").format(key=_KEYS["claim.note"]), self)
        label.setBuddy(self.note)
        return label

    def _connect(self, actions: dict[str, QAction]) -> None:
        for sign, act in _VERDICT_ACTS.items():
            self.buttons[sign].clicked.connect(actions[act].trigger)
            self.buttons[sign].follow(actions[act])
        self.clear.follow(actions["claim.clear"])
        self.clear.clicked.connect(actions["claim.clear"].trigger)

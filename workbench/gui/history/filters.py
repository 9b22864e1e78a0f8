"""What the history is looked through for: a person, a kind of act, words, the current claim."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.gui.labels import act_words
from workbench.gui.theme import SPACE
from workbench.model.event import ActName
from workbench.model.log import Wanted
from workbench.model.snapshot import Snapshot
from workbench.visible import visible

_TYPED_FOR = 200
"""Milliseconds after the last letter; words are looked for in every event of the log."""


class ActFilters(QWidget):
    """``changed`` tells that something else is wanted. ``claim`` is the current claim, empty for none."""

    changed = Signal()

    def __init__(self, snapshot: Snapshot, claim: str, told: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._snapshot = snapshot
        self._claim = claim
        self.people, self.acts, self.words = QComboBox(self), QComboBox(self), QLineEdit(self)
        self.only_claim = QCheckBox(self)
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_FOR)
        self._fill(told)
        self._lay_out()
        self._typed.timeout.connect(self.changed)
        self.words.textChanged.connect(self._typed.start)
        self.people.currentIndexChanged.connect(self.changed)
        self.acts.currentIndexChanged.connect(self.changed)
        self.only_claim.toggled.connect(self.changed)

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        words = " ".join(self.words.text().split())
        return Wanted(
            person=self.people.currentData() or "",
            name=ActName(kind) if (kind := self.acts.currentData()) else None,
            claim=self._claim if self.only_claim.isChecked() else "",
            words=words,
            named=_named(words),
            claims=self._with_words(words),
        )

    def _with_words(self, words: str) -> frozenset[str]:
        folded = words.casefold()
        claims = self._snapshot.claims.values() if words else ()
        return frozenset(claim.uid for claim in claims if folded in " ".join(claim.quote.split()).casefold())

    def _fill(self, told: str) -> None:
        self.people.addItem(self.tr("Everybody"), "")
        for person in self._snapshot.people.values():
            self.people.addItem(visible(person.name) or self.tr("Somebody without a name"), person.uid)
        self.acts.addItem(self.tr("All acts"), "")
        for words, name in sorted((act_words(name), name) for name in ActName):
            self.acts.addItem(words, name.value)  # as plain text: Qt does not find a member of a list again
        self.people.setAccessibleName(self.tr("Person"))
        self.acts.setAccessibleName(self.tr("Kind of act"))
        self.words.setAccessibleName(self.tr("Words"))
        self.words.setPlaceholderText(self.tr("Words in acts, notes and claims"))
        self.words.setClearButtonEnabled(True)
        self.only_claim.setText(self.tr("Only claim {claim}").format(claim=told.replace("&", "&&")))
        self.only_claim.setVisible(bool(self._claim))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self.words, 1)
        line.addWidget(self.people)
        line.addWidget(self.acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(line)
        column.addWidget(self.only_claim)


def _named(words: str) -> frozenset[ActName]:
    """The acts whose name in the window holds the words."""
    folded = words.casefold()
    return frozenset(name for name in ActName if words and folded in act_words(name).casefold())

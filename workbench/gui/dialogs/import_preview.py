"""How a document was read: what was found, what was left out, in which encoding; and the means to read it otherwise."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.direction import apart
from workbench.gui.numbers import counted
from workbench.gui.shortened import shortened
from workbench.gui.spoken import spoken
from workbench.gui.theme import SPACE
from workbench.importers.preview import Preview
from workbench.model.document import Changes, Reading
from workbench.visible import visible

_ENCODINGS = (
    *("utf-8", "windows-1252", "iso-8859-15", "windows-1250", "windows-1251", "koi8-r", "windows-1253", "windows-1254"),
    *("windows-1255", "windows-1256", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", "utf-16"),
)
_SHOWN = 160
"""Characters of a part that was left out."""


class ImportDialog(QDialog):
    """``reading_wanted`` brings another way to read the document."""

    reading_wanted = Signal(object)

    def __init__(self, name: str, read: Preview, how: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How {name} was read").format(name=visible(name)))
        self.resize(80 * SPACE, 60 * SPACE)
        self._how = how
        found = QLabel("\n".join(self._found(read)), self)
        found.setTextFormat(Qt.TextFormat.PlainText)
        found.setWordWrap(True)
        self.original = QCheckBox(self.tr("As it was before the tracked changes"), self)
        self.original.setChecked(how.changes is Changes.ORIGINAL)
        self.original.setVisible(bool(read.revisions))
        self.encoding = self._make_encoding(read, how)
        self.parts = self._make_parts(read, how)
        form = QFormLayout()
        form.addRow(self.tr("Encoding"), self.encoding)
        form.setRowVisible(0, bool(read.encoding))
        takeable = any(part.number >= 0 for part in read.left_out)
        tick, told = self.tr("Left out; tick what belongs to the article:"), self.tr("Left out:")
        left_out = QLabel(tick if takeable else told, self)
        left_out.setBuddy(self.parts)
        for widget in (left_out, self.parts):
            widget.setVisible(bool(read.left_out))
        buttons = QDialogButtonBox(self)
        self.accept_button = buttons.addButton(self.tr("Read again"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(found)
        column.addWidget(self.original)
        column.addLayout(form)
        column.addWidget(left_out)
        column.addWidget(self.parts, 1)
        column.addStretch(0 if read.left_out else 1)
        column.addWidget(buttons)
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        for changed in (self.original.toggled, self.encoding.activated, self.parts.itemChanged):
            changed.connect(self._allow)
        self.parts.itemActivated.connect(self._take_in)
        self._allow()

    @property
    def reading(self) -> Reading:
        """The way that is chosen."""
        ticked = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        return Reading(
            Changes.ORIGINAL if self.original.isChecked() else Changes.ACCEPTED,
            self.encoding.currentData() or "",
            tuple(item.data(Qt.ItemDataRole.UserRole) for item in ticked),
        )

    def _found(self, read: Preview) -> Iterator[str]:
        counts = {
            self.tr("Paragraphs: {count}"): read.paragraphs,
            self.tr("Words: {count}"): read.words,
            self.tr("Tables: {count}"): read.tables,
            self.tr("Insertions tracked: {count}"): read.revisions.insertions,
            self.tr("Deletions tracked: {count}"): read.revisions.deletions,
            self.tr("Moves tracked: {count}"): read.revisions.moves,
            self.tr("Comments: {count}"): read.comments,
            self.tr("Notes: {count}"): read.notes,
            self.tr("Links: {count}"): read.links,
            self.tr("Attachments: {count}"): read.attachments,
        }
        yield " · ".join(words.format(count=counted(count)) for words, count in counts.items() if count)
        yield from (visible(spoken(notice)) for notice in read.notices)

    def _make_encoding(self, read: Preview, how: Reading) -> QComboBox:
        box = QComboBox(self)
        box.addItem(self.tr("As found: {encoding}").format(encoding=read.encoding), "")
        for name in _ENCODINGS:
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(how.encoding)))
        return box

    def _make_parts(self, read: Preview, how: Reading) -> QListWidget:
        parts = QListWidget(self)
        for part in read.left_out:
            item = QListWidgetItem(f"{spoken(part.why)}: {apart(shortened(part.text, _SHOWN))}", parts)
            item.setData(Qt.ItemDataRole.UserRole, part.number)
            if part.number >= 0:
                taken = part.number in how.taken_in
                item.setCheckState(Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked)
        return parts

    def _items(self) -> Iterator[QListWidgetItem]:
        return (self.parts.item(row) for row in range(self.parts.count()))

    def _allow(self) -> None:
        self.accept_button.setEnabled(self.reading != self._how)

    def _take_in(self, item: QListWidgetItem) -> None:
        """One part at once; several are ticked, and read together."""
        if item.data(Qt.ItemDataRole.UserRole) >= 0:
            item.setCheckState(Qt.CheckState.Checked)
            self._give()

    def _give(self) -> None:
        if self.isVisible():  # Enter on a part presses the button, too
            self.accept()
            self.reading_wanted.emit(self.reading)

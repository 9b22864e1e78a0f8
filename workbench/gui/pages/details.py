"""The line above the article that says what is known about it, and the form in which it is put right."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from workbench.gui.icons import icon
from workbench.gui.labels import detail_words, origin_words
from workbench.gui.noop import QT_TRANSLATE_NOOP
from workbench.gui.origins import origin_place
from workbench.gui.rule_words import chosen_lines
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.line_label import LineLabel
from workbench.model.draft import DetailName
from workbench.model.snapshot import Snapshot
from workbench.session.rule_choice import choice_of
from workbench.visible import visible

LANGUAGES = (
    QT_TRANSLATE_NOOP("languages", "English"),
    QT_TRANSLATE_NOOP("languages", "German"),
    QT_TRANSLATE_NOOP("languages", "French"),
    QT_TRANSLATE_NOOP("languages", "Spanish"),
    QT_TRANSLATE_NOOP("languages", "Italian"),
    QT_TRANSLATE_NOOP("languages", "Portuguese"),
    QT_TRANSLATE_NOOP("languages", "Dutch"),
    QT_TRANSLATE_NOOP("languages", "Polish"),
    QT_TRANSLATE_NOOP("languages", "Russian"),
    QT_TRANSLATE_NOOP("languages", "Ukrainian"),
    QT_TRANSLATE_NOOP("languages", "Turkish"),
    QT_TRANSLATE_NOOP("languages", "Arabic"),
    QT_TRANSLATE_NOOP("languages", "Hebrew"),
    QT_TRANSLATE_NOOP("languages", "Urdu"),
    QT_TRANSLATE_NOOP("languages", "Persian"),
    QT_TRANSLATE_NOOP("languages", "Hindi"),
    QT_TRANSLATE_NOOP("languages", "Chinese"),
    QT_TRANSLATE_NOOP("languages", "Japanese"),
)
"""Languages by the names that Qt knows them by; one that is not here is called so in every window."""

_IN_LINE = (DetailName.BYLINE, DetailName.DATE, DetailName.DATELINE, DetailName.LANGUAGE)

_LONGEST = 500
"""Characters of the line: a label lays out whatever it gets, seen or not."""


class ArticleDetails(QWidget):
    """``detail_requested`` brings the name of a detail and the value that was typed for it.

    ``left`` says that the form is about to be closed by a key, so that the focus must go elsewhere.
    """

    detail_requested = Signal(object, str)
    left = Signal()

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.line = QLabel(self)
        self.toggle = QToolButton(self)
        self.fields = {name: QLineEdit(self) for name in DetailName}
        self.origins = {name: LineLabel(self) for name in DetailName}
        self.rules = QLabel(self)
        self._form = QWidget(self)
        self._lay_out()
        themes.changed.connect(self._tint)
        self._tint()

    def show_session(self, snapshot: Snapshot) -> None:
        """Shows what is known about the article, with where each piece came from."""
        known = [_in_line(name, snapshot.detail(name)) for name in _IN_LINE if snapshot.detail(name)]
        headline = snapshot.detail(DetailName.HEADLINE) or snapshot.draft.name or self.tr("Pasted text")
        self.line.setText(visible(" · ".join([headline, *known]))[:_LONGEST])
        for name, field in self.fields.items():
            detail = snapshot.details.get(name)
            field.setText(detail.value if detail else "")
            field.setCursorPosition(0)
            self.origins[name].setText(_origin(snapshot, name))
        self.rules.setText("\n".join(chosen_lines(choice_of(snapshot))))

    def save(self) -> None:
        """Asks for what was typed and not yet left to be saved."""
        for name, field in self.fields.items():
            if field.isModified():
                self._request(name)

    def unfold(self) -> None:
        """Opens the form, or closes it."""
        if self.toggle.isChecked():
            self._fold()
        else:
            self.toggle.setChecked(True)
            self.fields[DetailName.HEADLINE].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fold(self) -> None:
        """Closes the form; what was typed is kept, as by every other way to leave a field."""
        self.left.emit()
        self.toggle.setChecked(False)

    def _lay_out(self) -> None:
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setMinimumWidth(80)
        self.line.setWordWrap(True)
        self.toggle.setIcon(icon("chevron-down"))
        self.toggle.setText(self.tr("Details"))
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setAutoRaise(True)
        self.toggle.setCheckable(True)
        self.toggle.setToolTip(self.tr("What is known about the article, and from where (Ctrl+I)"))
        self.toggle.toggled.connect(self._form.setVisible)
        head = QHBoxLayout()
        head.addWidget(self.line, 1)
        head.addWidget(self.toggle)
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, SPACE)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        for row, (name, field) in enumerate(self.fields.items()):
            label = QLabel(detail_words(name), self._form)
            label.setBuddy(field)
            field.setAccessibleName(detail_words(name))
            field.editingFinished.connect(partial(self._request, name))
            self.origins[name].setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(self.origins[name], row, 2)
        self.rules.setTextFormat(Qt.TextFormat.PlainText)
        self.rules.setWordWrap(True)
        grid.addWidget(QLabel(self.tr("Claims found by"), self._form), len(self.fields), 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.rules, len(self.fields), 1, 1, 2)
        grid.setColumnStretch(1, 1)
        self._form.hide()
        leave = QShortcut(QKeySequence("Esc"), self._form, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        column.setSpacing(SPACE // 2)
        column.addLayout(head)
        column.addWidget(self._form)

    def _request(self, name: DetailName) -> None:
        self.detail_requested.emit(name, self.fields[name].text().strip())

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._themes.theme.colour("muted"))
        for label in (self.line, *self.origins.values()):
            label.setPalette(palette)


def _in_line(name: DetailName, value: str) -> str:
    """A value as a reader says it: a language by its name."""
    return _language(value) if name is DetailName.LANGUAGE else value


def _language(code: str) -> str:
    return QCoreApplication.translate("languages", QLocale.languageToString(QLocale(code).language()))


def _origin(snapshot: Snapshot, name: DetailName) -> str:
    detail = snapshot.details.get(name)
    if detail is None:
        return ""
    words = origin_words(detail.origin)
    return f"{words}: {origin_place(detail.where)}" if detail.where else words

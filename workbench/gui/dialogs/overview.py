"""The overview of a session: how far it is, and every count as a way to the claims behind it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.agreement import figures_words
from workbench.gui.claims.filter import ClaimFilter
from workbench.gui.direction import apart
from workbench.gui.labels import kind_words, mark_words, sign_words
from workbench.gui.numbers import counted
from workbench.gui.shortened import shortened
from workbench.gui.signs import Sign, draw_sign, sign_icon
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.buttons import LEADING
from workbench.model.claim import Kind
from workbench.report.words import whole_percent
from workbench.review.agreement import second_readings
from workbench.session.marks import Mark, broken, marks_of
from workbench.session.passages import Passage, passages
from workbench.session.session import Session
from workbench.visible import visible

_LONGEST = 44
"""Characters of a passage that name it."""

_PRINT_WAITS_FOR = (Mark.DISAGREEMENT, Mark.VOID, Mark.QUERY, Mark.CORRECTION, Mark.BREACH)
_ORDER = (Sign.VERIFIED, Sign.DISPUTED, Sign.UNSOURCED, Sign.DISMISSED, Sign.UNCHECKED)


@dataclass(frozen=True, slots=True)
class _Row:
    """A count with its words, and the filter that shows what it counts."""

    what: Sign | Kind | Mark
    words: str
    count: int
    wanted: ClaimFilter


class OverviewDialog(QDialog):
    """``filter_chosen`` brings the filter that shows what a count counts, ``passage_chosen`` a passage."""

    filter_chosen = Signal(object)
    passage_chosen = Signal(object)

    def __init__(self, session: Session, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Overview"))
        self.setMinimumWidth(96 * SPACE)
        claims = session.seen.claims.values()
        self._signs = Counter(Sign.of(claim) for claim in claims)
        self._kinds = Counter(kind for claim in claims for kind in claim.kinds)
        self._marks = Counter(mark for marks in marks_of(session.seen).values() for mark in marks)
        self._marks[Mark.BREACH] = len(broken(session.seen))
        self._themes = themes
        self.buttons: dict[Sign | Kind | Mark, QPushButton] = {}
        self.passages: list[QPushButton] = []
        self._lines = QVBoxLayout()
        self._lay_out(session)

    def _lay_out(self, session: Session) -> None:
        for heading, rows in self._parts():
            self._add_heading(heading)
            for row in rows:
                self._add_count(row)
        counts, self._lines = self._lines, QVBoxLayout()
        self._add_heading(self.tr("Words covered, part by part"))
        for passage in passages(session.seen):
            self._add_passage(passage, session.seen.draft.words_of(passage.span))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        told = QLabel(self._told(session), self)
        told.setWordWrap(True)
        column.addWidget(told)
        column.addWidget(VerdictBar(self._signs, self._themes, self))
        across = QHBoxLayout()
        across.setSpacing(3 * SPACE)
        for lines in (counts, self._lines):
            lines.setSpacing(SPACE // 2)
            lines.addStretch(1)
            across.addLayout(lines, 1)
        column.addLayout(across, 1)
        for words in self._readings(session):
            column.addWidget(words)
        column.addWidget(buttons)

    def _told(self, session: Session) -> str:
        progress = session.progress()
        share = counted(whole_percent(progress.coverage))
        text = self.tr("Claims checked: {decided} of {total} · words covered: {share} %")
        return text.format(decided=counted(progress.decided), total=counted(progress.total), share=share)

    def _parts(self) -> Iterator[tuple[str, list[_Row]]]:
        """The parts of the page with their rows; what keeps the article from print comes in the order of its weight."""
        yield self.tr("Verdicts"), [self._sign_row(sign) for sign in Sign]
        waits = [self._mark_row(mark) for mark in _PRINT_WAITS_FOR if self._marks[mark]]
        if waits:
            yield self.tr("Still open"), waits
        others = [self._mark_row(mark) for mark in Mark if self._marks[mark] and mark not in _PRINT_WAITS_FOR]
        kinds = [
            _Row(kind, kind_words(kind), self._kinds[kind], ClaimFilter(kinds=frozenset((kind,)))) for kind in Kind
        ]
        yield self.tr("Claims with"), [*others, *(row for row in kinds if row.count)]

    def _readings(self, session: Session) -> Iterator[QLabel]:
        """How far each second checker agrees with first verdicts; the count of second verdicts leads to the list."""
        for person, pairs in second_readings(session.seen).items():
            name = visible(session.seen.name_of(person)) or self.tr("somebody without a name")
            told = self.tr("First verdicts and {name}: {figures}").format(name=name, figures=figures_words(pairs))
            label = QLabel(told, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            yield label

    def _sign_row(self, sign: Sign) -> _Row:
        return _Row(sign, sign_words(sign), self._signs[sign], ClaimFilter(signs=frozenset((sign,))))

    def _mark_row(self, mark: Mark) -> _Row:
        return _Row(mark, mark_words(mark), self._marks[mark], ClaimFilter(marks=frozenset((mark,))))

    def _add_heading(self, words: str) -> None:
        label = QLabel(words, self)
        font = label.font()
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        label.setContentsMargins(0, SPACE, 0, 0)
        self._lines.addWidget(label)

    def _add_count(self, row: _Row) -> None:
        """A count of nothing leads nowhere."""
        button = self._button(row.words, counted(row.count))
        if isinstance(row.what, Sign):
            button.setIcon(sign_icon(row.what, self._themes))
        button.setEnabled(row.count > 0)
        button.clicked.connect(partial(self._choose, row.wanted))
        self.buttons[row.what] = button

    def _button(self, words: str, number: str) -> QPushButton:
        """A button in a row of its own, with a number at the end."""
        button = QPushButton(words.replace("&", "&&"), self)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{words}, {number}")
        button.setStyleSheet(LEADING)
        button.setMinimumHeight(4 * SPACE)
        across = QHBoxLayout(button)
        across.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        shown = QLabel(number, button)
        across.addWidget(shown, 0, Qt.AlignmentFlag.AlignRight)
        button.setMinimumWidth(button.sizeHint().width() + shown.sizeHint().width() + 2 * SPACE)
        self._lines.addWidget(button)
        return button

    def _add_passage(self, passage: Passage, words: str) -> None:
        """One in which all is covered leads nowhere."""
        share = self.tr("{share} %").format(share=counted(whole_percent(passage.share)))
        button = self._button(apart(shortened(words[: 4 * _LONGEST], _LONGEST)), share)
        button.setEnabled(passage.covered < passage.words)
        button.clicked.connect(partial(self._go_to, passage))
        self.passages.append(button)

    def _go_to(self, passage: Passage) -> None:
        self.accept()
        self.passage_chosen.emit(passage)

    def _choose(self, wanted: ClaimFilter) -> None:
        self.accept()
        self.filter_chosen.emit(wanted)


class VerdictBar(QWidget):
    """The verdicts as parts of one bar; the same is said in words beside it."""

    def __init__(self, counts: Counter[Sign], themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts = counts
        self._themes = themes
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(f"{sign_words(sign)} {counted(counts[sign])}" for sign in Sign))

    def sizeHint(self) -> QSize:
        return QSize(40 * SPACE, 2 * SPACE)

    def paintEvent(self, event: QPaintEvent) -> None:
        total, left = sum(self._counts.values()), 0.0
        painter = QPainter(self)
        for sign in reversed(_ORDER) if self.isRightToLeft() else _ORDER:
            width = self.width() * self._counts[sign] / total if total else 0.0
            part = QRectF(left, 0, max(0.0, width - 2), self.height())
            painter.fillRect(part, self._themes.theme.colour(f"{sign.value}_tint"))
            painter.fillRect(part.adjusted(0, part.height() - SPACE / 2, 0, 0), self._themes.theme.colour(sign.value))
            if part.width() > 2 * SPACE:
                place = QRectF(part.center().x() - 6, 0, 12, 12)
                theme = self._themes.theme
                draw_sign(painter, place, sign, theme.colour(sign.value), theme.colour("base"))
            left += width
        painter.end()

"""The guided pass in the place of the article: how much is left, and the claim."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from workbench.gui.guide.pace import Pace
from workbench.gui.guide.passage import facts_of, passage_of
from workbench.gui.guide.reading import GuideText
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.buttons import KeyButton
from workbench.model.claim import Claim
from workbench.model.snapshot import Snapshot


class GuidePane(QWidget):
    """``left`` says that the checker goes back to the whole article. Verdicts are given by the acts of the window."""

    left = Signal()

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.pace = Pace()
        self.text = GuideText(themes, self)
        self.bar = QProgressBar(self)
        self.told = QLabel(self)
        self.leave = KeyButton(self.tr("Leave"), "Esc", self)
        self.setFocusProxy(self.text)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self._lay_out()
        self.leave.clicked.connect(self.left)

    def set_font(self, font: QFont) -> None:
        """Takes the font of the article's text."""
        self.text.set_font(font)

    def show_claim(self, claim: Claim | None, snapshot: Snapshot) -> None:
        """Shows a claim in its paragraph; says so where none is chosen."""
        if claim is None:
            self.text.say(self.tr("No claim is chosen. G goes to the next one that is unchecked."))
        else:
            self.text.show_passage(passage_of(claim, snapshot.draft), list(facts_of(claim, snapshot)))

    def show_left(self, left: int, total: int) -> None:
        """Shows how many of the claims are left, and how long they will take."""
        self.pace.follow(left)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(total - left)
        self.told.setText(self._words(left, total))

    def _words(self, left: int, total: int) -> str:
        if not left:
            return self.tr("No claim is left: {total} of {total} looked at").format(total=total)
        words = self.tr("{left} of {total} left").format(left=left, total=total)
        seconds = self.pace.seconds_left
        return words if seconds is None else f"{words} · {self._time(seconds)}"

    def _time(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if minutes < 1:
            return self.tr("less than a minute at this pace")
        if minutes < 60:
            return self.tr("about {minutes} min at this pace").format(minutes=minutes)
        return self.tr("about {hours} h {minutes} min at this pace").format(hours=minutes // 60, minutes=minutes % 60)

    def _lay_out(self) -> None:
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(SPACE)
        self.bar.setAccessibleName(self.tr("Claims looked at"))
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        head.addWidget(self.bar, 1)
        head.addWidget(self.told)
        head.addWidget(self.leave)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.text, 100)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(5 * SPACE)
        column.addLayout(head)
        column.addLayout(middle, 1)

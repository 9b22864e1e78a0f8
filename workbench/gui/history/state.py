"""How a session stood at a moment: its verdicts counted, and the claims with theirs. Nothing can be changed there."""

from collections import Counter

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.gui.claims.list import ClaimList
from workbench.gui.claims.model import ClaimModel
from workbench.gui.detail.rows import local_time
from workbench.gui.labels import sign_words
from workbench.gui.signs import Sign
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.model.snapshot import Snapshot


class StatePane(QWidget):
    """``snapshot`` is the session that is shown, None while there is none."""

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.snapshot: Snapshot | None = None
        self.head, self.counts = QLabel(self), QLabel(self)
        self.counts.setWordWrap(True)
        self.model = ClaimModel(self)
        self.claims = ClaimList(self.model, themes, self)
        self.claims.setAccessibleName(self.tr("The claims as they stood then"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, 0, 0, 0)
        column.addWidget(self.head)
        column.addWidget(self.counts)
        column.addWidget(self.claims, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Says that nothing is known yet."""
        self.snapshot = None
        self.head.setText(self.tr("The session after the act chosen"))
        self.counts.clear()
        self.model.show_nothing()

    def show_state(self, snapshot: Snapshot, at: str) -> None:
        """Shows a session as it stood at a time (UTC)."""
        self.snapshot = snapshot
        self.head.setText(self.tr("The session as it stood, {time}").format(time=local_time(at)))
        counts = Counter(Sign.of(claim) for claim in snapshot.current.values())
        told = [f"{sign_words(sign)} {self.locale().toString(counts[sign])}" for sign in Sign if counts[sign]]
        self.counts.setText(" · ".join(told) or self.tr("No claims"))
        self.model.show_session(snapshot)

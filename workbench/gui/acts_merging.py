"""The acts that put a colleague's session together with the open one, and that decide what the two contradict in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.gui.dialogs.merge import MergeDialog
from workbench.gui.hub import Hub
from workbench.model.conflict import Conflict
from workbench.session.merging import ProposedMerge, decide, merge, plan_of
from workbench.visible import visible


class MergeActs(QObject):
    """A merge is planned, shown, and carried out only when that is asked for."""

    def __init__(self, hub: Hub, window: QWidget) -> None:
        super().__init__(window)
        self._hub = hub
        self._window = window

    def session_merge(self) -> None:
        if self._hub.refuses_blind():
            return
        dialog = QFileDialog(
            self._window, self.tr("Merge a colleague's session"), str(self._hub.open_session.path.parent)
        )
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the desktop's would keep lists of its own
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Session (*.claims)"))
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Compare"))
        dialog.fileSelected.connect(self._propose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _propose(self, name: str) -> None:
        made = list[ProposedMerge]()
        if not self._hub.attempt(lambda: made.append(plan_of(self._hub.open_session, Path(name)))):
            return
        if made[0].plan.is_empty:
            told = self.tr("{name} holds nothing that this session has not.")
            self._hub.told.emit(told.format(name=visible(Path(name).name)))
            return
        dialog = MergeDialog(made[0], self._window)
        dialog.accepted.connect(partial(self._merge, made[0]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _merge(self, proposed: ProposedMerge) -> None:
        change = self._hub.run(lambda: merge(self._hub.open_session, proposed))
        if change is None:
            return
        if change.after.drafts != change.before.drafts:
            self._hub.opened.emit()  # another text is shown from now on
        told = self.tr("Merged. Values changed: {changed}, conflicts to decide: {open}. Undo takes all of it back.")
        open_ones = len(change.after.all_of(Conflict))
        self._hub.told.emit(told.format(changed=len(proposed.plan.edits), open=open_ones))

    def conflict_first(self) -> None:
        self._decide(0)

    def conflict_second(self) -> None:
        self._decide(1)

    def _decide(self, choice: int) -> None:
        """Decides the first conflict about the current claim."""
        found = self._hub.snapshot.of_claim(Conflict, self._hub.current)
        if found and choice < len(found[0].values):
            self._hub.run(lambda: decide(self._hub.open_session, found[0].uid, choice))

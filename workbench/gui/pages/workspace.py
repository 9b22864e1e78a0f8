"""The workspace: the article with its strip at the left, the claims over the detail at the right."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.gui.announcing import announce
from workbench.gui.article.card import heading
from workbench.gui.article.find_bar import FindBar
from workbench.gui.article.strip import OverviewStrip
from workbench.gui.article.view import ArticleView
from workbench.gui.claims.panel import ClaimPanel
from workbench.gui.detail.panel import DetailPanel
from workbench.gui.detail.records import records_of
from workbench.gui.detail.rows import first_rows, found_rows, history_rows, remark_rows
from workbench.gui.detail.signed import kept_rows, void_rows
from workbench.gui.evidence.pane import EvidencePane
from workbench.gui.guide.pane import GuidePane
from workbench.gui.hub import Hub
from workbench.gui.numbers import counted
from workbench.gui.pages.details import ArticleDetails
from workbench.gui.pages.side import NARROW, SidePane, has_focus
from workbench.gui.theme import ThemeSwitch
from workbench.model.change import Change
from workbench.model.event import Field
from workbench.session.reviewing import own_note, stands_beside, waiting

_STANDING = frozenset((Field.VERDICT, Field.DISPOSITION))
"""What is said aloud when it changes."""

_EXPLAINED_AFTER = 40
"""Milliseconds."""

_CROWDED = 1100
"""Pixels of window width below which article, evidence and list do not fit beside each other."""


class Workspace(QWidget):
    """Puts the views together; every wire between them and the hub is drawn in ``_connect``.

    ``files_dropped`` brings the paths of files and the uid of the claim they were dropped on. ``guided`` brings the uid
    of the claim that a guided pass has come to, and whether it begins there.
    """

    files_dropped = Signal(list, str)
    guided = Signal(str, bool)

    def __init__(self, hub: Hub, actions: dict[str, QAction], themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._hub = hub
        self._themes = themes
        self.details = ArticleDetails(themes, self)
        self.article = ArticleView(themes, self)
        self.find_bar = FindBar(self.article, actions, self)
        self.strip = OverviewStrip(self.article, themes, self)
        self.claims = ClaimPanel(themes, self)
        self.claims.views.setDefaultAction(actions["claims.views"])
        self.detail = DetailPanel(actions, themes, self)
        self.evidence = EvidencePane(actions, themes, self)
        self.reading = QStackedWidget(self)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.side = SidePane(self.claims, self.detail, self)
        # Reading history takes a query: going quickly from claim to claim asks once, at the last one.
        self._explained = QTimer(self, singleShot=True, interval=_EXPLAINED_AFTER)
        self._followed = ""
        self._lay_out()
        self._connect()

    def show_session(self, zoom: int) -> None:
        """Shows the hub's session from its beginning."""
        self.show_list()
        self._followed = self._hub.current
        snapshot = self._hub.snapshot
        self.details.show_session(snapshot)
        self.find_bar.forget()
        self.article.show_session(snapshot, zoom)
        self.strip.show_session(snapshot)
        self.claims.show_session(snapshot)
        self.detail.show_nothing()
        self.claims.list.setFocus()

    def select_first(self) -> None:
        """Goes to the first claim that waits, or else to the first of all."""
        model, session = self.claims.model, self._hub.session
        following, _ = model.next_open("", waiting(session)) if session else ("", False)
        self._hub.select(following or model.uid(0))

    # The guided pass

    @cached_property
    def guide(self) -> GuidePane:
        """What a guided pass shows in the place of the article; made for the first one."""
        made = GuidePane(self._themes, self)
        made.left.connect(self.leave_guide)
        self.article.font_changed.connect(self._set_guide_font)
        self.reading.addWidget(made)
        self._leave_by_escape(made, self._escape)
        return made

    @property
    def is_guided(self) -> bool:
        """Whether a guided pass is on."""
        return "guide" in self.__dict__ and self.reading.currentWidget() is self.guide

    def begin_guide(self) -> None:
        """Shows one claim at a time, large, beginning at the current one; the list steps back."""
        model, session = self.claims.model, self._hub.session
        if session is None or self.is_guided:
            return
        self.guide.pace.begin(model.count_left(waiting(session))[0])
        self._set_guide_font()
        self.reading.setCurrentWidget(self.guide)
        self.side.be_guided(self.guide)
        self._make_room()
        self.claims.list.clearSelection()  # here an act is about the one claim that is seen
        self.claims.show_current(self._hub.current)
        self.guide.setFocus()
        self._show_detail()
        self.guided.emit(self._hub.current, True)

    def leave_guide(self) -> None:
        """Shows the whole article again, at the same claim."""
        if not self.is_guided:
            return
        self.reading.setCurrentIndex(0)
        self.side.be_guided(None)
        self._make_room()
        self.side.show_list()
        self.claims.show_current(self._hub.current)
        self.article.show_current(self._hub.current)
        self.claims.list.setFocus()

    def _set_guide_font(self) -> None:
        self.guide.set_font(self.article.font_shown)

    # What has which place

    def show_article(self) -> None:
        """Shows the whole article, whatever had its place."""
        self.leave_guide()
        if self.reading.isHidden():
            self.show_evidence(False)

    def show_evidence(self, shown: bool) -> None:
        """Opens the evidence beside the article, in a narrow window in its place, or closes it."""
        self.evidence.setVisible(shown)
        self._make_room()

    def _make_room(self) -> None:
        """Beside evidence and list no line of the article could be read in a narrow window."""
        is_crowded = self.width() < _CROWDED and not self.evidence.isHidden() and not self.is_guided
        if is_crowded and has_focus(self.reading):
            self.claims.list.setFocus()
        self.reading.setHidden(is_crowded)

    def show_list(self) -> None:
        """Shows the article beside the list, whatever had their places."""
        self.leave_guide()
        self.side.show_list()

    def begin_note(self) -> None:
        """Puts the cursor into the note of the current claim."""
        self.side.show_detail()
        self.detail.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_records(self) -> None:
        """Goes to the lines of the current claim's evidence, corrections, queries and flags."""
        self.side.show_detail()
        records = self.detail.records
        records.setCurrentRow(max(0, records.currentRow()))
        records.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.be_narrow(self.width() < NARROW)
        self._make_room()

    def _leave_by_escape(self, part: QWidget, leave: Callable[[], None]) -> None:
        escape = QShortcut(QKeySequence("Esc"), part, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(leave)

    def _escape(self) -> None:
        """From the note back to the claim, from anywhere else back to the list."""
        if self.detail.note.hasFocus():
            self.detail.note.save()
        else:
            self.show_list()
        self.claims.list.setFocus()

    def takes_files(self, paths: list[Path], place: QPoint) -> bool:
        """Whether files dropped at a place in this widget become evidence: one on the article is another article."""
        target = self.childAt(place)
        beside = target is not None and (self.side.isAncestorOf(target) or self.evidence.isAncestorOf(target))
        return beside or (target is not None and len(paths) > 1)

    def drop_files(self, paths: list[Path], place: QPoint) -> bool:
        """Takes files dropped on a claim, its detail or the evidence, at a place in this widget; several anywhere."""
        target = self.childAt(place)
        if target is None or not self.takes_files(paths, place):
            return False
        rows = self.claims.list
        index = rows.indexAt(rows.viewport().mapFrom(self, place))
        on_row = index.isValid() and rows.viewport() is target
        claim = self.claims.model.uid(index.row()) if on_row else self._hub.current
        # Many at once that are not dropped on a claim are documents of the whole article.
        about_none = len(paths) > 1 and not self.side.isAncestorOf(target)
        self.files_dropped.emit(paths, "" if about_none else claim)
        return True

    def show_nothing(self) -> None:
        """Lets go of what was shown."""
        self.leave_guide()
        self.detail.show_nothing()
        self.claims.show_nothing()
        self.show_evidence(False)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        text = QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.article, 1)
        text.addWidget(self.strip)
        column.addWidget(self.details)
        column.addWidget(self.find_bar)
        column.addLayout(text, 1)
        self.reading.addWidget(left)
        self.panes.addWidget(self.reading)
        self.panes.addWidget(self.evidence)
        self.panes.addWidget(self.side)
        self.evidence.hide()
        self.panes.setChildrenCollapsible(False)
        self.panes.setStretchFactor(0, 3)
        self.panes.setStretchFactor(1, 2)
        self.panes.setStretchFactor(2, 2)
        self.panes.setSizes([780, 380, 460])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)

    def _connect(self) -> None:
        for view in (self.article, self.strip, self.claims):
            view.claim_requested.connect(self._hub.select)
        for part in (self.detail.note, self.details):
            part.left.connect(self.claims.list.setFocus)
        self._leave_by_escape(self.detail, self._escape)
        self._leave_by_escape(self.evidence, self.claims.list.setFocus)
        self._hub.current_changed.connect(self._follow)
        self._hub.changed.connect(self._apply)
        self._hub.closing.connect(self.detail.note.save)
        self._hub.closing.connect(self.details.save)
        self._explained.timeout.connect(self._explain)

    def _follow(self, uid: str) -> None:
        """Shows the current claim everywhere."""
        self._followed = uid
        self.claims.show_current(uid)
        self.article.show_current(uid)
        self._show_detail()
        if self.is_guided:
            self.guided.emit(uid, False)

    def _apply(self, change: Change) -> None:
        """Brings every view up to a change that is on disk."""
        self.article.apply(change)
        self.strip.apply(change)
        self.claims.apply(change)
        if change.changes_details or change.changes_draft:
            self.details.show_session(change.after)
        if change.fields & _STANDING:
            announce(self._told(change), self)
        if self._hub.current == self._followed:  # else it is about to be followed
            self.claims.show_current(self._hub.current)
            self._show_detail()

    def _told(self, change: Change) -> str:
        """How the claim stands now that an act was about, or how many it was about."""
        claims = [claim for uid in change.claims if (claim := change.after.current.get(uid)) is not None]
        if len(claims) == 1:
            return heading(claims[0], self.claims.model.number(claims[0].uid))
        return self.tr("Claims changed: {count}").format(count=counted(len(claims)))

    def _show_detail(self) -> None:
        claim, session = self._hub.claim, self._hub.session
        if session is not None and self.is_guided:
            self.guide.show_claim(claim, session.seen)
            self.guide.show_left(*self.claims.model.count_left(waiting(session)))
        if claim is None or session is None:
            self.detail.show_nothing()
            return
        model = self.claims.model
        self.detail.show_claim(claim, model.number(claim.uid), model.total, own_note(session, claim.uid))
        self.detail.note.be_for(hidden=self._hub.hides(claim.uid), beside=stands_beside(session, claim.uid))
        records = list(records_of(claim, session.seen))
        self.detail.records.show_records(records, session.seen, hidden=self._hub.hides(claim.uid))
        self._explained.start()

    def _explain(self) -> None:
        """Shows why the current claim was found and what was done to it."""
        claim, session = self._hub.claim, self._hub.session
        if claim is not None and session is not None:
            snapshot, history = session.seen, session.history(claim.uid)
            beside = first_rows(claim, snapshot) if stands_beside(session, claim.uid) else []
            kept = kept_rows(session, claim.uid)
            remarks = kept + beside + void_rows(session, claim.uid) + remark_rows(claim, snapshot)
            self.detail.show_findings(remarks, found_rows(claim, snapshot), history_rows(history, snapshot))

"""The acts on drafts: a changed one is read, looked at on a page of its own, and taken; parked claims come back."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from workbench.gui.acts_files import FileActs
from workbench.gui.carrying.page import CarryPage
from workbench.gui.dialogs.parked import ParkedDialog
from workbench.gui.hub import Hub
from workbench.gui.numbers import counted
from workbench.gui.pages.workspace import Workspace
from workbench.gui.settings import Settings
from workbench.gui.tasks import Report, Tasks
from workbench.gui.theme import ThemeSwitch
from workbench.model.change import Change
from workbench.model.snapshot import Snapshot
from workbench.session.article import Article, read_article
from workbench.session.drafts import CarryPlan, next_draft, plan_of, reattach, take_draft
from workbench.session.rule_choice import choice_of
from workbench.visible import visible

_Compared = tuple[Article, CarryPlan]


class DraftActs(QObject):
    """Takes new drafts into the open session. ``window`` has the pages and the banners."""

    def __init__(
        self,
        hub: Hub,
        tasks: Tasks,
        settings: Settings,
        files: FileActs,
        workspace: Workspace,
        themes: ThemeSwitch,
        window: Any,
    ) -> None:
        super().__init__(window)
        self._hub = hub
        self._tasks = tasks
        self._settings = settings
        self._files = files
        self._workspace = workspace
        self._themes = themes
        self._window = window
        self._page: CarryPage | None = None
        hub.closing.connect(self._leave)
        hub.changed.connect(self._forget_parked)
        workspace.claims.parked.clicked.connect(window.actions_by_id["claim.parked"].trigger)
        files.version_found.connect(self._offer)

    # Reading

    def draft_take(self) -> None:
        session = self._hub.session
        if session is None or session.refusal is not None:
            if session is not None:
                self._hub.failed.emit(session.refusal)
            return
        dialog = self._files.dialog_for_articles(self.tr("Take a new draft"))
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, name: str) -> None:
        """Reads a file as the article's next draft and shows what it does to the claims; nothing is changed yet."""
        path, snapshot = Path(name), self._hub.open_session.snapshot
        self._settings.set("folders.open", str(path.parent))
        label = self.tr("Comparing {name}").format(name=visible(path.name))
        self._tasks.run(label, partial(_compare, path, snapshot), self._show, self._hub.failed.emit)

    def _offer(self, article: Article, plan: CarryPlan, otherwise: Any) -> None:
        """An article was opened that is another version of the open one: which of both is meant is asked."""
        text = self.tr(
            "“{name}” looks like another version of this article. Its claims and decisions can go over to it."
        )
        banner = self._window.banners.show_message("version", text.format(name=article.draft.name))
        banner.offer(self.tr("Take as new draft"), partial(self._show, (article, plan)))
        banner.offer(self.tr("Open by itself"), otherwise)

    # Looking

    def _show(self, compared: _Compared) -> None:
        article, plan = compared
        if self._hub.session is None or self._hub.snapshot.draft.uid != plan.old.uid:  # it was left meanwhile
            return
        if self._hub.refuses_blind():
            return
        if plan.old.sha256 == plan.new.sha256:
            self._hub.told.emit(self.tr("This is the text that is open already"))
            return
        self._leave()
        page = self._page = CarryPage(plan, article, self._themes, self._window.pages)
        page.taken.connect(self._apply)
        page.left.connect(self._leave)
        page.come(self._window.pages)

    def _leave(self) -> None:
        """Goes back to the article; what was looked at is let go."""
        page, self._page = self._page, None
        if page is not None:
            page.go(self._window.pages, self._workspace)
            self._workspace.claims.list.setFocus()

    # Taking

    def _apply(self) -> None:
        page, session = self._page, self._hub.session
        if page is None or session is None:
            return
        change = self._hub.run(lambda: take_draft(session, page.plan, page.article, page.choices), is_long=True)
        if change is None:  # it was said why; the answers given so far are not lost
            return
        self._leave()
        self._workspace.select_first()
        self._tell_taken(change)

    def _tell_taken(self, change: Change) -> None:
        before, after = change.before.current, change.after.current
        again = sum(claim.is_open and not before[uid].is_open for uid, claim in after.items() if uid in before)
        new = sum(uid not in change.before.claims for uid in after)
        text = self.tr("New draft taken. To be checked again: {again}, new claims: {new}. Ctrl+Z undoes it.")
        self._hub.told.emit(text.format(again=again, new=new))
        parked = len(change.after.parked)
        if parked:
            act = self._window.actions_by_id["claim.parked"]
            words = self.tr("Claims parked, as their words are not in this draft: {count}")
            banner = self._window.banners.show_message("parked", words.format(count=counted(parked)))
            banner.offer(act.text(), act.trigger)

    # Parked claims

    def _forget_parked(self, change: Change) -> None:
        """What was told of parked claims holds until claims are moved again."""
        if change.moves_claims and "banners" in vars(self._window):
            self._window.banners.dismiss("parked")

    def claim_parked(self) -> None:
        snapshot, span = self._hub.snapshot, self._workspace.article.chosen_span
        selected = snapshot.draft.words_of(span) if span else ""
        dialog = ParkedDialog(list(snapshot.parked.values()), selected, self._themes, self._window)
        dialog.claim_chosen.connect(self._reattach)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _reattach(self, claim: str) -> None:
        session, span = self._hub.session, self._workspace.article.chosen_span
        if session is not None and span is not None and self._hub.run(lambda: reattach(session, claim, span)):
            self._workspace.article.forget_selection()
            self._hub.select(claim)


def _compare(path: Path, snapshot: Snapshot, report: Report) -> _Compared:
    """In the worker: values in, values out."""
    article = next_draft(snapshot, read_article(path, report, choice=choice_of(snapshot)), report)
    return article, plan_of(snapshot, article)

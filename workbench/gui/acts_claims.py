"""The acts on claims: each method is one row of ``ACTIONS``, and most are one command of the session."""

from PySide6.QtCore import QObject

from workbench.errors import UserError
from workbench.gui.hub import Hub
from workbench.gui.labels import act_words
from workbench.gui.pages.workspace import Workspace
from workbench.gui.settings import Settings
from workbench.model.change import Change
from workbench.model.claim import Disposition, Verdict
from workbench.model.draft import DetailName
from workbench.model.event import ActName
from workbench.session import commands
from workbench.session.history import Step
from workbench.session.reviewing import own_note, own_verdict, waiting


class ClaimActs(QObject):
    """What a checker does to claims in the open session."""

    def __init__(self, hub: Hub, workspace: Workspace, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._hub = hub
        self._settings = settings
        self._workspace = workspace
        self._typing = ""
        workspace.detail.note.note_requested.connect(self._write_note)
        workspace.details.detail_requested.connect(self._edit_detail)

    # Verdicts

    def claim_verify(self) -> None:
        self._mark(Verdict.VERIFIED)

    def claim_dispute(self) -> None:
        self._mark(Verdict.DISPUTED)

    def claim_unsource(self) -> None:
        self._mark(Verdict.UNSOURCED)

    def claim_verify_here(self) -> None:
        self._mark(Verdict.VERIFIED, stay=True)

    def claim_dispute_here(self) -> None:
        self._mark(Verdict.DISPUTED, stay=True)

    def claim_unsource_here(self) -> None:
        self._mark(Verdict.UNSOURCED, stay=True)

    def claim_clear(self) -> None:
        self._mark(Verdict.UNCHECKED, stay=True)

    def claim_dismiss_opinion(self) -> None:
        self._dismiss(Disposition.OPINION)

    def claim_dismiss_common(self) -> None:
        self._dismiss(Disposition.COMMON_KNOWLEDGE)

    def claim_dismiss_uncheckable(self) -> None:
        self._dismiss(Disposition.NOT_CHECKABLE)

    def claim_take_back(self) -> None:
        chosen = self._chosen()
        self._hub.run(lambda: commands.take_back(self._hub.open_session, chosen))

    def claim_note(self) -> None:
        if self._workspace.detail.note.isReadOnly():
            self._hub.told.emit(self.tr("Blind review: a note can be written after the verdict"))
        else:
            self._workspace.begin_note()

    def claim_records(self) -> None:
        """Goes to the lines of the claim's detail: evidence, corrections, queries, flags."""
        if self._workspace.detail.records.count():
            self._workspace.begin_records()
        else:
            self._hub.told.emit(self.tr("There is no evidence, correction, query or flag on this claim"))

    # Other words

    def claim_add(self) -> None:
        span = self._workspace.article.chosen_span
        if span is None:
            self._tell_what_to_select()
            return
        change = self._hub.run(lambda: commands.add_claim(self._hub.open_session, span))
        self._show_made(change)

    def claim_split(self) -> None:
        at = self._workspace.article.cursor_position
        self._show_made(self._hub.run(lambda: commands.split_claim(self._hub.open_session, self._hub.current, at)))

    def claim_join(self) -> None:
        chosen = self._chosen()
        if len(chosen) < 2:
            following = self._after(chosen[0])
            chosen = [*chosen, following] if following else chosen
        change = self._hub.run(lambda: commands.join_claims(self._hub.open_session, chosen))
        if change is not None:
            self._hub.select(next(uid for uid in chosen if uid in change.after.current))

    def claim_trim(self) -> None:
        span = self._workspace.article.chosen_span
        if span is None:
            self._tell_what_to_select()
            return
        self._show_made(self._hub.run(lambda: commands.trim_claim(self._hub.open_session, self._hub.current, span)))

    def claim_remove(self) -> None:
        model, gone = self._workspace.claims.model, self._hub.current
        beside = next((uid for uid in (model.beside(gone, 1), model.beside(gone, -1)) if uid != gone), "")
        change = self._hub.run(lambda: commands.remove_claim(self._hub.open_session, gone))
        if change is not None and beside in change.after.current:
            self._hub.select(beside)

    # Going through the list

    def claim_next(self) -> None:
        self._hub.select(self._workspace.claims.model.beside(self._hub.current, 1))

    def claim_previous(self) -> None:
        self._hub.select(self._workspace.claims.model.beside(self._hub.current, -1))

    def claim_next_open(self) -> None:
        self._advance([self._hub.current])

    def claim_guide(self) -> None:
        self._workspace.begin_guide()

    # Undo

    def edit_undo(self) -> None:
        self._workspace.detail.note.save()
        session = self._hub.open_session
        self._tell_turn(self._hub.run(session.undo, is_long=_is_long(session.undoable)))

    def edit_redo(self) -> None:
        session = self._hub.open_session
        self._tell_turn(self._hub.run(session.redo, is_long=_is_long(session.redoable)))

    # Around the list

    def claims_filter(self) -> None:
        self._workspace.show_list()
        self._workspace.claims.focus_filter()

    def claims_clear_filter(self) -> None:
        self._workspace.show_list()
        self._workspace.claims.clear_filter()

    def article_details(self) -> None:
        self._workspace.show_article()
        self._workspace.details.unfold()

    # Inside

    def _chosen(self) -> list[str]:
        """The rows chosen in the list; the current claim where the filter hides it."""
        chosen = self._workspace.claims.chosen
        return chosen if self._hub.current in chosen else [self._hub.current]

    def _mark(self, verdict: Verdict, *, stay: bool = False) -> None:
        chosen = self._chosen()
        stay = stay or not self._settings.get("claims.advance")
        onward = ("", False) if stay else self._waiting_after(chosen)
        self._hub.run(lambda: commands.mark(self._hub.open_session, chosen, verdict), onward[0])
        if not stay and all(own_verdict(self._hub.open_session, uid) is verdict for uid in chosen):
            self._go_to(*onward)

    def _dismiss(self, reason: Disposition) -> None:
        chosen = self._chosen()
        if self._hub.run(lambda: commands.dismiss(self._hub.open_session, chosen, reason)) and self._settings.get(
            "claims.advance"
        ):
            self._advance(chosen)

    def _waiting_after(self, done: list[str]) -> tuple[str, bool]:
        """The claim to go on with, and whether it was found at the top again."""
        return self._workspace.claims.model.next_open(done[-1], waiting(self._hub.open_session), besides=done)

    def _advance(self, done: list[str]) -> None:
        """Goes to the next claim that waits; says so where that was the end of the list, or where none waits."""
        self._go_to(*self._waiting_after(done))

    def _go_to(self, following: str, wrapped: bool) -> None:
        if not following:
            self._hub.told.emit(self.tr("No unchecked claim is left here"))
            return
        if wrapped:
            self._hub.told.emit(self.tr("End of the article: going on at the first unchecked claim"))
        self._hub.select(following)

    def _after(self, uid: str) -> str:
        """The claim after this one in the text, whatever the filter shows; empty after the last."""
        order = list(self._hub.snapshot.current)
        place = order.index(uid) + 1
        return order[place] if place < len(order) else ""

    def _show_made(self, change: Change | None) -> None:
        if change is None:
            return
        self._workspace.article.forget_selection()
        made = [uid for uid in change.claims if uid in change.after.current]
        self._hub.select(made[0])

    def _tell_what_to_select(self) -> None:
        text = self.tr("No words are selected.")
        self._hub.failed.emit(UserError("no-words", text, self.tr("Select words of the article first.")))

    def _tell_turn(self, change: Change | None) -> None:
        if change is None:
            return
        self._hub.told.emit(act_words(change.act.name, change.act.turn))
        shown = next((uid for uid in change.claims if uid in change.after.current), "")
        if shown:
            self._hub.select(shown)

    def _write_note(self, claim: str, note: str, begins: bool) -> None:
        """Saves what was typed; one stretch of typing is one step of undo."""
        if self._hub.session is None:  # it could not be saved before the session was let go, and that was said
            self._workspace.detail.note.keep(claim, note)
            return
        continues = "" if begins else self._typing
        change = self._hub.run(lambda: commands.write_note(self._hub.open_session, claim, note, continues=continues))
        self._typing = change.act.uid if change else ""
        session = self._hub.open_session
        if claim in session.snapshot.claims and (kept := own_note(session, claim)) != note:
            self._workspace.detail.note.keep(claim, note, kept)

    def _edit_detail(self, name: DetailName, value: str) -> None:
        if self._hub.session is not None:  # a field also tells that it is left when the window goes
            self._hub.run(lambda: commands.edit_detail(self._hub.open_session, name, value))


def _is_long(step: Step | None) -> bool:
    """Whether a step sets every claim of the article, so that taking it back takes longer than a moment."""
    return step is not None and step.name in (ActName.TAKE_DRAFT, ActName.MERGE)

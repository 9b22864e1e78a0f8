"""The acts on corrections, queries, flags, evidence lines and proposed sources, each through one form or none."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from workbench.errors import UserError
from workbench.gui.dialogs.house_rules import HouseRulesDialog
from workbench.gui.dialogs.record_form import RecordForm
from workbench.gui.dialogs.sources import SourcesDialog
from workbench.gui.hub import Hub
from workbench.gui.noop import QT_TRANSLATE_NOOP
from workbench.gui.numbers import counted
from workbench.gui.pages.workspace import Workspace
from workbench.model.change import Change
from workbench.model.claim import Verdict
from workbench.model.editing import Correction, Flag, FlagKind, HouseRule, ProposedSource, Query
from workbench.model.evidence import Evidence, Source
from workbench.model.record import Record
from workbench.model.reviewing import SecondVerdict
from workbench.session import editing, reviewing, sources
from workbench.session.identity import new_uid
from workbench.session.session import Session
from workbench.session.source_lists import add_source_file


@dataclass(frozen=True, slots=True)
class FormRow:
    """How records of a kind are filled in: the form's title, its fields by name, and the command that keeps it.

    ``begins`` is the field where typing begins, in a form whose first ones are mostly left as they are.
    """

    title: str
    labels: Mapping[str, str]
    keep: Callable[[Session, Any], Change | None]
    remove: Callable[[Session, str], Change | None]
    begins: str = ""


FORMS: dict[type[Record], FormRow] = {
    Evidence: FormRow(
        QT_TRANSLATE_NOOP("forms", "Evidence"),
        {
            "stance": QT_TRANSLATE_NOOP("forms", "What it says"),
            "source": QT_TRANSLATE_NOOP("forms", "Source"),
            "locator": QT_TRANSLATE_NOOP("forms", "Place in it"),
            "excerpt": QT_TRANSLATE_NOOP("forms", "Excerpt"),
            "means": QT_TRANSLATE_NOOP("forms", "Confirmed by means of"),
            "confirmed_by": QT_TRANSLATE_NOOP("forms", "Confirmed by"),
            "confirmed_on": QT_TRANSLATE_NOOP("forms", "Confirmed on"),
        },
        sources.put_evidence,
        sources.remove_evidence,
        begins="excerpt",
    ),
    Source: FormRow(
        QT_TRANSLATE_NOOP("forms", "Source"),
        {
            "title": QT_TRANSLATE_NOOP("forms", "Title or name"),
            "type": QT_TRANSLATE_NOOP("forms", "Type"),
            "grade": QT_TRANSLATE_NOOP("forms", "Grade"),
            "authors": QT_TRANSLATE_NOOP("forms", "Authors, parted by ;"),
            "publisher": QT_TRANSLATE_NOOP("forms", "Publisher"),
            "issued": QT_TRANSLATE_NOOP("forms", "Date"),
            "url": QT_TRANSLATE_NOOP("forms", "Address"),
            "accessed": QT_TRANSLATE_NOOP("forms", "Seen on"),
            "based_on": QT_TRANSLATE_NOOP("forms", "Repeats"),
            "confidential": QT_TRANSLATE_NOOP("forms", "Confidential"),
            "contact": QT_TRANSLATE_NOOP("forms", "Contact"),
            "reached": QT_TRANSLATE_NOOP("forms", "How reached"),
        },
        sources.put_source,
        sources.remove_source,
    ),
    Correction: FormRow(
        QT_TRANSLATE_NOOP("forms", "Correction"),
        {
            "words": QT_TRANSLATE_NOOP("forms", "Words instead"),
            "reason": QT_TRANSLATE_NOOP("forms", "Reason"),
            "severity": QT_TRANSLATE_NOOP("forms", "Severity"),
            "state": QT_TRANSLATE_NOOP("forms", "State"),
        },
        editing.put_correction,
        editing.remove_correction,
    ),
    Query: FormRow(
        QT_TRANSLATE_NOOP("forms", "Query"),
        {
            "addressee": QT_TRANSLATE_NOOP("forms", "To"),
            "whom": QT_TRANSLATE_NOOP("forms", "Name"),
            "question": QT_TRANSLATE_NOOP("forms", "Question"),
            "answer": QT_TRANSLATE_NOOP("forms", "Answer"),
        },
        editing.put_query,
        editing.remove_query,
        begins="question",
    ),
    Flag: FormRow(
        QT_TRANSLATE_NOOP("forms", "Flag"),
        {
            "kind": QT_TRANSLATE_NOOP("forms", "Flagged for"),
            "note": QT_TRANSLATE_NOOP("forms", "Note"),
            "signed_by": QT_TRANSLATE_NOOP("forms", "Cleared by"),
        },
        editing.put_flag,
        editing.remove_flag,
    ),
}
"""What Enter opens and Delete takes away, by the kind of record."""


class EditingActs(QObject):
    """What a checker asks for beside the verdict."""

    def __init__(self, hub: Hub, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._hub = hub
        self._window = window
        self._sources_shown: SourcesDialog | None = None
        hub.changed.connect(self._list_sources)
        workspace.detail.records.opened.connect(self.open_record)
        workspace.detail.records.removed.connect(self._remove)

    def correction_propose(self) -> None:
        claim = self._hub.claim
        if claim is not None:
            self.open_record(Correction(new_uid(), claim.uid, words=claim.quote))

    def query_ask(self) -> None:
        self.open_record(Query(new_uid(), self._hub.current))

    def evidence_write(self) -> None:
        self.open_record(Evidence(new_uid(), self._hub.current))

    def source_list(self) -> None:
        dialog = SourcesDialog(self._window)
        dialog.opened.connect(self.open_record)
        dialog.added.connect(self._add_source)
        dialog.removed.connect(self._remove)
        dialog.list_chosen.connect(self._add_list)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_sources)
        self._sources_shown = dialog
        self._list_sources()
        dialog.open()

    def _list_sources(self, *_: object) -> None:
        if self._sources_shown is not None:
            snapshot = self._hub.snapshot
            used = Counter(one.source for one in snapshot.all_of(Evidence).values())
            self._sources_shown.show_sources(snapshot.all_of(Source), used)

    def _forget_sources(self) -> None:
        self._sources_shown = None

    def _add_source(self) -> None:
        self.open_record(Source(new_uid()))

    def _add_list(self, name: str) -> None:
        def add() -> Change | None:
            change = add_source_file(self._hub.open_session, Path(name))
            # Said of none, too: all of them may be there already.
            added.append(len(change.events) if change else 0)
            return change

        added: list[int] = []
        self._hub.run(add)
        for count in added:
            self._window.banners.dismiss("not_a_source_list")  # type: ignore[attr-defined]
            self._hub.told.emit(self.tr("Sources added: {count}").format(count=counted(count)))

    def house_rules(self) -> None:
        kept = {one.rule: one for one in self._hub.snapshot.all_of(HouseRule).values()}
        dialog = HouseRulesDialog(kept, self._window)
        dialog.rule_set.connect(self._set_rule)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set_rule(self, rule: str, level: str, amount: int) -> None:
        self._hub.run(lambda: editing.set_house_rule(self._hub.open_session, rule, level, amount))

    def flag_legal(self) -> None:
        self._flag(FlagKind.LEGAL)

    def flag_sensitive(self) -> None:
        self._flag(FlagKind.SENSITIVE)

    def flag_on_author(self) -> None:
        self._flag(FlagKind.ON_AUTHOR)

    def flag_right_of_reply(self) -> None:
        self._flag(FlagKind.RIGHT_OF_REPLY)

    def flag_publish(self) -> None:
        self._flag(FlagKind.PUBLISH)

    def open_record(self, record: Record) -> None:
        """Opens the form of a record; a source that the draft proposes is taken as evidence."""
        if self._is_kept(record):
            return
        if isinstance(record, ProposedSource):
            self._hub.run(lambda: editing.accept_proposal(self._hub.open_session, record.uid, self._hub.current))
            return
        row = FORMS.get(type(record))
        if row is None:
            return
        title = QCoreApplication.translate("forms", row.title)
        labels = {name: QCoreApplication.translate("forms", label) for name, label in row.labels.items()}
        choices = {"source": self._sources(), "based_on": self._sources()}
        form = RecordForm(title, self.tr("Save"), record, labels, self._sources_shown or self._window, choices)
        form.begin_at(row.begins)
        form.record_given.connect(partial(self._keep, row))
        form.finished.connect(form.deleteLater)
        form.open()

    def _keep(self, row: FormRow, record: Record) -> None:
        """Keeps what a form gave; where that is refused the form comes back, with all that was typed in it."""
        refused: list[Record] = []

        def keep() -> Change | None:
            try:
                return row.keep(self._hub.open_session, record)
            except UserError:
                refused.append(record)
                raise

        self._hub.run(keep)
        for one in refused:
            self.open_record(one)

    def _is_kept(self, record: Record) -> bool:
        """Says that a colleague's record is not to be changed where a part of it is kept from the person."""
        session, claim = self._hub.open_session, getattr(record, "claim", "")
        known = session.snapshot.all_of(type(record)).get(record.uid)
        if (
            not claim
            or not self._hub.hides(claim)
            or getattr(known, "person", session.person.uid) == session.person.uid
        ):
            return False
        text = self.tr("This is a blind review, and what a colleague's evidence says of the claim is kept from you.")
        self._hub.failed.emit(UserError("blind", text, self.tr("Give your own verdict on the claim first.")))
        return True

    def _remove(self, record: Record) -> None:
        if self._is_kept(record):
            return
        if isinstance(record, ProposedSource):
            self._hub.run(lambda: editing.reject_proposal(self._hub.open_session, record.uid))
        elif isinstance(record, SecondVerdict):
            self._hub.run(lambda: reviewing.second_verdicts(self._hub.open_session, [record.claim], Verdict.UNCHECKED))
        elif type(record) in FORMS:
            self._hub.run(lambda: FORMS[type(record)].remove(self._hub.open_session, record.uid))

    def _flag(self, kind: FlagKind) -> None:
        self._hub.run(lambda: editing.toggle_flag(self._hub.open_session, self._hub.current, kind))

    def _sources(self) -> dict[str, str]:
        known = self._hub.snapshot.all_of(Source)
        return {"": self.tr("None"), **{uid: source.title for uid, source in known.items()}}

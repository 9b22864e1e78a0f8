"""The acts on evidence: adding documents, searching them, and taking their words for the current claim."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from workbench.errors import UserError
from workbench.gui.detail.comparison import quotation_rows
from workbench.gui.evidence.results import Found
from workbench.gui.hub import Hub
from workbench.gui.pages.workspace import Workspace
from workbench.gui.settings import Settings
from workbench.gui.spoken import spoken
from workbench.gui.tasks import Report, Tasks
from workbench.importers import LARGEST
from workbench.model.change import Change
from workbench.model.document import Attachment, PageWish
from workbench.model.draft import Span
from workbench.model.evidence import Evidence, Stance, StoredFile
from workbench.model.record import Record
from workbench.session import sources
from workbench.session.elsewhere import Copies, real_kind
from workbench.session.evidence_files import Gathered, attached, gather
from workbench.session.evidence_search import Place, excerpt_of, find_claim, search
from workbench.session.export import export_file
from workbench.session.identity import new_uid
from workbench.session.quotations import compare_quotations
from workbench.session.reading import draw_page
from workbench.session.session import Session
from workbench.session.sources import Added
from workbench.visible import visible

_MOST_NAMED = 8
"""Files that are named in one message."""

_PLACE = ("file", "stance", "locator", "start", "end")


class EvidenceActs(QObject):
    """What a checker does with the documents behind an article."""

    def __init__(self, hub: Hub, tasks: Tasks, settings: Settings, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._hub = hub
        self._tasks = tasks
        self._settings = settings
        self._workspace = workspace
        self._window = window
        self._pane = workspace.evidence
        self._pane.file_chosen.connect(self._show_file)
        self._pane.search_requested.connect(self._search)
        self._pane.results.chosen.connect(self._show_found)
        workspace.files_dropped.connect(self.add_files)
        self._pane.page_requested.connect(self._draw)
        self._copies = Copies()
        self._found: object = None
        hub.closed.connect(self._copies.remove)
        workspace.guided.connect(self._show_beside)
        workspace.detail.records.pointed_at.connect(self._show_record)
        hub.opened.connect(self._show_files)
        hub.changed.connect(self._follow)

    # Adding

    def evidence_add(self) -> None:
        session = self._hub.session
        kept = self._settings.get("folders.evidence")
        usual = str(session.path.parent) if session else ""
        dialog = QFileDialog(self._window, self.tr("Add documents"), kept if kept and Path(kept).is_dir() else usual)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the desktop's would keep lists of its own
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Add"))
        dialog.filesSelected.connect(self._add_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_chosen(self, names: list[str]) -> None:
        self._settings.set("folders.evidence", str(Path(names[0]).parent))
        # Many at once are the documents of the whole article: which claim each is about is for the checker to say.
        self.add_files([Path(name) for name in names], self._hub.current if len(names) == 1 else "")

    def add_files(self, paths: list[Path], claim: str) -> None:
        """Reads files and folders beside the window, and stores them as evidence for ``claim``, which may be empty."""
        label = self.tr("Reading {name}").format(name=paths[0].name if len(paths) == 1 else self.tr("documents"))
        store = partial(self._store_gathered, self._hub.session, claim)
        self._tasks.run(label, lambda report: gather(paths, report), store, self._hub.failed.emit)

    def _store_gathered(self, session: Session | None, claim: str, gathered: Gathered) -> None:
        if gathered.added:
            self._store(session, claim, list(gathered.added))
        if gathered.silent:
            self._warn("silent", self._without_words(gathered.silent))
        if len(gathered.refused) == 1:
            self._hub.failed.emit(gathered.refused[0][1])
        elif gathered.refused:
            names = _named([name for name, _ in gathered.refused])
            self._warn(
                "refused", self.tr("These files could not be read and were not added: {names}.").format(names=names)
            )

    def _without_words(self, silent: tuple[tuple[str, str], ...]) -> str:
        """What a checker must know: no search finds anything in these files."""
        if len(silent) > 1:
            told = self.tr(
                "These documents are kept, but their words could not be read, so no search finds them: {names}."
            )
            return told.format(names=_named([name for name, _ in silent]))
        name, reason = silent[0]
        told = self.tr("“{name}” is kept, but its words could not be read, so no search finds them.")
        return f"{told.format(name=visible(name))} {spoken(reason)}"

    def _warn(self, kind: str, text: str) -> None:
        self._window.banners.show_message(kind, text)  # type: ignore[attr-defined]

    def offer_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """Asks whether files that came inside the article are to be evidence."""
        names = ", ".join(visible(one.name) for one in attachments)
        banner = self._window.banners.show_message(  # type: ignore[attr-defined]
            "attachments", self.tr("Files came with this article: {names}.").format(names=names)
        )
        banner.offer(self.tr("Add as evidence"), partial(self._add_attachments, attachments))

    def _add_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        def read(_report: Report) -> list[Added]:
            return [attached(one.name, one.data) for one in attachments]

        store = partial(self._store, self._hub.session, "")
        self._tasks.run(self.tr("Reading attachments"), read, store, self._hub.failed.emit)

    def _store(self, session: Session | None, claim: str, files: list[Added]) -> None:
        if session is None or session is not self._hub.session:
            self._hub.told.emit(self.tr("Nothing was added: the session was closed while the documents were read"))
            return
        about = claim if claim in self._hub.snapshot.current else ""
        self._hub.run(lambda: sources.add_files(self._hub.open_session, files, about))
        wanted = files[0].content.sha256
        stored = (one for one in self._hub.snapshot.all_of(StoredFile).values() if one.sha256 == wanted)
        file = next(stored, None)
        if file is not None:
            self._open_pane()
            self._show_file(file.uid)

    # Taking

    def evidence_take(self) -> None:
        self._take(Stance.SUPPORTS)

    def evidence_take_against(self) -> None:
        self._take(Stance.CONTRADICTS)

    def _take(self, stance: Stance) -> None:
        """The selected words as evidence; where none are, the pane is opened to select some.

        A document without words is taken as a whole, or by the page that is in sight.
        """
        file, claim, pane = self._file, self._hub.claim, self._pane
        span = pane.chosen_span if pane.passages else Span(0, 0)
        if not self._pane.isVisible():
            self._open_pane()
            return
        if file is None:
            self._tell_of_no_document()
            return
        if span is None or claim is None:
            text = self.tr("No words of a document are selected.")
            self._hub.failed.emit(UserError("no-words", text, self.tr("Select words in the evidence first.")))
            return
        self._window.banners.dismiss("no-words")  # type: ignore[attr-defined]
        excerpt = excerpt_of(pane.passages, span)
        source = sources.source_of(self._hub.open_session, file)
        evidence = Evidence(
            *(new_uid(), claim.uid, source, stance, excerpt.label if pane.passages else pane.page_label, excerpt.words),
            file=file.uid,
            start=excerpt.span.start,
            end=excerpt.span.end,
        )
        if any(_is_same(one, evidence) for one in self._hub.snapshot.of_claim(Evidence, claim.uid)):
            self._hub.told.emit(self.tr("This is evidence for the claim already"))
            return
        self._hub.run(lambda: sources.put_evidence(self._hub.open_session, evidence))

    def _tell_of_no_document(self) -> None:
        text = self.tr("There is no document in this session yet.")
        hint = self.tr("Drop one on a claim, or add it.")
        self._hub.failed.emit(UserError("no-words", text, hint, "evidence.add"))

    def evidence_remove(self) -> None:
        """Takes the document that is in sight out of the session; evidence taken from it stays, undo brings it back."""
        file = self._file
        if not self._pane.isVisible():
            self._open_pane()
        elif file is None:
            self._tell_of_no_document()
        else:
            self._hub.run(lambda: sources.remove_file(self._hub.open_session, file.uid))

    # Searching

    def evidence_find(self) -> None:
        claim = self._hub.claim
        if claim is None:
            return
        self._open_pane()
        sought = (claim.uid, claim.quote, self._hub.snapshot.all_of(StoredFile))
        if sought == self._found and self._pane.results.count():
            self._pane.results.step()
            return
        places = find_claim(self._hub.open_session, claim)
        self._show_places(places, self.tr("Nothing of this claim was found in the evidence"))
        self._found = sought

    def evidence_quotation(self) -> None:
        claim = self._hub.claim
        if claim is None:
            return
        compared = compare_quotations(self._hub.open_session, claim)
        if not compared:
            self._hub.told.emit(self.tr("There is no quotation in this claim"))
            return
        self._workspace.side.show_detail()
        self._workspace.detail.show_comparison(quotation_rows(compared))
        first = next((one for one in compared if one.file is not None and one.check.edits), None)
        if first is not None and first.file is not None:
            self._open_pane()
            if first.file.uid != self._pane.file:
                self._show_file(first.file.uid)
            self._pane.go_to(first.check.span)

    def evidence_search(self) -> None:
        self._open_pane()
        self._pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._pane.search.selectAll()

    def evidence_close(self) -> None:
        self._workspace.show_evidence(False)
        self._workspace.claims.list.setFocus()

    def _search(self, words: str) -> None:
        if self._hub.session is None:  # it was closed while somebody typed
            return
        file = self._file
        within = file.sha256 if file is not None and self._pane.only.isChecked() else ""
        nothing = self.tr("Not found in this document") if within else self.tr("Not found in the evidence")
        self._show_places(search(self._hub.open_session, words, within), nothing)

    def _show_places(self, places: list[Place], nothing: str) -> None:
        names = {file.sha256: file.name for file in self._hub.snapshot.all_of(StoredFile).values()}
        self._found = None
        found = [Found(names[one.hit.sha256], one) for one in places if one.hit.sha256 in names]
        self._pane.show_results(found, nothing)

    def _show_found(self, found: Found) -> None:
        files = self._hub.snapshot.all_of(StoredFile)
        uid = next((file.uid for file in files.values() if file.sha256 == found.place.hit.sha256), "")
        if not uid:  # undone, since it was found
            self._hub.told.emit(self.tr("This document is no longer in the session"))
            return
        if uid != self._pane.file:
            self._show_file(uid)
        self._pane.go_to(found.place.span)

    # Showing

    def _open_pane(self) -> None:
        if not self._pane.isVisible():
            self._workspace.show_evidence(True)
            self._show_files()

    def _show_files(self) -> None:
        self._pane.show_files(dict(self._hub.snapshot.all_of(StoredFile)))

    def _show_beside(self, claim: str, begins: bool) -> None:
        """In a guided pass what a claim rests on stands beside it, where the session has documents."""
        files = self._hub.snapshot.all_of(StoredFile)
        if begins and files:
            self._open_pane()
        found = (one for one in self._hub.snapshot.of_claim(Evidence, claim) if one.file in files)
        one = min(found, key=lambda one: one.start == one.end, default=None)  # exact words before a file as a whole
        if one is not None and self._pane.isVisible():
            self._show_words(one)

    def _show_record(self, record: Record) -> None:
        """What stands behind a line of the claim's detail, where that is words of a document."""
        if isinstance(record, Evidence) and record.file in self._hub.snapshot.all_of(StoredFile):
            self._open_pane()
            self._show_words(record)

    def _show_words(self, one: Evidence) -> None:
        if one.file != self._pane.file:
            self._show_file(one.file)
        self._pane.go_to(Span(one.start, one.end))

    def _follow(self, change: Change) -> None:
        if self._pane.isVisible() and change.before.all_of(StoredFile) is not change.after.all_of(StoredFile):
            self._show_files()

    def _show_file(self, uid: str) -> None:
        file = self._hub.snapshot.all_of(StoredFile).get(uid)
        if file is not None:
            passages = self._hub.open_session.passages(file.sha256)
            self._pane.show_document(file, passages, lambda: b"".join(self._hub.open_session.content(file.sha256)))

    def evidence_save(self) -> None:
        file = self._file
        if file is None:
            return
        dialog = QFileDialog(
            self._window, self.tr("Save a copy of the document"), str(self._hub.open_session.path.parent)
        )
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file.name)
        dialog.fileSelected.connect(partial(self._save, file))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, file: StoredFile, name: str) -> None:
        path = Path(name)
        if self._hub.attempt(lambda: export_file(path, self._hub.open_session.content(file.sha256))):
            self._hub.told.emit(self.tr("Document saved: {name}").format(name=path.name))

    # Pages and other programs

    def evidence_page(self) -> None:
        self._open_pane()
        self._pane.printed.toggle()

    def _draw(self, wish: PageWish) -> None:
        file = self._file
        if file is None:
            return
        if file.size > LARGEST:
            text = self.tr("“{name}” is too large to be drawn here.").format(name=visible(file.name))
            self._hub.failed.emit(UserError("too-large", text, self.tr("Open a copy of it in another program.")))
            return
        data = b"".join(self._hub.open_session.content(file.sha256))
        self._tasks.run(
            self.tr("Drawing the page"),
            lambda report: draw_page(data, file.name, wish, report),
            partial(self._pane.show_page, file.uid),
            self._hub.failed.emit,
        )

    def evidence_open(self) -> None:
        """Asks before another program gets a document, and names what it really is."""
        file = self._file
        if file is None:
            return
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Open “{name}” in another program?").format(name=visible(file.name)))
        kind = spoken(real_kind(self._hub.open_session, file))
        box.setInformativeText(
            self.tr(
                "By its content it is: {kind}. The other program gets a copy; changes made there do not come back. "
                "What a document does in another program is beyond this one's protection."
            ).format(kind=kind)
        )
        opening = box.addButton(self.tr("Open a copy"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        opening.clicked.connect(lambda: self._hub.attempt(lambda: self._open_copy(file)))
        box.finished.connect(box.deleteLater)
        box.open()

    def _open_copy(self, file: StoredFile) -> None:
        path = self._copies.copy(self._hub.open_session, file)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            text = self.tr("No program was found that opens “{name}”.").format(name=visible(file.name))
            raise UserError("no-program", text, self.tr("Save a copy of the document and open that."))

    @property
    def _file(self) -> StoredFile | None:
        return self._hub.snapshot.all_of(StoredFile).get(self._pane.file) if self._hub.session else None


def _is_same(one: Evidence, other: Evidence) -> bool:
    """Whether both say the same of a claim from the same place of a document."""
    return all(getattr(one, field) == getattr(other, field) for field in _PLACE)


def _named(names: list[str]) -> str:
    return ", ".join(map(visible, names[:_MOST_NAMED])) + (", …" if len(names) > _MOST_NAMED else "")

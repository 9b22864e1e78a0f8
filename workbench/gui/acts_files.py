"""The acts on files: opening, pasting, the sample, copies, and the program itself."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from workbench import __version__, paths
from workbench.errors import UserError
from workbench.gui.dialogs.import_preview import ImportDialog
from workbench.gui.dialogs.keys import KeysDialog
from workbench.gui.dialogs.note_places import NotePlacesDialog
from workbench.gui.dialogs.paste import PasteDialog
from workbench.gui.direction import apart
from workbench.gui.hub import Hub
from workbench.gui.numbers import counted
from workbench.gui.rule_settings import choice_set
from workbench.gui.settings import Settings, sessions_folder
from workbench.gui.tasks import Report, Tasks
from workbench.importers import IMPORTERS
from workbench.importers.preview import Preview
from workbench.model.change import Change
from workbench.model.document import Reading
from workbench.model.draft import DetailName, Span
from workbench.model.snapshot import Person, Snapshot
from workbench.session.annotations import Annotation, add_annotations, place_annotation
from workbench.session.article import Article, read_article, read_text
from workbench.session.drafts import CarryPlan, is_version, next_draft, plan_of
from workbench.session.note_places import NotePlaces
from workbench.session.opening import SUFFIX, copy_for, is_session, open_session, session_for
from workbench.session.report_in import is_report, session_of_report
from workbench.session.rule_choice import choice_of
from workbench.session.session import Author, Session
from workbench.visible import visible

_Version = tuple[Article, CarryPlan]
"""An article as the next draft of the session that is open, and what it does to the claims there."""

_Read = tuple[Article, _Version | None]
"""An article, and what it is to the open session, where it looks like another version of its text."""


_NOTES = ".jsonld"
"""Of files with Web Annotations."""


class FileActs(QObject):
    """Opens and writes files on the user's behalf; only files that the user named.

    ``attachments_found`` brings the files that came inside an article that was opened. ``version_found`` brings an
    article that is another version of the open one, with what it does to the claims, and what to call to open it by
    itself all the same. ``other_rules_found`` tells that the session of an article keeps other rules than those set.
    """

    attachments_found = Signal(tuple)
    version_found = Signal(object, object, object)
    other_rules_found = Signal()

    def __init__(self, hub: Hub, tasks: Tasks, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._hub = hub
        self._tasks = tasks
        self._settings = settings
        self._window = window
        self._read_last: tuple[Path, Preview, Reading] | None = None
        self._left_out: UserError | None = None
        self.asked_for: Path | None = None
        """What was to be opened last, whether it could be or not."""

    # Opening

    def article_open(self) -> None:
        dialog = self.dialog_for_articles(self.tr("Open"))
        dialog.fileSelected.connect(self.open_path)
        dialog.open()

    def dialog_for_articles(self, title: str) -> QFileDialog:
        """A dialog in which a file that can be read is chosen."""
        dialog = self._file_dialog(title, "folders.open")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self._all_readable(), self.tr("All files (*)")])
        return dialog

    def article_paste(self) -> None:
        dialog = PasteDialog(self._window)
        dialog.text_given.connect(self.open_text)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def article_sample(self) -> None:
        self.open_path(str(paths.sample()))

    def open_path(self, name: str) -> None:
        """Opens a session, or reads an article and begins or finds its session."""
        path = self.asked_for = Path(name)
        if path.parent != paths.seeds():
            self._settings.set("folders.open", str(path.parent))
        if self._hub.session is not None and _same_file(path, self._hub.session.path):
            return
        if is_session(path):
            self._hub.attempt(lambda: self._take(open_session(path, self._author(), self._settings.backups_folder())))
            return
        if path.suffix.lower() == _NOTES:
            self._hub.attempt(lambda: self._add_notes(path))
            return
        if is_report(path):
            self._hub.attempt(lambda: self._take(session_of_report(path, self._author(), fallback=sessions_folder())))
            return
        self._read_file(path, Reading())

    def _add_notes(self, path: Path) -> None:
        """Takes notes of another program into the open session; of those without a sure place it is asked."""
        if self._hub.session is None:
            text = self.tr("“{name}” holds notes on an article, and no article is open.").format(name=path.name)
            raise UserError("no-article", text, self.tr("Open the article or its session first."))
        asked: list[Annotation] = []

        def add() -> Change | None:
            brought = add_annotations(self._hub.open_session, path)
            asked.extend(brought.asked)
            return brought.change

        change = self._hub.run(add)
        if change is not None:
            self._hub.told.emit(self.tr("Notes added: {count}").format(count=len(change.events)))
        if asked:
            dialog = NotePlacesDialog(asked, NotePlaces(self._hub.snapshot.draft), self._window)
            dialog.place_chosen.connect(self._place_note)
            dialog.left_out.connect(self._tell_left_out)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _place_note(self, note: Annotation, span: Span) -> None:
        self._hub.run(lambda: place_annotation(self._hub.open_session, note, span))

    def _tell_left_out(self, count: int) -> None:
        self._hub.told.emit(self.tr("Notes left out: {count}").format(count=counted(count)))

    def _read_file(self, path: Path, how: Reading) -> None:
        # What comes with the program lies where nothing may be written.
        near = sessions_folder() / path.name if path.parent == paths.seeds() else path
        self._read(partial(read_article, path, reading=how), near, path.name, path)

    def article_reread(self) -> None:
        if self._read_last is None:
            self._hub.told.emit(self.tr("Open the document itself once more to see how it is read"))
            return
        path, read, how = self._read_last
        dialog = ImportDialog(path.name, read, how, self._window)
        dialog.reading_wanted.connect(partial(self._read_file, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_text(self, text: str) -> None:
        """Begins a session with pasted text."""
        near = sessions_folder() / self.tr("Pasted text.txt")
        self._read(partial(read_text, text), near, self.tr("pasted text"))

    def can_open(self, path: Path) -> bool:
        """Whether a file looks like one that can be opened; its content has the last word."""
        return path.suffix.lower() in self.readable_suffixes

    @property
    def readable_suffixes(self) -> list[str]:
        """The suffixes of everything that can be opened."""
        return [
            SUFFIX,
            ".json",
            _NOTES,
            *(suffix for importer in IMPORTERS if importer.draft for suffix in importer.suffixes),
        ]

    def _read(self, work: Any, near: Path, name: str, source: Path | None = None) -> None:
        session = self._hub.session
        compared = session is not None and session.refusal is None and not self._is_read_otherwise(session, source)
        snapshot = session.snapshot if session is not None and compared else None
        choice, self._left_out = choice_set(self._settings)

        def read(report: Report) -> _Read:
            article: Article = work(progress=report, choice=choice)
            return article, _as_version(article, snapshot, report) if snapshot else None

        label = self.tr("Finding claims in {name}").format(name=name)
        self._tasks.run(label, read, partial(self._take_in, near, source), self._hub.failed.emit)

    def _is_read_otherwise(self, session: Session, source: Path | None) -> bool:
        """Whether it is the open document once more, read in another way before anything was decided."""
        same = self._read_last is not None and source == self._read_last[0]
        return same and all(claim.is_open for claim in session.snapshot.claims.values())

    def _take_in(self, near: Path, source: Path | None, found: _Read) -> None:
        """Begins with an article, or asks where it may be the next draft of the one that is open."""
        article, version = found
        if version is not None and self._hub.session is not None:
            self.version_found.emit(*version, partial(self._begin, near, source, article))
        else:
            self._begin(near, source, article)

    def _begin(self, near: Path, source: Path | None, article: Article) -> None:
        self._read_last = (source, article.preview, article.reading) if source and article.preview else None
        open_now = self._hub.session
        if open_now is not None:
            if open_now.snapshot.draft.sha256 == article.draft.sha256:
                self._hub.told.emit(self.tr("This article is open already"))
                return
            # The session's file must not be looked into by name while it is open: that would drop its locks.
            self._hub.close()

        def begin() -> None:
            near.parent.mkdir(parents=True, exist_ok=True)
            self._take(session_for(article, near, sessions_folder(), self._author(), self._settings.backups_folder()))

        if self._hub.attempt(begin) and article.attachments:
            self.attachments_found.emit(article.attachments)
        if self._left_out is not None:
            self._hub.failed.emit(self._left_out)
        session = self._hub.session
        if session is not None and session.refusal is None and choice_of(session.snapshot) != article.choice:
            self.other_rules_found.emit()

    def _take(self, session: Session) -> None:
        self._hub.open(session)
        self.remember()

    def _author(self) -> Author:
        return Author(Person(*self._settings.person()))

    def remember(self) -> None:
        """Puts the open session at the head of the recent ones, with how far it is."""
        session = self._hub.session
        if session is None:
            return
        progress = session.progress()
        told = self.tr("{decided} of {total} checked").format(
            decided=counted(progress.decided), total=counted(progress.total)
        )
        title = session.snapshot.detail(DetailName.HEADLINE) or session.path.stem
        self._settings.remember_session(session.path.absolute(), title, told)

    # Leaving

    def session_close(self) -> None:
        self.remember()
        self._hub.close()

    def session_reload(self) -> None:
        """Opens the file once more, for what another window wrote; a note that could not be saved waits meanwhile."""
        session = self._hub.session
        if session is not None and self._hub.attempt(session.expect_same_file):
            self.session_close()
            self.open_path(str(session.path))

    def program_quit(self) -> None:
        self._window.close()

    # Writing

    def session_copy(self) -> None:
        dialog = self._file_dialog(self.tr("Save a copy"), "folders.export")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Session (*.claims)"))
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._save_copy)
        dialog.open()

    def _save_copy(self, name: str) -> None:
        session = self._hub.session
        if session is not None and self._hub.attempt(lambda: session.save_copy(Path(name))):
            self._hub.told.emit(self.tr("Copy saved: {name}").format(name=Path(name).name))

    def session_review(self) -> None:
        self._go_on(review=True)

    def session_review_blind(self) -> None:
        self._go_on(review=True, blind=True)

    def session_continue(self) -> None:
        self._go_on(review=False)

    def _go_on(self, *, review: bool, blind: bool = False) -> None:
        session, made = self._hub.session, list[Path]()
        if session is None or not self._hub.attempt(lambda: made.append(copy_for(session, review=review, blind=blind))):
            return
        self.open_path(str(made[0]))
        self._hub.told.emit(self.tr("Working in {name}").format(name=visible(made[0].name)))

    def _file_dialog(self, title: str, folder: str) -> QFileDialog:
        """Qt's own dialog: the desktop's would keep lists of its own of the files that were opened."""
        session = self._hub.session
        usual = str(session.path.parent if session else Path.home())
        kept = self._settings.get(folder)
        dialog = QFileDialog(self._window, title, kept if kept and Path(kept).is_dir() else usual)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _all_readable(self) -> str:
        patterns = " ".join(f"*{suffix}" for suffix in self.readable_suffixes)
        return self.tr("Articles and sessions ({patterns})").format(patterns=patterns)

    # Help

    def help_keys(self) -> None:
        dialog = KeysDialog(self._window.menu_titles(), self._window.actions_by_id, self._window)  # type: ignore[attr-defined]
        dialog.failed.connect(self._hub.failed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def help_about(self) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About Claim Workbench"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"Claim Workbench {__version__}")
        box.setInformativeText(
            self.tr(
                "Checks an article line by line, offline. It opens no network connection and gives no verdict of its "
                "own.\n\nSettings: {settings}\nSessions of pasted text and of the sample: {sessions}\n"
                "Backups: {backups}"
            ).format(**{name: apart(visible(str(path))) for name, path in self._folders().items()})
        )
        box.finished.connect(box.deleteLater)
        box.open()

    def _folders(self) -> dict[str, object]:
        """Where the program keeps what."""
        settings = self._settings
        return {"settings": settings.path, "sessions": sessions_folder(), "backups": settings.backups_folder()}


def _as_version(article: Article, snapshot: Snapshot, report: Report) -> _Version | None:
    """In the worker: the article as the next draft of a session, where it looks like one."""
    if snapshot.draft.sha256 == article.draft.sha256:
        return None
    draft = next_draft(snapshot, article, report)
    plan = plan_of(snapshot, draft)
    return (draft, plan) if is_version(plan) else None


def _same_file(one: Path, other: Path) -> bool:
    """Whether two paths name one file, links included; a path that names nothing is no file's."""
    try:
        return one.samefile(other)
    except OSError:
        return False

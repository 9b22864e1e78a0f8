"""Every act of the user, one row each: menus, shortcuts, buttons, the key list and the tests are made of these rows.

An act needs a row here and a method of the same name, with ``_`` for ``.``, in one of the rooms ``gui/acts_*.py``.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from workbench.gui.action_row import ActionRow, Menu, When, tip, words
from workbench.gui.icons import icon
from workbench.gui.noop import QT_TRANSLATE_NOOP

_DISMISS = QT_TRANSLATE_NOOP("actions", "Dismiss as")
_FLAG = QT_TRANSLATE_NOOP("actions", "Flag as")
_APPEARANCE = QT_TRANSLATE_NOOP("actions", "Appearance")

ACTIONS: tuple[ActionRow, ...] = (
    ActionRow("article.open", QT_TRANSLATE_NOOP("actions", "Open…"), ("Ctrl+O",), icon="folder-open"),
    ActionRow("article.paste", QT_TRANSLATE_NOOP("actions", "Paste text…"), ("Ctrl+Shift+N",), icon="clipboard-paste"),
    ActionRow("article.sample", QT_TRANSLATE_NOOP("actions", "Try the sample"), ("Ctrl+Shift+T",), icon="newspaper"),
    ActionRow(
        "draft.take",
        QT_TRANSLATE_NOOP("actions", "Take a new draft…"),
        ("Ctrl+Shift+U",),
        when=When.SESSION,
        icon="file-diff",
    ),
    ActionRow(
        "report.export",
        QT_TRANSLATE_NOOP("actions", "Export report…"),
        ("Ctrl+E",),
        when=When.SESSION,
        icon="file-down",
        parts=True,
    ),
    ActionRow("report.again", QT_TRANSLATE_NOOP("actions", "Export once more"), ("Ctrl+Shift+E",), when=When.SESSION),
    ActionRow("report.print", QT_TRANSLATE_NOOP("actions", "Print…"), ("Ctrl+P",), when=When.SESSION, icon="printer"),
    ActionRow("report.preview", QT_TRANSLATE_NOOP("actions", "Print preview…"), (), when=When.SESSION),
    ActionRow(
        "session.copy", QT_TRANSLATE_NOOP("actions", "Save a copy…"), ("Ctrl+Shift+S",), when=When.SESSION, icon="copy"
    ),
    ActionRow(
        "session.mask",
        QT_TRANSLATE_NOOP("actions", "Share a masked copy…"),
        ("Ctrl+Alt+S",),
        when=When.SESSION,
        icon="eye-off",
    ),
    ActionRow(
        "session.review", QT_TRANSLATE_NOOP("actions", "Review in a copy"), (), when=When.COLLEAGUE, icon="users-round"
    ),
    ActionRow("session.review_blind", QT_TRANSLATE_NOOP("actions", "Review blind in a copy"), (), when=When.COLLEAGUE),
    ActionRow(
        "session.continue", QT_TRANSLATE_NOOP("actions", "Continue as myself in a copy"), (), when=When.COLLEAGUE
    ),
    ActionRow("session.sign_off", QT_TRANSLATE_NOOP("actions", "Sign off…"), (), when=When.SESSION, icon="stamp"),
    ActionRow(
        "session.merge",
        QT_TRANSLATE_NOOP("actions", "Merge a colleague's session…"),
        ("Ctrl+M",),
        when=When.SESSION,
        icon="combine",
    ),
    ActionRow("session.restore", QT_TRANSLATE_NOOP("actions", "Restore a backup…"), ("Ctrl+Shift+R",), icon="history"),
    ActionRow("session.rescue", QT_TRANSLATE_NOOP("actions", "Rescue a damaged session…"), ()),
    ActionRow("session.reload", QT_TRANSLATE_NOOP("actions", "Open the session again"), ("F5",), when=When.SESSION),
    ActionRow("session.close", QT_TRANSLATE_NOOP("actions", "Close article"), ("Ctrl+W",), when=When.SESSION),
    ActionRow("program.quit", QT_TRANSLATE_NOOP("actions", "Quit"), ("Ctrl+Q",), parts=True),
    ActionRow(
        "edit.undo", QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",), menu=Menu.EDIT, when=When.UNDO, icon="undo-2"
    ),
    ActionRow(
        "edit.redo",
        QT_TRANSLATE_NOOP("actions", "Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        menu=Menu.EDIT,
        when=When.REDO,
        icon="redo-2",
    ),
    ActionRow(
        "article.find",
        QT_TRANSLATE_NOOP("actions", "Find in article"),
        ("Ctrl+F",),
        Menu.EDIT,
        When.SESSION,
        "search",
        parts=True,
    ),
    ActionRow(
        "article.find_next",
        QT_TRANSLATE_NOOP("actions", "Find next"),
        ("F3", "Ctrl+G"),
        Menu.EDIT,
        When.SESSION,
        "chevron-down",
    ),
    ActionRow(
        "article.find_previous",
        QT_TRANSLATE_NOOP("actions", "Find previous"),
        ("Shift+F3", "Ctrl+Shift+G"),
        Menu.EDIT,
        When.SESSION,
        "chevron-up",
    ),
    ActionRow(
        "claims.filter",
        QT_TRANSLATE_NOOP("actions", "Filter claims"),
        ("Ctrl+Shift+F", "/"),
        menu=Menu.EDIT,
        when=When.SESSION,
        icon="search",
    ),
    ActionRow(
        "claims.clear_filter",
        QT_TRANSLATE_NOOP("actions", "Show all claims"),
        ("Ctrl+Shift+A",),
        Menu.EDIT,
        When.SESSION,
    ),
    ActionRow(
        "claims.views",
        QT_TRANSLATE_NOOP("actions", "Saved views…"),
        ("Ctrl+Shift+L",),
        Menu.EDIT,
        When.SESSION,
        "list-checks",
    ),
    ActionRow(
        "article.details",
        QT_TRANSLATE_NOOP("actions", "Article details"),
        ("Ctrl+I",),
        menu=Menu.EDIT,
        when=When.SESSION,
        icon="info",
        parts=True,
    ),
    ActionRow(
        "article.reread",
        QT_TRANSLATE_NOOP("actions", "How it was read…"),
        ("Ctrl+Shift+I",),
        menu=Menu.EDIT,
        when=When.SESSION,
        icon="eye",
    ),
    ActionRow(
        "program.preferences",
        QT_TRANSLATE_NOOP("actions", "Preferences…"),
        ("Ctrl+,",),
        Menu.EDIT,
        icon="settings",
    ),
    ActionRow("person.name", QT_TRANSLATE_NOOP("actions", "Change name…"), (), menu=Menu.EDIT, icon="user-round"),
    ActionRow("claim.verify", QT_TRANSLATE_NOOP("actions", "Mark as verified"), ("V",), Menu.CLAIM, When.CLAIM),
    ActionRow("claim.dispute", QT_TRANSLATE_NOOP("actions", "Mark as disputed"), ("D",), Menu.CLAIM, When.CLAIM),
    ActionRow("claim.unsource", QT_TRANSLATE_NOOP("actions", "Mark as unsourced"), ("U",), Menu.CLAIM, When.CLAIM),
    ActionRow(
        "claim.verify_here", QT_TRANSLATE_NOOP("actions", "Verified, and stay"), ("Shift+V",), Menu.CLAIM, When.CLAIM
    ),
    ActionRow(
        "claim.dispute_here", QT_TRANSLATE_NOOP("actions", "Disputed, and stay"), ("Shift+D",), Menu.CLAIM, When.CLAIM
    ),
    ActionRow(
        "claim.unsource_here", QT_TRANSLATE_NOOP("actions", "Unsourced, and stay"), ("Shift+U",), Menu.CLAIM, When.CLAIM
    ),
    ActionRow("claim.clear", QT_TRANSLATE_NOOP("actions", "Clear verdict"), ("Backspace", "X"), Menu.CLAIM, When.CLAIM),
    ActionRow(
        "claim.note", QT_TRANSLATE_NOOP("actions", "Write note"), ("N",), Menu.CLAIM, When.CLAIM, "pencil", parts=True
    ),
    ActionRow(
        "claim.records",
        QT_TRANSLATE_NOOP("actions", "Evidence and queries of the claim"),
        ("I",),
        Menu.CLAIM,
        When.CLAIM,
    ),
    ActionRow("claim.next", QT_TRANSLATE_NOOP("actions", "Next claim"), ("J",), Menu.CLAIM, When.SESSION, parts=True),
    ActionRow("claim.previous", QT_TRANSLATE_NOOP("actions", "Previous claim"), ("K",), Menu.CLAIM, When.SESSION),
    ActionRow(
        "claim.next_open", QT_TRANSLATE_NOOP("actions", "Next unchecked claim"), ("G",), Menu.CLAIM, When.SESSION
    ),
    ActionRow(
        "claim.guide", QT_TRANSLATE_NOOP("actions", "Guided pass"), ("Ctrl+L",), Menu.CLAIM, When.SESSION, "play"
    ),
    ActionRow(
        "claim.advance",
        QT_TRANSLATE_NOOP("actions", "Go on after a verdict"),
        ("Ctrl+Shift+J",),
        Menu.CLAIM,
        icon="step-forward",
        setting="claims.advance",
    ),
    ActionRow(
        "claim.add",
        QT_TRANSLATE_NOOP("actions", "Add claim from selection"),
        ("A",),
        menu=Menu.CLAIM,
        when=When.SESSION,
        icon="plus",
        parts=True,
    ),
    ActionRow(
        "claim.split", QT_TRANSLATE_NOOP("actions", "Split at cursor"), ("S",), Menu.CLAIM, When.CLAIM, "scissors"
    ),
    ActionRow("claim.join", QT_TRANSLATE_NOOP("actions", "Join with next"), ("M",), Menu.CLAIM, When.CLAIM, "combine"),
    ActionRow("claim.trim", QT_TRANSLATE_NOOP("actions", "Trim to selection"), ("T",), Menu.CLAIM, When.CLAIM, "crop"),
    ActionRow(
        "claim.parked", QT_TRANSLATE_NOOP("actions", "Parked claims…"), ("Ctrl+Shift+K",), Menu.CLAIM, When.SESSION
    ),
    ActionRow("claims.find_again", QT_TRANSLATE_NOOP("actions", "Find claims again"), (), Menu.CLAIM, When.SESSION),
    ActionRow(
        "claim.remove",
        QT_TRANSLATE_NOOP("actions", "Remove added claim"),
        ("Delete",),
        Menu.CLAIM,
        When.CLAIM,
        "trash-2",
    ),
    ActionRow(
        "claim.dismiss_opinion",
        QT_TRANSLATE_NOOP("actions", "Opinion"),
        ("O",),
        menu=Menu.CLAIM,
        when=When.CLAIM,
        submenu=_DISMISS,
        parts=True,
    ),
    ActionRow(
        "claim.dismiss_common",
        QT_TRANSLATE_NOOP("actions", "Common knowledge"),
        ("C",),
        menu=Menu.CLAIM,
        when=When.CLAIM,
        submenu=_DISMISS,
    ),
    ActionRow(
        "claim.dismiss_uncheckable",
        QT_TRANSLATE_NOOP("actions", "Not checkable"),
        ("P",),
        menu=Menu.CLAIM,
        when=When.CLAIM,
        submenu=_DISMISS,
    ),
    ActionRow("claim.take_back", QT_TRANSLATE_NOOP("actions", "Take back dismissal"), ("B",), Menu.CLAIM, When.CLAIM),
    ActionRow(
        "conflict.first", QT_TRANSLATE_NOOP("actions", "Conflict: take the first value"), ("1",), Menu.CLAIM, When.CLAIM
    ),
    ActionRow(
        "conflict.second",
        QT_TRANSLATE_NOOP("actions", "Conflict: take the second value"),
        ("2",),
        Menu.CLAIM,
        When.CLAIM,
    ),
    ActionRow(
        "claim.settle", QT_TRANSLATE_NOOP("actions", "Settle disagreement…"), ("Shift+S",), Menu.CLAIM, When.CLAIM
    ),
    ActionRow("claim.sign_off", QT_TRANSLATE_NOOP("actions", "Sign off claim…"), ("Shift+O",), Menu.CLAIM, When.CLAIM),
    ActionRow(
        "correction.propose",
        QT_TRANSLATE_NOOP("actions", "Propose correction…"),
        ("R",),
        Menu.CLAIM,
        When.CLAIM,
        "replace",
        parts=True,
    ),
    ActionRow(
        "query.ask",
        QT_TRANSLATE_NOOP("actions", "Ask query…"),
        ("Q",),
        Menu.CLAIM,
        When.CLAIM,
        "message-circle-question-mark",
    ),
    ActionRow("flag.legal", QT_TRANSLATE_NOOP("actions", "Legal"), ("L",), Menu.CLAIM, When.CLAIM, submenu=_FLAG),
    ActionRow("flag.sensitive", QT_TRANSLATE_NOOP("actions", "Sensitive"), (), Menu.CLAIM, When.CLAIM, submenu=_FLAG),
    ActionRow("flag.on_author", QT_TRANSLATE_NOOP("actions", "On author"), (), Menu.CLAIM, When.CLAIM, submenu=_FLAG),
    ActionRow(
        "flag.right_of_reply",
        QT_TRANSLATE_NOOP("actions", "Right of reply"),
        (),
        Menu.CLAIM,
        When.CLAIM,
        submenu=_FLAG,
    ),
    ActionRow(
        "flag.publish", QT_TRANSLATE_NOOP("actions", "To be published"), (), Menu.CLAIM, When.CLAIM, submenu=_FLAG
    ),
    ActionRow(
        "evidence.take",
        QT_TRANSLATE_NOOP("actions", "Evidence: selected words support the claim"),
        ("E",),
        Menu.EVIDENCE,
        When.SESSION,
        "paperclip",
    ),
    ActionRow(
        "evidence.take_against",
        QT_TRANSLATE_NOOP("actions", "Evidence: selected words contradict the claim"),
        ("Shift+E",),
        Menu.EVIDENCE,
        When.SESSION,
    ),
    ActionRow(
        "evidence.find",
        QT_TRANSLATE_NOOP("actions", "Find the claim in the evidence"),
        ("F",),
        Menu.EVIDENCE,
        When.CLAIM,
        "search-check",
    ),
    ActionRow(
        "evidence.quotation",
        QT_TRANSLATE_NOOP("actions", "Compare quotation with its transcript"),
        ("Y",),
        Menu.EVIDENCE,
        When.CLAIM,
        "quote",
    ),
    ActionRow(
        "evidence.write",
        QT_TRANSLATE_NOOP("actions", "Write evidence…"),
        ("W",),
        Menu.EVIDENCE,
        When.CLAIM,
        "pencil-line",
    ),
    ActionRow(
        "evidence.add",
        QT_TRANSLATE_NOOP("actions", "Add documents…"),
        ("Ctrl+D",),
        Menu.EVIDENCE,
        When.SESSION,
        "file-text",
        parts=True,
    ),
    ActionRow(
        "evidence.search",
        QT_TRANSLATE_NOOP("actions", "Search all evidence"),
        ("Ctrl+Shift+D",),
        Menu.EVIDENCE,
        When.SESSION,
        "search",
    ),
    ActionRow(
        "source.list",
        QT_TRANSLATE_NOOP("actions", "Sources…"),
        ("Ctrl+R",),
        Menu.EVIDENCE,
        When.SESSION,
        "library",
        parts=True,
    ),
    ActionRow("house.rules", QT_TRANSLATE_NOOP("actions", "House rules…"), (), Menu.EVIDENCE, When.SESSION),
    ActionRow(
        "evidence.save", QT_TRANSLATE_NOOP("actions", "Save a copy of the document…"), (), Menu.EVIDENCE, When.SESSION
    ),
    ActionRow(
        "evidence.page",
        QT_TRANSLATE_NOOP("actions", "Show pages as printed"),
        ("Shift+P",),
        Menu.EVIDENCE,
        When.SESSION,
        "printer",
    ),
    ActionRow(
        "evidence.open", QT_TRANSLATE_NOOP("actions", "Open in another program…"), (), Menu.EVIDENCE, When.SESSION
    ),
    ActionRow("evidence.remove", QT_TRANSLATE_NOOP("actions", "Remove document"), (), Menu.EVIDENCE, When.SESSION),
    ActionRow("evidence.close", QT_TRANSLATE_NOOP("actions", "Close evidence"), (), Menu.EVIDENCE, When.SESSION, "x"),
    ActionRow(
        "session.overview",
        QT_TRANSLATE_NOOP("actions", "Overview"),
        ("Ctrl+Shift+O",),
        Menu.VIEW,
        When.SESSION,
        "chart-pie",
    ),
    ActionRow(
        "session.history", QT_TRANSLATE_NOOP("actions", "History…"), ("Ctrl+H",), Menu.VIEW, When.SESSION, "history"
    ),
    ActionRow(
        "view.larger", QT_TRANSLATE_NOOP("actions", "Larger article text"), ("Ctrl++", "Ctrl+="), Menu.VIEW, parts=True
    ),
    ActionRow("view.smaller", QT_TRANSLATE_NOOP("actions", "Smaller article text"), ("Ctrl+-",), Menu.VIEW),
    ActionRow("view.usual", QT_TRANSLATE_NOOP("actions", "Usual article text"), ("Ctrl+0",), Menu.VIEW),
    ActionRow("view.coverage", QT_TRANSLATE_NOOP("actions", "Coverage"), ("H",), Menu.VIEW, setting="view.coverage"),
    ActionRow("view.numbers", QT_TRANSLATE_NOOP("actions", "Claim numbers"), (), Menu.VIEW, setting="view.numbers"),
    ActionRow(
        "view.system", QT_TRANSLATE_NOOP("actions", "Like the system"), (), Menu.VIEW, submenu=_APPEARANCE, parts=True
    ),
    ActionRow("view.light", QT_TRANSLATE_NOOP("actions", "Light"), (), Menu.VIEW, submenu=_APPEARANCE),
    ActionRow("view.dark", QT_TRANSLATE_NOOP("actions", "Dark"), (), Menu.VIEW, submenu=_APPEARANCE),
    ActionRow("view.contrast", QT_TRANSLATE_NOOP("actions", "High contrast"), (), Menu.VIEW, submenu=_APPEARANCE),
    ActionRow(
        "help.palette", QT_TRANSLATE_NOOP("actions", "Command palette…"), ("Ctrl+Shift+P",), Menu.HELP, icon="command"
    ),
    ActionRow("help.contents", QT_TRANSLATE_NOOP("actions", "Help"), ("F1",), menu=Menu.HELP),
    ActionRow("help.keys", QT_TRANSLATE_NOOP("actions", "Keys"), ("?",), menu=Menu.HELP, icon="keyboard"),
    ActionRow("help.crash", QT_TRANSLATE_NOOP("actions", "What went wrong…"), (), menu=Menu.HELP),
    ActionRow("help.about", QT_TRANSLATE_NOOP("actions", "About Claim Workbench"), (), menu=Menu.HELP, icon="info"),
)


def show_ticks(actions: dict[str, QAction], setting: Callable[[str], bool]) -> None:
    """Ticks the acts that turn something on and off as their settings say."""
    for row in ACTIONS:
        if row.setting:
            actions[row.id].setChecked(setting(row.setting))


def make_actions(parent: QObject, carry_out: Callable[..., None]) -> dict[str, QAction]:
    """A QAction for each row; when it is triggered, ``carry_out`` is called with the row's id."""
    made = {}
    for row in ACTIONS:
        action = QAction(icon(row.icon), words(row.label), parent)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setToolTip(tip(row, action))
        action.setCheckable(bool(row.setting))
        action.triggered.connect(partial(carry_out, row.id))
        made[row.id] = action
    return made

"""The page on which a new draft is looked at before it is taken: what becomes of every claim, with both texts."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.carrying.answers import Answers
from workbench.gui.carrying.texts import BothTexts
from workbench.gui.direction import apart
from workbench.gui.labels import outcome_words, standing_words
from workbench.gui.numbers import counted
from workbench.gui.shortened import shortened
from workbench.gui.signs import Sign, sign_icon
from workbench.gui.theme import SPACE, ThemeSwitch
from workbench.gui.widgets.buttons import KeyButton
from workbench.model.draft import Span
from workbench.session.article import Article
from workbench.session.drafts import Carried, CarryPlan, Outcome, added, is_unchanged, offered, readings, to_show
from workbench.visible import visible

_ORDER = (Outcome.CHANGED, Outcome.CANDIDATES, Outcome.GONE, Outcome.SAME_WORDS_CHANGED_CONTEXT, Outcome.SAME)
"""What must be looked at comes first."""

_ROW = Qt.ItemDataRole.UserRole
_LONGEST = 200
"""Characters of a claim that a row of the list holds."""


class CarryPage(QWidget):
    """``taken`` says that the draft is to be taken with the ``choices`` made here, ``left`` that it is not.

    ``heading`` and ``onward`` are what stands over it and on the button that takes it, where that is not for a new
    draft by itself.
    """

    taken = Signal()
    left = Signal()

    def __init__(
        self,
        plan: CarryPlan,
        article: Article,
        themes: ThemeSwitch,
        parent: QWidget,
        heading: str = "",
        onward: str = "",
    ) -> None:
        super().__init__(parent)
        self.plan, self.article = plan, article
        self._is_merge = bool(heading)
        self._heading = heading or self.tr("New draft: {name}").format(name=visible(article.draft.name or "…"))
        self.choices: dict[str, Span | None] = {}
        self._themes = themes
        self._added = added(plan, article)
        self._headings: list[QListWidgetItem] = []
        self.list = QListWidget(self)
        self.texts = BothTexts(themes, self)
        self.answers = Answers(self)
        self.told = QLabel(self._sums(), self)
        self.apply = KeyButton(onward or self.tr("Apply"), "Ctrl+Return", self)
        self.cancel = KeyButton(self.tr("Cancel"), "Esc", self)
        self._fill()
        self._tint()
        self._lay_out()
        self._connect()
        self.list.setCurrentRow(1)  # the first row is a heading
        self.setFocusProxy(self.list)

    def come(self, pages: QStackedWidget) -> None:
        """Takes the place of the article."""
        pages.addWidget(self)
        pages.setCurrentWidget(self)
        self.setFocus()

    def go(self, pages: QStackedWidget, back: QWidget) -> None:
        """Gives way to the article; what was looked at is let go."""
        pages.setCurrentWidget(back)
        pages.removeWidget(self)
        self.deleteLater()

    # What is shown

    def _sums(self) -> str:
        if is_unchanged(self.plan, self.article):
            return self.tr("Nothing changed in any claim. Apply takes the new draft with all decisions.")
        sums = [f"{outcome_words(outcome)}: {counted(len(found))}" for outcome, found in self._found() if found]
        new = [self.tr("New claims: {count}").format(count=counted(len(self._added)))] if self._added else []
        return " · ".join((*sums, *new))

    def _found(self) -> Iterator[tuple[Outcome, list[Carried]]]:
        shown = to_show(self.plan)
        for outcome in _ORDER:
            yield outcome, [carried for carried in shown if carried.outcome is outcome]

    def _fill(self) -> None:
        self.list.setAccessibleName(self.tr("Claims by what becomes of them"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for outcome, found in self._found():
            self._add_part(outcome_words(outcome), len(found))
            for carried in found:
                self._add_claim(carried)
        self._add_part(self.tr("New claims"), len(self._added))
        for span in self._added:
            item = QListWidgetItem(sign_icon(Sign.UNCHECKED, self._themes), self._words(span), self.list)
            item.setData(_ROW, span)

    def _add_part(self, words: str, count: int) -> None:
        if not count:
            return
        item = QListWidgetItem(f"{words} · {counted(count)}", self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        self._headings.append(item)

    def _tint(self) -> None:
        for item in self._headings:
            item.setForeground(self._themes.theme.colour("muted"))

    def _add_claim(self, carried: Carried) -> None:
        item = QListWidgetItem(sign_icon(Sign.of(carried.claim), self._themes), "", self.list)
        item.setData(_ROW, carried)
        self._name(item, carried)

    def _name(self, item: QListWidgetItem, carried: Carried) -> None:
        """A claim's row says what is still asked, and what was answered."""
        words = _short(carried.claim.quote)
        asked = self._asked(carried)
        item.setText(f"{asked}  {words}" if asked else words)
        spoken = (outcome_words(carried.outcome), standing_words(carried.claim), asked, words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in spoken if part))

    def _asked(self, carried: Carried) -> str:
        if carried.claim.uid in self.choices:
            place = self.choices[carried.claim.uid]
            return self.tr("→ parked") if place is None else f"→ {self._offered(carried).index(place) + 1}"
        return "?" if carried.outcome is Outcome.CANDIDATES else ""

    def _words(self, span: Span) -> str:
        return _short(self.plan.new.words_of(span))

    def _show(self, item: QListWidgetItem | None) -> None:
        row = item.data(_ROW) if item else None
        if isinstance(row, Carried):
            self._show_claim(row)
        elif isinstance(row, Span):
            self.texts.show_new(self.plan.new.words_of(row))
            self.answers.show_places((), None)

    def _show_claim(self, carried: Carried) -> None:
        place = self._place(carried)
        places = self._offered(carried)
        self.texts.show_reading(readings(self.plan, carried, place), self._fate(carried, place), carried.claim)
        chosen = places.index(place) + 1 if place in places else 0
        answered = carried.claim.uid in self.choices or carried.outcome is not Outcome.CANDIDATES
        self.answers.show_places([self._words(span) for span in places], chosen if answered else None)

    def _offered(self, carried: Carried) -> tuple[Span, ...]:
        """Before a merge only what is asked about has a choice: elsewhere the newer session has placed the claim."""
        return offered(carried) if not self._is_merge or carried.outcome is Outcome.CANDIDATES else ()

    def _place(self, carried: Carried) -> Span | None:
        return self.choices.get(carried.claim.uid, carried.place)

    def _fate(self, carried: Carried, place: Span | None) -> str:
        """In a sentence, what Apply will do to a claim."""
        if place is None:
            asked = carried.outcome is Outcome.CANDIDATES and carried.claim.uid not in self.choices
            if asked:
                return self.tr("Choose where this claim is now. Unanswered, it is parked with its history.")
            return self.tr("Not in the new draft: it is parked with its history, and can be re-attached.")
        if carried.outcome is Outcome.CHANGED:
            return self.tr("Other words: it is to be checked again. The old decision stays in its history.")
        if carried.outcome is Outcome.CANDIDATES:
            return self.tr("The decision is kept if these are the same words, else it is to be checked again.")
        return self.tr("The same words: the decision is kept.")

    # What is answered

    def choose(self, number: int) -> None:
        """Gives the claim in sight one of the places that are offered, from 1; 0 parks it."""
        item = self.list.currentItem()
        carried = item.data(_ROW) if item else None
        if not isinstance(carried, Carried) or number > len(self._offered(carried)) or not self._offered(carried):
            return
        self.choices[carried.claim.uid] = self._offered(carried)[number - 1] if number else None
        self._name(item, carried)
        self._show(item)

    def _step(self, step: int) -> None:
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count():
            if self.list.item(row).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentRow(row)
                return
            row += step

    def _next(self) -> None:
        self._step(1)

    def _previous(self) -> None:
        self._step(-1)

    # Making

    def _lay_out(self) -> None:
        title = QLabel(self._heading, self)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        title.setFont(font)
        for label in (title, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        sides = QWidget(self)
        right = QVBoxLayout(sides)
        right.setContentsMargins(SPACE, 0, 0, 0)
        right.addWidget(self.texts, 1)
        right.addWidget(self.answers)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.list)
        panes.addWidget(sides)
        panes.setStretchFactor(0, 2)
        panes.setStretchFactor(1, 5)
        panes.setSizes([380, 900])
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(title)
        column.addWidget(self.told)
        column.addWidget(panes, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        alone = self.tr("Nothing takes effect before Apply. J and K go from claim to claim.")
        merge = self.tr("Nothing takes effect before the merge. J and K go from claim to claim.")
        hint = QLabel(merge if self._is_merge else alone, self)
        hint.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.apply)
        return foot

    def _connect(self) -> None:
        self._themes.changed.connect(self._tint)
        self.list.currentItemChanged.connect(self._show)
        self.answers.chosen.connect(self.choose)
        self.apply.clicked.connect(self.taken)
        self.cancel.clicked.connect(self.left)
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl+Return", self.apply.click),
            ("Ctrl+Enter", self.apply.click),
            ("Esc", self.cancel.click),
            ("J", self._next),
            ("K", self._previous),
        )
        for key, method in keys:
            QShortcut(QKeySequence(key), self, method)


def _short(words: str) -> str:
    return apart(shortened(words[: 2 * _LONGEST], _LONGEST))

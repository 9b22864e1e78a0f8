"""The help window: pages at the left, the page at the right. It can stay open beside the work."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QTextCursor, QTextDocument, QTextLength, QTextTable
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from workbench.gui.action_row import Menu
from workbench.gui.article.document import ArticleDocument
from workbench.gui.help.pages import PAGES, page_text, page_title
from workbench.gui.theme import SPACE, ThemeSwitch

_WIDTHS: Mapping[int, tuple[int, ...]] = {2: (26,), 3: (4, 13)}
"""Of the columns of a table but for the last, on the grid, by how many columns it has."""

_SIZE = 1.08
"""Of the page's text, of that of the window's."""


class HelpWindow(QDialog):
    """Shows one page at a time; a link leads to another page and nowhere else."""

    def __init__(
        self, actions: Mapping[str, QAction], titles: Mapping[Menu, str], themes: ThemeSwitch, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions, self._titles = actions, titles
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(112 * SPACE, 84 * SPACE)
        self.list = QListWidget(self)
        self.text = QTextBrowser(self)
        self.text.setDocument(ArticleDocument(self.text))
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_row)
        self.text.anchorClicked.connect(self._follow)
        themes.changed.connect(self._show_again)

    def show_page(self, id: str) -> None:
        """Turns to a page."""
        ids = [page.id for page in PAGES]
        self.list.setCurrentRow(ids.index(id))

    @property
    def page(self) -> str:
        """The id of the page that is shown."""
        return PAGES[self.list.currentRow()].id

    def _show_row(self, row: int) -> None:
        document, font = self.text.document(), self.font()
        font.setPointSizeF(font.pointSizeF() * _SIZE)
        document.setDefaultFont(font)
        document.setIndentWidth(3 * SPACE)
        document.setMarkdown(
            page_text(PAGES[row].id, self._actions, self._titles), QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        document.setDocumentMargin(3 * SPACE)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress(frame)
        _part_sections(document)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.verticalScrollBar().setValue(0)  # with the margin above it

    def _show_again(self) -> None:
        self._show_row(self.list.currentRow())

    def _follow(self, link: QUrl) -> None:
        """A link names a page."""
        if any(page.id == link.toString() for page in PAGES):
            self.show_page(link.toString())

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFixedWidth(28 * SPACE)
        self.list.setSpacing(SPACE // 4)
        self.list.viewport().setAutoFillBackground(False)
        self.list.addItems([page_title(page) for page in PAGES])
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Page"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self.list.setFocus()


def _part_sections(document: QTextDocument) -> None:
    """More room above a heading than below it."""
    block = document.begin().next()
    while block.isValid():
        look = block.blockFormat()
        if look.headingLevel():
            look.setTopMargin(2.5 * SPACE)
            QTextCursor(block).setBlockFormat(look)
        block = block.next()


def _dress(table: QTextTable) -> None:
    """A table without lines; its heading row is empty, there only as Markdown asks for one."""
    look = table.format()
    look.setBorder(0)
    look.setCellPadding(SPACE / 2)
    look.setCellSpacing(0)
    look.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.FixedLength, width * SPACE) for width in _WIDTHS[table.columns()]]
        + [QTextLength(QTextLength.Type.VariableLength, 0)]
    )
    table.setFormat(look)
    if table.rows() > 1:
        table.removeRows(0, 1)

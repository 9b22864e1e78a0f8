"""The draft as a Qt document: its text as it is shown, dressed."""

from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtGui import QFont, QImage, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from workbench.gui.article.margin import Margin
from workbench.gui.article.shown import ShownText
from workbench.gui.textpos import TextPositions
from workbench.gui.theme import SPACE, Theme
from workbench.model.draft import Block, BlockKind, Draft, Span

_EMPTY_LINE_SIZE = 0.37
"""Of the text's size: blank lines of the file part paragraphs, they need not be as high as text."""


class ArticleDocument(QTextDocument):
    """A document that never loads anything, whatever its text might name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # Returning nothing would let Qt load the file by name itself.
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        return QByteArray(b" ")


def fill(document: QTextDocument, draft: Draft, shown: ShownText, font: QFont, lines: int, theme: Theme) -> None:
    """Puts the draft's text into the document and dresses its blocks. Linear in the text."""
    document.setPlainText(shown.text)
    document.setDocumentMargin(0)
    dress(document, draft, shown, font, lines, theme)


def set_margins(document: QTextDocument, margin: Margin, other: float) -> None:
    """Leaves room for the margin on its side, and so much on the ``other`` one."""
    frame = document.rootFrame().frameFormat()
    sides = (other, margin.width) if margin.at_right else (margin.width, other)
    if (frame.leftMargin(), frame.rightMargin()) == sides:  # to set it again would lay the whole text out anew
        return
    frame.setLeftMargin(sides[0])
    frame.setRightMargin(sides[1])
    frame.setTopMargin(3 * SPACE)
    frame.setBottomMargin(6 * SPACE)
    document.rootFrame().setFrameFormat(frame)


def dress(document: QTextDocument, draft: Draft, shown: ShownText, font: QFont, lines: int, theme: Theme) -> None:
    """Gives the blocks of a document that holds the draft the looks of their kinds; a line is ``lines`` per cent high.

    Linear in the text.
    """
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    # One edit: each change of its own would lay the whole text out again.
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    spaced = QTextBlockFormat()
    spaced.setLineHeight(lines, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(spaced)
    _shrink_empty_lines(document, font)
    for block in draft.blocks:
        if block.kind in _DRESS:
            _dress(document, block, shown.positions, font, theme)
    for token in shown.tokens:
        _tint(document, token, shown.positions, theme)
    cursor.endEditBlock()


def _shrink_empty_lines(document: QTextDocument, font: QFont) -> None:
    """By a smaller font: a smaller line height would leave the line's own box over the text below, and take clicks."""
    small = QTextCharFormat()
    small.setFontPointSize(font.pointSizeF() * _EMPTY_LINE_SIZE)
    block = document.begin()
    while block.isValid():
        if block.length() == 1:
            QTextCursor(block).setBlockCharFormat(small)
        block = block.next()


def _dress(document: QTextDocument, block: Block, positions: TextPositions, font: QFont, theme: Theme) -> None:
    cursor = _cursor_over(document, block.span, positions)
    characters, layout = QTextCharFormat(), QTextBlockFormat()
    _DRESS[block.kind](characters, layout, font, theme)
    cursor.mergeCharFormat(characters)
    cursor.mergeBlockFormat(layout)


def _tint(document: QTextDocument, token: Span, positions: TextPositions, theme: Theme) -> None:
    """What stands for a hidden character looks other than text that only reads like it."""
    tinted = QTextCharFormat()
    tinted.setForeground(theme.colour("disputed"))
    tinted.setBackground(theme.colour("disputed_tint"))
    _cursor_over(document, token, positions).mergeCharFormat(tinted)


def _cursor_over(document: QTextDocument, span: Span, positions: TextPositions) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(positions.to_qt(span.start))
    cursor.setPosition(positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _headline(characters: QTextCharFormat, layout: QTextBlockFormat, font: QFont, theme: Theme) -> None:
    characters.setFontPointSize(font.pointSizeF() * 1.45)
    characters.setFontWeight(QFont.Weight.DemiBold)


def _standfirst(characters: QTextCharFormat, layout: QTextBlockFormat, font: QFont, theme: Theme) -> None:
    characters.setFontPointSize(font.pointSizeF() * 1.1)
    characters.setFontItalic(True)


def _aside(characters: QTextCharFormat, layout: QTextBlockFormat, font: QFont, theme: Theme) -> None:
    characters.setForeground(theme.colour("muted"))
    characters.setFontPointSize(font.pointSizeF() * 0.92)


def _indented(characters: QTextCharFormat, layout: QTextBlockFormat, font: QFont, theme: Theme) -> None:
    layout.setLeftMargin(3 * SPACE)


_DRESS = {
    BlockKind.HEADLINE: _headline,
    BlockKind.STANDFIRST: _standfirst,
    BlockKind.BYLINE: _aside,
    BlockKind.DATELINE: _aside,
    BlockKind.CAPTION: _aside,
    BlockKind.LIST_ITEM: _indented,
    BlockKind.QUOTE: _indented,
    BlockKind.PULL_QUOTE: _indented,
}

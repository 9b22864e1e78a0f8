"""Small pieces of OpenDocument text as XML: spans, paragraphs, tables, annotations.

The element names are those of OpenDocument 1.3, part 3.
"""

import re
from html import escape

from workbench.visible import visible

_ODD_SPACE = re.compile(r"^ | (?= )| $|[\t\n]", re.MULTILINE)
_INSTEAD = {" ": "<text:s/>", "\t": "<text:tab/>", "\n": "<text:line-break/>"}


def text(words: str) -> str:
    """Letters as they stand: what is hidden is made visible, and no space is lost."""
    return _ODD_SPACE.sub(lambda found: _INSTEAD[found[0]], escape(visible(words), quote=False))


def span(style: str, words: str) -> str:
    """Letters in a named style; plain ones where it is empty."""
    return f'<text:span text:style-name="{style}">{text(words)}</text:span>' if style else text(words)


def paragraph(style: str, content: str) -> str:
    """A paragraph of a named style."""
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def heading(style: str, level: int, content: str) -> str:
    """A heading, which programs list in their outline."""
    return f'<text:h text:style-name="{style}" text:outline-level="{level}">{content}</text:h>'


def table(name: str, widths: tuple[str, ...], rows: list[list[str]], *, has_head: bool) -> str:
    """A table of cells that are paragraphs; ``widths`` are the names of the columns' styles."""
    columns = "".join(f'<table:table-column table:style-name="{width}"/>' for width in widths)
    lines = ["".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in row) for row in rows]
    made = [f'<table:table-row table:style-name="Row">{line}</table:table-row>' for line in lines]
    if has_head:
        made[0] = f"<table:table-header-rows>{made[0]}</table:table-header-rows>"
    return f'<table:table table:name="{name}" table:style-name="Rows">{columns}{"".join(made)}</table:table>'


def annotation_begins(name: str, author: str, short: str, date: str, lines: tuple[str, ...]) -> str:
    """Where the words of a comment begin, with the comment: who (and in short), when (empty for nobody), and what."""
    when = f"<dc:date>{date}</dc:date>" if date else ""
    content = "".join(f"<text:p>{text(line)}</text:p>" for line in lines)
    who = f"<dc:creator>{text(author)}</dc:creator>"
    initials = f"<meta:creator-initials>{text(short)}</meta:creator-initials>"
    return f'<office:annotation office:name="{name}">{who}{when}{initials}{content}</office:annotation>'


def annotation_ends(name: str) -> str:
    """Where they end."""
    return f'<office:annotation-end office:name="{name}"/>'

"""Small pieces of WordprocessingML as text: runs, paragraphs, comment marks, tracked changes.

The element names and their order are those of ECMA-376, part 1, chapter 17.
"""

import re
from dataclasses import dataclass
from html import escape

from workbench.exporters.script import runs_right_to_left
from workbench.visible import visible

_BREAKS = re.compile(r"([\t\n])")
_BREAK = {"\t": "<w:tab/>", "\n": "<w:br/>"}


@dataclass(frozen=True, slots=True)
class Letters:
    """How a run looks; ``color`` is six hexadecimal digits, ``underline`` a kind of line by Word's name."""

    bold: bool = False
    color: str = ""
    underline: str = ""
    language: str = ""
    right_to_left: bool = False


def run(text: str, letters: Letters = Letters()) -> str:
    """A run of letters; what is hidden in the text is made visible, its tabs and line ends are Word's own."""
    return _run(text, letters, "t")


def inserted(runs: str, id: int, author: str, date: str) -> str:
    """Runs as a tracked insertion."""
    return f"<w:ins {_change(id, author, date)}>{runs}</w:ins>"


def deleted(text: str, letters: Letters, id: int, author: str, date: str) -> str:
    """A text as a tracked deletion: it stands in the document until somebody accepts that it goes."""
    return f"<w:del {_change(id, author, date)}>{_run(text, letters, 'delText')}</w:del>"


def paragraph(style: str, content: str, *, right_to_left: bool = False, keeps: bool = False, rule: str = "") -> str:
    """A paragraph of a named style; ``keeps`` holds it on the next one's page, ``rule`` colours a line beside it."""
    keep = "<w:keepNext/>" if keeps else ""
    edge = f'<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="{rule}"/></w:pBdr>' if rule else ""
    bidi = "<w:bidi/>" if right_to_left else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}{edge}{bidi}</w:pPr>{content}</w:p>'


def text_paragraph(style: str, text: str, letters: Letters = Letters()) -> str:
    """A paragraph of one run."""
    rtl = runs_right_to_left(text)
    return paragraph(style, run(text, letters), right_to_left=rtl)


def comment_begins(id: int) -> str:
    """Where the words of a comment begin."""
    return f'<w:commentRangeStart w:id="{id}"/>'


def comment_ends(id: int) -> str:
    """Where they end, with the comment's own mark."""
    reference = f'<w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="{id}"/>'
    return f'<w:commentRangeEnd w:id="{id}"/><w:r>{reference}</w:r>'


def comment(id: int, author: str, short: str, date: str, lines: tuple[str, ...]) -> str:
    """A comment: who (and in short), when (empty where nobody decided), and what, its first line in bold."""
    first, *rest = (text_paragraph("CommentText", line, Letters(bold=not place)) for place, line in enumerate(lines))
    mark = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'
    content = first.replace("</w:pPr>", f"</w:pPr>{mark}", 1) + "".join(rest)
    return f'<w:comment {_change(id, author, date)} w:initials="{attribute(short)}">{content}</w:comment>'


def attribute(text: str) -> str:
    """A text for the inside of quotation marks."""
    return escape(visible(text).replace("\n", " ").replace("\t", " "))


def _change(id: int, author: str, date: str) -> str:
    when = f' w:date="{date}"' if date else ""
    return f'w:id="{id}" w:author="{attribute(author)}"{when}'


def _run(text: str, letters: Letters, element: str) -> str:
    parts = (_BREAK.get(part) or _text(part, element) for part in _BREAKS.split(visible(text)) if part)
    return f"<w:r>{_properties(letters)}{''.join(parts)}</w:r>"


def _text(text: str, element: str) -> str:
    return f'<w:{element} xml:space="preserve">{escape(text, quote=False)}</w:{element}>'


def _properties(letters: Letters) -> str:
    script = "bidi" if letters.right_to_left else "val"
    parts = (
        "<w:b/><w:bCs/>" if letters.bold else "",
        f'<w:color w:val="{letters.color}"/>' if letters.color else "",
        f'<w:u w:val="{letters.underline}" w:color="{letters.color or "auto"}"/>' if letters.underline else "",
        "<w:rtl/>" if letters.right_to_left else "",
        f'<w:lang w:{script}="{letters.language}"/>' if letters.language else "",
    )
    inside = "".join(parts)
    return f"<w:rPr>{inside}</w:rPr>" if inside else ""

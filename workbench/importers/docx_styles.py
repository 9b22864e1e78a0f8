"""What a Word document's styles say: which paragraphs are headings, lists or captions, and which text is hidden."""

from collections.abc import Callable, Iterator
from typing import TypeVar
from xml.etree.ElementTree import Element

from workbench.importers.elements import attribute, child, children, is_on, local
from workbench.model.draft import BlockKind

KINDS: tuple[tuple[str, BlockKind], ...] = (
    ("title", BlockKind.HEADLINE),
    ("heading 1", BlockKind.HEADLINE),
    ("subtitle", BlockKind.STANDFIRST),
    ("standfirst", BlockKind.STANDFIRST),
    ("pull quote", BlockKind.PULL_QUOTE),
    ("pullquote", BlockKind.PULL_QUOTE),
    ("caption", BlockKind.CAPTION),
    ("list", BlockKind.LIST_ITEM),
    ("quote", BlockKind.QUOTE),
    ("quotations", BlockKind.QUOTE),
    ("illustration", BlockKind.CAPTION),
    ("figure", BlockKind.CAPTION),
    ("intense quote", BlockKind.QUOTE),
    ("block text", BlockKind.QUOTE),
    ("byline", BlockKind.BYLINE),
    ("dateline", BlockKind.DATELINE),
)
"""What a style's name says. Word keeps these names in English whatever its language; "list" begins several."""

_Found = TypeVar("_Found")


class Styles:
    """The styles of a document by their ids. A style that says nothing is asked through the one it is based on."""

    def __init__(self, root: Element | None) -> None:
        self._styles = {attribute(style, "styleId"): style for style in children(root, "style")}
        defaults = (
            style for style in self._styles.values() if local(style) and attribute(style, "default") in ("1", "true")
        )
        self._default = next((attribute(s, "styleId") for s in defaults if attribute(s, "type") == "paragraph"), "")

    def kind(self, paragraph: Element) -> BlockKind:
        """The kind of a paragraph by its own numbering or its style."""
        properties = child(paragraph, "pPr")
        numbering = attribute(child(properties, "numPr", "numId"), "val")
        named = self._ask(self._style_of(paragraph), _named_kind)
        if named is None and not numbering:
            numbering = self._ask(self._style_of(paragraph), _numbering) or ""
        return named or (BlockKind.LIST_ITEM if numbering not in ("", "0") else BlockKind.PARAGRAPH)

    def hides_paragraph(self, paragraph: Element) -> bool:
        """Whether the style of a paragraph hides the text in it."""
        return bool(self._ask(self._style_of(paragraph), _vanish))

    def hides_run(self, run: Element, paragraph_hides: bool) -> bool:
        """Whether a run of characters is hidden: by itself, by its style, or by its paragraph's style."""
        properties = child(run, "rPr")
        if properties is None:
            return paragraph_hides
        own = is_on(child(properties, "vanish"))
        if own is None:
            own = self._ask(attribute(child(properties, "rStyle"), "val"), _vanish)
        return paragraph_hides if own is None else own

    def _style_of(self, paragraph: Element) -> str:
        return attribute(child(paragraph, "pPr", "pStyle"), "val") or self._default

    def _ask(self, style_id: str, question: Callable[[Element], _Found | None]) -> _Found | None:
        answers = (question(style) for style in self._chain(style_id))
        return next((answer for answer in answers if answer is not None), None)

    def _chain(self, style_id: str) -> Iterator[Element]:
        """The style and those it is based on; a damaged document may go round in a circle."""
        seen: set[str] = set()
        while style_id in self._styles and style_id not in seen:
            seen.add(style_id)
            yield self._styles[style_id]
            style_id = attribute(child(self._styles[style_id], "basedOn"), "val")


def _named_kind(style: Element) -> BlockKind | None:
    return named_kind(attribute(child(style, "name"), "val"))


def named_kind(name: str) -> BlockKind | None:
    """The kind that a style's name tells in English; None where it tells nothing."""
    name = name.lower()
    for known, kind in KINDS:
        if name == known or (known == "list" and name.startswith("list ")):
            return kind
    return None


def _numbering(style: Element) -> str | None:
    return attribute(child(style, "pPr", "numPr", "numId"), "val") or None


def _vanish(style: Element) -> bool | None:
    return is_on(child(style, "rPr", "vanish"))

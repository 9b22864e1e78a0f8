"""What an OpenDocument text's styles say: which paragraphs are headings, quotations or captions, and what is hidden."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from workbench.importers.docx_styles import named_kind
from workbench.importers.elements import attribute, child, every, local
from workbench.model.draft import BlockKind


class OdtStyles:
    """The styles of a document by family and name; one that says nothing is asked through its parent."""

    def __init__(self, *roots: Element | None) -> None:
        styles = [style for root in roots if root is not None for style in every(root, "style")]
        self._styles = {(attribute(style, "family"), attribute(style, "name")): style for style in styles}

    def kind(self, paragraph: Element) -> BlockKind:
        """The kind of a paragraph by the names of its styles, or by its level as a heading."""
        for style in self._chain("paragraph", attribute(paragraph, "style-name")):
            named = named_kind(attribute(style, "display-name") or attribute(style, "name").replace("_20_", " "))
            if named:
                return named
        # The styles that every program has are not always written down.
        named = named_kind(attribute(paragraph, "style-name").replace("_20_", " "))
        first = local(paragraph) == "h" and attribute(paragraph, "outline-level") in ("", "1")
        return named or (BlockKind.HEADLINE if first else BlockKind.PARAGRAPH)

    def hides(self, element: Element) -> bool:
        """Whether the style of a paragraph or a stretch of characters hides it."""
        family = "text" if local(element) == "span" else "paragraph"
        shown = (
            attribute(child(style, "text-properties"), "display")
            for style in self._chain(family, attribute(element, "style-name"))
        )
        return next((value for value in shown if value), "") == "none"

    def raises(self, span: Element) -> bool:
        """Whether a stretch of characters is set higher than the line."""
        told = (
            attribute(child(style, "text-properties"), "text-position")
            for style in self._chain("text", attribute(span, "style-name"))
        )
        place = next((value for value in told if value), "")
        return place.startswith("super") or (place[:1].isdigit() and not place.startswith("0"))

    def hides_section(self, section: Element) -> bool:
        """Whether a section is hidden."""
        return attribute(section, "display") == "none"

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        """The style and its parents; a damaged document may go round in a circle."""
        seen: set[str] = set()
        while (family, name) in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[family, name]
            name = attribute(self._styles[family, name], "parent-style-name")

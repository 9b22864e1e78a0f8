"""The fields of a Word document that are written as a run of marks: what is code in them, and which are links."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from workbench.importers.elements import attribute, local

_ADDRESS = re.compile(r'\s*HYPERLINK\s+"([^"]*)"', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fields:
    """``codes`` hold characters that no reader of the document sees; a link ``opens`` and ``closes`` at these marks."""

    codes: frozenset[Element] = frozenset()
    opens: Mapping[Element, str] = field(default_factory=dict)
    closes: Mapping[Element, Element] = field(default_factory=dict)


@dataclass(slots=True)
class _Field:
    """A field that has begun: what its code holds so far, and the mark where its result begins."""

    words: list[str] = field(default_factory=list)
    held: list[Element] = field(default_factory=list)
    result: Element | None = None


def fields_of(root: Element) -> Fields:
    """The fields below an element. One that never ends hides nothing, so that a damaged document loses no words."""
    codes: set[Element] = set()
    opens: dict[Element, str] = {}
    closes: dict[Element, Element] = {}
    begun: list[_Field] = []
    outermost: list[_Field] = []
    for element in root.iter():
        name = local(element)
        if name == "instrText" and begun:
            begun[-1].words.append(element.text or "")
        elif name in ("t", "delText") and outermost:
            outermost[0].held.append(element)
        elif name == "fldChar":
            _mark(element, begun, outermost, opens)
            if attribute(element, "fldCharType") == "end" and begun:
                ended = begun.pop()
                codes.update(ended.held)
                if ended.result in opens:
                    closes[element] = ended.result
    return Fields(frozenset(codes), opens, closes)


def _mark(element: Element, begun: list[_Field], outermost: list[_Field], opens: dict[Element, str]) -> None:
    """A field begins, its result begins, or it ends; ``outermost`` is the one in whose code all others lie."""
    kind = attribute(element, "fldCharType")
    if kind == "begin":
        begun.append(_Field())
        outermost[:] = outermost or begun[-1:]
    elif begun:
        if kind == "separate" and begun[-1].result is None:
            begun[-1].result = element
            address = _ADDRESS.match("".join(begun[-1].words))
            if address:
                opens[element] = address[1]
        if outermost and outermost[0] is begun[-1]:
            outermost.clear()

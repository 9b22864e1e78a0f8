"""Reading the XML of documents by local names: forms of one format, strict or old, differ in nothing else."""

from collections.abc import Iterator
from functools import cache
from xml.etree.ElementTree import Element


@cache
def _without_namespace(tag: str) -> str:
    return tag.rpartition("}")[2]


def local(element: Element) -> str:
    """The element's name without its namespace."""
    return _without_namespace(element.tag)


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The children of these names; all where none is named."""
    for child in () if element is None else element:
        if not names or local(child) in names:
            yield child


def child(element: Element | None, *path: str) -> Element | None:
    """The first element at a path of names below this one."""
    for name in path:
        element = next(children(element, name), None)
    return element


def every(element: Element, *names: str) -> Iterator[Element]:
    """All elements of these names below this one, in order."""
    return (found for found in element.iter() if local(found) in names)


def holds(element: Element, *names: str) -> bool:
    """Whether there is an element of these names below this one."""
    return next(every(element, *names), None) is not None


def attribute(element: Element | None, name: str) -> str:
    """An attribute by its local name; empty where it is missing."""
    entries = () if element is None else element.attrib.items()
    return next((value for key, value in entries if _without_namespace(key) == name), "")


def is_on(element: Element | None) -> bool | None:
    """Whether a switch such as ``vanish`` is set; None where it is not mentioned."""
    return None if element is None else attribute(element, "val") not in ("0", "false", "off")


def keep_first_choice(root: Element) -> None:
    """Leave one form of what the document holds in several forms for older programs, so that nothing is read twice."""
    for choices in list(every(root, "AlternateContent")):
        kept = next(children(choices, "Choice"), None)
        if kept is None:
            kept = next(children(choices, "Fallback"), None)
        choices[:] = [] if kept is None else [kept]

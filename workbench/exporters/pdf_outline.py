"""The bookmarks of a PDF: its headings as a tree, as PDF 1.4 section 8.2.2 has it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from workbench.exporters.pdf_pages import Place


@dataclass(slots=True)
class _Item:
    """A bookmark with those below it; ``number`` is that of its object in the file."""

    number: int
    place: Place
    below: list["_Item"] = field(default_factory=list)


def outline(places: Iterable[Place], pages: Sequence[tuple[int, float]], root: int) -> Iterator[tuple[int, bytes]]:
    """The objects of the tree with their numbers: that of its root, and those that follow it.

    ``pages`` are the numbers of the pages' objects, each with its height in points. What lies below a section is folded
    up.
    """
    top: list[_Item] = []
    for number, place in enumerate(places, start=root + 1):
        level = top if place.level == 0 or not top else top[-1].below
        level.append(_Item(number, place))
    yield root, b"<<\n/Type /Outlines\n%b/Count %d\n>>" % (_ends(top), len(top))
    yield from _level(top, root, pages)


def _level(items: Sequence[_Item], parent: int, pages: Sequence[tuple[int, float]]) -> Iterator[tuple[int, bytes]]:
    for at, item in enumerate(items):
        page, height = pages[item.place.page - 1]
        told = b"/Title <%b>\n/Parent %d 0 R\n" % (_text(item.place.title), parent)
        told += b"/Dest [%d 0 R /XYZ 0 %d null]\n" % (page, round(height - item.place.below))
        if at:
            told += b"/Prev %d 0 R\n" % items[at - 1].number
        if at + 1 < len(items):
            told += b"/Next %d 0 R\n" % items[at + 1].number
        if item.below:
            told += _ends(item.below) + b"/Count %d\n" % -len(item.below)
        yield item.number, b"<<\n%b>>" % told
        yield from _level(item.below, item.number, pages)


def _ends(items: Sequence[_Item]) -> bytes:
    return b"/First %d 0 R\n/Last %d 0 R\n" % (items[0].number, items[-1].number) if items else b""


def _text(words: str) -> bytes:
    """A text as the file has it, in hexadecimal UTF-16."""
    return ("\ufeff" + words).encode("utf-16-be", "surrogatepass").hex().encode()

"""What Qt leaves out of a PDF, appended to its file as an update, as PDF 1.4 section 3.4.5 has it.

The document's language, its title in the reader's title bar, its bookmarks, and for each letter of a font the letter
that was written: Qt tells the shape it was drawn in, so that no Arabic word could be found or copied.
"""

import re
import unicodedata
import zlib
from collections.abc import Iterator, Sequence

from workbench.exporters.pdf_outline import outline
from workbench.exporters.pdf_pages import Place

_NUMBER = rb"(\d+) 0 R"
_MAPPED = re.compile(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<([0-9A-Fa-f]{4})>|\[([^\]]*)\])")
_SHAPES = ((0xFB00, 0xFB4F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC))
"""Where Unicode keeps ligatures, and the shapes of Hebrew and Arabic letters inside words."""

_EMPTY = re.compile(rb"/(?:Author|Creator) \(\)\s*")
"""What the file says of itself without saying anything, which PDF/A does not allow."""

_CATALOG = b"/Lang (%b)\n/ViewerPreferences << /DisplayDocTitle true >>\n"
_BOOKMARKS = b"/Outlines %d 0 R\n"
_SHOWN = b"/PageMode /UseOutlines\n"
"""Says that the bookmarks are to be seen beside the pages."""


def completed(pdf: bytes, language: str, headings: Sequence[Place]) -> bytes:
    """A file of Qt's with what it lacks; ``language`` is a tag such as ``en``, ``headings`` become its bookmarks."""
    places, trailer = _places(pdf), pdf[pdf.rindex(b"trailer") :]
    root, about = (int(_found(name + _NUMBER, trailer)) for name in (rb"/Root ", rb"/Info "))
    catalog = _object(pdf, places[root])
    pages = list(_pages(pdf, places, catalog))
    told = _CATALOG % language.encode("ascii")
    parts = {about: _EMPTY.sub(b"", _object(pdf, places[about]))}
    if headings:
        told += _BOOKMARKS % len(places) + (_SHOWN if len(pages) > 1 else b"")
        parts |= outline(headings, pages, len(places))
    parts[root] = catalog.removesuffix(b">>") + told + b">>"
    for number in {int(found) for found in re.findall(rb"/ToUnicode " + _NUMBER, pdf)}:
        letters = _table(pdf, places[number])
        if (told := _with_letters(letters)) != letters:
            parts[number] = _packed(told)
    return pdf + _update(pdf, sorted(parts.items()))


def _found(pattern: bytes, data: bytes) -> bytes:
    found = re.search(pattern, data)
    assert found, f"Qt writes no {pattern!r} any more"
    return found[1]


def _places(pdf: bytes) -> list[int]:
    """Where each object begins, by its number."""
    start = int(_found(rb"startxref\s+(\d+)", pdf[-64:]))
    table = pdf[start : pdf.rindex(b"trailer")].splitlines()[2:]
    return [int(line[:10]) for line in table]


def _object(pdf: bytes, place: int) -> bytes:
    """What stands between an object's first line and its end."""
    begin = pdf.index(b"obj", place) + len(b"obj")
    return pdf[begin : pdf.index(b"endobj", begin)].strip()


def _table(pdf: bytes, place: int) -> bytes:
    """A font's table from glyphs to letters, which Qt writes as plain text; b"" where it is compressed."""
    told = _object(pdf, place)
    return b"" if b"/Filter" in told else told.partition(b"stream\n")[2].removesuffix(b"endstream")


def _packed(data: bytes) -> bytes:
    squeezed = zlib.compress(data)
    return b"<<\n/Length %d\n/Filter /FlateDecode\n>>\nstream\n%b\nendstream" % (len(squeezed), squeezed)


def _pages(pdf: bytes, places: Sequence[int], catalog: bytes) -> Iterator[tuple[int, float]]:
    """The number of each page's object, and its height in points."""
    tree = _object(pdf, places[int(_found(rb"/Pages " + _NUMBER, catalog))])
    for number in map(int, re.findall(_NUMBER, _found(rb"/Kids\s*\[([^\]]*)\]", tree))):
        box = _found(rb"/MediaBox \[([^\]]*)\]", _object(pdf, places[number]))
        yield number, float(box.split()[3])


def _with_letters(table: bytes) -> bytes:
    """A font's table from glyphs to letters, each shape in it given back its letter."""
    return _MAPPED.sub(_in_letters, table)


def _in_letters(found: re.Match[bytes]) -> bytes:
    first, last, run, listed = found.groups()
    if listed is None:
        codes = [int(run, 16) + step for step in range(int(last, 16) - int(first, 16) + 1)]
    else:
        codes = [int(code, 16) for code in re.findall(rb"<([0-9A-Fa-f]{4})>", listed)]
    if not any(map(_is_shape, codes)):
        return found[0]
    told = b" ".join(b"<%b>" % _letters(code).encode("utf-16-be", "surrogatepass").hex().encode() for code in codes)
    return b"<%b> <%b> [%b]" % (first, last, told)


def _is_shape(code: int) -> bool:
    return any(begin <= code <= end for begin, end in _SHAPES)


def _letters(code: int) -> str:
    return unicodedata.normalize("NFKC", chr(code)) if _is_shape(code) else chr(code)


def _update(pdf: bytes, parts: Sequence[tuple[int, bytes]]) -> bytes:
    """Objects that take the place of those of the same number, or are new, with the table that says so."""
    bodies, table, place = [], [b"xref\n"], len(pdf)
    for number, part in parts:
        table.append(b"%d 1\n%010d 00000 n \n" % (number, place))
        bodies.append(b"%d 0 obj\n%b\nendobj\n" % (number, part))
        place += len(bodies[-1])
    trailer = pdf[pdf.rindex(b"trailer") : pdf.rindex(b">>")]
    size = max(int(_found(rb"/Size (\d+)", trailer)), parts[-1][0] + 1)
    before = int(_found(rb"startxref\s+(\d+)", pdf[-64:]))
    table.append(re.sub(rb"/Size \d+", b"/Size %d" % size, trailer))
    table.append(b"/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (before, place))
    return b"".join((*bodies, *table))

"""Tables as text with separators: rows with a label for each cell."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from workbench.importers.archive import damaged
from workbench.importers.base import Importer, assemble
from workbench.importers.cells import row_pieces
from workbench.importers.charset import decode
from workbench.importers.limits import LONGEST
from workbench.model.document import Reading
from workbench.model.draft import RawDocument

_SEPARATORS = ",;\t|"
_QUOTED = re.compile(r'"[^"]*"')
_LOOKED_AT = 50


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The rows of the table; a cell is called as in a spreadsheet (``B7``)."""
    text, encoding, sureness = decode(data, chosen=reading.encoding)
    assembly = assemble(row_pieces(_rows(text)))
    return RawDocument(assembly.text, assembly.blocks, encoding=encoding, sureness=sureness, labels=assembly.labels)


def _rows(text: str) -> Iterator[tuple[int, list[tuple[int, str]]]]:
    csv.field_size_limit(LONGEST)
    reader = csv.reader(io.StringIO(text.replace("\0", "\ufffd"), newline=""), delimiter=_separator(text))
    try:
        for number, row in enumerate(reader, 1):
            yield number, list(enumerate(row))
    except csv.Error as error:
        raise damaged() from error


def _separator(text: str) -> str:
    """The separator that the first lines agree on; a comma where none does."""
    lines = [_QUOTED.sub("", line[:10_000]) for line in text[: _LOOKED_AT * 10_000].splitlines()[:_LOOKED_AT] if line]

    def agreement(separator: str) -> tuple[int, int]:
        counts = Counter(line.count(separator) for line in lines)
        return max(((times, count) for count, times in counts.items() if count), default=(0, 0))

    return max(_SEPARATORS, key=agreement)


def sniff(sample: bytes) -> int:
    """Any text can be a table; its name must say so."""
    return 0 if sample.startswith((b"PK", b"%PDF", b"{\\rtf")) else 8


IMPORTER = Importer("csv", "Table as text", (".csv", ".tsv"), sniff, read, draft=False)

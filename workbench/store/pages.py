"""Reading records out of a database file without SQLite: page by page, whatever the pages' tree has become.

The file format is https://www.sqlite.org/fileformat2.html, sections 1.2 (header), 1.6 (pages) and 2.1 (records). Every
page is taken for a leaf of a table, as the byte that says so may be damaged; what is none gives no record that fits.
"""

import struct
import time
from collections.abc import Iterator

Record = tuple[int, tuple[object, ...]]
"""The row number and the cells."""

_PAGE_SIZES = frozenset(512 << shift for shift in range(8))
_USUAL = 4096
_HEADER, _LEAF_HEADER = 100, 8
_LONGEST = 100_000_000
_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Serial types of whole numbers, and how many bytes they take."""


def records(data: bytes, columns: frozenset[int], deadline: float) -> Iterator[Record]:
    """Every record with one of these numbers of columns that can be read, until a time by ``time.monotonic``."""
    size, reserved = _layout(data)
    for base in range(0, len(data), size):
        if time.monotonic() > deadline:
            return
        for pointer in _pointers(data, base, size - reserved):
            record = _record(data, base + pointer, size, size - reserved, columns)
            if record:
                yield record


def _layout(data: bytes) -> tuple[int, int]:
    """The page size and the unused bytes at each page's end; what this program writes where the header is lost."""
    size = int.from_bytes(data[16:18], "big")
    size = 65536 if size == 1 else size
    if not data.startswith(b"SQLite format 3\x00") or size not in _PAGE_SIZES:
        return _USUAL, 0
    return size, min(data[20], size - 480)


def _pointers(data: bytes, base: int, usable: int) -> Iterator[int]:
    """Where a page says its cells begin; their number may be damaged, so what can be one is taken for one."""
    at = base + _LEAF_HEADER + (_HEADER if base == 0 else 0)
    for place in range(at, min(base + usable, len(data)) - 1, 2):
        pointer = data[place] << 8 | data[place + 1]
        if pointer == 0:
            return
        if place - base < pointer < usable - 3:
            yield pointer


def _record(data: bytes, at: int, size: int, usable: int, columns: frozenset[int]) -> Record | None:
    try:
        length, at = _varint(data, at)
        row, at = _varint(data, at)
        if not 2 <= length <= min(_LONGEST, len(data)):
            return None
        first, _ = _varint(data, at)
        # The head of the record lists a type for each column; nothing else is read before that can be right.
        if not min(columns) < first < 10 * max(columns):
            return None
        payload = _payload(data, at, length, size, usable)
        cells = _cells(payload, columns)
    except (IndexError, ValueError, struct.error):
        return None
    return (row, cells) if cells else None


def _payload(data: bytes, at: int, length: int, size: int, usable: int) -> bytes:
    """A cell's bytes; those of a long one go on in a chain of other pages."""
    most, least = usable - 35, (usable - 12) * 32 // 255 - 23
    if length <= most:
        return data[at : at + length]
    fitting = least + (length - least) % (usable - 4)
    local = fitting if fitting <= most else least
    parts, missing = [data[at : at + local]], length - local
    page = int.from_bytes(data[at + local : at + local + 4], "big")
    while missing > 0 and 0 < page <= -(-len(data) // size):
        base = (page - 1) * size
        part = data[base + 4 : base + 4 + min(missing, usable - 4)]
        if not part:
            break
        parts.append(part)
        missing -= len(part)
        page = int.from_bytes(data[base : base + 4], "big")
    return b"".join(parts)


def _cells(payload: bytes, columns: frozenset[int]) -> tuple[object, ...]:
    """A record's cells; empty where it has another number of columns. Raises ValueError, IndexError."""
    end, at = _varint(payload, 0)
    types = []
    while at < end:
        kind, at = _varint(payload, at)
        types.append(kind)
    if at != end or len(types) not in columns:
        return ()
    cells = []
    for kind in types:
        cell, at = _cell(payload, at, kind)
        cells.append(cell)
    return tuple(cells)


def _cell(payload: bytes, at: int, kind: int) -> tuple[object, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind in _NUMBERS:
        end = at + _NUMBERS[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind < 13 or kind % 2 == 0:
        raise ValueError("a session holds whole numbers and text only")
    end = at + (kind - 13) // 2
    if end > len(payload):
        raise ValueError("cut off")
    return payload[at:end].decode("utf-8"), end


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(at, at + 8):
        byte = data[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return value << 8 | data[at + 8], at + 9

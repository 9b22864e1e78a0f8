"""Cells of a sheet as text: a line for each row, a tab between cells, and for each cell its name as label."""

from collections.abc import Iterable, Iterator

from workbench.importers.base import Piece
from workbench.importers.limits import MOST_BLOCKS, MOST_LABELS, too_long
from workbench.model.draft import BlockKind

_LAST_COLUMN = 16_384
"""The most columns that any spreadsheet program has."""


def column_name(number: int) -> str:
    """The letters of a column counted from 0: A, B, …, Z, AA."""
    letters = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def column_number(name: str) -> int:
    """The column, counted from 0, of letters such as AA; -1 where they name none."""
    number = 0
    for letter in name.upper():
        if not "A" <= letter <= "Z" or number > _LAST_COLUMN:
            return -1
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1 if number <= _LAST_COLUMN else -1


def row_pieces(rows: Iterable[tuple[int, list[tuple[int, str]]]], sheet: str = "", first: int = 1) -> Iterator[Piece]:
    """A piece for each row with words, given as (row from 1, cells as (column from 0, words)).

    ``first`` is the number that the first row's pieces get, so that several sheets follow each other. Raises
    ``UserError("too-long")`` as soon as there is more than can be shown.
    """
    before = f"{sheet}!" if sheet else ""
    cells_seen = 0
    for place, (number, cells) in enumerate(rows, first):
        cells_seen += len(cells)
        if place > MOST_BLOCKS or cells_seen > MOST_LABELS:
            raise too_long(sheet)
        words: list[str] = []
        labels: list[tuple[int, str]] = []
        length = 0
        for column, cell in cells:
            shown = " ".join(cell.split())
            if shown:
                labels.append((length, f"{before}{column_name(column)}{number}"))
                words.append(shown)
                length += len(shown) + 1
        if words:
            yield Piece(BlockKind.TABLE_CELL, "\t".join(words), place, 1, labels=tuple(labels))

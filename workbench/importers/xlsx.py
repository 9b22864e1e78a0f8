"""Spreadsheets: the rows of each sheet as a person sees them, with a label for each cell."""

import posixpath
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from xml.etree.ElementTree import Element

from workbench.errors import UserError
from workbench.importers.archive import Archive, damaged
from workbench.importers.base import Importer, Piece, assemble
from workbench.importers.cells import column_number, row_pieces
from workbench.importers.elements import attribute, child, children, every, local
from workbench.model.document import LeftOut, Reading
from workbench.model.draft import RawDocument

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_DAY_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""The numbers of formats for days and times that every spreadsheet program knows (ECMA-376 part 1, 18.8.30)."""

_PERCENT_FORMATS = frozenset((9, 10))
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_TRUTH = {"0": "FALSE", "1": "TRUE"}


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The text of all sheets that are shown, or of the one that was chosen by its number."""
    archive = Archive(data)
    workbook = archive.read_xml("xl/workbook.xml")
    if workbook is None:
        raise damaged()
    book = _Book(archive, workbook)
    pieces: list[Piece] = []
    hidden: list[LeftOut] = []
    sheets = list(_sheets(archive, workbook))
    if reading.chapter > len(sheets):
        text = f"This spreadsheet has {len(sheets)} sheets, and sheet {reading.chapter} was asked for."
        raise UserError("chapter", text, "Choose another sheet.")
    for number, (name, part, is_hidden) in enumerate(sheets, 1):
        if reading.chapter not in (0, number):
            continue
        if is_hidden and reading.chapter != number:
            hidden.append(LeftOut("hidden sheet", name))
            continue
        pieces += row_pieces(book.rows(archive.read_xml(part)), name, len(pieces) + 2)
    assembly = assemble(pieces)
    return RawDocument(assembly.text, assembly.blocks, labels=assembly.labels, left_out=tuple(hidden))


def _sheets(archive: Archive, workbook: Element) -> Iterator[tuple[str, str, bool]]:
    """The sheets in order: name, part, and whether it is hidden."""
    relations = archive.read_xml("xl/_rels/workbook.xml.rels")
    targets = {attribute(entry, "Id"): attribute(entry, "Target") for entry in children(relations, "Relationship")}
    for sheet in every(workbook, "sheet"):
        keys = (value for key, value in sheet.attrib.items() if key.endswith("}id"))
        target = targets.get(next(keys, ""), "")
        part = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
        yield attribute(sheet, "name"), part, attribute(sheet, "state") in ("hidden", "veryHidden")


class _Book:
    """What the cells of all sheets refer to: words by number, and formats by the number of a style."""

    def __init__(self, archive: Archive, workbook: Element) -> None:
        self._words = [_words(entry) for entry in children(archive.read_xml("xl/sharedStrings.xml"), "si")]
        styles = archive.read_xml("xl/styles.xml")
        codes = {
            attribute(one, "numFmtId"): attribute(one, "formatCode")
            for one in children(child(styles, "numFmts"), "numFmt")
        }
        formats = [attribute(one, "numFmtId") for one in children(child(styles, "cellXfs"), "xf")]
        self._days = {str(place) for place, one in enumerate(formats) if _is_day(one, codes.get(one, ""))}
        self._percents = {str(place) for place, one in enumerate(formats) if _is_percent(one, codes.get(one, ""))}
        old = attribute(child(workbook, "workbookPr"), "date1904") in ("1", "true")
        # Spreadsheets count days from 1900, which they take for a leap year, so this is day 0 from March 1900 on.
        self._first_day = datetime(1904, 1, 1) if old else datetime(1899, 12, 30)

    def rows(self, sheet: Element | None) -> Iterator[tuple[int, list[tuple[int, str]]]]:
        """The rows of a sheet with the words of their cells."""
        number = 0
        for row in children(child(sheet, "sheetData"), "row"):
            told = attribute(row, "r")
            number = int(told) if told.isascii() and told.isdecimal() and len(told) < 8 else number + 1
            yield number, list(self._cells(row))

    def _cells(self, row: Element) -> Iterator[tuple[int, str]]:
        column = -1
        for cell in children(row, "c"):
            reference = _REFERENCE.fullmatch(attribute(cell, "r"))
            told = column_number(reference[1]) if reference else -1
            column = told if told >= 0 else column + 1
            yield column, self._shown(cell)

    def _shown(self, cell: Element) -> str:
        kind = attribute(cell, "t")
        if kind == "inlineStr":
            inner = child(cell, "is")
            return _words(inner) if inner is not None else ""
        held = child(cell, "v")
        value = (held.text or "").strip() if held is not None else ""
        if kind == "s":
            place = int(value) if value.isascii() and value.isdecimal() and len(value) < 9 else -1
            return self._words[place] if 0 <= place < len(self._words) else ""
        if kind == "b":
            return _TRUTH.get(value, value)
        return value if kind in ("str", "e", "d") else self._number(value, attribute(cell, "s"))

    def _number(self, value: str, style: str) -> str:
        try:
            number = Decimal(value)
        except InvalidOperation:
            return value
        if not number.is_finite() or abs(number.adjusted()) > 30:
            return value
        if style in self._days:
            return self._day(number) or value
        if style in self._percents:
            return _plain(number * 100) + "%"
        return _plain(number)

    def _day(self, number: Decimal) -> str:
        """A day as ISO 8601, with the time where it has one; a time of the day alone where there is no day."""
        try:
            moment = self._first_day + timedelta(days=float(number))
        except OverflowError:
            return ""
        moment = (moment + timedelta(microseconds=500_000)).replace(microsecond=0)
        if number < 1:
            return moment.strftime("%H:%M:%S")
        return moment.date().isoformat() if number == int(number) else moment.isoformat(sep=" ")


def _plain(number: Decimal) -> str:
    """A number with at most the fifteen digits that spreadsheets keep, without the noise of binary fractions."""
    shown = f"{Decimal(f'{number:.15g}'):f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def _words(entry: Element) -> str:
    """The words of an entry, without readings above characters."""
    parts: list[str] = []
    for element in entry:
        if local(element) == "t":
            parts.append(element.text or "")
        elif local(element) == "r":
            parts += [text.text or "" for text in children(element, "t")]
    return "".join(parts)


def _is_day(number: str, code: str) -> bool:
    if number.isdecimal() and int(number) in _DAY_FORMATS:
        return True
    return bool(re.search("[ymdhs]", _QUOTED.sub("", code), re.IGNORECASE)) and "general" not in code.lower()


def _is_percent(number: str, code: str) -> bool:
    return (number.isdecimal() and int(number) in _PERCENT_FORMATS) or "%" in _QUOTED.sub("", code)


def sniff(sample: bytes) -> int:
    """An archive with a part of a workbook."""
    return 92 if sample.startswith(b"PK\x03\x04") and b"xl/" in sample and b"word/" not in sample else 0


IMPORTER = Importer("xlsx", "Spreadsheet", (".xlsx", ".xlsm"), sniff, read, draft=False)

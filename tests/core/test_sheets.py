"""Tables as text and spreadsheets: cells as a person sees them, each with its name; only evidence is read so."""

import io
import zipfile

import pytest

from tests.files.truth import DOCUMENTS
from workbench.errors import UserError
from workbench.importers import import_bytes
from workbench.importers.cells import column_name, column_number
from workbench.model.document import Reading
from workbench.model.draft import RawDocument

EVIDENCE = Reading(evidence=True)


def cells(raw: RawDocument) -> dict[str, str]:
    ends = [one.start for one in raw.labels[1:]] + [len(raw.text)]
    return {one.label: raw.text[one.start : end].strip() for one, end in zip(raw.labels, ends, strict=True)}


def table(source: str, name: str = "a.csv") -> RawDocument:
    raw, importer = import_bytes(source.encode(), name, EVIDENCE)
    assert importer.id == "csv"
    return raw


def test_a_table_as_text_has_cells_with_names() -> None:
    raw = table('Year,Ships\n2019,"1,200"\n\n,"two\nlines"\n')
    assert cells(raw) == {"A1": "Year", "B1": "Ships", "A2": "2019", "B2": "1,200", "B4": "two lines"}
    assert raw.text == "Year\tShips\n2019\t1,200\ntwo lines"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    source = "\n".join(separator.join((f"a{n}", f"1.{n}", "x, y" if separator != "," else "z")) for n in range(5))
    assert cells(table(source))["C5"] in ("x, y", "z")


@pytest.mark.parametrize("source", ['"never closed\n' * 500, "a,b\0,c\n", '"' * 3000 + "a", "=cmd|' /C calc'!A0,5\n"])
def test_odd_tables_do_no_harm(source: str) -> None:
    assert table(source).text


def test_a_field_of_a_megabyte_is_read() -> None:
    assert len(table("a," + "x" * 1_000_000).text) == 1_000_002


@pytest.mark.parametrize(
    ("number", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")]
)
def test_columns(number: int, name: str) -> None:
    assert (column_name(number), column_number(name)) == (name, number)


def test_names_that_are_no_column() -> None:
    assert [column_number(name) for name in ("A1", "ZZZ", "Ä")] == [-1, -1, -1]


def test_a_sheet_of_libreoffice_shows_what_a_person_sees() -> None:
    raw, importer = import_bytes((DOCUMENTS / "sheet-libreoffice.xlsx").read_bytes(), "a.xlsx", EVIDENCE)
    assert importer.id == "xlsx"
    found = cells(raw)
    assert (found["Port!A1"], found["Port!B2"], found["Port!C2"], found["Port!D2"]) == (
        "Quarter",
        "96",
        "4.1%",
        "2024-05-06",
    )
    assert (found["Port!B3"], found["Port!C3"], found["Port!D3"]) == ("1234.5", "-50%", "TRUE")


def workbook(rows: str, *, sheets: str = '<sheet name="One" r:id="r1"/>', shared: str = "", styles: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/workbook.xml", f'<workbook xmlns:r="urn:r"><sheets>{sheets}</sheets></workbook>')
        links = "".join(f'<Relationship Id="r{n}" Target="worksheets/sheet{n}.xml"/>' for n in (1, 2))
        archive.writestr("xl/_rels/workbook.xml.rels", f"<Relationships>{links}</Relationships>")
        archive.writestr("xl/sharedStrings.xml", f"<sst>{shared}</sst>")
        archive.writestr("xl/styles.xml", f"<styleSheet>{styles}</styleSheet>")
        for n in (1, 2):
            archive.writestr(f"xl/worksheets/sheet{n}.xml", f"<worksheet><sheetData>{rows}</sheetData></worksheet>")
    return file.getvalue()


def read(data: bytes, reading: Reading = EVIDENCE) -> RawDocument:
    return import_bytes(data, "a.xlsx", reading)[0]


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("<c r='B2'><v>0.30000000000000004</v></c>", "0.3"),
        ("<c r='B2'><v>1E+3</v></c>", "1000"),
        ("<c r='B2' s='1'><v>45418.5</v></c>", "2024-05-06 12:00:00"),
        ("<c r='B2' s='2'><v>0.125</v></c>", "12.5%"),
        ("<c r='B2' s='3'><v>7</v></c>", "7"),
        ("<c r='B2' t='s'><v>0</v></c>", "rich text"),
        ("<c r='B2' t='inlineStr'><is><t>in line</t></is></c>", "in line"),
        ("<c r='B2' t='b'><v>1</v></c>", "TRUE"),
        ("<c r='B2' t='str'><f>A1</f><v>=2+2</v></c>", "=2+2"),
        ("<c r='B2'><v>1e999999999</v></c>", "1e999999999"),
        ("<c r='B2' s='1'><v>99999999999</v></c>", "99999999999"),
    ],
)
def test_cells(cell: str, shown: str) -> None:
    styles = (
        "<numFmts><numFmt numFmtId='164' formatCode='0.0\"d\"'/></numFmts><cellXfs><xf numFmtId='0'/>"
        "<xf numFmtId='14'/><xf numFmtId='9'/><xf numFmtId='164'/></cellXfs>"
    )
    shared = "<si><r><t>rich </t></r><r><t>text</t></r><rPh><t>gone</t></rPh></si>"
    assert cells(read(workbook(f"<row r='2'>{cell}</row>", shared=shared, styles=styles))) == {"One!B2": shown}


def test_sheets_follow_each_other_and_hidden_ones_are_left_out_but_said() -> None:
    sheets = '<sheet name="One" r:id="r1"/><sheet name="Two" r:id="r2" state="hidden"/>'
    data = workbook("<row r='1'><c r='A1'><v>5</v></c></row>", sheets=sheets)
    raw = read(data)
    assert (cells(raw), [(part.why, part.text) for part in raw.left_out]) == (
        {"One!A1": "5"},
        [("hidden sheet", "Two")],
    )
    assert cells(read(data, Reading(evidence=True, chapter=2))) == {"Two!A1": "5"}


def test_a_spreadsheet_is_no_article() -> None:
    with pytest.raises(UserError) as caught:
        read(workbook("<row/>"), Reading())
    assert (caught.value.kind, "spreadsheet" in caught.value.text) == ("unsupported", True)

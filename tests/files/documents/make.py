"""Makes the documents of this folder anew from ``article.txt``, with the programs that people make them with.

Needs LibreOffice, pandoc and Chromium on the path and WeasyPrint in the Python that runs it; no test does. Every line
of ``article.txt`` is a paragraph: its kind, a tab, its words; ``^1`` is the mark of note 1, and ``|`` stands between cells.
"""

# ruff: noqa: E501
import html
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE / "made"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = {"title": "Title", "standfirst": "Subtitle", "heading": "heading 2", "caption": "caption", "quote": "Quote"}
WHO = 'w:id="{}" w:author="Sample Editor" w:date="2024-05-06T07:08:09Z"'


SHEET = """Quarter,Ships,Growth,Day
First,96,4.1%,2024-05-06
= Second,"1234.5",-50%,TRUE
"""
DETECT = "CSV:44,34,76,1,,2057,false,true"
"""Comma, quotation mark, UTF-8, from line 1, British English, and what looks like a day is one."""


def lines() -> list[tuple[str, str]]:
    rows = (HERE / "article.txt").read_text(encoding="utf-8").splitlines()
    return [(kind, words) for kind, _, words in (row.partition("\t") for row in rows)]


def run(words: str, properties: str = "") -> str:
    parts = words.split("^")
    marks = "".join(
        f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{int(part[0]) + 1}"/></w:r>'
        + text(part[1:], properties)
        for part in parts[1:]
    )
    return text(parts[0], properties) + marks


def text(words: str, properties: str) -> str:
    held = f'<w:t xml:space="preserve">{html.escape(words, quote=False)}</w:t>'
    return f"<w:r><w:rPr>{properties}</w:rPr>{held}</w:r>" if words else ""


def paragraph(content: str, style: str = "", more: str = "", mark: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{more}<w:rPr>{mark}</w:rPr></w:pPr>{content}</w:p>"


def table(rows: list[str]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in row.split("|")) for row in rows)
    border = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right"))
    grid = "".join("<w:gridCol w:w='2000'/>" for _ in rows[0].split("|"))
    body = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
    return f"<w:tbl><w:tblPr><w:tblBorders>{border}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def tracked(number: int, words: str) -> str:
    """The paragraphs that carry changes and remarks; the words of ``article.txt`` are those with all accepted."""
    first, _, rest = words.partition(" ")
    if number == 2:
        return run(first + " ") + f"<w:ins {WHO.format(1)}>{run(rest)}</w:ins>"
    if number == 4:
        gone = f'<w:del {WHO.format(2)}><w:r><w:delText xml:space="preserve">never </w:delText></w:r></w:del>'
        return run(first + " ") + gone + run(rest)
    if number == 6:
        return (
            run(first + " ")
            + '<w:commentRangeStart w:id="0"/>'
            + run(rest)
            + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
        )
    if number == 8:
        return run(words) + run(" A secret that nobody may see.", "<w:vanish/>")
    if number == 5:
        return f'<w:hyperlink r:id="l1">{run(first)}</w:hyperlink>' + run(" " + rest)
    return run(words)


def document(name: str, columns: int, *, changes: bool) -> Path:
    """A Word document, written by hand as Word would."""
    body, number, rows = [], 0, []
    for kind, words in lines():
        if kind == "cell":
            rows.append(words)
            continue
        if rows:
            body.append(table(rows))
            rows = []
        if kind in ("note",):
            continue
        number += kind in ("text", "item", "quote")
        content = tracked(number, words) if changes and kind == "text" else run(words)
        numbering = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if kind == "item" else ""
        body.append(paragraph(content, STYLES.get(kind, "").replace(" ", ""), numbering))
    section = f'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:cols w:num="{columns}" w:space="500"/></w:sectPr>'
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one.replace(" ", "")}"><w:name w:val="{one}"/>'
        f'<w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:sz w:val="{36 if one == "Title" else 24}"/></w:rPr></w:style>'
        for one in STYLES.values()
    )
    default = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="DejaVu Serif" w:hAnsi="DejaVu Serif"'
        ' w:cs="DejaVu Sans"/><w:sz w:val="20"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    notes = [words for kind, words in lines() if kind == "note"]
    numbered = (
        '<w:footnote w:type="separator" w:id="0"/><w:footnote w:type="continuationSeparator" w:id="1"/>'
        + "".join(
            f'<w:footnote w:id="{at}">{paragraph("<w:r><w:footnoteRef/></w:r>" + run(" " + words))}</w:footnote>'
            for at, words in enumerate(notes, 2)
        )
    )
    spaces = f'xmlns:w="{W}" xmlns:r="{R}"'
    parts = {
        "document": f"<w:document {spaces}><w:body>{''.join(body)}{section}</w:body></w:document>",
        "styles": f"<w:styles {spaces}>{default}{styles}</w:styles>",
        "footnotes": f"<w:footnotes {spaces}>{numbered}</w:footnotes>",
        "numbering": f'<w:numbering {spaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt '
        'w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId '
        'w:val="0"/></w:num></w:numbering>',
    }
    if changes:
        remark = paragraph(run("Where is this from? See the annual report."))
        parts["comments"] = (
            f'<w:comments {spaces}><w:comment {WHO.format(0)} w:initials="SE">{remark}</w:comment></w:comments>'
        )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{kind}.{"document.main" if part == "document" else part}+xml"/>'
        for part in parts
    )
    links = "".join(
        f'<Relationship Id="r{part}" Type="{R}/{part}" Target="{part}.xml"/>' for part in parts if part != "document"
    )
    path = WORK / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>',
        )
        relations = "http://schemas.openxmlformats.org/package/2006/relationships"
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{relations}"><Relationship Id="r1" Type="{R}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{relations}">{links}<Relationship Id="l1" Type="{R}/hyperlink" '
            'Target="https://example.org/report" TargetMode="External"/></Relationships>',
        )
        for part, content in parts.items():
            archive.writestr(f"word/{part}.xml", content)
    return path


def page(name: str, style: str, *, ligatures: bool = False) -> Path:
    """The article as a web page, to be printed."""
    tags = {"title": "h1", "heading": "h2", "item": "li", "quote": "blockquote", "standfirst": "h3"}
    body, rows = [], []
    for kind, words in lines():
        if kind == "cell":
            cells = "".join(f"<td>{html.escape(cell)}</td>" for cell in words.split("|"))
            rows.append(f"<tr>{cells}</tr>")
            continue
        if rows:
            body.append(f"<table>{''.join(rows)}</table>")
            rows = []
        inner = html.escape(words)
        for mark in "12":
            inner = inner.replace(f"^{mark}", f"<sup>{mark}</sup>")
        if kind == "note":
            inner = f"[{sum(1 for one in body if 'class=note' in one) + 1}] {inner}"
        if ligatures:
            for plain, joined in (("ffi", "ﬃ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ")):
                inner = inner.replace(plain, joined)
        tag = tags.get(kind, "p")
        body.append(f"<{tag} class={kind}>{inner}</{tag}>")
    path = WORK / name
    path.write_text(
        f"<!DOCTYPE html><html lang=en><meta charset=utf-8><title>A sample</title><style>@page {{ size: A4; margin: 2cm }}"
        "body { font: 10pt/1.4 'DejaVu Serif', 'DejaVu Sans'; } p, li, blockquote { margin: 0 0 0.8em } h1, h2, h3 "
        "{ column-span: all } table { border-collapse: collapse } td { border: 1px solid; padding: 2px 6px } "
        f"sup {{ font-size: 60%; line-height: 0 }} {style}</style><body>{''.join(body)}",
        encoding="utf-8",
    )
    return path


def office(path: Path, format: str, name: str = "", *more: str) -> None:
    subprocess.run(
        ["soffice", "--headless", "--norestore", *more, "--convert-to", format, "--outdir", WORK, path], check=True
    )
    made = WORK / (path.stem + "." + format.partition(":")[0])
    if name:
        made.rename(HERE / name)


def main() -> None:
    from weasyprint import HTML

    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir()
    changed = document("changed.docx", 1, changes=True)
    shutil.copy(changed, HERE / "article.docx")
    office(changed, "odt", "article-libreoffice.odt")
    office(changed, "rtf", "article-libreoffice.rtf")
    with_notes = 'pdf:writer_pdf_Export:{"ExportNotes": {"type": "boolean", "value": "true"}}'
    office(changed, with_notes, "commented.pdf")
    plain = document("plain.docx", 1, changes=False)
    office(plain, "pdf", "libreoffice-1.pdf")
    office(document("columns.docx", 2, changes=False), "pdf", "libreoffice-2.pdf")
    for suffix in ("odt", "rtf", "epub"):
        subprocess.run(["pandoc", "-s", plain, "-o", HERE / f"article-pandoc.{suffix}"], check=True)
    subprocess.run(["pandoc", "-s", plain, "-o", HERE / "article-pandoc.docx"], check=True)
    office(HERE / "article-libreoffice.odt", "docx", "article-libreoffice.docx")
    two = "body { column-count: 2; column-gap: 1cm; text-align: justify }"
    broken = two + "body { hyphens: auto }"
    for name, style in (("chromium-1", ""), ("chromium-2", two)):
        path = page(f"{name}.html", style)
        out = f"--print-to-pdf={HERE / (name + '.pdf')}"
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer", out, path.as_uri()], check=True
        )
    for name, style, ligatures in (
        ("weasyprint-1", "", False),
        ("weasyprint-2", two, False),
        ("weasyprint-hyphens", broken, False),
        ("weasyprint-ligatures", "", True),
    ):
        HTML(page(f"{name}.html", style, ligatures=ligatures)).write_pdf(HERE / f"{name}.pdf")
    sheet = WORK / "Port.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    office(sheet, "xlsx", "sheet-libreoffice.xlsx", f"--infilter={DETECT}")
    dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    HTML(string=f"<img style='width: 15cm; height: 20cm' src='data:image/png;base64,{dot}'>").write_pdf(
        HERE / "scan.pdf"
    )
    locked = ["qpdf", "--encrypt", "sample", "sample", "256", "--", HERE / "weasyprint-1.pdf", HERE / "locked.pdf"]
    subprocess.run(locked, check=True)
    shutil.rmtree(WORK)


if __name__ == "__main__":
    sys.exit(main())

"""Hostile words in every field of a report at once: whatever they are, every format shows them and none obeys them."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from itertools import count
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.golden.conftest import published, sample
from workbench.errors import UserError
from workbench.exporters import EXPORTERS, exporter_for
from workbench.exporters.overview import overview_writer
from workbench.exporters.source_lists import write_bibtex
from workbench.model.editing import FlagKind
from workbench.report.build import build
from workbench.report.lines import FlagLine
from workbench.report.overview import OverviewRow
from workbench.report.report import ClaimLine, Excerpt, FigureLine, Report
from workbench.report.sections import preset_named

HOSTILE = (
    "<script>alert(1)</script>",
    "</script></style></title><img src=x onerror=alert(1)>",
    "=cmd|' /C calc'!A0",
    "+1\t@SUM(1)\r\n=1+1",
    "left\u202eright\u2066\u2069\u200f",
    "\x00\x07\x1b[31m\x7f\x85",
    "]]>--><!--",
    "[a](javascript:alert(1)) `x` | y | https://evil.sample.example",
    "} @misc{x, title={y}} \\input{z} %",
    "\r\nER  - \r\nTY  - BOOK\r\nTI  - another",
    "{{ 7 * 7 }}{% raw %}${x}",
    "x" * 10_000,
)
_PLACES = {"uid", "sha256", "draft_sha256", "decisions_sha256", "id", "format"}
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def spoilt(turn: int) -> Report:
    """The sample with one of the hostile words in each field; the next turn puts the next one there."""
    report = build(sample(), at="2026-11-22T14:30:00Z", program="Claim Workbench")
    words = (HOSTILE[(turn + number) % len(HOSTILE)] for number in count())
    text = (HOSTILE[turn % len(HOSTILE)] * len(report.text))[: len(report.text)]
    return replace(_with(report, words, text), text=text)


def _with(value: Any, words: Iterator[str], text: str) -> Any:
    """A value of the report with other words in it; what repeats a stretch of the article repeats it still."""
    if isinstance(value, tuple):
        return tuple(_with(one, words, text) for one in value)
    if isinstance(value, StrEnum) or not (isinstance(value, str) or is_dataclass(value)):
        return value
    if isinstance(value, str):
        return next(words)
    assert not isinstance(value, type)
    told = {one.name: getattr(value, one.name) for one in fields(value) if one.init and one.name not in _PLACES}
    changed = {name: _with(one, words, text) for name, one in told.items()}
    if isinstance(value, ClaimLine):
        changed["quote"] = text[value.start : value.end]
    if isinstance(value, Excerpt | FigureLine):
        changed["text"] = text[value.start : value.end]
    return replace(value, **changed)


def _page(data: bytes) -> None:
    page = pytest.importorskip("lxml.html").document_fromstring(data.decode())
    assert page.xpath("//script | //img | //iframe | //object | //form | //link | //input") == []
    assert [name for element in page.iter() for name in element.keys() if name.startswith("on")] == []  # noqa: SIM118
    assert all(href.startswith("#") for href in page.xpath("//@href | //@src"))
    assert _UNSEEN.search(data.decode()) is None


def _archive(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")):
            ElementTree.fromstring(part)
        assert _UNSEEN.search(part) is None, name
        for element in ("<f>", "<f ", "<hyperlink", "w:fldSimple", "<text:a", "<w:hyperlink", "<script"):
            assert element not in part, name
        assert 'TargetMode="External"' not in part
        assert set(re.findall(r"<w:instrText[^>]*>([^<]*)<", part)) <= {" PAGE ", " NUMPAGES "}


def _table(data: bytes) -> None:
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        for cell in row:
            assert not re.match(r"[\s\ufeff\u200b]*[=+@\-＝＋－＠]", cell), cell[:20]
            assert _UNSEEN.search(cell) is None


def _markdown(data: bytes) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    shown = (
        markdown_it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(data.decode())
    )
    tags = set(re.findall(r"</?([a-zA-Z]\w*)", shown))
    assert tags.isdisjoint({"script", "img", "a", "iframe", "svg", "style", "title"})
    assert _UNSEEN.search(data.decode()) is None


def _object(data: bytes) -> None:
    json.loads(data.decode())
    assert not any(byte < 0x20 and byte != 0x0A for byte in data)


def _bibtex(data: bytes) -> None:
    entries = re.findall(r"^@(\w+)\{(.*),$", data.decode(), re.MULTILINE)
    assert [key for _, key in entries] == ["source-1", "source-2"]
    plain = re.sub(r"\\[{}]", "", data.decode())
    assert plain.count("{") == plain.count("}")
    assert set(re.findall(r"\\([a-z]+)", plain)) <= {"textbackslash", "textasciitilde", "textasciicircum"}
    assert _UNSEEN.search(data.decode()) is None


def _ris(data: bytes) -> None:
    lines = data.decode().split("\r\n")
    assert [line for line in lines if line and not re.match(r"[A-Z][A-Z0-9]  - ", line)] == []
    assert [sum(line.startswith(tag) for line in lines) for tag in ("TY  - ", "ER  - ")] == [2, 2]
    assert _UNSEEN.search(data.decode()) is None


LOOK: dict[str, Callable[[bytes], None]] = {
    "html": _page,
    "docx": _archive,
    "odt": _archive,
    "xlsx": _archive,
    "csv": _table,
    "md": _markdown,
    "json": _object,
    "annotations": _object,
    "claimreview": _object,
    "csl": _object,
    "bibtex": _bibtex,
    "ris": _ris,
}


def test_every_format_is_looked_at() -> None:
    assert LOOK.keys() | {"pdf", "pdfa"} == {exporter.id for exporter in EXPORTERS}


@pytest.mark.parametrize("id", LOOK)
def test_hostile_words_in_every_field_are_inert(id: str) -> None:
    turns = range(len(HOSTILE)) if id not in ("docx", "odt", "xlsx", "html") else range(0, len(HOSTILE), 2)
    for turn in turns:
        report = published(spoilt(turn)) if id == "claimreview" else spoilt(turn)
        LOOK[id](exporter_for(id).write(report))


@pytest.mark.parametrize("preset", ["record", "editor", "readers", "calls"])
def test_hostile_words_are_inert_in_every_preset(preset: str) -> None:
    for turn, id in enumerate(("html", "docx", "md")):
        LOOK[id](exporter_for(id).showing(preset_named(preset).sections).write(spoilt(turn * 4)))


def test_hostile_words_are_inert_in_what_is_published() -> None:
    note = (
        "page: https://checks.sample.example/a\npublisher: {0}\nclaimant: {0}\nappeared: https://b.sample.example/{0}"
    )
    report = build(sample(), at="2026-11-22T14:30:00Z", program="Claim Workbench")
    for hostile in HOSTILE:
        line = " ".join(hostile.split())
        flag = FlagLine(
            FlagKind.PUBLISH, f"{note.format(line)}\nrating: {line}\nclaimed on: 2026-11-01", "", "", "", ""
        )
        told = replace(report, claims=(replace(report.claims[1], flags=(flag,), quote=hostile),))
        try:
            data = exporter_for("claimreview").write(told)
        except UserError:  # an address that is none is asked for again
            continue
        _object(data)
        assert b"<" not in data


@pytest.mark.parametrize("suffix", [".html", ".xlsx"])
def test_hostile_words_are_inert_in_the_overview(suffix: str, tmp_path: Any) -> None:
    write = overview_writer(tmp_path / f"desk{suffix}")
    rows = tuple(
        OverviewRow(words, title=words, checkers=(words,), decided_at=words, trouble=words) for words in HOSTILE
    )
    (_page if suffix == ".html" else _archive)(write(rows, "2026-11-22T14:30:00Z", "Claim Workbench"))


def test_a_list_of_sources_with_nothing_in_it_can_be_written() -> None:
    assert write_bibtex(replace(spoilt(0), sources=())) == b""

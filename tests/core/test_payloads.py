"""Five hundred payloads in every format of report: none is active, none is a formula, and what is hidden is seen."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from itertools import count, islice

import pytest

from tests.core.test_hostile_reports import LOOK, _with
from tests.core.test_visible import FILLERS, FORMATS, OTHERS, SELECTORS
from tests.golden.conftest import published, sample
from tests.payloads import PAYLOADS
from workbench.exporters import exporter_for
from workbench.report.build import build
from workbench.report.report import Report
from workbench.visible import token


class Words:
    """Payloads one after the other, counted; all are given before one comes again."""

    def __init__(self, given: tuple[str, ...], first: int) -> None:
        self._given, self.number = given, first

    def __iter__(self) -> "Words":
        return self

    def __next__(self) -> str:
        self.number += 1
        return self._given[(self.number - 1) % len(self._given)]


def filled(given: tuple[str, ...], first: int) -> tuple[Report, int]:
    """The sample report with the next words in each field, and the number of the last one given."""
    report, words = build(sample(), at="2026-11-22T14:30:00Z", program="Claim Workbench"), Words(given, first)
    text = (" ".join(islice((given[(first + number) % len(given)] for number in count()), 40)) * 40)[: len(report.text)]
    return replace(_with(report, words, text), text=text), words.number


def test_there_are_five_hundred_and_each_is_another() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 500


@pytest.mark.parametrize("id", LOOK)
def test_no_payload_is_active_in_a_report(id: str) -> None:
    given = 0
    while given < len(PAYLOADS):
        report, given = filled(PAYLOADS, given)
        LOOK[id](exporter_for(id).write(published(report) if id == "claimreview" else report))


def _part_with(wanted: str, words: str) -> Callable[[bytes], bytes]:
    """Puts words into a part of an archive before the end of what it holds."""

    def change(data: bytes) -> bytes:
        changed = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(changed, "w") as new:
            for name in old.namelist():
                part = old.read(name).decode()
                head, end, tail = part.rpartition("</")
                new.writestr(name, f"{head}{words}{end}{tail}" if name == wanted else part)
        return changed.getvalue()

    return change


FAULTS: dict[str, Callable[[bytes], bytes]] = {
    "html": lambda data: data.replace(b"</body>", b"<img src=x onerror=alert(1)></body>"),
    "docx": _part_with("word/document.xml", "<w:hyperlink/>"),
    "odt": _part_with("content.xml", "<text:a/>"),
    "xlsx": _part_with("xl/worksheets/sheet1.xml", "<f>1+1</f>"),
    "csv": lambda data: data + b'"=1+1"\r\n',
    "md": lambda data: data + b"\n\n<script>alert(1)</script>\n",
    "json": lambda data: data.replace(b" ", b"\x07", 1),
    "annotations": lambda data: data.replace(b" ", b"\x07", 1),
    "claimreview": lambda data: data[:-3],
    "csl": lambda data: data[:-3],
    "bibtex": lambda data: data + b"\n@misc{planted,\n}\n",
    "ris": lambda data: data + b"TY  - BOOK\r\nER  - \r\n",
}


@pytest.mark.parametrize("id", FAULTS)
def test_a_payload_that_is_active_is_noticed(id: str) -> None:
    assert FAULTS.keys() == LOOK.keys()
    report, _ = filled(PAYLOADS, 0)
    data = exporter_for(id).write(published(report) if id == "claimreview" else report)
    with pytest.raises((AssertionError, ValueError)):
        LOOK[id](FAULTS[id](data))


HIDDEN = [*FORMATS, *FILLERS, *SELECTORS[:16], *OTHERS]


@pytest.mark.parametrize("id", ["html", "md", "csv", "docx", "odt", "xlsx"])
def test_every_hidden_character_is_seen_in_a_report(id: str) -> None:
    """All that format (163) and more than thirty others; such as XML cannot hold are seen as another sign."""
    assert len(HIDDEN) >= 163 + 30
    words = "".join(f"a{character}b" for character in HIDDEN)
    report, _ = filled((words,), 0)
    shown = _text_of(exporter_for(id).write(report))
    seen = [character for character in HIDDEN if token(character) in shown]
    assert [f"{ord(one):04X}" for one in HIDDEN if one not in seen and f"a{one}b" in shown] == []
    assert len(seen) >= len(HIDDEN) - 8


def _text_of(data: bytes) -> str:
    if not data.startswith(b"PK"):
        return data.decode().replace("\\", "")  # Markdown escapes the brackets
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())

"""Sources out and in as other programs know them: CSL-JSON, BibTeX, RIS."""

import json
import re
import shutil
import subprocess
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import begin
from workbench.errors import UserError
from workbench.exporters import exporter_for
from workbench.importers.source_lists import read_sources
from workbench.model.draft import Draft
from workbench.model.evidence import Source, SourceType
from workbench.model.snapshot import Snapshot
from workbench.report.build import build
from workbench.report.report import Report
from workbench.session.source_lists import add_source_list

LEDGER = Source(
    "s1",
    SourceType.BOOK,
    "Sample {ledger} & 100% of it",
    ("Ada Sample", "Sample Office"),
    "Sampletown Press",
    "2026-11-05",
    "https://sample.example/a_b?c=1&d=~e",
    "2026-11",
    contact="+00 555 0100",
    reached="by phone",
)
HOSTILE = Source(
    "s2", title="} @misc{x, title={y}} \\input{z}\r\nER  - \r\nTY  - BOOK", authors=("=cmd|' /C calc'!A0",)
)


def report_on(*sources: Source) -> Report:
    snapshot = Snapshot("s", drafts=(Draft("d", "x", ()),), records={Source: {one.uid: one for one in sources}})
    return build(snapshot, at="", program="Claim Workbench")


def written(id: str, *sources: Source) -> str:
    return exporter_for(id).write(report_on(*sources)).decode()


def bare(source: Source) -> Source:
    """What of a source lists of literature know."""
    return replace(source, uid="", contact="", reached="", title=" ".join(source.title.split()))


@pytest.mark.parametrize("id", ["csl", "ris"])
def test_what_was_written_is_read(id: str) -> None:
    assert read_sources(written(id, LEDGER, HOSTILE).encode()) == (bare(LEDGER), bare(HOSTILE))


UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")  # no list takes such letters along
WORDS = st.text(max_size=20).map(lambda text: " ".join(UNSEEN.sub("", text).replace(",", "").split()))
SOURCES = st.builds(
    Source,
    st.uuids().map(str),
    st.sampled_from(SourceType),
    WORDS.filter(bool),
    st.lists(WORDS.filter(bool), max_size=2).map(tuple),
    WORDS,
    st.sampled_from(["", "2026", "2026-11", "2026-11-05", "around 1900"]),
    WORDS,
    st.sampled_from(["", "2026-11-21"]),
)


@settings(deadline=None, max_examples=80)
@given(st.lists(SOURCES, min_size=1, max_size=3), st.sampled_from(["csl", "ris"]))
def test_any_source_comes_back(sources: list[Source], id: str) -> None:
    assert read_sources(written(id, *sources).encode()) == tuple(map(bare, sources))


@settings(deadline=None, max_examples=80)
@given(st.lists(SOURCES, min_size=1, max_size=3))
def test_any_source_comes_back_from_bibtex_as_far_as_it_has_names_for_types(sources: list[Source]) -> None:
    named = {SourceType.BOOK, SourceType.ARTICLE}
    marks = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"})
    expected = (
        replace(bare(one), type=one.type if one.type in named else SourceType.DOCUMENT, url=one.url.translate(marks))
        for one in sources
    )
    assert read_sources(written("bibtex", *sources).encode()) == tuple(expected)


def test_bibtex_of_other_programs_is_read() -> None:
    told = r"""
        @comment{jabref-meta: x;} @string{press = "Sample Press"}
        @Article{a1, title = "{On} B\"oats \& {\'E}tudes", author = {Sample, Ada and {Sample and Sons} and M. {\O}re},
          journal = {Sample~Review}, year = 2026, month = nov, day = {5}, url = {https://sample.example/a\_b?d=~e}}
        @online(a2, title = {Counted, twice}, date = {2026-03-01/2026-03-04}, urldate = {2026-03-05}
    """
    one, two = read_sources(told.encode())
    assert (one.type, one.title) == (SourceType.ARTICLE, "On Böats & Études")
    assert one.authors == ("Ada Sample", "Sample and Sons", "M. Øre")
    assert (one.publisher, one.issued, one.url) == ("Sample Review", "2026-11-05", "https://sample.example/a_b?d=~e")
    assert (two.type, two.title) == (SourceType.WEB_PAGE, "Counted, twice")
    assert (two.issued, two.accessed) == ("2026-03-01", "2026-03-05")


def test_bibtex_holds_one_entry_a_source_and_no_command() -> None:
    told = written("bibtex", LEDGER, HOSTILE)
    assert re.findall(r"^@(\w+)\{(.*),$", told, re.MULTILINE) == [("book", "source-1"), ("misc", "source-2")]
    assert "  year = {2026},\n  month = {11},\n  day = {5}," in told
    assert r"Sample \{ledger\} \& 100\% of it" in told
    assert r"\textbackslash{}input\{z\}" in told
    plain = re.sub(r"\\[{}]", "", told)
    assert plain.count("{") == plain.count("}")
    assert "555" not in told


def test_other_programs_read_the_lists(tmp_path: Path) -> None:
    if not shutil.which("pandoc"):
        pytest.skip("pandoc is not installed")
    for id, format in (("bibtex", "bibtex"), ("csl", "csljson")):
        file = tmp_path / id
        file.write_bytes(exporter_for(id).write(report_on(LEDGER)))
        run = subprocess.run(["pandoc", "-f", format, "-t", "csljson", str(file)], capture_output=True, check=True)
        (told,) = json.loads(run.stdout)
        assert (told["publisher"], told["title"]) == ("Sampletown Press", "Sample {ledger} & 100% of it")
        assert (told["URL"], told["issued"]) == (LEDGER.url, {"date-parts": [[2026, 11, 5]]})


def test_lists_of_other_programs_are_read() -> None:
    lines = ("\ufeffTY  - JOUR", "A1  - Sample, Ada", "T1  - On boats", "T2  - Sample Review", "PY  - 2026/11/5/x")
    (one,) = read_sources("\r\n".join((*lines, "ER  -")).encode())
    assert (one.type, one.title, one.authors) == (SourceType.ARTICLE, "On boats", ("Ada Sample",))
    assert (one.publisher, one.issued) == ("Sample Review", "2026-11-05")
    name = {"given": "Ada", "non-dropping-particle": "van", "family": "Sample"}
    csl = {"type": "article-journal", "title": "On boats", "author": [name], "issued": {"date-parts": [["2026", 3]]}}
    (two,) = read_sources(json.dumps([csl]).encode())
    assert (two.type, two.authors, two.issued) == (SourceType.ARTICLE, ("Ada van Sample",), "2026-03")


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"[]", b"[3]", b'{"items": 3}', b"[" * 100_000, b"\xff\xfe", b'[{"author": 3}]', b"ER  - \nER  - "],
)
def test_what_is_no_list_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as raised:
        read_sources(data)
    assert raised.value.kind == "not_a_source_list"


@settings(deadline=None, max_examples=100)
@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda inside: (
            st.lists(inside, max_size=3)
            | st.dictionaries(st.sampled_from(["type", "title", "author", "issued", "date-parts", "literal"]), inside)
        ),
    )
)
def test_any_json_is_read_or_refused(told: object) -> None:
    with suppress(UserError):
        assert all(isinstance(source.title, str) for source in read_sources(json.dumps([told]).encode()))


def test_a_list_goes_into_a_session_in_one_act(tmp_path: Path) -> None:
    session = begin(tmp_path / "sample.claims")
    data = written("csl", LEDGER, HOSTILE, replace(LEDGER, uid="s3")).encode()
    assert add_source_list(session, data) is not None
    assert next(iter(session.snapshot.all_of(Source).values())).title == LEDGER.title
    assert len(session.snapshot.all_of(Source)) == 2
    assert add_source_list(session, data) is None
    session.close()

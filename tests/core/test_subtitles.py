"""Subtitles: the words run on, each cue's time is a label, speakers are named, and only evidence is read so."""

import pytest

from workbench.importers import import_bytes
from workbench.model.document import Reading
from workbench.model.draft import RawDocument

EVIDENCE = Reading(evidence=True)
SRT = """1
00:00:01,500 --> 00:00:03,000
The council <i>spent</i>

2
00:00:03,100 --> 00:00:05,000
three million euros,
it said.

3
01:02:13,000 --> 01:02:15,000
{\\an8}That was wrong.
"""
VTT = """WEBVTT - sample

NOTE a remark that nobody reads

STYLE
::cue { color: red }

first
00:01.000 --> 00:02.000 align:start
<v Anna Hoffmann>We had no &amp; <c.loud>money</c>.

00:02.000 --> 00:03.000
<v John Example>You had.
"""


def read(source: str, name: str = "a.srt") -> RawDocument:
    raw, importer = import_bytes(source.encode(), name, EVIDENCE)
    assert importer.id == "subtitles"
    return raw


def places(raw: RawDocument) -> list[tuple[str, str]]:
    return [(one.label, raw.text[one.start :].split()[0]) for one in raw.labels]


def test_sentences_run_over_cues_and_every_cue_has_its_time() -> None:
    raw = read(SRT)
    assert raw.text == "The council spent three million euros, it said.\n\nThat was wrong."
    assert places(raw) == [("00:00:01", "The"), ("00:00:03", "three"), ("01:02:13", "That")]


def test_speakers_are_named_and_notes_and_styles_are_not_read() -> None:
    raw = read(VTT, "a.vtt")
    assert raw.text == "Anna Hoffmann: We had no & money.\n\nJohn Example: You had."
    assert places(raw) == [("00:00:01", "Anna"), ("00:00:02", "John")]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_every_system(end: str) -> None:
    assert read(SRT.replace("\n", end)).text == read(SRT).text


def test_the_encoding_is_found() -> None:
    raw, _ = import_bytes(SRT.replace("council", "Größe").encode("utf-16"), "a.srt", EVIDENCE)
    assert "Größe" in raw.text


def test_as_an_article_it_stays_the_text_that_it_is() -> None:
    raw, importer = import_bytes(SRT.encode(), "a.srt")
    assert (importer.id, raw.text) == ("text", SRT)


def test_thousands_of_cues_and_times_without_words() -> None:
    many = "".join(
        f"{n}\n00:{n // 60 % 60:02}:{n % 60:02},000 --> 00:{n // 60 % 60:02}:{n % 60:02},900\nword {n}\n\n"
        for n in range(20_000)
    )
    assert read(many).text.endswith("word 19999")
    assert read("00:00:01,0 --> 00:00:02,0\n\n" * 50 + SRT).text == read(SRT).text

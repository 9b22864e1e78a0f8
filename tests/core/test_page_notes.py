"""Notes of web pages, books and Markdown: each is a proposed source for the words that its mark hangs on."""

import time

import pytest

from tests.core.test_epub import book
from tests.files.truth import NOTES, hanging, read
from workbench.importers import import_bytes
from workbench.model.document import Reading


def notes(body: str, name: str = "a.html") -> list[tuple[str, str]]:
    return hanging(import_bytes(f"<html><body>{body}</body></html>".encode(), name)[0], "note")


@pytest.mark.parametrize(
    "mark",
    [
        '<sup><a href="#fn1">1</a></sup>',
        '<sup>[<a href="#fn1">1</a>]</sup>',
        '<a href="#fn1"><sup>1</sup></a>',
        '<a href="#fn1">[1]</a>',
        '[<a href="#fn1">1</a>]',
        '<a href="#fn1" role="doc-noteref">1</a>',
        '<sup><a href="#fn1"><span>[</span>1<span>]</span></a></sup>',
        '<sup><a href="https://example.org/story#fn1">1</a></sup>',
    ],
)
def test_a_mark_in_any_usual_form_ties_its_note_to_the_word_before(mark: str) -> None:
    source = f'<p>Five boats{mark} sank.</p><p>More.</p><ol><li id="fn1">Port report, p. 4.</li></ol>'
    assert notes(source) == [("boats", "Port report, p. 4.")]
    assert "Five boats[1] sank." in import_bytes(source.encode(), "a.html")[0].text


@pytest.mark.parametrize(
    "note",
    [
        '<p><a id="fn1" href="#back">[1]</a> Port report.</p>',
        '<p><sup><a name="fn1" href="#back">1</a></sup> Port report.</p>',
        '<div id="fn1"><p>1. Port report. <a href="#back">↩</a></p></div>',
        '<li id="fn1"><a href="#back">^</a> Port report.</li>',
        '<dl><dt id="fn1">1</dt><dd>Port report.</dd></dl>',
        '<table><tr id="fn1"><td>1</td><td>Port report.</td></tr></table>',
        '<aside id="fn1" epub:type="footnote">Port report.</aside>',
        '<aside id="fn1" hidden><p>Port <b>rep</b>ort.</p></aside>',
        '<div id="fn1" style="display:none">Port report.<a role="doc-backlink" href="#back">Back</a></div>',
    ],
)
def test_a_note_in_any_usual_form_is_told_without_its_number(note: str) -> None:
    text = f'<p>Five boats<sup id="back"><a href="#fn1">1</a></sup> sank.</p>{note}'
    assert notes(text) == [("boats", "Port report.")]


def test_a_note_tells_the_address_that_it_links_to() -> None:
    text = (
        '<p>Five boats<sup><a href="#n">1</a></sup> sank.</p><p id="n"><a href="https://example.org/r">Report</a>.</p>'
    )
    assert notes(text) == [("boats", "Report. https://example.org/r")]


def test_a_note_that_is_named_twice_is_proposed_twice() -> None:
    text = (
        '<p>Five<sup><a href="#n">1</a></sup> sank. Six<sup><a href="#n">1</a></sup> did not.</p><p id="n">Report.</p>'
    )
    assert notes(text) == [("Five", "Report."), ("Six", "Report.")]


@pytest.mark.parametrize(
    "source",
    [
        '<p>See the <a href="#more">next part</a>.</p><p id="more">It goes on.</p>',
        '<p><a href="#s1">1</a> First part</p><h2 id="s1">First part</h2><p>Words.</p>',
        '<p id="top">Words.</p><p>Go <sup><a href="#top">1</a></sup> up.</p>',
        '<p>See <a href="https://example.org/b#fn1">1</a>.</p><p id="fn1">Words.</p>',
        '<p>Gone<sup><a href="#nowhere">1</a></sup>.</p>',
    ],
)
def test_a_link_that_marks_no_note_proposes_none(source: str) -> None:
    assert notes(source) == []


def test_a_raised_link_elsewhere_stays_a_link() -> None:
    raw, _ = import_bytes(b'<p>Five<sup><a href="https://example.org/b#c">b</a></sup> sank.</p>', "a.html")
    assert hanging(raw, "link") == [("[b]", "https://example.org/b#c")]


def test_an_article_with_notes_is_still_known_as_the_article() -> None:
    story = "".join(
        f"<p>Paragraph {n} says what the council of Sampletown{f'<sup><a href=#n{n}>{n}</a></sup>' if n % 2 else ''} "
        "did with the money that it had in this year.</p>"
        for n in range(1, 9)
    )
    listed = "".join(f"<li id=n{n}>Report {n} of the council.</li>" for n in range(1, 9, 2))
    raw, _ = import_bytes(
        f"<html><body><nav><ul><li>Home</li></ul></nav><article><h1>Money</h1>{story}</article>"
        f"<footer><ol>{listed}</ol></footer></body></html>".encode(),
        "a.html",
    )
    assert [raw.text.count(f"Paragraph {n} ") for n in range(1, 9)] == [1] * 8
    assert hanging(raw, "note") == [("Sampletown", f"Report {n} of the council.") for n in range(1, 9, 2)]


def test_a_page_of_marks_that_all_lead_to_one_long_note_takes_no_longer_than_its_length_tells() -> None:
    source = (
        "<p>Words</p>" + '<p>a<sup><a href="#n">1</a></sup></p>' * 5000 + f'<div id="n">{"<p>word</p>" * 5000}</div>'
    )
    before = time.process_time()
    found = notes(source)
    assert (len(found) > 100, time.process_time() - before < 10) == (True, True)


def test_notes_of_a_book_stand_in_the_chapter_or_in_another() -> None:
    raw, _ = import_bytes(
        book(
            chapters={
                "text/one.xhtml": "<p>Five boats<a epub:type='noteref' href='#n1'>1</a> sank. Six"
                "<a epub:type='noteref' href='two%20%C3%BC.xhtml#n1'>2</a> did not.</p>"
                "<aside epub:type='footnote' id='n1'>Port report.</aside>",
                "text/two ü.xhtml": "<h1>Notes</h1><p id='n1'>2. Letter of the mayor.</p>",
            }
        ),
        "a.epub",
    )
    assert hanging(raw, "note") == [("boats", "Port report."), ("Six", "Letter of the mayor.")]


def test_notes_of_a_chapter_alone_are_found_in_another() -> None:
    data = book(
        chapters={
            "text/one.xhtml": "<p>Six<a epub:type='noteref' href='two ü.xhtml#n'>1</a> sank.</p>",
            "text/two ü.xhtml": "<p id='n'>Letter.</p>",
        }
    )
    raw, _ = import_bytes(data, "a.epub", Reading(chapter=1))
    assert (raw.text, hanging(raw, "note")) == ("Six[1] sank.", [("Six", "Letter.")])


def test_the_notes_of_a_real_producer() -> None:
    assert hanging(read("article-pandoc.epub"), "note") == [("upkeep.", NOTES[0]), ("71.", NOTES[1])]


def markdown(source: str) -> list[tuple[str, str]]:
    return hanging(import_bytes(source.encode(), "a.md")[0], "note")


def test_notes_and_links_of_markdown_are_proposed() -> None:
    source = (
        "Five boats[^1] **sank**[^b]: see [the port](https://example.org/p) and [here](#there).[^gone]\n\n"
        "[^1]: Port report, p. 4.\n[^b]: The [mayor](https://example.org/m), by phone.\n"
    )
    raw, _ = import_bytes(source.encode(), "a.md")
    assert raw.text.splitlines()[0] == "Five boats[1] sank[b]: see the port and here.[gone]"
    assert hanging(raw, "note") == [
        ("boats", "Port report, p. 4."),
        ("sank", "The mayor, by phone. https://example.org/m"),
    ]
    assert ("the port", "https://example.org/p") in hanging(raw, "link")


def test_a_note_of_markdown_named_twice_is_proposed_twice() -> None:
    assert markdown("Five[^1] sank. Six[^1] did not.\n\n[^1]: Report.\n") == [("Five", "Report."), ("Six", "Report.")]


def test_a_mark_in_code_is_no_note() -> None:
    raw, _ = import_bytes(b"Write `x[^1]` for a note.\n\n[^1]: Report.\n", "a.md")
    assert (raw.text.splitlines()[0], hanging(raw, "note")) == ("Write x[^1] for a note.", [])

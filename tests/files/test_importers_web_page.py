"""Saved web pages: the page's own characters, the article without its surroundings, and what the page tells."""

import time

import pytest

from workbench.errors import UserError
from workbench.importers import import_bytes
from workbench.model.draft import BlockKind, DetailName, RawDocument

PARAGRAPHS = [
    f"Paragraph {number} of the sample article says what the council of Sampletown did with the money it had."
    for number in range(1, 13)
]
PARAGRAPHS[2] = (
    "In\u00a0all it\u00a0spent 3\u00a0million\u00a0euros, and 4\u00a0%\u00a0more in\u00a0the\u00a0year\u00a0after."
)
PARAGRAPHS[3] = "The soft\u00adhy\u00adphens of a Cafe\u0301 owner stay where the author of the ar\u00adticle put them."
MENU = "<ul class='menu'>" + "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(8)) + "</ul>"
JSON = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"},
{"@type": "NewsArticle", "headline": "What the council did", "datePublished": "2024-05-06T22:00:00Z",
"inLanguage": "en_GB", "author": [{"name": "Jane Sample"}, {"name": "John Example"}]}]}</script>"""


def page(head: str = "", body: str = "", attributes: str = 'lang="en"') -> str:
    return f"<!DOCTYPE html><html {attributes}><head>{head}</head><body>{body}</body></html>"


def article(head: str = "") -> str:
    story = "".join(f"<p>{words}</p>\n" for words in PARAGRAPHS)
    return page(
        f'<meta charset="utf-8"><title>Site</title>{head}<style>p {{ color: red }}</style>',
        f"<header><nav>{MENU}</nav></header><main><article><h1>What the council did</h1>{story}</article></main>"
        f"<footer>{MENU}<p>All rights reserved.</p></footer><script>track()</script>",
    )


def read(source: str | bytes, name: str = "saved.html") -> RawDocument:
    raw, importer = import_bytes(source if isinstance(source, bytes) else source.encode(), name)
    assert importer.id == "html"
    return raw


def words(raw: RawDocument, *kinds: BlockKind) -> list[str]:
    return [raw.text[block.start : block.end] for block in raw.blocks if not kinds or block.kind in kinds]


def details(raw: RawDocument) -> dict[DetailName, tuple[str, str]]:
    return {detail.name: (detail.value, detail.where) for detail in raw.details}


def test_the_article_is_selected_and_keeps_its_characters() -> None:
    raw = read(article())
    assert words(raw) == ["What the council did", *PARAGRAPHS]
    assert (raw.text.count("\u00a0"), raw.text.count("\u00ad"), raw.text.count("e\u0301")) == (9, 3, 1)
    assert raw.blocks[0].kind is BlockKind.HEADLINE


def test_what_was_left_out_is_said() -> None:
    (notice,) = read(article()).notices
    assert notice.startswith("Text blocks of the page left out as page furniture, 17 in all: “Section 0”")


def test_a_page_without_surroundings_is_kept_whole() -> None:
    raw = read("<h1>Short</h1><p>One line.</p><p>Two.</p>")
    assert (words(raw), raw.notices) == (["Short", "One line.", "Two."], ())


def test_structured_data_goes_before_meta_tags() -> None:
    head = JSON + '<meta property="article:published_time" content="2020-01-01"><meta name="author" content="Nobody">'
    told = details(read(article(head)))
    assert told[DetailName.DATE] == ("2024-05-06", "JSON-LD datePublished")
    assert told[DetailName.BYLINE] == ("Jane Sample, John Example", "JSON-LD author")
    assert told[DetailName.HEADLINE] == ("What the council did", "JSON-LD headline")
    assert told[DetailName.LANGUAGE] == ("en-GB", "JSON-LD inLanguage")


def test_meta_tags_go_before_the_time_tag_and_the_page() -> None:
    head = '<meta property="article:published_time" content="2020-01-02T03:04:05+02:00"><link rel="canonical" href="https://example.org/a">'
    told = details(read(article(head).replace("<article>", "<article><time datetime='2019-01-01'>1 Jan</time>")))
    assert told[DetailName.DATE] == ("2020-01-02", "meta article:published_time")
    assert told[DetailName.LANGUAGE] == ("en", "language of the page")
    assert told[DetailName.ADDRESS] == ("https://example.org/a", "canonical link")
    assert told[DetailName.HEADLINE] == ("What the council did", "first heading")


def test_the_time_tag_tells_the_day_where_nothing_else_does() -> None:
    told = details(read(article().replace("<article>", "<article><time datetime='2019-01-01'>1 Jan</time>")))
    assert told[DetailName.DATE] == ("2019-01-01", "time tag")


@pytest.mark.parametrize(
    "broken",
    [
        "{",
        "[" * 100_000,
        '{"@type": "NewsArticle", "datePublished": "2024-13-77", "author": 7}',
        "null",
        '{"@graph": [[[]]]}',
    ],
)
def test_broken_structured_data_is_passed_over(broken: str) -> None:
    told = details(read(article(f'<script type="application/ld+json">{broken}</script>')))
    assert DetailName.DATE not in told


def test_the_address_a_browser_noted_is_told() -> None:
    source = article().replace("<html", "<!-- saved from url=(0020)https://example.org/ -->\n<html")
    assert details(read(source))[DetailName.ADDRESS] == ("https://example.org/", "saved from url")


def test_kinds_come_from_the_tags() -> None:
    raw = read(
        "<h1>One<br>line</h1><h1>Again</h1><ul><li>a</li><li><p>b</p></li></ul><blockquote><p>said</p></blockquote>"
        "<figure><img alt='x'><figcaption>photo</figcaption></figure>"
        "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>one<br>two"
    )
    assert [(block.kind.value, raw.text[block.start : block.end]) for block in raw.blocks] == [
        ("headline", "One line"),
        ("paragraph", "Again"),
        ("list_item", "a"),
        ("list_item", "b"),
        ("quote", "said"),
        ("caption", "photo"),
        ("table_cell", "1"),
        ("table_cell", "2"),
        ("table_cell", "3"),
        ("paragraph", "one"),
        ("paragraph", "two"),
    ]
    assert "1\t2\n3" in raw.text


def test_what_no_reader_sees_is_left_out() -> None:
    hidden = "<p hidden>gone1</p><p style='display: none'>gone2</p><script>gone3</script><template>gone4</template>"
    assert read(f"<p>Seen <b>and</b> kept.</p>{hidden}<p>End.</p>").text == "Seen and kept.\n\nEnd."


HIDDEN_PARTS = """<p>Seen.</p><p hidden>Gone <b>one</b>.</p><div style="display:none"><p>Gone two.</p><p>Gone three.</p>
</div><p aria-hidden="true">Gone four.</p><script>no words</script><p>Seen <i aria-hidden="true">too</i><a href="#n"
role="doc-noteref">1</a>.</p><div aria-hidden="true"><p>Seen behind a window.</p></div><p id="n" hidden>1 A note.</p>"""


def test_what_is_hidden_is_listed_among_what_was_left_out() -> None:
    raw = read(page(body=HIDDEN_PARTS))
    assert words(raw) == ["Seen.", "Seen too[1].", "Seen behind a window."]
    assert [(part.why, part.text, part.number) for part in raw.left_out] == [
        ("hidden text", "Gone one.", -1),
        ("hidden text", "Gone two.", -1),
        ("hidden text", "Gone three.", -1),
        ("hidden text", "Gone four.", -1),
    ]
    assert [proposal.text for proposal in raw.proposals] == ["A note."]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        (
            "en",
            "She said <q>We have <q>no <q>big</q></q> boats</q> twice.",
            "She said “We have ‘no “big”’ boats” twice.",
        ),
        ("de-AT", "Sie sagte <q>Wir sagten <q>nein</q></q>.", "Sie sagte „Wir sagten ‚nein‘“."),
        ("ar", "<q>نعم</q>", "«نعم»"),
        ("en", "She said <q>“Yes”</q>, “<q>No</q>” and <q></q>none.", "She said “Yes”, “No” and none."),
        ("en", "<q> Yes </q><q>No</q>", "“Yes ”“No”"),
        ("en", "<q>He said “yes”</q>", "“He said “yes””"),
        ("en", '"Yes"</p><p><q>No</q>', '"Yes"\n\n“No”'),
        ("en", "<q>Yes</p><p>No", "“Yes”\n\nNo"),
        ("en", "<span hidden><q>gone</q></span><q hidden>gone</q>Yes", "Yes"),
        ("ja", "<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>だ", "漢(kan)字(ji)だ"),
        ("ja", "<ruby>漢<rp>（</rp><rt>kan</rt><rp>）</rp></ruby>だ", "漢（kan）だ"),
        ("ja", "<ruby><rb>漢</rb><rt>(kan)</rt><rt></rt></ruby>だ", "漢(kan)だ"),
    ],
)
def test_marks_that_stand_in_the_tags_stand_in_the_text(language: str, source: str, text: str) -> None:
    assert read(page(body=f"<p>{source}</p>", attributes=f'lang="{language}"')).text == text


def test_a_paragraph_with_marks_from_tags_belongs_to_the_article() -> None:
    source = article().replace("Paragraph 5 of the", "Paragraph 5 <q>of the</q>")
    raw = read(source.replace("Paragraph 8", "<ruby>Paragraph<rt>pa</rt></ruby> 8"))
    assert [text[:21] for text in words(raw)][5:9:3] == ["Paragraph 5 “of the” ", "Paragraph(pa) 8 of th"]
    assert len(words(raw)) == 13


def test_a_link_in_quotation_marks_still_hangs_on_its_words() -> None:
    raw = read(page(body="<p>She <q>said</q> it <q>in <a href='https://a.example/'>a letter</a></q>.</p>"))
    assert [raw.text[one.start : one.end] for one in raw.proposals] == ["a letter"]


def test_white_space_collapses_but_not_in_preformatted_text() -> None:
    assert read("<p> a\n  b\u00a0 c </p><pre>x\n  y</pre><p>d\n e</p>").text == "a b\u00a0 c\n\nx\n  y\n\nd e"


def test_two_thousand_nested_boxes_still_give_the_text() -> None:
    nested = "<div>" * 2000 + "<p>Deep down it says so.</p>" + "</div>" * 2000
    raw = read(page("<title>Deep</title>", f"<p>Before.</p>{nested}<p>After.</p>"))
    assert words(raw) == ["Before.", "Deep down it says so.", "After."]


@pytest.mark.parametrize("attributes", ["a\x01b='1'", "a{b='1' {='2'", "\x00='1'", "='3'", "a:b:c='4'"])
def test_odd_attribute_names_do_not_stop_the_reading(attributes: str) -> None:
    assert read(f"<p {attributes}>One paragraph.</p>").text == "One paragraph."


def test_a_long_row_of_comments_does_not_keep_anyone_waiting() -> None:
    before = time.process_time()
    raw, _ = import_bytes(b"<!---->" * 500 + b"only text after it", "saved")
    assert (raw.text.endswith("only text after it"), time.process_time() - before < 5) == (True, True)


def test_tags_that_never_close_do_not_keep_anyone_waiting() -> None:
    before = time.process_time()
    with pytest.raises(UserError) as caught:
        read("<html>" + "<a " * 60_000)
    assert (caught.value.kind, time.process_time() - before < 10) == ("empty", True)


@pytest.mark.parametrize(
    ("encoding", "declaration"),
    [
        ("utf-8", '<meta charset="utf-8">'),
        ("windows-1251", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
        ("utf-16", ""),
        ("iso-8859-1", '<meta charset="ISO-8859-1">'),
    ],
)
def test_the_declared_encoding_is_used(encoding: str, declaration: str) -> None:
    letters = "Город и власти" if encoding == "windows-1251" else "Größe"
    raw = read(page(declaration, f"<p>{letters} 5 %</p>").encode(encoding))
    assert raw.text == f"{letters} 5 %"


def test_a_page_under_a_text_suffix_is_still_a_page() -> None:
    assert read(article(), "page.txt").blocks


def test_text_under_a_page_suffix_is_still_text() -> None:
    assert import_bytes(b"No tags here,\n\nonly 3 < 5.", "note.html")[1].id == "text"


def test_images_and_links_are_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_arguments: object, **_named: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    links = (
        '<base href="http://localhost:9/"><link rel="stylesheet" href="a.css">'
        '<meta http-equiv="refresh" content="0;url=b">'
    )
    raw = read(
        article(links).replace("<article>", '<article><img src="http://localhost:9/c.png"><iframe src="d"></iframe>')
    )
    assert len(words(raw)) == 13


def test_raised_digits_are_no_part_of_the_figure_before_them() -> None:
    page = "<p>The council: 10<sup>6</sup> lamps, 4 km<sup>2</sup> of the 5<sup>th</sup> ward, CO<sub>2</sub>.</p>"
    raw, _ = import_bytes(page.encode(), "a.html")
    assert raw.text == "The council: 10⁶ lamps, 4 km² of the 5th ward, CO2."


@pytest.mark.parametrize("page", ["Five boats <b>sank", "<div>" * 3000 + "Five boats sank" + "</div>" * 3000])
def test_what_is_named_a_page_and_has_tags_is_read_as_one(page: str) -> None:
    raw, _ = import_bytes(page.encode(), "a.html")
    assert raw.text == "Five boats sank"

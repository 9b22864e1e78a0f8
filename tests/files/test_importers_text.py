"""Plain text and Markdown: encodings, the words without their marks, and files that only look like text."""

import pytest

from workbench import paths
from workbench.errors import UserError
from workbench.importers import import_bytes, import_file
from workbench.importers.charset import decode
from workbench.model.document import Sureness
from workbench.model.draft import DetailName, RawDocument

GERMAN = "Die Größe der Städte wächst, sagte der Bürgermeister über die neuen Straßen und Brücken. " * 3
RUSSIAN = "Министр сказал, что в городе живут сто тысяч человек, и это больше, чем год назад. " * 3
MARKDOWN = """---
title: "A told title"
author: Jane Sample
date: 2024-05-06
lang: en
---

# The *first* heading

By [John Example](https://example.org), with **bold** words\\* and `code`
on a second line.\\
A third line with &nbsp;entity and <b>raw</b> HTML.[^1]

## A second heading

- One item
- Another item

  with a second paragraph

> Said somebody.

| Year | Sum |
|------|-----|
| 2023 | 5 % |

![A photo](photo.png)

    four spaces
[^1]: Sample
[^note]: Another note
"""


def read(source: str, name: str = "sample.md") -> RawDocument:
    return import_bytes(source.encode(), name)[0]


def pairs(raw: RawDocument) -> list[tuple[str, str]]:
    return [(block.kind.value, raw.text[block.start : block.end]) for block in raw.blocks]


def test_markdown_gives_words_without_marks() -> None:
    assert pairs(read(MARKDOWN)) == [
        ("headline", "The first heading"),
        (
            "paragraph",
            "By John Example, with bold words* and code on a second line.\n"
            "A third line with \u00a0entity and <b>raw</b> HTML.[1]",
        ),
        ("paragraph", "A second heading"),
        ("list_item", "One item"),
        ("list_item", "Another item"),
        ("list_item", "with a second paragraph"),
        ("quote", "Said somebody."),
        ("table_cell", "Year"),
        ("table_cell", "Sum"),
        ("table_cell", "2023"),
        ("table_cell", "5 %"),
        ("caption", "A photo"),
        ("paragraph", "four spaces"),
        ("paragraph", "[1] Sample"),
        ("paragraph", "[note] Another note"),
    ]


def test_front_matter_tells_details() -> None:
    told = {detail.name: (detail.value, detail.where) for detail in read(MARKDOWN).details}
    assert told == {
        DetailName.HEADLINE: ("A told title", "front matter title"),
        DetailName.BYLINE: ("Jane Sample", "front matter author"),
        DetailName.DATE: ("2024-05-06", "front matter date"),
        DetailName.LANGUAGE: ("en", "front matter lang"),
    }


def test_the_first_heading_is_the_headline_where_nothing_tells_one() -> None:
    raw = read("# One\n\nText.\n\n# Two\n")
    assert [(detail.value, detail.where) for detail in raw.details] == [("One", "first heading")]
    assert [kind for kind, _ in pairs(raw)] == ["headline", "paragraph", "paragraph"]


def test_plain_text_stays_as_it_stands() -> None:
    raw, importer = import_bytes(b"# not a heading\r\n\r\n5 * 3", "note.txt")
    assert (importer.id, raw.text, raw.blocks) == ("text", "# not a heading\r\n\r\n5 * 3", ())


def test_the_sample_article_is_plain_text() -> None:
    raw, importer = import_file(paths.sample())
    assert (importer.id, raw.encoding, raw.text.count("Lukashenko")) == ("text", "utf-8", 4)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-32"),
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        ("A plain sentence in ASCII, with 5 words.", "utf-16-be"),
    ],
)
def test_the_encoding_is_found(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[0] == text


def test_a_declaration_is_believed_unless_the_bytes_contradict_it() -> None:
    assert decode(RUSSIAN.encode("cp1251"), "windows-1251") == (RUSSIAN, "cp1251", Sureness.DECLARED)
    assert decode(GERMAN.encode(), "ascii")[0] != ""
    assert decode("שלום".encode(), "cp1255")[0] == "שלום"


@pytest.mark.parametrize(
    "declared", ["rot13", "unicode_escape", "idna", "utf-7", "no such", "undefined", "hex", "ü", "\0"]
)
def test_a_declared_name_that_is_no_encoding_of_text_is_passed_over(declared: str) -> None:
    assert decode(b"A \\u0041 +AGE- sentence.", declared) == ("A \\u0041 +AGE- sentence.", "utf-8", Sureness.FITTING)


def test_a_broken_byte_does_not_change_the_encoding_of_the_whole_file() -> None:
    raw, _ = import_bytes(GERMAN.encode() + b"\xff", "broken.txt")
    assert raw.text == GERMAN + "\ufffd"
    assert raw.notices == ("Characters that could not be read, with the mark \ufffd in their place: 1.",)


def test_one_stray_nul_does_not_lose_an_article() -> None:
    assert import_bytes(b"A sentence with \0 in it.", "a.txt")[0].text == "A sentence with \0 in it."


def refused(data: bytes, name: str = "sample.txt") -> UserError:
    with pytest.raises(UserError) as caught:
        import_bytes(data, name)
    assert caught.value.text.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"\x01\x02\x03\x04" * 100, b"\0" * 5000])
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    assert refused(data).kind == "binary"


@pytest.mark.parametrize("data", [b"", b"  \r\n\t", "\ufeff \n".encode(), "\u00a0\u2003".encode()])
def test_a_file_without_text_is_empty(data: bytes) -> None:
    assert refused(data).kind == "empty"


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "WordDocument".encode("utf-16-le"),
            "old Word document (.doc)",
        ),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "password"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "old Office document"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
        (b"RIFF\x01\x02\x03\x04WEBPVP8 ", "picture"),
        (b"\0\0\0\x18ftypmp42" + bytes(50), "sound or film"),
        (b"\x7fELF\x02\x01\x01" + bytes(50), "program"),
        (b"MZ\x90\0\x03" + bytes(100), "program"),
        (b"SQLite format 3\0" + bytes(100), "database"),
        (b"\x1f\x8b\x08\0" + bytes(50), "packed"),
    ],
)
def test_a_foreign_file_is_named_with_a_next_step(data: bytes, named: str) -> None:
    error = refused(data, "article.txt")
    assert (error.kind, named in error.text) == ("unsupported", True)


def test_an_old_word_document_is_to_be_saved_as_docx() -> None:
    assert ".docx" in refused(bytes.fromhex("d0cf11e0a1b11ae1") + "WordDocument".encode("utf-16-le"), "old.doc").hint


def test_a_text_that_begins_like_a_program_is_text() -> None:
    assert import_bytes(b"MZ is short for a name.", "a.txt")[1].id == "text"
    assert import_bytes(b"BMW sold 5 cars.", "a.txt")[1].id == "text"


@pytest.mark.parametrize(
    "text",
    [
        "It cost £5 to enter.",
        "Zwölf Boote fuhren am 5. Mai aus dem Hafen.",
        "Le maire a dit « non » à 5 élus.",
        "Señor Muñoz told 5 reporters “I won’t”.",
        "Peña won 38 percent.",
    ],
)
def test_a_few_western_letters_and_signs_in_a_short_text_are_read_as_such(text: str) -> None:
    assert import_bytes(text.encode("cp1252"), "a.txt")[0].text == text

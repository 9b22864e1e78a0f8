"""A saved web page: its own characters, with the article selected and the rest of the page named, not hidden."""

import re
import unicodedata
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from workbench.importers.base import Importer, Piece, assemble
from workbench.importers.charset import decode
from workbench.importers.page_blocks import BlockCollector
from workbench.importers.page_details import page_details
from workbench.importers.told import tell
from workbench.model.draft import BlockKind, Detail, DetailName, Origin, RawDocument

if TYPE_CHECKING:
    from lxml.etree import _Element

_META_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,100}?encoding=["']([\w.-]+)""", re.I
)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_SELECTED = frozenset(("p", "head", "item", "cell", "quote", "code"))
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0\ufdd1\ufffe\uffff]")
_LONG = 20
"""From this many characters on a block is known again inside a longer one."""


def read(data: bytes, _name: str) -> RawDocument:
    """The article of the page. Its characters are the page's own; a notice says what was left out."""
    declared = _META_CHARSET.search(data[:4096])
    source, encoding = decode(data, (declared[1] or declared[2]).decode("ascii", "ignore") if declared else "")
    # The parser stops at a NUL, fails on a control in an attribute's name and refuses a declared encoding.
    source = _XML_DECLARATION.sub("", _CONTROL.sub("\ufffd", source))
    tree, is_whole = _parse(source)
    pieces = _pieces_of_tree(tree) if tree is not None and is_whole else []
    if pieces:
        chosen = _select(pieces, source)
        kept = [piece for place, piece in enumerate(pieces) if place in chosen]
        left_out = [piece.text for place, piece in enumerate(pieces) if place not in chosen]
    else:
        kept, left_out = _pieces_of_source(source), []
    text, blocks = assemble(kept)
    told = _with_headline(page_details(tree, source) if tree is not None else (), kept)
    return RawDocument(text, blocks, told, notices=_notices(left_out), encoding=encoding)


def _parse(source: str) -> "tuple[_Element | None, bool]":
    """The tree of the page, if there is any, and whether it holds the whole page. Nothing is fetched or opened."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = etree.fromstring(source.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        return None, False
    # Where elements are nested too deeply the parser drops all that follows, and only its log says so.
    return tree, all(entry.type_name != "ERR_RESOURCE_LIMIT" for entry in parser.error_log)


def _pieces_of_tree(tree: "_Element") -> list[Piece]:
    from lxml import etree

    collector = BlockCollector()
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            collector.start(element.tag, dict(element.items()))
            collector.data(element.text or "")
        else:
            collector.end(element.tag)
            collector.data(element.tail or "")
    collector.close()
    return collector.pieces


class _SourceParser(HTMLParser):
    """Python's own parser: slower and less forgiving, but it knows no limit of depth."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.collector = BlockCollector()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Hand a tag on; an attribute without a value counts as empty."""
        self.collector.start(tag, {name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        """Hand a closing tag on."""
        self.collector.end(tag)

    def handle_data(self, data: str) -> None:
        """Hand characters on."""
        self.collector.data(data)


def _pieces_of_source(source: str) -> list[Piece]:
    # Tags that never close make this parser's time grow with the square of the page's length.
    if source.count("<") > 2 * source.count(">") + 1000:
        return []
    parser = _SourceParser()
    parser.feed(source)
    parser.close()
    parser.collector.close()
    return parser.collector.pieces


def _select(pieces: list[Piece], source: str) -> set[int]:
    """The places of the pieces that belong to the article, as a library for news pages sees it; all where it sees none.

    The library only selects: it changes white space and letters, so its characters are not used.
    """
    keys = _article_keys(source)
    whole = "\n".join(keys)
    own = [_key(piece.text) for piece in pieces]
    long = [place for place, key in enumerate(own) if len(key) >= _LONG and (key in keys or key in whole)]
    if not long:
        return set(range(len(pieces)))
    first, last = long[0], long[-1]
    short = {place for place in range(first, last) if own[place] in keys}
    return set(long) | short | _headline_before(pieces, first)


def _headline_before(pieces: list[Piece], first: int) -> set[int]:
    """The headline stands above what such a library calls the article."""
    return {place for place in range(first) if pieces[place].kind is BlockKind.HEADLINE}


def _article_keys(source: str) -> dict[str, None]:
    """What the library selected: the keys of its blocks, and of the lines that a break makes in them."""
    from trafilatura import bare_extraction

    # Given a string it fetches nothing; duplicates are not removed, as that would keep state between pages.
    found = bare_extraction(source, fast=True, include_comments=False, include_tables=True, deduplicate=False)
    body = getattr(found, "body", None)
    keys: dict[str, None] = {}
    for element in () if body is None else body.iter():
        lines = (element.text, element.tail, "".join(element.itertext()) if element.tag in _SELECTED else "")
        keys.update((_key(line), None) for line in lines if line)
    keys.pop("", None)
    return keys


def _key(text: str) -> str:
    """What two copies of a block have in common: its letters in small, composed, without white space."""
    return "".join(unicodedata.normalize("NFC", text).replace("\xad", "").split()).lower()


def _with_headline(told: tuple[Detail, ...], kept: list[Piece]) -> tuple[Detail, ...]:
    """The first heading is the headline where nothing surer tells one."""
    if any(detail.name is DetailName.HEADLINE for detail in told):
        return told
    heading = next((piece.text for piece in kept if piece.kind is BlockKind.HEADLINE), "")
    return (*told, *tell(DetailName.HEADLINE, heading, Origin.MARKUP, "first heading"))


def _notices(left_out: list[str]) -> tuple[str, ...]:
    if not left_out:
        return ()
    samples = ", ".join(f"“{_shortened(text)}”" for text in left_out[:3]) + (", …" if len(left_out) > 3 else ".")
    count = "One text block of the page was" if len(left_out) == 1 else f"{len(left_out)} text blocks of the page were"
    return (f"{count} left out as page furniture: {samples}",)


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else text[:39].rstrip() + "…"


def sniff(head: bytes) -> int:
    """A document type or the html tag at the start is sure; tags that close make it likely."""
    plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if re.match(
        rb"(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype html|html|head|body)\b", plain, re.DOTALL
    ):
        return 95
    closed = re.findall(rb"</(?:p|div|h[1-6]|article|section|title|head|body|span|a|li|td|b|i|em|strong)>", plain)
    return (
        70 if re.match(rb"<(?:p|div|h[1-6]|article|section|meta|title|link)\b", plain) and closed else 20 * bool(closed)
    )


IMPORTER = Importer("html", "Web page", (".html", ".htm", ".xhtml"), sniff, read)

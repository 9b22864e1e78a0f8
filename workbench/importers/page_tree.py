"""From the source of a web page to its tree and pieces; the one place where HTML is parsed."""

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from workbench.importers.page_blocks import BlockCollector

if TYPE_CHECKING:
    from lxml.etree import _Element

_META_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,100}?encoding=["']([\w.-]+)""", re.I
)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0\ufdd1\ufffe\uffff]")


def declared_encoding(data: bytes) -> str:
    """The encoding that a page names in its first bytes; empty where it names none."""
    declared = _META_CHARSET.search(data[:4096])
    return (declared[1] or declared[2]).decode("ascii", "ignore") if declared else ""


def cleaned(source: str) -> str:
    """The source without what the parser stops at: a NUL, a control in an attribute's name, a declared encoding."""
    return _XML_DECLARATION.sub("", _CONTROL.sub("\ufffd", source))


def collect(source: str) -> "tuple[_Element | None, BlockCollector, bool]":
    """The tree of a cleaned page where there is one, its pieces, and whether they come from that tree."""
    tree, is_whole = _parse(source)
    collector = _from_tree(tree) if tree is not None and is_whole else BlockCollector()
    if collector.pieces:
        return tree, collector, True
    return tree, _from_source(source), False


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


def _from_tree(tree: "_Element") -> BlockCollector:
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
    return collector


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


def _from_source(source: str) -> BlockCollector:
    # Tags that never close make this parser's time grow with the square of the page's length.
    if source.count("<") > 2 * source.count(">") + 1000:
        return BlockCollector()
    parser = _SourceParser()
    parser.feed(source)
    parser.close()
    parser.collector.close()
    return parser.collector

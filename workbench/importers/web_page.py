"""A saved web page: its own characters, with the article selected and the rest of the page named, not hidden."""

import re
import unicodedata

from workbench.importers.base import Importer, Piece, assemble, propose
from workbench.importers.charset import Decoded, decode
from workbench.importers.page_details import page_details
from workbench.importers.page_tree import cleaned, collect, declared_encoding
from workbench.importers.told import first_of_each, left_out, tell
from workbench.model.document import LeftOut, Reading
from workbench.model.draft import BlockKind, Detail, DetailName, Origin, RawDocument

_SELECTED = frozenset(("p", "head", "item", "cell", "quote", "code"))
_NO_PART_OF_A_KEY = {ord(sign): None for sign in "\xad[]()“”„«»‘’‚"}
"""The mark of a note gets brackets here and none there, and so do words whose marks stand in the tags."""

_RUBY = re.compile(r"</?(?:ruby|rb|rp|rt|rtc)\b[^<>]*>", re.IGNORECASE)
"""Tags with whose words the library drops the paragraph's own."""

_LONG = 20
"""From this many characters on a block is known again inside a longer one."""


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The article of the page. Its characters are the page's own; a notice says what was left out."""
    return read_page(decode(data, declared_encoding(data), reading.encoding), reading)


def read_page(decoded: Decoded, reading: Reading, told: tuple[Detail, ...] = ()) -> RawDocument:
    """The article of a page whose characters are known; ``told`` is what is known of it from outside, less sure."""
    source = cleaned(decoded.text)
    tree, collector, has_tree = collect(source)
    pieces = collector.pieces
    chosen = _select(pieces, source) if has_tree else set(range(len(pieces)))
    furniture = [place for place in range(len(pieces)) if place not in chosen]
    taken_in = {furniture[number] for number in reading.taken_in if 0 <= number < len(furniture)}
    kept = [piece for place, piece in enumerate(pieces) if place in chosen or place in taken_in]
    aside = tuple(
        LeftOut("page furniture", pieces[place].text.strip(), number)
        for number, place in enumerate(furniture)
        if place not in taken_in
    )
    assembly = assemble(kept)
    said = page_details(tree, source) if tree is not None else ()
    return RawDocument(
        assembly.text,
        assembly.blocks,
        _with_headline(first_of_each((*said, *told)), kept),
        notices=_notices([part.text for part in aside]),
        encoding=decoded.encoding,
        sureness=decoded.sureness,
        proposals=propose(assembly, collector.hung()),
        left_out=(*aside, *left_out("hidden text", collector.notes.unseen())),
    )


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
    found = bare_extraction(
        _RUBY.sub("", source), fast=True, include_comments=False, include_tables=True, deduplicate=False
    )
    body = getattr(found, "body", None)
    keys: dict[str, None] = {}
    for element in () if body is None else body.iter():
        lines = (element.text, element.tail, "".join(element.itertext()) if element.tag in _SELECTED else "")
        keys.update((_key(line), None) for line in lines if line)
    keys.pop("", None)
    return keys


def _key(text: str) -> str:
    """What two copies of a block share: its letters in small, none raised, no spaces, brackets or quotation marks."""
    return "".join(unicodedata.normalize("NFKC", text).translate(_NO_PART_OF_A_KEY).split()).lower()


def _with_headline(told: tuple[Detail, ...], kept: list[Piece]) -> tuple[Detail, ...]:
    """The first heading is the headline where nothing surer tells one."""
    if any(detail.name is DetailName.HEADLINE for detail in told):
        return told
    heading = next((piece.text.strip() for piece in kept if piece.kind is BlockKind.HEADLINE), "")
    return (*told, *tell(DetailName.HEADLINE, heading, Origin.MARKUP, "first heading"))


def _notices(left_out: list[str]) -> tuple[str, ...]:
    if not left_out:
        return ()
    samples = ", ".join(f"“{_shortened(text)}”" for text in left_out[:3]) + (", …" if len(left_out) > 3 else "")
    return (f"Text blocks of the page left out as page furniture, {len(left_out)} in all: {samples}.",)


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else text[:39].rstrip() + "…"


def sniff(head: bytes) -> int:
    """A document type or the html tag at the start is sure; tags that close make it likely."""
    plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if re.match(
        rb"(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype html|html|head|body)\b", plain, re.DOTALL
    ):
        return 95
    opened = re.search(rb"<(?:p|div|h[1-6]|article|section|span|br|b|i|em|strong|a)\b[^<>]*>", plain)
    closed = re.findall(rb"</(?:p|div|h[1-6]|article|section|title|head|body|span|a|li|td|b|i|em|strong)>", plain)
    if closed:
        return 70 if re.match(rb"<(?:p|div|h[1-6]|article|section|meta|title|link)\b", plain) else 20
    # Enough for what is called a page by its name.
    return 5 * bool(opened)


IMPORTER = Importer("html", "Web page", (".html", ".htm", ".xhtml"), sniff, read)

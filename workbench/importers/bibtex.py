"""Lists of literature in BibTeX: entries, their fields, and what a value reads as without TeX's marks.

What stands in a list is told by the manual of BibTeX 0.99, and by that of biblatex for the fields it adds.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping

Fields = Mapping[str, str]
"""An entry's values by the name of the field in small letters, as they are written between their outer marks."""

_ENTRY = re.compile(r"@\s*([A-Za-z]+)\s*[{(]\s*(?:[^,\s{}]+\s*)?,")
_FIELD = re.compile(r"[\s,]*([A-Za-z][\w-]*)\s*=\s*")
_BARE = re.compile(r"[^\s,{}()\"#]+")
_BOUND = re.compile(r"\\.|[{}\"]", re.DOTALL)
_AND = re.compile(r"\\.|[{}]|(?<=\S)\s+and\s+", re.DOTALL)

_ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    "u": "\u0306",
    "v": "\u030c",
    "H": "\u030b",
    "c": "\u0327",
    "k": "\u0328",
    "r": "\u030a",
    "d": "\u0323",
}
_COMMANDS = {
    "ss": "ß",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "o": "ø",
    "O": "Ø",
    "l": "ł",
    "L": "Ł",
    "i": "ı",
    "aa": "å",
    "AA": "Å",
    "textbackslash": "\\",
    "textasciitilde": "~",
    "textasciicircum": "^",
}
_MARK = re.compile(
    r"\\(?P<accent>[`'^\"~=.]|[uvHckrd](?![A-Za-z]))\s*(?:\{\\?(?P<inner>[A-Za-z])\}|\\?(?P<letter>[A-Za-z]))"
    r"|\\(?P<command>[A-Za-z]+)(?:\{\}|\s+)?|\\(?P<escaped>.)|(?P<tie>~)|[{}]"
)


def read_entries(text: str) -> Iterator[tuple[str, Fields]]:
    """Each entry's kind in small letters, and its fields; comments, preambles and macros are passed over."""
    at = 0
    while found := _ENTRY.search(text, at):
        fields, at = _fields(text, found.end())
        yield found[1].lower(), fields


def plain(value: str) -> str:
    """A value as it reads: letters for commands and accents, no braces, in one line."""
    return " ".join(_MARK.sub(_read, value).split())


def authors(value: str) -> tuple[str, ...]:
    """The names in a field, the given one first; what stands in braces is one name as it is."""
    names, depth, start = [], 0, 0
    for found in _AND.finditer(value):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0 and found[0][0].isspace():
            names.append(value[start : found.start()])
            start = found.end()
    return tuple(filter(None, map(_name, (*names, value[start:]))))


def _fields(text: str, at: int) -> tuple[Fields, int]:
    fields: dict[str, str] = {}
    while found := _FIELD.match(text, at):
        value, at = _value(text, found.end())
        fields.setdefault(found[1].lower(), value)
    return fields, at


def _value(text: str, at: int) -> tuple[str, int]:
    """What stands in braces, in quotation marks, or as a number or a macro's name; and where it ends."""
    if text[at : at + 1] not in ("{", '"'):
        bare = _BARE.match(text, at)
        return (bare[0], bare.end()) if bare else ("", at)
    depth, end = int(text[at] == "{"), '"' if text[at] == '"' else "}"
    for found in _BOUND.finditer(text, at + 1):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0 and found[0] == end:
            return text[at + 1 : found.start()], found.end()
    return text[at + 1 :], len(text)


def _read(mark: re.Match[str]) -> str:
    if accent := mark["accent"]:
        return unicodedata.normalize("NFC", (mark["inner"] or mark["letter"]) + _ACCENTS[accent])
    if mark["command"]:
        return _COMMANDS.get(mark["command"], "")
    return mark["escaped"] or (" " if mark["tie"] else "")


def _name(name: str) -> str:
    """``Sample, Ada`` and ``Sample, Jr, Ada`` with the given name first."""
    name = name.strip()
    if name.startswith("{") and name.endswith("}"):
        return plain(name)
    family, *others = (plain(part) for part in name.split(","))
    return " ".join(filter(None, (*others[-1:], family, *others[:-1])))

"""The tokens of a rich text file, and the characters that its control words and code pages stand for."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    r"\\([A-Za-z]{1,32})(-?[0-9]{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z])|([{}])|([^\\{}\r\n\0]+)|[\r\n\0]+|\\",
    re.DOTALL,
)


class Token(NamedTuple):
    """A control word or symbol with its number, a stretch of bytes (one to a character), or a brace."""

    word: str = ""
    number: int | None = None
    data: str = ""


def tokens(source: str) -> Iterator[Token]:
    """The tokens of a file read as Latin-1, so that a character is a byte. Binary stretches are passed over."""
    place = 0
    while match := _TOKEN.match(source, place):
        place = match.end()
        word, number, code, symbol, brace, data = match.groups()
        if word == "bin":
            place += max(0, int(number or 0))
        elif word:
            yield Token(word, int(number) if number else None)
        elif code:
            yield Token("'", data=chr(int(code, 16)))
        elif symbol and symbol in "{}\\":
            yield Token("'", data=symbol)
        elif symbol or brace:
            yield Token(symbol or brace)
        elif data:
            yield Token("", data=data)


CHARACTERS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
    "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f", "zwbo": "\u200b",
    "~": "\xa0", "-": "\xad", "_": "\u2011",
}  # fmt: skip
"""What control words and symbols stand for."""

_CODE_PAGES = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    255: "cp437",
}  # fmt: skip
SYMBOL_CHARSET = 2


def code_page(charset: int | None, default: str) -> str:
    """The codec of a font's charset; the document's own where it has none."""
    return _CODE_PAGES.get(charset or 0, default)


def ansi_page(number: int) -> str:
    """The codec of the code page that a document names; Windows-1252 where it is unknown."""
    name = {65001: "utf-8", 10000: "mac_roman", 936: "gbk", 950: "big5"}.get(number, f"cp{number}")
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name

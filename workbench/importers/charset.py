"""From bytes to characters: the one place that decides on an encoding."""

import codecs
import re
from collections.abc import Iterator

from workbench.errors import UserError

# The four-byte marks first, as the UTF-32 one begins with the UTF-16 one.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Encodings that documents declare. Python also knows codecs that are none (rot13, punycode, unicode_escape).
_DECLARABLE = re.compile(r"(?:utf-8|ascii|iso8859|iso2022|cp\d|koi8|mac|shift_jis|euc_|gb|big5|hz|johab|tis|kz|ptcp)")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]")


def decode(data: bytes, declared: str = "") -> tuple[str, str]:
    """The text of a file and the name of its encoding: byte order mark, declaration, strict UTF-8, then a detector.

    A declaration that the bytes contradict is not believed. Raises ``UserError("binary")`` where no reading gives a
    text, that is, where more than one character in a hundred would be a control.
    """
    for text, encoding in _readings(data, declared):
        if _is_text(text):
            return text, encoding
    raise UserError(
        "binary",
        "This file holds no text that can be read.",
        "Open it in the program that made it and save it as a .docx, .html or .txt file.",
    )


def _readings(data: bytes, declared: str) -> Iterator[tuple[str, str]]:
    """The readings of the bytes that are possible, the likeliest first."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            yield data.decode(encoding, "replace"), encoding.removesuffix("-sig")
    for encoding in (_declared_codec(declared), "utf-8"):
        text = _strict(data, encoding)
        if text is not None:
            yield text, encoding
    repaired = data.decode("utf-8", "replace")
    # A UTF-8 file with a few broken bytes: a detector would read the whole file in some other encoding.
    if repaired.count("\ufffd") * 10 < sum(map(len, re.findall("[^\x00-\x7f\ufffd]+", repaired))):
        yield repaired, "utf-8"
    detected = _detected(data)
    if detected:
        yield data.decode(detected, "replace"), detected


def _declared_codec(declared: str) -> str:
    """The codec of a declared name; empty where it is unknown or no encoding of text."""
    try:
        name = codecs.lookup(declared.strip()).name if declared.strip().isascii() else ""
    except (LookupError, ValueError):
        return ""
    # Browsers read both as Windows-1252, and so do those who write pages.
    name = "cp1252" if name in ("iso8859-1", "ascii") else name
    return name if _DECLARABLE.match(name) else ""


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding) if encoding else None
    except (UnicodeError, LookupError):
        return None


def _detected(data: bytes) -> str:
    import chardet

    encoding = chardet.detect(data)["encoding"] or ""
    try:
        return codecs.lookup(encoding).name if encoding else ""
    except LookupError:
        return ""


def _is_text(text: str) -> bool:
    """Whether there are few enough controls; a handful is allowed, so that one stray NUL does not lose an article."""
    return len(_CONTROL.findall(text)) <= 4 + len(text) // 100

"""From bytes to characters: the one place that decides on an encoding."""

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.errors import UserError
from workbench.model.document import Sureness

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
_FEW = 12
"""Letters and signs beyond ASCII up to which a detector has too little to go by."""

_LETTERS = frozenset("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßŒœŠšŽžŸ")
_SIGNS = frozenset("“”‘’„‹›«»–—…•€£§©®™°±²³µ·¡¿¼½¾ªº×\xa0\xad")
_INSIDE = frozenset("’·—–…\xad\xa0")
"""What Western texts have beyond ASCII, and which of its signs may stand between two letters."""

_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]")


class Decoded(NamedTuple):
    """The text of a file, the name of its encoding, and how that became known."""

    text: str
    encoding: str
    sureness: Sureness


def decode(data: bytes, declared: str = "", chosen: str = "") -> Decoded:
    """The text of a file: as chosen, else by byte order mark, declaration, strict UTF-8, then a detector.

    A declaration that the bytes contradict is not believed, a choice of the person who opens the file is. Raises
    ``UserError("encoding")`` for a choice that is no encoding, and ``UserError("binary")`` where no reading gives a
    text, that is, where more than one character in a hundred would be a control.
    """
    for reading in _readings(data, declared, chosen):
        if _is_text(reading.text):
            return reading
    raise UserError(
        "binary",
        "This file holds no text that can be read.",
        "Open it in the program that made it and save it as a .docx, .html or .txt file.",
    )


def _readings(data: bytes, declared: str, chosen: str) -> Iterator[Decoded]:
    """The readings of the bytes that are possible, the likeliest first."""
    if chosen:
        yield Decoded(_as_chosen(data, chosen), chosen, Sureness.CHOSEN)
        return
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            yield Decoded(data.decode(encoding, "replace"), encoding.removesuffix("-sig"), Sureness.MARK)
    for encoding, sureness in ((_declared_codec(declared), Sureness.DECLARED), ("utf-8", Sureness.FITTING)):
        text = _strict(data, encoding)
        if text is not None:
            yield Decoded(text, encoding, sureness)
    repaired = data.decode("utf-8", "replace")
    # A UTF-8 file with a few broken bytes: a detector would read the whole file in some other encoding.
    if repaired.count("\ufffd") * 10 < sum(map(len, re.findall("[^\x00-\x7f\ufffd]+", repaired))):
        yield Decoded(repaired, "utf-8", Sureness.REPAIRED)
    western = _strict(data, "cp1252")
    if western is not None and _is_western(western):
        yield Decoded(western, "cp1252", Sureness.GUESSED)
    detected = _detected(data)
    if detected:
        yield Decoded(data.decode(detected, "replace"), detected, Sureness.GUESSED)


def _as_chosen(data: bytes, chosen: str) -> str:
    codec = _declared_codec(chosen)
    if not codec:
        raise UserError("encoding", f"“{chosen}” is no encoding of text.", "Choose one of the list.")
    text = data.decode(codec, "replace")
    return text.removeprefix("\ufeff")


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


def _is_western(text: str) -> bool:
    """Whether a mostly plain text has a few letters and signs as Western texts have them: "café", "£5", "“no”"."""
    foreign = [at for at, character in enumerate(text) if not character.isascii()]
    if len(foreign) > _FEW or 6 * len(foreign) > len(text):
        return False
    return all(_fits(text, at) for at in foreign)


def _fits(text: str, at: int) -> bool:
    """Whether a letter stands where letters do, not as a capital within a word, and a sign where signs do."""
    before, here, after = text[at - 1 : at], text[at], text[at + 1 : at + 2]
    if here in _LETTERS:
        return here.islower() or not before.islower()
    return here in _SIGNS and not (before.isalpha() and after.isalpha() and here not in _INSIDE)


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

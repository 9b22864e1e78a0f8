"""From the bytes and numbers of a rich text file to characters: code pages by font, pairs of UTF-16, symbol fonts."""

from collections.abc import Callable

from workbench.importers.rtf_tokens import SYMBOL_CHARSET, ansi_page, code_page
from workbench.importers.symbols import symbol


class Characters:
    """Hands characters to ``write`` as soon as they are whole. ``charsets`` and ``fonts`` are by a font's number."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self.charsets: dict[int, int] = {}
        self.fonts: dict[int, str] = {}
        self._write = write
        self._bytes = bytearray()
        self._default = self._page = "cp1252"
        self._high = 0
        self._to_skip = 0

    def set_page(self, number: int) -> None:
        """The document's own code page."""
        self._default = ansi_page(number)

    def forget_skipping(self) -> None:
        """A brace ends what stands for a character in old readers."""
        self._to_skip = 0

    def skips(self) -> bool:
        """Whether a control word is one of those that stand for a character already given; it counts as skipped."""
        if not self._to_skip:
            return False
        self._to_skip -= 1
        return True

    def data(self, data: str, font: int) -> None:
        """Bytes, one to a character, in the code page of a font."""
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        charset = self.charsets.get(font)
        if charset == SYMBOL_CHARSET:
            self.flush()
            self._symbols(data[skipped:], self.fonts.get(font, "Symbol").strip(" ;"))
            return
        page = code_page(charset, self._default)
        if page != self._page:
            self.flush()
            self._page = page
        self._bytes += data[skipped:].encode("latin-1", "replace")

    def _symbols(self, data: str, font: str) -> None:
        for character in data:
            self.put(character if character == " " else symbol(font, f"{ord(character):x}"))

    def unicode(self, number: int, fallback: int) -> None:
        """A UTF-16 unit, followed by so many characters for old readers; the units of a pair come one by one."""
        unit = number & 0xFFFF
        self._to_skip = fallback
        if 0xDC00 <= unit < 0xE000 and self._high:
            high, self._high = self._high, 0
            self._write(chr(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00)))
        elif 0xD800 <= unit < 0xDC00:
            self.put("")
            self._high = unit
        else:
            self.put("\ufffd" if 0xDC00 <= unit < 0xE000 else chr(unit))

    def flush(self) -> None:
        """Hands on the bytes that were gathered."""
        if self._bytes:
            words = self._bytes.decode(self._page, "replace")
            self._bytes.clear()
            self.put(words)

    def put(self, words: str) -> None:
        """Characters as they are. Half a pair before them is no character, but something stood there."""
        if self._high:
            self._high = 0
            self._write("\ufffd")
        if words:
            self._write(words)

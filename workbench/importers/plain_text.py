"""Plain text: the characters as they stand; blocks are found later, by layout."""

from workbench.importers.base import Importer
from workbench.importers.charset import decode
from workbench.model.document import Reading
from workbench.model.draft import RawDocument


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The text of the file."""
    text, encoding, sureness = decode(data, chosen=reading.encoding)
    return RawDocument(text, encoding=encoding, sureness=sureness)


def sniff(_head: bytes) -> int:
    """Anything can be text; whatever knows better scores higher."""
    return 10


IMPORTER = Importer("text", "Plain text", (".txt", ".text"), sniff, read)

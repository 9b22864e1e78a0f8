"""Files that are no article the program can read: what each seems to be and what to do instead."""

from collections.abc import Callable
from dataclasses import dataclass

from workbench.errors import UserError

_SAVE_AS_DOCX = "Open it in a word processor and save it as a .docx file."
_SAVE_AS_TEXT = "Open it in the program that made it, and save the article as a .docx, .html or .txt file."
_TYPE_TEXT = "Open the article's text itself; a picture of it cannot be read."


@dataclass(frozen=True, slots=True)
class Foreign:
    """A kind of file that is refused: ``what`` completes "This is …", ``hint`` is the next step."""

    what: str
    hint: str
    matches: Callable[[bytes], bool]


def _starts(*magics: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(magics)


def _holds(magic: bytes, name: str) -> Callable[[bytes], bool]:
    """An OLE container with an entry of this name, which such a file spells in UTF-16."""
    return lambda data: data.startswith(magic) and name.encode("utf-16-le") in data


def _is_media(data: bytes) -> bool:
    return data[4:8] == b"ftyp" or (data[:4] == b"RIFF" and data[8:12] in (b"WAVE", b"AVI "))


def _is_riff_picture(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


_OLE = bytes.fromhex("d0cf11e0a1b11ae1")

FOREIGN: tuple[Foreign, ...] = (
    Foreign(
        "a document protected by a password",
        "Open it in its word processor, remove the password and save it again.",
        _holds(_OLE, "EncryptedPackage"),
    ),
    Foreign("an old Word document (.doc)", _SAVE_AS_DOCX, _holds(_OLE, "WordDocument")),
    Foreign("an old Office document", _SAVE_AS_DOCX, _starts(_OLE)),
    Foreign(
        "a database (SQLite)",
        "If it is a session of this program, open it as a session; else choose the article's own file.",
        _starts(b"SQLite format 3\0"),
    ),
    Foreign(
        "a picture",
        _TYPE_TEXT,
        _starts(b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"BM\x00", b"\0\0\1\0"),
    ),
    Foreign("a picture", _TYPE_TEXT, _is_riff_picture),
    Foreign("a sound or film", "Open a transcript of it instead.", _is_media),
    Foreign("a sound or film", "Open a transcript of it instead.", _starts(b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3")),
    Foreign(
        "a program, not an article",
        "Choose the article's own file.",
        lambda data: (
            data.startswith((b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")) or _is_windows_program(data)
        ),
    ),
    Foreign(
        "a packed file",
        "Unpack it first, then open the article in it.",
        _starts(b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"(\xb5/\xfd"),
    ),
)


def _is_windows_program(data: bytes) -> bool:
    return data.startswith(b"MZ") and b"\0" in data[:64]


def refuse_foreign(data: bytes) -> None:
    """Raise ``UserError("unsupported")`` that names what the file seems to be, where it is one of ``FOREIGN``."""
    for kind in FOREIGN:
        if kind.matches(data):
            raise UserError("unsupported", f"This is {kind.what}.", kind.hint)


PACKAGES: tuple[tuple[str, str, str], ...] = (
    ("application/vnd.oasis.opendocument", "an OpenDocument file, but no text", _SAVE_AS_TEXT),
    ("xl/", "a spreadsheet (.xlsx)", "Open the article itself; a spreadsheet can be evidence, but it is no article."),
    ("ppt/", "a presentation (.pptx)", _SAVE_AS_TEXT),
    ("Index/Document.iwa", "a Pages document", "Open it in Pages and export it to Word (.docx)."),
)
"""What a ZIP archive is by its declared type or by the beginning of a member's name, with the next step."""


ZIP = "a ZIP archive"


def package_of(sample: bytes) -> str:
    """What a ZIP archive that no importer knows is, by the names of its members as far as a sample holds them."""
    return next((what for sign, what, _ in PACKAGES if sign.encode() in sample), ZIP)


def refuse_package(names: tuple[str, ...], declared: str) -> None:
    """Raise ``UserError("unsupported")`` for a ZIP archive that is no Word document."""
    for sign, what, hint in PACKAGES:
        if declared.startswith(sign) or any(name.startswith(sign) for name in names):
            raise UserError("unsupported", f"This is {what}.", hint)
    raise UserError("unsupported", "This is a ZIP archive.", "Unpack it first, then open the article in it.")

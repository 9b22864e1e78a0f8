"""From a file's bytes to a RawDocument; one file a format, all listed in ``IMPORTERS``."""

import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workbench.errors import UserError
from workbench.importers import (
    csv,
    docx,
    eml,
    epub,
    markdown,
    mhtml,
    odt,
    pdf,
    plain_text,
    rtf,
    subtitles,
    web_page,
    xlsx,
)
from workbench.importers.archive import package_start
from workbench.importers.base import Importer
from workbench.importers.foreign import FOREIGN, package_of, refuse_foreign
from workbench.importers.limits import refuse_oversized, within_limits
from workbench.importers.preview import Preview, preview
from workbench.model.document import Reading, Sureness
from workbench.model.draft import RawDocument

__all__ = [
    "IMPORTERS",
    "LARGEST",
    "UNKNOWN",
    "Importer",
    "Preview",
    "import_bytes",
    "import_file",
    "is_plain_text",
    "kind_of",
    "load",
    "preview",
]

IMPORTERS: tuple[Importer, ...] = (
    plain_text.IMPORTER,
    markdown.IMPORTER,
    web_page.IMPORTER,
    mhtml.IMPORTER,
    docx.IMPORTER,
    odt.IMPORTER,
    rtf.IMPORTER,
    pdf.IMPORTER,
    eml.IMPORTER,
    epub.IMPORTER,
    subtitles.IMPORTER,
    csv.IMPORTER,
    xlsx.IMPORTER,
)
"""All formats. Those with ``draft`` False are read as evidence only (``Reading.evidence``)."""

LARGEST = 64 * 1024 * 1024
"""The largest file in bytes that is read; an article has a thousandth of it."""

UNKNOWN = "text or unknown"
"""What a file is called whose bytes fit no format that has marks."""

_HEAD, _TAIL = 4096, 64 * 1024
"""How many bytes an importer sees to judge by: the first, and of an archive also the last."""

_SURE = 50
"""The score from which on a format is known by the bytes alone."""

_SUFFIX_BONUS = 50
"""What a fitting suffix adds to a score: more than a likely format, less than a sure one."""


def import_bytes(data: bytes, name: str, reading: Reading = Reading()) -> tuple[RawDocument, Importer]:
    """Read a document from bytes, with the importer that its first bytes and its name's suffix call for.

    Raises ``UserError``: ``empty``, ``unsupported``, ``binary``, ``encoding``, ``chapter``, ``scan``, ``damaged``,
    ``too-large``, ``too-long``.
    """
    if not data.strip():
        raise _empty()
    refuse_foreign(data)
    importer = _choose(data, name, reading)
    raw = importer.read(data, name, reading)
    if not raw.text.strip():
        raise _empty()
    refuse_oversized(raw.text, len(raw.blocks), name)
    return within_limits(_with_notices(raw)), importer


def kind_of(data: bytes) -> str:
    """What a file is by its bytes alone, whatever its name says: "PDF document", "a picture", "text or unknown"."""
    foreign = next((kind.what for kind in FOREIGN if kind.matches(data)), "")
    if foreign:
        return foreign
    importer = _choose(data, "", Reading(evidence=True))
    package = data[max(0, package_start(data)) :]
    if importer is docx.IMPORTER and docx.sniff(package) < _SURE:
        return package_of(package)
    return importer.label if importer is not plain_text.IMPORTER else UNKNOWN


def is_plain_text(data: bytes, name: str, reading: Reading = Reading()) -> bool:
    """Whether ``import_bytes`` would only decode the bytes, and as UTF-8: no parser and no detector sees them."""
    if reading.encoding or _choose(data, name, reading) is not plain_text.IMPORTER:
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def import_file(path: Path, reading: Reading = Reading()) -> tuple[RawDocument, Importer]:
    """Read a document from a file; nothing else is read or fetched, and nothing is written.

    Raises what ``load`` and ``import_bytes`` raise. For a file that nobody vouches for see
    ``workbench.session.reading``.
    """
    return import_bytes(load(path), path.name, reading)


def load(path: Path) -> bytes:
    """The bytes of an article's file.

    Raises ``UserError``: ``missing``, ``folder``, ``not-a-file``, ``permission``, ``unreadable``, ``too-large``.
    """
    try:
        _check_file(path)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except PermissionError as error:
        raise _refusal(
            "permission", path, "“{0}” may not be read.", "Ask its owner, or change its permissions."
        ) from error
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise _refusal("missing", path, "“{0}” is not there.", "Check the name, or choose the file again.") from error
    except OSError as error:
        text = f"“{{0}}” cannot be read ({os.strerror(error.errno or 0)})."
        raise _refusal("unreadable", path, text, "Copy it to this computer and open the copy.") from error
    if len(data) > LARGEST:
        raise _too_large(path)
    return data


def _check_file(path: Path) -> None:
    """Refuse what is no file before opening it: to open a pipe would wait for ever."""
    state = path.stat()
    if stat.S_ISDIR(state.st_mode):
        raise _refusal("folder", path, "“{0}” is a folder.", "Choose a file in it.")
    if not stat.S_ISREG(state.st_mode):
        raise _refusal("not-a-file", path, "“{0}” is a device or a pipe, not a file.", "Choose a file.")
    if state.st_size > LARGEST:
        raise _too_large(path)


def _choose(data: bytes, name: str, reading: Reading) -> Importer:
    """The importer with the best score; none whose format the bytes rule out, whatever the suffix says."""
    suffix = Path(name).suffix.lower()
    scores = [(one.sniff(sample), one) for sample in _samples(data) for one in IMPORTERS]
    weighed = ((score + _SUFFIX_BONUS * (suffix in one.suffixes), one) for score, one in scores if score)
    best = max(weighed, key=lambda pair: pair[0])[1]
    if best.draft or reading.evidence:
        return best
    # What is no article's format is shown as it stands; an archive is told what it is by the reader of documents.
    return docx.IMPORTER if package_start(data) == 0 else plain_text.IMPORTER


def _samples(data: bytes) -> Iterator[bytes]:
    """What the importers judge by; a package that other bytes stand before shows itself both ways."""
    start = package_start(data)
    if start != 0:
        yield data[:_HEAD]
    if start >= 0:
        # An archive names its parts at its end.
        yield data[start : start + _HEAD] + data[-_TAIL:]


def _with_notices(raw: RawDocument) -> RawDocument:
    """Say how many characters could not be read, as they are shown by a mark, and what is guessed of all of them."""
    lost = raw.text.count("\ufffd")
    notices = list(raw.notices)
    if lost:
        notices.append(f"Characters that could not be read, with the mark \ufffd in their place: {lost}.")
    if raw.sureness is Sureness.GUESSED:
        notices.append(f"The file does not tell its encoding, which is guessed to be {raw.encoding}.")
    return replace(raw, notices=tuple(notices))


def _empty() -> UserError:
    return UserError("empty", "There is no text in this file.", "Choose another file, or paste the text.")


def _refusal(kind: str, path: Path, text: str, hint: str) -> UserError:
    """``{0}`` stands in the text for the file's name."""
    return UserError(kind, text.replace("{0}", path.name or str(path)), hint)


def _too_large(path: Path) -> UserError:
    text = f"“{{0}}” is larger than {LARGEST // (1024 * 1024)} MB, which no article is."
    return _refusal("too-large", path, text, "Save the article's text alone as .docx, .html or .txt, without pictures.")

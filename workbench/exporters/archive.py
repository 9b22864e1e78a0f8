"""Zip files that are the same bytes each time: entries in the order given, with one fixed time."""

import io
import zipfile
from datetime import UTC, datetime

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment that the format can name
_NO_MOMENT = datetime(1980, 1, 1, tzinfo=UTC)


def packed(parts: dict[str, bytes], *, stored: str = "") -> bytes:
    """The archive of these parts by name; ``stored`` is the one that is not compressed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.create_system = 0  # else it names the system it was made on
            entry.compress_type = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return file.getvalue()


def moment_of(at: str) -> datetime:
    """A moment of the report as a date, to the second, in UTC; 1980 where it is none or earlier."""
    try:
        known = datetime.fromisoformat(at)
    except ValueError:
        return _NO_MOMENT
    aware = known if known.tzinfo else known.replace(tzinfo=UTC)
    try:
        return max(aware.astimezone(UTC).replace(microsecond=0), _NO_MOMENT)
    except OverflowError:
        return _NO_MOMENT


def stamp(at: str) -> str:
    """A moment as XML has it: ``2026-11-22T14:05:09Z``."""
    return moment_of(at).isoformat().replace("+00:00", "Z")

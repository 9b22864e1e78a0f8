"""What backups are called, where they lie, and which of them stay.

``2026-11-22 14-05-09.120Z, 34 of 60 checked, 120 acts.claims`` tells when a backup was made, in UTC, and what it
holds, so that a list of backups opens no file. Each session has a folder of its own, called by title and uid.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from workbench.model.draft import DetailName
from workbench.model.snapshot import Snapshot
from workbench.session.opening import SUFFIX

EVERY = timedelta(minutes=30)
"""How much work lies between two backups at most."""

_ALL_OF, _DAILY_FOR, _WEEKLY_FOR = timedelta(hours=24), timedelta(days=14), timedelta(weeks=12)
_NEWEST_KEPT = 3
"""So many stay however old they are: a clock that is set a year ahead must not take the last good copies."""

_NAME = re.compile(
    r"(?P<at>\d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.\d{3})Z, "
    r"(?P<decided>\d+) of (?P<total>\d+) checked, (?P<acts>\d+) acts" + re.escape(SUFFIX)
)
_TIME = "%Y-%m-%d %H-%M-%S.%f"
_TITLE_AT_MOST = 40
_UID_SHOWN = 12


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A backup as its name tells it; ``at`` is UTC, to the millisecond."""

    at: datetime
    path: Path
    decided: int
    total: int
    acts: int

    @property
    def title(self) -> str:
        """The article's title when the first backup was made."""
        return self.path.parent.name.rpartition(" ")[0]


def backups_of(uid: str, folder: Path) -> tuple[Backup, ...]:
    """The backups of a session, newest first."""
    return _in_rooms(room for room in _entries(folder) if room.name.endswith(_sign(uid)))


def every_backup(folder: Path) -> tuple[Backup, ...]:
    """The backups of all sessions, newest first: for one that cannot be opened to tell which it is."""
    return _in_rooms(_entries(folder))


def room_of(snapshot: Snapshot, folder: Path) -> Path:
    """The session's own folder, there or to be made. Another title later changes nothing."""
    sign = _sign(snapshot.session)
    known = sorted(room for room in _entries(folder) if room.name.endswith(sign))
    title = snapshot.detail(DetailName.HEADLINE) or Path(snapshot.draft.name).stem
    return known[0] if known else folder / f"{_as_name(title) or 'Session'}{sign}"


def name_for(at: datetime, decided: int, total: int, acts: int) -> str:
    """A backup's file name."""
    return f"{at.astimezone(UTC):{_TIME}}"[:-3] + f"Z, {decided} of {total} checked, {acts} acts{SUFFIX}"


def superfluous(room: Path, now: datetime) -> list[Path]:
    """The backups of one session that may go."""
    found = _in_room(room)
    stay = kept([backup.at for backup in found], now)
    return [backup.path for backup in found if backup.at not in stay]


def kept(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which backups stay: all of the last 24 hours, the last of each day for 14 days, of each week for 12 weeks.

    Days and weeks are those of the calendar in UTC. What lies in the future stays, and so do the newest three.
    """
    ordered = sorted(times)
    of_day = {at.date(): at for at in ordered}
    of_week = {at.isocalendar()[:2]: at for at in ordered}
    return frozenset(
        at
        for at in ordered
        if at in ordered[-_NEWEST_KEPT:]
        or now - at <= _ALL_OF
        or (now - at <= _DAILY_FOR and of_day[at.date()] == at)
        or (now - at <= _WEEKLY_FOR and of_week[at.isocalendar()[:2]] == at)
    )


def due_in(last: datetime, now: datetime) -> timedelta:
    """How long after the next act a backup is to be made; ``last`` is the newest one's time, or the session's own."""
    return min(max(EVERY - (now - last), timedelta()), EVERY)


def _in_rooms(rooms: Iterable[Path]) -> tuple[Backup, ...]:
    return tuple(sorted((backup for room in rooms for backup in _in_room(room)), reverse=True))


def _in_room(room: Path) -> list[Backup]:
    return [backup for backup in map(_read_name, _entries(room)) if backup is not None]


def _entries(folder: Path) -> list[Path]:
    """What lies in a folder; nothing where it is none or may not be read."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _read_name(path: Path) -> Backup | None:
    told = _NAME.fullmatch(path.name)
    if told is None:
        return None
    try:
        at = datetime.strptime(told["at"], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None  # the 31st of February
    return Backup(at, path, int(told["decided"]), int(told["total"]), int(told["acts"]))


def _sign(uid: str) -> str:
    """What a session's folder ends in; a file may claim any uid, so nothing but letters and digits gets through."""
    return " " + re.sub(r"[^0-9a-z]", "", uid)[:_UID_SHOWN]


def _as_name(title: str) -> str:
    """A title as every file system takes it: letters, digits and a few signs."""
    plain = "".join(letter if unicodedata.category(letter)[0] in "LN" or letter in "-_'’" else " " for letter in title)
    return " ".join(plain.split())[:_TITLE_AT_MOST].strip()

"""Watching that the file under the open session is still the one that was opened, and whole."""

import os
from pathlib import Path

from workbench.errors import UserError

_SAVE_COPY = "Save a copy elsewhere: the window still holds everything."


class Watch:
    """What the file system said of a session file when it was opened, to be compared before each write.

    It asks for the file's entry only and never opens it: to close it again would drop SQLite's locks. What another
    program writes into the file in place is not seen here; the proof at the next opening finds that.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        found = self._look()
        self._identity = (found.st_dev, found.st_ino)
        self._size = found.st_size

    def expect_same_file(self) -> None:
        """Raises UserError where the file is gone, another one, or shorter than it was."""
        found = self._look()
        if (found.st_dev, found.st_ino) != self._identity:
            text = "Another file has taken the place of the session file while it was open."
            raise UserError("moved", text, _SAVE_COPY, "session.copy")
        if found.st_size < self._size:
            text = "Another program has cut the session file short while it was open."
            raise UserError("moved", text, _SAVE_COPY, "session.copy")

    def note_size(self) -> None:
        """Remembers how long the file is after a write of our own."""
        self._size = self._look().st_size

    def _look(self) -> os.stat_result:
        try:
            return self._path.stat()
        except (FileNotFoundError, NotADirectoryError) as error:
            text = "The session file is not where it was: it was moved, renamed or deleted while it was open."
            raise UserError("moved", text, _SAVE_COPY, "session.copy") from error
        except OSError as error:
            text = f"The session file cannot be reached any more: {error.strerror}."
            raise UserError("input-output", text, _SAVE_COPY, "session.copy") from error

"""What a language pack holds, and how its word lists are read."""

from dataclasses import dataclass
from functools import cache

from workbench import paths


@cache
def words(tag: str, name: str) -> tuple[str, ...]:
    """The word list ``resources/languages/TAG/NAME.txt``: one entry a line, ``#`` begins a comment."""
    lines = (paths.resources() / "languages" / tag / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    stripped = (line.split("#", 1)[0].strip() for line in lines)
    return tuple(entry for entry in stripped if entry)


@dataclass(frozen=True)
class LanguagePack:
    """One language: ``tag`` is its primary BCP 47 subtag, ``name`` its own name for itself."""

    tag: str
    name: str

    def words(self, name: str) -> tuple[str, ...]:
        """One of the pack's word lists."""
        return words(self.tag, name)

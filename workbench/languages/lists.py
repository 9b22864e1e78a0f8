"""The word lists of a language: plain files in ``resources/languages/TAG``, one entry a line."""

from functools import cache

from workbench import paths

ANY = "und"
"""The tag of what holds in every language ("undetermined" in BCP 47)."""


@cache
def words(tag: str, name: str) -> tuple[str, ...]:
    """The word list ``resources/languages/TAG/NAME.txt``: one entry a line, ``#`` begins a comment."""
    lines = (paths.resources() / "languages" / tag / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    stripped = (line.split("#", 1)[0].strip() for line in lines)
    return tuple(entry for entry in stripped if entry)


@cache
def word_set(tag: str, name: str) -> frozenset[str]:
    """A word list for asking whether a word is in it; empty where the language has no such list."""
    return frozenset(words(tag, name)) if _is_listed(tag, name) else frozenset()


@cache
def table(tag: str, name: str) -> dict[str, str]:
    """A list of lines ``MEANING: FORM, FORM``, as the meaning of every form; those of any language come last."""
    found: dict[str, str] = {}
    for own in (tag, ANY):
        for entry in words(own, name) if _is_listed(own, name) else ():
            meaning, _, forms = entry.partition(": ")
            for form in forms.split(", "):
                found.setdefault(form, meaning)
    return found


def _is_listed(tag: str, name: str) -> bool:
    return (paths.resources() / "languages" / tag / f"{name}.txt").is_file()

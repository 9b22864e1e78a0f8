"""What a group of a rich text file says of the characters in it, and which groups hold no text."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from typing import Any

SKIPPED = frozenset(
    (
        *("colortbl", "pict", "listtext", "pntext", "revtbl", "filetbl", "listtable", "listoverridetable", "rsidtbl"),
        *(
            "generator",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "objdata",
            "xmlnstbl",
            "private",
        ),
        *(
            "bkmkstart",
            "bkmkend",
            "atnid",
            "nonesttables",
            "nesttableprops",
            "doccomm",
            "keywords",
            "subject",
            "operator",
        ),
        *(
            "company",
            "manager",
            "category",
            "comment",
            "hlinkbase",
            "revtim",
            "printim",
            "buptim",
            "fontemb",
            "fontfile",
        ),
        *("ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "template", "tc", "xe", "sp", "userprops"),
    )
)
"""Groups that begin with one of these hold no text of the document."""

STAR_KNOWN = frozenset(
    (
        *(
            "footnote",
            "annotation",
            "atnauthor",
            "atnref",
            "atndate",
            "atrfstart",
            "atrfend",
            "fldinst",
            "shptxt",
            "ud",
        ),
        *("shpinst", "cs", "s", "result"),
    )
)
"""Groups marked as what may be passed over that are read nevertheless."""


@dataclass
class Group:
    """The state inside a group; a group within begins with a copy of it.

    ``fallback`` counts the characters after a Unicode one that stand for it in old readers. ``target`` takes words
    that are no text; ``table`` names the font or style table; ``reference`` takes the number of a comment.
    """

    skip: bool = False
    star: bool = False
    hidden: bool = False
    deleted: bool = False
    revised: bool = False
    raised: bool = False
    in_table: bool = False
    listed: bool = False
    level: int = -1
    style: int = 0
    font: int = 0
    fallback: int = 1
    table: str = ""
    target: list[str] | None = None
    reference: list[str] | None = None
    on_end: Callable[[Any], None] | None = None

    def inner(self) -> "Group":
        """The state that a group within begins with."""
        inner = copy(self)
        inner.star, inner.on_end = False, None
        return inner

    def set_property(self, word: str, number: int | None) -> None:
        """Takes a control word that changes the state; any other changes nothing."""
        if word == "plain":
            self.hidden = self.deleted = self.revised = self.raised = False
        elif word == "pard":
            self.in_table = self.listed = False
            self.style, self.level = 0, -1
        elif word in ("sub", "nosupersub"):
            self.raised = False
        elif word in _SWITCHES:
            setattr(self, _SWITCHES[word], number != 0)
        elif word in _NUMBERS:
            setattr(self, _NUMBERS[word], min(max(number or 0, 0), 1000))


_SWITCHES = {
    "v": "hidden",
    "deleted": "deleted",
    "revised": "revised",
    "super": "raised",
    "intbl": "in_table",
    "ls": "listed",
}
_NUMBERS = {"outlinelevel": "level", "uc": "fallback"}

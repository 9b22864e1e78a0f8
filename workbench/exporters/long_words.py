"""Words without a space that no page layout is made for: Qt needs minutes for one of 100,000 letters."""

import re

from workbench.errors import UserError

_MOST = 100_000
_WORD = re.compile(r"\S+")
_LINE = 400
"""Letters of a giant word that get a line of their own."""

_LINE_END = "\u2028"


def broken(text: str) -> str:
    """The text with giant words broken into lines. UserError ``endless-word`` for one that no page can be set with."""
    return _WORD.sub(_in_lines, text) if len(text) > _LINE else text


def _in_lines(found: re.Match[str]) -> str:
    word = found[0]
    if len(word) > _MOST:
        raise UserError(
            "endless-word",
            f"The article holds a word of more than {_MOST:,} letters, for which no page can be set.",
            "Write the report as .html instead.",
        )
    return _LINE_END.join(word[at : at + _LINE] for at in range(0, len(word), _LINE))

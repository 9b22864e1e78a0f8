"""Tooltips that show words as they stand: Qt takes what looks like HTML for HTML, and would load what it names."""

from html import escape

from workbench.visible import visible

_LONGEST = 160
"""In characters."""


def plain_tip(words: str) -> str:
    """The text for a tooltip that is to show these words, shortened where they are many."""
    shown = words if len(words) <= _LONGEST else words[: _LONGEST - 3] + "…"
    return f"<p>{escape(visible(shown), quote=False)}</p>"

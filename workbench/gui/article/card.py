"""The card where the mouse rests on a claim: how it stands, who says it, what it states, what it rests on."""

from html import escape

from PySide6.QtCore import QCoreApplication

from workbench.gui.labels import choice_words, figure_words, kinds_words, standing_words
from workbench.model.claim import Claim
from workbench.model.editing import Flag
from workbench.model.evidence import Evidence
from workbench.model.snapshot import Snapshot
from workbench.visible import visible

_LONGEST = 160
_MOST = 6


def card_lines(claim: Claim, number: int, snapshot: Snapshot) -> list[str]:
    """What the card says of a claim, a line each; the first is its heading. Words of the file are made visible."""
    words = snapshot.draft.words_of
    head = _tr("Claim {number}: {standing}").format(number=number, standing=standing_words(claim))
    speakers = dict.fromkeys(found.speaker for found in claim.attributions if found.speaker)
    figures = [f"{words(figure.span)} ({figure_words(figure.type).lower()})" for figure in claim.figures]
    flags = [choice_words(flag.kind) for flag in snapshot.of_claim(Flag, claim.uid)]
    count = len(snapshot.of_claim(Evidence, claim.uid))
    told = [
        (_tr("Kind: {words}"), kinds_words(claim)),
        (_tr("Speaker: {words}"), _listed(list(speakers))),
        (_tr("Figures: {words}"), _listed(figures)),
        (_tr("Flags: {words}"), _listed(flags)),
        (_tr("Evidence: {words}"), str(count) if count else _tr("none yet")),
        (_tr("Note: {words}"), claim.note),
    ]
    return [head, *(_short(visible(line.replace("{words}", words))) for line, words in told if words)]


def card(claim: Claim, number: int, snapshot: Snapshot) -> str:
    """The card as a tooltip takes it: nothing of the claim's own words is read as markup."""
    head, *lines = (escape(line, quote=False) for line in card_lines(claim, number, snapshot))
    return "<p><b>" + head + "</b><br>" + "<br>".join(lines) + "</p>"


def _listed(words: list[str]) -> str:
    return "; ".join(words[:_MOST]) + ("; …" if len(words) > _MOST else "")


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("card", text)

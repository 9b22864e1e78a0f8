"""The card where the mouse rests on a claim: how it stands, who says it, what it states, what it rests on."""

from html import escape

from PySide6.QtCore import QCoreApplication

from workbench.gui.labels import choice_words, figure_words, kinds_words, standing_words
from workbench.gui.language import inside
from workbench.gui.numbers import counted
from workbench.model.claim import Claim
from workbench.model.editing import Flag
from workbench.model.evidence import Evidence
from workbench.model.snapshot import Snapshot
from workbench.visible import visible

_LONGEST = 160
_MOST = 6


def heading(claim: Claim, number: int) -> str:
    """A claim by its number, and how it stands."""
    told = QCoreApplication.translate("card", "Claim {number}: {standing}")
    return told.format(number=counted(number), standing=standing_words(claim))


def card_lines(claim: Claim, number: int, snapshot: Snapshot) -> list[str]:
    """What the card says of a claim, a line each; the first is its heading. Words of the file are made visible."""
    words = snapshot.draft.words_of
    head = heading(claim, number)
    speakers = dict.fromkeys(found.speaker for found in claim.attributions if found.speaker)
    figures = [f"{words(figure.span)} ({inside(figure_words(figure.type))})" for figure in claim.figures]
    flags = [choice_words(flag.kind) for flag in snapshot.of_claim(Flag, claim.uid)]
    count = len(snapshot.of_claim(Evidence, claim.uid))
    told = [
        (QCoreApplication.translate("card", "Kind: {words}"), kinds_words(claim)),
        (QCoreApplication.translate("card", "Speaker: {words}"), _listed(list(speakers))),
        (QCoreApplication.translate("card", "Figures: {words}"), _listed(figures)),
        (QCoreApplication.translate("card", "Other cues: {words}"), _listed([words(cue.span) for cue in claim.cues])),
        (QCoreApplication.translate("card", "Flags: {words}"), _listed(flags)),
        (
            QCoreApplication.translate("card", "Evidence: {words}"),
            counted(count) if count else QCoreApplication.translate("card", "none yet"),
        ),
        (QCoreApplication.translate("card", "Note: {words}"), claim.note),
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

"""Reported speech told by the mood of its verb alone: "Er sei nicht dort gewesen." Only some languages have it."""

import re

from workbench.detection.finding import Finding, Taken
from workbench.detection.quotes import Quote
from workbench.languages.pack import LanguagePack
from workbench.model.draft import Span

MOOD = "attribution.mood"
_WORD = re.compile(r"[^\W\d_]+")


def reported(
    text: str,
    sentences: tuple[tuple[Span, ...], ...],
    found: list[Finding],
    quotes: tuple[Quote, ...],
    pack: LanguagePack,
) -> list[Finding]:
    """An attribution for each sentence that no other reaches and whose verb stands in the mood of reporting.

    The verb's forms are the pack's list ``reported_forms``; a modal verb (``reported_modals``) does it where the
    sentence ends in one of ``reported_infinitives``. Inside a quotation the mood says nothing. Who speaks is left open.
    """
    if not pack.word_set("reported_forms"):
        return []
    taken = Taken([span for finding in found for span in (*finding.cue, *finding.source, *finding.content)])
    quoted = Taken([quote.span for quote in quotes])
    return [
        Finding(block, MOOD, (), (), [sentence])
        for block, own in enumerate(sentences)
        for sentence in own
        if not taken.touches(sentence) and _is_reported(_words(text, sentence, quoted), pack)
    ]


def _words(text: str, sentence: Span, quoted: "Taken") -> list[str]:
    found = _WORD.finditer(text, sentence.start, sentence.end)
    return [word[0] for word in found if not quoted.touches(Span(word.start(), word.end()))]


def _is_reported(words: list[str], pack: LanguagePack) -> bool:
    if not pack.word_set("reported_forms").isdisjoint(words):
        return True
    hearsay = not pack.word_set("reported_modals").isdisjoint(words)
    return hearsay and words[-1] in pack.word_set("reported_infinitives")

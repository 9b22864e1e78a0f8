"""Attributions without a verb: "according to", "her claim that", "reportedly"."""

from workbench.detection import contents
from workbench.detection.cues import Cue
from workbench.detection.finding import NOTHING, Finding, Items, close, make
from workbench.detection.frames import Frame
from workbench.detection.lexicon import Grammar
from workbench.languages.verbs import CueVerb, Form

_NOUN = CueVerb("", (), frozenset())
_NEAR = 12
_BREAKS = frozenset((";", ":", "—", "–", "-", "―"))


def phrase(frame: Frame, place: int, floor: int, grammar: Grammar) -> Finding | None:
    """According to WHOM, WHAT; or WHAT, according to WHOM."""
    for words in grammar.phrases[frame.words[place]]:
        stop = place + len(words)
        if frame.words[place:stop] == words:
            opens = (
                place == floor or frame.words[place - 1] in _BREAKS or _after_conjunction(frame, place, floor, grammar)
            )
            end = _phrase_end(frame, stop, opens, grammar)
            if opens and frame.word(end) == ",":
                content = [(end + 1, close(frame))]
            else:
                content = [contents.ahead(frame, place, floor), _rest(frame, place, end, grammar)]
            return make(frame, "attribution.phrase", (place, stop), (stop, end), content)
    return None


def _rest(frame: Frame, place: int, end: int, grammar: Grammar) -> Items:
    """The second half of a content that the phrase interrupts between two commas."""
    enclosed = frame.word(place - 1) == "," and frame.word(end) == "," and end + 2 < close(frame)
    return (end + 1, close(frame)) if enclosed and not _new_clause(frame, end, grammar) else NOTHING


def _after_conjunction(frame: Frame, place: int, floor: int, grammar: Grammar) -> bool:
    return frame.word(place - 1) in grammar.lists.joints or (
        place - 1 == floor and frame.words[floor] in grammar.lists.conjunctions
    )


def _new_clause(frame: Frame, comma: int, grammar: Grammar) -> bool:
    following = frame.word(comma + 1)
    lists = grammar.lists
    return following in lists.conjunctions or following in lists.relatives or following in lists.subordinators


def _phrase_end(frame: Frame, start: int, opens: bool, grammar: Grammar) -> int:
    """Where the source of a phrase ends: at the first comma when it opens the clause, else at the clause's end."""
    quoted = next((place for place in range(start, min(start + _NEAR, len(frame))) if frame.is_said(place)), 0)
    if opens and quoted > start + 1 and frame.words[quoted - 1] == ",":
        return quoted - 1
    place = start
    while place < close(frame):
        word = frame.words[place]
        if frame.is_said(place) or word in (";", ":", "—", "–"):
            break
        if word == "," and (opens or not _is_apposition(frame, place, grammar)):
            break
        place += 1
    return place


def _is_apposition(frame: Frame, comma: int, grammar: Grammar) -> bool:
    following = frame.word(comma + 1)
    return following in grammar.lists.determiners and following not in grammar.lists.relatives


def noun(frame: Frame, place: int, floor: int, grammar: Grammar) -> Finding | None:
    """A noun of saying with its content: "her claim that", "a statement that", "his criticism of"."""
    lists, following = grammar.lists, frame.word(place + 1)
    first, source = _owner(frame, place, floor, grammar)
    if place == floor or not (following in lists.that_words or (source != NOTHING and following in lists.topic_words)):
        return None
    if following not in lists.topic_words and _is_relative(frame, place + 1, grammar):
        return None
    if following in lists.topic_words:
        return make(
            frame, "attribution.noun", (first, place + 2), source, [(place + 2, _topic_end(frame, place + 2, grammar))]
        )
    cue = Cue(first, place, place + 1, _NOUN, Form.BASE)
    return make(
        frame, "attribution.noun", (first, place + 1), source, [contents.behind(frame, cue, place + 1, grammar)]
    )


def _is_relative(frame: Frame, that: int, grammar: Grammar) -> bool:
    """Whether "that" tells of the noun itself, as its verb follows at once: "a claim that hurt him"."""
    following = frame.word(that + 1)
    return following in grammar.lists.auxiliaries or grammar.is_past(following)


def _owner(frame: Frame, place: int, floor: int, grammar: Grammar) -> tuple[int, Items]:
    """Where the cue begins and whose statement it is, with its ending: "Ada Example's claim", "her claim"."""
    if frame.word(place - 1) in grammar.lists.possessives:
        return place, (place - 1, place)
    if frame.word(place - 1) not in grammar.lists.possessive_clitics:
        return place, NOTHING
    start = place - 1
    while start > floor and (frame.capitals[start - 1] or frame.words[start - 1] == "."):
        start -= 1
    return (place, (start, place)) if start < place - 1 else (place, NOTHING)


def _topic_end(frame: Frame, start: int, grammar: Grammar) -> int:
    """The item behind what a statement is about: before the next verb or comma."""
    place = start
    while place < close(frame):
        word = frame.words[place]
        if frame.is_mark(place) or word in grammar.lists.auxiliaries or word in grammar.verbs:
            break
        place += 1
    return place


def adverb(frame: Frame, place: int) -> Finding | None:
    """A word that tells of a source without naming it: what it stands in is the content."""
    parts = [(0, place), (place + 1 + (frame.word(place + 1) == ","), close(frame))]
    return make(frame, "attribution.adverb", (place, place + 1), NOTHING, parts)

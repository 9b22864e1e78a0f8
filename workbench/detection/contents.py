"""Contents: what a cue reports, before and behind it."""

from workbench.detection.cues import Cue, cue_at
from workbench.detection.finding import NOTHING, Items
from workbench.detection.frames import Frame
from workbench.detection.lexicon import Grammar
from workbench.languages.verbs import Form

_GAP = 16
_TURN = 8
_SCENE = 8
_END_MARKS = frozenset((".", "!", "?", ";"))


def behind(frame: Frame, cue: Cue, start: int, grammar: Grammar) -> Items:
    """The reported stretch that follows; ``start`` is the first item behind the cue (or behind its source)."""
    place = begin(frame, cue, start, grammar)
    return NOTHING if place is None else (place, end(frame, cue, place, grammar))


def begin(frame: Frame, cue: Cue, start: int, grammar: Grammar) -> int | None:
    """The first item of what is reported behind a cue, or None where nothing is."""
    place = _first(frame, cue, start, grammar)
    return place if place < len(frame) and frame.words[place] not in _END_MARKS else None


def _first(frame: Frame, cue: Cue, start: int, grammar: Grammar) -> int:
    place = start
    if frame.word(place) == ",":
        place += 1
    if frame.word(place) == ":" or frame.is_said(place):
        return place + (frame.word(place) == ":")
    if frame.word(place) in grammar.lists.complementizers:
        return place
    marker = _marker(frame, place, grammar)
    if marker is not None and _may_skip(frame, cue, place, grammar):
        return marker
    if cue.is_a("tell"):
        behind = _after_listener(frame, place, grammar)
        return place if behind >= len(frame) and cue.is_a("clause") else behind  # a headline is all capitals
    while frame.word(place) in grammar.lists.time_words:
        place += 1
    return place


def _marker(frame: Frame, start: int, grammar: Grammar) -> int | None:
    """Where, a few words on, a quotation or "that" begins what is reported."""
    for place in range(start, min(start + _GAP, len(frame))):
        word = frame.words[place]
        if frame.is_said(place) or word in grammar.lists.that_words:
            return place
        if word == ":":
            return place + 1
        if place > start and (word in _END_MARKS or (word in grammar.verbs and cue_at(frame, place, grammar))):
            return None
    return None


def _may_skip(frame: Frame, cue: Cue, place: int, grammar: Grammar) -> bool:
    """Whether words between cue and content are only circumstance: "said on Monday that", "told reporters that"."""
    lists = grammar.lists
    word = frame.word(place)
    if cue.is_a("tell") or cue.is_a("quote") or grammar.is_adverb(word):
        return True
    return word in lists.prepositions or word in lists.time_words


def _after_listener(frame: Frame, start: int, grammar: Grammar) -> int:
    """Behind the person spoken to: a pronoun, a name or a noun with its article."""
    place = start
    if frame.word(place) in grammar.lists.object_pronouns:
        return place + 1
    if frame.word(place) in grammar.lists.determiners:
        place += 1
    if place < len(frame) and frame.capitals[place]:
        while place < len(frame) and frame.capitals[place]:
            place += 1
    else:
        place += 1
    while frame.word(place) in grammar.lists.time_words:
        place += 1
    return place


def end(frame: Frame, cue: Cue, begin: int, grammar: Grammar) -> int:
    """The item behind the content: before the next cue of the same speaker, or at the end of the sentence."""
    conjunctions, joints = grammar.lists.conjunctions, grammar.lists.joints
    place, stop = begin + 1, len(frame)
    runs_on = frame.words[begin] in grammar.lists.that_words  # "that it rained; all of it had to stop"
    if frame.is_said(begin) and place < stop and (frame.words[place] in (",", ".") or frame.capitals[place]):
        return place  # the quotation that opened the content is all of it
    while place < stop:
        word = frame.words[place]
        if word == ";" and not runs_on:
            break
        links = word == "," or word in conjunctions
        if links and _goes_on(frame, cue, place, grammar):
            break
        if (links or word in joints) and turns(frame, place, grammar):
            break
        if place - 1 in frame.quotes and _adds(frame, place, grammar):
            break
        place += 1
    while place > begin + 1 and frame.words[place - 1] in (".", ",", ";", "!", "?"):
        place -= 1
    return place


def _adds(frame: Frame, place: int, grammar: Grammar) -> bool:
    """Whether a further verb of saying or a source begins right behind a quotation: "“…,” adding that"."""
    word = frame.words[place]
    if word in grammar.phrases:
        return any(frame.words[place : place + len(phrase)] == phrase for phrase in grammar.phrases[word])
    cue = cue_at(frame, place, grammar)
    return cue is not None and cue.form is Form.GERUND


def _goes_on(frame: Frame, cue: Cue, place: int, grammar: Grammar) -> bool:
    """Whether another cue of the same speaker begins here: ", adding that", "and called for", ", according to"."""
    following = place + 1
    while frame.word(following) in grammar.lists.conjunctions or grammar.is_adverb(frame.word(following)):
        following += 1
    word = frame.word(following)
    if word in grammar.phrases and frame.words[place] == ",":
        return any(frame.words[following : following + len(phrase)] == phrase for phrase in grammar.phrases[word])
    other = cue_at(frame, following, grammar) if following < len(frame) else None
    if other is None or other.first > following:
        return False
    if frame.words[place] == "," and following == place + 1:
        return other.form is Form.GERUND
    finite = (Form.PAST, Form.THIRD, Form.BASE)
    return other.form in finite and cue.form in finite and not other.passive


def scene_end(frame: Frame, begin: int, grammar: Grammar) -> int:
    """The item behind a content that only sets the scene: "Asked whether it rained, | she said it did"."""
    for comma in range(begin + 1, len(frame)):
        if frame.words[comma] == ",":
            for later in range(comma + 2, min(comma + _SCENE, len(frame))):
                cue = None if frame.is_quote(later) else cue_at(frame, later, grammar)
                if cue and not cue.is_participial and not cue.passive:
                    return comma
                if frame.words[later] == "," or frame.is_quote(later):
                    break
    return len(frame) - (frame.words[-1] in _END_MARKS)


def turns(frame: Frame, place: int, grammar: Grammar) -> bool:
    """Whether somebody else begins to speak here: ", and experts say it rained", "while Ada Example said"."""
    lists = grammar.lists
    start = place + (frame.words[place] == ",")
    if frame.word(start) not in lists.joints and frame.word(start) not in lists.conjunctions:
        return False
    for later in range(start + 1, min(start + _TURN, len(frame))):
        if frame.words[later] == "," or frame.is_quote(later):
            return False
        cue = cue_at(frame, later, grammar)
        if cue:
            return cue.first > start + 1 and not cue.is_participial and not cue.passive and _speaks(cue)
    return False


def _speaks(cue: Cue) -> bool:
    return cue.is_a("clause") or cue.is_a("tell")


def ahead(frame: Frame, stop: int, floor: int) -> Items:
    """The reported stretch that goes before, from ``floor`` up to the source or cue at ``stop``."""
    last = stop
    while last > floor and frame.words[last - 1] in (",", "-", "–", "—", "―"):
        last -= 1
    if last > floor and frame.is_said(last - 1) and _stands_alone(frame, last - 1, floor):
        return (last - 1, last)
    return (floor, last) if last > floor else NOTHING


def _stands_alone(frame: Frame, place: int, floor: int) -> bool:
    return place == floor or frame.words[place - 1] in (",", ":", ".")

"""Sources: who stands before or after a cue. Spans of items, found by what cannot be part of a subject."""

from itertools import pairwise

from workbench.detection.cues import Cue, cue_at
from workbench.detection.finding import NOTHING, Items
from workbench.detection.frames import Frame
from workbench.detection.lexicon import Grammar

_STOPS = frozenset(";:—–―")
_REACH = 60
_TIME = 4


def before(frame: Frame, cue: Cue, floor: int, grammar: Grammar) -> Items:
    """The subject that ends right before the cue, not reaching back over ``floor``; empty where there is none."""
    last = frame.before_aside(cue.first, floor)
    if last <= floor:
        return NOTHING
    word = frame.words[last - 1]
    if word in grammar.pronouns or (word in grammar.lists.relatives and word not in grammar.lists.that_words):
        return (last - 1, last)
    start = _clause_start(frame, last, floor, grammar)
    return _tidy(frame, _subject(frame, start, last, grammar), grammar)


def _clause_start(frame: Frame, stop: int, floor: int, grammar: Grammar) -> int:
    """The first item after the nearest thing that no subject reaches over."""
    depth, lowest = 0, max(floor, stop - _REACH)
    relatives, subordinators = grammar.lists.relatives, grammar.lists.subordinators
    for place in range(stop - 1, lowest - 1, -1):
        word = frame.words[place]
        depth += (word in ")]") - (word in "([")
        closes = word == "-" and "-" in frame.words[lowest:place]  # one alone may stand in a name
        if place in frame.said or word in _STOPS or closes:
            return place + 1
        opens = depth <= 0 and (word in relatives or word in subordinators)
        if opens and _opens_clause(frame, place, stop, grammar):
            return place + 1
    return min(lowest, stop)


def _opens_clause(frame: Frame, place: int, stop: int, grammar: Grammar) -> bool:
    """Whether a word parts a clause from what stands before: "when she", "which the mayor", but not "who lives"."""
    word, following = frame.words[place], frame.word(place + 1)
    lists = grammar.lists
    if word in lists.relatives and word not in lists.that_words and place + 1 < stop:
        return following in lists.determiners or following in grammar.pronouns or frame.capitals[place + 1]
    return word in lists.subordinators and frame.word(place - 1) != ","


def _subject(frame: Frame, start: int, stop: int, grammar: Grammar) -> Items:
    """The subject among the comma-parted stretches of a clause."""
    pieces = _pieces(frame, start, stop)
    if not pieces:
        return NOTHING
    if frame.word(stop - 1) in (",", ")", "-"):
        while len(pieces) > 1 and _is_opener(frame, pieces[-1], grammar):
            stop = pieces.pop()[0] - 1
    elif frame.word(pieces[-1][0]) not in grammar.lists.relatives:
        return (_after_verb(frame, pieces[-1], grammar), stop)
    heads = [piece for piece in pieces if not _is_opener(frame, piece, grammar)] or pieces[-1:]
    return (_after_verb(frame, _named_head(frame, heads, grammar), grammar), stop)


def _named_head(frame: Frame, heads: list[Items], grammar: Grammar) -> Items:
    """The stretch that names the subject, before an apposition, an age or a relative clause."""
    place = max(len(heads) - 2, 0)
    while place > 0 and _hangs_on(frame, heads[place], grammar):
        place -= 1
    if frame.words[heads[place][0]] in grammar.lists.conjunctions and not _has_verb(
        frame, heads[0][0], heads[place][0], grammar
    ):
        return heads[0]
    return heads[place]


def _hangs_on(frame: Frame, piece: Items, grammar: Grammar) -> bool:
    """Whether a stretch belongs to the name before it: an age, a relative clause, a bare title ("director of")."""
    word = frame.words[piece[0]]
    lists = grammar.lists
    titled = not frame.capitals[piece[0]] and word.isalpha()
    links = word in lists.determiners or word in lists.conjunctions
    return word in lists.relatives or word.isdigit() or (titled and not links)


def _has_verb(frame: Frame, start: int, stop: int, grammar: Grammar) -> bool:
    """Whether an auxiliary or a reporting verb stands in a stretch."""
    return any(
        frame.words[place] in grammar.lists.auxiliaries or cue_at(frame, place, grammar) for place in range(start, stop)
    )


def _pieces(frame: Frame, start: int, stop: int) -> list[Items]:
    commas = [place for place in range(start, stop) if frame.words[place] == ","]
    edges = [start - 1, *commas, stop]
    return [(left + 1, right) for left, right in pairwise(edges) if right - left > 1]


def _is_opener(frame: Frame, piece: Items, grammar: Grammar) -> bool:
    """Whether a stretch before a comma only sets the scene: "On Monday,", "In a statement,", "Hours later,"."""
    word = frame.words[piece[0]]
    lists = grammar.lists
    return _tells_when(frame, piece, grammar) or (
        word in lists.prepositions or word in lists.time_words or word in lists.subordinators or grammar.is_adverb(word)
    )


def _tells_when(frame: Frame, piece: Items, grammar: Grammar) -> bool:
    """Whether a stretch is a few plain words that end in one of time: "a few hours later"."""
    start, stop = piece
    plain = stop - start <= _TIME and not any(frame.capitals[start + 1 : stop])
    return plain and frame.words[stop - 1] in grammar.lists.time_words and frame.words[start] not in grammar.pronouns


def _after_verb(frame: Frame, piece: Items, grammar: Grammar) -> int:
    """Where a second main clause begins in a stretch: after "and" or "but" that follows a verb."""
    start, stop = piece
    for place in range(stop - 1, start, -1):
        if frame.words[place] in grammar.lists.conjunctions and _has_verb(frame, start, place, grammar):
            return place + 1
    return start


def _tidy(frame: Frame, items: Items, grammar: Grammar) -> Items:
    """Without conjunctions and adverbs in front, commas at the ends, and a time phrase behind."""
    start, stop = items
    lists = grammar.lists
    while start < stop and (
        frame.words[start] in lists.conjunctions
        or frame.is_mark(start)
        or frame.words[start] in lists.adverbs
        or frame.words[start] in lists.subordinators
    ):
        start += 1
    while start < stop and frame.words[stop - 1] in (",", "-"):
        stop -= 1
    stop = _without_time(frame, start, stop, grammar)
    while start < stop - 1 and not frame.capitals[stop - 1] and grammar.is_adverb(frame.words[stop - 1]):
        stop -= 1
    return (start, stop) if start < stop and frame.words[start] not in lists.non_sources else NOTHING


def _without_time(frame: Frame, start: int, stop: int, grammar: Grammar) -> int:
    end = stop
    while end > start and frame.words[end - 1] in grammar.lists.time_words:
        end -= 1
    if end == stop:
        return stop
    while end > start and (frame.words[end - 1] == "," or frame.words[end - 1] in grammar.lists.prepositions):
        end -= 1
    return end if end > start else stop


def leading(frame: Frame, limit: int, floor: int, grammar: Grammar) -> Items:
    """The subject of the first verb of a clause up to ``limit``, which a second verb shares: "Ada came and said"."""
    start = _clause_start(frame, limit, floor, grammar)
    pieces = [piece for piece in _pieces(frame, start, limit) if not _is_opener(frame, piece, grammar)]
    if len(pieces) > 1 and frame.word(start - 1) in grammar.lists.subordinators:
        pieces = pieces[1:]  # the first is the clause before: "after it rained, Ada Example went on to say"
    if not pieces:
        return NOTHING
    begin = pieces[0][0]
    stop = begin
    while stop < limit and not _is_verb(frame, stop, grammar):
        stop += 1
    if begin < stop < limit and stop - begin <= 12:
        return _tidy(frame, (begin, stop), grammar)
    stop = begin
    while stop < limit and (
        frame.capitals[stop] or frame.words[stop] == "." or frame.words[stop] in grammar.lists.conjunctions
    ):
        stop += 1
    return _tidy(frame, (begin, stop), grammar)


def bidden(frame: Frame, stop: int, floor: int) -> Items:
    """Whom another verb makes the subject of an infinitive: "led **Ada Example** to say"; a name right before it."""
    start = stop
    while start > floor and (frame.capitals[start - 1] or (frame.words[start - 1] == "." and start < stop)):
        start -= 1
    return (start, stop) if floor < start < stop else NOTHING


def _is_verb(frame: Frame, place: int, grammar: Grammar) -> bool:
    word = frame.words[place]
    lists = grammar.lists
    if word in lists.auxiliaries and word not in lists.possessive_clitics and word not in lists.infinitive_marks:
        return True
    return cue_at(frame, place, grammar) is not None or (grammar.is_past(word) and not frame.capitals[place])


def after(frame: Frame, cue: Cue, grammar: Grammar) -> Items:
    """The subject that stands behind its verb: "said Ada Example, a lawyer in Sampletown"."""
    start = place = cue.stop
    commas = 0
    while place < len(frame):
        word = frame.words[place]
        if frame.is_said(place) or word in _STOPS or (word == "." and place == len(frame) - 1):
            break
        if word == ",":
            if _ends_source(frame, place, grammar):
                break
            commas += 1
        elif not commas and place > start and _loosens(frame, start, place, grammar):
            break
        place += 1
    return _tidy(frame, (start, place), grammar)


def _loosens(frame: Frame, start: int, place: int, grammar: Grammar) -> bool:
    """Whether a word begins what no longer belongs to the source: "said Ada Example on Monday"."""
    word = frame.words[place]
    lists = grammar.lists
    preposition = word in lists.prepositions
    opens = word in lists.subordinators and not preposition and word not in lists.relatives
    if word in lists.time_words or opens or grammar.is_personal(frame.words[place - 1]):
        return True
    return preposition and word not in lists.source_prepositions and frame.capitals[start]


def _ends_source(frame: Frame, comma: int, grammar: Grammar) -> bool:
    following = frame.word(comma + 1)
    if frame.is_said(comma + 1) or following in grammar.lists.subordinators:
        return True
    if following in grammar.lists.conjunctions and not frame.capitals[min(comma + 2, len(frame) - 1)]:
        return True
    cue = cue_at(frame, comma + 1, grammar) if comma + 1 < len(frame) else None
    if cue is None and following in grammar.pronouns and comma + 2 < len(frame):
        cue = cue_at(frame, comma + 2, grammar)
        return cue is not None and (cue.is_a("clause") or cue.is_a("tell"))
    return cue is not None and cue.is_participial

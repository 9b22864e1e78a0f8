"""The attributions of one frame: which words report, who, and what."""

from workbench.detection import contents, phrases, sources
from workbench.detection.cues import Cue, cue_at
from workbench.detection.finding import NOTHING, Finding, Items, close, make
from workbench.detection.frames import DASHES, Frame
from workbench.detection.lexicon import Grammar
from workbench.detection.passives import is_asked, passive
from workbench.languages.verbs import Form
from workbench.model.draft import Span

_NEAR = 12
_FAR = 40
_PARENTHESIS = 5
_TAKEN_UP = 20
_BRACKETS = frozenset("()[]-–—―,.")
_ONLY_CLAUSE = frozenset(("clause",))
_ENDS_QUOTE = frozenset((",", "?", "!"))


def findings(frame: Frame, grammar: Grammar) -> list[Finding]:
    """The attributions of a frame in order. What stands inside a content is not looked at again."""
    found: list[Finding] = []
    floor = 0
    for place in [place for place, word in enumerate(frame.words) if word in grammar.openers]:
        if place < floor:
            continue
        finding = _at(frame, place, floor, found, grammar)
        if finding is not None:
            if finding.rule == "attribution.phrase" and found and finding.start < found[-1].stop:
                found.pop()
            found.append(finding)
            floor = max(place + 1, finding.stop)
    return found or _hearsay(frame, grammar)


def _hearsay(frame: Frame, grammar: Grammar) -> list[Finding]:
    """Where nobody is named: "reportedly" makes the whole sentence somebody's statement."""
    if grammar.lists.report_adverbs.isdisjoint(frame.words):
        return []
    place = next(place for place, word in enumerate(frame.words) if word in grammar.lists.report_adverbs)
    finding = phrases.adverb(frame, place)
    return [finding] if finding else []


def _reopened(frame: Frame, place: int, floor: int, found: list[Finding]) -> int:
    """Where the content of a phrase that ends a sentence may begin: it takes over what another verb only passes on."""
    if place - floor <= 1 and found and frame.word(place - 1) == "," and not frame.is_said(found[-1].stop - 1):
        return found[-1].start
    return floor


def announcement(frame: Frame, grammar: Grammar) -> Finding | None:
    """Who speaks next, where a sentence ends in a colon: "Ada Example said:", and the quotation is a paragraph."""
    for place in range(len(frame) - 1, -1, -1):
        cue = cue_at(frame, place, grammar) if frame.words[place] in grammar.verbs else None
        source = sources.before(frame, cue, 0, grammar) if cue and not cue.passive else NOTHING
        if cue and source != NOTHING:
            named = frame.stretch(*source)
            return Finding(frame.block, "attribution.quote", frame.stretch(cue.first, cue.stop), named)
    return None


def _at(frame: Frame, place: int, floor: int, found: list[Finding], grammar: Grammar) -> Finding | None:
    word = frame.words[place]
    if word in grammar.phrases:
        finding = phrases.phrase(frame, place, _reopened(frame, place, floor, found), grammar)
        if finding:
            return finding
    if word in grammar.verbs:
        cue = cue_at(frame, place, grammar)
        finding = _verb(frame, cue, max(floor, 0), found, grammar) if cue else None
        if finding:
            return finding
    if word in grammar.lists.report_nouns:
        return phrases.noun(frame, place, floor, grammar)
    return None


def _verb(frame: Frame, cue: Cue, floor: int, found: list[Finding], grammar: Grammar) -> Finding | None:
    if cue.passive or is_asked(frame, cue, floor, grammar):
        return passive(frame, cue, floor, grammar)
    if _is_inverted(frame, cue, floor, grammar):
        return _inverted(frame, cue, floor, grammar)
    shows = _shows(frame, cue, grammar)
    source = NOTHING if cue.is_participial and not shows else sources.before(frame, cue, floor, grammar)
    if shows and frame.word(source[0]) in grammar.lists.prepositions:
        source = (source[0] + 1, source[1])
    begin = contents.begin(frame, cue, cue.stop, grammar)
    holder = _of_relative(frame, cue, source, begin, grammar)
    if holder != NOTHING and begin is not None:
        stop = contents.end(frame, cue, begin, grammar)
        comma = frame.words.index(",", begin, stop) if "," in frame.words[begin:stop] else stop
        return make(frame, "attribution.clause", (cue.first, cue.stop), holder, [(begin, comma)])
    if source != NOTHING and _speaks_last(frame, cue, source, floor, begin, grammar):
        return _spoken_last(frame, cue, source, floor, begin, grammar)
    if begin is None or not _fits(frame, cue, begin, grammar):
        return None
    shared: tuple[Span, ...] = ()
    if source == NOTHING:
        source, shared = _shared(frame, cue, floor, found, grammar)
        if source == NOTHING and not shared and not _trails(frame, cue, grammar):
            return None
    if not _is_evidence(frame, cue, source, begin, grammar):
        return None
    content = (begin, _within(frame, source, begin, contents.end(frame, cue, begin, grammar), grammar))
    finding = make(frame, _rule(frame, cue, begin), (cue.first, cue.stop), source, [content])
    if finding and shared:
        finding.source = shared
    return finding


def _within(frame: Frame, source: Items, begin: int, stop: int, grammar: Grammar) -> int:
    """Where the content ends inside a relative clause between commas: "the mayor, who said it rained, left"."""
    enclosed = source[1] - source[0] == 1 and frame.word(source[0] - 1) == ","
    if not enclosed or frame.words[source[0]] not in grammar.lists.relatives:
        return stop
    commas = (place for place in range(begin + 1, stop) if frame.words[place] == ",")
    return next(commas, stop)


def _of_relative(frame: Frame, cue: Cue, source: Items, begin: int | None, grammar: Grammar) -> Items:
    """Who says what a relative pronoun stands for: "a vote that **she** said was a mistake"; empty where nobody."""
    lists = grammar.lists
    if source == NOTHING or begin != cue.stop or not cue.is_a("clause") or frame.words[begin] not in lists.be_forms:
        return NOTHING
    for place in range(source[1] - 2, max(source[0] - 2, -1), -1):
        if frame.words[place] in lists.relatives or frame.words[place] in lists.complementizers:
            return (place + 1, source[1])
    return NOTHING


def _shows(frame: Frame, cue: Cue, grammar: Grammar) -> bool:
    """Whether a participle has a document or data right before it as its subject: "with polls showing that"."""
    documented = cue.is_a("evidence") and frame.word(cue.first - 1) in grammar.lists.evidence_nouns
    return documented and cue.is_participial


def _rule(frame: Frame, cue: Cue, begin: int) -> str:
    if frame.is_said(begin):
        return "attribution.quote"
    for name in ("evidence", "clause", "tell"):
        if cue.is_a(name):
            return f"attribution.{name}" if name == "evidence" else "attribution.clause"
    return "attribution.object" if cue.is_a("object") else "attribution.quote"


def _shared(
    frame: Frame, cue: Cue, floor: int, found: list[Finding], grammar: Grammar
) -> tuple[Items, tuple[Span, ...]]:
    """The source that a verb without a subject of its own leans on."""
    bidden = sources.bidden(frame, cue.first, floor) if cue.infinitive else NOTHING
    if bidden != NOTHING:
        return bidden, ()
    if found and found[-1].source:
        return NOTHING, found[-1].source
    place = cue.first - (cue.form is Form.GERUND and _is_hung(frame.word(cue.first - 1), grammar))
    return sources.leading(frame, place, floor, grammar), ()


def _trails(frame: Frame, cue: Cue, grammar: Grammar) -> bool:
    """Whether a participle of saying hangs on the whole sentence: "…, saying that it was late", "after saying so"."""
    before = frame.word(cue.first - 1)
    hangs = before == "," or _is_hung(before, grammar)
    return cue.form is Form.GERUND and hangs and (cue.is_a("clause") or cue.is_a("tell"))


def _is_hung(before: str, grammar: Grammar) -> bool:
    """Whether a word or mark hangs a participle on the clause before it: "left after saying", "left – saying"."""
    return before in DASHES or before in grammar.lists.subordinators or before in grammar.lists.prepositions


def _is_evidence(frame: Frame, cue: Cue, source: Items, begin: int, grammar: Grammar) -> bool:
    """Whether a verb that only documents and data report with has such a subject, or a clause behind it."""
    if not cue.is_a("evidence") or cue.is_a("clause"):
        return True
    named = not grammar.lists.evidence_nouns.isdisjoint(frame.words[source[0] : source[1]])
    return named or frame.words[begin] in grammar.lists.that_words


def _fits(frame: Frame, cue: Cue, begin: int, grammar: Grammar) -> bool:
    """Whether what follows is what the verb's class asks for."""
    word = frame.words[begin]
    lists = grammar.lists
    quoted = any(frame.is_quote(place) for place in range(begin, min(len(frame), begin + _NEAR)))
    if quoted or word in lists.complementizers:
        return True
    if cue.is_a("act") and word in lists.infinitive_marks:
        return True
    if cue.infinitive:
        return cue.is_a("clause") and grammar.is_personal(word)
    if word in lists.conjunctions or word in (",", ")", "]") or word in lists.be_forms:
        return False
    if word in lists.prepositions and word not in lists.content_prepositions:
        if cue.verb.classes == _ONLY_CLAUSE and not grammar.lists.auxiliaries.isdisjoint(frame.words[begin:]):
            return True  # a circumstance goes before what is said: "said in a statement the plan was good"
        return (cue.is_a("object") and bool(cue.verb.particles)) or (cue.is_a("tell") and not cue.is_a("weak"))
    return cue.is_a("clause") or cue.is_a("tell") or cue.is_a("object") or cue.is_a("evidence")


def _is_inverted(frame: Frame, cue: Cue, floor: int, grammar: Grammar) -> bool:
    """Whether the source stands behind the verb: "…," said Ada Example."""
    if cue.first != cue.head or cue.first <= floor or cue.stop >= len(frame) or cue.form is Form.GERUND:
        return False
    if not (cue.is_a("clause") or cue.is_a("quote") or cue.is_a("tell")):
        return False
    if frame.words[cue.stop] in grammar.lists.complementizers:
        return False
    last = cue.first - 1
    if (
        _after_stray_mark(frame, cue.first)
        or frame.is_quote(last)
        or (frame.words[last] == "," and frame.is_said(last - 1))
    ):
        return _can_name(frame, cue.stop, grammar)
    if frame.words[last] != "," or not _begins_name(frame, cue.stop, grammar):
        return False
    if _parenthesis_end(frame, cue, grammar):
        return True
    verbs = grammar.lists.auxiliaries
    rest, clause = frame.words[cue.stop : cue.stop + _FAR], frame.words[max(floor, last - _FAR) : last]
    return verbs.isdisjoint(rest) and not verbs.isdisjoint(clause)


def _parenthesis_end(frame: Frame, cue: Cue, grammar: Grammar) -> int:
    """The comma behind a name and its verb set within what is said: "The river, said Ada Example, rose"; 0 if none."""
    for place in range(cue.stop + 1, min(cue.stop + _PARENTHESIS, len(frame) - 1)):
        if frame.words[place] == ",":
            named = all(frame.capitals[cue.stop : place]) and not frame.is_quote(cue.first - 2)
            following = frame.words[place + 1]
            return place if named and (following in grammar.lists.auxiliaries or grammar.is_past(following)) else 0
    return 0


def _begins_name(frame: Frame, place: int, grammar: Grammar) -> bool:
    word = frame.words[place]
    return frame.capitals[place] or word in grammar.lists.determiners or word in grammar.pronouns


def _can_name(frame: Frame, place: int, grammar: Grammar) -> bool:
    """Whether a source can begin here, right behind a quotation and its verb."""
    word = frame.words[place]
    plain = word.isalpha() and word not in grammar.lists.prepositions and word not in grammar.lists.time_words
    return plain or _begins_name(frame, place, grammar)


def _inverted(frame: Frame, cue: Cue, floor: int, grammar: Grammar) -> Finding | None:
    content = [contents.ahead(frame, cue.first, floor)]
    comma = _parenthesis_end(frame, cue, grammar)
    if comma:
        source, rest = (cue.stop, comma), (comma + 1, close(frame))
    else:
        source = sources.after(frame, cue, grammar)
        rest = _taken_up(frame, max(source[1], cue.stop), grammar)
    content.append(rest)
    return make(frame, "attribution.inverted", (cue.first, cue.stop), source, content)


def _taken_up(frame: Frame, place: int, grammar: Grammar) -> Items:
    """The second half of an interrupted quotation, a few words behind: "…," she said on Monday, "…"."""
    for later in range(place, min(place + _TAKEN_UP, len(frame))):
        if frame.is_said(later):
            return (later, later + 1)
        if frame.words[later] == "," and _adds(frame, later + 1, grammar):
            break
    return NOTHING


def _adds(frame: Frame, place: int, grammar: Grammar) -> bool:
    """Whether a further verb of saying begins here: "…," she said, adding "…"."""
    cue = cue_at(frame, place, grammar) if place < len(frame) else None
    return cue is not None and cue.is_participial


def _speaks_last(frame: Frame, cue: Cue, source: Items, floor: int, begin: int | None, grammar: Grammar) -> bool:
    """Whether the content stands before the source: "…, she said."."""
    start = source[0]
    if start <= floor or cue.verb.classes <= {"object", "noun"}:
        return False
    last = frame.words[start - 1]
    if frame.is_said(start - 1) or _after_stray_mark(frame, start):
        return True
    if not (cue.is_a("clause") or cue.is_a("tell") or cue.is_a("evidence") or frame.is_quote(start - 2)):
        return False
    ends = last in (",", "-", "–", "—", "―", "?", "!") or last in grammar.lists.as_words
    if not ends and not frame.is_quote(start - 1):
        return False
    if last == "," and frame.is_quote(start - 2):
        return True
    following = frame.word(cue.stop)
    if last in grammar.lists.as_words and frame.word(start - 2) == ",":
        return cue.is_a("clause") and following in ("", ".")
    if following in ("", ".", ",", "!", "?", ";", ")"):
        return following != "," or not frame.is_said(cue.stop + 1) or start - floor > 6
    if begin is None or frame.words[begin] == ",":
        return True
    circumstance = following in grammar.lists.time_words or following in grammar.lists.prepositions
    return circumstance and begin == cue.stop and not frame.is_said(begin)


def _after_stray_mark(frame: Frame, place: int) -> bool:
    """Whether a closing mark whose opening one is missing stands right before: "…, ” she said"."""
    mark, before = frame.word(place - 1), frame.word(place - 2)
    return mark not in _BRACKETS and frame.is_mark(place - 1) and before in _ENDS_QUOTE


def _spoken_last(
    frame: Frame, cue: Cue, source: Items, floor: int, begin: int | None, grammar: Grammar
) -> Finding | None:
    parts = [contents.ahead(frame, source[0] - (frame.words[source[0] - 1] in grammar.lists.as_words), floor)]
    quoted = frame.is_said(source[0] - 1) or frame.is_quote(source[0] - 2)
    more = _taken_up(frame, cue.stop, grammar)
    comma = begin if begin is not None and frame.words[begin] == "," else cue.stop
    goes_on = frame.word(comma) == "," and begin is not None and comma + 1 < len(frame)
    if more == NOTHING and not quoted and goes_on and not contents.turns(frame, comma, grammar):
        more = (comma + 1, contents.end(frame, cue, max(begin or 0, comma + 1), grammar))
    parts.append(more)
    return make(frame, "attribution.ahead", (cue.first, cue.stop), source, parts)

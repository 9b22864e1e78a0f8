"""Passives: what is said, asked or condemned, with or without by whom."""

from workbench.detection import contents, sources
from workbench.detection.cues import Cue
from workbench.detection.finding import NOTHING, Finding, make
from workbench.detection.frames import Frame
from workbench.detection.lexicon import Grammar
from workbench.languages.verbs import Form


def is_asked(frame: Frame, cue: Cue, floor: int, grammar: Grammar) -> bool:
    """Whether a bare participle opens the clause: "Asked about the plan, …", "when asked whether"."""
    before = frame.word(cue.first - 1)
    lists = grammar.lists
    return (
        cue.is_a("tell")
        and cue.form is Form.PAST
        and (cue.first == floor or before in lists.subordinators or before == ",")
        and (frame.word(cue.stop) in lists.prepositions or frame.word(cue.stop) in lists.complementizers)
    )


def passive(frame: Frame, cue: Cue, floor: int, grammar: Grammar) -> Finding | None:
    """A passive: by WHOM if it says so; what was asked, said or condemned."""
    subject = sources.before(frame, cue, floor, grammar)
    if (
        subject != NOTHING
        and frame.word(cue.stop) in grammar.lists.agents
        and (cue.is_a("object") or cue.is_a("clause"))
    ):
        agent = Cue(cue.first, cue.head, cue.stop + 1, cue.verb, cue.form)
        source = sources.after(frame, agent, grammar)
        return make(frame, "attribution.passive", (cue.first, cue.stop), source, [subject])
    begin = contents.begin(frame, cue, cue.stop, grammar)
    if begin is None:
        return None
    if subject != NOTHING and cue.is_a("clause") and frame.word(cue.stop) in grammar.lists.infinitive_marks:
        reported = [subject, (cue.stop, contents.end(frame, cue, cue.stop, grammar))]
        return make(frame, "attribution.passive", (cue.first, cue.stop), NOTHING, reported)
    word = frame.words[begin]
    asks = cue.is_a("tell") and (word in grammar.lists.complementizers or word in grammar.lists.prepositions)
    accuses = cue.is_a("object") and word in grammar.lists.content_prepositions
    if not (asks or accuses or word in grammar.lists.that_words or frame.is_said(begin)):
        return None
    stop = contents.end(frame, cue, begin, grammar)
    if is_asked(frame, cue, floor, grammar):
        stop = contents.scene_end(frame, begin, grammar)
    content = (begin, stop)
    return make(frame, "attribution.passive", (cue.first, cue.stop), NOTHING, [content])

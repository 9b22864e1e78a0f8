"""Cues: the words that report, told from nouns and participles that only look alike."""

from dataclasses import dataclass

from workbench.detection.frames import Frame
from workbench.detection.lexicon import Grammar
from workbench.languages.verbs import CueVerb, Form, VerbReading

_SUBJECT = 10
_FAR_PROOF = 10
_NAME = 5
_PERSONS = frozenset(("s m", "s f", "p"))
"""Pronouns that can only be a subject: right behind a verb they open what is reported, "she wrote he had left"."""


@dataclass(slots=True, eq=False)  # made for every word that looks like one, as a frame is
class Cue:
    """A reporting verb in a frame: items ``first`` up to ``stop``, its head at ``head``."""

    first: int
    head: int
    stop: int
    verb: CueVerb
    form: Form
    passive: bool = False
    infinitive: bool = False

    def is_a(self, name: str) -> bool:
        """Whether the verb is of a class of ``cue_verbs.txt``."""
        return name in self.verb.classes

    @property
    def is_participial(self) -> bool:
        """Whether it leans on the subject of another verb (", adding that", "went on to say")."""
        return self.infinitive or (self.form is Form.GERUND and self.first == self.head)


def cue_at(frame: Frame, index: int, grammar: Grammar) -> Cue | None:
    """The cue whose head stands at an item, or None: no reporting verb, or used as noun or participle."""
    for reading in grammar.verbs.get(frame.words[index], ()):
        stop = index + 1 + len(reading.verb.particles)
        if frame.words[index + 1 : stop] == reading.verb.particles:
            cue = _judge(frame, index, stop, reading, grammar)
            if cue:
                return cue
    return None


def _judge(frame: Frame, head: int, stop: int, reading: VerbReading, grammar: Grammar) -> Cue | None:
    first = _group_start(frame, head, grammar)
    group = set(frame.words[first:head])
    lists = grammar.lists
    before, after = frame.word(frame.before_aside(first) - 1), frame.word(stop)
    documented = "evidence" in reading.verb.classes and _has_evidence(frame, first, grammar)
    form = _form(reading, group, before, grammar, documented)
    if "denied" in reading.verb.classes and group.isdisjoint(lists.negations):
        return None
    if form is None or (first == head and _is_determined(before, grammar)):
        return None
    if first == head and form is Form.PAST and "tell" not in reading.verb.classes and before in lists.prepositions:
        return None
    if frame.capitals[head] and "noun" in reading.verb.classes and first > 0 and not frame.is_headline:
        return None
    if form is Form.BASE and before == "," == after:
        return None
    passive = form in (Form.PAST, Form.PARTICIPLE) and bool(group & lists.be_forms)
    infinitive = bool(group & lists.infinitive_marks) and form is Form.BASE
    cue = Cue(first, head, stop, reading.verb, form, passive, infinitive)
    if _is_naming(frame, cue, before, grammar):
        return None
    if "weak" in reading.verb.classes and not (_has_proof(frame, cue, grammar) or _tells(frame, cue, grammar)):
        return None
    if form in (Form.BASE, Form.THIRD) and "noun" in reading.verb.classes and not group & lists.modals:
        return cue if documented or _is_finite(frame, cue, before, after, grammar) else None
    return cue


def _is_determined(before: str, grammar: Grammar) -> bool:
    """Whether a determiner that cannot be the subject makes a noun of the word behind it: "the claim"."""
    lists = grammar.lists
    return before in lists.determiners and before not in lists.person_nouns and before not in lists.relatives


def _group_start(frame: Frame, head: int, grammar: Grammar) -> int:
    """Where the verb's auxiliaries and adverbs begin."""
    first = head
    while first > 0 and _belongs(frame, first - 1, grammar):
        first -= 1
    while (
        first < head
        and frame.words[first] in grammar.lists.possessive_clitics
        and not _has_verb_after(frame, first, head, grammar)
    ):
        first += 1
    return first


def _belongs(frame: Frame, place: int, grammar: Grammar) -> bool:
    """Whether a word before a verb is one of its auxiliaries or adverbs; inside a sentence Will and May are names."""
    word = frame.words[place]
    if word in grammar.lists.auxiliaries:
        return not frame.capitals[place] or place == 0 or frame.is_headline
    return grammar.is_adverb(word) and not frame.capitals[place]


def _has_verb_after(frame: Frame, clitic: int, head: int, grammar: Grammar) -> bool:
    """Whether ``'s`` is a verb: ``he 's been saying``; else it is a possessive: ``Ada 's claim``."""
    between = frame.words[clitic + 1 : head]
    return bool(between) or frame.word(clitic - 1) in grammar.pronouns


def _form(reading: VerbReading, group: set[str], before: str, grammar: Grammar, documented: bool) -> Form | None:
    """Which of its forms a word is here; None where none fits what stands before it."""
    forms = reading.forms
    if Form.BASE in forms and (group & grammar.lists.modals or len(forms) == 1):
        noun = "noun" in reading.verb.classes
        able = documented or _plural(before, grammar) or (not noun and _can_be_subject(before, grammar))
        return Form.BASE if group & grammar.lists.modals or able else None
    for form in (Form.PAST, Form.THIRD, Form.GERUND, Form.PARTICIPLE):
        if form in forms:
            return form
    return None


def _has_evidence(frame: Frame, stop: int, grammar: Grammar) -> bool:
    """Whether a document or data is named a few words before: "records of the ministry show"."""
    return not grammar.lists.evidence_nouns.isdisjoint(frame.words[max(0, stop - _SUBJECT) : stop])


def _can_be_subject(word: str, grammar: Grammar) -> bool:
    lists = grammar.lists
    return (
        (word.isalnum() or word in (",", "%"))
        and word not in lists.prepositions
        and word not in lists.determiners
        and word not in lists.conjunctions
    )


def _plural(word: str, grammar: Grammar) -> bool:
    """Whether a bare verb can follow: a plural noun or a pronoun that takes one."""
    if word in grammar.pronouns:
        return grammar.pronouns[word][0] in "0pr"
    lists = grammar.lists
    if word in lists.person_nouns or word in lists.evidence_nouns:
        return True
    return grammar.is_plural(word) and word not in lists.determiners


def _is_finite(frame: Frame, cue: Cue, before: str, after: str, grammar: Grammar) -> bool:
    """Whether a word that is as often a noun stands where a verb does."""
    lists = grammar.lists
    if before in grammar.pronouns or before in lists.relatives:
        return True
    if before in lists.prepositions or not frame.is_word(cue.first - 1):
        return frame.is_said(cue.first - 1) or (before == "," and _has_proof(frame, cue, grammar))
    if cue.form is Form.THIRD and frame.is_said(cue.stop):
        return True
    named = frame.capitals[cue.first - 1] or not before.isalpha()
    people = grammar.is_speaker(before)
    if not (
        named or people or grammar.is_adverb(before) or before in lists.evidence_nouns or grammar.is_plural(before)
    ):
        return False
    if _has_proof(frame, cue, grammar) or before in lists.evidence_nouns:
        return True
    if after in lists.prepositions or after in lists.auxiliaries or after in lists.conjunctions or after in ",.;":
        return "object" in cue.verb.classes and bool(cue.verb.particles)
    return people or named or cue.form is Form.THIRD


def _is_naming(frame: Frame, cue: Cue, before: str, grammar: Grammar) -> bool:
    """Whether a participle only tells a thing's name: "a show called “Sample Street”"."""
    lists = grammar.lists
    if not cue.is_a("quote") or not cue.is_a("object") or cue.first != cue.head or cue.form is not Form.PAST:
        return False
    plain = before.isalpha() and not frame.capitals[cue.first - 1] and before not in grammar.pronouns
    return plain and not grammar.is_speaker(before) and before not in lists.relatives and frame.is_quote(cue.stop)


def _tells(frame: Frame, cue: Cue, grammar: Grammar) -> bool:
    """Whether a verb that can report does so here: "that" follows, or it stands beside a quotation."""
    after = frame.words[cue.stop : cue.stop + _FAR_PROOF]
    if cue.form is Form.THIRD and frame.words[-1].isalnum() and grammar.is_speaker(frame.word(cue.first - 1)):
        return True
    return "clause" in cue.verb.classes and (
        frame.words[-1] == ":"
        or grammar.pronouns.get(frame.word(cue.stop)) in _PERSONS
        or _is_set_in(frame, cue, grammar)
        or not grammar.lists.that_words.isdisjoint(after)
        or any(frame.is_said(place) for place in frame.quotes)
    )


def _is_set_in(frame: Frame, cue: Cue, grammar: Grammar) -> bool:
    """Whether only a name or pronoun and the verb stand between two commas: "The plan, Ada Example added, failed"."""
    if frame.word(cue.stop) != ",":
        return False
    place = cue.first - 1
    while place >= max(0, cue.first - _NAME) and (frame.capitals[place] or frame.words[place] in grammar.pronouns):
        place -= 1
    return place < cue.first - 1 and frame.word(place) == ","


def _has_proof(frame: Frame, cue: Cue, grammar: Grammar) -> bool:
    """Whether something reported stands right beside: a quotation, "that", a colon."""
    for place in range(cue.stop, min(cue.stop + 3, len(frame))):
        if frame.is_said(place) or frame.word(place) in grammar.lists.that_words:
            return True
        if frame.word(place) not in ",:" and frame.word(place) not in grammar.lists.time_words:
            break
    if frame.word(cue.stop) in ("", "."):
        return True
    near = range(max(0, cue.first - 6), cue.first)
    return any(frame.is_said(place) for place in near)

"""The word classes of a language that the grammar of attributions asks for, gathered once from its pack."""

from dataclasses import dataclass, fields
from functools import cache

from workbench.languages.pack import Endings, LanguagePack
from workbench.languages.verbs import VerbReading

_STEM = 3


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Word classes in lower case; each field is the pack's word list of the same name."""

    agents: frozenset[str]
    as_words: frozenset[str]
    adverbs: frozenset[str]
    adverb_exceptions: frozenset[str]
    auxiliaries: frozenset[str]
    be_forms: frozenset[str]
    body_nouns: frozenset[str]
    complementizers: frozenset[str]
    conjunctions: frozenset[str]
    content_prepositions: frozenset[str]
    credit_nouns: frozenset[str]
    determiners: frozenset[str]
    evidence_nouns: frozenset[str]
    female_names: frozenset[str]
    female_nouns: frozenset[str]
    infinitive_marks: frozenset[str]
    joints: frozenset[str]
    male_names: frozenset[str]
    male_nouns: frozenset[str]
    modals: frozenset[str]
    negations: frozenset[str]
    non_sources: frozenset[str]
    object_pronouns: frozenset[str]
    person_nouns: frozenset[str]
    place_names: frozenset[str]
    possessive_clitics: frozenset[str]
    possessives: frozenset[str]
    prepositions: frozenset[str]
    reflexives: frozenset[str]
    relatives: frozenset[str]
    report_adverbs: frozenset[str]
    report_nouns: frozenset[str]
    role_nouns: frozenset[str]
    source_prepositions: frozenset[str]
    speaking_pronouns: frozenset[str]
    subordinators: frozenset[str]
    that_words: frozenset[str]
    time_words: frozenset[str]
    topic_words: frozenset[str]
    view_verbs: frozenset[str]


@dataclass(frozen=True, eq=False)
class Grammar:
    """A language's word classes with its reporting verbs, source phrases and pronouns.

    ``openers`` are all words at which an attribution can be found; ``hints`` words of which every one so found holds
    one: of a phrase the first that is no function word. ``titles`` are those that stand before a person's name,
    ``leading`` those that only have a capital for opening a sentence, ``joining`` those that hang one name on another.
    """

    lists: Lexicon
    verbs: dict[str, tuple[VerbReading, ...]]
    phrases: dict[str, tuple[tuple[str, ...], ...]]
    pronouns: dict[str, str]
    possessives: dict[str, str]
    endings: Endings
    openers: frozenset[str]
    hints: frozenset[str]
    titles: frozenset[str]
    leading: frozenset[str]
    joining: frozenset[str]

    def is_adverb(self, word: str) -> bool:
        """Whether a word is an adverb, by list or by ending."""
        if word in self.lists.adverbs:
            return True
        listed = word in self.lists.adverb_exceptions
        return not listed and len(word) > _STEM + 2 and word.endswith(self.endings.adverb)

    def is_plural(self, word: str) -> bool:
        """Whether a noun looks like a plural, by its ending."""
        endings = self.endings
        return len(word) > _STEM and word.endswith(endings.plural) and not word.endswith(endings.singular)

    def is_speaker(self, word: str) -> bool:
        """Whether a noun stands for people or a body, who can speak."""
        lists = self.lists
        people = word in lists.person_nouns or word in lists.role_nouns
        return people or word in lists.male_nouns or word in lists.female_nouns or word in lists.body_nouns

    def is_personal(self, word: str) -> bool:
        """Whether a pronoun stands for somebody by itself; one without a gender can be a number: "one voter"."""
        return word in self.pronouns and self.pronouns[word] != "s"

    def is_past(self, word: str) -> bool:
        """Whether a word looks like a past form, by its ending."""
        return len(word) > _STEM + 1 and word.endswith(self.endings.past)


def _roles(pack: LanguagePack, name: str) -> dict[str, str]:
    """Pronouns with what the list says of their number and gender."""
    return dict(entry.split(None, 1) for entry in sorted(pack.word_set(name)))


def _hint(phrase: tuple[str, ...], pack: LanguagePack) -> str:
    common = pack.word_set("function_words")
    return next((word for word in phrase if word not in common), phrase[0])


@cache
def grammar(pack: LanguagePack) -> Grammar:
    """What the pack says about attributions."""
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for entry in pack.word_set("source_phrases"):
        phrase = tuple(entry.split())
        phrases.setdefault(phrase[0], []).append(phrase)
    lists = Lexicon(**{each.name: pack.word_set(each.name) for each in fields(Lexicon)})
    verbs, pronouns = pack.cue_verbs(), _roles(pack, "subject_pronouns")
    single = frozenset(verbs) | lists.report_nouns | lists.report_adverbs
    links = lists.determiners | lists.prepositions | lists.conjunctions | lists.subordinators
    return Grammar(
        lists,
        verbs,
        {first: tuple(sorted(found, key=len, reverse=True)) for first, found in phrases.items()},
        pronouns,
        _roles(pack, "possessive_pronouns"),
        pack.endings,
        single | phrases.keys(),
        single | {_hint(phrase, pack) for listed in phrases.values() for phrase in listed},
        lists.role_nouns | lists.male_nouns | lists.female_nouns,
        links | lists.adverbs | lists.time_words | pronouns.keys() | lists.possessives,
        lists.prepositions | lists.source_prepositions,
    )

"""What a language pack holds, and how its word lists are read."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from workbench.languages import figures as shapes
from workbench.languages.figures import NUMBERS, FigureGrammar, NumberStyle
from workbench.languages.lists import ANY, table, word_set, words
from workbench.languages.verbs import Form, Inflect, VerbReading, readings


def _no_forms(base: str, past: str, participle: str) -> dict[Form, str]:
    """For a language whose verbs are listed in every form."""
    return dict.fromkeys(Form, base) | ({Form.PAST: past} if past else {}) | ({Form.PARTICIPLE: participle or past})


@dataclass(frozen=True, slots=True)
class Endings:
    """Endings that tell a word's class; ``singular`` those that only look plural. Empty where a language has none."""

    adverb: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
    singular: tuple[str, ...] = ()
    past: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)  # a pack is itself: caches ask for it at every word
class LanguagePack:
    """One language: ``tag`` is its primary BCP 47 subtag, ``name`` its own name for itself.

    ``figures`` gives its grammar of figures and ``numbers`` the way it writes them, ``inflect`` the forms of a verb;
    ``endings`` stand in for listing every adverb, plural and past form. ``day_first`` says that 5/4 is 5 April, and
    is None where that differs from country to country.
    """

    tag: str
    name: str
    figures: Callable[[], FigureGrammar] = shapes.plain
    inflect: Inflect = _no_forms
    endings: Endings = Endings()
    numbers: NumberStyle = NUMBERS
    day_first: bool | None = None

    def words(self, name: str) -> tuple[str, ...]:
        """One of the pack's word lists."""
        return words(self.tag, name)

    def word_set(self, name: str) -> frozenset[str]:
        """A word list for asking whether a word is in it; empty where the language has no such list."""
        return word_set(self.tag, name)

    def table(self, name: str) -> dict[str, str]:
        """A list of lines ``MEANING: FORM, FORM``, as the meaning of every form."""
        return table(self.tag, name)

    def word_rows(self, name: str) -> tuple[str, ...]:
        """A word list whose order tells something, such as that of the months; empty where there is none."""
        return words(self.tag, name) if self.word_set(name) else ()

    def cue_verbs(self) -> dict[str, tuple[VerbReading, ...]]:
        """Every written form of the reporting verbs, in lower case."""
        return _cue_verbs(self)


@cache
def _cue_verbs(pack: LanguagePack) -> dict[str, tuple[VerbReading, ...]]:
    """A language may give several forms for one, parted by a space: those of singular and plural."""
    if not pack.word_set("cue_verbs"):
        return {}
    found: dict[str, tuple[VerbReading, ...]] = {}
    for written, listed in readings(tuple(pack.words("cue_verbs")), pack.inflect).items():
        for form in written.split():
            found[form] = tuple(dict.fromkeys(found.get(form, ()) + listed))
    return found


# What stands in where an article's language has no pack: digits and quotation marks only ("und": undetermined).
PLAIN = LanguagePack(tag=ANY, name="", numbers=NumberStyle(decimal=""))

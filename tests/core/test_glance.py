"""The first look at a text: it may spare work, never a finding."""

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.detection.figures import counters, figures
from workbench.detection.glance import glance
from workbench.detection.lexicon import grammar
from workbench.detection.rules import OPTIONAL, Choice
from workbench.languages import LANGUAGES
from workbench.languages.pack import PLAIN, LanguagePack
from workbench.model.draft import Block, BlockKind, Span

PACKS = (*LANGUAGES, PLAIN)
COUNTING = ("numbers", "scales", "parts", "multiples", "many", "ordinals", "loose_numbers", "relative_days", "months")
BESIDE = ("weekdays", "number_names", "minus_words")
LISTS = COUNTING + BESIDE
PLAIN_WORDS = ("rain", "the", "a", "of", "and", "In", "said", "percent", "$5", "12", "½", "years", "-", "Prozent", ".")


def words_of(pack: LanguagePack) -> list[str]:
    """Words at which figures begin, as a list gives them and at the start of a sentence, and some others."""
    listed = [form for name in LISTS for entry in pack.word_set(name) for form in entry.split(": ")[-1].split(", ")]
    return sorted({*listed, *(form.capitalize() for form in listed), *PLAIN_WORDS})


@given(st.data())
@settings(deadline=None, max_examples=150)
def test_no_figure_is_lost_by_looking_first(data: st.DataObject) -> None:
    pack = data.draw(st.sampled_from(PACKS))
    choice = data.draw(st.sampled_from((Choice(), Choice(on=OPTIONAL))))
    text = " ".join(data.draw(st.lists(st.sampled_from(words_of(pack)), min_size=1, max_size=12)))
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    seen = glance(text, (block.span,), grammar(pack).hints, counters(pack, choice))
    assert figures(text, (block,), pack, choice, seen.counted) == figures(text, (block,), pack, choice)


def test_a_sentence_with_nothing_in_it_is_passed_over() -> None:
    text = "It rained. Two of them said so."
    pack = LANGUAGES[0]
    sentences = (Span(0, 10), Span(11, len(text)))
    seen = glance(text, sentences, grammar(pack).hints, counters(pack, Choice()))
    assert (seen.opened, seen.counted) == ({11}, (Span(11, len(text)),))


def test_every_phrase_that_names_a_source_is_hinted_at() -> None:
    for pack in LANGUAGES:
        rules = grammar(pack)
        phrases = [phrase for listed in rules.phrases.values() for phrase in listed]
        assert phrases
        assert all(not rules.hints.isdisjoint(phrase) for phrase in phrases)


def test_a_common_word_that_opens_a_phrase_is_no_hint() -> None:
    assert grammar(LANGUAGES[0]).hints.isdisjoint(("in", "as"))

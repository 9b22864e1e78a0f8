"""Other cues: superlatives, comparisons, causes, titles and outcomes of trials; off unless switched on."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.detection.engine import detect
from workbench.detection.rules import Choice, explain, rules_named
from workbench.languages import LANGUAGES, pack_for
from workbench.languages.pack import LanguagePack
from workbench.model.claim import Kind
from workbench.model.draft import Block, BlockKind, Draft

ON = Choice(on=rules_named("other"))


def cues(text: str, tag: str = "en", choice: Choice = ON) -> list[tuple[str, str]]:
    found = detect(Draft("sample", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),)), pack_for(tag), choice=choice)
    return [(text[cue.start : cue.end], cue.rule) for candidate in found.candidates for cue in candidate.cues]


@pytest.mark.parametrize(
    ("text", "words", "rule"),
    [
        ("It is the tallest tower.", "tallest", "other.superlative"),
        ("He was here for the first time.", "for the first time", "other.superlative"),
        ("It costs more than before.", "more than", "other.comparison"),
        ("Prices rose again.", "rose", "other.comparison"),
        ("It sank because of the storm.", "because of", "other.cause"),
        ("The storm led to a flood.", "led to", "other.cause"),
        ("Yesterday Dr. Ada Example came by.", "Dr. Ada Example", "other.title"),
        ("Then Mayor Example came by.", "Mayor Example", "other.title"),
        ("He was found guilty at once.", "found guilty", "other.legal"),
    ],
)
def test_a_cue(text: str, words: str, rule: str) -> None:
    assert cues(text) == [(words, rule)]
    assert explain(rule)


@pytest.mark.parametrize(
    "text", ["The forest is modest.", "He was honest in his request.", "The mayor came.", "Everest and Ernest rested."]
)
def test_no_cue(text: str) -> None:
    assert cues(text) == []


def test_they_are_off_unless_switched_on_and_one_by_one() -> None:
    text = "The tallest tower sank because of the storm."
    assert cues(text, choice=Choice()) == []
    assert cues(text, choice=Choice(on=frozenset({"other.cause"}))) == [("because of", "other.cause")]


def test_a_sentence_with_one_is_a_claim_of_the_kind_other_beside_its_other_kinds() -> None:
    text = "The tallest tower sank. The fastest of 12 boats sank."
    draft = Draft("sample", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    first, second = detect(draft, pack_for("en"), choice=ON).candidates
    assert (first.kinds, second.kinds) == ((Kind.OTHER,), (Kind.FIGURE, Kind.OTHER))


def test_a_language_has_its_own_and_none_where_it_is_not_known() -> None:
    assert cues("Der größte Turm fiel.", "de") == [("größte", "other.superlative")]
    assert cues("The tallest tower burnt.", "de") == cues("The tallest tower burnt.", "xx") == []


@settings(deadline=None, max_examples=100)
@given(
    st.lists(
        st.sampled_from(
            ["Dr.", "Mayor", "Ada", "tallest", "more", "than", ".", " ", "\n", "é", "\u200b", "🙂", "because"]
        )
    ).map("".join),
    st.sampled_from(LANGUAGES),
)
def test_cues_lie_in_the_text_in_order(text: str, pack: LanguagePack) -> None:
    draft = Draft("sample", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),) if text else ())
    found = [cue for candidate in detect(draft, pack, choice=ON).candidates for cue in candidate.cues]
    assert all(0 <= cue.start < cue.end <= len(text) for cue in found)
    assert [cue.start for cue in found] == sorted(cue.start for cue in found)

"""Words of a file in a line of the window: whole words, one line, one pair of quotation marks."""

import pytest

from workbench.gui.shortened import quoted, shortened


@pytest.mark.parametrize(
    ("words", "most", "told"),
    [
        ("Ada Sample said so.", 40, "Ada Sample said so."),
        ("Ada Sample\n  said so.", 40, "Ada Sample said so."),
        ("Ada Sample said so.", 14, "Ada Sample…"),
        ("Donaudampfschiff", 5, "Donau…"),
        ("a\u202eb", 40, "a[U+202E]b"),
        ("", 5, ""),
    ],
)
def test_a_long_text_ends_in_a_whole_word_and_an_ellipsis(words: str, most: int, told: str) -> None:
    assert shortened(words, most) == told


def test_a_quotation_gets_no_second_pair_of_marks() -> None:
    assert quoted("It rained.", 40) == "“It rained.”"
    assert quoted('"It rained," she said.', 40) == '"It rained," she said.'
    assert quoted("„Es regnete“, sagte sie.", 40) == "„Es regnete“, sagte sie."


def test_a_claim_that_is_signed_off_is_shown_in_whole_words(sample) -> None:
    sample.act("claim.sign_off")
    dialog = sample.dialog()
    (about,) = [text for text in sample.texts(dialog) if text.startswith("The claim")]
    assert about.endswith("”")
    first = dialog.open_claims.item(0).text()
    assert first.endswith("…")
    assert first[:-1] + " " in " ".join(sample.claims[0].quote.split())
    dialog.reject()


def test_a_claim_that_is_a_quotation_is_signed_off_without_a_second_pair_of_marks(sample) -> None:
    sample.window.hub.select(sample.claims[5].uid)
    sample.act("claim.sign_off")
    (about,) = [text for text in sample.texts(sample.dialog()) if text.startswith("The claim")]
    assert about.startswith('The claim "We strongly condemn')
    sample.dialog().reject()

"""Words: the measure of coverage."""

import pytest

from workbench.text.words import word_spans


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        (" … — ", []),
        ("over 6,700 people", ["over", "6,700", "people"]),
        ("80.1 percent.", ["80.1", "percent"]),
        ("They don’t, a ten-year-old said", ["They", "don’t", "a", "ten-year-old", "said"]),
        ("“Ça va?”", ["Ça", "va"]),
        ("a--b", ["a", "b"]),
        ("U.S. troops", ["U.S", "troops"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [text[span.start : span.end] for span in word_spans(text)] == words

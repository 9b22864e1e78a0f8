"""Laws of the quotation check and of finding, for made-up transcripts and for any text at all."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from workbench.evidence.edits import EditKind
from workbench.evidence.excerpt import excerpt_at
from workbench.evidence.finding import find_words
from workbench.evidence.number_words import read_words
from workbench.evidence.quotation import QuotationCheck, QuotationGrade, check_quotation
from workbench.evidence.transcript import Transcript
from workbench.evidence.words import IndexedText, split_words
from workbench.languages import pack_for
from workbench.languages.pack import PLAIN
from workbench.model.draft import Span

PACK = pack_for("en") or PLAIN
NOUNS = (
    "boat",
    "harbour",
    "bridge",
    "mayor",
    "ticket",
    "office",
    "painter",
    "market",
    "river",
    "tower",
    "garden",
    "road",
)
SMALL = ("the", "of", "and", "we", "have", "in", "it")
WORDS = st.lists(st.sampled_from(NOUNS + SMALL), min_size=12, max_size=60)
ODD = st.text(
    st.one_of(st.sampled_from(" .,…[]()“”'’-—\n0123456789aAnN\u0301\u00ad\u200d%$"), st.characters()), max_size=80
)
few = settings(deadline=None, max_examples=80)


def check(quote: str, said: str) -> QuotationCheck:
    return check_quotation(quote, Transcript.of(said, PACK))


@few
@given(WORDS, st.data())
def test_what_was_said_is_verbatim_wherever_it_stands(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 4))
    end = data.draw(st.integers(start + 3, len(words)))
    quote = " ".join(words[start:end])
    found = check(f"“{quote.upper()}”", " ".join(words))
    assert found.grade is QuotationGrade.VERBATIM
    assert " ".join(words)[found.span.start : found.span.end] == quote


@few
@given(WORDS, st.integers(2, 9), st.sampled_from(["um", "uh,", "er"]))
def test_fillers_only_clean(words: list[str], place: int, filler: str) -> None:
    said = " ".join([*words[:place], filler, *words[place:12]])
    assert check(" ".join(words[:12]), said).grade is QuotationGrade.CLEANED


@few
@given(WORDS, st.integers(3, 9), st.integers(2, 999), st.integers(2, 999))
def test_another_number_is_never_let_pass(words: list[str], place: int, said: int, quoted: int) -> None:
    text = " ".join([*words[:place], f"{said} boats", *words[place:12]])
    quote = " ".join([*words[:place], f"{quoted} boats", *words[place:12]])
    grade = check(quote, text).grade
    assert grade is (QuotationGrade.VERBATIM if said == quoted else QuotationGrade.ALTERED)


@few
@given(WORDS, st.integers(3, 9), st.sampled_from(["not", "never", "nobody"]), st.booleans())
def test_a_negation_put_in_or_left_out_is_never_let_pass(words: list[str], place: int, no: str, said_so: bool) -> None:
    plain = " ".join(words[:12])
    negated = " ".join([*words[:place], no, *words[place:12]])
    text, quote = (negated, plain) if said_so else (plain, negated)
    assert check(quote, text).grade is QuotationGrade.ALTERED


@few
@given(WORDS, st.lists(st.sampled_from([*NOUNS, *SMALL, "…", "[the]", "not", "7"]), min_size=3, max_size=25))
def test_every_quoted_word_is_told_once_and_in_order(words: list[str], quoted: list[str]) -> None:
    said, quote = ". ".join(words), " ".join(quoted)
    found = check(quote, said)
    told = [edit for edit in found.edits if edit.kind not in (EditKind.PUNCTUATION, EditKind.ELLIPSIS)]
    keys = [key for edit in told for key in split_words(quote, PACK, edit.quoted).keys]
    assert keys == (list(split_words(quote, PACK).keys) if found.edits else [])
    for edit in found.edits:
        assert quote[edit.quoted.start : edit.quoted.end].strip() == edit.quoted_words
        assert said[edit.said.start : edit.said.end].strip() == edit.said_words


@few
@given(ODD, ODD)
def test_any_text_at_all_is_answered(quote: str, said: str) -> None:
    found = check(quote, said)
    assert 0 <= found.span.start <= found.span.end <= len(said)
    assert 0 <= found.share <= 1
    for match in find_words(quote, IndexedText.of(said, PACK)):
        assert 0 <= match.span.start < match.span.end <= len(said)


NUMBERS = {
    "12": "twelve",
    "65": "sixty-five",
    "6,700": "six thousand seven hundred",
    "$3": "three dollars",
    "40%": "forty per cent",
}
FIGURES = st.lists(st.tuples(st.sampled_from(list(NUMBERS)), st.sampled_from(NOUNS)), min_size=1, max_size=8)


@few
@given(FIGURES, st.booleans())
def test_a_number_is_the_same_in_digits_and_in_words(figures: list[tuple[str, str]], is_quoted_in_words: bool) -> None:
    digits = ", ".join(f"{number} for the {noun}" for number, noun in figures)
    words = ", ".join(f"{NUMBERS[number]} for the {noun}" for number, noun in figures)
    found = check(words, digits) if is_quoted_in_words else check(digits, words)
    assert (found.grade, found.share) == (QuotationGrade.CLEANED, 1.0)


@few
@given(st.lists(st.sampled_from([*NUMBERS, *NUMBERS.values(), *SMALL, "a hundred", "to", "–", "[3]", "half"])), ODD)
def test_numbers_read_as_words_stand_in_order_where_they_are_written(parts: list[str], odd: str) -> None:
    text = " ".join(parts) + odd
    words = read_words(text, PACK)
    assert list(words.starts) == sorted(words.starts)
    assert all(0 <= start <= end <= len(text) for start, end in zip(words.starts, words.ends, strict=True))
    assert all(end <= start for end, start in zip(words.ends, words.starts[1:], strict=False))


@few
@given(ODD)
def test_a_text_with_words_is_found_in_itself(text: str) -> None:
    assume(split_words(text, PACK))
    matches = find_words(text, IndexedText.of(f"Before.\n{text}\nAfter.", PACK))
    assert any(match.score == 1.0 for match in matches)


@few
@given(ODD, st.integers(0, 80), st.integers(0, 80))
def test_an_excerpt_is_cut_from_the_text_and_holds_what_was_chosen(text: str, one: int, other: int) -> None:
    span = Span(min(one, other), max(one, other))
    excerpt = excerpt_at(text, span)
    assert text[excerpt.span.start : excerpt.span.end] == excerpt.words == excerpt.words.strip()
    assert text[span.start : span.end].strip() in excerpt.words

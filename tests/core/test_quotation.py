"""The quotation check: built cases with the grade and the differences that a checker must see."""

import pytest

from workbench.evidence.edits import CLEANING, WEIGHING, EditKind, Reason
from workbench.evidence.quotation import QuotationCheck, QuotationGrade, check_quotation
from workbench.evidence.transcript import Transcript
from workbench.languages import pack_for
from workbench.model.document import PlaceLabel
from workbench.model.draft import Span

TRANSCRIPT = """[00:00:05] SAM SAMPLE: Thank you all for coming tonight.
[00:00:09] PAM EXAMPLE: Well, um, I think we do not have, you know, enough boats. We wa- we want 40 more boats by \
June. It isn't about money [laughter], it was— it is about people. Everyone in health care knows that the old \
harbour cannot hold them. I did not vote for the plan, and I never will.
[00:01:20] SAM SAMPLE: Black and white, that is how she sees it. The mayor of Sampleton told us on Monday that the \
bridge was safe. He said we’ve spent 6,700 dollars, and that was, like, a third of the budget.
[00:02:02] PAM EXAMPLE: I I don't, I don't know who signed it. Our friend in the ministry called at nine — he was \
furious. Was it fair? Nobody asked. They will not pay, they're going to leave, and the U.S. office closed. The \
well-known painter Lee Made-Up came back in 1998 with twenty, twenty boats. Then we we \
sold it for for nothing.
"""


def pack():
    english = pack_for("en")
    assert english is not None
    return english


@pytest.fixture(scope="module")
def transcript() -> Transcript:
    return Transcript.of(TRANSCRIPT, pack())


def differences(check: QuotationCheck) -> list[tuple[str, str, str, str]]:
    return [
        (edit.kind.value, edit.quoted_words, edit.said_words, edit.reason.value)
        for edit in check.edits
        if edit.kind is not EditKind.SAME
    ]


VERBATIM = [
    ("I don't know who signed it", []),
    ("I don't, I don't know who signed it", []),
    ("We want 40 more boats by June.", []),
    ("“Thank you all for coming tonight,”", []),
    ("WE WANT 40 MORE BOATS BY JUNE", []),
    ("Every one in healthcare knows that the old harbour cannot hold them", []),
    ("Everyone in health-care knows", []),
    ("the US office closed", []),
    ("we've spent 6700 dollars", []),
    ("The well known painter Lee Made Up came back", []),
    ("we’ve\u00a0spent 6,700\ndollars", []),
    ("It isn’t about money", []),
    ("[T]he bridge was safe", []),
    ("I did not vote … and I never will", [("ellipsis", "…", "for the plan", "")]),
    ("I did not vote [...] and I never will", [("ellipsis", "[...]", "for the plan", "")]),
    ("I did not vote . . . and I never will", [("ellipsis", ". . .", "for the plan", "")]),
    ("… and I never will …", []),
    ("[Our] mayor told us", [("bracketed", "Our", "The", ""), ("omitted", "", "of Sampleton", "name")]),
    ("[The deputy minister] called at nine", [("bracketed", "deputy minister", "ministry", "")]),
    ("The mayor … told us on [that] Monday", [("ellipsis", "…", "of Sampleton", ""), ("bracketed", "that", "", "")]),
    ("We want 40 more boat[s] by June", []),
    (
        "Thank you all for coming tonight … Everyone in health care knows",
        [("ellipsis", "…", "*", "")],
    ),
]
CLEANED = [
    ("I think we do not have enough boats", [("omitted", "", "you know", "filler")]),
    ("I think we don't have, you know, enough boats", [("changed", "don't", "do not", "short_form")]),
    ("It is not about money", [("changed", "is not", "isn't", "short_form")]),
    ("we have spent 6,700 dollars", [("changed", "we have", "we’ve", "short_form")]),
    (
        "He said we’ve spent six thousand seven hundred dollars, and that was, like, a third",
        [("changed", "six thousand seven hundred", "6,700", "same_value")],
    ),
    ("They won't pay", [("changed", "won't", "will not", "short_form")]),
    ("they are gonna leave", [("changed", "they are gonna", "they're going to", "short_form")]),
    ("Well, I think we do not have, you know, enough", [("omitted", "", "um", "filler")]),
    ("that was a third of the budget", [("omitted", "", "like", "filler")]),
    ("I do not, I don't know who signed it", [("changed", "do not", "don't", "short_form")]),
    (
        "Then we sold it for nothing",
        [("omitted", "", "*", "false_start"), ("omitted", "", "for", "false_start")],
    ),
    ("It isn't about money, it is about people", [("omitted", "", "*", "false_start")]),
    ("enough boats. We want 40 more boats", [("omitted", "", "*", "false_start")]),
    ("Our friend in the ministry called at nine. He was furious", [("punctuation", ".", "—", "punctuation")]),
    ("Was it fair. Nobody asked", [("punctuation", ".", "?", "punctuation")]),
    ("I did not vote for the plan and I never will", [("punctuation", "", ",", "punctuation")]),
    ("um, the mayor of Sampleton told us on Monday", [("inserted", "um", "", "filler")]),
]
ALTERED = [
    (
        "He said we’ve spent six thousand eight hundred dollars, and that was, like, a third",
        [("changed", "six thousand eight hundred", "6,700", "number")],
    ),
    ("We want 14 more boats by June", [("changed", "14", "40", "number")]),
    ("We want 40 more boats by July", [("changed", "July", "June", "number")]),
    ("I did vote for the plan, and I never will", [("omitted", "", "not", "negation")]),
    ("I did … vote for the plan", [("ellipsis", "…", "not", "negation")]),
    ("I did not vote for the plan, and I will", [("omitted", "", "never", "negation")]),
    ("They will pay", [("omitted", "", "not", "negation")]),
    ("I [never] think we do not have, you know, enough boats", [("bracketed", "never", "", "negation")]),
    ("The mayor of Exampleton told us on Monday", [("changed", "Exampleton", "Sampleton", "name")]),
    ("The mayor told us on Monday", [("omitted", "", "of Sampleton", "name")]),
    ("The mayor of Sampleton told us that the bridge was safe", [("omitted", "", "on Monday", "*")]),
    ("the bridge was very safe", [("inserted", "very", "", "")]),
    ("the old harbour could hold them", [("changed", "could", "cannot", "negation")]),
    ("white and black, that is how she sees it", [("moved", "and black", "Black and", "")]),
    (
        "The mayor of Sampleton on Monday told us that the bridge was safe",
        [("moved", "on Monday", "on Monday", "*")],
    ),
    ("came back in 1989 with twenty, twenty boats", [("changed", "1989", "1998", "number")]),
    ("came back in 1998 with twenty boats", [("omitted", "", "twenty", "number")]),
    ("We think we do not have, you know, enough boats", [("changed", "We", "I", "")]),
    ("I never will, and I did not vote for the plan", [("moved", "I never will, and", "and I never will", "")]),
    ("Nobody asked them", [("inserted", "them", "", "")]),
    ("we’ve spent 6,700 euros", [("changed", "euros", "dollars", "*")]),
]
NOT_FOUND = [
    "The sea was rough and the sailors were tired of waiting",
    "It was the best of all the things that they had in the house",
    "Nowhereville",
    "harbours everywhere",
    "…",
    "",
]


FIGURES = [
    (
        "65 boats, not 56",
        "We have sixty-five boats, not fifty-six.",
        "cleaned",
        [("65", "sixty-five", "same_value"), ("56", "fifty-six", "same_value")],
    ),
    ("sixty-five boats", "We have 65 boats.", "cleaned", [("sixty-five", "65", "same_value")]),
    ("65", "We have sixty-five boats.", "cleaned", [("65", "sixty-five", "same_value")]),
    ("sixty-five boats", "We have sixty-five boats.", "verbatim", []),
    ("6700 boats", "We have 6,700 boats.", "verbatim", []),
    ("We paid $3 [million] then", "We paid $3 million then.", "verbatim", []),
    ("We sold sixty-[five] boats", "We sold sixty-five boats.", "verbatim", []),
    (
        "£2.5 million",
        "two and a half million pounds",
        "cleaned",
        [("£2.5 million", "two and a half million pounds", "same_value")],
    ),
    ("It was 1998", "It was nineteen ninety-eight.", "cleaned", [("1998", "nineteen ninety-eight", "same_value")]),
    ("100 boats", "We have a hundred boats.", "cleaned", [("100", "a hundred", "same_value")]),
    ("10 to 12 boats", "ten to twelve boats", "cleaned", [("10", "ten", "same_value"), ("12", "twelve", "same_value")]),
    (
        "$3 million",
        "We have three million dollars.",
        "cleaned",
        [("$3 million", "three million dollars", "same_value")],
    ),
    ("I need €3 now", "I need three dollars now.", "altered", [("€3", "three dollars", "number")]),
    ("65 boats, not 56", "We have 56 boats, not 65.", "altered", [("65", "56", "number"), ("56", "65", "number")]),
    (
        "56 boats, not 65",
        "We have sixty-five boats, not fifty-six.",
        "altered",
        [("56", "sixty-five", "number"), ("65", "fifty-six", "number")],
    ),
    ("64 boats, not 55", "We have 65 boats, not 56.", "altered", [("64", "65", "number"), ("55", "56", "number")]),
    ("fifth of the boats", "We have five of them.", "not_found", []),
    ("20 of 30", "We lost 5 of 7 there.", "not_found", []),
]


@pytest.mark.parametrize(("quote", "said", "grade", "expected"), FIGURES)
def test_a_figure_is_known_again_by_what_it_says(
    quote: str, said: str, grade: str, expected: list[tuple[str, str, str]]
) -> None:
    check = check_quotation(quote, Transcript.of(f"He told us on Monday. {said} Then he left.", pack()))
    assert check.grade.value == grade
    assert differences(check) == [("changed", *difference) for difference in expected]


def test_a_figure_in_brackets_is_told_as_in_brackets() -> None:
    check = check_quotation(
        "It cost us [$3 million] then", Transcript.of("It cost us three million dollars then.", pack())
    )
    assert check.grade is QuotationGrade.CLEANED
    assert differences(check) == [("bracketed", "$3 million", "three million dollars", "same_value")]


def test_german_figures_are_known_again_by_what_they_say() -> None:
    german = pack_for("de")
    assert german is not None
    said = "Wir haben fünfundsechzig Boote, nicht sechsundfünfzig, und 6.700 Euro."
    check = check_quotation("65 Boote, nicht 56, und sechstausendsiebenhundert Euro", Transcript.of(said, german))
    assert check.grade is QuotationGrade.CLEANED
    assert [reason for _, _, _, reason in differences(check)] == ["same_value"] * 3


def assert_like(found: list[tuple[str, str, str, str]], expected: list[tuple[str, str, str, str]]) -> None:
    """Each difference as expected; ``*`` stands for any words."""
    assert len(found) == len(expected), found
    for difference, wanted in zip(found, expected, strict=True):
        assert all(want in ("*", word) for word, want in zip(difference, wanted, strict=True)), found


@pytest.mark.parametrize(("quote", "expected"), VERBATIM)
def test_the_very_words_are_verbatim_however_they_are_set(
    transcript: Transcript, quote: str, expected: list[tuple[str, str, str, str]]
) -> None:
    check = check_quotation(quote, transcript)
    assert_like(differences(check), expected)
    weighs = any(kind == "omitted" for kind, *_ in expected)
    assert check.grade is (QuotationGrade.ALTERED if weighs else QuotationGrade.VERBATIM)


@pytest.mark.parametrize(("quote", "expected"), CLEANED)
def test_fillers_false_starts_short_forms_and_marks_only_clean(
    transcript: Transcript, quote: str, expected: list[tuple[str, str, str, str]]
) -> None:
    check = check_quotation(quote, transcript)
    assert_like(differences(check), expected)
    assert check.grade is QuotationGrade.CLEANED


@pytest.mark.parametrize(("quote", "expected"), ALTERED)
def test_another_word_number_no_name_or_order_alters(
    transcript: Transcript, quote: str, expected: list[tuple[str, str, str, str]]
) -> None:
    check = check_quotation(quote, transcript)
    assert_like(differences(check), expected)
    assert check.grade is QuotationGrade.ALTERED


@pytest.mark.parametrize("quote", NOT_FOUND)
def test_what_was_not_said_is_not_found(transcript: Transcript, quote: str) -> None:
    check = check_quotation(quote, transcript)
    assert (check.grade, check.edits, check.label) == (QuotationGrade.NOT_FOUND, (), "")


def test_a_cue_between_two_parts_leaves_one_quotation(transcript: Transcript) -> None:
    text = "“I did not vote for the plan,” she said, “and I never will.”"
    parts = (Span(1, 29), Span(text.index("and I"), len(text) - 1))
    check = check_quotation(text, transcript, parts)
    assert check.grade is QuotationGrade.VERBATIM
    assert TRANSCRIPT[check.span.start : check.span.end] == "I did not vote for the plan, and I never will"


def test_words_left_out_behind_a_cue_are_told(transcript: Transcript) -> None:
    text = "“We want 40 more boats,” she said. “It is about people.”"
    check = check_quotation(text, transcript, (Span(1, 23), Span(text.index("It is"), len(text) - 1)))
    assert check.grade is QuotationGrade.ALTERED
    assert "It isn't about money" in " ".join(words for _, _, words, _ in differences(check))


def test_parts_in_another_order_are_moved(transcript: Transcript) -> None:
    text = "“Black and white, that is how she sees it,” he said. “Thank you all for coming tonight.”"
    check = check_quotation(text, transcript, (Span(1, 41), Span(text.index("Thank"), len(text) - 1)))
    assert check.grade is QuotationGrade.ALTERED
    assert ("moved", "Thank you all for coming tonight", "Thank you all for coming tonight", "") in differences(check)


def test_time_speaker_and_place_are_told(transcript: Transcript) -> None:
    check = check_quotation("the bridge was safe", transcript)
    assert (check.label, check.speakers, check.share) == ("00:01:20", ("SAM SAMPLE",), 1.0)
    assert TRANSCRIPT[check.span.start : check.span.end] == "the bridge was safe"


def test_words_of_two_speakers_name_both(transcript: Transcript) -> None:
    check = check_quotation("and I never will … Black and white, that is how she sees it", transcript)
    assert check.speakers == ("PAM EXAMPLE", "SAM SAMPLE")


def test_pages_given_are_the_label() -> None:
    text = "We sold nine boats. " * 3 + "We bought two."
    labels = (PlaceLabel(0, "p. 1"), PlaceLabel(20, "p. 2"), PlaceLabel(60, "p. 3"))
    transcript = Transcript.of(text, pack(), labels)
    assert check_quotation("We bought two", transcript).label == "p. 3"
    check = check_quotation("We sold nine boats", transcript)
    assert check.label == "p. 1"
    assert [text[span.start : span.end] for span in check.others] == ["We sold nine boats"] * 2


def test_every_edit_repeats_the_characters_of_its_places(transcript: Transcript) -> None:
    quote = "I think we don’t [ever] have … boats by July. We wa- want"
    check = check_quotation(quote, transcript)
    assert check.edits
    for edit in check.edits:
        assert quote[edit.quoted.start : edit.quoted.end].strip() == edit.quoted_words
        assert TRANSCRIPT[edit.said.start : edit.said.end].strip() == edit.said_words


def test_a_transcript_without_names_or_times_tells_none() -> None:
    check = check_quotation("We sold nine boats", Transcript.of("Well, we sold nine boats.", pack()))
    assert (check.grade, check.label, check.speakers) == (QuotationGrade.VERBATIM, "", ())


def test_a_reason_is_either_cleaning_or_weighing() -> None:
    assert {Reason.NONE, *CLEANING, *WEIGHING} == set(Reason)
    assert not CLEANING & WEIGHING

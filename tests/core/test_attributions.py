"""Attributions: cue, source, content and speaker of sentences that nobody has to read twice."""

from typing import NamedTuple

import pytest

from workbench.detection.engine import detect
from workbench.languages import pack_for
from workbench.model.claim import Attribution, Speech
from workbench.model.draft import Block, BlockKind, Draft, Span


def draft(text: str) -> Draft:
    blocks, start = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return Draft("sample", text, tuple(blocks))


def found(text: str) -> list[Attribution]:
    return [each for claim in detect(draft(text), pack_for("en")).candidates for each in claim.attributions]


def words(text: str, spans: tuple[Span, ...]) -> str:
    return " / ".join(text[span.start : span.end] for span in spans)


class Case(NamedTuple):
    text: str
    cue: str
    source: str
    content: str
    speech: str


CASES = [
    Case("Ada Example said that it rained.", "said", "Ada Example", "that it rained", "indirect"),
    Case("Ada Example later said it rained.", "later said", "Ada Example", "it rained", "indirect"),
    Case("It rained, Ada Example said.", "said", "Ada Example", "It rained", "indirect"),
    Case("“It rained all day,” she said.", "said", "she", "“It rained all day,”", "direct"),
    Case(
        "“It rained all day,” said Ada Example, a farmer in Sampletown.",
        "said",
        "Ada Example, a farmer in Sampletown",
        "“It rained all day,”",
        "direct",
    ),
    Case(
        "“It rained,” Mr. Sample said, “and then it stopped.”",
        "said",
        "Mr. Sample",
        "“It rained,” / “and then it stopped.”",
        "direct",
    ),
    Case("He called the plan “a bad joke.”", "called", "He", "the plan “a bad joke.”", "mixed"),
    Case("It is a “fair deal,” Example said.", "said", "Example", "It is a “fair deal,”", "mixed"),
    Case("The ad claims “Sampletown is a good place.”", "claims", "The ad", "“Sampletown is a good place.”", "direct"),
    Case("Officials — two of them new — said it rained.", "said", "Officials", "it rained", "indirect"),
    Case("Two mayors - both of them new - warn that it rains.", "warn", "Two mayors", "that it rains", "indirect"),
    Case("He signed a note that she said was drafted by him.", "said", "she", "was drafted by him", "indirect"),
    Case("It shows what many farmers said is a trend.", "said", "many farmers", "is a trend", "indirect"),
    Case("It rained, as Ada Example has admitted.", "has admitted", "Ada Example", "It rained", "indirect"),
    Case("The rain, the clerk told them, was late.", "told", "the clerk", "The rain / was late", "indirect"),
    Case("The rain led Ada Example to say that it was late.", "to say", "Ada Example", "that it was late", "indirect"),
    Case("The farmer continued to insist she was right.", "to insist", "The farmer", "she was right", "indirect"),
    Case("The mayor agrees with Ada Example that it rained.", "agrees", "The mayor", "that it rained", "indirect"),
    Case(
        "It was a wet year, Will wrote, and a cold one.",
        "wrote",
        "Will",
        "It was a wet year / and a cold one",
        "indirect",
    ),
    Case("According to the ministry, it rained.", "According to", "the ministry", "it rained", "indirect"),
    Case("It rained, according to the ministry.", "according to", "the ministry", "It rained", "indirect"),
    Case(
        "The storm, according to the ministry, was a small one.",
        "according to",
        "the ministry",
        "The storm / was a small one",
        "indirect",
    ),
    Case("In line with official data, it rained.", "In line with", "official data", "it rained", "indirect"),
    Case("A new poll shows that voters disagree.", "shows", "A new poll", "that voters disagree", "indirect"),
    Case("The mayor condemned the attack.", "condemned", "The mayor", "the attack", "indirect"),
    Case("The mayor referred to the agreement.", "referred to", "The mayor", "the agreement", "indirect"),
    Case("The mayor told reporters that it rained.", "told", "The mayor", "that it rained", "indirect"),
    Case(
        "Ada Example, 58, who lives in Sampletown, said it rained.",
        "said",
        "Ada Example, 58, who lives in Sampletown",
        "it rained",
        "indirect",
    ),
    Case("The river, said Ada Example, was rising.", "said", "Ada Example", "The river / was rising", "indirect"),
    Case("The mayor vowed to resign.", "vowed", "The mayor", "to resign", "indirect"),
    Case("The mayor is said to have left.", "is said", "", "The mayor / to have left", "indirect"),
    Case("The attack was condemned by the mayor.", "was condemned", "the mayor", "The attack", "indirect"),
    Case("Asked whether it rained, Ada Example said it did.", "said", "Ada Example", "it did", "indirect"),
    Case("It rained, records show, and experts say it will stop.", "show", "records", "It rained", "indirect"),
    Case("It rained, records show, and experts say it will stop.", "say", "experts", "it will stop", "indirect"),
    Case("Reportedly the mayor left.", "Reportedly", "", "the mayor left", "indirect"),
    Case("In a statement, the ministry said that it rained.", "said", "the ministry", "that it rained", "indirect"),
    Case("Ada Example: We Will Go On", ":", "Ada Example", "We Will Go On", "indirect"),
    Case("“It rained all day.” — Ada Example", "—", "Ada Example", "“It rained all day.”", "direct"),
    Case("“It rained,” she said, adding: “It stopped.”", "adding", "she", "“It stopped.”", "direct"),
    Case("“He told me ‘go away’ twice,” she said.", "said", "she", "“He told me ‘go away’ twice,”", "direct"),
    Case(
        "The storm was small, as reported by Sampletown.",
        "as reported by",
        "Sampletown",
        "The storm was small",
        "indirect",
    ),
    Case("Nobody heard Ada Example's criticism of the plan.", "criticism of", "Ada Example's", "the plan", "indirect"),
    Case(
        "He told aides that it rained, according to two witnesses.",
        "according to",
        "two witnesses",
        "He told aides that it rained",
        "indirect",
    ),
    Case(
        "In the words of the minister, Ada Example, “it rained the whole day long.”",
        "In the words of",
        "the minister, Ada Example",
        "“it rained the whole day long.”",
        "direct",
    ),
    Case("The harbour at night. Image: Ada Example.", "Image:", "Ada Example", "The harbour at night. ", "indirect"),
    Case(
        "Ada Example wrote on her blog:\n“It rained all day.”", "wrote", "Ada Example", "“It rained all day.”", "direct"
    ),
    Case("Nobody believed her claim that it rained.", "claim", "her", "that it rained", "indirect"),
    Case("“It rains,” said one voter from Sampletown.", "said", "one voter from Sampletown", "“It rains,”", "direct"),
    Case("The mayor did not respond to questions.", "did not respond to", "The mayor", "questions", "indirect"),
    Case("The plan, Ada Example added, was good.", "added", "Ada Example", "The plan / was good", "indirect"),
    Case("It rained, with polls showing that it was cold.", "showing", "polls", "that it was cold", "indirect"),
    Case(
        "The mayor said in a statement the plan was good.",
        "said",
        "The mayor",
        "in a statement the plan was good",
        "indirect",
    ),
    Case("“I think it will rain all day,” Ada Example said.", "think", "I", "it will rain all day", "direct"),
    Case("Ada Example left after saying that it rained.", "saying", "Ada Example", "that it rained", "indirect"),
    Case("Ada Example left – saying it rained.", "saying", "Ada Example", "it rained", "indirect"),
    Case(
        "Ada Example, editor of the Sample: “It rained.”",
        ":",
        "Ada Example, editor of the Sample",
        "“It rained.”",
        "direct",
    ),
    Case("A few hours later, Ada Example said it rained.", "said", "Ada Example", "it rained", "indirect"),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text[:40] for case in CASES])
def test_one_attribution(case: Case) -> None:
    held = found(case.text)
    assert case[1:] in [
        (words(case.text, each.cue), words(case.text, each.source), words(case.text, each.content), each.speech.value)
        for each in held
    ]


@pytest.mark.parametrize("mark", ["“”", "„“", "«»", "‹›", '""', "‘’", "``''", "''''"])
def test_every_style_of_quotation_marks(mark: str) -> None:
    half = len(mark) // 2
    text = f"{mark[:half]}It rained all day, you know,{mark[half:]} she said."
    (held,) = found(text)
    assert words(text, held.content) == text[: -len(" she said.")]


def test_a_closing_mark_that_opens_a_paragraph_opens_a_quotation() -> None:
    (held,) = found("”It rained all day, you know,” she said.")
    assert held.speech is Speech.DIRECT


def test_the_rest_of_a_mixed_attribution_is_mixed_too() -> None:
    first, second = found(
        "The rain, which was heavy, was “the first of the year. Nobody expected so much,” Ada Example said."
    )
    assert (first.speech, second.speech) == (Speech.MIXED, Speech.MIXED)


@pytest.mark.parametrize(
    "text",
    [
        "The workers' union and the teachers' union met in the '90s.",
        "The so-called “summit” was short.",
        "The report was long.",
        "A call came in the night.",
        "They were charged with theft.",
        "The alleged thief was the state of the art.",
        "The rallies were crushed by officers.",
        "Ada Example visited a show called “Sample Street.”",
        "He was born in the United States.",
        "In all, 60 seats are open in five states.",
        "It was a claim that damaged the mayor.",
        "Plants respond to light.",
    ],
)
def test_no_attribution(text: str) -> None:
    assert found(text) == []


def test_a_second_verb_shares_the_subject_of_the_first() -> None:
    text = "Ada Example said it rained, adding that it was cold."
    said, adding = found(text)
    assert (words(text, said.content), words(text, adding.content)) == ("it rained", "that it was cold")
    assert adding.speaker == said.speaker == "Ada Example"


def test_every_sentence_of_a_running_quotation_is_a_claim_with_its_speaker() -> None:
    text = "“It rained all day. The river rose. We left,” said Ada Example."
    claims = detect(draft(text), pack_for("en")).candidates
    assert [words(text, (claim.span,)) for claim in claims] == [
        "“It rained all day.",
        "The river rose.",
        "We left,” said Ada Example.",
    ]
    assert [claim.attributions[0].speaker for claim in claims] == ["Ada Example"] * 3
    assert words(text, claims[1].attributions[0].content) == "The river rose."
    assert words(text, claims[2].attributions[0].content) == "“It rained all day. The river rose. We left,”"


def test_a_quotation_goes_on_after_its_cue_in_the_next_sentence() -> None:
    text = "“It rained,” said Ada Example. “Then it stopped.”"
    first, second = detect(draft(text), pack_for("en")).candidates
    assert second.attributions[0].speaker == "Ada Example"
    assert words(text, first.attributions[0].content) == "“It rained,” / “Then it stopped.”"
    assert words(text, second.attributions[0].content) == "“Then it stopped.”"


def test_a_quotation_that_reopens_in_the_next_paragraph_keeps_its_speaker() -> None:
    text = "Ada Example said: “It rained all day.\n“Then it stopped.”\nNobody came."
    first, second = detect(draft(text), pack_for("en")).candidates
    assert second.attributions[0].speaker == first.attributions[0].speaker == "Ada Example"


@pytest.mark.parametrize(
    ("text", "speaker", "rule"),
    [
        ("Mayor Ada Example said it rained.\nShe said it stopped.", "Mayor Ada Example", "speaker.pronoun"),
        ("Mayor Ada Example said it rained.\nExample said it stopped.", "Mayor Ada Example", "speaker.short_name"),
        ("Mayor Ada Example said it rained.\nThe mayor said it stopped.", "Mayor Ada Example", "speaker.title"),
        (
            "He left the Sample River Committee.\nThe committee itself said it rained.",
            "Sample River Committee",
            "speaker.name_noun",
        ),
        ("She said it stopped.", "She", ""),
        ("It rained.\nThe mayor said it stopped.", "The mayor", ""),
    ],
)
def test_the_speaker_is_named_where_that_is_safe(text: str, speaker: str, rule: str) -> None:
    last = found(text)[-1]
    assert (last.speaker, last.resolved_by) == (speaker, rule)

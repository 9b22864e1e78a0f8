"""Speakers: whom a pronoun, a surname, a title or a noun stands for, and when that is left open."""

import pytest

from workbench.detection.engine import detect
from workbench.languages import pack_for
from workbench.model.draft import Block, BlockKind, Draft


def last_speaker(text: str) -> tuple[str, str]:
    """Speaker and reason of the last attribution in a text of one paragraph a line."""
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    found = detect(Draft("sample", text, tuple(blocks)), pack_for("en")).candidates
    last = [each for claim in found for each in claim.attributions][-1]
    return last.speaker, last.resolved_by


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anna Sample said it rained. She said it stopped.", "Anna Sample"),
        # Gender decides, not only who came last.
        ("Anna Sample met Peter Example. She said it rained.", "Anna Sample"),
        ("Anna Sample met Peter Example. He said it rained.", "Peter Example"),
        ("Mr. Sample met Mrs. Example. “It rained all day,” she said.", "Mrs. Example"),
        ("Chairwoman Lee Sample met Peter Example. She said it rained.", "Chairwoman Lee Sample"),
        # Whoever spoke before, then the subject, then the nearest.
        ("Peter Example said it rained, and Paul Sample listened.\nHe said it stopped.", "Peter Example"),
        ("Paul Sample thanked Peter Example. He said it rained.", "Paul Sample"),
        # A name inside what the pronoun says is not whom it stands for.
        ("Paul Sample smiled. “Peter Example came late,” he said.", "Paul Sample"),
        # In one sentence the pronoun came first.
        ("Paul Sample spoke. When he met Peter Example, he said it rained.", "Paul Sample"),
        ("Sampletown is small. Anna Sample lives there. In May she said it rained.", "Anna Sample"),
    ],
)
def test_a_pronoun_stands_for_a_person_named_before(text: str, speaker: str) -> None:
    assert last_speaker(text) == (speaker, "speaker.pronoun")


@pytest.mark.parametrize(
    ("text", "speaker", "reason"),
    [
        ("Anna Sample spoke first.\nMs. Sample said it rained.", "Anna Sample", "speaker.short_name"),
        ("Anna Sample spoke first.\nSample said it rained.", "Anna Sample", "speaker.short_name"),
        ("Mayor Ada Example came.\nThe mayor said it rained.", "Mayor Ada Example", "speaker.title"),
        ("Ada Example, the mayor, said it rained.\nThe mayor said it stopped.", "Ada Example", "speaker.title"),
        ("The Sample Committee met.\nThe committee said it rained.", "Sample Committee", "speaker.name_noun"),
        ("The Sample Committee said it rained.\nIt said it stopped.", "Sample Committee", "speaker.pronoun_body"),
        ("Farmers said it rained.\nThey said it stopped.", "Farmers", "speaker.pronoun_body"),
        ("Anna Sample said: “It rains. I think it will stop.”", "Anna Sample", "speaker.first_person"),
        ("“I thought it would rain,” Anna Sample said.", "Anna Sample", "speaker.first_person"),
        ("Nobody believed Anna Sample.\nHer claim that it rained was odd.", "Anna Sample", "speaker.pronoun"),
    ],
)
def test_a_short_form_stands_for_what_was_named_before(text: str, speaker: str, reason: str) -> None:
    assert last_speaker(text) == (speaker, reason)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("She said it rained.", "She"),
        ("Peter Example left. She said it rained.", "She"),
        ("The Sample Committee met. He said it rained.", "He"),
        ("Mayor Ada Example and Mayor Anna Sample came.\nThe mayor said it rained.", "The mayor"),
        ("The minister said it rained.", "The minister"),
        ("We said it rained.", "We"),
    ],
)
def test_what_is_not_safe_stays_as_it_stands(text: str, speaker: str) -> None:
    assert last_speaker(text) == (speaker, "")

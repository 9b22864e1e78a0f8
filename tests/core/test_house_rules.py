"""House rules: what each asks for, what it says where it is broken, and how a session sets it."""

from dataclasses import replace

import pytest

from workbench.evidence.rules import HOUSE_RULES, Level, Standing, Support, breaches, standing_of
from workbench.model.claim import Attribution, Claim, Decision, Kind, Speech, Verdict
from workbench.model.draft import Span
from workbench.model.editing import Flag, FlagKind, HouseRule
from workbench.model.evidence import Evidence, Grade, Means, Source, SourceType, Stance

PRIMARY = Support(Stance.SUPPORTS, Grade.PRIMARY, "register")
ONE = Support(Stance.SUPPORTS, Grade.SECONDARY, "paper")
SAME = Support(Stance.SUPPORTS, Grade.SECONDARY, "paper")
OTHER = Support(Stance.SUPPORTS, Grade.SECONDARY, "agency")
AGAINST = Support(Stance.CONTRADICTS, Grade.PRIMARY, "court")
UNGRADED = Support(Stance.SUPPORTS, Grade.UNGRADED, "page")
TAPE = Support(Stance.SUPPORTS, Grade.PRIMARY, "tape", is_voice=True)
VERIFIED = Standing(Verdict.VERIFIED)
LEGAL = Flag("flag", "claim", FlagKind.LEGAL)
EVERYTHING_ON = {rule.id: HouseRule(rule.id, rule.id, "warn") for rule in HOUSE_RULES}


def broken(standing: Standing, settings: dict[str, HouseRule] | None = None) -> list[str]:
    return [breach.rule for breach in breaches(standing, EVERYTHING_ON if settings is None else settings)]


@pytest.mark.parametrize(
    ("standing", "rules"),
    [
        (Standing(), []),
        (Standing(Verdict.UNSOURCED), []),
        (VERIFIED, ["evidence"]),
        (replace(VERIFIED, evidence=(PRIMARY,)), []),
        (replace(VERIFIED, evidence=(Support(Stance.CONTEXT, Grade.PRIMARY, "x"),)), ["evidence"]),
        (replace(VERIFIED, evidence=(ONE,)), ["independent_sources"]),
        (replace(VERIFIED, evidence=(ONE, SAME)), ["independent_sources"]),
        (replace(VERIFIED, evidence=(ONE, OTHER)), []),
        (replace(VERIFIED, evidence=(ONE, PRIMARY)), []),
        (replace(VERIFIED, evidence=(UNGRADED,)), ["graded"]),
        (replace(VERIFIED, evidence=(PRIMARY,), has_quotation=True), ["quotation"]),
        (replace(VERIFIED, evidence=(TAPE,), has_quotation=True), []),
        (replace(VERIFIED, evidence=(PRIMARY, AGAINST)), ["contradicted"]),
        (Standing(Verdict.DISPUTED), ["disputed"]),
        (Standing(Verdict.DISPUTED, evidence=(AGAINST,)), []),
        (Standing(flags=(LEGAL,)), ["legal"]),
        (Standing(flags=(replace(LEGAL, signed_by="  "),)), ["legal"]),
        (Standing(flags=(replace(LEGAL, signed_by="Lee Sample"),)), []),
        (Standing(flags=(replace(LEGAL, kind=FlagKind.SENSITIVE),)), []),
    ],
)
def test_a_rule_is_broken_by_what_is_missing_and_by_nothing_else(standing: Standing, rules: list[str]) -> None:
    assert broken(standing) == rules


def test_a_house_may_ask_for_three_sources() -> None:
    three = {"independent_sources": HouseRule("r", "independent_sources", "warn", 3)}
    standing = replace(VERIFIED, evidence=(ONE, OTHER))
    (breach,) = breaches(standing, three)
    assert "fewer than 3" in breach.text
    third = replace(OTHER, origin="radio")
    assert broken(replace(standing, evidence=(ONE, OTHER, third)), three) == []


def test_a_rule_warns_blocks_or_is_silent_as_set() -> None:
    for level in Level:
        found = breaches(VERIFIED, {"evidence": HouseRule("r", "evidence", level.value)})
        assert [breach.level for breach in found] == ([level] if level is not Level.OFF else [])


def test_what_a_file_sets_that_nobody_knows_leaves_the_rule_as_it_comes() -> None:
    strange = {"evidence": HouseRule("r", "evidence", "shout", 9), "unheard": HouseRule("u", "unheard", "block")}
    assert [(breach.rule, breach.level) for breach in breaches(VERIFIED, strange)] == [("evidence", Level.WARN)]


def test_every_breach_is_a_sentence_with_a_next_step() -> None:
    assert len({rule.id for rule in HOUSE_RULES}) == len(HOUSE_RULES)
    for rule in HOUSE_RULES:
        assert all(words.endswith(".") and words[0].isupper() for words in (rule.text, rule.hint, rule.explanation))


def claim(speech: Speech) -> Claim:
    held = Attribution((), (), (Span(0, 4),), "Sam Sample", speech, "rule")
    decision = Decision(Verdict.VERIFIED, "ada", "2026-11-22T14:05:00Z", "draft")
    return Claim("c", "draft", Span(0, 4), "Said", (Kind.ATTRIBUTION,), attributions=(held,), decision=decision)


def test_sources_that_repeat_one_are_not_independent() -> None:
    sources = {
        "agency": Source("agency", grade=Grade.SECONDARY),
        "paper": Source("paper", grade=Grade.SECONDARY, based_on="agency"),
        "radio": Source("radio", grade=Grade.SECONDARY, based_on="paper"),
        "round": Source("round", grade=Grade.SECONDARY, based_on="about"),
        "about": Source("about", grade=Grade.SECONDARY, based_on="round"),
    }
    evidence = [Evidence(f"e-{uid}", "c", uid) for uid in ("agency", "paper", "radio")]
    assert broken(standing_of(claim(Speech.INDIRECT), evidence, sources, [])) == ["independent_sources"]
    further = [*evidence, Evidence("e", "c", "round")]
    assert broken(standing_of(claim(Speech.INDIRECT), further, sources, [])) == []


@pytest.mark.parametrize(
    ("evidence", "type", "kept"),
    [
        (Evidence("e", "c", "s", means=Means.DOCUMENT, locator="p. 4"), SourceType.ARTICLE, False),
        (Evidence("e", "c", "s", means=Means.CALCULATION), SourceType.DATA, False),
        (Evidence("e", "c", "s", means=Means.DOCUMENT, locator="00:12:31"), SourceType.DOCUMENT, True),
        (Evidence("e", "c", "s", means=Means.DOCUMENT), SourceType.RECORDING, True),
        (Evidence("e", "c", "s", means=Means.RECORDING), SourceType.DOCUMENT, True),
        (Evidence("e", "c", "s", means=Means.PHONE), SourceType.PERSON, True),
    ],
)
def test_a_quotation_is_kept_by_a_recording_a_transcript_or_the_speaker(
    evidence: Evidence, type: SourceType, kept: bool
) -> None:
    sources = {"s": Source("s", type=type, grade=Grade.PRIMARY)}
    for speech in (Speech.DIRECT, Speech.MIXED):
        standing = standing_of(claim(speech), [evidence], sources, [])
        assert broken(standing) == ([] if kept else ["quotation"])
    assert broken(standing_of(claim(Speech.INDIRECT), [evidence], sources, [])) == []

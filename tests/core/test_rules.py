"""Rules: each is explained, can be switched, and is named by the command line."""

import json
from pathlib import Path

import pytest

from workbench import paths
from workbench.cli.run import run
from workbench.detection.engine import detect, language_notices
from workbench.detection.rules import OPTIONAL, RULES, RUNNING, Choice, rules_named
from workbench.errors import UserError
from workbench.languages import LANGUAGES, pack_for
from workbench.model.claim import Candidate
from workbench.model.draft import Block, BlockKind, Draft

SEED = str(paths.sample())
Printed = pytest.CaptureFixture[str]


def candidates(text: str, choice: Choice = Choice(), kind: BlockKind = BlockKind.PARAGRAPH) -> tuple[Candidate, ...]:
    draft = Draft("sample", text, (Block(kind, 0, len(text)),))
    return detect(draft, pack_for("en"), choice=choice).candidates


def without(*rules: str) -> Choice:
    return Choice(off=frozenset(rules))


def test_every_rule_of_every_language_is_explained() -> None:
    shapes = [shape for pack in LANGUAGES for shape in (*pack.figures().patterns, *pack.figures().optional)]
    others = {f"other.{name}" for pack in LANGUAGES for name in pack.table("other_cues").values()}
    assert {shape.rule for shape in shapes if shape.type} | others <= RULES.keys()
    assert {shape.rule for pack in LANGUAGES for shape in pack.figures().optional} <= OPTIONAL <= RULES.keys()


def test_a_figure_rule_can_be_switched_off() -> None:
    assert candidates("It cost $5.")
    assert candidates("It cost $5.", without("figure.money")) == ()


def test_an_attribution_rule_can_be_switched_off() -> None:
    text = "The clerk said that it rained."
    (claim,) = candidates(text)
    assert candidates(text, without(*(found.rule for found in claim.attributions))) == ()


def test_a_speaker_rule_that_is_off_leaves_the_source_as_it_stands() -> None:
    text = "Ada Example said that it rained. Example said that it stopped."
    (named,) = candidates(text)[1].attributions
    (left,) = candidates(text, without(named.resolved_by))[1].attributions
    assert (named.speaker, left.speaker, left.resolved_by) == ("Ada Example", "Example", "")


def test_the_rest_of_a_running_quotation_can_be_left_out() -> None:
    text = "“It rained. It will stop,” the clerk said."
    assert len(candidates(text)) == 2
    assert len(candidates(text, without(RUNNING))) == 1


def test_a_line_with_a_date_of_its_own_states_that_date() -> None:
    (claim,) = candidates("Monday, May 18, 2015", kind=BlockKind.DATELINE)
    assert [(found.start, found.end) for found in claim.figures] == [(0, 20)]


def test_a_dateline_before_the_story_holds_figures_where_that_is_switched_on() -> None:
    text = "SAMPLETOWN, May 18, 2015 — It rained."
    blocks = (Block(BlockKind.DATELINE, 0, 26), Block(BlockKind.PARAGRAPH, 27, len(text)))
    draft = Draft("sample", text, blocks)
    assert detect(draft, pack_for("en")).candidates == ()
    (claim,) = detect(draft, pack_for("en"), choice=Choice(on=frozenset({"figure.dateline"}))).candidates
    assert [(found.start, found.end) for found in claim.figures] == [(12, 24)]


def test_a_name_means_a_rule_or_a_family() -> None:
    assert rules_named("figure.money") == {"figure.money"}
    assert {rule.partition(".")[0] for rule in rules_named("other")} == {"other"}
    with pytest.raises(UserError):
        rules_named("figure.mone")


def test_a_language_that_is_not_known_is_told() -> None:
    text = "Es kamen 6.700 Leute."
    draft = Draft("sample", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    (notice,) = detect(draft, None).notices
    assert "language" in notice
    assert detect(draft, pack_for("de")).notices == language_notices(pack_for("de")) == ()


# The command line


def listed(capsys: Printed, *arguments: str) -> list[dict[str, object]]:
    assert run(["claims", "--json", *arguments]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)["claims"]
    return found


def test_the_table_of_rules(capsys: Printed) -> None:
    with pytest.raises(SystemExit) as caught:
        run(["claims", "--rules"])
    printed = capsys.readouterr().out.splitlines()
    assert (caught.value.code, len(printed)) == (0, len(RULES))
    assert any(line.startswith("other.cause") and " off " in line and line.endswith(".") for line in printed)


def test_rules_switched_on_the_command_line(capsys: Printed) -> None:
    assert len(listed(capsys, SEED)) == 11
    assert len(listed(capsys, SEED, "--without", "attribution")) == 5
    assert listed(capsys, SEED, "--without", "attribution", "--without", "figure") == []
    others = listed(capsys, SEED, "--without", "attribution", "--without", "figure", "--with", "other")
    assert others
    assert all(claim["kinds"] == ["other"] and claim["others"] for claim in others)


def test_every_finding_says_which_rule_fired_on_which_words(capsys: Printed) -> None:
    text = paths.sample().read_text(encoding="utf-8")
    for claim in listed(capsys, SEED, "--with", "other"):
        figures, attributions, others = claim["figures"], claim["attributions"], claim["others"]
        assert isinstance(figures, list)
        assert isinstance(attributions, list)
        assert isinstance(others, list)
        assert all(found["rule"] in RULES for found in (*figures, *attributions, *others))
        assert all(text[found["start"] : found["end"]].strip() for found in (*figures, *others))


def test_the_value_of_a_figure_in_json(capsys: Printed) -> None:
    figures = [figure for claim in listed(capsys, SEED) for figure in claim["figures"]]  # type: ignore[attr-defined]
    values = [figure["value"] for figure in figures]
    assert {"low": "80.1", "high": "80.1", "unit": "%"} in values
    assert {"low": "6700", "high": "6700", "hedge": ">"} in values
    assert {"low": "200", "hedge": ""} not in values


def test_a_house_word_list_on_the_command_line(tmp_path: Path, capsys: Printed) -> None:
    house = tmp_path / "house.txt"
    house.write_text("flag: early days\nleave: August 9\n", encoding="utf-8")
    found = listed(capsys, SEED, "--words", str(house))
    assert sum("other" in str(claim["kinds"]) for claim in found) == 1
    house.write_text("boats\n", encoding="utf-8")
    assert run(["claims", SEED, "--words", str(house)]) == 2
    assert "Line 1" in capsys.readouterr().err


def test_rules_that_cannot_be_switched_are_refused(tmp_path: Path, capsys: Printed) -> None:
    from tests.samples import begin

    begin(tmp_path / "s.claims").close()
    for arguments in (["--without", "odd", SEED], ["--without", "figure", str(tmp_path / "s.claims")]):
        assert run(["claims", *arguments]) == 2
        assert capsys.readouterr().err.count("\n") == 1

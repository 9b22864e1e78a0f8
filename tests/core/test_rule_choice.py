"""Rules chosen for a session: its other cues are kept with their reason, and whatever is read later is read alike."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, author, begin, reopen, replayed, seed_session
from workbench.cli.run import run
from workbench.detection.engine import detect
from workbench.detection.rules import Choice, gist, rules_named
from workbench.detection.wordlist import WordList
from workbench.errors import UserError
from workbench.exporters import exporter_for
from workbench.model.claim import Claim, Disposition, Kind, Verdict
from workbench.model.codec import write_extent
from workbench.model.draft import DetailName, Span
from workbench.model.event import Field
from workbench.model.evidence import Source
from workbench.report.build import build
from workbench.report.facts import claim_facts, draft_facts
from workbench.report.report import Report
from workbench.session.article import Article, read_text
from workbench.session.commands import add_claim, dismiss, edit_detail, mark, split_claim, trim_claim
from workbench.session.drafts import next_draft, plan_of, take_draft
from workbench.session.identity import new_uid
from workbench.session.masked_copy import material_of, write_masked_copy
from workbench.session.merging import merge
from workbench.session.merging import plan_of as merge_plan_of
from workbench.session.opening import open_session, read_snapshot
from workbench.session.report_in import session_of_report
from workbench.session.rescue import rescue
from workbench.session.rule_choice import choice_of
from workbench.session.rules import find_again, look_again
from workbench.session.session import Session
from workbench.session.sources import put_source
from workbench.store.check import check
from workbench.store.shapes import value_fits

OTHER = Choice(on=rules_named("other") - {"other.house"})
HOUSE = Choice(frozenset({"figure.number"}), OTHER.on, WordList(("sample bridge",), ("7 boats",)))
WORDS = (
    "The tallest tower of the town sank because of the storm. It rained on 7 days. Nobody swam. "
    "The sample bridge stood, and 7 boats sank."
)


def article(choice: Choice = Choice(), words: str = WORDS) -> Article:
    return read_text(words, choice=choice)


def session_on(path: Path, choice: Choice = Choice(), words: str = WORDS) -> Session:
    return begin(path, ADA, article(choice, words))


def cues(claim: Claim, text: str = WORDS) -> list[tuple[str, str]]:
    return [(text[cue.start : cue.end], cue.rule) for cue in claim.cues]


def first(session: Session) -> Claim:
    return next(iter(session.snapshot.current.values()))


def faults(path: Path) -> list[str]:
    return [finding.fault for finding in check(path) if finding.fault]


def report_of(session: Session) -> Report:
    return build(session.snapshot, at="2026-11-22T14:30:00Z", program="Claim Workbench")


def look(session: Session, choice: Choice):
    return find_again(session, look_again(session.snapshot, choice))


# What a session keeps


def test_other_cues_are_kept_with_their_rule(tmp_path: Path) -> None:
    session = reopen(session_on(tmp_path / "s.claims", OTHER))
    claim = first(session)
    assert cues(claim) == [("tallest", "other.superlative"), ("because of", "other.cause")]
    assert claim.kinds == (Kind.OTHER,)
    assert choice_of(session.snapshot) == OTHER
    session.close()
    assert faults(session.path) == []


def test_by_the_usual_rules_nothing_is_kept_that_older_programs_did_not_keep(tmp_path: Path) -> None:
    session = seed_session(tmp_path / "s.claims")
    told = [event.after for _, acts in session.log().acts for event in acts if event.field.value == "claim.extent"]
    assert told
    assert all("cues" not in value for value in told)
    assert choice_of(session.snapshot) == Choice()


def test_the_log_alone_rebuilds_them(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims", HOUSE)
    look(session, OTHER)
    session.undo()
    events = [event for _, events in session.log().acts for event in events]
    assert replayed(session.snapshot, iter(events)) == session.snapshot


def test_a_claim_that_is_split_trimmed_or_added_keeps_the_cues_in_its_words(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims", OTHER)
    split_claim(session, first(session).uid, WORDS.index("because"))
    one, other = list(session.snapshot.current.values())[:2]
    assert [cues(one), cues(other)] == [[("tallest", "other.superlative")], [("because of", "other.cause")]]
    trim_claim(session, one.uid, Span(0, 3))
    assert (first(session).cues, first(session).kinds) == ((), (Kind.OTHER,))
    add_claim(session, Span(0, WORDS.index(" tower")))
    assert [cues(claim) for claim in session.snapshot.current.values() if claim.quote == "The tallest"] == [
        [("tallest", "other.superlative")]
    ]


def test_a_new_draft_is_read_by_the_session_s_rules(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims", OTHER)
    usual = article(words=WORDS + " It was the longest night.")
    assert [claim.cues for claim in usual.candidates] == [()] * len(usual.candidates)
    found = next_draft(session.snapshot, usual)
    assert next_draft(session.snapshot, found) is found
    take_draft(session, plan_of(session.snapshot, found), found, {})
    assert [words for claim in session.snapshot.current.values() for words, _ in cues(claim, found.draft.text)] == [
        "tallest",
        "because of",
        "longest",
    ]


def test_a_new_draft_is_read_in_the_language_that_a_person_typed(tmp_path: Path) -> None:
    words = "Sopra 12 milioni. „Niente di che qui“, sagte Ada Sample."
    session = session_on(tmp_path / "s.claims", words=words)
    edit_detail(session, DetailName.LANGUAGE, "de")
    guessed = article(words=words + " 5 case.")
    assert guessed.draft.notices
    found = next_draft(session.snapshot, guessed)
    assert found.draft.notices == ()
    take_draft(session, plan_of(session.snapshot, found), found, {})
    spoken = [one.speaker for candidate in found.candidates for one in candidate.attributions]
    assert spoken == ["Ada Sample"]
    assert session.snapshot.draft.notices == ()
    assert session.snapshot.detail(DetailName.LANGUAGE) == "de"


def test_a_merge_brings_them_and_mine_stands_where_both_chose(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims")
    copy = tmp_path / "ben.claims"
    session.save_copy(copy)
    ben = open_session(copy, author(BEN))
    ben.save_copy(tmp_path / "ben's own.claims")
    theirs = open_session(tmp_path / "ben's own.claims", author(BEN))
    look(theirs, OTHER)
    theirs.close()
    merge(session, merge_plan_of(session, theirs.path))
    assert cues(first(session)) == [("tallest", "other.superlative"), ("because of", "other.cause")]
    assert choice_of(session.snapshot) == OTHER
    assert merge_plan_of(session, theirs.path).plan.is_empty


# Files of older programs, damaged ones, masked ones


def test_a_file_without_cues_is_rescued_whole(tmp_path: Path) -> None:
    old = Path(shutil.copy(Path(__file__).parents[1] / "files" / "sessions" / "v3.claims", tmp_path / "v3.claims"))
    rescue(old, tmp_path / "new.claims")
    assert read_snapshot(tmp_path / "new.claims").claims == read_snapshot(old).claims


def test_cues_and_rules_are_rescued(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims", HOUSE)
    session.close()
    rescue(session.path, tmp_path / "new.claims")
    assert read_snapshot(tmp_path / "new.claims").claims == session.snapshot.claims
    assert choice_of(read_snapshot(tmp_path / "new.claims")) == HOUSE


def test_a_masked_copy_keeps_cues_on_their_words_and_masks_the_house_s(tmp_path: Path) -> None:
    words = "Quillon Veiled saw it. " + WORDS
    choice = Choice(on=OTHER.on, words=WordList(("Quillon Veiled", "sample bridge"), ()))
    session = session_on(tmp_path / "s.claims", choice, words)
    put_source(session, Source(new_uid(), title="Quillon Veiled", authors=("Quillon Veiled",), confidential=True))
    write_masked_copy(material_of(session), tmp_path / "masked.claims")
    masked = read_snapshot(tmp_path / "masked.claims")
    told = [words for claim in masked.current.values() for words, _ in cues(claim, masked.draft.text)]
    assert told[-3:] == ["tallest", "because of", "sample bridge"]
    assert choice_of(masked).words.flag[1] == "sample bridge"
    assert "Quillon" not in choice_of(masked).words.flag[0]


# Reports


def test_a_report_tells_the_cues_and_the_rules_and_gives_them_back(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims", HOUSE)
    report = report_of(session)
    shown = [fact.value for fact in claim_facts(report.claims[0]) if fact.label == "Other cues"]
    assert shown == ["tallest (a superlative or a first); because of (a cause or an effect)"]
    told = {fact.label: fact.value for fact in draft_facts(report)}
    assert "A legal outcome" in told["Rules switched on"]
    assert told["Rules switched off"] == gist("figure.number")
    assert told["House word list"] == "1 entry to flag, 1 to leave"
    file = tmp_path / "report.json"
    file.write_bytes(exporter_for("json").write(report))
    back = session_of_report(file, author())
    assert [cues(claim) for claim in back.snapshot.current.values()] == [
        cues(claim) for claim in session.snapshot.current.values()
    ]
    assert choice_of(back.snapshot) == HOUSE


def test_a_report_by_the_usual_rules_does_not_speak_of_them(tmp_path: Path) -> None:
    labels = {fact.label for fact in draft_facts(report_of(seed_session(tmp_path / "s.claims")))}
    assert not labels & {"Rules switched on", "Rules switched off", "House word list"}


def test_a_report_from_before_there_were_cues_still_comes_back(tmp_path: Path) -> None:
    told = json.loads(exporter_for("json").write(report_of(seed_session(tmp_path / "s.claims"))))
    del told["rules"]
    for claim in told["claims"]:
        del claim["cues"]
    file = tmp_path / "old.json"
    file.write_text(json.dumps(told), encoding="utf-8")
    assert len(session_of_report(file, author()).snapshot.claims) == len(told["claims"])


def test_a_report_whose_cue_is_not_on_its_words_is_refused(tmp_path: Path) -> None:
    told = json.loads(exporter_for("json").write(report_of(session_on(tmp_path / "s.claims", OTHER))))
    told["claims"][0]["cues"][0]["start"] += 1
    file = tmp_path / "bad.json"
    file.write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(UserError):
        session_of_report(file, author())


def test_the_command_lists_the_cues_of_a_session(tmp_path: Path, capsys) -> None:
    session = session_on(tmp_path / "s.claims", OTHER)
    session.close()
    assert run(["claims", str(session.path)]) == 0
    assert "“because of”: A cause or an effect" in capsys.readouterr().out


# Finding claims again


def test_new_rules_add_claims_and_findings_and_take_nothing(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims")
    before = dict(session.snapshot.current)
    rained = first(session)
    mark(session, [rained.uid], Verdict.VERIFIED)
    look(session, HOUSE)
    after = session.snapshot.current
    assert before.keys() <= after.keys()
    assert [claim.quote.split(".")[0] for claim in after.values()] == [
        "The tallest tower of the town sank because of the storm",
        "It rained on 7 days",
        "The sample bridge stood, and 7 boats sank",
    ]
    bridge = list(after.values())[-1]
    assert (bridge.kinds, cues(bridge)) == ((Kind.FIGURE, Kind.OTHER), [("sample bridge", "other.house")])
    assert len(bridge.figures) == 1, "a rule that is off now takes no finding away"
    assert after[rained.uid].verdict is Verdict.VERIFIED
    assert choice_of(session.snapshot) == HOUSE


def test_it_is_one_step_of_undo(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims")
    before = session.snapshot
    look(session, OTHER)
    session.undo()
    assert (session.snapshot.claims, choice_of(session.snapshot)) == (before.claims, Choice())
    session.redo()
    assert (len(session.snapshot.claims), choice_of(session.snapshot)) == (len(before.claims) + 1, OTHER)
    session.close()
    assert faults(session.path) == []


@pytest.mark.parametrize("choice", [Choice(), OTHER, HOUSE])
def test_finding_twice_is_finding_once(tmp_path: Path, choice: Choice) -> None:
    session = session_on(tmp_path / "s.claims")
    look(session, choice)
    assert look(session, choice) is None
    began = session_on(tmp_path / "other.claims", choice)
    assert look(began, choice) is None


def test_words_that_a_person_left_out_of_a_claim_come_back_only_by_a_new_rule(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims", OTHER)
    at = WORDS.index("because")
    trim_claim(session, first(session).uid, Span(at, WORDS.index(". It")))
    assert look(session, OTHER) is None
    look(session, Choice(on=OTHER.on, words=WordList(("tallest tower",), ())))
    assert ("tallest tower", "other.house") in cues(first(session))
    assert first(session).quote.startswith("The tallest tower")


def test_what_was_dismissed_stays_dismissed(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims")
    bridge = list(session.snapshot.current)[-1]
    dismiss(session, [bridge], Disposition.OPINION)
    look(session, HOUSE)
    claim = session.snapshot.current[bridge]
    assert (claim.is_dismissed, cues(claim)) == (True, [("sample bridge", "other.house")])


def test_a_search_in_a_draft_that_is_no_longer_current_adds_nothing(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims")
    found = look_again(session.snapshot, OTHER)
    new = article(words=WORDS + " More.")
    take_draft(session, plan_of(session.snapshot, new), new, {})
    with pytest.raises(UserError) as raised:
        find_again(session, found)
    assert raised.value.hint


def test_once_the_language_is_known_a_longer_finding_takes_the_place_of_what_it_holds(tmp_path: Path) -> None:
    words = "Der Rat sagte, es seien 12 Millionen Euro. „Wir zahlten 5 Euro“, sagte Ada Sample."
    read = article(words=words)
    unknown = replace(read, details=(), candidates=detect(read.draft, None).candidates)
    session = begin(tmp_path / "s.claims", ADA, unknown)
    before = session.snapshot.current
    assert any(not one.cue for claim in before.values() for one in claim.attributions), "nobody is named"
    edit_detail(session, DetailName.LANGUAGE, "de")
    look(session, Choice())
    after = session.snapshot.current
    assert before.keys() <= after.keys()
    figures = [words[figure.start : figure.end] for claim in after.values() for figure in claim.figures]
    assert figures == ["12 Millionen Euro", "5 Euro"]
    assert [one.speaker for claim in after.values() for one in claim.attributions] == ["Der Rat", "Ada Sample"]


def test_that_the_language_was_not_known_is_told_until_claims_are_found_again_in_one(tmp_path: Path) -> None:
    session = session_on(tmp_path / "s.claims", words="Sopra 12 milioni. Qui 5 case.")
    (told,) = session.snapshot.draft.notices
    look(session, OTHER)
    assert report_of(session).header.notices == (told,), "it is still not known"
    edit_detail(session, DetailName.LANGUAGE, "de")
    assert report_of(session).header.notices == (told,), "nobody has looked again"
    look(session, OTHER)
    assert report_of(session).header.notices == ()
    look(session, Choice())
    assert report_of(session).header.notices == ()
    assert choice_of(session.snapshot) == Choice()
    assert look(session, Choice()) is None
    session.undo()
    session.undo()
    assert report_of(session).header.notices == (told,)


@pytest.mark.parametrize(
    ("cues", "fits"),
    [
        ([{"start": 0, "end": 3, "rule": "other.cause"}], True),
        ([{"start": -1, "end": 3, "rule": "other.cause"}], False),
        ([{"start": 0, "end": 3}], False),
        ([{"start": 0, "end": 3, "rule": "x" * 5000}], False),
        ("[]", False),
    ],
)
def test_what_no_session_writes_is_no_cue(tmp_path: Path, cues: object, fits: bool) -> None:
    value = write_extent(first(session_on(tmp_path / "s.claims")))
    assert "cues" not in value
    assert value_fits(Field.EXTENT, value)
    assert value_fits(Field.EXTENT, {**value, "cues": cues}) is fits

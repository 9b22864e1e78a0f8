"""A blind review: what the first checker thought is nowhere in the window until the reviewer has said what they do."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.gui.conftest import Checker
from tests.samples import BEN, SENTENCES, author, begin, sample_article, uids
from workbench.exporters import exporter_for
from workbench.gui.article.card import card_lines
from workbench.gui.dialogs.overview import OverviewDialog
from workbench.gui.signs import Sign
from workbench.gui.widgets.banner import Banner
from workbench.model.claim import Disposition, Verdict
from workbench.model.editing import Correction, FlagKind
from workbench.model.event import ActName
from workbench.model.evidence import Evidence, Source, Stance
from workbench.model.reviewing import SecondVerdict
from workbench.session.commands import dismiss, mark, write_note
from workbench.session.editing import put_correction, toggle_flag
from workbench.session.identity import new_uid
from workbench.session.marks import Mark
from workbench.session.opening import open_session
from workbench.session.records import put

NOTE = "Ledger, page 4."
ARTICLE = sample_article()


def bens(path: Path, verdicts: int) -> Path:
    """Ben's session; he decided the first claims, with a note and a correction."""
    session = begin(path, BEN, ARTICLE)
    claims = uids(session)
    dismiss(session, claims[4:], Disposition.OPINION)
    source = Source(new_uid(), title="Sample ledger")
    evidence = Evidence(new_uid(), claims[0], source.uid, Stance.CONTRADICTS, "p. 4", person=BEN.uid)
    session.perform(ActName.ADD_EVIDENCE, put(source, evidence))
    if verdicts:
        mark(session, claims[:verdicts], Verdict.DISPUTED)
        write_note(session, claims[0], NOTE)
        put_correction(session, Correction(new_uid(), claims[0], "14 million crowns", "The ledger says so."))
        toggle_flag(session, claims[0], FlagKind.LEGAL)
    session.close()
    return path


def review(checker: Checker, path: Path, act: str = "session.review_blind") -> Checker:
    checker.open(path)
    checker.act(act)
    checker.settle()
    checker.window.hub.select(checker.window.workspace.claims.model.uid(0))
    checker.listing.setFocus()
    checker.bot.waitUntil(lambda: "Why it was found" in checker.window.workspace.detail.findings.toPlainText())
    return checker


@pytest.fixture
def blind(named: Checker, home: Path) -> Checker:
    """Somebody who reviews blind what Ben thought of three claims."""
    return review(named, bens(home / "ben.claims", 3))


def everything_said(checker: Checker) -> str:
    """All words of the window but the article's own."""
    workspace = checker.window.workspace
    labels = [label.text() for label in checker.window.findChildren(QLabel) if label.isVisible()]
    snapshot = checker.window.hub.snapshot
    cards = [line for claim in snapshot.claims.values() for line in card_lines(claim, 1, snapshot)]
    undo = checker.window.actions_by_id["edit.undo"].text()
    detail = [workspace.detail.findings.toPlainText(), workspace.detail.note.toPlainText()]
    return "\n".join([*labels, *checker.rows, *cards, undo, *detail, *workspace.detail.records.lines])


def picture(checker: Checker) -> list[object]:
    """The article, the strip beside it and the list with its filters, as they are painted."""
    workspace = checker.window.workspace
    parts = (workspace.article.viewport(), workspace.strip, workspace.claims, workspace.detail.heading)
    checker.bot.wait(50)
    return [part.grab().toImage() for part in parts]


def test_the_offer_stands_beside_the_others(named: Checker, home: Path) -> None:
    named.open(bens(home / "ben.claims", 3))
    banners = [banner for banner in named.window.findChildren(Banner) if banner.isVisible()]
    offered = [button.text() for banner in banners for button in banner.findChildren(QPushButton)]
    assert offered == ["Review in a copy", "Review blind in a copy", "Continue as myself in a copy"]


def test_the_window_looks_as_if_nobody_had_decided(
    new_window: Callable[[], Checker], named: Checker, home: Path
) -> None:
    blind = picture(review(named, bens(home / "ben.claims", 3)))
    open_eyed = new_window()
    assert picture(review(open_eyed, bens(home / "none.claims", 0))) == blind
    assert picture(review(open_eyed, bens(home / "seen.claims", 3), "session.review")) != blind


def test_no_word_tells_the_first_verdict_its_note_or_a_correction(blind: Checker) -> None:
    for uid in blind.window.hub.snapshot.claims:
        blind.window.hub.select(uid)
        blind.settle()
        blind.bot.wait(50)
        said = everything_said(blind)
        telling = ("isputed", NOTE, "14 million", "Correction", "Legal", "ontradicts", "Context", "opinion")
        assert not [words for words in telling if words in said]
        assert "kept from you until you have given a verdict here" in said
    assert any("blind review" in banner for banner in blind.banners)
    assert blind.window.status.progress.text() == "0 of 5 checked"
    blind.act("session.overview")
    dialog = blind.dialog(OverviewDialog)
    assert not dialog.buttons[Sign.DISPUTED].isEnabled()
    dialog.reject()


def test_no_letter_that_is_meant_for_a_note_becomes_a_verdict(blind: Checker) -> None:
    note = blind.window.workspace.detail.note
    blind.press("n")
    assert not note.hasFocus()
    assert blind.toast == "Blind review: a note can be written after the verdict"
    blind.click(note.viewport())
    assert not note.hasFocus()
    blind.press("v", Qt.KeyboardModifier.ShiftModifier)
    blind.press("n")
    assert note.hasFocus()


def test_a_second_verdict_shows_the_first_of_that_claim_alone(blind: Checker) -> None:
    blind.press("v", Qt.KeyboardModifier.ShiftModifier)
    (second,) = blind.window.hub.snapshot.all_of(SecondVerdict).values()
    assert (second.blind, second.opinion.value, second.first) == (True, "disagree", Verdict.DISPUTED)
    detail = blind.window.workspace.detail
    blind.bot.waitUntil(lambda: f"Ben Example: Disputed – “{NOTE}”" in detail.findings.toPlainText())
    assert any("14 million" in line for line in detail.records.lines)
    assert [row.split(", ")[1] for row in blind.rows] == ["Disputed", *["Unchecked"] * 4]
    blind.press("d", Qt.KeyboardModifier.ShiftModifier)
    (changed,) = blind.window.hub.snapshot.all_of(SecondVerdict).values()
    assert (changed.blind, changed.opinion.value) == (False, "agree")


def test_evidence_stays_in_sight_without_what_it_says_and_is_not_changed(blind: Checker) -> None:
    records = blind.window.workspace.detail.records
    assert records.lines == ["Evidence · Sample ledger, p. 4"]
    records.setCurrentRow(0)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
        records.setFocus()
        blind.press(key)
        assert blind.dialogs() == []
        assert any("evidence says of the claim is kept from you" in banner for banner in blind.banners)
    (evidence,) = blind.window.hub.session.snapshot.all_of(Evidence).values()
    assert evidence.stance is Stance.CONTRADICTS
    blind.listing.setFocus()
    blind.press("v", Qt.KeyboardModifier.ShiftModifier)
    assert "Contradicts · Sample ledger, p. 4" in records.lines


def test_a_dismissal_is_hidden_too_and_stays_beside_a_second_verdict(blind: Checker) -> None:
    last = blind.claims[-1].uid
    blind.window.hub.select(last)
    blind.press("o")
    assert any("verdict stays" in banner for banner in blind.banners)
    blind.press("u", Qt.KeyboardModifier.ShiftModifier)
    (given,) = blind.window.hub.snapshot.all_of(SecondVerdict).values()
    assert (given.claim, given.verdict, given.blind) == (last, Verdict.UNSOURCED, True)
    assert blind.window.hub.session.snapshot.claims[last].disposition is Disposition.OPINION
    assert blind.window.workspace.claims.chip(Mark.DISAGREEMENT).text() == "Disagreement 1"
    blind.press("b")
    blind.press("o")
    (given,) = blind.window.hub.snapshot.all_of(SecondVerdict).values()
    assert (given.opinion.value, given.verdict) == ("agree", Verdict.UNCHECKED)
    assert not blind.window.workspace.claims.chip(Mark.DISAGREEMENT).isVisible()


def test_who_takes_a_second_verdict_back_has_seen_the_first(blind: Checker) -> None:
    for key in "vxv":
        blind.press(key, Qt.KeyboardModifier.NoModifier if key == "x" else Qt.KeyboardModifier.ShiftModifier)
    assert [one.blind for one in blind.window.hub.snapshot.all_of(SecondVerdict).values()] == [False]


def test_what_is_hidden_can_be_neither_written_over_nor_undone(blind: Checker) -> None:
    assert not blind.window.actions_by_id["edit.undo"].isEnabled()
    blind.press("n")
    blind.type("Sample")
    blind.window.workspace.detail.note.save()
    blind.listing.setFocus()
    blind.press("o")
    assert any("verdict stays" in banner for banner in blind.banners)
    claim = blind.window.hub.session.snapshot.claims[blind.window.hub.current]
    assert (claim.verdict, claim.note) == (Verdict.DISPUTED, NOTE)


def test_it_is_still_blind_after_closing_and_a_report_holds_all(blind: Checker, home: Path) -> None:
    blind.press("v")
    path = blind.window.hub.session.path
    blind.act("session.close")
    blind.open(path)
    assert [row.split(", ")[1] for row in blind.rows][:3] == ["Disputed", "Unchecked", "Unchecked"]
    exporting = next(room for room in blind.window.rooms if hasattr(room, "report_export"))
    exporting.export(home / "report.json", exporter_for("json"))
    blind.bot.waitUntil((home / "report.json").is_file, timeout=5000)
    told = json.loads((home / "report.json").read_text("utf-8"))
    assert [line["verdict"] for line in told["claims"]][:3] == ["disputed"] * 3


@pytest.mark.parametrize("act", ["report.export", "report.preview"])
def test_no_preview_of_a_report_shows_first_verdicts(blind: Checker, act: str) -> None:
    blind.act(act)
    assert any("blind review" in banner for banner in blind.banners)
    assert not blind.dialogs()


def test_the_first_checker_sees_all_of_it(blind: Checker) -> None:
    path = blind.window.hub.session.path
    blind.act("session.close")
    session = open_session(path, author(BEN))
    assert session.seen is session.snapshot
    assert SENTENCES[0] in session.seen.draft.text
    session.close()


def test_the_history_is_kept_from_a_blind_reviewer(blind: Checker) -> None:
    blind.act("session.history")
    assert blind.dialogs() == []
    assert any("would show first verdicts" in banner for banner in blind.banners)

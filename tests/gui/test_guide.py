"""The guided pass: one claim at a time, by the same keys, with the pace told, and back at the same claim."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workbench.gui.guide.pace import Pace
from workbench.gui.guide.passage import passage_of
from workbench.gui.signs import Sign
from workbench.model.claim import Claim, Figure, FigureType, Kind
from workbench.model.draft import Block, BlockKind, Draft, Span

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL = Modifier.ControlModifier


@pytest.fixture
def guided(sample):
    """Somebody in a guided pass through the sample."""
    sample.press("L", CTRL)
    return sample


def shown(checker) -> str:
    return checker.window.workspace.guide.text.toPlainText()


def told(checker) -> str:
    return checker.window.workspace.guide.told.text()


def test_the_claim_stands_in_its_paragraph_with_what_it_states(guided) -> None:
    guided.press("J")
    claim = guided.claims[1]
    text = guided.window.hub.snapshot.draft.text
    assert claim.quote in shown(guided)
    block = next(block for block in guided.window.hub.snapshot.draft.blocks if block.span.holds(claim.span))
    for word in text[block.start : block.end].split():
        assert word in shown(guided)
    speaker = next(found.speaker for found in claim.attributions if found.speaker)
    assert f"Speaker\n{speaker}" in shown(guided)
    assert not guided.article.isVisible()
    assert not guided.listing.isVisible()


def test_verdict_keys_are_the_acts_of_the_window_and_go_on(guided) -> None:
    for number, key in enumerate("VDU"):
        assert guided.claims[number].quote in shown(guided)
        guided.press(key)
    assert guided.verdicts[:4] == ["verified", "disputed", "unsourced", "unchecked"]
    assert told(guided) == "8 of 11 left"
    guided.press("Z", CTRL)
    assert guided.verdicts[2] == "unchecked"
    assert guided.claims[2].quote in shown(guided)
    assert told(guided) == "9 of 11 left"


def test_escape_leads_back_to_the_article_at_the_same_claim(guided) -> None:
    guided.press("V")
    guided.press("J")
    guided.press(Key.Key_Escape)
    assert guided.article.isVisible()
    assert guided.listing.hasFocus()
    assert guided.row == 2
    guided.press("D")
    assert guided.verdicts[2] == "disputed"


def test_escape_leads_from_the_note_to_the_claim_first(guided) -> None:
    guided.press("N")
    note = guided.window.workspace.detail.note
    assert note.hasFocus()
    guided.type("looked up")
    guided.press(Key.Key_Escape)
    assert guided.window.workspace.is_guided
    assert guided.claims[0].note == "looked up"
    guided.press("V")
    assert guided.verdicts[0] == "verified"
    guided.press("N")
    guided.type("again")
    guided.press(Key.Key_Return, CTRL)
    guided.press("V")
    assert (guided.claims[1].note, guided.verdicts[1]) == ("again", "verified")
    guided.press(Key.Key_Escape)
    assert not guided.window.workspace.is_guided


def test_buttons_keep_escape_and_the_keys_working(guided) -> None:
    guided.click(guided.window.workspace.detail.buttons[Sign.DISPUTED])
    assert guided.verdicts[0] == "disputed"
    guided.window.workspace.detail.buttons[Sign.DISPUTED].setFocus()
    guided.press("V")
    assert guided.verdicts[1] == "verified"
    guided.press(Key.Key_Escape)
    assert not guided.window.workspace.is_guided


def test_the_current_claim_is_seen_when_the_list_comes_back_and_when_it_becomes_lower(sample) -> None:
    sample.press("L", CTRL)
    for _ in range(6):
        sample.press("V")
    sample.press(Key.Key_Escape)
    sample.settle()
    assert sample.row == 6
    assert is_seen_whole(sample)
    sample.window.resize(sample.window.width(), sample.window.height() - 100)
    sample.settle()
    assert is_seen_whole(sample)
    bar = sample.listing.verticalScrollBar()
    bar.setValue(0)  # whoever has gone elsewhere is left there
    sample.window.resize(sample.window.width(), sample.window.height() - 20)
    sample.settle()
    assert bar.value() == 0


def is_seen_whole(sample) -> bool:
    row = sample.listing.visualRect(sample.listing.currentIndex())
    return sample.listing.viewport().rect().contains(row)


def test_the_button_leaves_and_the_act_is_in_the_menu(guided) -> None:
    assert guided.window.workspace.guide.leave.key == "Esc"
    guided.click(guided.window.workspace.guide.leave)
    assert not guided.window.workspace.is_guided
    guided.act("claim.guide")
    assert guided.window.workspace.is_guided


def test_rows_that_were_chosen_before_are_not_meant(sample) -> None:
    for _ in range(3):
        sample.press(Key.Key_Down, Modifier.ShiftModifier)
    sample.press("L", CTRL)
    sample.press("D", Modifier.ShiftModifier)
    assert sample.verdicts.count("disputed") == 1


def test_it_goes_through_what_the_filter_shows(sample) -> None:
    sample.click(sample.window.workspace.claims.chip(Kind.FIGURE))
    sample.listing.setFocus()
    sample.press("J")
    sample.press("L", CTRL)
    assert told(sample) == "5 of 5 left"
    for _ in range(5):
        sample.press("V")
    marked = [claim for claim in sample.claims if claim.verdict.value == "verified"]
    assert len(marked) == 5
    assert all(Kind.FIGURE in claim.kinds for claim in marked)
    assert told(sample) == "No claim is left: 5 of 5 looked at"
    assert "No unchecked claim is left" in sample.toast


def test_what_needs_the_list_leaves_the_pass(guided) -> None:
    guided.press("F", CTRL | Modifier.ShiftModifier)
    assert guided.window.workspace.claims.search.hasFocus()
    guided.press("L", CTRL)
    guided.press("F", CTRL)
    assert guided.window.workspace.find_bar.isVisible()


def test_closing_the_session_and_opening_it_again_shows_the_article(guided) -> None:
    guided.press("W", CTRL)
    guided.press("T", CTRL | Modifier.ShiftModifier)
    guided.bot.waitUntil(lambda: guided.window.hub.session is not None, timeout=5000)
    assert guided.article.isVisible()
    assert guided.listing.hasFocus()


def test_a_window_closed_in_a_pass_opens_with_its_list(guided, new_window) -> None:
    guided.window.close()
    again = new_window()
    again.press("T", CTRL | Modifier.ShiftModifier)
    again.bot.waitUntil(lambda: again.window.hub.session is not None, timeout=5000)
    again.settle()
    assert again.window.workspace.claims.height() > 100
    assert again.article.width() > 300


def test_the_text_follows_size_and_theme(guided) -> None:
    def looks():
        cursor = guided.window.workspace.guide.text.textCursor()
        for place in range(1, len(shown(guided)), 5):
            cursor.setPosition(place)
            yield cursor.charFormat()

    before = max(look.fontPointSize() for look in looks())
    guided.press(Key.Key_Plus, CTRL)
    assert max(look.fontPointSize() for look in looks()) > before
    guided.act("view.dark")
    theme = guided.window.themes.theme
    assert theme.name == "dark"
    colours = {look.foreground().color().name() for look in looks()}
    assert colours == {theme.colour(role).name() for role in ("text", "muted")}


def test_evidence_stands_beside_its_claim(sample, home) -> None:
    paper = home / "paper.txt"
    paper.write_text("A first line.\nThe sample words stand here.\n", encoding="utf-8")
    next(room for room in sample.window.rooms if hasattr(room, "add_files")).add_files(
        [paper], sample.window.hub.current
    )
    sample.bot.waitUntil(lambda: sample.window.workspace.evidence.isVisible(), timeout=5000)
    pane = sample.window.workspace.evidence
    sample.bot.waitUntil(lambda: "sample words" in pane.reader.toPlainText(), timeout=5000)
    cursor = pane.reader.document().find("sample words")
    pane.reader.setTextCursor(cursor)
    pane.reader.setFocus()
    sample.press("E")
    cursor.clearSelection()
    pane.reader.setTextCursor(cursor)
    sample.act("evidence.close")
    sample.press("J")
    sample.press("L", CTRL)
    assert pane.isVisible()
    sample.press("K")
    assert pane.reader.textCursor().selectedText() == "sample words"
    assert QApplication.focusWidget() is sample.window.workspace.guide.text


# The pace


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_pace_is_told_after_five_verdicts_as_the_median_of_the_last_twenty() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.begin(100)
    for left, seconds in enumerate((10, 10, 10, 1000), 1):
        clock.now += seconds
        pace.follow(100 - left)
        assert pace.seconds_left is None
    clock.now += 10
    pace.follow(95)
    assert pace.seconds_left == 10 * 95  # one long look changes nothing
    for left in range(94, 74, -1):
        clock.now += 4
        pace.follow(left)
    assert pace.seconds_left == 4 * 75


def test_undo_is_no_verdict_and_several_at_once_share_their_time() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.begin(20)
    clock.now += 12
    pace.follow(14)
    assert pace.seconds_left == 2 * 14
    clock.now += 1
    pace.follow(15)
    assert pace.seconds_left == 2 * 15
    pace.begin(15)
    assert pace.seconds_left is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (20, "less than a minute at this pace"),
        (200, "about 3 min at this pace"),
        (7500, "about 2 h 5 min at this pace"),
    ],
)
def test_the_time_is_told_in_words(guided, seconds: int, words: str) -> None:
    clock = Clock()
    pane = guided.window.workspace.guide
    pane.pace = Pace(clock)
    pane.pace.begin(10)
    clock.now = seconds
    pane.show_left(5, 10)
    assert told(guided) == f"5 of 10 left · {words}"


# The passage


def passage(text: str, span: Span, *figures: Span):
    claim = Claim(
        "uid",
        "draft",
        span,
        text[span.start : span.end],
        (Kind.FIGURE,),
        tuple(Figure(one.start, one.end, FigureType.NUMBER, "rule") for one in figures),
    )
    return passage_of(claim, Draft("draft", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),)))


def test_a_long_paragraph_and_a_long_claim_are_cut_with_an_ellipsis() -> None:
    text = "word " * 1000 + "It was 7." + " word" * 1000
    found = passage(text, Span(5000, 5009), Span(5007, 5008))
    assert (found.words, found.stated) == ("It was 7.", (Span(7, 8),))
    assert found.before.startswith("…")
    assert found.after.endswith("…")
    assert len(found.before) + len(found.after) < 1500
    long = passage("x" * 50_000, Span(0, 50_000), Span(49_000, 49_001))
    assert long.words.endswith("…")
    assert len(long.words) < 4000
    assert long.stated == ()

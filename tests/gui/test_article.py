"""The article: what is clicked, selected, copied and scrolled, and that nothing in it is more than text."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontInfo, QGuiApplication, QTextCursor, QTextFormat, QWheelEvent
from PySide6.QtWidgets import QApplication

from workbench.gui.article.reading import Reading, reading_of
from workbench.gui.signs import Sign
from workbench.model.draft import Span

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier


def claim_with(checker, words: str):
    return next(claim for claim in checker.claims if words in claim.quote)


def test_the_article_shows_the_drafts_characters(long) -> None:
    shown = long.article.toPlainText()
    assert shown.replace("\u00a0", " ") == long.window.hub.snapshot.draft.text.replace("\u00a0", " ")


def test_a_click_on_a_sentence_selects_its_claim(long) -> None:
    long.click_words("line 3 of the sample")
    chosen = claim_with(long, "line 3 of")
    assert long.window.hub.current == chosen.uid
    assert long.row == long.claims.index(chosen)
    assert any(f"Claim {long.row + 1} of {len(long.claims)}" in text for text in long.texts())


def test_a_click_behind_the_emoji_selects_the_sentence_behind_it(long) -> None:
    long.click_words("Anna Sample")
    assert long.window.hub.current == claim_with(long, "Anna Sample").uid


def test_clicks_in_an_overlap_go_round(long) -> None:
    long.select_words("12 new schools")
    long.press("A")
    inner = long.window.hub.current
    outer = claim_with(long, "The mayor said").uid
    assert inner != outer
    seen = []
    for _ in range(4):
        long.click_words("new schools")
        seen.append(long.window.hub.current)
    assert seen == [outer, inner, outer, inner]


def test_a_visible_claim_does_not_scroll_and_a_hidden_one_does(long) -> None:
    long.window.resize(1000, 420)
    long.settle()
    bar = long.article.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(0)
    long.press("J")
    assert bar.value() == 0
    long.press(Key.Key_End)
    assert bar.value() > 0
    viewport = long.article.viewport().rect()
    assert viewport.contains(long.place_of("street 12"))


@pytest.mark.parametrize("words", ["40 guests", "\u05d0\u05de\u05e8", "12 new", "3 million"])
def test_the_selected_words_become_a_claim(long, words: str) -> None:
    before = len(long.claims)
    long.select_words(words)
    long.press("A")
    assert len(long.claims) == before + 1
    made = long.window.hub.claim
    assert made.quote == words
    assert long.window.hub.snapshot.draft.words_of(made.span) == words
    assert not long.article.textCursor().hasSelection()
    long.press(Key.Key_Delete)
    assert len(long.claims) == before


def test_the_last_claim_of_all_is_removed_and_undone(long) -> None:
    long.select_words("planted on street 12")
    long.press("A")
    uid = long.window.hub.current
    long.press(Key.Key_Delete)
    assert uid not in long.window.hub.snapshot.claims
    assert len(long.rows) == len(long.claims)
    long.press("Z", CTRL)
    assert long.window.hub.current == uid
    assert "planted on street 12" in long.rows[long.row]


def test_a_found_claim_is_not_removed_and_the_banner_says_what_to_do(long) -> None:
    before = len(long.claims)
    long.press(Key.Key_Delete)
    assert len(long.claims) == before
    assert any("Dismiss it" in text for text in long.banners)


def test_add_without_a_selection_says_what_to_do(sample) -> None:
    sample.press("A")
    assert sample.banners == ["No words are selected. Select words of the article first."]


def test_split_at_the_cursor_and_join_again(long) -> None:
    chosen = claim_with(long, "Anna Sample")
    before = len(long.claims)
    long.click_words("the cost was", inside=0)
    assert long.window.hub.current == chosen.uid
    long.article.setFocus()
    long.press("S")
    assert len(long.claims) == before + 1
    quotes = [claim.quote for claim in long.claims]
    place = quotes.index("\U0001f600 Anna Sample said")
    assert quotes[place + 1] == "the cost was 3 million euros."
    assert long.window.hub.current == chosen.uid
    long.press("M")
    assert [claim.quote for claim in long.claims][place] == chosen.quote
    assert len(long.claims) == before
    long.settle()


def test_a_split_that_makes_no_sense_is_told(long) -> None:
    long.click_words("line 2 of", 0)
    long.press("K")
    long.press("S")
    assert any("cannot be split here" in text for text in long.banners)


def test_trim_keeps_the_selected_words_only_and_takes_the_verdict_back(long) -> None:
    long.click_words("Anna Sample")
    uid = long.window.hub.current
    long.press("V", SHIFT)
    long.select_words("the cost was 3 million euros")
    long.press("T")
    assert long.window.hub.snapshot.claims[uid].quote == "the cost was 3 million euros"
    assert "Unchecked" in long.rows[long.row]
    long.press("Z", CTRL)
    assert "Verified" in long.rows[long.row]


def test_several_chosen_claims_are_joined(long) -> None:
    before = len(long.claims)
    long.press(Key.Key_Down, SHIFT)
    long.press(Key.Key_Down, SHIFT)
    long.press("M")
    assert len(long.claims) == before - 2
    assert long.claims[0].quote.startswith("The mayor")
    long.press("Z", CTRL)
    assert len(long.claims) == before


def test_what_is_copied_are_the_drafts_characters(long) -> None:
    cursor = long.article.document().find("Sales rose")
    cursor.setPosition(cursor.selectionStart())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    long.article.setTextCursor(cursor)
    long.article.setFocus()
    long.press("C", CTRL)
    assert QGuiApplication.clipboard().text().startswith("Sales rose 5\u00a0percent in May")
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_the_article_cannot_be_edited(sample) -> None:
    before = sample.article.toPlainText()
    sample.article.setFocus()
    for key in (Key.Key_Z, Key.Key_Q, Key.Key_Return, Key.Key_Delete):
        sample.press(key)
    QGuiApplication.clipboard().setText("sample")
    sample.press("V", CTRL)
    assert sample.article.toPlainText() == before


def _size(checker) -> float:
    return checker.article.document().defaultFont().pointSizeF()


def test_zooming_up_and_back_gives_the_same(sample) -> None:
    size, height = _size(sample), sample.article.document().size().height()
    for _ in range(5):
        sample.press(Key.Key_Plus, CTRL)
    assert _size(sample) == pytest.approx(size * 1.5)
    assert sample.window.settings.get("view.zoom") == 150
    for _ in range(5):
        sample.press(Key.Key_Minus, CTRL)
    assert _size(sample) == size
    assert sample.article.document().size().height() == height
    sample.press(Key.Key_Plus, CTRL)
    sample.press(Key.Key_0, CTRL)
    assert _size(sample) == size


def test_zoom_has_ends(sample) -> None:
    size = _size(sample)
    for _ in range(40):
        sample.press(Key.Key_Plus, CTRL)
    assert _size(sample) == pytest.approx(size * 3)
    for _ in range(40):
        sample.press(Key.Key_Minus, CTRL)
    assert _size(sample) == pytest.approx(size / 2)


def test_the_wheel_zooms_with_ctrl(sample) -> None:
    size = _size(sample)
    middle = QPointF(100, 100)
    event = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(sample.article.viewport(), event)
    assert _size(sample) == pytest.approx(size * 1.1)


def test_html_in_the_text_is_shown_as_it_stands_and_no_file_is_opened(named, home, monkeypatch) -> None:
    picture = home / "picture.png"
    picture.write_bytes(b"no picture")
    text = f'The mayor said <b>12</b> people came <img src="file://{picture}"> to town.'
    path = home / "literal.txt"
    path.write_text(text, encoding="utf-8")
    named.open(path)
    assert named.article.toPlainText() == text
    assert named.rows[0].endswith(text)
    blocks = named.article.document().allFormats()
    assert not [one for one in blocks if one.objectType() == QTextFormat.ObjectTypes.ImageObject.value]
    named.article.document().setHtml(f'<img src="file://{picture}">')
    image = named.article.document().resource(2, f"file://{picture}")
    assert not image or image.width() == 1


def test_line_width_stays_readable_in_a_wide_window(sample) -> None:
    sample.window.resize(3000, 700)
    sample.settle()
    metrics = sample.article.fontMetrics()
    assert sample.article.lineWrapColumnOrWidth() < sample.article.viewport().width()
    block = sample.article.document().begin()
    longest = 0
    while block.isValid():
        layout = block.layout()
        longest = max([longest, *(layout.lineAt(n).textLength() for n in range(layout.lineCount()))])
        block = block.next()
    assert 40 < longest <= 110
    assert metrics.averageCharWidth() > 0


# The overview strip


def _strip_colour(checker, uid: str, sign: Sign) -> tuple[str, str]:
    strip = checker.window.workspace.strip
    image = strip.grab().toImage()
    x = {"disputed": 8, "unsourced": 5, "verified": 12, "unchecked": 9, "dismissed": 9}[sign.value]
    return image.pixelColor(x, round(strip.y_of(uid))).name(), checker.window.themes.theme.colour(sign.value).name()


def test_each_tick_has_its_colour_at_its_place(sample) -> None:
    for key in "VDUO":
        sample.press(key)
    sample.settle()
    signs = [Sign.VERIFIED, Sign.DISPUTED, Sign.UNSOURCED, Sign.DISMISSED, Sign.UNCHECKED]
    for claim, sign in zip(sample.claims, signs, strict=False):
        seen, expected = _strip_colour(sample, claim.uid, sign)
        assert seen == expected, sign


def test_ticks_lie_in_the_order_of_the_claims_inside_the_strip(long) -> None:
    strip = long.window.workspace.strip
    places = [strip.y_of(claim.uid) for claim in long.claims]
    assert places == sorted(places)
    assert places[0] >= 0
    assert places[-1] < strip.height()


def test_a_click_on_the_strip_goes_to_the_claim(long) -> None:
    strip = long.window.workspace.strip
    goal = long.claims[-1]
    long.click(strip, QPoint(9, round(strip.y_of(goal.uid))))
    assert long.window.hub.current == goal.uid


def test_the_strip_can_be_painted_before_it_has_measured_again(long) -> None:
    long.select_words("12 new schools")
    long.press("A")
    long.settle()
    long.press(Key.Key_Delete)
    long.window.workspace.strip.repaint()
    long.act("view.dark")
    long.window.workspace.strip.repaint()


def test_the_strip_forgets_the_article_before(long, home) -> None:
    other = home / "other.txt"
    other.write_text("The mayor said 5 people came.\n", encoding="utf-8")
    long.window.open_path(other)
    long.bot.waitUntil(lambda: len(long.claims) == 1, timeout=5000)
    long.window.workspace.strip.repaint()
    long.act("view.dark")
    long.window.workspace.strip.repaint()
    assert len(long.rows) == 1


@pytest.mark.parametrize("words", ["new schools", "The council said line 1 of", "Ben Example said that 7 trees"])
def test_a_click_anywhere_on_the_first_line_of_a_paragraph_selects_its_claim(long, words: str) -> None:
    goal = claim_with(long, words).uid
    long.article.verticalScrollBar().setValue(0)
    place = long.place_of(words, 2)
    for shift in (-8, -4, 0, 4, 8):
        long.window.hub.select(long.claims[-1].uid)
        long.article.verticalScrollBar().setValue(0)
        long.click(long.article.viewport(), place + QPoint(1, shift))
        assert long.window.hub.current == goal, shift


def test_what_is_selected_stays_selected_in_another_size(sample) -> None:
    article = sample.window.workspace.article
    article.select(Span(120, 140))
    words = article.chosen_words
    sample.press(Key.Key_Plus, CTRL)
    assert (article.chosen_words, article.chosen_span) == (words, Span(120, 140))


def widths(checker) -> tuple[float, float]:
    """The width of the first words of the article, and the height of the lines they stand in."""
    block = checker.article.document().find("The mayor").block()
    lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    return lines[0].cursorToX(9)[0] - lines[0].cursorToX(0)[0], lines[1].y() - lines[0].y()


def test_room_between_letters_and_lines_is_as_is_wished(long) -> None:
    before = widths(long)
    for id, value in (("view.letters", 20), ("view.lines", 200)):
        long.window.settings.set(id, value)
    long.article.set_reading(reading_of(long.window.settings.get))
    after = widths(long)
    assert after[0] == pytest.approx(1.2 * before[0], rel=0.03)
    assert after[1] == pytest.approx(before[1] * 200 / 122, rel=0.03)
    assert long.article.verticalScrollBar().value() == 0


def test_a_font_for_dyslexic_readers_comes_with_the_program(long) -> None:
    long.article.set_reading(Reading("dyslexic"))
    assert QFontInfo(long.article.font_shown).family() == "OpenDyslexic"
    long.article.set_reading(Reading("DejaVu Sans Mono"))
    assert QFontInfo(long.article.font_shown).family() == "DejaVu Sans Mono"

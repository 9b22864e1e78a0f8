"""Text made to deceive or to harm, in every place of the window: shown as it stands, nothing loaded, nothing frozen."""

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtGui import Qt as QtOfText
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from tests.core.test_visible import FILLERS, FORMATS, OTHERS, SELECTORS
from tests.tricks import tricks
from workbench.errors import UserError
from workbench.gui.article.shown import show
from workbench.gui.tips import plain_tip
from workbench.text.normalise import normalise
from workbench.visible import hidden_places, token, visible

OVERRIDE = "\u202e"
HIDDEN = (
    f"Sample {OVERRIDE}headline{OVERRIDE}\n\n"
    f"Anna Sample said the {OVERRIDE}cost{OVERRIDE} was 3 million euros. "
    "\U0001f600 The so\u00adft coun\u200bcil said 40 gu\u2060ests came. "
    "The b\U000e0041ank said 7 \u3164 trees fell.\n"
)


@pytest.fixture
def hidden(named, home: Path):
    """Somebody with an article open that holds characters that cannot be seen."""
    path = home / f"sam{OVERRIDE}ple.txt"
    path.write_text(HIDDEN, encoding="utf-8")
    named.open(path)
    return named


def test_hidden_characters_are_seen_everywhere(hidden) -> None:
    assert hidden.article.toPlainText() == visible(HIDDEN)
    assert all(list(hidden_places(row)) == [] for row in hidden.rows)
    assert "[U+202E]cost[U+202E]" in hidden.rows[0]
    window = hidden.window
    shown = [
        window.windowTitle(),
        window.status.saved.text(),
        window.status.saved.toolTip(),
        window.workspace.details.line.text(),
    ]
    hidden.press("J")
    findings = window.workspace.detail.findings
    hidden.bot.waitUntil(lambda: "coun[U+200B]cil" in findings.toPlainText(), timeout=2000)
    assert list(hidden_places(findings.toPlainText())) == []
    for words in shown:
        assert "[U+202E]" in words
        assert OVERRIDE not in words


def test_all_that_is_hidden_between_letters_is_seen_in_article_and_list(named, home: Path) -> None:
    """All 163 of format and more than thirty others."""
    every = [one for one in (*FORMATS, *FILLERS, *SELECTORS[:16], *OTHERS) if normalise(one) == one and one != "\ufeff"]
    assert len(every) >= 162 + 28
    path = home / "sample.txt"
    path.write_text("\n\n".join(f"Anna Sample said a{one}b cost 5 euros." for one in every), encoding="utf-8")
    named.open(path)
    assert len(named.rows) == len(every)
    shown = named.article.toPlainText()
    assert [one for one in every if token(one) not in shown or f"a{one}b" in shown] == []
    assert [one for one, row in zip(every, named.rows, strict=True) if f"a{token(one)}b" not in row] == []


def test_what_is_stored_selected_copied_and_marked_are_the_drafts_characters(hidden) -> None:
    assert hidden.window.hub.snapshot.draft.text == HIDDEN
    hidden.select_words("[U+202E]cost[U+202E] was 3")
    chosen = hidden.article.chosen_span
    assert HIDDEN[chosen.start : chosen.end] == f"{OVERRIDE}cost{OVERRIDE} was 3"
    hidden.article.copy()
    assert QGuiApplication.clipboard().text() == f"{OVERRIDE}cost{OVERRIDE} was 3"
    for claim in hidden.claims:
        start = hidden.article._positions.to_qt(claim.span.start)
        end = hidden.article._positions.to_qt(claim.span.end)
        assert hidden.article.toPlainText().encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == visible(
            claim.quote
        )


def test_a_click_behind_a_token_finds_the_claim_that_is_seen_there(hidden) -> None:
    for number, words in enumerate(("million euros", "guests"[:2] + "[U+2060]ests", "trees fell")):
        hidden.click_words(words)
        assert hidden.row == number


def test_tokens_look_other_than_the_same_letters_in_the_text(named, home: Path) -> None:
    path = home / "sample.txt"
    path.write_text(f"The [U+202E] council said{OVERRIDE} 5 boats sank.\n", encoding="utf-8")
    named.open(path)
    document = named.article.document()
    plain = document.find("[U+202E]", 0)
    token = document.find("[U+202E]", plain)
    assert plain.charFormat().background() != token.charFormat().background()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.sampled_from([*"ab \n\U0001f600\u202e\u00ad\U000e0041\u3164\u200d\ufe0fی"]), max_size=40))
def test_positions_go_to_what_is_shown_and_back(qapp, text: str) -> None:
    shown = show(text)
    document = QTextDocument()
    document.setPlainText(shown.text)
    units = shown.text.encode("utf-16-le")
    assert document.characterCount() - 1 == len(units) // 2
    for place in range(len(text) + 1):
        assert shown.positions.from_qt(shown.positions.to_qt(place)) == place
    for place in range(len(text)):
        start, end = shown.positions.to_qt(place), shown.positions.to_qt(place + 1)
        assert units[2 * start : 2 * end].decode("utf-16-le") in (text[place], visible(text[place]))
        assert {shown.positions.from_qt(unit) for unit in range(start, end)} == {place}


def test_a_giant_word_is_broken_for_the_eye_only(qapp) -> None:
    text = "The mayor said " + "\U0001f600x" * 4000 + " cost 5 euros."
    shown = show(text)
    assert shown.text.replace("\n", "") == text
    assert max(map(len, shown.text.split("\n"))) <= 1015
    for place in (0, 15, 1013, 1014, 1015, 1016, 5000, 8014, len(text)):
        assert shown.positions.from_qt(shown.positions.to_qt(place)) == place
    ordinary = "word " * 10_000 + "\u6587" * 20_000
    assert show(ordinary).text == ordinary


def test_a_giant_word_does_not_freeze_the_window(named, home: Path) -> None:
    path = home / "giant.txt"
    path.write_text(f"The mayor said {'x' * 1_000_000} cost 5 euros.\n\nAnna Sample said 7.\n", encoding="utf-8")
    begun = time.process_time()
    named.window.open_path(path)
    named.bot.waitUntil(lambda: named.window.hub.session is not None, timeout=120_000)
    named.settle()
    named.press("V")
    named.settle()
    QApplication.processEvents()
    # Eight times what it takes; of the processor's time, as a busy machine lets anybody wait.
    assert time.process_time() - begun < 20
    assert named.verdicts[0] == "verified"
    end = named.claims[0].span.end
    assert named.window.hub.snapshot.draft.text[:end].endswith("cost 5 euros.")
    named.press("J")
    named.press("D")
    assert named.verdicts == ["verified", "disputed"]


def test_a_reader_that_hangs_leaves_the_window_alive_and_can_be_cancelled(named, home: Path, monkeypatch) -> None:
    from workbench.importers import child

    (home / "sleeper.py").write_text("import time\ntime.sleep(60)\n")
    monkeypatch.setattr(child, "__file__", str(home / "sleeper.py"))
    page = home / "sample.html"
    page.write_text("<p>The council spent 5 euros.</p>")
    named.window.open_path(page)
    named.bot.waitUntil(named.window.status.cancel.isVisible, timeout=3000)
    named.click(named.window.status.cancel)
    named.bot.waitUntil(lambda: not named.window.tasks.busy, timeout=1000)
    assert named.window.hub.session is None
    assert named.banners == []


# Nothing is loaded


def shown_as_it_stands(label: QLabel) -> bool:
    return label.textFormat() is Qt.TextFormat.PlainText or not QtOfText.mightBeRichText(label.text())


def test_markup_is_shown_as_it_stands_in_every_label(named, home: Path) -> None:
    path = home / "<img src=decoy.png><b>5.txt"
    path.write_text(f"{tricks(home / 'decoy.png')} said Anna <b>Sample</b>.\n", encoding="utf-8")
    named.open(path)
    window = named.window
    window.hub.failed.emit(UserError("sample", "<img src=decoy.png> went wrong.", "<b>Try again.</b>"))
    window.hub.told.emit("<img src=decoy.png> was told.")
    window.tasks.started.emit("<img src=decoy.png>")
    window.workspace.article.setFocus()
    assert [label.text() for label in window.findChildren(QLabel) if not shown_as_it_stands(label)] == []
    assert any("<img" in text for text in named.banners)
    assert named.article.toPlainText().startswith("<img src=")
    for editor in window.findChildren(QTextEdit):
        assert not editor.acceptRichText()
    for tip in (window.status.saved.toolTip(), plain_tip("<img src=decoy.png>")):
        assert "<img" not in tip
        assert "&lt;img" in tip
    window.tasks.finished.emit()

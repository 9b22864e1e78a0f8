"""Signs and colours: told apart without colour, readable in light and dark, changed at once."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPalette, QStyleHints
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from workbench import paths
from workbench.gui.signs import Sign, draw_sign
from workbench.gui.theme import load
from workbench.gui.widgets.scroll_bar import ScrollBar

THEMES = sorted(path.stem for path in (paths.resources() / "themes").glob("*.json"))


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def over(colour: QColor, ground: QColor) -> QColor:
    """A colour that is not opaque, on its ground."""
    share = colour.alphaF()
    mixed = [a * share + b * (1 - share) for a, b in zip(colour.getRgbF(), ground.getRgbF(), strict=True)]
    return QColor.fromRgbF(*mixed[:3])


def test_there_is_a_light_and_a_dark_theme_with_the_same_roles() -> None:
    assert {"dark", "light"} <= set(THEMES)
    roles = {name: set(load(name).colours) for name in THEMES}
    assert len({frozenset(found) for found in roles.values()}) == 1


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("sign", list(Sign))
def test_marks_stand_out_from_every_ground_they_are_painted_on(name: str, sign: Sign) -> None:
    theme = load(name)
    mark = theme.colour(sign.value)
    for ground in ("base", "window", "selected", f"{sign.value}_tint"):
        assert contrast(mark, theme.colour(ground)) >= 3.0, ground


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        (
            "text",
            [
                "base",
                "window",
                "raised",
                "selected",
                "warning_tint",
                "verified_tint",
                "disputed_tint",
                "unsourced_tint",
            ],
        ),
        ("muted", ["base", "window", "selected", "raised"]),
        ("accent_text", ["accent"]),
        ("base", ["text"]),  # the toast
        *[(sign.value, ["base", "selected"]) for sign in Sign],  # the word at a row's end
    ],
)
def test_text_is_readable_on_every_ground_it_is_printed_on(name: str, text: str, grounds: list[str]) -> None:
    theme = load(name)
    for ground in grounds:
        assert contrast(theme.colour(text), theme.colour(ground)) >= 4.5, ground


@pytest.mark.parametrize("name", THEMES)
def test_the_frame_of_a_figure_and_the_focus_stand_out(name: str) -> None:
    theme = load(name)
    for ground in ("base", "selected", "window"):
        assert contrast(theme.colour("accent"), theme.colour(ground)) >= 3.0
        assert contrast(theme.colour("focus"), theme.colour(ground)) >= 3.0


def test_high_contrast_is_high() -> None:
    """WCAG 2.2, 1.4.6: at least 7 for text; marks and lines are text here, too."""
    theme = load("contrast")
    for ground in ("base", "window", "raised", "selected", "hit", "warning_tint", *(f"{sign}_tint" for sign in Sign)):
        for role in ("text", "muted", *Sign):
            assert contrast(theme.colour(role), theme.colour(ground)) >= 7.0, (role, ground)
    for role in ("accent", "focus", "line"):
        assert contrast(theme.colour(role), theme.colour("base")) >= 7.0


@pytest.mark.parametrize("name", THEMES)
def test_words_that_were_found_stay_readable_and_their_ground_is_seen(name: str) -> None:
    theme = load(name)
    hit = theme.colour("hit")
    assert contrast(theme.colour("text"), hit) >= 4.5
    assert hit.name() not in [theme.colours[role] for role in ("base", "selected", *(f"{sign}_tint" for sign in Sign))]


def grey(sign: Sign, theme_name: str, side: int) -> list[int]:
    """A sign in grey, all of them in one colour: what is left is the shape."""
    theme = load(theme_name)
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(theme.colour("base"))
    painter = QPainter(image)
    draw_sign(painter, QRectF(0, 0, side, side), sign, theme.colour("text"), theme.colour("base"))
    painter.end()
    return [image.pixelColor(x, y).lightness() for y in range(side) for x in range(side)]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("side", [15, 20, 40])
def test_the_five_signs_differ_by_shape_alone(name: str, side: int) -> None:
    drawn = {sign: grey(sign, name, side) for sign in Sign}
    for one, other in combinations(Sign, 2):
        pairs = zip(drawn[one], drawn[other], strict=True)
        different = sum(abs(first - second) > 60 for first, second in pairs)
        assert different >= 0.03 * side * side, (one, other)


def _pixel(checker, widget) -> str:
    image = widget.grab().toImage()
    return image.pixelColor(1, image.height() - 3).name()


def test_the_theme_changes_everything_at_once(sample) -> None:
    sample.press("V")
    sample.act("view.light")
    sample.settle()
    views = [sample.article.viewport(), sample.window.workspace.strip, sample.listing.viewport()]
    light = [_pixel(sample, view) for view in views]
    for act, name in (("view.dark", "dark"), ("view.light", "light")):
        sample.act(act)
        sample.settle()
        theme = load(name)
        palette = QGuiApplication.palette()
        assert palette.color(QPalette.ColorRole.Base).name() == theme.colour("base").name()
        assert palette.color(QPalette.ColorRole.WindowText).name() == theme.colour("text").name()
        assert _pixel(sample, views[0]) == theme.colour("base").name()
        assert sample.window.settings.get("view.theme") == name
        seen = [_pixel(sample, view) for view in views]
        assert (seen == light) == (name == "light")


def test_a_tick_takes_the_colour_of_the_new_theme(sample) -> None:
    sample.press("D")
    sample.act("view.dark")
    sample.settle()
    strip = sample.window.workspace.strip
    colour = strip.grab().toImage().pixelColor(8, round(strip.y_of(sample.claims[0].uid)))
    assert colour.name() == load("dark").colour("disputed").name()


def test_the_choice_of_a_theme_outlives_the_window(checker, new_window) -> None:
    checker.act("view.dark")
    checker.window.close()
    assert new_window().window.themes.theme.name == "dark"


@pytest.mark.skipif(not hasattr(QStyleHints, "accessibility"), reason="Qt tells of it from 6.10 on")
def test_high_contrast_is_taken_from_the_system_unless_another_look_was_chosen(checker) -> None:
    themes, hints = checker.window.themes, QGuiApplication.styleHints().accessibility()
    high, usual = Qt.ContrastPreference.HighContrast, Qt.ContrastPreference.NoPreference
    themes.follow_contrast()
    usually = themes.theme.name
    assert usually != "contrast"
    hints.contrastPreferenceChanged.emit(high)
    assert themes.theme.name == "contrast"
    assert QGuiApplication.palette().base().color() == load("contrast").colour("base")
    hints.contrastPreferenceChanged.emit(usual)
    assert themes.theme.name == usually
    checker.act("view.light")
    hints.contrastPreferenceChanged.emit(high)
    assert themes.theme.name == "light"
    checker.act("view.system")
    assert themes.theme.name == "contrast"
    hints.contrastPreferenceChanged.emit(usual)


def _article_image(checker) -> QImage:
    checker.settle()
    return checker.article.viewport().grab().toImage()


def test_a_verdict_changes_the_article_where_the_claim_stands(sample) -> None:
    sample.press("J")
    sample.press("K")
    before = _article_image(sample)
    images = {"unchecked": before}
    for key in "VDU":
        sample.press(key, Qt.KeyboardModifier.ShiftModifier)
        images[key] = _article_image(sample)
    assert len({bytes(image.constBits()) for image in images.values()}) == 4


@pytest.mark.parametrize("name", THEMES)
def test_what_a_message_says_is_seen_in_every_theme(sample, name: str) -> None:
    sample.window.themes.apply(name)
    theme, toast = sample.window.themes.theme, sample.window.toast
    toast.tell("MMMMMMMM", offer=True)
    image = toast.grab().toImage()
    ground, words = theme.colour("text"), theme.colour("base")
    for part in (toast.rect(), toast.undo.geometry()):
        drawn = [image.pixelColor(x, y) for x in range(*_ends(part, 0)) for y in range(*_ends(part, 1))]
        assert drawn.count(ground) > len(drawn) / 2
        assert drawn.count(words) > 5


_SEEN = {"light": 1.5, "dark": 3.0, "contrast": 7.0}
"""Contrast of the edge of a field with what is round it; in the light its white ground tells it, too."""


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QLineEdit, QSpinBox, QPlainTextEdit])
@pytest.mark.parametrize("ticked", [False, True])
def test_what_can_be_ticked_or_filled_in_has_an_edge_in_every_theme(checker, name: str, kind: type, ticked: bool):
    checker.window.themes.apply(name)
    field = kind(checker.window.welcome)
    if ticked and isinstance(field, QAbstractButton):
        field.setChecked(True)
    field.resize(120, 40)
    field.show()
    ground = load(name).colour("window")
    image = field.grab().toImage()
    across = [image.pixelColor(x, image.height() // 2) for x in range(16)]
    assert max(contrast(colour, ground) for colour in across) >= _SEEN[name]
    field.deleteLater()


@pytest.mark.parametrize("name", THEMES)
def test_a_tick_is_seen_in_its_box(checker, name: str) -> None:
    checker.window.themes.apply(name)
    box = QCheckBox(checker.window.welcome)
    box.show()
    drawn = []
    for ticked in (False, True):
        box.setChecked(ticked)
        drawn.append(box.grab().toImage().copy(2, 2, 10, 16))
    pairs = [(drawn[0].pixelColor(x, y), drawn[1].pixelColor(x, y)) for x in range(10) for y in range(16)]
    assert sum(contrast(one, other) >= 3.0 for one, other in pairs) >= 6
    box.deleteLater()


def test_the_list_begins_with_a_whole_row(sample) -> None:
    assert sample.row == 0
    assert sample.listing.verticalScrollBar().value() == 0


def _ends(area: QRect, way: int) -> tuple[int, int]:
    return ((area.left(), area.right()), (area.top(), area.bottom()))[way]


@pytest.mark.parametrize("name", THEMES)
def test_the_handle_of_a_scroll_bar_is_seen_and_moves_when_it_is_dragged(qtbot: QtBot, name: str) -> None:
    QGuiApplication.setPalette(load(name).palette)
    area = QWidget()
    qtbot.addWidget(area)
    bar = ScrollBar(area)
    bar.setRange(0, 1000)
    bar.setPageStep(500)
    bar.resize(14, 400)
    area.show()
    shown = bar.grab().toImage()
    middle = bar.width() // 2
    handle, ground = shown.pixelColor(middle, 40), shown.pixelColor(middle, 380)
    assert contrast(handle, ground) >= 2.0
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(middle, 40))
    QTest.mouseMove(bar, QPoint(middle, 140))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(middle, 140))
    assert bar.value() > 300
    assert bar.grab().toImage().pixelColor(middle, 40) == ground

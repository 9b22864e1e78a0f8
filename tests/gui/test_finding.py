"""Which rules find claims is chosen in the preferences; what they found and why is seen in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from workbench import paths
from workbench.gui.dialogs.preferences import PreferencesDialog
from workbench.gui.dialogs.rule_field import RuleField
from workbench.gui.dialogs.word_list_field import WordListField
from workbench.gui.widgets.banner import Banner
from workbench.model.draft import DetailName
from workbench.session.drafts import is_version
from workbench.session.rule_choice import choice_of

ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
WORDS = (
    "The tallest tower of the sample town sank because of the storm. It rained on 7 days. Nobody swam there. "
    "The sample bridge stood."
)


@pytest.fixture
def preferences(named) -> PreferencesDialog:
    named.act("program.preferences")
    dialog = named.dialog(PreferencesDialog)
    dialog.tabs.setCurrentIndex(1)
    return dialog


def rules(dialog: PreferencesDialog) -> RuleField:
    return dialog.fields["finding.rules"]


def words(dialog: PreferencesDialog) -> WordListField:
    return dialog.fields["finding.words"]


def family(dialog: PreferencesDialog, start: str):
    tree = rules(dialog).tree
    found = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return next(item for item in found if item.text(0).startswith(start))


def rule(dialog: PreferencesDialog, start: str):
    (item,) = rules(dialog).tree.findItems(start, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)
    return item


def article(home: Path, text: str = WORDS, name: str = "sample.txt") -> Path:
    path = home / name
    path.write_text(text, encoding="utf-8")
    return path


def word_list(home: Path, text: str = "flag: sample bridge\nleave: 7 days\n") -> str:
    path = home / "house.txt"
    path.write_text(text, encoding="utf-8")
    return str(path)


def quotes(checker) -> list[str]:
    return [claim.quote.split()[1] for claim in checker.window.hub.snapshot.current.values()]


def details(checker) -> str:
    return checker.window.workspace.detail.findings.toPlainText()


def switch_on_others(checker) -> None:
    checker.window.settings.set("finding.rules", {"on": ["other.cause", "other.superlative"]})


def find_again(checker) -> None:
    checker.act("claims.find_again")
    checker.bot.waitUntil(lambda: not checker.window.tasks.busy, timeout=5000)


# Choosing


def test_a_family_is_switched_at_once_and_counted(named, preferences) -> None:
    others = family(preferences, "Other cues")
    assert others.text(1) == "1 of 6 on"
    others.setCheckState(0, ON)
    assert others.text(1) == "6 of 6 on"
    assert rule(preferences, "A superlative").checkState(0) is ON
    rule(preferences, "A percentage").setCheckState(0, OFF)
    kept = named.window.settings.get("finding.rules")
    assert kept["off"] == ["figure.percentage"]
    assert "other.superlative" in kept["on"]
    named.click(rules(preferences).usual)
    assert named.window.settings.get("finding.rules") == {}
    assert (others.text(1), rule(preferences, "A percentage").checkState(0)) == ("1 of 6 on", ON)
    preferences.reject()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_family_that_is_partly_on_looks_neither_on_nor_off(named, preferences, theme: str) -> None:
    named.window.themes.apply(theme)
    family(preferences, "Who").setCheckState(0, OFF)
    tree = rules(preferences).tree
    picture = tree.viewport().grab().toImage()
    boxes = []
    for start in ("Figures", "Attributions", "Who"):
        row = tree.visualItemRect(family(preferences, start))
        boxes.append(picture.copy(row.left() - 2, row.top(), 20, row.height()))
    preferences.reject()
    assert all(one != other for place, one in enumerate(boxes) for other in boxes[:place])


def test_what_was_set_is_shown_again_and_what_is_unknown_is_passed_over(named) -> None:
    named.window.settings.set("finding.rules", {"on": ["other.cause", "other.no-such-rule", 3], "off": "nonsense"})
    named.act("program.preferences")
    dialog = named.dialog(PreferencesDialog)
    assert rule(dialog, "A cause").checkState(0) is ON
    assert rule(dialog, "A superlative").checkState(0) is OFF
    dialog.reject()


def test_a_rule_is_found_by_its_words(preferences) -> None:
    preferences.search.setText("superlat")
    assert [preferences.tabs.isTabVisible(tab) for tab in range(3)] == [False, True, False]
    assert not rule(preferences, "A superlative").isHidden()
    assert rule(preferences, "A percentage").isHidden()
    preferences.search.setText("")
    assert all(preferences.tabs.isTabVisible(tab) for tab in range(3))
    assert not rule(preferences, "A percentage").isHidden()
    preferences.reject()


def test_a_word_list_is_told_by_its_entries_or_by_what_is_wrong(named, preferences, home: Path) -> None:
    field = words(preferences)
    assert field.told.text() == "No list is used."
    field.set_path(word_list(home))
    assert field.told.text() == "Word list – entries to flag: 1, to leave: 1"
    field.set_path(word_list(home, "sample bridge\n"))
    assert field.told.text().startswith("Line 1 of the word list “house.txt” begins with neither")
    assert "Write one of them" in field.told.text()
    named.click(field.clear)
    assert (named.window.settings.get("finding.words"), field.clear.isEnabled()) == ("", False)
    preferences.reject()


def test_a_word_list_is_chosen_in_a_dialog(named, preferences, home: Path) -> None:
    path = word_list(home)
    named.click(words(preferences).choose)
    dialog = words(preferences).findChild(QFileDialog)
    dialog.selectFile(path)
    dialog.fileSelected.emit(path)
    dialog.reject()
    assert named.window.settings.get("finding.words") == path
    preferences.reject()


# What comes of it


def test_an_article_is_opened_by_the_rules_that_are_set(named, home: Path) -> None:
    switch_on_others(named)
    named.window.settings.set("finding.words", word_list(home))
    named.open(article(home))
    assert quotes(named) == ["tallest", "sample"]
    assert "Other cue: “tallest”\nA superlative or a first: the biggest" in details(named)
    assert "Other cue: “because of”" in details(named)
    named.press("J")
    named.settle()
    assert "Other cue: “sample bridge”\nWords of the house word list." in details(named)


def test_by_the_usual_rules_nothing_has_changed(named, home: Path) -> None:
    named.open(article(home))
    assert quotes(named) == ["rained"]
    assert "Other cue" not in details(named)
    assert named.window.workspace.details.rules.text() == "The usual rules"


def test_the_card_and_the_guided_pass_name_the_cues(named, home: Path) -> None:
    switch_on_others(named)
    named.open(article(home))
    card = named.article.card_at(named.place_of("tallest", 2))
    assert "Other cues: tallest; because of" in card
    named.act("claim.guide")
    assert "tallest; because of" in named.window.workspace.guide.text.toPlainText()


def test_a_word_list_that_is_gone_is_told_and_the_article_opens_all_the_same(named, home: Path) -> None:
    switch_on_others(named)
    named.window.settings.set("finding.words", str(home / "gone.txt"))
    named.open(article(home))
    assert quotes(named) == ["tallest", "rained"]
    assert [told for told in named.banners if "gone.txt" in told and "Check the name" in told]
    named.click(offer(named, "gone.txt", "Preferences…"))
    named.dialog(PreferencesDialog).reject()


def test_claims_are_found_again_by_other_rules_as_one_act(named, home: Path) -> None:
    named.open(article(home))
    named.press("V")
    switch_on_others(named)
    find_again(named)
    assert quotes(named) == ["tallest", "rained"]
    assert named.verdicts == ["unchecked", "verified"]
    assert named.toast.startswith("Claims added: 1")
    told = "The usual rules\nAlso: A superlative or a first; A cause or an effect"
    assert named.window.workspace.details.rules.text() == told
    find_again(named)
    assert named.toast == "Nothing new was found by these rules"
    named.act("edit.undo")
    assert (quotes(named), named.verdicts) == (["rained"], ["verified"])
    assert named.window.workspace.details.rules.text() == "The usual rules"


def test_the_preferences_offer_to_find_again_where_an_article_is_open(named, preferences, home: Path) -> None:
    def button(dialog: PreferencesDialog) -> QPushButton:
        return next(one for one in dialog.findChildren(QPushButton) if one.text() == "Find claims again")

    assert not button(preferences).isEnabled()
    preferences.reject()
    named.open(article(home))
    switch_on_others(named)
    named.act("program.preferences")
    dialog = named.dialog(PreferencesDialog)
    dialog.tabs.setCurrentIndex(1)
    named.click(button(dialog))
    named.bot.waitUntil(lambda: quotes(named) == ["tallest", "rained"], timeout=5000)
    assert named.dialogs() == []
    assert named.toast.startswith("Claims added: 1")


def test_with_a_list_that_cannot_be_read_nothing_is_searched(named, home: Path) -> None:
    named.open(article(home))
    named.window.settings.set("finding.words", str(home / "gone.txt"))
    named.act("claims.find_again")
    assert [told for told in named.banners if "gone.txt" in told]
    assert not named.window.tasks.busy


def test_a_new_draft_is_read_by_the_rules_of_its_session_not_by_those_set_now(named, home: Path) -> None:
    switch_on_others(named)
    named.open(article(home))
    named.window.settings.set("finding.rules", {})
    changed = article(home, WORDS + " It was the longest night.", "changed.txt")
    named.window.open_path(changed)
    named.bot.waitUntil(lambda: any("another version" in told for told in named.banners), timeout=5000)
    banner = next(one for one in named.window.findChildren(Banner) if "another version" in one.label.text())
    named.click(next(one for one in banner.findChildren(QPushButton) if one.text() == "Take as new draft"))
    named.bot.waitUntil(lambda: named.window.pages.currentWidget() is not named.window.workspace, timeout=2000)
    page = named.window.pages.currentWidget()
    assert is_version(page.plan)
    page.taken.emit()
    assert quotes(named) == ["tallest", "rained", "was"]
    assert choice_of(named.window.hub.snapshot).on == {"other.cause", "other.superlative"}


def test_the_sample_has_its_eleven_claims_as_ever(sample) -> None:
    assert paths.sample().is_file()
    assert len(sample.claims) == 11


def offer(checker, words: str, named: str = "Find claims again") -> QPushButton:
    """The button of the message that holds these words."""
    (banner,) = [one for one in checker.window.findChildren(Banner) if one.isVisible() and words in one.label.text()]
    return next(one for one in banner.findChildren(QPushButton) if one.text() == named)


def test_an_article_whose_session_was_begun_by_other_rules_says_so_and_offers_to_find_again(named, home) -> None:
    path = article(home)
    named.open(path)
    named.act("session.close")
    switch_on_others(named)
    named.open(path)
    named.click(offer(named, "found by other rules"))
    named.bot.waitUntil(lambda: quotes(named) == ["tallest", "rained"], timeout=5000)
    named.act("session.close")
    named.open(path)
    assert not [told for told in named.banners if "other rules" in told]


def test_a_language_put_right_by_hand_offers_to_find_claims_again(named, home: Path) -> None:
    text = "Le maire a dit que la ville avait 12 ponts et 5 tours. Personne ne sait rien de plus sur la ville."
    named.open(article(home, text))
    assert any("not known here" in told for told in named.banners)
    field = named.window.workspace.details.fields[DetailName.LANGUAGE]
    field.setText("de")
    field.editingFinished.emit()
    named.click(offer(named, "is another one now"))
    named.bot.waitUntil(lambda: not named.window.tasks.busy, timeout=5000)
    assert named.banners == []
    named.act("session.close")
    named.open(home / "sample.txt")
    assert named.banners == []

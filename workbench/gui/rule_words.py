"""The words for the detector's rules: their families, what each looks for, and which were chosen."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from workbench.detection.rules import OPTIONAL, RULES, Choice, explain
from workbench.gui.noop import QT_TRANSLATE_NOOP
from workbench.gui.numbers import counted
from workbench.gui.spoken import spoken

FAMILIES = {
    "figure": QT_TRANSLATE_NOOP("rules", "Figures"),
    "attribution": QT_TRANSLATE_NOOP("rules", "Attributions"),
    "speaker": QT_TRANSLATE_NOOP("rules", "Who a pronoun or a short name stands for"),
    "other": QT_TRANSLATE_NOOP("rules", "Other cues, as claims of their own"),
}
"""The families of rules by the first part of their ids."""


def family_words(family: str) -> str:
    """A family's name in the language of the window."""
    return QCoreApplication.translate("rules", FAMILIES[family])


def rules_of(family: str) -> list[str]:
    """The ids of a family's rules, in the order of the table."""
    return [rule for rule in RULES if rule.partition(".")[0] == family]


def rule_words(rule: str) -> str:
    """Why a rule fires, as one sentence."""
    return spoken(explain(rule))


def chosen_lines(choice: Choice) -> Iterator[str]:
    """The usual rules, and in what a choice differs from them, a line each."""
    yield QCoreApplication.translate("rules", "The usual rules")
    if choice.on & OPTIONAL:
        yield QCoreApplication.translate("rules", "Also: {rules}").format(rules=_gists(choice.on & OPTIONAL))
    if choice.off:
        yield QCoreApplication.translate("rules", "Not: {rules}").format(rules=_gists(choice.off))
    if choice.words.flag or choice.words.leave:
        yield list_words(choice)


def list_words(choice: Choice) -> str:
    """How many entries the house word list of a choice has."""
    words = QCoreApplication.translate("rules", "Word list – entries to flag: {flagged}, to leave: {left}")
    return words.format(flagged=counted(len(choice.words.flag)), left=counted(len(choice.words.leave)))


def _gists(rules: frozenset[str]) -> str:
    """What rules look for, each without its examples, in the order of the table."""
    return "; ".join(rule_words(rule).partition(":")[0].rstrip(".") for rule in RULES if rule in rules)

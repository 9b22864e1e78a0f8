"""The rules that were set in the preferences, as the detector takes them."""

from typing import Any

from workbench.detection.rules import OPTIONAL, RULES, Choice
from workbench.errors import UserError
from workbench.gui.settings import Settings
from workbench.session.rule_choice import with_word_list


def rules_set(kept: dict[str, Any]) -> Choice:
    """The rules of a setting's value; ids that this version does not know are passed over."""
    return Choice(_known(kept, "off") - OPTIONAL, _known(kept, "on") & OPTIONAL)


def rules_kept(choice: Choice) -> dict[str, Any]:
    """The setting's value for a choice of rules; empty for the usual ones."""
    told = {"off": sorted(choice.off), "on": sorted(choice.on)}
    return {name: rules for name, rules in told.items() if rules}


def choice_set(settings: Settings) -> tuple[Choice, UserError | None]:
    """Everything that is set, and what is wrong with the word list where it cannot be read: then it is left out."""
    choice, path = rules_set(settings.get("finding.rules")), settings.get("finding.words")
    try:
        return with_word_list(choice, path), None
    except UserError as error:
        return choice, UserError(error.kind, error.text, error.hint, "program.preferences")


def _known(kept: dict[str, Any], name: str) -> frozenset[str]:
    rules = kept.get(name)
    return frozenset(rule for rule in RULES if isinstance(rules, list) and rule in rules)

"""The choice of rules that a session keeps, so that whatever is read into it later is read alike."""

from dataclasses import replace
from pathlib import Path

from workbench.detection.rules import Choice
from workbench.detection.wordlist import WordList, read_word_list
from workbench.model.editing import RULE_CHOICE, RuleChoice
from workbench.model.snapshot import Snapshot
from workbench.session.records import Edits, drop, put


def choice_of(snapshot: Snapshot) -> Choice:
    """The rules by which a session's claims are found; the usual ones where it keeps no others."""
    kept = snapshot.all_of(RuleChoice).get(RULE_CHOICE)
    return choice_kept(kept) if kept else Choice()


def choice_kept(kept: RuleChoice) -> Choice:
    """The choice that a record keeps."""
    words = WordList(kept.words_to_flag, kept.words_to_leave)
    return Choice(frozenset(kept.rules_off), frozenset(kept.rules_on), words)


def put_choice(snapshot: Snapshot, choice: Choice, read_again: str = "") -> Edits:
    """The edits that make a choice stand; the usual one is kept by keeping none.

    ``read_again`` is the draft in which claims are found again as its language is known now, where that is so.
    """
    kept = snapshot.all_of(RuleChoice).get(RULE_CHOICE, RuleChoice(RULE_CHOICE))
    off, on = (tuple(sorted(rules)) for rules in (choice.off, choice.on))
    words = choice.words
    wanted = RuleChoice(RULE_CHOICE, off, on, words.flag, words.leave, read_again or kept.read_again)
    return drop([kept]) if wanted == RuleChoice(RULE_CHOICE) else put(wanted)


def with_word_list(choice: Choice, path: str) -> Choice:
    """A choice with the house words that a file lists, where one is named. Raises UserError where it is none."""
    return replace(choice, words=read_word_list(Path(path))) if path else choice

"""An act of the log in words: what was done to which claim, when and by whom."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from workbench.gui.detail.rows import local_time, told_by
from workbench.gui.direction import apart
from workbench.gui.labels import act_words, choice_words
from workbench.gui.shortened import in_quotes
from workbench.model.change import claims_of
from workbench.model.editing import FlagKind
from workbench.model.event import Event, Field
from workbench.model.log import Entry
from workbench.model.reviewing import Opinion
from workbench.model.snapshot import Snapshot
from workbench.visible import visible

_QUOTED, _QUOTED_IN_ACT = 80, 40
"""In characters; in an act a claim is quoted in brief, so that what was set or written is still in sight behind it."""


class ActWords:
    """Tells acts with the names and the claims of a session as it stands."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._numbers: Mapping[str, int] = {uid: number for number, uid in enumerate(snapshot.current, 1)}

    def lines(self, entry: Entry) -> tuple[str, str]:
        """What was done, and in a second line when, by whom, and whether a merge brought it."""
        act = entry.act
        what = [act_words(act.name, act.turn), self._about(entry), _value(entry)]
        name = visible(self._snapshot.name_of(act.person)) or QCoreApplication.translate(
            "history", "somebody without a name"
        )
        where = [
            local_time(act.at),
            name,
            QCoreApplication.translate("history", "came with a merge") if entry.is_brought else "",
        ]
        return " · ".join(part for part in what if part), " · ".join(part for part in where if part)

    def claim(self, entry: Entry) -> str:
        """The uid of the first claim that an act was about, one that is still in the draft if there is any."""
        claims = claims_in(entry)
        return next((uid for uid in claims if uid in self._numbers), claims[0] if claims else "")

    def _about(self, entry: Entry) -> str:
        """The claim by its number and words; of several, how many."""
        claims = claims_in(entry)
        if len(claims) > 1:
            return QCoreApplication.translate("history", "several claims")
        return self.named(claims[0], _QUOTED_IN_ACT) if claims else ""

    def named(self, uid: str, most: int = _QUOTED) -> str:
        """A claim by its number and words, or by its words alone where it is not in the current draft."""
        claim = self._snapshot.claims.get(uid)
        if claim is None:
            return QCoreApplication.translate("history", "a claim that is not there any more")
        number = self._numbers.get(uid)
        words = visible(_short(claim.quote, most))
        return (
            f"{number} {apart(in_quotes(words))}"
            if number
            else QCoreApplication.translate("history", "parked: “{words}”").format(words=words)
        )


def claims_in(entry: Entry) -> list[str]:
    """The uids of the claims that the first events of an act are about."""
    return list(dict.fromkeys(uid for event in entry.events for uid in claims_of(event)))


def _value(entry: Entry) -> str:
    """What was written or set, where one value says it: a note, a name, a question."""
    told = list(dict.fromkeys(visible(words) for event in entry.events if (words := _told(event))))
    return told[0] if len(told) == 1 else ""


def _told(event: Event) -> str:
    if event.field in (Field.EXTENT, Field.DRAFT):
        return ""
    words = _first_words(event.after) if isinstance(event.after, dict) else ""
    told = (_chosen(event) if event.field in _CHOSEN else "", in_quotes(_short(words)))
    return " · ".join(part for part in told if part) or told_by(event)


_CHOSEN: dict[Field, tuple[str, type[StrEnum]]] = {
    Field.FLAG: ("kind", FlagKind),
    Field.SECOND_VERDICT: ("opinion", Opinion),
}
"""Records that are told by what was chosen in them: the field, and what its values are."""


def _chosen(event: Event) -> str:
    """What a flag is for or a second verdict says; of one that was taken away, what it was."""
    field, choices = _CHOSEN[event.field]
    value = event.after or event.before
    return choice_words(choices(value[field])) if isinstance(value, dict) else ""


_WORDS = ("question", "answer", "words", "excerpt", "title", "note", "reason", "name", "value")
"""The fields of records that say most, in the order in which they are looked for."""


def _first_words(value: dict[str, object]) -> str:
    return next((words for field in _WORDS if isinstance(words := value.get(field), str) and words), "")


def _short(words: str, most: int = _QUOTED) -> str:
    words = " ".join(words[: 4 * most].split())
    return words if len(words) <= most else f"{words[:most]}…"

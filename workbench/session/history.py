"""What can be undone and redone, told from the log alone; so it survives closing the file."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.model.event import Act, ActName, Event, Field, Json, Trace, Turn

_REVIEWS = (ActName.BEGIN_REVIEW, ActName.BEGIN_BLIND_REVIEW)
_OF_THE_FILE = (ActName.TAKE_OVER, ActName.RESCUE, ActName.MASK)
_NOT_UNDONE = frozenset((ActName.OPEN_ARTICLE, ActName.GIVE_NAME, *_OF_THE_FILE, *_REVIEWS))
"""The article itself, people's names, and what was said about the file: without the first there is no session."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back: an act, or the acts of one stretch of typing."""

    name: ActName
    acts: tuple[str, ...]

    @property
    def key(self) -> str:
        """The uid by which an undo or a redo names the step: its first act."""
        return self.acts[0]


class History:
    """The steps to undo, last first to go, and those to redo."""

    def __init__(self, acts: Iterable[Act | Trace] = ()) -> None:
        self._undo: list[_Acts] = []
        self._redo: list[_Acts] = []
        self._begun: dict[str, ActName] = {}
        for act in acts:
            self.add(act)

    @property
    def undoable(self) -> Step | None:
        """What the next undo takes back."""
        return Step(*self._undo[-1]) if self._undo else None

    @property
    def redoable(self) -> Step | None:
        """What the next redo does again."""
        return Step(*self._redo[-1]) if self._redo else None

    def reviews(self, person: str) -> bool:
        """Whether somebody works on a colleague's session as its second checker."""
        return self._begun.get(person) in _REVIEWS

    def reviews_blind(self, person: str) -> bool:
        """Whether they do so without seeing the first verdicts."""
        return self._begun.get(person) is ActName.BEGIN_BLIND_REVIEW

    def add(self, act: Act | Trace) -> None:
        """Takes one more act of the log into account."""
        if act.name in _NOT_UNDONE:
            self._begin(act)
        elif act.turn is Turn.DO:
            self._do(act)
        elif act.turn is Turn.UNDO:
            _move(act.target, self._undo, self._redo)
        else:
            _move(act.target, self._redo, self._undo)

    def _begin(self, act: Act | Trace) -> None:
        if act.name is ActName.TAKE_OVER or act.name in _REVIEWS:
            self._begun[act.person] = act.name
        if act.name in _REVIEWS:  # what was done before it is the first checker's, and stays
            self._undo.clear()
            self._redo.clear()

    def _do(self, act: Act | Trace) -> None:
        name, acts = self._undo[-1] if act.continues and self._undo else (act.name, _NONE)
        if acts and acts[-1] == act.continues:
            self._undo[-1] = (name, (*acts, act.uid))
        else:
            self._undo.append((act.name, (act.uid,)))
        self._redo.clear()


_Acts = tuple[ActName, tuple[str, ...]]
"""A step as it is kept, unnamed: a long session has as many as acts."""

_NONE: tuple[str, ...] = ()


def _move(key: str, taken_from: list[_Acts], put_on: list[_Acts]) -> None:
    """Moves the named step from the end of one list to the end of the other."""
    if taken_from and taken_from[-1][1][0] == key:
        put_on.append(taken_from.pop())


def turned_back(events: Iterable[Event]) -> dict[tuple[str, Field], Json]:
    """The values before all of these events, in the order in which to set them back."""
    values: dict[tuple[str, Field], Json] = {}
    for event in reversed([event for event in events if event.field is not Field.NAME]):
        values[event.subject, event.field] = event.before
    return values


def done_again(events: Iterable[Event]) -> dict[tuple[str, Field], Json]:
    """The values after all of these events, in their order."""
    return {(event.subject, event.field): event.after for event in events if event.field is not Field.NAME}

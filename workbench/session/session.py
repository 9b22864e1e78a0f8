"""An open session: the snapshot that stands, and the one way to change it."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path

from workbench.errors import UserError
from workbench.model.change import Change
from workbench.model.conflict import Conflict, conflict_uid
from workbench.model.content import Content, Hit, Passage
from workbench.model.event import Act, ActName, Event, Field, Json, Turn
from workbench.model.fold import fold, standing
from workbench.model.log import Entry, Wanted
from workbench.model.notice import Notice
from workbench.model.snapshot import Person, Snapshot
from workbench.report.progress import Progress, progress
from workbench.review.blinding import as_seen
from workbench.review.logs import Log, log_of
from workbench.review.merge import MergePlan
from workbench.session.history import History, Step, done_again, turned_back
from workbench.session.identity import new_uid, utc_now
from workbench.session.moment import Moment
from workbench.session.records import put
from workbench.store.check import Finding
from workbench.store.session_file import SessionFile, Unit

Clock = Callable[[], str]
Edits = Mapping[tuple[str, Field], Json]
"""Registers and the values they are to hold, in the order in which they are set."""


class Author:
    """Who acts, in which run of the program, by which clock. ``replica`` is new for each run."""

    def __init__(self, person: Person, clock: Clock = utc_now) -> None:
        self.person = person
        self.clock = clock
        self.replica = new_uid()
        self._sequence = 0

    def act(self, name: ActName, *, turn: Turn = Turn.DO, target: str = "", continues: str = "") -> Act:
        """The next act of this run."""
        self._sequence += 1
        return Act(
            uid=new_uid(),
            replica=self.replica,
            sequence=self._sequence,
            person=self.person.uid,
            at=self.clock(),
            name=name,
            turn=turn,
            target=target,
            continues=continues,
        )

    def introduction(self, snapshot: Snapshot) -> Edits:
        """The edit that tells the session the author's name, where it does not know it yet."""
        known = snapshot.people.get(self.person.uid)
        if known == self.person:
            return {}
        return {(self.person.uid, Field.NAME): self.person.name}


def make_events(
    act: Act,
    snapshot: Snapshot,
    edits: Edits,
    parent: Callable[[str, Field], str],
    decided: Collection[tuple[str, Field]] = (),
) -> tuple[Event, ...]:
    """Events that set registers to new values; a register that holds its value already is left out.

    ``parent`` tells the uid of the event whose value stands in a register, or empty. Registers that are ``decided``
    are set even to the value they hold: the log then tells that somebody chose it.
    """
    events: list[Event] = []
    for (subject, field), after in edits.items():
        before = standing(snapshot, subject, field)
        if before == after and (subject, field) not in decided:
            continue
        seen = parent(subject, field)
        parents = (seen,) if seen else ()
        events.append(Event(new_uid(), act.uid, len(events), subject, field, before, after, parents))
    return tuple(events)


class Session:
    """One open session. Every change goes through ``perform`` and is on disk when it returns."""

    def __init__(self, file: SessionFile, author: Author) -> None:
        self._file = file
        self._author = author
        self.snapshot = file.load()
        brought = file.brought()
        self._history = History(act for act in file.traces() if act.uid not in brought)
        self._seen: tuple[Snapshot, Snapshot] | None = None

    @property
    def path(self) -> Path:
        """The session file."""
        return self._file.path

    @property
    def refusal(self) -> UserError | None:
        """Why nothing can be changed here; None in a session that is worked in."""
        return self._file.refusal

    def expect_same_file(self) -> None:
        """Raises UserError where the file is not the one that was opened, so that it could not be opened again."""
        self._file.expect_same_file()

    @property
    def is_behind(self) -> bool:
        """Whether another window or program has written to the file, so that what is shown here is not all of it."""
        return self._file.is_behind

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What there is to tell about the opening, such as that an unclean end was recovered from."""
        return self._file.notices

    @property
    def person(self) -> Person:
        """Who works on it now."""
        return self._author.person

    @property
    def is_review(self) -> bool:
        """Whether the person works on it as second checker: first verdicts stay, theirs stand beside them."""
        return self._history.reviews(self.person.uid)

    @property
    def is_blind(self) -> bool:
        """Whether first verdicts are kept from the person until they have given theirs."""
        return self._history.reviews_blind(self.person.uid)

    @property
    def seen(self) -> Snapshot:
        """The session as the person at work may see it: all of it, but in a blind review. Kept while it stands."""
        if self._seen is None or self._seen[0] is not self.snapshot:
            self._seen = (self.snapshot, self._as_seen() if self.is_blind else self.snapshot)
        return self._seen[1]

    def _as_seen(self) -> Snapshot:
        own = self._file.dismissed_by(self.person.uid)
        return as_seen(self.snapshot, self.person.uid, self._seen, own)

    def is_colleagues_claim(self, claim: str) -> bool:
        """Whether somebody else has decided on a claim, or dismissed it."""
        known = self.snapshot.claims[claim]
        if known.decision is not None:
            return known.decision.person != self.person.uid
        return known.is_dismissed and claim not in self._file.dismissed_by(self.person.uid)

    @property
    def undoable(self) -> Step | None:
        """What the next undo takes back."""
        return self._history.undoable

    @property
    def redoable(self) -> Step | None:
        """What the next redo does again."""
        return self._history.redoable

    def now(self) -> str:
        """The time that the next act will carry."""
        return self._author.clock()

    def aside(self) -> Author:
        """The person at work as author of acts that are planned, and perhaps never done: they are counted apart."""
        return Author(self.person, self._author.clock)

    def perform(
        self,
        name: ActName,
        edits: Edits,
        *,
        turn: Turn = Turn.DO,
        target: str = "",
        continues: str = "",
        contents: Sequence[Content] = (),
    ) -> Change | None:
        """Does one act: writes it and returns what changed; None where every register held its value already.

        ``contents`` are the bytes of files that the act adds. Setting a register that a conflict is open about decides
        it. Raises UserError where it could not be saved; then nothing has changed, here or on disk.
        """
        act = self._author.act(name, turn=turn, target=target, continues=continues)
        decided = disputed(self.snapshot, edits) if turn is Turn.DO else {}
        closing = {(conflict, Field.CONFLICT): None for conflict in decided.values()}
        return self._carry_out(act, {**edits, **closing}, contents, decided)

    def merge(self, made: MergePlan, contents: Sequence[Content] = ()) -> Change | None:
        """Carries out a plan that was made of this session as it stands; see ``workbench.review.merge``.

        ``contents`` are the bytes of the files that come with it. Raises UserError as ``perform`` does.
        """
        act = self._author.act(ActName.MERGE)
        closed = {(conflict, Field.CONFLICT): None for conflict in made.closed}
        edits = {**made.edits, **closed, **put(*made.opened, made.union(act.uid))}
        return self._carry_out(act, edits, contents, brought=made.acts)

    def _carry_out(
        self,
        act: Act,
        edits: Edits,
        contents: Sequence[Content] = (),
        decided: Collection[tuple[str, Field]] = (),
        brought: Sequence[Unit] = (),
    ) -> Change | None:
        events = make_events(act, self.snapshot, edits, self._file.last_event, decided)
        if not events and act.turn is Turn.DO:
            return None  # an undo that comes to nothing is kept, or the steps before it were out of reach
        introduction = make_events(act, self.snapshot, self._author.introduction(self.snapshot), self._file.last_event)
        events += tuple(_renumbered(event, len(events)) for event in introduction)
        before, after = self.snapshot, fold(self.snapshot, events)
        self._file.commit(act, events, after, contents, brought)
        self.snapshot = after
        self._history.add(act)
        return Change(act, events, before, after)

    def undo(self) -> Change | None:
        """Takes the last step back by a compensating act; None where there is nothing to undo."""
        step = self._history.undoable
        if step is None:
            return None
        return self.perform(step.name, turned_back(self._events_of(step)), turn=Turn.UNDO, target=step.key)

    def redo(self) -> Change | None:
        """Does the step that was undone last again; None where there is nothing to redo."""
        step = self._history.redoable
        if step is None:
            return None
        return self.perform(step.name, done_again(self._events_of(step)), turn=Turn.REDO, target=step.key)

    def call(self, name: str) -> Change | None:
        """Gives the person who works here another name, now and for what they did before."""
        before, self._author.person = self.person, Person(self.person.uid, name)
        try:
            return self.perform(ActName.GIVE_NAME, self._author.introduction(self.snapshot))
        except BaseException:
            self._author.person = before
            raise

    def progress(self) -> Progress:
        """How far the checking is, as far as the person at work may see it."""
        return progress(self.seen)

    def history(self, subject: str) -> tuple[tuple[Act, Event], ...]:
        """What was ever done to a claim, oldest first; without what others did where that is kept from the person."""
        told, known = self._file.history(subject), self.snapshot.claims.get(subject)
        if known is self.seen.claims.get(subject):
            return told
        return tuple(
            (act, event) for act, event in told if event.field is Field.EXTENT or act.person == self.person.uid
        )

    def places(self, wanted: Wanted) -> Sequence[int]:
        """The places in the log of the acts that are wanted, the newest first."""
        return self._file.places(wanted)

    def entries(self, places: Sequence[int]) -> tuple[Entry, ...]:
        """The acts at some places of the log, in the order in which these are given."""
        return self._file.entries(places)

    def moment(self, place: int) -> Moment:
        """What is needed to tell how the session stood after the act at a place."""
        return Moment(self.snapshot.session, self.snapshot.created, self._file.cells_until(place))

    def check(self, *, with_files: bool) -> tuple[Finding, ...]:
        """Everything of the file that can be verified, as it stands now; the bytes of stored files where asked for."""
        return self._file.check(with_files=with_files)

    def pages(self) -> bytes:
        """The whole file as it stands, to be verified elsewhere."""
        return self._file.pages()

    def log(self) -> Log:
        """All of it, acts that merges brought included, as a merge reads it."""
        return self.unread_log()()

    def unread_log(self) -> Callable[[], Log]:
        """The log as it is now, only fetched: the function that makes sense of it can run beside the window."""
        snapshot, read = self.snapshot, self._file.unread()
        return lambda: log_of(snapshot, *read())

    def content(self, sha256: str) -> Iterator[bytes]:
        """The bytes of a stored file, part by part. Raises UserError where they are not what was stored."""
        return self._file.content(sha256)

    def ends(self, sha256: str) -> bytes:
        """The first and the last bytes of a stored file, which tell of what kind it is."""
        return self._file.ends(sha256)

    def passages(self, sha256: str) -> tuple[Passage, ...]:
        """The text of a stored file, in order; empty where none could be read."""
        return self._file.passages(sha256)

    def search(
        self, words: Sequence[str], *, all_of_them: bool = True, limit: int = 50, within: str = ""
    ) -> tuple[Hit, ...]:
        """The passages that hold the words, or some of them, the best first; of all stored files, or ``within`` one."""
        return self._file.search(words, all_of_them=all_of_them, limit=limit, within=within)

    @property
    def is_colleagues(self) -> bool:
        """Whether somebody else wrote it last, so that it is only looked at."""
        return self.refusal is not None and self.refusal.kind == "stranger"

    def save_copy(self, path: Path, *, review: bool = False, blind: bool = False) -> None:
        """Writes a whole copy of the session to a new file. Raises UserError where that cannot be done.

        A copy of somebody else's session is taken over, or begun to review, maybe ``blind``: the log says by whom, and
        it can be worked in.
        """
        self._file.copy_to(path)
        if self.is_colleagues:
            begun = ActName.BEGIN_BLIND_REVIEW if blind else ActName.BEGIN_REVIEW
            self._begin(path, begun if review else ActName.TAKE_OVER)

    def close(self) -> None:
        """Lets go of the file."""
        self._file.close()

    def _begin(self, path: Path, name: ActName) -> None:
        file = SessionFile.open(path)
        try:
            act = self._author.act(name)
            events = make_events(act, self.snapshot, self._author.introduction(self.snapshot), file.last_event)
            file.commit(act, events, fold(self.snapshot, events))
        finally:
            file.close()

    def _events_of(self, step: Step) -> list[Event]:
        return [event for act in step.acts for event in self._file.events_of(act)]


def disputed(snapshot: Snapshot, edits: Edits) -> dict[tuple[str, Field], str]:
    """The registers among those edited that a conflict is open about, with its uid."""
    there = snapshot.all_of(Conflict)
    asked = {register: conflict_uid(*register) for register in edits} if there else {}
    return {register: uid for register, uid in asked.items() if uid in there}


def _renumbered(event: Event, by: int) -> Event:
    return Event(
        event.uid, event.act, event.ordinal + by, event.subject, event.field, event.before, event.after, event.parents
    )

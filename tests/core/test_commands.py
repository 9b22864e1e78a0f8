"""What a checker does to claims: each command is one act on disk, and says plainly what it cannot do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, SENTENCES, TEXT, begin, reopen, spans_of, uids
from workbench.errors import UserError
from workbench.model.claim import Claim, ClaimOrigin, Disposition, FigureType, Kind, Verdict
from workbench.model.draft import DetailName, Origin, Span
from workbench.model.event import ActName, Field
from workbench.session import commands
from workbench.session.opening import read_snapshot
from workbench.session.session import Session

HAND_MADE = spans_of()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    begun = begin(tmp_path / "sample.claims")
    yield begun
    assert read_snapshot(begun.path) == begun.snapshot, "what is shown is what is on disk"
    begun.close()


def claim(session: Session, number: int) -> Claim:
    return list(session.snapshot.claims.values())[number]


def quotes(session: Session) -> list[str]:
    return [one.quote for one in session.snapshot.claims.values()]


def over(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def refused(kind: str, session: Session, work: object) -> None:
    before, undoable = session.snapshot, session.undoable
    with pytest.raises(UserError) as caught:
        work()  # type: ignore[operator]
    assert caught.value.kind == kind
    assert caught.value.hint.endswith(".")
    assert (session.snapshot, session.undoable) == (before, undoable)


@pytest.mark.parametrize(
    ("verdict", "name"),
    [
        (Verdict.VERIFIED, ActName.MARK_VERIFIED),
        (Verdict.DISPUTED, ActName.MARK_DISPUTED),
        (Verdict.UNSOURCED, ActName.MARK_UNSOURCED),
    ],
)
def test_a_verdict_says_who_when_and_on_which_draft(session: Session, verdict: Verdict, name: ActName) -> None:
    change = commands.mark(session, uids(session)[:1], verdict)
    assert change
    decision = claim(session, 0).decision
    assert decision
    assert (decision.verdict, decision.person, decision.draft) == (verdict, ADA.uid, session.snapshot.draft.uid)
    assert decision.at <= change.act.at
    assert (change.act.name, change.act.person, change.claims) == (name, ADA.uid, (uids(session)[0],))
    assert (change.after, change.fields, change.moves_claims) == (session.snapshot, {Field.VERDICT}, False)


def test_several_claims_are_marked_in_one_act(session: Session) -> None:
    change = commands.mark(session, uids(session), Verdict.DISPUTED)
    assert change
    assert set(change.claims) == set(uids(session))
    assert {one.verdict for one in session.snapshot.claims.values()} == {Verdict.DISPUTED}
    session.undo()
    assert {one.verdict for one in session.snapshot.claims.values()} == {Verdict.UNCHECKED}


def test_the_same_verdict_again_is_no_act_and_keeps_its_time(session: Session) -> None:
    commands.mark(session, uids(session)[:1], Verdict.VERIFIED)
    decided = claim(session, 0).decision
    assert commands.mark(session, uids(session)[:1], Verdict.VERIFIED) is None
    assert claim(session, 0).decision == decided


def test_the_same_verdict_of_a_colleague_is_a_decision_of_their_own(tmp_path: Path) -> None:
    session = begin(tmp_path / "passed on.claims")
    commands.mark(session, uids(session)[:1], Verdict.VERIFIED)
    other = reopen(session, BEN)
    assert commands.mark(other, uids(other)[:1], Verdict.VERIFIED)
    decided = claim(other, 0).decision
    assert decided
    assert decided.person == BEN.uid
    assert other.snapshot.name_of(BEN.uid) == BEN.name
    assert [event.after["person"] for _, event in other.history(uids(other)[0]) if event.field is Field.VERDICT] == [
        ADA.uid,
        BEN.uid,
    ]
    other.close()


def test_clearing_a_verdict(session: Session) -> None:
    assert commands.mark(session, uids(session)[:1], Verdict.UNCHECKED) is None
    commands.mark(session, uids(session)[:1], Verdict.VERIFIED)
    change = commands.mark(session, uids(session)[:1], Verdict.UNCHECKED)
    assert change
    assert (claim(session, 0).decision, change.act.name) == (None, ActName.CLEAR_VERDICT)


def test_marking_nothing_is_no_act(session: Session) -> None:
    assert commands.mark(session, [], Verdict.VERIFIED) is None
    assert session.undoable is None


def test_a_dismissed_claim_has_no_verdict_and_a_verdict_takes_it_back(session: Session) -> None:
    commands.mark(session, uids(session)[:1], Verdict.VERIFIED)
    commands.dismiss(session, uids(session)[:2], Disposition.OPINION)
    assert [(one.verdict, one.is_dismissed, one.is_open) for one in session.snapshot.claims.values()][:2] == [
        (Verdict.UNCHECKED, True, False)
    ] * 2
    assert commands.dismiss(session, uids(session)[:2], Disposition.OPINION) is None
    commands.mark(session, uids(session)[:1], Verdict.DISPUTED)
    assert (claim(session, 0).is_dismissed, claim(session, 0).verdict) == (False, Verdict.DISPUTED)


def test_taking_back_a_dismissed_claim(session: Session) -> None:
    assert commands.take_back(session, uids(session)[:1]) is None
    commands.dismiss(session, uids(session)[:1], Disposition.NOT_CHECKABLE)
    assert commands.take_back(session, uids(session)[:1])
    assert claim(session, 0).is_open


def test_a_note_is_kept_as_typed_and_can_be_emptied(session: Session) -> None:
    note = "  “Sample” note\n\tof two lines, 🚤 "
    assert commands.write_note(session, uids(session)[0], note)
    assert claim(session, 0).note == note
    assert commands.write_note(session, uids(session)[0], note) is None
    assert commands.write_note(session, uids(session)[0], "")
    assert claim(session, 0).note == ""


def test_adding_a_claim_grows_to_whole_words_and_takes_its_place(session: Session) -> None:
    change = commands.add_claim(session, Span(TEXT.index("swam") + 1, TEXT.index("swam") + 3))
    assert change
    (made,) = change.claims
    added = session.snapshot.claims[made]
    assert (added.quote, added.origin, added.kinds) == ("swam", ClaimOrigin.ADDED, (Kind.OTHER,))
    assert uids(session).index(made) == 3
    assert change.moves_claims


def test_an_added_claim_tells_its_figures(session: Session) -> None:
    change = commands.add_claim(session, over("cost 12 million crowns"))
    assert change
    added = session.snapshot.claims[change.claims[0]]
    assert Kind.FIGURE in added.kinds
    assert {session.snapshot.draft.words_of(figure.span) for figure in added.figures} & {
        "12",
        "12 million",
        "12 million crowns",
    }
    assert all(added.span.holds(figure.span) for figure in added.figures)


def test_white_space_is_no_claim_and_no_claim_is_made_twice(session: Session) -> None:
    gap = HAND_MADE[0].end
    refused("no-words", session, lambda: commands.add_claim(session, Span(gap, gap + 1)))
    refused("no-words", session, lambda: commands.add_claim(session, Span(5, 5)))
    refused("same-claim", session, lambda: commands.add_claim(session, Span(gap - len(SENTENCES[0]), gap + 1)))


def test_only_what_a_person_added_is_removed(session: Session) -> None:
    refused("not-added", session, lambda: commands.remove_claim(session, uids(session)[0]))
    before = session.snapshot.claims
    change = commands.add_claim(session, over("swam"))
    assert change
    made = change.claims[0]
    commands.mark(session, [made], Verdict.VERIFIED)
    commands.write_note(session, made, "Sample note.")
    with_it = session.snapshot
    assert commands.remove_claim(session, made)
    assert session.snapshot.claims == before
    session.undo()
    assert session.snapshot == with_it, "an undo brings the claim back with its verdict and note"


def test_splitting_parts_the_words_and_takes_the_verdict_back(session: Session) -> None:
    commands.mark(session, uids(session)[:1], Verdict.VERIFIED)
    commands.write_note(session, uids(session)[0], "Sample note.")
    first = uids(session)[0]
    assert commands.split_claim(session, first, TEXT.index("cost"))
    assert quotes(session)[:2] == ["The sample bridge", "cost 12 million crowns."]
    assert uids(session)[0] == first
    assert [claim(session, number).verdict for number in (0, 1)] == [Verdict.UNCHECKED] * 2
    assert (claim(session, 0).note, claim(session, 1).note) == ("Sample note.", "")
    assert [bool(claim(session, number).figures) for number in (0, 1)] == [False, True]


def test_a_claim_is_never_split_inside_a_word(session: Session) -> None:
    commands.split_claim(session, uids(session)[0], TEXT.index("cost") + 2)
    assert quotes(session)[:2] == ["The sample bridge", "cost 12 million crowns."]
    refused("no-split", session, lambda: commands.split_claim(session, uids(session)[0], 1))


@pytest.mark.parametrize("place", ["before", "start", "end", "after"])
def test_a_claim_is_not_split_where_one_part_would_be_empty(session: Session, place: str) -> None:
    span = HAND_MADE[1]
    at = {"before": 0, "start": span.start, "end": span.end, "after": len(TEXT)}[place]
    refused("no-split", session, lambda: commands.split_claim(session, uids(session)[1], at))


def test_joining_makes_one_claim_of_all_words_and_notes(session: Session) -> None:
    first, second, third, *others = uids(session)
    commands.mark(session, [first, second], Verdict.VERIFIED)
    commands.write_note(session, first, "One.")
    commands.write_note(session, second, "Two.")
    apart = session.snapshot
    assert commands.join_claims(session, [third, first, second])
    assert quotes(session)[0] == " ".join(SENTENCES[:3])
    assert uids(session) == [first, *others]
    assert (claim(session, 0).note, claim(session, 0).verdict) == ("One.\nTwo.", Verdict.UNCHECKED)
    assert Kind.FIGURE in claim(session, 0).kinds
    session.undo()
    assert session.snapshot == apart


def test_one_claim_alone_is_not_joined(session: Session) -> None:
    refused("one-claim", session, lambda: commands.join_claims(session, uids(session)[:1]))
    refused("one-claim", session, lambda: commands.join_claims(session, uids(session)[:1] * 2))


def test_trimming_gives_other_words_and_takes_the_verdict_back(session: Session) -> None:
    commands.mark(session, uids(session)[:1], Verdict.VERIFIED)
    assert commands.trim_claim(session, uids(session)[0], over("ost 12 millio"))
    assert (claim(session, 0).quote, claim(session, 0).verdict) == ("cost 12 million", Verdict.UNCHECKED)
    assert claim(session, 0).origin is ClaimOrigin.DETECTED
    assert commands.trim_claim(session, uids(session)[0], over("cost 12 million")) is None
    refused("no-words", session, lambda: commands.trim_claim(session, uids(session)[0], Span(3, 4)))


def test_other_words_are_no_longer_dismissed(session: Session) -> None:
    commands.dismiss(session, uids(session), Disposition.OPINION)
    commands.trim_claim(session, uids(session)[0], over("The sample bridge cost 12"))
    assert claim(session, 0).is_open
    commands.take_back(session, uids(session)[2:3])
    commands.join_claims(session, uids(session)[1:3])
    assert claim(session, 1).is_open, "a claim that waited is not dismissed by joining it to one that was"
    commands.split_claim(session, uids(session)[-1], TEXT.index("on 7"))
    assert [claim(session, number).is_open for number in (-2, -1)] == [True, True]


def test_details_are_set_by_hand_and_forgotten(session: Session) -> None:
    assert commands.edit_detail(session, DetailName.LANGUAGE, "en") is None
    assert commands.edit_detail(session, DetailName.BYLINE, "By Ada Sample")
    byline = session.snapshot.details[DetailName.BYLINE]
    assert (byline.value, byline.origin) == ("By Ada Sample", Origin.HAND)
    assert commands.edit_detail(session, DetailName.BYLINE, "")
    assert DetailName.BYLINE not in session.snapshot.details
    assert commands.edit_detail(session, DetailName.DATELINE, "") is None


def test_figures_are_told_by_type_after_reopening(session: Session) -> None:
    assert [figure.type for figure in claim(session, 4).figures] == [FigureType.NUMBER]
    again = reopen(session)
    assert again.snapshot == session.snapshot
    again.close()

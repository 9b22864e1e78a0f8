"""Laws of a blind review: nothing that others think of a hidden claim is left, and everything else is as it was."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.desks import Desk
from workbench.model.claim import Decision, Disposition, Verdict
from workbench.model.editing import Flag, FlagKind
from workbench.model.evidence import Evidence, Stance
from workbench.model.reviewing import Opinion, SecondVerdict
from workbench.review.blinding import as_seen, hidden

PEOPLE = ("ada", "ben", "")
GIVEN = st.tuples(st.sampled_from(PEOPLE), st.sampled_from([Verdict.VERIFIED, Verdict.DISPUTED]), st.booleans())


@given(st.lists(GIVEN, min_size=3, max_size=3))
def test_what_tells_of_a_hidden_claim_is_gone_and_what_is_ones_own_stays(
    decided: list[tuple[str, Verdict, bool]],
) -> None:
    snapshot = Desk.begin("ada").snapshot
    claims, records = dict(snapshot.claims), dict[type, dict]()
    for (uid, claim), (person, _, is_dismissed) in zip(snapshot.claims.items(), decided, strict=True):
        decision = Decision(Verdict.VERIFIED, person, "2026", claim.draft) if person and not is_dismissed else None
        claims[uid] = replace(claim, decision=decision, disposition=Disposition.OPINION if is_dismissed else None)
        for by in ("ada", "ben"):
            for kind in (Flag, Evidence):
                about = {"kind": FlagKind.LEGAL} if kind is Flag else {"stance": Stance.CONTRADICTS}
                made = kind(f"{kind.__name__}{uid}{by}", uid, person=by, **about)
                records.setdefault(kind, {})[made.uid] = made
    own = [uid for uid, (person, _, _) in zip(claims, decided, strict=True) if person == "ben"]
    snapshot = replace(snapshot, claims=claims, records=records)
    shown, out_of_sight = as_seen(snapshot, "ben", own=own), hidden(snapshot, "ben", own)
    for uid, (person, _, is_dismissed) in zip(claims, decided, strict=True):
        is_hidden = person != "ben" if is_dismissed else person == "ada"
        assert (uid in out_of_sight) is is_hidden
        assert shown.claims[uid].is_dismissed is (is_dismissed and not is_hidden)
        assert {one.person for one in shown.of_claim(Flag, uid)} == ({"ben"} if is_hidden else {"ada", "ben"})
        stances = {one.person: one.stance for one in shown.of_claim(Evidence, uid)}
        assert stances["ben"] is Stance.CONTRADICTS
        assert (stances["ada"] is Stance.CONTEXT) is is_hidden


@given(st.lists(GIVEN, min_size=3, max_size=3))
def test_what_is_hidden_is_gone_and_nothing_else(decided: list[tuple[str, Verdict, bool]]) -> None:
    snapshot = Desk.begin("ada").snapshot
    claims, seconds = dict(snapshot.claims), {}
    for (uid, claim), (person, verdict, seen) in zip(snapshot.claims.items(), decided, strict=True):
        decision = Decision(verdict, person, "2026", claim.draft) if person else None
        claims[uid] = replace(claim, decision=decision, note="Sample note." if person else "")
        for number, by in enumerate(("ben", "carla") if seen else ("carla",)):
            second = SecondVerdict(f"{uid}{number}", uid, Opinion.DISAGREE, verdict, note="Sample.", person=by)
            seconds[second.uid] = second
    snapshot = replace(snapshot, claims=claims, records={SecondVerdict: seconds})
    out_of_sight, shown = hidden(snapshot, "ben"), as_seen(snapshot, "ben")
    wanted = [person == "ada" and not seen for person, _, seen in decided]
    assert [uid in out_of_sight for uid in claims] == wanted
    for uid, claim in shown.claims.items():
        blank = replace(claims[uid], decision=None, note="")
        assert claim == (blank if uid in out_of_sight else claims[uid])
    kept = {one for one in seconds.values() if one.claim not in out_of_sight}
    assert set(shown.all_of(SecondVerdict).values()) == kept
    assert as_seen(shown, "ben") is shown
    assert as_seen(snapshot, "ben", (snapshot, shown)) == shown
    first = next(iter(claims))
    after = replace(snapshot, claims={**claims, first: replace(claims[first], note="Another note.")})
    assert as_seen(after, "ben", (snapshot, shown)) == as_seen(after, "ben")
    assert hidden(snapshot, "ada") == frozenset(
        uid for uid, (who, _, _) in zip(claims, decided, strict=True) if who == "ben"
    )

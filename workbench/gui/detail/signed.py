"""The words for what voided a sign-off: in the detail of its claim, and in the message at the window's edge."""

from PySide6.QtCore import QCoreApplication

from workbench.gui.detail.rows import DetailRow, local_time
from workbench.gui.labels import act_words, choice_words
from workbench.review.signoff import SignOffState
from workbench.session.reviewing import own_second_verdict
from workbench.session.session import Session
from workbench.session.signing import sign_offs
from workbench.visible import visible


def since_words(session: Session, state: SignOffState) -> str:
    """Which change voided it, by whom and when; empty where that would tell a verdict that is kept from the person."""
    act = state.voided_by
    if act is None or session.is_blind:
        return ""
    name = visible(session.snapshot.name_of(act.person)) or QCoreApplication.translate(
        "signed", "somebody without a name"
    )
    words = QCoreApplication.translate("signed", "Since then: {act} by {name}, {when}.")
    return words.format(act=act_words(act.name, act.turn), name=name, when=local_time(act.at))


def kept_rows(session: Session, claim: str) -> list[DetailRow]:
    """Says what a blind review keeps from sight; of every claim alike, so that it does not tell which are decided."""
    decision = session.snapshot.claims[claim].decision
    is_own = decision is not None and decision.person == session.person.uid
    if not session.is_blind or is_own or own_second_verdict(session, claim):
        return []
    words = QCoreApplication.translate("signed", "Blind review: kept from you until you have given a verdict here")
    kept = QCoreApplication.translate(
        "signed", "What a colleague decided, noted, proposed, asked, flagged or signed, and what the evidence says"
    )
    return [DetailRow(words, kept)]


def void_rows(session: Session, claim: str) -> list[DetailRow]:
    """The sign-offs of a claim that do not hold any more, each with what voided it."""
    if session.seen.claims.get(claim) is not session.snapshot.claims.get(claim):
        return []
    void = [(one, state) for one, state in sign_offs(session, claim) if not state.is_valid]
    told = QCoreApplication.translate("signed", "The sign-off by {name} is void ({stage})")
    return [
        DetailRow(told.format(name=one.name, stage=choice_words(one.round)), since_words(session, state))
        for one, state in void
    ]

"""Checks by machine, advice only; one file a check, all listed in ``CHECKS``."""

from workbench.checks import calendar, lookalikes
from workbench.checks.base import Check, Reading, Remark
from workbench.languages import pack_for
from workbench.model.claim import Claim
from workbench.model.draft import DetailName
from workbench.model.snapshot import Snapshot

CHECKS: tuple[Check, ...] = (
    Check("calendar", "Dates against the calendar", calendar.look),
    Check("lookalikes", "Letters of another script", lookalikes.look),
)
"""Every check, in the order in which their remarks are shown."""


def remarks_on(snapshot: Snapshot, claim: Claim) -> tuple[Remark, ...]:
    """What all checks have to say about a claim; nothing where the article's language has no pack."""
    pack = pack_for(snapshot.detail(DetailName.LANGUAGE) or "-")
    return remarks(Reading(snapshot.draft.text, claim.span, pack)) if pack else ()


def remarks(reading: Reading) -> tuple[Remark, ...]:
    """What all checks have to say about a stretch."""
    return tuple(remark for check in CHECKS for remark in check.look(reading))

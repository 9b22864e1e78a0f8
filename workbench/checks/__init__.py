"""Checks by machine, advice only; one file a check, all listed in ``CHECKS``."""

from workbench.checks import arithmetic, calendar, lookalikes, repeats, spellings, sums, years
from workbench.checks.base import Check, Reading, Remark
from workbench.languages import pack_for
from workbench.model.claim import Claim
from workbench.model.draft import DetailName
from workbench.model.snapshot import Snapshot

CHECKS: tuple[Check, ...] = (
    Check("calendar", "Dates against the calendar", calendar.look),
    Check("years", "Years that contradict each other", years.look),
    Check("arithmetic", "Changes that are calculated wrong", arithmetic.look),
    Check("sums", "Parts that do not make up their whole", sums.look),
    Check("repeats", "Numbers that differ within the article", repeats.look),
    Check("spellings", "Names spelled in two ways", spellings.look),
    Check("lookalikes", "Letters of another script", lookalikes.look),
)
"""Every check, in the order in which their remarks are shown."""


def remarks_on(snapshot: Snapshot, claim: Claim) -> tuple[Remark, ...]:
    """What all checks have to say about a claim; nothing where the article's language has no pack."""
    pack = pack_for(snapshot.detail(DetailName.LANGUAGE) or "-")
    return remarks(Reading(snapshot.draft.text, claim.span, pack)) if pack else ()


_LONGEST = 20_000
"""Characters of a claim that is looked at: a longer one is no sentence, and nobody waits for it to be read."""


def remarks(reading: Reading) -> tuple[Remark, ...]:
    """What all checks have to say about a stretch."""
    if reading.span.end - reading.span.start > _LONGEST:
        return ()
    return tuple(remark for check in CHECKS for remark in check.look(reading))

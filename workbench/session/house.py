"""House rules applied to a session: what a claim's verdict still lacks, and what blocks one."""

from workbench.errors import UserError
from workbench.evidence.rules import Breach, Level, breaches, settings_of, standing_of
from workbench.model.claim import Claim
from workbench.model.editing import Flag
from workbench.model.evidence import Evidence, Source
from workbench.model.snapshot import Snapshot


def breaches_of(snapshot: Snapshot, claim: Claim) -> tuple[Breach, ...]:
    """The rules of the house that a claim breaks as it stands."""
    evidence, flags = snapshot.of_claim(Evidence, claim.uid), snapshot.of_claim(Flag, claim.uid)
    standing = standing_of(claim, evidence, snapshot.all_of(Source), flags)
    return breaches(standing, settings_of(snapshot))


def expect_allowed(snapshot: Snapshot, claim: Claim) -> None:
    """Raises UserError where a rule that is set to block stands against the verdict that a claim would have."""
    blocking = next((one for one in breaches_of(snapshot, claim) if one.level is Level.BLOCK), None)
    if blocking:
        raise UserError("house-rule", blocking.text, blocking.hint)

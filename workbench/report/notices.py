"""What reading a draft brought to light, as far as it still holds."""

from workbench.detection.engine import language_notices
from workbench.model.editing import RULE_CHOICE, RuleChoice
from workbench.model.snapshot import Snapshot


def notices_of(snapshot: Snapshot) -> tuple[str, ...]:
    """The current draft's notices; that its language was not known goes once claims were found again in a known one."""
    kept = snapshot.all_of(RuleChoice).get(RULE_CHOICE)
    outdated = language_notices(None) if kept and kept.read_again == snapshot.draft.uid else ()
    return tuple(notice for notice in snapshot.draft.notices if notice not in outdated)

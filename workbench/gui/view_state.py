"""How a session was looked at when it was left: where its article stood, which claim, filter and size."""

from typing import Any

from workbench.gui.claims.filter import ClaimFilter
from workbench.gui.hub import Hub
from workbench.gui.pages.workspace import Workspace
from workbench.gui.signs import Sign
from workbench.model.claim import Kind
from workbench.session.marks import Mark

_CHIPS = {"signs": Sign, "kinds": Kind, "marks": Mark}


def view_of(hub: Hub, workspace: Workspace) -> dict[str, Any]:
    """What is to be remembered, as a setting can keep it. Places are code points, so that any window can go there."""
    claims = workspace.claims
    chips = {name: sorted(str(one) for one in getattr(claims.model.filter, name)) for name in _CHIPS}
    return {"claim": hub.current, "seen": workspace.article.first_seen, "words": claims.search.text(), **chips}


def show_view(view: dict[str, Any], hub: Hub, workspace: Workspace) -> bool:
    """Looks at the session as it was left; False where its claim is gone, or nothing is remembered."""
    claim = view.get("claim", "")
    if claim not in hub.snapshot.claims:
        return False
    workspace.claims.show_filter(_filter_of(view), str(view.get("words", "")))
    hub.select(claim)
    seen = view.get("seen")
    if isinstance(seen, int) and 0 <= seen <= len(workspace.article.text):
        workspace.article.go_to(seen)
    return True


def _filter_of(view: dict[str, Any]) -> ClaimFilter:
    """Values that another version wrote and this one does not know are left out."""
    kept: dict[str, Any] = {
        name: frozenset(one for one in kind if str(one) in view.get(name, [])) for name, kind in _CHIPS.items()
    }
    return ClaimFilter(**kept)

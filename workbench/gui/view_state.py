"""How a session was looked at when it was left: where its article stood, which claim, filter and size."""

from typing import Any

from workbench.gui.article.view import ZOOMS
from workbench.gui.claims.filter import ClaimFilter
from workbench.gui.claims.panel import ClaimPanel
from workbench.gui.hub import Hub
from workbench.gui.pages.workspace import Workspace
from workbench.gui.settings import Settings
from workbench.gui.signs import Sign
from workbench.model.claim import Kind
from workbench.session.marks import Mark


def keep_view(settings: Settings, hub: Hub, workspace: Workspace) -> None:
    """Remembers how the open session is looked at. Places are code points, so that any window can go there."""
    if hub.session is None:
        return
    view = {
        "claim": hub.current,
        "seen": workspace.article.first_seen,
        "zoom": settings.get("view.zoom"),
        **filter_told(workspace.claims),
    }
    settings.keep_view(hub.session.path.absolute(), view)


def filter_told(claims: ClaimPanel) -> dict[str, Any]:
    """The filter of a list as it is kept; each value is empty where every claim is shown."""
    wanted = claims.model.filter
    return {
        "words": claims.search.text(),
        "signs": sorted(wanted.signs),
        "kinds": sorted(wanted.kinds),
        "marks": sorted(wanted.marks),
        "people": sorted(wanted.people),
    }


def kept_zoom(settings: Settings, hub: Hub) -> int:
    """The size in which the open session was left, which is the size from now on; else the size that stands."""
    kept = _kept(settings, hub).get("zoom")
    if isinstance(kept, int) and ZOOMS[0] <= kept <= ZOOMS[1]:
        settings.set("view.zoom", kept)
    return int(settings.get("view.zoom"))


def restore_view(settings: Settings, hub: Hub, workspace: Workspace) -> None:
    """Looks at the session as it was left; at the first claim that waits where that is not known or its claim gone."""
    view = _kept(settings, hub)
    claim = view.get("claim", "")
    if claim not in hub.snapshot.claims:
        workspace.select_first()
        return
    workspace.claims.show_filter(filter_of(view), str(view.get("words", "")))
    hub.select(claim)
    seen = view.get("seen")
    if isinstance(seen, int) and 0 <= seen <= len(workspace.article.text):
        workspace.article.go_to(seen)


def _kept(settings: Settings, hub: Hub) -> dict[str, Any]:
    return settings.view_of(hub.session.path.absolute()) if hub.session else {}


def filter_of(view: dict[str, Any]) -> ClaimFilter:
    """The filter that was kept, but for its words. What another version wrote and this one knows not is left out."""
    return ClaimFilter(
        frozenset(sign for sign in Sign if sign in _listed(view, "signs")),
        frozenset(kind for kind in Kind if kind in _listed(view, "kinds")),
        frozenset(mark for mark in Mark if mark in _listed(view, "marks")),
        people=frozenset(person for person in _listed(view, "people") if isinstance(person, str)),
    )


def _listed(view: dict[str, Any], part: str) -> list[Any]:
    kept = view.get(part)
    return kept if isinstance(kept, list) else []

"""The rooms: every object that has methods for acts, made when the first act is carried out."""

from typing import TYPE_CHECKING, Any

from workbench.gui.acts_claims import ClaimActs
from workbench.gui.acts_drafts import DraftActs
from workbench.gui.acts_editing import EditingActs
from workbench.gui.acts_evidence import EvidenceActs
from workbench.gui.acts_exporting import ExportActs
from workbench.gui.acts_finding import FindingActs
from workbench.gui.acts_history import HistoryActs
from workbench.gui.acts_merging import MergeActs
from workbench.gui.acts_reviewing import ReviewActs
from workbench.gui.acts_saved import SavedViewActs
from workbench.gui.acts_signing import SigningActs
from workbench.gui.acts_view import ViewActs
from workbench.gui.acts_window import WindowActs

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow


def make_rooms(window: "MainWindow") -> tuple[Any, ...]:
    """The rooms of a window, in the order in which an act is looked for; each listens to what it acts on."""
    evidence = EvidenceActs(window.hub, window.tasks, window.settings, window.workspace, window)
    window.files.attachments_found.connect(evidence.offer_attachments)
    return (
        window.files,
        window.safety,
        ExportActs(window),
        ClaimActs(window.hub, window.workspace, window.settings, window),
        evidence,
        DraftActs(window.hub, window.tasks, window.settings, window.files, window.workspace, window.themes, window),
        FindingActs(window.hub, window.tasks, window.settings, window.files, window),
        EditingActs(window.hub, window.workspace, window),
        SavedViewActs(window),
        ReviewActs(window.hub, window.workspace, window.themes, window),
        SigningActs(window.hub, window.workspace, window),
        MergeActs(window.hub, window.tasks, window.workspace, window.themes, window),
        HistoryActs(window.hub, window.tasks, window.workspace, window.themes, window.settings, window),
        ViewActs(window.hub, window.workspace, window.name_bar, window.themes, window.settings, window.keymap, window),
        WindowActs(window.hub, window.workspace, window.themes, window.settings, window.actions_by_id, window),
    )

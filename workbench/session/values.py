"""What the figures of a session say, as the checks by machine read them."""

from workbench.detection.value_texts import told
from workbench.detection.values import value_of
from workbench.languages.pack import PLAIN
from workbench.model.claim import Figure
from workbench.model.snapshot import Snapshot
from workbench.session.article import pack_of


def value_told(snapshot: Snapshot, figure: Figure) -> str:
    """The value of a figure of the current draft in signs; empty where its words are the value, or cannot be read."""
    text, pack = snapshot.draft.text, pack_of(tuple(snapshot.details.values())) or PLAIN
    value = value_of(text, figure, pack)
    said = told(value) if value else ""
    return "" if said == " ".join(snapshot.draft.words_of(figure.span).split()) else said

"""Finding claims within a time: a text that is long is looked through by a process that is ended when it is over."""

import pickle

from workbench.detection import child, engine
from workbench.detection.engine import Detection, Progress
from workbench.detection.rules import Choice
from workbench.errors import UserError
from workbench.languages.pack import LanguagePack
from workbench.model.draft import Draft
from workbench.session.reading import run_child

LONG = 50_000
"""Code points, ten times a long report. Built to be slow, fewer take a second; of ten million that can be minutes."""


def detect(
    draft: Draft, pack: LanguagePack | None, progress: Progress | None = None, choice: Choice = Choice()
) -> Detection:
    """As ``engine.detect``; a long text raises ``UserError``: ``too-slow`` where it takes longer than any article, and
    ``detector-died``. How far that one is cannot be told: ``progress`` is then called with ``(0, 0)``.
    """
    if len(draft.text) <= LONG:
        return engine.detect(draft, pack, progress, choice)
    asked = pickle.dumps((draft, pack.tag if pack else "", choice))
    try:
        code, answer = run_child(asked, draft.name, progress or _go_on, {}, child.__file__)
    except OSError as error:
        raise _died() from error
    except UserError as error:
        raise _too_slow() if error.kind == "too-slow" else _died() from error
    if code != 0:
        raise _died()
    found = pickle.loads(answer)  # our own process, in which nothing but Python ran
    assert isinstance(found, Detection)
    return found


def _go_on(_done: int, _total: int) -> None:
    """For whoever does not want to know how far it is."""


_INSTEAD = "Save the part that is to be checked in a file of its own, and open that."


def _too_slow() -> UserError:
    return UserError("too-slow", "Looking for claims took too long, so it was stopped.", _INSTEAD)


def _died() -> UserError:
    text = "Looking for claims broke off: the text may need more memory than there is."
    return UserError("detector-died", text, _INSTEAD)

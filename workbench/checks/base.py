"""What a machine check is: a pure function from words to remarks. It advises; the checker decides."""

from collections.abc import Callable
from dataclasses import dataclass

from workbench.languages.pack import LanguagePack
from workbench.model.draft import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """What a check reads: a stretch of a draft's text, and the pack of its language."""

    text: str
    span: Span
    pack: LanguagePack


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth a look: where, and a sentence that shows the working."""

    check: str
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Check:
    """One check: ``id`` for settings and the log, ``label`` for people. ``look`` is silent where it is not sure."""

    id: str
    label: str
    look: Callable[[Reading], tuple[Remark, ...]]

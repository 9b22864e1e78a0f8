"""The words for how far two people agree."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.gui.numbers import counted
from workbench.gui.spoken import spoken
from workbench.review.agreement import Pair, agreement


def figures_words(pairs: Sequence[Pair]) -> str:
    """How many verdicts both gave, on what share they are the same, and kappa, or why there is none."""
    found, locale = agreement(pairs), QLocale()
    if found.share is None:
        return spoken(found.reason)
    share = locale.toString(100 * float(found.share), "f", 1)
    words = QCoreApplication.translate("agreement", "verdicts of both: {count}, the same: {share} %.")
    told = words.format(count=counted(len(pairs)), share=share)
    if found.kappa is None:
        return f"{told} {spoken(found.reason)}"
    kappa = QCoreApplication.translate("agreement", "Cohen's kappa: {kappa}.")
    return f"{told} {kappa.format(kappa=locale.toString(float(found.kappa), 'f', 2))}"

"""German: the forms of its verbs. Its word lists lie in ``resources/languages/de``."""

from workbench.languages.de_figures import STYLE, figures
from workbench.languages.pack import Endings, LanguagePack
from workbench.languages.verbs import Form

_E_BEFORE = ("t", "d", "chn", "dn", "fn", "gn")


def inflect(base: str, past: str, participle: str) -> dict[Form, str]:
    """The forms of a verb by its infinitive: a weak past follows the rules, that of a strong verb is given.

    Forms that differ in number stand beside each other, parted by a space.
    """
    stem = base[: -1 if base.endswith(("ern", "eln")) else -2]
    joint = "e" if stem.endswith(_E_BEFORE) else ""
    weak = not past or past.endswith("te")
    past = past or f"{stem}{joint}te"
    present = f"{past[:-2]}t" if weak and past.endswith("te") else f"{stem}{joint}t"
    return {
        Form.BASE: base,
        Form.THIRD: f"{present} {stem}e",
        Form.PAST: f"{past} {past}n" if weak else f"{past} {past}en",
        Form.PARTICIPLE: participle or f"ge{stem}{joint}t {stem}{joint}t",
    }


PACK = LanguagePack(
    tag="de",
    name="Deutsch",
    figures=figures,
    inflect=inflect,
    endings=Endings(adverb=("erweise",), plural=("en",), past=("te", "ten")),
    numbers=STYLE,
    day_first=True,
)

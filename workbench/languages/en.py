"""English: the forms of its verbs. Its word lists lie in ``resources/languages/en``."""

from workbench.languages.en_figures import figures
from workbench.languages.pack import Endings, LanguagePack
from workbench.languages.verbs import Form

_VOWELS = frozenset("aeiou")


def inflect(base: str, past: str, participle: str) -> dict[Form, str]:
    """The forms of a verb; an irregular past (and participle) is given, the rest follows the rules of spelling."""
    past = past or _with_ed(base)
    return {
        Form.BASE: base,
        Form.THIRD: _with_s(base),
        Form.PAST: past,
        Form.PARTICIPLE: participle or past,
        Form.GERUND: _with_ing(base, past),
    }


def _ends_in_consonant_y(base: str) -> bool:
    return base.endswith("y") and base[-2] not in _VOWELS


def _with_s(base: str) -> str:
    if _ends_in_consonant_y(base):
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "go")) else "s")


def _with_ed(base: str) -> str:
    if _ends_in_consonant_y(base):
        return base[:-1] + "ied"
    return base + ("d" if base.endswith("e") else "ed")


def _with_ing(base: str, past: str) -> str:
    if past == base + base[-1] + "ed" or base in ("put", "begin"):
        return base + base[-1] + "ing"
    return (base[:-1] if base.endswith("e") and not base.endswith(("ee", "oe")) else base) + "ing"


PACK = LanguagePack(
    tag="en",
    name="English",
    figures=figures,
    inflect=inflect,
    endings=Endings(adverb=("ly",), plural=("s",), singular=("ss", "us", "is"), past=("ed",)),
)

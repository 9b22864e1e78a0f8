"""Language packs: everything the text and detection rooms must know about one language, one module each."""

from workbench.languages import de, en
from workbench.languages.pack import LanguagePack

LANGUAGES: tuple[LanguagePack, ...] = (en.PACK, de.PACK)


def pack_for(tag: str) -> LanguagePack | None:
    """The pack for a BCP 47 tag, by its primary subtag (``en-GB`` takes ``en``); None where there is none."""
    primary = tag.lower().replace("_", "-").split("-")[0]
    return next((pack for pack in LANGUAGES if pack.tag == primary), None)

"""English."""

from workbench.languages.pack import LanguagePack

PACK = LanguagePack(tag="en", name="English")

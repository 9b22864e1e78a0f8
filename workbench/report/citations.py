"""What the sources of a report are called in the world's lists of literature: one table for all three formats.

Names are those of the Citation Style Language 1.0.2, of RIS as Zotero and EndNote write it, and of BibTeX.
"""

from dataclasses import dataclass

from workbench.model.evidence import SourceType


@dataclass(frozen=True, slots=True)
class CitationNames:
    """What a type of source is called in CSL, RIS and BibTeX."""

    csl: str
    ris: str
    bibtex: str


CITATION_NAMES: dict[SourceType, CitationNames] = {
    SourceType.DOCUMENT: CitationNames("document", "GEN", "misc"),
    SourceType.PERSON: CitationNames("personal_communication", "PCOMM", "misc"),
    SourceType.DATA: CitationNames("dataset", "DATA", "misc"),
    SourceType.WEB_PAGE: CitationNames("webpage", "ELEC", "misc"),
    SourceType.RECORDING: CitationNames("broadcast", "SOUND", "misc"),
    SourceType.BOOK: CitationNames("book", "BOOK", "book"),
    SourceType.ARTICLE: CitationNames("article-newspaper", "NEWS", "article"),
}
"""One row a type; the first of a name is what it is read as."""

_CSL_BESIDES = {
    SourceType.ARTICLE: "article article-journal article-magazine review review-book post-weblog paper-conference",
    SourceType.BOOK: "chapter classic entry entry-dictionary entry-encyclopedia",
    SourceType.PERSON: "interview",
    SourceType.RECORDING: "song motion_picture speech performance",
    SourceType.WEB_PAGE: "post software",
    SourceType.DATA: "figure graphic map",
}
_RIS_BESIDES = {
    SourceType.ARTICLE: "JOUR MGZN EJOUR JFULL ABST INPR CONF CPAPER BLOG",
    SourceType.BOOK: "CHAP EBOOK ECHAP EDBOOK DICT ENCYC SER",
    SourceType.PERSON: "ICOMM",
    SourceType.RECORDING: "VIDEO MPCT ADVS MUSIC",
    SourceType.WEB_PAGE: "WEB",
    SourceType.DATA: "AGGR DBASE FIGURE MAP CHART",
}
_BIBTEX_BESIDES = {
    SourceType.ARTICLE: "inproceedings conference proceedings suppperiodical periodical review",
    SourceType.BOOK: "inbook incollection booklet collection reference inreference mvbook bookinbook",
    SourceType.RECORDING: "audio video movie music",
    SourceType.WEB_PAGE: "online electronic www software",
    SourceType.DATA: "dataset",
    SourceType.DOCUMENT: "misc",
}


def _read(names: dict[str, SourceType], besides: dict[SourceType, str]) -> dict[str, SourceType]:
    return {**{name: kind for kind, several in besides.items() for name in several.split()}, **names}


TYPE_OF_CSL = _read({names.csl: kind for kind, names in CITATION_NAMES.items()}, _CSL_BESIDES)
"""What a CSL type is read as; one that is not here, as a document."""

TYPE_OF_RIS = _read({names.ris: kind for kind, names in CITATION_NAMES.items()}, _RIS_BESIDES)
"""What a RIS type is read as; one that is not here, as a document."""

TYPE_OF_BIBTEX = _read({"article": SourceType.ARTICLE, "book": SourceType.BOOK}, _BIBTEX_BESIDES)
"""What a BibTeX entry is read as; one that is not here, as a document."""

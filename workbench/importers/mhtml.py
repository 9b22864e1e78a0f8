"""Web pages that a browser saved with all their parts in one file: the page is read, the rest is not."""

import re

from workbench.importers.archive import damaged
from workbench.importers.base import Importer
from workbench.importers.mail import header, parse, parts
from workbench.importers.told import tell
from workbench.importers.web_page import read_page
from workbench.model.document import Reading
from workbench.model.draft import DetailName, Origin, RawDocument

_START = re.compile(rb"(?:From|MIME-Version|Snapshot-Content-Location|Subject|Date|Content-Type):", re.IGNORECASE)


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The article of the page, with the address that the browser noted."""
    message = parse(data)
    page = next((part for part in parts(message) if part.type == "text/html" and part.data.strip()), None)
    if page is None:
        raise damaged("It holds no web page.")
    told = (
        *tell(
            DetailName.ADDRESS, header(message, "Snapshot-Content-Location"), Origin.PROPERTIES, "saved by the browser"
        ),
        *tell(DetailName.HEADLINE, header(message, "Subject"), Origin.PROPERTIES, "title of the saved page"),
    )
    return read_page(page.decoded(reading.encoding), reading, told)


def sniff(sample: bytes) -> int:
    """Headers of a message whose parts are related, with a sign of a browser."""
    if not _START.match(sample) or b"multipart/related" not in sample.lower():
        return 0
    return 90 if re.search(rb"Snapshot-Content-Location|Saved by|text/html", sample, re.IGNORECASE) else 40


IMPORTER = Importer("mhtml", "Web page in one file", (".mhtml", ".mht"), sniff, read)

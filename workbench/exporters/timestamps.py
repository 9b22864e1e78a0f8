"""The dates inside a PDF: the report's own moment instead of the machine's clock."""

import re

from workbench.report import words

_DATE = re.compile(
    rb"/(?P<entry>CreationDate|ModDate) \(D:[^)]*\)"  # the document's own table
    rb'|xmp:(?P<attribute>CreateDate|ModifyDate|MetadataDate)="[^"]*"'  # the same again as XML
)


_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC")
_NO_MOMENT = "1970-01-01 00:00 UTC"


def dated(pdf: bytes, at: str) -> bytes:
    """The file with the report's own moment for every date in it, in the same number of bytes.

    Qt writes the machine's clock with its time zone, which tells where the report was made. Where ``at`` is no moment
    the file says 1970.
    """
    shown = words.moment(at)
    day, time, _ = (shown if _MOMENT.fullmatch(shown) else _NO_MOMENT).split()
    digits = re.sub(r"\D", "", day + time).encode()

    def date(found: re.Match[bytes]) -> bytes:
        if entry := found["entry"]:
            new = b"/%b (D:%b00Z)" % (entry, digits)
        else:
            new = b'xmp:%b="%bT%b:00Z"' % (found["attribute"], day.encode(), time.encode())
        return new.ljust(len(found[0]))

    return _DATE.sub(date, pdf)

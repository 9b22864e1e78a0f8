"""E-mails: the words of the message; what is attached is offered as evidence."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.importers.base import Importer
from workbench.importers.limits import MOST_ATTACHMENTS
from workbench.importers.mail import Part, header, parse, parts
from workbench.importers.told import tell
from workbench.importers.web_page import read_page
from workbench.model.document import Attachment, LeftOut, PlaceLabel, Proposal, Reading
from workbench.model.draft import Block, Detail, DetailName, Origin, RawDocument

if TYPE_CHECKING:
    from email.message import Message

_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_HEADERS = re.compile(
    rb"^(?:from|to|date|subject|message-id|received|return-path|mime-version|delivered-to):", re.I | re.M
)
_SUFFIXES = {
    "text/plain": ".txt",
    "text/html": ".html",
    "text/csv": ".csv",
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
}
_FOLDERS = re.compile(r".*[/\\]", re.DOTALL)
_TYPE = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,60}")


def read(data: bytes, _name: str, reading: Reading) -> RawDocument:
    """The message's text, from its plain form where it has one. As evidence it begins with who wrote what when."""
    message = parse(data)
    held = list(parts(message))
    body = _body(held)
    raw = _read(body, reading) if body else RawDocument("")
    if reading.evidence:
        raw = _under(_head(message), raw)
    attached = [part for part in held if part is not body and (part.name or part.attached)]
    others = [part for part in held if part is not body and part not in attached and part.type == "text/html"]
    return replace(
        raw,
        details=tuple(_details(message)),
        notices=tuple(_notices(attached)),
        attachments=tuple(_attachment(part) for part in attached[:MOST_ATTACHMENTS]),
        left_out=raw.left_out + tuple(LeftOut("the same in HTML", f"{len(part.data)} bytes") for part in others),
    )


def _body(held: list[Part]) -> Part | None:
    """The first part that is text and not attached, plain before HTML."""
    texts = [part for part in held if part.type in ("text/plain", "text/html") and not part.attached and not part.name]
    filled = [part for part in texts if part.data.strip()]
    return next((part for part in filled if part.type == "text/plain"), next(iter(filled), None))


def _read(body: Part, reading: Reading) -> RawDocument:
    decoded = body.decoded(reading.encoding)
    if body.type == "text/html":
        return read_page(decoded, reading)
    return RawDocument(decoded.text, encoding=decoded.encoding, sureness=decoded.sureness)


def _head(message: "Message[str, str]") -> str:
    lines = [f"{name}: {value}" for name in _SHOWN if (value := header(message, name))]
    return "\n".join(lines)


def _under(head: str, raw: RawDocument) -> RawDocument:
    """The document with the head of the message above it, and all its places moved."""
    if not head:
        return raw
    shift = len(head) + 2
    return replace(
        raw,
        text=f"{head}\n\n{raw.text}",
        blocks=tuple(Block(one.kind, one.start + shift, one.end + shift) for one in raw.blocks),
        proposals=tuple(_moved(one, shift) for one in raw.proposals),
        labels=tuple(PlaceLabel(one.start + shift, one.label) for one in raw.labels),
    )


def _moved(proposal: Proposal, shift: int) -> Proposal:
    return replace(proposal, start=proposal.start + shift, end=proposal.end + shift)


def _details(message: "Message[str, str]") -> Iterator[Detail]:
    from email.utils import parseaddr, parsedate_to_datetime

    yield from tell(DetailName.HEADLINE, header(message, "Subject"), Origin.PROPERTIES, "e-mail subject")
    sender = header(message, "From")
    yield from tell(DetailName.BYLINE, parseaddr(sender)[0] or sender, Origin.PROPERTIES, "e-mail sender")
    try:
        day = parsedate_to_datetime(header(message, "Date")).date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return
    yield from tell(DetailName.DATE, day, Origin.PROPERTIES, "e-mail date")


def _attachment(part: Part) -> Attachment:
    kind = part.type if _TYPE.fullmatch(part.type) else "application/octet-stream"
    return Attachment(_file_name(part, kind)[:255], kind, part.data)


def _file_name(part: Part, kind: str) -> str:
    """The name that a part bears, without folders; else a message is called by its subject, a file by its type."""
    name = _FOLDERS.sub("", part.name)
    if name:
        return name
    if kind == "message/rfc822":
        subject = header(parse(part.data), "Subject").replace("/", " ").replace("\\", " ").strip()
        return f"{subject[:80] or 'message'}.eml"
    return f"attachment{_SUFFIXES.get(kind, '')}"


def _notices(attached: list[Part]) -> Iterator[str]:
    if len(attached) > MOST_ATTACHMENTS:
        yield f"Of {len(attached)} attached files only the first {MOST_ATTACHMENTS} can be offered as evidence."


def sniff(sample: bytes) -> int:
    """Two of the headers that every message has, before the first blank line."""
    head = re.split(rb"\r?\n\r?\n", sample, maxsplit=1)[0]
    if not re.match(rb"[A-Za-z][\w-]*:|From ", head):
        return 0
    return 60 if len({found.lower() for found in _HEADERS.findall(head)}) > 1 else 0


IMPORTER = Importer("eml", "E-mail", (".eml",), sniff, read)

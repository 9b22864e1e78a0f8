"""Messages in the form of e-mail: their parts, whatever they claim to be; e-mails and web archives are read with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from workbench.importers.archive import damaged
from workbench.importers.charset import Decoded, decode
from workbench.importers.page_tree import declared_encoding

if TYPE_CHECKING:
    from email.message import Message

# What the standard library raises for headers that no program writes.
_ODD = (ValueError, LookupError, TypeError, AttributeError, AssertionError)
_DEEPEST = 100


@dataclass(frozen=True, slots=True)
class Part:
    """A part that holds no other: its type in small letters, its file name, its bytes, and the charset it names."""

    type: str
    name: str
    data: bytes
    charset: str
    attached: bool

    def decoded(self, chosen: str = "") -> Decoded:
        """The characters of the part. Raises what ``charset.decode`` raises."""
        declared = self.charset or (declared_encoding(self.data) if self.type == "text/html" else "")
        return decode(self.data, declared, chosen)


def parse(data: bytes) -> "Message[str, str]":
    """The message in a file; raises ``UserError("damaged")`` where parts are nested to exhaust the reader."""
    from email import message_from_bytes
    from email.policy import compat32

    try:
        return message_from_bytes(data, policy=compat32)
    except RecursionError as error:
        raise damaged("Its parts are nested too deeply.") from error


def header(message: "Message[str, str]", name: str) -> str:
    """A header in plain characters and one line; empty where it is missing or cannot be read."""
    from email.header import decode_header, make_header

    value = message.get(name)
    if value is None:
        return ""
    try:
        return " ".join(str(make_header(decode_header(str(value)))).split())
    except _ODD:
        return " ".join(str(value).split())


def parts(message: "Message[str, str]", depth: int = 0) -> Iterator[Part]:
    """The parts that hold no others, in order; a message inside the message is one part, as it came."""
    payload = message.get_payload()
    if isinstance(payload, list) and message.get_content_maintype() == "multipart":
        if depth > _DEEPEST:
            raise damaged("Its parts are nested too deeply.")
        for inner in cast("list[Message[str, str]]", payload):
            yield from parts(inner, depth + 1)
    else:
        yield _part(message)


def _part(message: "Message[str, str]") -> Part:
    payload = message.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else _inner(message)
    try:
        name, charset = message.get_filename() or "", message.get_content_charset() or ""
        disposition = message.get_content_disposition() or ""
    except _ODD:
        name = charset = disposition = ""
    # What is said to have parts and has none is read as it stands.
    kind = "text/plain" if message.get_content_maintype() == "multipart" else message.get_content_type()
    return Part(kind, " ".join(name.split()), data, charset, disposition == "attachment")


def _inner(message: "Message[str, str]") -> bytes:
    """The bytes of a message that is a part of another."""
    payload = cast("list[Message[str, str]] | str | None", message.get_payload())
    try:
        return payload[0].as_bytes() if isinstance(payload, list) and payload else b""
    except (*_ODD, RecursionError):
        return b""

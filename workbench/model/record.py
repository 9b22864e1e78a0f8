"""Records: what a session keeps besides article, claims and decisions, each kind one flat frozen value.

A record is one register of the log, and a row of one table. So a new kind is a dataclass, a line in
``workbench.model.records`` and its ``CREATE TABLE``; log, undo, merge, proof and the check of strangers' files read the
types of the fields from here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Annotated, Any, Final, TypeVar, get_args, get_origin, get_type_hints

UID: Final = "uid"
SHA256: Final = "sha256"
TIME: Final = "time"
LONG: Final = "long"

Uid = Annotated[str, UID]
"""The identity of a person, a claim or another record; empty where there is none."""
Sha256 = Annotated[str, SHA256]
"""In hexadecimal; empty where there is none."""
Time = Annotated[str, TIME]
"""UTC, ISO 8601 with ``Z``; empty where it is not known."""
Long = Annotated[str, LONG]
"""Text of any length; a plain ``str`` is a line."""
Many = Annotated[tuple[str, ...], LONG]
"""As many texts as there are, each of any length; a plain tuple is a short list of lines."""


@dataclass(frozen=True, slots=True)
class Record:
    """Anything with a lasting uid. Fields are of the types above, ``str``, ``int``, ``bool``, an enum of strings, or a
    tuple of ``str``; so that a row of a table can hold them."""

    uid: str


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class FieldType:
    """What one field of a record may hold: ``type`` is str, int, bool, tuple or an enum; ``of`` says which."""

    name: str
    type: type
    of: str = ""


_TYPES: dict[type[Record], tuple[FieldType, ...]] = {}


def field_types(kind: type[Record]) -> tuple[FieldType, ...]:
    """The fields of a kind but its uid, by name: the order in which canonical JSON writes them."""
    if kind not in _TYPES:  # every row asks
        _TYPES[kind] = _types_of(kind)
    return _TYPES[kind]


def _types_of(kind: type[Record]) -> tuple[FieldType, ...]:
    hints = get_type_hints(kind, include_extras=True)
    names = sorted(one.name for one in fields(kind) if one.name != "uid")
    return tuple(_field_type(name, hints[name]) for name in names)


def _field_type(name: str, hint: Any) -> FieldType:
    if get_origin(hint) is Annotated:
        plain, of = get_args(hint)
        return FieldType(name, get_origin(plain) or plain, of)
    return FieldType(name, get_origin(hint) or hint)


def write_record(record: Record | None) -> Any:
    """A record as an object of JSON, without its uid; None for none."""
    if record is None:
        return None
    return {one.name: _written(getattr(record, one.name)) for one in field_types(type(record))}


def _written(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value.value if isinstance(value, StrEnum) else value


def read_record(kind: type[R], uid: str, value: Mapping[str, Any]) -> R:
    """The record that ``write_record`` wrote."""
    told = {one.name: _read(one.type, value[one.name]) for one in field_types(kind)}
    return kind(uid=uid, **told)


def _read(kind: type, value: Any) -> Any:
    return value if kind is str else kind(value)

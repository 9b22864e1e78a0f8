"""A report read back from its JSON: what another program was told is what this one tells.

The reader follows the report's own types, so that a field added there is read here without a line more.
"""

import json
import re
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from workbench.errors import UserError
from workbench.report.groups import group
from workbench.report.report import Report

FORMAT = "claim-workbench-report/1"
"""What the file says of itself. The number rises when a key goes or changes its meaning, not when one is added."""

_HALVES = re.compile("[\ud800-\udfff]")  # no file can hold one
_Read = Callable[[Any], Any]


class _WrongError(Exception):
    """A value is not what its place asks for; says where."""


def read_back(data: bytes) -> Report:
    """The report that a JSON file holds, equal to the one that it was written from.

    What it holds besides is passed over. UserError ``not_a_report`` where it is none, ``report_too_new`` where its
    format is one of a later program, ``report_damaged`` where something in it is missing or of the wrong kind.
    """
    told = _parsed(data)
    _require_format(told)
    try:
        report: Report = _reader(Report)(told)
    except _WrongError as wrong:
        raise _damaged(f"The report cannot be read: {wrong}.") from wrong
    if [claim.number for claim in report.claims] != list(range(1, len(report.claims) + 1)):
        raise _damaged("The report’s claims are not numbered in order.")
    if report.groups != group(report.claims):
        raise _damaged("The report’s sections do not fit its claims.")
    return report


def _damaged(text: str) -> UserError:
    return UserError("report_damaged", text, "Ask for the report again, as the program wrote it.")


def _parsed(data: bytes) -> dict[str, Any]:
    refusal = UserError("not_a_report", "This is no report in JSON.", "Choose a file that was exported as JSON.")
    try:
        told = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise refusal from error
    if not isinstance(told, dict) or not str(told.get("format", "")).startswith(FORMAT.partition("/")[0]):
        raise refusal
    return told


def _require_format(told: dict[str, Any]) -> None:
    if told["format"] != FORMAT:
        text = "The report was written by a newer version of the program."
        raise UserError("report_too_new", text, "Update the program, or ask for another format.")


@cache
def _reader(kind: Any) -> _Read:
    """What makes a value of a type from what JSON holds for it."""
    if is_dataclass(kind):
        return _object_reader(kind)
    if get_origin(kind) is tuple:
        return _list_reader(_reader(get_args(kind)[0]))
    if isinstance(kind, UnionType):
        (plain,) = (one for one in get_args(kind) if one is not NoneType)
        return lambda value: None if value is None else _reader(plain)(value)
    if issubclass(kind, StrEnum):
        return _member_reader(kind)
    return _plain_reader(kind)


def _object_reader(kind: Any) -> _Read:
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}
    needed = {field.name for field in fields(kind) if field.default is MISSING}

    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            raise _WrongError(f"{kind.__name__} is no object")
        if missing := needed - value.keys():
            raise _WrongError(f"{kind.__name__} lacks {min(missing)}")
        return kind(**{name: reader(value[name]) for name, reader in readers.items() if name in value})

    return read


def _list_reader(entry: _Read) -> _Read:
    def read(value: Any) -> Any:
        if not isinstance(value, list):
            raise _WrongError("a list is none")
        return tuple(map(entry, value))

    return read


def _member_reader(kind: type[StrEnum]) -> _Read:
    known = {member.value: member for member in kind}

    def read(value: Any) -> Any:
        if not isinstance(value, str) or value not in known:
            raise _WrongError(f"{kind.__name__} is none of {', '.join(known)}")
        return known[value]

    return read


def _plain_reader(kind: type) -> _Read:
    def read(value: Any) -> Any:
        if type(value) is not kind:
            raise _WrongError(f"{value!r:.40} is no {kind.__name__}")
        if isinstance(value, str) and not value.isascii() and _HALVES.search(value):
            raise _WrongError(f"{value!r:.40} holds half a letter")
        return value

    return read

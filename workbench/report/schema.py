"""The JSON Schema of a report, made from the report's own types; published in ``resources/schema``."""

from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from workbench.report.read_back import FORMAT
from workbench.report.report import Definition, Report

_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean"}


def schema() -> dict[str, Any]:
    """The schema (draft 2020-12) of what the JSON exporter writes. Keys may be added to later reports."""
    known: dict[str, Any] = {}
    body = _object(Report, known)
    body["properties"] = {
        "format": {"const": FORMAT},
        **body["properties"],
        "definitions": {"type": "array", "items": _of(Definition, known)},
    }
    body["required"] = ["format", *body["required"], "definitions"]
    known["Progress"]["properties"]["coverage"] = {"type": "number", "minimum": 0, "maximum": 1}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Claim Workbench report",
        "description": "Positions are code points in text, end exclusive; moments are UTC, ISO 8601.",
        **body,
        "$defs": dict(sorted(known.items())),
    }


def _object(kind: Any, known: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    properties = {field.name: _of(hints[field.name], known) for field in fields(kind)}
    required = [field.name for field in fields(kind) if field.default is MISSING]
    return {"type": "object", "properties": properties, "required": required}


def _of(kind: Any, known: dict[str, Any]) -> dict[str, Any]:
    """The schema of a type; a dataclass or an enumeration is described once, among ``known``."""
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _of(get_args(kind)[0], known)}
    if isinstance(kind, UnionType):
        return {"anyOf": [{"type": "null"} if one is NoneType else _of(one, known) for one in get_args(kind)]}
    if kind in _PLAIN:
        return {"type": _PLAIN[kind]}
    if kind.__name__ not in known:
        known[kind.__name__] = {}  # named before it is described, as a type may hold itself
        known[kind.__name__].update(_object(kind, known) if is_dataclass(kind) else _choice(kind))
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _choice(kind: type[StrEnum]) -> dict[str, Any]:
    return {"enum": [member.value for member in kind]}

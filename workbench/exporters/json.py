"""The report as JSON: everything, exactly as it stands, for other programs.

``workbench.report.read_back`` reads it; its JSON Schema is published as ``resources/schema/report.schema.json``.
"""

import json
from dataclasses import asdict
from typing import Any

from workbench.report.read_back import FORMAT
from workbench.report.report import Report


def write(report: Report) -> bytes:
    """UTF-8 with LF line ends; keys in the order of the report's own fields.

    Positions are code points in the draft's canonical text, end exclusive; moments are UTC, ISO 8601. Each claim is
    one line, so that two reports can be compared line by line.
    """
    parts = {"format": FORMAT, **asdict(report), "definitions": [asdict(row) for row in report.definitions]}
    parts["progress"]["coverage"] = report.progress.coverage
    lines = ",\n".join(f"{_dump(name)}: {_value(value)}" for name, value in parts.items())
    return f"{{\n{lines}\n}}\n".encode()


def _value(value: Any) -> str:
    """A list with one entry a line, anything else on one line."""
    if not isinstance(value, list | tuple) or not value:
        return _dump(value)
    entries = ",\n".join(f"  {_dump(entry)}" for entry in value)
    return f"[\n{entries}\n]"


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)

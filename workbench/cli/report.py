"""``claim-workbench report``: the reports of sessions or articles in files."""

import argparse
import os
import sys
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any

from workbench import __version__, paths
from workbench.cli.reading import read_audited
from workbench.errors import UserError
from workbench.exporters import EXPORTERS, Exporter, exporter_for
from workbench.report.sections import PRESETS, preset_named
from workbench.session.export import export_report
from workbench.visible import visible


def report(given: argparse.Namespace) -> int:
    """Writes the reports; the format is that of the output's suffix, or the one named.

    Of many files, one that has no report holds up none of the others: it is named, and 2 is returned.
    """
    files, folder = given.files, given.out_dir
    if folder is None and (given.output is None or len(files) > 1):
        text = "It is not clear where the reports should go." if len(files) > 1 else "No file is named for the report."
        raise UserError("no-output", text, "Name one with -o, or a folder for all of them with --out-dir.")
    exporter = _exporter(given)
    outputs = [given.output] if folder is None else _names(files, folder, exporter.suffix)
    if len(files) == 1:
        _write(files[0], outputs[0], exporter, given.masked)
        return 0
    return max([_attempt(file, output, exporter, given.masked) for file, output in zip(files, outputs, strict=True)])


class _ShowSchema(argparse.Action):
    """Prints what JSON holds, and ends, as ``--version`` does: no file is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any, **__: Any) -> None:
        print((paths.resources() / "schema" / "report.schema.json").read_text(encoding="utf-8"), end="")
        parser.exit()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind the command's name."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument("-o", "--output", metavar="OUT", type=Path, help="for one file; its suffix tells the format")
    parser.add_argument("--out-dir", metavar="DIR", type=Path, help="a folder for the reports of all files")
    parser.add_argument("--format", metavar="FORMAT", default="", help=", ".join(one.id for one in EXPORTERS))
    parser.add_argument("--preset", metavar="PRESET", default="", help=", ".join(one.id for one in PRESETS))
    parser.add_argument("--masked", action="store_true", help="name confidential sources by stand-ins")
    parser.add_argument("--schema", action=_ShowSchema, nargs=0, help="print the JSON Schema of JSON reports, and stop")


def _exporter(given: argparse.Namespace) -> Exporter:
    if not given.format and given.output is None:
        raise UserError("no-format", "No format is named for the reports.", "Name one with --format, html for example.")
    exporter = exporter_for(given.format or given.output)
    return exporter.showing(preset_named(given.preset).sections) if given.preset else exporter


def _names(files: Sequence[Path], folder: Path, suffix: str) -> list[Path]:
    """A name in the folder for each file's report; files of one name in different folders are numbered."""
    names: list[Path] = []
    taken: set[str] = set()
    for file in files:
        stem = file.stem or "report"
        numbered = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
        name = next(name for name in numbered if name.casefold() not in taken)
        taken.add(name.casefold())
        names.append(folder / f"{name}{suffix}")
    return names


def _attempt(file: Path, output: Path, exporter: Exporter, masked: bool) -> int:
    """One of many reports; 2 where it could not be made, which then is said."""
    try:
        _write(file, output, exporter, masked)
    except UserError as error:
        print(visible(f"claim-workbench: {file.name}: {error.text} {error.hint}"), file=sys.stderr)
        return 2
    return 0


def _write(file: Path, output: Path, exporter: Exporter, masked: bool) -> None:
    if os.path.realpath(output) == os.path.realpath(file):
        text = f"The report would replace “{file.name}” itself."
        raise UserError("same-file", text, "Choose another name for the report.")
    snapshot, audit = read_audited(file)
    export_report(snapshot, output, exporter, f"Claim Workbench {__version__}", masked=masked, audit=audit)
    print(visible(f"{output.name}: {exporter.label}"))

"""``claim-workbench overview``: how many sessions stand, in one table."""

import argparse
import os
from pathlib import Path

from workbench import __version__
from workbench.cli.reading import read
from workbench.errors import UserError
from workbench.report.overview import OverviewRow
from workbench.report.words import counted
from workbench.session.export import export_overview, overview_of
from workbench.visible import visible

_PROGRAM = f"Claim Workbench {__version__}"


def overview(given: argparse.Namespace) -> int:
    """Writes the table; returns 1 where a session could not be read, which then is said in its row."""
    if os.path.realpath(given.output) in {os.path.realpath(file) for file in given.files}:
        text = f"The overview would replace “{given.output.name}” itself."
        raise UserError("same-file", text, "Choose another name for the overview.")
    rows = tuple(map(_row, given.files))
    export_overview(rows, given.output, _PROGRAM)
    unread = sum(bool(row.trouble) for row in rows)
    not_read = f", {unread:,} of them not readable" if unread else ""
    print(visible(f"{given.output.name}: {counted(len(rows), 'session', 'sessions')}{not_read}"))
    return 1 if unread else 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind the command's name."""
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument(
        "-o", "--output", metavar="OUT", type=Path, required=True, help="a name that ends in .html or .xlsx"
    )


def _row(file: Path) -> OverviewRow:
    """The row of one file; one that cannot be read holds up none of the others."""
    try:
        return overview_of(file.name, read(file), _PROGRAM)
    except UserError as error:
        return OverviewRow(file.name, trouble=error.text)

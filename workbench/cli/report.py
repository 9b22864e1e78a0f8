"""``claim-workbench report``: the report of a session in a file."""

import argparse
import os

from workbench import __version__
from workbench.cli.reading import read
from workbench.errors import UserError
from workbench.exporters import exporter_for
from workbench.session.export import export_report


def report(given: argparse.Namespace) -> int:
    """Writes the report; the format is that of the output's suffix, or the one named."""
    if os.path.realpath(given.output) == os.path.realpath(given.file):
        text = f"The report would replace “{given.file.name}” itself."
        raise UserError("same-file", text, "Choose another name for the report.")
    exporter = exporter_for(given.format or given.output)
    export_report(read(given.file), given.output, exporter, f"Claim Workbench {__version__}")
    print(f"{given.output.name}: {exporter.label}")
    return 0

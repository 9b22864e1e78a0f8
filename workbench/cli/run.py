"""Reading the arguments and carrying out the command they name."""

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from workbench import __version__
from workbench.cli.check import check
from workbench.cli.claims import claims
from workbench.cli.report import report
from workbench.cli.rescue import rescue
from workbench.errors import UserError

_CARRY_OUT: dict[str, Callable[[argparse.Namespace], int]] = {
    "claims": claims,
    "report": report,
    "check": check,
    "rescue": rescue,
}


def run(arguments: Sequence[str]) -> int:
    """Runs one command. Returns 0, 1 where a check found a fault, or 2 where the command could not be carried out."""
    given = _parser().parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal without our signs shows their code instead
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        return _CARRY_OUT[given.command](given)
    except UserError as error:
        print(f"claim-workbench: {error.text} {error.hint}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="claim-workbench",
        description="Check an article line by line, offline. Without a command: open the window, with FILE in it.",
    )
    parser.add_argument("--version", action="version", version=f"claim-workbench {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    one = commands.add_parser("claims", help="list the claims of articles or sessions")
    one.add_argument("files", metavar="FILE", nargs="+", type=Path)
    one.add_argument("--json", action="store_true", help="one JSON object a line and file, positions in code points")

    one = commands.add_parser("report", help="write the report of a session or an article")
    one.add_argument("file", metavar="FILE", type=Path)
    one.add_argument("-o", "--output", metavar="OUT", type=Path, required=True, help="its suffix tells the format")
    one.add_argument("--format", metavar="FORMAT", default="", help="the format, where the suffix does not tell it")

    one = commands.add_parser("check", help="prove a session file: integrity, anchors, replay of the log")
    one.add_argument("file", metavar="FILE.claims", type=Path)

    one = commands.add_parser("rescue", help="save what can be read of a damaged session to a new one")
    one.add_argument("file", metavar="FILE.claims", type=Path)
    one.add_argument("-o", "--output", metavar="NEW.claims", type=Path, required=True, help="must not be there yet")
    return parser

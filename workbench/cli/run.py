"""Reading the arguments and carrying out the command they name."""

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from workbench import __version__
from workbench.cli.carry import add_arguments as add_carry_arguments
from workbench.cli.carry import carry
from workbench.cli.check import check
from workbench.cli.claims import claims, print_rules
from workbench.cli.desktop import InstallDesktop, UninstallDesktop
from workbench.cli.diff import add_arguments as add_diff_arguments
from workbench.cli.diff import diff
from workbench.cli.mask import add_arguments as add_mask_arguments
from workbench.cli.mask import mask
from workbench.cli.merge import add_arguments as add_merge_arguments
from workbench.cli.merge import merge
from workbench.cli.overview import add_arguments as add_overview_arguments
from workbench.cli.overview import overview
from workbench.cli.report import add_arguments as add_report_arguments
from workbench.cli.report import report
from workbench.cli.rescue import rescue
from workbench.cli.restore import add_arguments as add_restore_arguments
from workbench.cli.restore import restore
from workbench.errors import UserError

_CARRY_OUT: dict[str, Callable[[argparse.Namespace], int]] = {
    "claims": claims,
    "report": report,
    "overview": overview,
    "check": check,
    "rescue": rescue,
    "import": restore,
    "diff": diff,
    "merge": merge,
    "carry": carry,
    "mask": mask,
}


def run(arguments: Sequence[str]) -> int:
    """Runs one command. Returns 0, 1 where a check found a fault, a difference or an open conflict, or 2 where the
    command could not be carried out."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal without our signs shows their code instead
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        given = _parser().parse_args(arguments)
        return _CARRY_OUT[given.command](given)
    except UserError as error:
        print(f"claim-workbench: {error.text} {error.hint}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0


class _ShowRules(argparse.Action):
    """Prints the table of rules and ends, as ``--version`` does: no file is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any, **__: Any) -> None:
        print_rules()
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="claim-workbench",
        description="Check an article line by line, offline. Without a command: open the window, with FILE in it.",
    )
    parser.add_argument("--version", action="version", version=f"claim-workbench {__version__}")
    parser.add_argument(
        "--install-desktop", action=InstallDesktop, nargs=0, help="add the program to the desktop's menu, and stop"
    )
    parser.add_argument("--uninstall-desktop", action=UninstallDesktop, nargs=0, help="take it off the menu, and stop")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    one = commands.add_parser("claims", help="list the claims of articles or sessions")
    one.add_argument("files", metavar="FILE", nargs="+", type=Path)
    one.add_argument("--json", action="store_true", help="one JSON object a line and file, positions in code points")
    one.add_argument("--rules", action=_ShowRules, nargs=0, help="list the rules that find claims, and stop")
    one.add_argument("--without", metavar="RULE", action="append", default=[], help="switch a rule or a family off")
    one.add_argument("--with", metavar="RULE", dest="on", action="append", default=[], help="switch one on")
    one.add_argument("--words", metavar="LIST", type=Path, help="a house word list: words to flag and words to leave")

    one = commands.add_parser("report", help="write the reports of sessions or articles")
    add_report_arguments(one)

    one = commands.add_parser("overview", help="write how many sessions stand, in one table")
    add_overview_arguments(one)

    one = commands.add_parser("check", help="prove a session file: integrity, chain and replay of the log, anchors")
    one.add_argument("file", metavar="FILE.claims", type=Path)

    one = commands.add_parser("rescue", help="save what can be read of a damaged session to a new one")
    one.add_argument("file", metavar="FILE.claims", type=Path)
    one.add_argument("-o", "--output", metavar="NEW.claims", type=Path, required=True, help="must not be there yet")

    one = commands.add_parser("import", help="make a session from a report in JSON")
    add_restore_arguments(one)

    one = commands.add_parser("diff", help="show what differs between two people's sessions of one article")
    add_diff_arguments(one)

    one = commands.add_parser("merge", help="put two people's sessions of one article together in a new file")
    add_merge_arguments(one)

    one = commands.add_parser("carry", help="show what would become of each claim in a changed draft")
    add_carry_arguments(one)

    one = commands.add_parser("mask", help="save a copy of a session that names no confidential source")
    add_mask_arguments(one)
    return parser

"""``claim-workbench import``: a session made from a report in JSON."""

import argparse
from pathlib import Path

from workbench.model.snapshot import Person
from workbench.session.identity import new_uid
from workbench.session.report_in import session_of_report
from workbench.session.session import Author


def restore(given: argparse.Namespace) -> int:
    """Makes the session, and says how many claims it has."""
    session = session_of_report(given.file, Author(Person(new_uid())), given.output)
    claims = len(session.snapshot.claims)
    session.close()
    print(f"{session.path.name}: {claims} claims" if claims != 1 else f"{session.path.name}: 1 claim")
    return 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind the command's name."""
    parser.add_argument("file", metavar="REPORT.json", type=Path)
    parser.add_argument("-o", "--output", metavar="NEW.claims", type=Path, help="must not be there yet")

"""``claim-workbench rescue``: what can be read of a damaged session, in a new file."""

import argparse

from workbench.session.rescue import rescue as save_what_is_left


def rescue(given: argparse.Namespace) -> int:
    """Prints how much was taken over; returns 1 where something is missing or could not be verified."""
    rescued = save_what_is_left(given.file, given.output)
    print(rescued.summary)
    return 1 if rescued.lost or rescued.unverified or rescued.files_lost else 0

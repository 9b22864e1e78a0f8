"""``claim-workbench check``: proves a session file, or names the first fault."""

import argparse

from workbench.store.check import check as prove


def check(given: argparse.Namespace) -> int:
    """Prints what was checked; returns 1 where something does not hold."""
    findings = prove(given.file)
    for finding in findings:
        print(f"{'✕' if finding.fault else '✓'} {finding.name}{': ' if finding.fault else ''}{finding.fault}")
    return 1 if any(finding.fault for finding in findings) else 0

"""Runs the tests of the window where there is no network interface; ``make offline`` calls it in such a place.

``no_network.py [ARGUMENTS]`` takes what pytest takes. It first looks that no other machine can be reached from here and
that this is noticed: a network that is there fails the run, so tests that pass say something.
"""

import errno
import socket
import subprocess
import sys
from pathlib import Path

FOLDERS = ("tests/gui", "tests/e2e")
ELSEWHERE = ("192.0.2.1", 9)
"""An address that nobody has (RFC 5737)."""


def interfaces() -> list[str]:
    """The network interfaces that are up, but for the machine's own loop."""
    folder = Path("/sys/class/net")
    there = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    # /sys may still show those of the outside, so the system is asked as well.
    known = {name for _, name in socket.if_nameindex()}
    return sorted((known & set(there) or known) - {"lo"})


def answer() -> str:
    """What comes of asking for a way to another machine; no packet leaves."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
            asked.connect(ELSEWHERE)
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, str(error))
    return "a way"


def main(*arguments: str) -> int:
    """Looks, then runs pytest; returns its exit code, or 2 where there is a network."""
    found, told = interfaces(), answer()
    print(f"interfaces: {', '.join(found) or 'none'}; asked for a way to another machine: {told}", flush=True)
    if found or told != "ENETUNREACH":
        print("This place has a network: run `make offline`.", file=sys.stderr)
        return 2
    command = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "worksteal", *(arguments or FOLDERS)]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

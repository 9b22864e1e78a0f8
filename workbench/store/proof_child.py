"""The process that does a part of the proof of a long session, beside the one that opens it. Run as a script.

It gets a line of JSON (``file``, and ``path``, the places to find packages in) on its standard input, and writes the
faults as JSON to its standard output, empty strings where there are none. It writes nothing else.
"""

import gc
import json
import sys
from pathlib import Path

MAPPED = 1 << 30
"""Bytes of the file that are mapped into memory; what is beyond is read in the usual way."""


def main() -> int:
    """Proves, and answers."""
    gc.disable()  # as at every opening: many new values, and no cycles
    asked = json.loads(sys.stdin.readline())
    sys.path[:] = asked["path"]
    from workbench.store.proving import faults

    sys.stdout.write(json.dumps(faults(Path(asked["file"]), MAPPED)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

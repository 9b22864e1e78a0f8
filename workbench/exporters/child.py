"""The process that sets a report as PDF. Run as a script: it reads the report, writes the answer, and ends.

It gets a line of JSON, the places to find packages in, and, pickled, the report and whether it is for archives, both
from the program that started it; it writes a letter with the file's bytes, or with what was wrong as JSON.
"""

import gc
import json
import pickle
import sys
from contextlib import suppress

MADE, REFUSED = b"=", b"!"


def answer(message: bytes) -> bytes:
    """What to write for a pickled question, which comes from the program itself and never from a file."""
    from workbench.errors import UserError
    from workbench.exporters.pdf import lay_out

    report, archival = pickle.loads(message)
    try:
        return MADE + lay_out(report, archival=archival)
    except UserError as error:
        return REFUSED + json.dumps([error.kind, error.text, error.hint, error.action]).encode("ascii")


def main() -> int:
    """Reads, answers and ends; a broken-off process leaves no dump, as that would hold the article."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    gc.disable()  # it ends before there is much to collect, and looking for that takes time
    places, message = sys.stdin.buffer.readline(), sys.stdin.buffer.read()
    sys.path[:] = json.loads(places)
    sys.stdout.buffer.write(answer(message))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())

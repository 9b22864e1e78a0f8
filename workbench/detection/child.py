"""The process that finds the claims of a long text, so that it can be ended at any moment. Run as a script.

It gets a line of JSON (``path``, the places to find packages in) and a pickle of draft, language and choice of rules on
its standard input, and writes the pickle of what was found to its standard output.
"""

import json
import pickle
import sys


def main() -> int:
    """Reads, finds, answers."""
    head = json.loads(sys.stdin.buffer.readline())
    sys.path[:] = head["path"]
    from workbench.offline import close_network

    close_network()
    from workbench.detection.engine import detect
    from workbench.languages import pack_for

    draft, tag, choice = pickle.loads(sys.stdin.buffer.read())
    sys.stdout.buffer.write(pickle.dumps(detect(draft, pack_for(tag), None, choice)))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The program's one entry: the window, or a command where one is named."""

import os
import sys
from pathlib import Path

from workbench import offline, paths, privacy
from workbench.cli import COMMANDS


def main(arguments: list[str] | None = None) -> int:
    """Starts the window, with the article or session that is named, or runs a command. Returns the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    first = given[0] if given else ""
    if first in ("-h", "--help", "--version"):
        return _run(given)
    if first in ("--install-desktop", "--uninstall-desktop"):  # for other programs to read: their mode is the usual one
        offline.close_network()
        return _run(given)
    privacy.keep_private()
    if first in COMMANDS:
        offline.close_network()
        return _run(given)
    chosen = str(paths.sample()) if first == "--sample" else first
    if not _has_display():
        offline.close_network()
        return _without_display(chosen)
    _close_network_but_to_display()
    return _with_window(chosen)


def _close_network_but_to_display() -> None:
    """A display on another machine is reached over the network, and only the user can know that this is safe."""
    if offline.display_is_remote():
        print(
            f"The display {os.environ['DISPLAY']} is reached over the network, so the system was not told to refuse "
            "connections; this program opens no other.",
            file=sys.stderr,
        )
    else:
        offline.close_network()


def _has_display() -> bool:
    """Whether a window can be shown; only Linux and its kin can lack a display."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _without_display(chosen: str) -> int:
    print("There is no display to open a window on, so here is the claim list; set DISPLAY for the window.")
    return _run(["claims", chosen or str(paths.sample())])


def _run(arguments: list[str]) -> int:
    from workbench.cli.run import run  # the window starts without what the commands need

    return run(arguments)


def _with_window(chosen: str) -> int:
    from workbench.qtlibs import explain, missing_libraries

    missing = missing_libraries()
    if missing:
        print(explain(missing), file=sys.stderr)
        return 2
    from workbench.gui.app import start

    return start(Path(chosen).absolute() if chosen else None)


if __name__ == "__main__":
    sys.exit(main())

"""The system libraries that Qt needs on Linux: which are missing, and the Debian packages that hold them."""

import ctypes
import os
import sys

_Row = tuple[str, str]

# What the wheel's own libraries ask of the system, read from their dynamic sections (PySide6-Essentials 6.11.3);
# the packages are those of Debian 12, which Debian 13 and Ubuntu know by the same names. A package that another one
# in the table depends on has no row of its own unless Qt may be the only one to ask for it.
_EVERYWHERE = (
    ("libstdc++.so.6", "libstdc++6"),
    ("libz.so.1", "zlib1g"),
    ("libzstd.so.1", "libzstd1"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libgthread-2.0.so.0", "libglib2.0-0"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libEGL.so.1", "libegl1"),
    ("libGL.so.1", "libgl1"),
    ("libX11.so.6", "libx11-6"),
    ("libfreetype.so.6", "libfreetype6"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
)
_BY_PLATFORM = {
    "xcb": (
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libxcb.so.1", "libxcb1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-image.so.0", "libxcb-image0"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-randr.so.0", "libxcb-randr0"),
        ("libxcb-render.so.0", "libxcb-render0"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxcb-shape.so.0", "libxcb-shape0"),
        ("libxcb-shm.so.0", "libxcb-shm0"),
        ("libxcb-sync.so.1", "libxcb-sync1"),
        ("libxcb-util.so.1", "libxcb-util1"),
        ("libxcb-xfixes.so.0", "libxcb-xfixes0"),
        ("libxcb-xkb.so.1", "libxcb-xkb1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ),
    "wayland": (
        ("libwayland-client.so.0", "libwayland-client0"),
        ("libwayland-cursor.so.0", "libwayland-cursor0"),
    ),
    "offscreen": (),
}


def missing_libraries(platform: str = "") -> list[_Row]:
    """Each library that Qt needs and the system lacks, with its Debian package; empty on other systems than Linux.

    ``platform`` is one of Qt's platform plugins (``xcb``, ``wayland``, ``offscreen``), by default what Qt would
    choose here. Loading the libraries takes about 10 ms, so ask only where Qt would be started next.
    """
    if not sys.platform.startswith("linux"):
        return []
    per_platform = [_lacking(_BY_PLATFORM.get(name, ())) for name in ([platform] if platform else _platforms_here())]
    return _lacking(_EVERYWHERE) + min(per_platform, key=len)  # one platform that works is enough


def _platforms_here() -> list[str]:
    """The platforms that Qt could take: the one it is told, else Wayland, X11 or both, by the display there is."""
    told = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    displays = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    return told.split(";") if told else [name for key, name in displays.items() if os.environ.get(key)] or ["xcb"]


def _lacking(rows: tuple[_Row, ...]) -> list[_Row]:
    return [(soname, package) for soname, package in rows if not _loads(soname)]


def explain(missing: list[_Row]) -> str:
    """One sentence with the ``apt`` line that brings the missing libraries; empty where nothing is missing."""
    if not missing:
        return ""
    names = ", ".join(soname for soname, _ in missing[:3]) + (f" and {len(missing) - 3} more" if missing[3:] else "")
    packages = " ".join(dict.fromkeys(package for _, package in missing))
    what = "a system library that is" if len(missing) == 1 else "system libraries that are"
    return f"The window needs {what} not installed ({names}): run `sudo apt install {packages}` and try again."


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def main(arguments: list[str]) -> int:
    """Print what is missing for the platform named first, if any; 1 when something is."""
    sentence = explain(missing_libraries(*arguments[:1]))
    if sentence:
        print(sentence, file=sys.stderr)
    return int(bool(sentence))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

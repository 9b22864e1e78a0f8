"""No connection to anywhere: on Linux the kernel refuses every network socket to this process and its children.

A seccomp filter (``man 2 seccomp``) is a short program that the kernel runs before each system call. Ours refuses
``socket`` for every family but AF_UNIX, which the display and the session bus use, and ``io_uring``, which could make
sockets unseen. Once set it cannot be taken off.
"""

import os
import struct
import sys
from dataclasses import dataclass

_AF_UNIX, _AF_INET, _SOCK_DGRAM = 1, 2, 2
_IO_URING_SETUP = 425
_X32_CALLS = 0x40000000
"""From here on x86-64 numbers its calls a second time, for the x32 ABI."""

_SET_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000
_EPERM, _EAFNOSUPPORT = 1, 97

_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
"""Where ``struct seccomp_data`` holds what is asked; the argument's lower half, as the kernel takes an ``int``."""


@dataclass(frozen=True, slots=True)
class _Machine:
    """What the kernel calls an architecture, and the number of its ``socket`` call (``asm/unistd.h``)."""

    audit: int
    socket: int


_MACHINES = {"x86_64": _Machine(0xC000003E, 41), "aarch64": _Machine(0xC00000B7, 198)}


def close_network() -> bool:
    """Refuses network sockets to this process from now on, and to its children; returns whether that worked.

    To be called before there are threads, as the filter holds for this one and those that it starts. Where the system
    has no such filter nothing happens, and the program is then offline by not asking for a connection.
    """
    machine = _MACHINES.get(os.uname().machine) if sys.platform == "linux" else None
    if machine is None or sys.maxsize < 2**32:
        return False
    import ctypes

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))

    code = _filter_for(machine)
    program = Program(len(code) // 8, code)
    prctl = ctypes.CDLL(None).prctl
    prctl.argtypes = (ctypes.c_int, *(ctypes.c_ulong,) * 4)
    if prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(prctl(_SET_SECCOMP, _FILTER, ctypes.addressof(program), 0, 0) == 0)


def network_is_closed() -> bool:
    """Whether the kernel refuses a network socket to this process; asks it for one, and never uses what it gets."""
    if os.name != "posix":
        return False
    import ctypes

    made = ctypes.CDLL(None).socket(_AF_INET, _SOCK_DGRAM, 0)
    if made < 0:
        return True
    os.close(made)
    return False


def display_is_remote() -> bool:
    """Whether the window goes over the network, as through ``ssh -X``: the display is then reached by AF_INET."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if (platform and not platform.startswith("xcb")) or (not platform and os.environ.get("WAYLAND_DISPLAY")):
        return False
    host, colon, _ = os.environ.get("DISPLAY", "").rpartition(":")
    return bool(colon and host) and host != "unix" and not host.startswith(("/", "unix/"))


def _filter_for(machine: _Machine) -> bytes:
    """The filter's instructions, 8 bytes each: code, steps to skip if true, if false, operand."""
    steps = (
        (_LOAD, 0, 0, _ARCHITECTURE),
        # A 32-bit call has other numbers: nothing here makes one, so whoever does has broken in.
        (_IF_EQUAL, 1, 0, machine.audit),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_IF_AT_LEAST, 0, 1, _X32_CALLS),
        (_RETURN, 0, 0, _REFUSE | _EPERM),
        (_IF_EQUAL, 0, 1, _IO_URING_SETUP),
        (_RETURN, 0, 0, _REFUSE | _EPERM),
        (_IF_EQUAL, 1, 0, machine.socket),
        (_RETURN, 0, 0, _ALLOW),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_IF_EQUAL, 0, 1, _AF_UNIX),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE | _EAFNOSUPPORT),
    )
    return b"".join(struct.pack("=HBBI", *step) for step in steps)

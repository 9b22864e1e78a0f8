"""What this process leaves on the machine: files that only their owner may read, and no picture of its memory."""

import os

_OWNER_ONLY = 0o077
_users_umask: int | None = None


def keep_private() -> None:
    """Makes every new file 0600 and every new folder 0700, and forbids core dumps; children inherit both.

    To be called once, before there are threads. ``usual_mode`` still knows what the user had.
    """
    global _users_umask
    before = os.umask(_OWNER_ONLY)
    if _users_umask is None:
        _users_umask = before
    _forbid_core_dumps()


def usual_mode() -> int:
    """The mode that a new file of the user's has: for reports, which are made to be handed on."""
    if _users_umask is not None:
        return 0o666 & ~_users_umask
    # It can only be read by setting it: to the strictest, for a moment.
    umask = os.umask(_OWNER_ONLY)
    os.umask(umask)
    return 0o666 & ~umask


def _forbid_core_dumps() -> None:
    """A core dump holds the article and all sources. Windows makes none that a program could forbid."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

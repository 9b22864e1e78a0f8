"""Who and when: identities are random, times are UTC."""

import secrets
from datetime import UTC, datetime


def utc_now() -> str:
    """Now, in UTC, to the millisecond: ``2026-11-22T14:05:09.120Z``."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_uid() -> str:
    """128 random bits, in hexadecimal: nothing of the machine or of the time is in it."""
    return secrets.token_hex(16)

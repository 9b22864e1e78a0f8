"""Python's collector of cycles, put off while many new values are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Python looks for cycles again and again while it is given many new values, which takes up to a third of the time.

    For work whose values hold each other in no circle: nothing is then left to collect.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()

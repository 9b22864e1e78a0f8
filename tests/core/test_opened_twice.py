"""A session that is open in two windows at once: each opening sees one moment, and nothing is mixed or overwritten."""

import multiprocessing
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from multiprocessing.synchronize import Event as Signal
from pathlib import Path

import pytest

from tests.samples import ADA, BEN, author, begin, uids
from workbench.errors import UserError
from workbench.model.claim import Verdict
from workbench.model.draft import Block, BlockKind, Draft
from workbench.model.record import Grade  # noqa: F401
from workbench.session.commands import mark, write_note
from workbench.session.opening import open_session, read_snapshot
from workbench.session.session import Session
from workbench.store import gate
from workbench.store.check import check

"""Opening, migration, backup, restore and rescue, cut off at some of their calls; the soak tries them all."""

import pytest

from tests.soak import histories, operations
from tests.soak.syscalls import refusal

EVERY = 25
CALLS = ("pwrite64", "link", "unlink")


@pytest.mark.parametrize("operation", operations.OPERATIONS, ids=lambda operation: operation.name)
def test_the_state_before_or_after_is_there_and_nothing_between(operation: operations.Operation) -> None:
    if reason := refusal():
        pytest.skip(reason)
    counts, wrong = operations.run(operation, EVERY, calls=CALLS, errors=())
    assert wrong == []
    assert counts["killed"], "some were killed before they were done"
    calls = ("write", "pwrite64", "unlink")
    assert operations.run(operation, EVERY, naive=True, calls=calls)[1], "the planted fault was not noticed"


def test_random_histories_agree_and_a_forgotten_value_would_be_noticed() -> None:
    counts = histories.run(6, seed=7)
    assert [one for one in counts if one.startswith("fault")] == []
    assert counts["act"] > counts["refused"]
    with histories.one_value_forgotten():
        planted = histories.run(6, seed=7)
    assert any(one.startswith("fault") for one in planted), "the planted fault was not noticed"

"""The table of the window's details names tests that are there."""

import re
from pathlib import Path

TESTS = Path(__file__).parent


def test_every_detail_is_held_by_tests_that_are_there() -> None:
    rows = re.findall(r"^\| (\d+) \|.*\|(.*)\|$", (TESTS / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, 31))
    there = {
        name
        for path in TESTS.rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    named = {number: set(re.findall(r"`(test_\w+)`", tests)) for number, tests in rows}
    assert all(named.values())
    assert not {number: gone for number, tests in named.items() if (gone := tests - there)}

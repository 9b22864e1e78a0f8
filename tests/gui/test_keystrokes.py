"""The keys that checking the sample takes, as ``tests/perf/KEYSTROKES.md`` says."""

import re
from pathlib import Path

from PySide6.QtCore import Qt

TABLE = Path(__file__).resolve().parents[1] / "perf" / "KEYSTROKES.md"
VERDICTS = "VVDVUVVDVVU"
NOTES = {2: "phoned the office", 4: "no document", 9: "table 4"}


def test_eleven_verdicts_and_three_notes_take_as_many_keys_as_the_table_says(sample) -> None:
    before, noted = sample.presses, 0
    for number, key in enumerate(VERDICTS):
        if number in NOTES:
            begun = sample.presses
            sample.press("N")
            sample.type(NOTES[number])
            sample.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            noted += sample.presses - begun
        sample.press(key)
    pressed = sample.presses - before
    words = {"V": "verified", "D": "disputed", "U": "unsourced"}
    assert sample.verdicts == [words[key] for key in VERDICTS]
    assert {number: claim.note for number, claim in enumerate(sample.claims) if claim.note} == NOTES
    assert (pressed - noted, noted) == (11, 6)
    row = re.search(r"^\| Claim Workbench \|(.*)\|$", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert row is not None
    assert [int(cell.strip(" *")) for cell in row[1].split("|")] == [0, 11, 6, pressed]

"""Notes of another program become proposed sources on their own words, and on no others."""

import json
from pathlib import Path

import pytest

from tests.samples import SENTENCES, TEXT, begin, seed_session
from workbench.errors import UserError
from workbench.exporters import exporter_for
from workbench.model.editing import ProposedSource, Settled
from workbench.report.build import build
from workbench.session.annotations import add_annotations


def note(exact: str, text: str = "See the ledger.", **selector: str) -> dict[str, object]:
    quote = {"type": "TextQuoteSelector", "exact": exact, **selector}
    return {
        "type": "Annotation",
        "creator": {"name": "Ben Example"},
        "body": {"type": "TextualBody", "value": text},
        "target": {"source": "urn:sample", "selector": quote},
    }


def file_of(folder: Path, *notes: dict[str, object]) -> Path:
    file = folder / "notes.jsonld"
    file.write_text(json.dumps({"items": notes}), encoding="utf-8")
    return file


def test_a_note_on_exact_words_is_proposed_and_others_are_handed_back(tmp_path: Path) -> None:
    session = begin(tmp_path / "sample.claims")
    file = file_of(tmp_path, note("3 boats – 🚤🚤🚤"), note("4 boats"), note("a"), note("Nobody swam.", text=" "))
    brought = add_annotations(session, file)
    (one,) = session.snapshot.all_of(ProposedSource).values()
    assert TEXT[one.start : one.end] == "3 boats – 🚤🚤🚤"
    assert (one.author, one.text, one.state) == ("Ben Example", "See the ledger.", Settled.OPEN)
    assert [(asked.quote, asked.places) for asked in brought.asked] == [("4 boats", 0), ("a", TEXT.count("a"))]
    assert add_annotations(session, file).change is None
    session.undo()
    assert not session.snapshot.all_of(ProposedSource)
    session.close()


def test_what_this_program_wrote_comes_in_on_the_same_words(tmp_path: Path) -> None:
    session = seed_session(tmp_path / "sample.claims")
    report = build(session.snapshot, at="2026-11-22T14:30:00Z", program="sample")
    file = tmp_path / "report.jsonld"
    file.write_bytes(exporter_for("annotations").write(report))
    assert add_annotations(session, file).asked == ()
    places = [(one.start, one.end) for one in session.snapshot.all_of(ProposedSource).values()]
    assert places == [(claim.start, claim.end) for claim in report.claims]
    session.close()


@pytest.mark.parametrize("data", ["", "{}", '{"items": 3}', SENTENCES[0]])
def test_what_is_no_file_of_notes_is_refused(data: str, tmp_path: Path) -> None:
    session = begin(tmp_path / "sample.claims")
    file = tmp_path / "notes.jsonld"
    file.write_text(data, encoding="utf-8")
    for path in (file, tmp_path / "gone.jsonld"):
        with pytest.raises(UserError):
            add_annotations(session, path)
    assert not session.snapshot.all_of(ProposedSource)
    session.close()

"""Notes of another program become proposed sources on their own words, and on no others."""

import json
import time
from pathlib import Path

import pytest

from tests.samples import SENTENCES, TEXT, begin, seed_session
from workbench.errors import UserError
from workbench.exporters import exporter_for
from workbench.model.draft import Draft
from workbench.model.editing import ProposedSource, Settled
from workbench.report.annotations import Annotation
from workbench.report.build import build
from workbench.session.annotations import add_annotations, place_annotation
from workbench.session.note_places import NotePlaces


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


def asked_of(session, folder: Path, *notes: dict[str, object]) -> list[Annotation]:
    return list(add_annotations(session, file_of(folder, *notes)).asked)


def test_a_note_whose_words_stand_often_is_offered_the_places_with_its_context_first(tmp_path: Path) -> None:
    session = begin(tmp_path / "sample.claims")
    often = "The "
    last = TEXT.rindex(often)
    context = {"prefix": "another beginning" + TEXT[last - 9 : last], "suffix": TEXT[last + len(often) :][:9]}
    (note_asked,) = asked_of(session, tmp_path, note(often, **context))
    places = NotePlaces(session.snapshot.draft).of(note_asked)
    assert len(places) == min(8, TEXT.count(often)) > 1
    assert places[0].span.start == last
    assert all((place.words, place.exact) == (often, True) for place in places)
    assert TEXT.endswith(places[0].before + often + places[0].after)
    session.close()


def test_a_note_on_words_that_changed_is_offered_the_nearest_and_placed_by_choice_alone(tmp_path: Path) -> None:
    session = begin(tmp_path / "sample.claims")
    sentence = SENTENCES[0]
    changed = " ".join(word for number, word in enumerate(sentence.split()) if number != 1)
    (asked,) = asked_of(session, tmp_path, note(changed))
    place = NotePlaces(session.snapshot.draft).of(asked)[0]
    assert not place.exact
    assert place.span.start >= TEXT.index(sentence)
    assert place.span.end <= TEXT.index(sentence) + len(sentence)
    assert not session.snapshot.all_of(ProposedSource)
    assert place_annotation(session, asked, place.span) is not None
    (one,) = session.snapshot.all_of(ProposedSource).values()
    assert (TEXT[one.start : one.end], one.author, one.text) == (place.words, "Ben Example", "See the ledger.")
    assert place_annotation(session, asked, place.span) is None
    session.undo()
    assert not session.snapshot.all_of(ProposedSource)
    session.close()


@pytest.mark.parametrize("quote", ["", "Words that nobody ever wrote here", "xyzzy"])
def test_a_note_on_words_that_are_nowhere_has_no_place(quote: str, tmp_path: Path) -> None:
    session = begin(tmp_path / "sample.claims")
    (asked,) = asked_of(session, tmp_path, note(quote))
    assert NotePlaces(session.snapshot.draft).of(asked) == ()
    session.close()


def test_many_places_take_time_in_proportion(tmp_path: Path) -> None:
    draft = Draft("d", "It said so. " * 20_000, ())
    asked = Annotation("", None, 2, "said", "?", "", "", "", "It " * 40_000, " so" * 40_000)
    begun = time.process_time()
    assert len(NotePlaces(draft).of(asked)) == 8
    assert time.process_time() - begun < 3

"""Looking for claims ends: what is built to be slow takes no longer than its length, and a long text has its time."""

import time

import pytest

from workbench.detection import engine
from workbench.errors import UserError
from workbench.languages import pack_for
from workbench.model.draft import Draft, RawDocument
from workbench.session import detecting, reading
from workbench.session.article import read_text
from workbench.text.drafting import make_draft

ENGLISH = pack_for("en")
SENTENCE = "Ada Sample said 40 boats crossed the sample bridge in 2019. "


def draft_of(text: str) -> Draft:
    return make_draft(RawDocument(text=text), uid="a" * 32, name="sample", format="text")[0]


BUILT_TO_BE_SLOW = {
    "one word": "a",
    "one number": "1",
    "number words": "twenty-one hundred ",
    "percentages": "5 % ",
    "years": "1999-2000-",
    "dates": "3 May 2019 to ",
    "quotation marks": '"',
    "brackets and marks": '("[“',
    "attributions": "said that he said ",
    "paragraphs": "a\n",
    "direction marks": "\u202e\u202c",
    "accents": "e\u0301",
}


@pytest.mark.parametrize("what", BUILT_TO_BE_SLOW)
def test_what_is_built_to_be_slow_takes_no_longer_than_its_length(what: str) -> None:
    part = BUILT_TO_BE_SLOW[what]
    draft = draft_of("Sample text. " + part * (20_000 // len(part)))
    begun = time.thread_time()
    engine.detect(draft, ENGLISH)
    assert time.thread_time() - begun < 5, "a tenth to half a second; squared it would be twenty"


def test_a_long_text_is_looked_through_elsewhere_with_the_same_result(monkeypatch: pytest.MonkeyPatch) -> None:
    draft, told = draft_of(SENTENCE * 50), list[tuple[int, int]]()
    here = detecting.detect(draft, ENGLISH)
    monkeypatch.setattr(detecting, "LONG", 100)
    assert detecting.detect(draft, ENGLISH, lambda *at: told.append(at)) == here
    assert (len(here.candidates), set(told)) == (50, {(0, 0)})


def test_a_long_text_that_takes_too_long_is_given_up_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detecting, "LONG", 100)
    monkeypatch.setattr(reading, "PATIENCE", 0.0)
    with pytest.raises(UserError) as raised:
        read_text(SENTENCE * 50)
    assert raised.value.kind == "too-slow"
    assert (raised.value.text, raised.value.hint[-1]) == ("Looking for claims took too long, so it was stopped.", ".")


def test_where_no_other_process_can_be_had_that_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detecting, "LONG", 100)
    monkeypatch.setattr(reading.sys, "executable", "/no/such/program")
    with pytest.raises(UserError) as raised:
        detecting.detect(draft_of(SENTENCE * 50), ENGLISH)
    assert raised.value.kind == "detector-died"


def test_looking_through_a_long_text_can_be_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    class CancelledError(Exception):
        pass

    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    monkeypatch.setattr(detecting, "LONG", 100)
    with pytest.raises(CancelledError):
        detecting.detect(draft_of(SENTENCE * 50), ENGLISH, cancel)

"""Exchange: reports, annotations and published checks that other programs read, and what comes back from them."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.test_exporters_marks import TEXT, marked_reports, overlapping, report_on
from workbench import paths
from workbench.errors import UserError
from workbench.exporters import exporter_for
from workbench.exporters.claim_review import ClaimReview, claim_review, missing
from workbench.model.draft import Draft, Span
from workbench.report.annotations import read_annotations
from workbench.report.read_back import read_back
from workbench.report.report import Report
from workbench.report.schema import schema
from workbench.report.selectors import find, quotes
from workbench.text.normalise import normalise


def as_json(report: Report) -> bytes:
    return exporter_for("json").write(report)


@settings(deadline=None, max_examples=60)
@given(marked_reports())
def test_a_report_comes_back_equal(report: Report) -> None:
    assert read_back(as_json(report)) == report


def test_keys_of_a_later_program_are_passed_over() -> None:
    told = json.loads(as_json(overlapping()))
    told["later"] = told["header"]["later"] = {"x": 1}
    assert read_back(json.dumps(told).encode()) == overlapping()


SPOIL: list[tuple[str, Callable[[dict[str, Any]], Any]]] = [
    ("not_a_report", lambda told: told.update(format="something else")),
    ("report_too_new", lambda told: told.update(format="claim-workbench-report/2")),
    ("report_damaged", lambda told: told.pop("claims")),
    ("report_damaged", lambda told: told["claims"][0].pop("quote")),
    ("report_damaged", lambda told: told["claims"][0].update(verdict="true")),
    ("report_damaged", lambda told: told["claims"][0].update(start="1")),
    ("report_damaged", lambda told: told["claims"][0].update(number=7)),
    ("report_damaged", lambda told: told["header"].update(checkers="Ada")),
    ("report_damaged", lambda told: told.update(header=[])),
    ("report_damaged", lambda told: told["groups"].pop()),
]


@pytest.mark.parametrize(("kind", "spoil"), SPOIL)
def test_a_report_that_is_none_is_refused(kind: str, spoil: Callable[[dict[str, Any]], Any]) -> None:
    told = json.loads(as_json(overlapping()))
    spoil(told)
    with pytest.raises(UserError) as raised:
        read_back(json.dumps(told).encode())
    assert raised.value.kind == kind


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff", b"{", b"[" * 100_000, b'{"format": 3}'])
def test_what_is_no_json_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as raised:
        read_back(data)
    assert raised.value.kind == "not_a_report"


def test_the_published_schema_is_that_of_the_report() -> None:
    file = paths.resources() / "schema" / "report.schema.json"
    assert json.loads(file.read_text(encoding="utf-8")) == schema()


def test_reports_hold_to_the_schema_and_spoilt_ones_do_not() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(schema())
    validator.check_schema(schema())
    told = json.loads(as_json(overlapping()))
    assert list(validator.iter_errors(told)) == []
    for spoil in (SPOIL[2], SPOIL[3], SPOIL[4], SPOIL[5], SPOIL[7], SPOIL[8]):
        told = json.loads(as_json(overlapping()))
        spoil[1](told)
        assert list(validator.iter_errors(told)) != []


# Web annotations


def annotated(report: Report) -> tuple[bytes, Draft]:
    return exporter_for("annotations").write(report), Draft("d", report.text, report.blocks)


@settings(deadline=None, max_examples=150)
@given(marked_reports())
def test_annotations_come_back_on_the_same_words(report: Report) -> None:
    data, draft = annotated(report)
    read = read_annotations(data, draft)
    spans = [None if claim.start == claim.end else Span(claim.start, claim.end) for claim in report.claims]
    assert [one.span for one in read] == spans
    assert [one.creator for one in read] == [claim.who for claim in report.claims]


def test_annotations_hold_quote_position_and_state() -> None:
    report = overlapping()
    told = json.loads(annotated(report)[0])
    assert (told["@context"], told["type"], told["total"]) == (
        "http://www.w3.org/ns/anno.jsonld",
        "AnnotationCollection",
        5,
    )
    for one, claim in zip(told["first"]["items"], report.claims, strict=True):
        quote, position = one["target"]["selector"]
        assert (quote["type"], quote["exact"]) == ("TextQuoteSelector", claim.quote)
        assert TEXT.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1
        assert (position["start"], position["end"]) == (claim.start, claim.end)
        assert one["target"]["state"]["sourceDate"].endswith("Z")
        assert one["motivation"] == "assessing"


def test_annotations_of_a_program_with_other_line_ends_are_found() -> None:
    article = "One said 5.\r\nTwo e\u0301 👩\u200d🚀 said 6.\r\n\r\nשלום 7."
    text = normalise(article)
    report = report_on(text, [Span(text.index("Two"), text.index("6.") + 2)])
    data, draft = annotated(report)
    other = data.decode().replace("\\n", "\\r\\n").encode()
    assert b"\\r\\n" in other
    assert [one.span for one in read_annotations(other, draft)] == [Span(12, text.index("6.") + 2)]


def test_words_that_are_gone_or_twice_there_are_not_guessed_at() -> None:
    data, _ = annotated(report_on("Ada saw 12 boats.", [Span(8, 16)]))
    (gone,) = read_annotations(data, Draft("d", "Ada saw 13 boats.", ()))
    assert (gone.span, gone.places, gone.quote) == (None, 0, "12 boats")
    bare = {"target": {"selector": {"type": "TextQuoteSelector", "exact": "12"}}, "body": "Which?"}
    (twice,) = read_annotations(json.dumps(bare).encode(), Draft("d", "12 and 12", ()))
    assert (twice.span, twice.places, twice.text) == (None, 2, "Which?")


@pytest.mark.parametrize("data", [b"", b"3", b"{}", b'{"items": 3}', b'{"target": {"selector": [3]}}', b"[" * 100_000])
def test_what_is_no_annotation_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as raised:
        read_annotations(data, Draft("d", "text", ()))
    assert raised.value.kind == "not_annotations"


@settings(deadline=None, max_examples=150)
@given(st.text("ab\u0301🚤\u200d", max_size=60), st.data())
def test_a_quote_matches_in_one_place_only(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    (quote,) = quotes(text, (span,))
    if quote is not None:
        assert find(quote, text) == (span,)
    else:
        assert span.start == span.end


def test_a_text_that_repeats_itself_is_told_by_position_and_in_time() -> None:
    text = "The sample said 5. " * 2000
    spans = [Span(place * 19, place * 19 + 18) for place in range(2000)]
    data, draft = annotated(report_on(text, spans))
    told = [len(one["target"]["selector"]) for one in json.loads(data)["first"]["items"]]
    assert set(told) == {1}
    assert [one.span for one in read_annotations(data, draft)] == spans
    assert len(data) < 5_000_000


# Published checks

REVIEW = ClaimReview(
    claimed="The sample tower is 90 metres high.",
    rating="Wrong: it is 80",
    page="https://checks.sample.example/tower",
    publisher="Sample Checks",
    claimant="Ada Sample",
    appeared="https://news.sample.example/tower",
    claimed_on="2026-11-01",
    published_on="2026-11-22",
    value=1,
)


def test_a_complete_check_is_written_with_what_readers_of_it_ask_for() -> None:
    told = json.loads(claim_review(REVIEW))
    assert (told["@context"], told["@type"]) == ("https://schema.org", "ClaimReview")
    assert told["claimReviewed"] == REVIEW.claimed
    rating = told["reviewRating"]
    assert (rating["alternateName"], rating["ratingValue"], rating["worstRating"], rating["bestRating"]) == (
        "Wrong: it is 80",
        1,
        1,
        5,
    )
    assert told["itemReviewed"]["author"] == {"@type": "Person", "name": "Ada Sample"}
    assert told["itemReviewed"]["firstAppearance"]["url"] == REVIEW.appeared
    assert "ratingValue" not in json.loads(claim_review(replace(REVIEW, value=None)))["reviewRating"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"claimed": " "}, "what was claimed"),
        ({"rating": ""}, "public word"),
        ({"page": "checks.sample.example"}, "page with the check"),
        ({"page": "javascript:alert(1)"}, "page with the check"),
        ({"publisher": ""}, "publisher’s name"),
        ({"claimant": ""}, "who made the claim"),
        ({"appeared": ""}, "where the claim appeared"),
        ({"claimed_on": "2026-13-01"}, "date of the claim"),
        ({"published_on": "yesterday"}, "date of the check"),
        ({"claimant_page": "x"}, "address of the claimant"),
        ({"value": 6}, "value on the scale"),
        ({"worst": 0}, "scale"),
        ({"appeared": "https://checks.sample.example/own"}, "somebody else"),
    ],
)
def test_an_incomplete_check_is_refused_with_all_that_is_missing(change: dict[str, Any], words: str) -> None:
    review = replace(REVIEW, **change)
    (lacking,) = missing(review)
    assert words in lacking
    with pytest.raises(UserError, match=words):
        claim_review(review)


def test_several_gaps_are_told_at_once() -> None:
    assert len(missing(ClaimReview("", "", "", "", "", "", "", ""))) == 8


def test_a_published_check_cannot_leave_its_script_element() -> None:
    data = claim_review(replace(REVIEW, claimed="</script><script>alert(1)</script>\u2028&"))
    assert b"<" not in data
    assert b"\xe2\x80\xa8" not in data
    assert json.loads(data)["claimReviewed"].startswith("</script>")

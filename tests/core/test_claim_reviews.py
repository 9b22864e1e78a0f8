"""Claims marked for publication as ClaimReviews: what is told of them, what is missing, and what marks them."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.core.test_exporters_marks import overlapping
from tests.samples import begin, uids
from workbench import paths
from workbench.cli.run import run
from workbench.errors import UserError
from workbench.exporters import exporter_for
from workbench.exporters.claim_reviews import TOLD
from workbench.model.claim import Verdict
from workbench.model.editing import Flag, FlagKind
from workbench.model.evidence import Grade, SourceType
from workbench.report.build import build
from workbench.report.lines import FlagLine, SourceLine
from workbench.report.masking import mask
from workbench.report.report import ClaimLine, Report
from workbench.session.commands import mark
from workbench.session.editing import put_flag, toggle_flag

NOTE = """\
page: https://checks.sample.example/tower
Publisher: Sample Checks
rating: Wrong: it is 80
value: 1
Claimant: Ada Sample
appeared: https://news.sample.example/tower
claimed on: 2026-11-01
The plaque says 80."""


def marked(note: str = NOTE, numbers: tuple[int, ...] = (1,), **more: Any) -> Report:
    report = overlapping()
    flag = FlagLine(FlagKind.PUBLISH, note, "Sam Sample", "2026-11-22T14:00:00Z", "", "")

    def line(claim: ClaimLine) -> ClaimLine:
        return replace(claim, flags=(flag,), **more) if claim.number in numbers else claim

    decided = {"verdict": Verdict.DISPUTED, "who": "Sam Sample"}
    more = {**decided, **more}
    return replace(report, claims=tuple(map(line, report.claims)))


def reviews(report: Report) -> Any:
    return json.loads(exporter_for("claimreview").write(report))


def gaps(report: Report) -> str:
    with pytest.raises(UserError) as raised:
        reviews(report)
    assert raised.value.kind == "claim_review_incomplete"
    return raised.value.text


def test_a_marked_claim_is_one_review() -> None:
    told = reviews(marked())
    assert (told["@context"], told["@type"]) == ("https://schema.org", "ClaimReview")
    assert told["claimReviewed"] == " ".join(overlapping().claims[0].quote.split())
    assert told["url"] == "https://checks.sample.example/tower"
    assert told["author"]["name"] == "Sample Checks"
    assert told["datePublished"] == "2026-11-22"
    assert told["itemReviewed"]["author"]["name"] == "Ada Sample"
    assert told["itemReviewed"]["datePublished"] == "2026-11-01"
    rating = told["reviewRating"]
    assert (rating["alternateName"], rating["ratingValue"]) == ("Wrong: it is 80", 1)
    assert rating["ratingExplanation"] == "The plaque says 80."


def test_several_are_a_list() -> None:
    assert [told["@type"] for told in reviews(marked(numbers=(1, 2)))] == ["ClaimReview", "ClaimReview"]


def test_where_none_is_marked_nothing_is_written_and_it_is_said_how_to_mark_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "checks.claimreview.jsonld"
    assert run(["report", str(paths.sample()), "-o", str(file)]) == 2
    assert re.search(r"No claim is marked.*“To be published”", capsys.readouterr().err)
    assert not file.exists()


def test_all_that_is_missing_of_every_marked_claim_is_told_at_once() -> None:
    told = gaps(marked(note="", numbers=(1, 2)))
    assert "Claim 1: the address of the page" in told
    assert "Claim 2: the address of the page" in told
    assert "the publisher’s name" in told
    assert "a verdict" in gaps(marked(verdict=Verdict.UNCHECKED, who=""))
    assert "public word" in gaps(marked(note=NOTE.replace("rating: Wrong: it is 80\n", ""), verdict=Verdict.UNSOURCED))
    for value in ("six", "0", "99", "²"):
        assert "a value on the scale" in gaps(marked(note=NOTE.replace("value: 1", f"value: {value}")))


def test_unsourced_is_never_a_number() -> None:
    assert "ratingValue" not in reviews(marked(verdict=Verdict.UNSOURCED))["reviewRating"]


@pytest.mark.parametrize("name", TOLD)
def test_nothing_that_a_note_tells_leaves_its_place(name: str) -> None:
    note = f"{NOTE}\n{name}: </script><script>alert(1)</script>"
    try:
        data = exporter_for("claimreview").write(marked(note=note))
    except UserError:
        return
    assert b"<" not in data


def test_a_confidential_source_is_masked_in_what_is_published() -> None:
    report = marked(note=f"{NOTE}\nWendelin Sampleton told us.")
    source = SourceLine(1, SourceType.PERSON, "Wendelin Sampleton", (), "", "", "", "", Grade.UNGRADED, True, "", "", 0)
    report = replace(report, sources=(source,))
    assert "Sampleton" in str(reviews(report))
    assert "Sampleton" not in str(reviews(mask(report)))


def test_marking_is_one_act_that_says_what_to_fill_in(tmp_path: Path) -> None:
    session = begin(tmp_path / "sample.claims")
    uid = uids(session)[0]
    mark(session, [uid], Verdict.DISPUTED)
    assert toggle_flag(session, uid, FlagKind.PUBLISH) is not None
    (flag,) = session.snapshot.all_of(Flag).values()
    assert {line.partition(":")[0] for line in flag.note.splitlines()} <= TOLD.keys()
    assert "Missing: Claim 1: " in gaps(build(session.snapshot, at="2026-11-22T14:00:00Z", program="sample"))
    put_flag(session, replace(flag, note=NOTE))
    assert reviews(build(session.snapshot, at="2026-11-22T14:00:00Z", program="sample"))["@type"] == "ClaimReview"
    toggle_flag(session, uid, FlagKind.PUBLISH)
    assert not session.snapshot.all_of(Flag)
    session.close()

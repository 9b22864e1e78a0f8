"""What becomes of a file that is named as evidence: its text in passages that tile it, its type, its attachments."""

import random
from pathlib import Path

import pytest

from tests.samples import begin
from workbench.errors import UserError
from workbench.model.document import PlaceLabel
from workbench.model.draft import RawDocument
from workbench.model.evidence import StoredFile
from workbench.session import sources
from workbench.session.evidence_files import LONGEST_PASSAGE, media_type, passages_of, read_evidence
from workbench.session.evidence_search import find_claim, search


def test_passages_tile_the_text_and_never_cross_a_label() -> None:
    chance = random.Random(20261123)
    words = ["sample", "word.", "longer-sample-word", "\n\n", "x" * 300]
    text = " ".join(chance.choice(words) for _ in range(4_000))
    starts = sorted(chance.sample(range(1, len(text)), 9))
    labels = tuple(PlaceLabel(start, f"p. {number}") for number, start in enumerate(starts, 2))
    passages = passages_of(RawDocument(text=text, labels=labels))
    assert "".join(one.text for one in passages) == text
    place = 0
    for one in passages:
        assert (one.start, 0 < len(one.text) <= LONGEST_PASSAGE) == (place, True)
        place += len(one.text)
        expected = next((label.label for label in reversed(labels) if label.start <= one.start), "")
        assert one.label == expected
    assert {label.start for label in labels} <= {one.start for one in passages}


@pytest.mark.parametrize("text", ["", "  \n"])
def test_a_document_without_words_has_no_passages(text: str) -> None:
    assert passages_of(RawDocument(text=text)) == ()


@pytest.mark.parametrize(
    ("name", "type_"), [("a.pdf", "application/pdf"), ("b.JPG", "image/jpeg"), ("c", "application/octet-stream")]
)
def test_the_type_is_told_by_the_name(name: str, type_: str) -> None:
    assert media_type(name) == type_


def test_a_file_without_text_is_kept_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "photograph.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (added,) = read_evidence(path)
    assert (added.media_type, added.content.passages, added.content.size) == ("image/png", (), 208)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"“gone\.txt” cannot be read"):
        read_evidence(tmp_path / "gone.txt")


def test_typed_words_and_a_claims_own_are_found_in_stored_files(tmp_path: Path) -> None:
    session = begin(tmp_path / "sample.claims")
    ledger = tmp_path / "ledger.txt"
    ledger.write_text("First line.\n\nThe café counted 3 boats.\n\nThe bridge cost 12 million crowns.\n", "utf-8")
    sources.add_files(session, read_evidence(ledger))
    (hit, span), *others = search(session, "CAFE boa")
    assert (hit.passage.text[span.start : span.end], others) == ("boats", []) or "café" in hit.passage.text
    first = next(iter(session.snapshot.claims.values()))
    whole = "".join(one.text for one in session.passages(hit.sha256))
    places = [whole[found.start : found.end] for _, found in find_claim(session, first)]
    assert "12 million" in places or "bridge cost 12 million crowns" in places[0]
    assert search(session, "nothing like it") == []
    assert search(session, '"" * OR NEAR') == []
    session.close()
    assert len(session.snapshot.all_of(StoredFile)) == 1

"""What becomes of a file that is named as evidence: its text in passages that tile it, its type, its attachments."""

import random
from pathlib import Path

import pytest

from tests.files.truth import DOCUMENTS
from tests.samples import begin
from workbench.errors import UserError
from workbench.model.document import PlaceLabel
from workbench.model.draft import RawDocument
from workbench.model.evidence import StoredFile
from workbench.session import evidence_files, sources
from workbench.session.evidence_files import LONGEST_PASSAGE, gather, media_type, passages_of, read_evidence
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
    found, *others = search(session, "CAFE boa")
    hit, span = found.hit, found.span
    assert (hit.passage.text[span.start : span.end], others) == ("boats", []) or "café" in hit.passage.text
    first = next(iter(session.snapshot.claims.values()))
    whole = "".join(one.text for one in session.passages(hit.sha256))
    places = [whole[one.span.start : one.span.end] for one in find_claim(session, first)]
    assert "12 million" in places or "bridge cost 12 million crowns" in places[0]
    assert search(session, "nothing like it") == []
    assert search(session, '"" * OR NEAR') == []
    session.close()
    assert len(session.snapshot.all_of(StoredFile)) == 1


def test_one_file_that_cannot_be_read_keeps_no_other_from_being_added(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Twelve boats.", "utf-8")
    gathered = gather([tmp_path / "gone.txt", tmp_path / "a.txt"], lambda done, of: None)
    assert [one.name for one in gathered.added] == ["a.txt"]
    assert [(name, error.kind) for name, error in gathered.refused] == [("gone.txt", "cannot-open")]


def test_a_folder_brings_its_files_but_no_hidden_ones(tmp_path: Path) -> None:
    (tmp_path / "papers" / "more").mkdir(parents=True)
    (tmp_path / "papers" / ".git").mkdir()
    for name in ("b.txt", "a.txt", ".hidden", "more/c.txt", ".git/d.txt"):
        (tmp_path / "papers" / name).write_text("Words.", "utf-8")
    told: list[tuple[int, int]] = []
    gathered = gather([tmp_path / "papers"], lambda done, of: told.append((done, of)))
    assert [one.name for one in gathered.added] == ["a.txt", "b.txt", "c.txt"]
    assert {of for _, of in told} <= {0, 3}


def test_of_a_document_without_words_it_is_told_why_and_of_a_photograph_it_is_not(tmp_path: Path) -> None:
    (tmp_path / "photograph.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    files = [DOCUMENTS / "scan.pdf", DOCUMENTS / "locked.pdf", tmp_path / "photograph.png"]
    gathered = gather(files, lambda done, of: None)
    assert [one.name for one in gathered.added] == ["scan.pdf", "locked.pdf", "photograph.png"]
    assert gathered.silent == (
        ("scan.pdf", "This PDF holds pictures of pages and no text."),
        ("locked.pdf", "This PDF is protected by a password."),
    )


@pytest.mark.parametrize("kind", ["too-slow", "too-complex", "reader-died"])
def test_what_the_reader_cannot_cope_with_is_kept_without_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    def fail(*_: object) -> None:
        raise UserError(kind, "It took too long.", "Do something else.")

    monkeypatch.setattr(evidence_files, "read_file", fail)
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    gathered = gather([tmp_path / "a.pdf"], lambda done, of: None)
    assert (gathered.added[0].content.passages, gathered.silent) == ((), (("a.pdf", "It took too long."),))

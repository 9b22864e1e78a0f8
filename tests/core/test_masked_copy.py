"""A masked copy of a session: nothing that tells who a confidential source is, in any byte, and it is whole."""

import struct
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.test_report_records import unpacked
from tests.samples import ADA, author, begin, sample_article, spans_of
from workbench.cli.run import run
from workbench.errors import UserError
from workbench.exporters import EXPORTERS, exporter_for
from workbench.model.claim import Claim, Kind, Verdict
from workbench.model.content import Content
from workbench.model.draft import Block, BlockKind, Draft, RawDocument, Span
from workbench.model.editing import Addressee, Correction, Flag, FlagKind, Query
from workbench.model.event import ActName
from workbench.model.evidence import Evidence, Means, Source, SourceType, StoredFile
from workbench.model.reviewing import Round, SignOff
from workbench.model.snapshot import Snapshot
from workbench.report.masked_session import NOTICE, mask_session
from workbench.session.commands import mark, write_note
from workbench.session.evidence_files import passages_of
from workbench.session.export import export_report
from workbench.session.identity import new_uid
from workbench.session.masked_copy import material_of, write_masked_copy
from workbench.session.opening import open_session
from workbench.session.records import drop, put
from workbench.session.session import Session
from workbench.session.sources import Added, add_files
from workbench.store.check import check

SENTENCES = (
    "Quillon Veiled said the sample bridge cost 12 million crowns.",
    "Nobody saw Veiled on 7 days.",
    "The almanac counted 3 boats – 🚤🚤🚤.",
)
TEXT = " ".join(SENTENCES)
CALL_ME = "Call Quillon’s office, +00 555 0100 77 (quillon@secret.example)."
MEMO = "Memo by Quillon Veiled.\n\nThe bridge cost 12 million crowns, Veiled wrote.\n\n" + "Plain words. " * 200
LIST = "A list of boats: three.\n\nQuillon\nVeiled is not on it.\n\n" + "Other words. " * 150
HIDDEN = ("quillon", "veiled", "0100 77", "secret.example", "murk_tape", "drop box nine", "sample camera")


def photograph() -> bytes:
    """A JPEG with an EXIF block that names its artist and its camera."""
    told = b"Quillon Veiled\0", b"Sample Camera\0"
    entries, place = b"", 8 + 2 + 12 * len(told) + 4
    for tag, words in zip((0x013B, 0x0110), told, strict=True):
        entries += struct.pack("<HHII", tag, 2, len(words), place)
        place += len(words)
    tiff = b"II*\0" + struct.pack("<IH", 8, len(told)) + entries + bytes(4) + b"".join(told)
    exif = b"Exif\0\0" + tiff
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + b"\xff\xd9"


def _content(text: str) -> Content:
    return replace(Content.of_bytes(text.encode()), passages=passages_of(RawDocument(text=text)))


@pytest.fixture
def session(home: Path) -> Iterator[Session]:
    """Work with a confidential source in every place where one can be named, and in places that were emptied since."""
    article = sample_article(TEXT, spans_of(TEXT, SENTENCES))
    named = replace(article, draft=replace(article.draft, name="Veiled, a story.txt"))
    made = begin(home / "work.claims", article=named)
    first, second, third = made.snapshot.claims
    files = [
        Added("murk_tape memo.pdf", "application/pdf", _content(MEMO)),
        Added("list.txt", "text/plain", _content(LIST)),
        Added("photo of Veiled.jpg", "image/jpeg", Content.of_bytes(photograph())),
    ]
    add_files(made, files)
    stored = {file.name: file for file in made.snapshot.all_of(StoredFile).values()}
    memo, listing = stored["murk_tape memo.pdf"], stored["list.txt"]
    person = Source(
        new_uid(),
        SourceType.PERSON,
        "Quillon Veiled",
        confidential=True,
        reached="by phone",
        contact="quillon@secret.example\n+00 555 0100 77\ndrop box nine",
        url="https://secret.example/q",
    )
    start = MEMO.index("The bridge cost")
    quoted = "The bridge cost 12 million crowns, Veiled wrote."
    made.perform(
        ActName.ADD_EVIDENCE,
        put(
            person,
            Evidence(
                new_uid(),
                first,
                person.uid,
                locator="murk_tape memo.pdf, p. 1",
                excerpt=quoted,
                file=memo.uid,
                start=start,
                end=start + len(quoted),
                means=Means.PHONE,
                person=ADA.uid,
            ),
            Evidence(
                new_uid(), third, excerpt="A list of boats: three.", file=listing.uid, start=0, end=23, person=ADA.uid
            ),
            Evidence(
                new_uid(),
                second,
                excerpt="Veiled",
                file=listing.uid,
                start=LIST.index("Veiled"),
                end=LIST.index("Veiled") + 6,
                person=ADA.uid,
            ),
            Query(new_uid(), first, Addressee.SOURCE, "Quillon VEILED", CALL_ME, person=ADA.uid),
            Flag(new_uid(), second, FlagKind.LEGAL, CALL_ME, ADA.uid),
            Correction(new_uid(), first, "Veiled said 11 million.", CALL_ME, person=ADA.uid),
            SignOff(new_uid(), "", Round.FINAL, "Ada Sample", draft_sha256=made.snapshot.draft.sha256, person=ADA.uid),
        ),
    )
    gone = Source(new_uid(), SourceType.PERSON, "Veiled, before it was corrected")
    made.perform(ActName.ADD_SOURCE, put(gone))
    made.perform(ActName.REMOVE_SOURCE, drop([gone]))
    mark(made, [first], Verdict.DISPUTED)
    write_note(made, first, f"{CALL_ME} Quillon Veiled’s story.")
    write_note(made, second, CALL_ME)
    write_note(made, second, "")
    yield made
    made.close()


def leaks(data: bytes) -> list[str]:
    """What is left of the names, in any of the ways in which bytes can spell it."""
    shown = unpacked(data)
    told = {encoding: shown.decode(encoding, "ignore").casefold() for encoding in ("utf-8", "utf-16-le", "utf-16-be")}
    return [word for word in HIDDEN if any(word in text for text in told.values())]


@pytest.mark.parametrize("keep", [False, True])
def test_nothing_is_left_in_any_byte_and_the_copy_proves_clean(session: Session, home: Path, keep: bool) -> None:
    copy = home / "copy.claims"
    write_masked_copy(material_of(session), copy, keep_confidential=keep)
    assert leaks(session.path.read_bytes()) == list(HIDDEN)
    assert leaks(copy.read_bytes()) == []
    assert photograph()[10:] not in copy.read_bytes()
    assert session.snapshot.draft.sha256.encode() not in copy.read_bytes()
    assert [finding.fault for finding in check(copy) if finding.fault] == []


def test_the_copy_opens_says_what_it_is_and_can_be_worked_in(session: Session, home: Path) -> None:
    copy = home / "copy.claims"
    write_masked_copy(material_of(session), copy)
    opened = open_session(copy, author())
    snapshot = opened.snapshot
    assert NOTICE in snapshot.draft.notices
    assert snapshot.draft.text.startswith("Source A said the sample bridge")
    first, second, third = snapshot.claims.values()
    assert first.quote == "Source A said the sample bridge cost 12 million crowns."
    assert first.verdict is Verdict.DISPUTED
    assert snapshot.draft.words_of(first.figures[0].span) == "12"
    assert snapshot.draft.words_of(third.figures[0].span) == "3"
    assert "Source A" in first.note
    assert second.quote == "Nobody saw Source A on 7 days."
    assert list(snapshot.claims) == list(session.snapshot.claims)
    assert snapshot.name_of(ADA.uid) == "Ada Sample"
    (source,) = [one for one in snapshot.all_of(Source).values() if one.confidential]
    assert (source.title, source.contact, source.reached, source.url) == ("Source A", "", "", "")
    assert opened.undoable is None
    assert mark(opened, [second.uid], Verdict.VERIFIED) is not None
    assert opened.undo() is not None
    opened.close()


def test_the_text_of_files_stays_where_it_tells_nothing_and_excerpts_stand_where_they_stood(
    session: Session, home: Path
) -> None:
    write_masked_copy(material_of(session), home / "copy.claims")
    opened = open_session(home / "copy.claims", author())
    (kept,) = opened.snapshot.all_of(StoredFile).values()
    assert (kept.name, kept.media_type) == ("list.txt", "text/plain")
    text = "".join(passage.text for passage in opened.passages(kept.sha256))
    assert b"".join(opened.content(kept.sha256)).decode() == text
    assert "Source A is not on it." in text
    tied = [one for one in opened.snapshot.all_of(Evidence).values() if one.file]
    assert [text[one.start : one.end] for one in tied] == ["A list of boats: three.", "Source A"]
    assert [one.excerpt for one in tied] == ["A list of boats: three.", "Source A"]
    (other,) = [one for one in opened.snapshot.all_of(Evidence).values() if not one.file]
    assert other.excerpt == "The bridge cost 12 million crowns, Source A wrote."
    assert opened.search(["boats"])
    assert not opened.search(["Veiled"])
    opened.close()


def test_the_text_of_a_confidential_source_is_kept_only_by_choice(session: Session, home: Path) -> None:
    write_masked_copy(material_of(session), home / "copy.claims", keep_confidential=True)
    opened = open_session(home / "copy.claims", author())
    names = [file.name for file in opened.snapshot.all_of(StoredFile).values()]
    assert names == ["Source A, file 1.txt", "list.txt"]
    kept = next(iter(opened.snapshot.all_of(StoredFile).values()))
    assert "Memo by Source A." in b"".join(opened.content(kept.sha256)).decode()
    opened.close()


def test_masking_a_copy_once_more_changes_no_word(session: Session, home: Path) -> None:
    write_masked_copy(material_of(session), home / "once.claims")
    once = open_session(home / "once.claims", author())
    write_masked_copy(material_of(once), home / "twice.claims")
    twice = open_session(home / "twice.claims", author())
    assert twice.snapshot.drafts == once.snapshot.drafts
    assert twice.snapshot.claims == once.snapshot.claims
    assert twice.snapshot.all_of(Evidence) == once.snapshot.all_of(Evidence)
    once.close()
    twice.close()


@pytest.mark.parametrize(
    "id", [exporter.id for exporter in EXPORTERS if exporter.id not in ("pdf", "pdfa", "claimreview")]
)
def test_every_report_of_the_copy_is_as_clean_as_a_masked_report(session: Session, home: Path, id: str) -> None:
    write_masked_copy(material_of(session), home / "copy.claims")
    copy = open_session(home / "copy.claims", author())
    for name, snapshot, masked in (("a", copy.snapshot, False), ("b", session.snapshot, True)):
        export_report(snapshot, home / name, exporter_for(id), "Claim Workbench", masked=masked)
        assert leaks((home / name).read_bytes()) == []
    copy.close()


def test_a_session_without_confidential_sources_has_nothing_to_mask(home: Path) -> None:
    session = begin(home / "work.claims")
    with pytest.raises(UserError, match="nothing to mask"):
        write_masked_copy(material_of(session), home / "copy.claims")
    assert not (home / "copy.claims").exists()
    session.close()


def test_a_file_that_is_there_stays(session: Session, home: Path) -> None:
    (home / "copy.claims").write_text("somebody's")
    with pytest.raises(UserError, match="already"):
        write_masked_copy(material_of(session), home / "copy.claims")
    assert (home / "copy.claims").read_text() == "somebody's"


def test_by_command(session: Session, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session.close()
    before = session.path.read_bytes()
    assert run(["mask", str(session.path), "-o", str(home / "copy.claims")]) == 0
    assert capsys.readouterr().out == "copy.claims: masked copy\n"
    assert leaks((home / "copy.claims").read_bytes()) == []
    assert run(["check", str(home / "copy.claims")]) == 0
    assert session.path.read_bytes() == before
    assert run(["mask", str(session.path), "-o", str(home / "copy.claims")]) == 2
    assert "already" in capsys.readouterr().err


@settings(deadline=None, max_examples=60)
@given(st.text("Vei led.\n", max_size=40), st.lists(st.integers(0, 80), min_size=4, max_size=4))
def test_blocks_stay_in_order_and_claims_on_their_words_wherever_a_name_lies(padding: str, cuts: list[int]) -> None:
    text = f"{padding}Quillon\n\nVeiled{padding} Veiled"
    ends = sorted(min(cut, len(text)) for cut in cuts)
    blocks = tuple(Block(BlockKind.PARAGRAPH, start, end) for start, end in pairwise(ends))
    draft = Draft("d", text, tuple(block for block in blocks if block.start < block.end))
    source = Source("s", SourceType.PERSON, "Quillon Veiled", confidential=True)
    claim = Claim("c", "d", Span(ends[0], ends[-1]), text[ends[0] : ends[-1]], (Kind.OTHER,))
    session = Snapshot("x", drafts=(draft,), claims={"c": claim}, records={Source: {"s": source}})
    made = mask_session(session, {}).snapshot
    masked, kept = made.draft, made.claims["c"]
    assert kept.quote == masked.words_of(kept.span)
    assert bool(kept.quote) is bool(claim.quote)
    assert "veiled" not in masked.text.casefold()
    places = [place for block in masked.blocks for place in (block.start, block.end)]
    assert places == sorted(places)
    for block in masked.blocks:
        words = masked.words_of(block.span)
        assert words == words.strip() != ""

"""The report as a value: what a reader is told of each claim, and the words it is told in."""

import os
import stat
from pathlib import Path

import pytest

from workbench.errors import UserError
from workbench.exporters import EXPORTERS, exporter_for
from workbench.exporters.atomic import write_atomically
from workbench.exporters.pages import Chunk, Strip, paginate
from workbench.model.claim import (
    Attribution,
    Claim,
    ClaimOrigin,
    Decision,
    Disposition,
    Figure,
    FigureType,
    Kind,
    Speech,
    Verdict,
)
from workbench.model.draft import Block, BlockKind, Detail, DetailName, Draft, Origin, Revisions, Span
from workbench.model.editing import Addressee, FlagKind, Settled, Severity
from workbench.model.event import ActName, Turn
from workbench.model.evidence import Grade, Means, SourceType, Stance
from workbench.model.reviewing import Opinion, Round
from workbench.model.snapshot import Person, Snapshot
from workbench.report import facts, words
from workbench.report.build import build
from workbench.report.report import Report

TEXT = "Sample title\n\nIt rained. She said 12 boats sank. Nobody knew.\n\nLast words."
CLAIM = Claim(
    "claim-1",
    "draft-1",
    Span(25, 48),
    "She said 12 boats sank.",
    (Kind.FIGURE, Kind.ATTRIBUTION),
    figures=(Figure(34, 36, FigureType.NUMBER, "digits"),),
    attributions=(
        Attribution((Span(29, 33),), (Span(25, 28),), (Span(34, 47),), "Ada Sample", Speech.INDIRECT, "cue", "she"),
    ),
    decision=Decision(Verdict.DISPUTED, "person-1", "2026-11-22T14:05:09Z", "draft-1"),
    note="Eleven.",
)
BLOCKS = (
    Block(BlockKind.HEADLINE, 0, 12),
    Block(BlockKind.PARAGRAPH, 14, 61),
    Block(BlockKind.LIST_ITEM, 63, 74),
)


def report_on(
    *claims: Claim, text: str = TEXT, blocks: tuple[Block, ...] = BLOCKS, people: tuple[Person, ...] = ()
) -> Report:
    snapshot = Snapshot(
        "session-1",
        drafts=(Draft("draft-1", text, blocks, name="sample.txt", notices=("A notice.",)),),
        details={DetailName.DATE: Detail(DetailName.DATE, "2026-11-20", Origin.HAND)},
        people={person.uid: person for person in people},
        claims={claim.uid: claim for claim in claims},
    )
    return build(snapshot, at="2026-11-22T14:30:00Z", program="Claim Workbench")


def test_a_claim_is_told_with_its_place_findings_and_decision() -> None:
    (line,) = report_on(CLAIM, people=(Person("person-1", "Sam Sample"),)).claims
    assert (line.number, line.quote, line.verdict) == (1, "She said 12 boats sank.", Verdict.DISPUTED)
    assert (line.context.before, line.context.after) == ("It rained. ", " Nobody knew.")
    assert (line.context.cut_before, line.context.cut_after) == (False, False)
    assert (line.block, line.who, line.when) == (BlockKind.PARAGRAPH, "Sam Sample", "2026-11-22T14:05:09Z")
    assert [(fact.label, fact.value) for fact in facts.claim_facts(line)] == [
        ("Figures", "12 (number)"),
        ("Attributed to", "Ada Sample (in the text “She”), “said”, in other words"),
        ("Note", "Eleven."),
        ("Decided by", "Sam Sample, 2026-11-22 14:05 UTC"),
    ]


def test_who_never_gave_a_name_is_still_named_as_somebody() -> None:
    report = report_on(CLAIM)
    assert report.claims[0].who == words.UNNAMED
    assert report.header.checkers == (words.UNNAMED,)


def test_a_verdict_taken_back_leaves_nobody_as_its_author() -> None:
    taken_back = Decision(Verdict.UNCHECKED, "person-1", "2026-11-22T14:06:00Z", "draft-1")
    for decision in (None, taken_back):
        report = report_on(Claim("c", "draft-1", Span(0, 6), "Sample", (Kind.OTHER,), decision=decision))
        assert (report.claims[0].who, report.claims[0].when, report.header.checkers) == ("", "", ())


def test_sections_pick_by_verdict_and_leave_the_dismissed_out() -> None:
    def marked(uid: str, verdict: Verdict, disposition: Disposition | None = None) -> Claim:
        decision = Decision(verdict, "person-1", "2026-11-22T14:05:09Z", "draft-1")
        return Claim(uid, "draft-1", Span(0, 6), "Sample", (Kind.OTHER,), decision=decision, disposition=disposition)

    report = report_on(
        marked("a", Verdict.DISPUTED),
        marked("b", Verdict.DISPUTED, Disposition.OPINION),
        marked("c", Verdict.UNSOURCED),
        marked("d", Verdict.UNCHECKED),
        marked("e", Verdict.VERIFIED),
    )
    uids = {group.id: [claim.uid for claim in report.group(group.id)] for group in report.groups}
    assert uids == {"must_fix": ["a"], "unsourced": ["c"], "unchecked": ["d"]}
    assert [claim.number for claim in report.claims] == [1, 2, 3, 4, 5]
    assert facts.standing(report.claims[1]).word == "Dismissed: opinion"
    assert [row.claims for row in report.definitions] == [1, 1, 1, 1]
    assert facts.checked(report.progress) == "3 of 4 claims checked"
    assert facts.set_aside(report.progress) == "1 claim dismissed"


def test_the_context_of_a_claim_in_an_endless_block_is_cut_between_words() -> None:
    text = "before " * 1000 + "CLAIM" + " after" * 1000
    claim = Claim("c", "draft-1", Span(7000, 7005), "CLAIM", (Kind.OTHER,))
    for blocks in ((Block(BlockKind.PARAGRAPH, 0, len(text)),), ()):
        context = report_on(claim, text=text, blocks=blocks).claims[0].context
        assert (context.cut_before, context.cut_after) == (True, True)
        assert set(context.before.split()) == {"before"}
        assert set(context.after.split()) == {"after"}
        assert 200 < len(context.before) <= 300
        assert context.before.endswith(" ")


def test_a_claim_over_two_blocks_is_shown_from_the_first_to_the_last() -> None:
    claim = Claim("c", "draft-1", Span(49, 67), TEXT[49:67], (Kind.OTHER,), origin=ClaimOrigin.ADDED)
    line = report_on(claim).claims[0]
    assert line.context.before == TEXT[14:49]
    assert line.context.after == " words."
    assert facts.nature(line) == "Other · added by a person"


def test_a_claim_outside_every_block_does_not_fail() -> None:
    report = report_on(Claim("c", "draft-1", Span(0, 6), "Sample", (Kind.OTHER,)), blocks=BLOCKS[1:])
    assert report.claims[0].context.before == ""


def test_the_head_falls_back_from_headline_to_file_to_untitled() -> None:
    snapshot = Snapshot("s", drafts=(Draft("d", "x", ()),))
    assert build(snapshot, at="", program="").header.title == words.UNTITLED
    assert report_on().header.title == "sample.txt"
    assert report_on().header.notices == ("A notice.",)


def test_what_was_tracked_is_told() -> None:
    assert facts.tracked(Revisions()) == ""
    told = facts.tracked(Revisions(insertions=1, deletions=2, moves=1, comments=3))
    assert told == "1 insertion kept; 2 deletions left out; 1 move followed; 3 comments left out"


@pytest.mark.parametrize(
    ("table", "members"),
    [
        (words.VERDICTS, Verdict),
        (words.DISPOSITIONS, Disposition),
        (words.KINDS, Kind),
        (words.FIGURE_TYPES, FigureType),
        (words.SPEECH, Speech),
        (words.ORIGINS, ClaimOrigin),
        (words.BLOCKS, BlockKind),
        (words.SEVERITIES, Severity),
        (words.SETTLED, Settled),
        (words.STANCES, Stance),
        (words.MEANS, Means),
        (words.GRADES, Grade),
        (words.SOURCE_TYPES, SourceType),
        (words.ADDRESSEES, Addressee),
        (words.FLAGS, FlagKind),
        (words.OPINIONS, Opinion),
        (words.ROUNDS, Round),
        (words.ACTS, ActName),
        (words.TURNS, Turn),
    ],
)
def test_everything_has_a_printed_word(table: dict, members: type) -> None:
    assert set(table) == set(members)
    assert len(set(map(str, table.values()))) == len(table)


def test_the_four_verdicts_are_printed_as_defined() -> None:
    assert {v.value: (w.sign, w.word, w.definition) for v, w in words.VERDICTS.items()} == {
        "verified": ("✓", "Verified", "At least one piece of evidence supports these exact words."),
        "disputed": ("✕", "Disputed", "Evidence contradicts them, or sources conflict."),
        "unsourced": ("?", "Unsourced", "Looked for, nothing adequate found. Never the default."),
        "unchecked": ("○", "Unchecked", "No decision yet. The default."),
    }


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        ("2026-11-22T14:05:09Z", "2026-11-22 14:05 UTC"),
        ("2026-11-22T14:05:09.123456+00:00", "2026-11-22 14:05 UTC"),
        ("2026-11-22T19:35:00+05:30", "2026-11-22 14:05 UTC"),
        ("2026-11-22T14:05:09", "2026-11-22 14:05 UTC"),
        ("some day", "some day"),
        ("", ""),
    ],
)
def test_moments_are_shown_in_utc(at: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    assert words.moment(at) == shown


def test_only_the_whole_is_a_hundred_percent() -> None:
    assert [words.percent(share) for share in (0, 0.009, 0.999, 1)] == ["0%", "0%", "99%", "100%"]
    assert [words.whole_percent(part / 100) for part in range(101)] == list(range(101))


def test_formats_are_found_by_id_and_by_suffix() -> None:
    assert [exporter_for(exporter.id) for exporter in EXPORTERS] == list(EXPORTERS)
    assert exporter_for(Path("folder.json/Report.HTML")).id == "html"
    assert exporter_for("report.csv").id == "csv"
    for unknown in ("report", Path("report.odp"), ""):
        with pytest.raises(UserError, match=r"\.html, \.pdf, .*\.docx, .*\.csv, \.json") as raised:
            exporter_for(unknown)
        assert raised.value.kind == "unknown_format"


def strip(top: float, bottom: float) -> Chunk:
    return Chunk(Strip(top, bottom), lambda: [Strip(y, y + 10) for y in range(int(top), int(bottom), 10)])


def pages_of(*chunks: Chunk) -> list[Strip]:
    return [page.strip for page in paginate(chunks, 100)]


def test_what_belongs_together_goes_to_the_next_page_together() -> None:
    assert pages_of(strip(0, 60), strip(65, 120), strip(125, 140)) == [Strip(0, 60), Strip(65, 140)]


def test_what_is_taller_than_a_page_is_cut_between_lines() -> None:
    assert pages_of(strip(0, 30), strip(30, 260)) == [Strip(0, 100), Strip(100, 200), Strip(200, 260)]


def test_what_is_taller_than_a_page_does_not_begin_at_the_foot() -> None:
    assert pages_of(strip(0, 80), strip(80, 260)) == [Strip(0, 80), Strip(80, 180), Strip(180, 260)]


def test_no_paragraph_no_page() -> None:
    assert pages_of() == []


def test_a_report_is_written_whole_over_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    target.write_bytes(b"old")
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["report.html"]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_the_written_file_has_the_usual_mode(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "report.html", b"new")
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "report.html").stat().st_mode) == 0o640


def test_a_link_is_followed_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target = tmp_path / "there" / "report.html"
    target.write_bytes(b"old")
    link = tmp_path / "link.html"
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def refused(path: Path, data: bytes = b"new") -> str:
    with pytest.raises(UserError) as raised:
        write_atomically(path, data)
    assert raised.value.text.endswith(".")
    assert raised.value.hint.endswith(".")
    return raised.value.kind


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    assert refused(tmp_path) == "target_is_folder"


@pytest.mark.skipif(os.name != "posix", reason="pipes with a name are POSIX")
def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "report.html")
    assert refused(tmp_path / "report.html") == "target_not_a_file"


@pytest.mark.parametrize(
    ("name", "content"), [("mine.claims", b""), ("Mine.CLAIMS", b"?"), ("mine.html", b"SQLite format 3\0rest")]
)
def test_a_session_is_not_overwritten(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert refused(tmp_path / name) == "target_is_session"
    assert (tmp_path / name).read_bytes() == content


def test_a_session_by_name_is_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.claims").write_bytes(b"SQLite format 3\0rest")
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("opened"))
    assert refused(tmp_path / "mine.claims") == "target_is_session"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere" / "report.html") == "folder_missing"
    (tmp_path / "file").write_bytes(b"")
    assert refused(tmp_path / "file" / "report.html") == "folder_missing"


@pytest.mark.parametrize("call", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize(
    ("code", "kind"), [("ENOSPC", "disk_full"), ("EROFS", "not_writable"), ("EIO", "write_failed")]
)
def test_a_failure_at_any_step_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: str, kind: str
) -> None:
    target = tmp_path / "report.html"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        number = getattr(__import__("errno"), code)
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, call, fail)
    assert refused(target) == kind
    monkeypatch.undo()
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["report.html"]


def test_an_interruption_leaves_no_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "report.html", b"new")
    assert os.listdir(tmp_path) == []

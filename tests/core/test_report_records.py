"""What a session holds besides verdicts, in the report: every record told, masked where it must be, and back again."""

import io
import json
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.exporters import EXPORTERS, exporter_for
from workbench.exporters.printed import paragraphs
from workbench.model.claim import Attribution, Claim, Decision, Figure, FigureType, Kind, Speech, Verdict
from workbench.model.draft import Block, BlockKind, Detail, DetailName, Draft, Origin, Span
from workbench.model.editing import Addressee, Correction, Flag, FlagKind, Query
from workbench.model.evidence import Evidence, Means, Source, SourceType, StoredFile
from workbench.model.record import Record
from workbench.model.reviewing import Opinion, Round, SecondVerdict, Settlement, SignOff
from workbench.model.snapshot import Person, Snapshot
from workbench.report.build import build
from workbench.report.masking import mask
from workbench.report.read_back import read_back
from workbench.report.report import Report
from workbench.report.sections import SECTIONS, laid_out
from workbench.review.signoff import decisions_sha256

AT = "2026-11-22T14:20:00Z"
SECRETS = {
    "s1": ("Quillon Weiß", "quillon@secret.example", "+00 555 0100 77", "https://secret.example/q/1", "weiss-memo.txt"),
    "s2": ("Zoë Murkwater", "Murkwater Lane 5", "", "https://hidden.example/z", "murk_tape.ogg"),
    "s3": ("The leaked ledger of the Sample Ministry", "drop box nine", "", "", "ledger 2026.xlsx"),
}
ARTICLE = (
    "Quillon Weiß said 12 boats sank. “We saw three,” Zoë Murkwater said. "
    "The leaked ledger of the Sample Ministry lists 40 boats."
)
SENTENCES = tuple(f"{part}." for part in ARTICLE.removesuffix(".").split(". "))


def _source(uid: str) -> Source:
    name, contact, phone, url, _ = SECRETS[uid]
    kind = SourceType.DOCUMENT if uid == "s3" else SourceType.PERSON
    authors = ("Orla Verborgen",) if uid == "s3" else ()
    contacts = "\n".join(filter(None, (contact, phone)))
    return Source(
        uid, kind, name, authors, "Secret Press", "2026", url, confidential=True, contact=contacts, reached="by phone"
    )


def _records() -> tuple[Record, ...]:
    told = "\n".join(part for secret in SECRETS.values() for part in secret if part)
    return (
        Source("open", title="Sample almanac", authors=("Ben Example",)),
        *map(_source, SECRETS),
        *(StoredFile(f"f{uid}", uid * 32, secret[4], 4711, "text/plain", AT, "p1") for uid, secret in SECRETS.items()),
        Evidence("e0", "c0", "open", locator="p. 2", person="p1", at=AT),
        *(
            Evidence(
                f"e{uid}",
                f"c{place}",
                uid,
                locator=f"{secret[4]}, line 2",
                excerpt=f"{secret[0]} told us",
                file=f"f{uid}",
                means=Means.PHONE,
                confirmed_by="Yorick Veiled" if uid == "s1" else "Sam Sample",
                confirmed_on="" if uid == "s2" else "2026-11-20",
                person="p1",
                at=AT,
            )
            for place, (uid, secret) in enumerate(SECRETS.items())
        ),
        Query("q1", "c0", Addressee.SOURCE, "ZOË MURKWATER", f"Did {told}?", person="p1", at=AT),
        Query("q2", "c1", question="Really?", person="p1", at=AT),
        Flag("g1", "c1", FlagKind.SENSITIVE, told, "p1", AT),
        Correction("k1", "c2", "Verborgen lists 41 boats.", told, person="p1", at=AT),
        SecondVerdict("v1", "c2", Opinion.DISAGREE, Verdict.DISPUTED, note=told, person="p1", at=AT),
        SecondVerdict("v2", "c0", Opinion.ASK, Verdict.UNCHECKED, person="p1", at=AT),
        Settlement("t1", "c0", "v2", f"asked Weiß {told}", "p1", AT),
    )


def _claim(place: int) -> Claim:
    start = ARTICLE.index(SENTENCES[place])
    words = SENTENCES[place]
    digits = [at for at, letter in enumerate(words) if letter.isdigit()]
    figures = (Figure(start + digits[0], start + digits[-1] + 1, FigureType.NUMBER, "sample"),) if digits else ()
    speech = Speech.DIRECT if "“" in words else Speech.INDIRECT
    speaker = ("Quillon Weiß", "Zoë Murkwater", "")[place]
    held = (Attribution((), (), (Span(start, start + 5),), speaker, speech, "sample"),) if speaker else ()
    decision = None if place == 1 else Decision(Verdict.VERIFIED, "p1", AT, "d")
    note = (
        "Call Quillon weiss’ office; see\u00a0Weiß's memo, the LEAKED  LEDGER of the\nSample Ministry, Zoe\u0308 too."
    )
    span = Span(start, start + len(words))
    return Claim(f"c{place}", "d", span, words, (Kind.OTHER,), figures, held, decision=decision, note=note)


def snapshot(records: Iterable[Record] = ()) -> Snapshot:
    kept: dict[type[Record], dict[str, Record]] = {}
    for one in records:
        kept.setdefault(type(one), {})[one.uid] = one
    headline = Detail(DetailName.HEADLINE, "What Zoë Murkwater saw", Origin.HAND)
    return Snapshot(
        "session",
        drafts=(Draft("d", ARTICLE, (Block(BlockKind.PARAGRAPH, 0, len(ARTICLE)),), name="murk_tape.ogg"),),
        details={headline.name: headline},
        people={"p1": Person("p1", "Sam Sample")},
        claims={f"c{place}": _claim(place) for place in range(3)},
        records=kept,
    )


def told_by(records: Iterable[Record] | None = None) -> Report:
    return build(snapshot(_records() if records is None else records), at=AT, program="Claim Workbench")


def unpacked(data: bytes) -> bytes:
    """The bytes with every part of an archive, and every compressed stream of a PDF, laid open."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return b"\n".join(name.encode() + unpacked(archive.read(name)) for name in archive.namelist())
    parts = [data]
    for stream in data.split(b"stream")[1:]:
        try:
            parts.append(zlib.decompressobj().decompress(stream.lstrip(b"\r\n")))
        except zlib.error:
            continue
    return b"\n".join(parts)


HIDDEN = (
    *(
        "quillon",
        "weiß",
        "weiss",
        "zoë",
        "murkwater",
        "murk_tape",
        "verborgen",
        "orla",
        "yorick",
        "veiled",
        "hidden.example",
    ),
    *("hidden.example", "secret.example", "0100 77", "leaked ledger", "drop box nine", "ledger 2026", "secret press"),
    *("4711", "s1s1"),
)


def leaks(data: bytes) -> list[str]:
    encodings = ("utf-8", "utf-16-le", "utf-16-be")
    text = unpacked(data)
    folded = {encoding: text.decode(encoding, "ignore").casefold() for encoding in encodings}
    escaped = json.dumps(folded["utf-8"]).casefold()
    return [word for word in HIDDEN if any(word in told for told in folded.values()) or word in escaped]


@pytest.mark.parametrize("preset", ["", "calls", "record"])
@pytest.mark.parametrize(
    "id", [exporter.id for exporter in EXPORTERS if not exporter.id.startswith(("pdf", "claimreview"))]
)
def test_nothing_masked_is_left_in_any_byte(id: str, preset: str) -> None:
    sections = tuple(rule.id for rule in SECTIONS) if preset == "record" else (("calls",) if preset else ())
    exporter = exporter_for(id).showing(sections)
    whole, masked = exporter.write(told_by()), exporter.write(mask(told_by()))
    assert leaks(masked) == []
    assert leaks(whole)
    assert b"Source A" in unpacked(masked)


def test_nothing_masked_is_printed() -> None:
    report = replace(mask(told_by()), sections=tuple(rule.id for rule in SECTIONS))
    printed = "\n".join(paragraph.text for paragraph in paragraphs(report))
    assert leaks(printed.encode()) == []
    assert "Source B, file 2, line 2" in printed


def test_stand_ins_are_the_same_everywhere_and_positions_hold() -> None:
    report = mask(told_by())
    assert [source.title for source in report.sources] == ["Sample almanac", "Source A", "Source B", "Source C"]
    assert report.sources[0].authors == ("Ben Example",)
    assert report.text == "Source A said 12 boats sank. “We saw three,” Source B said. Source C lists 40 boats."
    assert [report.text[claim.start : claim.end] for claim in report.claims] == [one.quote for one in report.claims]
    for claim in report.claims:
        assert [report.text[one.start : one.end] for one in claim.figures] == [one.text for one in claim.figures]
        assert claim.context.before + claim.quote + claim.context.after == report.text
    assert report.blocks[-1].end == len(report.text)
    assert report.claims[0].queries[0].whom == "Source B"
    assert [one.title for one in report.claims[2].evidence] == ["Source C"]
    assert report.claims[0].evidence[0].title == "Sample almanac"
    assert report.header.sha256 == Draft("d", report.text, ()).sha256


def test_masking_twice_is_masking_once_and_needs_a_secret() -> None:
    once = mask(told_by())
    assert mask(once) == once
    open_only = told_by([Source("s", title="Sample almanac")])
    assert mask(open_only) is open_only


@settings(deadline=None, max_examples=80)
@given(st.text("Mur kwater\u00eb é.", max_size=30), st.integers(0, 60), st.integers(0, 60))
def test_a_name_that_a_claim_cuts_is_not_left_in_halves(padding: str, one: int, other: int) -> None:
    text = f"{padding}Zoë Murkwater saw 3 boats; {padding} Murkwater."
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    claim = Claim("c0", "d", Span(start, end), text[start:end], (Kind.OTHER,))
    draft = Draft("d", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    records = {Source: {"s2": _source("s2")}}
    report = mask(build(Snapshot("s", drafts=(draft,), claims={"c0": claim}, records=records), at=AT, program="x"))
    (line,) = report.claims
    assert report.text[line.start : line.end] == line.quote
    assert "murkwater" not in repr(report).casefold()


def test_every_record_is_told_and_comes_back() -> None:
    report = told_by()
    assert read_back(exporter_for("json").write(report)) == report
    assert read_back(exporter_for("json").write(mask(report))) == mask(report)
    ids = [section.id for section in laid_out(report)]
    wanted = ["queries", "flags", "corrections", "disagreements", "sources", "files"]
    assert [id for id in ids if id in wanted] == wanted
    page = exporter_for("md").write(report).decode()
    for words in ("Really?", "Sensitive", "41 boats", "Sample almanac", "4,711 bytes"):
        assert words in page


def test_what_is_not_there_has_no_section() -> None:
    ids = {section.id for section in laid_out(told_by([]))}
    assert ids & {"queries", "flags", "corrections", "disagreements", "sources", "files", "signoffs"} == set()
    assert {"must_fix", "unsourced", "house_rules"} <= ids


def test_a_sign_off_is_valid_until_something_changes() -> None:
    session = snapshot(_records())
    whole = SignOff("w", "", Round.FINAL, "Lee", "", session.draft.sha256, decisions_sha256(session), person="p1")
    scope = decisions_sha256(session, "c1")
    alone = SignOff("a", "c1", Round.FINAL, "Lee", "", session.draft.sha256, scope, person="p1")
    report = told_by((*_records(), whole, alone))
    assert [(one.claim, one.is_valid) for one in report.signoffs] == [(0, True), (2, True)]
    more = Query("q9", "c0", question="More?", person="p1", at=AT)
    changed = told_by((*_records(), more, whole, alone))
    assert [(one.claim, one.is_valid) for one in changed.signoffs] == [(0, False), (2, True)]
    assert "void: something was changed since" in exporter_for("md").write(changed).decode()


def test_a_call_sheet_marks_what_is_not_read_out() -> None:
    report = replace(told_by(), sections=("calls",))
    page = exporter_for("md").write(report).decode()
    sheets = page.split("### ")[1:]
    assert [sheet.splitlines()[0] for sheet in sheets] == ["Zoë Murkwater", "The author"]
    assert "Murkwater Lane 5" in sheets[0]
    assert "QUOTATION, NOT TO BE READ OUT. Ask what was said, then compare: “We saw three,”" in sheets[0]
    assert "Ask in other words: Quillon Weiß said 12 boats sank" in sheets[0]
    assert "Really?" in sheets[1]
    nobody = exporter_for("md").write(replace(told_by([]), sections=("calls",))).decode()
    assert "Nobody has to be called." in nobody


def test_first_and_second_verdicts_stand_in_a_table_with_their_figures() -> None:
    seconds = (
        SecondVerdict("v1", "c0", Opinion.AGREE, Verdict.VERIFIED, Verdict.VERIFIED, person="p2", at=AT, blind=True),
        SecondVerdict("v2", "c1", Opinion.DISAGREE, Verdict.DISPUTED, Verdict.VERIFIED, person="p2", at=AT),
        SecondVerdict("v3", "c2", Opinion.ASK, Verdict.UNCHECKED, Verdict.VERIFIED, person="p2", at=AT),
    )
    people = {"p1": Person("p1", "Ada Sample"), "p2": Person("p2", "Ben Example")}
    report = build(replace(snapshot(seconds), people=people), at=AT, program="Sample")
    text = exporter_for("md").write(report).decode()
    assert "First and second verdicts" in text
    assert "Verdicts of both: 2. The same: 50.0 %. Cohen's kappa: 0.00." in text
    html = exporter_for("html").write(report).decode()
    assert "Without having seen the first" in html


def test_a_rule_that_many_claims_do_not_meet_is_told_once_with_their_numbers() -> None:
    texts = [f"The sample council counted {number} boats." for number in range(1, 7)]
    text = " ".join(texts)
    draft = Draft("d1", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    decided = Decision(Verdict.VERIFIED, "p1", AT, "d1")
    claims = {}
    for number, words in enumerate(texts):
        span = Span(text.index(words), text.index(words) + len(words))
        decision = decided if number in (0, 1, 2, 4) else None
        claims[f"c{number}"] = Claim(f"c{number}", "d1", span, words, (Kind.FIGURE,), (), decision=decision)
    snapshot = Snapshot("s", drafts=(draft,), people={"p1": Person("p1", "Sam Sample")}, claims=claims)
    (section,) = laid_out(replace(build(snapshot, at=AT, program="Sample"), sections=("house_rules",)))
    ((fact,),) = (part.facts for part in section.parts)
    assert fact.label == "4 claims"
    assert fact.value.endswith(" Claims 1–3, 5.")

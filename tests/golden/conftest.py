"""The sample that every golden file is made from, and the flag that makes them anew."""

from dataclasses import replace
from pathlib import Path

import pytest

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
from workbench.model.editing import Addressee, Correction, Flag, FlagKind, Query, Severity
from workbench.model.event import Act, ActName, Event, Field, Turn
from workbench.model.evidence import Evidence, Grade, Means, Source, SourceType, Stance, StoredFile
from workbench.model.log import Entry
from workbench.model.record import Record
from workbench.model.reviewing import Opinion, Round, SecondVerdict, Settlement, SignOff
from workbench.model.snapshot import Person, Snapshot, in_text_order
from workbench.report.audit import Audit
from workbench.report.build import build
from workbench.report.lines import CheckLine, FlagLine
from workbench.report.report import Report

BLOCKS = (
    (BlockKind.HEADLINE, "Ferry line <b>carries</b> 12,400 & counting"),
    (BlockKind.BYLINE, "By Sample Writer"),
    (
        BlockKind.PARAGRAPH,
        "The sample ferry carried 12,400 passengers in May, 8.5 percent more than a year before 🚢. "
        "“We had to hire two crews,” harbour master Ada Sample said. She added that the office was full of files.",
    ),
    (
        BlockKind.PARAGRAPH,
        "Critics call the plan the finest folly on the coast. Hundreds of people signed a petition against it, "
        "according to <script>alert('sample')</script>.",
    ),
    (BlockKind.QUOTE, "שלום עולם, אמר הדובר: 42 ספינות."),
    (BlockKind.LIST_ITEM, "=cmd|' /C calc'!A0 cost 3 million euros, a leaflet claims."),
    (BlockKind.CAPTION, "The pier\u202e is 1,200 metres long and was finished in 1998."),
    (BlockKind.PARAGRAPH, "Nobody has looked at this closing sentence yet."),
)
TEXT = "\n\n".join(text for _, text in BLOCKS)


def place(words: str, within: str = "") -> Span:
    """Where some words first stand in the sample, or first stand inside other words of it."""
    start = TEXT.index(words, TEXT.index(within) if within else 0)
    return Span(start, start + len(words))


def _blocks() -> tuple[Block, ...]:
    spans = ((kind, place(text)) for kind, text in BLOCKS)
    return tuple(Block(kind, span.start, span.end) for kind, span in spans)


def _figure(words: str, type: FigureType, within: str = "") -> Figure:
    span = place(words, within)
    return Figure(span.start, span.end, type, "sample_rule")


def _attribution(
    speaker: str, source: str, cue: str, content: str, speech: Speech, resolved_by: str = ""
) -> Attribution:
    return Attribution(
        (place(cue, source),), (place(source),), (place(content),), speaker, speech, "sample_cue", resolved_by
    )


def _decided(verdict: Verdict, person: str, minute: int) -> Decision:
    return Decision(verdict, person, f"2026-11-22T14:{minute:02}:09Z", "draft-1")


def _claims() -> list[Claim]:
    def claim(number: int, words: str, kinds: tuple[Kind, ...], **more: object) -> Claim:
        return Claim(f"claim-{number}", "draft-1", place(words), words, kinds, **more)  # type: ignore[arg-type]

    return [
        claim(
            1,
            BLOCKS[2][1].partition(" “")[0],
            (Kind.FIGURE,),
            figures=(
                _figure("12,400", FigureType.NUMBER, "The sample"),
                _figure("May", FigureType.DATE),
                _figure("8.5 percent", FigureType.PERCENTAGE),
            ),
            decision=_decided(Verdict.VERIFIED, "person-1", 2),
            note="Harbour statistics, table 4.\nChecked twice.",
        ),
        claim(
            2,
            "“We had to hire two crews,” harbour master Ada Sample said.",
            (Kind.FIGURE, Kind.ATTRIBUTION),
            figures=(_figure("two", FigureType.NUMBER),),
            attributions=(_attribution("Ada Sample", "Ada Sample", "said", "We had to hire two crews", Speech.DIRECT),),
            decision=_decided(Verdict.DISPUTED, "person-1", 5),
            note="<img src=x onerror=alert(1)> The harbour office says three crews.",
        ),
        claim(
            3,
            "She added that the office was full of files.",
            (Kind.ATTRIBUTION,),
            attributions=(
                _attribution(
                    "Ada Sample", "She", "added", "the office was full of files", Speech.INDIRECT, "sample_she"
                ),
            ),
            decision=_decided(Verdict.UNSOURCED, "person-2", 7),
            note="@SUM(1+1)*cmd",
        ),
        claim(
            4,
            "Critics call the plan the finest folly on the coast.",
            (Kind.ATTRIBUTION,),
            disposition=Disposition.OPINION,
        ),
        claim(
            5,
            BLOCKS[3][1].partition("coast. ")[2],
            (Kind.FIGURE, Kind.ATTRIBUTION),
            figures=(_figure("Hundreds", FigureType.VAGUE),),
            attributions=(
                _attribution(
                    "", "<script>alert('sample')</script>", "", "Hundreds of people signed a petition", Speech.INDIRECT
                ),
            ),
        ),
        claim(
            6,
            BLOCKS[4][1],
            (Kind.FIGURE, Kind.ATTRIBUTION),
            figures=(_figure("42", FigureType.NUMBER),),
            decision=_decided(Verdict.VERIFIED, "person-3", 11),
        ),
        claim(
            7,
            BLOCKS[5][1],
            (Kind.FIGURE,),
            figures=(_figure("3 million euros", FigureType.MONEY),),
            note="+1 more leaflet",
        ),
        claim(
            8,
            "finished in 1998",
            (Kind.OTHER,),
            origin=ClaimOrigin.ADDED,
            decision=_decided(Verdict.DISPUTED, "person-2", 13),
        ),
    ]


AT = "2026-11-22T14:20:00Z"
RECORDS: tuple[Record, ...] = (
    Source(
        "source-1",
        title="=Harbour statistics",
        authors=("Sample Port <Office>",),
        publisher="Sampletown & Sons",
        issued="2026-06",
        url="https://port.sample.example/statistics?a=1&b=2",
        accessed="2026-11-21",
        grade=Grade.PRIMARY,
    ),
    Source(
        "source-2",
        SourceType.PERSON,
        title="Wendelin Sampleton",
        confidential=True,
        contact="wendelin@sample.example\n+00 555 0100 123",
        reached="by phone on 2026-11-20",
        based_on="source-1",
    ),
    StoredFile("file-1", "0" * 64, "statistics.pdf", 12_345, "application/pdf", AT, "person-1"),
    StoredFile("file-2", "f" * 64, "sampleton-notes.txt", 678, "text/plain", AT, "person-2"),
    Evidence(
        "evidence-1", "claim-1", "source-1", locator="table 4", excerpt="12,400", file="file-1", person="person-1"
    ),
    Evidence(
        "evidence-2",
        "claim-2",
        "source-2",
        Stance.CONTRADICTS,
        locator="00:12:31",
        excerpt="three crews, <b>says</b> Sampleton",
        file="file-2",
        means=Means.PHONE,
        confirmed_by="Sam Sample",
        confirmed_on="2026-11-20",
        person="person-1",
        at=AT,
    ),
    Query("query-1", "claim-3", Addressee.SOURCE, "Wendelin Sampleton", "=Which files?", person="person-2", at=AT),
    Query("query-2", "claim-5", question="How many?", answer="Some 300.", person="person-2", at=AT, answered_at=AT),
    Query("query-3", "claim-5", question="Who counted?", person="person-1", at=AT),
    Flag("flag-1", "claim-2", FlagKind.LEGAL, "She may sue.", "person-1", AT),
    Flag("flag-2", "claim-7", FlagKind.RIGHT_OF_REPLY, "", "person-1", AT, "Lee Sample", AT),
    Correction("correction-1", "claim-8", "finished in 1989", "the plaque", Severity.SERIOUS, person="person-2", at=AT),
    SecondVerdict("second-1", "claim-1", Opinion.DISAGREE, Verdict.DISPUTED, note="May?", person="person-2", at=AT),
    SecondVerdict("second-2", "claim-3", Opinion.AGREE, Verdict.UNSOURCED, blind=True, person="person-1", at=AT),
    SecondVerdict("second-3", "claim-8", Opinion.ASK, Verdict.UNCHECKED, note="Which?", person="person-1", at=AT),
    Settlement("settlement-1", "claim-8", "second-3", "The plaque says so.", "person-2", AT),
    SignOff("signoff-1", "", Round.GALLEY, "Lee Sample", "editor", "a" * 64, "b" * 64, ("claim-5",), "person-1", AT),
)


def _by_kind(records: tuple[Record, ...]) -> dict[type[Record], dict[str, Record]]:
    found: dict[type[Record], dict[str, Record]] = {}
    for one in records:
        found.setdefault(type(one), {})[one.uid] = one
    return found


def sample() -> Snapshot:
    """A short article with all four verdicts and with everything a format could trip over."""
    details = (
        Detail(DetailName.HEADLINE, BLOCKS[0][1], Origin.TEXT, "first line"),
        Detail(DetailName.BYLINE, "Sample Writer", Origin.TEXT),
        Detail(DetailName.DATELINE, "Sampletown (Sample Agency)", Origin.HAND),
        Detail(DetailName.DATE, "2026-11-20", Origin.HAND),
        Detail(DetailName.LANGUAGE, "en", Origin.GUESS),
        Detail(DetailName.ADDRESS, "javascript:alert('sample')", Origin.MARKUP),
    )
    people = (Person("person-1", "Sam Sample"), Person("person-2", 'Robin "Sample" <i>'), Person("person-3"))
    draft = Draft(
        uid="draft-1",
        text=TEXT,
        blocks=_blocks(),
        name="ferry-sample.docx",
        format="docx",
        revisions=Revisions(insertions=3, deletions=1, comments=2),
        notices=("Two text boxes of the document were left out.",),
    )
    return Snapshot(
        session="session-1",
        created="2026-11-22T13:58:00Z",
        drafts=(draft,),
        details={detail.name: detail for detail in details},
        people={person.uid: person for person in people},
        claims=in_text_order({claim.uid: claim for claim in _claims()}),
        records=_by_kind(RECORDS),
    )


def audit() -> Audit:
    """What was verified, one thing with a fault, and three of five acts."""

    def entry(place: int, name: ActName, person: str, turn: Turn = Turn.DO, *claims: str) -> Entry:
        act = Act(f"act-{place}", "replica", place, person, f"2026-11-22T14:{place:02}:09Z", name, turn)
        events = tuple(Event("", act.uid, n, claim, Field.VERDICT, None, None) for n, claim in enumerate(claims))
        return Entry(place, act, events, len(events), is_brought=place == 5)

    checks = (
        CheckLine("chain of the log", ""),
        CheckLine("anchors of the claims", ""),
        CheckLine("stored files", "The stored file “=sample <1>.pdf” is not what was added."),
    )
    log = (
        entry(5, ActName.MARK_DISPUTED, "person-2", Turn.DO, "claim-8"),
        entry(4, ActName.MERGE, "person-1"),
        entry(3, ActName.MARK_VERIFIED, "person-3", Turn.UNDO, "claim-1", "claim-6", "gone"),
    )
    return Audit(checks, log, 5)


TO_PUBLISH = """\
page: https://checks.sample.example/crews
publisher: Sample <Checks>
value: 2
appeared: https://news.sample.example/ferry
claimed on: 2026-11-20
published on: 2026-11-22
The harbour office says three crews."""


def published(report: Report) -> Report:
    """The report with its disputed quotation marked for publication, and what its review needs."""
    flag = FlagLine(FlagKind.PUBLISH, TO_PUBLISH, "Sam Sample", AT, "", "")
    return replace(report, claims=(report.claims[0], replace(report.claims[1], flags=(flag,)), *report.claims[2:]))


@pytest.fixture(scope="session")
def report() -> Report:
    """The report on the sample."""
    return build(sample(), at="2026-11-22T14:30:00Z", program="Claim Workbench 0.0.sample", audit=audit())


def pytest_addoption(parser: pytest.Parser) -> None:
    """``pytest tests/golden --write-golden`` writes the golden files anew, to be reviewed as a diff."""
    parser.addoption("--write-golden", action="store_true", help="write the golden files anew instead of comparing")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> object:
    """A function that compares bytes with a golden file, or writes it where the flag asks for that."""

    def compare(name: str, made: bytes) -> None:
        file = Path(__file__).with_name(name)
        if request.config.getoption("write_golden", default=False):
            file.write_bytes(made)
        assert made.decode() == file.read_bytes().decode()

    return compare

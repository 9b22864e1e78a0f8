"""The sections a report can have, one row each, and the selections of them that are offered by name."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from workbench.errors import UserError
from workbench.report import facts
from workbench.report.audit import extract, integrity
from workbench.report.calls import calls
from workbench.report.changes import changes
from workbench.report.facts import Fact
from workbench.report.groups import GROUPS
from workbench.report.marking import passages
from workbench.report.parts import (
    Briefs,
    Card,
    Cards,
    Cell,
    Chart,
    FactList,
    MarkedArticle,
    Part,
    Prose,
    Section,
    Slice,
    Stretches,
    Table,
)
from workbench.report.record_sections import RECORD_SECTIONS, record_section
from workbench.report.report import ClaimLine, ParkedLine, Report
from workbench.report.second_readings import second_readings
from workbench.report.words import VERDICTS


@dataclass(frozen=True, slots=True)
class SectionRule:
    """A section: ``id`` for commands and settings, ``label`` for whoever chooses, and how it is made of a report.

    ``build`` gives None where there is nothing to tell, and that alone says nothing.
    """

    id: str
    label: str
    build: Callable[[Report], Section | None]


@dataclass(frozen=True, slots=True)
class Preset:
    """A selection of sections for one kind of reader, in the order they are to be read in.

    ``on_one_page`` says that a report which is a little longer is printed smaller, so that it is one page.
    """

    id: str
    label: str
    sections: tuple[str, ...]
    on_one_page: bool = False


def _summary(report: Report) -> Section:
    parts = (*_chart(report), _definitions(report), Prose(_covered(report)))
    return Section("summary", facts.checked(report.progress), parts=parts)


def _brief(report: Report) -> Section:
    counts = ", ".join(f"{row.word} {row.claims:,}" for row in report.definitions)
    parts = (*_chart(report), Prose(f"{counts}. {_covered(report)}"))
    return Section("brief", facts.checked(report.progress), parts=parts)


def _covered(report: Report) -> str:
    aside = facts.set_aside(report.progress)
    return f"{facts.covered(report.progress)}.{f' {aside}.' if aside else ''}"


def _chart(report: Report) -> tuple[Part, ...]:
    slices = tuple(
        Slice(facts.standing_of(verdict), share, f"{VERDICTS[verdict].sign} {report.progress.count(verdict):,}")
        for verdict, share in facts.shares(report)
    )
    told = ", ".join(f"{row.word} {row.claims:,}" for row in report.definitions)
    return (Chart(slices, report.progress.coverage, told),) if slices else ()


def _definitions(report: Report) -> Table:
    rows = tuple(
        (Cell(row.word, row.verdict.value, row.sign), Cell(f"{row.claims:,}", is_number=True), Cell(row.meaning))
        for row in report.definitions
    )
    caption = "Verdicts, how many claims have each, and what each means"
    return Table(caption, ("Verdict", "Claims", "What it means"), rows)


def _group(id: str, report: Report) -> Section:
    group = next(group for group in report.groups if group.id == id)
    claims = report.claims_of(group)
    parts = (Briefs(claims),) if claims else ()
    return Section(id, group.title, group.lead if claims else group.none, len(claims), parts)


def _article(report: Report) -> Section:
    marked = passages(report)
    lead = "Each claim is marked where it stands, with its number and the sign of its verdict."
    parts = (MarkedArticle(marked, report.claims, changes(report)),) if marked else ()
    return Section("article", "The article, marked", lead if parts else "The article holds no words.", parts=parts)


def _uncovered(report: Report) -> Section:
    if not report.uncovered:
        return Section("uncovered", "Words not covered", "Every word lies in a claim that is decided or dismissed.")
    lead = "These stretches lie in no claim that is decided or dismissed; claims still unchecked are among them."
    return Section("uncovered", "Words not covered", lead, parts=(Stretches(report.uncovered),))


def _claims(report: Report) -> Section:
    if not report.claims:
        return Section("claims", "Every claim", "The article holds no claim.", 0)
    lead = "In the order of the article. The claim’s own words are marked."
    cards = tuple(Card(claim, facts.claim_facts(claim)) for claim in report.claims)
    return Section("claims", "Every claim", lead, len(cards), (Cards(cards),))


def _published(report: Report) -> Section:
    cards = tuple(Card(claim, facts.public_facts(claim)) for claim in report.claims if _is_decided(claim))
    lead = "Each statement below was decided on by a person." if cards else "Nothing has been decided yet."
    return Section("published", "What was checked", lead, len(cards), (Cards(cards),) if cards else ())


def _is_decided(claim: ClaimLine) -> bool:
    return bool(claim.who) and claim.disposition is None


def _since(report: Report) -> Section | None:
    title, told = "What changed since the last draft", report.since
    if told is None:
        return None
    rows = (
        Fact("Draft before", told.name),
        Fact("SHA-256 of its text", told.sha256),
        Fact("Decisions kept, as the words are the same", f"{told.kept:,}"),
        Fact("Claims with new words", ", ".join(map(str, told.touched)) or "none"),
    )
    sides = (
        ("Sentences before that changed or went:", told.removed),
        ("Sentences now that changed or came:", told.added),
    )
    shown = (part for words, found in sides if found for part in (Prose(words), Stretches(found)))
    return Section("since", title, parts=(FactList("Against the draft before", rows), *shown))


def _parked(report: Report) -> Section | None:
    if not report.parked:
        return None
    title = "Parked: words no longer in the draft"
    rows = tuple((Cell(one.quote), _parked_verdict(one), Cell(one.who), Cell(one.note)) for one in report.parked)
    table = Table("Claims that are kept with their decision", ("Words", "Verdict then", "By", "Note"), rows)
    return Section("parked", title, "They count nowhere in this report.", len(rows), (table,))


def _parked_verdict(one: ParkedLine) -> Cell:
    words = VERDICTS[one.verdict]
    return Cell(words.word, one.verdict.value, words.sign)


def _draft(report: Report) -> Section:
    title = "The draft that was checked"
    return Section("draft", title, parts=(FactList("What is known of the draft", facts.draft_facts(report)),))


_RECORDS = tuple(SectionRule(rule.id, rule.title, partial(record_section, rule)) for rule in RECORD_SECTIONS)
_URGENT = ("queries", "flags", "house_rules", "corrections", "disagreements")
"""The sections of records that ask for an act; the others are for whoever proves the work."""
_FOR_EDITOR = ("queries", "flags", "house_rules", "other_corrections", "disagreements")
"""The same for the editor's one page, where what is proposed for a disputed claim stands with it."""

SECTIONS: tuple[SectionRule, ...] = (
    SectionRule("summary", "Summary", _summary),
    *(SectionRule(rule.id, rule.title, partial(_group, rule.id)) for rule in GROUPS),
    *(rule for rule in _RECORDS if rule.id in _URGENT),
    SectionRule("uncovered", "Words not covered", _uncovered),
    SectionRule("article", "The article, marked", _article),
    SectionRule("since", "What changed since the last draft", _since),
    SectionRule("claims", "Every claim", _claims),
    SectionRule("calls", "Call sheets", calls),
    SectionRule("parked", "Parked claims", _parked),
    SectionRule("second_readings", "First and second verdicts", second_readings),
    SectionRule("brief", "Summary in brief", _brief),
    SectionRule("published", "What was checked, without notes", _published),
    *(rule for rule in _RECORDS if rule.id not in _URGENT),
    SectionRule("integrity", "Integrity of the session file", integrity),
    SectionRule("log", "Extract of the log", extract),
    SectionRule("draft", "The draft that was checked", _draft),
)
"""Every section, in the order of the full record."""

_ELSEWHERE = ("published", "calls", "brief", "other_corrections")
"""What the full record tells in another way."""

_RECORD = tuple(rule.id for rule in SECTIONS if rule.id not in _ELSEWHERE)
PRESETS: tuple[Preset, ...] = (
    Preset("record", "Full record", _RECORD),
    Preset("claims", "Full record without the article", tuple(id for id in _RECORD if id != "article")),
    Preset(
        "editor", "For the editor: must fix first", ("must_fix", "unsourced", *_FOR_EDITOR, "brief"), on_one_page=True
    ),
    Preset("readers", "For readers: without notes", ("summary", "published")),
    Preset("calls", "Call sheets: what to confirm with whom", ("calls",)),
    Preset("article", "The article with its claims", ("article",)),
)
"""What is offered by name; the first is what a format shows by itself, unless it says otherwise."""


def preset_named(id: str) -> Preset:
    """The preset with this id. UserError ``unknown_preset`` where there is none."""
    for preset in PRESETS:
        if preset.id == id:
            return preset
    choice = ", ".join(preset.id for preset in PRESETS)
    raise UserError("unknown_preset", f"There is no report called “{id}”.", f"Choose one of {choice}.")


def is_for_one_page(report: Report) -> bool:
    """Whether what the report shows is meant for one page."""
    return any(preset.on_one_page and preset.sections == report.sections for preset in PRESETS)


def in_order(chosen: Collection[str]) -> tuple[str, ...]:
    """Sections chosen one by one, in the order to read them in: that of the preset which has just these, else that of
    the full record. One that there is not is passed over, as a choice may be older than the program.
    """
    known = tuple(rule.id for rule in SECTIONS if rule.id in chosen)
    named = (preset.sections for preset in PRESETS if set(preset.sections) == set(known))
    return next(named, known)


def laid_out(report: Report, otherwise: str = "record") -> tuple[Section, ...]:
    """The sections that the report asks for, in its order, else those of the preset ``otherwise``.

    Those in which there is nothing to tell are left out.

    UserError ``unknown_section`` for one that there is not.
    """
    rules = {rule.id: rule for rule in SECTIONS}
    wanted = report.sections or preset_named(otherwise).sections
    if unknown := [id for id in wanted if id not in rules]:
        choice = ", ".join(rules)
        raise UserError("unknown_section", f"There is no section called “{unknown[0]}”.", f"Choose among {choice}.")
    return tuple(section for id in wanted if (section := rules[id].build(report)) is not None)

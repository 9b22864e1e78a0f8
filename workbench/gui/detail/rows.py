"""The lines of the detail pane: what was found and why, and what was ever done to a claim."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from workbench.checks import remarks_on
from workbench.detection.rules import explain
from workbench.gui.labels import act_words, disposition_words, figure_words, sign_words, speech_words
from workbench.gui.shortened import in_quotes
from workbench.gui.signs import Sign
from workbench.gui.spoken import spoken
from workbench.model.claim import Attribution, Claim, Disposition, Figure, Verdict
from workbench.model.draft import Span
from workbench.model.event import Act, Event, Field
from workbench.model.snapshot import Snapshot
from workbench.session.house import breaches_of
from workbench.session.values import value_told


@dataclass(frozen=True, slots=True)
class DetailRow:
    """A line of the detail pane: what it says, and in smaller print the reason or the circumstance."""

    words: str
    reason: str


_VALUED = 60
"""Figures of a claim whose value is told; a table that was taken for one sentence can have a hundred thousand."""

_LONGEST = 120
"""Characters of quoted words, which can run over paragraphs."""


def found_rows(claim: Claim, snapshot: Snapshot) -> list[DetailRow]:
    """What the detector saw in a claim, each with the rule that saw it."""
    words = snapshot.draft.words_of
    rows = [_figure_row(figure, snapshot, valued=place < _VALUED) for place, figure in enumerate(claim.figures)]
    rows += [_attribution_row(found, snapshot) for found in claim.attributions]
    told = QCoreApplication.translate("rows", "Other cue: “{words}”")
    return rows + [DetailRow(told.replace("{words}", words(cue.span)), spoken(explain(cue.rule))) for cue in claim.cues]


def _figure_row(figure: Figure, snapshot: Snapshot, *, valued: bool) -> DetailRow:
    """A figure, and what the checks by machine take it for where its words do not say so themselves."""
    why, value = spoken(explain(figure.rule)), value_told(snapshot, figure) if valued else ""
    read_as = QCoreApplication.translate("rows", "Read as {value}.").format(value=value) if value else ""
    return DetailRow(
        f"{figure_words(figure.type)}: {in_quotes(snapshot.draft.words_of(figure.span))}", f"{why} {read_as}".strip()
    )


def first_rows(claim: Claim, snapshot: Snapshot) -> list[DetailRow]:
    """The verdict that a colleague gave, with the note to it; nothing where that is not to be seen."""
    given = claim.decision
    if given is None:
        return []
    name = snapshot.name_of(given.person) or QCoreApplication.translate("rows", "somebody without a name")
    words = f"{name}: {sign_words(Sign.of_verdict(given.verdict))}"
    return [DetailRow(f"{words} – {in_quotes(claim.note)}" if claim.note else words, local_time(given.at))]


def remark_rows(claim: Claim, snapshot: Snapshot) -> list[DetailRow]:
    """What house rules still ask for, and what the machine checks advise to look at, with the words in question."""
    words = snapshot.draft.words_of
    missing = [DetailRow(spoken(breach.text), spoken(breach.hint)) for breach in breaches_of(snapshot, claim)]
    advised = remarks_on(snapshot, claim)
    return missing + [DetailRow(spoken(remark.words), in_quotes(words(remark.span))) for remark in advised]


def _attribution_row(found: Attribution, snapshot: Snapshot) -> DetailRow:
    def quoted(spans: tuple[Span, ...]) -> str:
        return " … ".join(snapshot.draft.words_of(span) for span in spans)

    speaker = found.speaker or QCoreApplication.translate("rows", "somebody not named")
    words = QCoreApplication.translate("rows", "{speech} of {speaker}").format(
        speech=speech_words(found.speech), speaker=speaker
    )
    named = quoted(found.source)
    if found.resolved_by and named:
        words += " " + QCoreApplication.translate("rows", "(here “{named}”)").format(named=named)
    reasons = [_fired(quoted(found.cue), quoted(found.content))]
    reasons += [spoken(explain(rule)) for rule in (found.rule, found.resolved_by) if rule]
    return DetailRow(words, " ".join(reasons))


def _fired(cue: str, content: str) -> str:
    """The words on which the rule of an attribution fired: its cue, or what is quoted where it has none."""
    if cue:
        return QCoreApplication.translate("rows", "Cue: “{cue}”.").format(cue=cue)
    words = content if len(content) <= _LONGEST else content[: _LONGEST - 1] + "…"
    return QCoreApplication.translate("rows", "Words: “{words}”.").format(words=words)


def history_rows(history: tuple[tuple[Act, Event], ...], snapshot: Snapshot) -> list[DetailRow]:
    """What was done to a claim, newest first; an act with several events is one row."""
    rows: dict[str, DetailRow] = {}
    for act, event in history:
        what = act_words(act.name, act.turn)
        told = told_by(event)
        known = rows.get(act.uid)
        words = known.words if known else what
        rows[act.uid] = DetailRow(f"{words} → {told}" if told else words, _circumstance(act, snapshot))
    return list(reversed(rows.values()))


def told_by(event: Event) -> str:
    """The value that an event set, in words, where it is one that a few words say."""
    return _TOLD[event.field](event.after) if event.field in _TOLD else ""


def _tell_verdict(after: dict[str, str] | None) -> str:
    return sign_words(Sign.of_verdict(Verdict(after["verdict"]) if after else Verdict.UNCHECKED))


def _tell_disposition(after: str | None) -> str:
    return disposition_words(Disposition(after)) if after else ""


def _tell_note(after: str | None) -> str:
    words = " ".join((after or "").split())
    return in_quotes(f"{words[:60]}{'…' if len(words) > 60 else ''}")


_TOLD: dict[Field, Callable[[Any], str]] = {
    Field.VERDICT: _tell_verdict,
    Field.DISPOSITION: _tell_disposition,
    Field.NOTE: _tell_note,
}


def _circumstance(act: Act, snapshot: Snapshot) -> str:
    name = snapshot.name_of(act.person) or QCoreApplication.translate("rows", "somebody without a name")
    return f"{local_time(act.at)} · {name}"


_DIRECTION = dict.fromkeys((0x200E, 0x200F, 0x061C))


def local_time(at: str) -> str:
    """A UTC time of the file, as a clock in this room shows it."""
    when = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    # Without the marks of direction that some locales put in: they would be shown, as hidden characters are.
    return QLocale().toString(when, QLocale.FormatType.ShortFormat).translate(_DIRECTION)


def visible_rows(rows: list[DetailRow], most: int) -> Iterator[DetailRow]:
    """The first rows, and a last one that says how many are left out."""
    yield from rows[:most]
    if len(rows) > most:
        yield DetailRow(QCoreApplication.translate("rows", "%Ln more", "", len(rows) - most), "")

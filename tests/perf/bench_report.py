"""How long a report of 3,000 claims takes in each format, beside a bare ``json.dumps``, and back from JSON.

Run as ``python tests/perf/bench_report.py [CLAIMS]``, or with ``growth`` and some counts to see how the time grows:
that takes minutes, and tells seconds of processor time, which other programs at work disturb least.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from statistics import median, quantiles

from workbench.exporters import EXPORTERS, exporter_for
from workbench.model.claim import Claim, Decision, Figure, FigureType, Kind, Verdict
from workbench.model.draft import Block, BlockKind, Draft, Span
from workbench.model.editing import Flag, FlagKind, Query
from workbench.model.evidence import Evidence, Source
from workbench.model.record import Record
from workbench.model.snapshot import Person, Snapshot
from workbench.report.build import build
from workbench.report.masking import mask
from workbench.report.progress import progress
from workbench.report.read_back import read_back
from workbench.report.report import Report
from workbench.report.sections import preset_named

SENTENCE = "The sample council said on Monday that {number:,} of its {more:,} sample lamps were to be replaced by June."
FILLER = "It was a quiet week in the sample town and nobody had anything to add to what had been said so far."
TOLD = """page: https://checks.sample.example/lamps
publisher: Sample Checks
claimant: Sample Council
appeared: https://news.sample.example/lamps
claimed on: 2026-11-20"""
VERDICTS = (Verdict.VERIFIED, Verdict.VERIFIED, Verdict.DISPUTED, Verdict.UNSOURCED, None)


def snapshot(count: int) -> Snapshot:
    """An article with this many claims of 20 words, and 14 other words for each, five claims a paragraph."""
    sentences = [SENTENCE.format(number=number, more=number * 3) for number in range(1, count + 1)]
    text, blocks, spans = "", [], []
    for first in range(0, count, 5):
        begin = len(text)
        for sentence in sentences[first : first + 5]:
            spans.append(Span(len(text), len(text) + len(sentence)))
            text += f"{sentence} {FILLER} "
        text = text.rstrip()
        blocks.append(Block(BlockKind.PARAGRAPH, begin, len(text)))
        text += "\n\n"
    draft = Draft("draft-1", text.rstrip(), tuple(blocks), name="sample.txt")
    claims = {f"claim-{number}": _claim(draft, number, span) for number, span in enumerate(spans)}
    people = {"p": Person("p", "Sam Sample")}
    return Snapshot("session-1", drafts=(draft,), people=people, claims=claims, records=_records(count))


def _records(count: int) -> dict[type[Record], dict[str, Record]]:
    """Evidence for every claim, a source for ten of them, one in ten confidential; a query for every fifth claim,
    which is to be published."""
    sources = {
        f"s{number}": Source(f"s{number}", title=f"Sample register {number:04}", confidential=number % 10 == 0)
        for number in range(count // 10)
    }
    evidence = {
        f"e{number}": Evidence(f"e{number}", f"claim-{number}", f"s{number // 10}", locator="p. 4", excerpt="12 lamps")
        for number in range(count)
    }
    queries = {
        f"q{number}": Query(f"q{number}", f"claim-{number}", question="Since when?") for number in range(0, count, 5)
    }
    flags = {
        f"f{number}": Flag(f"f{number}", f"claim-{number}", FlagKind.PUBLISH, TOLD) for number in range(0, count, 5)
    }
    return {Source: {**sources}, Evidence: {**evidence}, Query: {**queries}, Flag: {**flags}}


def _claim(draft: Draft, number: int, span: Span) -> Claim:
    verdict = VERDICTS[number % len(VERDICTS)]
    decision = Decision(verdict, "p", "2026-11-22T14:05:00Z", draft.uid) if verdict else None
    digits = draft.text.index("that ", span.start) + 5
    figure = Figure(digits, draft.text.index(" ", digits), FigureType.NUMBER, "sample_rule")
    quote = draft.words_of(span)
    note = "Sample register, page 12." if number % 3 else ""
    return Claim(f"claim-{number}", draft.uid, span, quote, (Kind.FIGURE,), (figure,), decision=decision, note=note)


def seconds(act: Callable[[], object], times: int = 3) -> float:
    """The median time of a few runs, the first one left out: it loads the libraries."""
    act()
    runs = []
    for _ in range(times):
        begin = time.perf_counter()
        act()
        runs.append(time.perf_counter() - begin)
    return median(runs)


def key_presses(session: Snapshot, count: int = 500) -> list[float]:
    """The time of ``progress`` after each of many new verdicts, in milliseconds."""
    taken = []
    decision = Decision(Verdict.DISPUTED, "p", "2026-11-22T14:06:00Z", session.draft.uid)
    for uid in list(session.claims)[:count]:
        session = replace(session, claims={**session.claims, uid: replace(session.claims[uid], decision=decision)})
        begin = time.perf_counter()
        progress(session)
        taken.append((time.perf_counter() - begin) * 1000)
    return taken


def main(count: int) -> None:
    """Prints the table."""
    session = snapshot(count)
    report = build(session, at="2026-11-22T14:30:00Z", program="Claim Workbench")
    print(f"{count:,} claims, {report.progress.words:,} words")
    taken = key_presses(session)
    print(f"progress after a key   median {median(taken):.2f} ms, p99 {quantiles(taken, n=100)[98]:.2f} ms")
    print(f"build                  {seconds(lambda: build(session, at='', program='')):6.2f} s")
    plain = asdict(report)
    print(f"json.dumps (to compare){seconds(lambda: json.dumps(plain)):6.2f} s")
    print(f"mask                   {seconds(lambda: mask(report)):6.2f} s")
    for exporter in EXPORTERS:
        taken_by_format = seconds(lambda exporter=exporter: exporter.write(report), times=2)  # type: ignore[misc]
        print(f"{exporter.id:<23}{taken_by_format:6.2f} s  {len(exporter.write(report)) / 1e6:6.2f} MB")
    data = exporter_for("json").write(report)
    print(f"read back from JSON    {seconds(lambda: read_back(data)):6.2f} s")
    whole = exporter_for("docx").showing(preset_named("record").sections)
    print(f"docx, full record      {seconds(lambda: whole.write(report), times=2):6.2f} s")
    print(f"largest memory         {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:6.0f} MB")


def processor_seconds(act: Callable[[], object]) -> float:
    """What an act costs in this process and those that it starts."""
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    before = [resource.getrusage(who) for who in whose]
    act()
    after = [resource.getrusage(who) for who in whose]
    return sum(
        new.ru_utime + new.ru_stime - old.ru_utime - old.ru_stime for old, new in zip(before, after, strict=True)
    )


def growth(counts: list[int]) -> None:
    """Prints for each format the seconds for a thousand claims, which stay the same where time grows linearly."""
    exporter_for("html").write(build(snapshot(10), at="", program=""))  # loads the libraries
    taken: dict[str, list[float]] = {}
    for count in counts:
        session = snapshot(count)
        reports: list[Report] = []
        acts: dict[str, Callable[[], object]] = {
            "build": lambda session=session, reports=reports: reports.append(  # type: ignore[misc]
                build(session, at="2026-11-22T14:30:00Z", program="")
            ),
            **{one.id: lambda one=one, reports=reports: one.write(reports[0]) for one in EXPORTERS},  # type: ignore[misc]
        }
        for name, act in acts.items():
            taken.setdefault(name, []).append(processor_seconds(act) / count * 1000)
    print("seconds for 1,000 claims, of " + ", ".join(f"{count:,}" for count in counts))
    for name, each in taken.items():
        print(f"{name:<13}{'  '.join(f'{one:7.3f}' for one in each)}")


if __name__ == "__main__" and sys.argv[1:2] == ["growth"]:
    growth([int(count) for count in sys.argv[2:]] or [3000, 10_000, 30_000])
elif __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)

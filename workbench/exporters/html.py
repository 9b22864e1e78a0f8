"""The report as one web page: no script, nothing loaded from anywhere, readable on screen, on paper and aloud."""

from functools import cache
from typing import TYPE_CHECKING, Any

from workbench import paths
from workbench.exporters.script import language_tag
from workbench.report import facts, words
from workbench.report.parts import Chart, Part, Section
from workbench.report.report import Report
from workbench.report.sections import is_for_one_page, laid_out
from workbench.visible import visible

if TYPE_CHECKING:
    from jinja2 import Template

CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""What the page lets a browser do: show itself. Second wall behind the escaping of every text."""

_BAR_LABEL_NEEDS = 0.06
"""The smallest share of the bar whose sign and count can be read inside it."""


def write(report: Report) -> bytes:
    """The page in UTF-8 with LF line ends. The report's own words are English, the article's carry its language."""
    sections = laid_out(report)
    page: str = _template("report.html").render(
        sections=sections,
        header=report.header,
        content_policy=CONTENT_POLICY,
        article_language=language_tag(report.header.language),
        is_for_one_page=is_for_one_page(report),
        claims_are_shown=any(section.id == "claims" for section in sections),
        bar_of=_bar,
        name_of=_name_of,
        facts=facts,
        words=words,
    )
    return page.encode()


def write_overview(section: Section, at: str, program: str) -> bytes:
    """A page with one section about many sessions, which stands beside no report."""
    page: str = _template("overview.html").render(
        section=section,
        at=at,
        program=program,
        content_policy=CONTENT_POLICY,
        article_language="",
        claims_are_shown=False,
        bar_of=_bar,
        name_of=_name_of,
        facts=facts,
        words=words,
    )
    return page.encode()


@cache
def _template(name: str) -> "Template":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(paths.resources() / "report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finished,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(name)


def _finished(value: Any) -> Any:
    """Every value before it is escaped: texts, but not markup made by a template, with the unseen made visible."""
    return visible(value) if type(value) is str else value


def _name_of(part: Part) -> str:
    """The kind of a section's part, by which the templates choose."""
    return type(part).__name__


def _bar(chart: Chart) -> list[dict[str, Any]]:
    """The bar's pieces from left to right: whose, where it begins and how wide it is in percent, its label."""
    pieces: list[dict[str, Any]] = []
    begin = 0.0
    for piece in chart.slices:
        width = piece.share * 100
        label = piece.label if piece.share >= _BAR_LABEL_NEEDS else ""
        pieces.append({"tone": piece.standing.id, "x": f"{begin:.2f}", "width": f"{width:.2f}", "label": label})
        begin += width
    return pieces

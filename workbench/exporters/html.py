"""The report as one web page: no script, nothing loaded from anywhere, readable on screen, on paper and aloud."""

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from workbench import paths
from workbench.model.claim import Verdict
from workbench.report import facts, words
from workbench.report.report import Report
from workbench.visible import visible

if TYPE_CHECKING:
    from jinja2 import Template

CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""What the page lets a browser do: show itself. Second wall behind the escaping of every text."""

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")  # BCP 47 in outline
_BAR_LABEL_NEEDS = 0.06
"""The smallest share of the bar whose sign and count can be read inside it."""


def write(report: Report) -> bytes:
    """The page in UTF-8 with LF line ends. The report's own words are English, the article's carry its language."""
    page: str = _template().render(
        report=report,
        header=report.header,
        content_policy=CONTENT_POLICY,
        article_language=_language_tag(report.header.language),
        bar=_bar(report),
        facts=facts,
        words=words,
    )
    return page.encode()


@cache
def _template() -> "Template":
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
    return environment.get_template("report.html")


def _finished(value: Any) -> Any:
    """Every value before it is escaped: texts, but not markup made by a template, with the unseen made visible."""
    return visible(value) if type(value) is str else value


def _language_tag(language: str) -> str:
    """The tag, or empty where it is none: what a file says of its language is anybody's text."""
    return language if _LANGUAGE_TAG.fullmatch(language) else ""


def _bar(report: Report) -> list[dict[str, Any]]:
    """The bar's pieces from left to right: verdict, where it begins and how wide it is in percent, its label."""
    pieces: list[dict[str, Any]] = []
    begin = 0.0
    for verdict, share in facts.shares(report):
        label = _bar_label(report, verdict) if share >= _BAR_LABEL_NEEDS else ""
        pieces.append({"verdict": verdict.value, "x": f"{begin:.2f}", "width": f"{share * 100:.2f}", "label": label})
        begin += share * 100
    return pieces


def _bar_label(report: Report, verdict: Verdict) -> str:
    return f"{words.VERDICTS[verdict].sign} {report.progress.count(verdict):,}"

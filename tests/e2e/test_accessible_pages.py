"""The web pages as axe-core judges them for people who cannot see or use a mouse, in headless Chromium.

The script is that which ``.ci/run`` installs beside Python, or the one that ``AXE_JS`` names.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from tests.golden.conftest import audit, sample
from workbench.cli.reading import read
from workbench.exporters import exporter_for
from workbench.exporters.html import write_overview
from workbench.report.build import build
from workbench.report.overview import OverviewRow, overview_row, overview_section
from workbench.report.sections import PRESETS

AT = "2026-11-22T14:30:00Z"
HEBREW = "כותרת לדוגמה\n\nאמר הדובר שלום: 42 ספינות הגיעו ביום שני.\n"

JUDGE = """<!doctype html><html lang="en"><head><title>Judge</title></head><body><script>
const pages = %s, axe = %s;
(async () => {
  const told = {};
  for (const [name, text] of Object.entries(pages)) {
    const frame = document.createElement("iframe");
    frame.width = 1100; frame.height = 900; frame.srcdoc = text;
    const loaded = new Promise(done => { frame.onload = done; });
    document.body.append(frame);
    await loaded;
    const script = frame.contentDocument.createElement("script");
    script.textContent = axe;
    frame.contentDocument.head.append(script);
    const found = await frame.contentWindow.axe.run(frame.contentDocument);
    told[name] = {
      faults: found.violations.map(one => one.id + ": " + one.help + " " + one.nodes.map(node => node.html)[0]),
      kept: found.passes.map(one => one.id),
    };
    frame.remove();
  }
  document.body.innerHTML = "<pre></pre>";
  document.querySelector("pre").textContent = JSON.stringify(told);
})();
</script></body></html>
"""


def needed() -> tuple[str, str]:
    """The browser, and the script that judges; skips the test where one is missing."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    script = Path(os.environ.get("AXE_JS") or Path(sys.prefix, "node_modules", "axe-core", "axe.min.js"))
    if browser is None:
        pytest.skip("chromium is not installed")
    if not script.is_file():
        pytest.skip(f"axe-core is not installed (npm install --prefix {sys.prefix} axe-core)")
    return browser, script.read_text(encoding="utf-8")


def in_script(value: object) -> str:
    """A value as it stands in a page's script."""
    return json.dumps(value).replace("</", "<\\/").replace("<!--", "<\\!--")


def judged(pages: dict[str, bytes], folder: Path) -> dict[str, Any]:
    """What is wrong with each page, and which rules it keeps: one start of the browser for all."""
    browser, axe = needed()
    # What the page forbids is what keeps any script out, that of the judge too.
    open_pages = {name: re.sub(r"<meta http-equiv[^>]*>", "", data.decode()) for name, data in pages.items()}
    file = folder / "judge.html"
    file.write_text(JUDGE % (in_script(open_pages), in_script(axe)), encoding="utf-8")
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage")
    profile = f"--user-data-dir={folder / 'profile'}"
    command = [browser, *options, profile, "--virtual-time-budget=600000", "--dump-dom", file.as_uri()]
    done = subprocess.run(command, capture_output=True, timeout=240, check=False)
    told = re.search(r"<pre>(.*)</pre>", done.stdout.decode(), re.DOTALL)
    assert told, done.stderr.decode(errors="replace")[-2000:]
    found: dict[str, Any] = json.loads(unescape(told[1]))
    return found


def test_nobody_is_shut_out_of_a_page(tmp_path: Path) -> None:
    needed()
    report = build(sample(), at=AT, program="Claim Workbench 0.0.sample", audit=audit())
    article = tmp_path / "sample.txt"
    article.write_text(HEBREW, encoding="utf-8")
    hebrew = build(read(article), at=AT, program="Claim Workbench 0.0.sample")
    rows = (overview_row("a.claims", report), OverviewRow("b.claims", trouble="It is damaged."))
    pages = {one.id: exporter_for("html").showing(one.sections).write(report) for one in PRESETS}
    pages["right to left"] = exporter_for("html").write(hebrew)
    pages["overview"] = write_overview(overview_section(rows), AT, "Claim Workbench 0.0.sample")
    pages["spoilt"] = b"<html><body><img src='x.png'><p style='color: #aaa; background: #fff'>grey on white</p>"
    told = judged(pages, tmp_path)
    spoilt = " ".join(told.pop("spoilt")["faults"])
    assert all(rule in spoilt for rule in ("color-contrast", "html-has-lang", "image-alt"))  # it does judge
    assert {name: one["faults"] for name, one in told.items() if one["faults"]} == {}
    assert set(told) == pages.keys() - {"spoilt"}
    assert all("color-contrast" in one["kept"] for one in told.values())

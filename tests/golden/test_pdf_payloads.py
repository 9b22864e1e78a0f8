"""Five hundred payloads in a report as PDF: nothing in it acts, loads or leads out of the file."""

import re

import pytest

from tests.core.test_payloads import filled
from tests.e2e.test_leaks import layers
from tests.payloads import PAYLOADS
from workbench.exporters import exporter_for

pytest.importorskip("PySide6")
ACTIVE = re.compile(
    rb"/(JS|JavaScript|Launch|URI|OpenAction|AA|SubmitForm|ImportData|GoToR|GoToE|EmbeddedFiles?|RichMedia|AcroForm|XFA)\b"
)


def active(data: bytes) -> set[bytes]:
    """What of the kind stands in the objects of a PDF; the words of a page are strings and no names."""
    objects = re.sub(rb"stream\r?\n.*?endstream", b"", data, flags=re.DOTALL)
    compressed = [layer for layer in layers(data) if layer is not data and b"/Type" in layer]
    return {found for part in (objects, *compressed) for found in ACTIVE.findall(part)}


@pytest.mark.parametrize("id", ["pdf", "pdfa"])
def test_no_payload_is_active_in_a_pdf(id: str) -> None:
    given = 0
    while given < len(PAYLOADS):
        report, given = filled(PAYLOADS, given)
        data = exporter_for(id).write(report)
        assert data.startswith(b"%PDF-")
        assert active(data) == set()
    planted = data.replace(b"/Catalog", b"/Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >>", 1)
    assert active(planted) == {b"OpenAction", b"JavaScript", b"JS"}

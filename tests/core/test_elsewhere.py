"""Stored files for other programs: as copies, told by what they really are, and never whole in memory."""

import io
import zipfile
from pathlib import Path

import pytest

from tests.files.truth import DOCUMENTS
from tests.samples import begin
from workbench.errors import UserError
from workbench.model.content import PART, Content
from workbench.model.evidence import StoredFile
from workbench.session.elsewhere import Copies, real_kind
from workbench.session.session import Session
from workbench.session.sources import Added, add_files


def keep(session: Session, name: str, data: bytes) -> StoredFile:
    add_files(session, [Added(name, "", Content.of_bytes(data))])
    return list(session.snapshot.all_of(StoredFile).values())[-1]


def packed(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "sample" * 30_000)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ((DOCUMENTS / "article.docx").read_bytes(), "Word document"),
        ((DOCUMENTS / "sheet-libreoffice.xlsx").read_bytes(), "Spreadsheet"),
        ((DOCUMENTS / "scan.pdf").read_bytes(), "PDF document"),
        (packed("ppt/presentation.xml", "a/b.xml"), "a presentation (.pptx)"),
        (packed(*(f"part {number}" for number in range(12))), "a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n" + bytes(9), "a picture"),
        (b"MZ" + bytes(300), "a program, not an article"),
        (b"Only words.", "text or unknown"),
    ],
)
def test_the_real_kind_is_told_by_the_bytes(tmp_path: Path, data: bytes, kind: str) -> None:
    session = begin(tmp_path / "s.claims")
    assert kind in real_kind(session, keep(session, "sample.txt", data))
    session.close()


@pytest.mark.parametrize(
    ("name", "data"), [("a.pdf", b"#!/bin/sh\nrm"), ("a.desktop", b"[x]"), ("a", b"MZ" + bytes(9))]
)
def test_programs_and_scripts_are_not_handed_on(tmp_path: Path, name: str, data: bytes) -> None:
    session = begin(tmp_path / "s.claims")
    with pytest.raises(UserError, match="program or a script"):
        Copies().copy(session, keep(session, name, data))
    session.close()


def test_a_copy_is_the_file_and_goes_when_it_is_let_go(tmp_path: Path) -> None:
    session, copies = begin(tmp_path / "s.claims"), Copies()
    data = bytes(range(256)) * (3 * PART // 256) + b"end"
    place = copies.copy(session, keep(session, "../large:.bin", data))
    assert (place.name, place.read_bytes() == data, place.stat().st_mode & 0o077) == ("large.bin", True, 0)
    copies.remove()
    assert not place.exists()
    session.close()

"""The catalogues of the window's words: complete, in step with the code, and in the form that the program loads."""

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.i18n.catalogues import CODES, CORE, FOLDER, Entry, entries, missing, release, update
from tests.i18n.core_texts import core_texts

_PART = re.compile(r"\{\w*\}|%L?n|\*\.\w+")
_FORMS = {"de": 2, "ar": 6}


def catalogue(code: str) -> Path:
    return FOLDER / f"{code}.ts"


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_code_is_translated(code: str, tmp_path: Path) -> None:
    wanted = tmp_path / f"{code}.ts"
    shutil.copy(catalogue(code), wanted)
    update(wanted)
    left = missing(catalogue(code), wanted)
    assert not left, f"To be translated in {code}.ts after `make languages`:\n" + "\n".join(left)


@pytest.mark.parametrize("code", CODES)
def test_what_is_loaded_is_what_was_translated(code: str, tmp_path: Path) -> None:
    made = tmp_path / f"{code}.qm"
    release(catalogue(code), made)
    assert made.read_bytes() == catalogue(code).with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("code", CODES)
def test_translations_fill_in_what_their_sources_fill_in(code: str) -> None:
    wrong = [entry for entry in entries(catalogue(code)) for form in entry.forms if parts(form) - parts(entry.source)]
    wrong += [entry for entry in entries(catalogue(code)) if not _holds_all(entry)]
    assert not wrong


def _holds_all(entry: Entry) -> bool:
    """A form for one or two may say the number in a word; every other holds all parts."""
    forms = entry.forms[-1:] if entry.counts else entry.forms
    return all(parts(form) == parts(entry.source) for form in forms)


def parts(text: str) -> Counter[str]:
    return Counter(_PART.findall(text))


@pytest.mark.parametrize("code", CODES)
def test_numbers_have_the_forms_that_the_language_tells_apart(code: str) -> None:
    counted = [entry for entry in entries(catalogue(code)) if entry.counts]
    assert counted
    assert {len(entry.forms) for entry in counted} == {_FORMS[code]}


@pytest.mark.parametrize("code", CODES)
def test_spaces_lines_and_menu_letters_are_kept(code: str) -> None:
    for entry in entries(catalogue(code)):
        for form in entry.forms:
            assert (form[:1] == " ", form[-1:] == " ") == (entry.source[:1] == " ", entry.source[-1:] == " "), entry
            assert form.count("\n") == entry.source.count("\n"), entry
            assert form.count("&") == entry.source.count("&"), entry
    letters = [re.search("&(.)", entry.forms[0]) for entry in entries(catalogue(code)) if entry.context == "menus"]
    keys = [letter[1].lower() for letter in letters if letter]
    assert len(keys) == len(set(keys))


def test_the_sentences_from_below_are_those_of_the_code() -> None:
    assert CORE.read_text(encoding="utf-8").splitlines() == core_texts(), "`make languages` writes them anew"

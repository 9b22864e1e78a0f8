"""What the text tells of itself: headline, byline, dateline, date, language. What is unsure is left out."""

import pytest

from workbench import paths
from workbench.model.draft import BlockKind, Detail, DetailName, Origin, RawDocument
from workbench.text.details import guess_language
from workbench.text.drafting import make_draft

STORY = (
    "Members of the council of Sampletown said that they had spent three million euros on a bridge that is not used, "
    "and that they would spend more of it in the years to come."
)


def read(text: str, *told: Detail) -> tuple[list[tuple[str, str]], dict[str, str]]:
    draft, details = make_draft(RawDocument(text, details=told), uid="sample")
    blocks = [(block.kind.value, text[block.start : block.end]) for block in draft.blocks]
    assert draft.text == text
    return blocks, {detail.name.value: detail.value for detail in details}


def test_the_first_line_of_the_sample_is_metadata_and_a_dateline() -> None:
    text = paths.sample().read_text(encoding="utf-8")
    draft, details = make_draft(RawDocument(text), uid="sample")
    first, second = draft.blocks[:2]
    assert draft.words_of(first.span) == "date 2020-08-18 MOSCOW (UrduPoint News / Sputnik - 18th August, 2020)"
    assert (first.kind, second.kind) == (BlockKind.DATELINE, BlockKind.PARAGRAPH)
    assert draft.words_of(second.span).startswith("US Congressmen Michael McCaul")
    assert len(draft.blocks) == 8
    assert {(detail.name, detail.value, detail.origin) for detail in details} == {
        (DetailName.DATE, "2020-08-18", Origin.TEXT),
        (DetailName.DATELINE, "MOSCOW (UrduPoint News / Sputnik)", Origin.TEXT),
        (DetailName.LANGUAGE, "en", Origin.GUESS),
    }
    assert all(detail.where for detail in details)


@pytest.mark.parametrize(
    ("opening", "place", "day"),
    [
        ("SAMPLETOWN (AP) — ", "SAMPLETOWN (AP)", ""),
        ("SAMPLETOWN, March 3 (Reuters) - ", "SAMPLETOWN, March 3 (Reuters)", ""),
        ("SAMPLETOWN, 3 March 2021 (Reuters) - ", "SAMPLETOWN, 3 March 2021 (Reuters)", "2021-03-03"),
        ("NEW SAMPLETOWN, Feb. 8 (UPI) — ", "NEW SAMPLETOWN, Feb. 8 (UPI)", ""),
        ("SAMPLETOWN, Calif., Jan. 1 (UPI) — ", "SAMPLETOWN, Calif., Jan. 1 (UPI)", ""),
        ("SAMPLETOWN, N.J. (AP) -- ", "SAMPLETOWN, N.J. (AP)", ""),
        ("SAMPLETOWN. Aug 18 (Interfax) - ", "SAMPLETOWN. Aug 18 (Interfax)", ""),
        ("SAMPLETOWN/OTHERTOWN (Sample News) - ", "SAMPLETOWN/OTHERTOWN (Sample News)", ""),
        ("SAMPLETOWN — ", "SAMPLETOWN", ""),
        ("SAMPLETOWN—", "SAMPLETOWN", ""),
        ("Sampletown (Reuters) – ", "Sampletown (Reuters)", ""),
        ("São Sample (AFP) - ", "São Sample (AFP)", ""),
        ("(Reuters) - ", "(Reuters)", ""),
        ("SAMPLETOWN (Sample News - 3rd May, 2021) ", "SAMPLETOWN (Sample News)", "2021-05-03"),
        ("2021-05-03 SAMPLETOWN — ", "SAMPLETOWN", "2021-05-03"),
        ("Published: May 3, 2021 SAMPLETOWN (AP) — ", "SAMPLETOWN (AP)", "2021-05-03"),
    ],
)
def test_a_dateline_is_split_off_the_first_paragraph(opening: str, place: str, day: str) -> None:
    blocks, details = read(opening + STORY)
    assert blocks == [("dateline", opening.strip()), ("paragraph", STORY)]
    assert (details["dateline"], details.get("date", "")) == (place, day)


@pytest.mark.parametrize(
    "opening",
    [
        "SBA (Sample Bridge Authority) ",
        "The Sample Commission (SC) – ",
        "UPDATE - ",
        "May 3, 2021 was when ",
        "Dated May 3, 2021, the letter says: ",
        "2021-05-03 was the day: ",
        "SAMPLETOWN is where ",
        "By Monday ",
        "Sampletown — ",
        "Published May 3, 2021, the report says: ",
    ],
)
def test_what_only_resembles_a_dateline_stays_in_the_paragraph(opening: str) -> None:
    blocks, details = read(opening + STORY)
    assert blocks == [("paragraph", opening + STORY)]
    assert not {"dateline", "date", "byline", "headline"} & set(details)


def test_headline_byline_and_date_stand_before_the_story() -> None:
    head = [
        "Council spent millions on a bridge",
        "By Jane Sample and John Example",
        "Published: Monday, 3 May 2021, 10:00",
    ]
    blocks, details = read("\n\n".join([*head, STORY]))
    assert [kind for kind, _ in blocks] == ["headline", "byline", "dateline", "paragraph"]
    assert details == {
        "headline": head[0],
        "byline": "Jane Sample and John Example",
        "date": "2021-05-03",
        "language": "en",
    }


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Sample", "Jane Sample"),
        ("BY JANE SAMPLE, Staff Writer", "JANE SAMPLE, Staff Writer"),
        ("By Jane Sample | 3 May 2021", "Jane Sample"),
        ("Author: Jane Sample", "Jane Sample"),
        ("Reporting by Jane Sample in Sampletown", "Jane Sample in Sampletown"),
    ],
)
def test_a_byline_gives_its_names(line: str, names: str) -> None:
    blocks, details = read(f"{line}\n\n{STORY}")
    assert (blocks[0], details["byline"]) == (("byline", line), names)


@pytest.mark.parametrize(
    "line", ["By the end of the year it was gone", "By and large nobody cared", "Bystanders saw it"]
)
def test_a_line_that_begins_like_a_byline_is_none(line: str) -> None:
    _, details = read(f"{line}\n\n{STORY}")
    assert "byline" not in details


@pytest.mark.parametrize("line", ["Born 23 January 1928 Sampleville", "Died 31 July 2017 (aged 89)"])
def test_a_line_that_only_holds_a_date_does_not_date_the_article(line: str) -> None:
    blocks, details = read(f"{line}\n\n{STORY}")
    assert "date" not in details
    assert "dateline" not in [kind for kind, _ in blocks]


@pytest.mark.parametrize("title", ["# A title line", "A title line\n===="])
def test_a_title_line_is_the_headline(title: str) -> None:
    blocks, details = read(f"{title}\n\n{STORY}")
    assert (blocks[0], details["headline"]) == (("headline", "A title line"), "A title line")


def test_a_first_line_before_a_dateline_is_the_headline_even_with_a_full_stop() -> None:
    blocks, _ = read(f"Council spent millions.\n\nSAMPLETOWN (AP) — {STORY}")
    assert [kind for kind, _ in blocks] == ["headline", "dateline", "paragraph"]


@pytest.mark.parametrize("first", ["It began in May.", "He said:", "Word", STORY + " " + STORY])
def test_a_first_line_that_is_no_headline(first: str) -> None:
    blocks, details = read(f"{first}\n\n{STORY}")
    assert (blocks[0][0], "headline" in details) == ("paragraph", False)


def test_the_document_is_believed_before_the_text() -> None:
    told = (
        Detail(DetailName.DATE, "2020-01-01", Origin.PROPERTIES, "document properties, created"),
        Detail(DetailName.HEADLINE, "What the council spent", Origin.MARKUP, "JSON-LD headline"),
        Detail(DetailName.LANGUAGE, "de", Origin.MARKUP, "language of the page"),
    )
    blocks, details = read(f"What the council  spent\n\n2021-05-03\n\n{STORY}", *told)
    assert [kind for kind, _ in blocks] == ["headline", "dateline", "paragraph"]
    assert details == {"date": "2020-01-01", "headline": "What the council spent", "language": "de"}


@pytest.mark.parametrize("filler", [" ", "(", "AAA ", "2020-01-01 ", "A, "])
def test_a_line_without_end_is_read_at_once(filler: str) -> None:
    blocks, _ = read("SAMPLETOWN" + filler * 300_000 + "said so.")
    assert blocks[-1][1].endswith("said so.")


def test_a_day_that_no_calendar_has_is_no_date() -> None:
    assert "date" not in read(f"Published: 31 February 2021\n\n{STORY}")[1]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (STORY, "en"),
        (
            "Die Mitglieder des Rates sagten, dass sie in den Jahren so viel Geld für eine Brücke ausgegeben hatten.",
            "de",
        ),
        ("Les membres du conseil ont dit que la ville avait dépensé trois millions pour un pont.", ""),
        ("42", ""),
        ("Sampletown", ""),
    ],
)
def test_the_language_is_guessed_only_where_it_is_clear(text: str, language: str) -> None:
    assert guess_language(text) == language

"""German: its figures, its attributions and the mood by which it reports. Nothing English is needed for them."""

import pytest

from workbench.detection.engine import Detection, detect
from workbench.detection.figures import figures
from workbench.languages import pack_for
from workbench.languages.de import inflect
from workbench.languages.pack import PLAIN
from workbench.languages.verbs import Form
from workbench.model.claim import Attribution
from workbench.model.draft import Block, BlockKind, Draft, Span
from workbench.text.details import guess_language

GERMAN = pack_for("de-AT") or PLAIN


def seen(text: str) -> Detection:
    return detect(Draft("sample", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),)), GERMAN)


def words(text: str, spans: tuple[Span, ...]) -> str:
    return " / ".join(text[span.start : span.end] for span in spans)


def only(text: str) -> Attribution:
    (found,) = (each for claim in seen(text).candidates for each in claim.attributions)
    return found


@pytest.mark.parametrize(
    ("text", "figure", "kind"),
    [
        ("Es kamen 6.700 Leute.", "6.700", "number"),
        ("Es kamen zweihundertdreißig Leute.", "zweihundertdreißig", "number"),
        ("Es kostet 1.234,5 Mio. Euro mehr.", "1.234,5 Mio. Euro", "money"),
        ("Es kostet 40.000 € mehr.", "40.000 €", "money"),
        ("Er bekam 80,1 Prozent davon.", "80,1 Prozent", "percentage"),
        ("Sie stiegen um fünf Prozentpunkte.", "fünf Prozentpunkte", "percentage"),
        ("Es geschah am 18. August 2020 dort.", "18. August 2020", "date"),
        ("Es geschah am 18.08.2020 dort.", "18.08.2020", "date"),
        ("Es geschah im Mai dort.", "Mai", "date"),
        ("Es begann um 18:30 Uhr dort.", "18:30 Uhr", "time"),
        ("Es dauerte anderthalb Stunden.", "anderthalb", "duration"),
        ("Der 23-jährige Fahrer kam.", "23", "age"),
        ("Am 3. Tag kam er.", "3.", "ordinal"),
        ("Hunderte Leute kamen.", "Hunderte", "vague"),
        ("Zwei Drittel der Leute kamen.", "Zwei Drittel", "ratio"),
        ("Das ist dreimal so viel.", "dreimal", "multiple"),
        ("Es sind 5 bis 10 Leute.", "5 bis 10", "number"),
    ],
)
def test_one_figure(text: str, figure: str, kind: str) -> None:
    found = figures(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), GERMAN)
    assert [(text[each.start : each.end], each.type.value) for each in found] == [(figure, kind)]


@pytest.mark.parametrize("text", ["Ein Mann sah einen Turm.", "Man achtete auf alles.", "Siehe Artikel 50 und F-16."])
def test_no_figure(text: str) -> None:
    assert seen(text).candidates == ()


def test_ordinals_and_abbreviations_end_no_sentence() -> None:
    text = "Am 3. August kam z. B. Dr. Beispiel. Es waren ca. 5 Leute da."
    assert [text[span.start : span.end] for span in seen(text).sentences] == [
        "Am 3. August kam z. B. Dr. Beispiel.",
        "Es waren ca. 5 Leute da.",
    ]


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        ("Der Sprecher sagte, dass es regne.", "sagte", "Der Sprecher", "dass es regne"),
        ("Sie erklärten, dass es regne.", "erklärten", "Sie", "dass es regne"),
        ("„Wir bleiben alle hier“, sagte Ada Beispiel.", "sagte", "Ada Beispiel", "„Wir bleiben alle hier“"),
        ("»Wir bleiben alle hier«, sagte Ada Beispiel.", "sagte", "Ada Beispiel", "»Wir bleiben alle hier«"),
        ("Es regnete dort, laut Ada Beispiel.", "laut", "Ada Beispiel", "Es regnete dort"),
    ],
)
def test_an_attribution(text: str, cue: str, source: str, content: str) -> None:
    found = only(text)
    assert (words(text, found.cue), words(text, found.source)) == (cue, source)
    assert words(text, found.content) == content


@pytest.mark.parametrize("text", ["Er sei nicht dort gewesen.", "Er soll dort gewesen sein."])
def test_the_mood_of_a_verb_reports(text: str) -> None:
    found = only(text)
    assert (found.rule, words(text, found.content)) == ("attribution.mood", text)


@pytest.mark.parametrize("text", ["Er war nicht dort.", "Er soll kommen.", "Er las „Er sei nicht dort“ daraus."])
def test_no_mood_reports(text: str) -> None:
    found = [each.rule for claim in seen(text).candidates for each in claim.attributions]
    assert "attribution.mood" not in found


@pytest.mark.parametrize(
    ("verb", "form", "written"),
    [
        (("sagen", "", ""), Form.PAST, "sagte sagten"),
        (("melden", "", ""), Form.PAST, "meldete meldeten"),
        (("äußern", "", ""), Form.PAST, "äußerte äußerten"),
        (("schreiben", "schrieb", "geschrieben"), Form.PAST, "schrieb schrieben"),
        (("schreiben", "schrieb", "geschrieben"), Form.PARTICIPLE, "geschrieben"),
        (("sagen", "", ""), Form.THIRD, "sagt sage"),
    ],
)
def test_forms_of_a_verb(verb: tuple[str, str, str], form: Form, written: str) -> None:
    assert inflect(*verb)[form] == written


def test_speakers_are_named_again_by_pronoun_and_surname() -> None:
    told = (
        "Die Ministerin Petra Muster sagte, dass es regnet. Sie sagte, dass es bald aufhört. "
        "Sprecher Karl Beispiel sagte, dass es kalt wird. Er sagte, dass es schneit. Muster sagte, dass sie geht."
    )
    named = [(each.speaker, each.resolved_by) for claim in seen(told).candidates for each in claim.attributions]
    assert named == [
        ("Die Ministerin Petra Muster", ""),
        ("Ministerin Petra Muster", "speaker.pronoun"),
        ("Sprecher Karl Beispiel", ""),
        ("Sprecher Karl Beispiel", "speaker.pronoun"),
        ("Ministerin Petra Muster", "speaker.short_name"),
    ]


def test_a_german_text_is_told_from_an_english_one() -> None:
    assert guess_language("Der Turm ist nicht hoch, und er wurde von der Stadt für die Leute gebaut.") == "de"
    assert guess_language("The tower is not high, and it was built by the town for the people.") == "en"

"""Scores the detector with a folder of gold texts: ``make eval [GOLD=FOLDER] [FILE=NAME.jsonl] [KEEP=1]``.

The folder holds ``score.py`` and one folder a corpus with ``FILE`` in it; a corpus that is missing is left out, one
that the table does not know is scored as it is. Every text goes the way of the command ``claims --json``. The table
stands beside the last one that was kept with ``KEEP=1``, in ``figures.json``. It is no test: nothing fails by a figure.
"""

import argparse
import importlib.util
import json
import time
from pathlib import Path
from typing import Any, NamedTuple

from workbench.cli.claims import as_json, list_claims
from workbench.detection.engine import detect
from workbench.detection.rules import OPTIONAL, Choice
from workbench.errors import UserError
from workbench.languages import pack_for
from workbench.model.claim import Candidate
from workbench.model.draft import Detail, DetailName, Draft, Origin
from workbench.model.snapshot import Snapshot, in_text_order
from workbench.session.article import read_text
from workbench.session.opening import claim_of
from workbench.text.layout import find_blocks
from workbench.text.normalise import normalise

KEPT = Path(__file__).with_name("figures.json")
ANY_FIGURE = Choice(on=frozenset(rule for rule in OPTIONAL if rule.startswith("figure.")))


class Row(NamedTuple):
    """A row of the table: a corpus, its genre, the language that is told (else guessed from the text), the rules."""

    name: str
    corpus: str
    genre: str = ""
    language: str = ""
    choice: Choice = Choice()


ROWS = (
    Row("polnear", "polnear"),
    Row("gum news", "gum", "news"),
    Row("gum", "gum"),
    Row("recognizers-en", "recognizers-en", "", "en"),
    Row("recognizers-en, optional figures count", "recognizers-en", "", "en", ANY_FIGURE),
    Row("measeval", "measeval"),
    Row("sentences-ewt", "sentences-ewt", "", "en"),
    Row("sentences-golden", "sentences-golden", "", "en"),
    Row("de-wikinews", "de-wikinews", "", "de"),
)
MEASURES = {
    "sent_attr": "sentence has attribution",
    "sent_fig": "sentence has figure",
    "boundary": "sentence boundary",
    "relation": "relation",
    "cue exact": "cue exact",
    "source exact": "source exact",
    "content exact": "content exact",
    "content words": "content words",
    "figure exact": "figure exact",
    "figure overlap": "figure overlap",
}

Figures = dict[str, float]


def main() -> None:
    """Prints the table; with ``--keep`` it is kept, too."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("gold", type=Path, help="the folder with score.py and the corpora")
    parser.add_argument("--file", default="dev.jsonl", help="the file of each corpus")
    parser.add_argument("--keep", action="store_true", help="keep the figures as those to compare with")
    given = parser.parse_args()
    if not (given.gold / "score.py").is_file():
        print(f"There is no gold in “{given.gold}”: name the folder that holds score.py with GOLD=FOLDER.")
        return
    known = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.is_file() else {}
    found = evaluate(given.gold, given.file)
    print_table(found, known)
    if given.keep:
        KEPT.write_text(json.dumps({**known, **found}, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def evaluate(gold: Path, file: str) -> dict[str, Figures]:
    """The figures of every row whose corpus is present."""
    scorer = load_scorer(gold / "score.py")
    known = {row.corpus for row in ROWS}
    others = sorted(path.parent.name for path in gold.glob(f"*/{file}") if path.parent.name not in known)
    rows = [row for row in (*ROWS, *(Row(name, name) for name in others)) if (gold / row.corpus / file).is_file()]
    return {row.name: score(scorer, documents_of(scorer, gold / row.corpus / file, row.genre), row) for row in rows}


def documents_of(scorer: Any, path: Path, genre: str) -> list[dict[str, Any]]:
    """The texts of a corpus, or of one genre in it."""
    return [each for each in scorer.read(path) if not genre or each.get("genre") == genre]


def load_scorer(path: Path) -> Any:
    """The scorer, which is no part of the project."""
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def score(scorer: Any, documents: list[dict[str, Any]], row: Row) -> Figures:
    """The figures of one row, and the speed from text to claims in megabytes a second of one core.

    What a language's patterns take to be compiled is no part of it.
    """
    for each in documents[:1]:
        read(each, row.language)
    began = time.process_time()
    articles = {each["id"]: read(each, row.language) for each in documents}
    seconds = time.process_time() - began
    predicted = {id: predict(id, article, row.choice) for id, article in articles.items()}
    scores, speakers, labels, partial, _, golden, _ = scorer.score(documents, predicted)
    found = {name: scores[key].line()[2] for key, name in MEASURES.items() if scores[key].g}
    found |= {f"speaker ({who})": right / of for who, (right, of) in speakers.items() if of}
    found |= {f"recall {kind}": hits / of for kind, (of, hits, _) in sorted(partial.items()) if of}
    found |= {f"flagged {label}": of[1] / of[0] for label, of in sorted(labels.items())}
    found |= {"golden rules": golden[0] / golden[1]} if golden[1] else {}
    size = sum(len(each["text"].encode()) for each in documents)
    return {name: round(value, 4) for name, value in found.items()} | {"MB/s": round(size / 1e6 / seconds, 2)}


def read(document: dict[str, Any], language: str) -> Snapshot | None:
    """A text read as a paste, or as an article whose language is told; None where it holds no word."""
    try:
        return told(document["text"], language) if language else pasted(document["text"])
    except UserError:
        return None


def predict(id: str, snapshot: Snapshot | None, choice: Choice) -> dict[str, Any]:
    """What the command lists for one text."""
    listed = as_json("", list_claims(snapshot, choice)) if snapshot else {"claims": []}
    return {**listed, "id": id}


def pasted(text: str) -> Snapshot:
    """An article as it is when somebody pastes it."""
    article = read_text(text)
    return snapshot_of(article.draft, article.details, article.candidates)


def told(text: str, language: str) -> Snapshot:
    """A text too short or too odd to guess its language from, with the language told."""
    plain = normalise(text)
    draft = Draft("", plain, find_blocks(plain))
    detail = Detail(DetailName.LANGUAGE, language, Origin.HAND)
    return snapshot_of(draft, (detail,), detect(draft, pack_for(language)).candidates)


def snapshot_of(draft: Draft, details: tuple[Detail, ...], candidates: tuple[Candidate, ...]) -> Snapshot:
    """An article nobody has worked on."""
    claims = [claim_of(candidate, draft) for candidate in candidates]
    return Snapshot(
        session="",
        drafts=(draft,),
        details={detail.name: detail for detail in details},
        claims=in_text_order({claim.uid: claim for claim in claims}),
    )


def print_table(found: dict[str, Figures], known: dict[str, Figures]) -> None:
    """Each figure beside the one that was kept; both are shares of 1 but for the speed."""
    for row, figures in found.items():
        print(f"\n{row:46}   now  kept")
        for name, value in figures.items():
            before = known.get(row, {}).get(name)
            print(f"  {name:42} {value:6.3f} {'     –' if before is None else f'{before:6.3f}'}")


if __name__ == "__main__":
    main()

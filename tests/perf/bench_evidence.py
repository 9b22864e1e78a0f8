"""Searching 200 stored documents (50 MB of text), and opening a session with 500 MB of evidence beside one without."""

import os
import random
import statistics
import tempfile
import time
from pathlib import Path

from workbench.model.content import Content, Passage
from workbench.model.draft import Block, BlockKind, Draft
from workbench.model.evidence import StoredFile
from workbench.model.snapshot import Person
from workbench.session import sources
from workbench.session.article import Article
from workbench.session.evidence_search import search
from workbench.session.identity import new_uid
from workbench.session.opening import begin_session, open_session
from workbench.session.session import Author, Session

DOCUMENTS, WORDS = int(os.environ.get("DOCUMENTS", "200")), 40_000
LARGE = int(os.environ.get("MEGABYTES", "500"))
_LETTERS = random.Random(1)
VOCABULARY = ["".join(_LETTERS.choices("etaoinshrdlu", k=_LETTERS.randint(3, 9))) for _ in range(30_000)]
WEIGHTS = [1 / rank for rank in range(1, len(VOCABULARY) + 1)]
ADA = Person("a" * 32, "Ada Sample")


def a_session(path: Path) -> Session:
    """A session of one sentence."""
    text = "Ada Sample said 12 boats crossed."
    draft = Draft(new_uid(), text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), name="sample.txt")
    return begin_session(Article(draft, (), (), ()), path, Author(ADA))


def a_document(number: int) -> sources.Added:
    """A document of 250 kB: words as frequent as in a language (Zipf), and one that only it has."""
    words = random.Random(number).choices(VOCABULARY, WEIGHTS, k=WORDS)
    words[WORDS // 2] = f"needle{number}"
    text = " ".join(words)
    parts = tuple(
        Passage(start, f"p. {1 + start // 3000}", text[start : start + 1000]) for start in range(0, len(text), 1000)
    )
    content = Content.of_bytes(text.encode())
    return sources.Added(f"{number}.txt", "text/plain", Content(content.sha256, content.size, content.open, parts))


def milliseconds(work) -> float:
    """How long something takes."""
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def opened(path: Path) -> float:
    """Milliseconds to open a session and close it again."""
    return milliseconds(lambda: open_session(path, Author(ADA)).close())


def main() -> None:
    """Measures and prints."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        session = a_session(folder / "search.claims")
        begun = time.perf_counter()
        for number in range(DOCUMENTS):
            sources.add_files(session, [a_document(number)])
        print(f"{DOCUMENTS} documents stored and indexed in {time.perf_counter() - begun:.1f} s")
        asked = {
            "a rare word": "needle77",
            "the commonest word": VOCABULARY[0],
            "three words": " ".join((VOCABULARY[20], VOCABULARY[300], VOCABULARY[50][:3])),
        }
        for label, words in asked.items():
            took = [milliseconds(lambda words=words: search(session, words)) for _ in range(9)]
            print(f"  {label:16} first {took[0]:6.1f} ms, median {statistics.median(took):6.1f} ms   (goal 100 ms)")
        file = list(session.snapshot.all_of(StoredFile).values())[-1]
        took = [milliseconds(lambda: search(session, VOCABULARY[0], file.sha256)) for _ in range(9)]
        print(f"  in one document  first {took[0]:6.1f} ms, median {statistics.median(took):6.1f} ms   (goal 100 ms)")
        session.close()

        a_session(folder / "without.claims").close()
        large = a_session(folder / "with.claims")
        file = folder / "large.bin"
        with file.open("wb") as out:
            for _ in range(LARGE):
                out.write(os.urandom(1 << 20))
        took = milliseconds(lambda: sources.add_files(large, [sources.Added("large.bin", "", Content.of_file(file))]))
        large.close()
        print(f"{LARGE} MB stored in {took / 1000:.1f} s")
        for label in ("without", "with"):
            took = [opened(folder / f"{label}.claims") for _ in range(5)]
            print(f"  opening {label:8} evidence: median {statistics.median(took):7.1f} ms")


if __name__ == "__main__":
    main()

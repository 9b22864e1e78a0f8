"""How far each part of the article is: nothing is lost between the parts, and none is counted twice."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import SENTENCES, begin, sample_article, spans_of, uids
from workbench.model.claim import Verdict
from workbench.model.draft import Block, BlockKind
from workbench.report.progress import covered_by_part, progress
from workbench.session.commands import mark
from workbench.session.passages import passages


def test_the_parts_together_are_what_the_whole_counts(tmp_path: Path) -> None:
    session = begin(tmp_path / "sample.claims")
    mark(session, uids(session)[:2], Verdict.VERIFIED)
    whole, parts = progress(session.snapshot), passages(session.snapshot)
    assert sum(part.words for part in parts) == whole.words
    assert sum(part.covered for part in parts) == whole.words_covered > 0
    assert parts[0].waiting == uids(session)[2]
    session.close()


def test_headings_in_the_article_begin_its_parts(tmp_path: Path) -> None:
    head, second = "Sample bridge", "Sample weather"
    text = f"{head}\n{SENTENCES[0]}\n{second}\n{SENTENCES[4]}"
    spans = spans_of(text, (SENTENCES[0], SENTENCES[4]))
    article = sample_article(text, spans)
    lines = [Block(BlockKind.PARAGRAPH, span.start, span.end) for span in spans]
    heads = [Block(BlockKind.HEADLINE, text.index(words), text.index(words) + len(words)) for words in (head, second)]
    blocks = tuple(sorted((*lines, *heads), key=lambda block: block.start))
    session = begin(tmp_path / "sample.claims", article=replace(article, draft=replace(article.draft, blocks=blocks)))
    parts = passages(session.snapshot)
    assert [text[part.span.start :].split("\n")[0] for part in parts] == [head, second]
    mark(session, uids(session)[:1], Verdict.DISPUTED)
    first, last = passages(session.snapshot)
    assert (first.waiting, last.waiting) == ("", uids(session)[1])
    assert (first.covered, first.words, last.covered) == (7, 9, 0)
    assert 0 < first.share < 1
    session.close()


@settings(max_examples=40)
@given(st.sets(st.integers(1, 150), max_size=6), st.sets(st.integers(0, 4)))
def test_wherever_the_parts_begin_no_word_is_lost(places: set[int], decided: set[int]) -> None:
    with TemporaryDirectory() as folder:
        session = begin(Path(folder) / "sample.claims")
        known = uids(session)
        if decided:
            mark(session, [known[number] for number in decided], Verdict.UNSOURCED)
        whole, parts = progress(session.snapshot), covered_by_part(session.snapshot, [0, *sorted(places)])
        assert (sum(part[0] for part in parts), sum(part[1] for part in parts)) == (whole.words, whole.words_covered)
        assert all(0 <= covered <= words for words, covered in parts)
        session.close()

"""How long the plan for a changed draft takes: 3,000 claims and 60,000 words, and drafts that are hard to align.

Run as ``python tests/perf/bench_carry_over.py [CLAIMS]``.
"""

import random
import sys
import time

from workbench.languages import pack_for
from workbench.model.claim import Claim, Kind
from workbench.model.draft import Block, BlockKind, Draft
from workbench.review.carry_over import plan
from workbench.review.carry_plan import CarryPlan, Outcome
from workbench.text.segment import sentences

PACK = pack_for("en")
SENTENCES = (
    "The sample council said on Monday that {n} of its {m} sample lamps in ward {n} were to be replaced by June.",
    "“We counted {m} of them,” said Ada Sample, who was asked about the lamps of ward {n} and had no doubt of it.",
    "It was a quiet week in the sample town of ward {n} and nobody had anything to add to what was said so far.",
)


def article(claims: int) -> list[list[str]]:
    """Paragraphs of six sentences of twenty words."""
    told = [SENTENCES[n % 3].format(n=n, m=n * 7 % 997) for n in range(claims)]
    return [told[at : at + 6] for at in range(0, claims, 6)]


def draft(paragraphs: list[list[str]], uid: str) -> Draft:
    """A draft of paragraphs, one a line."""
    text, blocks = "", []
    for paragraph in paragraphs:
        words = " ".join(paragraph)
        blocks.append(Block(BlockKind.PARAGRAPH, len(text), len(text) + len(words)))
        text += words + "\n"
    return Draft(uid, text, tuple(blocks))


def claims_of(old: Draft) -> list[Claim]:
    """A claim over every sentence."""
    spans = sentences(old.text, old.blocks, PACK)
    return [Claim(str(at), old.uid, span, old.words_of(span), (Kind.OTHER,)) for at, span in enumerate(spans)]


def edited(paragraphs: list[list[str]], share: float) -> list[list[str]]:
    """The article with so many of its sentences altered, some paragraphs moved and some sentences gone or new."""
    rng = random.Random(1)
    changed = [
        [sentence.replace("lamps", "lights") if rng.random() < share else sentence for sentence in paragraph]
        for paragraph in paragraphs
    ]
    for _ in range(len(changed) // 50 + 1):
        changed.insert(rng.randrange(len(changed)), changed.pop(rng.randrange(len(changed))))
        changed[rng.randrange(len(changed))].append("A sample clerk added that 3 more had gone since the count.")
        changed[rng.randrange(len(changed))].pop(0)
    return changed


def measured(what: str, old: Draft, new: Draft) -> CarryPlan:
    """Prints the time of one plan and how the claims came out."""
    claims = claims_of(old)
    begin, worked = time.perf_counter(), time.process_time()
    made = plan(old, new, claims, PACK)
    taken, worked = time.perf_counter() - begin, time.process_time() - worked
    counts = ", ".join(f"{len(made.having(outcome))} {outcome.value}" for outcome in Outcome if made.having(outcome))
    print(
        f"{what:<32}{len(claims):>6} claims {len(old.text.split()):>7,} words{taken:6.2f} s ({worked:.2f} CPU) {counts}"
    )
    return made


def main(claims: int) -> None:
    """Prints the table."""
    pages = article(claims)
    old = draft(pages, "old")
    measured("nothing changed", old, draft(pages, "new"))
    measured("one sentence in twenty changed", old, draft(edited(pages, 0.05), "new"))
    measured("every second sentence changed", old, draft(edited(pages, 0.5), "new"))
    measured("re-typeset", old, draft([[s.replace("“", '"').replace("”", '"') for s in p] for p in pages], "new"))
    measured("another article", old, draft([[s[::-1] for s in p] for p in pages], "new"))
    measured(
        "twice as long, half changed", draft(article(2 * claims), "old"), draft(edited(article(2 * claims), 0.5), "n")
    )
    same = [["The same sample sentence of 9 words stands here."] * 6] * (claims // 6)
    measured("one sentence again and again", draft(same, "old"), draft(same[:-1], "new"))
    measured(
        "the same, all of them changed", draft(same, "old"), draft([["It all went, 9 of 9."] * 6] * (claims // 6), "n")
    )
    whole = [[sentence for paragraph in pages for sentence in paragraph]]
    measured("one paragraph, half changed", draft(whole, "old"), draft(edited(whole, 0.5), "new"))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)

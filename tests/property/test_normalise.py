"""Laws of the canonical form and of the blocks found in it, for any text at all."""

from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from workbench.errors import UserError
from workbench.model.draft import Block, BlockKind, RawDocument
from workbench.text.drafting import make_draft
from workbench.text.layout import find_blocks
from workbench.text.normalise import normalise, place_mapper

ODD = "\ufeff\r\n\x0b\x0c\x85\u2028\u2029\x00\x01\x1c\x9f\ud800\udc00\ufdd0\ufffc\uffff\u00a0\u00ad\u0301 \tab1.-*#"
TEXT = st.text(st.one_of(st.sampled_from(ODD), st.characters()), max_size=60)
few = settings(deadline=None, max_examples=150)


@few
@given(TEXT)
def test_normalising_twice_is_normalising_once(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@few
@given(TEXT)
def test_the_canonical_form_can_be_stored_and_cut_into_lines_in_one_way(text: str) -> None:
    canonical = normalise(text)
    canonical.encode("utf-8")
    assert canonical.split("\n") == canonical.splitlines() + [""] * (canonical == "" or canonical.endswith("\n"))


@few
@given(TEXT, TEXT)
def test_a_place_in_the_text_maps_to_the_same_place_in_the_canonical_form(before: str, after: str) -> None:
    text = f"{before}\U0001f3af{after}"
    assert normalise(text)[place_mapper(text)(len(before))] == "\U0001f3af"


def assert_sound(text: str, blocks: tuple[Block, ...]) -> None:
    assert all(first.end <= second.start for first, second in pairwise(blocks))
    for block in blocks:
        words = text[block.start : block.end]
        assert words
        assert words == words.strip()


LINES = st.lists(
    st.sampled_from(["", "- item", "1. item", "By Jane Sample", "# Title", "2020-01-02", "word " * 14, "x" * 70])
)


@few
@given(st.one_of(TEXT, LINES.map("\n".join)))
def test_blocks_lie_in_order_and_hold_every_letter(raw: str) -> None:
    text = normalise(raw)
    blocks = find_blocks(text)
    assert_sound(text, blocks)
    outside = set(range(len(text))) - {place for block in blocks for place in range(block.start, block.end)}
    assert not any(text[place].isalpha() for place in outside)


@few
@given(st.one_of(TEXT, LINES.map("\n".join)), st.lists(st.integers(0, 60), max_size=8))
def test_a_draft_is_sound_whatever_blocks_were_told(text: str, cuts: list[int]) -> None:
    places = sorted({min(cut, len(text)) for cut in cuts})
    told = tuple(Block(BlockKind.PARAGRAPH, start, end) for start, end in pairwise(places))
    try:
        draft, _ = make_draft(RawDocument(text, told), uid="sample")
    except UserError:
        assume(False)
        return
    assert draft.text == normalise(text)
    assert_sound(draft.text, draft.blocks)

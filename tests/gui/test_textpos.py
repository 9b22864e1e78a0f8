"""Positions go to Qt's UTF-16 and come back the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.gui.textpos import TextPositions
from workbench.model.draft import Span

TEXT = st.text(st.sampled_from("ab \n\u00e9\u0301\u05d0\u00a0\U0001f600\U00010348"), max_size=60)


@given(TEXT, st.data())
@settings(deadline=None, max_examples=100)
def test_a_span_survives_the_way_to_qt_and_back(text: str, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    positions = TextPositions(text)
    assert positions.to_qt(start) == len(text[:start].encode("utf-16-le")) // 2
    assert positions.span_from_qt(positions.to_qt(end), positions.to_qt(start)) == Span(start, end)


def test_a_place_inside_a_pair_is_taken_for_the_one_before() -> None:
    positions = TextPositions("a\U0001f600b")
    assert [positions.from_qt(unit) for unit in range(5)] == [0, 1, 1, 2, 3]

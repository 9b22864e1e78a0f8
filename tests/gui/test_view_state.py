"""A session is looked at again as it was left."""

from pathlib import Path

from workbench.gui.settings import VIEWS, Settings
from workbench.gui.signs import Sign


def left(checker) -> tuple[object, ...]:
    """Everything that is to come back."""
    article, claims = checker.article, checker.window.workspace.claims
    size = article.document().defaultFont().pointSizeF()
    return checker.window.hub.current, claims.model.filter, claims.search.text(), size, article.first_seen


def test_claim_filter_zoom_and_place_come_back(long, new_window) -> None:
    long.click(long.window.workspace.claims.chip(Sign.UNCHECKED))
    long.window.workspace.claims.search.setText("Street")
    long.act("view.larger")
    long.window.hub.select(long.claims[-2].uid)
    long.article.go_to(long.article.text.index("line 9"))
    long.settle()
    before = left(long)
    assert before[-1] > 0
    path = long.window.hub.session.path
    long.window.close()
    again = new_window()
    again.open(path)
    assert left(again) == before
    assert again.window.workspace.claims.chip(Sign.UNCHECKED).isChecked()
    assert again.row == again.window.workspace.claims.model.row(before[0])


def test_each_file_has_its_own(long, home: Path) -> None:
    long.window.hub.select(long.claims[5].uid)
    before, path = left(long), long.window.hub.session.path
    other = home / "other.txt"
    other.write_text("The mayor said 5 people came. Anna Sample said 7 left.\n", encoding="utf-8")
    long.open(other)
    long.act("view.larger")
    assert long.row == 0
    long.open(path)
    assert left(long) == before


def test_a_claim_that_is_gone_and_a_spoilt_view_lead_to_the_first_one(long) -> None:
    path = long.window.hub.session.path
    long.act("session.close")
    for view in ({"claim": "gone"}, {"claim": long, "seen": "x"}, {"seen": -5}):
        spoilt = {key: value for key, value in view.items() if value is not long}
        long.window.settings.keep_view(path, spoilt)
        long.open(path)
        assert long.row == 0
        long.act("session.close")


def test_the_views_left_last_are_kept_and_forgotten_with_their_session(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    for number in range(VIEWS + 5):
        settings.keep_view(tmp_path / f"{number}.claims", {"claim": str(number)})
    assert settings.view_of(tmp_path / "4.claims") == {}
    assert settings.view_of(tmp_path / "5.claims") == {"claim": "5"}
    settings.forget_session(str(tmp_path / "5.claims"))
    assert settings.view_of(tmp_path / "5.claims") == {}

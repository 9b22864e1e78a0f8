"""A colleague's session in the window: looked at, never worked in, and gone on with in a copy."""

from pathlib import Path

from tests.samples import BEN, begin, sample_article
from workbench.session.opening import open_session
from workbench.session.session import Author


def test_a_colleagues_session_says_so_and_goes_on_in_a_copy(named, home: Path) -> None:
    path = home / "colleague.claims"
    begin(path, BEN, sample_article()).close()
    before = path.read_bytes()
    named.open(path)
    assert any("last written by “Ben Example”" in banner for banner in named.banners)
    named.press("V")
    assert named.verdicts[0] == "unchecked"
    copy = home / "mine.claims"
    named.window.hub.session.save_copy(copy)
    named.open(copy)
    assert not any("last written by “Ben Example”" in banner for banner in named.banners)
    named.press("V")
    assert named.verdicts[0] == "verified"
    assert path.read_bytes() == before
    named.window.close()
    again = open_session(copy, Author(BEN))
    assert next(iter(again.snapshot.claims.values())).verdict.value == "verified"
    again.close()

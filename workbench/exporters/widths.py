"""How wide the columns of a table are, for every format that sets its tables itself."""

from workbench.report.parts import Table

_NARROWEST, _WIDEST = 8, 60
"""Letters that a column is at least and at most as wide as."""


def shares(table: Table) -> tuple[float, ...]:
    """What each column has of the whole width, together 1: as its longest words ask for, within bounds."""
    columns = zip(table.heads, *([cell.text for cell in row] for row in table.rows), strict=True)
    asked = [max(_NARROWEST, min(_WIDEST, max(map(len, column)) + 3)) for column in columns]
    return tuple(one / sum(asked) for one in asked)

"""Values as text: exact numbers for other programs, and a few signs for people."""

from decimal import Decimal
from fractions import Fraction

from workbench.detection.values import Value

_MOST_PLACES = 13
_HEDGES = {">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ ", "~": "≈ "}


def exact(number: Fraction | None) -> str:
    """A number as a decimal where that is exact, else as a fraction; empty for none."""
    if number is None:
        return ""
    for places in range(_MOST_PLACES):
        if 10**places % number.denominator == 0:
            return f"{Decimal(number.numerator * (10**places // number.denominator)).scaleb(-places):f}"
    return str(number)


def told(value: Value) -> str:
    """A value in signs that every language reads: ``> 12000000 EUR``, ``10 – 32``, ``≥ 200``, ``2020-08-18``."""
    if value.moment:
        return f"{_HEDGES.get(value.hedge, '')}{value.moment}"
    low, high = exact(value.low), exact(value.high)
    numbers = low if low == high else f"{low} – {high}" if low and high else f"≥ {low}" if low else f"≤ {high}"
    hedge = _HEDGES.get(value.hedge, "") if low == high else ""
    return f"{hedge}{numbers} {value.unit}".strip()

"""What a benchmark reports: a value beside a limit that was measured in the same run."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measured value. ``ratio`` is value to limit; ``goal`` says what is aimed at, in words."""

    name: str
    value: float
    unit: str
    limit_name: str
    limit_value: float
    ratio: float
    goal: str


def text(rows: Iterable[Row]) -> str:
    """Return the rows as aligned lines."""
    return "\n".join(
        f"{row.name:<58} {row.value:>10.2f} {row.unit:<10} "
        f"{row.limit_name:<34} {row.limit_value:>10.2f}  {row.ratio:>6.2f}  {row.goal}"
        for row in rows
    )

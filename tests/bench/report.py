"""What a benchmark reports: a value beside a limit that was measured in the same run."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_GOAL = re.compile(r"(?P<sign>[≤≥<>]|<=|>=)\s*(?P<number>[0-9.]+)\s*(?P<unit>\S*)")


@dataclass(frozen=True)
class Row:
    """One measured value. ``ratio`` is value to limit; ``goal`` says what is aimed at.

    A goal reads "≤ 1.5 ×" or "≥ 0.35" for the ratio, "< 15 ms" for the value itself, "" for none.
    """

    name: str
    value: float
    unit: str
    limit_name: str
    limit_value: float
    ratio: float
    goal: str

    @property
    def verdict(self) -> str:
        """``met`` or ``MISSED``; "" where nothing is aimed at."""
        found = _GOAL.fullmatch(self.goal.strip())
        if found is None:
            return ""
        aim = float(found["number"])
        measured = self.value if found["unit"] == self.unit else self.ratio
        met = {"≤": measured <= aim, "≥": measured >= aim, "<": measured < aim, ">": measured > aim}
        sign = found["sign"].replace("<=", "≤").replace(">=", "≥")
        return "met" if met[sign] else "MISSED"


HEAD = ("what", "value", "", "limit in the same run", "limit", "ratio", "goal", "")


def text(rows: Iterable[Row]) -> str:
    """Return the rows as a table of aligned columns with a head."""
    cells = [HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEAD))]
    return "\n".join(_line(line, widths) for line in cells)


def _cells(row: Row) -> tuple[str, ...]:
    value, limit = _number(row.value), _number(row.limit_value)
    return (row.name, value, row.unit, row.limit_name, limit, f"{row.ratio:.2f}", row.goal, row.verdict)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.2f}"  # thousands need no decimals


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    right = {1, 4, 5}
    made = [
        cell.rjust(width) if column in right else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "  ".join(made).rstrip()

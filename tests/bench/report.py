"""One measured line of `make bench`: a value beside a limit that was measured in the same run."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """``ratio`` is value ÷ limit; ``goal`` says in words what the ratio or the value should be."""

    name: str
    value: float
    unit: str
    limit_name: str
    limit_value: float
    ratio: float
    goal: str

"""How long to wait before the next try while central can't be reached."""

from collections.abc import Callable

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 60.0


class Backoff:
    """Doubles the wait with each failure, up to a limit, and spreads it: stations must not knock together.

    ``random`` returns a number from 0 up to 1.
    """

    def __init__(self, random: Callable[[], float]) -> None:
        self._random = random
        self._failures = 0

    def reset(self) -> None:
        """Begin anew after a success."""
        self._failures = 0

    def next_seconds(self) -> float:
        """Return the seconds to wait after one more failure: half the step fixed, half by chance."""
        step = min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return step / 2 + self._random() * step / 2

"""The fold of a case of 200 events with bodies of about 1 KB, beside bare decoding of the same bodies."""

import statistics
import time
from collections.abc import Callable

import msgspec

from dost_desk import resources
from dost_desk.domain.folding import Folder
from dost_desk.domain.guard import CatalogueGuard
from dost_desk.domain.kinds import KINDS
from dost_desk.domain.seal import Verdict
from dost_desk.forms.catalogue import Catalogue
from tests.bench.report import Row
from tests.domain.story import Story, open_case

EVENTS = 200
TEXT = "Nümunə küçəsi, " * 48
"""It makes a body of 1 KB in UTF-8."""

ROUNDS = 200
GOAL = 1.5
"""Milliseconds, median."""


def bench() -> list[Row]:
    """Fold the case as it is after the seals, and as it is before them with every rule asked."""
    rules = Folder(CatalogueGuard(Catalogue.load(resources.path())))
    story = _case(rules)
    decoders = {name: msgspec.msgpack.Decoder(kind.body).decode for name, kind in KINDS.items()}
    work = [(decoders[event.envelope.kind], event.body or b"") for event in story.events]

    def bare() -> None:
        for decode, body in work:
            decode(body)

    def fold(verdict: Verdict | None) -> Callable[[], None]:
        def run() -> None:
            state = rules.start(story.subject)
            for event in story.events:
                rules.fold(state, event, verdict, "", story.directory)

        return run

    limit, sealed, unsealed = _in_turn(bare, fold(Verdict.APPLIED), fold(None))
    return [_row("sealed", sealed, limit), _row("unsealed, rules asked", unsealed, limit)]


def _case(rules: Folder) -> Story:
    story = open_case(Story(rules))
    questions = [f"form/q{number}" for number in range(40)]
    while len(story.events) < EVENTS:
        path = questions[len(story.events) % len(questions)]
        story.say(path, f"{len(story.events)} {TEXT}")
    return story


def _in_turn(*works: Callable[[], None]) -> list[float]:
    """Return the median milliseconds of each, run in turn so that all meet the same machine."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS):
        for work, times in zip(works, taken, strict=True):
            started = time.perf_counter()
            work()
            times.append((time.perf_counter() - started) * 1000)
    return [statistics.median(times) for times in taken]


def _row(kind: str, value: float, limit: float) -> Row:
    name = f"fold of a {EVENTS}-event case of 1 KB bodies, {kind}, median"
    return Row(name, value, "ms", "bare msgspec decoding", limit, value / limit, f"< {GOAL} ms")


if __name__ == "__main__":
    for measured in bench():
        print(measured)  # noqa: T201 # run by hand, it says what it measured

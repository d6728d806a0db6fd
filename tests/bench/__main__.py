"""``python -m tests.bench``: runs every benchmark and prints one table. It asserts nothing.

With names (``start ticket``) only those are run.
"""

import importlib
import sys
from pathlib import Path

from tests.bench.report import Row, text

PREFIX = "bench_"


def names() -> list[str]:
    """Return the names of the benchmarks, without their prefix."""
    return sorted(file.stem.removeprefix(PREFIX) for file in Path(__file__).parent.glob(f"{PREFIX}*.py"))


def main(chosen: list[str]) -> int:
    """Run what was chosen, all by default; a benchmark that breaks down is named, and the exit code is 1."""
    rows: list[Row] = []
    broken: list[str] = []
    for name in chosen or names():
        sys.stderr.write(f"measuring {name} …\n")
        try:
            rows += importlib.import_module(f"tests.bench.{PREFIX}{name}").bench()
        except Exception as error:  # noqa: BLE001 # the others are still worth their numbers
            broken.append(f"{name}: could not be measured: {type(error).__name__}: {error}")
    sys.stdout.write("\n".join((text(rows), *broken)) + "\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

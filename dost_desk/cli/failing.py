"""How a command ends when it can't do its work: one clear line on standard error, and the exit code."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from dost_desk.errors import DostError

_INTERRUPTED = 130
_OUR_FAULT = 70  # EX_SOFTWARE of sysexits.h


@contextmanager
def told() -> Iterator[None]:
    """Turn a failure inside the block into one line and its exit code; never a traceback."""
    try:
        yield
    except DostError as error:
        tell(error)
        raise typer.Exit(error.exit_code) from error
    except KeyboardInterrupt as error:
        raise typer.Exit(_INTERRUPTED) from error
    except (typer.Exit, typer.Abort, BrokenPipeError):
        raise
    except Exception as error:
        _tell_unexpected(error)
        raise typer.Exit(_OUR_FAULT) from error


def tell(error: DostError) -> None:
    """Write the failure's sentence, in English, and its code."""
    from dost_desk.ui import messages

    sys.stderr.write(f"dost-desk: {messages.sentence(error)} [{error.code}]\n")


def _tell_unexpected(error: Exception) -> None:
    """Name the kind of the failure, and the place in the program for whoever mends it."""
    import traceback

    import structlog

    if structlog.is_configured():
        structlog.get_logger("dost_desk.cli").error("unexpected", exc_info=error)
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__}, {Path(place.filename).name}:{place.lineno}"
    tell(DostError("unexpected", kind=where))

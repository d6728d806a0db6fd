"""How a command ends when it can't do its work: one clear line on standard error, and the exit code."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from dost_desk.errors import DostError


@contextmanager
def told() -> Iterator[None]:
    """Turn an expected failure inside the block into one line and its exit code; never a traceback."""
    try:
        yield
    except DostError as error:
        tell(error)
        raise typer.Exit(error.exit_code) from error
    except KeyboardInterrupt as error:
        raise typer.Exit(130) from error


def tell(error: DostError) -> None:
    """Write the failure's sentence, in English, and its code."""
    from dost_desk.ui import messages

    sys.stderr.write(f"dost-desk: {messages.sentence(error)} [{error.code}]\n")

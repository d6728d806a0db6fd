"""``python -m dost_desk`` and the console script ``dost-desk``."""

import sys


def main() -> None:
    """Run the command line; the exit code says what happened."""
    if sys.argv[1:] == ["run"]:
        sys.exit(_run())
    from dost_desk.cli import app

    app()


def _run() -> int:
    """Open the window as ``run`` without options does.

    The library of the command line takes longer to load than the window: a station that is started by its
    icon need not wait for it.
    """
    from dost_desk.app import run_station
    from dost_desk.errors import DostError
    from dost_desk.settings import load

    try:
        return run_station(load())
    except DostError as error:
        from dost_desk.cli.failing import tell

        tell(error)
        return error.exit_code


if __name__ == "__main__":
    main()

"""``python -m dost_desk`` and the console script ``dost-desk``."""


def main() -> None:
    """Run the command line; the exit code says what happened."""
    from dost_desk.cli import app

    app()


if __name__ == "__main__":
    main()

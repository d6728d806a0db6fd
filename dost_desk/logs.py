"""Where the program writes down what went wrong: a rotating file beside the store, never the screen.

No line holds anything of a person: of an error its kind, code and place are kept, never its words, since
those may quote what somebody typed; of another library's message its fixed text, never its values.
"""

import json
import logging
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

import structlog
from structlog.typing import EventDict, WrappedLogger

from dost_desk.errors import DostError

FOLDER = "logs"
FILE_BYTES = 1_000_000
FILES_KEPT = 5
_OURS = "dost_desk"
_FRAMES = 30


def begin(folder: Path, name: str) -> Callable[[], None]:
    """Write the log of this process to ``folder/logs/name.log`` from now on; call the result to stop.

    A log that can't be written (a full or read-only disk) stops nobody: its lines are then lost.
    """
    handler = _handler(folder / FOLDER / f"{name}.log")
    handler.setFormatter(_Lines())
    root = logging.getLogger()
    root.addHandler(handler)
    # What a program of ours says of itself is wanted at "info", of the libraries only what went wrong.
    ours = logging.getLogger(_OURS)
    before = ours.level
    ours.setLevel(logging.INFO)
    logging.raiseExceptions = False
    structlog.configure(
        processors=[_to_record],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )

    def end() -> None:
        root.removeHandler(handler)
        handler.close()
        ours.setLevel(before)
        structlog.reset_defaults()

    return end


def described(error: BaseException) -> dict[str, object]:
    """Return an error's kind, code and places (file, line, function), without its words."""
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    places = [f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in frames]
    found: dict[str, object] = {"kind": type(error).__name__, "places": places}
    if isinstance(error, DostError):
        found["code"] = error.code
    if error.__cause__ is not None:
        found["cause"] = type(error.__cause__).__name__
    return found


def _handler(file: Path) -> logging.Handler:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(file, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8")
    except OSError:
        return logging.NullHandler()


def _to_record(
    _logger: WrappedLogger, _method: str, event: EventDict
) -> tuple[tuple[str], dict[str, object]]:
    """Hand structlog's event over to the standard logger, so that one handler writes all of them."""
    error = event.pop("exc_info", None)
    return (str(event.pop("event")),), {"exc_info": error, "extra": {"values": dict(event)}}


class _Lines(logging.Formatter):
    """One JSON object a line: ``at`` (UTC), ``level``, ``from``, ``event``, the values, ``error``."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record's line."""
        ours = record.name.split(".")[0] == _OURS
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": record.getMessage() if ours else str(record.msg),
            **getattr(record, "values", {}),
        }
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            line["error"] = described(error)
        return json.dumps(line, ensure_ascii=False, default=lambda value: type(value).__name__)


def log_what_nobody_caught() -> Callable[[], None]:
    """Log what no code caught in threads and destructors, instead of printing it; call the result to stop."""
    import threading

    log = structlog.get_logger("dost_desk.logs")
    before = threading.excepthook, sys.unraisablehook
    threading.excepthook = lambda args: log.error("thread failed", exc_info=args.exc_value)
    sys.unraisablehook = lambda args: log.error("ignored failure", exc_info=args.exc_value)

    def end() -> None:
        threading.excepthook, sys.unraisablehook = before

    return end

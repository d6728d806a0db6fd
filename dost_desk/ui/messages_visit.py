"""Sentences for a played visit: where it stopped, and why."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Return code → sentence in the language of now; ``{names}`` are values of the error."""
    return {
        "visit.step": translate("Messages", "The visit stopped at the step “{step}”: {why}."),
        "visit.fault": translate("Messages", "The program reported a fault during the visit: {what}."),
        "visit.no-paper": translate("Messages", "A paper of the visit did not come out: {what}."),
        "visit.digests-differ": translate("Messages", "Station and central do not agree after the visit."),
        "visit.no-folder": translate("Messages", "Nothing can be written to {where}: {reason}."),
    }

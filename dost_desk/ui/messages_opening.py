"""Sentences for what keeps a station from being opened, enrolled or set up."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Return code → sentence in the language of now; ``{names}`` are values of the error."""
    return {
        "window.no-display": translate(
            "Messages", "No window can be opened: there is no display here that Qt can use."
        ),
        "store.not-here": translate(
            "Messages",
            "No station was set up in {path}. Check the folder in the settings (DOST_DESK_FOLDER).",
        ),
        "store.disk-full": translate(
            "Messages", "The disk is full. What was acknowledged before is safe. Free some space."
        ),
        "store.disk-failed": translate(
            "Messages", "The disk can't be read or written. Stop working here and call the administrator."
        ),
        "store.in-use": translate(
            "Messages", "These records are open in another program on this computer. Close that one first."
        ),
        "store.read-only": translate(
            "Messages", "The records can't be written: {path} is read-only. Call the administrator."
        ),
        "store.no-memory": translate(
            "Messages", "The computer has too little memory left. Close other programs."
        ),
        "store.too-big": translate("Messages", "This is too large to be recorded."),
        "key.missing": translate(
            "Messages", "The key of the records is not on this computer. Call the administrator."
        ),
        "key.no-access": translate("Messages", "The key can't be read or written: {path}."),
        "key.no-keyring": translate(
            "Messages",
            "The keyring of this computer is locked or not there. "
            "Sign in to the computer again, or call the administrator.",
        ),
        "key.no-memory": translate(
            "Messages", "The computer has too little memory left to unlock the records. Close other programs."
        ),
        "key.no-passphrase": translate(
            "Messages", "The records are locked by a passphrase, and none was given (DOST_DESK_PASSPHRASE)."
        ),
        "key.set-passphrase": translate(
            "Messages",
            "This computer has no keyring. Set a passphrase for the records (DOST_DESK_PASSPHRASE).",
        ),
        "key.unprotected-not-allowed": translate(
            "Messages", "An unprotected key is for demonstrations only."
        ),
        "key.wrong-passphrase": translate("Messages", "This passphrase does not open the records."),
        "settings.unreadable": translate("Messages", "The settings can't be read: {file} ({reason})."),
        "settings.damaged": translate("Messages", "The settings are not right: {file} ({reason})."),
        "calendar.damaged": translate("Messages", "The calendar is damaged: {file}."),
        "confirmation.damaged": translate("Messages", "A file of the program is damaged: {file}."),
        "station.not-enrolled": translate(
            "Messages",
            "This station does not belong to a centre yet. "
            "The administrator sets the address of central and a one-time code.",
        ),
        "enrol.no-line": translate(
            "Messages", "Central can't be reached. A new station needs it once; check the line."
        ),
        "enrol.server-error": translate(
            "Messages", "Central has a fault and can't take this station now. Try again later."
        ),
        "enrol.garbage": translate(
            "Messages",
            "What answers is not central, or is another version of it. Check the address in the settings.",
        ),
        "enrol.bad-request": translate(
            "Messages", "Central did not understand this station. Update the program."
        ),
        "enrol.expired": translate("Messages", "The one-time code has expired. Ask for a new one."),
        "enrol.malformed-code": translate(
            "Messages", "The one-time code is mistyped. Compare it with what you were given."
        ),
        "enrol.too-many": translate("Messages", "Too many tries. Wait a minute, then try again."),
        "enrol.unknown-code": translate("Messages", "Central does not know this one-time code."),
        "enrol.used": translate(
            "Messages", "The one-time code was used by another station. Ask for a new one."
        ),
        "enrol.wrong-mode": translate(
            "Messages", "The one-time code is for a station of another kind. Check the mode in the settings."
        ),
        "exchange.no-central": translate("Messages", "No central is set for this station."),
        "exchange.diverged": translate(
            "Messages", "This station and central don't agree. Stop and call the administrator."
        ),
        "exchange.failed": translate(
            "Messages", "The exchange with central failed. Work goes on; everything is kept on this PC."
        ),
        "demonstration.no-central": translate("Messages", "The demonstration's own central did not start."),
        "server.no-address": translate("Messages", "{host}:{port} can't be listened on: {reason}."),
    }

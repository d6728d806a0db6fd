"""Sentences for the station itself: sign-in, rights, store, line, paper."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Return code → sentence in the language of now; ``{names}`` are values of the error."""
    return {
        "unexpected": translate(
            "Messages", "Something went wrong in the program ({kind}). What was saved is safe. Try once more."
        ),
        "sign-in.no-such-staff": translate("Messages", "No such staff number at this centre."),
        "sign-in.wrong-password": translate("Messages", "The password is not right."),
        "sign-in.wrong-pin": translate("Messages", "The PIN is not right."),
        "sign-in.wrong-role": translate("Messages", "This station is for another role."),
        "sign-in.too-many": translate("Messages", "Too many tries. Wait a moment, then try again."),
        "authority.mode": translate("Messages", "This station may not do that."),
        "authority.role": translate("Messages", "Your role may not do that."),
        "authority.volunteer": translate("Messages", "A volunteer may not do that: the agent decides."),
        "authority.hidden-field": translate("Messages", "Only the agent fills in this field."),
        "authority.revoked": translate("Messages", "This device is blocked. Call the administrator."),
        "authority.scope": translate("Messages", "This station may not see that."),
        "authority.unknown-device": translate("Messages", "This device is not known at the centre."),
        "authority.unknown-staff": translate("Messages", "This member of staff is not known at the centre."),
        "store.failed": translate(
            "Messages",
            "The disk did not take the data. What was acknowledged before is safe. Check the free space.",
        ),
        "store.full": translate(
            "Messages", "The disk is full. What was acknowledged before is safe. Free some space."
        ),
        "store.no-access": translate("Messages", "The store can't be opened: {path}."),
        "store.unreachable": translate("Messages", "The store can't be reached now."),
        "store.wrong-key": translate("Messages", "The store can't be opened with this key or passphrase."),
        "store.damaged": translate(
            "Messages", "The store is damaged. Stop working here and call the administrator."
        ),
        "store.inconsistent": translate("Messages", "The store contradicts itself. Call the administrator."),
        "store.newer": translate(
            "Messages", "The store was written by a newer version of the program. Update it."
        ),
        "store.closed": translate("Messages", "The program is closing."),
        "key.damaged": translate("Messages", "The key of the store is damaged. Call the administrator."),
        "event.too-large": translate("Messages", "This is too large to be recorded."),
        "event.unreadable": translate("Messages", "A record is damaged. Call the administrator."),
        "file.missing": translate("Messages", "A file of the program is missing: {file}."),
        "file.damaged": translate("Messages", "A file is damaged: {file}."),
        "file.unreadable": translate("Messages", "A file can't be read: {file}."),
        "exchange.offline": translate(
            "Messages", "There is no line to central. Work goes on; everything is kept on this PC."
        ),
        "exchange.server-error": translate(
            "Messages", "Central has a fault. Work goes on; it will be sent later."
        ),
        "exchange.garbage": translate(
            "Messages", "Central answered something that makes no sense. Work goes on; it will be sent later."
        ),
        "exchange.unreadable": translate(
            "Messages", "Central answered something that can't be read. Work goes on; it will be sent later."
        ),
        "exchange.not-enrolled": translate("Messages", "This station is not enrolled at central."),
        "exchange.revoked": translate(
            "Messages", "Central no longer accepts this station. Call the administrator."
        ),
        "exchange.bad-address": translate("Messages", "The address of central is not right."),
        "exchange.bad-signature": translate(
            "Messages", "Central doesn't accept this station's signature. Call the administrator."
        ),
        "exchange.other-version": translate(
            "Messages", "Central has another version of the program. Update it."
        ),
        "exchange.too-large": translate(
            "Messages", "Something is too large to be sent. Call the administrator."
        ),
        "seal.diverged": translate(
            "Messages", "This station and central don't agree. Stop and call the administrator."
        ),
        "printing.font-missing": translate(
            "Messages", "The paper can't be made: a font of the program is missing."
        ),
        "printing.code-not-digits": translate("Messages", "The paper's code is not made of digits."),
        "paper.unreadable": translate("Messages", "The paper could not be made ready for printing."),
        "paper.printer-gone": translate(
            "Messages", "The printer is not there: {where}. Check the cable and that it is on."
        ),
        "paper.printer-failed": translate(
            "Messages", "The printer did not print. Check paper and cover, then try again."
        ),
        "paper.disk-full": translate("Messages", "The disk is full: the paper could not be kept."),
        "paper.folder-forbidden": translate("Messages", "Nothing may be written to the folder {where}."),
        "paper.folder-failed": translate("Messages", "The folder {where} can't be used."),
    }

"""Sentences for what arrives or lies here and can't be taken: records, seals, files of services."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Return code → sentence in the language of now; ``{names}`` are values of the error."""
    return {
        "event.body-changed": translate(
            "Messages", "A record was changed after it was written. Call the administrator."
        ),
        "event.body-unreadable": translate(
            "Messages", "An entry can't be read by this version of the program."
        ),
        "event.broken-chain": translate("Messages", "A record does not follow from the one before it."),
        "event.no-body": translate("Messages", "A record came without its content."),
        "event.other-centre": translate("Messages", "A record is of another centre."),
        "kind.unknown": translate(
            "Messages", "An entry is of a kind that this version of the program does not know. Update it."
        ),
        "verdict.refused": translate("Messages", "Central refused the entry."),
        "verdict.quarantined": translate("Messages", "Central put the entry aside: the device is blocked."),
        "verdict.unjudged": translate(
            "Messages", "Central does not know this kind of entry yet; it has no effect until then."
        ),
        "verdict.unreadable": translate("Messages", "Central could not read the entry."),
        "journal.no-writer": translate(
            "Messages", "This station does not belong to a centre yet; nothing can be recorded."
        ),
        "journal.no-subject": translate("Messages", "Nothing is known of {subject}."),
        "seal.bad-signature": translate(
            "Messages", "What arrived as central's is not signed by it. Call the administrator."
        ),
        "seal.broken-chain": translate(
            "Messages",
            "What central sealed does not follow from what it sealed before. Call the administrator.",
        ),
        "seal.other-centre": translate(
            "Messages", "Central sent the seals of another centre. Call the administrator."
        ),
        "exchange.challenge": translate("Messages", "Central did not take the greeting; it is asked again."),
        "exchange.renew": translate(
            "Messages", "This station was copied or restored; it goes on under a new name."
        ),
        "exchange.forked": translate(
            "Messages",
            "A station was copied or restored: both of its histories are kept. Call the administrator.",
        ),
        "exchange.central-behind": translate(
            "Messages", "Central was restored from a backup and takes back what it lacks."
        ),
        "exchange.unvouched": translate(
            "Messages", "Records came that their writer did not sign for; they wait."
        ),
        "exchange.parked": translate(
            "Messages", "Something that arrived could not be taken in; it is set aside for the administrator."
        ),
        "device.unknown": translate("Messages", "There is no device {writer} at this centre."),
        "server.failed": translate("Messages", "Central has a fault."),
        "http.refused": translate("Messages", "Central did not understand the request."),
        "printing.code-too-long": translate("Messages", "The paper's code is too long to be printed."),
        "passport.damaged": translate("Messages", "The passport of a service is damaged: {problem}."),
        "passport.newer-format": translate(
            "Messages", "The passport of a service was written by a later version of the program. Update it."
        ),
        "passport.not-a-passport": translate("Messages", "This is not a service passport ({reason})."),
        "confirmation.does-not-fit": translate(
            "Messages", "A confirmation does not fit the passport of its service: {problem}."
        ),
        "catalogue.file-missing": translate(
            "Messages", "A service is not offered: its file {file} is damaged. Call the administrator."
        ),
        "catalogue.file-odd": translate(
            "Messages", "A file of a service is not quite right: {file}. Tell the administrator."
        ),
        "file.other-service": translate("Messages", "A file is of another service: {service}."),
        "rules.document-not-asked-for": translate(
            "Messages", "No rule asks for a document that the passport lists."
        ),
        "rules.no-such-document": translate(
            "Messages", "A rule is for a document that the passport does not list."
        ),
    }

"""Sentences for what stands in the way of a visit or a case."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Return code → sentence in the language of now; ``{names}`` are values of the error."""
    return {
        "ticket.not-here": translate("Messages", "No such ticket today: {text}."),
        "ticket.finished": translate("Messages", "The visit with ticket {ticket} has ended."),
        "ticket.series-used-up": translate(
            "Messages", "The numbers of this line are used up for today. Call a supervisor."
        ),
        "ticket.unknown-direction": translate("Messages", "This centre has no such line."),
        "ticket.unknown-need": translate("Messages", "This need is not known here."),
        "desk.busy": translate("Messages", "Ticket {ticket} is at this desk. Finish that visit first."),
        "visit.unknown-outcome": translate("Messages", "Choose how the visit ended."),
        "code.misread": translate("Messages", "The code was misread. Scan it once more."),
        "code.not-digits": translate("Messages", "This is not one of our codes: they have digits only."),
        "code.other-centre": translate("Messages", "This paper is from another centre."),
        "code.unknown-kind": translate("Messages", "This code is neither a ticket nor a case."),
        "lookup.nothing": translate("Messages", "Nothing was found for “{text}”."),
        "lookup.too-short": translate("Messages", "Type at least three letters."),
        "case.not-here": translate("Messages", "This case is not at this centre."),
        "case.accepted-already": translate("Messages", "The case was accepted already: {number}."),
        "case.blocked": translate("Messages", "The case can't be accepted yet: something is still missing."),
        "case.not-registered": translate("Messages", "Register the case first (Ctrl+F12)."),
        "case.signed-otherwise": translate(
            "Messages", "The application was changed after it was signed. Print and sign it again."
        ),
        "consent.missing": translate("Messages", "Consent or the legal basis is not recorded yet."),
        "consent.no-wording": translate("Messages", "Say what the person agreed to."),
        "consent.unknown-basis": translate("Messages", "Choose consent or the legal basis."),
        "person.surname-missing": translate("Messages", "The surname is missing."),
        "person.name-missing": translate("Messages", "The name is missing."),
        "person.recipient-stays": translate("Messages", "The person the service is for can't be removed."),
        "person.unknown-field": translate("Messages", "This field is not known."),
        "person.unknown-row": translate("Messages", "This person is no longer in the case."),
        "document.missing": translate("Messages", "A document is missing."),
        "document.pending": translate("Messages", "The registry has not answered yet."),
        "document.no-reason": translate("Messages", "Say why."),
        "document.no-source": translate("Messages", "Say where this is known from."),
        "document.unknown-answer": translate("Messages", "This answer is not possible for the document."),
        "document.unknown-form": translate("Messages", "The document can't be recorded in this form."),
        "document.unknown-row": translate("Messages", "This document is no longer on the list."),
        "relatives.not-checked": translate("Messages", "The relatives have not been checked yet."),
        "registry.not-asked": translate("Messages", "The registry has not been asked yet."),
        "registry.unknown-result": translate("Messages", "Choose what the registry answered."),
        "form.unanswered": translate("Messages", "A question of the application has no answer."),
        "form.invalid": translate("Messages", "An answer of the application needs mending."),
        "form.unknown-kind": translate("Messages", "This answer can't be recorded."),
        "form.unknown-question": translate("Messages", "The form no longer has this question."),
        "application.not-signed": translate("Messages", "The application is not signed yet."),
        "attachment.application-missing": translate(
            "Messages", "The signed application has not been scanned yet."
        ),
        "attachment.not-here": translate(
            "Messages", "The file itself is not at this station yet; only its record has arrived."
        ),
        "value.conflict": translate("Messages", "Two values were written apart. Choose the right one."),
        "sign.no-reason": translate("Messages", "Say why another person signs."),
        "sign.no-signer": translate("Messages", "Say who signs."),
        "sign.no-witness": translate("Messages", "Say who witnessed the signature."),
        "sign.unknown-mode": translate("Messages", "Choose how the application is signed."),
        "reply.missing": translate("Messages", "How to answer the person has not been asked yet."),
        "reply.no-phone": translate("Messages", "A telephone number is needed for a call."),
        "reply.unknown-channel": translate("Messages", "Choose how to answer the person."),
        "reply.unknown-field": translate("Messages", "This field is not known."),
        "help.no-consent": translate("Messages", "The person has to agree first that a volunteer helps."),
        "help.no-ticket": translate("Messages", "A volunteer takes the case by its ticket: there is none."),
        "help.not-returned": translate("Messages", "The application is still with a volunteer."),
        "help.offered-already": translate("Messages", "The case was sent to the volunteers already."),
        "help.not-offered": translate("Messages", "This case is not offered to volunteers now."),
        "help.no-such-offer": translate(
            "Messages", "No case is waiting for a volunteer under this ticket: {text}."
        ),
        "help.taken-by-other": translate("Messages", "Another volunteer has taken this case already."),
        "help.not-yours": translate("Messages", "Another volunteer is helping with this case."),
        "term.out-of-range": translate("Messages", "The term is out of range."),
        "service.unknown": translate("Messages", "This service is not in the catalogue of the centre."),
    }

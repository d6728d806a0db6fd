"""Sentences for what is odd about a value that was typed."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Return code → sentence in the language of now; ``{names}`` are values of the error."""
    return {
        "answer.missing": translate("Messages", "This question has no answer yet."),
        "date.incomplete": translate("Messages", "The date is not complete: day, month and year are needed."),
        "date.invalid": translate("Messages", "There is no such date. Write it as 05.03.1948."),
        "date.short-year": translate("Messages", "Write the year with four digits."),
        "date.too-early": translate("Messages", "The date is too early: {earliest} at the earliest."),
        "date.too-late": translate("Messages", "The date is too late: {latest} at the latest."),
        "date.long-ago": translate("Messages", "The year {year} is long ago. Is it right?"),
        "email.invalid": translate("Messages", "This is not an e-mail address. Example: ad@example.az"),
        "email.spaces-removed": translate("Messages", "The address had spaces in it; they were left out."),
        "email.unusual": translate("Messages", "This e-mail address looks unusual. Please check it."),
        "field.exclusive-option": translate("Messages", "This answer can't be chosen together with others."),
        "field.not-a-number": translate("Messages", "Only digits can be written here."),
        "field.not-an-option": translate(
            "Messages", "“{given}” is not among the answers. Choose one from the list."
        ),
        "field.not-whole": translate("Messages", "A whole number is needed here."),
        "field.not-yes-no": translate("Messages", "Answer yes or no."),
        "field.odd-characters": translate("Messages", "There are unusual characters here. Please check."),
        "field.too-large": translate("Messages", "The number is too large: {maximum} at most."),
        "field.too-long": translate(
            "Messages", "The text is too long: {longest} characters at most, {length} now."
        ),
        "field.too-small": translate("Messages", "The number is too small: {minimum} at least."),
        "fin.from-old-card": translate(
            "Messages", "Eight characters. On an older card the FIN is the first seven of them."
        ),
        "fin.length": translate(
            "Messages", "A FIN has 7 characters, a foreigner's 5 or 6; here are {length}."
        ),
        "fin.letter-i": translate("Messages", "Is it the letter I or the digit 1? Old cards confuse them."),
        "fin.letter-o": translate("Messages", "A FIN never has the letter O: it is the digit 0."),
        "fin.letters": translate("Messages", "A FIN has only the letters A–Z and digits."),
        "iban.checksum": translate("Messages", "The account number is mistyped: its check digits don't fit."),
        "iban.invalid": translate(
            "Messages", "This is not an IBAN. It begins with AZ and has 28 characters."
        ),
        "iban.length": translate("Messages", "An IBAN has 28 characters; here are {length}."),
        "iban.not-azerbaijani": translate(
            "Messages", "Only an Azerbaijani account can be given here: it begins with AZ."
        ),
        "iban.payment-card": translate("Messages", "This is a card number. The account's IBAN is needed."),
        "identity-card.invalid": translate(
            "Messages", "An identity card is AZE and 8 digits, or AA and 7 digits."
        ),
        "money.ambiguous": translate(
            "Messages", "It is not clear where the qəpik begin. Write it as 1250.50."
        ),
        "money.invalid": translate("Messages", "This is not an amount. Write it as 250 or 250.50."),
        "phone.invalid": translate("Messages", "This is not a telephone number. Example: 050 123 45 67"),
        "phone.service-number": translate(
            "Messages", "{number} is a service number. The person's own number is needed."
        ),
        "phone.unusual": translate("Messages", "This number looks unusual. Please check it."),
        "postal-code.unusual": translate("Messages", "A postal code is AZ and 4 digits. Please check."),
        "residence-card.unusual": translate(
            "Messages", "This residence card number looks unusual. Please check."
        ),
        "social-insurance.unusual": translate(
            "Messages", "This social insurance number looks unusual. Please check."
        ),
        "voen.checksum": translate("Messages", "The VÖEN is mistyped: its check digit doesn't fit."),
        "voen.last-digit": translate("Messages", "The last digit of a VÖEN is 1 or 2."),
        "voen.length": translate("Messages", "A VÖEN has {wanted} digits."),
    }

"""Sentences of what can go wrong where a centre's directory is kept: its name, staff and devices."""

from PySide6.QtCore import QCoreApplication


def sentences() -> dict[str, str]:
    """Return the sentence of each code in the present language."""
    translate = QCoreApplication.translate
    return {
        "centre.bad-name": translate("Messages", "A centre needs a name of at most {most} characters."),
        "staff.bad-id": translate(
            "Messages", "People sign in with letters and digits, at most 20: {staff} can't be used."
        ),
        "staff.bad-name": translate("Messages", "Give the person's name, at most {most} characters."),
        "staff.unknown-role": translate("Messages", "The role must be agent, volunteer or supervisor."),
        "staff.unknown": translate("Messages", "Nobody at this centre signs in as {staff}."),
        "staff.short-password": translate("Messages", "A password has at least {least} characters."),
        "staff.bad-pin": translate("Messages", "A PIN has {least} to {most} digits."),
    }

"""What a path of the case is called on screen, and which panel shows it."""

from PySide6.QtCore import QCoreApplication

from dost_desk.forms.steps import Panel
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.words import spoken

translate = QCoreApplication.translate

_PANELS = {
    "people": Panel.IDENTITY,
    "relatives": Panel.RELATIVES,
    "documents": Panel.DOCUMENTS,
    "requirements": Panel.DOCUMENTS,
    "details": Panel.DOCUMENTS,
    "registry": Panel.REGISTRY,
    "form": Panel.APPLICATION,
    "reply": Panel.ACCEPTANCE,
}


def panel_of(path: str) -> Panel:
    """Return the panel on which ``path`` (``people/recipient/fin``) is written."""
    return _PANELS.get(path.partition("/")[0], Panel.APPLICATION)


def person_field(field: str) -> str:
    """Return the name of a field of a person or a relative."""
    return {
        "surname": translate("PersonFields", "Surname"),
        "name": translate("PersonFields", "Name"),
        "patronymic": translate("PersonFields", "Patronymic"),
        "born": translate("PersonFields", "Date of birth"),
        "citizenship": translate("PersonFields", "Citizenship"),
        "fin": translate("PersonFields", "FİN"),
        "document": translate("PersonFields", "Identity document"),
        "phone": translate("PersonFields", "Telephone"),
        "address": translate("PersonFields", "Address"),
        "relation": translate("PersonFields", "Relation to the recipient"),
        "proof": translate("PersonFields", "Right to represent"),
        "proof_number": translate("PersonFields", "Number and date of the paper"),
        "language": translate("PersonFields", "Language"),
        "roles": translate("PersonFields", "Roles"),
        "same_settlement": translate("PersonFields", "Lives in the same settlement"),
        "able": translate("PersonFields", "Able-bodied and obliged to care"),
        "note": translate("PersonFields", "Note"),
    }.get(field, field)


def words_of(view: CaseView, path: str) -> str:
    """Return what ``path`` is called, with the person it belongs to."""
    table, _, rest = path.partition("/")
    if table in {"people", "relatives"}:
        row, _, field = rest.partition("/")
        name = next((one.name for one in (*view.people, *view.relatives) if one.row == row), "")
        return " · ".join(part for part in (person_field(field), name) if part)
    for question in view.form.form.questions:
        if table == "form" and question.key == rest:
            return spoken(question.title)
    for document in view.checklist.rows:
        if table in {"documents", "requirements", "details"} and rest.startswith(document.key):
            return spoken(document.title)
    for fact in view.registry:
        if table == "registry" and fact.fact == rest:
            return spoken(fact.text.name)
    return path

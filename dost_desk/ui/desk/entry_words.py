"""The words for single entries of a case: what was done, and the value that was written."""

from PySide6.QtCore import QLocale, QObject

from dost_desk.domain.state import Refused
from dost_desk.forms.application import AnswerKind
from dost_desk.forms.checklist import Shown
from dost_desk.forms.field_display import NO, YES, display
from dost_desk.forms.field_parsing import parse
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.words import DeskWords, spoken


class EntryWords(QObject):
    """In the language of now: ask again after ``LanguageChange``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = DeskWords(self)

    def kind(self, refused: Refused) -> str:
        """Say what a refused entry was to do, by the kind of its event."""
        return self.kinds().get(refused.kind, self.tr("Another entry"))

    def kinds(self) -> dict[str, str]:
        """Return kind of event → words, for each kind of ``domain.kinds``."""
        return {
            "ticket.issued": self.tr("Ticket given out"),
            "ticket.called": self.tr("Ticket called"),
            "ticket.missed": self.tr("Visitor did not come"),
            "ticket.parked": self.tr("Visitor asked to wait"),
            "ticket.resumed": self.tr("Visitor put back into the line"),
            "ticket.linked": self.tr("Ticket joined to a case"),
            "visit.finished": self.tr("Visit finished"),
            "volunteer.wanted": self.tr("Volunteer called"),
            "volunteer.came": self.tr("Volunteer came"),
            "paper.asked": self.tr("Paper sent to the printer"),
            "paper.done": self.tr("Paper printed"),
            "case.opened": self.tr("Case opened"),
            "value.written": self.tr("Field filled in"),
            "row.added": self.tr("Person or relative added"),
            "row.removed": self.tr("Person or relative removed"),
            "document.presented": self.tr("Document shown"),
            "requirement.decided": self.tr("Decision about a document"),
            "registry.answered": self.tr("Answer of a registry"),
            "consent.recorded": self.tr("Consent or legal basis recorded"),
            "relatives.checked": self.tr("Relatives asked about"),
            "help.offered": self.tr("Application sent to the volunteers"),
            "help.taken": self.tr("Application taken by a volunteer"),
            "help.returned": self.tr("Application handed back"),
            "application.signed": self.tr("Application signed"),
            "attachment.added": self.tr("File attached"),
            "case.registered": self.tr("Case registered"),
            "case.accepted": self.tr("Case accepted"),
            "centre.set": self.tr("Centre set up"),
            "staff.set": self.tr("Member of staff set up"),
            "device.enrolled": self.tr("Device enrolled"),
            "device.revoked": self.tr("Device blocked"),
            "writer.renewed": self.tr("Device goes on under a new name"),
        }

    def value(self, view: CaseView, path: str, value: str) -> str:
        """Return what stands at ``path`` as people read it; a value that has no words stays as it is."""
        table, _, rest = path.partition("/")
        if table == "form":
            return self._answer(view, rest, value)
        field = path.rpartition("/")[2]
        if table == "documents":
            return self._shown(value)
        if field == "channel":
            return self._desk.channel(value)
        if field == "whose_phone":
            return self._desk.whose_phone(value)
        if field == "citizenship":
            return self._desk.citizenship(value)
        plain = {"yes": spoken(YES), "no": spoken(NO), "unknown": self.tr("not known")}
        return plain.get(value, value) if field in {"same_settlement", "able", "may_hear"} else value

    def _answer(self, view: CaseView, key: str, value: str) -> str:
        special = {
            AnswerKind.UNKNOWN.value: self.tr("doesn’t know"),
            AnswerKind.DECLINED.value: self.tr("won’t say"),
        }
        question = next((one for one in view.form.form.questions if one.key == key), None)
        if value in special or question is None:
            return special.get(value, value)
        read = parse(question.type, value, question.field_options)
        if not read.ok or read.value is None:
            return value
        return display(question.type, read.value, question.field_options, QLocale().name()[:2])

    def _shown(self, value: str) -> str:
        words = {
            Shown.NO.value: self.tr("not shown"),
            Shown.SHOWN.value: self.tr("shown only"),
            Shown.KEPT.value: self.tr("kept"),
            Shown.RETURNED.value: self.tr("shown and returned"),
        }
        return words.get(value, value)

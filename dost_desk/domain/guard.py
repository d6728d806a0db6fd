"""The guards of decisions and of a volunteer's writes, asked by the writer and by every receiver."""

from dost_desk.domain import bodies as b
from dost_desk.domain.acceptance import obstacles
from dost_desk.domain.case import Case, CaseStage, Help
from dost_desk.domain.directory import Directory
from dost_desk.domain.event import Event
from dost_desk.domain.kinds import Role
from dost_desk.domain.state import State
from dost_desk.errors import InputError
from dost_desk.forms.application import Volunteer
from dost_desk.forms.catalogue import Catalogue
from dost_desk.forms.service import Service

_VOLUNTEERS_TABLE = "form/"
HIDDEN_FIELD = "authority.hidden-field"


class CatalogueGuard:
    """Guards that know the services of the catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def __call__(self, state: State, event: Event, body: b.Body, directory: Directory) -> str:
        """Return the code of the rule that forbids ``event`` in ``state``, "" when none does."""
        if not isinstance(state, Case):
            return ""
        if directory.role_of(event.envelope.staff) is Role.VOLUNTEER:
            code = self._volunteer(state, event, body)
            if code:
                return code
        match body:
            case b.HelpTaken():
                return "" if state.help is Help.OFFERED else "help.not-offered"
            case b.HelpReturned():
                return "" if state.help in {Help.OFFERED, Help.TAKEN} else "help.not-yours"
            case b.CaseAccepted():
                return self._acceptance(state, body)
        return ""

    def _volunteer(self, case: Case, event: Event, body: b.Body) -> str:
        match body:
            case b.RowAdded() | b.RowRemoved():
                return HIDDEN_FIELD
            case b.ValueWritten():
                return "" if self._open_to_volunteers(case, body) else HIDDEN_FIELD
            case b.HelpReturned():
                return "" if case.helper == event.envelope.staff else "help.not-yours"
        return ""

    def _open_to_volunteers(self, case: Case, body: b.ValueWritten) -> bool:
        """Whether the path is a question that a volunteer may fill; a registry's data never is."""
        if not body.path.startswith(_VOLUNTEERS_TABLE) or body.source:
            return False
        service = self._service(case)
        if service is None:
            return True
        key = body.path.removeprefix(_VOLUNTEERS_TABLE)
        return any(
            question.key == key and question.volunteer is Volunteer.EDIT
            for question in service.form.questions
        )

    def _acceptance(self, case: Case, body: b.CaseAccepted) -> str:
        if case.stage is CaseStage.ACCEPTED:
            return "case.accepted-already"
        if case.registered is None:
            return "case.not-registered"
        if case.signature is None or case.signature.sha256 != body.sha256:
            return "case.signed-otherwise"
        service = self._service(case)
        if service is None:
            return "service.unknown"
        blocking = obstacles(service, case)
        return blocking[0].code if blocking else ""

    def _service(self, case: Case) -> Service | None:
        try:
            return self._catalogue.service(case.known_service)
        except InputError:
            return None

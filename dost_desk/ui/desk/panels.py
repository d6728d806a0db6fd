"""Which panel serves which step of the passport."""

from dost_desk.forms.steps import Panel
from dost_desk.ui.desk.acceptance_panel import AcceptancePanel
from dost_desk.ui.desk.application_panel import ApplicationPanel
from dost_desk.ui.desk.attachments_panel import AttachmentsPanel
from dost_desk.ui.desk.decision_panel import DecisionPanel
from dost_desk.ui.desk.documents_panel import DocumentsPanel
from dost_desk.ui.desk.eligibility_panel import EligibilityPanel
from dost_desk.ui.desk.identity_panel import IdentityPanel
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.registry_panel import RegistryPanel
from dost_desk.ui.desk.relatives_panel import RelativesPanel
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.desk.ticket_panel import TicketPanel

_PANELS: dict[Panel, type[StepPanel]] = {
    Panel.ELIGIBILITY: EligibilityPanel,
    Panel.TICKET: TicketPanel,
    Panel.IDENTITY: IdentityPanel,
    Panel.DOCUMENTS: DocumentsPanel,
    Panel.RELATIVES: RelativesPanel,
    Panel.REGISTRY: RegistryPanel,
    Panel.APPLICATION: ApplicationPanel,
    Panel.ATTACHMENTS: AttachmentsPanel,
    Panel.ACCEPTANCE: AcceptancePanel,
    Panel.DECISION: DecisionPanel,
}


def build_panels(model: DeskModel) -> dict[Panel, StepPanel]:
    """Return a new panel for each step; the window becomes their parent."""
    return {step: panel(model) for step, panel in _PANELS.items()}

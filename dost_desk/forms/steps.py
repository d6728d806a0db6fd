"""The steps of a service (item 23) as the desk's status rail shows them: which panel serves which step."""

from enum import StrEnum

import msgspec

from dost_desk.forms.localised import Localised


class Panel(StrEnum):
    """What the desk shows for a step."""

    ELIGIBILITY = "eligibility"
    TICKET = "ticket"
    IDENTITY = "identity"
    DOCUMENTS = "documents"
    RELATIVES = "relatives"
    REGISTRY = "registry"
    APPLICATION = "application"
    ATTACHMENTS = "attachments"
    ACCEPTANCE = "acceptance"
    DECISION = "decision"


class StepRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One step of item 23: its number there, the panel that serves it, and a short title for the rail."""

    number: int
    panel: Panel
    title: Localised

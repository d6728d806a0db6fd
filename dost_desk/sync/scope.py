"""What central sends to whom: by the mode of the device, and for a helper by the case's state."""

from dost_desk.domain.case import Case, Help
from dost_desk.domain.directory import Device
from dost_desk.domain.event import Envelope
from dost_desk.domain.kinds import Mode, Scope
from dost_desk.domain.state import State

_OPEN_TO_ALL = frozenset({Scope.QUEUE, Scope.DIRECTORY})
_SCOPES: dict[Mode, frozenset[Scope]] = {
    Mode.KIOSK: _OPEN_TO_ALL,
    Mode.HALL: _OPEN_TO_ALL,
    Mode.HELPER: _OPEN_TO_ALL | {Scope.FORM},
    Mode.DESK: frozenset(Scope),
    Mode.STANDALONE: frozenset(Scope),
}

_POOL_KINDS = frozenset({"help.taken", "help.returned"})
"""How a case leaves the pool: every helper hears of it, and it says nothing about the person."""

OFFER_KIND = "help.offered"


def travels(device: Device, envelope: Envelope) -> bool:
    """Return whether the device may be sent the event, leaving aside whose case it is."""
    return envelope.scope in _SCOPES[device.mode]


def is_open_to(device: Device, state: State) -> bool:
    """Return whether a case's form is open to the device now.

    To a helper it is while it is offered to the pool, or once that very device took it; not
    before, and not after it was handed back. To the other modes scope alone decides.
    """
    if device.mode is not Mode.HELPER:
        return True
    if not isinstance(state, Case):
        return False
    return state.help is Help.OFFERED or (state.help is Help.TAKEN and state.help_device == device.writer)


def depends_on_case(device: Device, envelope: Envelope) -> bool:
    """Return whether ``is_open_to`` has to be asked before the event is sent to the device."""
    return device.mode is Mode.HELPER and envelope.scope == Scope.FORM and envelope.kind not in _POOL_KINDS

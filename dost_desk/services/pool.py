"""The volunteers' pool: which applications are offered, and whose ticket was scanned."""

import msgspec

from dost_desk.domain.case import Help
from dost_desk.domain.rows import CaseRow
from dost_desk.errors import InputError, RefusedError
from dost_desk.services.queue import find_ticket
from dost_desk.services.station import Station
from dost_desk.store.transaction import Transaction


class Offer(msgspec.Struct, frozen=True):
    """An application that waits for a volunteer, or is at one; no name of the visitor."""

    case: str
    label: str
    service: str
    help: str
    helper: str


def offers(tx: Transaction, staff: str) -> list[Offer]:
    """Return what is offered to all, and what ``staff`` has taken and not handed back."""
    return [
        Offer(row.case, row.label, row.service, row.help, row.helper)
        for row in tx.cases()
        if row.help == Help.OFFERED or (row.help == Help.TAKEN and row.helper == staff)
    ]


def find_offer(tx: Transaction, station: Station, scanned: str, staff: str) -> Offer:
    """Return the offer that a visitor's ticket stands for: whoever scans the ticket takes it.

    Raises:
        InputError: ``code.*``, ``ticket.not-here``, ``help.no-such-offer`` when the agent did not
            send this visitor to the volunteers.
        RefusedError: ``help.taken-by-other``.
    """
    ticket = find_ticket(tx, station, scanned)
    row: CaseRow | None = tx.case(ticket.case)
    if row is None or row.help in {Help.NONE, Help.RETURNED}:
        raise InputError("help.no-such-offer", field="scan", text=ticket.label)
    if row.help == Help.TAKEN and row.helper != staff:
        raise RefusedError("help.taken-by-other")
    return Offer(row.case, row.label, row.service, row.help, row.helper)

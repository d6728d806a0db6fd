"""What a helper's station gives up: the form of a case that is not open to it any more."""

from dost_desk.domain.kinds import Mode
from dost_desk.store.transaction import Transaction
from dost_desk.sync.scope import depends_on_case, is_open_to


def forget_closed(tx: Transaction) -> None:
    """Erase the answers of the cases that moved and are closed to this helper's station.

    A case closes when it is handed back, or taken by another helper. Its events stay by id, envelope
    and verdict; central and the desk have them whole, and a new offer brings them back. What is not
    sealed is not erased: a later exchange does it.
    """
    device = tx.directory().devices.get(tx.writer or "")
    if device is None or device.mode is not Mode.HELPER:
        return
    for subject in sorted(tx.moved):
        if not subject.startswith("case/") or is_open_to(device, tx.state(subject)):
            continue
        entries = tx.history(subject)
        ids = [
            entry.event.id
            for entry in entries
            if entry.event.body is not None and depends_on_case(device, entry.event.envelope)
        ]
        if ids and all(entry.seal is not None for entry in entries):
            tx.erase(subject, ids)

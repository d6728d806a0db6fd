"""Gives a central that was restored from a backup its own signed seals back, with their events."""

from dost_desk.errors import DamageError
from dost_desk.store.journal import Journal
from dost_desk.store.transaction import Transaction
from dost_desk.sync.client import Client
from dost_desk.sync.message import BATCH_BYTES, DIVERGED, Message, record_size

_BLOCKS = 20


def give_back(journal: Journal, client: Client, after: int) -> None:
    """Send central the blocks after seal ``after``, and those of their events that are here.

    Raises:
        DamageError: ``exchange.diverged`` when central doesn't take them: it has sealed otherwise
            since, and only people can settle that.
    """
    while True:
        lost = after

        def work(tx: Transaction, lost: int = lost) -> Message | None:
            return _returned(tx, client, lost)

        message = journal.run(work)
        if message is None:
            return
        after = client.exchange(message).seal
        if after <= lost:
            raise DamageError(DIVERGED)


def _returned(tx: Transaction, client: Client, after: int) -> Message | None:
    """Return the next blocks that central lost, None when it has all."""
    seal, digest = tx.last_seal()
    if after >= seal:
        return None
    seals = []
    records = []
    size = 0
    for block in tx.blocks(after, _BLOCKS):
        if size >= BATCH_BYTES:
            break
        seals.append(block)
        ids = [ruling.id for ruling in block.rulings]
        found = tx.records(ids)
        records += [found[id_] for id_ in ids if id_ in found]
        size += sum(record_size(record) for record in found.values())
    return Message(
        centre=client.centre,
        sender=client.writer,
        seal=seal,
        digest=digest,
        events=tuple(records),
        seals=tuple(seals),
    )

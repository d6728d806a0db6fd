"""Central's sealing: gives each event its number and verdict, in the order in which they arrived."""

from collections.abc import Callable

from dost_desk.domain.folding import UNKNOWN_KIND, UNREADABLE
from dost_desk.domain.seal import Ruling, SealBlock, Verdict, chain, signed_bytes
from dost_desk.store.transaction import Transaction

BLOCK_LIMIT = 1000
"""Events in one block at most: a block and its events travel in one message."""

_NO_RIGHT = "authority."


def verdict_of(code: str) -> Verdict:
    """Return the verdict that a judgement of ``Folder.fold`` means; "" is applied.

    A missing right quarantines: headquarters may admit the event later. What this version can't
    read or doesn't know has no effect now, and is not called wrong.
    """
    if not code:
        return Verdict.APPLIED
    if code.startswith(_NO_RIGHT):
        return Verdict.QUARANTINED
    if code == UNKNOWN_KIND:
        return Verdict.UNJUDGED
    if code == UNREADABLE:
        return Verdict.UNREADABLE
    return Verdict.REFUSED


def seal_pending(tx: Transaction, sign: Callable[[bytes], bytes]) -> SealBlock | None:
    """Seal the unsealed events of the transaction's centre in one signed block; None when there are none.

    The store takes events in only after their parents, so the order of arrival has the parents
    first. The centre's row is locked from the first read of its position on (``SELECT … FOR
    UPDATE``, or ``BEGIN IMMEDIATE``), and a transaction that met another is run again by the
    journal: no number is given twice.
    """
    waiting = tx.unsealed(BLOCK_LIMIT)
    if not waiting:
        return None
    rulings = tuple(Ruling(one.id, verdict_of(one.code), one.code) for one in waiting)
    seal, digest = tx.last_seal()
    after = chain(digest, rulings)
    signature = sign(signed_bytes(tx.centre, seal + len(rulings), after))
    block = SealBlock(tx.centre, seal + 1, rulings, after, signature)
    tx.record_seals([block])
    return block


def seal_all(tx: Transaction, sign: Callable[[bytes], bytes]) -> int:
    """Seal everything that can be sealed; return how many events were."""
    sealed = 0
    while (block := seal_pending(tx, sign)) is not None:
        sealed += len(block.rulings)
    return sealed

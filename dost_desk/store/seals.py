"""The seals of one centre: blocks checked and chained, and which events they number."""

from collections.abc import Callable, Container, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

import msgspec

from dost_desk.domain.seal import Ruling, SealBlock, Verdict, chain, signed_bytes
from dost_desk.errors import DamageError
from dost_desk.store.connection import Connection, Row
from dost_desk.store.ledger import Ledger
from dost_desk.store.memory import Pending, Place

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(SealBlock).decode

_COUNT = 4
"""Where a row of ``sealed`` says how many events it ranges over."""

Numbered = dict[bytes, tuple[int, Ruling]]
"""Rulings by event id, each with its seal number."""


class Run(NamedTuple):
    """A sealed event's place and seal number."""

    place: Place
    seal: int


class SealBook:
    """The seal tables of one centre inside one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._connection = connection
        self._ledger = ledger
        self._centre = ledger.centre
        self._sql = connection.statements

    def accept(self, blocks: Sequence[SealBlock], verify: Callable[[bytes, bytes], bool] | None) -> Numbered:
        """Check the blocks that follow what is sealed here, keep them, and number their rulings.

        ``verify(message, signature)`` tells whether central signed; None trusts the blocks (central
        itself). Blocks known already are compared, blocks after a gap are left for later.

        Raises:
            DamageError: ``seal.other-centre``, ``seal.bad-signature``, ``seal.broken-chain`` (the
                digest is wrong), ``seal.diverged`` (another block stands at this number here).
        """
        position = self._ledger.position
        seal, digest = position.seal, position.digest
        following: list[SealBlock] = []
        for block in sorted(blocks, key=lambda some: some.first):
            if block.first <= position.seal:
                self._compare(block)
            elif block.first == seal + 1:
                self._check(block, digest, verify)
                following.append(block)
                seal, digest = block.last, block.digest
        self._keep(following)
        if following:
            position.seal, position.digest = seal, digest
            self._ledger.seal_moved()
        return {
            ruling.id: (block.first + offset, ruling)
            for block in following
            for offset, ruling in enumerate(block.rulings)
        }

    def known(self, ids: Sequence[bytes]) -> Numbered:
        """Return the rulings that came before their events, for those of the events."""
        if not self._ledger.position.unseen or not ids:
            return {}
        array = self._connection.array(ids)
        seals: dict[bytes, int] = dict(
            self._connection.rows(self._sql.unseen, centre=self._centre, ids=array)
        )
        if not seals:
            return {}
        array = self._connection.array(seals)
        ruled = {
            id_: Ruling(id_, Verdict(verdict), reason)
            for id_, verdict, reason in self._connection.rows(
                self._sql.rulings, centre=self._centre, ids=array
            )
        }
        return {id_: (seal, ruled.get(id_, Ruling(id_, Verdict.APPLIED))) for id_, seal in seals.items()}

    def here(self, numbered: Numbered, coming: Container[bytes]) -> dict[bytes, Pending]:
        """Return the numbered events that are here, pending no more; note those neither here nor coming."""
        if not numbered:
            return {}
        pending = self._ledger.pending()
        found = {id_: pending.pop(id_) for id_ in numbered if id_ in pending}
        unseen = [
            (self._centre, id_, seal)
            for id_, (seal, _) in numbered.items()
            if id_ not in found and id_ not in coming
        ]
        if unseen:
            self._connection.run_many(self._sql.add_unseen, unseen)
            self._ledger.position.unseen = True
        return found

    def record(self, runs: list[Run], seen: Sequence[bytes]) -> None:
        """Record sealed events as ranges; ``seen`` are those whose seal had come before them."""
        ranges: list[list[Any]] = []
        following: tuple[str, int, int, int] | None = None
        for (writer, branch, seq), seal in sorted(runs, key=itemgetter(1)):
            if (writer, branch, seq, seal) == following:
                ranges[-1][_COUNT] += 1
            else:
                ranges.append([self._centre, writer, branch, seq, 1, seal])
            following = (writer, branch, seq + 1, seal + 1)
        sealed = self._ledger.position.sealed
        for _, writer, branch, first, count, _ in ranges:
            sealed[writer, branch] = max(sealed.get((writer, branch), 0), first + count - 1)
        if ranges:
            self._connection.run_many(self._sql.add_sealed, map(tuple, ranges))
        if seen and self._ledger.position.unseen:
            array = self._connection.array(seen)
            self._connection.run(self._sql.drop_unseen, centre=self._centre, ids=array)

    def blocks(self, after: int, limit: int) -> list[SealBlock]:
        """Return the blocks that begin after seal ``after``, in order."""
        rows = self._connection.rows(self._sql.blocks_after, centre=self._centre, after=after, limit=limit)
        return [_decode(row[3]) for row in rows]

    def kept(self, after: int, limit: int) -> list[Row]:
        """Return (first, last, digest, bytes) of kept blocks, unopened: a walk must survive damage."""
        return self._connection.rows(self._sql.blocks_after, centre=self._centre, after=after, limit=limit)

    def count(self) -> int:
        """Return how many events are recorded as sealed, here or elsewhere."""
        return sum(row[0] for row in self._connection.rows(self._sql.count_sealed, centre=self._centre))

    def _check(self, block: SealBlock, digest: bytes, verify: Callable[[bytes, bytes], bool] | None) -> None:
        if block.centre != self._centre:
            raise DamageError("seal.other-centre", seal=block.first)
        if verify is None:
            return
        if not block.rulings or chain(digest, block.rulings) != block.digest:
            raise DamageError("seal.broken-chain", seal=block.first)
        message = signed_bytes(block.centre, block.last, block.digest)
        if not verify(message, block.signature):
            raise DamageError("seal.bad-signature", seal=block.first)

    def _compare(self, block: SealBlock) -> None:
        rows = self._connection.rows(self._sql.block_at, centre=self._centre, first=block.first)
        if not rows or bytes(rows[0][0]) != block.digest:
            raise DamageError("seal.diverged", seal=block.first)

    def _keep(self, blocks: Sequence[SealBlock]) -> None:
        rows = [(self._centre, b.first, b.last, b.digest, _encode(b)) for b in blocks]
        ruled = [
            (self._centre, ruling.id, int(ruling.verdict), ruling.reason)
            for block in blocks
            for ruling in block.rulings
            if ruling.verdict is not Verdict.APPLIED
        ]
        if rows:
            self._connection.run_many(self._sql.add_block, rows)
        if ruled:
            self._connection.run_many(self._sql.add_ruling, ruled)

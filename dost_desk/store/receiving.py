"""What comes from elsewhere: events stored once, held, or parked; seals checked and recorded."""

from collections import defaultdict
from collections.abc import Callable, Sequence

import msgspec

from dost_desk.domain.event import Event, Opened, Opening, Record, check_record, open_record
from dost_desk.domain.seal import Ruling, SealBlock
from dost_desk.errors import DamageError
from dost_desk.store.folds import Folds, News
from dost_desk.store.ledger import Arrived, Ledger
from dost_desk.store.placing import BROKEN_CHAIN, Placing
from dost_desk.store.seals import Run, SealBook
from dost_desk.store.waiting import WaitingRoom

OTHER_CENTRE = "event.other-centre"
NO_BODY = "event.no-body"


class Received(msgspec.Struct, frozen=True):
    """What became of a batch. ``forked`` are writers of whom a second branch was found in it."""

    stored: tuple[bytes, ...] = ()
    duplicates: int = 0
    held: tuple[bytes, ...] = ()
    parked: tuple[tuple[bytes, str], ...] = ()
    forked: tuple[str, ...] = ()
    sealed: int = 0


class Receiver:
    """Takes records and seals into one centre's journal, in one transaction."""

    def __init__(self, ledger: Ledger, folds: Folds, seals: SealBook, room: WaitingRoom) -> None:
        self._ledger = ledger
        self._folds = folds
        self._seals = seals
        self._room = room

    def receive(
        self,
        opening: Opening,
        blocks: Sequence[SealBlock] = (),
        verify: Callable[[bytes, bytes], bool] | None = None,
    ) -> Received:
        """Store what is new, once, parents first; record the seals; fold what moved.

        Raises:
            DamageError: ``seal.bad-signature``, ``seal.broken-chain``, ``seal.diverged``; nothing is
                stored then.
        """
        rulings = self._seals.accept(blocks, verify)
        opened, parked = self._check(opening)
        sealed_before = self._seals.known([some.event.id for some in opened])
        known = rulings | sealed_before
        placing = Placing(self._ledger, known.keys())
        parked += self._drop_bodiless(opened, known)
        self._sort(placing, opened, rulings)
        parked += self._park_broken(placing)
        waiting = placing.waiting
        self._room.hold(waiting.values())
        self._store(placing.placed, rulings, known)
        if placing.repeated and (restored := self._ledger.restore(placing.repeated)):
            self._folds.refold(restored)
        return Received(
            stored=tuple(arrived.event.id for arrived in placing.placed),
            duplicates=len(placing.repeated),
            held=tuple(waiting),
            parked=tuple(parked),
            forked=tuple(sorted(placing.forked)),
            sealed=len(rulings),
        )

    def _check(self, opening: Opening) -> tuple[list[Opened], list[tuple[bytes, str]]]:
        fit: list[Opened] = []
        unfit: list[tuple[Record, str]] = []
        for opened in opening.opened:
            try:
                check_record(opened)
                self._check_place(opened.event)
            except DamageError as error:
                unfit.append((opened.record, error.code))
            else:
                fit.append(opened)
        for record in opening.unreadable:
            try:
                open_record(record)
            except DamageError as error:
                unfit.append((record, error.code))
        return fit, [(self._room.park(record, code), code) for record, code in unfit]

    def _check_place(self, event: Event) -> None:
        e = event.envelope
        if e.centre != self._ledger.centre:
            raise DamageError(OTHER_CENTRE)
        if e.seq < 1 or (e.seq > 1 and not e.parents):
            raise DamageError(BROKEN_CHAIN)

    def _drop_bodiless(
        self, opened: list[Opened], known: dict[bytes, tuple[int, Ruling]]
    ) -> list[tuple[bytes, str]]:
        """Park unsealed events that came without body: only a sealed one may have been erased."""
        bare = [some for some in opened if some.event.body is None and some.event.id not in known]
        for some in bare:
            opened.remove(some)
        return [(self._room.park(some.record, NO_BODY), NO_BODY) for some in bare]

    def _sort(
        self, placing: Placing, opened: Sequence[Opened], sealed: dict[bytes, tuple[int, Ruling]]
    ) -> None:
        """Place the batch, then what was held and waited for it, until nothing more is released."""
        placing.sort(opened)
        done, also = 0, list(sealed)
        while self._ledger.position.held and (len(placing.placed) > done or also):
            ids = [arrived.event.id for arrived in placing.placed[done:]]
            done, released = len(placing.placed), self._room.release(ids, ids + also)
            placing.sort([Opened(open_record(record), record) for record in released])
            also = []

    def _park_broken(self, placing: Placing) -> list[tuple[bytes, str]]:
        return [(self._room.park(opened.record, code), code) for opened, code in placing.broken]

    def _store(
        self,
        placed: Sequence[Arrived],
        rulings: dict[bytes, tuple[int, Ruling]],
        known: dict[bytes, tuple[int, Ruling]],
    ) -> None:
        here = self._seals.here(rulings, {arrived.event.id for arrived in placed}) if rulings else {}
        subjects = {pending.subject for pending in here.values()}
        subjects.update(arrived.event.envelope.subject for arrived in placed)
        prepared = self._folds.prepare(sorted(subjects))
        news: defaultdict[str, News] = defaultdict(News)
        runs: list[Run] = []
        for id_, pending in here.items():
            seal, ruling = rulings[id_]
            news[pending.subject].sealed.append((seal, ruling, None))
            runs.append(Run(pending.place, seal))
        for arrived in placed:
            id_ = arrived.event.id
            mine = news[arrived.event.envelope.subject]
            if id_ in known:
                seal, ruling = known[id_]
                mine.sealed.append((seal, ruling, arrived.event))
                runs.append(Run(arrived.place, seal))
            else:
                mine.arrived.append(arrived.event)
        if placed:
            self._ledger.add(placed, known)
        self._seals.record(runs, seen=[a.event.id for a in placed if a.event.id in known])
        self._folds.take(prepared, news)

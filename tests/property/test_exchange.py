"""Any order, route, repetition and batching of delivery seals each event once, with one D and one state."""

import shutil
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from dost_desk.domain.bodies import CentreSet, StaffSet, TicketCalled, ValueWritten
from dost_desk.domain.event import Event
from dost_desk.server.central import Central, SignedRequest, load_signer
from dost_desk.store.journal import Journal
from dost_desk.store.transaction import Transaction
from dost_desk.sync.client import EXCHANGE_PATH, Client
from dost_desk.sync.enrolment import EnrolRequest, settle
from dost_desk.sync.exchange import exchange_once
from dost_desk.sync.intake import take_in
from dost_desk.sync.message import Message, dumps, loads
from dost_desk.sync.outgoing import next_batch
from dost_desk.sync.signature import Signer, is_signed, new_private_key, request_bytes
from tests.world import AGENT, CENTRE, Clock, folder, sqlite

_STATIONS = 3
_which = st.integers(0, _STATIONS - 1)
_subject = st.sampled_from(["case/c1", "case/c2", "ticket/t1"])


class DirectClient(Client):
    """A client whose messages reach central without a network; they are packed and signed all the same."""

    def __init__(self, central: Central, centre: str, writer: str, sign: Signer) -> None:
        super().__init__("http://central.invalid", centre, writer, sign, central.public_key)
        self._central = central

    def post(self, body: bytes) -> Message:
        challenge = self._central.challenge(self.centre, self.writer)
        signature = self.sign(request_bytes(EXCHANGE_PATH, challenge, body))
        answer, _ = self._central.exchange(
            SignedRequest(self.centre, self.writer, challenge, signature, body)
        )
        return loads(answer)


class Exchange(RuleBasedStateMachine):
    """Three desks and a central; what is sent may be lost, repeated, cut in pieces or go by another desk."""

    blank: Path

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        self.written: set[bytes] = set()
        self.sent: list[tuple[int, bytes]] = []
        self.central_journal = self._journal("central", "central")
        self.central = Central(self.central_journal, load_signer(self.central_journal), self.clock)
        staff = StaffSet(staff=AGENT, name="Nümunə Agent", role="agent")
        self._note(self.central.tell(CENTRE, CentreSet(name="Nümunə", demonstration=True), staff))
        self.journals: list[Journal] = []
        self.clients: list[DirectClient] = []
        for number in range(_STATIONS):
            signer = Signer(new_private_key())
            code = self.central.make_code(CENTRE, "desk")
            enrolment = self.central.enrol(EnrolRequest(code, signer.public.hex(), "desk"))
            journal = self._journal(f"station{number}", None)
            journal.run(partial(settle, enrolment=enrolment))
            self.journals.append(journal)
            self.clients.append(DirectClient(self.central, CENTRE, enrolment.writer, signer))
        for number in range(_STATIONS):
            self.exchange(number)
        self.written |= set(self.central_journal.run(_sealed_ids, CENTRE))

    def _journal(self, name: str, writer: str | None) -> Journal:
        file = self.folder / f"{name}.db"
        shutil.copy(self.blank, file)
        return Journal(sqlite(file), folder(), writer, self.clock)

    def _note(self, events: Sequence[Event]) -> None:
        self.written |= {event.id for event in events}

    @rule(which=_which, subject=_subject, text=st.text(max_size=3))
    def write(self, which: int, subject: str, text: str) -> None:
        self.clock.now += 1
        case = subject.startswith("case")
        body = ValueWritten(path="form/q", value=text) if case else TicketCalled(desk=str(which))
        event = self.journals[which].run(
            lambda tx: tx.append(subject, body, staff=AGENT, scope="form" if case else None)
        )
        self._note([event])

    @rule(which=_which)
    def exchange(self, which: int) -> None:
        outcome = exchange_once(self.journals[which], self.clients[which])
        assert outcome.problems == ()

    @rule(which=_which, limit=st.integers(1, 3000))
    def send_and_lose_the_answer(self, which: int, limit: int) -> None:
        message = self._message(which, limit)
        self.sent.append((which, dumps(message)))
        self.clients[which].exchange(message)

    @rule(data=st.data())
    def send_an_old_message_again(self, data: st.DataObject) -> None:
        if self.sent:
            which, raw = data.draw(st.sampled_from(self.sent))
            self.clients[which].post(raw)

    @rule(which=_which, by=_which, limit=st.integers(1, 3000), seals=st.booleans())
    def go_by_another_desk(self, which: int, by: int, limit: int, seals: bool) -> None:
        """Give another desk what is unsealed here, and sometimes the seals too, as a stick would."""
        if which == by:
            return
        message = self._message(which, limit, seals=seals)
        verify = self.central.public_key

        def take(tx: Transaction) -> None:
            keys = {device.writer: device.key for device in tx.directory().devices.values()}
            take_in(tx, loads(dumps(message)), keys, lambda raw, by: is_signed(verify, by, raw))

        self.journals[by].run(take)

    def _message(self, which: int, limit: int, *, seals: bool = False) -> Message:
        client = self.clients[which]

        def work(tx: Transaction) -> Message:
            batch = next_batch(tx, client.sign, limit=limit)
            seal, digest = tx.last_seal()
            blocks = tuple(tx.blocks(0)) if seals else ()
            # Who hands on seals hands on what they seal: who has a seal is not sent its event again.
            sealed = [ruling.id for block in blocks for ruling in block.rulings]
            found = tx.records(sealed)
            events = (*(found[id_] for id_ in sealed if id_ in found), *batch.records)
            return Message(
                CENTRE, client.writer, seal, digest, heads=batch.heads, events=events, seals=blocks
            )

        return self.journals[which].run(work)

    @invariant()
    def nothing_is_sealed_twice(self) -> None:
        sealed = self.central_journal.run(_sealed_ids, CENTRE)
        assert len(sealed) == len(set(sealed))

    def teardown(self) -> None:
        try:
            for _ in range(2):
                for which in range(_STATIONS):
                    self.exchange(which)
            sealed = self.central_journal.run(_sealed_ids, CENTRE)
            assert sorted(sealed) == sorted(self.written)
            expected = self.central_journal.run(_all_there_is, CENTRE)
            for journal in self.journals:
                assert journal.run(lambda tx: (tx.pending_count(), tx.held(), tx.parked())) == (0, [], [])
                assert journal.run(_all_there_is) == expected
        finally:
            for journal in (*self.journals, self.central_journal):
                journal.close()
            for client in self.clients:
                client.close()
            shutil.rmtree(self.folder)


def _sealed_ids(tx: Transaction) -> list[bytes]:
    return [ruling.id for block in tx.blocks(0, 10_000) for ruling in block.rulings]


def _all_there_is(tx: Transaction) -> tuple[object, ...]:
    """Return D, every subject's history as folded, every state, and the rows."""
    subjects = tx.subjects()
    histories = {
        subject: [(entry.event.id, entry.seal, entry.verdict, entry.reason) for entry in tx.history(subject)]
        for subject in subjects
    }
    states = {subject: repr(tx.state(subject)) for subject in subjects}
    return tx.last_seal(), histories, states, tx.cases()


def test_delivery_in_any_way_gives_one_log_and_one_state(blank_store: Path) -> None:
    class Here(Exchange):
        blank = blank_store

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=15,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.explicit, Phase.reuse, Phase.generate],
            database=None,
        ),
    )

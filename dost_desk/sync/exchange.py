"""One whole exchange of a station with central: everything out, everything in, in few round trips."""

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

import msgspec

from dost_desk.errors import DamageError
from dost_desk.store.journal import Journal
from dost_desk.store.receiving import Received
from dost_desk.store.transaction import Transaction
from dost_desk.sync.client import Client
from dost_desk.sync.forgetting import forget_closed
from dost_desk.sync.giving_back import give_back
from dost_desk.sync.message import BEHIND, DIVERGED, FORKED, Lack, Message, Problem
from dost_desk.sync.outgoing import Batch, batch_of, next_batch
from dost_desk.sync.renewal import go_on_as_new_writer
from dost_desk.sync.signature import is_signed

_ROUNDS = 100_000
"""Round trips after which an exchange that gets nowhere is called garbage instead of going on."""

_NOTHING = Batch((), (), 0, more=False)


class Outcome(msgspec.Struct, frozen=True):
    """What one exchange did: events sent and received, seals recorded, what a person must hear of.

    ``central_seal`` and ``central_digest`` are the last seal and D that central told of, signed.
    """

    sent: int = 0
    received: int = 0
    sealed: int = 0
    problems: tuple[Problem, ...] = ()
    central_seal: int = 0
    central_digest: bytes = b""

    @property
    def code(self) -> str:
        """The code of the first problem, "" when there is none."""
        return self.problems[0].code if self.problems else ""


class _Position(msgspec.Struct, frozen=True):
    """Where the station's seals end."""

    seal: int
    digest: bytes


def exchange_once(journal: Journal, client: Client, lack: Lack | None = None) -> Outcome:
    """Send all that is unsealed, take all that central has for this station, and record the seals.

    While central works on one batch, the answer to the one before is recorded and the next is read.
    It can be broken off anywhere and repeated: every step is idempotent. ``lack`` names what the
    station asks for besides.

    Raises:
        SurroundingsError, RefusedError, DamageError: see ``Client.exchange``.
        DamageError: ``exchange.diverged`` when central's seals contradict those recorded here;
            nothing of them is recorded.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="post") as pool:
        conversation = _Conversation(journal, client, pool, lack or Lack())
        conversation.run()
    if any(one.code == FORKED and one.writer == client.writer for one in conversation.problems):
        go_on_as_new_writer(journal, client)
    return Outcome(
        conversation.sent,
        conversation.received,
        conversation.sealed,
        tuple(conversation.problems),
        conversation.told.seal,
        conversation.told.digest,
    )


class _Conversation:
    """The round trips of one exchange."""

    def __init__(self, journal: Journal, client: Client, pool: ThreadPoolExecutor, lack: Lack) -> None:
        self.sent = 0
        self.received = 0
        self.sealed = 0
        self.problems: dict[Problem, None] = {}
        self.told = _Position(0, b"")
        self._journal = journal
        self._client = client
        self._pool = pool
        self._lack = lack
        self._recording: Future[Received] | None = None
        self._given: set[bytes] = set()
        self._again = False
        self._diverged = False

    def run(self) -> None:
        """Go on until neither side has anything more for the other."""
        batch, position = self._journal.run(self._begin)
        for _ in range(_ROUNDS):
            post = self._pool.submit(self._client.exchange, self._message(batch, position))
            coming = self._journal.submit(partial(self._read, after=batch.last)) if batch.more else None
            self._settle_recording()
            reply = post.result()
            self.sent += len(batch.records)
            self._lack = Lack()
            self._hear(reply)
            position = self._record(reply, position)
            if coming is not None:
                batch = coming.result()
                continue
            batch = self._asked_for(reply)
            if not batch.records and not reply.more and not self._again:
                self._settle_recording()
                break
            self._again = False
        else:
            raise DamageError("exchange.garbage", reason="no end")
        if self._diverged:
            raise DamageError(DIVERGED)

    def _begin(self, tx: Transaction) -> tuple[Batch, _Position]:
        return self._read(tx, after=0), _Position(*tx.last_seal())

    def _read(self, tx: Transaction, *, after: int) -> Batch:
        return next_batch(tx, self._client.sign, after)

    def _message(self, batch: Batch, position: _Position) -> Message:
        return Message(
            centre=self._client.centre,
            sender=self._client.writer,
            seal=position.seal,
            digest=position.digest,
            heads=batch.heads,
            events=batch.records,
            lack=self._lack,
            more=batch.more,
        )

    def _hear(self, reply: Message) -> None:
        self.told = _Position(reply.seal, reply.digest)
        codes = {one.code for one in reply.problems}
        # What is unsealed here still goes to central, only its seals are not taken any more.
        self._diverged = self._diverged or DIVERGED in codes
        self.problems.update(dict.fromkeys(one for one in reply.problems if one.code != BEHIND))
        if BEHIND in codes:
            self._settle_recording()
            give_back(self._journal, self._client, reply.seal)
            self._again = True

    def _record(self, reply: Message, position: _Position) -> _Position:
        """Record the answer in the store thread, and return where the seals will end then."""
        if self._diverged or not (reply.seals or reply.events):
            return position
        self._settle_recording()
        self._recording = self._journal.submit(lambda tx: self._take(tx, reply))
        return _Position(reply.seals[-1].last, reply.seals[-1].digest) if reply.seals else position

    def _take(self, tx: Transaction, reply: Message) -> Received:
        # The whole answer is signed by central, and it sends sealed events only.
        received = tx.take_in(reply.events, reply.seals, self._is_central)
        forget_closed(tx)
        return received

    def _settle_recording(self) -> None:
        """Wait until the answer before is on disk."""
        if self._recording is None:
            return
        recording, self._recording = self._recording, None
        try:
            done = recording.result()
        except DamageError as error:
            if error.code.startswith("seal."):
                raise DamageError(DIVERGED, reason=error.code) from error
            raise
        self.received += len(done.stored)
        self.sealed += done.sealed

    def _asked_for(self, reply: Message) -> Batch:
        """Return what central lacks and this station has, each event once in a conversation."""
        ask = [id_ for id_ in reply.lack.events if id_ not in self._given]
        if not ask:
            return _NOTHING
        self._given.update(ask)
        return self._journal.run(lambda tx: batch_of(tx, self._client.sign, ask))

    def _is_central(self, message: bytes, signature: bytes) -> bool:
        return is_signed(self._client.central_key, signature, message)

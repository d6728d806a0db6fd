"""What central does for a centre's stations: admits them, takes what they bring, seals, hands out."""

import secrets
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

import msgspec

from dost_desk.domain.bodies import Body, DeviceRevoked
from dost_desk.domain.directory import CENTRAL, Device, Directory, Member
from dost_desk.domain.event import Event
from dost_desk.domain.state import DIRECTORY
from dost_desk.errors import DamageError, InputError, RefusedError
from dost_desk.server.admission import Challenges, admit
from dost_desk.server.enrolling import enrol_device, make_code, renew_writer
from dost_desk.server.handing_out import answer
from dost_desk.store.journal import Journal
from dost_desk.store.sealing import seal_all
from dost_desk.store.transaction import Transaction
from dost_desk.sync.client import EXCHANGE_PATH
from dost_desk.sync.enrolment import Enrolment, EnrolRequest
from dost_desk.sync.enrolment_code import read_code
from dost_desk.sync.intake import take_in
from dost_desk.sync.message import Message, dumps, loads
from dost_desk.sync.signature import Signer, answer_bytes, is_signed, new_private_key, request_bytes

_KEY_SETTING = "central-key"
_SECRET_BYTES = 32


class SignedRequest(msgspec.Struct, frozen=True):
    """A request as it came: who says to send it, and the signature that has to show it."""

    centre: str
    writer: str
    challenge: str
    signature: bytes
    body: bytes


class Listing(msgspec.Struct, frozen=True):
    """A centre's directory as it is listed: its name, its staff by id, its devices by number."""

    name: str
    staff: tuple[Member, ...]
    devices: tuple[Device, ...]


class Health(msgspec.Struct, frozen=True):
    """That central works: its version, and how much it has sealed for how many centres."""

    status: str
    version: str
    centres: int
    sealed: int


def load_signer(journal: Journal) -> Signer:
    """Return central's own key, made and kept in its store when it first starts."""

    def work(tx: Transaction) -> str:
        kept = tx.setting(_KEY_SETTING)
        if not kept:
            kept = new_private_key().hex()
            tx.set_setting(_KEY_SETTING, kept)
        return kept

    return Signer(bytes.fromhex(journal.run(work)))


class Central:
    """One central over one journal. Thread-safe: every work runs in the journal's own thread.

    ``clock`` gives microseconds since 1970 and is asked only for the age of challenges.
    """

    def __init__(self, journal: Journal, sign: Signer, clock: Callable[[], int]) -> None:
        self._journal = journal
        self._sign = sign
        self._challenges = Challenges(secrets.token_bytes(_SECRET_BYTES), clock)

    @property
    def public_key(self) -> bytes:
        """The key that stations check central's seals and answers by, 32 bytes."""
        return self._sign.public

    def challenge(self, centre: str, writer: str) -> str:
        """Return the challenge for a writer's next requests."""
        return self._challenges.make(centre, writer)

    def exchange(self, request: SignedRequest) -> tuple[bytes, bytes]:
        """Take a station's message; return central's, packed, and the signature of the answer.

        What a revoked device brings is stored, and sealed as quarantined, before it is refused:
        nothing is dropped.

        Raises:
            RefusedError: ``exchange.challenge``, ``exchange.not-enrolled``,
                ``exchange.bad-signature``, ``exchange.revoked``.
            DamageError: ``exchange.unreadable``, ``exchange.other-version``.
        """
        device = self._admit(request)
        message = loads(request.body)
        if (message.centre, message.sender) != (request.centre, request.writer):
            raise DamageError("exchange.unreadable", reason="sent in another's name")
        reply = self._answer(device, message)
        if device.revoked:
            raise RefusedError("exchange.revoked", writer=device.writer)
        body = dumps(reply)
        return body, self._sign(answer_bytes(request.signature, body))

    def enrol(self, asked: EnrolRequest) -> Enrolment:
        """Give a device a place; see ``server.enrolling``."""
        centre, _ = read_code(asked.code)

        def work(tx: Transaction) -> Enrolment:
            enrolment = enrol_device(tx, asked, self._sign.public)
            seal_all(tx, self._sign)
            return enrolment

        return self._journal.run(work, centre)

    def make_code(self, centre: str, mode: str, name: str = "", desk: str = "") -> str:
        """Return a new one-time code for a device of ``mode`` in ``centre``."""
        return self._journal.run(lambda tx: make_code(tx, mode, name, desk), centre)

    def tell(self, centre: str, *bodies: Body) -> list[Event]:
        """Write events of central's own into a centre's directory, and seal them."""

        def work(tx: Transaction) -> list[Event]:
            events = [tx.append(DIRECTORY, body) for body in bodies]
            seal_all(tx, self._sign)
            return events

        return self._journal.run(work, centre)

    def change(self, centre: str, change: Callable[[Directory], Body]) -> None:
        """Tell a centre what ``change`` makes of its directory; what it raises, and nothing is told then."""

        def work(tx: Transaction) -> None:
            tx.append(DIRECTORY, change(tx.directory()))
            seal_all(tx, self._sign)

        self._journal.run(work, centre)

    def listing(self, centre: str) -> Listing:
        """Return the directory of a centre; of one that nobody knows, an empty one."""

        def work(tx: Transaction) -> Listing:
            known = tx.directory()
            return Listing(
                known.name,
                tuple(sorted(known.staff.values(), key=lambda one: one.id)),
                tuple(sorted(known.devices.values(), key=lambda one: (one.number, one.writer))),
            )

        return self._journal.run(work, centre)

    def revoke(self, centre: str, writer: str, why: str) -> None:
        """Revoke a device under every writer name that it ever had; its key opens nothing any more.

        Raises:
            InputError: ``device.unknown``.
        """

        def work(tx: Transaction) -> None:
            devices = dict(tx.directory().devices)
            device = devices.get(writer)
            if device is None:
                raise InputError("device.unknown", field="writer", writer=writer)
            for name, other in devices.items():
                if other.key == device.key and not other.revoked:
                    tx.append(DIRECTORY, DeviceRevoked(writer=name, why=why))
            seal_all(tx, self._sign)

        self._journal.run(work, centre)

    def health(self) -> Health:
        """Return how much is sealed, which only a database that answers can tell."""
        sealed = self._journal.run(lambda tx: tx.sealed_by_centre())
        return Health("ok", program_version(), len(sealed), sum(sealed.values()))

    def _admit(self, request: SignedRequest) -> Device:
        if not self._challenges.is_good(request.challenge, request.centre, request.writer):
            raise RefusedError("exchange.challenge")
        signed = request_bytes(EXCHANGE_PATH, request.challenge, request.body)

        def work(tx: Transaction) -> Device | str:
            if request.centre not in tx.sealed_by_centre():
                return "exchange.not-enrolled"
            return admit(tx.directory(), request.writer, request.signature, signed)

        found = self._journal.run(work, request.centre)
        if isinstance(found, Device):
            return found
        raise RefusedError(found, writer=request.writer)

    def _answer(self, device: Device, message: Message) -> Message:
        try:
            return self._journal.run(lambda tx: self._turn(tx, device, message), message.centre)
        except DamageError as error:
            if not message.seals or not error.code.startswith("seal."):
                raise
        # What it gave back of seals doesn't continue ours. Its events are welcome all the same.
        bare = msgspec.structs.replace(message, seals=())
        return self._journal.run(lambda tx: self._turn(tx, device, bare), message.centre)

    def _turn(self, tx: Transaction, device: Device, message: Message) -> Message:
        """Take in, seal and answer, in one transaction under the lock of the centre's row."""
        taken = take_in(tx, message, self._keys(tx), self._is_mine)
        renew_writer(tx, device, message)
        before = tx.last_seal()
        if message.seal <= tx.sealed_count():
            # Otherwise this central was restored from a backup: it takes its own seals back first.
            seal_all(tx, self._sign)
        return answer(tx, device, message, taken, before)

    def _keys(self, tx: Transaction) -> dict[str, bytes]:
        devices = tx.directory().devices.values()
        return {device.writer: device.key for device in devices} | {CENTRAL: self._sign.public}

    def _is_mine(self, message: bytes, signature: bytes) -> bool:
        return is_signed(self._sign.public, signature, message)


def program_version() -> str:
    """Return the program's version, "" when it runs from a bare folder."""
    try:
        return version("dost-desk")
    except PackageNotFoundError:
        return ""

"""The station's side of enrolment: a one-time code and a public key against a place in a centre."""

import re
import secrets

import msgspec

from dost_desk.errors import DamageError
from dost_desk.store.transaction import Transaction
from dost_desk.sync.client import ENROL_PATH, Wire, raise_for_fault
from dost_desk.sync.enrolment_code import read_code
from dost_desk.sync.signature import KEY_BYTES

_NAME_LIMIT = 80
_SETTING = "enrolment"
_WRITER = re.compile(r"[a-z0-9-]{1,40}")


class EnrolRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a device asks: ``key`` is its public key in hexadecimal, ``mode`` what it wants to be."""

    code: str
    key: str
    mode: str
    name: str = ""


class Enrolment(msgspec.Struct, frozen=True):
    """A device's place in a centre; ``central_key`` is central's public key in hexadecimal."""

    centre: str
    writer: str
    number: int
    mode: str
    name: str
    desk: str
    central_key: str

    @property
    def central(self) -> bytes:
        """Central's public key, 32 bytes."""
        return bytes.fromhex(self.central_key)


def enrol(url: str, code: str, public_key: bytes, mode: str, name: str = "") -> Enrolment:
    """Ask the central at ``url`` for a place; the same code and key give the same place again.

    Raises:
        InputError: ``enrol.malformed-code``.
        RefusedError: ``enrol.unknown-code``, ``enrol.expired``, ``enrol.used``,
            ``enrol.wrong-mode``, ``enrol.too-many``, ``enrol.bad-request``.
        SurroundingsError: ``exchange.offline``, ``exchange.server-error``, ``exchange.bad-address``.
        DamageError: ``exchange.garbage``.
    """
    centre, symbols = read_code(code)
    request = EnrolRequest(f"{centre}:{symbols}", public_key.hex(), mode, name[:_NAME_LIMIT])
    wire = Wire(url)
    try:
        headers = {"content-type": "application/json"}
        answer = wire.post(ENROL_PATH, msgspec.json.encode(request), headers)
    finally:
        wire.close()
    raise_for_fault(answer)
    enrolment = read_enrolment(answer.body)
    if enrolment.centre != centre:
        raise DamageError("exchange.garbage", reason="another centre")
    return enrolment


def writer_prefix(number: int) -> str:
    """Return what the writer names of the centre's device ``number`` begin with."""
    return f"d{number:03d}-"


def new_writer(number: int) -> str:
    """Return a new writer name for the centre's device ``number``."""
    return writer_prefix(number) + secrets.token_hex(4)


def settle(tx: Transaction, enrolment: Enrolment) -> None:
    """Let this installation be what central enrolled it as; it is found again at the next start."""
    tx.set_setting(_SETTING, msgspec.json.encode(enrolment).decode())
    tx.become(enrolment.centre, enrolment.writer)


def load_settled(tx: Transaction) -> Enrolment | None:
    """Return what this installation was enrolled as, None before it was.

    Raises:
        DamageError: ``exchange.garbage`` when the setting can't be read.
    """
    kept = tx.setting(_SETTING)
    return read_enrolment(kept) if kept else None


def read_enrolment(raw: bytes | str) -> Enrolment:
    """Return the enrolment in central's answer.

    Raises:
        DamageError: ``exchange.garbage`` when it is none.
    """
    try:
        enrolment = msgspec.json.decode(raw, type=Enrolment)
        whole = len(enrolment.central) == KEY_BYTES and _WRITER.fullmatch(enrolment.writer)
    except (msgspec.MsgspecError, ValueError) as error:
        raise DamageError("exchange.garbage", reason=str(error)) from error
    if not whole:
        raise DamageError("exchange.garbage", reason="not an enrolment")
    return enrolment

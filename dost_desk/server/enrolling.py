"""How devices join a centre: one-time codes, writer names, and new names after a fork."""

import re

from dost_desk.domain.bodies import DeviceEnrolled, WriterRenewed
from dost_desk.domain.directory import Device, Directory
from dost_desk.domain.kinds import Mode
from dost_desk.domain.state import DIRECTORY
from dost_desk.errors import RefusedError
from dost_desk.store.transaction import Transaction
from dost_desk.sync.enrolment import Enrolment, EnrolRequest, new_writer, writer_prefix
from dost_desk.sync.enrolment_code import hash_code, new_code, read_code
from dost_desk.sync.message import RENEW, Message
from dost_desk.sync.signature import KEY_BYTES

CODE_LIFE_SECONDS = 48 * 3600
"""How long a code may wait to be used: over a weekend's installation, not longer."""

_MICROSECONDS = 1_000_000
_NAME_LIMIT = 80


def make_code(tx: Transaction, mode: str, name: str, desk: str) -> str:
    """Return a new code by which one device of ``mode`` may join the transaction's centre.

    Raises:
        RefusedError: ``enrol.wrong-mode`` when there is no such mode.
    """
    if mode not in set(Mode):
        raise RefusedError("enrol.wrong-mode", mode=mode)
    code = new_code(tx.centre)
    kept = hash_code(*read_code(code))
    expires = tx.now() + CODE_LIFE_SECONDS * _MICROSECONDS
    tx.add_enrolment_code(kept, mode, name, desk, expires)
    return code


def enrol_device(tx: Transaction, asked: EnrolRequest, central_key: bytes) -> Enrolment:
    """Give the device with ``asked.key`` a writer name and the next number of the centre.

    A repeated request with the code and key of a success gets the same place again: the first
    answer may have been lost.

    Raises:
        RefusedError: ``enrol.unknown-code``, ``enrol.expired``, ``enrol.used``,
            ``enrol.wrong-mode``, ``enrol.bad-request``.
    """
    key = _key(asked)
    kept = hash_code(*read_code(asked.code))
    code = tx.enrolment_code(kept)
    if code is None:
        raise RefusedError("enrol.unknown-code")
    directory = tx.directory()
    if code.used_at:
        device = directory.devices.get(code.writer)
        if device is None or device.key != key or device.revoked:
            raise RefusedError("enrol.used")
        return _enrolment(tx, device, central_key)
    if code.expires_at <= tx.now():
        raise RefusedError("enrol.expired")
    if code.mode != asked.mode:
        raise RefusedError("enrol.wrong-mode", mode=code.mode)
    number = 1 + max((device.number for device in directory.devices.values()), default=0)
    writer = new_writer(number)
    name = asked.name[:_NAME_LIMIT] or code.name
    body = DeviceEnrolled(writer=writer, number=number, name=name, mode=code.mode, key=key, desk=code.desk)
    tx.append(DIRECTORY, body)
    tx.use_enrolment_code(kept, writer)
    return _enrolment(tx, Device(writer, number, name, Mode(code.mode), key, code.desk), central_key)


_RENEWED = re.compile(r"d\d{3,}-[0-9a-f]{8}")


def renew_writer(tx: Transaction, device: Device, message: Message) -> None:
    """Let the device go on under the new writer name that its message asks for, if it asks.

    The name keeps the device's number, and the request is signed by the device's key: nobody can
    take another's name. A name that exists already is not given again.
    """
    if device.revoked:
        return
    for problem in message.problems:
        if problem.code == RENEW and _may_have(tx.directory(), device, problem.writer):
            tx.append(DIRECTORY, WriterRenewed(old=device.writer, new=problem.writer))


def _may_have(directory: Directory, device: Device, name: str) -> bool:
    its_number = name.startswith(writer_prefix(device.number))
    return bool(_RENEWED.fullmatch(name)) and its_number and name not in directory.devices


def _key(asked: EnrolRequest) -> bytes:
    try:
        key = bytes.fromhex(asked.key)
    except ValueError as error:
        raise RefusedError("enrol.bad-request") from error
    if len(key) != KEY_BYTES:
        raise RefusedError("enrol.bad-request")
    return key


def _enrolment(tx: Transaction, device: Device, central_key: bytes) -> Enrolment:
    return Enrolment(
        tx.centre, device.writer, device.number, device.mode, device.name, device.desk, central_key.hex()
    )

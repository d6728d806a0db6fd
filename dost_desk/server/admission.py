"""Who may talk with central: challenges that make a recorded request useless, and a limit on guessing."""

import hashlib
import hmac
from collections import deque
from collections.abc import Callable
from threading import Lock

from dost_desk.domain.directory import CENTRAL, Device, Directory
from dost_desk.errors import RefusedError
from dost_desk.sync.signature import is_signed

CHALLENGE_SECONDS = 600
"""How long a challenge may be answered, by central's clock; a station's clock is not asked."""

_MICROSECONDS = 1_000_000
_TAG_BYTES = 16


class Challenges:
    """Makes and checks challenges without keeping any. ``clock`` gives microseconds since 1970."""

    def __init__(self, secret: bytes, clock: Callable[[], int]) -> None:
        self._secret = secret
        self._clock = clock

    def make(self, centre: str, writer: str) -> str:
        """Return a challenge for the writer's next requests."""
        return self._at(self._clock() // _MICROSECONDS, centre, writer)

    def is_good(self, challenge: str, centre: str, writer: str) -> bool:
        """Return whether the challenge was made here for this writer and is not too old."""
        second, _, _ = challenge.partition("-")
        if not second.isascii() or not second.isdigit() or len(second) > len("9999999999"):
            return False
        age = self._clock() // _MICROSECONDS - int(second)
        expected = self._at(int(second), centre, writer)
        return 0 <= age <= CHALLENGE_SECONDS and hmac.compare_digest(challenge.encode(), expected.encode())

    def _at(self, second: int, centre: str, writer: str) -> str:
        told = f"{second}\x00{centre}\x00{writer}".encode()
        return f"{second}-{hmac.digest(self._secret, told, hashlib.sha256)[:_TAG_BYTES].hex()}"


def admit(directory: Directory, writer: str, signature: bytes, signed: bytes) -> Device | str:
    """Return the device that signed the request, or the code why there is none.

    A revoked device is returned too: the caller must ask. The codes are ``exchange.not-enrolled``
    for a writer that the centre doesn't know, and ``exchange.bad-signature`` when ``signed`` isn't
    what that device signed; they are returned, for strangers must not make a transaction fail.
    """
    device = directory.devices.get(writer)
    if device is None or writer == CENTRAL:
        return "exchange.not-enrolled"
    if not is_signed(device.key, signature, signed):
        return "exchange.bad-signature"
    return device


class AttemptLimit:
    """Lets an address try ``most`` times in ``seconds``; remembers a bounded number of addresses."""

    _ADDRESSES = 10_000

    def __init__(self, most: int, seconds: int, clock: Callable[[], int]) -> None:
        self._most = most
        self._window = seconds * _MICROSECONDS
        self._clock = clock
        self._attempts: dict[str, deque[int]] = {}
        self._lock = Lock()

    def take(self, address: str) -> None:
        """Count one attempt.

        Raises:
            RefusedError: ``enrol.too-many`` when the address has used up its attempts.
        """
        now = self._clock()
        with self._lock:
            attempts = self._attempts.pop(address, deque())
            while attempts and attempts[0] <= now - self._window:
                attempts.popleft()
            self._attempts[address] = attempts
            if len(attempts) >= self._most:
                raise RefusedError("enrol.too-many")
            attempts.append(now)
            if len(self._attempts) > self._ADDRESSES:
                del self._attempts[next(iter(self._attempts))]

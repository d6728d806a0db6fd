"""Ed25519 keys and what is signed with them: a device's request and central's answer to it."""

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KEY_BYTES = 32
"""Bytes of a private and of a public key."""

SIGNATURE_BYTES = 64

CENTRE_HEADER = "dost-centre"
WRITER_HEADER = "dost-writer"
CHALLENGE_HEADER = "dost-challenge"
SIGNATURE_HEADER = "dost-signature"
"""The headers of a signed request and of a signed answer; values are hexadecimal but for the names."""


def new_private_key() -> bytes:
    """Return a new private key, 32 raw bytes."""
    return Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.Raw, serialization.PrivateFormat.Raw, serialization.NoEncryption()
    )


class Signer:
    """Signs with one private key; ``public`` is what others check it by (32 raw bytes)."""

    def __init__(self, private: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(private)
        self.public = self._key.public_key().public_bytes_raw()

    def __call__(self, message: bytes) -> bytes:
        """Return the signature of ``message``, 64 bytes."""
        return self._key.sign(message)


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """Return whether ``signature`` is of ``message`` by the holder of ``public``; never raises."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def request_bytes(path: str, challenge: str, body: bytes) -> bytes:
    """Return what a device signs for a request: its path, central's challenge and the body's hash."""
    return b"dost-request\x00" + f"{path}\x00{challenge}\x00".encode() + hashlib.sha256(body).digest()


def answer_bytes(request_signature: bytes, body: bytes) -> bytes:
    """Return what central signs for an answer: the request that it answers and the body's hash."""
    return b"dost-answer\x00" + request_signature + hashlib.sha256(body).digest()

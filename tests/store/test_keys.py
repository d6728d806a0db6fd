"""The places of the store's key: what opens them, what doesn't, and what each failure is called."""

import errno
import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from dost_desk.errors import DamageError, SurroundingsError
from dost_desk.store.keys import (
    KEY_BYTES,
    change_passphrase,
    from_keyring,
    from_open_file,
    from_passphrase_file,
)


class _Ring(KeyringBackend):
    """A keyring that forgets at the end of the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring has no types here
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[_Ring]:
    before = keyring.get_keyring()
    made = _Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def no_ring() -> Iterator[None]:
    from keyring.backends.fail import Keyring

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call] # keyring has no types here
    yield
    keyring.set_keyring(before)


def test_the_keyring_keeps_one_key_per_account(ring: _Ring) -> None:
    key = from_keyring("a", create=True)
    assert len(key) == KEY_BYTES
    assert from_keyring("a", create=False) == from_keyring("a", create=True) == key
    assert from_keyring("b", create=True) != key
    with pytest.raises(SurroundingsError, match=r"key\.missing"):
        from_keyring("c", create=False)


@pytest.mark.parametrize("kept", ["", "zz", "00" * 31])
def test_what_is_no_key_in_the_keyring_is_damage(ring: _Ring, kept: str) -> None:
    ring.set_password("dost-desk", "a", kept)
    with pytest.raises(DamageError, match=r"key\.damaged"):
        from_keyring("a", create=True)


def test_where_there_is_no_keyring_it_is_said(no_ring: None) -> None:
    with pytest.raises(SurroundingsError, match=r"key\.no-keyring"):
        from_keyring("a", create=True)


def test_a_passphrase_opens_its_file_and_no_other_does(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "journal.key"
    key = from_passphrase_file(path, lambda: "gözəl söz", create=True)
    assert from_passphrase_file(path, lambda: "gözəl söz", create=False) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert key.hex() not in path.read_text()
    with pytest.raises(SurroundingsError, match=r"key\.wrong-passphrase"):
        from_passphrase_file(path, lambda: "gozel soz", create=False)
    with pytest.raises(SurroundingsError, match=r"key\.no-passphrase"):
        from_passphrase_file(path, lambda: "", create=False)


def test_the_same_words_decomposed_open_it_too(tmp_path: Path) -> None:
    path = tmp_path / "journal.key"
    key = from_passphrase_file(path, lambda: "s\u00f6z", create=True)
    assert from_passphrase_file(path, lambda: "so\u0308z", create=False) == key


def test_a_new_passphrase_opens_the_same_key(tmp_path: Path) -> None:
    path = tmp_path / "journal.key"
    key = from_passphrase_file(path, lambda: "old", create=True)
    change_passphrase(path, "old", "new")
    assert from_passphrase_file(path, lambda: "new", create=False) == key
    with pytest.raises(SurroundingsError, match=r"key\.wrong-passphrase"):
        change_passphrase(path, "old", "newer")
    with pytest.raises(SurroundingsError, match=r"key\.no-passphrase"):
        change_passphrase(path, "new", "")


@pytest.mark.parametrize(
    "change",
    [
        {"sealed": "AAAA"},
        {"salt": "AAAAAAAAAAAAAAAAAAAAAA=="},
        {"nonce": "AAAAAAAAAAAAAAAA"},
        {"passes": 0},
        {"passes": 4},
        {"memory": 2**40},
        {"lanes": -1},
        {"type": "something else"},
        {"check": 7},
    ],
)
def test_a_changed_file_is_damage_not_a_wrong_passphrase(tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "journal.key"
    from_passphrase_file(path, lambda: "söz", create=True)
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(DamageError, match=r"key\.damaged"):
        from_passphrase_file(path, lambda: "söz", create=True)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]"])
def test_a_file_that_is_no_key_file_is_damage(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "journal.key"
    path.write_bytes(content)
    with pytest.raises(DamageError, match=r"key\.damaged"):
        from_passphrase_file(path, lambda: "söz", create=True)
    with pytest.raises(DamageError, match=r"key\.damaged"):
        from_open_file(path, create=True, unprotected=True)


def test_a_missing_file_is_made_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "journal.key"
    with pytest.raises(SurroundingsError, match=r"key\.missing"):
        from_passphrase_file(path, lambda: "söz", create=False)
    with pytest.raises(SurroundingsError, match=r"key\.missing"):
        from_open_file(path, create=False, unprotected=True)
    assert not path.exists()


def test_a_place_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SurroundingsError, match=r"key\.no-access"):
        from_passphrase_file(tmp_path / "file" / "journal.key", lambda: "söz", create=True)
    with pytest.raises(SurroundingsError, match=r"key\.no-access"):
        from_open_file(tmp_path, create=True, unprotected=True)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_said_as_such_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    path = tmp_path / "journal.key"

    def full(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(SurroundingsError, match=r"store\.disk-full"):
            from_open_file(path, create=True, unprotected=True)
    assert list(tmp_path.iterdir()) == []
    assert from_open_file(path, create=True, unprotected=True)


def test_an_open_file_must_be_asked_for_by_name(tmp_path: Path) -> None:
    path = tmp_path / "journal.key"
    with pytest.raises(SurroundingsError, match=r"key\.unprotected-not-allowed"):
        from_open_file(path, create=True, unprotected=False)
    key = from_open_file(path, create=True, unprotected=True)
    assert from_open_file(path, create=False, unprotected=True) == key
    assert "unprotected" in path.read_text()
    changed = json.loads(path.read_text())
    changed["check"] = "AAAAAAAAAAA="
    path.write_text(json.dumps(changed))
    with pytest.raises(DamageError, match=r"key\.damaged"):
        from_open_file(path, create=True, unprotected=True)

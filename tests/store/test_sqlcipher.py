"""The encrypted file: who may open it, what each failure is called, and that nothing leaks."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from dost_desk.domain import bodies as b
from dost_desk.errors import DamageError, DostError, SurroundingsError
from dost_desk.store.journal import Journal
from dost_desk.store.pages import key_fits
from dost_desk.store.sqlcipher import SqlCipherFile
from dost_desk.store.transaction import Transaction
from dost_desk.store.verify import verify_journal
from tests.journals import KEY, FakeClock, JournalFactory, found

_OTHER_KEY = bytes(32)
_PAGE = 4096


def _fill(journals: JournalFactory) -> Path:
    journal = journals.open("s", "central")
    journal.run(lambda tx: found(tx, "w1"))
    for number in range(60):
        body = b.StaffSet(staff=f"s{number}", name="Gizli Nümunəyev " * 20, role="agent")
        journal.run(partial(Transaction.append, subject="directory", body=body))
    journal.close()
    return journals.file("s")


def test_a_new_store_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "journal.db"
    SqlCipherFile(path, lambda: KEY).open().close()
    assert [item.name for item in path.parent.iterdir()] == ["journal.db"]


def test_a_half_made_store_of_a_killed_start_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "journal.db.new").write_bytes(b"half")
    SqlCipherFile(tmp_path / "journal.db", lambda: KEY).open().close()
    assert [item.name for item in tmp_path.iterdir()] == ["journal.db"]


def test_a_second_process_is_told_that_the_store_is_in_use(journals: JournalFactory) -> None:
    journals.open("s", "w1")
    with pytest.raises(SurroundingsError, match=r"store\.in-use"):
        SqlCipherFile(journals.file("s"), lambda: KEY).open()


def test_a_wrong_key_is_told_from_damage(journals: JournalFactory) -> None:
    path = _fill(journals)
    with pytest.raises(SurroundingsError, match=r"store\.wrong-key"):
        SqlCipherFile(path, lambda: _OTHER_KEY).open()
    assert key_fits(path, KEY)
    assert not key_fits(path, _OTHER_KEY)
    assert not key_fits(path.with_name("none"), KEY)


def _zero_start(content: bytearray) -> None:
    content[:100] = bytes(100)


def _flip_first_page(content: bytearray) -> None:
    content[200] ^= 1


def _cut(content: bytearray) -> None:
    del content[len(content) // 2 :]


def _empty(content: bytearray) -> None:
    content.clear()


def _flip_all_but_first(content: bytearray) -> None:
    for start in range(_PAGE, len(content), _PAGE):
        content[start + 77] ^= 1


@pytest.mark.parametrize("change", [_zero_start, _flip_first_page, _empty, _flip_all_but_first, _cut])
def test_a_damaged_store_is_called_damaged(
    journals: JournalFactory, change: Callable[[bytearray], None]
) -> None:
    path = _fill(journals)
    content = bytearray(path.read_bytes())
    change(content)
    path.write_bytes(content)
    with pytest.raises(DamageError, match=r"store\.damaged"):
        _look_at_everything(journals)


def test_any_flipped_byte_is_noticed_or_was_free(journals: JournalFactory) -> None:
    path = _fill(journals)
    whole = path.read_bytes()
    before = _staff(journals.open("s", "central"))
    journals.close()
    for offset in range(50, len(whole), max(1, len(whole) // 12)):
        content = bytearray(whole)
        content[offset] ^= 0x10
        path.write_bytes(content)
        try:
            seen = _look_at_everything(journals)
        except DostError as error:
            assert error.code == "store.damaged"  # noqa: PT017 # either way is right, but nothing between
        else:
            assert seen == before
        journals.close()


def _look_at_everything(journals: JournalFactory) -> list[str]:
    journal = journals.open("s", "central")
    assert verify_journal(journal).first_break is None
    return _staff(journal)


def _staff(journal: Journal) -> list[str]:
    return journal.run(lambda tx: sorted(tx.directory().staff))


def test_a_folder_in_place_of_the_file_and_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "folder.db").mkdir()
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "folder.db", tmp_path / "file" / "journal.db"):
        with pytest.raises(SurroundingsError, match=r"store\.no-access"):
            SqlCipherFile(path, lambda: KEY).open()


def test_a_key_of_another_length_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(DamageError, match=r"key\.damaged"):
        SqlCipherFile(tmp_path / "journal.db", lambda: b"short").open()


@pytest.fixture
def powerless() -> Iterator[None]:
    """Let the test run as nobody: to root nothing is read-only."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def locked_folder(journals: JournalFactory, open_folder: Path) -> Path:
    """A folder with a store that may be read, and not written."""
    shutil.copy(_fill(journals), open_folder / "journal.db")
    (open_folder / "journal.db").chmod(0o444)
    open_folder.chmod(0o555)
    return open_folder


@pytest.mark.parametrize("name", ["journal.db", "new.db"])
def test_a_read_only_folder_is_told(locked_folder: Path, powerless: None, name: str) -> None:
    with pytest.raises(SurroundingsError, match=r"store\.read-only"):
        SqlCipherFile(locked_folder / name, lambda: KEY).open()


def test_a_folder_that_may_not_be_made_is_told(locked_folder: Path, powerless: None) -> None:
    with pytest.raises(SurroundingsError, match=r"store\.no-access"):
        SqlCipherFile(locked_folder / "sub" / "journal.db", lambda: KEY).open()


def test_a_store_of_a_later_version_is_left_alone(journals: JournalFactory) -> None:
    path = _fill(journals)
    connection = SqlCipherFile(path, lambda: KEY).open()
    connection.raw.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(DamageError, match=r"store\.newer"):
        SqlCipherFile(path, lambda: KEY).open()
    assert not list(path.parent.glob("*.before-*"))


def test_without_the_key_nothing_can_be_read(journals: JournalFactory) -> None:
    journal = journals.open("s", "central")
    journal.run(
        lambda tx: tx.append("directory", b.StaffSet(staff="gizli", name="Nümunəyeva Sirr", role="agent"))
    )
    journal.run(lambda tx: tx.set_setting("secret", "Nümunəyeva Sirr"))
    files = [path for path in journals.folder.iterdir() if path.name.startswith("s.db")]
    assert any(path.name.endswith("-wal") and path.stat().st_size for path in files)
    journal.close()
    for path in [*files, journals.file("s")]:
        if path.exists():
            content = path.read_bytes()
            for word in ("Nümunəyeva", "gizli", "staff.set", "CREATE TABLE", "SQLite format"):
                assert word.encode() not in content


def test_a_full_disk_fails_the_command_and_the_journal_goes_on(journals: JournalFactory) -> None:
    journal = journals.open("s", "central")
    journal.run(lambda tx: found(tx, "w1"))
    journal.run(lambda tx: tx._connection.raw.execute("PRAGMA max_page_count = 1"))  # type: ignore[attr-defined]
    big = b.StaffSet(staff="big", name="x" * 100_000, role="agent")
    with pytest.raises(SurroundingsError, match=r"store\.disk-full"):
        journal.run(lambda tx: tx.append("directory", big))
    assert journal.run(lambda tx: "big" in tx.directory().staff) is False
    journal.run(lambda tx: tx._connection.raw.execute("PRAGMA max_page_count = 100000"))  # type: ignore[attr-defined]
    journal.run(lambda tx: tx.append("directory", big))
    assert verify_journal(journal).first_break is None


def test_a_disk_that_fails_in_the_commit_fails_the_command_only(journals: JournalFactory) -> None:
    journal = journals.open("s", "central")
    journal.run(lambda tx: found(tx, "w1"))
    size = (journals.folder / "s.db-wal").stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + _PAGE, before[1]))
    try:
        with pytest.raises(SurroundingsError, match=r"store\.(disk-failed|disk-full)"):
            journal.run(_add_big)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert journal.run(lambda tx: "big" in tx.directory().staff) is False
    journal.run(_add_big)
    assert verify_journal(journal).first_break is None


def _add_big(tx: Transaction) -> None:
    tx.append("directory", b.StaffSet(staff="big", name="x" * 100_000, role="agent"))


_WRITER = """
import sys
from pathlib import Path
from dost_desk.domain import bodies as b
from dost_desk.domain.folding import Folder
from dost_desk.store.journal import Journal
from dost_desk.store.sqlcipher import SqlCipherFile

path, key = Path(sys.argv[1]), bytes(range(32))
journal = Journal(SqlCipherFile(path, lambda: key), Folder(lambda *_: ""), "central", lambda: 1, centre="001")
number = journal.run(lambda tx: tx.event_count())
while True:
    number += 1
    body = b.StaffSet(staff=f"s{number}", name="x" * (number * 37 % 3000), role="agent")
    future = journal.submit(lambda tx, body=body: tx.append("directory", body))
    future.result()
    print(number, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 3, 17, 40, 90])
def test_what_was_acknowledged_survives_a_kill(journals: JournalFactory, acknowledged: int) -> None:
    path = journals.file("killed")
    process = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True, env={**os.environ}
    )
    assert process.stdout is not None
    for line in process.stdout:
        if int(line) >= acknowledged:
            break
    process.kill()
    rest = process.stdout.read()
    process.wait()
    process.stdout.close()
    last = max([acknowledged, *map(int, rest.split())])
    journal = journals.open("killed", "central")
    assert journal.run(lambda tx: {f"s{n}" for n in range(1, last + 1)} <= set(tx.directory().staff))
    assert verify_journal(journal).first_break is None
    journal.run(lambda tx: tx.append("directory", b.CentreSet(name="Nümunə")))


def test_a_copied_store_opens_elsewhere(journals: JournalFactory, tmp_path: Path) -> None:
    path = _fill(journals)
    copy = tmp_path / "copy" / "journal.db"
    copy.parent.mkdir()
    shutil.copy(path, copy)
    with Journal(
        SqlCipherFile(copy, lambda: KEY), journals.rules, "central", FakeClock(), centre="001"
    ) as journal:
        assert journal.run(lambda tx: len(tx.directory().staff)) == 62

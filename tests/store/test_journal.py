"""The journal on a real encrypted file: commands, groups, failures, what stays after them."""

import threading
from concurrent.futures import Future

import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain.case import Case
from dost_desk.domain.event import Event
from dost_desk.errors import DostError, InputError, RefusedError, SurroundingsError
from dost_desk.store.journal import Journal
from dost_desk.store.transaction import Transaction
from tests.journals import ALL_BYTES, DAY, JournalFactory, found, issue, send, ticket


def test_an_answered_command_is_there_after_reopening(journals: JournalFactory) -> None:
    journal = journals.open("station", "central")
    journal.run(lambda tx: found(tx, "w1"))
    version = journal.run(lambda tx: tx.directory().version)
    journal.close()
    again = journals.open("station", "central")
    assert again.run(lambda tx: tx.directory().version) == version == 4
    assert again.run(lambda tx: [head.head.seq for head in tx.heads()]) == [4]


def test_an_event_names_its_parents(journals: JournalFactory) -> None:
    central = journals.open("central", "central")
    central.run(lambda tx: found(tx, "w1", "w2"))
    directory = central.run(lambda tx: tx.outbox(ALL_BYTES).records)
    first, second = journals.open("one", "w1"), journals.open("two", "w2")
    for station in (first, second):
        station.run(lambda tx: tx.receive(directory))
    issued = first.run(lambda tx: tx.append("ticket/t1", ticket(1)))
    send(first, second)
    own = second.run(lambda tx: tx.append("ticket/t2", ticket(2)))
    called = second.run(lambda tx: tx.append("ticket/t1", b.TicketCalled(desk="2"), staff="agent"))
    assert issued.envelope.parents == ()
    assert own.envelope.parents == ()
    assert called.envelope.parents == (own.id, issued.id)
    assert called.envelope.seq == 2
    assert called.envelope.dir == 5


def test_rows_show_what_the_same_command_wrote(journals: JournalFactory) -> None:
    journal = _station(journals)

    def work(tx: Transaction) -> list[str]:
        tx.append("ticket/a", ticket(1))
        tx.append("ticket/b", ticket(2, code="7"))
        return [row.label for row in tx.tickets(DAY)]

    assert journal.run(work) == ["S001", "S002"]
    row = journal.run(lambda tx: tx.ticket_by_code("7"))
    assert row is not None
    assert (row.ticket, row.priority, row.stage) == ("b", False, "waiting")
    assert journal.run(lambda tx: tx.ticket_by_code("8")) is None


def test_a_refused_event_writes_nothing_and_the_command_may_go_on(journals: JournalFactory) -> None:
    journal = _station(journals)

    def work(tx: Transaction) -> str:
        tx.append("case/c", _opened(), staff="agent")
        with pytest.raises(RefusedError) as refused:
            tx.append("case/c", b.HelpTaken(), staff="helper")
        state = tx.state("case/c")
        assert isinstance(state, Case)
        assert (state.events, state.refused) == (1, [])
        return refused.value.code

    assert journal.run(work) == "help.not-offered"
    assert [entry.event.envelope.kind for entry in journal.run(lambda tx: tx.history("case/c"))] == [
        "case.opened"
    ]


def test_a_failed_command_leaves_nothing_and_does_not_touch_its_group(journals: JournalFactory) -> None:
    journal = _station(journals)
    gate = threading.Event()
    blocker = journal.submit(lambda tx: gate.wait())

    def bad(tx: Transaction) -> None:
        tx.append("ticket/bad", ticket(9))
        tx.set_setting("x", "bad")
        raise InputError("test.bad")

    good = [journal.submit(issue(n)) for n in (1, 2)]
    failing = journal.submit(bad)
    later = journal.submit(issue(3))
    gate.set()
    blocker.result()
    assert [future.result().envelope.seq for future in (*good, later)] == [1, 2, 3]
    with pytest.raises(InputError, match=r"test\.bad"):
        failing.result()
    assert [row.number for row in journal.run(lambda tx: tx.tickets(DAY))] == [1, 2, 3]
    assert journal.run(lambda tx: tx.setting("x")) is None


def test_changes_tell_the_subjects_that_moved_once_after_the_commit(journals: JournalFactory) -> None:
    journal = _station(journals)
    told: list[frozenset[str]] = []
    journal.on_changes(told.append)
    journal.on_changes(lambda _: told[-1].fail)  # type: ignore[attr-defined] # a listener that fails
    journal.run(lambda tx: tx.append("ticket/a", ticket(1)))
    journal.run(lambda tx: tx.tickets(DAY))
    journal.run(lambda tx: tx.set_setting("a", "b"))
    assert told == [frozenset({"ticket/a"})]


def test_commands_after_close_fail_with_a_code(journals: JournalFactory) -> None:
    journal = _station(journals)
    waiting = [journal.submit(issue(n)) for n in range(5)]
    journal.close()
    assert all(future.result() for future in waiting)
    with pytest.raises(SurroundingsError, match=r"store\.closed"):
        journal.run(lambda tx: tx.now())
    journal.close()


def test_a_station_finds_its_identity_again(journals: JournalFactory) -> None:
    journal = journals.open("new", None, centre="")
    with pytest.raises(RefusedError, match=r"journal\.no-writer"):
        journal.run(lambda tx: tx.append("ticket/a", ticket(1)))
    journal.run(lambda tx: tx.become("001", "central"))
    journal.run(found)
    assert journal.identity == ("001", "central")
    journal.close()
    assert journals.open("new", None, centre="").run(lambda tx: (tx.centre, tx.writer)) == ("001", "central")


def test_an_identity_that_was_rolled_back_is_not_taken(journals: JournalFactory) -> None:
    journal = journals.open("new", None, centre="")

    def work(tx: Transaction) -> None:
        tx.become("001", "w1")
        raise InputError("test.bad")

    with pytest.raises(InputError):
        journal.run(work)
    assert journal.identity == ("", None)


def test_too_large_an_event_is_refused_before_it_is_written(journals: JournalFactory) -> None:
    journal = _station(journals)
    body = b.ValueWritten(path="form/x", value="ə" * 200_000)

    def work(tx: Transaction) -> None:
        tx.append("case/c", _opened(), staff="agent")
        with pytest.raises(InputError, match=r"event\.too-large"):
            tx.append("case/c", body, staff="agent")

    journal.run(work)
    assert journal.run(lambda tx: len(tx.history("case/c"))) == 1


def test_many_threads_get_their_own_answers_and_no_seq_twice(journals: JournalFactory) -> None:
    journal = _station(journals)
    answers: list[Future[Event]] = []
    lock = threading.Lock()

    def desk(offset: int) -> None:
        for n in range(20):
            number = offset * 100 + n
            future = journal.submit(issue(number))
            with lock:
                answers.append(future)
            future.result()

    threads = [threading.Thread(target=desk, args=(n,)) for n in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(future.result().envelope.seq for future in answers) == list(range(1, 161))


def test_cases_are_found_by_code_number_fin_and_folded_name(journals: JournalFactory) -> None:
    journal = _station(journals)

    def work(tx: Transaction) -> None:
        tx.append("case/c1", _opened("0001", "2001"), staff="agent")
        for field, value in (("surname", "Nümunəyeva_"), ("name", "Ayşə"), ("fin", "1AB2C3D")):
            tx.append("case/c1", b.ValueWritten(path=f"people/recipient/{field}", value=value), staff="agent")
        tx.append("case/c2", _opened("0002", "2002"), staff="agent")
        tx.append("ticket/t", ticket(1))
        tx.append("ticket/t", b.TicketLinked(case="c1"), staff="agent")

    journal.run(work)

    def ids(tx: Transaction) -> list[object]:
        return [
            [row.case for row in tx.find_cases(name="numuneyeva_ ayse")],
            [row.case for row in tx.find_cases(name="%")],
            [row.case for row in tx.find_cases(text="1AB2C3D")],
            [row.case for row in tx.find_cases(text="0002")],
            getattr(tx.case_by_code("2002"), "case", None),
            getattr(tx.case_by_number("0001"), "case", None),
            sorted(row.case for row in tx.cases()),
            tx.cases(["accepted"]),
            getattr(tx.case("c2"), "number", None),
            [row.label for row in tx.tickets_of_case("c1")],
        ]

    assert journal.run(ids) == [["c1"], [], ["c1"], ["c2"], "c2", "c1", ["c1", "c2"], [], "0002", ["S001"]]


def test_blobs_and_codes_are_kept(journals: JournalFactory) -> None:
    journal = _station(journals)

    def work(tx: Transaction) -> None:
        tx.put_blob("ab", b"paper")
        tx.put_blob("ab", b"paper")
        tx.add_enrolment_code(b"h", "desk", "Nümunə masa", "1", 99)
        tx.use_enrolment_code(b"h", "w9")

    journal.run(work)
    assert journal.run(lambda tx: (tx.blob("ab"), tx.blob("cd"), tx.enrolment_code(b"x"))) == (
        b"paper",
        None,
        None,
    )
    code = journal.run(lambda tx: tx.enrolment_code(b"h"))
    assert code is not None
    assert (code.writer, code.used_at > 0, code.expires_at) == ("w9", True, 99)


def test_rebuilding_gives_the_same_rows(journals: JournalFactory) -> None:
    journal = _station(journals)
    for number in range(1, 80):
        journal.run(issue(number))
    before = journal.run(lambda tx: tx.tickets(DAY))
    assert journal.run(lambda tx: tx.rebuild()) == 80
    assert journal.run(lambda tx: tx.tickets(DAY)) == before


def test_a_cancelled_command_never_runs(journals: JournalFactory) -> None:
    journal = _station(journals)
    gate = threading.Event()
    blocker = journal.submit(lambda tx: gate.wait())
    cancelled = journal.submit(lambda tx: tx.append("ticket/x", ticket(1)))
    assert cancelled.cancel()
    gate.set()
    blocker.result()
    assert journal.run(lambda tx: tx.tickets(DAY)) == []


def test_a_database_that_does_not_open_answers_every_command(journals: JournalFactory) -> None:
    class Broken:
        def open(self) -> None:
            raise SurroundingsError("store.no-access")

    with pytest.raises(DostError, match=r"store\.no-access"):
        journals.open("x", "w1", database=Broken())  # type: ignore[arg-type] # it never gives a connection
    journal = journals._open[-1]
    with pytest.raises(DostError, match=r"store\.no-access"):
        journal.run(lambda tx: tx.now())


def _station(journals: JournalFactory) -> Journal:
    central = journals.open("c", "central")
    central.run(lambda tx: found(tx, "w1"))
    records = central.run(lambda tx: tx.outbox(ALL_BYTES)).records
    journal = journals.open("station", "w1")
    journal.run(lambda tx: tx.receive(records))
    return journal


def _opened(number: str = "0001", code: str = "2001") -> b.CaseOpened:
    return b.CaseOpened(
        number=number, code=code, service="01-09-15-00", edition="1", form="1", channel="in_person"
    )

"""Events of a peer that may be anything: the fold, the rows, the views and the papers hold."""

import os
from collections.abc import Iterator
from itertools import count
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dost_desk.cli import journal as journal_command
from dost_desk.domain import bodies as b
from dost_desk.domain.event import SALT_BYTES, Envelope, Record, encode_envelope, seal_body
from dost_desk.domain.kinds import KIND_OF_BODY, KINDS, Scope
from dost_desk.domain.seal import Ruling, Verdict
from dost_desk.errors import DostError
from dost_desk.forms.catalogue import Catalogue
from dost_desk.printing import papers
from dost_desk.printing.application import render_application
from dost_desk.printing.missing import render_missing
from dost_desk.printing.receipt import render_receipt
from dost_desk.services import checklist, floor, lookup, pool, queue
from dost_desk.services import papers as filled
from dost_desk.services.intake import case_state
from dost_desk.services.views import case_view, helper_view
from dost_desk.store.journal import Journal
from dost_desk.store.postgres import PostgresDatabase
from dost_desk.store.showing import history_lines
from dost_desk.store.transaction import Transaction
from dost_desk.store.verify import verify_journal
from dost_desk.ui import messages
from tests.journals import NOON, FakeClock, JournalFactory, Sealer, all_records, found, ticket
from tests.services.place import SERVICE, TODAY, Place

PEER = "peer"
MOST = 1000
WORDS = (
    "", "recipient", "applicant", "people", "relatives", "people/recipient/surname", "people/recipient/roles",
    "people/recipient/fin", "people/recipient/born", "people/recipient/citizenship", "form/phone", "form/",
    "documents/1/copy", "documents/1/", "requirements/1", "requirements/4", "registry/recipient.disabled",
    "recipient.disabled", "reply/channel", "details/1/number", "relatives/r1/same_settlement", "r1", "1", "4",
    "copy", "kept", "shown", "yes", "pending", "given", "unknown", "declined", "supplied", "waived", "call",
    SERVICE, "00-00-00-00", "S001", TODAY, "2026-02-31", "0000-00-00", "9999-12-31", "agent", "014", "desk",
    "information", "self", "request", "volunteer", "a\x00b", "\u202eabc", "{0.__class__}{x}", "%s%n",
    "<b>&amp;<para>", "ə" * 150, "\ud7ff\U0010ffff", "'; DROP TABLE event; --", "\r\n\t", "application",
)  # fmt: skip
TEXTS = st.sampled_from(WORDS) | st.text(max_size=12)
NUMBERS = st.sampled_from((0, 1, -1, 9, 2**31, 2**53, 2**63 - 1, 2**63, 2**64 - 1, -(2**63))) | st.integers(
    -(2**63), 2**64 - 1
)
LEAVES = (
    TEXTS | NUMBERS | st.none() | st.booleans() | st.floats() | st.binary(max_size=40) | st.just("x" * 3_000)
)
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=8,
)


def fitting(kind: Any) -> st.SearchStrategy[Any]:
    """Draw what the type of a field lets through, however odd."""
    match kind:
        case msgspec.inspect.StrType():
            return TEXTS
        case msgspec.inspect.IntType():
            return NUMBERS
        case msgspec.inspect.BoolType():
            return st.booleans()
        case msgspec.inspect.BytesType():
            return st.binary(max_size=40)
        case msgspec.inspect.VarTupleType():
            return st.lists(fitting(kind.item_type), max_size=4)
    return ANYTHING


def body_of(kind: type[b.Body]) -> st.SearchStrategy[bytes]:
    """Draw the bytes of a body: of the right types mostly, with some fields gone, alien, or broken off."""
    fields: Any = msgspec.inspect.type_info(kind)
    right = st.fixed_dictionaries({one.name: fitting(one.type) for one in fields.fields})
    alien = st.dictionaries(st.sampled_from([one.name for one in fields.fields] or ["x"]) | TEXTS, ANYTHING)
    mixed = st.builds(lambda one, two: one | two, right, alien)
    odd = (mixed | alien | ANYTHING).map(msgspec.msgpack.encode)
    cut = st.builds(
        lambda raw, at: raw[: at % (len(raw) + 1)], right.map(msgspec.msgpack.encode), st.integers(0, 200)
    )
    # Alien bytes are refused as a whole; what fits its types gets through to everything behind.
    return st.integers(0, 9).flatmap(
        lambda n: right.map(msgspec.msgpack.encode) if n < _FITTING else odd | cut | st.binary(max_size=60)
    )


_FITTING = 7
NAME_MOST = 200
"""Characters of a name in an envelope: with a longer one, or with a NUL, it is none, and parked."""

VERSIONS = st.sampled_from((1, 1, 1, 1, 1, 1, 1, 2, 2**40))
EVENTS = [
    st.tuples(st.just(name), body_of(kind.body), VERSIONS)
    for name, kind in KINDS.items()
    if Scope.DIRECTORY not in kind.scopes
]
UNKNOWN = st.tuples(
    TEXTS.filter(lambda kind: len(kind) <= NAME_MOST and "\0" not in kind), st.binary(max_size=60), st.just(1)
)
LOGS = st.tuples(*EVENTS, UNKNOWN).flatmap(st.permutations)


class Peer:
    """A station whose program went mad: it writes well-formed envelopes around anything at all."""

    def __init__(self, writer: str) -> None:
        self._writer = writer
        self._seq = 0
        self._before: tuple[bytes, ...] = ()

    def record(self, kind: str, version: int, subject: str, body: bytes, at: int = NOON) -> Record:
        self._seq += 1
        known = KINDS.get(kind)
        salt = os.urandom(SALT_BYTES)
        envelope = Envelope(
            centre="001",
            writer=self._writer,
            seq=self._seq,
            parents=self._before,
            at=at,
            staff="014" if known is None or Scope.DIRECTORY not in known.scopes else "",
            assisted_by="",
            subject=subject,
            scope=known.scopes[0] if known else "queue",
            kind=kind,
            version=version,
            dir=1,
            commit=seal_body(salt, body),
        )
        raw, id_ = encode_envelope(envelope)
        self._before = (id_,)
        return Record(raw, salt, body)


class Counter:
    """A desk that hears of the peer, and looks at all there is after each batch."""

    def __init__(self, journals: JournalFactory, catalogue: Catalogue, clock: FakeClock) -> None:
        devices = (
            b.DeviceEnrolled(writer=f"{PEER}{n}", number=n, name=PEER, mode="standalone", key=b"k", desk="8")
            for n in range(2, MOST)
        )
        self.place = Place(journals, catalogue, clock, tuple(devices))
        self.sealer = Sealer()
        self._subjects = count(2)

    def hear(self, log: list[tuple[str, bytes, int]], *, applied: bool) -> tuple[str, str]:
        """Take the log of one ticket, one case and the rest in; return ticket and case.

        ``applied`` lets central say of all of it that it took effect, as a newer central might.
        """
        number = next(self._subjects)
        self.peer = Peer(f"{PEER}{number}")
        ticket, case = f"t{number}", f"c{number}"
        begun = b.CaseOpened(
            number=f"n{number}", code=f"9{number}", service=SERVICE, edition="1", form="1", channel="call"
        )
        records = [self.peer.record("case.opened", 1, f"case/{case}", msgspec.msgpack.encode(begun))]
        for kind, body, version in log:
            scope = KINDS[kind].scopes[0] if kind in KINDS else Scope.QUEUE
            subject = f"case/{case}" if scope in {Scope.CASE, Scope.FORM} else f"ticket/{ticket}"
            subject = f"kiosk/{number}" if kind.startswith("volunteer.") else subject
            records.append(self.peer.record(kind, version, subject, body))
        received = self.place.run(lambda tx: tx.receive(records))
        assert len(received.stored) == len(records)
        if applied:
            self.place.run(self._apply)
        return ticket, case

    def _apply(self, tx: Transaction) -> None:
        rulings = tuple(Ruling(one.id, Verdict.APPLIED) for one in tx.unsealed())
        self.sealer.block(tx, rulings)


@pytest.fixture
def counter(journals: JournalFactory, catalogue: Catalogue, clock: FakeClock) -> Counter:
    return Counter(journals, catalogue, clock)


def looks(counter: Counter, case: str) -> Iterator[Any]:
    """Name all that screens, papers and commands read of the centre and of one case."""
    station = counter.place.station
    plain = papers.Signing()
    yield lambda tx: (tx.tickets(TODAY), tx.cases(), tx.case(case), queue.board(tx), queue.summary(tx))
    yield lambda tx: (queue.parked(tx), queue.current_ticket(tx, station), floor.open_calls(tx))
    yield lambda tx: pool.offers(tx, "k03")
    yield lambda tx: lookup.look_up(tx, station, "S001")
    yield lambda tx: case_view(tx, station, case)
    yield lambda tx: helper_view(tx, station, case)
    yield lambda tx: checklist.checklist(station, case_state(tx, case))
    yield lambda tx: render_application(filled.application_paper(tx, station, case, plain))
    yield lambda tx: render_receipt(filled.receipt_paper(tx, station, case))
    yield lambda tx: render_missing(filled.missing_paper(tx, station, case))


def look(counter: Counter, ticket: str, case: str) -> None:
    """Read it all: what can't be shown says why by a code that has a sentence."""
    codes = []
    for reading in looks(counter, case):
        try:
            counter.place.run(reading)
        except DostError as error:
            codes.append(error.code)
    assert [code for code in codes if not messages.known(code)] == []

    def histories(tx: Transaction) -> None:
        for subject in (f"ticket/{ticket}", f"case/{case}", "directory"):
            for line in history_lines(tx, subject):
                assert journal_command._text(line)

    counter.place.run(histories)


@given(log=LOGS, applied=st.booleans())
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
    max_examples=40,
)
def test_nothing_that_a_peer_writes_breaks_a_window(
    counter: Counter, log: list[tuple[str, bytes, int]], *, applied: bool
) -> None:
    look(counter, *counter.hear(log, applied=applied))


# Envelopes -------------------------------------------------------------------------------------------

ODD = {
    "seq": NUMBERS,
    "parents": st.lists(st.binary(max_size=40), max_size=3),
    "at": NUMBERS,
    "version": NUMBERS,
    "dir": NUMBERS,
    "commit": st.binary(max_size=40),
} | {name: TEXTS | st.just("x" * 5_000) for name in ("centre", "writer", "staff", "subject", "scope", "kind")}
ODD_ENVELOPES = st.dictionaries(st.sampled_from(sorted(ODD)), st.none(), min_size=1, max_size=3).flatmap(
    lambda names: st.fixed_dictionaries({name: ODD[name] | ANYTHING for name in names})
)


def odd_record(changes: dict[str, Any], body: bytes = b"\x80") -> Record:
    """Return a record whose envelope says something else in some fields, with a right hash of its body."""
    fields: dict[str, Any] = {
        "centre": "001", "writer": "w1", "seq": 1, "parents": (), "at": NOON, "staff": "agent",
        "assisted_by": "", "subject": "ticket/odd", "scope": "queue", "kind": "ticket.missed", "version": 1,
        "dir": 1, "commit": seal_body(b"s" * SALT_BYTES, body),
    }  # fmt: skip
    return Record(msgspec.msgpack.encode(list((fields | changes).values())), b"s" * SALT_BYTES, body)


def take(journal: Journal, record: Record) -> None:
    """Let a journal receive a record beside a good one: both end somewhere that a person can see."""
    good = odd_record({"subject": f"ticket/{os.urandom(4).hex()}", "writer": os.urandom(4).hex()})
    received = journal.run(lambda tx: tx.receive([record, good]))
    assert len(received.stored) + len(received.held) + len(received.parked) + received.duplicates == 2
    assert good.envelope in {one.envelope for one in journal.run(all_records)}


@given(changes=ODD_ENVELOPES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_any_envelope_is_taken_held_or_parked(journals: JournalFactory, changes: dict[str, Any]) -> None:
    journal = journals.open(os.urandom(8).hex(), "central")
    take(journal, odd_record(changes))
    assert verify_journal(journal).first_break is None
    journals.close()


@given(changes=ODD_ENVELOPES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_any_envelope_is_taken_held_or_parked_by_postgresql(
    odd_central: Journal, changes: dict[str, Any]
) -> None:
    take(odd_central, odd_record(changes))


@pytest.mark.parametrize("field", ["centre", "writer", "staff", "assisted_by", "subject", "scope", "kind"])
def test_a_name_with_nul_is_parked(odd_central: Journal, field: str) -> None:
    take(odd_central, odd_record({field: NUL}))
    assert [one.reason for one in odd_central.run(lambda tx: tx.parked())] == ["event.unreadable"]


@pytest.fixture
def odd_central(journals: JournalFactory, postgres_url: str) -> Journal:
    central = journals.open("central", "central", database=PostgresDatabase(postgres_url))
    central.run(lambda tx: found(tx, "w1"))
    return central


NUL = "a\x00b"


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("ticket/n", ticket(1).__class__(day=NUL, label=NUL, number=1, code=NUL, direction=9, needs=(NUL,))),
        (
            "ticket/x",
            ticket(1).__class__(day="x" * 200, label="1", number=2**31 - 1, code="ə" * 200, direction=1),
        ),
        ("case/n", b.CaseOpened(number=NUL, code=NUL, service=NUL, edition=NUL, form="", channel=NUL)),
        ("case/v", b.ValueWritten(path="people/recipient/surname", value=NUL)),
        ("case/v", b.ValueWritten(path="people/recipient/fin", value="x" * 200_000)),
        ("case/h", b.HelpOffered(label=NUL, consent=NUL, service=NUL, form=NUL)),
    ],
)
def test_rows_take_what_the_bodies_say(odd_central: Journal, subject: str, body: b.Body) -> None:
    scope = "form" if isinstance(body, b.HelpOffered) else None
    odd_central.run(lambda tx: tx.append("directory", b.StaffSet(staff="x", name="x", role="supervisor")))
    known = KIND_OF_BODY[type(body)]
    record = odd_record(
        {"subject": subject, "kind": known.name, "scope": scope or known.scopes[0], "staff": "agent"},
        msgspec.msgpack.encode(body),
    )
    take(odd_central, record)
    odd_central.run(lambda tx: (tx.tickets(""), tx.cases(), tx.rebuild()))

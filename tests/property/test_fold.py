"""The fold and the use cases under any order: nothing is lost, and nothing gets past the obstacles."""

from collections.abc import Callable
from itertools import count

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from dost_desk.domain import bodies as b
from dost_desk.domain.case import CaseStage, Help
from dost_desk.domain.event import Event
from dost_desk.domain.folding import Folder
from dost_desk.domain.seal import Verdict
from dost_desk.domain.state import State
from dost_desk.errors import DostError, RefusedError
from dost_desk.forms.catalogue import Catalogue
from dost_desk.forms.checklist import PresentationForm, RequirementAnswer, Shown
from dost_desk.services import application, checklist, decisions, intake
from dost_desk.services.station import Actor
from tests.domain.story import Story, accepted, centre, open_case, registration, ticket_issued
from tests.journals import FakeClock, JournalFactory
from tests.services.place import AGENT, VOLUNTEER, Place

# One sealed log gives one state ---------------------------------------------------------------------

BODIES: st.SearchStrategy[b.Body] = st.sampled_from(
    [
        b.CaseOpened(number="1", code="1", service="01-09-15-00", edition="1", form="1", channel="call"),
        b.ValueWritten(path="form/phone", value="1"),
        b.ValueWritten(path="form/phone", value="2"),
        b.RowAdded(table="people", row="p1"),
        b.RowRemoved(table="people", row="p1"),
        b.DocumentPresented(row="2", form="copy", how="kept"),
        b.RegistryAnswered(registry="TSERAS", fact="recipient.disabled", result="yes"),
        b.HelpOffered(label="S001", consent="x", service="01-09-15-00", form="1"),
        b.HelpTaken(),
        b.HelpReturned(read_back=True),
        b.ApplicationSigned(mode="self", signer="x", sha256="ab"),
        registration(),
        accepted("ab"),
        ticket_issued(),
        b.TicketCalled(desk="7"),
        b.VisitFinished(outcome="left"),
    ]
)
LOGS = st.lists(st.tuples(BODIES, st.sampled_from(Verdict)), max_size=20)


def refold(rules: Folder, subject: str, log: list[tuple[Event, Verdict | None]]) -> State:
    state, directory = rules.start(subject), centre()
    for event, verdict in log:
        rules.fold(state, event, verdict, "", directory)
    return state


@given(log=LOGS, subject=st.sampled_from(["case/c1", "ticket/t1", "else/x"]))
def test_one_sealed_log_gives_one_state(
    rules: Folder, log: list[tuple[b.Body, Verdict]], subject: str
) -> None:
    story = Story(rules, subject)
    sealed: list[tuple[Event, Verdict | None]] = [(story.event(body), verdict) for body, verdict in log]
    first = refold(rules, subject, sealed)

    assert first == refold(rules, subject, sealed)
    assert first.events == len(log)
    refused = [verdict for _, verdict in log if verdict is not Verdict.APPLIED]
    assert len(first.refused) == len(refused)


@given(log=LOGS)
def test_sealing_what_was_judged_changes_nothing(rules: Folder, log: list[tuple[b.Body, Verdict]]) -> None:
    """A station's state is the same before and after the seals, if central ruled as the station did."""
    story = Story(rules)
    events = [story.event(body, scope=None) for body, _ in log]
    codes = [story.fold(event) for event in events]
    sealed = rules.start(story.subject)
    for event, code in zip(events, codes, strict=True):
        verdict = Verdict.REFUSED if code else Verdict.APPLIED
        rules.fold(sealed, event, verdict, code, centre())

    assert sealed == story.state


# No order of delivery loses a write -----------------------------------------------------------------

PATHS = ("people/recipient/name", "form/phone", "reply/channel")
WRITERS = ("desk", "desk2", "all")
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.sampled_from(WRITERS), st.sampled_from(PATHS), st.sampled_from("abc")),
        st.tuples(st.just("hear"), st.sampled_from(WRITERS), st.sampled_from(WRITERS), st.just("")),
    ),
    max_size=16,
)


class Desks:
    """Desks that write apart and hear of each other now and then: each has its own replica of the case."""

    def __init__(self, rules: Folder) -> None:
        opened = open_case(Story(rules))
        self.rules = rules
        self.known = {writer: list(opened.events) for writer in WRITERS}
        self.opening = list(opened.events)
        self.after: dict[bytes, set[bytes]] = {}
        self._seq = count(100)

    def story(self, writer: str) -> Story:
        story = Story(self.rules)
        for event in self.known[writer]:
            story.fold(event)
        return story

    def write(self, writer: str, path: str, value: str) -> None:
        story = self.story(writer)
        story._seq = next(self._seq)
        event = story.event(
            b.ValueWritten(path=path, value=value, replaces=story.case.writes(path)), writer=writer
        )
        self.after[event.id] = {known.id for known in self.known[writer]}
        self.known[writer].append(event)

    def hear(self, writer: str, other: str) -> None:
        mine = {event.id for event in self.known[writer]}
        self.known[writer] += [event for event in self.known[other] if event.id not in mine]

    def delivery(self, choose: Callable[[list[bytes]], bytes]) -> list[Event]:
        """Return all events in an order that ``choose`` makes, each after those its writer knew."""
        events = {event.id: event for writer in WRITERS for event in self.known[writer]}
        order = list(self.opening)
        done = {event.id for event in order}
        while len(order) < len(events):
            ready = [id_ for id_ in events if id_ not in done and self.after[id_] <= done]
            chosen = choose(ready)
            order.append(events[chosen])
            done.add(chosen)
        return order


@given(steps=STEPS, data=st.data())
def test_no_order_of_delivery_loses_a_write(
    rules: Folder, steps: list[tuple[str, str, str, str]], data: st.DataObject
) -> None:
    desks = Desks(rules)
    for what, writer, other, value in steps:
        if what == "write":
            desks.write(writer, other, value)
        else:
            desks.hear(writer, other)
    first = desks.delivery(lambda ready: ready[0])
    other_order = desks.delivery(lambda ready: data.draw(st.sampled_from(ready)))
    states = [refold(rules, "case/c1", [(event, None) for event in order]) for order in (first, other_order)]

    standing = [
        {path: {write.id for write in state.values.get(path, ())} for path in PATHS}  # type: ignore[attr-defined] # a case
        for state in states
    ]
    assert standing[0] == standing[1]
    replaced = {id_ for event in first for id_ in _replaces(event)}
    written = {event.id for event in first[len(desks.opening) :]}
    assert set().union(*standing[0].values()) == written - replaced


def _replaces(event: Event) -> tuple[bytes, ...]:
    if event.envelope.kind != "value.written" or event.body is None:
        return ()
    return msgspec.msgpack.decode(event.body, type=b.ValueWritten).replaces


# No sequence of use cases gets past the obstacles ---------------------------------------------------

UNCONDITIONAL = ("1", "2", "4")
"""Documents of item 21 that are asked of everybody; the others hang on answers."""


class Visit(RuleBasedStateMachine):
    """One case, on which everything is done in any order. What was shown is counted here apart."""

    def __init__(self, open_place: Callable[[], Place]) -> None:
        super().__init__()
        self.place = open_place()
        self.case = ""
        self.shown: dict[str, set[str]] = {}
        self.decided: dict[str, str] = {}
        self.registered = ""
        self.accepted = False

    def teardown(self) -> None:
        self.place.journal.close()

    @initialize(whole=st.booleans())
    def begin(self, *, whole: bool) -> None:
        if whole:
            self.case = self.place.whole()
            self.shown = {row: {"original"} for row in UNCONDITIONAL}
        else:
            self.case = self.place.visit()[1]

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do a step; a refusal is an answer too. Return whether it took effect."""
        try:
            work()
        except DostError:
            return False
        return True

    @rule(
        row=st.sampled_from(UNCONDITIONAL), form=st.sampled_from(PresentationForm), how=st.sampled_from(Shown)
    )
    def present(self, row: str, form: str, how: str) -> None:
        self.place.present(self.case, row, form, how)
        cells = self.shown.setdefault(row, set())
        cells.discard(form)
        if how:
            cells.add(form)

    @rule(
        row=st.sampled_from(UNCONDITIONAL), answer=st.sampled_from(RequirementAnswer), because=st.booleans()
    )
    def decide(self, row: str, answer: str, *, because: bool) -> None:
        place, words = self.place, "MEİS" if because else ""
        if self.attempt(
            lambda: place.run(
                lambda tx: checklist.decide(
                    tx, place.station, AGENT, self.case, row, answer, reason=words, source=words
                )
            )
        ):
            self.decided[row] = answer

    @rule(result=st.sampled_from(intake.REGISTRY_RESULTS))
    def ask(self, result: str) -> None:
        self.attempt(lambda: self.place.registry(self.case, "recipient.disabled", result))

    @rule()
    def identify(self) -> None:
        self.attempt(lambda: self.place.identify(self.case))

    @rule()
    def everything_else(self) -> None:
        for step in (self.place.ask_registries, self.place.fill, self.place.reply):
            self.attempt(lambda step=step: step(self.case))  # type: ignore[misc] # bound per turn

    @rule(question=st.sampled_from(["phone", "wishes", "address"]), raw=st.sampled_from(["", "142", "abc"]))
    def answer(self, question: str, raw: str) -> None:
        self.attempt(lambda: self.place.answer(self.case, question, raw))

    @rule(paper=st.sampled_from([b"one", b"two"]))
    def sign(self, paper: bytes) -> None:
        self.attempt(lambda: self.place.sign(self.case, paper))

    @rule()
    def add_a_relative(self) -> None:
        place = self.place
        self.attempt(lambda: place.run(lambda tx: intake.add_relative(tx, place.station, AGENT, self.case)))

    @rule()
    def offer(self) -> None:
        self.attempt(lambda: self.place.offer(self.case))

    @rule()
    def help(self) -> None:
        run, case = self.place.run, self.case
        self.attempt(lambda: run(lambda tx: application.take_help(tx, VOLUNTEER, case)))

    @rule(staff=st.sampled_from([AGENT, VOLUNTEER]))
    def hand_back(self, staff: Actor) -> None:
        run, case = self.place.run, self.case
        self.attempt(lambda: run(lambda tx: application.return_help(tx, staff, case, read_back=True)))

    @rule(path=st.sampled_from(["form/phone", "reply/channel"]), value=st.sampled_from("xy"))
    def another_desk_writes_apart(self, path: str, value: str) -> None:
        body = b.ValueWritten(path=path, value=value)
        self.place.run(lambda tx: tx.append(f"case/{self.case}", body, staff="015"))

    @rule()
    def register(self) -> None:
        """It is never blocked, whatever is missing."""
        place = self.place
        body = place.run(lambda tx: decisions.register(tx, place.station, AGENT, self.case))
        assert self.registered in {"", body.on}
        self.registered = body.on

    @precondition(lambda self: not self.accepted)
    @rule()
    def accept(self) -> None:
        place = self.place
        if place.codes(self.case):
            with pytest.raises(RefusedError, match=r"case\.blocked"):
                place.run(lambda tx: decisions.accept(tx, place.station, AGENT, self.case))
            return
        place.run(lambda tx: decisions.accept(tx, place.station, AGENT, self.case))
        self.accepted = True
        state = place.state(self.case)
        for row in UNCONDITIONAL:
            assert self.shown.get(row) or self.decided.get(row) in {"supplied", "waived", "not_applicable"}
        assert state.consent is not None
        assert state.signature is not None
        assert [one for one in state.attachments if one.sha256 == state.signature.sha256]
        assert state.help in {Help.NONE, Help.RETURNED}
        assert state.conflicts() == []
        assert place.codes(self.case) == []

    @invariant()
    def only_an_acceptance_accepts(self) -> None:
        if self.case:
            assert (self.place.state(self.case).stage is CaseStage.ACCEPTED) is self.accepted


@pytest.fixture
def open_place(journals: JournalFactory, catalogue: Catalogue, clock: FakeClock) -> Callable[[], Place]:
    """Return what opens another centre: each example of a machine has its own."""
    numbers = count()
    return lambda: Place(journals, catalogue, clock, name=f"desk{next(numbers)}")


def test_no_way_leads_past_what_is_missing(open_place: Callable[[], Place]) -> None:
    run_state_machine_as_test(
        lambda: Visit(open_place),  # type: ignore[arg-type] # it calls whatever makes a machine
        settings=settings(
            max_examples=25,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )

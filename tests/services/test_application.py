import hashlib
from functools import partial

import pytest

from dost_desk.domain.case import Help
from dost_desk.errors import InputError, RefusedError
from dost_desk.services import application, decisions, intake, queue
from dost_desk.services.station import Actor
from tests.services.conftest import Refused
from tests.services.place import (
    AGENT,
    OTHER_AGENT,
    OTHER_VOLUNTEER,
    PAPER,
    TODAY,
    VOLUNTEER,
    Place,
)


def taken(place: Place) -> str:
    _, case = place.visit()
    place.offer(case)
    place.run(lambda tx: application.take_help(tx, VOLUNTEER, case))
    return case


def test_an_answer_is_saved_as_it_was_given(place: Place) -> None:
    case = place.case()
    place.answer(case, "phone", " 050 123-45-67 ")
    place.answer(case, "walking", kind="unknown")
    place.answer(case, "eating", kind="declined")

    values = place.state(case).below("form/")
    assert {key: (one.value, one.answer) for key, one in values.items()} == {
        "phone": (" 050 123-45-67 ", "given"),
        "walking": ("", "unknown"),
        "eating": ("", "declined"),
    }


def test_an_answer_that_changes_nothing_writes_nothing(place: Place) -> None:
    case = place.case()
    place.answer(case, "phone", "1")
    before = place.events()
    place.answer(case, "phone", "1")
    place.answer(case, "wishes", "")

    assert place.events() == before


def test_an_answer_can_be_taken_back(place: Place) -> None:
    case = place.case()
    place.answer(case, "phone", "1")
    place.answer(case, "phone", "")

    assert place.state(case).value("form/phone") == ""


def test_what_the_form_does_not_ask(place: Place, refused: Refused) -> None:
    case = place.case()
    answer = partial(application.answer, station=place.station, actor=AGENT, case=case, raw="x")
    for question, kind, code in (
        ("shoe", "given", "form.unknown-question"),
        ("phone", "sung", "form.unknown-kind"),
    ):
        error = refused(partial(answer, question=question, kind=kind))
        assert isinstance(error, InputError)
        assert (error.code, error.field) == (code, question)


def test_only_open_questions_travel_to_volunteers(place: Place) -> None:
    """A hidden answer must not even be sent to a helper's station: its scope is the case's."""
    case = place.case()
    place.answer(case, "phone", "1")
    place.answer(case, "agent_note", "secret")
    history = place.run(lambda tx: tx.history(f"case/{case}"))

    assert [entry.event.envelope.scope for entry in history[-2:]] == ["form", "case"]


def test_who_helped_to_type_is_named(place: Place) -> None:
    case = place.case()
    place.answer(case, "phone", "1", actor=Actor("014", assisted_by="k03"))
    history = place.run(lambda tx: tx.history(f"case/{case}"))

    assert (history[-1].event.envelope.staff, history[-1].event.envelope.assisted_by) == ("014", "k03")


def test_help_frees_the_desk_and_brings_the_visitor_back(place: Place) -> None:
    ticket, case = place.visit()
    place.offer(case)
    assert place.run(lambda tx: queue.current_ticket(tx, place.station)) is None
    assert [row.ticket for row in place.run(queue.parked)] == [ticket]
    offered = place.state(case).offered
    assert offered is not None
    assert (offered.label, offered.consent, offered.who) == ("S001", "razıyam", "Səkinə xanım")

    place.ticket()
    place.run(lambda tx: application.take_help(tx, VOLUNTEER, case))
    place.answer(case, "phone", "1", actor=VOLUNTEER)
    place.run(lambda tx: application.return_help(tx, VOLUNTEER, case, read_back=True))

    state = place.state(case)
    assert (state.help, state.read_back, state.helper) == (Help.RETURNED, True, "k03")
    row = place.run(lambda tx: queue.call_next(tx, place.station, AGENT))
    assert row is not None
    assert row.ticket == ticket


def test_help_that_can_not_be_offered(place: Place, refused: Refused) -> None:
    case = place.case()
    offer = partial(application.offer_help, station=place.station, actor=AGENT, case=case)
    assert refused(partial(offer, consent=" ")).code == "help.no-consent"
    assert refused(partial(offer, consent="x")).code == "help.no-ticket"

    ticket, case = place.visit()
    place.offer(case)
    assert refused(partial(offer, case=case, consent="x")).code == "help.offered-already"

    place.run(lambda tx: application.return_help(tx, AGENT, case, read_back=False))
    place.run(lambda tx: queue.finish_visit(tx, AGENT, ticket, "left"))
    assert refused(partial(offer, case=case, consent="x")).code == "help.no-ticket"


def test_help_goes_to_the_visitor_who_is_here_now(place: Place) -> None:
    """A person may come twice on one day: the first ticket's visit has ended."""
    ticket, case = place.visit()
    place.run(lambda tx: queue.finish_visit(tx, AGENT, ticket, "papers_missing"))
    second = place.ticket().ticket
    place.run(lambda tx: queue.call_next(tx, place.station, AGENT))
    place.run(lambda tx: queue.link_case(tx, AGENT, second, case))
    place.offer(case)

    assert [row.ticket for row in place.run(queue.parked)] == [second]


def test_the_first_volunteer_has_it(place: Place, refused: Refused) -> None:
    case = taken(place)
    before = place.events()
    place.run(lambda tx: application.take_help(tx, VOLUNTEER, case))
    assert place.events() == before

    error = refused(lambda tx: application.take_help(tx, OTHER_VOLUNTEER, case))
    assert (type(error), error.code) == (RefusedError, "help.not-offered")


def test_help_that_was_never_offered(place: Place, refused: Refused) -> None:
    _, case = place.visit()

    assert refused(lambda tx: application.take_help(tx, VOLUNTEER, case)).code == "help.not-offered"
    back = refused(lambda tx: application.return_help(tx, VOLUNTEER, case, read_back=True))
    assert back.code == "help.not-yours"


def test_a_volunteer_fills_only_what_was_taken_and_is_open(place: Place, refused: Refused) -> None:
    _, case = place.visit()
    answer = partial(application.answer, station=place.station, case=case, question="phone", raw="1")
    assert refused(partial(answer, actor=VOLUNTEER)).code == "help.not-yours"
    place.offer(case)
    assert refused(partial(answer, actor=VOLUNTEER)).code == "help.not-yours"
    place.run(lambda tx: application.take_help(tx, VOLUNTEER, case))
    place.run(partial(answer, actor=VOLUNTEER))
    assert refused(partial(answer, actor=OTHER_VOLUNTEER)).code == "help.not-yours"

    hidden = refused(partial(answer, actor=VOLUNTEER, question="agent_note"))
    assert hidden.code == "authority.volunteer"

    place.run(lambda tx: application.return_help(tx, VOLUNTEER, case, read_back=True))
    assert refused(partial(answer, actor=VOLUNTEER, raw="2")).code == "help.not-yours"


def test_only_who_took_it_hands_it_back_and_the_desk_may_take_it(place: Place, refused: Refused) -> None:
    case = taken(place)
    back = partial(application.return_help, case=case, read_back=True)
    assert refused(partial(back, actor=OTHER_VOLUNTEER)).code == "help.not-yours"

    place.run(partial(back, actor=OTHER_AGENT, read_back=False, reason="növbə bitdi"))
    assert not place.state(case).read_back
    assert refused(partial(back, actor=VOLUNTEER)).code == "help.not-yours"
    assert refused(partial(back, actor=AGENT)).code == "help.not-yours"


def test_a_volunteer_signs_accepts_and_registers_nothing(place: Place, refused: Refused) -> None:
    case = place.whole()
    station = place.station
    for attempt in (
        lambda tx: application.sign(tx, VOLUNTEER, case, "self", "x", PAPER),
        lambda tx: application.choose_reply(tx, VOLUNTEER, case, {"channel": "in_person"}),
        lambda tx: application.offer_help(tx, station, VOLUNTEER, case, "x"),
        lambda tx: decisions.register(tx, station, VOLUNTEER, case),
        lambda tx: decisions.accept(tx, station, VOLUNTEER, case),
    ):
        error = refused(attempt)
        assert error.code in {"authority.role", "authority.volunteer"}


@pytest.mark.parametrize("mode", application.SIGNING_MODES)
def test_the_ways_to_sign(mode: str, place: Place) -> None:
    case = place.case()
    digest = place.run(
        lambda tx: application.sign(
            tx, AGENT, case, mode, "Səkinə", PAPER, witness="Aytən", why="əli sınıb", read_aloud=True
        )
    )

    signature = place.state(case).signature
    assert signature is not None
    assert digest == signature.sha256 == hashlib.sha256(PAPER).hexdigest()
    assert (signature.mode, signature.witness, signature.why) == (mode, "Aytən", "əli sınıb")


def test_a_signature_that_can_not_be_recorded(place: Place, refused: Refused) -> None:
    _, case = place.visit()
    attempt = partial(application.sign, actor=AGENT, case=case, signer="x", paper=PAPER)
    for mode, more, code in (
        ("telepathy", {}, "sign.unknown-mode"),
        ("self", {"signer": "  "}, "sign.no-signer"),
        ("at-request", {"why": "x"}, "sign.no-witness"),
        ("at-request", {"witness": "x"}, "sign.no-reason"),
    ):
        error = refused(partial(attempt, mode=mode, **more))
        assert (type(error), error.code) == (InputError, code)

    place.offer(case)
    assert refused(partial(attempt, mode="self")).code == "help.not-returned"


def test_a_changed_answer_voids_the_signature(place: Place, refused: Refused) -> None:
    case = place.whole()
    place.answer(case, "phone", "+994501234567")

    assert place.codes(case) == ["application.not-signed"]
    assert refused(lambda tx: decisions.accept(tx, place.station, AGENT, case)).code == "case.blocked"
    place.sign(case, b"%PDF signed anew")
    place.run(lambda tx: decisions.accept(tx, place.station, AGENT, case))


def test_the_copy_is_of_what_was_signed(place: Place, refused: Refused) -> None:
    case = place.case()
    attach = partial(application.attach_application, actor=AGENT, case=case)
    assert refused(partial(attach, paper=PAPER)).code == "application.not-signed"
    digest = place.run(lambda tx: application.sign(tx, AGENT, case, "self", "Səkinə", PAPER))
    assert refused(partial(attach, paper=b"other")).code == "case.signed-otherwise"

    place.run(partial(attach, paper=PAPER))
    before = place.events()
    place.run(partial(attach, paper=PAPER))
    assert place.events() == before
    assert place.run(lambda tx: tx.blob(digest)) == PAPER
    (attached,) = place.state(case).attachments
    assert (attached.name, attached.size) == ("001-2026-01-00001.pdf", len(PAPER))


def test_how_the_answer_is_to_be_given(place: Place, refused: Refused) -> None:
    case = place.case()
    choose = partial(application.choose_reply, actor=AGENT, case=case)
    for values, code in (
        ({"channel": "pigeon"}, "reply.unknown-channel"),
        ({"channel": ""}, "reply.unknown-channel"),
        ({"shoe": "38"}, "reply.unknown-field"),
        ({"channel": "call"}, "reply.no-phone"),
        ({"channel": "call", "phone": " "}, "reply.no-phone"),
    ):
        error = refused(partial(choose, values=values))
        assert (type(error), error.code) == (InputError, code)

    values = {"channel": "call", "phone": "+994501234567", "whose_phone": "relative", "may_hear": "yes"}
    place.run(partial(choose, values=values))
    assert {key: one.value for key, one in place.state(case).below("reply/").items()} == values
    assert refused(partial(choose, values={"phone": ""})).code == "reply.no-phone"
    place.run(partial(choose, values={"channel": "cabinet", "phone": ""}))
    assert place.state(case).value("reply/phone") == ""


def test_whose_phone_may_be_said_before_the_channel(place: Place) -> None:
    case = place.case()
    place.run(lambda tx: application.choose_reply(tx, AGENT, case, {"phone": "1"}))

    assert place.state(case).value("reply/phone") == "1"


def test_an_accepted_application_is_not_changed(place: Place, refused: Refused) -> None:
    case = place.whole()
    station = place.station
    place.run(lambda tx: decisions.accept(tx, station, AGENT, case))
    for attempt in (
        lambda tx: application.answer(tx, station, AGENT, case, "phone", "1"),
        lambda tx: application.choose_reply(tx, AGENT, case, {"channel": "in_person"}),
        lambda tx: application.offer_help(tx, station, AGENT, case, "x"),
        lambda tx: application.sign(tx, AGENT, case, "self", "x", PAPER),
    ):
        error = refused(attempt)
        assert (type(error), error.code) == (RefusedError, "case.accepted-already")


def test_the_visitor_stays_called_while_the_desk_writes(place: Place) -> None:
    ticket, case = place.visit()
    place.answer(case, "phone", "1")

    assert place.run(lambda tx: tx.tickets(TODAY))[0].stage == "called"
    assert [row.ticket for row in place.run(lambda tx: queue.tickets_of_case(tx, case))] == [ticket]
    assert place.run(lambda tx: intake.case_state(tx, case).ticket) == ticket


def test_a_hand_back_leaves_a_visit_that_has_ended(place: Place) -> None:
    case = taken(place)
    ticket = place.state(case).ticket
    place.run(lambda tx: queue.finish_visit(tx, AGENT, ticket, "left"))
    place.run(lambda tx: application.return_help(tx, VOLUNTEER, case, read_back=True))

    assert place.run(lambda tx: tx.tickets(TODAY))[0].stage == "finished"

import io
import re
from datetime import date, datetime

import pytest
from pypdf import PdfReader

from dost_desk.domain.case import Help
from dost_desk.errors import RefusedError
from dost_desk.forms.checklist import Role
from dost_desk.printing.application import render_application
from dost_desk.printing.bringing import render_bringing
from dost_desk.printing.missing import render_missing
from dost_desk.printing.papers import HandedIn, ReceiptPaper, Signing
from dost_desk.printing.receipt import render_receipt
from dost_desk.printing.ticket import render_ticket
from dost_desk.services import application, checklist, decisions, intake, papers
from dost_desk.services.station import ZONE
from tests.services.conftest import Refused
from tests.services.place import AGENT, SERVICE, VOLUNTEER, Place

SELF = Signing(mode="self", signer="Nümunəyeva Səkinə")


def text_of(pdf: bytes) -> str:
    pages = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return re.sub(r"\s+", " ", pages)


def receipt(place: Place, case: str) -> ReceiptPaper:
    return place.run(lambda tx: papers.receipt_paper(tx, place.station, case))


def receipt_text(place: Place, case: str) -> str:
    return text_of(render_receipt(receipt(place, case)))


def application_text(place: Place, case: str, signing: Signing = SELF) -> str:
    paper = place.run(lambda tx: papers.application_paper(tx, place.station, case, signing))
    return text_of(render_application(paper))


def register(place: Place, case: str) -> None:
    place.run(lambda tx: decisions.register(tx, place.station, AGENT, case))


@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_the_ticket_says_number_line_and_people_ahead(language: str, place: Place) -> None:
    place.ticket()
    issued = place.ticket(language=language, groups=["aged_70"])
    place.ticket()
    paper = place.run(lambda tx: papers.ticket_paper(tx, place.station, issued))
    direction = place.station.catalogue.directions.direction(9).name

    assert (paper.number, paper.ahead, paper.priority, paper.language) == ("S002", 0, True, language)
    assert paper.issued.tzinfo is ZONE
    assert paper.direction_translated == ("" if language == "az" else direction.text(language))
    text = text_of(render_ticket(paper))
    assert "S002" in text
    assert direction.az in text
    assert "PRİORİTET" in text


def test_a_visitor_of_another_language_gets_azerbaijani(place: Place) -> None:
    issued = place.ticket(language="tr")

    assert place.run(lambda tx: papers.ticket_paper(tx, place.station, issued)).language == "az"


def test_the_application_has_people_answers_and_who_helped(place: Place) -> None:
    _, case = place.visit()
    place.identify(case)
    born = {"born": "14.03.1948", "address": "Nümunə küçəsi 1"}
    place.run(lambda tx: intake.write_person(tx, AGENT, case, "people", "recipient", born))
    companion = place.run(lambda tx: intake.add_person(tx, place.station, AGENT, case, [Role.COMPANION]))
    place.run(
        lambda tx: intake.write_person(tx, AGENT, case, "people", companion, {"name": "Nümunə Bacıoğlu"})
    )
    place.offer(case)
    place.run(lambda tx: application.take_help(tx, VOLUNTEER, case))
    place.answer(case, "wishes", "Şəhərdən kənara çıxa bilmirəm", actor=VOLUNTEER)
    place.answer(case, "walking", kind="unknown", actor=VOLUNTEER)
    place.answer(case, "eating", kind="declined", actor=VOLUNTEER)
    place.run(lambda tx: application.return_help(tx, VOLUNTEER, case, read_back=True))
    assert place.state(case).help is Help.RETURNED
    paper = place.run(lambda tx: papers.application_paper(tx, place.station, case, SELF))

    recipient, other = paper.people
    assert (recipient.role, recipient.born, recipient.brief) == (
        "Xidmət alan, ərizəçi",
        date(1948, 3, 14),
        False,
    )
    assert (other.name, other.brief) == ("Nümunə Bacıoğlu", True)
    assert paper.dated == date(2026, 1, 5)
    kinds = {one.question: one.kind for section in paper.sections for one in section.answers}
    assert {"given", "unknown", "declined", "unanswered"} == set(kinds.values())
    text = text_of(render_application(paper))
    for said in (
        "Nümunəyeva Səkinə",
        "0NUMUN1",
        "14.03.1948",
        "Şəhərdən kənara çıxa bilmirəm",
        "bilmir",
        "demək istəmir",
        "Murad Nümunəzadə",
        "001-2026-01-00001",
        "Nümunə Bacıoğlu",
    ):
        assert said in text


def test_a_birth_date_may_be_partial(place: Place) -> None:
    case = place.case()
    place.run(lambda tx: intake.write_person(tx, AGENT, case, "people", "recipient", {"born": "1948"}))
    paper = place.run(lambda tx: papers.application_paper(tx, place.station, case, SELF, date(2026, 2, 1)))

    assert (paper.people[0].born, paper.dated, paper.helped_by) == ("1948", date(2026, 2, 1), "")


def test_a_representative_s_right_is_named(place: Place) -> None:
    case = place.case()
    roles = [Role.REPRESENTATIVE, Role.APPLICANT]
    row = place.run(lambda tx: intake.add_person(tx, place.station, AGENT, case, roles))
    values = {"surname": "Nümunəyev", "name": "Rəşad", "proof": "etibarnamə", "proof_number": "№ 12"}
    place.run(lambda tx: intake.write_person(tx, AGENT, case, "people", row, values))
    paper = place.run(lambda tx: papers.application_paper(tx, place.station, case, SELF))

    assert paper.people[1].role == "Ərizəçi, nümayəndə"
    assert paper.people[1].authority == "etibarnamə, № 12"
    register(place, case)
    assert receipt(place, case).applicant == "Nümunəyev Rəşad"


def test_no_receipt_before_registration(place: Place, refused: Refused) -> None:
    case = place.case()
    error = refused(lambda tx: papers.receipt_paper(tx, place.station, case))

    assert (type(error), error.code) == (RefusedError, "case.not-registered")


def test_the_receipt_of_an_accepted_case(place: Place) -> None:
    case = place.whole()
    place.run(lambda tx: decisions.accept(tx, place.station, AGENT, case))
    paper = receipt(place, case)

    assert (paper.state, paper.final_days, paper.front_days, paper.day_count) == (
        "accepted",
        15,
        2,
        "calendar",
    )
    assert (paper.final_due, paper.front_due) == (date(2026, 1, 20), date(2026, 1, 7))
    assert (paper.missing, paper.pending, paper.desk, paper.agent) == ((), (), "7", "Aytən Nümunəli")
    assert isinstance(paper.registered, datetime)
    assert paper.accepted is not None
    assert (
        HandedIn(
            title="Sağlamlıq haqqında tibbi arayış",
            form="əsli",
            custody="returned",
            person="Nümunəyeva Səkinə",
        )
        in paper.handed_in
    )
    text = text_of(render_receipt(paper))
    for said in ("001-2026-01-00001", "20.01.2026", "16.01.2026", "E-sosial", "142", "Nümunəyeva Səkinə"):
        assert said in text
    assert "çatışmayan" not in text.casefold()


def test_the_receipt_of_an_incomplete_case(place: Place) -> None:
    case = place.case()
    place.identify(case)
    register(place, case)
    paper = receipt(place, case)

    assert (paper.state, paper.missing_until, paper.accepted) == ("registered", date(2026, 2, 4), None)
    assert len(paper.missing) == 5
    text = text_of(render_receipt(paper))
    for said in ("04.02.2026", "Sağlamlıq haqqında tibbi arayış", "001-2026-01-00001"):
        assert said in text


def test_once_the_papers_are_there_the_receipt_asks_for_none(place: Place) -> None:
    case = place.case()
    place.identify(case)
    register(place, case)
    place.ask_registries(case)
    place.bring_papers(case)
    paper = receipt(place, case)

    assert paper.missing == ()
    assert not any("gətirin" in step for step in paper.next_steps)
    assert "gətirin" not in receipt_text(place, case)


def test_what_we_check_ourselves_is_not_asked_for(place: Place) -> None:
    case = place.whole()
    until = date(2026, 1, 7)
    place.present(case, "4", how="")
    place.run(
        lambda tx: checklist.decide(
            tx, place.station, AGENT, case, "4", "pending", source="MEİS", until=until
        )
    )
    place.registry(case, "recipient.disabled", "pending")
    register(place, case)
    paper = receipt(place, case)

    assert paper.missing == ()
    assert [(one.registry, one.check_by) for one in paper.pending] == [("", None), ("MEİS", until)]
    assert not any("gətirin" in step for step in paper.next_steps)
    notice = place.run(lambda tx: papers.missing_paper(tx, place.station, case))
    assert notice.documents == ()
    assert len(notice.pending) == 2


def test_the_notice_says_what_in_which_form_and_until_when(place: Place) -> None:
    case = place.case()
    place.identify(case)
    place.ask_registries(case)
    relative = place.run(lambda tx: intake.add_relative(tx, place.station, AGENT, case))
    values = {"surname": "Nümunəyev", "same_settlement": "yes"}
    place.run(lambda tx: intake.write_person(tx, AGENT, case, "relatives", relative, values))
    before = place.run(lambda tx: papers.missing_paper(tx, place.station, case))
    assert (before.registered, before.waits_until) == (None, None)
    register(place, case)
    paper = place.run(lambda tx: papers.missing_paper(tx, place.station, case))

    titles = [one.title for one in paper.documents]
    assert "Sağlamlıq haqqında tibbi arayış" in titles
    last = paper.documents[-1]
    assert (last.title, last.person, last.alternatives) == (
        "Qohumun şəxsiyyət vəsiqəsi",
        "Nümunəyev",
        ("Qohumun əlilliyi barədə TSEK qərarı",),
    )
    # Item 22's choice is not confirmed: no form may be turned away, and none is promised.
    assert not any(one.forms_confirmed or one.forms for one in paper.documents)
    text = text_of(render_missing(paper))
    for said in ("Sağlamlıq haqqında tibbi arayış", "04.02.2026", "001-2026-01-00001", "Nümunəyev"):
        assert said in text


def test_the_code_of_every_paper_opens_the_case(place: Place) -> None:
    case = place.case()
    register(place, case)
    application_paper = place.run(lambda tx: papers.application_paper(tx, place.station, case, SELF))
    notice = place.run(lambda tx: papers.missing_paper(tx, place.station, case))

    for paper in (application_paper, receipt(place, case), notice):
        code = paper.code
        assert code == place.state(case).code
    assert place.run(lambda tx: intake.find_case(tx, place.station, code)).case == case


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"channel": "cabinet"}, "E-sosial portalındakı şəxsi kabinetdə"),
        (
            {"channel": "call", "phone": "+994501234567", "whose_phone": "relative"},
            "telefon zəngi ilə, 050\u00a0123\u00a045\u00a067, qohumunun telefonu",
        ),
        ({"phone": "1"}, "1"),
    ],
)
def test_how_the_answer_comes_is_on_the_receipt(values: dict[str, str], said: str, place: Place) -> None:
    case = place.case()
    place.reply(case, **values)
    register(place, case)

    assert receipt(place, case).answer_by == said


def test_the_signed_paper_says_what_the_case_says(place: Place) -> None:
    case = place.whole()

    assert "bilmir" in application_text(place, case)


def test_a_promised_day_stands_on_the_notice(place: Place) -> None:
    case = place.case()
    place.run(lambda tx: intake.write(tx, AGENT, case, "details/2/bring_by", "14.03.2026"))
    paper = place.run(lambda tx: papers.missing_paper(tx, place.station, case))

    assert {one.bring_by for one in paper.documents} == {"", "14.03.2026"}
    assert "Gətirəcəyiniz gün: 14.03.2026" in text_of(render_missing(paper))


def test_what_to_bring_needs_no_case(place: Place) -> None:
    before = place.events()
    paper = place.run(lambda tx: papers.bring_paper(tx, place.station, SERVICE))

    assert place.events() == before
    assert (paper.centre, paper.address, paper.hours) == (
        "DOST mərkəzi (nümunə)",
        "Nümunə küçəsi 1",
        "09:00–18:00",
    )
    assert len(paper.documents) == 6
    text = text_of(render_bringing(paper))
    assert "Sağlamlıq haqqında tibbi arayış" in text
    assert "Təsdiqlənməyib (pasportun 22-ci bəndi)" in text


def test_nothing_can_be_brought_for_an_unknown_service(place: Place, refused: Refused) -> None:
    assert refused(lambda tx: papers.bring_paper(tx, place.station, "09-09-09-09")).code == "service.unknown"

"""The papers of a visit, filled from the ticket and the case, in the office's Azerbaijani."""

from datetime import date, datetime

from dost_desk.domain.case import Case
from dost_desk.domain.facts import PEOPLE, RECIPIENT, answers, case_facts, person_name, roles_of
from dost_desk.errors import RefusedError
from dost_desk.forms.answers import read_back
from dost_desk.forms.application import AnswerKind
from dost_desk.forms.azerbaijani import lower
from dost_desk.forms.bringing import what_to_bring
from dost_desk.forms.checklist import Acceptance, Role, Row, Shown
from dost_desk.forms.field_display import written_phone
from dost_desk.forms.service import FORM_NAMES, Service
from dost_desk.printing import papers as p
from dost_desk.services.checklist import checklist
from dost_desk.services.intake import case_state
from dost_desk.services.queue import IssuedTicket
from dost_desk.services.station import Station, local_day, local_time
from dost_desk.services.terms import in_days
from dost_desk.store.transaction import Transaction

_ROLE_NAMES = {
    Role.RECIPIENT: "Xidmət alan",
    Role.APPLICANT: "Ərizəçi",
    Role.REPRESENTATIVE: "Nümayəndə",
    Role.COMPANION: "Müşayiətçi (səlahiyyəti yoxdur)",
    Role.INTERPRETER: "Tərcüməçi",
    Role.SIGNER: "Xahişlə imza edən",
}
_BRIEF = frozenset({Role.COMPANION, Role.INTERPRETER, Role.SIGNER})
_REPLIES = {
    "cabinet": "E-sosial portalındakı şəxsi kabinetdə",
    "call": "telefon zəngi ilə",
    "in_person": "mərkəzdə şəxsən",
    "representative": "nümayəndə vasitəsilə",
}
_WHOSE_PHONE = {"own": "öz telefonu", "relative": "qohumunun telefonu", "neighbour": "qonşusunun telefonu"}
_ACCEPTED_NEXT = (
    "Müraciətiniz qərar qəbul edilməsi üçün arxa ofisə göndərilir.",
    "Qərar barədə məlumat ən geci {post_by} tarixində E-sosial portalında (şəxsi kabinet) yerləşdirilir.",
    "Sualınız olsa, 142 nömrəsinə zəng edin və müraciətin nömrəsini deyin.",
)
_REGISTERED_NEXT = (
    "Çatışmayan sənədləri {waits_until} tarixinədək istənilən masaya gətirin; bu vərəqdəki kodu göstərin.",
    "Sənədlər tamamlandıqdan sonra müraciətiniz qəbul olunur.",
    "Sualınız olsa, 142 nömrəsinə zəng edin və müraciətin nömrəsini deyin.",
)
_REGISTERED_COMPLETE = (
    "Müraciətiniz qeydə alınıb; masada qəbul olunması gözlənilir.",
    "Sualınız olsa, 142 nömrəsinə zəng edin və müraciətin nömrəsini deyin.",
)


def ticket_paper(tx: Transaction, station: Station, issued: IssuedTicket) -> p.TicketPaper:
    """Return the ticket that the kiosk prints."""
    name = station.catalogue.directions.direction(issued.direction).name
    language: p.Language = "ru" if issued.language == "ru" else "en" if issued.language == "en" else "az"
    return p.TicketPaper(
        centre=tx.directory().name,
        number=issued.label,
        direction=name.az,
        direction_translated="" if language == "az" else name.text(language),
        issued=local_time(issued.issued_at),
        ahead=issued.ahead,
        code=issued.code,
        language=language,
        priority=issued.priority,
        demonstration=tx.directory().demonstration,
    )


def application_paper(
    tx: Transaction, station: Station, case: str, signing: p.Signing, dated: date | None = None
) -> p.ApplicationPaper:
    """Return the application of a case with the applicant's words, ready to sign."""
    state = case_state(tx, case)
    service = station.catalogue.service(state.service)
    directory = tx.directory()
    helper = directory.staff.get(state.helper)
    return p.ApplicationPaper(
        centre=directory.name,
        addressee=f"{directory.name} direktoruna",
        title=service.form.title.az,
        service_id=service.id,
        service_name=service.name,
        case_number=state.number,
        code=state.code,
        people=tuple(_person(state, row) for row in state.row_ids(PEOPLE)),
        sections=_sections(service, state),
        declaration=service.form.declaration.az,
        signing=signing,
        form_id=service.id,
        form_edition=service.form.edition,
        helped_by=helper.name if helper else "",
        dated=dated or local_day(tx.now()),
        demonstration=directory.demonstration,
    )


def receipt_paper(tx: Transaction, station: Station, case: str) -> p.ReceiptPaper:
    """Return the receipt of a registered or accepted case.

    Raises:
        RefusedError: ``case.not-registered``.
    """
    state = case_state(tx, case)
    registered = state.registered
    if registered is None:
        raise RefusedError("case.not-registered")
    service = station.catalogue.service(state.service)
    rows = checklist(station, state)
    directory = tx.directory()
    agent = directory.staff.get(state.agent)
    waits = _day(registered.waits_until)
    return p.ReceiptPaper(
        state="accepted" if state.accepted else "registered",
        centre=directory.name,
        case_number=state.number,
        code=state.code,
        service_id=service.id,
        service_name=service.name,
        applicant=_applicant(state),
        recipient=person_name(state, RECIPIENT),
        registered=local_time(state.registered_at),
        accepted=local_time(state.accepted_at) if state.accepted else None,
        front_due=_day(registered.front_due),
        final_due=_day(registered.due),
        front_days=in_days(service.passport.front_term),
        final_days=in_days(service.passport.total_term),
        day_count="working" if registered.counting == "working" else "calendar",
        due_estimated=registered.estimate,
        handed_in=tuple(paper for row in rows.rows for paper in _handed_in(row)),
        missing=_missing(station, state, service),
        missing_until=waits,
        pending=_pending(state, rows.pending),
        next_steps=_next_steps(state, _day(registered.post_by), waits if rows.missing else None),
        answer_by=_reply(state),
        agent=agent.name if agent else state.agent,
        desk=station.desk,
        address=str(directory.settings.get("address", "")),
        hours=str(directory.settings.get("hours", "")),
        application_digest=state.signature.sha256 if state.signature else "",
        demonstration=directory.demonstration,
    )


def missing_paper(tx: Transaction, station: Station, case: str) -> p.MissingPaper:
    """Return the notice of missing documents; its code reopens the case at the missing row."""
    state = case_state(tx, case)
    service = station.catalogue.service(state.service)
    directory = tx.directory()
    agent = directory.staff.get(state.agent)
    registered = state.registered
    return p.MissingPaper(
        centre=directory.name,
        case_number=state.number,
        code=state.code,
        service_id=service.id,
        service_name=service.name,
        applicant=_applicant(state),
        recipient=person_name(state, RECIPIENT),
        issued=local_time(tx.now()),
        documents=_missing(station, state, service),
        registered=local_time(state.registered_at) if registered else None,
        waits_until=_day(registered.waits_until) if registered else None,
        due_estimated=registered.estimate if registered else False,
        pending=_pending(state, checklist(station, state).pending),
        agent=agent.name if agent else state.agent,
        desk=station.desk,
        address=str(directory.settings.get("address", "")),
        hours=str(directory.settings.get("hours", "")),
        demonstration=directory.demonstration,
    )


def bring_paper(tx: Transaction, station: Station, service: str) -> p.BringPaper:
    """Return the list of what to bring for a service: for one who only asks, with no name and no case.

    Raises:
        InputError: ``service.unknown``.
    """
    wanted = station.catalogue.service(service)
    directory = tx.directory()
    return p.BringPaper(
        centre=directory.name,
        service_id=wanted.id,
        service_name=wanted.name,
        issued=local_time(tx.now()),
        documents=tuple(
            p.ToBring(
                title=line.title,
                condition=line.condition,
                forms=line.forms if line.forms_confirmed else (),
                forms_confirmed=line.forms_confirmed,
                registries=line.asked_electronically,
            )
            for line in what_to_bring(wanted, "az")
        ),
        address=str(directory.settings.get("address", "")),
        hours=str(directory.settings.get("hours", "")),
        demonstration=directory.demonstration,
    )


def _person(state: Case, row: str) -> p.Person:
    def field(name: str) -> str:
        return str(state.value(f"{PEOPLE}/{row}/{name}") or "")

    roles = roles_of(state, row)
    proof = ", ".join(part for part in (field("proof"), field("proof_number")) if part)
    return p.Person(
        role=_role_names(roles),
        name=person_name(state, row),
        born=_born(field("born")),
        fin=field("fin"),
        document=field("document"),
        address=field("address"),
        phone=written_phone(field("phone")),
        authority=proof,
        brief=bool(roles) and roles <= _BRIEF,
    )


def _role_names(roles: frozenset[Role]) -> str:
    """Return the roles as one heading: only the first begins with a capital."""
    first, *others = [name for role, name in _ROLE_NAMES.items() if role in roles] or [""]
    return ", ".join([first, *(lower(name[:1]) + name[1:] for name in others)])


def _sections(service: Service, state: Case) -> tuple[p.Section, ...]:
    lines = read_back(service.form, answers(state), "az", case_facts(state).facts)
    given = answers(state)
    kinds: dict[AnswerKind, p.AnswerKind] = {
        AnswerKind.GIVEN: "given",
        AnswerKind.UNKNOWN: "unknown",
        AnswerKind.DECLINED: "declined",
    }
    return tuple(
        p.Section(
            title=section.title.az,
            answers=tuple(
                p.Answer(
                    question=line.title,
                    answer=line.text,
                    kind=kinds[line.kind] if line.question in given else "unanswered",
                )
                for line in lines
                if line.section == section.key
            ),
        )
        for section in service.form.sections
    )


def _applicant(state: Case) -> str:
    names = (
        person_name(state, row) for row in state.row_ids(PEOPLE) if Role.APPLICANT in roles_of(state, row)
    )
    return next(names, "") or person_name(state, RECIPIENT)


def _handed_in(row: Row) -> list[p.HandedIn]:
    custody: dict[Shown, p.Custody] = {
        Shown.SHOWN: "shown",
        Shown.KEPT: "kept",
        Shown.RETURNED: "returned",
    }
    return [
        p.HandedIn(
            title=row.title.az,
            form=FORM_NAMES[cell.form].az,
            custody=custody[cell.shown],
            person=row.person_name,
        )
        for cell in row.cells
        if cell.shown is not Shown.NO
    ]


def _missing(station: Station, state: Case, service: Service) -> tuple[p.MissingDocument, ...]:
    acceptance = service.acceptance
    settled = all(how is not Acceptance.UNKNOWN for how in acceptance.values())
    forms = tuple(
        FORM_NAMES[form].az for form, how in acceptance.items() if how is not Acceptance.NOT_ACCEPTED
    )
    return tuple(
        p.MissingDocument(
            title=entry[0].title.az,
            person=entry[0].person_name,
            forms=forms if settled else (),
            forms_confirmed=settled,
            why=entry[0].why.text.az,
            alternatives=tuple(row.title.az for row in entry[1:]),
            bring_by=next(filter(None, (_promised(state, row) for row in entry)), ""),
        )
        for entry in checklist(station, state).lacking
    )


def _promised(state: Case, row: Row) -> str:
    """Return the day (``dd.MM.yyyy``) on which the visitor said to bring the document, "" for none."""
    return str(state.value(f"details/{row.key}/bring_by") or "")


def _pending(state: Case, rows: tuple[Row, ...]) -> tuple[p.PendingCheck, ...]:
    decided = case_facts(state).decided
    return tuple(
        p.PendingCheck(
            title=row.title.az,
            person=row.person_name,
            registry=decided[row.key].source if row.key in decided else "",
            check_by=decided[row.key].until if row.key in decided else None,
        )
        for row in rows
    )


def _next_steps(state: Case, post_by: date | None, waits: date | None) -> tuple[str, ...]:
    if state.accepted:
        return tuple(line.format(post_by=_written(post_by)) for line in _ACCEPTED_NEXT)
    if waits is None:
        return _REGISTERED_COMPLETE
    return tuple(line.format(waits_until=_written(waits)) for line in _REGISTERED_NEXT)


def _reply(state: Case) -> str:
    channel = _REPLIES.get(str(state.value("reply/channel") or ""), "")
    phone = written_phone(str(state.value("reply/phone") or ""))
    whose = _WHOSE_PHONE.get(str(state.value("reply/whose_phone") or ""), "")
    return ", ".join(part for part in (channel, phone, whose) if part)


def _born(text: str) -> date | str:
    try:
        return datetime.strptime(text, "%d.%m.%Y").date()  # noqa: DTZ007 # a birth date has no time zone
    except ValueError:
        return text


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _written(day: date | None) -> str:
    return day.strftime("%d.%m.%Y") if day else "—"

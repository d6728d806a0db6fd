"""Opening a case and learning about its people: steps 1 to 6 of item 23, but for the papers."""

from typing import Any

from dost_desk.domain import bodies as b
from dost_desk.domain.case import Case, CaseStage
from dost_desk.domain.codes import case_code, case_number, read_code
from dost_desk.domain.facts import PEOPLE, RECIPIENT, RELATIVES, roles_of
from dost_desk.domain.rows import CaseRow
from dost_desk.errors import InputError, RefusedError
from dost_desk.forms.checklist import Role
from dost_desk.services.queue import link_case
from dost_desk.services.station import Actor, Station, local_time
from dost_desk.store.transaction import Transaction

PERSON_FIELDS = (
    "surname", "name", "patronymic", "born", "citizenship", "fin", "document", "phone", "address",
    "relation", "proof", "proof_number", "language",
)  # fmt: skip
RELATIVE_FIELDS = ("surname", "name", "patronymic", "relation", "same_settlement", "able", "note")
REPLY_FIELDS = ("channel", "phone", "whose_phone", "may_hear")
REPLY_CHANNELS = ("cabinet", "call", "in_person", "representative")
REGISTRY_RESULTS = ("yes", "no", "not_found", "pending")
CONSENT_BASES = ("consent", "law")
_TABLE_FIELDS = {PEOPLE: PERSON_FIELDS, RELATIVES: RELATIVE_FIELDS}


def open_case(
    tx: Transaction,
    station: Station,
    actor: Actor,
    service: str,
    *,
    ticket: str = "",
    channel: str = "in_person",
    language: str = "az",
) -> str:
    """Begin a case for a service and return its id; it pins the passport's and the form's edition.

    Raises:
        InputError: ``service.unknown``; ``ticket.not-here``, ``ticket.finished`` as in ``queue.link_case``.
    """
    asked = station.catalogue.service(service)
    year = local_time(tx.now()).year
    number = _next_number(tx, station, year)
    case = station.new_id()
    subject = f"case/{case}"
    tx.append(
        subject,
        b.CaseOpened(
            number=case_number(station.centre, year, station.number, number),
            code=case_code(station.centre, year, station.number, number),
            service=service,
            edition=asked.rules.edition,
            form=asked.form.edition,
            channel=channel,
            ticket=ticket,
            language=language,
        ),
        staff=actor.staff,
    )
    tx.append(subject, b.RowAdded(table=PEOPLE, row=RECIPIENT), staff=actor.staff)
    write(tx, actor, case, f"{PEOPLE}/{RECIPIENT}/roles", [Role.RECIPIENT, Role.APPLICANT])
    if ticket:
        link_case(tx, actor, ticket, case)
    return case


def _next_number(tx: Transaction, station: Station, year: int) -> int:
    """Return the station's next case number of the year; never one that a restored copy forgot it gave."""
    number = 1 + int(tx.setting(f"case-number/{year}") or 0)
    while tx.case_by_number(case_number(station.centre, year, station.number, number)) is not None:
        number += 1
    tx.set_setting(f"case-number/{year}", str(number))
    return number


def write(tx: Transaction, actor: Actor, case: str, path: str, value: Any, source: str = "") -> None:
    """Write one value of the case; it replaces what stands there, and an equal value writes nothing.

    Raises:
        RefusedError: ``case.accepted-already``.
    """
    state = case_state(tx, case)
    require_open(state)
    standing = state.values.get(path, [])
    if len(standing) == 1 and standing[0].value == value and standing[0].answer == "given":
        return
    if not standing and value in ("", None, []):
        return
    body = b.ValueWritten(path=path, value=value, source=source, replaces=state.writes(path))
    tx.append(f"case/{case}", body, staff=actor.staff, assisted_by=actor.assisted_by)


def write_person(
    tx: Transaction, actor: Actor, case: str, table: str, row: str, values: dict[str, Any]
) -> None:
    """Write the given fields of a person or a relative.

    Raises:
        InputError: ``person.unknown-field``, ``person.unknown-row``.
        RefusedError: ``case.accepted-already``.
    """
    known = _TABLE_FIELDS.get(table, ())
    _require_row(case_state(tx, case), table, row)
    for field, value in values.items():
        if field not in known:
            raise InputError("person.unknown-field", field=field)
        write(tx, actor, case, f"{table}/{row}/{field}", value)


def add_person(tx: Transaction, station: Station, actor: Actor, case: str, roles: list[Role]) -> str:
    """Add a person with roles to the case and return the row's id.

    Raises:
        RefusedError: ``case.accepted-already``.
    """
    require_open(case_state(tx, case))
    row = station.new_id()
    tx.append(f"case/{case}", b.RowAdded(table=PEOPLE, row=row), staff=actor.staff)
    set_roles(tx, actor, case, row, roles)
    return row


def set_roles(tx: Transaction, actor: Actor, case: str, row: str, roles: list[Role]) -> None:
    """Write the roles of a person; whoever is no longer represented applies for themselves again.

    Raises:
        RefusedError: ``person.recipient-stays``: the recipient's roles follow from those of the others;
            ``case.accepted-already``.
        InputError: ``person.unknown-row``.
    """
    if row == RECIPIENT:
        raise RefusedError("person.recipient-stays")
    _require_row(case_state(tx, case), PEOPLE, row)
    write(tx, actor, case, f"{PEOPLE}/{row}/roles", [str(role) for role in roles])
    _settle_applicant(tx, actor, case)


def _settle_applicant(tx: Transaction, actor: Actor, case: str) -> None:
    """Let the recipient be the applicant exactly while nobody else is."""
    state = case_state(tx, case)
    others = [one for one in state.row_ids(PEOPLE) if one != RECIPIENT]
    applies = any(Role.APPLICANT in roles_of(state, one) for one in others)
    own = [Role.RECIPIENT] if applies else [Role.RECIPIENT, Role.APPLICANT]
    write(tx, actor, case, f"{PEOPLE}/{RECIPIENT}/roles", [str(role) for role in own])


def add_relative(tx: Transaction, station: Station, actor: Actor, case: str) -> str:
    """Add a relative to ask about (step 5) and return the row's id.

    Raises:
        RefusedError: ``case.accepted-already``.
    """
    require_open(case_state(tx, case))
    row = station.new_id()
    tx.append(f"case/{case}", b.RowAdded(table=RELATIVES, row=row), staff=actor.staff)
    return row


def remove_row(tx: Transaction, actor: Actor, case: str, table: str, row: str) -> None:
    """Take a person or a relative away; what was written stays in the history.

    Raises:
        RefusedError: ``person.recipient-stays``: a case is always for somebody; ``case.accepted-already``.
        InputError: ``person.unknown-row``.
    """
    if table == PEOPLE and row == RECIPIENT:
        raise RefusedError("person.recipient-stays")
    state = case_state(tx, case)
    require_open(state)
    _require_row(state, table, row)
    tx.append(f"case/{case}", b.RowRemoved(table=table, row=row), staff=actor.staff)
    if table == PEOPLE:
        _settle_applicant(tx, actor, case)


def record_consent(
    tx: Transaction, actor: Actor, case: str, basis: str, wording: str, given_by: str = ""
) -> None:
    """Record consent, or the legal basis, before any registry is asked (step 3).

    Raises:
        InputError: ``consent.unknown-basis``, ``consent.no-wording``.
    """
    if basis not in CONSENT_BASES:
        raise InputError("consent.unknown-basis", field="basis")
    if not wording.strip():
        raise InputError("consent.no-wording", field="wording")
    body = b.ConsentRecorded(basis=basis, wording=wording, given_by=given_by)
    tx.append(f"case/{case}", body, staff=actor.staff)


def check_relatives(tx: Transaction, actor: Actor, case: str, note: str = "") -> None:
    """Record that all relatives were asked about (step 5); the rows say what was found."""
    state = case_state(tx, case)
    body = b.RelativesChecked(result="some" if state.row_ids(RELATIVES) else "none", note=note)
    tx.append(f"case/{case}", body, staff=actor.staff)


def record_registry(
    tx: Transaction, actor: Actor, case: str, registry: str, fact: str, result: str, note: str = ""
) -> None:
    """Write down what a registry said of the recipient (step 6), with source and time.

    Raises:
        RefusedError: ``consent.missing``: no registry is asked before consent or legal basis.
        InputError: ``registry.unknown-result``.
    """
    state = case_state(tx, case)
    if state.consent is None:
        raise RefusedError("consent.missing")
    if result not in REGISTRY_RESULTS:
        raise InputError("registry.unknown-result", field="result")
    body = b.RegistryAnswered(
        registry=registry,
        fact=fact,
        result=result,
        person=RECIPIENT,
        note=note,
        asked_at=tx.now(),
        replaces=state.writes(f"registry/{fact}"),
    )
    tx.append(f"case/{case}", body, staff=actor.staff)


def find_case(tx: Transaction, station: Station, scanned: str) -> CaseRow:
    """Return the case that a scanned code or a typed number names.

    Raises:
        InputError: ``code.*`` for a code that can't be one, ``case.not-here`` for one unknown here.
    """
    text = scanned.strip()
    row = tx.case_by_number(text) or tx.case_by_code(read_code(text, station.centre).code)
    if row is None:
        raise InputError("case.not-here", field="scan", text=text)
    return row


def case_state(tx: Transaction, case: str) -> Case:
    """Return the folded case.

    Raises:
        InputError: ``case.not-here``.
    """
    state = tx.state(f"case/{case}")
    if not isinstance(state, Case) or not state.events:
        raise InputError("case.not-here", text=case)
    return state


def _require_row(state: Case, table: str, row: str) -> None:
    if row not in state.row_ids(table):
        raise InputError("person.unknown-row", table=table, row=row)


def require_open(state: Case) -> None:
    """Refuse a change of a case that was accepted: that needs an amendment.

    Raises:
        RefusedError: ``case.accepted-already``.
    """
    if state.stage is CaseStage.ACCEPTED:
        raise RefusedError("case.accepted-already", number=state.number)

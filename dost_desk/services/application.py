"""The application: answers as they are given, a volunteer's help, signing, and the electronic copy."""

import hashlib

from dost_desk.domain import bodies as b
from dost_desk.domain.acceptance import SIGNED_APPLICATION
from dost_desk.domain.case import Case, Help
from dost_desk.domain.kinds import Role, Scope
from dost_desk.domain.ticket import Stage
from dost_desk.errors import InputError, RefusedError
from dost_desk.forms.application import AnswerKind, Volunteer
from dost_desk.forms.members import member
from dost_desk.services.intake import REPLY_CHANNELS, REPLY_FIELDS, case_state, require_open, write
from dost_desk.services.queue import resume, tickets_of_case
from dost_desk.services.station import Actor, Station
from dost_desk.store.transaction import Transaction

SIGNING_MODES = ("self", "guide", "at-request", "representative")


def answer(
    tx: Transaction,
    station: Station,
    actor: Actor,
    case: str,
    question: str,
    raw: str,
    kind: str = "given",
) -> None:
    """Save one answer as it was given; ``kind`` is given, unknown (doesn't know) or declined (won't say).

    A changed answer after the signature makes the signature void: what was signed is named by its hash.

    Raises:
        InputError: ``form.unknown-question``, ``form.unknown-kind``.
        RefusedError: ``case.accepted-already``; ``help.not-yours`` for a volunteer who has not taken the
            case or has handed it back; ``authority.*`` for a volunteer's write of a hidden question.
    """
    state = case_state(tx, case)
    require_open(state)
    _require_taken(tx, state, actor)
    form = station.catalogue.service(state.known_service).form
    asked = next((one for one in form.questions if one.key == question), None)
    if asked is None:
        raise InputError("form.unknown-question", field=question)
    if member(AnswerKind, kind) is None:
        raise InputError("form.unknown-kind", field=question)
    path = f"form/{question}"
    standing = state.values.get(path, [])
    if len(standing) == 1 and (standing[0].value, standing[0].answer) == (raw, kind):
        return
    if not standing and kind == AnswerKind.GIVEN and not raw:
        return
    body = b.ValueWritten(path=path, value=raw, answer=kind, replaces=state.writes(path))
    scope = Scope.FORM if asked.volunteer is Volunteer.EDIT else Scope.CASE
    tx.append(f"case/{case}", body, staff=actor.staff, assisted_by=actor.assisted_by, scope=scope)


def _require_taken(tx: Transaction, state: Case, actor: Actor) -> None:
    if tx.directory().role_of(actor.staff) is Role.VOLUNTEER and (
        state.help is not Help.TAKEN or state.helper != actor.staff
    ):
        raise RefusedError("help.not-yours")


def choose_reply(tx: Transaction, actor: Actor, case: str, values: dict[str, str]) -> None:
    """Record how the answer is to be given (item 8), whose phone it is, and who may hear the result.

    Raises:
        InputError: ``reply.unknown-channel``, ``reply.unknown-field``, ``reply.no-phone``.
        RefusedError: ``case.accepted-already``.
    """
    state = case_state(tx, case)
    for field in values:
        if field not in REPLY_FIELDS:
            raise InputError("reply.unknown-field", field=field)
    standing = {field: str(state.value(f"reply/{field}") or "") for field in REPLY_FIELDS} | values
    if standing["channel"] not in REPLY_CHANNELS and "channel" in values:
        raise InputError("reply.unknown-channel", field="channel")
    if standing["channel"] == "call" and not standing["phone"].strip():
        raise InputError("reply.no-phone", field="phone")
    for field, value in values.items():
        write(tx, actor, case, f"reply/{field}", value)


def offer_help(
    tx: Transaction, station: Station, actor: Actor, case: str, consent: str, who: str = ""
) -> None:
    """Offer the application to the volunteers' pool and free the desk (F7).

    Whoever scans the ticket takes it. ``consent`` is the wording by which the person agreed to be helped.

    Raises:
        InputError: ``help.no-consent``.
        RefusedError: ``help.no-ticket`` for a case without a visitor in the house, ``help.offered-already``,
            ``case.accepted-already``.
    """
    state = case_state(tx, case)
    require_open(state)
    if not consent.strip():
        raise InputError("help.no-consent", field="consent")
    if state.help in {Help.OFFERED, Help.TAKEN}:
        raise RefusedError("help.offered-already")
    row = next((row for row in tickets_of_case(tx, case) if row.stage != Stage.FINISHED), None)
    if row is None:
        raise RefusedError("help.no-ticket")
    body = b.HelpOffered(
        label=row.label,
        consent=consent,
        service=state.service,
        form=state.form,
        language=state.language,
        who=who,
    )
    tx.append(f"case/{case}", body, staff=actor.staff)
    parked = b.TicketParked(reason="volunteer", desk=station.desk)
    tx.append(f"ticket/{row.ticket}", parked, staff=actor.staff)


def take_help(tx: Transaction, actor: Actor, case: str) -> None:
    """Take an offered application: the first volunteer who scans the ticket has it; taking it twice is once.

    Raises:
        RefusedError: ``help.not-offered`` when another took it, or it was taken back.
    """
    state = case_state(tx, case)
    if state.help is Help.TAKEN and state.helper == actor.staff:
        return
    tx.append(f"case/{case}", b.HelpTaken(), staff=actor.staff)


def return_help(tx: Transaction, actor: Actor, case: str, *, read_back: bool, reason: str = "") -> None:
    """Hand the application back to the desk, or take it back there; the visitor is next at the desk.

    Raises:
        RefusedError: ``help.not-yours`` for a volunteer who has not taken it, or when it is back already.
    """
    tx.append(f"case/{case}", b.HelpReturned(read_back=read_back, reason=reason), staff=actor.staff)
    for row in tickets_of_case(tx, case):
        if row.stage == Stage.PARKED:
            resume(tx, actor, row.ticket, row.desk)


def sign(
    tx: Transaction,
    actor: Actor,
    case: str,
    mode: str,
    signer: str,
    paper: bytes,
    *,
    witness: str = "",
    why: str = "",
    read_aloud: bool = False,
) -> str:
    """Record the signature under the application ``paper`` (a PDF's bytes) and return its SHA-256.

    Raises:
        InputError: ``sign.unknown-mode``, ``sign.no-signer``, ``sign.no-witness`` (at request: who
            can't sign needs the agent as witness), ``sign.no-reason``.
        RefusedError: ``help.not-returned`` while a volunteer has the form, ``case.accepted-already``.
    """
    state = case_state(tx, case)
    require_open(state)
    if state.help in {Help.OFFERED, Help.TAKEN}:
        raise RefusedError("help.not-returned")
    if mode not in SIGNING_MODES:
        raise InputError("sign.unknown-mode", field="mode")
    if not signer.strip():
        raise InputError("sign.no-signer", field="signer")
    if mode == "at-request" and not witness.strip():
        raise InputError("sign.no-witness", field="witness")
    if mode == "at-request" and not why.strip():
        raise InputError("sign.no-reason", field="why")
    digest = hashlib.sha256(paper).hexdigest()
    body = b.ApplicationSigned(
        mode=mode, signer=signer, sha256=digest, witness=witness, why=why, read_aloud=read_aloud
    )
    tx.append(f"case/{case}", body, staff=actor.staff)
    return digest


def attach_application(tx: Transaction, actor: Actor, case: str, paper: bytes) -> None:
    """Attach the electronic copy of the signed application (step 8), encrypted with the store.

    Raises:
        RefusedError: ``application.not-signed``, ``case.signed-otherwise`` when the paper is another.
    """
    state = case_state(tx, case)
    digest = hashlib.sha256(paper).hexdigest()
    if state.signature is None:
        raise RefusedError("application.not-signed")
    if state.signature.sha256 != digest:
        raise RefusedError("case.signed-otherwise")
    if any(one.sha256 == digest for one in state.attachments):
        return
    tx.put_blob(digest, paper)
    body = b.AttachmentAdded(
        sha256=digest,
        name=f"{state.number}.pdf",
        media="application/pdf",
        size=len(paper),
        what=SIGNED_APPLICATION,
    )
    tx.append(f"case/{case}", body, staff=actor.staff)

"""After a fork: this installation goes on as a new writer, under its device's number and key."""

import msgspec

from dost_desk.store.journal import Journal
from dost_desk.store.transaction import Transaction
from dost_desk.sync.client import Client
from dost_desk.sync.enrolment import load_settled, new_writer, settle
from dost_desk.sync.message import RENEW, Message, Problem
from dost_desk.sync.signature import is_signed


def go_on_as_new_writer(journal: Journal, client: Client) -> bool:
    """Ask central for a new writer name and take it; return whether it was given.

    Both branches of the old name stay in the journal and are sealed: another copy of this journal
    is about, or an older one was put back, and neither can be told from the other. Broken off at
    any point, it is asked for again at the next exchange.
    """
    asked = journal.run(lambda tx: _ask(tx, client))
    if asked is None:
        return False
    name, message = asked
    reply = client.exchange(message)

    def take(tx: Transaction) -> bool:
        tx.take_in(reply.events, reply.seals, lambda raw, by: is_signed(client.central_key, by, raw))
        if name not in tx.directory().devices:
            return False
        enrolment = load_settled(tx)
        if enrolment is not None:
            settle(tx, msgspec.structs.replace(enrolment, writer=name))
        else:
            tx.become(tx.centre, name)
        return True

    renewed = journal.run(take)
    if renewed:
        client.writer = name
    return renewed


def _ask(tx: Transaction, client: Client) -> tuple[str, Message] | None:
    device = tx.directory().devices.get(client.writer)
    if device is None:
        return None
    name = new_writer(device.number)
    seal, digest = tx.last_seal()
    problems = (Problem(RENEW, writer=name),)
    return name, Message(client.centre, client.writer, seal, digest, problems=problems)

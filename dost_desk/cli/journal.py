"""``dost-desk journal verify``, ``show`` and ``rebuild``: a journal looked at from outside the windows."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dost_desk.cli.failing import told
from dost_desk.settings import load

if TYPE_CHECKING:
    from dost_desk.store.showing import Line

_BROKEN = 5
_MICROSECONDS = 1_000_000

BREAKS = {
    "verify.gap": "the event before it is missing",
    "verify.wrong-parent": "it does not follow from the event before it",
    "verify.missing-parent": "an event that it relied on is missing",
    "verify.wrong-id": "its name is not the hash of what it says",
    "verify.unreadable": "it can't be read",
    "verify.body-changed": "its content was changed after it was written",
    "verify.wrong-place": "it stands in another's place",
    "verify.wrong-head": "the chain does not end where it was noted to end",
    "verify.bad-head-signature": "the device did not sign this",
    "verify.stray-events": "there are events that belong to no chain",
    "verify.seal-gap": "seals are missing before it",
    "verify.seal-unreadable": "the block of seals can't be read",
    "verify.seal-digest": "the block of seals does not give its digest",
    "verify.seal-signature": "central did not sign the block of seals",
    "verify.seal-record": "the number or verdict recorded for the event is not what central sealed",
    "verify.seal-end": "the seals do not end where it was noted that they end",
    "verify.seal-count": "more or fewer events are recorded as sealed than central sealed",
}
"""What a break means, for the administrator who reads the command's one line."""

SettingsFile = Annotated[Path | None, typer.Option(help="A settings file; the user's own by default.")]

app = typer.Typer(
    help="Verify, show and rebuild the station's journal.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.command()
def verify(settings: SettingsFile = None) -> None:
    """Walk every writer's chain and the seals; name the first break and exit 5, or say what was walked."""
    from dost_desk import bootstrap
    from dost_desk.store.verify import verify_journal
    from dost_desk.sync.enrolment import load_settled

    with told(), bootstrap.open_journal(load(settings)) as journal:
        place = journal.run(load_settled)
        report = verify_journal(journal, central_key=place.central if place else None)
    found = report.first_break
    typer.echo(
        f"events {report.events}, writers {report.writers}, sealed {report.sealed}, "
        f"held {report.held}, parked {report.parked}"
    )
    for writer in report.forks:
        typer.echo(f"fork: {writer} has more than one branch", err=True)
    if found is not None:
        where = f"writer {found.writer}, branch {found.branch}, seq {found.seq}"
        typer.echo(
            f"broken: {where if found.writer else f'seal {found.seq}'}: {_meaning(found.code)}", err=True
        )
        raise typer.Exit(_BROKEN)
    typer.echo("the journal is whole")


@app.command()
def show(
    subject: Annotated[
        str, typer.Argument(help="E.g. case/… or directory; lists the subjects if left out.")
    ] = "",
    settings: SettingsFile = None,
) -> None:
    """Print the history of a subject in the order in which it is read, or the list of subjects."""
    from dost_desk import bootstrap
    from dost_desk.store.showing import history_lines

    with told(), bootstrap.open_journal(load(settings)) as journal:
        if not subject:
            for name in journal.run(lambda tx: tx.subjects()):
                typer.echo(name)
            return
        lines = journal.run(lambda tx: history_lines(tx, subject))
    if not lines:
        typer.echo(f"dost-desk: nothing is known of {subject} [journal.no-subject]", err=True)
        raise typer.Exit(1)
    for line in lines:
        typer.echo(_text(line))


@app.command()
def rebuild(settings: SettingsFile = None) -> None:
    """Fold every subject anew from its events, and write the rows that screens read."""
    from dost_desk import bootstrap

    with told(), bootstrap.open_journal(load(settings)) as journal:
        subjects = journal.run(lambda tx: tx.rebuild())
    typer.echo(f"rebuilt {subjects} subjects")


def _meaning(code: str) -> str:
    return f"{BREAKS[code]} [{code}]"


def _text(line: "Line") -> str:
    at = datetime.fromtimestamp(line.at / _MICROSECONDS, UTC).isoformat(timespec="seconds")
    state = f"seal {line.seal} {line.verdict}" if line.seal else "not sealed"
    why = f" ({line.reason})" if line.reason else ""
    helped = f" with {line.assisted_by}" if line.assisted_by else ""
    body = json.dumps(line.body, ensure_ascii=False, sort_keys=True) if line.body is not None else "(no body)"
    who = f"{line.staff or '-'}{helped}"
    return f"{at}  {line.writer}#{line.seq}  {line.kind}  {who}  [{state}{why}]\n    {body}"

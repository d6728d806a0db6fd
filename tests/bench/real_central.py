"""Central in a process of its own, for measuring: prints its address and a code to enrol one desk with.

Run as ``python -m tests.bench.real_central sqlite:PATH`` or ``… postgresql://…``.
"""

import sys
from pathlib import Path

from dost_desk.domain.bodies import StaffSet
from dost_desk.server.app import create_app
from dost_desk.server.central import Central, load_signer
from dost_desk.server.run import serve
from dost_desk.store.connection import Database
from dost_desk.store.journal import Journal
from dost_desk.store.postgres import PostgresDatabase
from tests.bench.bare_central import say
from tests.world import AGENT, CENTRE, Clock, folder, sqlite


def main() -> None:
    """Serve until standard input closes."""
    kind, _, rest = sys.argv[1].partition(":")
    database: Database = sqlite(Path(rest)) if kind == "sqlite" else PostgresDatabase(sys.argv[1])
    clock = Clock()
    journal = Journal(database, folder(), "central", clock)
    central = Central(journal, load_signer(journal), clock)
    central.tell(CENTRE, StaffSet(staff=AGENT, name="Nümunə Agent", role="agent"))
    code = central.make_code(CENTRE, "desk")
    app = create_app(central, clock)
    serve(app, "127.0.0.1", 0, lambda url: say(f"{url} {code}"), until_input_ends=True)
    journal.close()


if __name__ == "__main__":
    main()

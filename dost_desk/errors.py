"""The errors of the program, by whose fault they are. They carry codes, never sentences.

A window turns ``code`` and ``values`` into a sentence in the user's language
(``dost_desk.ui.messages``); the command line does the same in English.
"""


class DostError(Exception):
    """An expected failure with a stable ``code`` and the ``values`` its sentence needs."""

    exit_code = 1

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code if not values else f"{code} {values}")
        self.code = code
        self.values = values


class InputError(DostError):
    """What a person entered can't be taken; ``field`` names where, when one field is meant."""

    exit_code = 2

    def __init__(self, code: str, field: str = "", **values: object) -> None:
        super().__init__(code, **values)
        self.field = field


class RefusedError(DostError):
    """A rule of the centre or a missing right forbids the step; nobody made a mistake typing."""

    exit_code = 3


class SurroundingsError(DostError):
    """The disk, the network, the printer or a passphrase failed; the program is not to blame."""

    exit_code = 4


class DamageError(DostError):
    """A file or a record is not what it must be: broken chain, wrong hash, unreadable store."""

    exit_code = 5

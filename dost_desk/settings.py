"""A station's settings: a TOML file, overridden by the environment; and where its files lie."""

import os
import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Literal

import msgspec
from platformdirs import user_config_path, user_data_path

from dost_desk.errors import DamageError, SurroundingsError

_APPLICATION = "dost-desk"
_PREFIX = "DOST_DESK_"
FILE_NAME = "station.toml"
_KEY = re.compile(r"\$\.(?P<at>\w+)|unknown field `(?P<unknown>.+)`")


class KeyPlace(StrEnum):
    """Where the store's key is kept: the keyring, a passphrase-wrapped file, or open (demonstration)."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 # the name of a place, no secret
    OPEN = "open"


ModeName = Literal["kiosk", "hall", "desk", "helper", "standalone"]
LanguageName = Literal["az", "ru", "en"]
ThemeName = Literal["light", "contrast"]


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an installation is set to.

    ``folder`` holds the store and the log; ``mode`` "" is what the station was enrolled as; ``central``
    is the address of central, "" for none yet; ``code`` is a one-time enrolment code. ``paper`` is
    "printer", or a folder that papers are written to.
    """

    folder: Path = Path()
    mode: ModeName | Literal[""] = ""
    central: str = ""
    code: str = ""
    language: LanguageName = "az"
    theme: ThemeName = "light"
    paper: str = "printer"
    key: KeyPlace = KeyPlace.KEYRING
    passphrase: str = ""

    @property
    def store(self) -> Path:
        """The encrypted journal's file."""
        return self.folder / "journal.db"

    @property
    def key_file(self) -> Path:
        """The wrapped key's file, where the keyring is not used."""
        return self.folder / "journal.key"


def load(file: Path | None = None, environ: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings of this installation.

    Environment variables ``DOST_DESK_FOLDER``, ``DOST_DESK_CENTRAL`` … go before the file; a file that
    was not named and does not exist is no error.

    Raises:
        SurroundingsError: ``settings.unreadable`` when the named file can't be read.
        DamageError: ``settings.damaged`` when a setting is unknown or of the wrong kind.
    """
    chosen = file or Path(environ.get(f"{_PREFIX}SETTINGS") or user_config_path(_APPLICATION) / FILE_NAME)
    values: dict[str, object] = {"folder": str(user_data_path(_APPLICATION))}
    if file is not None or chosen.exists():
        values.update(_read(chosen))
    for field in msgspec.structs.fields(Settings):
        given = environ.get(_PREFIX + field.name.upper())
        if given:
            values[field.name] = given
    try:
        return msgspec.convert(values, Settings, dec_hook=_path)
    except (msgspec.ValidationError, NotImplementedError) as error:
        raise _named(str(error), chosen, environ) from error


def _named(reason: str, file: Path, environ: Mapping[str, str]) -> DamageError:
    """Return the error that names the variable, or the line of the file, whose value can't be used."""
    found = _KEY.search(reason)
    key = (found.group("at") or found.group("unknown")) if found else "?"
    said = reason.partition(" - at ")[0]
    variable = _PREFIX + key.upper()
    if environ.get(variable):
        return DamageError("settings.damaged", file=variable, reason=said)
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    keys = [line.partition("=")[0].strip(" \t'\"") for line in lines]
    if key in keys:
        said = f"line {keys.index(key) + 1}, {key}: {said}"
    return DamageError("settings.damaged", file=str(file), reason=said)


def _read(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise SurroundingsError("settings.unreadable", file=str(file), reason=error.strerror) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DamageError("settings.damaged", file=str(file), reason=str(error)) from error


def _path(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise NotImplementedError(f"{kind}: {value!r}")

"""The services a centre offers, read from its files; a damaged file is reported and takes no other down."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from dost_desk.errors import DamageError, DostError, InputError
from dost_desk.forms import toml_file
from dost_desk.forms.application import ApplicationForm
from dost_desk.forms.confirmation import confirm, read_confirmations
from dost_desk.forms.directions import Direction, Directions
from dost_desk.forms.passport import Passport
from dost_desk.forms.passport_file import read_passport
from dost_desk.forms.rules import DOCUMENTS_ITEM, Rules
from dost_desk.forms.service import Service

_CONFIRMED = ".confirmed.toml"
_RULES = ".rules.toml"
_BESIDE_A_PASSPORT = (_CONFIRMED, _RULES)

T = TypeVar("T")


class CatalogueFinding(msgspec.Struct, frozen=True):
    """What is wrong with a file of the catalogue: its name under the folder, a code and a detail.

    ``fatal`` says that the service of this file is not offered (for the file of directions: no queue line).
    """

    file: str
    code: str
    detail: str
    fatal: bool


class Catalogue(msgspec.Struct, frozen=True):
    """All services that can be worked with, in the order of their ids, and the queue lines."""

    services: tuple[Service, ...]
    directions: Directions
    findings: tuple[CatalogueFinding, ...] = ()

    @classmethod
    def load(cls, folder: Path) -> "Catalogue":
        """Read ``passports/``, ``forms/`` and ``directions.toml`` below ``folder``; a bad file never raises.

        A service has a passport ``<id>.toml``, its rules ``<id>.rules.toml``, its form ``forms/<id>.toml``;
        confirmations ``<id>.confirmed.toml`` may be missing.
        """
        return _Reader(folder).catalogue()

    def service(self, service_id: str) -> Service:
        """Return the service with this id.

        Raises:
            InputError: ``service.unknown``.
        """
        for service in self.services:
            if service.id == service_id:
                return service
        raise InputError("service.unknown", field="service", service=service_id)

    def services_of(self, direction: int) -> tuple[Service, ...]:
        """Return the services of one direction (its number in item 3)."""
        return tuple(service for service in self.services if service.direction == direction)

    @property
    def served(self) -> tuple[Direction, ...]:
        """The directions in which at least one service is offered."""
        return tuple(one for one in self.directions if self.services_of(one.number))


class _Reader:
    """Reads one folder and keeps what it found."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._findings: list[CatalogueFinding] = []

    def catalogue(self) -> Catalogue:
        """Read everything; the order of the findings is that of the files."""
        directions = self._read("directions.toml", lambda path: toml_file.read(path, Directions))
        names = sorted(
            path.name
            for path in (self._folder / "passports").glob("*.toml")
            if not path.name.endswith(_BESIDE_A_PASSPORT)
        )
        services = [service for name in names if (service := self._service(name.removesuffix(".toml")))]
        return Catalogue(tuple(services), directions or Directions(()), tuple(self._findings))

    def _service(self, name: str) -> Service | None:
        passport = self._read(f"passports/{name}.toml", lambda path: _passport(path, name))
        rules = self._read(f"passports/{name}{_RULES}", lambda path: _rules(path, name))
        form = self._read(f"forms/{name}.toml", lambda path: _form(path, name))
        if passport is None or rules is None or form is None:
            return None
        self._findings.extend(_disagreements(f"passports/{name}{_RULES}", passport, rules))
        return Service(self._confirmed(name, passport), rules, form)

    def _confirmed(self, name: str, passport: Passport) -> Passport:
        """Without its confirmations a passport only leaves more open: the service is offered all the same."""
        file = f"passports/{name}{_CONFIRMED}"
        if not (self._folder / file).exists():
            return passport
        confirmed = self._read(
            file, lambda path: confirm(passport, read_confirmations(path.read_bytes())), fatal=False
        )
        return confirmed or passport

    def _read(self, file: str, reader: Callable[[Path], T], *, fatal: bool = True) -> T | None:
        try:
            return reader(self._folder / file)
        except DostError as problem:
            detail = "; ".join(f"{key}: {value}" for key, value in _values(problem))
            self._findings.append(CatalogueFinding(file, problem.code, detail, fatal))
        except OSError as problem:
            self._findings.append(CatalogueFinding(file, "file.unreadable", problem.strerror or "", fatal))
        return None


def _values(problem: DostError) -> Iterator[tuple[str, object]]:
    if isinstance(problem, InputError) and problem.field:
        yield "field", problem.field
    yield from ((key, value) for key, value in problem.values.items() if key != "file")


def _passport(path: Path, name: str) -> Passport:
    return _same_service(read_passport(path.read_bytes()), lambda passport: passport.id, name)


def _rules(path: Path, name: str) -> Rules:
    return _same_service(toml_file.read(path, Rules), lambda rules: rules.service, name)


def _form(path: Path, name: str) -> ApplicationForm:
    return _same_service(toml_file.read(path, ApplicationForm), lambda form: form.service, name)


def _same_service(content: T, id_of: Callable[[T], str], name: str) -> T:
    if id_of(content) != name:
        raise DamageError("file.other-service", service=id_of(content))
    return content


def _disagreements(file: str, passport: Passport, rules: Rules) -> Iterator[CatalogueFinding]:
    """Name each document of item 21 that no rule asks for, and each rule for none of them."""
    listed = {entry.number for entry in passport.documents}
    ruled = {rule.number for rule in rules.documents if rule.item == DOCUMENTS_ITEM}
    for number in sorted(listed - ruled):
        yield CatalogueFinding(file, "rules.document-not-asked-for", f"21.{number}", fatal=False)
    for number in sorted(ruled - listed):
        yield CatalogueFinding(file, "rules.no-such-document", f"21.{number}", fatal=False)

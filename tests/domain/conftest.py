import pytest

from dost_desk.domain.folding import Folder
from dost_desk.forms.catalogue import Catalogue
from dost_desk.forms.service import Service
from tests.domain.story import CERTIFICATE, SERVICE, Story, complete, open_case


@pytest.fixture
def service(catalogue: Catalogue) -> Service:
    return catalogue.service(SERVICE)


@pytest.fixture
def certificate(catalogue: Catalogue) -> Service:
    return catalogue.service(CERTIFICATE)


@pytest.fixture
def story(rules: Folder) -> Story:
    """An opened case of home social services."""
    return open_case(Story(rules))


@pytest.fixture
def whole(rules: Folder, service: Service) -> Story:
    """A case with all that its acceptance asks for."""
    return complete(Story(rules), service)


@pytest.fixture
def visit(rules: Folder) -> Story:
    """A ticket that nobody has issued yet."""
    return Story(rules, "ticket/t1")

"""One service as a centre works with it: its passport, its document rules and its application form."""

import msgspec

from dost_desk.forms.application import ApplicationForm
from dost_desk.forms.azerbaijani import fold
from dost_desk.forms.checklist import Acceptance, PresentationForm
from dost_desk.forms.localised import Localised
from dost_desk.forms.passport import Certainty, Choice, Passport
from dost_desk.forms.rules import Rules

FORM_NAMES = {
    PresentationForm.ORIGINAL: Localised(az="əsli", ru="подлинник", en="original"),
    PresentationForm.COPY: Localised(az="surəti", ru="копия", en="copy"),
    PresentationForm.NOTARISED: Localised(
        az="notarial təsdiq edilmiş surəti", ru="нотариально заверенная копия", en="notarised copy"
    ),
    PresentationForm.ELECTRONIC: Localised(
        az="elektron surəti", ru="электронная копия", en="electronic copy"
    ),
}


class Service(msgspec.Struct, frozen=True):
    """A service that can be worked with: the passport is with its confirmed choices."""

    passport: Passport
    rules: Rules
    form: ApplicationForm

    @property
    def id(self) -> str:
        """The service id, e.g. ``01-09-15-00``."""
        return self.passport.id

    @property
    def name(self) -> str:
        """The passport's own name of the service, in Azerbaijani."""
        return self.passport.name

    @property
    def direction(self) -> int | None:
        """The direction's number in item 3, from 1; None where the passport doesn't settle it."""
        return self.passport.direction_number

    @property
    def acceptance(self) -> dict[PresentationForm, Acceptance]:
        """For each presentation form, how sure it is that item 22 takes it.

        A form that item 22 doesn't list is unknown: only a settled "no" turns paper away.
        """
        known = dict.fromkeys(PresentationForm, Acceptance.UNKNOWN)
        for choice in self.passport.presentation_forms:
            form = presentation_form(choice.option)
            if form is not None:
                known[form] = _acceptance(choice)
        return known


def presentation_form(option: str) -> PresentationForm | None:
    """Return the presentation form that an option of item 22 names, or None for words that name none."""
    words = fold(option)
    if "notari" in words:
        return PresentationForm.NOTARISED
    if "elektron" in words:
        return PresentationForm.ELECTRONIC
    if "suret" in words:
        return PresentationForm.COPY
    return PresentationForm.ORIGINAL if words.startswith("esl") else None


def _acceptance(choice: Choice) -> Acceptance:
    if choice.chosen is None:
        return Acceptance.UNKNOWN
    if choice.settled:
        return Acceptance.STATED if choice.chosen else Acceptance.NOT_ACCEPTED
    # An inferred "no" is no ground to turn paper away before an administrator confirms it.
    inferred = choice.chosen and choice.certainty is Certainty.INFERRED
    return Acceptance.INFERRED if inferred else Acceptance.UNKNOWN

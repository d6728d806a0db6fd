"""What to bring: the papers of a service for somebody who only asks, with no case and no identity."""

from itertools import groupby

import msgspec

from dost_desk.forms.azerbaijani import lower
from dost_desk.forms.checklist import Acceptance
from dost_desk.forms.conditions import Facts, evaluate
from dost_desk.forms.localised import Localised
from dost_desk.forms.rules import DocumentRule
from dost_desk.forms.service import FORM_NAMES, Service

_OR = Localised(az=" və ya ", ru=" или ", en=" or ")
_NO_FACTS: Facts = {}


class Bring(msgspec.Struct, frozen=True):
    """One line of the list, in one language.

    ``item`` and ``number`` are the document's place in the passport; ``condition`` says who needs it ("" is
    everybody); ``forms`` name how it may come, ``forms_confirmed`` is false while item 22 leaves that open.
    ``asked_electronically`` names the registries that may spare the paper (the note under item 21).
    """

    item: int
    number: int
    title: str
    condition: str
    forms: tuple[str, ...]
    forms_confirmed: bool
    asked_electronically: tuple[str, ...]


def what_to_bring(service: Service, language: str, facts: Facts = _NO_FACTS) -> tuple[Bring, ...]:
    """Return the papers of a service in the order of its rules; alternatives make one line.

    With ``facts`` (a visitor may say that there is no disability) what they rule out is left out.
    """
    lines = []
    for (item, number), group in groupby(service.rules.documents, key=_place):
        rules = list(group)
        # Where a document is asked of each person, its alternatives say it better than the row for the whole.
        wanted = [rule for rule in rules if rule.alternative] or rules
        wanted = [rule for rule in wanted if evaluate(rule.when, facts).truth is not False]
        if wanted:
            lines.append(_line(service, language, item, number, wanted))
    return tuple(lines)


def _place(rule: DocumentRule) -> tuple[int, int]:
    return rule.item, rule.number


def _line(service: Service, language: str, item: int, number: int, rules: list[DocumentRule]) -> Bring:
    acceptance = service.acceptance
    taken = [form for form, accepted in acceptance.items() if accepted is not Acceptance.NOT_ACCEPTED]
    conditions = [rule.condition.text(language) for rule in rules if rule.condition]
    return Bring(
        item=item,
        number=number,
        title=_either([rule.title.text(language) for rule in rules], language),
        condition=conditions[0] if conditions else "",
        forms=tuple(FORM_NAMES[form].text(language) for form in taken),
        forms_confirmed=all(acceptance[form] is Acceptance.STATED for form in taken),
        asked_electronically=tuple(dict.fromkeys(name for rule in rules for name in rule.supplied_by)),
    )


def _either(titles: list[str], language: str) -> str:
    first, *others = titles
    return _OR.text(language).join([first, *(_continued(title, language) for title in others)])


def _continued(title: str, language: str) -> str:
    """Begin with a small letter, as inside a sentence, unless the first word is an abbreviation."""
    small = lower(title) if language == "az" else title.lower()
    return title if title[1:2] != small[1:2] else small[:1] + title[1:]

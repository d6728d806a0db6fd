"""Why a row of the checklist got its answer, in words an agent can say to the visitor."""

from dost_desk.forms.checklist import Decision, RequirementAnswer, Why
from dost_desk.forms.conditions import Because, Explanation
from dost_desk.forms.localised import Localised
from dost_desk.forms.rules import DocumentRule, FactText, Rules

SUPPLIED, PENDING = RequirementAnswer.SUPPLIED, RequirementAnswer.PENDING

_BY_CONDITION = Localised(
    az="Bu işdə həmin sənəd lazım deyil.",
    ru="В этом деле такой документ не нужен.",
    en="This document is not needed in this case.",
)
_CONDITION_UNKNOWN = Localised(
    az="Sənədin lazım olub-olmadığı hələ aydın deyil.",
    ru="Пока неясно, нужен ли этот документ.",
    en="It is not clear yet whether this document is needed.",
)
_ALTERNATIVE = Localised(
    az="Lazım deyil: əvəzində «{title}» var.",
    ru="Не нужен: вместо него есть «{title}».",
    en="Not needed: “{title}” is here instead.",
)
_NAMELESS = Localised(az="Bu şəxs", ru="Этот человек", en="This person")
_DECIDED = {
    RequirementAnswer.REQUIRED: Localised(
        az="Kağız sənəd lazımdır.", ru="Нужен бумажный документ.", en="The paper is needed."
    ),
    RequirementAnswer.SUPPLIED: Localised(
        az="Məlumat elektron qaydada alınıb.",
        ru="Сведения получены в электронном виде.",
        en="The data was obtained electronically.",
    ),
    RequirementAnswer.PENDING: Localised(
        az="Özümüz yoxlayırıq. Yalnız zəng etsək, gətirin.",
        ru="Проверяем сами. Приносите, только если мы позвоним.",
        en="We are checking ourselves. Bring it only if we call.",
    ),
    RequirementAnswer.WAIVED: Localised(
        az="Bu sənəd tələb olunmur.", ru="Этот документ не требуется.", en="This document is not asked for."
    ),
    RequirementAnswer.NOT_APPLICABLE: _BY_CONDITION,
}
_SOURCE = Localised(az=" Mənbə: {source}.", ru=" Источник: {source}.", en=" Source: {source}.")
_UNTIL = Localised(az=" Son tarix: {until}.", ru=" Срок: {until}.", en=" By: {until}.")
_REASON = Localised(az=" Səbəb: {reason}.", ru=" Причина: {reason}.", en=" Reason: {reason}.")


def asked(rule: DocumentRule, name: str) -> Why:
    """Say why a document is asked for, by the rule's own sentence; ``{name}`` in it is the person."""
    return Why("checklist.asked", _about(rule.why, name), {"name": name})


def by_condition(rules: Rules, explanation: Explanation, code: str, name: str) -> Why:
    """Say which facts decided, in the rules' own words where they have some.

    ``code`` is ``checklist.not-applicable``, ``checklist.waived`` or ``checklist.condition-unknown``; the
    values are the facts as found (``true``, ``false``, ``unknown`` or the word itself). ``{name}`` in the
    words is the person.
    """
    plain = _CONDITION_UNKNOWN if explanation.truth is None else _BY_CONDITION
    told = [text for one in explanation.because if (text := _told(rules.facts.get(one.fact), one))]
    text = _about(_joined(told), name) if told else plain
    return Why(code, text, {one.fact: _found(one) for one in explanation.because})


def supplied(rules: Rules, explanation: Explanation, name: str) -> Why:
    """Say what a registry answered, and which one."""
    told = by_condition(rules, explanation, "checklist.supplied", name)
    return Why(told.code, _joined([told.text, *_by_registry(rules, explanation, SUPPLIED)]), told.values)


def pending(rules: Rules, explanation: Explanation) -> Why:
    """Say that a registry can't be reached, and that we go on asking it ourselves."""
    values = {one.fact: "pending" for one in explanation.because if one.found is None}
    return Why("checklist.registry-pending", _joined(_by_registry(rules, explanation, PENDING)), values)


def alternative(title: Localised, key: str) -> Why:
    """Say which other document made this one unnecessary."""
    return Why("checklist.alternative", _with(_ALTERNATIVE, "title", title), {"row": key})


def decided(decision: Decision) -> Why:
    """Say what a registry or an agent decided, with source, date and reason as far as they were given."""
    until = f"{decision.until:%d.%m.%Y}" if decision.until else ""
    values = {"source": decision.source, "until": until, "reason": decision.reason}
    text = _DECIDED[decision.answer]
    for name, part in (("source", _SOURCE), ("until", _UNTIL), ("reason", _REASON)):
        if values[name]:
            text = _joined([text, part], space="")
    return Why(f"checklist.decided-{decision.answer.value.replace('_', '-')}", text.filled(values), values)


def _by_registry(rules: Rules, explanation: Explanation, answer: RequirementAnswer) -> list[Localised]:
    known = [rules.facts[one.fact].source for one in explanation.because if one.fact in rules.facts]
    sources = ", ".join(dict.fromkeys(source for source in known if source))
    sentence = _DECIDED[answer]
    return [_joined([sentence, _SOURCE.filled({"source": sources})], space="") if sources else sentence]


def _about(text: Localised, name: str) -> Localised:
    """Put the person's name in; one who has given no name yet is "this person"."""
    person = Localised(az=name, ru=name, en=name) if name else _NAMELESS
    return _with(text, "name", person)


def _with(text: Localised, place: str, other: Localised) -> Localised:
    return Localised(
        az=text.filled({place: other.az}).az,
        ru=text.filled({place: other.ru}).ru,
        en=text.filled({place: other.en}).en,
    )


def _told(fact: FactText | None, because: Because) -> Localised | None:
    if fact is None or not isinstance(because.found, bool | None):
        return None
    if because.found is None:
        return fact.unknown
    return fact.yes if because.found else fact.no


def _found(because: Because) -> str:
    if because.found is None:
        return "unknown"
    return str(because.found).lower() if isinstance(because.found, bool) else str(because.found)


def _joined(texts: list[Localised], space: str = " ") -> Localised:
    return Localised(
        az=space.join(one.az for one in texts),
        ru=space.join(one.ru for one in texts),
        en=space.join(one.en for one in texts),
    )

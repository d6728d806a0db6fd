"""The checklist: who is asked for what, why, and when it is complete."""

from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk import resources
from dost_desk.forms.assessment import assess
from dost_desk.forms.catalogue import Catalogue
from dost_desk.forms.checklist import (
    Acceptance,
    CaseFacts,
    CasePerson,
    Checklist,
    Decision,
    PresentationForm,
    Relative,
    RequirementAnswer,
    Role,
    Shown,
)
from dost_desk.forms.conditions import Condition, FactValue
from dost_desk.forms.field_types import Citizenship
from dost_desk.forms.localised import Localised
from dost_desk.forms.rules import AskedOf, DocumentRule, Rules

CATALOGUE = Catalogue.load(resources.path())
HOME = CATALOGUE.service("01-09-15-00")
CERTIFICATE = CATALOGUE.service("01-01-02-00")

TEXT = Localised(az="a", ru="б", en="c")
RECIPIENT = CasePerson("recipient", frozenset({Role.RECIPIENT}), "Nümunə A.", Citizenship.CITIZEN)
REPRESENTATIVE = CasePerson("p2", frozenset({Role.REPRESENTATIVE}), "Nümunə B.")
SON = Relative("r1", "Nümunə C.", "oğlu", same_settlement=True, able=True)
FAR = Relative("r2", "", "qızı", same_settlement=False)
NAMELESS = Relative("r3")

REQUIRED, SUPPLIED = RequirementAnswer.REQUIRED, RequirementAnswer.SUPPLIED
PENDING, WAIVED = RequirementAnswer.PENDING, RequirementAnswer.WAIVED
NOT_APPLICABLE = RequirementAnswer.NOT_APPLICABLE
ORIGINAL, COPY = PresentationForm.ORIGINAL, PresentationForm.COPY


def case(**more: Any) -> CaseFacts:
    return CaseFacts(**{"people": (RECIPIENT,), **more})


def answers(checklist: Checklist) -> dict[str, RequirementAnswer]:
    return {row.key: row.answer for row in checklist.rows}


keys = st.sampled_from(
    ["1", "2", "3", "4", "5", "5/r1/card", "5/r1/tsek", "6.1/p2/guardian", "6.1/p2/power-of-attorney"]
)
presented_things = st.dictionaries(
    st.tuples(keys, st.sampled_from(PresentationForm)), st.sampled_from(Shown), max_size=12
)
decisions = st.dictionaries(
    keys,
    st.builds(
        Decision,
        st.sampled_from(RequirementAnswer),
        st.sampled_from(["", "səbəb"]),
        st.sampled_from(["", "MEİS"]),
    ),
    max_size=5,
)
cases = st.builds(
    CaseFacts,
    people=st.sampled_from([(), (RECIPIENT,), (RECIPIENT, REPRESENTATIVE)]),
    relatives=st.lists(st.sampled_from([SON, FAR, NAMELESS]), unique=True).map(tuple),
    facts=st.fixed_dictionaries(
        {},
        optional={
            "recipient.disabled": st.sampled_from([True, False, None]),
            "relatives.checked": st.sampled_from([True, False, None]),
        },
    ),
    presented=presented_things,
    decided=decisions,
    pending=st.sampled_from([frozenset(), frozenset({"recipient.disabled"})]),
)
services = st.sampled_from([HOME, CERTIFICATE])


def test_before_anything_is_known_every_document_of_item_21_is_asked_for() -> None:
    checklist = assess(HOME, CaseFacts())
    assert answers(checklist) == dict.fromkeys("12345", REQUIRED)
    assert [row.key for row in checklist.missing] == list("12345")
    assert not checklist.complete


@pytest.mark.parametrize(
    ("citizenship", "title"),
    [
        (Citizenship.CITIZEN, "Identity card"),
        (Citizenship.FOREIGNER, "Permanent residence card"),
        (Citizenship.STATELESS, "Permanent residence card"),
        (Citizenship.UNKNOWN, "Identity card or permanent residence card"),
    ],
)
def test_document_1_is_called_what_this_person_has(citizenship: Citizenship, title: str) -> None:
    person = msgspec.structs.replace(RECIPIENT, citizenship=citizenship)
    assert assess(HOME, case(people=(person,))).row("1").title.en == title


@pytest.mark.parametrize(
    ("disabled", "answer", "code", "found"),
    [
        (True, SUPPLIED, "checklist.supplied", "true"),
        (False, NOT_APPLICABLE, "checklist.not-applicable", "false"),
        (None, REQUIRED, "checklist.condition-unknown", "unknown"),
    ],
)
def test_the_disability_decides_about_document_3(
    disabled: bool | None, answer: RequirementAnswer, code: str, found: str | None
) -> None:
    row = assess(HOME, case(facts={"recipient.disabled": disabled})).row("3")
    assert (row.answer, row.why.code) == (answer, code)
    assert row.why.values.get("recipient.disabled") == found
    assert row.met is (disabled is not None)


def test_a_registry_that_answered_spares_the_paper_and_is_named() -> None:
    row = assess(HOME, case(facts={"recipient.disabled": True})).row("3")
    assert row.why.text.az == "Şəxsin əlilliyi var. Məlumat elektron qaydada alınıb. Mənbə: TSERAS."


def test_while_a_registry_cannot_be_reached_we_check_ourselves() -> None:
    checklist = assess(HOME, case(pending=frozenset({"recipient.disabled"})))
    row = checklist.row("3")
    assert (row.answer, row.met, row.why.code) == (PENDING, False, "checklist.registry-pending")
    assert row.why.text.en == "We are checking ourselves. Bring it only if we call. Source: TSERAS."
    assert row.why.values == {"recipient.disabled": "pending"}
    assert [one.key for one in checklist.pending] == ["3"]
    known = case(pending=frozenset({"recipient.disabled"}), facts={"recipient.disabled": False})
    assert assess(HOME, known).row("3").answer is NOT_APPLICABLE


def test_a_pending_fact_without_words_of_its_own_names_no_source() -> None:
    rule = DocumentRule(1, AskedOf.RECIPIENT, TEXT, TEXT, when=Condition(fact="kind", equals="this"))
    service = msgspec.structs.replace(HOME, rules=Rules(HOME.id, "1", (rule,)))
    row = assess(service, case(pending=frozenset({"kind"}))).row("1")
    assert row.why.text.en == "We are checking ourselves. Bring it only if we call."


def test_an_unknown_condition_tells_what_to_find_out() -> None:
    row = assess(HOME, case()).row("3")
    assert row.why.text == HOME.rules.facts["recipient.disabled"].unknown


@pytest.mark.parametrize(("checked", "answer"), [(None, REQUIRED), (False, REQUIRED), (True, NOT_APPLICABLE)])
def test_document_5_stays_open_until_the_relatives_were_asked_about(
    checked: bool | None, answer: RequirementAnswer
) -> None:
    assert assess(HOME, case(facts={"relatives.checked": checked})).row("5").answer is answer


def test_each_relative_shows_a_card_or_a_disability_decision() -> None:
    checklist = assess(HOME, case(relatives=(SON, FAR), facts={"relatives.checked": True}))
    order = [row.key for row in checklist.rows if row.number == 5]
    assert order == ["5", "5/r1/card", "5/r1/tsek", "5/r2/card", "5/r2/tsek"]
    card, far = checklist.row("5/r1/card"), checklist.row("5/r2/card")
    assert (card.answer, card.group, card.person_id, card.person_name) == (
        REQUIRED,
        "5/r1",
        "r1",
        "Nümunə C.",
    )
    assert card.why.text.az.startswith("Nümunə C.:")
    assert (far.answer, far.met, far.why.code) == (WAIVED, True, "checklist.waived")
    assert far.why.text.az.startswith("qızı başqa")
    entry = next(rows for rows in checklist.lacking if rows[0].number == 5)
    assert [row.key for row in entry] == ["5/r1/card", "5/r1/tsek"]


def test_one_alternative_is_enough_and_the_other_says_so() -> None:
    facts = case(relatives=(SON,), presented={("5/r1/tsek", COPY): Shown.KEPT})
    checklist = assess(HOME, facts)
    card, tsek = checklist.row("5/r1/card"), checklist.row("5/r1/tsek")
    assert (tsek.answer, tsek.met) == (REQUIRED, True)
    assert (card.answer, card.met, card.why.code) == (NOT_APPLICABLE, True, "checklist.alternative")
    assert card.why.values == {"row": "5/r1/tsek"}
    assert tsek.title.ru in card.why.text.ru


def test_an_alternative_that_does_not_apply_leaves_the_other_asked_for() -> None:
    facts = case(relatives=(SON,), decided={"5/r1/tsek": Decision(NOT_APPLICABLE, reason="əlilliyi yoxdur")})
    card = assess(HOME, facts).row("5/r1/card")
    assert (card.answer, card.met) == (REQUIRED, False)


def test_while_a_registry_is_asked_for_one_alternative_nobody_fetches_the_other() -> None:
    facts = case(relatives=(SON,), decided={"5/r1/tsek": Decision(PENDING, source="TSERAS")})
    checklist = assess(HOME, facts)
    assert [row.key for row in checklist.pending] == ["5/r1/tsek"]
    assert not any(row.key == "5/r1/card" for row in checklist.missing)
    assert not checklist.complete


def test_a_relative_without_a_name_is_this_person() -> None:
    row = assess(HOME, case(relatives=(NAMELESS,))).row("5/r3/card")
    assert row.why.text.en.startswith("This person:")
    assert row.why.text.ru.startswith("Этот человек:")


@pytest.mark.parametrize("service", [HOME, CERTIFICATE])
def test_a_representative_shows_by_what_right(service: Any) -> None:
    checklist = assess(service, case(people=(RECIPIENT, REPRESENTATIVE)))
    papers = [row.key for row in checklist.rows if row.item == 6]
    assert papers == ["6.1/p2/power-of-attorney", "6.1/p2/guardian"]
    shown = case(people=(RECIPIENT, REPRESENTATIVE), presented={("6.1/p2/guardian", ORIGINAL): Shown.SHOWN})
    assert all(row.met for row in assess(service, shown).rows if row.item == 6)
    assert not [row for row in assess(service, case()).rows if row.item == 6]


def test_where_item_22_is_open_any_form_counts_and_its_cell_says_so() -> None:
    for form in PresentationForm:
        row = assess(HOME, case(presented={("2", form): Shown.RETURNED})).row("2")
        assert row.met
        assert (row.cell(form).accepted, row.cell(form).shown) == (Acceptance.UNKNOWN, Shown.RETURNED)
        assert sum(cell.shown is not Shown.NO for cell in row.cells) == 1


def test_where_item_22_is_settled_a_form_it_rules_out_is_recorded_but_does_not_count() -> None:
    row = assess(CERTIFICATE, case(presented={("1", COPY): Shown.KEPT})).row("1")
    assert (row.cell(COPY).accepted, row.cell(COPY).shown, row.met) == (
        Acceptance.NOT_ACCEPTED,
        Shown.KEPT,
        False,
    )
    both = case(presented={("1", COPY): Shown.KEPT, ("1", ORIGINAL): Shown.SHOWN})
    assert assess(CERTIFICATE, both).row("1").met


@pytest.mark.parametrize(
    ("decision", "met", "text"),
    [
        (Decision(SUPPLIED, source="MEİS"), True, "Məlumat elektron qaydada alınıb. Mənbə: MEİS."),
        (
            Decision(PENDING, source="TSERAS", until=date(2026, 3, 14)),
            False,
            "Özümüz yoxlayırıq. Yalnız zəng etsək, gətirin. Mənbə: TSERAS. Son tarix: 14.03.2026.",
        ),
        (Decision(WAIVED, reason="qərar"), True, "Bu sənəd tələb olunmur. Səbəb: qərar."),
        (
            Decision(NOT_APPLICABLE, reason="{source}"),
            True,
            "Bu işdə həmin sənəd lazım deyil. Səbəb: {source}.",
        ),
        (
            Decision(REQUIRED, reason="reyestrdə yoxdur"),
            False,
            "Kağız sənəd lazımdır. Səbəb: reyestrdə yoxdur.",
        ),
    ],
)
def test_a_decision_is_the_answer_with_its_source_and_reason(
    decision: Decision, text: str, *, met: bool
) -> None:
    row = assess(HOME, case(decided={"4": decision})).row("4")
    assert (row.answer, row.met, row.why.text.az) == (decision.answer, met, text)
    assert row.why.code == f"checklist.decided-{decision.answer.replace('_', '-')}"


def test_a_bare_required_takes_a_decision_back() -> None:
    facts = case(facts={"recipient.disabled": False}, decided={"3": Decision(REQUIRED)})
    assert assess(HOME, facts).row("3").answer is NOT_APPLICABLE


def test_a_pending_row_whose_paper_comes_after_all_is_met() -> None:
    facts = case(decided={"4": Decision(PENDING, source="MEİS")}, presented={("4", ORIGINAL): Shown.KEPT})
    checklist = assess(HOME, facts)
    assert checklist.row("4").met
    assert checklist.pending == ()


def test_what_belongs_to_no_row_is_not_hidden() -> None:
    facts = case(
        presented={("5/gone/card", COPY): Shown.KEPT, ("7", COPY): Shown.NO}, decided={"9": Decision(WAIVED)}
    )
    checklist = assess(HOME, facts)
    assert checklist.stray == ("5/gone/card", "9")
    with pytest.raises(KeyError):
        checklist.row("9")


def test_everything_here_is_complete() -> None:
    facts = case(
        facts={"recipient.disabled": False, "relatives.checked": True},
        presented={("1", ORIGINAL): Shown.RETURNED, ("2", COPY): Shown.KEPT},
        decided={"4": Decision(SUPPLIED, source="MEİS")},
    )
    checklist = assess(HOME, facts)
    assert checklist.complete
    assert (checklist.missing, checklist.pending, checklist.stray) == ((), (), ())


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"kind": "other"}, "Bu işdə həmin sənəd lazım deyil."),
        ({}, "Sənədin lazım olub-olmadığı hələ aydın deyil."),
    ],
)
def test_a_fact_without_words_of_its_own_gets_a_plain_sentence(
    facts: dict[str, FactValue], sentence: str
) -> None:
    rule = DocumentRule(1, AskedOf.RECIPIENT, TEXT, TEXT, when=Condition(fact="kind", equals="this"))
    service = msgspec.structs.replace(HOME, rules=Rules(HOME.id, "1", (rule,)))
    row = assess(service, case(facts=facts)).row("1")
    assert row.why.text.az == sentence
    assert row.why.values == {"kind": str(facts.get("kind", "unknown"))}


def test_a_fact_that_is_a_word_is_not_told_as_yes_or_no() -> None:
    rule = DocumentRule(
        1, AskedOf.RECIPIENT, TEXT, TEXT, when=Condition(fact="recipient.disabled", equals="x")
    )
    service = msgspec.structs.replace(HOME, rules=msgspec.structs.replace(HOME.rules, documents=(rule,)))
    row = assess(service, case(facts={"recipient.disabled": "y"})).row("1")
    assert row.why.text.en == "This document is not needed in this case."


def test_a_true_fact_is_told_in_the_words_for_yes() -> None:
    row = assess(HOME, case(facts={"relatives.checked": True})).row("5")
    assert row.why.text == HOME.rules.facts["relatives.checked"].yes


@given(services, cases)
def test_complete_never_hides_a_required_row_that_is_not_met(service: Any, facts: CaseFacts) -> None:
    checklist = assess(service, facts)
    unmet = [row for row in checklist.rows if not row.met]
    assert checklist.complete is not bool(unmet)
    assert checklist.complete is not bool(checklist.missing or checklist.pending)
    for row in checklist.rows:
        here = any(cell.counts for cell in row.cells)
        assert row.met is (here or row.answer in {SUPPLIED, WAIVED, NOT_APPLICABLE})
        assert here or row.answer is not REQUIRED or not checklist.complete


@given(services, cases)
def test_each_row_has_four_cells_a_key_of_its_own_and_words_in_three_languages(
    service: Any, facts: CaseFacts
) -> None:
    rows = assess(service, facts).rows
    assert len({row.key for row in rows}) == len(rows)
    for row in rows:
        assert [cell.form for cell in row.cells] == list(PresentationForm)
        assert "{" not in row.why.text.az + row.why.text.ru + row.why.text.en + row.title.az


@given(
    services,
    cases,
    keys,
    st.sampled_from(PresentationForm),
    st.sampled_from([Shown.SHOWN, Shown.KEPT, Shown.RETURNED]),
)
def test_one_more_paper_never_makes_a_case_less_complete(
    service: Any, facts: CaseFacts, key: str, form: PresentationForm, how: Shown
) -> None:
    more = msgspec.structs.replace(facts, presented={**facts.presented, (key, form): how})
    before, after = assess(service, facts), assess(service, more)
    met_before = {row.key for row in before.rows if row.met}
    met_after = {row.key for row in after.rows if row.met}
    assert met_before <= met_after
    assert {row.key for row in after.missing} <= {row.key for row in before.missing}
    assert after.complete or not before.complete


@given(cases)
def test_the_reason_told_agrees_with_the_answer(facts: CaseFacts) -> None:
    expected = {
        "checklist.asked": {REQUIRED},
        "checklist.condition-unknown": {REQUIRED},
        "checklist.not-applicable": {NOT_APPLICABLE},
        "checklist.alternative": {NOT_APPLICABLE},
        "checklist.waived": {WAIVED},
        "checklist.supplied": {SUPPLIED},
        "checklist.registry-pending": {PENDING},
    }
    for row in assess(HOME, facts).rows:
        if row.why.code in expected:
            assert row.answer in expected[row.why.code]
        else:
            assert row.why.code == f"checklist.decided-{row.answer.replace('_', '-')}"
        if row.why.code == "checklist.condition-unknown":
            assert "unknown" in row.why.values.values()
        if row.why.code in {"checklist.not-applicable", "checklist.waived"}:
            assert "unknown" not in row.why.values.values()

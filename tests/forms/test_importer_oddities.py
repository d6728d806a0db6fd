import re
from pathlib import Path

import pytest

from dost_desk.forms.importer import Imported, import_passport
from dost_desk.forms.letters import letters
from dost_desk.forms.passport import Certainty, Passport, Subject, TimeUnit

TEXTS = Path(__file__).parents[1] / "data" / "passports"
SEED = (TEXTS / "01-09-15-00.txt").read_text(encoding="utf-8")
BASE = import_passport(SEED.encode())


def codes(imported: Imported) -> set[tuple[int, str]]:
    return {(finding.item, finding.code) for finding in imported.findings}


def essence(passport: Passport) -> list[object]:
    """What the passport says, whatever its letters' case and its marks."""
    return [
        (
            item.number,
            letters(item.text),
            item.amount,
            [letters(entry.text) for entry in item.entries],
            [(letters(choice.option), choice.chosen, choice.certainty) for choice in item.choices],
        )
        for item in passport.items
    ]


def changed(old: str, new: str) -> Imported:
    assert old in SEED
    return import_passport(SEED.replace(old, new).encode())


def test_a_shifted_id_gives_no_direction() -> None:
    shifted = changed("\n01-09-15-00", "\n09-03-00-00")
    assert (2, "id-shifted") in codes(shifted)
    assert shifted.passport.direction is None
    assert all(choice.certainty is Certainty.UNKNOWN for choice in shifted.passport.directions)


@pytest.mark.parametrize(
    ("written", "kept", "code"),
    [
        ("\n", "", "id-empty"),
        ("\n01-09-15\n", "", "id-malformed"),
        ("\n01-99-15-00\n", "01-99-15-00", "id-without-direction"),
        ("\n01-09-15-00\n\n01-03-15-00\n", "01-09-15-00", "id-several"),
    ],
)
def test_an_odd_id_is_said(written: str, kept: str, code: str) -> None:
    odd = changed("\n01-09-15-00\n", written)
    assert (2, code) in codes(odd)
    assert odd.passport.id == kept


@pytest.mark.parametrize(
    ("old", "new", "code", "amount"),
    [
        ("Rəqəmlə\n\n15", "Rəqəmlə\n\n", "item-empty", None),
        ("Rəqəmlə\n\n15", "Rəqəmlə\n\non beş", "number-unreadable", None),
        ("Rəqəmlə\n\n15", "Rəqəmlə\n\n-15", "number-unreadable", None),
        ("Rəqəmlə\n\n15", "Rəqəmlə\n\n15-20", "number-unreadable", None),
        ("Rəqəmlə\n\n15", "Rəqəmlə\n\n1,5", "number-unreadable", None),
        ("Rəqəmlə\n\n15", "Rəqəmlə: 15 (on beş)", "number-with-words", 15),
        ("Rəqəmlə\n\n15", "- 1", "total-shorter-than-front", 1),
        ("Rəqəmlə\n\n15", "Rəqəmlə\n\n16", "terms-do-not-add-up", 16),
    ],
)
def test_an_odd_term_is_said_and_its_unit_stays_open(
    old: str, new: str, code: str, amount: int | None
) -> None:
    odd = changed(old, new)
    assert (13, code) in codes(odd)
    assert odd.passport.total_term.amount == amount
    if amount != 15:
        assert odd.passport.total_term.choice is None


def test_a_unit_beside_the_number_is_inferred() -> None:
    beside = changed("Rəqəmlə\n\n15", "Rəqəmlə\n\n15 gün").passport.total_term
    assert beside.choice is not None
    assert (beside.unit, beside.choice.reason) == (TimeUnit.DAY, "unit-beside-number")


def test_a_sum_alone_does_not_say_that_the_unit_is_the_day() -> None:
    silent = changed("bitməsinə ən az bir iş günü qalmış", "sonunda")
    assert silent.passport.total_term.amount == 15
    assert silent.passport.total_term.choice is None
    assert (12, "choice-unknown") in codes(silent)


def test_a_part_longer_than_the_whole_or_zero_is_said() -> None:
    assert (13, "total-shorter-than-back") in codes(changed("Rəqəmlə\n\n13", "Rəqəmlə\n\n99"))
    assert (15, "term-zero") in codes(changed("Rəqəmlə\n\n2\n", "Rəqəmlə\n\n0\n"))


def test_tick_marks_that_a_text_still_has_are_statements() -> None:
    ticked = changed("Ödənişli\n\nÖdənişsiz", "☐ Ödənişli\n\n☑ Ödənişsiz").passport.fee
    assert [(choice.option, choice.chosen) for choice in ticked] == [("Ödənişli", False), ("Ödənişsiz", True)]
    assert all(choice.certainty is Certainty.STATED for choice in ticked)
    boxes = changed("Tam\n\nQismən", "[ ] Tam\n\nQismən [x]").passport.electronisation
    assert [choice.chosen for choice in boxes] == [False, True, False, False]


def test_empty_boxes_alone_say_nothing() -> None:
    lost = changed("Ödənişli\n\nÖdənişsiz", "☐ Ödənişli\n\n☐ Ödənişsiz").passport.fee
    assert all(choice.chosen is None for choice in lost)


def test_two_ticks_where_one_is_allowed_are_said() -> None:
    assert (19, "several-chosen") in codes(changed("Ödənişli\n\nÖdənişsiz", "[x] Ödənişli\n\n[x] Ödənişsiz"))


def test_a_single_refusal_ground_is_stated_and_said() -> None:
    single = changed("Sənədlərin natamamlığı\n\n", "")
    assert {(9, "single-option"), (9, "choice-unknown")} & codes(single) == {(9, "single-option")}
    assert [choice.certainty for choice in single.passport.refusal_grounds] == [Certainty.STATED]


@pytest.mark.parametrize(
    ("old", "new", "item", "code"),
    [
        ("Heç biri", "“Nümunə” altsistemi", 25, "option-unlisted"),
        ("Ödənişli\n\nÖdənişsiz", "Ödənişsiz\n\nÖdənişli", 19, "options-reordered"),
        ("Ödənişli\n\nÖdənişsiz", "Pulsuz", 19, "choice-unknown"),
        ("Elektron sistemləri\n", "", 7, "options-absent"),
        ("9. Xidmətin nəticəsində imtina əsəsləri *", "9. Nə vaxt rədd edilir", 9, "title-unknown"),
        ("19. Xidmət haqqı * yalnız 1-ni seçə bilər.", "19. Pul", 19, "title-unknown"),
        ("24. Xidmət zamanı", "23. Xidmət zamanı", 24, "renumbered"),
        ("01 – DSMF", "01 - DSMF", 11, "option-respelled"),
        ("natamamlığı\n", "natamamlığı Hüquqi əsası yoxdur\n", 9, "options-joined"),
    ],
)
def test_each_oddity_is_said_at_its_item(old: str, new: str, item: int, code: str) -> None:
    assert (item, code) in codes(changed(old, new))


def test_an_item_that_no_template_has_is_kept_word_for_word() -> None:
    more = import_passport(f"{SEED}\n\n28. Nümunə bəndi\n\nBir cümlə.\n".encode())
    other = more.passport.item(Subject.OTHER)
    assert other is not None
    assert (other.number, other.printed, other.title, other.text) == (0, "28", "Nümunə bəndi", "Bir cümlə.")
    assert (0, "unknown-item") in codes(more)
    between = changed("\n19. Xidmət haqqı", "\n19. Yeni bənd\n\nCavab\n\n20. Xidmət haqqı")
    assert (0, "unknown-item") in codes(between)


def test_items_out_of_order_are_sorted_and_said() -> None:
    start, end = SEED.index("19. Xidmət haqqı"), SEED.index("20. Xidmətin göst")
    moved = import_passport((SEED[:start] + SEED[end:] + "\n\n" + SEED[start:end]).encode())
    assert (19, "out-of-order") in codes(moved)
    assert essence(moved.passport) == essence(BASE.passport)


def test_the_fuller_of_two_items_is_kept_when_the_first_is_empty() -> None:
    twice = changed("\n19. Xidmət haqqı", "\n19. Xidmət haqqı *\n\n19. Xidmət haqqı")
    assert (19, "item-repeated") in codes(twice)
    assert essence(twice.passport) == essence(BASE.passport)


def test_a_sentence_that_starts_like_a_title_stays_a_step() -> None:
    steps = changed(
        "7. Məlumatlar yoxlandıqdan", "7. Xidmət haqqı ödənilmir, məlumatlar yoxlandıqdan"
    ).passport.steps
    assert len(steps) == 10
    assert steps[6].text.startswith("Xidmət haqqı ödənilmir")


def test_a_few_damaged_bytes_are_said_where_they_are() -> None:
    raw = SEED.encode().replace(b"Onlayn", b"Onla\xffyn", 1)
    damaged = import_passport(raw)
    assert (4, "damaged-letters") in codes(damaged)
    assert len(damaged.passport.items) == 27


def test_a_stated_direction_that_the_id_does_not_name_is_said() -> None:
    later = (TEXTS / "later-26-items.txt").read_text(encoding="utf-8")
    odd = import_passport(later.replace("ID nömrəsi\n", "ID nömrəsi\n01-04-02-00\n").encode())
    assert (3, "id-direction-differs") in codes(odd)
    assert odd.passport.direction_number == 3


def test_terms_that_are_left_empty_are_told_apart_by_number_and_order() -> None:
    units = "ay\n\ngün\n\nsaat\n\ndəqiqə\n\n15. "
    empty = changed(units, "15. ")
    assert {(14, "item-empty")} == {one for one in codes(empty) if one[1] == "item-empty"}
    unnumbered = re.sub(r"(?m)^1[2-7]\. (?=Xidm)", "", SEED.replace(units, "15. "))
    assert essence(import_passport(unnumbered.encode()).passport) == essence(empty.passport)


def test_a_number_and_its_unit_on_lines_of_their_own_stay_together() -> None:
    both = changed("Rəqəmlə\n\n2\n", "2\n\ngün\n")
    assert (15, "number-with-words") in codes(both)
    assert both.passport.front_term.amount == 2


def test_a_title_no_template_has_is_found_after_a_list_unless_it_may_be_an_entry() -> None:
    found = changed("22. Xidmət üzrə sənədlərin təqdimetmə forması *", "22. Necə gətirilir")
    assert (22, "title-unknown") in codes(found)
    assert len(found.passport.presentation_forms) == 4
    law = 'sosial xidmətin göstərilməsi Qaydası"-nın təsdiq edilməsi barədə'
    fifth = SEED.replace("328 nömrəli Qərarı.", f"328 nömrəli Qərarı;\n\n5. {law}")
    swallowed = import_passport(
        fifth.replace("6. Xidmət üzrə daxil olan müraciətlərin formaları", "6. Necə gəlir").encode()
    )
    assert (6, "item-missing") in codes(swallowed)
    assert len(swallowed.passport.legal_basis) == 6


def test_a_letter_too_many_in_a_title_is_said() -> None:
    longer = changed("19. Xidmət haqqı *", "19. Xidmət haqqıı *")
    assert (19, "title-respelled") in codes(longer)
    assert essence(longer.passport) == essence(BASE.passport)


def test_a_title_in_too_many_pieces_is_missing_not_guessed() -> None:
    title = "Xidmətin həyata keçirilməsinin ümumi müddəti *-yalnız 1-ni seçə bilər."
    pieces = changed(f"12. {title}", f"12. {title[:8]}" + "\n".join(title[8:]))
    assert {(12, "item-missing"), (12, "title-unknown")} & codes(pieces)

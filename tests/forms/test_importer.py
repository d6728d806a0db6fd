import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from dost_desk.errors import InputError
from dost_desk.forms.importer import Imported, import_passport
from dost_desk.forms.letters import letters
from dost_desk.forms.passport import Certainty, Passport, Subject, TimeUnit
from dost_desk.forms.passport_file import read_passport, write_passport

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "tests" / "data" / "passports"
SEED = (TEXTS / "01-09-15-00.txt").read_text(encoding="utf-8")
BASE = import_passport(SEED.encode())
TITLES = [
    line
    for line in SEED.splitlines()
    if re.match(r"\d+\. (Xidm|DOST op|MEİS inf)", line) and "iş günü" not in line
]
CAPITALS = str.maketrans({"i": "İ", "ı": "I"})


def codes(imported: Imported) -> set[tuple[int, str]]:
    return {(finding.item, finding.code) for finding in imported.findings}


def new_codes(imported: Imported) -> set[str]:
    return {code for _, code in codes(imported) - codes(BASE)}


def definition(passport: Passport) -> str:
    """The definition without the numbers that the text printed, which renumbering changes."""
    return write_passport(replace(passport, items=tuple(replace(one, printed="") for one in passport.items)))


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


def on_titles(change: Callable[[str], str]) -> Callable[[str], str]:
    def edit(text: str) -> str:
        return "\n".join(change(line) if line in TITLES else line for line in text.split("\n"))

    return edit


def renumber(change: Callable[[int], str]) -> Callable[[str], str]:
    return on_titles(lambda title: re.sub(r"^(\d+)\. ", lambda found: change(int(found.group(1))), title))


def wrap(title: str) -> str:
    words = title.split(" ")
    return " ".join(words[: len(words) // 2]) + "\n" + " ".join(words[len(words) // 2 :])


def replacing(old: str, new: str) -> Callable[[str], str]:
    assert old in SEED
    return lambda text: text.replace(old, new)


def test_the_shipped_definition_is_exactly_what_the_seed_gives() -> None:
    shipped = (ROOT / "resources" / "passports" / "01-09-15-00.toml").read_bytes()
    assert write_passport(BASE.passport).encode() == shipped


def test_the_seed_has_all_titles() -> None:
    assert len(TITLES) == 27


def test_what_is_inferred_of_the_seed_has_its_reason() -> None:
    inferred = {
        (item.number, choice.option, choice.reason, choice.evidence)
        for item in BASE.passport.items
        for choice in item.chosen
    }
    assert inferred == {
        (3, "Sosial xidmət sahəsində göstərilən xidmətlər", "direction-from-id", "01-09-15-00; 23.2"),
        (12, "gün", "terms-add-up", "15 = 2 + 13; 23.10"),
        (14, "gün", "terms-add-up", "15 = 2 + 13; 23.10"),
        (16, "gün", "terms-add-up", "15 = 2 + 13; 23.10"),
        (24, "E-sosial", "named-in-text", "23.10"),
        (24, "MEİS", "named-in-text", "21"),
        (25, "“Əillik” (TSERAS) altsistemi", "named-in-text", "23.6"),
    }
    assert all(
        choice.certainty is Certainty.INFERRED for item in BASE.passport.items for choice in item.chosen
    )


def test_findings_of_the_seed_are_its_open_choices_and_its_blank_number() -> None:
    assert {code for _, code in codes(BASE)} == {"approval-number-blank", "choice-inferred", "choice-unknown"}
    assert next(finding for finding in BASE.findings if finding.item == 19).line == 181


SAME = [
    ("line-endings", lambda text: text.replace("\n", "\r\n")),
    ("line-endings", lambda text: text.replace("\n", "\r")),
    ("byte-order-mark", lambda text: "\ufeff" + text),
    ("no-break-space", lambda text: text.replace(" ", "\u00a0")),
    ("invisible-characters", lambda text: text.replace(" ", " \u200b")),
    ("invisible-characters", lambda text: text.replace("mə", "mə\u00ad")),
    ("decomposed-letters", lambda text: unicodedata.normalize("NFD", text)),
    ("look-alike-letters", lambda text: text.replace("ə", "ә").replace("a", "а")),
    ("tabs", lambda text: text.replace(" ", "\t")),
    ("extra-spaces", lambda text: text.replace("\n", "  \n")),
    ("extra-spaces", lambda text: text.replace(" ", "  ")),
    ("blank-lines-doubled", lambda text: text.replace("\n", "\n\n")),
    ("blank-lines-lost", lambda text: re.sub(r"\n+", "\n", text)),
    ("quote-prefix", lambda text: text.replace("\n", "\n> ")),
    ("markdown", on_titles(lambda title: f"## {title}")),
    ("markdown", on_titles(lambda title: re.sub(r"^(\d+)\. ", r"**\1.** ", title))),
    ("markdown", renumber(lambda number: rf"{number}\. ")),
    ("bullets", lambda text: re.sub(r"\n(?=[A-ZƏÜÖ])", "\n• ", text)),
    ("number-marks", renumber(lambda number: f"{number}) ")),
    ("number-marks", renumber(lambda number: f"{number} . ")),
    ("number-marks", renumber(lambda number: f"{number} ")),
    ("number-marks", renumber(lambda number: f"№ {number}. ")),
    ("number-marks", renumber(lambda number: f"{number}.\n")),
    ("number-missing", renumber(lambda _: "")),
    ("renumbered", renumber(lambda number: f"{number + 1}. ")),
    ("renumbered", renumber(lambda _: "1. ")),
    ("title-wrapped", on_titles(wrap)),
    ("items-joined", lambda text: re.sub(r"\n+(\d+\. (?:Xidm|DOST op|MEİS inf))", r" \1", text)),
    ("options-joined", replacing("ay\n\ngün\n\nsaat\n\ndəqiqə", "ay gün saat dəqiqə")),
    ("options-joined", replacing("ay\n\ngün\n\nsaat\n\ndəqiqə", "ay, gün, saat, dəqiqə")),
    ("options-joined", replacing("Ödənişli\n\nÖdənişsiz", "ÖdənişliÖdənişsiz")),
    ("option-wrapped", replacing("uşaqlar və övladlığa", "uşaqlar\nvə\növladlığa")),
    ("option-numbered", replacing("\nŞəxsən\n", "\n1) Şəxsən\n")),
    ("option-repeated", replacing("\nÖdənişli\n", "\nÖdənişli\n\nÖdənişli\n")),
    ("option-marked", replacing("\nOnlayn\n", "\n- Onlayn\n")),
    ("entry-wrapped", replacing("vəsiqəsi, əcnəbinin", "vəsiqəsi,\nəcnəbinin")),
    ("entries-joined", replacing(";\n 3. Əlil", "; 3. Əlil")),
    ("entries-joined", replacing(".\n7. Məlumat", ". 7. Məlumat")),
    ("entries-renumbered", replacing("\n 5. Şəxsə", "\n 6. Şəxsə")),
    ("id-respelled", replacing("\n01-09-15-00", "\n01 – 09 – 15 – 00")),
    ("id-respelled", replacing("\n01-09-15-00", "\nID: 01-09-15-00")),
    ("footer", lambda text: text + "\n\n© 2023 Nümunə"),
    ("text-wrapped", replacing("məişət xidmətlərinin göst", "məişət\nxidmətlərinin göst")),
    ("item-repeated", lambda text: text + "\n\n1. Xidmətin adı *\n\nBaşqa ad"),
    ("heading-missing", replacing("DOST xidmət pasportu\n", "")),
]  # fmt: skip


@pytest.mark.parametrize(("code", "edit"), SAME)
def test_an_edit_is_said_and_changes_nothing(code: str, edit: Callable[[str], str]) -> None:
    edited = import_passport(edit(SEED).encode())
    assert code in new_codes(edited)
    if code == "heading-missing":
        assert edited.passport.items == BASE.passport.items
    else:
        assert definition(edited.passport) == definition(BASE.passport)


@pytest.mark.parametrize(
    ("encoding", "mark", "code"),
    [
        ("utf-16-le", b"", "encoding"),
        ("utf-16-be", b"", "encoding"),
        ("utf-16-le", b"\xff\xfe", "byte-order-mark"),
        ("utf-16-be", b"\xfe\xff", "byte-order-mark"),
        ("utf-32-le", b"\xff\xfe\x00\x00", "byte-order-mark"),
    ],
)
def test_other_encodings_are_said_and_change_nothing(encoding: str, mark: bytes, code: str) -> None:
    edited = import_passport(mark + SEED.encode(encoding))
    assert code in new_codes(edited)
    assert edited.passport == BASE.passport


RESPELLED = [
    ("title-in-capitals", lambda text: text.translate(CAPITALS).upper()),
    ("title-in-capitals", str.upper),
    ("title-respelled", str.lower),
    ("title-respelled", on_titles(lambda title: title.replace("ə", "e").replace("ı", "i"))),
    ("title-hints-differ", on_titles(lambda title: title.partition("*")[0] + ":")),
    ("quotation-marks", lambda text: re.sub(r'"([^"]*)"', r"«\1»", text)),
    ("option-respelled", lambda text: text.replace("“", '"').replace("”", '"')),
    ("title-wrapped", on_titles(lambda title: title.replace(" ", "\n"))),
    ("items-joined", lambda text: re.sub(r"\s*\n\s*", " ", text)),
    ("letters-restored", lambda text: text.encode("cp1254", "replace")),
]  # fmt: skip


@pytest.mark.parametrize(("code", "edit"), RESPELLED)
def test_a_respelling_is_said_and_keeps_what_the_passport_says(
    code: str, edit: Callable[[str], str | bytes]
) -> None:
    text = edit(SEED)
    edited = import_passport(text if isinstance(text, bytes) else text.encode())
    assert code in new_codes(edited)
    assert essence(edited.passport) == essence(BASE.passport)


EDITS = {code: edit for code, edit in SAME if code not in {"heading-missing", "item-repeated", "footer"}}


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(sorted(EDITS)), unique=True, max_size=4))
def test_edits_together_give_the_same_passport_or_findings(chosen: list[str]) -> None:
    text = SEED
    for code in chosen:
        text = EDITS[code](text)
    edited = import_passport(text.encode())
    assert essence(edited.passport) == essence(BASE.passport) or new_codes(edited)
    assert not chosen or new_codes(edited)


OPTIONS = [option for item in BASE.passport.items for option in item.options]


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_titles_and_options_lost_doubled_or_moved_are_said(data: st.DataObject) -> None:
    lines = SEED.split("\n")
    places = [place for place, line in enumerate(lines) if line in TITLES or line in OPTIONS]
    place = data.draw(st.sampled_from(places))
    act = data.draw(st.sampled_from(["lose", "double", "move"]))
    line = lines[place] if act == "double" else lines.pop(place)
    if act != "lose":
        lines.insert(data.draw(st.sampled_from(places[:-1])), line)
    edited = import_passport("\n".join(lines).encode())
    assert definition(edited.passport) == definition(BASE.passport) or edited.findings != BASE.findings


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes_are_no_passport_and_never_crash(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        import_passport(data)
    assert caught.value.code == "passport.not-a-passport"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_seed_overwritten_anywhere_is_imported_or_refused(data: st.DataObject) -> None:
    raw = bytearray(SEED.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        raw[at : at + data.draw(st.integers(0, 400))] = data.draw(st.binary(max_size=40))
    try:
        passport = import_passport(bytes(raw)).passport
    except InputError as error:
        code = error.code
    else:
        code = "passport.not-a-passport"
        assert read_passport(write_passport(passport).encode()) == passport
    assert code == "passport.not-a-passport"


ESSAY = "Bu yazı xidmətin adı haqqındadır.\n\n1. Xidmət yaxşıdır.\n2. Xidmətin adı gözəldir.\n" * 20


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        ("\ufeff \u200b\n".encode(), "empty"),
        (b"\x00\x01\x02\x03" * 100, "binary"),
        (b"PK\x03\x04" + bytes(range(256)) * 8, "binary"),
        (b"\xff\xfe\x00", "binary"),
        (f"<!DOCTYPE html><html><body>{SEED}</body></html>".encode(), "markup"),
        (b"{\\rtf1\\ansi " + SEED.encode(), "markup"),
        (ESSAY.encode(), "no-items"),
        ("\n".join(SEED.split("\n")[:60]).encode(), "no-items"),
        (b"x" * 300_000, "too-large"),
        (b"x\n" * 5_000, "too-large"),
        (SEED.encode() + "1. Xidmətin adı ".encode() * 5_000, "too-large"),
        ((ROOT / "resources" / "passports" / "01-09-15-00.toml").read_bytes(), "no-items"),
    ],
)
def test_what_is_no_passport_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        import_passport(data)
    assert caught.value.code == "passport.not-a-passport"
    assert caught.value.values == {"reason": reason}


def test_a_passport_cut_in_half_is_taken_and_says_what_is_missing() -> None:
    half = import_passport("\n".join(SEED.split("\n")[:160]).encode())
    missing = {item for item, code in codes(half) if code == "item-missing"}
    assert missing == set(range(16, 28))


def test_the_later_26_item_template_is_taken() -> None:
    later = import_passport((TEXTS / "later-26-items.txt").read_bytes())
    passport = later.passport
    assert passport.id == ""
    assert {
        (0, "lists-only-chosen"),
        (0, "newer-item"),
        (0, "template-differs"),
        (2, "id-empty"),
        (4, "option-newer"),
        (9, "single-option"),
        (11, "option-newer"),
        (13, "total-shorter-than-front"),
        (17, "title-of-other-item"),
        (22, "item-missing"),
        (23, "renumbered"),
        (26, "renumbered"),
    } <= codes(later)
    terms = (passport.total_term, passport.front_term, passport.back_term)
    assert [term.amount for term in terms] == [15, 20, 15]
    assert all(term.unit is TimeUnit.MINUTE for term in terms)
    assert [choice.option for choice in passport.back_offices] == ["DMA", "SXA"]
    assert all(choice.reason == "only-chosen-are-listed" for choice in passport.back_offices)
    assert passport.direction_number == 3
    assert len(passport.steps) == 2
    assert passport.presentation_forms == ()


def test_the_newer_template_with_content_and_a_proactive_service_is_taken() -> None:
    newer = import_passport((TEXTS / "later-content.txt").read_bytes())
    passport = newer.passport
    assert {(2, "id-shifted"), (1, "proactive"), (0, "newer-item"), (22, "item-missing")} <= codes(newer)
    assert passport.id == "09-03-00-00"
    assert passport.direction_number == 9
    content = passport.item(Subject.CONTENT)
    assert content is not None
    assert content.text.startswith("Ödəniş müraciət olmadan")
    assert [choice.option for choice in passport.units] == [
        "DOST mərkəzi",
        "Regional DOST mərkəzi",
        "DOST filialı",
    ]
    assert (13, "terms-do-not-add-up") not in codes(newer)
    assert passport.front_term.unit is TimeUnit.MINUTE


def changed(old: str, new: str) -> Imported:
    return import_passport(replacing(old, new)(SEED).encode())


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
    unnumbered = on_titles(lambda title: title.split(". ", 1)[1])(SEED.replace(units, "15. "))
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

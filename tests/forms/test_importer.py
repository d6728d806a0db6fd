import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from dost_desk.errors import InputError
from dost_desk.forms.importer import Imported, import_passport
from dost_desk.forms.letters import letters
from dost_desk.forms.passport import Certainty, Kind, Passport, Subject, TimeUnit
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


def test_every_word_of_the_seed_is_in_its_definition_in_order() -> None:
    """Item by item, word by word: nothing is lost, nothing is added."""
    passport = read_passport((ROOT / "resources" / "passports" / "01-09-15-00.toml").read_bytes())
    said = list(passport.preamble)
    for item in passport.items:
        said.append(f"{item.number}. {item.title}")
        above = item.notes if item.kind in {Kind.IDENTIFIER, Kind.NUMBER} else ()
        amount = () if item.amount is None else (str(item.amount),)
        entries = tuple(f"{entry.number}. {entry.text}" for entry in item.entries)
        said += (*above, item.text, *amount, *entries, *item.options, *(() if above else item.notes))
    assert " ".join(said).split() == SEED.split()


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


SAME: list[tuple[str, Callable[[str], str]]] = [
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


EDITS: dict[str, Callable[[str], str]] = {
    code: edit for code, edit in SAME if code not in {"heading-missing", "item-repeated", "footer"}
}


@settings(max_examples=25, deadline=None)
@example(["title-wrapped", "items-joined"])
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

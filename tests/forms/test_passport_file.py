import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.errors import InputError
from dost_desk.forms.passport import (
    Certainty,
    Choice,
    Confirmed,
    Entry,
    Item,
    Kind,
    Passport,
)
from dost_desk.forms.passport_file import read_passport, write_passport
from dost_desk.forms.template import KNOWN, Known

SHIPPED = Path(__file__).parents[2] / "resources" / "passports"
SEED = (SHIPPED / "01-09-15-00.toml").read_text(encoding="utf-8")

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(
    lambda text: bool(text.strip())
)
confirmations = st.builds(Confirmed, by=texts, on=st.dates().map(lambda day: day.isoformat()), reason=texts)


@st.composite
def _choice(draw: st.DrawFn, option: str) -> Choice:
    certainty = draw(st.sampled_from(Certainty))
    confirmed = draw(st.none() | confirmations)
    known = certainty is not Certainty.UNKNOWN or confirmed is not None
    return Choice(
        option=option,
        chosen=draw(st.booleans()) if known else None,
        certainty=certainty,
        reason=draw(texts),
        evidence=draw(st.just("") | texts),
        confirmed=confirmed,
    )


@st.composite
def _item(draw: st.DrawFn, known: Known) -> Item:
    kind = known.kind
    options = draw(st.lists(texts, max_size=4, unique=True)) if kind in {Kind.ONE_OF, Kind.ANY_OF} else []
    entries = draw(st.lists(texts, max_size=3)) if kind is Kind.ENTRIES else []
    return Item(
        subject=known.subject,
        number=known.number,
        title=draw(texts),
        kind=kind,
        printed=draw(st.just("") | texts),
        text=draw(texts) if kind in {Kind.TEXT, Kind.NUMBER} else "",
        amount=draw(st.none() | st.integers(0, 999)) if kind is Kind.NUMBER else None,
        entries=tuple(Entry(number=place, text=text) for place, text in enumerate(entries, 1)),
        choices=tuple(draw(_choice(option)) for option in options),
        notes=tuple(draw(st.lists(texts, max_size=2))),
    )


@st.composite
def passports(draw: st.DrawFn) -> Passport:
    wanted = draw(st.lists(st.sampled_from(KNOWN), min_size=1, unique_by=lambda known: known.subject))
    ordered = sorted(wanted, key=lambda known: (known.number == 0, known.number))
    return Passport(
        id="",
        items=tuple(draw(_item(known)) for known in ordered),
        preamble=tuple(draw(st.lists(texts, max_size=2))),
        demonstration=draw(st.booleans()),
    )


@given(passports())
def test_every_passport_comes_back_as_it_was_written(passport: Passport) -> None:
    written = write_passport(passport)
    assert read_passport(written.encode()) == passport
    assert write_passport(read_passport(written.encode())) == written


@pytest.mark.parametrize("name", ["01-09-15-00", "01-01-02-00"])
def test_shipped_definitions_round_trip_byte_for_byte(name: str) -> None:
    data = (SHIPPED / f"{name}.toml").read_bytes()
    passport = read_passport(data)
    assert passport.id == name
    assert write_passport(passport).encode() == data


def test_the_hand_written_certificate_is_marked_and_of_direction_one() -> None:
    passport = read_passport((SHIPPED / "01-01-02-00.toml").read_bytes())
    assert passport.demonstration
    assert passport.direction_number == 1
    assert (passport.total_term.amount, passport.standard_minutes) == (1, 10)
    assert [entry.number for entry in passport.documents] == [1, 2]


def test_a_byte_order_mark_before_the_definition_is_taken() -> None:
    assert read_passport(b"\xef\xbb\xbf" + SEED.encode()).id == "01-09-15-00"


def confirmed_option(by: str, on: str) -> str:
    confirmed = f'{{ by = "{by}", on = "{on}", reason = "r" }}'
    return f'{{ option = "Onlayn", chosen = true, certainty = "unknown", confirmed = {confirmed} }}'


DAMAGE = [
    ("", "", "format", "missing-key"),
    ("format = 1", "format = true", "format", "wrong-value"),
    ("format = 1", 'format = "1"', "format", "wrong-value"),
    ("format = 1", "format = 0", "format", "wrong-value"),
    ('id = "01-09-15-00"', "id = 7", "id", "wrong-value"),
    ('id = "01-09-15-00"', 'id = "01-09-15"', "id", "not-an-id"),
    ('id = "01-09-15-00"', 'id = "٠١-09-15-00"', "id", "not-an-id"),
    ('id = "01-09-15-00"', 'id = "01-09-16-00"', "id", "differs-from-item-2"),
    ('id = "01-09-15-00"', 'colour = "red"', "colour", "unknown-key"),
    ('id = "01-09-15-00"\n', "", "id", "missing-key"),
    ('title = "Xidmətin adı *"', 'name = "x"', "items[0].name", "unknown-key"),
    ('title = "Xidmətin adı *"', "", "items[0].title", "missing-key"),
    ('title = "Xidmətin adı *"', 'title = " "', "items[0].title", "empty"),
    ("number = 1\n", "number = 2\n", "items[0].number", "not-this-subject"),
    ("number = 1\n", 'number = "1"\n', "items[0].number", "wrong-value"),
    ('subject = "name"', 'subject = "content"', "items[0].number", "not-this-subject"),
    ('subject = "name"', 'subject = "nonsense"', "items[0].subject", "wrong-value"),
    ('subject = "name"', 'subject = "other"', "items[0].number", "not-this-subject"),
    ('kind = "text"', 'kind = "number"', "items[0].kind", "not-this-subject"),
    ('kind = "text"', 'kind = "text"\namount = 4', "items[0].amount", "not-for-this-kind"),
    ('kind = "any-of"', 'kind = "any-of"\ntext = "x"', "items[2].text", "not-for-this-kind"),
    ("amount = 15", "amount = -1", "items[12].amount", "out-of-range"),
    ("amount = 15", "amount = 9999999", "items[12].amount", "out-of-range"),
    ("amount = 15", "amount = 1.5", "items[12].amount", "wrong-value"),
    ("{ number = 1, ", "{ number = 4, ", "items[4].entries[0].number", "not-in-order"),
    ('{ option = "Onlayn"', '{ option = ""', "items[3].choices[5].option", "empty"),
    (
        '{ option = "Onlayn", certainty = "unknown" }',
        '{ option = "Onlayn", certainty = "unknown", chosen = true }',
        "items[3].choices[5].chosen",
        "contradicts-certainty",
    ),
    (
        '{ option = "Onlayn", certainty = "unknown" }',
        '{ option = "Onlayn", certainty = "stated" }',
        "items[3].choices[5].chosen",
        "contradicts-certainty",
    ),
    (
        '{ option = "Onlayn", certainty = "unknown" }',
        '{ option = "Onlayn", certainty = "inferred", chosen = true }',
        "items[3].choices[5].reason",
        "empty",
    ),
    (
        '{ option = "Onlayn", certainty = "unknown" }',
        '{ option = "A kateqoriyalı DOST Mərkəzi", certainty = "unknown" }',
        "items[3].choices[5].option",
        "repeated",
    ),
    (
        '{ option = "Onlayn", certainty = "unknown" }',
        confirmed_option("N", "2026-13-01"),
        "items[3].choices[5].confirmed.on",
        "not-a-date",
    ),
    (
        '{ option = "Onlayn", certainty = "unknown" }',
        confirmed_option(" ", "2026-12-01"),
        "items[3].choices[5].confirmed.by",
        "empty",
    ),
    ('certainty = "unknown"', 'certainty = "sure"', "items[3].choices[0].certainty", "wrong-value"),
    ('id = "01-09-15-00"', 'id = "01-09-15-00', "line 2", "not-toml"),
    ("[[items]]", "[[items]", "line 8", "not-toml"),
    ('id = "01-09-15-00"', 'id = "01-09-15-00"\nid = "01-09-15-00"', "line 3", "not-toml"),
]


@pytest.mark.parametrize(("old", "new", "place", "problem"), DAMAGE)
def test_a_damaged_definition_names_the_place(old: str, new: str, place: str, problem: str) -> None:
    assert not old or old in SEED
    damaged = SEED.replace(old, new, 1) if old else ""
    with pytest.raises(InputError) as caught:
        read_passport(damaged.encode())
    assert (caught.value.code, caught.value.field) == ("passport.damaged", place)
    assert caught.value.values["problem"] == problem


def test_a_definition_without_items_is_damaged() -> None:
    with pytest.raises(InputError) as caught:
        read_passport(b'format = 1\nid = ""\nitems = []\n')
    assert (caught.value.field, caught.value.values["problem"]) == ("items", "empty")


@pytest.mark.parametrize(("first", "place"), [(0, "items[27].subject"), (26, "items[27].subject")])
def test_an_item_that_is_there_twice_is_damage(first: int, place: str) -> None:
    tables = re.split(r"(?=\n\[\[items\]\])", SEED)
    with pytest.raises(InputError) as caught:
        read_passport("".join([*tables, tables[first + 1]]).encode())
    assert (caught.value.field, caught.value.values["problem"]) == (place, "repeated")


def test_items_out_of_order_are_damage() -> None:
    head, first, second, *rest = re.split(r"(?=\n\[\[items\]\])", SEED)
    with pytest.raises(InputError) as caught:
        read_passport("".join([head, second, first, *rest]).encode())
    assert (caught.value.field, caught.value.values["problem"]) == ("items[1].number", "not-in-order")


def test_a_later_format_says_so() -> None:
    with pytest.raises(InputError) as caught:
        read_passport(SEED.replace("format = 1", "format = 2", 1).encode())
    assert caught.value.code == "passport.newer-format"
    assert caught.value.values == {"found": 2, "known": 1}


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_with_a_code(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        read_passport(data)
    assert caught.value.code == "passport.damaged"


@given(st.data())
def test_a_definition_cut_or_overwritten_anywhere_is_read_or_refused(data: st.DataObject) -> None:
    raw = SEED.encode()
    at = data.draw(st.integers(0, len(raw)))
    junk = data.draw(st.binary(max_size=6))
    damaged = raw[:at] + junk + raw[at + len(junk) :]
    try:
        passport = read_passport(damaged)
    except InputError as error:
        code = error.code
    else:
        code = "passport.damaged"
        assert read_passport(write_passport(passport).encode()) == passport
    assert code in {"passport.damaged", "passport.newer-format"}

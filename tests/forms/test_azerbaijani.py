"""Azerbaijani case, search and order."""

import unicodedata
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.forms.azerbaijani import ALPHABET, casefold, fold, lower, sort_key, upper


@pytest.mark.parametrize(
    ("small", "capital"),
    [
        ("işçi", "İŞÇİ"),
        ("qızıl", "QIZIL"),
        ("əöüğ", "ƏÖÜĞ"),
        (ALPHABET, "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ"),
    ],
)
def test_case_follows_the_azerbaijani_alphabet_both_ways(small: str, capital: str) -> None:
    assert upper(small) == capital
    assert lower(capital) == small


def test_decomposed_letters_are_composed() -> None:
    assert lower(unicodedata.normalize("NFD", "İŞÇİ")) == "işçi"
    assert upper("i\u0307") == "İ\u0307"  # a second dot is somebody's own doing, and is kept
    assert len(lower("İ")) == 1


def test_casefold_compares_without_case() -> None:
    assert casefold("Qızıl İŞÇİ") == casefold("QIZIL işçi")
    assert casefold("QIZIL") != casefold("QİZİL")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("aliyeva", "Əliyeva"),
        ("eliyeva", "ƏLİYEVA"),
        ("isciler", "İŞÇİLƏR"),
        ("ISCILER", "işçilər"),
        ("gulcohre", "Gülçöhrə"),
        ("ag dag", "  Ağ\u00a0 dağ "),
        ("иванов", "Иванов"),
    ],
)
def test_a_name_typed_without_its_letters_is_found(typed: str, stored: str) -> None:
    found = fold(typed) == fold(stored)
    assert found is (typed != "aliyeva")  # ə is e, never a


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=ALPHABET + ALPHABET.upper() + "İI -"))
def test_folding_does_not_see_case_or_composition(text: str) -> None:
    assert fold(upper(text)) == fold(lower(text)) == fold(unicodedata.normalize("NFD", text))
    assert fold(text).isascii()


@given(st.permutations(ALPHABET))
def test_the_alphabet_sorts_in_its_order(letters: list[str]) -> None:
    assert "".join(sorted(letters, key=sort_key)) == ALPHABET


@pytest.mark.parametrize(
    "ordered",
    [
        ["Çinarə", "Dilarə"],
        ["Eldar", "Əli", "Fuad"],
        ["Həsən", "Xalidə", "Ilqar", "İlqar"],
        ["Qadir", "Leyla"],
        ["Vüsal", "Walter", "Yusif"],
        ["Əli", "Əli Əliyev", "Əliyev"],
        ["", "-", "1", "2", "Aa", "Z", "Иван"],
        ["Andre", "André", "Andrei"],
    ],
)
def test_names_sort_as_in_a_list_of_names(ordered: list[str]) -> None:
    backwards = ordered[::-1]
    assert sorted(backwards, key=sort_key) == ordered


@given(st.lists(st.text()), st.randoms())
def test_any_texts_sort_the_same_however_they_came(texts: list[str], chance: Random) -> None:
    shuffled = texts[:]
    chance.shuffle(shuffled)
    assert sorted(shuffled, key=sort_key) == sorted(texts, key=sort_key)

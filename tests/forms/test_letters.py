import pytest

from dost_desk.forms.letters import letters, letters_with_places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İŞÇİ", "isci"),
        ("işçi", "isci"),
        ("ISCI", "isci"),
        ("“Əlillik” (TSERAS)", "elilliktseras"),
        ("ә ǝ Ə", "eee"),
        ("12. Xidmət—haqqı*", "12xidmethaqqi"),
        ("é ﬁ", "efi"),
        ("", ""),
    ],
)
def test_letters_ignore_case_marks_and_spaces(text: str, expected: str) -> None:
    assert letters(text) == expected


def test_each_letter_knows_its_place() -> None:
    found, places = letters_with_places("a) Ə ﬁ")
    assert found == "aefi"
    assert places == (0, 3, 5, 5)

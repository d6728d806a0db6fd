from datetime import date, datetime

import pytest

from dost_desk.printing import wording
from dost_desk.printing.papers import PendingCheck

GAP = "\u00a0"


def test_dates_and_times_have_two_digits() -> None:
    assert wording.day(date(2026, 3, 4)) == "04.03.2026"
    assert wording.day(date(26, 3, 4)) == "04.03.0026"
    when = datetime(2026, 3, 4, 9, 5)  # noqa: DTZ001  # papers carry the centre's wall time
    assert wording.clock(when) == "09:05"
    assert wording.moment(when) == f"04.03.2026, saat{GAP}09:05"


@pytest.mark.parametrize(
    ("text", "kept_together"),
    [
        ("+994 50 123 45 67", "+994_50_123_45_67"),
        ("(zəng: 050 123 45 67)", "(zəng: 050_123_45_67)"),
        ("+994 (12) 345 67 89 evdə", "+994_(12)_345_67_89 evdə"),
        ("1 250 000 ₼", "1_250_000_₼"),
        ("12 manat", "12_manat"),
        ("15 gün, 3 nəfər", "15_gün, 3_nəfər"),
        ("etibarnamə № 12", "etibarnamə №_12"),
        ("Nizami 12, 45-ci mənzil", "Nizami 12, 45-ci mənzil"),
        ("15 günlük", "15 günlük"),
        ("2024 2025 2026", "2024 2025 2026"),
    ],
)
def test_numbers_stay_whole_at_the_end_of_a_line(text: str, kept_together: str) -> None:
    assert wording.unbroken(text) == kept_together.replace("_", GAP)


def test_terms_say_how_days_are_counted() -> None:
    assert wording.term(15, "calendar") == f"15{GAP}təqvim günü"
    assert wording.term(2, "working") == f"2{GAP}iş günü"
    assert wording.counted("calendar") == "təqvim günü"


def test_a_due_date_that_is_not_known_is_left_to_write() -> None:
    assert wording.due(date(2026, 3, 19)) == "19.03.2026"
    assert set(wording.due(None)) == {"_", "."}


def test_a_birth_date_may_be_known_in_part() -> None:
    assert wording.born("1948") == "1948"
    assert wording.born(date(1948, 3, 2)) == "02.03.1948"


@pytest.mark.parametrize(
    ("choices", "joined"),
    [
        ((), ""),
        (("əsli",), "əsli"),
        (("əsli", "surəti"), "əsli və ya surəti"),
        (("əsli", "surəti", "elektron surəti"), "əsli, surəti və ya elektron surəti"),
    ],
)
def test_alternatives_are_joined_as_speech(choices: tuple[str, ...], joined: str) -> None:
    assert wording.either(choices) == joined


def test_a_pending_check_says_as_much_as_is_known() -> None:
    full = PendingCheck(title="Arayış", person="Nümunə", registry="TSERAS", check_by=date(2026, 3, 6))

    assert wording.checking(full) == "Arayış (Nümunə) — TSERAS, 06.03.2026 tarixinədək yoxlanılacaq"
    assert wording.checking(PendingCheck(title="Arayış")) == "Arayış"


def test_the_agent_is_named_with_the_desk_when_there_is_one() -> None:
    assert wording.agent_at("7") == f"Sosial agent, masa{GAP}7"
    assert wording.agent_at("") == "Sosial agent"

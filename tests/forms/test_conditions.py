"""Conditions on facts that may be unknown, and their explanations."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.forms.conditions import Because, Condition, FactValue, evaluate, facts_of

NAMES = ["a", "b", "c"]


def condition(data: dict[str, Any]) -> Condition:
    return msgspec.convert(data, Condition)


leaves = st.builds(
    lambda fact, wanted: Condition(fact=fact, equals=wanted),
    st.sampled_from(NAMES),
    st.one_of(st.booleans(), st.sampled_from(["x", "y"]), st.integers(0, 1)),
) | st.builds(lambda fact: Condition(fact=fact, one_of=("x", "y")), st.sampled_from(NAMES))
conditions = st.recursive(
    leaves,
    lambda parts: (
        st.lists(parts, min_size=1, max_size=3).map(lambda every: Condition(every=tuple(every)))
        | st.lists(parts, min_size=1, max_size=3).map(lambda some: Condition(some=tuple(some)))
    ),
    max_leaves=8,
)
values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(0, 1),
    st.sampled_from(["x", "y", "z"]),
    st.lists(st.sampled_from(["x", "z"]), max_size=2).map(tuple),
)
worlds = st.dictionaries(st.sampled_from(NAMES), values)


@pytest.mark.parametrize(
    ("found", "wanted", "truth"),
    [
        (True, True, True),
        (False, True, False),
        (None, True, None),
        (1, True, False),
        (True, 1, False),
        ("x", "x", True),
        (("x", "y"), "x", True),
        ((), "x", False),
    ],
)
def test_one_fact_is_compared_by_value_and_type(
    found: FactValue, wanted: bool | int | str, truth: bool | None
) -> None:
    explained = evaluate(condition({"fact": "a", "is": wanted}), {"a": found})
    assert explained.truth is truth
    assert explained.because == (Because("a", (wanted,), found),)


def test_no_condition_is_true_and_needs_no_reason() -> None:
    assert evaluate(None, {}).truth is True
    assert evaluate(None, {}).because == ()
    assert facts_of(None) == frozenset()


def test_one_of_takes_any_of_its_values() -> None:
    kinds = condition({"fact": "a", "one_of": ["x", "y"]})
    assert evaluate(kinds, {"a": "y"}).truth is True
    assert evaluate(kinds, {"a": "z"}).truth is False


@pytest.mark.parametrize(
    ("shape", "a", "b", "truth", "reasons"),
    [
        ("all", True, True, True, ["a", "b"]),
        ("all", True, None, None, ["b"]),
        ("all", False, None, False, ["a"]),
        ("any", False, None, None, ["b"]),
        ("any", True, None, True, ["a"]),
        ("any", False, False, False, ["a", "b"]),
    ],
)
def test_lists_join_by_three_valued_logic_and_name_what_decided(
    shape: str, a: bool, b: bool | None, truth: bool | None, reasons: list[str]
) -> None:
    joined = condition({shape: [{"fact": "a", "is": True}, {"fact": "b", "is": True}]})
    explained = evaluate(joined, {"a": a, "b": b})
    assert explained.truth is truth
    assert [because.fact for because in explained.because] == reasons
    assert facts_of(joined) == {"a", "b"}


def test_a_reason_that_decides_twice_is_given_once() -> None:
    twice = condition({"all": [{"fact": "a", "is": True}, {"fact": "a", "is": True}]})
    assert len(evaluate(twice, {"a": True}).because) == 1


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"fact": "a"},
        {"fact": "a", "is": True, "one_of": ["x"]},
        {"fact": "a", "is": True, "all": [{"fact": "b", "is": True}]},
        {"all": []},
        {"is": True},
        {"any": [{"fact": "b", "is": True}], "is": True},
        {"fakt": "a", "is": True},
    ],
)
def test_a_condition_without_a_clear_shape_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        condition(data)


@given(conditions, worlds)
def test_the_facts_named_as_reasons_alone_give_the_same_answer(
    tested: Condition, facts: dict[str, FactValue]
) -> None:
    explained = evaluate(tested, facts)
    named = {because.fact: because.found for because in explained.because}
    assert named.keys() <= facts_of(tested)
    if explained.truth is not None:
        assert evaluate(tested, named).truth is explained.truth
    else:
        assert None in named.values()


@given(conditions, worlds, st.data())
def test_learning_a_fact_never_turns_a_known_answer(
    tested: Condition, facts: dict[str, FactValue], data: st.DataObject
) -> None:
    before = evaluate(tested, facts).truth
    learned = {name: data.draw(values) for name in NAMES if facts.get(name) is None}
    if before is not None:
        assert evaluate(tested, {**facts, **learned}).truth is before

"""Conditions as data, on facts that may be unknown, and why each came out as it did."""

from collections.abc import Mapping

import msgspec

FactValue = bool | int | str | tuple[str, ...] | None
"""A fact of the case; ``None`` is "nobody knows yet", a tuple holds the choices of a many-choice answer."""

Facts = Mapping[str, FactValue]


class Condition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Either one fact compared with one or several values, or a list of conditions joined by all / any.

    In TOML: ``{fact = "recipient.disabled", is = true}``, ``{fact = "answers.home",
    one_of = ["flat", "room"]}``, ``{all = [...]}``, ``{any = [...]}``. A fact that is a tuple is
    compared member by member.
    """

    fact: str = ""
    equals: bool | int | str | None = msgspec.field(default=None, name="is")
    one_of: tuple[str, ...] = ()
    every: tuple["Condition", ...] = msgspec.field(default=(), name="all")
    some: tuple["Condition", ...] = msgspec.field(default=(), name="any")

    def __post_init__(self) -> None:
        """Refuse a condition with no shape, or with two."""
        if sum(map(bool, (self.fact, self.every, self.some))) != 1:
            raise ValueError("condition.needs-one-of-fact-all-any")
        comparisons = (self.equals is not None) + bool(self.one_of)
        if comparisons != (1 if self.fact else 0):
            raise ValueError("condition.needs-one-of-is-one_of")

    @property
    def wanted(self) -> tuple[bool | int | str, ...]:
        """The values any of which makes a comparison true."""
        return self.one_of if self.equals is None else (self.equals,)


class Because(msgspec.Struct, frozen=True):
    """One comparison that decided: the fact, the values it was compared with, and what was found."""

    fact: str
    wanted: tuple[bool | int | str, ...]
    found: FactValue


class Explanation(msgspec.Struct, frozen=True):
    """What a condition came to (``None`` is unknown) and the comparisons that were enough to decide it."""

    truth: bool | None
    because: tuple[Because, ...] = ()


def evaluate(condition: Condition | None, facts: Facts) -> Explanation:
    """Evaluate by Kleene's three-valued logic; no condition is true, and a fact that is absent is unknown."""
    if condition is None:
        return Explanation(truth=True)
    if condition.every:
        return _joined(condition.every, facts, decisive=False)
    if condition.some:
        return _joined(condition.some, facts, decisive=True)
    found = facts.get(condition.fact)
    because = (Because(condition.fact, condition.wanted, found),)
    return Explanation(truth=None if found is None else _matches(found, condition.wanted), because=because)


def facts_of(condition: Condition | None) -> frozenset[str]:
    """Return the names of all facts a condition asks about."""
    if condition is None:
        return frozenset()
    parts = condition.every + condition.some
    own = frozenset({condition.fact} if condition.fact else ())
    return own.union(*(facts_of(part) for part in parts))


def _joined(parts: tuple[Condition, ...], facts: Facts, *, decisive: bool) -> Explanation:
    """Join ``parts``: one of truth ``decisive`` decides alone, else one unknown leaves the whole unknown."""
    judged = [evaluate(part, facts) for part in parts]
    for truth in (decisive, None):
        deciding = [one for one in judged if one.truth is truth]
        if deciding:
            return Explanation(truth, _reasons(deciding))
    return Explanation(not decisive, _reasons(judged))


def _reasons(judged: list[Explanation]) -> tuple[Because, ...]:
    seen: list[Because] = []
    for one in judged:
        seen.extend(because for because in one.because if because not in seen)
    return tuple(seen)


def _matches(found: bool | int | str | tuple[str, ...], wanted: tuple[bool | int | str, ...]) -> bool:
    # True == 1 in Python, but "yes" is not the number one: compare the types too.
    held = found if isinstance(found, tuple) else (found,)
    return any(type(one) is type(other) and one == other for one in held for other in wanted)

"""Whatever is read or recorded, only an error of the library or of pydantic comes out (Hypothesis)."""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from pydantic import ValidationError

from govopen import Case, open_case
from govopen.errors import GovOpenError
from govopen.workflows import WORKFLOWS
from govopen.workflows.acts import Act, TimedAct
from tests.proof.explore import ALONE, FIRST_DAY, FIRST_MOMENT, MACHINES, WITH_A_CHILD, explored, variants, version_of

EXPECTED = (GovOpenError, ValidationError)
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]

TEXTS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["", "2026-09-18", "2026-02-30", "9999-12-31", "0001-01-01", "2021-06-01T09:00:00+08:00", "t1", "receive"]
    ),
)
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(), TEXTS, st.sampled_from([-1, 0, 1, 30, 10**9])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)),
    max_leaves=12,
)


@cache
def stored() -> tuple[str, ...]:
    """Stored cases of every workflow, from short to long."""
    found = []
    for which in (*ALONE, *WITH_A_CHILD):
        nodes = list(explored(*which).nodes.values())
        found += [node.case.to_json() for node in nodes[:: max(1, len(nodes) // 12)]]
    return tuple(found)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, child in inner for place in places(child, (*path, key)))]


def changed(value: Any, path: tuple[Any, ...], how: str, new: Any) -> Any:
    """The value with one place changed: replaced, removed, doubled, or with a new neighbour."""
    if not path:
        return new
    key, *rest = path
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    if rest:
        copy[key] = changed(copy[key], tuple(rest), how, new)
    elif how == "remove":
        del copy[key]
    elif how == "double" and isinstance(copy, list):
        copy.insert(key, copy[key])
    elif how == "beside" and isinstance(copy, dict):
        copy["unheard_of"] = new
    elif how == "beside":
        copy.insert(key, new)
    else:
        copy[key] = new
    return copy


def says(error: Exception) -> None:
    """The error has a message."""
    assert str(error).strip()


def loads_or_says_why(text: str | bytes) -> Case | None:
    """Load a case; whatever is wrong is said by an expected error."""
    for rejudge in (False, True):
        try:
            case = Case.from_json(text, rejudge=rejudge)
        except EXPECTED as error:
            says(error)
            continue
        except RecursionError:  # pragma: no cover
            pytest.fail("a nested text was followed to its end")
        used(case)
        return case
    return None


def used(case: Case) -> None:
    """Ask a case everything."""
    assert Case.from_json(case.to_json()) == case
    assert [act.on for act in case.acts] == sorted(act.on for act in case.acts)
    assert case.breaches in ("record", "refuse")
    assert case.provisional in ("answer", "refuse")
    assert case.findings is not None
    assert all(due.explain("zh") and due.explain("en") for due in case.deadlines)
    assert repr(case)


@settings(max_examples=300, suppress_health_check=SLOW)
@given(st.data())
def test_a_stored_case_that_was_tampered_with_loads_or_says_why(data: st.DataObject) -> None:
    form = json.loads(data.draw(st.sampled_from(stored())))
    for _ in range(data.draw(st.integers(1, 3))):
        if not isinstance(form, (dict, list)):
            break
        path = data.draw(st.sampled_from(places(form)))
        form = changed(
            form, path, data.draw(st.sampled_from(["replace", "remove", "double", "beside"])), data.draw(VALUES)
        )
    loads_or_says_why(json.dumps(form))


@settings(max_examples=200, suppress_health_check=SLOW)
@given(st.data())
def test_a_log_in_another_order_loads_or_says_why(data: st.DataObject) -> None:
    """Acts shuffled, doubled, dropped and moved to other days: the acts themselves are sound."""
    form = json.loads(data.draw(st.sampled_from(stored())))
    log = data.draw(st.lists(st.sampled_from(form["log"]), max_size=8)) if form["log"] else []
    for entry in log:
        if "on" in entry and data.draw(st.booleans()):
            entry["on"] = data.draw(st.dates(date(2008, 1, 1), date(2045, 12, 31))).isoformat()
    loads_or_says_why(json.dumps(form | {"log": log}))


@settings(max_examples=200, suppress_health_check=SLOW)
@given(VALUES)
def test_any_json_loads_or_says_why(value: Any) -> None:
    assert loads_or_says_why(json.dumps(value)) is None


KEYS = [
    "breaches", "calendar", "deadlines", "definition", "format", "id", "law", "log", "organ", "provisional", "readings",
    "rules", "workflow",
]  # fmt: skip


@settings(max_examples=200, suppress_health_check=SLOW)
@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=8))
def test_a_json_object_with_the_right_keys_loads_or_says_why(value: dict[str, Any]) -> None:
    loads_or_says_why(json.dumps({"workflow": "request_handling", "id": "x", "log": []} | value))


A_REQUEST = next(text for text in stored() if '"receive"' in text and '"extend"' in text)


WRONG: dict[str, list[Any]] = {
    "organ": [False, [], {}, 1, "nowhere"],
    "readings": [{"ogi.late_correction": []}, {"ogi.late_correction": "x"}, {"x": "y"}, {"": None}],
    "breaches": ["perhaps", "", 1, [], None],
    "provisional": ["perhaps", "", 1, [], None],
    "deadlines": [
        [1], [[]], [{}], [{"rule": "ogi.reply"}], [{"rule": [], "on": "2026-01-05"}],
        [{"rule": "ogi.reply", "ref": "", "on": 1}], [{"rule": "ogi.reply", "ref": "", "on": "soon"}],
        [{"rule": "ogi.reply", "ref": "", "on": "2026-02-30"}], [{"rule": "ogi.reply", "ref": "", "on": []}],
        [{"rule": "ogi.reply", "ref": "", "on": None}], [{"rule": "ogi.reply", "ref": [], "on": None}],
    ],
    "format": [2, "1", None, [], True],
    "workflow": ["", "request", [], None],
}  # fmt: skip
"""Values that a stored case cannot have, by their key."""


@pytest.mark.parametrize(("key", "value"), [(key, value) for key, values in WRONG.items() for value in values], ids=str)
def test_a_stored_case_with_one_wrong_value_loads_or_says_why(key: str, value: Any) -> None:
    """Also when it is judged anew, and its old deadlines are read to see what moved."""
    form = json.loads(A_REQUEST) | {"definition": "another", key: value}
    loads_or_says_why(json.dumps(form))


@pytest.mark.parametrize("day", ["0001-01-01", "2006-12-31", "9999-12-31", "2200-01-01"])
def test_a_stored_case_of_another_age_loads_or_says_why(day: str) -> None:
    """No calendar reaches there; the error says so, or the date is given with its bounds."""
    form = json.loads(A_REQUEST)
    form["log"] = [form["log"][0] | {"on": day}]
    try:
        case = Case.from_json(json.dumps(form), rejudge=True)
        assert case.deadlines is not None
    except EXPECTED as error:
        says(error)


def test_a_stored_log_is_replayed_in_the_order_of_its_days_or_not_at_all() -> None:
    """An act is never judged before one that happened earlier."""
    form = json.loads(A_REQUEST)
    for entry, day in zip(form["log"], ("2021-06-09", "2021-06-08", "2021-06-07"), strict=False):
        entry["on"] = day
    loads_or_says_why(json.dumps(form))


@settings(max_examples=100, suppress_health_check=SLOW)
@given(st.one_of(st.binary(max_size=60), st.text(max_size=60)))
def test_any_text_or_bytes_load_or_say_why(text: str | bytes) -> None:
    assert loads_or_says_why(text) is None


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"a":' * 100_000, '{"log":' + "[" * 50_000, "1e999", "NaN", '"\\ud800"', "\ufeff{}"]
)
def test_a_hostile_text_says_why(text: str) -> None:
    assert loads_or_says_why(text) is None


@pytest.mark.parametrize("places_off", [0, 1, -1, 10**6, -(10**6), 10**30])
def test_an_amendment_that_drops_what_is_not_there_loads_or_says_why(places_off: int) -> None:
    form = json.loads(A_REQUEST)
    entry = {"kind": "amendment", "drop": [places_off], "add": [], "reason": "none", "recorded_on": "2026-01-05"}
    loads_or_says_why(json.dumps(form | {"log": [*form["log"], entry]}))


# -- acts ---------------------------------------------------------------------------------------


EXTRAS: list[dict[str, Any]] = [
    {}, {}, {}, {"by": "organ"}, {"by": "third_party"}, {"ref": "a"}, {"recorded_on": date(2026, 1, 3)},
]  # fmt: skip


def an_act(data: st.DataObject, kinds: list[type[Act]], since: Any) -> Act:
    """Any act of any kind, some time before or after the last."""
    kind = data.draw(st.sampled_from(kinds))
    variant = data.draw(st.sampled_from(variants(kind)))
    step = timedelta(days=data.draw(st.integers(-3, 45)))
    act = variant.on(since + step, data.draw(st.sampled_from(["", "a", "b"])))
    extra: dict[str, Any] = data.draw(st.sampled_from(EXTRAS))
    return act.model_copy(update=extra) if not (extra.get("by") and kind.model_fields["by"].is_required()) else act


@settings(max_examples=100, suppress_health_check=SLOW)
@given(st.data(), st.sampled_from(MACHINES))
def test_any_acts_in_any_order_are_recorded_or_refused_with_reasons(data: st.DataObject, which: Any) -> None:
    name, law = which
    kinds = list(WORKFLOWS[name].acts.values())
    strict: Any = data.draw(st.sampled_from(["record", "record", "refuse"]))
    sure: Any = data.draw(st.sampled_from(["answer", "refuse"]))
    case = open_case(WORKFLOWS[name], id="any", breaches=strict, provisional=sure)
    timed = issubclass(kinds[0], TimedAct)
    since: Any = FIRST_MOMENT if timed else FIRST_DAY[law.version]
    for _ in range(data.draw(st.integers(1, 12))):
        act = an_act(data, kinds, since)
        refused = case.check(act)
        try:
            case = case.record(act)
        except EXPECTED as error:
            says(error)
        else:
            assert not refused
            since = act.clock_day if timed else act.on
    if case.acts:
        used(case)
        ask: Any = since + timedelta(days=data.draw(st.integers(0, 400)))
        assert case.at(ask).findings is not None


@settings(max_examples=100, suppress_health_check=SLOW)
@given(st.data(), st.sampled_from(MACHINES))
def test_any_amendment_changes_the_case_or_says_why(data: st.DataObject, which: Any) -> None:
    name, law = which
    nodes = list(explored(name, version_of(name, law)).nodes.values())
    case = data.draw(st.sampled_from(nodes)).case
    kinds = list(WORKFLOWS[name].acts.values())
    since: Any = FIRST_MOMENT if issubclass(kinds[0], TimedAct) else FIRST_DAY[law.version]
    there: st.SearchStrategy[Any] = st.sampled_from(case.acts) if case.acts else st.just(0)
    drop: list[Any] = data.draw(st.lists(st.one_of(st.integers(-2, 8), there), max_size=3))
    add = [an_act(data, kinds, since) for _ in range(data.draw(st.integers(0, 2)))]
    try:
        amended = case.amend(drop=drop, add=add, reason="any", recorded_on=date(2026, 3, 1))
    except EXPECTED as error:
        says(error)
    else:
        used(amended.case)


WITHDRAW: Any = WORKFLOWS["request_handling"].acts["withdraw"]


@settings(max_examples=60, suppress_health_check=SLOW)
@given(st.one_of(VALUES, st.dates(date(2008, 5, 1), date(2200, 1, 1)), st.datetimes()))
def test_anything_but_a_day_is_refused_where_a_day_is_wanted(value: Any) -> None:
    case = open_case(WORKFLOWS["request_handling"], id="any")
    for ask in (case.at, case.as_known_on):
        if type(value) is date:
            assert ask(value) is not None
        else:
            with pytest.raises(TypeError):
                ask(value)
    if type(value) is not date:
        with pytest.raises(ValidationError):
            WITHDRAW(on=value)

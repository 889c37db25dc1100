from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import sandbox.scenario
from sandbox.scenario import ScenarioError, check, load
from sandbox.scenario.actions import ACTIONS
from sandbox.scenario.locations import json_locations

TOML = """\
# a comment
seed = 7

[[steps]]
at = 2
do = "call-arrives"
workgroup = ["Sales", "Support"]
as = "first"

[[steps]]
every = 5.5
times = 3
do = "hang-up"
on = "first"
"""

SAME = {
    "seed": 7,
    "steps": [
        {"at": 2, "do": "call-arrives", "workgroup": ["Sales", "Support"], "as": "first"},
        {"every": 5.5, "times": 3, "do": "hang-up", "on": "first"},
    ],
}


def problems(tmp_path: Path, name: str, text: str | bytes) -> list[str]:
    file = tmp_path / name
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(ScenarioError) as raised:
        load(file)
    return [str(each).removeprefix(f"{tmp_path}/") for each in raised.value.problems]


def test_toml_json_and_dict_are_the_same(tmp_path: Path) -> None:
    toml, other = tmp_path / "a.toml", tmp_path / "a.JSON"
    toml.write_text(TOML)
    other.write_text("\ufeff" + json.dumps(SAME), encoding="utf-8")
    assert load(toml) == load(other) == check(SAME)
    assert [step.action.name for step in load(toml).steps] == ["call-arrives", "hang-up"]


def test_what_is_wrong_is_said_with_its_line(tmp_path: Path) -> None:
    text = """\
[[steps]]
at = 1
do = "call-arives"

[[steps]]
at = -1
do = "slow"
path = 3
colour = "red"

[[steps]]
do = "hang-up"
on = "nobody"
"""
    found = problems(tmp_path, "a.toml", text)
    assert found[0].startswith("a.toml:3: step 1: do is 'call-arives' (expected one of call-")
    assert found[1] == "a.toml:6: step 2: at is -1 (expected a number of seconds, 0 or more)"
    assert found[2] == "a.toml:8: step 2: path is 3 (expected a text that is not empty)"
    assert found[3].startswith("a.toml:9: step 2: colour is not known to slow (expected one of at,")
    assert found[4] == "a.toml:5: step 2 has no seconds (expected a number of seconds, 0 or more)"
    assert found[5] == "a.toml:11: step 3 is never due (expected `at` or `every`)"
    assert found[6] == "a.toml:13: step 3: on is 'nobody' (expected a name given by `as`)"
    assert len(found) == 7


def test_json_has_lines_as_well(tmp_path: Path) -> None:
    text = """\
{
  "seed": 1, "steps": [
    {"at": 1, "do": "restart"},
    {
      "at": 1,
      "do": "restart",
      "down": "long"
    }
  ]
}
"""
    assert problems(tmp_path, "a.json", text) == [
        "a.json:7: step 2: down is 'long' (expected a number of seconds, 0 or more)"
    ]


def test_steps_written_in_another_way_have_their_number_only(tmp_path: Path) -> None:
    text = 'steps = [{at = 1, do = "restart"}, {at = 1}]'
    found = problems(tmp_path, "a.toml", text)
    assert len(found) == 1
    assert found[0].startswith("a.toml: step 2: do is missing (expected one of")


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("a.toml", "[[steps]]\nat = \n", "a.toml:2: the file is not TOML: "),
        ("a.toml", "a = '", "a.toml:1: the file is not TOML: "),
        ("a.json", '{"steps":\n [}', "a.json:2: the file is not JSON: "),
        (
            "a.json",
            '{"steps": [], "steps": []}',
            "a.json: the file is not usable JSON: an object has 'steps' twice",
        ),
        ("a.json", '{"seed": ' + "1" * 5000 + "}", "a.json: the file is not usable JSON: "),
        (
            "a.json",
            "[" * 100_000,
            "a.json: the file is nested too deeply (expected a list of steps)",
        ),
        ("a.json", "[]", "a.json:1: the scenario is a list (expected an object with steps)"),
        ("a.json", "{}", "a.json:1: there is no list of steps (expected `[[steps]]`"),
        ("a.json", '{"steps": [3]}', "a.json:1: step 1 is 3 (expected an object with `do`)"),
        ("a.json", '{"steps": [], "sed": 1}', "a.json:1: sed is not known (expected one of seed"),
        (
            "a.json",
            '{"steps": [],\n "seed": true}',
            "a.json:2: seed is True (expected an integer)",
        ),
        ("a.yaml", "", "a.yaml: the suffix is '.yaml' (expected .toml or .json)"),
        ("a.toml", b"\xff", "a.toml: the file is not text (expected UTF-8)"),
    ],
)
def test_a_bad_file_is_one_clear_error(
    tmp_path: Path, name: str, text: str | bytes, problem: str
) -> None:
    found = problems(tmp_path, name, text)
    assert len(found) == 1
    assert found[0].startswith(problem)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match=r"a\.toml: the file cannot be read: No such file"):
        load(tmp_path / "a.toml")


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ({"at": True}, "a number of seconds"),
        ({"at": float("nan")}, "a number of seconds"),
        ({"at": float("inf")}, "a number of seconds"),
        ({"at": [1]}, "a number of seconds"),
        ({"every": 0}, "0.001 or more"),
        ({"at": 1, "times": 0}, "an integer from 1"),
        ({"at": 1, "times": 1.5}, "an integer from 1"),
        ({"at": 1, "times": 10**9}, "an integer from 1"),
        ({"at": 1, "chance": 1.1}, "a number from 0 to 1"),
        ({"at": 1, "where": "behind"}, "one of before, after, middle"),
        ({"at": 1, "where": ["before", "behind"]}, "one of before, after, middle"),
        ({"at": 1, "where": []}, "one of before, after, middle"),
        ({"at": 1, "path": ""}, "a text that is not empty"),
        ({"at": 1, "path": "x" * 20_000}, "a text that is not empty"),
    ],
)
def test_values_have_a_kind(step: dict[str, Any], expected: str) -> None:
    with pytest.raises(ScenarioError, match=expected) as raised:
        check({"steps": [{"do": "drop", **step}]})
    assert all(len(str(problem)) < 200 for problem in raised.value.problems)


NAMES = st.sampled_from(
    [
        "seed", "steps", "do", "at", "every", "times", "jitter", "chance", "on", "as", "user",
        "text", "seconds", "where", "how", "status", "hosts", "for", "requests", "share", "path",
    ]
) | st.text(max_size=5)  # fmt: skip
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=10)
    | st.sampled_from(sorted(ACTIONS)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=20,
)
LIKELY = st.fixed_dictionaries(
    {
        "steps": st.lists(
            st.fixed_dictionaries(
                {"do": st.sampled_from(sorted(ACTIONS)), "at": st.integers(-1, 5)},
                optional={
                    "every": st.floats(0, 5),
                    "text": st.text(max_size=5),
                    "seconds": st.floats(0, 5),
                    "status": st.integers(399, 600),
                    "hosts": st.lists(st.text(max_size=5), max_size=2),
                },
            ),
            max_size=5,
        )
    }
)


def test_the_examples_of_the_documentation_are_scenarios() -> None:
    page = Path(__file__).parents[3] / "docs" / "sandbox.md"
    for text in (page.read_text("utf-8"), sandbox.scenario.__doc__ or ""):
        found = re.findall(r"```toml\n(.*?)```", text, re.S)
        scenarios = [tomllib.loads(block) for block in found if "[[steps]]" in block]
        assert [check(data).seed for data in scenarios] == [7]


def refused(function: Callable[[], object]) -> list[str] | None:
    """The problems of a ScenarioError; None if there was none, and any other error as it is."""
    try:
        function()
    except ScenarioError as error:
        return [str(problem) for problem in error.problems]
    return None


@given(VALUES | LIKELY)
@example({"steps": [{"do": [], "at": 1}]})
@example({"steps": [{"do": "hang-up", "at": 1, "on": []}]})
def test_anything_is_a_scenario_or_a_scenario_error(data: Any) -> None:
    found = refused(lambda: check(data))
    if found is None:
        assert len(check(data).steps) == len(data["steps"])
    else:
        assert found
        assert all(": " in problem and problem.isprintable() for problem in found)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([".toml", ".json"]), st.binary(max_size=80) | st.text(max_size=80))
@example(".json", '{"a": [1, "]", {}], "steps": [{"x": "}"} , 3 ]}')
@example(".toml", "steps = 1")
@example(".toml", '[[steps]]\na = """\n[[steps]]\n"""\n')
def test_any_file_is_a_scenario_or_a_scenario_error(
    tmp_path: Path, ending: str, text: str | bytes
) -> None:
    file = tmp_path / f"a{ending}"
    file.write_bytes(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text)
    for problem in refused(lambda: load(file)) or ():
        assert problem.startswith(str(file))


@given(
    st.dictionaries(st.text(), VALUES, max_size=3),
    st.lists(VALUES, max_size=5),
    st.sampled_from([None, 0, 3]),
)
def test_json_steps_are_found_where_they_stand(
    around: dict[str, Any], steps: list[Any], indent: int | None
) -> None:
    text = json.dumps({**around, "steps": steps, "z": 1}, indent=indent)
    places = json_locations("a.json", text)
    found = [json.loads(text[start:end]) for start, end in places.spans]
    assert repr(found) == repr(json.loads(text)["steps"])

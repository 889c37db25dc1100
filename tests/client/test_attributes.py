"""Attributes of interactions have no letter case, wherever a program meets them; their names."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import msgspec
import pytest

import icws
from icws import Attributes, attributes, models
from icws._runtime.attributes import merge_attributes
from icws._runtime.decoding import Decoder
from icws_sandbox.centre.states import State as SandboxState

NAMES = ["Eic_State", "eic_state", "EIC_STATE"]


def state() -> Attributes:
    return Attributes({"Eic_State": "C", "Note": "n"})


@pytest.mark.parametrize("name", NAMES)
def test_look_ups_and_changes_ignore_the_case(name: str) -> None:
    assert name in state()
    assert state()[name] == state().get(name) == state().get(name, "") == "C"
    changed = state()
    changed[name] = "H"
    assert dict(changed) == {"Eic_State": "H", "Note": "n"}
    changed.update({name: "A"}, note="m")
    assert dict(changed) == {"Eic_State": "A", "Note": "m"}
    assert dict(state() | {name: "A"}) == {"Eic_State": "A", "Note": "n"}
    changed |= {name: "X"}
    assert changed.setdefault(name, "Y") == changed.pop(name) == "X"
    assert dict(changed) == {"Note": "m"}
    gone = state()
    del gone[name]
    assert name not in gone
    match state():
        case {"EIC_state": found}:
            assert found == "C"


def test_what_is_not_there_is_missing() -> None:
    assert state().get("Eic_Nothing") is None
    assert "Eic_Nothing" not in state()
    assert 5 not in state()
    numbered: Any = state()
    with pytest.raises(KeyError, match="5"):
        numbered[5]
    for act in (lambda: state()["Eic_Nothing"], lambda: state().pop("Eic_Nothing")):
        with pytest.raises(KeyError, match="Eic_Nothing"):
            act()


@pytest.mark.parametrize("other", [Attributes, dict])
@pytest.mark.parametrize("name", NAMES)
def test_comparisons_ignore_the_case(name: str, other: type[dict[str, str]]) -> None:
    same = other({"NOTE": "n", name: "C"})
    assert state() == same
    assert same == state()
    assert (state() != same) is False
    for changed in ({name: "H"}, {name: "C"}, {name: "C", "note": "n", "more": ""}, {5: "C"}):
        assert state() != other(changed)
    assert state() != [*state()]


def test_copies_are_of_the_same_kind() -> None:
    for twin in (state().copy(), copy.deepcopy(state()), pickle.loads(pickle.dumps(state()))):
        assert type(twin) is Attributes
        assert twin["EIC_STATE"] == "C"


@pytest.mark.parametrize("lenient", [False, True])
def test_the_attributes_of_a_model_are_such(lenient: bool) -> None:
    extra = ', "new": 1' if lenient else ""
    data = f'{{"attributes": {{"Eic_State": "C"}}{extra}}}'.encode()
    read: models.InteractionAttributes = Decoder(models.InteractionAttributes).decode(data)
    assert read.attributes["EIC_STATE"] == "C"
    assert read.attributes is read.attributes
    assert read == models.InteractionAttributes.from_json(data)
    assert read.to_dict()["attributes"] == {"Eic_State": "C"}
    assert msgspec.json.decode(msgspec.json.encode(read), type=type(read)) == read
    assert pickle.loads(pickle.dumps(read)).attributes["eic_state"] == "C"
    assert repr(read).startswith("InteractionAttributes(")
    read.attributes = {"Note": "n"}
    assert read.attributes["NOTE"] == "n"


def test_every_model_with_attributes_has_them() -> None:
    names = [name for name in models.__all__ if isinstance(getattr(models, name), type)]
    classes: list[Any] = [getattr(models, name) for name in names]
    having = [
        cls
        for cls in classes
        if issubclass(cls, icws.Model)
        and "attributes" in cls.__struct_fields__
        and type(vars(cls).get("attributes")).__name__ == "AttributesSlot"
    ]
    assert {models.QueueInteraction, models.InteractionChangedMessage} <= {*having}
    assert models.InteractionAttributesUpdate not in having  # it is only sent


def test_the_change_of_an_interaction_ignores_the_case() -> None:
    message = models.InteractionChangedMessage(
        is_delta=True, interaction_id="1", attributes={"EIC_STATE": "H"}
    )
    _, change = merge_attributes(state(), message)
    assert change.changed["eic_state"] == "H"
    assert "Eic_State" in change.changed


def test_names_and_states_are_data_with_sources() -> None:
    assert icws.attributes is attributes
    stated = [getattr(attributes, name) for name in attributes.__all__]
    assert {name for name in stated if isinstance(name, str)} == attributes.SOURCES.keys()
    assert all(attributes.SOURCES.values())
    assert attributes.STATE == "Eic_State"
    assert attributes.State("C") is attributes.State.CONNECTED
    assert sorted(attributes.DISCONNECTED) == ["E", "I"]


def test_a_code_that_came_later_is_kept() -> None:
    later = attributes.State("N")
    assert (later.name, later.value) == ("UNKNOWN_N", "N")
    assert later == "N" == attributes.State("N")
    assert pickle.loads(pickle.dumps(later)) == later
    assert later not in list(attributes.State)
    with pytest.raises(ValueError, match="5"):
        attributes.State(5)


def test_the_sandbox_has_these_states() -> None:
    stated = {state.name: state.value for state in attributes.State if state.value}
    assert {state.name: state.value for state in SandboxState} == stated

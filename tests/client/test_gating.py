"""Gates look at everything that is really sent, and at nothing else."""

from __future__ import annotations

import enum
import pickle
import warnings
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from icws._runtime import gating as shipped
from runtime.enumerations import OpenEnum
from runtime.errors import IcwsError
from runtime.gating import (
    FeatureGate,
    FeatureVersionError,
    FeatureVersionWarning,
    Gate,
    GateTable,
)
from runtime.model import UNSET, Model, UnknownObject, UnsetType
from runtime.operation import Operation
from runtime.support import Catalog


class Kind(OpenEnum):
    User = 1
    Robot = 2


class QueueId(Model):
    queue_type: Kind | UnsetType = msgspec.field(default=UNSET, name="queueType")
    label: str | UnsetType | None = UNSET


class Body(Model):
    target: str | UnsetType = UNSET
    queue_id: str | UnsetType | None = msgspec.field(default=UNSET, name="queueID")
    queue_ids: list[QueueId] | UnsetType = msgspec.field(default=UNSET, name="queueIds")
    by_name: dict[str, QueueId] | UnsetType = msgspec.field(default=UNSET, name="byName")


class Deep(Model, tag_field="__type", tag="urn:deep"):
    queue: QueueId | UnsetType = UNSET


class Needy(Model, tag_field="__type", tag="urn:needy"):
    needed: str
    late: int | UnsetType = UNSET


class Included(enum.Enum):
    features = "features"


OP = "interactions.consult"
TABLE = GateTable(
    operations={OP: (Gate("interactions", 2),)},
    parameters={OP: {"include": (Gate("interactions", 3),), "old": (Gate("interactions", 1, 12),)}},
    options={OP: {"include": {"features": (Gate("connection", 9),)}}},
    types={"QueueId": (Gate("queues", 1),)},
    properties={
        "Body": {"queueID": (Gate("interactions", 13),)},
        "QueueId": {"label": (Gate("queues", 2),)},
        "Needy": {"late": (Gate("queues", 2),)},
    },
    members={"Kind": {2: (Gate("queues", 3),)}},
)
HAS = {"interactions": 12, "queues": 1, "connection": 5}


def check(body: Any = UNSET, parameters: Any = None, features: Any = HAS, **more: Any) -> None:
    FeatureGate(TABLE, features, **more).check(OP, parameters, body)


def test_message() -> None:
    with pytest.raises(FeatureVersionError) as caught:
        check(Body(queue_id="q"))
    error = caught.value
    expected = "interactions.consult.queueID needs interactions 13; the server has interactions 12"
    assert str(error) == expected
    assert (error.item, error.feature, error.needs, error.has) == (
        "interactions.consult.queueID",
        "interactions",
        13,
        12,
    )
    assert repr(error) == f"FeatureVersionError('{error.item}', 'interactions', 13, None, 12)"
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), vars(copy)) == (expected, vars(error))


@pytest.mark.parametrize(
    ("body", "parameters", "item"),
    [
        (Body(queue_id=None), {}, f"{OP}.queueID"),
        (Body(additional_properties={"queueID": 1}), {}, f"{OP}.queueID"),
        (Body(queue_ids=[QueueId(), QueueId(label=None)]), {}, f"{OP}.queueIds[1].label"),
        (Body(by_name={"a": QueueId(label="x")}), {}, f"{OP}.byName['a'].label"),
        (Body(queue_ids=[QueueId(queue_type=Kind.Robot)]), {}, f"{OP}.queueIds[0].queueType=Robot"),
        (UNSET, {"include": ["x", "features"]}, f"{OP}.include=features"),
        (UNSET, {"include": "x, features"}, f"{OP}.include=features"),
        (UNSET, {"include": "features,x"}, f"{OP}.include=features"),
        (UNSET, {"include": Included.features}, f"{OP}.include=features"),
        (UNSET, {"include": [Included.features]}, f"{OP}.include=features"),
        (UNSET, {"old": "x"}, f"{OP}.old"),
        (UNSET, {"absent": UNSET, "plain": 1, "old": "x"}, f"{OP}.old"),
        (Body(queue_ids=[UnknownObject(data={"label": 1})]), {}, f"{OP}.queueIds[0].label"),
        (Body(by_name={"a": UnknownObject(data={"label": 1})}), {}, f"{OP}.byName['a'].label"),
        (
            UnknownObject(data={"__type": "urn:deep", "queue": {"label": 1}}),
            {},
            f"{OP}.queue.label",
        ),
        (
            UnknownObject(data={"__type": "urn:deep", "queue": {"queueType": 2}}),
            {},
            f"{OP}.queue.queueType=Robot",
        ),
        (UnknownObject(data={"__type": "urn:needy", "late": 1}), {}, f"{OP}.late"),
    ],
)
def test_refused(body: Any, parameters: Any, item: str) -> None:
    with pytest.raises(FeatureVersionError) as caught:
        check(body, parameters)
    assert caught.value.item == item


def test_what_is_not_sent_does_not_count() -> None:
    check(Body(target="5", queue_ids=[QueueId(queue_type=Kind.User)]), {"include": UNSET})
    check(Body(queue_id="q"), features={**HAS, "interactions": 13})
    check(UnknownObject(data={"__type": "urn:newer", "label": 1}))
    check(Body(queue_ids=[UnknownObject(data={"queueType": 1})]))


def test_absent_feature_type_and_obsolete() -> None:
    with pytest.raises(FeatureVersionError, match="does not have the feature queues") as absent:
        check(Body(queue_ids=[QueueId()]), features={"interactions": 12})
    assert absent.value.item == f"{OP}.queueIds[0] (QueueId)"
    with pytest.raises(FeatureVersionError, match="was dropped in interactions 12"):
        check(UNSET, {"old": 1})
    with pytest.warns(DeprecationWarning, match="old is dropped in interactions 12"):
        check(UNSET, {"old": 1}, features={"interactions": 11})


def test_policies() -> None:
    with pytest.warns(FeatureVersionWarning, match="queueID"):
        check(Body(queue_id="q"), policy="warn")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check(Body(queue_id="q"), policy="off")
    gate = FeatureGate(TABLE, None)
    with pytest.warns(FeatureVersionWarning) as noted:
        gate.check(OP)
    gate.check(OP)  # a second warning would be an error here
    assert len(noted) == 1
    with pytest.raises(ValueError):
        FeatureGate(TABLE, None, "loud")  # type: ignore[arg-type]


def test_supports() -> None:
    op: Operation[None] = Operation(
        OP,
        "POST",
        "/x",
        parameters=("include",),
        options={"include": ("version", "features")},
        body=Body | None,
    )
    catalog = Catalog({OP: op}, SimpleNamespace(QueueId=QueueId, Kind=Kind))  # type: ignore[arg-type]

    def supports(item: str, features: Any = HAS) -> bool:
        return catalog.supports(item, FeatureGate(TABLE, features))

    with pytest.raises(IcwsError) as unknown_versions:
        supports(OP, None)
    assert str(unknown_versions.value) == (
        "the server's feature versions are not known (expected log_in before)"
    )
    assert supports("interactions")
    assert supports(OP)
    assert supports(f"{OP}.include")
    assert supports(f"{OP}.target")
    assert not supports(f"{OP}.queueID")
    assert supports("QueueId")
    assert not supports("QueueId.label")
    assert supports("Kind.User")
    assert not supports("Kind.Robot")
    assert supports(f"{OP}.include=version")
    assert not supports(f"{OP}.include=features")
    assert not supports(f"{OP}.queue_id")
    late = GateTable(bodies={OP: (Gate("queues", 2),)})
    assert not catalog.supports(f"{OP}.target", FeatureGate(late, HAS))
    assert catalog.supports(f"{OP}.include", FeatureGate(late, HAS))
    assert supports("QueueId.queue_type")
    for unknown in (
        "nothing",
        f"{OP}.nothing",
        f"{OP}.include=nothing",
        f"{OP}.QUEUE_ID",
        "QueueId.nothing",
        "",
        "a.b.c",
    ):
        with pytest.raises(KeyError):
            supports(unknown)


def test_supports_knows_methods_as_programs_call_them() -> None:
    def catalog(*addresses: tuple[str, str]) -> Catalog:
        return Catalog(
            {
                name: Operation(name, "PUT", "/x", parameters=("queueId",), address=address)
                for name, address in addresses
            }
        )

    table = GateTable(operations={"a-b.new": (Gate("a-b", 9),)})
    gate = FeatureGate(table, {"a-b": 3})
    known = catalog(
        ("a-b.old", "a_b.users.subscribe"),
        ("a-b.new", "a_b.users.subscribe.create"),
        ("a-b.list", "a_b.skills.subscribe_list"),
    )
    assert known.supports("a_b.users.subscribe", gate)
    assert known.supports("a_b.users.watch", gate)
    assert known.supports("a_b.users.watch.queue_id", gate)
    assert known.supports("a_b.users.subscribe.queueId", gate)
    assert known.supports("a_b.skills.watch_list", gate)
    # The longest name counts, and a resource has what any of its methods has.
    assert not known.supports("a_b.users.subscribe.create", gate)
    assert known.supports("a_b.users", gate)
    assert known.supports("a_b", gate)
    assert known.supports("a_b.old", gate)
    assert not known.supports("a-b.new.queueId", gate)
    only_new = catalog(("a-b.new", "a_b.users.create"))
    assert not only_new.supports("a_b.users", gate)
    for unknown in ("a_b.user", "a_b.users.", "a_b.users.subscrib", "a_b.users.watch.x", "users"):
        with pytest.raises(KeyError):
            known.supports(unknown, gate)


def test_a_ceiling_lowers_versions_and_never_raises_them() -> None:
    gate = FeatureGate(TABLE, {"interactions": 5, "queues": 3})
    assert gate.limited({"interactions": 13, "queues": 2}).features == {
        "interactions": 5,
        "queues": 2,
    }
    with pytest.raises(FeatureVersionError, match="the server has interactions 1"):
        gate.limited({"interactions": 1}).check(OP)
    assert gate.limited({}) is gate
    assert gate.limited({}, "off").policy == "off"


MESSAGES = GateTable(
    types={"Typed": (Gate("queues", 2),)},
    messages={"Late": (Gate("queues", 3),), "Later": (Gate("queues", 4),)},
)


@pytest.mark.parametrize(
    ("kinds", "some", "missing"),
    [
        (["Old"], False, None),
        (["Late"], False, None),
        (["Typed", "Late"], False, None),
        (["Later"], False, "Later"),
        (["Old", "Later"], False, "Later"),
        (["Old", "Later"], True, None),
        (["Late", "Later"], True, None),
        (["Later"], True, "Later"),
        ([], True, None),
    ],
)
def test_messages_that_the_server_does_not_have(
    kinds: list[str], some: bool, missing: str | None
) -> None:
    gate = FeatureGate(MESSAGES, {"queues": 3})
    refused = []
    try:
        gate.check_messages(kinds, some=some)
    except FeatureVersionError as error:
        refused.append(error.item)
    assert refused == ([] if missing is None else [missing])


def test_every_message_must_be_there_unless_some_suffice() -> None:
    with pytest.raises(FeatureVersionError, match="Later needs queues 4; the server has queues 3"):
        FeatureGate(MESSAGES, {"queues": 3}).check_messages(["Old", "Later"])


def test_a_message_is_warned_of_once_however_many_gates_it_has() -> None:
    twice = GateTable(types={"M": (Gate("a", 2),)}, messages={"M": (Gate("b", 3), Gate("c", 4))})
    with pytest.warns(FeatureVersionWarning) as noted:
        FeatureGate(twice, {"a": 1}, "warn").check_messages(["M"])
    assert [str(warning.message) for warning in noted] == ["M needs a 2; the server has a 1"]


@pytest.mark.parametrize("features", [None, HAS])
def test_a_warning_names_the_file_of_the_program(features: dict[str, int] | None) -> None:
    with pytest.warns(FeatureVersionWarning) as noted:
        FeatureGate(TABLE, features, "warn").check(OP, body=Body(queue_id="q"))
    assert [warning.filename for warning in noted] == [__file__]


def test_a_warning_of_the_package_names_the_file_of_the_program() -> None:
    table = shipped.GateTable(operations={OP: (shipped.Gate("interactions", 2),)})
    with pytest.warns(shipped.FeatureVersionWarning) as noted:
        shipped.FeatureGate(table, None).check(OP)
    assert [warning.filename for warning in noted] == [__file__]


def test_the_type_of_an_unknown_object_that_is_not_whole_is_gated() -> None:
    gate = FeatureGate(GateTable(types={"Needy": (Gate("queues", 2),)}), HAS)
    with pytest.raises(FeatureVersionError) as refused:
        gate.check(OP, {}, UnknownObject(data={"__type": "urn:needy"}))
    assert refused.value.item == f"{OP} (Needy)"


class Holder(Model):
    label: str | UnsetType = UNSET


class Held(Holder):
    pass


@pytest.mark.parametrize("closed", ["Holder", "Held"])
def test_a_class_has_the_gates_of_its_bases_beside_its_own(closed: str) -> None:
    has, lacks = (Gate("queues", 1),), (Gate("queues", 2),)
    names = ("Holder", "Held")
    types = GateTable(types={name: lacks if name == closed else has for name in names})
    with pytest.raises(FeatureVersionError) as refused:
        FeatureGate(types, HAS).check(OP, body=Held())
    assert refused.value.item == f"{OP} ({closed})"
    stated = {name: {"label": lacks if name == closed else has} for name in names}
    rows = GateTable(properties=stated)
    with pytest.raises(FeatureVersionError) as refused:
        FeatureGate(rows, HAS).check(OP, body=Held(label="x"))
    assert refused.value.item == f"{OP}.label"
    FeatureGate(rows, HAS).check(OP, body=Held())


def test_messages_pass_while_the_versions_are_unknown_or_gates_are_off() -> None:
    FeatureGate(MESSAGES, None).check_messages(["Later"])
    FeatureGate(MESSAGES, {"queues": 1}, "off").check_messages(["Later"])
    with pytest.raises(FeatureVersionError):
        FeatureGate(MESSAGES, {"queues": 1}).check_messages(["Typed"])


def test_unknown_versions_are_warned_of_once_and_not_while_quiet() -> None:
    gate = FeatureGate(TABLE, None)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        gate.check(OP, quiet=True)
        assert caught == []
        gate.check("interactions.without_gates")
        assert caught == []
        gate.check(OP)
        gate.check(OP)
    assert [str(warning.message) for warning in caught] == [
        "the server's feature versions are not known: calls are sent unchecked"
    ]


def test_the_items_of_a_tuple_are_checked_like_those_of_a_list() -> None:
    for queues in ([QueueId(label="x")], (QueueId(label="x"),)):
        with pytest.raises(FeatureVersionError, match=r"consult\.ids\[0\]\.label needs queues 2"):
            check(parameters={"ids": queues})


def test_a_version_is_checked_by_the_policy() -> None:
    FeatureGate(TABLE, HAS).check_version("interactions", 12)
    FeatureGate(TABLE, None).check_version("interactions", 13)
    FeatureGate(TABLE, HAS, "off").check_version("interactions", 13)
    with pytest.raises(FeatureVersionError, match="interactions needs interactions 13"):
        FeatureGate(TABLE, HAS).check_version("interactions", 13)
    with pytest.warns(FeatureVersionWarning, match="interactions needs interactions 13"):
        FeatureGate(TABLE, HAS, "warn").check_version("interactions", 13)


def test_what_a_call_requires_itself_is_checked_like_its_gates() -> None:
    gate = FeatureGate(GateTable(), HAS)
    gate.check(OP, requires={"queues": 1, "interactions": 12})
    with pytest.raises(FeatureVersionError) as caught:
        gate.check(OP, requires={"interactions": 12, "queues": 2})
    assert str(caught.value) == f"{OP} needs queues 2; the server has queues 1"
    with pytest.raises(FeatureVersionError, match="needs interactions 2"):
        FeatureGate(TABLE, {"queues": 1}).check(OP, requires={"queues": 1})
    with pytest.warns(FeatureVersionWarning, match="are not known"):
        FeatureGate(GateTable(), None).check(OP, requires={"queues": 1})

"""Models and operations at their first use: names, decoding across modules, threads."""

from __future__ import annotations

import importlib
import inspect
import json
import os
import pickle
import pydoc
import subprocess
import sys
import threading
import typing
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
import pytest

import icws
from icws import models
from icws._model_index import INDEX
from icws._runtime.gating import FeatureGate, Gate, GateTable
from icws._runtime.message_decoding import MessageDecoder
from icws._runtime.model import UnknownObject
from icws.operations import CATALOG, OPERATIONS

GENERATED = Path(icws.__file__).parents[1]


def run(program: str) -> str:
    """Run a program in a fresh interpreter and return what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_each_public_name_is_there_and_listed() -> None:
    assert dir(models) == models.__all__
    for name in models.__all__:
        assert getattr(models, name) is not None
    out = run(
        "from icws.models import *\nimport icws.models as m\nprint(set(m.__all__) <= {*dir()})"
    )
    assert out == "True\n"


@pytest.mark.parametrize("module", [icws, models, importlib.import_module("icws.messages")])
def test_an_unknown_name_is_an_attribute_error(module: Any) -> None:
    with pytest.raises(AttributeError, match=f"module {module.__name__!r} has no attribute 'Nil'"):
        getattr(module, "Nil")  # noqa: B009 - a checker knows that it is missing
    with pytest.raises(ImportError):
        importlib.import_module(f"{module.__name__}.Nil")
    assert not hasattr(module, "__wrapped__")


def test_a_model_is_pickled_and_explained() -> None:
    queue = models.QueueId(queue_type=models.QueueType.User, queue_name="ada")
    assert pickle.loads(pickle.dumps(queue)) == queue
    # As pickles name it that were made before models had modules of their own.
    assert pickle.loads(b"cicws.models\nQueueId\n.") is models.QueueId
    assert "queue_name" in pydoc.render_doc(models.QueueId)
    assert "class QueueId" in inspect.getsource(models.QueueId)
    assert (
        typing.get_type_hints(models.QueueSubscriptionParameters)["queue_ids"]
        == Sequence[models.QueueId]
    )


def test_a_field_is_decoded_by_a_class_of_another_module() -> None:
    cls = models.QueueSubscriptionParameters
    assert cls.__module__ != models.QueueId.__module__
    data = b'{"queueIds": [{"queueType": 1, "queueName": "a"}], "attributeNames": ["b"]}'
    assert type(msgspec.json.decode(data, type=cls).queue_ids[0]) is models.QueueId


def test_a_message_loads_its_own_class_only() -> None:
    out = run(
        "import sys\n"
        "from icws.operations.messaging import GET_MESSAGES\n"
        "decode = GET_MESSAGES.decoder.decode\n"
        "tag = b'urn:inin.com:queues:queueContentsMessage'\n"
        'text = b\'{"__type": "%s", "isDelta": false, "subscriptionId": "s"}\' % tag\n'
        "def shown(data):\n"
        "    found = [type(message).__name__ for message in decode(data)]\n"
        "    loaded = sorted(m for m in sys.modules if m.startswith('icws.models.'))\n"
        "    print(found, loaded)\n"
        "shown(b'[]')\n"
        'shown(b\'[{"__type": "urn:other"}, {}]\')\n'
        "shown(b'[%s, {}]' % text)\n"
        "shown(b'[%s]' % text)\n"
    )
    assert out.splitlines() == [
        "[] []",
        "['UnknownObject', 'UnknownObject'] []",
        "['QueueContentsMessage', 'UnknownObject'] ['icws.models._queues']",
        "['QueueContentsMessage'] ['icws.models._queues']",
    ]


class Base(icws.Model, kw_only=True, tag_field="__type", tag="urn:base"):
    """A message that others derive from."""

    a: int


class Derived(Base, kw_only=True, tag_field="__type", tag="urn:derived"):
    """A message that is known as another one."""

    b: int


class Bare(icws.Model, kw_only=True):
    """A message without a type."""

    c: int


def test_derived_and_untagged_messages_are_decoded_as_well() -> None:
    decoder = MessageDecoder(
        types={"urn:base": Base}, derived={"urn:derived": "urn:base"}, untagged=lambda: (Bare,)
    )

    def decoded(*messages: dict[str, Any]) -> list[str]:
        found = decoder.decode(json.dumps(messages).encode())
        return [type(message).__name__ for message in found]

    assert decoded({"c": 1}) == ["Bare"]
    assert decoded({"__type": "urn:derived", "a": 1, "b": 2}, {"c": 1}) == ["Derived", "Bare"]
    assert decoded({"__type": "urn:base", "a": 1}) == ["Base"]
    # A known kind that does not fit its class stays unknown, however often it comes.
    assert decoded({"__type": "urn:base", "a": "x"}) == ["UnknownObject"]


def test_a_gate_knows_a_type_that_no_program_has_used() -> None:
    loaded: list[str] = []
    table = GateTable(types={"Late": (Gate("talk", 2),)}, load_tagged=loaded.append)
    gate = FeatureGate(table, {"talk": 1})
    gate.check("op", body=UnknownObject(data={"__type": "urn:late"}))
    assert loaded == ["urn:late"]
    tag = "urn:inin.com:queues:queueContentsMessage"
    out = run(
        "import icws\nfrom icws._gates import GATES\n"
        "from icws._runtime.unknown_types import classes_of\n"
        f"value = icws.UnknownObject(data={{'__type': {tag!r}}})\n"
        "print(classes_of(value, None)); GATES.load_tagged(value.type)\n"
        "print([cls.__name__ for cls in classes_of(value, None)])\n"
    )
    assert out.splitlines() == ["[]", "['QueueContentsMessage']"]
    INDEX.load_tagged("urn:nobody")


def test_threads_load_at_once() -> None:
    out = run(
        "import sys, threading\n"
        "import icws\n"
        "from icws import models\n"
        "sys.setswitchinterval(1e-6)\n"
        "client = icws.Client('http://127.0.0.1:1')\n"
        "start, failures = threading.Barrier(16), []\n"
        "def work(number):\n"
        "    start.wait()\n"
        "    try:\n"
        "        names = models.__all__\n"
        "        for name in names[number * 9 :] + names[: number * 9]:\n"
        "            getattr(models, name)\n"
        "        client.interactions.hold, client.queues.watch\n"
        "        client.supports\n"
        "    except BaseException as error:\n"
        "        failures.append(repr(error))\n"
        "threads = [threading.Thread(target=work, args=(n,)) for n in range(16)]\n"
        "for t in threads: t.start()\n"
        "for t in threads: t.join(60)\n"
        "print(failures, any(t.is_alive() for t in threads))\n"
    )
    assert out == "[] False\n"


def test_the_operations_of_one_area_are_loaded_for_a_name_in_it() -> None:
    out = run(
        "import sys\nimport icws\nfrom icws.operations import OPERATIONS, CATALOG\n"
        "from icws._runtime.gating import FeatureGate, GateTable\n"
        "gate = FeatureGate(GateTable(), {})\n"
        "print(OPERATIONS['queues.subscribeQueue'].method)\n"
        "print(CATALOG.supports('queues.subscribe.queue_ids', gate))\n"
        "areas = ('queues', 'interactions')\n"
        "print(*(f'icws.operations.{area}' in sys.modules for area in areas))\n"
    )
    assert out.split() == ["PUT", "True", "True", "False"]
    for unknown in ("queues.nothing", "nothing", "queues.", ""):
        assert unknown not in OPERATIONS
        with pytest.raises(KeyError):
            CATALOG.supports(unknown, FeatureGate(GateTable(), {}))
    assert len(OPERATIONS) == len([*OPERATIONS]) == len({op.id for op in OPERATIONS.values()})


def test_resources_are_made_once_and_loaded_when_they_are_asked_for() -> None:
    out = run(
        "import sys\nimport icws\n"
        "client = icws.Client('http://127.0.0.1:1')\n"
        "area, module = client.configuration, 'icws.areas.configuration.users'\n"
        "print(module in sys.modules)\n"
        "users = area.users\n"
        "print(module in sys.modules, 'icws.areas.configuration.skills' in sys.modules)\n"
        "print(area.users is users, client.interactions.chat.messages"
        " is client.interactions.chat.messages)\n"
        "copy = client.with_options(timeout=1.0)\n"
        "print(copy.configuration.users is users, client.configuration.users is users)\n"
    )
    assert out.splitlines() == ["False", "True False", "True True", "False True"]


def test_threads_that_ask_for_a_resource_get_the_same() -> None:
    for _ in range(50):
        client, together = icws.Client("http://127.0.0.1:1"), threading.Barrier(8)
        area = client.interactions
        with ThreadPoolExecutor(8) as pool:
            asked = [
                pool.submit(lambda a, b: (b.wait(10), a.chat), area, together) for _ in range(8)
            ]
            assert len({id(one.result()[1]) for one in asked}) == 1


def test_a_copy_of_a_client_has_areas_of_its_own() -> None:
    client = icws.Client("http://127.0.0.1:1")
    area = client.queues
    assert client.queues is area
    copy = client.with_options(timeout=1.0)
    assert copy.queues is not area
    assert client.queues is area

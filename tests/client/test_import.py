"""Modules that an import of the client loads: a program waits for all, and uses few of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

GENERATED = Path(__file__).parents[2] / "generated"
# Each takes longer to load than all operations, or loads modules that do.
SLOW = {"aiohttp", "asyncio", "dataclasses", "email", "http", "json", "logging", "ssl"}
SLOW |= {"decimal", "selectors", "socket", "urllib.parse", "urllib3"}
MODULES = sorted(
    ".".join(path.relative_to(GENERATED).with_suffix("").parts).removesuffix(".__init__")
    for path in (GENERATED / "icws").rglob("*.py")
)


def loaded(program: str) -> set[str]:
    """Run a program and return the modules that it has loaded."""
    shown = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys; print(*sys.modules)"],
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(shown.stdout.split())


@pytest.fixture(scope="module")
def before() -> set[str]:
    """The modules of msgspec, which loads `inspect` and others beside typing_extensions."""
    return loaded("import msgspec")


@pytest.mark.parametrize("name", ["icws", "icws.models", "icws.operations", "icws.messages"])
def test_an_import_loads_nothing_slow(name: str, before: set[str]) -> None:
    assert (loaded(f"import {name}") - before) & SLOW == set()


def test_a_client_loads_nothing_slow_and_no_subscriptions(before: set[str]) -> None:
    modules = loaded("import icws; icws.Client('https://icws.example.com:8019/api/')") - before
    assert modules & (SLOW | {"copy", "ipaddress", "weakref"}) == set()
    own = {name.rpartition(".")[2] for name in modules if name.startswith("icws._runtime._sync.")}
    assert "dispatcher" in own
    assert not own & {"connections", "fetcher", "message_queue", "registration", "subscription"}


def test_no_module_of_the_package_loads_http_tls_or_asyncio(before: set[str]) -> None:
    modules = loaded(f"import {', '.join(MODULES)}")
    assert {"icws.areas.interactions", "icws.aio.areas.interactions", "icws.aio.client"} <= modules
    assert {"icws._runtime._sync.connections", "icws._runtime._async.http_transport"} <= modules
    assert (modules - before) & {"urllib3", "http.client", "ssl", "asyncio", "aiohttp"} == set()


def test_a_client_loads_its_areas_and_models_when_they_are_used() -> None:
    made = "import icws; client = icws.Client('http://127.0.0.1:1')"
    modules = loaded(made)
    assert not {name for name in modules if name.startswith(("icws.areas", "icws.models."))}
    assert "icws.operations.interactions" not in modules
    assert not {"urllib3", "ssl", "asyncio", "aiohttp", "icws.aio.client"} & modules
    used = loaded(f"{made}; client.queues.watch") - modules
    assert {"icws.areas.queues", "icws.operations.queues"} <= used
    assert not {name for name in used if name.startswith("icws.models.")}
    assert not {"icws.areas.interactions", "icws.operations.interactions"} & used
    used = loaded(f"{made}; icws.models.QueueContentsMessage") - modules
    # Its interactions have attributes, whose class stands in the runtime.
    of_attributes = {"icws._runtime.attributes", "icws._runtime.message_type"}
    own = {name for name in used if name.startswith("icws.")}
    assert own == {"icws.models._queues", *of_attributes}


def test_a_sync_client_loads_urllib3_and_nothing_async() -> None:
    call = "client.connection.version.get()"
    modules = loaded(
        "import contextlib, icws\n"
        "client = icws.Client('http://127.0.0.1:1', retries=0)\n"
        f"with contextlib.suppress(icws.TransportError): {call}"
    )
    assert "urllib3" in modules
    assert not {"asyncio", "aiohttp", "icws.aio.client"} & modules

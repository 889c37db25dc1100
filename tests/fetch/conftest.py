"""Fixtures: a site, and what mirrors it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.fetch.folder import Folder
from generator.fetch.mirror import Mirror
from generator.fetch.summary import Summary
from generator.fetch.transport import Transport
from generator.fetch.urls import normalise
from tests.fetch.site import Clock, Fetch, Handler, Server, Site


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The site is on this machine, whatever proxy the machine has."""
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, "*")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    server = Server(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def site(server: Server, monkeypatch: pytest.MonkeyPatch) -> Site:
    """An empty site on the server that all tests share."""
    site = Site(f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setattr(Handler, "site", site, raising=False)
    return site


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def fetch(site: Site, clock: Clock, tmp_path: Path) -> Fetch:
    """Mirror the site's /docs/ into the folder `mirror`, with a clock that nobody waits for."""

    def run(start: str = "/docs/index.htm", delay: float = 0.0, **options: object) -> Summary:
        transport = Transport("icwsgen/1.0", delay, clock)
        folder = Folder(tmp_path / "mirror")
        return Mirror(normalise(site.url + start), folder, transport, **options).run()  # type: ignore[arg-type]

    return run


@pytest.fixture
def mirror(tmp_path: Path) -> Path:
    """The folder of the mirror."""
    return tmp_path / "mirror"

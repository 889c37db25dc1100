"""Settings and fixtures of all tests."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from generator.emit.cache import TextCache
from tests.shared_folders import SharedFolders

settings.register_profile(
    "untimed",
    # How long an example takes says something of the machine and nothing of the code.
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    # A change is judged by the same examples each time; new ones are tried at the desk.
    derandomize="CI" in os.environ,
)
settings.load_profile("untimed")

# Tests make millions of short-lived objects and keep many: looking through all of them for cycles
# as often as by default costs a tenth of the time.
gc.set_threshold(200_000, 20, 20)


def pytest_collection_finish() -> None:
    """Let no later search for cycles walk over the tests: they are there until the end."""
    gc.freeze()


# A shell starts its background jobs with the signal ignored, and the programs that tests start and
# interrupt would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(optionalhook=True)  # pytest may run without xdist
def pytest_xdist_auto_num_workers() -> int:
    """Return half as many workers again as processors, for tests that wait for servers."""
    return 3 * (os.cpu_count() or 1) // 2


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> SharedFolders:
    """Return the folders that are filled once a run."""
    return SharedFolders.of_run(tmp_path_factory.getbasetemp())


@pytest.fixture(scope="session", autouse=True)
def _no_cache_of_other_runs(shared: SharedFolders) -> Iterator[None]:
    """Keep what tests read away from the user's cache, and the other way round."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(shared.folder("cache", Path.mkdir)))
        yield


@pytest.fixture(scope="session", autouse=True)
def _nothing_on_the_disk() -> Iterator[None]:
    """Leave it to the system when what tests write gets to the disk, which takes a while."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "sync", lambda: None, raising=False)
        patch.setattr(os, "fsync", lambda handle: None)
        yield


@pytest.fixture(scope="session")
def texts(shared: SharedFolders) -> TextCache:
    """Return a cache of derived texts: the sync form of the runtime is the same for all specs."""
    return TextCache(shared.folder("texts", lambda folder: folder.mkdir(mode=0o700)))

"""Reading a folder: in several processes and out of the cache, with the same results."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from generator import file_hashes
from generator.cache_folder import CacheFolder, user_folder
from generator.file_hashes import hash_once, times_of
from generator.model.api import PageModel, Representation
from generator.model.source import Source
from generator.model.types import Named, ObjectType, Property
from generator.read import cache as cache_module
from generator.read import folder as folder_module
from generator.read.cache import PageCache, packed, unpacked
from generator.read.errors import PageError
from generator.read.finding import find_pages
from generator.read.folder import Reading, read_pages
from generator.read.pages import read_page
from tests.embedded import PAGES

BROKEN = "<header class='resource-header'>/icws/x</header>"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Return a folder of good pages with a bad one between them."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for path in find_pages(PAGES)[:4]:
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "0-broken.htm").write_text(BROKEN, "utf-8")
    return folder


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Return where the cache of a test is."""
    return tmp_path / "kept" / "pages"


def _shown(reading: Reading) -> tuple[list[str], list[str]]:
    return [repr(page) for page in reading.pages], [str(error) for error in reading.failed]


def _not_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Record which pages are read anew."""
    names: list[str] = []

    def read(path: Path, name: str) -> PageModel:
        names.append(name)
        return read_page(path, name)

    monkeypatch.setattr(folder_module, "read_page", read)
    return names


def test_processes_read_the_same_in_the_same_order(
    pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []

    def progress(paths: Iterable[Path]) -> Iterator[Path]:
        for path in paths:
            shown.append(path)
            yield path

    alone = read_pages(pages)
    monkeypatch.setattr(folder_module, "SMALL", 0)
    anew = _not_read(monkeypatch)
    together = read_pages(pages, progress, processes=2)
    assert _shown(together) == _shown(alone)
    assert len(together.failed) == 1
    assert shown == find_pages(pages)
    assert anew == []


def test_a_few_pages_stay_in_the_process(pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_module, "SMALL", 10**9)
    anew = _not_read(monkeypatch)
    read_pages(pages, processes=2)
    assert len(anew) == len(find_pages(pages))


def test_as_many_processors_count_as_the_process_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 64)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 3}, raising=False)
    assert folder_module.processors() == 2
    monkeypatch.delattr(os, "sched_getaffinity")
    assert folder_module.processors() == 64
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert folder_module.processors() == 1


def test_only_a_changed_page_is_read_again(
    pages: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = read_pages(pages, cache=PageCache(kept))
    anew = _not_read(monkeypatch)
    assert _shown(read_pages(pages, cache=PageCache(kept))) == _shown(first)
    assert anew == ["0-broken.htm"]
    changed = find_pages(pages)[-1]
    changed.write_bytes(changed.read_bytes() + b"\n")
    read_pages(pages, cache=PageCache(kept))
    assert anew[1:] == ["0-broken.htm", changed.name]


def test_a_page_that_the_run_has_hashed_is_not_opened_again(
    pages: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = read_pages(pages, cache=PageCache(kept))
    monkeypatch.setattr(file_hashes, "_RECENT", -(10**12))
    for path in find_pages(pages):
        hash_once(str(path), times_of(path.stat()))
    opened: list[str] = []

    def read_content(path: Path, name: str) -> bytes:
        opened.append(name)
        return path.read_bytes()

    monkeypatch.setattr(folder_module, "read_content", read_content)
    assert _shown(read_pages(pages, cache=PageCache(kept))) == _shown(first)
    assert opened == []
    changed = find_pages(pages)[-1]
    changed.write_bytes(changed.read_bytes() + b"\n")
    read_pages(pages, cache=PageCache(kept))
    assert opened == [changed.name]


def test_another_reader_reads_anew(
    pages: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_pages(pages, cache=PageCache(kept))
    monkeypatch.setattr(cache_module, "reader_version", lambda: "another")
    anew = _not_read(monkeypatch)
    read_pages(pages, cache=PageCache(kept))
    assert len(anew) == len(find_pages(pages))


@pytest.mark.parametrize("damage", [b"", b"\x80", b"no pickle", pickle.dumps("a text")])
def test_a_damaged_entry_is_ignored(pages: Path, kept: Path, damage: bytes) -> None:
    first = read_pages(pages, cache=PageCache(kept))
    for entry in kept.iterdir():
        entry.write_bytes(damage)
    assert _shown(read_pages(pages, cache=PageCache(kept))) == _shown(first)


def test_an_entry_of_another_page_is_ignored(pages: Path, kept: Path) -> None:
    first = read_pages(pages, cache=PageCache(kept))
    entries = sorted(kept.iterdir())
    for entry in entries[1:]:
        entry.write_bytes(entries[0].read_bytes())
    assert _shown(read_pages(pages, cache=PageCache(kept))) == _shown(first)


class _Attack:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.path),)


def test_an_entry_never_runs_code(tmp_path: Path) -> None:
    made = tmp_path / "made"
    data = pickle.dumps(_Attack(made))
    assert unpacked(data) is None
    assert not made.exists()
    pickle.loads(data)
    assert made.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no modes")
@pytest.mark.parametrize("mode", [0o755, 0o770, 0o707])
def test_a_folder_open_to_others_is_not_used(pages: Path, kept: Path, mode: int) -> None:
    kept.mkdir(parents=True)
    kept.chmod(mode)
    read_pages(pages, cache=PageCache(kept))
    assert list(kept.iterdir()) == []


def test_a_link_is_not_used(pages: Path, kept: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    kept.parent.mkdir()
    kept.symlink_to(elsewhere)
    read_pages(pages, cache=PageCache(kept))
    assert list(elsewhere.iterdir()) == []


def test_a_full_cache_drops_what_was_unused_for_longest(pages: Path, kept: Path) -> None:
    read_pages(pages, cache=PageCache(kept))
    entries = sorted(kept.iterdir())
    for age, entry in enumerate(entries):
        os.utime(entry, (1000 + age, 1000 + age))
    last = find_pages(pages)[-1]
    (pages / f"z{last.suffix}").write_bytes(last.read_bytes())
    oldest_alone = sum(entry.stat().st_size for entry in entries[1:])
    read_pages(pages, cache=PageCache(kept, largest=oldest_alone))
    assert sum(entry.stat().st_size for entry in kept.iterdir()) <= oldest_alone


def test_an_entry_that_goes_meanwhile_stops_no_cleaning(kept: Path) -> None:
    cache = CacheFolder(kept, largest=0)
    cache.put(b"data", "entry")
    (kept / "gone").symlink_to("nowhere")  # listed, and then not there: another run cleans, too
    cache.trim()
    assert [entry.name for entry in kept.iterdir()] == ["gone"]


def test_what_a_page_shares_is_shared_again(tmp_path: Path) -> None:
    """A type that holds itself, and one that two rows name, are one object each."""
    tree = ObjectType("tree", Source("x.htm", 1))
    named = Named("tree", tree)
    tree.properties = [Property(name, named, Source("x.htm", 2)) for name in ("left", "right")]
    body = Representation(named, Source("x.htm", 1))
    again = unpacked(packed(PageModel("x.htm", bodies=[body])) or b"")
    assert isinstance(again, PageModel)
    (body,) = again.bodies
    assert isinstance(body.type, Named)
    assert isinstance(body.type.definition, ObjectType)
    assert [row.name for row in body.type.definition.properties] == ["left", "right"]
    assert all(row.type is body.type for row in body.type.definition.properties)


def test_an_error_passes_between_processes(tmp_path: Path) -> None:
    path = tmp_path / "x.htm"
    path.write_text(BROKEN, "utf-8")
    with pytest.raises(PageError) as caught:
        read_page(path, "x.htm")
    again = unpacked(packed(caught.value) or b"")
    assert isinstance(again, PageError)
    assert (str(again), again.source) == (str(caught.value), caught.value.source)


def test_the_cache_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert user_folder() == tmp_path / "icwsgen" / "pages"
    monkeypatch.setenv("XDG_CACHE_HOME", "in/the/working/tree")
    assert user_folder() == Path.home() / ".cache" / "icwsgen" / "pages"

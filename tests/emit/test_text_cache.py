"""Texts that earlier runs derived: only changed modules are derived again, and nothing is stale."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import jinja2
import pytest
from msgspec.structs import replace

from generator import code_version, file_hashes
from generator.cli import main
from generator.emit import cache as cache_module
from generator.emit.cache import TextCache
from generator.emit.client import client_files
from generator.emit.digest import digest
from generator.emit.errors import EmitError
from generator.emit.plan import Call
from generator.emit.plan_cache import PlanCache
from generator.emit.planning.client import plan_spec
from generator.emit.rendering import check, layout, templating
from generator.emit.rendering.layout import laid_out
from generator.shipped import shipped
from generator.spec.document import Document
from generator.spec.gates import Gate
from generator.spec.load import load_spec
from generator.spec.spec import Spec

FIXTURE = Path(__file__).parent / "fixture_spec"
SOURCES = {"a.py": "x = {'a':1}\n", "b/__init__.py": "from x import y\n", "c.py": "from x import y"}


def files_of(spec: Spec, folder: Path | None) -> dict[str, bytes]:
    """Return the client of a spec, by what earlier runs kept in a folder."""
    return client_files(spec, PlanCache(spec, TextCache(folder)))


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Return where the cache of a test is."""
    return tmp_path / "kept" / "client"


@pytest.fixture
def formatted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the paths that ruff is run for, as they come."""
    paths: list[str] = []
    original = layout._laid_out

    def recorded(sources: Mapping[str, str], width: int) -> dict[str, str]:
        paths.extend(sources)
        return original(sources, width)

    monkeypatch.setattr(layout, "_laid_out", recorded)
    return paths


def test_only_what_changed_is_laid_out(kept: Path, formatted: list[str]) -> None:
    first = laid_out(SOURCES, cache=TextCache(kept))
    changed = {**SOURCES, "a.py": "x = {'b':1}\n"}
    formatted.clear()
    assert laid_out(SOURCES, cache=TextCache(kept)) == first == laid_out(SOURCES)
    formatted.clear()
    second = laid_out(changed, cache=TextCache(kept))
    assert formatted == ["a.py"]
    assert second == {**first, "a.py": 'x = {"b": 1}\n'}
    assert list(second) == list(SOURCES)


def test_an_unused_import_goes_from_a_package_as_from_a_module(kept: Path) -> None:
    text = "from x import y\nfrom x import z\n__all__ = ['z']\n"
    texts = laid_out({"b/__init__.py": text, "c.py": text}, cache=TextCache(kept))
    assert texts["b/__init__.py"] == texts["c.py"] == 'from x import z\n\n__all__ = ["z"]\n'


def test_another_width_or_rule_is_another_text(
    kept: Path, monkeypatch: pytest.MonkeyPatch, formatted: list[str]
) -> None:
    sources = {"a.py": "x = [11111, 22222]\nimport b\n"}
    laid_out(sources, cache=TextCache(kept))
    assert "[\n" in laid_out(sources, 15, cache=TextCache(kept))["a.py"]
    monkeypatch.setattr(layout, "_RULES", "RUF022")
    assert "import b" in laid_out(sources, cache=TextCache(kept))["a.py"]
    assert formatted == ["a.py"] * 3


@pytest.mark.parametrize("library", ["jinja2", "markupsafe", "ruff"])
def test_another_version_of_a_library_derives_anew(
    kept: Path, monkeypatch: pytest.MonkeyPatch, formatted: list[str], library: str
) -> None:
    def another() -> list[str]:
        return [f"{one}-another" if one.startswith(f"{library}-") else one for one in packages]

    packages = code_version.installed()
    laid_out(SOURCES, cache=TextCache(kept))
    formatted.clear()
    monkeypatch.setattr(code_version, "installed", another)
    laid_out(SOURCES, cache=TextCache(kept))
    assert formatted == list(SOURCES)


@pytest.mark.parametrize("damage", [b"", b"x", b"x = 1\n" * 20])
def test_a_damaged_entry_is_derived_again(kept: Path, formatted: list[str], damage: bytes) -> None:
    first = laid_out(SOURCES, cache=TextCache(kept))
    for entry in kept.iterdir():
        entry.write_bytes(damage)
    assert laid_out(SOURCES, cache=TextCache(kept)) == first
    formatted.clear()
    assert laid_out(SOURCES, cache=TextCache(kept)) == first
    assert formatted == []


def test_an_entry_of_another_name_is_derived_again(kept: Path) -> None:
    first = laid_out(SOURCES, cache=TextCache(kept))
    entries = sorted(kept.iterdir())
    for entry in entries[1:]:
        entry.write_bytes(entries[0].read_bytes())
    assert laid_out(SOURCES, cache=TextCache(kept)) == first


def test_a_folder_that_cannot_be_made_or_written_to_changes_nothing(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    first = laid_out(SOURCES)
    assert laid_out(SOURCES, cache=TextCache(tmp_path / "file" / "client")) == first

    def refuse(**_: object) -> None:
        raise PermissionError

    cache = TextCache(kept)
    monkeypatch.setattr("generator.files.tempfile.mkstemp", refuse)
    assert cache.derived({"a": ("kind", "x")}, lambda names: {"a": "y"}) == {"a": "y"}
    assert list(kept.iterdir()) == []


def test_a_text_that_is_refused_is_not_kept(kept: Path) -> None:
    for _ in range(2):
        with pytest.raises(EmitError, match="ruff cannot read it"):
            laid_out({"a.py": "x = ("}, cache=TextCache(kept))
    assert list(kept.iterdir()) == []


def test_runs_at_once_share_a_folder(kept: Path) -> None:
    with ThreadPoolExecutor(4) as threads:
        several = list(threads.map(lambda _: laid_out(SOURCES, cache=TextCache(kept)), range(4)))
    assert several == [laid_out(SOURCES)] * 4
    assert len(list(kept.iterdir())) == len(SOURCES)


def _spec(old: str = "", new: str = "") -> Spec:
    """Return the fixture with another text in its OpenAPI document."""
    spec = load_spec(FIXTURE)

    def changed(value: object) -> object:
        if isinstance(value, dict):
            return {key: changed(item) for key, item in value.items()}
        if isinstance(value, list):
            return [changed(item) for item in value]
        return new if old and value == old else value

    data = changed(spec.openapi.data)
    assert isinstance(data, dict)
    return Spec(Document("openapi.yaml", data), spec.asyncapi)


def test_a_changed_part_of_a_spec_changes_its_modules_only(
    kept: Path, formatted: list[str]
) -> None:
    before = files_of(_spec(), kept)
    formatted.clear()
    new = _spec("Log in.", "Begin a session.")
    after = files_of(new, kept)
    modules = [path for path in formatted if path.startswith("icws/")]
    changed = {path for path in after if after[path] != before.get(path)}
    # The operations of an area are rendered again, with what its methods say.
    assert {path for path in modules if "/operations/" not in path} <= changed
    assert {"icws/areas/connection.py", "icws/aio/areas/connection.py"} <= set(modules)
    assert not any("interactions" in path for path in modules)
    formatted.clear()
    assert client_files(new) == after
    assert files_of(_spec(), kept) == before


def test_a_module_that_is_not_as_planned_is_refused_and_not_kept(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(check, "_planned", lambda methods, implemented: [])
        for _ in range(2):
            with pytest.raises(EmitError, match="not rendered as planned"):
                files_of(_spec(), kept)
    assert files_of(_spec(), kept) == client_files(_spec())


def test_the_docstring_of_the_runtime_decides_the_client(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files_of(_spec(), kept)
    monkeypatch.setattr("generator.emit.rendering.client.client_doc", lambda: ["Other words."])
    files = files_of(_spec(), kept)
    for path in ("icws/client.py", "icws/aio/client.py"):
        assert '"""Other words."""' in files[path].decode()


def test_another_template_is_another_version(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(shipped("templates"), templates)
    monkeypatch.setattr(cache_module, "shipped", lambda _: templates)
    monkeypatch.setattr(file_hashes, "_BEGAN", time.time_ns() + 10**12)
    version = cache_module.writer_version
    before = version()
    assert before == version()
    with (templates / "client" / "call.jinja2").open("a") as file:
        file.write("{# #}")
    assert before != version()


def test_a_digest_follows_every_part_and_nothing_else() -> None:
    areas = [plan_spec(_spec()).areas for _ in range(2)]
    area, same = (next(one for one in several if one.methods) for several in areas)
    known = digest(area)
    assert known == digest(same)
    method = next(one for one in area.methods if one.arguments)
    for other in (
        replace(method, doc=("Other.",)),
        replace(method, arguments=(replace(method.arguments[0], default="None"),)),
        replace(method, operation=replace(method.operation, gates=(Gate("x", 1),))),
        replace(method, calls=(Call("An example.", {("path", "id"): "1"}),)),
    ):
        changed = tuple(other if one is method else one for one in area.methods)
        assert digest(replace(area, methods=changed)) != known
    values: list[object] = [1, "1", ["1"], {"1": 1}, {1: 1}, None, True, ["1", "1"], [["1"], "1"]]
    assert len({digest(value) for value in values}) == len(values)
    with pytest.raises(TypeError, match="no digest of object"):
        digest(object())


def test_the_command_keeps_texts_unless_told_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    texts = tmp_path / "cache" / "icwsgen" / "client"
    command = ["client", "--spec", str(FIXTURE), "--out", str(tmp_path / "out")]
    assert main([*command, "--no-cache"]) == 0
    assert not texts.exists()
    assert main(command) == 0
    assert any(texts.iterdir())
    if os.name != "nt":
        assert texts.stat().st_mode & 0o077 == 0


def test_templates_are_compiled_once(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str | None] = []
    original = jinja2.Environment.compile

    def recorded(self: jinja2.Environment, source: Any, name: str | None, *rest: Any) -> Any:
        compiled.append(name)
        return original(self, source, name, *rest)

    monkeypatch.setattr(jinja2.Environment, "compile", recorded)
    environment = templating._environment.__wrapped__
    spec = load_spec(FIXTURE)
    files = []
    for folder in (kept, kept, None):
        fresh = environment()
        monkeypatch.setattr(templating, "_environment", lambda fresh=fresh: fresh)
        compiled.clear()
        files.append(files_of(spec, folder))
        assert bool(compiled) == (len(files) != 2)
    assert files[0] == files[1] == files[2]

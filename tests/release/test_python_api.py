"""Changes of the public names of a package, and their levels."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff.rules import Level
from generator.release.api_change import ApiChange
from generator.release.api_groups import grouped
from generator.release.python_api import compare_apis

BREAKING, ADDITION = Level.BREAKING, Level.ADDITION


def package(folder: Path, **modules: str) -> Path:
    (folder / "icws").mkdir(parents=True)
    for name, source in {"__init__": "", **modules}.items():
        (folder / "icws" / f"{name}.py").write_text(source, "utf-8")
    return folder


def changes(tmp_path: Path, old: str, new: str) -> list[str]:
    before, after = package(tmp_path / "old", api=old), package(tmp_path / "new", api=new)
    return [said(change) for change in compare_apis(before, after)]


def said(change: ApiChange) -> str:
    new = f" {change.new}" if change.new else ""
    return f"{change.level} {change.name} {change.change}{new}" + (
        f", was {change.old}" if change.old else ""
    )


X_INT, X_STR = "class C:\n    x: int", "class C:\n    x: str"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("def f(a): ...", "", "breaking f public object was removed"),
        ("", "def f(a): ...", "addition f public object was added"),
        ("def f(a): ...", "def f(): ...", "breaking f(a) parameter was removed"),
        ("def f(): ...", "def f(a): ...", "breaking f(a) parameter was added as required"),
        ("def f(): ...", "def f(*, a=1): ...", "addition f(a) parameter was added"),
        ("def f(*, a=1): ...", "def f(*, a): ...", "breaking f(a) parameter is now required"),
        ("def f(a=1): ...", "def f(a=2): ...", "warning f(a) parameter default was changed"),
        ("def f(a: int): ...", "def f(a: str): ...", "warning f(a) type is str, was int"),
        ("def f() -> int: ...", "def f() -> str: ...", "warning f return type is str, was int"),
        ("def f(a): ...", "def f(*, a): ...", "breaking f(a) parameter kind was changed"),
        (X_INT, "class C: ...", "breaking C.x public object was removed"),
        ("class C: ...", X_INT, "addition C.x public object was added"),
        (X_INT, X_STR, "warning C.x type is str, was int"),
        (
            "class C: ...",
            "def C(): ...",
            "breaking C public object points to a different kind of object",
        ),
        ("", f"{X_INT}\n    y: int", "addition C public object was added"),
    ],
)
def test_a_change(tmp_path: Path, old: str, new: str, expected: str) -> None:
    level, _, rest = expected.partition(" ")
    assert changes(tmp_path, old, new) == [f"{level} icws.api.{rest}"]


def area(folder: Path, source: str) -> Path:
    for module in ("icws/areas/zoo.py", "icws/aio/areas/zoo.py"):
        file = folder / module
        file.parent.mkdir(parents=True)
        for package in (file.parent, file.parent.parent, folder / "icws"):
            (package / "__init__.py").touch()
        file.write_text(source, "utf-8")
    return folder


def test_a_method_that_is_called_otherwise_is_named(tmp_path: Path) -> None:
    feed, go = (f"(self): return self._call(_operations.{name})" for name in ("FEED", "GO"))
    old = f"class Zoo:\n  def feed_apes{feed}\n  def gone{go}"
    new = f"class Zoo: ...\nclass ZooApes:\n  def feed{feed}"
    found = compare_apis(area(tmp_path / "old", old), area(tmp_path / "new", new))
    assert [said(change) for change in found] == [
        "breaking icws.aio.areas.zoo.Zoo.feed_apes "
        "method is called icws.aio.areas.zoo.ZooApes.feed",
        "breaking icws.aio.areas.zoo.Zoo.gone public object was removed",
        "breaking icws.areas.zoo.Zoo.feed_apes method is called icws.areas.zoo.ZooApes.feed",
        "breaking icws.areas.zoo.Zoo.gone public object was removed",
        "addition icws.aio.areas.zoo.ZooApes public object was added",
        "addition icws.areas.zoo.ZooApes public object was added",
    ]


def test_parameters_that_change_places(tmp_path: Path) -> None:
    assert changes(tmp_path, "def f(a, b): ...", "def f(b, a): ...") == [
        "breaking icws.api.f(a) positional parameter was moved",
        "breaking icws.api.f(b) positional parameter was moved",
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("def _f(a): ...\nX = 1", "def _g(): ...\nX = 2"),
        ("def f(a):\n    return 1", 'def f(a):\n    """Doc."""\n    return 2'),
    ],
)
def test_no_change(tmp_path: Path, old: str, new: str) -> None:
    assert changes(tmp_path, old, new) == []


def test_the_worst_comes_first(tmp_path: Path) -> None:
    old, new = "def a(): ...\ndef z(): ...", "def a(*, x=1): ..."
    assert changes(tmp_path, old, new) == [
        "breaking icws.api.z public object was removed",
        "addition icws.api.a(x) parameter was added",
    ]


def test_what_is_exported_from_a_private_module_has_its_public_name(tmp_path: Path) -> None:
    exports = 'from icws._inner import C\n\n__all__ = ["C"]\n'
    old = package(tmp_path / "old", __init__=exports, _inner="class C:\n    x: int\n")
    new = package(tmp_path / "new", __init__=exports, _inner="class C:\n    x: int\n    y: int\n")
    assert [(c.name, c.change) for c in compare_apis(old, new)] == [
        ("icws.C.y", "public object was added")
    ]


def test_a_module_behind_exports_can_move(tmp_path: Path) -> None:
    old = package(
        tmp_path / "old", __init__='from icws._a import C\n__all__ = ["C"]\n', _a="class C: ...\n"
    )
    new = package(
        tmp_path / "new", __init__='from icws._b import C\n__all__ = ["C"]\n', _b="class C: ...\n"
    )
    assert compare_apis(old, new) == []


def test_no_code_is_run(tmp_path: Path) -> None:
    source = f"open({str(tmp_path / 'ran')!r}, 'w')\nraise SystemExit\ndef f(): ...\n"
    assert changes(tmp_path, source, source + "def g(): ...\n") == [
        "addition icws.api.g public object was added"
    ]
    assert not (tmp_path / "ran").exists()


def test_a_package_that_is_new_or_gone(tmp_path: Path) -> None:
    old, new = package(tmp_path / "old"), package(tmp_path / "new")
    (new / "icws_sandbox").mkdir()
    (new / "icws_sandbox" / "__init__.py").write_text("def f(): ...\n")
    assert [f"{c.level} {c.name} {c.change}" for c in compare_apis(old, new)] == [
        "addition icws_sandbox package was added"
    ]
    assert [f"{c.level} {c.name} {c.change}" for c in compare_apis(new, old)] == [
        "breaking icws_sandbox package was removed"
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "class A:\n    x: int\nclass U:\n    a: A",
            "class B:\n    x: int\nclass U:\n    a: B",
            ["breaking icws.api.A class is called icws.api.B"],
        ),
        (
            "class A:\n    x: int",
            "class B:\n    y: int",
            [
                "breaking icws.api.A public object was removed",
                "addition icws.api.B public object was added",
            ],
        ),
        (
            "class A:\n    x: int",
            "class B:\n    x: int\nclass C:\n    x: int",
            [
                "breaking icws.api.A public object was removed",
                "addition icws.api.B public object was added",
                "addition icws.api.C public object was added",
            ],
        ),
        (
            "class E:\n    A = 0\n    B = 1",
            "class E:\n    A = 0\n    C = 1\n    D = 2",
            [
                "breaking icws.api.E.B is called icws.api.E.C",
                "addition icws.api.E.D public object was added",
            ],
        ),
        (
            "def f(*, a: int = 1): ...",
            "def f(*, b: int = 1): ...",
            ["breaking icws.api.f(a) parameter is called b"],
        ),
        (
            "def f(*, a: int = 1): ...",
            "def f(*, b: str = 1): ...",
            [
                "breaking icws.api.f(a) parameter was removed",
                "addition icws.api.f(b) parameter was added",
            ],
        ),
    ],
)
def test_a_rename_is_one_change(tmp_path: Path, old: str, new: str, expected: list[str]) -> None:
    assert changes(tmp_path, old, new) == expected


def test_a_change_of_both_forms_and_of_many_names_is_told_once() -> None:
    several = [
        ApiChange(f"icws{form}.areas.a.{prefix}{name}.get", "x", "parameter was removed", BREAKING)
        for form, prefix in (("", ""), (".aio", "Async"))
        for name in ("B", "C", "CV3")
    ]
    only_async = ApiChange("icws.aio.areas.a.AsyncB.put", "y", "parameter was added", ADDITION)
    groups = grouped([*several, only_async])
    assert [(group.names, group.change.parameter) for group in groups] == [
        (("icws.areas.a.B.get", "icws.areas.a.C.get"), "x"),
        (("icws.aio.areas.a.AsyncB.put",), "y"),
    ]

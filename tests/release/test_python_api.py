"""What changed in the public names of a package, and how much that matters."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.release.python_api import compare_apis


def package(folder: Path, **modules: str) -> Path:
    (folder / "icws").mkdir(parents=True)
    for name, source in {"__init__": "", **modules}.items():
        (folder / "icws" / f"{name}.py").write_text(source, "utf-8")
    return folder


def changes(tmp_path: Path, old: str, new: str) -> list[str]:
    before, after = package(tmp_path / "old", api=old), package(tmp_path / "new", api=new)
    return [f"{c.level} {c.path} {c.text}" for c in compare_apis(before, after)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("def f(a): ...", "", ["breaking icws.api.f is gone"]),
        ("", "def f(a): ...", ["addition icws.api.f is new"]),
        ("def f(a): ...", "def f(): ...", ["breaking icws.api.f a is gone"]),
        ("def f(): ...", "def f(a): ...", ["breaking icws.api.f a is new and required"]),
        ("def f(): ...", "def f(*, a=1): ...", ["addition icws.api.f a is new"]),
        ("def f(*, a=1): ...", "def f(*, a): ...", ["breaking icws.api.f a is now required"]),
        ("def f(a=1): ...", "def f(a=2): ...", ["warning icws.api.f a has another default"]),
        ("def f(a: int): ...", "def f(a: str): ...", ["warning icws.api.f a has another type"]),
        ("def f() -> int: ...", "def f() -> str: ...", ["warning icws.api.f returns another type"]),
        (
            "def f(a, b): ...",
            "def f(b, a): ...",
            [
                "breaking icws.api.f a has another position",
                "breaking icws.api.f b has another position",
            ],
        ),
        (
            "def f(a): ...",
            "def f(*, a): ...",
            ["breaking icws.api.f a is passed otherwise (by position, by name)"],
        ),
        ("class C:\n    x: int", "class C: ...", ["breaking icws.api.C.x is gone"]),
        ("class C: ...", "class C:\n    x: int", ["addition icws.api.C.x is new"]),
        ("class C:\n    x: int", "class C:\n    x: str", ["warning icws.api.C.x has another type"]),
        ("class C: ...", "def C(): ...", ["breaking icws.api.C is another kind of thing"]),
        ("", "class C:\n    x: int\n    y: int", ["addition icws.api.C is new"]),
        ("def _f(a): ...\nX = 1", "def _g(): ...\nX = 2", []),
        ("def f(a):\n    return 1", 'def f(a):\n    """Doc."""\n    return 2', []),
    ],
)
def test_a_change(tmp_path: Path, old: str, new: str, expected: list[str]) -> None:
    assert changes(tmp_path, old, new) == expected


def test_the_worst_comes_first(tmp_path: Path) -> None:
    old, new = "def a(): ...\ndef z(): ...", "def a(*, x=1): ..."
    assert changes(tmp_path, old, new) == [
        "breaking icws.api.z is gone",
        "addition icws.api.a x is new",
    ]


def test_what_is_exported_from_a_private_module_has_its_public_name(tmp_path: Path) -> None:
    exports = 'from icws._inner import C\n\n__all__ = ["C"]\n'
    old = package(tmp_path / "old", __init__=exports, _inner="class C:\n    x: int\n")
    new = package(tmp_path / "new", __init__=exports, _inner="class C:\n    x: int\n    y: int\n")
    assert [(c.path, c.text) for c in compare_apis(old, new)] == [("icws.C.y", "is new")]


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
    assert changes(tmp_path, source, source + "def g(): ...\n") == ["addition icws.api.g is new"]
    assert not (tmp_path / "ran").exists()


def test_a_package_that_is_new_or_gone(tmp_path: Path) -> None:
    old, new = package(tmp_path / "old"), package(tmp_path / "new")
    (new / "icws_sandbox").mkdir()
    (new / "icws_sandbox" / "__init__.py").write_text("def f(): ...\n")
    assert [f"{c.level} {c.path} {c.text}" for c in compare_apis(old, new)] == [
        "addition icws_sandbox is new"
    ]
    assert [f"{c.level} {c.path} {c.text}" for c in compare_apis(new, old)] == [
        "breaking icws_sandbox is gone"
    ]

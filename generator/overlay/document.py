"""Reads overlay documents.

Standard: Overlay Specification 1.1.0. Of it this project demands more: each action has a
`description` (why) and an `x-source` (where the fact is from), and says with `x-expects` what it
replaces. `x-pages` names the pages that an overlay completes, `x-pages[].sha256` their bytes; an
action with `x-pages` of its own is left out unless all of them were read. `x-unless` selects what
makes the overlay needless when a page states it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from jsonpath import JSONPathEnvironment, JSONPathError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from generator.overlay.errors import OverlayError

JSONPATH = JSONPathEnvironment(strict=True)
DOCUMENTS = ("openapi.yaml", "asyncapi.yaml")
VERSIONS = ("1.0.", "1.1.")
_MISSING: Any = object()

_ROOT_KEYS = {"overlay", "info", "extends", "actions", "x-pages", "x-unless"}
_CHANGES = ("update", "remove", "copy")
_ACTION_KEYS = {"target", "description", *_CHANGES, "x-source", "x-expects", "x-pages"}


@dataclass(frozen=True, slots=True)
class Page:
    """A page that an overlay completes; with a digest, in exactly those bytes."""

    name: str
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Action:
    """One change of a document."""

    kind: Literal["update", "remove", "copy"]
    target: str
    value: Any
    reason: str
    source: str
    line: int
    expects: Any = _MISSING
    pages: tuple[str, ...] = ()

    @property
    def states_expectation(self) -> bool:
        """Whether the action says what its target must hold before."""
        return self.expects is not _MISSING


@dataclass(frozen=True, slots=True)
class Overlay:
    """An overlay document; `name` stands for it in the spec's sources, `file` in errors."""

    name: str
    file: str
    extends: str
    pages: tuple[Page, ...]
    actions: tuple[Action, ...]
    unless: str | None = None


def load_overlays(folder: Path) -> list[Overlay]:
    """Read all overlays of a folder, in order of their names.

    Raises OverlayError for the first that is no overlay.
    """
    files = sorted(p for p in folder.glob("*.yaml") if p.is_file())
    return [load_overlay(path, f"overlays/{path.name}") for path in files]


def load_overlay(path: Path, name: str) -> Overlay:
    """Read one overlay document. Raises OverlayError."""
    file = str(path)
    try:
        root = YAML(typ="rt").load(path.read_text("utf-8"))
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise OverlayError(file, line, str(error.problem), "YAML") from error
    except (YAMLError, UnicodeDecodeError) as error:
        raise OverlayError(file, 1, str(error).splitlines()[0], "YAML in UTF-8") from error
    return _Reader(file).overlay(root, name)


class _Reader:
    def __init__(self, file: str) -> None:
        self.file = file

    def overlay(self, root: Any, name: str) -> Overlay:
        self._keys(root, _ROOT_KEYS, 1)
        version = self._text(root, "overlay", 1)
        if not version.startswith(VERSIONS):
            self._fail(self._line(root, "overlay"), f"overlay {version}", "1.0.x or 1.1.x")
        self._keys(root.get("info"), {"title", "version"}, self._line(root, "info"))
        extends = self._text(root, "extends", 1).rpartition("/")[2]
        if extends not in DOCUMENTS:
            line = self._line(root, "extends")
            self._fail(line, f"extends {extends!r}", " or ".join(DOCUMENTS))
        pages = self._pages(root)
        actions = tuple(self._action(item) for item in root.get("actions") or [])
        if not actions:
            self._fail(1, "no actions", "at least one")
        unless = self._path(root, "x-unless", 1) if "x-unless" in root else None
        return Overlay(name, self.file, extends, pages, actions, unless)

    def _pages(self, holder: Any) -> tuple[Page, ...]:
        items = holder.get("x-pages", [])
        if not isinstance(items, list):
            self._fail(self._line(holder, "x-pages"), f"x-pages: {items!r}", "a list")
        return tuple(self._page(item) for item in items)

    def _page(self, item: Any) -> Page:
        if isinstance(item, str):
            return Page(item, None)
        self._keys(item, {"name", "sha256"}, 1)
        digest = self._text(item, "sha256", 1) if "sha256" in item else None
        return Page(self._text(item, "name", 1), digest)

    def _action(self, item: Any) -> Action:
        self._keys(item, _ACTION_KEYS, 1)
        line = int(item.lc.line) + 1
        target = self._path(item, "target", line)
        kinds = [kind for kind in _CHANGES if kind in item]
        if len(kinds) != 1:
            self._fail(line, " and ".join(kinds) or "no change", "one of update, remove, copy")
        if kinds == ["remove"] and item["remove"] is not True:
            self._fail(line, f"remove: {item['remove']}", "true")
        value = self._path(item, "copy", line) if "copy" in item else _plain(item[kinds[0]])
        return Action(
            kind=kinds[0],  # type: ignore[arg-type]  # one of the three, as found above
            target=target,
            value=value,
            reason=self._text(item, "description", line),
            source=self._text(item, "x-source", line),
            line=line,
            expects=_plain(item["x-expects"]) if "x-expects" in item else _MISSING,
            pages=tuple(page.name for page in self._pages(item)),
        )

    def _path(self, item: Any, key: str, line: int) -> str:
        text = self._text(item, key, line)
        try:
            JSONPATH.compile(text)
        except JSONPathError as error:
            first = str(error).splitlines()[0]
            self._fail(self._line(item, key), f"{key} {text!r}: {first}", "JSONPath (RFC 9535)")
        return text

    def _text(self, item: Any, key: str, line: int) -> str:
        value = item.get(key)
        if not isinstance(value, str) or not value.strip():
            self._fail(line, f"no {key}", "a text")
        return str(value)

    def _keys(self, item: Any, allowed: set[str], line: int) -> None:
        if not isinstance(item, CommentedMap):
            self._fail(
                line, f"{type(item).__name__} found", f"a mapping of {', '.join(sorted(allowed))}"
            )
        for key in item:
            if key not in allowed:
                self._fail(self._line(item, key), f"unknown {key!r}", ", ".join(sorted(allowed)))

    @staticmethod
    def _line(item: CommentedMap, key: str) -> int:
        return int(item.lc.key(key)[0]) + 1 if key in item else 1

    def _fail(self, line: int, wrong: str, expected: str) -> None:
        raise OverlayError(self.file, line, wrong, expected)


def _plain(value: Any) -> Any:
    """YAML's own containers and scalars as plain ones."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, bool) or value is None:
        return value
    for kind in (int, float, str):
        if isinstance(value, kind):
            return kind(value)
    return str(value)

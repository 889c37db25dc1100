"""Overlay documents.

Standard: Overlay Specification 1.1.0. This project demands more of them: each action has a
`description` (why) and an `x-source` (where the fact is from), and states with `x-expects` the
content that it replaces. `x-pages` names the pages that an overlay completes, `x-pages[].sha256`
their bytes; an action with `x-pages` of its own is left out unless all of them were read.
`x-unless` selects the parts that make the overlay needless when a page states them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from jsonpath import JSONPathEnvironment, JSONPathError

from generator.spec.document import MISSING, Node
from generator.spec.parsing import parse
from generator.write.documents import ASYNCAPI, OPENAPI

JSONPATH = JSONPathEnvironment(strict=True)
DOCUMENTS = (OPENAPI, ASYNCAPI)
VERSIONS = ("1.0.", "1.1.")

Change = Literal["update", "remove", "copy"]

_ROOT_KEYS = {"overlay", "info", "extends", "actions", "x-pages", "x-unless"}
_CHANGES: tuple[Change, ...] = ("update", "remove", "copy")
_ACTION_KEYS = {"target", "description", *_CHANGES, "x-source", "x-expects", "x-pages"}


@dataclass(frozen=True, slots=True)
class Page:
    """A page that an overlay completes; with a digest, in exactly those bytes."""

    name: str
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Action:
    """One change of a document.

    Attributes:
        change: the kind of change.
        target: the JSONPath of the parts that it changes.
        value: the data of an update, or the JSONPath of the part to copy.
        reason: why it is needed.
        source: where the fact comes from.
        line: its line in the overlay.
        expects: the content of the target before; MISSING where the action does not say.
        pages: the pages without which it is left out.
    """

    change: Change
    target: str
    value: Any
    reason: str
    source: str
    line: int
    expects: Any = MISSING
    pages: tuple[str, ...] = ()

    @property
    def states_expectation(self) -> bool:
        """Whether the action states the content of its target before."""
        return self.expects is not MISSING


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

    Raises:
        LocatedError: one of them is no overlay; it names the first.
    """
    files = sorted(path for path in folder.glob("*.yaml") if path.is_file())
    return [load_overlay(path, f"overlays/{path.name}") for path in files]


def load_overlay(path: Path, name: str) -> Overlay:
    """Read one overlay document.

    Raises:
        LocatedError: it is no overlay.
    """
    root = parse(path.read_bytes(), str(path)).top
    _check_keys(root, _ROOT_KEYS)
    version = _text(root, "overlay")
    if not version.startswith(VERSIONS):
        raise root.child("overlay").error(f"the overlay version is {version}", "1.0.x or 1.1.x")
    _check_keys(root.child("info"), {"title", "version"})
    extends = _text(root, "extends").rpartition("/")[2]
    if extends not in DOCUMENTS:
        problem = f"the overlay extends {extends!r}"
        raise root.child("extends").error(problem, " or ".join(DOCUMENTS))
    pages = tuple(map(_page, _pages(root)))
    actions = tuple(map(_action, root.child("actions").elements()))
    if not actions:
        raise root.error("the overlay has no actions", "at least one")
    unless = root.child("x-unless")
    return Overlay(
        name,
        str(path),
        extends,
        pages,
        actions,
        None if unless.missing else _path(root, "x-unless"),
    )


def _pages(holder: Node) -> list[Node]:
    pages = holder.child("x-pages")
    if not pages.missing and not isinstance(pages.value, list):
        raise pages.error(f"x-pages is {pages.value!r}", "a list")
    return list(pages.elements())


def _page(item: Node) -> Page:
    if isinstance(item.value, str):
        return Page(item.value, None)
    _check_keys(item, {"name", "sha256"})
    digest = None if item.child("sha256").missing else _text(item, "sha256")
    return Page(_text(item, "name"), digest)


def _action(item: Node) -> Action:
    _check_keys(item, _ACTION_KEYS)
    changes = [change for change in _CHANGES if not item.child(change).missing]
    if len(changes) != 1:
        problem = f"the action has {' and '.join(changes) or 'no change'}"
        raise item.error(problem, f"one of {', '.join(_CHANGES)}")
    value = item.child(changes[0]).value
    if changes == ["remove"] and value is not True:
        raise item.child("remove").error(f"remove is {value!r}", "true")
    return Action(
        change=changes[0],
        target=_path(item, "target"),
        value=_path(item, "copy") if changes == ["copy"] else value,
        reason=_text(item, "description"),
        source=_text(item, "x-source"),
        line=item.line or 1,
        expects=item.child("x-expects").value,
        pages=tuple(_page(page).name for page in _pages(item)),
    )


def _path(holder: Node, key: str) -> str:
    text = _text(holder, key)
    try:
        JSONPATH.compile(text)
    except JSONPathError as error:
        problem = f"{key} {text!r} is no path: {str(error).splitlines()[0]}"
        raise holder.child(key).error(problem, "JSONPath (RFC 9535)") from error
    return text


def _text(holder: Node, key: str) -> str:
    value = holder.child(key).value
    if not isinstance(value, str) or not value.strip():
        raise holder.error(f"{key} has no text", "a text")
    return value


def _check_keys(node: Node, allowed: set[str]) -> None:
    if not isinstance(node.value, dict):
        raise node.error("the part is no mapping", f"a mapping of {', '.join(sorted(allowed))}")
    for key, value in node.items():
        if key not in allowed:
            raise value.error(f"the key {key!r} is unknown", ", ".join(sorted(allowed)))

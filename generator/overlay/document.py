"""Overlay documents.

Standard: Overlay Specification 1.1.0. This project demands more of them: each action has a
`description` (why) and an `x-source` (where the fact is from), and states with `x-expects` the
content that it replaces. `x-pages` names the pages that an overlay completes, `x-pages[].sha256`
their bytes; an action with `x-pages` of its own is left out unless all of them were read. An
overlay with `x-page-set` belongs to the pages of that name, and never applies to others.
`x-unless` selects the parts that make the overlay needless when a page states them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from functools import cache as cached
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from generator.errors import LocatedError
from generator.input_file import read_file
from generator.spec.contents import digest_of
from generator.spec.document import MISSING, Node
from generator.spec.parsing import parse
from generator.step_cache import StepCache
from generator.write.documents import ASYNCAPI, OPENAPI

if TYPE_CHECKING:
    from jsonpath import JSONPathEnvironment

PAGE_SET = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,60}")
_DOCUMENTS = (OPENAPI, ASYNCAPI)
_ROOT_KEYS = {"overlay", "info", "extends", "actions", "x-pages", "x-page-set", "x-unless"}
_CHANGES = ("update", "remove", "copy")
_ACTION_KEYS = {"target", "description", *_CHANGES, "x-source", "x-expects", "x-pages"}


class OverlaidPage(Struct, frozen=True):
    """A page that an overlay completes; with a digest, in exactly those bytes."""

    name: str
    sha256: str | None = None

    def digest(self, digests: Mapping[str, str]) -> str | None:
        """Return its digest, also where it was renamed; None when it was not read."""
        if self.sha256 in digests.values():
            return self.sha256
        ends = (d for read, d in digests.items() if f"/{read}".endswith(f"/{self.name}"))
        return next(ends, None)


class Action(Struct, frozen=True, omit_defaults=True):
    """One change of a document.

    Attributes:
        change: update, remove or copy.
        target: the JSONPath of the parts that it changes.
        value: the data of an update, or the JSONPath of the part to copy.
        line: its line in the overlay.
        expects: the content of the target before; MISSING where the action does not say.
        pages: the pages without which it is left out.
    """

    change: str
    target: str
    value: Any
    line: int
    expects: Any = MISSING
    pages: tuple[str, ...] = ()

    @property
    def states_expectation(self) -> bool:
        """Whether the action states the content of its target before."""
        return self.expects is not MISSING

    def applies(self, digests: Mapping[str, str]) -> bool:
        """Tell whether all pages that it needs are among those that were read."""
        return all(OverlaidPage(name).digest(digests) for name in self.pages)


class Overlay(Struct, frozen=True):
    """An overlay document; `name` stands for it in the spec's sources, `file` in errors."""

    name: str
    file: str
    extends: str
    pages: tuple[OverlaidPage, ...]
    actions: tuple[Action, ...]
    unless: str | None = None
    page_set: str | None = None

    def why_not(
        self, document: dict[str, Any], digests: Mapping[str, str], page_set: str | None
    ) -> str | None:
        """Return the reason for which it does not apply to a document; None when it does.

        Args:
            document: the document that it extends.
            digests: the SHA-256 of each page that was read.
            page_set: the name of the set of pages that was read, if it has one.

        Raises:
            LocatedError: some of its pages are there and others are not, or one has changed.
        """
        if self.page_set not in (None, page_set):
            return f"it belongs to the pages {self.page_set}"
        read = {page: page.digest(digests) for page in self.pages}
        all_gone = bool(read) and not any(read.values())
        if all_gone or not any(action.applies(digests) for action in self.actions):
            return "none of the pages that it completes was read"
        if self.unless is not None and jsonpath().findall(self.unless, document):
            return f"a page states {self.unless} itself"
        for page, digest in read.items():
            if digest is None:
                problem = f"the page {page.name} was not read"
                raise LocatedError(self.file, problem, "all of x-pages", 1)
            if page.sha256 not in (None, digest):
                problem = f"the page {page.name} has changed to sha256 {digest}"
                raise LocatedError(self.file, problem, f"sha256 {page.sha256}", 1)
        return None


def page_set_of(pages: Path) -> str | None:
    """Return the name of the set that a folder of pages is, as its file `page-set` states it.

    Raises:
        LocatedError: the file has no name in it, or more than that.
    """
    path = pages / "page-set"
    if not os.path.lexists(path):
        return None
    name = read_file(path)[:100].decode("utf-8", "replace").strip()
    if not PAGE_SET.fullmatch(name):
        problem = "the file names no set of pages"
        raise LocatedError(str(path), problem, "a word of letters, digits and hyphens", 1)
    return name


@cached
def jsonpath() -> JSONPathEnvironment:
    """Return the reader of paths, as RFC 9535 has them."""
    # Here, as it takes a while to import and many runs apply no overlay.
    from jsonpath import JSONPathEnvironment

    return JSONPathEnvironment(strict=True)


def load_overlays(folder: Path, cache: StepCache | None = None) -> list[Overlay]:
    """Read all overlays of a folder, in order of their names.

    Args:
        folder: the folder.
        cache: what earlier runs read.

    Raises:
        LocatedError: one of them is no overlay; it names the first.
    """
    paths = sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml"))
    return [load_overlay(path, cache) for path in paths]


def load_overlay(path: Path, cache: StepCache | None = None) -> Overlay:
    """Read one overlay document. Raises LocatedError."""
    cache, content = cache or StepCache(), read_file(path)

    def read() -> str:
        return msgspec.json.encode(_nameless(parse(content, str(path)).top)).decode()

    # As JSON, which has any number; whoever changes a part of the result changes no other.
    overlay = msgspec.json.decode(cache.derived("overlay", digest_of(content), read), type=Overlay)
    return replace(overlay, name=f"overlays/{path.name}", file=str(path))


def _nameless(root: Node) -> Overlay:
    """Return an overlay without its name and file, which may be no UTF-8."""
    _check_keys(root, _ROOT_KEYS)
    version = root.text("overlay")
    if not version.startswith(("1.0.", "1.1.")):
        raise root.child("overlay").error(f"the overlay version is {version}", "1.0.x or 1.1.x")
    _check_keys(root.child("info"), {"title", "version"})
    extends = root.text("extends").rpartition("/")[2]
    if extends not in _DOCUMENTS:
        problem = f"the overlay extends {extends!r}"
        raise root.child("extends").error(problem, " or ".join(_DOCUMENTS))
    pages = tuple(_pages(root))
    actions = tuple(_action(item) for item in root.child("actions").elements())
    if not actions:
        raise root.error("the overlay has no actions", "at least one")
    unless = None if root.child("x-unless").missing else _path(root, "x-unless")
    page_set = None if root.child("x-page-set").missing else root.text("x-page-set")
    return Overlay("", "", extends, pages, actions, unless, page_set)


def _pages(holder: Node) -> Iterator[OverlaidPage]:
    pages = holder.child("x-pages")
    if not pages.missing and not isinstance(pages.value, list):
        raise pages.error(f"x-pages is {pages.value!r}", "a list")
    for page in pages.elements():
        if isinstance(page.value, str):
            yield OverlaidPage(page.value)
            continue
        _check_keys(page, {"name", "sha256"})
        digest = None if page.child("sha256").missing else page.text("sha256")
        yield OverlaidPage(page.text("name"), digest)


def _action(item: Node) -> Action:
    _check_keys(item, _ACTION_KEYS)
    changes = [change for change in _CHANGES if not item.child(change).missing]
    if len(changes) != 1:
        problem = f"the action has {' and '.join(changes) or 'no change'}"
        raise item.error(problem, f"one of {', '.join(_CHANGES)}")
    (change,) = changes
    value = item.child(change).value
    if change == "remove" and value is not True:
        raise item.child("remove").error(f"remove is {value!r}", "true")
    target = _path(item, "target")
    if change == "copy":
        value = _path(item, "copy")
    for key in ("description", "x-source"):
        item.text(key)
    pages = tuple(page.name for page in _pages(item))
    return Action(change, target, value, item.line or 1, item.child("x-expects").value, pages)


def _path(holder: Node, key: str) -> str:
    text = holder.text(key)
    if fault := _fault(text):
        problem = f"{key} {text!r} is no path: {fault}"
        raise holder.child(key).error(problem, "JSONPath (RFC 9535)")
    return text


def _fault(path: str) -> str:
    """Return what is wrong with a path; empty for a right one."""
    from jsonpath import JSONPathError

    try:
        jsonpath().compile(path)
    except JSONPathError as error:
        return str(error).splitlines()[0]
    return ""


def _check_keys(node: Node, allowed: set[str]) -> None:
    if not isinstance(node.value, dict):
        raise node.error("the part is no mapping", f"a mapping of {', '.join(sorted(allowed))}")
    for key, value in node.items():
        if key not in allowed:
            raise value.error(f"the key {key!r} is unknown", ", ".join(sorted(allowed)))

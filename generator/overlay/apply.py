"""Applies overlays to a document and keeps what each of them supplied.

Standard: Overlay Specification 1.1.0, section 4.4.3. Stricter than it in that an action which
selects nothing, changes nothing, or replaces what it did not expect is an error: the pages have
changed and somebody has to look. Two things differ from it: a copy of what is there already
confirms it, and a name is not required twice.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from jsonpath import JSONPathMatch

from generator.overlay.applicability import wanted, why_not
from generator.overlay.document import JSONPATH, Action, Overlay
from generator.overlay.errors import OverlayError
from generator.overlay.soundness import first_fault

# The key of what captures kept without a place; an overlay may empty it.
UNPLACED = "x-unplaced"
Parts = tuple[str | int, ...]
Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Supplied:
    """A leaf of a document that an overlay put there.

    `page` is the place on a page for what the overlay only moved; None for its own facts.
    """

    document: str
    parts: Parts
    overlay: str
    line: int
    page: str | None


@dataclass(slots=True)
class Outcome:
    """What came of the overlays."""

    applied: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    supplied: list[Supplied] = field(default_factory=list)
    copied: set[str] = field(default_factory=set)
    removed: set[str] = field(default_factory=set)
    facts_removed: list[str] = field(default_factory=list)
    errors: list[OverlayError] = field(default_factory=list)

    @property
    def dropped(self) -> list[str]:
        """Places of captured facts that an overlay removed and no overlay had copied."""
        return sorted(self.removed - self.copied)


def apply_overlays(
    name: str,
    document: Document,
    overlays: Sequence[Overlay],
    digests: Mapping[str, str],
    outcome: Outcome,
) -> Document:
    """Apply the overlays that extend the document called `name`; returns the new document.

    `digests` has the SHA-256 of each page that was read. What is wrong goes to
    `outcome.errors`; an overlay with an error leaves the document as it was before.
    """
    for overlay in overlays:
        if overlay.extends != name:
            continue
        try:
            if reason := why_not(overlay, document, digests):
                outcome.skipped.append(f"{overlay.name}: {reason}")
                continue
            attempt = _Application(overlay, copy.deepcopy(document))
            for action in overlay.actions:
                if wanted(action, digests):
                    attempt.act(action)
                else:
                    attempt.left_out.append(f"{overlay.name}:{action.line}")
            attempt.check()
        except OverlayError as error:
            outcome.errors.append(error)
            continue
        document = attempt.document
        outcome.applied.append(overlay.name)
        outcome.left_out += attempt.left_out
        outcome.supplied += attempt.supplied
        outcome.copied |= attempt.copied
        outcome.removed |= attempt.removed
        outcome.facts_removed += attempt.facts_removed
    return document


class _Application:
    """One overlay at work on one document."""

    def __init__(self, overlay: Overlay, document: Document) -> None:
        self.overlay = overlay
        self.document = document
        self.supplied: list[Supplied] = []
        self.left_out: list[str] = []
        self.copied: set[str] = set()
        self.removed: set[str] = set()
        self.facts_removed: list[str] = []
        self._action = overlay.actions[0]
        self._page: str | None = None
        self._changed = False

    def act(self, action: Action) -> None:
        self._action, self._page, self._changed = action, None, False
        targets = self._select(action.target)
        if not targets:
            self._fail(f"target {action.target} selects nothing", "an existing part")
        for target in targets:
            if action.states_expectation and not _holds(target.obj, action.expects):
                self._fail(f"{action.target} is {_short(target.obj)}", _short(action.expects))
        if action.kind == "remove":
            self._remove(targets)
            return
        value = action.value
        if action.kind == "copy":
            value, self._page = self._copied()
        for target in targets:
            self._put(target, value)
        if self._page:
            self.copied.add(self._page)
        elif not self._changed:
            self._fail(f"{action.target} says it already", "a change; remove the action")

    def _select(self, path: str) -> list[JSONPathMatch]:
        return list(JSONPATH.finditer(path, self.document))

    def _copied(self) -> tuple[Any, str | None]:
        """The node to copy, and the place on a page from which it is."""
        found = self._select(self._action.value)
        if len(found) != 1:
            self._fail(f"copy {self._action.value} selects {len(found)} nodes", "exactly one")
        node: Any = self.document
        page = None
        for part in found[0].parts:
            node = node[part]
            if isinstance(node, dict) and isinstance(node.get("source"), str):
                page = node["source"]
        return found[0].obj, page

    def _remove(self, targets: list[JSONPathMatch]) -> None:
        # From the back, so that indices of a list stay what they are.
        for target in sorted(targets, key=lambda match: _order(match.parts), reverse=True):
            where = "/".join(map(str, target.parts))
            if target.parent is None:
                self._fail("remove of the whole document", "a part of it")
                continue
            if UNPLACED in target.parts:
                self.removed |= set(_sources(target.obj))
            elif self._action.states_expectation:
                place = f"{self.overlay.name}:{self._action.line}"
                self.facts_removed.append(f"{place} {where}")
            else:
                self._fail(f"{where} says {_short(target.obj)}", "x-expects with what is removed")
            del target.parent.obj[target.parts[-1]]  # type: ignore[attr-defined]

    def _put(self, target: JSONPathMatch, value: Any) -> None:
        parts: Parts = tuple(target.parts)
        if not isinstance(target.obj, (dict, list)) and target.parent is not None:
            self._replace(target.parent.obj, parts, value)
        elif isinstance(target.obj, list):
            self._extend(target.obj, value if isinstance(value, list) else [value], parts)
        elif isinstance(target.obj, dict) and isinstance(value, dict):
            self._merge(target.obj, value, parts)
        else:
            self._fail(f"{self._action.target} is an object", "an object to merge into it")

    def _merge(self, into: Document, value: Document, parts: Parts) -> None:
        for key, item in value.items():
            here = (*parts, key)
            if key not in into:
                into[key] = copy.deepcopy(item)
                self._record(here, item)
            elif isinstance(into[key], dict) and isinstance(item, dict):
                self._merge(into[key], item, here)
            elif isinstance(into[key], list) and isinstance(item, list):
                self._extend(into[key], item, here)
            else:
                self._replace(into, here, item)

    def _extend(self, into: list[Any], items: list[Any], parts: Parts) -> None:
        if self._page and into == items:
            return
        for item in items:
            if parts[-1] != "required" or item not in into:
                into.append(copy.deepcopy(item))
                self._record((*parts, len(into) - 1), item)

    def _replace(self, holder: Any, parts: Parts, value: Any) -> None:
        before = holder[parts[-1]]
        if before == value:
            return
        if not self._action.states_expectation:
            where = "/".join(map(str, parts))
            self._fail(f"{where} says {_short(before)}", "x-expects with what is replaced")
        holder[parts[-1]] = copy.deepcopy(value)
        self._record(parts, value)

    def check(self) -> None:
        """Raise OverlayError when the document is no longer what its standard asks for."""
        fault = first_fault(self.document)
        if fault is not None:
            raise OverlayError(self.overlay.file, 1, *fault)

    def _record(self, parts: Parts, value: Any) -> None:
        self._changed = True
        for leaf in _leaves(parts, value):
            self.supplied.append(
                Supplied(
                    self.overlay.extends, leaf, self.overlay.name, self._action.line, self._page
                )
            )

    def _fail(self, wrong: str, expected: str) -> None:
        raise OverlayError(self.overlay.file, self._action.line, wrong, expected)


def _leaves(parts: Parts, value: Any) -> Iterator[Parts]:
    items: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    if not items:
        yield parts
    for key, item in items:
        yield from _leaves((*parts, key), item)


def _sources(node: Any) -> Iterator[str]:
    """The places of all captured facts below a node."""
    if isinstance(node, dict):
        # The mark of a lost name is no fact that could be moved.
        if isinstance(node.get("source"), str) and ("lost" not in node or "schema" in node):
            yield node["source"]
        for item in node.values():
            yield from _sources(item)
    elif isinstance(node, list):
        for item in node:
            yield from _sources(item)


def _order(parts: tuple[str | int, ...]) -> list[tuple[int, str]]:
    return [(p, "") if isinstance(p, int) else (0, p) for p in parts]


def _holds(value: Any, expected: Any) -> bool:
    """Whether a value is what is expected; an object may say more."""
    if isinstance(value, dict) and isinstance(expected, dict):
        return all(key in value and _holds(value[key], item) for key, item in expected.items())
    return bool(value == expected) and type(value) is type(expected)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."

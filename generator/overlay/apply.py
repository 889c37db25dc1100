"""Overlays applied to documents, with the leaves that each of them supplied.

Standard: Overlay Specification 1.1.0, section 4.4.3. Stricter than it in that an action which
selects nothing, changes nothing, or replaces something that it did not expect is an error: the
pages have changed and somebody has to look. Two things differ from it: a copy of a value that is
there already confirms it, and a name is not required twice.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from jsonpath import JSONPathMatch

from generator.errors import LocatedError
from generator.overlay.applicability import applies, why_not
from generator.overlay.document import JSONPATH, Action, Overlay
from generator.overlay.soundness import first_fault
from generator.spec.pointer import KeyPath
from generator.write.documents import ASYNCAPI, OPENAPI, Documents
from generator.write.schema import UNPLACED
from generator.write.unplaced import split_fragments

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Supplied:
    """A leaf of a document that an overlay put there.

    `page` is the place on a page of a fact that the overlay only moved; None for its own facts.
    """

    document: str
    parts: KeyPath
    overlay: str
    line: int
    page: str | None


@dataclass(slots=True)
class Outcome:
    """The outcome of all overlays.

    Attributes:
        applied: names of the overlays that were applied.
        skipped: names of the others, with the reason.
        left_out: places of actions whose pages were not read.
        supplied: leaves that overlays put into the documents.
        copied: places of captured facts that an overlay moved.
        removed: places of captured facts that an overlay removed.
        facts_removed: parts that an overlay removed from the facts of pages.
        errors: faults of overlays, which then changed nothing.
    """

    applied: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    supplied: list[Supplied] = field(default_factory=list)
    copied: set[str] = field(default_factory=set)
    removed: set[str] = field(default_factory=set)
    facts_removed: list[str] = field(default_factory=list)
    errors: list[LocatedError] = field(default_factory=list)

    @property
    def dropped(self) -> list[str]:
        """Places of captured facts that an overlay removed and no overlay had copied."""
        return sorted(self.removed - self.copied)

    def include(self, other: Outcome) -> None:
        """Add the outcome of one more overlay."""
        self.applied += other.applied
        self.skipped += other.skipped
        self.left_out += other.left_out
        self.supplied += other.supplied
        self.copied |= other.copied
        self.removed |= other.removed
        self.facts_removed += other.facts_removed
        self.errors += other.errors


@dataclass(frozen=True, slots=True)
class Overlaid:
    """New documents, and the outcome of the overlays."""

    documents: Documents
    outcome: Outcome


def apply_overlays(
    documents: Documents, overlays: Sequence[Overlay], digests: Mapping[str, str]
) -> Overlaid:
    """Apply overlays, in their order, to the documents that they extend.

    A fault is listed in the outcome; its overlay then leaves the document as it was before. The
    fragments of lossy captures stand in the OpenAPI document: those that its overlays leave are
    there for the overlays of the other document.

    Args:
        documents: the documents as written.
        overlays: the overlays.
        digests: the SHA-256 of each page that was read.
    """
    outcome = Outcome()
    openapi, fragments = split_fragments(
        _apply_all(OPENAPI, documents.openapi, overlays, digests, outcome)
    )
    asyncapi, fragments = split_fragments(
        _apply_all(ASYNCAPI, documents.asyncapi | fragments, overlays, digests, outcome)
    )
    return Overlaid(Documents(openapi | fragments, asyncapi), outcome)


def _apply_all(
    name: str,
    document: Data,
    overlays: Sequence[Overlay],
    digests: Mapping[str, str],
    outcome: Outcome,
) -> Data:
    for overlay in overlays:
        if overlay.extends != name:
            continue
        try:
            reason = why_not(overlay, document, digests)
            if reason:
                outcome.skipped.append(f"{overlay.name}: {reason}")
                continue
            changed, result = _apply(overlay, document, digests)
        except LocatedError as error:
            outcome.errors.append(error)
            continue
        document = changed
        outcome.include(result)
    return document


def _apply(overlay: Overlay, document: Data, digests: Mapping[str, str]) -> tuple[Data, Outcome]:
    """Apply one overlay to a copy of a document.

    Raises:
        LocatedError: an action does not fit, or the document is no longer sound.
    """
    changed, outcome = copy.deepcopy(document), Outcome(applied=[overlay.name])
    for action in overlay.actions:
        if applies(action, digests):
            _Application(overlay, action, changed, outcome).run()
        else:
            outcome.left_out.append(f"{overlay.name}:{action.line}")
    fault = first_fault(changed, document)
    if fault is not None:
        raise LocatedError(overlay.file, *fault, line=1)
    return changed, outcome


class _Application:
    """One action at work on a document that is its overlay's own."""

    def __init__(self, overlay: Overlay, action: Action, document: Data, outcome: Outcome) -> None:
        self.overlay = overlay
        self.action = action
        self.document = document
        self.outcome = outcome
        self._page: str | None = None
        self._changed = False

    def run(self) -> None:
        action = self.action
        targets = self._select(action.target)
        if not targets:
            raise self._error(f"the target {action.target} selects nothing", "an existing part")
        for target in targets:
            if action.states_expectation and not _holds(target.obj, action.expects):
                problem = f"{action.target} is {_short(target.obj)}"
                raise self._error(problem, _short(action.expects))
        if action.change == "remove":
            self._remove(targets)
            return
        value = action.value
        if action.change == "copy":
            value, self._page = self._copied()
        for target in targets:
            self._put(target, value)
        if self._page:
            self.outcome.copied.add(self._page)
        elif not self._changed:
            raise self._error(f"{action.target} is so already", "a change; remove the action")

    def _select(self, path: str) -> list[JSONPathMatch]:
        return list(JSONPATH.finditer(path, self.document))

    def _copied(self) -> tuple[Any, str | None]:
        """Return the value to copy, and its place on a page."""
        matches = self._select(self.action.value)
        if len(matches) != 1:
            problem = f"copy {self.action.value} selects {len(matches)} parts"
            raise self._error(problem, "exactly one")
        node: Any = self.document
        page = None
        for part in matches[0].parts:
            node = node[part]
            if isinstance(node, dict) and isinstance(node.get("source"), str):
                page = node["source"]
        return matches[0].obj, page

    def _remove(self, targets: list[JSONPathMatch]) -> None:
        # From the back, so that indices of a list stay the same.
        for target in sorted(targets, key=lambda match: _order(match.parts), reverse=True):
            where = "/".join(map(str, target.parts))
            if target.parent is None:
                raise self._error("the action removes the whole document", "a part of it")
            if UNPLACED in target.parts:
                self.outcome.removed |= set(_sources(target.obj))
            elif self.action.states_expectation:
                place = f"{self.overlay.name}:{self.action.line}"
                self.outcome.facts_removed.append(f"{place} {where}")
            else:
                problem = f"{where} is {_short(target.obj)}"
                raise self._error(problem, "x-expects with the value to remove")
            del target.parent.obj[target.parts[-1]]  # type: ignore[attr-defined]

    def _put(self, target: JSONPathMatch, value: Any) -> None:
        parts: KeyPath = tuple(target.parts)
        if not isinstance(target.obj, (dict, list)) and target.parent is not None:
            self._replace(target.parent.obj, parts, value)
        elif isinstance(target.obj, list):
            self._extend(target.obj, value if isinstance(value, list) else [value], parts)
        elif isinstance(target.obj, dict) and isinstance(value, dict):
            self._merge(target.obj, value, parts)
        else:
            raise self._error(f"{self.action.target} is an object", "an object to merge into it")

    def _merge(self, into: Data, value: Data, parts: KeyPath) -> None:
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

    def _extend(self, into: list[Any], items: list[Any], parts: KeyPath) -> None:
        if self._page and into == items:
            return
        for item in items:
            if parts[-1] != "required" or item not in into:
                into.append(copy.deepcopy(item))
                self._record((*parts, len(into) - 1), item)

    def _replace(self, holder: Any, parts: KeyPath, value: Any) -> None:
        before = holder[parts[-1]]
        if before == value:
            return
        if not self.action.states_expectation:
            problem = f"{'/'.join(map(str, parts))} is {_short(before)}"
            raise self._error(problem, "x-expects with the value to replace")
        holder[parts[-1]] = copy.deepcopy(value)
        self._record(parts, value)

    def _record(self, parts: KeyPath, value: Any) -> None:
        self._changed = True
        name, line = self.overlay.name, self.action.line
        self.outcome.supplied += [
            Supplied(self.overlay.extends, leaf, name, line, self._page)
            for leaf in _leaves(parts, value)
        ]

    def _error(self, problem: str, expected: str) -> LocatedError:
        return LocatedError(self.overlay.file, problem, expected, self.action.line)


def _leaves(parts: KeyPath, value: Any) -> Iterator[KeyPath]:
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
    """Yield the places of all captured facts below a node."""
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
    return [(part, "") if isinstance(part, int) else (0, part) for part in parts]


def _holds(value: Any, expected: Any) -> bool:
    """Tell whether a value is as expected; an object may have more."""
    if isinstance(value, dict) and isinstance(expected, dict):
        return all(key in value and _holds(value[key], item) for key, item in expected.items())
    return bool(value == expected) and type(value) is type(expected)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."

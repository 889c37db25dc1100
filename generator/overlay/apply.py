"""Overlays applied to documents, with the leaves that each of them supplied.

Standard: Overlay Specification 1.1.0, section 4.4.3. Stricter than it in that an action which
selects nothing, changes nothing, or replaces something that it did not expect is an error: the
pages have changed and somebody has to look. Two things differ from it: a copy of a value that is
there already confirms it, and a name is not required twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct, field

from generator.errors import LocatedError
from generator.overlay.document import Action, Overlay, jsonpath
from generator.overlay.soundness import first_fault
from generator.spec.mappings import with_references
from generator.spec.pointer import KeyPath
from generator.spec.sentences import without_summary
from generator.step_cache import StepCache
from generator.write.documents import ASYNCAPI, OPENAPI, Documents
from generator.write.schema import UNPLACED
from generator.write.unplaced import split_fragments

if TYPE_CHECKING:
    from jsonpath import JSONPathMatch

Data = dict[str, Any]


class Supplied(Struct, frozen=True):
    """A leaf of a document that an overlay put there.

    `page` is the place on a page of a fact that the overlay only moved; None for its own facts.
    """

    parts: KeyPath
    overlay: str
    line: int
    page: str | None


class Outcome(Struct):
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
    copied: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    facts_removed: list[str] = field(default_factory=list)
    errors: list[LocatedError] = field(default_factory=list)

    @property
    def dropped(self) -> list[str]:
        """Places of captured facts that an overlay removed and no overlay had copied."""
        return sorted({*self.removed} - {*self.copied})

    def include(self, other: Outcome) -> None:
        """Add the outcome of one more overlay."""
        for name in self.__struct_fields__:
            getattr(self, name).extend(getattr(other, name))


class _Read(NamedTuple):
    """The pages that were read, by digest and by the name of their set; what earlier runs found."""

    digests: Mapping[str, str]
    page_set: str | None
    cache: StepCache


def apply_overlays(
    documents: Documents,
    overlays: Sequence[Overlay],
    digests: Mapping[str, str],
    page_set: str | None = None,
    cache: StepCache | None = None,
) -> tuple[Documents, Outcome]:
    """Apply overlays, in their order, to the documents that they extend.

    A fault is listed in the outcome; its overlay then leaves the document as it was before. The
    fragments of lossy captures stand in the OpenAPI document: those that its overlays leave are
    there for the overlays of the other document.

    Args:
        documents: the documents as written.
        overlays: the overlays.
        digests: the SHA-256 of each page that was read.
        page_set: the name of the set that these pages are, if it has one.
        cache: what earlier runs found of schemas.
    """
    outcome = Outcome()
    read = _Read(digests, page_set, cache or StepCache())

    def overlaid(name: str, document: Data) -> tuple[Data, Data]:
        own = [overlay for overlay in overlays if overlay.extends == name]
        return split_fragments(_overlaid(document, own, read, outcome) if own else document)

    openapi, fragments = overlaid(OPENAPI, documents.openapi)
    asyncapi, fragments = overlaid(ASYNCAPI, documents.asyncapi | fragments)
    return Documents(openapi | fragments, asyncapi), outcome


def _overlaid(
    document: Data,
    overlays: Sequence[Overlay],
    read: _Read,
    outcome: Outcome,
) -> Data:
    """Return a document with overlays, but for those that do not apply or have a fault.

    All are tried together, since a copy and a check of a document take longer than its overlays.
    Where there is a fault, each is tried alone, which tells whose it is.
    """
    try:
        changed, own = _together(document, overlays, read)
    except LocatedError as error:
        if len(overlays) == 1:
            outcome.errors.append(error)
            return document
        for overlay in overlays:
            document = _overlaid(document, [overlay], read, outcome)
        return document
    outcome.include(own)
    return changed


def _together(document: Data, overlays: Sequence[Overlay], read: _Read) -> tuple[Data, Outcome]:
    """Return a document with overlays, and their outcome; LocatedError for the first fault."""
    digests, page_set, cache = read
    changed, outcome = document, Outcome()
    for overlay in overlays:
        if reason := overlay.why_not(changed, digests, page_set):
            outcome.skipped.append(f"{overlay.name}: not applied, as {reason}")
            continue
        if not outcome.applied:
            changed = _copied(document)
        outcome.applied.append(overlay.name)
        for action in overlay.actions:
            if action.applies(digests):
                _Application(overlay, action, changed, outcome).run()
            else:
                outcome.left_out.append(f"{overlay.name}:{action.line}")
    if outcome.applied and (fault := first_fault(changed, document, cache)):
        raise LocatedError(overlays[-1].file, *fault, line=1)
    return with_references(changed) if outcome.applied else document, outcome


class _Application:
    """One action at work on a document that is its overlay's own."""

    def __init__(self, overlay: Overlay, action: Action, document: Data, outcome: Outcome) -> None:
        self._overlay = overlay
        self._action = action
        self._document = document
        self._outcome = outcome
        self._page: str | None = None
        self._changed = False

    def run(self) -> None:
        action = self._action
        targets = list(jsonpath().finditer(action.target, self._document))
        if not targets:
            raise self._error(f"the target {action.target} selects nothing", "an existing part")
        for target in targets:
            if action.states_expectation and not _holds(target.obj, action.expects):
                problem = f"{action.target} is {_short(target.obj)}"
                raise self._error(problem, _short(action.expects))
        if action.change == "remove":
            self._remove(targets)
            return
        value = self._copied() if action.change == "copy" else action.value
        for target in targets:
            self._put(target, value)
        if self._page:
            self._outcome.copied.append(self._page)
        elif not self._changed:
            problem = f"{action.target} already has this value"
            raise self._error(problem, "a change; remove the action")

    def _copied(self) -> Any:
        """Return the value to copy, and note its place on a page."""
        matches = list(jsonpath().finditer(self._action.value, self._document))
        if len(matches) != 1:
            problem = f"copy {self._action.value} selects {len(matches)} parts"
            raise self._error(problem, "exactly one")
        node: Any = self._document
        for part in matches[0].parts:
            node = node[part]
            if isinstance(node, dict) and isinstance(node.get("source"), str):
                self._page = node["source"]
        return matches[0].obj

    def _remove(self, targets: list[JSONPathMatch]) -> None:
        # From the back, so that indices of a list stay the same.
        for target in sorted(targets, key=lambda match: _order(match.parts), reverse=True):
            where = "/".join(map(str, target.parts))
            if target.parent is None:
                raise self._error("the action removes the whole document", "a part of it")
            if UNPLACED in target.parts:
                self._outcome.removed += _sources(target.obj)
            elif self._action.states_expectation:
                place = f"{self._overlay.name}:{self._action.line}"
                self._outcome.facts_removed.append(f"{place} {where}")
            else:
                problem = f"{where} is {_short(target.obj)}"
                raise self._error(problem, "x-expects with the value to remove")
            del target.parent.obj[target.parts[-1]]  # type: ignore[attr-defined]

    def _put(self, target: JSONPathMatch, value: Any) -> None:
        if isinstance(target.obj, list) and not isinstance(value, list):
            value = [value]
        elif isinstance(target.obj, dict) and not isinstance(value, dict):
            raise self._error(f"{self._action.target} is an object", "an object to merge into it")
        self._merge(target.parent and target.parent.obj, tuple(target.parts), target.obj, value)

    def _merge(self, holder: Any, parts: KeyPath, present: Any, value: Any) -> None:
        """Merge a value into what its holder has at the last of some parts."""
        if isinstance(present, dict) and isinstance(value, dict):
            for key, item in self._without_summary(present, value).items():
                if key in present:
                    self._merge(present, (*parts, key), present[key], item)
                else:
                    present[key] = self._recorded((*parts, key), item)
        elif isinstance(present, list) and isinstance(value, list):
            confirmed = self._page and present == value
            for item in () if confirmed else value:
                if parts[-1] != "required" or item not in present:
                    present.append(self._recorded((*parts, len(present)), item))
        elif present != value:
            if not self._action.states_expectation:
                problem = f"{'/'.join(map(str, parts))} is {_short(present)}"
                raise self._error(problem, "x-expects with the value to replace")
            holder[parts[-1]] = self._recorded(parts, value)

    def _without_summary(self, present: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
        """Return a value without the first sentence of its text, if that is the summary already."""
        summary, text = present.get("summary"), value.get("description")
        if not self._page or not isinstance(summary, str) or not isinstance(text, str):
            return value
        rest = without_summary(text, summary)
        others = {key: item for key, item in value.items() if key != "description"}
        return others | ({"description": rest} if rest else {})

    def _recorded(self, parts: KeyPath, value: Any) -> Any:
        """Return a copy of a value whose leaves are noted as supplied."""
        self._changed = True
        name, line = self._overlay.name, self._action.line
        for leaf in leaves(value, parts):
            self._outcome.supplied.append(Supplied(leaf, name, line, self._page))
        return _copied(value)

    def _error(self, problem: str, expected: str) -> LocatedError:
        return LocatedError(self._overlay.file, problem, expected, self._action.line)


def _copied(value: Any) -> Any:
    """Return a copy of plain data; what two places share they have apart then."""
    if isinstance(value, dict):
        return {key: _copied(item) for key, item in value.items()}
    return list(map(_copied, value)) if isinstance(value, list) else value


def leaves(value: Any, parts: KeyPath) -> Iterator[KeyPath]:
    """Yield the paths of the leaves of plain data: of all but filled objects and lists."""
    waiting = [(value, parts)]
    while waiting:
        value, parts = waiting.pop()
        if isinstance(value, dict | list) and value:
            below = value.items() if isinstance(value, dict) else enumerate(value)
            waiting += [(child, (*parts, key)) for key, child in reversed([*below])]
        else:
            yield parts


def _sources(node: Any) -> Iterator[str]:
    """Yield the places of all captured facts below a node."""
    if isinstance(node, dict):
        # The mark of a lost name is no fact that could be moved.
        if isinstance(node.get("source"), str) and ("lost" not in node or "schema" in node):
            yield node["source"]
        node = list(node.values())
    for item in node if isinstance(node, list) else ():
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

"""The check of a spec for what the emitted client does not have."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from generator.emit.plan_cache import PlanCache
from generator.emit.support.fields import TREATMENTS
from generator.emit.support.treatment import Kind, Treatment, warned
from generator.spec.document import Document, Node
from generator.spec.errors import SpecError
from generator.spec.pointer import KeyPath
from generator.spec.spec import Spec
from generator.spec.structure import formed_parts

_UNKNOWN = warned("is no field of the standard here")
_PROBLEMS = (Kind.WARNED, Kind.REFUSED)
_SOUND = "entries without a problem"
_Problem = tuple[Node, str, str, Treatment]


class Finding(Struct, frozen=True):
    """A part of a spec that the client does not have.

    Attributes:
        error: the problem with its place.
        is_refused: whether no client can be made; else all but this part is right.
        others: the number of further places with the same problem.
    """

    error: SpecError
    is_refused: bool
    others: int = 0

    def __str__(self) -> str:
        """Return the line that a command prints."""
        error = self.error
        more = f" (and {self.others} more)" if self.others else ""
        if self.is_refused:
            return f"{error}{more}"
        place, _, problem = str(error).partition(": ")
        return f"{place}: warning: {problem}{more}"


def unsupported(spec: Spec, cache: PlanCache | None = None) -> list[Finding]:
    """Return what the client of a spec lacks: one finding a kind of problem, refusals first.

    Args:
        spec: the spec.
        cache: which entries the last run found without a problem.
    """
    cache = cache or PlanCache(spec)
    places: dict[tuple[str, str, Treatment], list[Node]] = {}
    for document in (spec.openapi, spec.asyncapi):
        for node, form, field, treatment in _problems(document, cache):
            places.setdefault((form, field, treatment), []).append(node)
    findings = [
        Finding(
            nodes[0].error(f"{field} {treatment.why}", treatment.expected),
            treatment.kind is Kind.REFUSED,
            len(nodes) - 1,
        )
        for (_, field, treatment), nodes in places.items()
    ]
    return sorted(findings, key=lambda finding: not finding.is_refused)


def refuse(findings: Sequence[Finding]) -> None:
    """Raise SpecError for the first part of a spec with which the client would be wrong."""
    for finding in findings:
        if finding.is_refused:
            raise finding.error


def _problems(document: Document, cache: PlanCache) -> Iterator[_Problem]:
    """Yield the problems of a document; entries that had none in the last run have none now."""
    # With their places, which decide the forms of their parts.
    digests = dict(cache.digests(document))
    known = cache.noted(f"{_SOUND} of {document.file}")
    sound = {parts for parts, one in digests.items() if one in known}
    for problem in _problems_beside(document, sound):
        yield problem
        for length in range(len(problem[0].parts)):
            digests.pop(problem[0].parts[: length + 1], None)
    if known != (now := frozenset(digests.values())):
        cache.note(f"{_SOUND} of {document.file}", now)


def _problems_beside(document: Document, sound: Container[KeyPath]) -> Iterator[_Problem]:
    """Yield the problems of a document beside those parts that are known to have none."""
    is_async = "asyncapi" in document.data
    for node, name in formed_parts(document, sound):
        form = "async components" if is_async and name == "components" else name
        for key, treatment in _suspects(form, tuple(node.value)):
            if treatment.applies(node):
                yield node.child(key), form, key, treatment


@lru_cache(maxsize=10_000)
def _suspects(form: str, keys: tuple[str, ...]) -> list[tuple[str, Treatment]]:
    """Return the fields of an object that can be a problem, with the treatments that say so.

    Most objects have the fields of many others, and no such field.
    """
    fields = TREATMENTS.get(form, {})
    suspects: list[tuple[str, Treatment]] = []
    for key in keys if form in TREATMENTS else ():
        # A status is no field, and extensions of others change nothing.
        if key.startswith("x-") or (form == "responses" and key != "default"):
            continue
        stated = fields.get(key, _UNKNOWN)
        treatments = stated if isinstance(stated, tuple) else (stated,)
        suspects += [(key, one) for one in treatments if one.kind in _PROBLEMS]
    return suspects

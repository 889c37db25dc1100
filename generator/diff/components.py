"""Components that no operation and no message leads to."""

from __future__ import annotations

from dataclasses import replace

from generator.diff.change import Change
from generator.diff.choices import match_schemas
from generator.diff.fields import are_objects, compare_data, compare_text
from generator.diff.lifecycle import report_if_one_sided
from generator.diff.pair import Pair
from generator.diff.rules import RULES, Level
from generator.diff.schemas import compare_schema
from generator.diff.security import compare_schemes
from generator.spec.document import FILES, Node


def compare_components(tops: Pair, *done: str) -> None:
    """Compare the components of two documents that have not been compared yet.

    A component that only one document has, and uses, came or went with its users. Kinds of
    components that are done are left out.
    """
    components = tops.child("components").named("components")
    if not are_objects(components):
        return
    for kind, child in components.children():
        if kind in done or not are_objects(child.part(kind)):
            continue
        if kind == "schemas":
            _compare_schemas(child)
            continue
        if kind == "securitySchemes":
            compare_schemes(child)
            continue
        for name, component in child.children():
            if kind == "examples":
                compare_text(component.named(f"example {name}"), "example")
            elif _is_unseen(component):
                compare_data(component.named(f"components {kind} {name}"))


def compare_files(tops: Pair) -> None:
    """Compare what documents hold of other files, and has not been compared where it is used."""
    for file, child in tops.child(FILES).children():
        if child.one_sided or child.same or child.comparison.visited(child.nodes):
            continue
        for name, part in child.children():
            if not part.same and not part.comparison.visited(part.nodes):
                compare_data(part.named(f"{file}/{name}"))


def _is_unseen(pair: Pair) -> bool:
    """Tell whether a component has not been compared where it is used.

    So it is where nothing uses it, or only what is not compared by rules, as `not`.
    """
    if pair.one_sided:
        return not any(pair.uses)
    return not all(pair.uses) or not pair.comparison.visited(pair.nodes)


def _compare_schemas(pair: Pair) -> None:
    unused: tuple[list[Node], list[Node]] = ([], [])
    for name, child in pair.children():
        if not _is_unseen(child):
            continue
        if child.one_sided:
            unused[child.old.missing].append(child.present)
        elif all(child.uses):
            compare_data(child.named(name))
        else:
            _compare_unused(child.named(name))
    for child in pair.matched_pairs(match_schemas(*unused)):
        child = child.named(child.keys[0])
        if not report_if_one_sided(child, "unused-schema", ()):
            child.report_renamed("unused-schema-renamed")
            _compare_unused(child)


def _compare_unused(pair: Pair) -> None:
    """Report once that a schema differs: it breaks nobody; texts as ever."""
    comparison = pair.comparison.fresh_copy()
    compare_schema(replace(pair, comparison=comparison, direction="message"))
    known = {(change.rule, change.item) for change in pair.comparison.facts}
    # What a schema in use has changed is told there.
    changes = [c for c in comparison.facts if (c.rule, c.item) not in known]
    for change in changes:
        if _is_of_docs(change):
            pair.comparison.add(change, "any")
    values = sorted(change.fingerprint for change in changes if not _is_of_docs(change))
    if values:
        pair.report("unused-schema-changed", values=values)


def _is_of_docs(change: Change) -> bool:
    """Tell whether a change is docs, and backwards in time as well."""
    rule = RULES[change.rule]
    return rule.level == RULES[rule.mirror].level == Level.DOCS

"""Schemas: what they allow, in the direction in which their values travel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.diff.alignment import (
    aligned,
    allows_null,
    enumerated_choice,
    is_any_text,
    listed_as_texts,
    null_differs,
    plain_choice,
    room,
)
from generator.diff.alternatives import are_schemas
from generator.diff.bounds import LOWER, UPPER, compare_bounds
from generator.diff.choices import (
    are_apart,
    as_option,
    by_type,
    content_of,
    covers,
    is_covered,
    is_other_type,
    label_of,
    match_options,
    match_schemas,
    name_of_type,
    same_type,
    type_name,
    without_annotations,
)
from generator.diff.comparison import Comparison
from generator.diff.conditions import GROUPS, compare_conditions
from generator.diff.definitions import DEFINITIONS, compare_definitions
from generator.diff.discriminators import compare_discriminators
from generator.diff.enums import ENUM_KEYWORDS, compare_enums
from generator.diff.fields import ANNOTATIONS, Fields, compare_data, compare_field, join_examples
from generator.diff.flattening import as_base, expanded, shape_of, with_bases, within_above
from generator.diff.keywords import applies, compare_keyword
from generator.diff.lifecycle import compare_features, report_if_one_sided
from generator.diff.matching import Matches
from generator.diff.pair import Pair
from generator.diff.properties import compare_properties, compare_required_names
from generator.diff.shape import Shape
from generator.spec.document import Node
from generator.spec.schema import component_name, type_tag


def compare_schema(pair: Pair) -> None:
    """Compare two schemas at a place where they are used, and the components that they lead to.

    Raises:
        SpecError: they are nested too deep.
    """
    _guarded(_compare, pair)
    _compare_waiting(pair.comparison)


def schema_field(item: str) -> Fields:
    """Return the field `schema` of a parameter or a body, whose values have a name."""
    return {"schema": (object, lambda pair: compare_schema(pair.named(item)))}


def compare_component(pair: Pair) -> None:
    """Compare two components, which settles all that refers to them. Raises SpecError."""
    pair.queue()
    _compare_waiting(pair.comparison)


def _compare_waiting(comparison: Comparison) -> None:
    """Compare what waits, one after the other: chains of types can be long."""
    while comparison.waiting:
        nodes, direction, as_text = comparison.waiting.pop()
        pair = Pair(comparison, *nodes, "", direction=direction, as_text=as_text)
        _guarded(_compare_component, pair)


def _guarded(compare: Callable[[Pair], None], pair: Pair) -> None:
    try:
        compare(pair)
    except RecursionError as error:
        expected = "fewer base types above each other"
        raise pair.new.error("the schema is nested too deep", expected) from error


def _compare(pair: Pair) -> None:
    old, new = shape_of(pair.old), shape_of(pair.new)
    if old is None or new is None:
        compare_data(pair)
        return
    old, new = enumerated_choice(old), enumerated_choice(new)
    if bool(old.union) != bool(new.union):
        old, new = plain_choice(old, new.kinds), plain_choice(new, old.kinds)
    if _one_is_wrapped(pair.with_holder_gates(old.gates, new.gates), old, new):
        return
    if (old.ref is None) != (new.ref is None):
        old, new = as_base(old, new), as_base(new, old)
    if (old.ref is None) != (new.ref is None):
        _compare_inline_and_named(pair, old, new)
    elif old.ref is None or new.ref is None:
        _compare_contents(pair, old, new)
    elif (types := same_type(old.ref, new.ref)) is not None:
        pair.below(*types).queue()
        _compare_contents(pair, old, new)
    else:
        _compare_replaced(pair, old, new)


def _compare_component(pair: Pair) -> None:
    names = [name_of_type(node) for node in pair.nodes]
    pair = replace(pair, item=names[0], gates=pair.gates_of_users)
    if names[0] != names[1]:
        pair.report("schema-renamed", old=names[0], new=names[1])
    _compare(pair)


def _compare_replaced(pair: Pair, old: Shape, new: Shape) -> None:
    """Compare what a place refers to with what it referred to, for this place alone."""
    one, other = old.ref or old.node, new.ref or new.node
    names = [name_of_type(node) for node in (one, other)]
    pair = pair.of_this_place()
    pair.comparison.visit(one, other)
    places = (node.document.file + node.pointer for node in pair.users)
    if pair.below(one, other).first_time(pair.direction, *places):
        is_gone = other.document.top.at(*one.parts).missing
        before, after = expanded(old), expanded(new)
        how = "-apart" if _are_apart(before, after) else "-gone" if is_gone else ""
        pair.report(f"schema-replaced{how}", old=names[0], new=names[1])
        if how != "-apart":
            _compare_contents(pair, before, after)


def _are_apart(old: Shape, new: Shape) -> bool:
    return not (covers(old.types, new.types) or covers(new.types, old.types))


def _compare_inline_and_named(pair: Pair, old: Shape, new: Shape) -> None:
    where = pair.below(old.ref or old.node, new.ref or new.node)
    # Beside nothing, a dictionary of itself would be another item on each level.
    one_sided = old.node.missing or new.node.missing
    item = pair.item.rstrip("[]{}") if one_sided else pair.item
    if where.first_time(pair.direction, item):
        pair.comparison.visit(*old.above, *new.above)
        pair, before, after = pair.of_this_place(), expanded(old), expanded(new)
        if _are_apart(before, after):
            _compare_types(pair, before, after)
            return
        where.report("schema-unnamed" if old.ref else "schema-named")
        _compare_contents(pair, before, after)


def _one_is_wrapped(pair: Pair, old: Shape, new: Shape) -> bool:
    """Compare a schema with a choice that stands in its place; False where none does."""
    single, choice = (new, old) if old.union else (old, new)
    if single.union or not choice.union or not choice.bare:
        return False
    target = shape_of(single.ref) if single.ref else None
    if target is not None and target.union:
        return False
    beside = {key for key in choice.keywords if key != "discriminator"}
    option = as_option(single, beside)
    if not without_annotations(option.value):
        return False
    several = by_type(single, option)
    pair.report("choice-closed" if old.union else "choice-opened")
    _compare_null(pair, old, new)
    for key, child in _keywords(pair, old, new).items():
        if key in choice.keywords and key not in ANNOTATIONS:
            _compare_keyword(child, key, old, new)
    _compare_options(pair, old.options or several, new.options or several)
    if not single.above and several == [option]:
        # Its words went along into the option, but for those that the choice states as well.
        single = replace(single, keywords={k: n for k, n in single.keywords.items() if k in beside})
    _compare_annotations(pair, single if new.union else old, new if new.union else single)
    return True


def _compare_contents(pair: Pair, old: Shape, new: Shape) -> None:
    if _one_is_empty(pair, old, new):
        return
    old, new = _compare_bases(pair, old, new)
    if old.above or new.above:
        old, new = within_above(old, new)
        if _one_is_empty(pair, old, new):
            return
    if pair.as_text and old.types != new.types:
        old, new = listed_as_texts(old, new)
    old, new = aligned(old, new)
    _compare_null(pair, old, new)
    if old.types != new.types and not _compare_types(pair, old, new):
        _compare_annotations(pair, old, new)
        return
    _compare_stated_features(pair, old, new)
    inner = pair.with_holder_gates(old.gates, new.gates)
    compare_properties(inner, old, new, _compare)
    compare_required_names(pair, old, new)
    _compare_choices(inner, old, new)
    _compare_keywords(inner, old, new)
    if sorted(old.clashes) != sorted(new.clashes):
        values, how = [sorted(old.clashes), sorted(new.clashes)], "has other contradictions"
        pair.part("allOf").report("other-changed", values=values, how=how)


def _one_is_empty(pair: Pair, old: Shape, new: Shape) -> bool:
    """Compare a schema that allows no value with another one; False where both allow some."""
    if not old.never and not new.never:
        return False
    if old.never != new.never:
        pair.report("values-forbidden" if new.never else "values-allowed")
    _compare_annotations(pair, old, new)
    return True


def _compare_keywords(pair: Pair, old: Shape, new: Shape) -> None:
    done: set[str] = set()
    if compare_enums(pair, old, new):
        done.update(ENUM_KEYWORDS)
    stated = _keywords(pair, old, new)
    types = old.types | new.types if old.types and new.types else frozenset[str]()
    for keywords in (LOWER, UPPER):
        is_stated = any(applies(key, types) and key in stated for key in keywords)
        if is_stated and compare_bounds(pair, keywords, old, new):
            done.update(keywords)
    for head, group in GROUPS.items():
        is_stated = applies(head, types) and any(key in stated for key in group)
        if is_stated and head == "prefixItems" and _compare_prefix(pair, old, new):
            done.add(head)
        elif is_stated and not (head == "contains" and _same_contains(old, new)):
            compare_conditions(pair, head, old, new)
            done.update(group)
    for key, child in stated.items():
        if key in done:
            continue
        if applies(key, types, child.present.value):
            _compare_keyword(child, key, old, new)
        else:
            child.part(key).report_idle()


def _keywords(pair: Pair, old: Shape, new: Shape) -> dict[str, Pair]:
    keys = {**old.keywords, **new.keywords}
    children = {key: pair.below(old.keyword(key), new.keyword(key)) for key in keys}
    join_examples(children)
    return children


def _compare_prefix(pair: Pair, old: Shape, new: Shape) -> bool:
    """Compare the elements by their position; False where they are not stated as a list.

    Those without a schema there have that of `items`.
    """
    stated = pair.below(old.keyword("prefixItems"), new.keyword("prefixItems"))
    if not all(node.missing or are_schemas(node) for node in stated.nodes):
        return False
    longest = max(len([*node.elements()]) for node in stated.nodes)
    for at in range(int(min(longest, room(old), room(new)))):
        one, other = (
            shape.keyword("items") if (element := node.child(at)).missing else element
            for node, shape in zip(stated.nodes, (old, new), strict=True)
        )
        _compare(pair.below(one, other, f"{pair.item}[{at}]"))
    return True


def _same_contains(old: Shape, new: Shape) -> bool:
    """Tell whether the same elements are counted, so that only the limits can differ."""
    nodes = [shape.keyword("contains") for shape in (old, new)]
    return not any(node.missing for node in nodes) and len(set(map(content_of, nodes))) == 1


def _compare_bases(pair: Pair, old: Shape, new: Shape) -> tuple[Shape, Shape]:
    matches = match_schemas(old.bases, new.bases)
    others = [two for two in matches.both if is_other_type(*two)]
    both = [two for two in matches.both if two not in others]
    lost, gained = ([two[at] for two in others] for at in (0, 1))
    matches = Matches(both, [*matches.old, *lost], [*matches.new, *gained])
    for base in pair.matched_pairs(matches):
        name = component_name(base.present) or ""
        if not base.one_sided:
            base.queue()
        elif base.old.missing:
            pair.report("schema-base-added", new=name)
        else:
            pair.report("schema-base-removed", old=name)
    pair.comparison.visit(*matches.old, *matches.new)
    return with_bases(old, matches.old), with_bases(new, matches.new)


def _compare_null(pair: Pair, old: Shape, new: Shape) -> None:
    if null_differs(old, new):
        pair.report("became-nullable" if allows_null(new) else "became-not-nullable")


def _compare_types(pair: Pair, old: Shape, new: Shape) -> bool:
    """Report a change of type; tell whether some values are of both."""
    several = [shape.types for shape in (old, new)]
    if {"null"} in several:  # of the other one null counts as well
        several = [s.types and s.types | ({"null"} if s.nullable else set()) for s in (old, new)]
    wider, narrower = covers(several[1], several[0]), covers(several[0], several[1])
    names = [" or ".join(sorted(types)) or "anything" for types in several]
    rule = "type-widened" if wider else "type-narrowed" if narrower else "type-changed"
    if pair.as_text:
        to_text, from_text = is_any_text(new, old), is_any_text(old, new)
        if to_text and from_text:
            pair.part("type").report("keyword-without-effect", values=names, how="changed")
            return True
        if rule == "type-changed":
            rule += "-to-text" if to_text else "-from-text" if from_text else ""
    pair.report(rule, old=names[0], new=names[1])
    return wider or narrower


def _compare_choices(pair: Pair, old: Shape, new: Shape) -> None:
    if old.union and new.union:
        if old.union != new.union and not all(map(are_apart, (old, new))):
            several = "loosened" if new.union == "anyOf" else "tightened"
            pair.report(f"choice-{several}", old=old.union, new=new.union)
        _compare_options(pair, old.options, new.options)
    elif old.union or new.union:
        pair.report("choice-removed" if old.union else "choice-added")


def _compare_options(pair: Pair, old: list[Node], new: list[Node]) -> None:
    for child in pair.matched_pairs(match_options(old, new)):
        option = child.present
        label = min(label_of(node) for node in child.nodes if not node.missing)
        child = child.named(f"{pair.item}|{label}")
        unnamed = not type_name(option) and not type_tag(option)
        values = without_annotations(option.value) if unnamed else None
        if child.one_sided and is_covered(option, old if child.old.missing else new):
            child.report("keyword-without-effect", values=values, how=child.how)
        elif not report_if_one_sided(child, "option", values=values):
            _compare(child)


def _compare_annotations(pair: Pair, old: Shape, new: Shape) -> None:
    """Compare what two schemas state about the place where they stand."""
    _compare_stated_features(pair, old, new)
    for key, child in _keywords(pair, old, new).items():
        if key in ANNOTATIONS:
            _compare_keyword(child, key, old, new)


def _compare_stated_features(pair: Pair, old: Shape, new: Shape) -> None:
    if old.features or new.features:
        compare_features(pair, old.features, new.features, (old.base_gates, new.base_gates))


def _compare_keyword(pair: Pair, key: str, old: Shape, new: Shape) -> None:
    if compare_keyword(pair, key):
        return
    if key == "additionalProperties":
        _compare_extras(pair)
    elif key == "propertyNames":
        _compare(pair.named(f"{pair.item}{{key}}").mapped(_of_texts))
    elif key == "items":
        _compare(pair.named(f"{pair.item}[]"))
    elif key in DEFINITIONS:
        compare_definitions(pair)
    elif key == "discriminator":
        compare_discriminators(pair, old.options, new.options)
    else:
        compare_field(pair, key)


def _of_texts(names: Node) -> Node:
    """Return the schema of names, which are texts also where it does not say so."""
    if not names.missing and not isinstance(names.value, dict):
        return names
    stated = {} if names.missing else names.value
    return names.with_value({"type": "string", **stated})


def _compare_extras(pair: Pair) -> None:
    old, new = (node.value is False for node in pair.nodes)
    if old != new:
        pair.report("extras-forbidden" if new else "extras-allowed")
    elif not old:
        _compare(pair.named(f"{pair.item}{{}}"))

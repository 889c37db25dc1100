"""Views of an area: its methods and messages on servers of each version of its feature."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

import msgspec
from msgspec.structs import replace

from generator.emit.plan import Area, AreaClass, Argument, Child, Method, Version
from generator.spec.gates import Gates

Versions = tuple[int, ...]
"""Indices of the offers that have something in common."""
Signature = tuple[object, ...]

_MESSAGES = "messages"


class _Offer(msgspec.Struct, frozen=True):
    """The methods, resources and kinds of messages of one version; None stands for all versions.

    Attributes:
        version: the first version that has this.
        class_name: the class of the area in that version.
        signatures: what the methods take, by their names, the classes of resources, and
            `messages` as well.
        extends: whether each call that the offer before accepts is accepted here, too.
    """

    version: Version
    class_name: str
    methods: Mapping[str, Method]
    children: Mapping[str, Child]
    messages: tuple[str, ...]
    signatures: Mapping[str, Signature]
    extends: bool = False


def with_views(area: Area, messages: Mapping[str, Gates]) -> Area:
    """Return an area with a view for each version that adds or drops a part, and one for all.

    A view consists of mixins. Each method is implemented once, in the mixin of the versions that
    have it, with all arguments that it ever has. Where its arguments differ, mixins declare it
    as their versions have it. A view derives from the one before if it has all that that one has,
    so that it serves as an older view.

    The resources in an area have views of the same versions, save for those that are alike; the
    view of an area leads to those of its version.

    Args:
        area: the area; its parts without a gate of its feature are in all views.
        messages: the gates of all messages of the API, by class.
    """
    brought = {name for method in area.every_method for name in method.brings}
    kinds = {name: gates for name, gates in messages.items() if name in brought}
    return _with_views(area, kinds, _versions(area, kinds))


def _with_views(area: Area, kinds: Mapping[str, Gates], versions: list[int]) -> Area:
    children = tuple(_with_views(child, {}, versions) for child in area.children)
    area = replace(area, children=children)
    every = _offers(area, kinds, versions)
    classes = tuple(
        (offer.version, offer.class_name if offer.signatures or not area.path else None)
        for offer in every
        if offer.version is not None
    )
    area = replace(area, classes=classes)
    offers = [offer for offer in every if offer.signatures or not area.path]
    if len(offers) == 1:
        view = AreaClass(
            area.class_name, (None,), (), area.methods, (*kinds,), (*offers[0].children.values(),)
        )
        return replace(area, views=(view,))
    extended = [replace(new, extends=_extends(new, old)) for old, new in pairwise(offers)]
    offers = [offers[0], *extended]
    area = replace(area, methods=tuple(_implementation(method, offers) for method in area.methods))
    implementing = _implementing(area, offers)
    declaring = _declaring(offers, implementing)
    views = tuple(_views(area, offers, [*declaring, *implementing]))
    return replace(area, mixins=(*implementing, *declaring), views=views)


def _offers(area: Area, kinds: Mapping[str, Gates], versions: list[int]) -> list[_Offer]:
    """Return the first version, each that differs from the one before, and all versions.

    Where a resource is in the end as in all versions, the two are one.
    """
    offers: list[_Offer] = []
    for version in (*versions, None):
        offer = _offer(area, kinds, version)
        before = offers[-1] if offers else None
        if before is None or offer.signatures != before.signatures:
            offers.append(offer)
        elif version is None and area.path:
            offers[-1] = replace(before, class_name=offer.class_name)
        elif version is None:
            offers.append(offer)
    return offers


def _offer(area: Area, kinds: Mapping[str, Gates], version: Version) -> _Offer:
    methods = {m.name: m for method in area.methods if (m := _at(method, area, version))}
    children = {
        child.attribute: _child(child, name)
        for child in area.children
        if (name := child.class_at(version))
    }
    messages = tuple(name for name, gates in kinds.items() if _has(gates, area, version))
    signatures = _signatures(methods.values(), messages)
    signatures |= {name: (child.class_name,) for name, child in children.items()}
    name = area.class_name if version is None else f"{area.class_name}V{version}"
    return _Offer(version, name, methods, children, messages, signatures)


def _child(area: Area, class_name: str) -> Child:
    (bases,) = (view.bases for view in area.views if view.class_name == class_name)
    return Child(class_name, bases, area.attribute, area.address)


def _signatures(methods: Iterable[Method], messages: tuple[str, ...]) -> dict[str, Signature]:
    taken: dict[str, Signature] = {m.name: (m.arguments, m.body_class) for m in methods}
    # Neither a method nor a resource of an area has that name.
    return taken | ({_MESSAGES: messages} if messages else {})


def _extends(offer: _Offer, before: _Offer) -> bool:
    """Tell whether nothing of the offer before is lost, and no argument newly required."""
    for name, old in before.methods.items():
        new = offer.methods.get(name)
        required = {a.key for a in new.arguments if a.required} if new else set()
        if not required <= {argument.key for argument in old.arguments if argument.required}:
            return False
    for name, child in before.children.items():
        other = offer.children.get(name)
        if other and child.class_name not in (other.class_name, *other.bases):
            return False  # the class of the resource is another, which does not derive from it
    return _parts(before) <= _parts(offer)


def _parts(offer: _Offer) -> set[tuple[object, ...]]:
    """Return the messages, methods, arguments and choices of an offer, by names that differ."""
    parts: set[tuple[object, ...]] = {("", kind) for kind in offer.messages}
    parts |= {(name,) for name in offer.children}
    for name, method in offer.methods.items():
        parts.add((name,))
        for argument in method.arguments:
            parts |= {(name, argument.name, choice) for choice in (None, *argument.choices)}
    return parts


def _implementation(method: Method, offers: list[_Offer]) -> Method:
    """Return a method as it is implemented: no version has to give what it does not know."""
    several = [offer.methods[method.name] for offer in offers if method.name in offer.methods]
    known = set.intersection(*({a.key for a in one.arguments} for one in several))
    arguments = tuple(
        # A path is nothing without its parts; properties are optional beside an object.
        argument
        if argument.key in known or argument.place in ("path", "property")
        else replace(argument, required=False)
        for argument in method.arguments
    )
    return replace(method, arguments=arguments)


def _implementing(area: Area, offers: list[_Offer]) -> list[AreaClass]:
    """Return the mixins that implement methods and resources, one for all of the same versions."""
    children = {child.class_name: child for o in offers for child in o.children.values()}
    # A resource goes by its class, of which versions have different ones.
    has = [
        (offer.signatures.keys() - offer.children.keys())
        | {child.class_name for child in offer.children.values()}
        for offer in offers
    ]
    groups: dict[Versions, list[str]] = {}
    for name in (*children, *(method.name for method in area.methods), _MESSAGES):
        versions = tuple(i for i, names in enumerate(has) if name in names)
        groups.setdefault(versions, []).append(name)
    groups.pop((), None)  # there are no messages
    return [
        AreaClass(
            class_name=f"_{area.class_name}{_span(versions, offers)}",
            versions=tuple(offers[index].version for index in versions),
            methods=tuple(method for method in area.methods if method.name in names),
            messages=offers[versions[-1]].messages if _MESSAGES in names else (),
            children=tuple(children[name] for name in names if name in children),
        )
        for versions, names in sorted(groups.items())
    ]


def _declaring(offers: list[_Offer], implementing: list[AreaClass]) -> list[AreaClass]:
    """Return the mixins that declare methods as some versions have them.

    Each derives from a single mixin, so that no two of them disagree on an order of bases.
    """
    groups: dict[tuple[Versions, str], list[str]] = {}
    for mixin in implementing:
        for name, implemented in _signatures(mixin.methods, mixin.messages).items():
            signatures = [offer.signatures.get(name) for offer in offers]
            # A view inherits what the view before has, or what is implemented.
            inherited = zip(offers, [None, *signatures], signatures, strict=False)
            declared = {
                own
                for offer, before, own in inherited
                if own and own != ((before if offer.extends else None) or implemented)
            }
            for signature in declared:
                versions = tuple(i for i, other in enumerate(signatures) if other == signature)
                groups.setdefault((versions, mixin.class_name), []).append(name)
    return [
        AreaClass(
            class_name=f"{base}As{_span(versions, offers)}",
            versions=tuple(offers[index].version for index in versions),
            bases=(base,),
            methods=tuple(offer.methods[name] for name in names if name in offer.methods),
            messages=offer.messages if _MESSAGES in names else (),
        )
        for (versions, base), names in sorted(groups.items())
        for offer in [offers[versions[-1]]]
    ]


def _views(area: Area, offers: list[_Offer], mixins: list[AreaClass]) -> Iterator[AreaClass]:
    before: _Offer | None = None
    for offer in offers:
        base = before if offer.extends else None
        own = [
            mixin
            for mixin in mixins
            if offer.version in mixin.versions and not (base and base.version in mixin.versions)
        ]
        inherited = {name for mixin in own for name in mixin.bases}
        direct = [mixin for mixin in own if mixin.class_name not in inherited]
        # Those first that have other methods, or classes of resources, than the view before has.
        first = [mixin.class_name for mixin in direct if mixin.bases]
        first += [mixin.class_name for mixin in direct if mixin.children]
        last = [mixin.class_name for mixin in direct if mixin.class_name not in first]
        bases = (*first, *([base.class_name] if base else []), *last)
        version = None if offer.class_name == area.class_name else offer.version
        yield AreaClass(offer.class_name, (version,), bases)
        before = offer


def _span(versions: Versions, offers: list[_Offer]) -> str:
    """Return versions as a part of a class's name, such as `Since1Until5Since8`."""
    name, inside = "", False
    for index, offer in enumerate(offers):
        if offer.version is not None and inside != (index in versions):
            inside = not inside
            name += f"{'Since' if inside else 'Until'}{offer.version}"
    return name or ("OfNoVersion" if len(offers) > 1 else "")


def _versions(area: Area, kinds: Mapping[str, Gates]) -> list[int]:
    gates = [gate for several in kinds.values() for gate in several]
    for method in area.every_method:
        gates += method.gates + method.body_gates
        for argument in method.arguments:
            gates += argument.gates
            gates += [gate for _, several in argument.options for gate in several]
    own = [gate for gate in gates if gate.feature == area.feature]
    ends = {gate.obsolete for gate in own if gate.obsolete is not None}
    return sorted({gate.since for gate in own} | ends)


def _has(gates: Gates, area: Area, version: int | None) -> bool:
    """Tell whether a version has a part; None stands for all versions."""
    if version is None or not gates:
        return True
    return all(gate.admits(version) for gate in gates if gate.feature == area.feature)


def _at(method: Method, area: Area, version: int | None) -> Method | None:
    """Return a method as a version has it; None where it has not."""
    if not _has(method.gates, area, version):
        return None
    has_body = _has(method.body_gates, area, version)
    arguments = tuple(
        _argument_at(argument, area, version)
        for argument in method.arguments
        if _has(argument.gates, area, version) and (has_body or argument.place != "property")
    )
    keys = {argument.key for argument in arguments}
    # An example of an argument that came later is none of this version.
    calls = tuple(call for call in method.calls if call.values.keys() <= keys)
    body = method.body_class if has_body else None
    if (arguments, calls, body) == (method.arguments, method.calls, method.body_class):
        return method
    return replace(method, arguments=arguments, calls=calls, body_class=body)


def _argument_at(argument: Argument, area: Area, version: int | None) -> Argument:
    """Return an argument without the options that a version does not have."""
    if not argument.options:
        return argument
    gates = {value: gates for value, gates in argument.options if value in argument.choices}
    left = tuple(c for c in argument.choices if _has(gates.get(c, ()), area, version))
    return replace(argument, choices=left) if left and left != argument.choices else argument

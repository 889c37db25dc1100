"""Views of an area: its methods and messages on servers of each version of its feature."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.emit.plan import Area, Argument, Method, Mixin, Version, View
from generator.emit.planning.naming import class_case
from generator.emit.planning.parts import parts_of
from generator.spec.gates import Gates

Versions = tuple[int, ...]
"""Indices of the offers that have something in common."""
Signature = tuple[object, ...]

_MESSAGES = "messages"


@dataclass(frozen=True, slots=True)
class _Offer:
    """The methods and kinds of messages of one version; None stands for all versions.

    Attributes:
        signatures: what the methods take, by their names, and `messages` as well.
        extends: whether each call that the offer before accepts is accepted here, too.
    """

    version: Version
    methods: Mapping[str, Method]
    messages: tuple[str, ...]
    signatures: Mapping[str, Signature]
    extends: bool = False


def with_views(area: Area, messages: Mapping[str, Gates]) -> Area:
    """Return an area with a view for each version that adds or drops a part, and one for all.

    A view consists of mixins. Each method is implemented once, in the mixin of the versions that
    have it, with all arguments that it ever has. Where its arguments differ, mixins declare it
    as their versions have it. A view derives from the one before if it has all that that one has,
    so that it serves as an older view. In a large area there are mixins for each sub-resource.

    Args:
        area: the area; its parts without a gate of its feature are in all views.
        messages: the gates of all messages of the API, by class.
    """
    brought = {name for method in area.methods for name in method.brings}
    kinds = {name: gates for name, gates in messages.items() if name in brought}
    offers = list(_offers(area, kinds))
    parts = parts_of(area)
    if len(offers) == 1 and not any(parts.values()):
        return replace(area, views=(View(None, area.class_name, (), area.methods, (*kinds,)),))
    area = replace(area, methods=tuple(_implementation(method, offers) for method in area.methods))
    implementing = _implementing(area, offers, parts)
    declaring = _declaring(area, offers, implementing)
    views = tuple(_views(area, offers, [*declaring, *implementing]))
    return replace(area, mixins=(*implementing, *declaring), views=views)


def _offers(area: Area, kinds: Mapping[str, Gates]) -> Iterator[_Offer]:
    """Yield the first version, each that differs from the one before, and all versions."""
    before: _Offer | None = None
    for version in (*_versions(area, kinds), None):
        methods = {m.name: m for method in area.methods if (m := _at(method, area, version))}
        messages = tuple(name for name, gates in kinds.items() if _has(gates, area, version))
        offer = _Offer(version, methods, messages, _signatures(methods, messages))
        if before is not None:
            offer = replace(offer, extends=_extends(offer, before))
            if version is not None and offer.signatures == before.signatures:
                continue
        before = offer
        yield offer


def _signatures(
    methods: Mapping[str, Method], messages: tuple[str, ...]
) -> Mapping[str, Signature]:
    taken: dict[str, Signature] = {m.name: (m.arguments, m.body_class) for m in methods.values()}
    # No operation has that name.
    return taken | ({_MESSAGES: messages} if messages else {})


def _extends(offer: _Offer, before: _Offer) -> bool:
    """Tell whether nothing of the offer before is lost, and no argument newly required."""
    for name, old in before.methods.items():
        new = offer.methods.get(name)
        required = {a.key for a in new.arguments if a.required} if new else set()
        if not required <= {argument.key for argument in old.arguments if argument.required}:
            return False
    return _parts(before) <= _parts(offer)


def _parts(offer: _Offer) -> set[tuple[object, ...]]:
    """Return the messages, methods, arguments and choices of an offer, by names that differ."""
    parts: set[tuple[object, ...]] = {("", kind) for kind in offer.messages}
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


def _implementing(area: Area, offers: list[_Offer], parts: Mapping[str, str]) -> list[Mixin]:
    """Return the mixins that implement methods, one for all of a part and the same versions."""
    groups: dict[tuple[str, Versions], list[str]] = {}
    for name in offers[-1].signatures:
        versions = tuple(i for i, offer in enumerate(offers) if name in offer.signatures)
        groups.setdefault((parts.get(name, ""), versions), []).append(name)
    mixins = []
    for (part, versions), names in sorted(groups.items()):
        class_name = f"_{area.class_name}{class_case(part) if part else ''}"
        mixin = _mixin(f"{class_name}{_span(versions, offers)}", versions, names, offers)
        methods = tuple(method for method in area.methods if method.name in names)
        mixins.append(replace(mixin, methods=methods, part=part))
    return mixins


def _declaring(area: Area, offers: list[_Offer], implementing: list[Mixin]) -> list[Mixin]:
    """Return the mixins that declare methods as some versions have them.

    Each derives from a single mixin, so that no two of them disagree on an order of bases.
    """
    groups: dict[tuple[Versions, str], list[str]] = {}
    methods = {method.name: method for method in area.methods}
    implemented = _signatures(methods, offers[-1].messages)
    for name in offers[-1].signatures:
        signatures = [offer.signatures.get(name) for offer in offers]
        base = next(mixin.class_name for mixin in implementing if name in _names(mixin))
        for signature in _to_declare(signatures, implemented[name], offers):
            versions = tuple(i for i, other in enumerate(signatures) if other == signature)
            groups.setdefault((versions, base), []).append(name)
    mixins = []
    for (versions, base), names in sorted(groups.items()):
        class_name = f"{base}As{_span(versions, offers)}"
        part = next(mixin.part for mixin in implementing if mixin.class_name == base)
        mixin = _mixin(class_name, versions, names, offers)
        mixins.append(replace(mixin, base=base, part=part))
    return mixins


def _to_declare(
    signatures: list[Signature | None], implemented: Signature, offers: list[_Offer]
) -> list[Signature]:
    """Return the signatures of a method, by offer, without those that views inherit rightly."""
    declared: dict[Signature, None] = {}
    for at, signature in enumerate(signatures):
        before = signatures[at - 1] if at and offers[at].extends else None
        if signature and signature != (before or implemented):
            declared[signature] = None
    return list(declared)


def _mixin(class_name: str, at: Versions, names: list[str], offers: list[_Offer]) -> Mixin:
    offer = offers[at[-1]]
    return Mixin(
        class_name=class_name,
        versions=tuple(offers[index].version for index in at),
        methods=tuple(offer.methods[name] for name in names if name in offer.methods),
        messages=offer.messages if _MESSAGES in names else (),
    )


def _names(mixin: Mixin) -> set[str]:
    return {method.name for method in mixin.methods} | ({_MESSAGES} if mixin.messages else set())


def _views(area: Area, offers: list[_Offer], mixins: list[Mixin]) -> Iterator[View]:
    before: View | None = None
    for offer in offers:
        version, base = offer.version, before if before and offer.extends else None
        own = [
            mixin
            for mixin in mixins
            if version in mixin.versions and not (base and base.version in mixin.versions)
        ]
        inherited = {mixin.base for mixin in own}
        bases = [mixin.class_name for mixin in own if mixin.base]
        bases += [base.class_name] if base else []
        bases += [m.class_name for m in own if not m.base and m.class_name not in inherited]
        name = area.class_name if version is None else f"{area.class_name}V{version}"
        before = View(version, name, tuple(bases))
        yield before


def _span(versions: Versions, offers: list[_Offer]) -> str:
    """Return versions as a part of a class's name, such as `Since1Until5Since8`."""
    name, inside = "", False
    for index, offer in enumerate(offers[:-1]):
        if inside != (index in versions):
            inside = not inside
            name += f"{'Since' if inside else 'Until'}{offer.version}"
    return name or ("OfNoVersion" if len(offers) > 1 else "")


def _versions(area: Area, kinds: Mapping[str, Gates]) -> list[int]:
    gates = [gate for several in kinds.values() for gate in several]
    for method in area.methods:
        gates += method.gates + method.body_gates
        for argument in method.arguments:
            gates += argument.gates
            gates += [gate for _, several in argument.options for gate in several]
    own = [gate for gate in gates if gate.feature == area.feature]
    ends = {gate.obsolete for gate in own if gate.obsolete is not None}
    return sorted({gate.since for gate in own} | ends)


def _has(gates: Gates, area: Area, version: int | None) -> bool:
    """Tell whether a version has a part; None stands for all versions."""
    own = [gate for gate in gates if gate.feature == area.feature]
    return version is None or all(gate.admits(version) for gate in own)


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
    return replace(method, arguments=arguments, calls=calls, body_class=body)


def _argument_at(argument: Argument, area: Area, version: int | None) -> Argument:
    """Return an argument without the options that a version does not have."""
    gates = dict(argument.options)
    left = tuple(c for c in argument.choices if _has(gates.get(c, ()), area, version))
    return replace(argument, choices=left) if left else argument

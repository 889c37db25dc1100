"""The report of a run: what was read, what was not, what was lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.merge.api import Api, representations
from generator.merge.conflict import type_name
from generator.model.api import Operation
from generator.model.source import Feature
from generator.model.types import EnumType, Named, ObjectType, UnionType
from generator.read.errors import PageError
from generator.write.examples import Examples


def write_report(api: Api, failed: list[PageError], examples: Examples) -> dict[str, Any]:
    """The report as plain data."""
    operations = [op for resource in api.resources for op in resource.operations]
    types = api.catalog.types
    objects = [d for d in types.values() if isinstance(d, ObjectType)]
    enums = [d for d in types.values() if isinstance(d, EnumType)]
    return {
        "pages": {"read": len(api.pages), "failed": [str(error) for error in failed]},
        "resources": len(api.resources),
        "operations": len(operations),
        "parameters": sum(len(op.parameters) for op in operations),
        "types": len(objects) + sum(isinstance(d, UnionType) for d in types.values()),
        "properties": sum(len(d.properties) for d in objects),
        "enumerations": len(enums),
        "members": sum(len(d.members) for d in enums),
        "messages": len(_messages(operations)),
        "error_ids": sum(len(r.error_ids) for op in operations for r in op.responses),
        "features": _features(api),
        "unread": [{"source": str(u.source), "text": u.text} for u in api.unread],
        "lost_names": [
            {"source": str(x.source), "owner": x.owner, "lost": f"name of {x.what}", "kept": x.kind}
            for x in api.lost
        ],
        "unplaced": _unplaced(operations),
        "undefined_types": [
            {"name": name, "sources": [str(source) for source in sources]}
            for name, sources in api.catalog.undefined.items()
        ],
        "conflicts": [str(conflict) for conflict in api.conflicts],
        "examples": examples.report(),
        "prose_lines": len(api.concepts.prose),
    }


def format_report(report: dict[str, Any]) -> str:
    """The report for a terminal: a line a figure, then the lists that are not empty."""
    counted = (
        "resources operations parameters types properties enumerations members messages error_ids"
    )
    lines = [f"pages read {report['pages']['read']}, failed {len(report['pages']['failed'])}"]
    lines += [f"{name.replace('_', ' ')} {report[name]}" for name in counted.split()]
    versions = [f"{name} {', '.join(map(str, v))}" for name, v in report["features"].items()]
    lines.append(f"features {'; '.join(versions) or 'none'}")
    lines.append(f"unread pieces {len(report['unread'])}")
    lines += [f"  {item['source']}: {item['text'][:100]}" for item in report["unread"]]
    lines.append(f"lost names {len(report['lost_names'])}")
    lines += [
        f"  {item['source']}: {item['lost']} in {item['owner']}: {item['kept']}"
        for item in report["lost_names"]
    ]
    lines.append(f"rows whose owner was lost {len(report['unplaced'])}")
    lines.append(f"types named but not shown {len(report['undefined_types'])}")
    lines += [f"  {item['sources'][0]}: {item['name']}" for item in report["undefined_types"]]
    lines.append(f"conflicts {len(report['conflicts'])}")
    lines += [f"  {conflict}" for conflict in report["conflicts"]]
    lines += _example_lines(report["examples"])
    lines.append(f"prose lines of concept pages {report['prose_lines']}")
    return "\n".join(lines)


def _example_lines(examples: dict[str, Any]) -> list[str]:
    lines = [f"examples found {examples['found']}, agree {examples['agree']}"]
    for name, text in (("disagree", "disagreements of"), ("unmatched", "without operation among")):
        lines.append(f"{text} examples {len(examples[name])}")
        lines += [f"  {item}" for item in examples[name]]
    return lines


def _messages(operations: list[Operation]) -> set[str]:
    return {
        message.representation.type.name
        for operation in operations
        for response in operation.responses
        for message in response.messages
        if isinstance(message.representation.type, Named)
    }


def _unplaced(operations: list[Operation]) -> list[dict[str, Any]]:
    found = []
    for operation in operations:
        for representation in representations(operation):
            definition = getattr(representation.type, "definition", None)
            if not isinstance(definition, ObjectType):
                continue
            for prop in definition.unplaced:
                found.append(
                    {
                        "source": str(prop.source),
                        "representation": definition.name,
                        "name": prop.name,
                        "type": type_name(prop.type),
                        "required": prop.required,
                        "nullable": prop.nullable,
                    }
                )
    return found


def _features(api: Api) -> dict[str, list[int]]:
    found: dict[str, set[int]] = {}
    for feature in _all_features(api):
        if feature:
            versions = found.setdefault(feature.name, set())
            versions |= {feature.since} | ({feature.obsolete} if feature.obsolete else set())
    return {name: sorted(found[name]) for name in sorted(found)}


def _all_features(api: Api) -> Iterator[Feature | None]:
    for resource in api.resources:
        yield resource.feature
        for operation in resource.operations:
            yield from _operation_features(operation)
    for definition in api.catalog.types.values():
        yield definition.feature
        if isinstance(definition, ObjectType):
            yield from (prop.feature for prop in definition.properties)
        elif isinstance(definition, EnumType):
            yield from (member.feature for member in definition.members)
        else:
            yield from (option.feature for option in definition.options)


def _operation_features(operation: Operation) -> Iterator[Feature | None]:
    yield operation.feature
    for parameter in operation.parameters:
        yield parameter.feature
        yield from (option.feature for option in parameter.options)
    for response in operation.responses:
        yield response.feature
        yield from (header.feature for header in response.headers)
        yield from (error.feature for error in response.error_ids)
        for message in response.messages:
            yield message.feature
            yield message.representation.feature

"""The report of a run: what was read, what was not, what was lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.merge.api import Api
from generator.model.api import Operation
from generator.model.source import Feature
from generator.model.types import EnumType, Named, ObjectType, UnionType
from generator.overlay.apply import Outcome
from generator.read.errors import PageError
from generator.write.schema import Schema
from generator.write.unplaced import left_unplaced

# What a lossy capture has not, whatever else it kept.
MISSING = ["path", "methods", "statuses", "names", "types"]

# The parts of a document that hold facts of the API.
_FACTS = ("paths", "components", "channels", "operations")


def write_report(
    api: Api, failed: Sequence[PageError], openapi: Schema, asyncapi: Schema, outcome: Outcome
) -> dict[str, Any]:
    """The report as plain data, of the finished documents and what led to them."""
    left = left_unplaced([openapi, asyncapi])
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
        "lossy_captures": [
            {"page": page, "missing": MISSING, "fragments": len(fragments)}
            for page, fragments in api.fragments.items()
        ],
        "lost_names": [
            {
                "source": item["source"],
                "owner": item["owner"],
                "lost": f"name of {item['lost']}",
                "kept": item["holds"],
            }
            for item in left
            if "lost" in item
        ],
        "unplaced": [
            {key: item[key] for key in ("source", "owner", "row") if key in item}
            for item in left
            if "lost" not in item
        ],
        "captured_types": [
            {"name": name, "source": str(d.source)}
            for name, d in types.items()
            if isinstance(d, ObjectType) and d.captured
        ],
        "overlays": _overlays(openapi, asyncapi, outcome),
        "undefined_types": [
            {"name": name, "sources": [str(source) for source in sources]}
            for name, sources in api.catalog.undefined.items()
        ],
        "compared": [
            {"page": c.other, "with": c.page, "agree": c.agree, "differ": len(c.conflicts)}
            for c in api.comparisons
        ],
        "conflicts": [str(conflict) for conflict in api.conflicts],
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
    lines += [
        f"lossy capture {item['page']}: {item['fragments']} fragments; "
        f"missing: {', '.join(item['missing'])}"
        for item in report["lossy_captures"]
    ]
    lines.append(f"lost names {len(report['lost_names'])}")
    lines += [
        f"  {item['source']}: {item['lost']} in {item['owner']}: {item['kept']}"
        for item in report["lost_names"]
    ]
    lines.append(f"facts without a place {len(report['unplaced'])}")
    lines.append(
        "types known from captures alone, where rows of a nested object may stand in its holder "
        f"{len(report['captured_types'])}"
    )
    overlays = report["overlays"]
    lines.append(
        f"facts of pages {overlays['facts']['of_pages']}, of overlays "
        f"{overlays['facts']['of_overlays']}"
    )
    lines += [
        f"  {item['overlay']}: supplied {item['supplied']}, moved {item['moved_from_pages']}"
        for item in overlays["applied"]
    ]
    lines += [f"  {reason}" for reason in overlays["skipped"]]
    lines += [f"  {place}: left out, a page of it was not read" for place in overlays["left_out"]]
    lines += [f"  {place}: captured, and dropped by an overlay" for place in overlays["dropped"]]
    lines.append(f"types named but not shown {len(report['undefined_types'])}")
    lines += [f"  {item['sources'][0]}: {item['name']}" for item in report["undefined_types"]]
    agreed = sum(item["agree"] for item in report["compared"])
    lines.append(f"pages compared with another form {len(report['compared'])}, facts {agreed}")
    lines.append(f"conflicts {len(report['conflicts'])}")
    lines += [f"  {conflict}" for conflict in report["conflicts"]]
    lines += _example_lines(report["examples"])
    lines.append(f"prose lines of concept pages {report['prose_lines']}")
    lines.append(f"pages with neither a resource nor a request {len(report['prose_only'])}")
    lines += [f"  {page}" for page in report["prose_only"]]
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


def _overlays(openapi: Schema, asyncapi: Schema, outcome: Outcome) -> dict[str, Any]:
    """What the overlays supplied, apart from what the pages say."""
    leaves = sum(_leaves(d[part]) for d in (openapi, asyncapi) for part in _FACTS if part in d)
    own = [fact for fact in outcome.supplied if fact.page is None and fact.parts[0] in _FACTS]
    placed = [fact for fact in outcome.supplied if fact.page and fact.parts[0] in _FACTS]
    return {
        "facts": {"of_pages": leaves - len(own), "of_overlays": len(own)},
        "applied": [
            {
                "overlay": name,
                "supplied": sum(fact.overlay == name for fact in own),
                "moved_from_pages": sum(fact.overlay == name for fact in placed),
            }
            for name in outcome.applied
        ],
        "skipped": outcome.skipped,
        "left_out": outcome.left_out,
        "dropped": outcome.dropped,
    }


def _leaves(node: Any) -> int:
    items = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return sum(_leaves(item) for item in items) if items else 1


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

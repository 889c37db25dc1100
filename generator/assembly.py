"""Renders all files of the spec folder."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from generator.examples.add import add_examples
from generator.merge.api import Api
from generator.overlay.apply import Outcome, apply_overlays
from generator.overlay.document import Overlay
from generator.read.errors import PageError
from generator.write.asyncapi import write_asyncapi
from generator.write.derived import derive
from generator.write.openapi import write_openapi
from generator.write.provenance import write_sources
from generator.write.report import write_report
from generator.write.schema import Schema
from generator.write.unplaced import drop_empty, take_fragments
from generator.write.yaml import to_yaml


@dataclass(frozen=True, slots=True)
class Rendered:
    """The files of the spec by name, the report as data, and how the overlays fared."""

    files: dict[str, str]
    report: dict[str, Any]
    overlays: Outcome


def render_spec(
    api: Api, failed: Sequence[PageError] = (), overlays: Sequence[Overlay] = ()
) -> Rendered:
    """Write both documents, apply the overlays to them, and say where all of it comes from."""
    outcome = Outcome()

    def overlaid(name: str, document: Schema) -> Schema:
        return drop_empty(apply_overlays(name, document, overlays, api.digests, outcome))

    openapi = derive(overlaid("openapi.yaml", write_openapi(api)))
    # Names of operations are final now; the messages' document repeats them. What the overlays
    # of one document leave of the fragments is there for those of the other.
    asyncapi = write_asyncapi(api, openapi)
    asyncapi = overlaid("asyncapi.yaml", asyncapi | take_fragments(openapi))
    openapi |= take_fragments(asyncapi)
    report = write_report(api, failed, openapi, asyncapi, outcome)
    # Last, so that examples are checked against the finished document and count as no facts.
    examples = add_examples(openapi, api.concepts.requests)
    report |= {
        "examples": examples.report(),
        "prose_lines": len(api.concepts.prose),
        "prose_only": api.prose_only,
    }
    files = {
        "openapi.yaml": to_yaml(openapi),
        "asyncapi.yaml": to_yaml(asyncapi),
        "sources.json": _json(write_sources(api, openapi, outcome.supplied) | examples.sources),
        "report.json": _json(report),
    }
    return Rendered(files, report, outcome)


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"

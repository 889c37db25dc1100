"""Renders all files of the spec folder."""

from __future__ import annotations

import json
from typing import Any

from generator.merge.api import Api
from generator.read.errors import PageError
from generator.write.asyncapi import write_asyncapi
from generator.write.examples import add_examples
from generator.write.openapi import write_openapi
from generator.write.provenance import write_sources
from generator.write.report import write_report
from generator.write.yaml import to_yaml


def render_spec(api: Api, failed: list[PageError]) -> tuple[dict[str, str], dict[str, Any]]:
    """The files of the spec by name, and the report as data."""
    openapi = write_openapi(api)
    examples = add_examples(openapi, api.concepts.requests)
    report = write_report(api, failed, examples)
    files = {
        "openapi.yaml": to_yaml(openapi),
        "asyncapi.yaml": to_yaml(write_asyncapi(api)),
        "sources.json": _json(write_sources(api) | examples.sources),
        "report.json": _json(report),
    }
    return files, report


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"

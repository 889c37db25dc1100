"""The pipeline from merged pages to a spec.

Its steps: write, overlay, derive, add examples of pages, share, make examples, report. Each is a
function of the results of earlier ones, and changes none of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec import Struct, field

from generator.derive.complete import derive
from generator.derive.sharing import share
from generator.errors import LocatedError
from generator.examples.add import add_examples
from generator.examples.made import add_made_examples
from generator.merge.api import Api
from generator.overlay.apply import apply_overlays
from generator.overlay.document import Overlay
from generator.report.report import write_report
from generator.report.sources import shared_sources, write_sources
from generator.report.summary import format_report
from generator.spec.collection import paused_collection
from generator.spec.document import Document
from generator.spec.sources import SOURCES
from generator.step_cache import StepCache
from generator.write.documents import ASYNCAPI, OPENAPI, Documents, write_documents
from generator.write.text import document_text
from generator.write.unseen import escaped_in_json


class Build(Struct, frozen=True):
    """A spec, the sources of its names, the report as data, the faults of overlays, and a cache."""

    documents: Documents
    sources: dict[str, list[str]]
    report: dict[str, Any]
    errors: tuple[LocatedError, ...]
    cache: StepCache = field(default_factory=StepCache)

    @property
    def openapi(self) -> Document:
        """The OpenAPI document, for readers of specs."""
        return self.documents.spec().openapi

    @property
    def summary(self) -> str:
        """The report for a terminal."""
        return format_report(self.report)

    def files(self) -> dict[str, str]:
        """Render all files of the spec folder, by name; keep what the next run can use of them."""
        spec = self.documents.spec()
        files = {
            OPENAPI: document_text(spec.openapi, self.cache),
            ASYNCAPI: document_text(spec.asyncapi, self.cache),
            SOURCES: _json(self.sources),
            "report.json": _json(self.report),
        }
        self.cache.keep()
        return files


@paused_collection()
def build_spec(
    api: Api,
    failed: Sequence[LocatedError] = (),
    overlays: Sequence[Overlay] = (),
    page_set: str | None = None,
    links: Sequence[str] = (),
    cache: StepCache | None = None,
) -> Build:
    """Build the spec of merged pages.

    Args:
        api: the merged pages.
        failed: errors of pages that could not be read, for the report.
        overlays: facts that no page states, in the order in which they apply.
        page_set: the name of the set that the pages are, if it has one.
        links: the links to pages that were not followed, for the report.
        cache: what steps of earlier runs made.
    """
    cache = cache or StepCache()
    written = write_documents(api, cache)
    overlaid, outcome = apply_overlays(written, overlays, api.digests, page_set, cache)
    derived = derive(written, overlaid, cache)
    # Examples are checked against the finished document and count as no facts.
    examples = add_examples(derived.spec(), api.requests)
    shared = Documents(add_made_examples(share(examples.document), cache), derived.asyncapi)
    spec = shared.spec()
    sources = write_sources(api, derived, outcome, spec.operations, cache)
    return Build(
        documents=shared,
        sources=sources | shared_sources(spec.operations, sources) | examples.sources,
        report=write_report(api, failed, links, derived, outcome, examples, spec, cache),
        errors=tuple(outcome.errors),
        cache=cache,
    )


def _json(value: Any) -> str:
    # By msgspec: the standard library needs Python for a layout of several lines.
    text = msgspec.json.format(msgspec.json.encode(value), indent=2)
    return escaped_in_json(text.decode()) + "\n"

"""The report of a run: what was read, what was not, what was lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.merge.api import Api
from generator.model.types import ObjectType
from generator.overlay.apply import Outcome
from generator.read.errors import PageError
from generator.write.figures import count, count_leaves
from generator.write.schema import Schema
from generator.write.unplaced import left_unplaced

# The parts of a document that hold facts of the API.
_FACTS = ("paths", "components", "channels", "operations")


def write_report(
    api: Api, failed: Sequence[PageError], openapi: Schema, asyncapi: Schema, outcome: Outcome
) -> dict[str, Any]:
    """The report as plain data, of the finished documents and what led to them."""
    left = left_unplaced([openapi, asyncapi])
    return {
        "pages": {"read": len(api.pages), "failed": [str(error) for error in failed]},
        **count(openapi, asyncapi),
        "unread": [{"source": str(u.source), "text": u.text} for u in api.unread],
        "lossy_captures": [
            {"page": page, "missing": list(api.missing[page]), "fragments": len(fragments)}
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
            {key: item[key] for key in ("source", "owner", "row", "body", "facts") if key in item}
            for item in left
            if "lost" not in item
        ],
        "captured_types": [
            {"name": name, "source": str(d.source)}
            for name, d in api.catalog.types.items()
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


def _overlays(openapi: Schema, asyncapi: Schema, outcome: Outcome) -> dict[str, Any]:
    """What the overlays supplied, apart from what the pages say."""
    leaves = sum(count_leaves(d[part]) for d in (openapi, asyncapi) for part in _FACTS if part in d)
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
        "removed": outcome.facts_removed,
    }

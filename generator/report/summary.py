"""The report for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.errors import printable

_COUNTED = (
    *("resources", "operations", "parameters", "types", "properties", "enumerations"),
    *("members", "messages", "error_ids"),
)
_OF_OVERLAYS = {
    "skipped": "",
    "left_out": ": left out, a page of it was not read",
    "dropped": ": captured, and dropped by an overlay",
    "removed": ": removed by an overlay",
}
_SHOWN = 20
_WIDEST = 300
_WORDS = 80

Report = dict[str, Any]


def format_report(report: Report) -> str:
    """Return a line a figure, with its first items below; report.json has all of them."""
    versions = [f"{name} {', '.join(map(str, v))}" for name, v in report["features"].items()]
    lines = [
        f"pages read {report['pages']['read']}, failed {len(report['pages']['failed'])}",
        *(f"{name.replace('_', ' ')} {report[name]}" for name in _COUNTED),
        f"features {'; '.join(versions) or 'none'}",
        *_reading(report),
        *_overlays(report["overlays"]),
        *_merging(report),
    ]
    return "\n".join(lines)


def _reading(report: Report) -> Iterator[str]:
    captures = (
        f"{x['page']}: {x['fragments']} fragments; missing: {', '.join(x['missing'])}"
        for x in report["lossy_captures"]
    )
    lost = (
        f"{x['source']}: {x['lost']} in {x['owner']}: {x['kept']}" for x in report["lost_names"]
    )
    captured = "types known from captures alone, which may hold rows of a nested object"
    yield from _listed("links that are not followed", report["pages"]["links"])
    yield from _listed("unread pieces", (f"{x['source']}: {x['text']}" for x in report["unread"]))
    yield from _listed("lossy captures", captures)
    yield from _listed("captures that break off", report["cut"])
    yield from _listed("lost names", lost)
    unplaced = (f"{x['source']}: {_what(x)}" for x in report["unplaced"])
    yield from _listed("facts without a place", unplaced)
    yield from _listed(captured, (f"{x['source']}: {x['name']}" for x in report["captured_types"]))


def _what(item: Report) -> str:
    """Return the kind of a fact without a place: a row, a body, or the words that are left."""
    if "row" in item:
        return f"row {item['row']} in {item['owner']}"
    if "body" in item:
        return f"body {item['body']} of no operation"
    facts = item.get("facts", {})
    feature = " ".join(map(str, facts.get("x-feature", {}).values()))
    return str(facts.get("description", feature))[:_WORDS]


def _overlays(overlays: Report) -> Iterator[str]:
    facts = overlays["facts"]
    yield f"facts of pages {facts['of_pages']}, of overlays {facts['of_overlays']}"
    for item in overlays["applied"]:
        moved = item["moved_from_pages"]
        yield f"  {item['overlay']}: supplied {item['supplied']}, moved {moved}"
    for key, note in _OF_OVERLAYS.items():
        yield from (f"  {item}{note}" for item in overlays[key])


def _merging(report: Report) -> Iterator[str]:
    undefined = (f"{x['sources'][0]}: {x['name']}" for x in report["undefined_types"])
    compared, examples = report["compared"], report["examples"]
    yield from _listed("types named but not shown", undefined)
    agreed = sum(item["agree"] for item in compared)
    yield f"pages compared with another form {len(compared)}, facts {agreed}"
    yield from _listed("conflicts", report["conflicts"])
    yield f"examples found {examples['found']}, agree {examples['agree']}"
    yield from _listed("disagreements of examples", examples["disagree"])
    yield from _listed("without operation among examples", examples["unmatched"])
    yield f"prose lines of concept pages {report['prose_lines']}"
    yield from _listed("pages with neither a resource nor a request", report["prose_only"])


def _listed(title: str, items: Iterable[str]) -> list[str]:
    """Return a figure, and its first items below."""
    every = list(items)
    lines = [f"  {printable(text, _WIDEST)}" for text in every[:_SHOWN]]
    more = len(every) - _SHOWN
    return [f"{title} {len(every)}", *lines, *([f"  and {more} more"] if more > 0 else [])]

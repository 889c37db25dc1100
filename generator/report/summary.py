"""The report for a terminal: what was read, what the API has, and what somebody has to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.errors import printable

_COUNTED = (
    *("resources", "operations", "parameters", "types", "properties", "enumerations"),
    *("members", "messages", "error_ids"),
)
_OF_OVERLAYS = {
    "left_out": "left out of overlays, as a page that they complete was not read",
    "dropped": "facts of captures that an overlay drops",
}
_NOTHING = (
    "nothing to look at: no text was left unread, no name is lost, no fact without a place, no "
    "conflict between pages, no example that disagrees"
)
_SHOWN = 20
_WIDEST = 300
_WORDS = 80

Report = dict[str, Any]
Findings = tuple[str, Iterable[str]]


def format_report(report: Report) -> str:
    """Return the figures, then the findings with their first items; report.json has all of them."""
    versions = [f"{name} {', '.join(map(str, v))}" for name, v in report["features"].items()]
    counted = ", ".join(f"{report[name]} {name.replace('_', ' ')}" for name in _COUNTED)
    examples = report["examples"]
    lines = [
        f"pages: {report['pages']['read']} read, {len(report['pages']['failed'])} failed",
        f"the API: {counted}",
        f"its features, with the versions that parts need: {'; '.join(versions) or 'none'}",
        *_facts(report["overlays"]),
        f"example requests: {examples['found']}, of which {examples['agree']} agree with the API",
        f"prose of concept pages, which is in neither document: {report['prose_lines']} lines",
        *_pages_compared(report["compared"]),
    ]
    findings = [line for title, items in _findings(report) for line in _listed(title, items)]
    if findings:
        findings = ["to look at:", *findings]
    elif not report["pages"]["failed"]:
        findings = [_NOTHING]
    return "\n".join([*lines, *findings])


def _facts(overlays: Report) -> Iterator[str]:
    """Yield where the facts are from, and what each overlay did."""
    facts = overlays["facts"]
    origins = f"{facts['of_pages']} from pages, {facts['of_overlays']} from overlays"
    yield f"facts of operations, types and messages: {origins}"
    for item in overlays["applied"]:
        own, moved, others = (item[key] for key in ("supplied", "moved_from_pages", "elsewhere"))
        did = [
            *([f"supplies {own} facts"] if own or not (moved or others) else []),
            *([f"gives {moved} facts of captures their place"] if moved else []),
            *([f"supplies {others} values about the API as a whole"] if others else []),
        ]
        yield f"  {item['overlay']}: {', '.join(did)}"
    for removed in overlays["removed"]:
        place, _, part = removed.partition(" ")
        yield f"  {place}: removes {part}, which a page states"
    yield from (f"  {skipped}" for skipped in overlays["skipped"])


def _pages_compared(compared: list[Report]) -> Iterator[str]:
    if compared:
        agreed = sum(item["agree"] for item in compared)
        yield f"pages that show what another page shows: {len(compared)}, with {agreed} equal facts"


def _findings(report: Report) -> Iterator[Findings]:
    """Yield the title of each kind of findings, and a line for each of its findings."""
    yield "links to pages, not followed", report["pages"]["links"]
    yield "texts left unread", (f"{x['source']}: {x['text']}" for x in report["unread"])
    yield from _of_captures(report)
    yield (
        "facts without a place in the API",
        (f"{x['source']}: {_what(x)}" for x in report["unplaced"]),
    )
    yield from ((title, report["overlays"][key]) for key, title in _OF_OVERLAYS.items())
    undefined = (f"{x['sources'][0]}: {x['name']}" for x in report["undefined_types"])
    yield "types that pages name and none shows", undefined
    yield "facts that differ between pages, or cannot be true", report["conflicts"]
    yield "examples that disagree with the API", report["examples"]["disagree"]
    yield "examples without an operation", report["examples"]["unmatched"]
    yield "pages with neither a resource nor a request", report["prose_only"]


def _of_captures(report: Report) -> Iterator[Findings]:
    """Yield what text captures of pages have lost."""
    lossy = (
        f"{x['page']}: {x['fragments']} fragments; missing: {', '.join(x['missing'])}"
        for x in report["lossy_captures"]
    )
    lost = (
        f"{x['source']}: {x['lost']} in {x['owner']}: {x['kept']}" for x in report["lost_names"]
    )
    yield "captures that kept little but sentences and versions", lossy
    yield "captures that break off", report["cut"]
    yield "names that a capture lost", lost
    yield (
        "types known from captures alone, which may hold rows of a nested object",
        (f"{x['source']}: {x['name']}" for x in report["captured_types"]),
    )


def _what(item: Report) -> str:
    """Return the kind of a fact without a place: a row, a body, or the words that are left."""
    if "row" in item:
        return f"row {item['row']} in {item['owner']}"
    if "body" in item:
        return f"body {item['body']} of no operation"
    facts = item.get("facts", {})
    feature = " ".join(map(str, facts.get("x-feature", {}).values()))
    return str(facts.get("description", feature))[:_WORDS]


def _listed(title: str, items: Iterable[str]) -> list[str]:
    """Return the number of findings, and the first of them below; nothing if there is none."""
    every = list(items)
    if not every:
        return []
    lines = [f"    {printable(text, _WIDEST)}" for text in every[:_SHOWN]]
    more = len(every) - _SHOWN
    return [f"  {title}: {len(every)}", *lines, *([f"    and {more} more"] if more > 0 else [])]

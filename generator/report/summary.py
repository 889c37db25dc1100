"""The report for a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

_COUNTED = (
    *("resources", "operations", "parameters", "types", "properties", "enumerations"),
    *("members", "messages", "error_ids"),
)
_SHOWN = 20
_WIDEST = 300
_WORDS = 80

Report = dict[str, Any]


def format_report(report: Report) -> str:
    """Return a line a figure, with its first items below; report.json has all of them."""
    lines = [f"pages read {report['pages']['read']}, failed {len(report['pages']['failed'])}"]
    lines += [f"{name.replace('_', ' ')} {report[name]}" for name in _COUNTED]
    versions = [f"{name} {', '.join(map(str, v))}" for name, v in report["features"].items()]
    lines.append(f"features {'; '.join(versions) or 'none'}")
    lines += _reading(report)
    lines += _overlays(report["overlays"])
    lines += _merging(report)
    lines += _examples(report)
    return "\n".join(lines)


def _reading(report: Report) -> list[str]:
    lost = (
        f"{x['source']}: {x['lost']} in {x['owner']}: {x['kept']}" for x in report["lost_names"]
    )
    unplaced = (f"{x['source']}: {_what(x)}" for x in report["unplaced"])
    captures = (
        f"{x['page']}: {x['fragments']} fragments; missing: {', '.join(x['missing'])}"
        for x in report["lossy_captures"]
    )
    return [
        *_listed("unread pieces", (f"{x['source']}: {x['text']}" for x in report["unread"])),
        *_listed("lossy captures", captures),
        *_listed("lost names", lost),
        *_listed("facts without a place", unplaced),
        *_listed(
            "types known from captures alone, which may hold rows of a nested object",
            (f"{x['source']}: {x['name']}" for x in report["captured_types"]),
        ),
    ]


def _what(item: Report) -> str:
    """Return the kind of a fact without a place: a row, a body, or the words that are left."""
    if "row" in item:
        return f"row {item['row']} in {item['owner']}"
    if "body" in item:
        return f"body {item['body']} of no operation"
    facts = item.get("facts", {})
    feature = " ".join(map(str, facts.get("x-feature", {}).values()))
    return str(facts.get("description", feature))[:_WORDS]


def _overlays(overlays: Report) -> list[str]:
    facts = overlays["facts"]
    lines = [f"facts of pages {facts['of_pages']}, of overlays {facts['of_overlays']}"]
    lines += [
        f"  {item['overlay']}: supplied {item['supplied']}, moved {item['moved_from_pages']}"
        for item in overlays["applied"]
    ]
    lines += [f"  {reason}" for reason in overlays["skipped"]]
    lines += [f"  {place}: left out, a page of it was not read" for place in overlays["left_out"]]
    lines += [f"  {place}: captured, and dropped by an overlay" for place in overlays["dropped"]]
    lines += [f"  {item}: removed by an overlay" for item in overlays["removed"]]
    return lines


def _merging(report: Report) -> list[str]:
    undefined = (f"{x['sources'][0]}: {x['name']}" for x in report["undefined_types"])
    agreed = sum(item["agree"] for item in report["compared"])
    return [
        *_listed("types named but not shown", undefined),
        f"pages compared with another form {len(report['compared'])}, facts {agreed}",
        *_listed("conflicts", report["conflicts"]),
    ]


def _examples(report: Report) -> list[str]:
    examples = report["examples"]
    return [
        f"examples found {examples['found']}, agree {examples['agree']}",
        *_listed("disagreements of examples", examples["disagree"]),
        *_listed("without operation among examples", examples["unmatched"]),
        f"prose lines of concept pages {report['prose_lines']}",
        *_listed("pages with neither a resource nor a request", report["prose_only"]),
    ]


def _listed(title: str, items: Iterable[str]) -> list[str]:
    """Return a figure, and its first items below."""
    every = list(items)
    lines = [f"  {text if len(text) <= _WIDEST else text[:_WIDEST] + '…'}" for text in every]
    more = len(every) - _SHOWN
    return [f"{title} {len(every)}", *lines[:_SHOWN], *([f"  and {more} more"] if more > 0 else [])]

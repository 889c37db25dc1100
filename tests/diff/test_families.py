"""Each pair after a family of oasdiff's rules has its class, and so has its mirror."""

from __future__ import annotations

import json
import os
import re
from collections import defaultdict
from pathlib import Path

import pytest

from generator.diff import Change, compare
from generator.diff.rules import RULES
from tests.diff.families import LEVELS, FamilyPair, family_pairs

PAIRS = list(family_pairs())
PAGE = Path(__file__).parents[2] / "docs/diff-rules.md"
TABLE = re.compile(r"(?<=UPDATE_GOLDEN=1 -->\n).*(?=<!-- end of pairs -->)", re.DOTALL)


def name(pair: FamilyPair) -> str:
    return f"{pair.family}: {pair.oasdiff}: {json.dumps([pair.old, pair.new])}"


def levels(changes: list[Change]) -> dict[str, dict[str, str]]:
    """The levels by rule, by the path of the operation that has the schema."""
    told: dict[str, dict[str, str]] = defaultdict(dict)
    for change in changes:
        path = re.search(r"/(request|response)-\w+", change.item)
        told[path[0] if path else ""][change.rule] = str(change.level)
    return told


def expected(rules: dict[str, str], at: int) -> dict[str, str]:
    return {rule: LEVELS[level[at]] for rule, level in rules.items() if level[at] != "-"}


@pytest.mark.parametrize("pair", PAIRS, ids=name)
def test_a_pair_and_its_mirror_have_their_class(pair: FamilyPair) -> None:
    old, new = pair.specs()
    texts = pair.text or (pair.forward, pair.backward)
    for rules, text, changes in (
        (pair.forward, texts[0], compare(old, new, "gated")),
        (pair.backward, texts[1], compare(new, old, "gated")),
    ):
        told = levels(changes)
        if not pair.of_schemas:
            assert told.get("", {}) == expected(rules, 0)
            continue
        for path in old.openapi.data["paths"]:
            at = path.startswith("/response")
            there = text if path == "/request-parameter" else rules
            assert told.get(path, {}) == expected(there, at), path


@pytest.mark.parametrize("pair", PAIRS, ids=name)
def test_a_mirror_has_the_mirrored_rules(pair: FamilyPair) -> None:
    mirrored = {base(RULES[base(rule)].mirror) for rule in pair.forward}
    assert mirrored == {base(rule) for rule in pair.backward}


def base(rule: str) -> str:
    return RULES[rule].variant_of or rule


@pytest.mark.parametrize("pair", PAIRS, ids=name)
def test_what_differs_from_oasdiff_has_a_reason(pair: FamilyPair) -> None:
    assert pair.agrees or pair.why


def test_there_are_enough_pairs() -> None:
    assert len({name(pair) for pair in PAIRS}) == len(PAIRS) >= 150


def test_the_docs_have_each_pair() -> None:
    page = PAGE.read_text("utf-8")
    written = TABLE.sub(lambda _: tables(), page)
    if os.environ.get("UPDATE_GOLDEN") == "1":
        PAGE.write_text(written, "utf-8")
    assert PAGE.read_text("utf-8") == written


def tables() -> str:
    agreed = sum(pair.agrees for pair in PAIRS)
    lines = [f"{len(PAIRS)} pairs: {agreed} agree, {len(PAIRS) - agreed} differ.\n"]
    for family in dict.fromkeys(pair.family for pair in PAIRS):
        lines += [f"### {family}\n", "| oasdiff | old | new | there | here | |", "| --- " * 6 + "|"]
        lines += [row(pair) for pair in PAIRS if pair.family == family]
        lines.append("")
    return "\n".join(lines)


def row(pair: FamilyPair) -> str:
    there = " / ".join(pair.there)
    here = "<br>".join(f"`{rule}` {letters}" for rule, letters in pair.forward.items()) or "none"
    here += " / " + ("<br>".join(pair.backward.values()) or "none")
    verdict = "agrees" if pair.agrees else f"differs: {pair.why}"
    parts = (f"`{json.dumps(part).replace('|', chr(0x2223))}`" for part in (pair.old, pair.new))
    return " | ".join(["| " + pair.oasdiff, *parts, there, here, verdict]) + " |"

"""Changes that several operations or messages have alike, as one change of all of them."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from dataclasses import replace

from generator.diff.change import Change, Effect

# From so many on, the same change of each is one.
_FEW = 3
_KINDS = ("parameter", "header")
# What is stated at each operation, and yet is often a fact of many.
_OF_WHOLE = ("security-", "deprecated-", "operation-tags-")
_OPERATION = re.compile(r"(?:webhook )?[A-Z]+ (?:webhook )?/?\S+")
_HOLDER = re.compile(
    r"(?:(?:openapi|asyncapi|components|response|server|channel|operation) )?[^\s.|]+"
)


def folded(changes: Iterable[Change]) -> list[Change]:
    """Return changes, of which those that are alike are one."""
    alike: dict[Hashable, list[Change]] = {}
    for change in changes:
        alike.setdefault(_likeness(change), []).append(change)
    return [
        change
        for group in alike.values()
        for change in (group if len(group) < _FEW else [_one_of(group)])
    ]


def split(item: str) -> tuple[str, str]:
    """Return the operation, type or message that an item is of, and the rest of it."""
    match = _OPERATION.match(item) or _HOLDER.match(item)
    at = match.end() if match else len(item)
    return item[:at], item[at:]


def item_of(change: Change) -> str:
    """Return the item of a change without what its sentence names again."""
    facts = change.arguments
    again = ["keyword", *(["old", "new"] if change.rule.startswith("security-") else [])]
    item = change.item
    for name in again:
        item = item.removesuffix(f" {facts[name]}") if name in facts else item
    return item


def _likeness(change: Change) -> Hashable:
    """Return what is the same in all operations that have a change; itself for any other part."""
    holder, part = split(item_of(change))
    kind = _kind_of_holder(change, holder)
    if not kind or not (part or change.rule.startswith(_OF_WHOLE)):
        return id(change)
    effects = tuple((effect.direction, effect.level) for effect in change.effects)
    facts = tuple(sorted(change.arguments.items()))
    texts = change.old_text, change.new_text
    return kind, part, change.rule, facts, effects, texts, change.feature, change.values


def _kind_of_holder(change: Change, holder: str) -> str:
    """Return what a change is of that others can be like: an operation or a message, or neither."""
    if _OPERATION.fullmatch(holder):
        return "operations"
    of_message = len(change.affected) == 1 and change.affected[0].startswith("message ")
    return "messages" if of_message and change.item.startswith(f"{holder} ") else ""


def _one_of(group: list[Change]) -> Change:
    """Return changes that are alike as one, at the place of the first."""
    first = group[0]
    _, part = split(item_of(first))
    word = next((f"{kind} " for kind in _KINDS if first.rule.startswith(kind)), "")
    item = f"{word}{part.strip()}" if part else f"each of {len(group)} operations"
    several = zip(*(change.effects for change in group), strict=True)
    effects = tuple(
        Effect(alike[0].direction, alike[0].level, tuple(_affected(alike))) for alike in several
    )
    return replace(first, item=item, effects=effects, alike=tuple(one.item for one in group))


def _affected(effects: Iterable[Effect]) -> dict[str, None]:
    return dict.fromkeys(name for effect in effects for name in effect.affected)

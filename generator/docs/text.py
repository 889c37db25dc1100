"""Free text as paragraphs and lists; nothing else in it is markup."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from generator.emit.quoting import plain, text_of, visible
from generator.spec.commonmark import unescaped
from generator.spec.document import Node

_BREAKS = re.compile("\r\n|[\r\n\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, which has one line, or a list."""

    is_list: bool
    lines: tuple[str, ...]


def blocks(text: Any) -> tuple[Block, ...]:
    """Return text as blocks: empty lines part paragraphs, lines that begin with `- ` are a list."""
    paragraphs: list[tuple[bool, list[str]]] = []
    fresh = True
    for raw in _BREAKS.split("" if text is None else str(text)):
        line = plain(raw)
        if not line:
            fresh = True
            continue
        is_item = line.startswith("- ")
        last = paragraphs[-1] if paragraphs else None
        if is_item and last and last[0]:
            last[1].append(line[2:])
        elif fresh or is_item or last is None:
            paragraphs.append((is_item, [line[2:] if is_item else line]))
        else:
            last[1][-1] += f" {line}"
        fresh = False
    return tuple(Block(is_list, tuple(lines)) for is_list, lines in paragraphs)


def description(node: Node) -> tuple[Block, ...]:
    """Return the blocks of the summary and the description of a part; nothing twice."""
    summary, paragraphs = text_of(node, "summary"), blocks_of(node)
    first = paragraphs[:1]
    repeated = first and not first[0].is_list and first[0].lines[0].startswith(summary)
    return paragraphs if repeated or not summary else (Block(False, (summary,)), *paragraphs)


def blocks_of(node: Node, key: str | int = "description") -> tuple[Block, ...]:
    """Return the blocks of the text below a key of a part."""
    text = node.child(key)
    return () if text.missing or text.value is None else blocks(unescaped(str(text.value)))


def value(data: Any) -> str:
    """Return a value of the spec as JSON in one line."""
    return plain(json.dumps(data, ensure_ascii=False))


def document(data: Any) -> str:
    """Return a value of the spec as indented JSON; text stays text."""
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False, indent=2)
    lines = _BREAKS.split(text)
    return "\n".join(visible(line).rstrip() for line in lines)

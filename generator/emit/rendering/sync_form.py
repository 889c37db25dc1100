"""The sync form of async modules, derived with unasync: one token replaces another.

Where the forms differ by more than names, a module stands in both packages, written by hand.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.emit.cache import TextCache
from generator.emit.errors import EmitError
from generator.emit.quoting import literal

# Beside classes, and the protocol methods that unasync knows.
_TOKENS = {
    "_async": "_sync",
    "AiohttpTransport": "Urllib3Transport",
    "aclose": "close",
    "aiter": "iter",
    "anext": "next",
}
_WORD = re.compile(r"\w+")
_CLASS = re.compile(r"^class (Async[A-Z]\w*)", re.MULTILINE)


def replacements(sources: Iterable[str], names: Iterable[str] = ()) -> dict[str, str]:
    """Return the token replacements for async modules.

    Args:
        sources: the modules; each class that they define loses its prefix `Async`.
        names: the names of the spec, none of which is replaced.

    Raises:
        EmitError: a name of the spec is also one to replace.
    """
    classes = {name for source in sources for name in _CLASS.findall(source)}
    table = _TOKENS | {name: name.removeprefix("Async") for name in classes}
    # As they stand in the source, alone or in a literal: unasync would make `SyncX` of `AsyncX`.
    kept = {text for name in names for text in (name, literal(name)[1:-1])}
    clashes = table.keys() & kept
    if clashes:
        raise EmitError("icws/aio", f"the spec uses {min(clashes)!r}, a name of the async client")
    return table | {text: text for text in kept}


def sync_form(
    sources: Mapping[str, str], table: Mapping[str, str], cache: TextCache | None = None
) -> dict[str, str]:
    """Return the sync form of modules under the same keys; comments and docstrings stay."""
    # Other texts stand in the table to be kept, and would stay without it.
    classes = [text for text in table if text.startswith("Async")]
    inputs = {
        key: ("sync form", *_decisive(source, table, classes), source)
        for key, source in sources.items()
    }
    return (cache or TextCache()).derived(
        inputs, lambda keys: _sync_form({key: sources[key] for key in keys}, table)
    )


def _decisive(source: str, table: Mapping[str, str], classes: Iterable[str]) -> list[str]:
    """Return the replacements of a table that a module can have a token for."""
    texts = table.keys() & set(_WORD.findall(source))
    texts |= {text for text in classes if text in source}
    return [part for text in sorted(texts) for part in (text, table[text])]


def _sync_form(sources: Mapping[str, str], table: Mapping[str, str]) -> dict[str, str]:
    # Here, as it takes longer to import than the texts of most runs to be found in the cache.
    import unasync

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        written, derived = folder / "_async", folder / "_sync"
        files = {key: f"{number}.py" for number, key in enumerate(sources)}
        written.mkdir()
        for key, source in sources.items():
            (written / files[key]).write_text(source, encoding="utf-8")
        rule = unasync.Rule(f"{written}/", f"{derived}/", dict(table))
        unasync.unasync_files([str(written / file) for file in files.values()], [rule])
        return {key: (derived / file).read_text("utf-8") for key, file in files.items()}

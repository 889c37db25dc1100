"""The sync form of async modules: `async` and `await` go, and one name replaces another.

Where the forms differ by more than names, a module stands in both packages, written by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.emit.errors import EmitError

# Beside classes of the client: names of Python, and of the runtime.
_OF_PYTHON = {
    "AsyncGenerator": "Generator",
    "AsyncIterable": "Iterable",
    "AsyncIterator": "Iterator",
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "asynccontextmanager": "contextmanager",
}
_TOKENS = {
    "_async": "_sync",
    "AiohttpTransport": "Urllib3Transport",
    "aclose": "close",
    "aiter": "iter",
    "anext": "next",
}
_CLASS = re.compile(r"\nclass (Async[A-Z]\w*)")  # no "^", which is looked for at each letter
_DROPPED = ("async", "await")
# Comments, texts of several lines or with a prefix, other texts, words. Of these, the last two can
# be replaced, each as a whole.
_TOKEN = re.compile(
    r"""
      \#[^\n]*
    | (?:[rR]?[bBfF]|[bBfF]?[rR]|[uU])?
      (?: \"{3}(?:[^"\\]|\\.|"(?!""))*\"{3} | '{3}(?:[^'\\]|\\.|'(?!''))*'{3} )
    | (?:[rR]?[bBfF]|[bBfF]?[rR]|[uU])(?: "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*' )
    | (?P<quote>["'])(?P<text>(?:\\.|(?!(?P=quote))[^\\\n])*)(?P=quote)
    | (?P<word>\w+)(?P<space>[ ]*)
    """,
    re.DOTALL | re.VERBOSE,
)


def async_classes(source: str) -> list[str]:
    """Return the classes that an async module defines under a name with the prefix `Async`."""
    return _CLASS.findall("\n" + source)


def replacements(classes: Iterable[str], names: Iterable[str] = ()) -> dict[str, str]:
    """Return the replacements for async modules.

    Args:
        classes: the classes that the modules define; each loses its prefix `Async`.
        names: the names of the spec, none of which is replaced.

    Raises:
        EmitError: a name of the spec is also one to replace.
    """
    table = _TOKENS | {name: name.removeprefix("Async") for name in classes}
    # Words stand in a literal as they are, and nothing else becomes one there.
    kept = set(names)
    clashes = table.keys() & kept
    if clashes:
        raise EmitError("icws/aio", f"the spec uses {min(clashes)!r}, a name of the async client")
    return {word: new for word, new in (_OF_PYTHON | table).items() if word not in kept}


def sync_form(source: str, table: Mapping[str, str]) -> str:
    """Return the sync form of a module; comments and docstrings stay."""

    def replaced(token: re.Match[str]) -> str:
        word, text = token["word"], token["text"]
        if word in _DROPPED:
            return ""
        if word in table:
            return table[word] + token["space"]
        if text in table:
            return token["quote"] + table[text] + token["quote"]
        return token[0]

    return _TOKEN.sub(replaced, source)

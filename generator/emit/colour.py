"""The blocking form of asynchronous source: the same code without async and await."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator

# What the asynchronous protocol calls otherwise.
NAMES = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "StopAsyncIteration": "StopIteration",
    "aclose": "close",
    "aclosing": "closing",
    "aiter": "iter",
    "anext": "next",
}
_ASYNC = re.compile(r"Async(?=[A-Z])")
# The API has types of its own whose names begin so: `models.AsyncX` is not one of these.
_CLASSES = (
    "Area",
    "Cache",
    "ChatCache",
    "Client",
    "InteractionCache",
    "QueueCache",
    "Session",
    "Stream",
    "Subscription",
    "Transport",
)
# In comments and docstrings: code as examples write it, not prose that has such a word.
_WORDS = (
    (re.compile(r"\bawait (?=[\w.]+\()"), ""),
    (re.compile(r"\basync (?=(?:with|for|def)\b)"), ""),
    (re.compile(rf"\bAsync(?={'|'.join(_CLASSES)})"), ""),
    (re.compile(r"\bicws\.aio\b"), "icws"),
)

Edit = tuple[tuple[int, int], tuple[int, int], str]


def blocking(source: str) -> str:
    """Return the blocking form of a module.

    `async` and `await` go, names lose their `Async`, protocol methods get their blocking names,
    `Awaitable[T]` becomes `T`; `icws.aio` becomes `icws` and `_runtime.aio` `_runtime.blocking`.
    What differs otherwise belongs into a module that exists in both forms.
    """
    lines = source.splitlines(keepends=True)
    for (row, column), (end_row, end_column), text in reversed(list(_edits(source))):
        before, after = lines[row - 1][:column], lines[end_row - 1][end_column:]
        lines[row - 1 : end_row] = (before + text + after).splitlines(keepends=True)
    return "".join(lines)


def _edits(source: str) -> Iterator[Edit]:
    """Yield what changes, in order: start, end and the new text."""
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    closing = _closing_brackets(tokens)
    exported = _exported(tokens)
    for at, token in enumerate(tokens):
        if at in exported:
            yield token.start, token.end, _ASYNC.sub("", token.string)
        elif token.type == tokenize.COMMENT or token.string.startswith(('"""', 'r"""')):
            yield token.start, token.end, _text(token.string)
        elif at in closing:
            yield token.start, token.end, ""
        elif token.type == tokenize.NAME:
            yield from _name(tokens, at)


def _text(text: str) -> str:
    for pattern, new in _WORDS:
        text = pattern.sub(new, text)
    return text


def _name(tokens: list[tokenize.TokenInfo], at: int) -> Iterator[Edit]:
    token, after = tokens[at], tokens[at + 1]
    before = "".join(t.string for t in tokens[max(0, at - 2) : at])
    if token.string in ("async", "await"):
        yield token.start, after.start, ""
    elif token.string == "Awaitable" and after.string == "[":
        yield token.start, after.end, ""
    elif token.string == "aio" and before == "_runtime.":
        yield token.start, token.end, "blocking"
    elif token.string == "aio" and before == "icws.":
        yield tokens[at - 1].start, token.end, ""
    elif before != "models.":
        yield token.start, token.end, NAMES.get(token.string) or _ASYNC.sub("", token.string)


def _closing_brackets(tokens: list[tokenize.TokenInfo]) -> set[int]:
    """Return where the brackets end that `Awaitable[` opens."""
    found = set()
    opened: list[bool] = []
    for at, token in enumerate(tokens):
        if token.string == "[":
            opened.append(tokens[at - 1].string == "Awaitable")
        elif token.string == "]" and opened.pop():
            found.add(at)
    return found


def _exported(tokens: list[tokenize.TokenInfo]) -> set[int]:
    """Return where the names in `__all__` stand."""
    found: set[int] = set()
    for at, token in enumerate(tokens):
        if token.string == "__all__":
            end = next(i for i in range(at, len(tokens)) if tokens[i].type == tokenize.NEWLINE)
            found |= {i for i in range(at, end) if tokens[i].type == tokenize.STRING}
    return found

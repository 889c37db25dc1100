"""The blocking form of asynchronous source: the same code without async and await."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator

_NAMES = {
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
    (re.compile(r"\basyncio\.run\((.*)\)"), r"\1"),
)
_TEXTS = (tokenize.STRING, tokenize.COMMENT)

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
    for at, token in enumerate(tokens):
        if token.type in _TEXTS:
            text = token.string
            for pattern, new in _WORDS:
                text = pattern.sub(new, text)
            if text != token.string:
                yield token.start, token.end, text
        elif token.string in ("async", "await") and token.type == tokenize.NAME:
            yield token.start, tokens[at + 1].start, ""
        elif token.type == tokenize.NAME and token.string == "Awaitable":
            if tokens[at + 1].string == "[":
                yield token.start, tokens[at + 1].end, ""
        elif token.string == "]" and at in closing:
            yield token.start, token.end, ""
        elif token.type == tokenize.NAME and token.string == "aio":
            yield from _module(tokens, at)
        elif token.type == tokenize.NAME:
            of_api = at > 1 and tokens[at - 2].string == "models" and tokens[at - 1].string == "."
            new = _NAMES.get(token.string) or _ASYNC.sub("", token.string)
            if new != token.string and not of_api:
                yield token.start, token.end, new


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


def _module(tokens: list[tokenize.TokenInfo], at: int) -> Iterator[Edit]:
    if at < 2 or tokens[at - 1].string != ".":
        return
    if tokens[at - 2].string == "_runtime":
        yield tokens[at].start, tokens[at].end, "blocking"
    elif tokens[at - 2].string == "icws":
        yield tokens[at - 1].start, tokens[at].end, ""

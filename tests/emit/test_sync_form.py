"""The sync form of async code: the same code under other names, whatever its texts hold."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.emit.errors import EmitError
from generator.emit.quoting import docstring, literal, wrap
from generator.emit.rendering.sync_form import async_classes, replacements, sync_form

GENERATED = Path(__file__).parents[2] / "generated" / "icws"
SOURCE = '''
"""Docstrings stay, with async, await and AsyncThing."""
from icws._runtime._async.session import AsyncSession
from .areas.queues import AsyncQueues
from icws import models

__all__ = ["AsyncThing"]

class AsyncThing(AsyncBase):
    async def __aenter__(self) -> "AsyncThing":
        return self

    async def all(self, method: Callable[P, Pending[dict[str, int]]]) -> AsyncIterator[int]:
        # comments of AsyncThing stay
        async with (await self.open()) as part, other:
            async for item in part:
                yield await item["await x()"]
        kind: models.AsyncOperationCompletedMessage = {"AsyncOption": 1}
        raise StopAsyncIteration

class AsyncBase: ...
'''
EXPECTED = '''
"""Docstrings stay, with async, await and AsyncThing."""
from icws._runtime._sync.session import Session
from .areas.queues import Queues
from icws import models

__all__ = ["Thing"]

class Thing(Base):
    def __enter__(self) -> "Thing":
        return self

    def all(self, method: Callable[P, Pending[dict[str, int]]]) -> Iterator[int]:
        # comments of AsyncThing stay
        with (self.open()) as part, other:
            for item in part:
                yield item["await x()"]
        kind: models.AsyncOperationCompletedMessage = {"AsyncOption": 1}
        raise StopIteration

class Base: ...
'''
ELSEWHERE = "class AsyncSession: ...\nclass AsyncQueues: ...\n"
NAMES = ("AsyncOperationCompletedMessage", "AsyncOption")


def derived(source: str, names: tuple[str, ...] = ()) -> str:
    return sync_form(source, replacements(async_classes(source + ELSEWHERE), names))


def test_tokens_are_replaced_and_names_of_the_spec_are_not() -> None:
    assert derived(SOURCE, NAMES) == EXPECTED


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("f'AsyncA'", "f'AsyncA'"),
        ("rb'AsyncA' + Rb\"AsyncA\"", "rb'AsyncA' + Rb\"AsyncA\""),
        (r"x = '\\' + 'AsyncA'", r"x = '\\' + 'A'"),
        (r"'AsyncA\'' + AsyncA", r"'AsyncA\'' + A"),
        (r'"""AsyncA\""" AsyncA""" + AsyncA', r'"""AsyncA\""" AsyncA""" + A'),
        ("'''await x''' + ''", "'''await x''' + ''"),
        ("'' + \"\" + AsyncA # '", "'' + \"\" + A # '"),
        ("# it's AsyncA\nAsyncA", "# it's AsyncA\nA"),
        ("x.aclose_all, aclose, my_await", "x.aclose_all, close, my_await"),
        ("print(await  x)", "print(x)"),
        ("AsyncUnknown", "AsyncUnknown"),
        ("{'AsyncA': AsyncA}['AsyncA b']", "{'A': A}['AsyncA b']"),
    ],
)
def test_texts_and_comments_end_where_python_ends_them(source: str, form: str) -> None:
    assert sync_form(source, replacements(["AsyncA"])) == form


def test_a_name_of_the_spec_cannot_be_one_to_replace() -> None:
    with pytest.raises(
        EmitError, match="icws/aio: the spec uses 'AsyncThing', a name of the async client"
    ):
        replacements(["AsyncThing"], ["other", "AsyncThing"])


def test_nothing_async_is_left_in_the_sync_client() -> None:
    modules = [*GENERATED.glob("_runtime/_sync/*.py"), *GENERATED.glob("areas/*.py")]
    modules += [GENERATED / "client.py", GENERATED / "caches.py"]
    kept = {"AsyncOperationCompletedMessage", "AsyncOperationAcceptedResponse"}
    for module in modules:
        tree = ast.parse(module.read_text("utf-8"))
        for node in ast.walk(tree):
            assert not isinstance(node, (ast.AsyncFunctionDef, ast.AsyncWith, ast.AsyncFor))
            assert not isinstance(node, ast.Await), module
            name = getattr(node, "id", None) or getattr(node, "attr", None) or ""
            assert not name.startswith(("Async", "Sync")) or name in kept, (module, name)
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
                text = ast.get_docstring(node) or ""
                assert "await " not in text, (module, node)
                assert "async " not in text or module.name == "concurrency.py", (module, node)


HOSTILE = st.lists(
    st.sampled_from(
        ['"', "'", "\\", "await x(", "async with ", "AsyncClient", "_async", " ", "\n", "#", "a"]
    ),
    max_size=12,
).map("".join)


@given(HOSTILE | st.text(max_size=30), HOSTILE)
def test_no_text_of_a_page_becomes_code(text: str, other: str) -> None:
    doc = docstring([*wrap(text), "", *wrap(other, "    ")], "    ")
    source = (
        f"class AsyncA:\n    {doc}\n\n    async def f(self) -> None:\n        {doc}\n"
        f"        await self.g({literal(text)}, {literal(other)})\n"
    )
    try:
        table = replacements(async_classes(source), [text, other])
    except EmitError:
        assert {text, other} & {"AsyncA", "_async"}
        return
    tree = ast.parse(sync_form(source, table))
    (call,) = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert [ast.literal_eval(argument) for argument in call.args] == [text, other]
    assert ast.get_docstring(tree.body[0], clean=False) == ast.get_docstring(
        ast.parse(source).body[0], clean=False
    )

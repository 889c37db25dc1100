"""The blocking form of asynchronous code: same code, other colour, whatever the texts hold."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.emit.colour import blocking
from generator.emit.colour_check import check_blocking
from generator.emit.errors import EmitError
from generator.emit.quoting import docstring, literal, wrap

SOURCE = '''
"""Use `async with AsyncClient(url) as client: await client.hold("1")`; we await an agent."""
from icws._runtime.aio.session import AsyncSession
from icws.aio.areas.queues import AsyncQueues
from icws import models

__all__ = ["AsyncThing"]

class AsyncThing(AsyncBase):
    """The asynchronous AsyncOperationCompletedMessage stays."""
    async def __aenter__(self) -> "AsyncThing":
        return self

    async def all(self, method: Callable[P, Awaitable[dict[str, list[int]]]]) -> AsyncIterator[int]:
        # AsyncClient does it too
        async with (await self.open()) as part, other:
            async for item in part:
                yield await item["await x()"]
        kind: models.AsyncOperationCompletedMessage = {"AsyncClient": 1}
        raise StopAsyncIteration
'''
EXPECTED = '''
"""Use `with Client(url) as client: client.hold("1")`; we await an agent."""
from icws._runtime.blocking.session import Session
from icws.areas.queues import Queues
from icws import models

__all__ = ["Thing"]

class Thing(Base):
    """The asynchronous AsyncOperationCompletedMessage stays."""
    def __enter__(self) -> "AsyncThing":
        return self

    def all(self, method: Callable[P, dict[str, list[int]]]) -> Iterator[int]:
        # Client does it too
        with (self.open()) as part, other:
            for item in part:
                yield item["await x()"]
        kind: models.AsyncOperationCompletedMessage = {"AsyncClient": 1}
        raise StopIteration
'''


def test_what_becomes_of_each_word() -> None:
    assert blocking(SOURCE) == EXPECTED
    check_blocking("x.py", SOURCE, EXPECTED)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("(self.open())", "(await self.open())"),
        ("Thing(Base)", "Thing(AsyncBase)"),
        ('"AsyncClient": 1', '"Client": 1'),
        ("yield item", "return item"),
        ("models.Async", "models."),
    ],
)
def test_another_code_is_noticed(old: str, new: str) -> None:
    assert old in EXPECTED
    with pytest.raises(EmitError, match=r"x\.py"):
        check_blocking("x.py", SOURCE, EXPECTED.replace(old, new))


HOSTILE = st.lists(
    st.sampled_from(
        ['"', "'", "\\", "await x(", "async with ", "AsyncClient", "icws.aio", " ", "\n", "#", "a"]
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
    derived = blocking(source)
    check_blocking("x.py", source, derived)
    (call,) = [node for node in ast.walk(ast.parse(derived)) if isinstance(node, ast.Call)]
    assert [ast.literal_eval(argument) for argument in call.args] == [text, other]

"""Base class of the generated areas, and what else their modules use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, TypeAlias, TypeVar, cast

from msgspec import UNSET, UnsetType

from ..bodies import body_of, whole_body
from ..call import NO_ARGUMENTS
from ..model import UnknownObject
from ..operation import Operation, Watch
from ..options import CallOptions, Overridable
from .concurrency import Pending
from .dispatcher import AsyncDispatcher
from .listing import AsyncListing
from .registration import AsyncRegistration
from .session import AsyncSession
from .subscription import AsyncSubscription

__all__ = [
    "UNSET",
    "AsyncArea",
    "AsyncListing",
    "AsyncSubscription",
    "UnknownObject",
    "UnsetType",
    "body_of",
    "whole_body",
]

T = TypeVar("T")
A = TypeVar("A")
W = TypeVar("W")
Make: TypeAlias = Callable[[AsyncSession, CallOptions, AsyncDispatcher | None], A]


class AsyncArea(Overridable):
    """The operations of one area, or of a resource in it, all of them calls of one session."""

    __slots__ = ("_children", "_dispatcher", "_options", "_session")

    def __init__(
        self, session: AsyncSession, options: CallOptions, dispatcher: AsyncDispatcher | None
    ) -> None:
        self._session = session
        self._options = options
        self._dispatcher = dispatcher
        self._children: dict[Make[Any], Any] = {}

    def _with(self, options: CallOptions) -> Self:
        return type(self)(self._session, options, self._dispatcher)

    def _child(self, make: Make[A]) -> A:
        """Return a resource of the area, which is made when it is asked for."""
        child = self._children.get(make)
        if child is None:
            child = make(self._session, self._options, self._dispatcher)
            # Threads that ask at the same time get the same.
            child = self._children.setdefault(make, child)
        return cast("A", child)

    def _call(
        self,
        op: Operation[T],
        *,
        path: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        headers: Mapping[str, object] = NO_ARGUMENTS,
        body: object = UNSET,
    ) -> Pending[T]:
        """Send one operation; see `call` of the session."""
        return self._session.call(
            op, path=path, query=query, headers=headers, body=body, options=self._options
        )

    def _list(
        self,
        op: Operation[Any],
        items: str,
        *,
        path: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        headers: Mapping[str, object] = NO_ARGUMENTS,
        page_size: int | None = None,
    ) -> AsyncListing[Any]:
        """Return the items of an operation's bodies, whose field they are, as a listing."""

        async def fetch(part: str | UnsetType) -> Any:
            sent = {**headers, "Range": part}
            body = await self._call(op, path=path, query=query, headers=sent)
            return None if body is None else getattr(body, items)

        return AsyncListing(fetch, page_size, op.address)

    def _watch(
        self,
        make: Callable[[AsyncDispatcher | None, AsyncRegistration], W],
        watch: Watch[Any],
        *,
        path: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        headers: Mapping[str, object] = NO_ARGUMENTS,
        body: object = UNSET,
    ) -> W:
        """Return a subscription of a class, which starts when its block is entered."""
        registration = AsyncRegistration(
            self._session,
            watch,
            path=path,
            query=query,
            headers=headers,
            body=body,
            options=self._options,
        )
        return make(self._dispatcher, registration)

    def _messages(self, kinds: tuple[type[T], ...]) -> AsyncSubscription[T]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        registration = AsyncRegistration(self._session, None, kinds=kinds, options=self._options)
        return AsyncSubscription(self._dispatcher, registration)

    def _at(
        self,
        version: int,
        feature: str,
        views: Mapping[int, Make[A]],
        newest: int,
    ) -> A:
        """Return the view of a feature version: an area with what that version has.

        Raises:
            FeatureVersionError: the server is older.
            TypeError: the version is no integer.
            ValueError: this client does not know the version.
        """
        if isinstance(version, bool) or not isinstance(version, int):
            raise TypeError(f"the version of {feature} is {version!r} (expected an integer)")
        if not min(views) <= version <= newest:
            known = f"{min(views)} to {newest}"
            raise ValueError(f"this client has no {feature} {version} (expected {known})")
        self._session.gate_for(self._options).check_version(feature, version)
        view = views[max(known for known in views if known <= version)]
        options = self._options.changed(ceiling={feature: version})
        return view(self._session, options, self._dispatcher)

# Copied from runtime/_async/area.py; edits here are lost.
"""Base of the generated areas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from msgspec import UNSET

from ..operation import Operation, Watch
from ..options import CallOptions
from .concurrency import Pending
from .receiver import AsyncReceiver
from .session import AsyncSession
from .subscriber import AsyncSubscriber
from .subscription import AsyncSubscription

__all__ = ["AsyncArea"]

T = TypeVar("T")
A = TypeVar("A")
_NONE: Mapping[str, Any] = {}


class AsyncArea:
    """The operations of one feature area; they all go through one session."""

    __slots__ = ("_options", "_receiver", "_session")

    def __init__(
        self, session: AsyncSession, options: CallOptions, receiver: AsyncReceiver | None
    ) -> None:
        self._session = session
        self._options = options
        self._receiver = receiver

    def _call(
        self,
        op: Operation[T],
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        body: object = UNSET,
    ) -> Pending[T]:
        """Send one operation; see `call` of the session."""
        return self._session.call(
            op, path=path, query=query, headers=headers, body=body, options=self._options
        )

    def _watch(
        self,
        watch: Watch[T],
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        body: object = UNSET,
    ) -> AsyncSubscription[T]:
        """Return a subscription that starts when its block is entered."""
        subscriber = AsyncSubscriber(
            self._session,
            watch,
            path=path,
            query=query,
            headers=headers,
            body=body,
            options=self._options,
        )
        return AsyncSubscription(self._receiver, subscriber)

    def _messages(self, kinds: tuple[type[T], ...]) -> AsyncSubscription[T]:
        """Return what the session gets of these kinds, whichever subscription brings it."""
        subscriber = AsyncSubscriber(self._session, None, kinds=kinds, options=self._options)
        return AsyncSubscription(self._receiver, subscriber)

    def _at(
        self,
        version: int,
        feature: str,
        views: Mapping[int, Callable[[AsyncSession, CallOptions, AsyncReceiver | None], A]],
        newest: int,
    ) -> A:
        """Return the view of a version: the newest class that is not later than it.

        Raises FeatureVersionError when the server is older, ValueError for a version that this
        client does not know.
        """
        if isinstance(version, bool) or not isinstance(version, int):
            raise TypeError(f"a version of {feature} is a whole number, not {version!r}")
        if not min(views) <= version <= newest:
            known = f"{min(views)} to {newest}"
            raise ValueError(f"this client knows {feature} {known}, not {version}")
        self._session.gate_for(self._options).check_version(feature, version)
        view = views[max(known for known in views if known <= version)]
        options = self._options.changed(ceiling={feature: version})
        return view(self._session, options, self._receiver)

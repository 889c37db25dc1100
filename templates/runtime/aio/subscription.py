"""Subscriptions: started and stopped by their block, iterated for their messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from msgspec import UNSET

from ..operation import Watch
from ..options import CallOptions
from .session import AsyncSession

__all__ = ["AsyncSubscription"]

T_co = TypeVar("T_co", covariant=True)
_NONE: Mapping[str, Any] = {}
_AS_CLIENT = CallOptions()


class AsyncSubscription(Generic[T_co]):
    """The messages that one watch brings."""

    def __init__(
        self,
        session: AsyncSession,
        watch: Watch[T_co] | None,
        *,
        kinds: tuple[type[Any], ...] = (),
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        body: object = UNSET,
        options: CallOptions = _AS_CLIENT,
    ) -> None:
        self._session = session
        self._watch = watch

    @classmethod
    def of(
        cls, session: AsyncSession, kinds: tuple[type[Any], ...], options: CallOptions
    ) -> AsyncSubscription[Any]:
        """Return what the session gets of these kinds; of all where none is named."""
        return cls(session, None, kinds=kinds, options=options)

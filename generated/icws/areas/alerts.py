# Derived from icws/aio/areas/alerts.py; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import Area
from icws._runtime._sync.subscription import Subscription
from icws._runtime.model import UnknownObject
from icws.operations import alerts as _operations

__all__ = [
    "Alerts",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.MemoListMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class Alerts(Area):
    """The operations of this area; a call that the server is too old for is refused.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()

    def delete_alerts_memo(self, memo_id: str) -> None:
        """Deletes a memo.

        Args:
            memo_id: The id of the memo.
        """
        self._call(_operations.DELETE_ALERTS_MEMO, path={"memoId": memo_id})

    def unsubscribe_alert_catalog(self) -> None:
        """Stops watching the alert catalogue."""
        self._call(_operations.UNSUBSCRIBE_ALERT_CATALOG)

    def unsubscribe_alert_notifications(self) -> None:
        """Stops watching the notifications of alert sets."""
        self._call(_operations.UNSUBSCRIBE_ALERT_NOTIFICATIONS)

    def subscribe_alerts_user_memos(self) -> None:
        """Starts watching the memos for the user, or replaces the watch.

        Brings memoListMessage.
        """
        self._call(_operations.SUBSCRIBE_ALERTS_USER_MEMOS)

    def watch_alerts_user_memos(self) -> Subscription[models.MemoListMessage | UnknownObject]:
        """A subscription, started by `subscribe_alerts_user_memos` when its block is entered,
        ended with it.

        Starts watching the memos for the user, or replaces the watch.

        Brings memoListMessage.
        """
        return self._watch(_operations.WATCH_ALERTS_USER_MEMOS)

    def unsubscribe_alerts_user_memos(self) -> None:
        """Stops watching the memos for the user."""
        self._call(_operations.UNSUBSCRIBE_ALERTS_USER_MEMOS)

    @overload
    def messages(self, kind: type[_M], /) -> Subscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> Subscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> Subscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> Subscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q | _R]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        kind_8: type[_T],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> Subscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> Subscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))

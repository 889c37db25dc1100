# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of response_management."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import response_management as _operations

from ..caches import AsyncListSubscription

__all__ = ["AsyncResponseManagement", "AsyncResponseManagementV4"]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.ResponseManagementMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _ResponseManagementSince4(AsyncArea):
    """Operations of response-management 4 and later."""

    __slots__ = ()

    async def subscribe(self) -> None:
        """Starts watching the Response Management libraries, or replaces the watch.

        Brings responseManagementMessage; `watch` yields them.
        """
        await self._call(_operations.SUBSCRIBE_RESPONSE_MANAGEMENT)

    def watch(
        self,
    ) -> AsyncListSubscription[
        str, models.ResponseManagementLibraryFile, models.ResponseManagementMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the Response Management libraries, or replaces the watch.
        """
        return self._watch(AsyncListSubscription._made, _operations.WATCH_RESPONSE_MANAGEMENT)

    async def unsubscribe(self) -> None:
        """Stops watching the Response Management libraries."""
        await self._call(_operations.UNSUBSCRIBE_RESPONSE_MANAGEMENT)

    @overload
    async def update(
        self,
        *,
        id: str,
        name: str,
        description: str | UnsetType = UNSET,
        categories: Sequence[models.ResponseManagementCategory] | UnsetType = UNSET,
        items: Sequence[models.ResponseManagementItem] | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def update(self, body: models.ResponseManagementLibrary) -> None: ...

    async def update(
        self,
        body: models.ResponseManagementLibrary | UnsetType = UNSET,
        *,
        id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        categories: Sequence[models.ResponseManagementCategory] | UnsetType = UNSET,
        items: Sequence[models.ResponseManagementItem] | UnsetType = UNSET,
    ) -> None:
        """Updates a library of prepared responses.

        Needs response-management 4.

        Args:
            body: The whole body. Required without it: id, name.
            id: Format: uuid.
            name: The name of the library.
            items: The responses outside of the categories.
        """
        await self._call(
            _operations.UPDATE_RESPONSE_MANAGEMENT,
            body=body_of(
                models.ResponseManagementLibrary,
                body,
                id=id,
                name=name,
                description=description,
                categories=categories,
                items=items,
            ),
        )

    @overload
    async def create_file(self, *, name: str) -> models.GenerateFileUrlResponse: ...
    @overload
    async def create_file(
        self, body: models.GenerateFileUrlRequest
    ) -> models.GenerateFileUrlResponse: ...

    async def create_file(
        self,
        body: models.GenerateFileUrlRequest | UnsetType = UNSET,
        *,
        name: str | UnsetType = UNSET,
    ) -> models.GenerateFileUrlResponse:
        """Generates the URL of a file of Response Management.

        Args:
            body: The whole body. Required without it: name.
            name: The name of the file.
        """
        return await self._call(
            _operations.GENERATE_FILE_URL,
            body=body_of(models.GenerateFileUrlRequest, body, name=name),
        )

    @overload
    def messages(self, kind: type[_M], /) -> AsyncSubscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> AsyncSubscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> AsyncSubscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> AsyncSubscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> AsyncSubscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> AsyncSubscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))


class AsyncResponseManagementV4(_ResponseManagementSince4):
    """The operations that a server with response-management 4 has."""

    __slots__ = ()


class AsyncResponseManagement(AsyncResponseManagementV4):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncResponseManagementV4]]] = {
        4: AsyncResponseManagementV4,
    }

    @overload
    def at(self, version: Literal[4]) -> AsyncResponseManagementV4: ...
    @overload
    def at(self, version: int) -> AsyncResponseManagement: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of response-management as a server of a version has it. A type checker
        refuses there what came later, if the version is a literal, and so does every call.
        Raises FeatureVersionError when the server is older, ValueError for any version but 4.
        """
        return self._at(version, "response-management", self._VIEWS, 4)

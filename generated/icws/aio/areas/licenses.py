# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of licenses."""

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
from icws.operations import licenses as _operations

from ..caches import AsyncListSubscription

__all__ = ["AsyncLicenses", "AsyncLicensesLicenseStages", "AsyncLicensesV1"]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.LicenseMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _LicensesSince1(AsyncArea):
    """Operations of licenses 1 and later."""

    __slots__ = ()

    @property
    def license_stages(self) -> AsyncLicensesLicenseStages:
        """The operations of licenses.license_stages."""
        return self._child(AsyncLicensesLicenseStages)

    @overload
    async def acquire(self, *, license_list: Sequence[str]) -> models.LicenseOperationResults: ...
    @overload
    async def acquire(self, body: models.Licenses) -> models.LicenseOperationResults: ...

    async def acquire(
        self,
        body: models.Licenses | UnsetType = UNSET,
        *,
        license_list: Sequence[str] | UnsetType = UNSET,
    ) -> models.LicenseOperationResults:
        """Acquires licences in addition to those the session holds.

        The result of each licence says whether it was acquired.

        Needs licenses 1.

        Args:
            body: The whole body. Required without it: license_list.
            license_list: Number of them: at least 1.
        """
        return await self._call(
            _operations.ACQUIRE_LICENSES,
            body=body_of(models.Licenses, body, license_list=license_list),
        )

    @overload
    async def replace(self, *, license_list: Sequence[str]) -> models.LicenseOperationResults: ...
    @overload
    async def replace(self, body: models.Licenses) -> models.LicenseOperationResults: ...

    async def replace(
        self,
        body: models.Licenses | UnsetType = UNSET,
        *,
        license_list: Sequence[str] | UnsetType = UNSET,
    ) -> models.LicenseOperationResults:
        """Replaces the licences that the session holds.

        The response has one result for each licence.

        Args:
            body: The whole body. Required without it: license_list.
            license_list: Number of them: at least 1.
        """
        return await self._call(
            _operations.REPLACE_LICENSES,
            body=body_of(models.Licenses, body, license_list=license_list),
        )

    async def release(self) -> None:
        """Releases the licences that the session holds."""
        await self._call(_operations.RELEASE_LICENSES)

    @overload
    async def subscribe(self, *, license_list: Sequence[str]) -> None: ...
    @overload
    async def subscribe(self, body: models.Licenses) -> None: ...

    async def subscribe(
        self,
        body: models.Licenses | UnsetType = UNSET,
        *,
        license_list: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the assignment of licences, or replaces the watch.

        Needs licenses 1.

        Brings licenseMessage; `watch` yields them.

        Args:
            body: The whole body. Required without it: license_list.
            license_list: Number of them: at least 1.
        """
        await self._call(
            _operations.SUBSCRIBE_LICENSES,
            body=body_of(models.Licenses, body, license_list=license_list),
        )

    @overload
    def watch(
        self, *, license_list: Sequence[str]
    ) -> AsyncListSubscription[
        str, models.LicenseAssignedStatus, models.LicenseMessage | UnknownObject
    ]: ...
    @overload
    def watch(
        self, body: models.Licenses
    ) -> AsyncListSubscription[
        str, models.LicenseAssignedStatus, models.LicenseMessage | UnknownObject
    ]: ...

    def watch(
        self,
        body: models.Licenses | UnsetType = UNSET,
        *,
        license_list: Sequence[str] | UnsetType = UNSET,
    ) -> AsyncListSubscription[
        str, models.LicenseAssignedStatus, models.LicenseMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the assignment of licences, or replaces the watch.

        Needs licenses 1.

        Args:
            body: The whole body. Required without it: license_list.
            license_list: Number of them: at least 1.
        """
        return self._watch(
            AsyncListSubscription._made,
            _operations.WATCH_LICENSES,
            body=body_of(models.Licenses, body, license_list=license_list),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the assignment of licences."""
        await self._call(_operations.UNSUBSCRIBE_LICENSES)

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


class AsyncLicensesV1(_LicensesSince1):
    """The operations that a server with licenses 1 has."""

    __slots__ = ()


class AsyncLicenses(AsyncLicensesV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncLicensesV1]]] = {
        1: AsyncLicensesV1,
    }

    @overload
    def at(self, version: Literal[1]) -> AsyncLicensesV1: ...
    @overload
    def at(self, version: int) -> AsyncLicenses: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of licenses as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 1.
        """
        return self._at(version, "licenses", self._VIEWS, 1)


class AsyncLicensesLicenseStages(AsyncArea):
    """The operations of licenses.license_stages."""

    __slots__ = ()

    @overload
    async def acquire(
        self, *, license_stage_operation_list: Sequence[models.LicenseStageOperation]
    ) -> models.LicenseStageOperationResults: ...
    @overload
    async def acquire(
        self, body: models.LicenseStageOperations
    ) -> models.LicenseStageOperationResults: ...

    async def acquire(
        self,
        body: models.LicenseStageOperations | UnsetType = UNSET,
        *,
        license_stage_operation_list: Sequence[models.LicenseStageOperation] | UnsetType = UNSET,
    ) -> models.LicenseStageOperationResults:
        """Acquires licences in stages.

        Each stage says whether to go on or stop when it fails.

        Needs licenses 1.

        Args:
            body: The whole body. Required without it: license_stage_operation_list.
            license_stage_operation_list: The stages.
        """
        return await self._call(
            _operations.ACQUIRE_LICENSE_STAGES,
            body=body_of(
                models.LicenseStageOperations,
                body,
                license_stage_operation_list=license_stage_operation_list,
            ),
        )

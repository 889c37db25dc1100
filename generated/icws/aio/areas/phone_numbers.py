# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of phone_numbers."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, overload

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, UnsetType, body_of
from icws.operations import phone_numbers as _operations

__all__ = ["AsyncPhoneNumbers", "AsyncPhoneNumbersV2"]


class _PhoneNumbersSince2(AsyncArea):
    """Operations of phone-numbers 2 and later."""

    __slots__ = ()

    @overload
    async def query_details(self, *, phone_number: str) -> models.PhoneNumberDetails: ...
    @overload
    async def query_details(
        self, body: models.PhoneNumberDetailsQuery
    ) -> models.PhoneNumberDetails: ...

    async def query_details(
        self,
        body: models.PhoneNumberDetailsQuery | UnsetType = UNSET,
        *,
        phone_number: str | UnsetType = UNSET,
    ) -> models.PhoneNumberDetails:
        """Finds out about a phone number: its parts, its classifications and its queue.

        Needs phone-numbers 2.

        Args:
            body: The whole body. Required without it: phone_number.
            phone_number: The number to ask about.
        """
        return await self._call(
            _operations.QUERY_DETAILS,
            body=body_of(models.PhoneNumberDetailsQuery, body, phone_number=phone_number),
        )


class AsyncPhoneNumbersV2(_PhoneNumbersSince2):
    """The operations that a server with phone-numbers 2 has."""

    __slots__ = ()


class AsyncPhoneNumbers(AsyncPhoneNumbersV2):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncPhoneNumbersV2]]] = {
        2: AsyncPhoneNumbersV2,
    }

    @overload
    def at(self, version: Literal[2]) -> AsyncPhoneNumbersV2: ...
    @overload
    def at(self, version: int) -> AsyncPhoneNumbers: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of phone-numbers as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 2.
        """
        return self._at(version, "phone-numbers", self._VIEWS, 2)

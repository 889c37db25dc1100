# Derived from icws/aio/areas/security.py; edits here are lost.
"""Operations of security."""

from __future__ import annotations

from typing import overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, UnsetType, body_of
from icws.operations import security as _operations

__all__ = ["Security"]


class Security(Area):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    @overload
    def set_password(self, *, old_password: str, new_password: str) -> None: ...
    @overload
    def set_password(self, body: models.Password) -> None: ...

    def set_password(
        self,
        body: models.Password | UnsetType = UNSET,
        *,
        old_password: str | UnsetType = UNSET,
        new_password: str | UnsetType = UNSET,
    ) -> None:
        """Sets a new password in place of the old one.

        Args:
            body: The whole body. Required without it: old_password, new_password.
            old_password: The password up to now.
            new_password: The password from now on.
        """
        self._call(
            _operations.SET_PASSWORD,
            body=body_of(
                models.Password, body, old_password=old_password, new_password=new_password
            ),
        )

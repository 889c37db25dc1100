# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.login_authentication."""

# What a version has less of is declared below "TYPE_CHECKING", and implemented in a base.
# mypy: disable-error-code="override, no-overload-impl, overload-overlap"
# pyright: reportIncompatibleMethodOverride=false, reportNoOverloadImplementation=false
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import configuration as _operations

__all__ = [
    "AsyncConfigurationLoginAuthentication",
    "AsyncConfigurationLoginAuthenticationV1",
    "AsyncConfigurationLoginAuthenticationV3",
]


class _ConfigurationLoginAuthenticationSince1(AsyncArea):
    """Operations of configuration.login_authentication 1 and later."""

    __slots__ = ()

    async def update(
        self,
        body: models.LoginAuthentication | UnsetType = UNSET,
        *,
        disable_alternate_windows_auth: bool | UnsetType | None = UNSET,
        disable_cached_credentials: bool | UnsetType | None = UNSET,
        disable_ic_auth: bool | UnsetType | None = UNSET,
        disable_single_sign_on: bool | UnsetType | None = UNSET,
        disable_windows_auth: bool | UnsetType | None = UNSET,
        legal_agreement: models.MultiLanguageString | UnsetType | None = UNSET,
        show_legal_agreement_upon_login: bool | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes the settings for logging in.

        Args:
            body: The whole body.
            disable_alternate_windows_auth: Whether logging in with a Windows account other than
                the current one is turned off.
            disable_cached_credentials: Whether clients are kept from logging in with stored
                credentials.
            disable_ic_auth: Whether logging in with a user name and password of the server is
                turned off.
            disable_single_sign_on: Whether logging in by single sign-on is turned off.
            disable_windows_auth: Whether logging in with a Windows account is turned off.
            legal_agreement: The text of the legal agreement, in one or more languages.
            show_legal_agreement_upon_login: Whether a user sees the legal agreement when
                logging in.
        """
        return await self._call(
            _operations.UPDATE_LOGIN_AUTHENTICATION,
            body=body_of(
                models.LoginAuthentication,
                body,
                disable_alternate_windows_auth=disable_alternate_windows_auth,
                disable_cached_credentials=disable_cached_credentials,
                disable_ic_auth=disable_ic_auth,
                disable_single_sign_on=disable_single_sign_on,
                disable_windows_auth=disable_windows_auth,
                legal_agreement=legal_agreement,
                show_legal_agreement_upon_login=show_legal_agreement_upon_login,
            ),
        )

    @overload
    async def subscribe(
        self,
        subscription_id: str,
        *,
        rights_filter: str,
        properties: Sequence[str] | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def subscribe(
        self, subscription_id: str, body: models.ConfigGlobalObjectSubscription
    ) -> None: ...

    async def subscribe(
        self,
        subscription_id: str,
        body: models.ConfigGlobalObjectSubscription | UnsetType = UNSET,
        *,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> None:
        """Starts watching the settings of log-in authentication, or replaces the watch.

        Brings loginAuthenticationMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_LOGIN_AUTHENTICATION,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigGlobalObjectSubscription,
                body,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    @overload
    def watch(
        self,
        subscription_id: str | None = None,
        *,
        rights_filter: str,
        properties: Sequence[str] | UnsetType = UNSET,
    ) -> AsyncSubscription[models.LoginAuthenticationMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigGlobalObjectSubscription
    ) -> AsyncSubscription[models.LoginAuthenticationMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigGlobalObjectSubscription | UnsetType = UNSET,
        *,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> AsyncSubscription[models.LoginAuthenticationMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the settings of log-in authentication, or replaces the watch.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_LOGIN_AUTHENTICATION,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigGlobalObjectSubscription,
                body,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    async def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the settings of log-in authentication.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(
            _operations.UNSUBSCRIBE_LOGIN_AUTHENTICATION, path={"subscriptionId": subscription_id}
        )


class _ConfigurationLoginAuthenticationSince3(AsyncArea):
    """Operations of configuration.login_authentication 3 and later."""

    __slots__ = ()

    async def get(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
        multi_language: bool | UnsetType = UNSET,
    ) -> models.LoginAuthentication:
        """Returns the settings for logging in: which ways are turned off, and the legal agreement.

        Needs configuration 3.

        Args:
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
                Default: 'admin'.
            multi_language: Whether texts come in all their languages rather than in one. Needs
                configuration 8. Default: False.
        """
        return await self._call(
            _operations.GET_LOGIN_AUTHENTICATION,
            query={
                "select": select,
                "rightsFilter": rights_filter,
                "multiLanguage": multi_language,
            },
        )


class _ConfigurationLoginAuthenticationSince3AsSince3Until8(
    _ConfigurationLoginAuthenticationSince3
):
    """Signatures of configuration.login_authentication 3 to 7."""

    __slots__ = ()

    if TYPE_CHECKING:

        async def get(
            self,
            *,
            select: Sequence[str] | str | UnsetType = UNSET,
            rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
        ) -> models.LoginAuthentication: ...


class _ConfigurationLoginAuthenticationSince3AsSince8(_ConfigurationLoginAuthenticationSince3):
    """Signatures of configuration.login_authentication 8 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

        async def get(
            self,
            *,
            select: Sequence[str] | str | UnsetType = UNSET,
            rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
            multi_language: bool | UnsetType = UNSET,
        ) -> models.LoginAuthentication: ...


class AsyncConfigurationLoginAuthenticationV1(_ConfigurationLoginAuthenticationSince1):
    """The operations of configuration.login_authentication on a server with configuration 1."""

    __slots__ = ()


class AsyncConfigurationLoginAuthenticationV3(
    _ConfigurationLoginAuthenticationSince3AsSince3Until8, AsyncConfigurationLoginAuthenticationV1
):
    """The operations of configuration.login_authentication on a server with configuration 3."""

    __slots__ = ()


class AsyncConfigurationLoginAuthentication(
    _ConfigurationLoginAuthenticationSince3AsSince8, AsyncConfigurationLoginAuthenticationV3
):
    """The operations of configuration.login_authentication."""

    __slots__ = ()

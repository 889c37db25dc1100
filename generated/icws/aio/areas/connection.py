# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import AsyncArea
from icws._runtime._async.subscription import AsyncSubscription
from icws._runtime.bodies import body_of, whole_body
from icws._runtime.model import UNSET, UnknownObject, UnsetType
from icws.operations import connection as _operations

__all__ = [
    "AsyncConnection",
    "AsyncConnectionV1",
    "AsyncConnectionV2",
    "AsyncConnectionV3",
    "AsyncConnectionV4",
    "AsyncConnectionV5",
    "AsyncConnectionV6",
    "AsyncConnectionV7",
    "AsyncConnectionV8",
    "AsyncConnectionV10",
    "AsyncConnectionV11",
]

_Kinds1: TypeAlias = (
    models.StationConnectionStateChangeMessage | models.EffectiveStationChangeMessage
)
_M1 = TypeVar("_M1", bound=_Kinds1)
_N1 = TypeVar("_N1", bound=_Kinds1)
_O1 = TypeVar("_O1", bound=_Kinds1)
_P1 = TypeVar("_P1", bound=_Kinds1)
_Q1 = TypeVar("_Q1", bound=_Kinds1)
_R1 = TypeVar("_R1", bound=_Kinds1)
_S1 = TypeVar("_S1", bound=_Kinds1)
_T1 = TypeVar("_T1", bound=_Kinds1)


class AsyncConnectionV1(AsyncArea):
    """The operations that a server with connection 1 has."""

    __slots__ = ()

    async def create_connection(
        self,
        body: models.BaseAuthConnectionRequestSettings,
        *,
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse:
        """Logs in.

        The answer holds the session id, the CSRF token and the cookie that later calls must
        carry.

        Needs connection 1.

        Args:
            body: The body of the request. models.SingleSignOnTokenConnectionRequestSettings:
                Needs connection 3.
            accept_language: The language of the session. It stays until the session ends, and
                decides how texts and numbers are written.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.CREATE_CONNECTION,
            headers={
                "Accept-Language": accept_language,
            },
            body=whole_body(models.BaseAuthConnectionRequestSettings, body),
        )

    async def get_features(self) -> models.FeatureInfos:
        """Lists the features of the server.

        A feature that is not listed should be taken as unsupported.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_FEATURES,
        )

    async def get_feature(self, feature_id: str) -> models.FeatureInfo:
        """Tells the version of one feature.

        Args:
            feature_id: The name of the feature.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_FEATURE,
            path={
                "featureId": feature_id,
            },
        )

    async def get_server_info(self) -> models.ServerInfo:
        """Tells which languages and which ways of logging in the server offers.

        No session is needed.

        Needs connection 1.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_SERVER_INFO,
        )

    async def get_version(self) -> models.VersionInfo:
        """Tells the server's release.

        No session is needed.

        Needs connection 1.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_VERSION,
        )

    async def get_connection(self) -> models.ConnectionSettings:
        """Tells whether a session is up.

        This works for sessions that have ended, too.

        Needs connection 1.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_CONNECTION,
        )

    async def delete_connection(self) -> None:
        """Logs out and ends the session.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        await self._call(
            _operations.DELETE_CONNECTION,
        )

    async def get_station(self) -> models.StationInformation:
        """Tells which station the session is connected to.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_STATION,
        )

    async def connect_station(self, body: models.StationSettings) -> None:
        """Connects the session to a station, to a remote number or to none, by the __type of the
        body.

        Args:
            body: The body of the request.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        await self._call(
            _operations.CONNECT_STATION,
            body=whole_body(models.StationSettings, body),
        )

    async def disconnect_station(self) -> None:
        """Disconnects the station from the session.

        Needs connection 1.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        await self._call(
            _operations.DISCONNECT_STATION,
        )

    @overload
    async def create_unique_auth_token(
        self, *, auth_token_seed: str
    ) -> models.CreateUniqueAuthTokenResponse: ...
    @overload
    async def create_unique_auth_token(
        self, body: models.CreateUniqueAuthTokenRequest
    ) -> models.CreateUniqueAuthTokenResponse: ...
    async def create_unique_auth_token(
        self,
        body: models.CreateUniqueAuthTokenRequest | UnsetType = UNSET,
        *,
        auth_token_seed: str | UnsetType = UNSET,
    ) -> models.CreateUniqueAuthTokenResponse:
        """Makes a token with which another client can log in as the same user.

        It works once, and only within seven seconds.

        Needs connection 1.

        Args:
            body: The body as an object, instead of its properties.
            auth_token_seed: A value that the caller makes up; it is needed again at log-in.
                Format: uuid.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.CREATE_UNIQUE_AUTH_TOKEN,
            body=body_of(
                models.CreateUniqueAuthTokenRequest,
                body,
                {
                    "auth_token_seed": auth_token_seed,
                },
            ),
        )

    async def subscribe_connection_station(self) -> None:
        """Starts watching the session's station.

        No station need be connected yet.

        Needs connection 1.

        Brings stationConnectionStateChangeMessage, effectiveStationChangeMessage.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        await self._call(
            _operations.SUBSCRIBE_CONNECTION_STATION,
        )

    def watch_connection_station(
        self,
    ) -> AsyncSubscription[
        models.StationConnectionStateChangeMessage
        | models.EffectiveStationChangeMessage
        | UnknownObject
    ]:
        """A subscription, started by `subscribe_connection_station` when its block is entered,
        ended with it.

        Starts watching the session's station.

        No station need be connected yet.

        Needs connection 1.

        Brings stationConnectionStateChangeMessage, effectiveStationChangeMessage.
        """
        return self._watch(
            _operations.WATCH_CONNECTION_STATION,
        )

    async def unsubscribe_connection_station(self) -> None:
        """Stops watching the session's station.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        await self._call(
            _operations.UNSUBSCRIBE_CONNECTION_STATION,
        )

    @overload
    def messages(self, kind: type[_M1], /) -> AsyncSubscription[_M1]: ...
    @overload
    def messages(self, kind: type[_M1], kind_2: type[_N1], /) -> AsyncSubscription[_M1 | _N1]: ...
    @overload
    def messages(
        self, kind: type[_M1], kind_2: type[_N1], kind_3: type[_O1], /
    ) -> AsyncSubscription[_M1 | _N1 | _O1]: ...
    @overload
    def messages(
        self, kind: type[_M1], kind_2: type[_N1], kind_3: type[_O1], kind_4: type[_P1], /
    ) -> AsyncSubscription[_M1 | _N1 | _O1 | _P1]: ...
    @overload
    def messages(
        self,
        kind: type[_M1],
        kind_2: type[_N1],
        kind_3: type[_O1],
        kind_4: type[_P1],
        kind_5: type[_Q1],
        /,
    ) -> AsyncSubscription[_M1 | _N1 | _O1 | _P1 | _Q1]: ...
    @overload
    def messages(
        self,
        kind: type[_M1],
        kind_2: type[_N1],
        kind_3: type[_O1],
        kind_4: type[_P1],
        kind_5: type[_Q1],
        kind_6: type[_R1],
        /,
    ) -> AsyncSubscription[_M1 | _N1 | _O1 | _P1 | _Q1 | _R1]: ...
    @overload
    def messages(
        self,
        kind: type[_M1],
        kind_2: type[_N1],
        kind_3: type[_O1],
        kind_4: type[_P1],
        kind_5: type[_Q1],
        kind_6: type[_R1],
        kind_7: type[_S1],
        /,
    ) -> AsyncSubscription[_M1 | _N1 | _O1 | _P1 | _Q1 | _R1 | _S1]: ...
    @overload
    def messages(
        self,
        kind: type[_M1],
        kind_2: type[_N1],
        kind_3: type[_O1],
        kind_4: type[_P1],
        kind_5: type[_Q1],
        kind_6: type[_R1],
        kind_7: type[_S1],
        kind_8: type[_T1],
        /,
    ) -> AsyncSubscription[_M1 | _N1 | _O1 | _P1 | _Q1 | _R1 | _S1 | _T1]: ...
    @overload
    def messages(self, kind: type[_M1], /, *kinds: type[_M1]) -> AsyncSubscription[_M1]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> AsyncSubscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))


class AsyncConnectionV2(AsyncConnectionV1):
    """The operations that a server with connection 2 has."""

    __slots__ = ()

    async def get_server_info(
        self, *, accept_language: str | UnsetType = UNSET
    ) -> models.ServerInfo:
        """Tells which languages and which ways of logging in the server offers.

        No session is needed.

        Needs connection 1.

        Args:
            accept_language: The languages wanted, best first. Needs connection 2.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_SERVER_INFO,
            headers={
                "Accept-Language": accept_language,
            },
        )


class AsyncConnectionV3(AsyncConnectionV2):
    """The operations that a server with connection 3 has."""

    __slots__ = ()

    async def create_connection(
        self,
        body: models.BaseAuthConnectionRequestSettings,
        *,
        include: Sequence[Literal["version", "features"]] | UnsetType = UNSET,
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse:
        """Logs in.

        The answer holds the session id, the CSRF token and the cookie that later calls must
        carry.

        Needs connection 1.

        Args:
            body: The body of the request. models.SingleSignOnTokenConnectionRequestSettings:
                Needs connection 3.
            include: What else the answer should tell, separated by commas. Needs connection 3.
                server-time: Needs connection 4. default-workstation: Needs connection 5.
                purecloud-integration: Needs connection 8. effective-station: Needs connection
                10.
            accept_language: The language of the session. It stays until the session ends, and
                decides how texts and numbers are written.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.CREATE_CONNECTION,
            query={
                "include": include,
            },
            headers={
                "Accept-Language": accept_language,
            },
            body=whole_body(models.BaseAuthConnectionRequestSettings, body),
        )

    async def get_server_info(
        self,
        *,
        single_sign_on_capabilities: str | UnsetType = UNSET,
        accept_language: str | UnsetType = UNSET,
    ) -> models.ServerInfo:
        """Tells which languages and which ways of logging in the server offers.

        No session is needed.

        Needs connection 1.

        Args:
            single_sign_on_capabilities: The kinds of single sign-on that the client can do,
                separated by commas: saml2Post, saml2Redirect, saml2ECP. Needs connection 3.
            accept_language: The languages wanted, best first. Needs connection 2.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_SERVER_INFO,
            query={
                "singleSignOnCapabilities": single_sign_on_capabilities,
            },
            headers={
                "Accept-Language": accept_language,
            },
        )

    async def begin_single_sign_on(
        self,
        identity_provider_id: str,
        *,
        single_sign_on_capabilities: Sequence[Literal["saml2Post", "saml2Redirect"]],
        web_browser_application_origin: str | UnsetType = UNSET,
        inin_icws_original_url: str | UnsetType = UNSET,
    ) -> None:
        """Begins a single sign-on with an identity provider.

        A browser is best left to follow the answer by itself; another program goes by the
        status and the headers, and need not read the body.

        Needs connection 3.

        Args:
            identity_provider_id: The identity provider to sign on with, by the id that GET
                /icws/connection/server-info lists.
            single_sign_on_capabilities: The kinds of single sign-on that the client can do,
                separated by commas. The server picks the way to the identity provider from
                them.
            web_browser_application_origin: The origin of an application in a browser: the only
                one to which the token is then handed by window.postMessage. Without it, the
                token is handed to none that way.
            inin_icws_original_url: The URL that the client asked for, where a proxy on the way
                changes URLs. It is the proxy that should set it, not the client.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        await self._call(
            _operations.BEGIN_SINGLE_SIGN_ON,
            path={
                "identityProviderId": identity_provider_id,
            },
            query={
                "singleSignOnCapabilities": single_sign_on_capabilities,
                "webBrowserApplicationOrigin": web_browser_application_origin,
            },
            headers={
                "ININ-ICWS-Original-URL": inin_icws_original_url,
            },
        )


class AsyncConnectionV4(AsyncConnectionV3):
    """The operations that a server with connection 4 has."""

    __slots__ = ()

    async def create_connection(
        self,
        body: models.BaseAuthConnectionRequestSettings,
        *,
        include: Sequence[Literal["version", "features", "server-time"]] | UnsetType = UNSET,
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse:
        """Logs in.

        The answer holds the session id, the CSRF token and the cookie that later calls must
        carry.

        Needs connection 1.

        Args:
            body: The body of the request. models.SingleSignOnTokenConnectionRequestSettings:
                Needs connection 3.
            include: What else the answer should tell, separated by commas. Needs connection 3.
                server-time: Needs connection 4. default-workstation: Needs connection 5.
                purecloud-integration: Needs connection 8. effective-station: Needs connection
                10.
            accept_language: The language of the session. It stays until the session ends, and
                decides how texts and numbers are written.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.CREATE_CONNECTION,
            query={
                "include": include,
            },
            headers={
                "Accept-Language": accept_language,
            },
            body=whole_body(models.BaseAuthConnectionRequestSettings, body),
        )

    async def get_server_time(self) -> models.ServerTimeInfo:
        """Tells the server's clock.

        No session is needed.

        Needs connection 4.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_SERVER_TIME,
        )


class AsyncConnectionV5(AsyncConnectionV4):
    """The operations that a server with connection 5 has."""

    __slots__ = ()

    async def create_connection(
        self,
        body: models.BaseAuthConnectionRequestSettings,
        *,
        include: Sequence[Literal["version", "features", "server-time", "default-workstation"]]
        | UnsetType = UNSET,
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse:
        """Logs in.

        The answer holds the session id, the CSRF token and the cookie that later calls must
        carry.

        Needs connection 1.

        Args:
            body: The body of the request. models.SingleSignOnTokenConnectionRequestSettings:
                Needs connection 3.
            include: What else the answer should tell, separated by commas. Needs connection 3.
                server-time: Needs connection 4. default-workstation: Needs connection 5.
                purecloud-integration: Needs connection 8. effective-station: Needs connection
                10.
            accept_language: The language of the session. It stays until the session ends, and
                decides how texts and numbers are written.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.CREATE_CONNECTION,
            query={
                "include": include,
            },
            headers={
                "Accept-Language": accept_language,
            },
            body=whole_body(models.BaseAuthConnectionRequestSettings, body),
        )

    async def begin_single_sign_on(
        self,
        identity_provider_id: str,
        *,
        single_sign_on_capabilities: Sequence[Literal["saml2Post", "saml2Redirect"]],
        web_browser_application_origin: str | UnsetType = UNSET,
        return_uri: str | UnsetType = UNSET,
        inin_icws_original_url: str | UnsetType = UNSET,
    ) -> None:
        """Begins a single sign-on with an identity provider.

        A browser is best left to follow the answer by itself; another program goes by the
        status and the headers, and need not read the body.

        Needs connection 3.

        Args:
            identity_provider_id: The identity provider to sign on with, by the id that GET
                /icws/connection/server-info lists.
            single_sign_on_capabilities: The kinds of single sign-on that the client can do,
                separated by commas. The server picks the way to the identity provider from
                them.
            web_browser_application_origin: The origin of an application in a browser: the only
                one to which the token is then handed by window.postMessage. Without it, the
                token is handed to none that way.
            return_uri: Where to send the client at the end. The redirect sets the cookie
                icws_sso_response, for which GET /icws/connection/single-sign-on/response gives
                the outcome. Needs connection 5.
            inin_icws_original_url: The URL that the client asked for, where a proxy on the way
                changes URLs. It is the proxy that should set it, not the client.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        await self._call(
            _operations.BEGIN_SINGLE_SIGN_ON,
            path={
                "identityProviderId": identity_provider_id,
            },
            query={
                "singleSignOnCapabilities": single_sign_on_capabilities,
                "webBrowserApplicationOrigin": web_browser_application_origin,
                "returnUri": return_uri,
            },
            headers={
                "ININ-ICWS-Original-URL": inin_icws_original_url,
            },
        )

    async def get_single_sign_on_response(self) -> models.SingleSignOnResponse:
        """Hands over the token of a single sign-on that came back by redirect, in exchange for the
        icws_sso_response cookie.

        Needs connection 5.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_SINGLE_SIGN_ON_RESPONSE,
        )


class AsyncConnectionV6(AsyncConnectionV5):
    """The operations that a server with connection 6 has."""

    __slots__ = ()

    async def get_server_info(
        self,
        *,
        single_sign_on_capabilities: str | UnsetType = UNSET,
        display_language: str | UnsetType = UNSET,
        accept_language: str | UnsetType = UNSET,
    ) -> models.ServerInfo:
        """Tells which languages and which ways of logging in the server offers.

        No session is needed.

        Needs connection 1.

        Args:
            single_sign_on_capabilities: The kinds of single sign-on that the client can do,
                separated by commas: saml2Post, saml2Redirect, saml2ECP. Needs connection 3.
            display_language: The language for texts that people will read. Needs connection 6.
            accept_language: The languages wanted, best first. Needs connection 2.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_SERVER_INFO,
            query={
                "singleSignOnCapabilities": single_sign_on_capabilities,
                "displayLanguage": display_language,
            },
            headers={
                "Accept-Language": accept_language,
            },
        )


class AsyncConnectionV7(AsyncConnectionV6):
    """The operations that a server with connection 7 has."""

    __slots__ = ()

    async def begin_saml_ecp_single_sign_on(
        self, identity_provider_id: str, *, inin_icws_original_url: str | UnsetType = UNSET
    ) -> None:
        """Begins a single sign-on by the SAML profile for enhanced clients and proxies (ECP).

        What the server answers goes to the identity provider, by the SOAP binding of SAML.

        Needs connection 7.

        Args:
            identity_provider_id: The identity provider to sign on with, by the id that GET
                /icws/connection/server-info lists.
            inin_icws_original_url: The URL that the client asked for, where a proxy on the way
                changes URLs. It is the proxy that should set it, not the client.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        await self._call(
            _operations.BEGIN_SAML_ECP_SINGLE_SIGN_ON,
            path={
                "identityProviderId": identity_provider_id,
            },
            headers={
                "ININ-ICWS-Original-URL": inin_icws_original_url,
            },
        )


class AsyncConnectionV8(AsyncConnectionV7):
    """The operations that a server with connection 8 has."""

    __slots__ = ()

    async def create_connection(
        self,
        body: models.BaseAuthConnectionRequestSettings,
        *,
        include: Sequence[
            Literal[
                "version", "features", "server-time", "default-workstation", "purecloud-integration"
            ]
        ]
        | UnsetType = UNSET,
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse:
        """Logs in.

        The answer holds the session id, the CSRF token and the cookie that later calls must
        carry.

        Needs connection 1.

        Args:
            body: The body of the request. models.SingleSignOnTokenConnectionRequestSettings:
                Needs connection 3.
            include: What else the answer should tell, separated by commas. Needs connection 3.
                server-time: Needs connection 4. default-workstation: Needs connection 5.
                purecloud-integration: Needs connection 8. effective-station: Needs connection
                10.
            accept_language: The language of the session. It stays until the session ends, and
                decides how texts and numbers are written.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.CREATE_CONNECTION,
            query={
                "include": include,
            },
            headers={
                "Accept-Language": accept_language,
            },
            body=whole_body(models.BaseAuthConnectionRequestSettings, body),
        )


class AsyncConnectionV10(AsyncConnectionV8):
    """The operations that a server with connection 10 has."""

    __slots__ = ()

    async def create_connection(
        self,
        body: models.BaseAuthConnectionRequestSettings,
        *,
        include: Sequence[
            Literal[
                "version",
                "features",
                "server-time",
                "default-workstation",
                "purecloud-integration",
                "effective-station",
            ]
        ]
        | UnsetType = UNSET,
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse:
        """Logs in.

        The answer holds the session id, the CSRF token and the cookie that later calls must
        carry.

        Needs connection 1.

        Args:
            body: The body of the request. models.SingleSignOnTokenConnectionRequestSettings:
                Needs connection 3.
            include: What else the answer should tell, separated by commas. Needs connection 3.
                server-time: Needs connection 4. default-workstation: Needs connection 5.
                purecloud-integration: Needs connection 8. effective-station: Needs connection
                10.
            accept_language: The language of the session. It stays until the session ends, and
                decides how texts and numbers are written.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.CREATE_CONNECTION,
            query={
                "include": include,
            },
            headers={
                "Accept-Language": accept_language,
            },
            body=whole_body(models.BaseAuthConnectionRequestSettings, body),
        )


class AsyncConnectionV11(AsyncConnectionV10):
    """The operations that a server with connection 11 has."""

    __slots__ = ()

    async def get_switchover_status(self) -> models.SwitchoverStatus:
        """Tells about the pair of servers that stand in for each other.

        Needs connection 11.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return await self._call(
            _operations.GET_SWITCHOVER_STATUS,
        )


class AsyncConnection(AsyncConnectionV11):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncArea]]] = {
        1: AsyncConnectionV1,
        2: AsyncConnectionV2,
        3: AsyncConnectionV3,
        4: AsyncConnectionV4,
        5: AsyncConnectionV5,
        6: AsyncConnectionV6,
        7: AsyncConnectionV7,
        8: AsyncConnectionV8,
        10: AsyncConnectionV10,
        11: AsyncConnectionV11,
    }

    @overload
    def at(self, version: Literal[1]) -> AsyncConnectionV1: ...
    @overload
    def at(self, version: Literal[2]) -> AsyncConnectionV2: ...
    @overload
    def at(self, version: Literal[3]) -> AsyncConnectionV3: ...
    @overload
    def at(self, version: Literal[4]) -> AsyncConnectionV4: ...
    @overload
    def at(self, version: Literal[5]) -> AsyncConnectionV5: ...
    @overload
    def at(self, version: Literal[6]) -> AsyncConnectionV6: ...
    @overload
    def at(self, version: Literal[7]) -> AsyncConnectionV7: ...
    @overload
    def at(self, version: Literal[8, 9]) -> AsyncConnectionV8: ...
    @overload
    def at(self, version: Literal[10]) -> AsyncConnectionV10: ...
    @overload
    def at(self, version: Literal[11]) -> AsyncConnectionV11: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of connection as a server of a version has it. A type checker refuses
        there what came later, and so does every call. Raises FeatureVersionError when the
        server is older, ValueError for a version outside of 1 to 11.
        """
        return self._at(version, "connection", self._VIEWS, 11)

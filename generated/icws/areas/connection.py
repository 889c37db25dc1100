# Derived from icws/aio/areas/connection.py; edits here are lost.
"""Operations of connection."""

# What a version has less of is declared below "TYPE_CHECKING", and implemented in a base.
# mypy: disable-error-code="override, no-overload-impl, overload-overlap"
# pyright: reportIncompatibleMethodOverride=false, reportNoOverloadImplementation=false
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import (
    UNSET,
    Area,
    Listing,
    Subscription,
    UnknownObject,
    UnsetType,
    body_of,
    whole_body,
)
from icws.operations import connection as _operations

__all__ = [
    "Connection",
    "ConnectionFeatures",
    "ConnectionServerInfo",
    "ConnectionServerInfoV1",
    "ConnectionServerInfoV2",
    "ConnectionServerInfoV3",
    "ConnectionServerTime",
    "ConnectionSingleSignOn",
    "ConnectionSingleSignOnIdentityProviders",
    "ConnectionSingleSignOnIdentityProvidersV3",
    "ConnectionSingleSignOnResponse",
    "ConnectionSingleSignOnReturn",
    "ConnectionSingleSignOnSamlEcp",
    "ConnectionSingleSignOnV3",
    "ConnectionSingleSignOnV5",
    "ConnectionStation",
    "ConnectionSwitchoverStatus",
    "ConnectionV1",
    "ConnectionV2",
    "ConnectionV3",
    "ConnectionV4",
    "ConnectionV5",
    "ConnectionV6",
    "ConnectionV7",
    "ConnectionV8",
    "ConnectionV10",
    "ConnectionV11",
    "ConnectionVersion",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.EffectiveStationChangeMessage | models.StationConnectionStateChangeMessage
    )

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _ConnectionSince1Until2(Area):
    """Operations of connection 1."""

    __slots__ = ()

    @property
    def server_info(self) -> ConnectionServerInfoV1:
        """The operations of connection.server_info."""
        return self._child(ConnectionServerInfoV1)


class _ConnectionSince1(Area):
    """Operations of connection 1 and later."""

    __slots__ = ()

    @property
    def features(self) -> ConnectionFeatures:
        """The operations of connection.features."""
        return self._child(ConnectionFeatures)

    @property
    def version(self) -> ConnectionVersion:
        """The operations of connection.version."""
        return self._child(ConnectionVersion)

    @property
    def station(self) -> ConnectionStation:
        """The operations of connection.station."""
        return self._child(ConnectionStation)

    def create(
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

        The client keeps the session: this is `client.log_in`.

        Brings effectiveStationChangeMessage.

        Args:
            body: The body of the request. One of `AuthTokenConnectionRequestSettings`,
                `IcAuthConnectionRequestSettings`, `SingleSignOnTokenConnectionRequestSettings`.
                models.SingleSignOnTokenConnectionRequestSettings: Needs connection 3.
            include: What else the answer should tell, separated by commas. Needs connection 3.
                server-time: Needs connection 4. default-workstation: Needs connection 5.
                purecloud-integration: Needs connection 8. effective-station: Needs connection
                10.
            accept_language: The language of the session. It stays until the session ends, and
                decides how texts and numbers are written.
        """
        return self._call(
            _operations.CREATE_CONNECTION,
            query={"include": include},
            headers={"Accept-Language": accept_language},
            body=whole_body(models.BaseAuthConnectionRequestSettings, body),
        )

    def get(self) -> models.ConnectionSettings:
        """Returns whether a session is up.

        This works for sessions that have ended, too.

        Needs connection 1.
        """
        return self._call(_operations.GET_CONNECTION)

    def delete(self) -> None:
        """Logs out and ends the session.

        The client forgets the session: this is `client.log_out`.
        """
        self._call(_operations.DELETE_CONNECTION)

    @overload
    def create_unique_auth_token(
        self, *, auth_token_seed: str
    ) -> models.CreateUniqueAuthTokenResponse: ...
    @overload
    def create_unique_auth_token(
        self, body: models.CreateUniqueAuthTokenRequest
    ) -> models.CreateUniqueAuthTokenResponse: ...

    def create_unique_auth_token(
        self,
        body: models.CreateUniqueAuthTokenRequest | UnsetType = UNSET,
        *,
        auth_token_seed: str | UnsetType = UNSET,
    ) -> models.CreateUniqueAuthTokenResponse:
        """Makes a token with which another client can log in as the same user.

        It works once, and only within seven seconds.

        Needs connection 1.

        Args:
            body: The whole body. Required without it: auth_token_seed.
            auth_token_seed: A value that the caller makes up; it is needed again at log-in.
                Format: uuid.
        """
        return self._call(
            _operations.CREATE_UNIQUE_AUTH_TOKEN,
            body=body_of(
                models.CreateUniqueAuthTokenRequest, body, auth_token_seed=auth_token_seed
            ),
        )

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


class _ConnectionSince2Until3(Area):
    """Operations of connection 2."""

    __slots__ = ()

    @property
    def server_info(self) -> ConnectionServerInfoV2:
        """The operations of connection.server_info."""
        return self._child(ConnectionServerInfoV2)


class _ConnectionSince3Until5(Area):
    """Operations of connection 3 to 4."""

    __slots__ = ()

    @property
    def single_sign_on(self) -> ConnectionSingleSignOnV3:
        """The operations of connection.single_sign_on."""
        return self._child(ConnectionSingleSignOnV3)


class _ConnectionSince3Until6(Area):
    """Operations of connection 3 to 5."""

    __slots__ = ()

    @property
    def server_info(self) -> ConnectionServerInfoV3:
        """The operations of connection.server_info."""
        return self._child(ConnectionServerInfoV3)


class _ConnectionSince4(Area):
    """Operations of connection 4 and later."""

    __slots__ = ()

    @property
    def server_time(self) -> ConnectionServerTime:
        """The operations of connection.server_time."""
        return self._child(ConnectionServerTime)


class _ConnectionSince5Until7(Area):
    """Operations of connection 5 to 6."""

    __slots__ = ()

    @property
    def single_sign_on(self) -> ConnectionSingleSignOnV5:
        """The operations of connection.single_sign_on."""
        return self._child(ConnectionSingleSignOnV5)


class _ConnectionSince6(Area):
    """Operations of connection 6 and later."""

    __slots__ = ()

    @property
    def server_info(self) -> ConnectionServerInfo:
        """The operations of connection.server_info."""
        return self._child(ConnectionServerInfo)


class _ConnectionSince7(Area):
    """Operations of connection 7 and later."""

    __slots__ = ()

    @property
    def single_sign_on(self) -> ConnectionSingleSignOn:
        """The operations of connection.single_sign_on."""
        return self._child(ConnectionSingleSignOn)


class _ConnectionSince11(Area):
    """Operations of connection 11 and later."""

    __slots__ = ()

    @property
    def switchover_status(self) -> ConnectionSwitchoverStatus:
        """The operations of connection.switchover_status."""
        return self._child(ConnectionSwitchoverStatus)


class _ConnectionSince1AsSince1Until3(_ConnectionSince1):
    """Signatures of connection 1 to 2."""

    __slots__ = ()

    if TYPE_CHECKING:

        def create(
            self,
            body: models.BaseAuthConnectionRequestSettings,
            *,
            accept_language: str | UnsetType = UNSET,
        ) -> models.ConnectionResponse: ...


class _ConnectionSince1AsSince3Until4(_ConnectionSince1):
    """Signatures of connection 3."""

    __slots__ = ()

    if TYPE_CHECKING:

        def create(
            self,
            body: models.BaseAuthConnectionRequestSettings,
            *,
            include: Sequence[Literal["version", "features"]] | UnsetType = UNSET,
            accept_language: str | UnsetType = UNSET,
        ) -> models.ConnectionResponse: ...


class _ConnectionSince1AsSince4Until5(_ConnectionSince1):
    """Signatures of connection 4."""

    __slots__ = ()

    if TYPE_CHECKING:

        def create(
            self,
            body: models.BaseAuthConnectionRequestSettings,
            *,
            include: Sequence[Literal["version", "features", "server-time"]] | UnsetType = UNSET,
            accept_language: str | UnsetType = UNSET,
        ) -> models.ConnectionResponse: ...


class _ConnectionSince1AsSince5Until8(_ConnectionSince1):
    """Signatures of connection 5 to 7."""

    __slots__ = ()

    if TYPE_CHECKING:

        def create(
            self,
            body: models.BaseAuthConnectionRequestSettings,
            *,
            include: Sequence[Literal["version", "features", "server-time", "default-workstation"]]
            | UnsetType = UNSET,
            accept_language: str | UnsetType = UNSET,
        ) -> models.ConnectionResponse: ...


class _ConnectionSince1AsSince8Until10(_ConnectionSince1):
    """Signatures of connection 8 to 9."""

    __slots__ = ()

    if TYPE_CHECKING:

        def create(
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
                ]
            ]
            | UnsetType = UNSET,
            accept_language: str | UnsetType = UNSET,
        ) -> models.ConnectionResponse: ...


class _ConnectionSince1AsSince10(_ConnectionSince1):
    """Signatures of connection 10 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

        def create(
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
        ) -> models.ConnectionResponse: ...


class ConnectionV1(_ConnectionSince1AsSince1Until3, _ConnectionSince1Until2):
    """The operations that a server with connection 1 has."""

    __slots__ = ()


class ConnectionV2(_ConnectionSince2Until3, ConnectionV1):
    """The operations that a server with connection 2 has."""

    __slots__ = ()


class ConnectionV3(
    _ConnectionSince1AsSince3Until4, _ConnectionSince3Until5, _ConnectionSince3Until6, ConnectionV2
):
    """The operations that a server with connection 3 has."""

    __slots__ = ()


class ConnectionV4(_ConnectionSince1AsSince4Until5, _ConnectionSince4, ConnectionV3):
    """The operations that a server with connection 4 has."""

    __slots__ = ()


class ConnectionV5(_ConnectionSince1AsSince5Until8, _ConnectionSince5Until7, ConnectionV4):
    """The operations that a server with connection 5 has."""

    __slots__ = ()


class ConnectionV6(_ConnectionSince6, ConnectionV5):
    """The operations that a server with connection 6 has."""

    __slots__ = ()


class ConnectionV7(_ConnectionSince7, ConnectionV6):
    """The operations that a server with connection 7 has."""

    __slots__ = ()


class ConnectionV8(_ConnectionSince1AsSince8Until10, ConnectionV7):
    """The operations that a server with connection 8 has."""

    __slots__ = ()


class ConnectionV10(_ConnectionSince1AsSince10, ConnectionV8):
    """The operations that a server with connection 10 has."""

    __slots__ = ()


class ConnectionV11(_ConnectionSince11, ConnectionV10):
    """The operations that a server with connection 11 has."""

    __slots__ = ()


class Connection(ConnectionV11):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[Area]]] = {
        1: ConnectionV1,
        2: ConnectionV2,
        3: ConnectionV3,
        4: ConnectionV4,
        5: ConnectionV5,
        6: ConnectionV6,
        7: ConnectionV7,
        8: ConnectionV8,
        10: ConnectionV10,
        11: ConnectionV11,
    }

    @overload
    def at(self, version: Literal[1]) -> ConnectionV1: ...
    @overload
    def at(self, version: Literal[2]) -> ConnectionV2: ...
    @overload
    def at(self, version: Literal[3]) -> ConnectionV3: ...
    @overload
    def at(self, version: Literal[4]) -> ConnectionV4: ...
    @overload
    def at(self, version: Literal[5]) -> ConnectionV5: ...
    @overload
    def at(self, version: Literal[6]) -> ConnectionV6: ...
    @overload
    def at(self, version: Literal[7]) -> ConnectionV7: ...
    @overload
    def at(self, version: Literal[8, 9]) -> ConnectionV8: ...
    @overload
    def at(self, version: Literal[10]) -> ConnectionV10: ...
    @overload
    def at(self, version: Literal[11]) -> ConnectionV11: ...
    @overload
    def at(self, version: int) -> Connection: ...
    def at(self, version: int) -> Area:
        """Return the view of connection as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for a version outside of 1 to
        11.
        """
        return self._at(version, "connection", self._VIEWS, 11)


class ConnectionFeatures(Area):
    """The operations of connection.features."""

    __slots__ = ()

    def list(self) -> Listing[models.FeatureInfo]:
        """Lists the features of the server.

        A feature that is not listed should be taken as unsupported.
        """
        return self._list(_operations.GET_FEATURES, "feature_info_list")

    def get(self, feature_id: str) -> models.FeatureInfo:
        """Returns the version of one feature.

        Args:
            feature_id: The name of the feature.
        """
        return self._call(_operations.GET_FEATURE, path={"featureId": feature_id})


class _ConnectionServerInfoSince1(Area):
    """Operations of connection.server_info 1 and later."""

    __slots__ = ()

    def get(
        self,
        *,
        single_sign_on_capabilities: str | UnsetType = UNSET,
        display_language: str | UnsetType = UNSET,
        accept_language: str | UnsetType = UNSET,
    ) -> models.ServerInfo:
        """Returns which languages and which ways of logging in the server offers.

        No session is needed.

        Needs connection 1.

        Args:
            single_sign_on_capabilities: The kinds of single sign-on that the client can do,
                separated by commas: saml2Post, saml2Redirect, saml2ECP. Needs connection 3.
            display_language: The language for texts that people will read. Needs connection 6.
            accept_language: The languages wanted, best first. Needs connection 2.
        """
        return self._call(
            _operations.GET_SERVER_INFO,
            query={
                "singleSignOnCapabilities": single_sign_on_capabilities,
                "displayLanguage": display_language,
            },
            headers={"Accept-Language": accept_language},
        )


class _ConnectionServerInfoSince1AsSince1Until2(_ConnectionServerInfoSince1):
    """Signatures of connection.server_info 1."""

    __slots__ = ()

    if TYPE_CHECKING:

        def get(self) -> models.ServerInfo: ...


class _ConnectionServerInfoSince1AsSince2Until3(_ConnectionServerInfoSince1):
    """Signatures of connection.server_info 2."""

    __slots__ = ()

    if TYPE_CHECKING:

        def get(self, *, accept_language: str | UnsetType = UNSET) -> models.ServerInfo: ...


class _ConnectionServerInfoSince1AsSince3Until6(_ConnectionServerInfoSince1):
    """Signatures of connection.server_info 3 to 5."""

    __slots__ = ()

    if TYPE_CHECKING:

        def get(
            self,
            *,
            single_sign_on_capabilities: str | UnsetType = UNSET,
            accept_language: str | UnsetType = UNSET,
        ) -> models.ServerInfo: ...


class _ConnectionServerInfoSince1AsSince6(_ConnectionServerInfoSince1):
    """Signatures of connection.server_info 6 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

        def get(
            self,
            *,
            single_sign_on_capabilities: str | UnsetType = UNSET,
            display_language: str | UnsetType = UNSET,
            accept_language: str | UnsetType = UNSET,
        ) -> models.ServerInfo: ...


class ConnectionServerInfoV1(_ConnectionServerInfoSince1AsSince1Until2):
    """The operations of connection.server_info on a server with connection 1."""

    __slots__ = ()


class ConnectionServerInfoV2(_ConnectionServerInfoSince1AsSince2Until3, ConnectionServerInfoV1):
    """The operations of connection.server_info on a server with connection 2."""

    __slots__ = ()


class ConnectionServerInfoV3(_ConnectionServerInfoSince1AsSince3Until6, ConnectionServerInfoV2):
    """The operations of connection.server_info on a server with connection 3."""

    __slots__ = ()


class ConnectionServerInfo(_ConnectionServerInfoSince1AsSince6, ConnectionServerInfoV3):
    """The operations of connection.server_info."""

    __slots__ = ()


class ConnectionServerTime(Area):
    """The operations of connection.server_time."""

    __slots__ = ()

    def get(self) -> models.ServerTimeInfo:
        """Returns the server's clock.

        No session is needed.

        Needs connection 4.
        """
        return self._call(_operations.GET_SERVER_TIME)


class _ConnectionSingleSignOnSince3Until5(Area):
    """Operations of connection.single_sign_on 3 to 4."""

    __slots__ = ()

    @property
    def identity_providers(self) -> ConnectionSingleSignOnIdentityProvidersV3:
        """The operations of connection.single_sign_on.identity_providers."""
        return self._child(ConnectionSingleSignOnIdentityProvidersV3)


class _ConnectionSingleSignOnSince3(Area):
    """Operations of connection.single_sign_on 3 and later."""

    __slots__ = ()

    @property
    def return_(self) -> ConnectionSingleSignOnReturn:
        """The operations of connection.single_sign_on.return_."""
        return self._child(ConnectionSingleSignOnReturn)


class _ConnectionSingleSignOnSince5(Area):
    """Operations of connection.single_sign_on 5 and later."""

    __slots__ = ()

    @property
    def identity_providers(self) -> ConnectionSingleSignOnIdentityProviders:
        """The operations of connection.single_sign_on.identity_providers."""
        return self._child(ConnectionSingleSignOnIdentityProviders)

    @property
    def response(self) -> ConnectionSingleSignOnResponse:
        """The operations of connection.single_sign_on.response."""
        return self._child(ConnectionSingleSignOnResponse)


class _ConnectionSingleSignOnSince7(Area):
    """Operations of connection.single_sign_on 7 and later."""

    __slots__ = ()

    @property
    def saml_ecp(self) -> ConnectionSingleSignOnSamlEcp:
        """The operations of connection.single_sign_on.saml_ecp."""
        return self._child(ConnectionSingleSignOnSamlEcp)


class ConnectionSingleSignOnV3(_ConnectionSingleSignOnSince3Until5, _ConnectionSingleSignOnSince3):
    """The operations of connection.single_sign_on on a server with connection 3."""

    __slots__ = ()


class ConnectionSingleSignOnV5(_ConnectionSingleSignOnSince5, ConnectionSingleSignOnV3):
    """The operations of connection.single_sign_on on a server with connection 5."""

    __slots__ = ()


class ConnectionSingleSignOn(_ConnectionSingleSignOnSince7, ConnectionSingleSignOnV5):
    """The operations of connection.single_sign_on."""

    __slots__ = ()


class _ConnectionSingleSignOnIdentityProvidersSince3(Area):
    """Operations of connection.single_sign_on.identity_providers 3 and later."""

    __slots__ = ()

    def begin(
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
        """
        self._call(
            _operations.BEGIN_SINGLE_SIGN_ON,
            path={"identityProviderId": identity_provider_id},
            query={
                "singleSignOnCapabilities": single_sign_on_capabilities,
                "webBrowserApplicationOrigin": web_browser_application_origin,
                "returnUri": return_uri,
            },
            headers={"ININ-ICWS-Original-URL": inin_icws_original_url},
        )


class _ConnectionSingleSignOnIdentityProvidersSince3AsSince3Until5(
    _ConnectionSingleSignOnIdentityProvidersSince3
):
    """Signatures of connection.single_sign_on.identity_providers 3 to 4."""

    __slots__ = ()

    if TYPE_CHECKING:

        def begin(
            self,
            identity_provider_id: str,
            *,
            single_sign_on_capabilities: Sequence[Literal["saml2Post", "saml2Redirect"]],
            web_browser_application_origin: str | UnsetType = UNSET,
            inin_icws_original_url: str | UnsetType = UNSET,
        ) -> None: ...


class _ConnectionSingleSignOnIdentityProvidersSince3AsSince5(
    _ConnectionSingleSignOnIdentityProvidersSince3
):
    """Signatures of connection.single_sign_on.identity_providers 5 and later."""

    __slots__ = ()

    if TYPE_CHECKING:

        def begin(
            self,
            identity_provider_id: str,
            *,
            single_sign_on_capabilities: Sequence[Literal["saml2Post", "saml2Redirect"]],
            web_browser_application_origin: str | UnsetType = UNSET,
            return_uri: str | UnsetType = UNSET,
            inin_icws_original_url: str | UnsetType = UNSET,
        ) -> None: ...


class ConnectionSingleSignOnIdentityProvidersV3(
    _ConnectionSingleSignOnIdentityProvidersSince3AsSince3Until5
):
    """The operations of connection.single_sign_on.identity_providers on a server with connection 3."""

    __slots__ = ()


class ConnectionSingleSignOnIdentityProviders(
    _ConnectionSingleSignOnIdentityProvidersSince3AsSince5,
    ConnectionSingleSignOnIdentityProvidersV3,
):
    """The operations of connection.single_sign_on.identity_providers."""

    __slots__ = ()


class ConnectionSingleSignOnResponse(Area):
    """The operations of connection.single_sign_on.response."""

    __slots__ = ()

    def get(self) -> models.SingleSignOnResponse:
        """Hands over the token of a single sign-on that came back by redirect, in exchange for the
        icws_sso_response cookie.

        Needs connection 5.
        """
        return self._call(_operations.GET_SINGLE_SIGN_ON_RESPONSE)


class ConnectionSingleSignOnReturn(Area):
    """The operations of connection.single_sign_on.return_."""

    __slots__ = ()

    def get(self) -> None:
        """Takes the answer of an identity provider, to which a browser is sent back.

        Needs connection 3.
        """
        self._call(_operations.GET_SINGLE_SIGN_ON_RETURN)


class ConnectionSingleSignOnSamlEcp(Area):
    """The operations of connection.single_sign_on.saml_ecp."""

    __slots__ = ()

    def begin(
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
        """
        self._call(
            _operations.BEGIN_SAML_ECP_SINGLE_SIGN_ON,
            path={"identityProviderId": identity_provider_id},
            headers={"ININ-ICWS-Original-URL": inin_icws_original_url},
        )


class ConnectionVersion(Area):
    """The operations of connection.version."""

    __slots__ = ()

    def get(self) -> models.VersionInfo:
        """Returns the server's release.

        No session is needed.

        Needs connection 1.
        """
        return self._call(_operations.GET_VERSION)


class ConnectionStation(Area):
    """The operations of connection.station."""

    __slots__ = ()

    def get(self) -> models.StationInformation:
        """Returns which station the session is connected to."""
        return self._call(_operations.GET_STATION)

    def connect(self, body: models.StationSettings) -> None:
        """Connects the session to a station, to a remote number or to none, by the __type of the
        body.

        Args:
            body: The body of the request. One of `WorkstationSettings`,
                `RemoteWorkstationSettings`, `RemoteNumberSettings`, `StationlessSettings`.
        """
        self._call(_operations.CONNECT_STATION, body=whole_body(models.StationSettings, body))

    def disconnect(self) -> None:
        """Disconnects the station from the session.

        Needs connection 1.
        """
        self._call(_operations.DISCONNECT_STATION)

    def subscribe(self) -> None:
        """Starts watching the session's station.

        No station need be connected yet.

        Needs connection 1.

        Brings stationConnectionStateChangeMessage; `watch` yields them.
        """
        self._call(_operations.SUBSCRIBE_STATION)

    def watch(self) -> Subscription[models.StationConnectionStateChangeMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the session's station.

        No station need be connected yet.

        Needs connection 1.
        """
        return self._watch(Subscription, _operations.WATCH_STATION)

    def unsubscribe(self) -> None:
        """Stops watching the session's station."""
        self._call(_operations.UNSUBSCRIBE_STATION)


class ConnectionSwitchoverStatus(Area):
    """The operations of connection.switchover_status."""

    __slots__ = ()

    def get(self) -> models.SwitchoverStatus:
        """Returns the pair of servers that stand in for each other.

        Needs connection 11.
        """
        return self._call(_operations.GET_SWITCHOVER_STATUS)

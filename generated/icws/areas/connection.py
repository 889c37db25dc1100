"""Operations of one area. Made from the spec; changes by hand are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from icws import models
from icws._runtime.area import Area
from icws._runtime.decoding import Decoder
from icws._runtime.model import UNSET, UnsetType
from icws._runtime.operation import Operation

__all__ = ["Connection"]

CREATE_CONNECTION_OPERATION: Operation[models.ConnectionResponse] = Operation(
    id="connection.createConnection",
    method="POST",
    path="/icws/connection",
    decoder=Decoder(models.ConnectionResponse),
    needs_session=False,
    statuses={
        400: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
        503: Decoder(models.AlternateHosts),
    },
    parameters=(
        "include",
        "Accept-Language",
    ),
    body=models.BaseAuthConnectionRequestSettings,
)
GET_FEATURES_OPERATION: Operation[models.FeatureInfos] = Operation(
    id="connection.getFeatures",
    method="GET",
    path="/icws/connection/features",
    decoder=Decoder(models.FeatureInfos),
    needs_session=False,
    statuses={
        400: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
GET_FEATURE_OPERATION: Operation[models.FeatureInfo] = Operation(
    id="connection.getFeature",
    method="GET",
    path="/icws/connection/features/{featureId}",
    decoder=Decoder(models.FeatureInfo),
    needs_session=False,
    statuses={
        400: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("featureId",),
)
GET_SERVER_INFO_OPERATION: Operation[models.ServerInfo] = Operation(
    id="connection.getServerInfo",
    method="GET",
    path="/icws/connection/server-info",
    decoder=Decoder(models.ServerInfo),
    needs_session=False,
    statuses={
        400: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=(
        "singleSignOnCapabilities",
        "displayLanguage",
        "Accept-Language",
    ),
)
GET_SERVER_TIME_OPERATION: Operation[models.ServerTimeInfo] = Operation(
    id="connection.getServerTime",
    method="GET",
    path="/icws/connection/server-time",
    decoder=Decoder(models.ServerTimeInfo),
    needs_session=False,
    statuses={
        400: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
BEGIN_SINGLE_SIGN_ON_OPERATION: Operation[None] = Operation(
    id="connection.beginSingleSignOn",
    method="GET",
    path="/icws/connection/single-sign-on/identity-providers/{identityProviderId}",
    needs_session=False,
    parameters=(
        "identityProviderId",
        "singleSignOnCapabilities",
        "webBrowserApplicationOrigin",
        "returnUri",
        "ININ-ICWS-Original-URL",
    ),
)
GET_SINGLE_SIGN_ON_RESPONSE_OPERATION: Operation[models.SingleSignOnResponse] = Operation(
    id="connection.getSingleSignOnResponse",
    method="GET",
    path="/icws/connection/single-sign-on/response",
    decoder=Decoder(models.SingleSignOnResponse),
    needs_session=False,
    statuses={
        400: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
BEGIN_SAML_ECP_SINGLE_SIGN_ON_OPERATION: Operation[None] = Operation(
    id="connection.beginSamlEcpSingleSignOn",
    method="GET",
    path="/icws/connection/single-sign-on/saml-ecp/{identityProviderId}",
    needs_session=False,
    statuses={
        410: Decoder(models.Error),
    },
    parameters=(
        "identityProviderId",
        "ININ-ICWS-Original-URL",
    ),
)
GET_VERSION_OPERATION: Operation[models.VersionInfo] = Operation(
    id="connection.getVersion",
    method="GET",
    path="/icws/connection/version",
    decoder=Decoder(models.VersionInfo),
    needs_session=False,
    statuses={
        400: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
GET_CONNECTION_OPERATION: Operation[models.ConnectionSettings] = Operation(
    id="connection.getConnection",
    method="GET",
    path="/icws/{sessionId}/connection",
    decoder=Decoder(models.ConnectionSettings),
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
DELETE_CONNECTION_OPERATION: Operation[None] = Operation(
    id="connection.deleteConnection",
    method="DELETE",
    path="/icws/{sessionId}/connection",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
GET_STATION_OPERATION: Operation[models.StationInformation] = Operation(
    id="connection.getStation",
    method="GET",
    path="/icws/{sessionId}/connection/station",
    decoder=Decoder(models.StationInformation),
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
CONNECT_STATION_OPERATION: Operation[None] = Operation(
    id="connection.connectStation",
    method="PUT",
    path="/icws/{sessionId}/connection/station",
    statuses={
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    body=models.StationSettings,
)
DISCONNECT_STATION_OPERATION: Operation[None] = Operation(
    id="connection.disconnectStation",
    method="DELETE",
    path="/icws/{sessionId}/connection/station",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
GET_SWITCHOVER_STATUS_OPERATION: Operation[models.SwitchoverStatus] = Operation(
    id="connection.getSwitchoverStatus",
    method="GET",
    path="/icws/{sessionId}/connection/switchover-status",
    decoder=Decoder(models.SwitchoverStatus),
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
CREATE_UNIQUE_AUTH_TOKEN_OPERATION: Operation[models.CreateUniqueAuthTokenResponse] = Operation(
    id="connection.createUniqueAuthToken",
    method="POST",
    path="/icws/{sessionId}/connection/unique-auth-token",
    decoder=Decoder(models.CreateUniqueAuthTokenResponse),
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    body=models.CreateUniqueAuthTokenRequest,
)
SUBSCRIBE_CONNECTION_STATION_OPERATION: Operation[None] = Operation(
    id="connection.subscribeConnectionStation",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/connection/station",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
UNSUBSCRIBE_CONNECTION_STATION_OPERATION: Operation[None] = Operation(
    id="connection.unsubscribeConnectionStation",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/connection/station",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)


class Connection(Area):
    """The operations of this area."""

    __slots__ = ()

    def create_connection(
        self,
        body: models.BaseAuthConnectionRequestSettings,
        *,
        include: (
            Sequence[
                Literal[
                    "version",
                    "features",
                    "server-time",
                    "default-workstation",
                    "purecloud-integration",
                    "effective-station",
                ]
            ]
            | UnsetType
        ) = UNSET,
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse:
        """Logs in.

        The answer holds the session id, the CSRF token and the cookie that later calls must
        carry.

        Needs connection 1.

        Args:
            body: The body of the request.
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
        return self._session.call(
            CREATE_CONNECTION_OPERATION,
            query={
                "include": include,
            },
            headers={
                "Accept-Language": accept_language,
            },
            body=body,
        )

    def get_features(self) -> models.FeatureInfos:
        """Lists the features of the server.

        A feature that is not listed should be taken as unsupported.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            GET_FEATURES_OPERATION,
        )

    def get_feature(self, feature_id: str) -> models.FeatureInfo:
        """Tells the version of one feature.

        Args:
            feature_id: The name of the feature.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            GET_FEATURE_OPERATION,
            path={
                "featureId": feature_id,
            },
        )

    def get_server_info(
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
        return self._session.call(
            GET_SERVER_INFO_OPERATION,
            query={
                "singleSignOnCapabilities": single_sign_on_capabilities,
                "displayLanguage": display_language,
            },
            headers={
                "Accept-Language": accept_language,
            },
        )

    def get_server_time(self) -> models.ServerTimeInfo:
        """Tells the server's clock.

        No session is needed.

        Needs connection 4.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            GET_SERVER_TIME_OPERATION,
        )

    def begin_single_sign_on(
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
        self._session.call(
            BEGIN_SINGLE_SIGN_ON_OPERATION,
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

    def get_single_sign_on_response(self) -> models.SingleSignOnResponse:
        """Hands over the token of a single sign-on that came back by redirect, in exchange for the
        icws_sso_response cookie.

        Needs connection 5.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            GET_SINGLE_SIGN_ON_RESPONSE_OPERATION,
        )

    def begin_saml_ecp_single_sign_on(
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
        self._session.call(
            BEGIN_SAML_ECP_SINGLE_SIGN_ON_OPERATION,
            path={
                "identityProviderId": identity_provider_id,
            },
            headers={
                "ININ-ICWS-Original-URL": inin_icws_original_url,
            },
        )

    def get_version(self) -> models.VersionInfo:
        """Tells the server's release.

        No session is needed.

        Needs connection 1.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            GET_VERSION_OPERATION,
        )

    def get_connection(self) -> models.ConnectionSettings:
        """Tells whether a session is up.

        This works for sessions that have ended, too.

        Needs connection 1.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            GET_CONNECTION_OPERATION,
        )

    def delete_connection(self) -> None:
        """Logs out and ends the session.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            DELETE_CONNECTION_OPERATION,
        )

    def get_station(self) -> models.StationInformation:
        """Tells which station the session is connected to.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            GET_STATION_OPERATION,
        )

    def connect_station(self, body: models.StationSettings) -> None:
        """Connects the session to a station, to a remote number or to none, by the __type of the
        body.

        Args:
            body: The body of the request.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            CONNECT_STATION_OPERATION,
            body=body,
        )

    def disconnect_station(self) -> None:
        """Disconnects the station from the session.

        Needs connection 1.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            DISCONNECT_STATION_OPERATION,
        )

    def get_switchover_status(self) -> models.SwitchoverStatus:
        """Tells about the pair of servers that stand in for each other.

        Needs connection 11.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            GET_SWITCHOVER_STATUS_OPERATION,
        )

    def create_unique_auth_token(
        self, *, auth_token_seed: str
    ) -> models.CreateUniqueAuthTokenResponse:
        """Makes a token with which another client can log in as the same user.

        It works once, and only within seven seconds.

        Needs connection 1.

        Args:
            auth_token_seed: A value that the caller makes up; it is needed again at log-in.
                Format: uuid.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            CREATE_UNIQUE_AUTH_TOKEN_OPERATION,
            body=models.CreateUniqueAuthTokenRequest(
                auth_token_seed=auth_token_seed,
            ),
        )

    def subscribe_connection_station(self) -> None:
        """Starts watching the session's station.

        No station need be connected yet.

        Needs connection 1.

        Brings stationConnectionStateChangeMessage, effectiveStationChangeMessage.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SUBSCRIBE_CONNECTION_STATION_OPERATION,
        )

    def unsubscribe_connection_station(self) -> None:
        """Stops watching the session's station.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UNSUBSCRIBE_CONNECTION_STATION_OPERATION,
        )

# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)
_ERROR_400_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 410, 500), _ERROR)

CREATE_CONNECTION: Operation[models.ConnectionResponse] = Operation(
    "connection.createConnection",
    "POST",
    "/icws/connection",
    address="connection.create",
    decoder=Decoder(lambda: models.ConnectionResponse),
    needs_session=False,
    statuses={
        **dict.fromkeys((400, 410, 500), _ERROR),
        503: Decoder(lambda: models.AlternateHosts),
    },
    parameters=("include", "Accept-Language"),
    options={
        "include": (
            "version",
            "features",
            "server-time",
            "default-workstation",
            "purecloud-integration",
            "effective-station",
        ),
    },
    body=lambda: models.BaseAuthConnectionRequestSettings,
)
GET_CONNECTION: Operation[models.ConnectionSettings] = Operation(
    "connection.getConnection",
    "GET",
    "/icws/{sessionId}/connection",
    address="connection.get",
    decoder=Decoder(lambda: models.ConnectionSettings),
    statuses=_ERROR_400_401_410_500,
)
DELETE_CONNECTION: Operation[None] = Operation(
    "connection.deleteConnection",
    "DELETE",
    "/icws/{sessionId}/connection",
    address="connection.delete",
    statuses=_ERROR_400_401_410_500,
)
CREATE_UNIQUE_AUTH_TOKEN: Operation[models.CreateUniqueAuthTokenResponse] = Operation(
    "connection.createUniqueAuthToken",
    "POST",
    "/icws/{sessionId}/connection/unique-auth-token",
    address="connection.create_unique_auth_token",
    decoder=Decoder(lambda: models.CreateUniqueAuthTokenResponse),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.CreateUniqueAuthTokenRequest,
)
GET_FEATURES: Operation[models.FeatureInfos] = Operation(
    "connection.getFeatures",
    "GET",
    "/icws/connection/features",
    address="connection.features.list",
    decoder=Decoder(lambda: models.FeatureInfos),
    needs_session=False,
    statuses=_ERROR_400_410_500,
)
GET_FEATURE: Operation[models.FeatureInfo] = Operation(
    "connection.getFeature",
    "GET",
    "/icws/connection/features/{featureId}",
    address="connection.features.get",
    decoder=Decoder(lambda: models.FeatureInfo),
    needs_session=False,
    statuses=_ERROR_400_410_500,
)
GET_SERVER_INFO: Operation[models.ServerInfo] = Operation(
    "connection.getServerInfo",
    "GET",
    "/icws/connection/server-info",
    address="connection.server_info.get",
    decoder=Decoder(lambda: models.ServerInfo),
    needs_session=False,
    statuses=_ERROR_400_410_500,
    parameters=("singleSignOnCapabilities", "displayLanguage", "Accept-Language"),
)
GET_SERVER_TIME: Operation[models.ServerTimeInfo] = Operation(
    "connection.getServerTime",
    "GET",
    "/icws/connection/server-time",
    address="connection.server_time.get",
    decoder=Decoder(lambda: models.ServerTimeInfo),
    needs_session=False,
    statuses=_ERROR_400_410_500,
)
BEGIN_SINGLE_SIGN_ON: Operation[None] = Operation(
    "connection.beginSingleSignOn",
    "GET",
    "/icws/connection/single-sign-on/identity-providers/{identityProviderId}",
    address="connection.single_sign_on.identity_providers.begin",
    needs_session=False,
    parameters=(
        "singleSignOnCapabilities",
        "webBrowserApplicationOrigin",
        "returnUri",
        "ININ-ICWS-Original-URL",
    ),
    options={
        "singleSignOnCapabilities": ("saml2Post", "saml2Redirect"),
    },
)
GET_SINGLE_SIGN_ON_RESPONSE: Operation[models.SingleSignOnResponse] = Operation(
    "connection.getSingleSignOnResponse",
    "GET",
    "/icws/connection/single-sign-on/response",
    address="connection.single_sign_on.response.get",
    decoder=Decoder(lambda: models.SingleSignOnResponse),
    needs_session=False,
    statuses={
        **dict.fromkeys((410, 500), _ERROR),
        400: Decoder(lambda: models.ErrorOrMissingPropertyError),
    },
)
GET_SINGLE_SIGN_ON_RETURN: Operation[None] = Operation(
    "connection.getSingleSignOnReturn",
    "GET",
    "/icws/connection/single-sign-on/return",
    address="connection.single_sign_on.return_.get",
    needs_session=False,
    media=("text/html",),
)
BEGIN_SAML_ECP_SINGLE_SIGN_ON: Operation[None] = Operation(
    "connection.beginSamlEcpSingleSignOn",
    "GET",
    "/icws/connection/single-sign-on/saml-ecp/{identityProviderId}",
    address="connection.single_sign_on.saml_ecp.begin",
    needs_session=False,
    statuses={410: _ERROR},
    media=("text/xml",),
    parameters=("ININ-ICWS-Original-URL",),
)
GET_VERSION: Operation[models.VersionInfo] = Operation(
    "connection.getVersion",
    "GET",
    "/icws/connection/version",
    address="connection.version.get",
    decoder=Decoder(lambda: models.VersionInfo),
    needs_session=False,
    statuses=_ERROR_400_410_500,
)
GET_STATION: Operation[models.StationInformation] = Operation(
    "connection.getStation",
    "GET",
    "/icws/{sessionId}/connection/station",
    address="connection.station.get",
    decoder=Decoder(lambda: models.StationInformation),
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
)
CONNECT_STATION: Operation[None] = Operation(
    "connection.connectStation",
    "PUT",
    "/icws/{sessionId}/connection/station",
    address="connection.station.connect",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.StationSettings,
)
DISCONNECT_STATION: Operation[None] = Operation(
    "connection.disconnectStation",
    "DELETE",
    "/icws/{sessionId}/connection/station",
    address="connection.station.disconnect",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_STATION: Operation[None] = Operation(
    "connection.subscribeConnectionStation",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/connection/station",
    address="connection.station.subscribe",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_STATION: Operation[None] = Operation(
    "connection.unsubscribeConnectionStation",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/connection/station",
    address="connection.station.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
GET_SWITCHOVER_STATUS: Operation[models.SwitchoverStatus] = Operation(
    "connection.getSwitchoverStatus",
    "GET",
    "/icws/{sessionId}/connection/switchover-status",
    address="connection.switchover_status.get",
    decoder=Decoder(lambda: models.SwitchoverStatus),
    statuses=_ERROR_400_401_410_500,
)

WATCH_STATION: Watch[models.StationConnectionStateChangeMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_STATION,
    stop=UNSUBSCRIBE_STATION,
    kinds=lambda: (models.StationConnectionStateChangeMessage,),
)

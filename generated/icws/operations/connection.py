# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

CREATE_CONNECTION: Operation[models.ConnectionResponse] = Operation(
    id="connection.createConnection",
    address="connection.create",
    method="POST",
    path="/icws/connection",
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
    id="connection.getConnection",
    address="connection.get",
    method="GET",
    path="/icws/{sessionId}/connection",
    decoder=Decoder(lambda: models.ConnectionSettings),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
DELETE_CONNECTION: Operation[None] = Operation(
    id="connection.deleteConnection",
    address="connection.delete",
    method="DELETE",
    path="/icws/{sessionId}/connection",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CREATE_UNIQUE_AUTH_TOKEN: Operation[models.CreateUniqueAuthTokenResponse] = Operation(
    id="connection.createUniqueAuthToken",
    address="connection.create_unique_auth_token",
    method="POST",
    path="/icws/{sessionId}/connection/unique-auth-token",
    decoder=Decoder(lambda: models.CreateUniqueAuthTokenResponse),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.CreateUniqueAuthTokenRequest,
)
GET_FEATURES: Operation[models.FeatureInfos] = Operation(
    id="connection.getFeatures",
    address="connection.features.list",
    method="GET",
    path="/icws/connection/features",
    decoder=Decoder(lambda: models.FeatureInfos),
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
)
GET_FEATURE: Operation[models.FeatureInfo] = Operation(
    id="connection.getFeature",
    address="connection.features.get",
    method="GET",
    path="/icws/connection/features/{featureId}",
    decoder=Decoder(lambda: models.FeatureInfo),
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    parameters=("featureId",),
)
GET_SERVER_INFO: Operation[models.ServerInfo] = Operation(
    id="connection.getServerInfo",
    address="connection.server_info.get",
    method="GET",
    path="/icws/connection/server-info",
    decoder=Decoder(lambda: models.ServerInfo),
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    parameters=("singleSignOnCapabilities", "displayLanguage", "Accept-Language"),
)
GET_SERVER_TIME: Operation[models.ServerTimeInfo] = Operation(
    id="connection.getServerTime",
    address="connection.server_time.get",
    method="GET",
    path="/icws/connection/server-time",
    decoder=Decoder(lambda: models.ServerTimeInfo),
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
)
BEGIN_SINGLE_SIGN_ON: Operation[None] = Operation(
    id="connection.beginSingleSignOn",
    address="connection.single_sign_on.identity_providers.begin",
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
    options={
        "singleSignOnCapabilities": ("saml2Post", "saml2Redirect"),
    },
)
GET_SINGLE_SIGN_ON_RESPONSE: Operation[models.SingleSignOnResponse] = Operation(
    id="connection.getSingleSignOnResponse",
    address="connection.single_sign_on.response.get",
    method="GET",
    path="/icws/connection/single-sign-on/response",
    decoder=Decoder(lambda: models.SingleSignOnResponse),
    needs_session=False,
    statuses={
        **dict.fromkeys((410, 500), _ERROR),
        400: Decoder(lambda: models.ErrorOrMissingPropertyError),
    },
)
GET_SINGLE_SIGN_ON_RETURN: Operation[None] = Operation(
    id="connection.getSingleSignOnReturn",
    address="connection.single_sign_on.return_.get",
    method="GET",
    path="/icws/connection/single-sign-on/return",
    needs_session=False,
    media=("text/html",),
)
BEGIN_SAML_ECP_SINGLE_SIGN_ON: Operation[None] = Operation(
    id="connection.beginSamlEcpSingleSignOn",
    address="connection.single_sign_on.saml_ecp.begin",
    method="GET",
    path="/icws/connection/single-sign-on/saml-ecp/{identityProviderId}",
    needs_session=False,
    statuses={410: _ERROR},
    media=("text/xml",),
    parameters=("identityProviderId", "ININ-ICWS-Original-URL"),
)
GET_VERSION: Operation[models.VersionInfo] = Operation(
    id="connection.getVersion",
    address="connection.version.get",
    method="GET",
    path="/icws/connection/version",
    decoder=Decoder(lambda: models.VersionInfo),
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
)
GET_STATION: Operation[models.StationInformation] = Operation(
    id="connection.getStation",
    address="connection.station.get",
    method="GET",
    path="/icws/{sessionId}/connection/station",
    decoder=Decoder(lambda: models.StationInformation),
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
)
CONNECT_STATION: Operation[None] = Operation(
    id="connection.connectStation",
    address="connection.station.connect",
    method="PUT",
    path="/icws/{sessionId}/connection/station",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.StationSettings,
)
DISCONNECT_STATION: Operation[None] = Operation(
    id="connection.disconnectStation",
    address="connection.station.disconnect",
    method="DELETE",
    path="/icws/{sessionId}/connection/station",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_CONNECTION_STATION: Operation[None] = Operation(
    id="connection.subscribeConnectionStation",
    address="connection.station.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/connection/station",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_CONNECTION_STATION: Operation[None] = Operation(
    id="connection.unsubscribeConnectionStation",
    address="connection.station.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/connection/station",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_SWITCHOVER_STATUS: Operation[models.SwitchoverStatus] = Operation(
    id="connection.getSwitchoverStatus",
    address="connection.switchover_status.get",
    method="GET",
    path="/icws/{sessionId}/connection/switchover-status",
    decoder=Decoder(lambda: models.SwitchoverStatus),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)

WATCH_CONNECTION_STATION: Watch[models.StationConnectionStateChangeMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONNECTION_STATION,
    stop=UNSUBSCRIBE_CONNECTION_STATION,
    kinds=lambda: (models.StationConnectionStateChangeMessage,),
)

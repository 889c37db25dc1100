# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeAlias

from msgspec import field as _field

from icws import models as _models
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.moments import ParsedDateTime as _Parsed

__all__ = [
    "AlternateHosts",
    "AuthTokenConnectionRequestSettings",
    "AuthenticationInfo",
    "BackupState",
    "BaseAuthConnectionRequestSettings",
    "ConnectionResponse",
    "ConnectionSettings",
    "CreateUniqueAuthTokenRequest",
    "CreateUniqueAuthTokenResponse",
    "EffectiveStationChangeMessage",
    "EffectiveStationInfo",
    "FeatureInfo",
    "FeatureInfos",
    "IcAuthConnectionRequestSettings",
    "IdentityProvider",
    "Language",
    "PurecloudIntegration",
    "RemoteNumberSettings",
    "RemoteWorkstationSettings",
    "ServerInfo",
    "ServerTimeInfo",
    "SingleSignOnResponse",
    "SingleSignOnTokenConnectionRequestSettings",
    "StationConnectionMode",
    "StationConnectionStateChangeMessage",
    "StationInformation",
    "StationSettings",
    "StationSettingsType",
    "StationlessSettings",
    "SupportedMediaType",
    "SwitchoverStatus",
    "VersionInfo",
    "WorkstationSettings",
]


class AlternateHosts(Model, kw_only=True):
    """Other servers to try when one accepts no log-ins."""

    alternate_host_list: list[str]
    """The servers to try in place of this one."""
    error_id: str | UnsetType = UNSET
    """A stable code for the kind of failure, meant for programs rather than people."""
    message: str | UnsetType = UNSET
    """What went wrong, in words."""


class AuthTokenConnectionRequestSettings(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:connection:authTokenConnectionRequestSettings",
):
    """Logs in with a one-time token from another session."""

    application_name: str
    """How the application calls itself; administrators see this name beside the session."""
    auth_token_seed: str
    """The seed that the caller made up when it asked for the token. Format: uuid."""
    auth_token: str
    """The one-time token obtained from a session that is already open."""
    auth_token_source_session: str
    """Id of the session that issued the token."""
    market_place_application_license_name: str | UnsetType = UNSET
    """Licence name of a MarketPlace application. Goes together with
    marketPlaceApplicationCode; other applications leave both out.
    """
    market_place_application_code: str | UnsetType = UNSET
    """Code of a MarketPlace application, as registered. Goes together with
    marketPlaceApplicationLicenseName.
    """
    disconnect_source_session: bool | UnsetType = UNSET
    """Whether the issuing session is to be closed. Left out, it stays open. Needs connection
    3.
    """


class AuthenticationInfo(Model, kw_only=True):
    """Ways of logging in."""

    allow_ic_auth: bool
    """Whether a CIC user and password will do."""
    identity_providers: list[IdentityProvider] | UnsetType = UNSET
    """The identity providers for single sign-on."""
    user_agreement_text: str | UnsetType = UNSET
    """Terms to show before the user logs in."""


class BackupState(OpenEnum):
    """States of the server that stands by."""

    Active = 0
    UpgradeLower = 1
    UpgradeHigher = 2
    UpgradeHigherManual = 3


class ConnectionResponse(Model, kw_only=True):
    """The facts about a new session that its client has to know."""

    csrf_token: str
    """Value for the ININ-ICWS-CSRF-Token header of the calls that follow."""
    session_id: str
    """Names the new session in the paths of later calls."""
    alternate_host_list: list[str] | UnsetType = UNSET
    """Other servers worth trying should this one become unreachable."""
    user_id: str | UnsetType = _field(name="userID", default=UNSET)
    """The user who is now logged in."""
    user_display_name: str | UnsetType = UNSET
    """The user's name as people should see it."""
    ic_server: str | UnsetType = UNSET
    """Name of the CIC server behind the session."""
    days_until_password_expiration: int | UnsetType = UNSET
    """How many days the password remains valid."""
    version: VersionInfo | UnsetType = UNSET
    """The server's release; sent when include lists version."""
    features: list[FeatureInfo] | UnsetType = UNSET
    """The server's features; sent when include lists features."""
    server_time_info: ServerTimeInfo | UnsetType = UNSET
    """The server's clock; sent when include lists server-time."""
    default_workstation_id: str | UnsetType | None = UNSET
    """The user's usual workstation; sent when include lists default-workstation."""
    effective_station: EffectiveStationInfo | UnsetType | None = UNSET
    """The station in effect for the user; sent when include lists effective-station."""
    purecloud_integration: PurecloudIntegration | UnsetType = UNSET
    """State of the PureCloud integration; sent when include lists purecloud-integration."""


class ConnectionSettings(Model, kw_only=True):
    """The state of a session."""

    connection_state: _models.ConnectionState
    """Whether the session is alive."""
    reason: str | UnsetType = UNSET
    """Why the session is in this state, in the session's language."""
    should_reconnect: bool | UnsetType = UNSET
    """Whether logging in again makes sense. Only meaningful for a session that is down. Needs
    connection 3.
    """


class CreateUniqueAuthTokenRequest(Model, kw_only=True):
    """Asks for a token."""

    auth_token_seed: str
    """A value that the caller makes up; it is needed again at log-in. Format: uuid."""


class CreateUniqueAuthTokenResponse(Model, kw_only=True):
    """The token that was made."""

    auth_token: str
    """The token."""


class EffectiveStationChangeMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:connection:effectiveStationChangeMessage",
):
    """A change of the station in effect."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    effective_station: EffectiveStationInfo | None
    """The station now in effect."""


class EffectiveStationInfo(Model, kw_only=True):
    """The station in effect."""

    station_id: _models.ConfigurationId
    """The station that the user's calls go to."""


class FeatureInfo(Model, kw_only=True):
    """One feature and its version."""

    feature_id: str
    """The feature's name, for example interactions."""
    version: int
    """How far the server has come in this feature. The number only ever grows."""


class FeatureInfos(Model, kw_only=True):
    """The server's features."""

    feature_info_list: list[FeatureInfo]
    """One entry a feature, in no promised order."""


class IcAuthConnectionRequestSettings(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:connection:icAuthConnectionRequestSettings",
):
    """Logs in with a CIC user and password."""

    application_name: str
    """How the application calls itself; administrators see this name beside the session."""
    user_id: str = _field(name="userID")
    """The CIC user who logs in."""
    password: str
    """That user's CIC password."""
    market_place_application_license_name: str | UnsetType = UNSET
    """Licence name of a MarketPlace application. Goes together with
    marketPlaceApplicationCode; other applications leave both out.
    """
    market_place_application_code: str | UnsetType = UNSET
    """Code of a MarketPlace application, as registered. Goes together with
    marketPlaceApplicationLicenseName.
    """


class IdentityProvider(Model, kw_only=True):
    """A provider for single sign-on."""

    display_name: str
    """The provider's name as people see it."""
    identity_provider_id: str
    """The provider's key."""
    built_in_identity_provider: bool
    """Whether the provider is CIC's own."""


class Language(Model, kw_only=True):
    """A language."""

    language_id: str = _field(name="languageID")
    """The language's code."""
    language_display_name: str
    """The language's name."""


class PurecloudIntegration(Model, kw_only=True):
    """The extent to which PureCloud is integrated."""

    integration_enabled: bool
    """Whether the server works together with PureCloud."""
    web_rtc_integration_enabled: bool | UnsetType = _field(
        name="webRTCIntegrationEnabled", default=UNSET
    )
    """Whether WebRTC phones are part of that."""


class RemoteNumberSettings(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:connection:remoteNumberSettings"
):
    """Connects to a telephone number."""

    remote_number: str
    """The number at which the user is reached."""
    supported_media_types: Sequence[SupportedMediaType] | UnsetType = UNSET
    """The media that the client can handle."""
    station_connection_mode: StationConnectionMode | UnsetType = UNSET
    """How long the station stays connected."""
    ready_for_interactions: bool | UnsetType = UNSET
    """Whether interactions may arrive at once."""
    persistent_connection: bool | UnsetType = UNSET
    """Whether the line stays open between calls."""


class RemoteWorkstationSettings(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:connection:remoteWorkstationSettings"
):
    """Connects to a workstation elsewhere."""

    workstation: str
    """The workstation's name."""
    supported_media_types: Sequence[SupportedMediaType] | UnsetType = UNSET
    """The media that the client can handle."""
    station_connection_mode: StationConnectionMode | UnsetType = UNSET
    """How long the station stays connected."""
    ready_for_interactions: bool | UnsetType = UNSET
    """Whether interactions may arrive at once."""
    remote_number: str | UnsetType = UNSET
    """The number at which the station is reached."""


class ServerInfo(Model, kw_only=True):
    """The offer of a server before log-in."""

    languages: list[Language]
    """The languages on offer."""
    accept_language: str
    """The language chosen for this request."""
    authentication: AuthenticationInfo | UnsetType = UNSET
    """The ways of logging in."""


class ServerTimeInfo(Model, kw_only=True):
    """The server's clock."""

    server_utc_time: str
    """The server's present time, in UTC. A date-time."""
    server_utc_time_datetime: ClassVar[_Parsed] = _Parsed("server_utc_time")


class SingleSignOnResponse(Model, kw_only=True):
    """The outcome of a single sign-on."""

    single_sign_on_token: str
    """The token to log in with."""


class SingleSignOnTokenConnectionRequestSettings(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:connection:singleSignOnTokenConnectionRequestSettings",
):
    """Logs in with a single sign-on token.

    Needs connection 3.
    """

    application_name: str
    """How the application calls itself; administrators see this name beside the session."""
    single_sign_on_token: str
    """The token that the single sign-on exchange produced."""
    market_place_application_license_name: str | UnsetType = UNSET
    """Licence name of a MarketPlace application. Goes together with
    marketPlaceApplicationCode; other applications leave both out.
    """
    market_place_application_code: str | UnsetType = UNSET
    """Code of a MarketPlace application, as registered. Goes together with
    marketPlaceApplicationLicenseName.
    """


class StationConnectionMode(OpenEnum):
    """The relation between a station connection and a session."""

    Default = 0
    IndependentofSession = 1
    IndependentConnectionsLogoutWithSession = 2


class StationConnectionStateChangeMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:connection:stationConnectionStateChangeMessage",
):
    """A change of station."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    new_station_info: StationInformation
    """The station now."""
    previous_station_info: StationInformation | UnsetType = UNSET
    """The station before."""


class StationInformation(Model, kw_only=True):
    """A station."""

    extension: str
    """The station's extension."""
    id: str
    """The station's key."""
    station_setting: StationSettingsType
    """What kind of station it is."""
    can_be_dialed: bool | UnsetType = UNSET
    """Whether the station can be called."""
    ring_always: bool | UnsetType = UNSET
    """Whether the station rings for every call."""
    sip_address: str | UnsetType = UNSET
    """The station's SIP address."""
    sip_password: str | UnsetType = UNSET
    """The password for SIP."""
    sip_user: str | UnsetType = UNSET
    remote_number: str | UnsetType = UNSET
    """The number of a remote station."""
    allowed_media_types: list[SupportedMediaType] | UnsetType = UNSET
    """The media that the station may handle."""


class StationSettingsType(OpenEnum):
    """Kinds of station."""

    None_ = 0
    Workstation = 1
    RemoteWorkstation = 2
    RemoteNumber = 3


class StationlessSettings(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:connection:stationlessSettings"
):
    """Works without a station."""

    supported_media_types: Sequence[SupportedMediaType] | UnsetType = UNSET
    """The media that the client can handle."""
    station_connection_mode: StationConnectionMode | UnsetType = UNSET
    """How long the station stays connected."""
    ready_for_interactions: bool | UnsetType = UNSET
    """Whether interactions may arrive at once."""


class SupportedMediaType(OpenEnum):
    """Media of interactions."""

    None_ = 0
    Call = 1
    Chat = 2
    Email = 3
    Generic = 4
    Callback = 5
    SmsMessage = 6
    WorkItem = 7
    DirectMessage = 8
    SocialConversation = 9


class SwitchoverStatus(Model, kw_only=True):
    """The state of a pair of servers."""

    is_switchover_active: bool
    """Whether a pair of servers is set up."""
    primary_host: str
    """The server that is in charge."""
    backup_host: str | UnsetType = UNSET
    """The server that stands by."""
    is_backup_ic_stopping: bool | UnsetType = _field(name="isBackupICStopping", default=UNSET)
    """Whether the one standing by is shutting down."""
    is_backup_ic_starting: bool | UnsetType = _field(name="isBackupICStarting", default=UNSET)
    """Whether the one standing by is starting up."""
    is_manual_switch_only: bool | UnsetType = UNSET
    """Whether only a person can make the two change places."""
    backup_state: BackupState | UnsetType = UNSET
    """The state of the one standing by."""
    backup_version: str | UnsetType = UNSET
    """Its release."""
    subsystems_down: list[str] | UnsetType = UNSET
    """The parts that are not running."""


class VersionInfo(Model, kw_only=True):
    """The server's release."""

    major_version: str
    """First part of the release number."""
    minor_version: str
    """Second part of the release number."""
    su: str
    """Service update level."""
    build: str
    """Build number."""
    product_id: str
    """Which product the server is."""
    codebase_id: str
    """Which line of code the build came from."""
    product_release_display_string: str | UnsetType = UNSET
    """The release, ready to show to a person. Needs connection 2."""
    product_patch_display_string: str | UnsetType = UNSET
    """The patch level, ready to show to a person. Needs connection 2."""


class WorkstationSettings(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:connection:workstationSettings"
):
    """Connects to a workstation."""

    workstation: str
    """The workstation's name."""
    supported_media_types: Sequence[SupportedMediaType] | UnsetType = UNSET
    """The media that the client can handle."""
    station_connection_mode: StationConnectionMode | UnsetType = UNSET
    """How long the station stays connected."""
    ready_for_interactions: bool | UnsetType = UNSET
    """Whether interactions may arrive at once."""


BaseAuthConnectionRequestSettings: TypeAlias = (
    AuthTokenConnectionRequestSettings
    | IcAuthConnectionRequestSettings
    | SingleSignOnTokenConnectionRequestSettings
    | UnknownObject
)
"""BaseAuthConnectionRequestSettings.

One of `AuthTokenConnectionRequestSettings`, `IcAuthConnectionRequestSettings`,
`SingleSignOnTokenConnectionRequestSettings`.
"""

StationSettings: TypeAlias = (
    WorkstationSettings
    | RemoteWorkstationSettings
    | RemoteNumberSettings
    | StationlessSettings
    | UnknownObject
)
"""StationSettings.

One of `WorkstationSettings`, `RemoteWorkstationSettings`, `RemoteNumberSettings`,
`StationlessSettings`.
"""

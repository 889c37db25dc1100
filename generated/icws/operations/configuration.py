# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

GET_CONFIGURATION_ACCESS_CONTROL_GROUPS: Operation[models.AccessControlGroups] = Operation(
    id="configuration.getConfigurationAccessControlGroups",
    method="GET",
    path="/icws/{sessionId}/configuration/access-control-groups",
    decoder=Decoder(lambda: models.AccessControlGroups),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationAccessControlGroup",
    method="POST",
    path="/icws/{sessionId}/configuration/access-control-groups",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.AccessControlGroup,
)
GET_CONFIGURATION_ACCESS_CONTROL_GROUPS_IN_USE: Operation[models.AreInUseResult] = Operation(
    id="configuration.getConfigurationAccessControlGroupsInUse",
    method="GET",
    path="/icws/{sessionId}/configuration/access-control-groups/are-in-use",
    decoder=Decoder(lambda: models.AreInUseResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_ASSIGNABLE_ACCESS_CONTROL_GROUPS: Operation[models.AssignableResult] = Operation(
    id="configuration.getConfigurationAssignableAccessControlGroups",
    method="GET",
    path="/icws/{sessionId}/configuration/access-control-groups/assignable/{objectType}",
    decoder=Decoder(lambda: models.AssignableResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("objectType", "id"),
)
GET_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[models.AccessControlGroup] = Operation(
    id="configuration.getConfigurationAccessControlGroup",
    method="GET",
    path="/icws/{sessionId}/configuration/access-control-groups/{id}",
    decoder=Decoder(lambda: models.AccessControlGroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[None] = Operation(
    id="configuration.deleteConfigurationAccessControlGroup",
    method="DELETE",
    path="/icws/{sessionId}/configuration/access-control-groups/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationAccessControlGroup",
    method="PUT",
    path="/icws/{sessionId}/configuration/access-control-groups/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.AccessControlGroup,
)
ASSIGN_CONFIGURATION_ACCESS_CONTROL_GROUP_MEMBERSHIP: Operation[models.AssignMembershipResult] = (
    Operation(
        id="configuration.assignConfigurationAccessControlGroupMembership",
        method="POST",
        path="/icws/{sessionId}/configuration/access-control-groups/{id}/{objectType}/assign-membership",
        decoder=Decoder(lambda: models.AssignMembershipResult),
        statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
        parameters=("id", "objectType", "ININ-ICWS-Transaction-Id"),
        body=lambda: models.AssignMembershipArgument,
    )
)
GET_CONFIGURATION_ACCOUNT_CODES: Operation[models.AccountCodes] = Operation(
    id="configuration.getConfigurationAccountCodes",
    method="GET",
    path="/icws/{sessionId}/configuration/account-codes",
    decoder=Decoder(lambda: models.AccountCodes),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_ACCOUNT_CODE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationAccountCode",
    method="POST",
    path="/icws/{sessionId}/configuration/account-codes",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.AccountCode,
)
GET_ACCOUNT_CODES_CONFIGURATION: Operation[models.AccountCodesConfiguration] = Operation(
    id="configuration.getAccountCodesConfiguration",
    method="GET",
    path="/icws/{sessionId}/configuration/account-codes-configuration",
    decoder=Decoder(lambda: models.AccountCodesConfiguration),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
UPDATE_ACCOUNT_CODES_CONFIGURATION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateAccountCodesConfiguration",
    method="PUT",
    path="/icws/{sessionId}/configuration/account-codes-configuration",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.AccountCodesConfiguration,
)
GET_CONFIGURATION_ACCOUNT_CODE: Operation[models.AccountCode] = Operation(
    id="configuration.getConfigurationAccountCode",
    method="GET",
    path="/icws/{sessionId}/configuration/account-codes/{id}",
    decoder=Decoder(lambda: models.AccountCode),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_ACCOUNT_CODE: Operation[None] = Operation(
    id="configuration.deleteConfigurationAccountCode",
    method="DELETE",
    path="/icws/{sessionId}/configuration/account-codes/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_ACCOUNT_CODE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationAccountCode",
    method="PUT",
    path="/icws/{sessionId}/configuration/account-codes/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.AccountCode,
)
GET_CONFIGURATION_ACCUMULATORS: Operation[models.Accumulators] = Operation(
    id="configuration.getConfigurationAccumulators",
    method="GET",
    path="/icws/{sessionId}/configuration/accumulators",
    decoder=Decoder(lambda: models.Accumulators),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_ACCUMULATOR: Operation[models.Accumulator] = Operation(
    id="configuration.getConfigurationAccumulator",
    method="GET",
    path="/icws/{sessionId}/configuration/accumulators/{id}",
    decoder=Decoder(lambda: models.Accumulator),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_ACTIONS: Operation[models.Actions] = Operation(
    id="configuration.getConfigurationActions",
    method="GET",
    path="/icws/{sessionId}/configuration/actions",
    decoder=Decoder(lambda: models.Actions),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_ACTION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationAction",
    method="POST",
    path="/icws/{sessionId}/configuration/actions",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Action,
)
GET_CONFIGURATION_ACTION: Operation[models.Action] = Operation(
    id="configuration.getConfigurationAction",
    method="GET",
    path="/icws/{sessionId}/configuration/actions/{id}",
    decoder=Decoder(lambda: models.Action),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_ACTION: Operation[None] = Operation(
    id="configuration.deleteConfigurationAction",
    method="DELETE",
    path="/icws/{sessionId}/configuration/actions/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_ACTION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationAction",
    method="PUT",
    path="/icws/{sessionId}/configuration/actions/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Action,
)
GET_CONFIGURATION_ATTENDANT_EMAIL_PROFILES: Operation[models.AttendantEmailProfiles] = Operation(
    id="configuration.getConfigurationAttendantEmailProfiles",
    method="GET",
    path="/icws/{sessionId}/configuration/attendant-email-profiles",
    decoder=Decoder(lambda: models.AttendantEmailProfiles),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_ATTENDANT_EMAIL_PROFILE: Operation[models.AttendantEmailProfile] = Operation(
    id="configuration.getConfigurationAttendantEmailProfile",
    method="GET",
    path="/icws/{sessionId}/configuration/attendant-email-profiles/{id}",
    decoder=Decoder(lambda: models.AttendantEmailProfile),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_ATTENDANT_INBOUND_PROFILES: Operation[models.AttendantInboundProfiles] = (
    Operation(
        id="configuration.getConfigurationAttendantInboundProfiles",
        method="GET",
        path="/icws/{sessionId}/configuration/attendant-inbound-profiles",
        decoder=Decoder(lambda: models.AttendantInboundProfiles),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_CONFIGURATION_ATTENDANT_INBOUND_PROFILE: Operation[models.AttendantInboundProfile] = Operation(
    id="configuration.getConfigurationAttendantInboundProfile",
    method="GET",
    path="/icws/{sessionId}/configuration/attendant-inbound-profiles/{id}",
    decoder=Decoder(lambda: models.AttendantInboundProfile),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_ATTENDANT_OPERATOR_PROFILES: Operation[models.AttendantOperatorProfiles] = (
    Operation(
        id="configuration.getConfigurationAttendantOperatorProfiles",
        method="GET",
        path="/icws/{sessionId}/configuration/attendant-operator-profiles",
        decoder=Decoder(lambda: models.AttendantOperatorProfiles),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_CONFIGURATION_ATTENDANT_OPERATOR_PROFILE: Operation[models.AttendantOperatorProfile] = (
    Operation(
        id="configuration.getConfigurationAttendantOperatorProfile",
        method="GET",
        path="/icws/{sessionId}/configuration/attendant-operator-profiles/{id}",
        decoder=Decoder(lambda: models.AttendantOperatorProfile),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("id", "select", "rightsFilter"),
    )
)
GET_CONFIGURATION_ATTENDANT_OUTBOUND_PROFILES: Operation[models.AttendantOutboundProfiles] = (
    Operation(
        id="configuration.getConfigurationAttendantOutboundProfiles",
        method="GET",
        path="/icws/{sessionId}/configuration/attendant-outbound-profiles",
        decoder=Decoder(lambda: models.AttendantOutboundProfiles),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_CONFIGURATION_ATTENDANT_OUTBOUND_PROFILE: Operation[models.AttendantOutboundProfile] = (
    Operation(
        id="configuration.getConfigurationAttendantOutboundProfile",
        method="GET",
        path="/icws/{sessionId}/configuration/attendant-outbound-profiles/{id}",
        decoder=Decoder(lambda: models.AttendantOutboundProfile),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("id", "select", "rightsFilter"),
    )
)
GET_CONFIGURATION_AUDIO_SOURCES: Operation[models.AudioSources] = Operation(
    id="configuration.getConfigurationAudioSources",
    method="GET",
    path="/icws/{sessionId}/configuration/audio-sources",
    decoder=Decoder(lambda: models.AudioSources),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_AUDIO_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationAudioSource",
    method="POST",
    path="/icws/{sessionId}/configuration/audio-sources",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.AudioSource,
)
GET_CONFIGURATION_AUDIO_SOURCE: Operation[models.AudioSource] = Operation(
    id="configuration.getConfigurationAudioSource",
    method="GET",
    path="/icws/{sessionId}/configuration/audio-sources/{id}",
    decoder=Decoder(lambda: models.AudioSource),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_AUDIO_SOURCE: Operation[None] = Operation(
    id="configuration.deleteConfigurationAudioSource",
    method="DELETE",
    path="/icws/{sessionId}/configuration/audio-sources/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_AUDIO_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationAudioSource",
    method="PUT",
    path="/icws/{sessionId}/configuration/audio-sources/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.AudioSource,
)
GET_CONFIGURATION_SUBSYSTEM_CERTIFICATES: Operation[models.SubsystemCertificatesResult] = Operation(
    id="configuration.getConfigurationSubsystemCertificates",
    method="GET",
    path="/icws/{sessionId}/configuration/certificates/subsystem-certificates",
    decoder=Decoder(lambda: models.SubsystemCertificatesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
TRUST_CONFIGURATION_SUBSYSTEM_CERTIFICATE: Operation[None] = Operation(
    id="configuration.trustConfigurationSubsystemCertificate",
    method="PUT",
    path="/icws/{sessionId}/configuration/certificates/trust-subsystem-certificate",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.TrustSubsystemCertificateArgument,
)
GET_CONFIGURATION_CLIENT_BUTTONS: Operation[models.ClientButtons] = Operation(
    id="configuration.getConfigurationClientButtons",
    method="GET",
    path="/icws/{sessionId}/configuration/client-buttons",
    decoder=Decoder(lambda: models.ClientButtons),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_CLIENT_BUTTON: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationClientButton",
    method="POST",
    path="/icws/{sessionId}/configuration/client-buttons",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.ClientButton,
)
GET_CONFIGURATION_CLIENT_BUTTON: Operation[models.ClientButton] = Operation(
    id="configuration.getConfigurationClientButton",
    method="GET",
    path="/icws/{sessionId}/configuration/client-buttons/{id}",
    decoder=Decoder(lambda: models.ClientButton),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_CLIENT_BUTTON: Operation[None] = Operation(
    id="configuration.deleteConfigurationClientButton",
    method="DELETE",
    path="/icws/{sessionId}/configuration/client-buttons/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_CLIENT_BUTTON: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationClientButton",
    method="PUT",
    path="/icws/{sessionId}/configuration/client-buttons/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.ClientButton,
)
GET_CLIENT_CONFIGURATION_TEMPLATES: Operation[models.ClientConfigurationTemplates] = Operation(
    id="configuration.getClientConfigurationTemplates",
    method="GET",
    path="/icws/{sessionId}/configuration/client-configuration-templates",
    decoder=Decoder(lambda: models.ClientConfigurationTemplates),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CLIENT_CONFIGURATION_TEMPLATE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createClientConfigurationTemplate",
    method="POST",
    path="/icws/{sessionId}/configuration/client-configuration-templates",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.ClientConfigurationTemplate,
)
GET_CLIENT_CONFIGURATION_TEMPLATE: Operation[models.ClientConfigurationTemplate] = Operation(
    id="configuration.getClientConfigurationTemplate",
    method="GET",
    path="/icws/{sessionId}/configuration/client-configuration-templates/{id}",
    decoder=Decoder(lambda: models.ClientConfigurationTemplate),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CLIENT_CONFIGURATION_TEMPLATE: Operation[None] = Operation(
    id="configuration.deleteClientConfigurationTemplate",
    method="DELETE",
    path="/icws/{sessionId}/configuration/client-configuration-templates/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CLIENT_CONFIGURATION_TEMPLATE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateClientConfigurationTemplate",
    method="PUT",
    path="/icws/{sessionId}/configuration/client-configuration-templates/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.ClientConfigurationTemplate,
)
GET_CONFIGURATION_CLIENT_TEMPLATES: Operation[models.ClientTemplates] = Operation(
    id="configuration.getConfigurationClientTemplates",
    method="GET",
    path="/icws/{sessionId}/configuration/client-templates",
    decoder=Decoder(lambda: models.ClientTemplates),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_CLIENT_TEMPLATE: Operation[models.ClientTemplate] = Operation(
    id="configuration.getConfigurationClientTemplate",
    method="GET",
    path="/icws/{sessionId}/configuration/client-templates/{id}",
    decoder=Decoder(lambda: models.ClientTemplate),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_CLIENT_TEMPLATE: Operation[None] = Operation(
    id="configuration.deleteConfigurationClientTemplate",
    method="DELETE",
    path="/icws/{sessionId}/configuration/client-templates/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
GET_CONFIGURATION_CONTACT_LIST_SOURCES: Operation[models.ContactListSources] = Operation(
    id="configuration.getConfigurationContactListSources",
    method="GET",
    path="/icws/{sessionId}/configuration/contact-list-sources",
    decoder=Decoder(lambda: models.ContactListSources),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
GET_CONFIGURATION_CONTACT_LIST_SOURCE: Operation[models.ContactListSource] = Operation(
    id="configuration.getConfigurationContactListSource",
    method="GET",
    path="/icws/{sessionId}/configuration/contact-list-sources/{id}",
    decoder=Decoder(lambda: models.ContactListSource),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "multiLanguage"),
    options={
        "rightsFilter": ("view", "admin"),
        "multiLanguage": ("true", "false"),
    },
)
GET_CONFIGURATION_DEFAULT_LOCATION: Operation[models.DefaultLocation] = Operation(
    id="configuration.getConfigurationDefaultLocation",
    method="GET",
    path="/icws/{sessionId}/configuration/default-location",
    decoder=Decoder(lambda: models.DefaultLocation),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
GET_CONFIGURATION_DEFAULT_USER: Operation[models.DefaultUser] = Operation(
    id="configuration.getConfigurationDefaultUser",
    method="GET",
    path="/icws/{sessionId}/configuration/default-user",
    decoder=Decoder(lambda: models.DefaultUser),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
UPDATE_CONFIGURATION_DEFAULT_USER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationDefaultUser",
    method="PUT",
    path="/icws/{sessionId}/configuration/default-user",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.DefaultUser,
)
GET_CONFIGURATION_ACTION_DEFAULTS: Operation[models.Action] = Operation(
    id="configuration.getConfigurationActionDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/action",
    decoder=Decoder(lambda: models.Action),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_CLIENT_TEMPLATE_DEFAULTS: Operation[models.ClientTemplate] = Operation(
    id="configuration.getConfigurationClientTemplateDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/client-template",
    decoder=Decoder(lambda: models.ClientTemplate),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_KEYWORD_DEFAULTS: Operation[models.Keyword] = Operation(
    id="configuration.getConfigurationKeywordDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/keyword",
    decoder=Decoder(lambda: models.Keyword),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_LINE_DEFAULTS: Operation[models.Line] = Operation(
    id="configuration.getConfigurationLineDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/line",
    decoder=Decoder(lambda: models.Line),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_MONITORED_MAILBOX_DEFAULTS: Operation[models.MonitoredMailbox] = Operation(
    id="configuration.getConfigurationMonitoredMailboxDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/monitored-mailbox",
    decoder=Decoder(lambda: models.MonitoredMailbox),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_QUEUE_COLUMN_DEFAULTS: Operation[models.QueueColumn] = Operation(
    id="configuration.getConfigurationQueueColumnDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/queue-column",
    decoder=Decoder(lambda: models.QueueColumn),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_RECORDING_BEEP_TONE_DEFAULTS: Operation[models.RecordingBeepTone] = Operation(
    id="configuration.getConfigurationRecordingBeepToneDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/recording-beep-tone",
    decoder=Decoder(lambda: models.RecordingBeepTone),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_ROLE_DEFAULTS: Operation[models.Role] = Operation(
    id="configuration.getConfigurationRoleDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/role",
    decoder=Decoder(lambda: models.Role),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_SALESFORCE_CTI_ATTRIBUTE_MAP_DEFAULTS: Operation[
    models.SalesforceCtiAttributeMap
] = Operation(
    id="configuration.getConfigurationSalesforceCtiAttributeMapDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/salesforce-cti-attribute-map",
    decoder=Decoder(lambda: models.SalesforceCtiAttributeMap),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_SALESFORCE_CTI_CONFIGURATION_DEFAULTS: Operation[models.SalesforceCTIConfiguration] = Operation(
    id="configuration.getSalesforceCtiConfigurationDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/salesforce-cti-configuration",
    decoder=Decoder(lambda: models.SalesforceCTIConfiguration),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_SCHEDULE_DEFAULTS: Operation[models.Schedule] = Operation(
    id="configuration.getConfigurationScheduleDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/schedule",
    decoder=Decoder(lambda: models.Schedule),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_USER_DEFAULTS: Operation[models.User] = Operation(
    id="configuration.getConfigurationUserDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/user",
    decoder=Decoder(lambda: models.User),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_WORKGROUP_DEFAULTS: Operation[models.Workgroup] = Operation(
    id="configuration.getConfigurationWorkgroupDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/workgroup",
    decoder=Decoder(lambda: models.Workgroup),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_WRAP_UP_CATEGORY_DEFAULTS: Operation[models.WrapUpCategory] = Operation(
    id="configuration.getConfigurationWrapUpCategoryDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/wrap-up-category",
    decoder=Decoder(lambda: models.WrapUpCategory),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_WRAP_UP_CODE_DEFAULTS: Operation[models.WrapUpCode] = Operation(
    id="configuration.getConfigurationWrapUpCodeDefaults",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/wrap-up-code",
    decoder=Decoder(lambda: models.WrapUpCode),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_DIAL_PLAN_CLASSIFICATIONS: Operation[models.DialPlanClassifications] = Operation(
    id="configuration.getConfigurationDialPlanClassifications",
    method="GET",
    path="/icws/{sessionId}/configuration/dial-plan-classifications",
    decoder=Decoder(lambda: models.DialPlanClassifications),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_DIAL_PLAN_CLASSIFICATION: Operation[models.DialPlanClassification] = Operation(
    id="configuration.getConfigurationDialPlanClassification",
    method="GET",
    path="/icws/{sessionId}/configuration/dial-plan-classifications/{id}",
    decoder=Decoder(lambda: models.DialPlanClassification),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_DNIS_MAPPINGS: Operation[models.DnisMappings] = Operation(
    id="configuration.getConfigurationDnisMappings",
    method="GET",
    path="/icws/{sessionId}/configuration/dnis-mappings",
    decoder=Decoder(lambda: models.DnisMappings),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter"),
)
UPDATE_CONFIGURATION_DNIS_MAPPINGS: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationDnisMappings",
    method="PUT",
    path="/icws/{sessionId}/configuration/dnis-mappings",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.DnisMappings,
)
GET_CONFIGURATION_E_FAQS: Operation[models.EFaqs] = Operation(
    id="configuration.getConfigurationEFaqs",
    method="GET",
    path="/icws/{sessionId}/configuration/e-faqs",
    decoder=Decoder(lambda: models.EFaqs),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_E_FAQ: Operation[models.EFaq] = Operation(
    id="configuration.getConfigurationEFaq",
    method="GET",
    path="/icws/{sessionId}/configuration/e-faqs/{id}",
    decoder=Decoder(lambda: models.EFaq),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_FAX_GROUPS: Operation[models.FaxGroups] = Operation(
    id="configuration.getConfigurationFaxGroups",
    method="GET",
    path="/icws/{sessionId}/configuration/fax-groups",
    decoder=Decoder(lambda: models.FaxGroups),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_FAX_GROUP: Operation[models.FaxGroup] = Operation(
    id="configuration.getConfigurationFaxGroup",
    method="GET",
    path="/icws/{sessionId}/configuration/fax-groups/{id}",
    decoder=Decoder(lambda: models.FaxGroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_FEATURE_LICENSES: Operation[models.FeatureLicenses] = Operation(
    id="configuration.getConfigurationFeatureLicenses",
    method="GET",
    path="/icws/{sessionId}/configuration/feature-licenses",
    decoder=Decoder(lambda: models.FeatureLicenses),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_FEATURE_LICENSE: Operation[models.FeatureLicense] = Operation(
    id="configuration.getConfigurationFeatureLicense",
    method="GET",
    path="/icws/{sessionId}/configuration/feature-licenses/{id}",
    decoder=Decoder(lambda: models.FeatureLicense),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_FEEDBACK_SURVEY_GROUPS: Operation[models.FeedbackSurveyGroups] = Operation(
    id="configuration.getConfigurationFeedbackSurveyGroups",
    method="GET",
    path="/icws/{sessionId}/configuration/feedback-survey-groups",
    decoder=Decoder(lambda: models.FeedbackSurveyGroups),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_FEEDBACK_SURVEY_GROUP: Operation[models.FeedbackSurveyGroup] = Operation(
    id="configuration.getConfigurationFeedbackSurveyGroup",
    method="GET",
    path="/icws/{sessionId}/configuration/feedback-survey-groups/{id}",
    decoder=Decoder(lambda: models.FeedbackSurveyGroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_FEEDBACK_SURVEYS: Operation[models.FeedbackSurveys] = Operation(
    id="configuration.getConfigurationFeedbackSurveys",
    method="GET",
    path="/icws/{sessionId}/configuration/feedback-surveys",
    decoder=Decoder(lambda: models.FeedbackSurveys),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_FEEDBACK_SURVEY: Operation[models.FeedbackSurvey] = Operation(
    id="configuration.getConfigurationFeedbackSurvey",
    method="GET",
    path="/icws/{sessionId}/configuration/feedback-surveys/{id}",
    decoder=Decoder(lambda: models.FeedbackSurvey),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_HANDLERS: Operation[models.Handlers] = Operation(
    id="configuration.getConfigurationHandlers",
    method="GET",
    path="/icws/{sessionId}/configuration/handlers",
    decoder=Decoder(lambda: models.Handlers),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_HANDLER: Operation[models.Handler] = Operation(
    id="configuration.getConfigurationHandler",
    method="GET",
    path="/icws/{sessionId}/configuration/handlers/{id}",
    decoder=Decoder(lambda: models.Handler),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_HISTORICAL_REPORTS: Operation[models.HistoricalReports] = Operation(
    id="configuration.getConfigurationHistoricalReports",
    method="GET",
    path="/icws/{sessionId}/configuration/historical-reports",
    decoder=Decoder(lambda: models.HistoricalReports),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_HISTORICAL_REPORT: Operation[models.HistoricalReport] = Operation(
    id="configuration.getConfigurationHistoricalReport",
    method="GET",
    path="/icws/{sessionId}/configuration/historical-reports/{id}",
    decoder=Decoder(lambda: models.HistoricalReport),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_IC_DATA_SOURCES: Operation[models.IcDataSources] = Operation(
    id="configuration.getConfigurationIcDataSources",
    method="GET",
    path="/icws/{sessionId}/configuration/ic-data-sources",
    decoder=Decoder(lambda: models.IcDataSources),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_IC_DATA_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationIcDataSource",
    method="POST",
    path="/icws/{sessionId}/configuration/ic-data-sources",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.IcDataSource,
)
GET_CONFIGURATION_IC_DATA_SOURCE: Operation[models.IcDataSource] = Operation(
    id="configuration.getConfigurationIcDataSource",
    method="GET",
    path="/icws/{sessionId}/configuration/ic-data-sources/{id}",
    decoder=Decoder(lambda: models.IcDataSource),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_IC_DATA_SOURCE: Operation[None] = Operation(
    id="configuration.deleteConfigurationIcDataSource",
    method="DELETE",
    path="/icws/{sessionId}/configuration/ic-data-sources/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_IC_DATA_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationIcDataSource",
    method="PUT",
    path="/icws/{sessionId}/configuration/ic-data-sources/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.IcDataSource,
)
GET_CONFIGURATION_IMAGE_RESOURCE_CATEGORIES: Operation[models.ImageResourceCategories] = Operation(
    id="configuration.getConfigurationImageResourceCategories",
    method="GET",
    path="/icws/{sessionId}/configuration/image-resource-categories",
    decoder=Decoder(lambda: models.ImageResourceCategories),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_IMAGE_RESOURCE_CATEGORY: Operation[models.ImageResourceCategory] = Operation(
    id="configuration.getConfigurationImageResourceCategory",
    method="GET",
    path="/icws/{sessionId}/configuration/image-resource-categories/{id}",
    decoder=Decoder(lambda: models.ImageResourceCategory),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_IMAGE_RESOURCES: Operation[models.ImageResources] = Operation(
    id="configuration.getConfigurationImageResources",
    method="GET",
    path="/icws/{sessionId}/configuration/image-resources",
    decoder=Decoder(lambda: models.ImageResources),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_IMAGE_RESOURCE: Operation[models.ImageResource] = Operation(
    id="configuration.getConfigurationImageResource",
    method="GET",
    path="/icws/{sessionId}/configuration/image-resources/{id}",
    decoder=Decoder(lambda: models.ImageResource),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_IMAGE_RESOURCE: Operation[None] = Operation(
    id="configuration.deleteConfigurationImageResource",
    method="DELETE",
    path="/icws/{sessionId}/configuration/image-resources/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
GET_CONFIGURATION_INITIALIZATION_FUNCTIONS: Operation[models.InitializationFunctions] = Operation(
    id="configuration.getConfigurationInitializationFunctions",
    method="GET",
    path="/icws/{sessionId}/configuration/initialization-functions",
    decoder=Decoder(lambda: models.InitializationFunctions),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INITIALIZATION_FUNCTION: Operation[models.InitializationFunction] = Operation(
    id="configuration.getConfigurationInitializationFunction",
    method="GET",
    path="/icws/{sessionId}/configuration/initialization-functions/{id}",
    decoder=Decoder(lambda: models.InitializationFunction),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_ANALYZER_LICENSED_LANGUAGES: Operation[
    models.LicensedLanguagesResult
] = Operation(
    id="configuration.getConfigurationInteractionAnalyzerLicensedLanguages",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-analyzer/licensed-languages",
    decoder=Decoder(lambda: models.LicensedLanguagesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_INTERACTION_ANALYZER_SUPPORTED_LANGUAGES: Operation[
    models.SupportedLanguagesResult
] = Operation(
    id="configuration.getConfigurationInteractionAnalyzerSupportedLanguages",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-analyzer/supported-languages",
    decoder=Decoder(lambda: models.SupportedLanguagesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_INTERACTION_CLIENT_PLUGINS: Operation[models.InteractionClientPlugins] = (
    Operation(
        id="configuration.getConfigurationInteractionClientPlugins",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-client-plugins",
        decoder=Decoder(lambda: models.InteractionClientPlugins),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_CONFIGURATION_INTERACTION_CLIENT_PLUGIN: Operation[models.InteractionClientPlugin] = Operation(
    id="configuration.getConfigurationInteractionClientPlugin",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-client-plugins/{id}",
    decoder=Decoder(lambda: models.InteractionClientPlugin),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_CONFERENCE_ROOMS: Operation[models.InteractionConferenceRooms] = (
    Operation(
        id="configuration.getConfigurationInteractionConferenceRooms",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-conference-rooms",
        decoder=Decoder(lambda: models.InteractionConferenceRooms),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_CONFIGURATION_INTERACTION_CONFERENCE_ROOM: Operation[models.InteractionConferenceRoom] = (
    Operation(
        id="configuration.getConfigurationInteractionConferenceRoom",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-conference-rooms/{id}",
        decoder=Decoder(lambda: models.InteractionConferenceRoom),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("id", "select", "rightsFilter"),
    )
)
GET_CONFIGURATION_INTERACTION_DIALER_CALL_LIST_ACLS: Operation[
    models.InteractionDialerCallListAcls
] = Operation(
    id="configuration.getConfigurationInteractionDialerCallListAcls",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-call-list-acls",
    decoder=Decoder(lambda: models.InteractionDialerCallListAcls),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_DIALER_CALL_LIST_ACL: Operation[
    models.InteractionDialerCallListAcl
] = Operation(
    id="configuration.getConfigurationInteractionDialerCallListAcl",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-call-list-acls/{id}",
    decoder=Decoder(lambda: models.InteractionDialerCallListAcl),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_DIALER_CAMPAIGN_ACLS: Operation[
    models.InteractionDialerCampaignAcls
] = Operation(
    id="configuration.getConfigurationInteractionDialerCampaignAcls",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-campaign-acls",
    decoder=Decoder(lambda: models.InteractionDialerCampaignAcls),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_DIALER_CAMPAIGN_ACL: Operation[
    models.InteractionDialerCampaignAcl
] = Operation(
    id="configuration.getConfigurationInteractionDialerCampaignAcl",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-campaign-acls/{id}",
    decoder=Decoder(lambda: models.InteractionDialerCampaignAcl),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_DIALER_POLICY_SET_ACLS: Operation[
    models.InteractionDialerPolicySetAcls
] = Operation(
    id="configuration.getConfigurationInteractionDialerPolicySetAcls",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-policy-set-acls",
    decoder=Decoder(lambda: models.InteractionDialerPolicySetAcls),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_DIALER_POLICY_SET_ACL: Operation[
    models.InteractionDialerPolicySetAcl
] = Operation(
    id="configuration.getConfigurationInteractionDialerPolicySetAcl",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-policy-set-acls/{id}",
    decoder=Decoder(lambda: models.InteractionDialerPolicySetAcl),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_DIALER_RULE_SET_ACLS: Operation[
    models.InteractionDialerRuleSetAcls
] = Operation(
    id="configuration.getConfigurationInteractionDialerRuleSetAcls",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-rule-set-acls",
    decoder=Decoder(lambda: models.InteractionDialerRuleSetAcls),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_DIALER_RULE_SET_ACL: Operation[models.InteractionDialerRuleSetAcl] = (
    Operation(
        id="configuration.getConfigurationInteractionDialerRuleSetAcl",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-dialer-rule-set-acls/{id}",
        decoder=Decoder(lambda: models.InteractionDialerRuleSetAcl),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("id", "select", "rightsFilter"),
    )
)
GET_CONFIGURATION_INTERACTION_DIALER_SCHEDULE_ACLS: Operation[
    models.InteractionDialerScheduleAcls
] = Operation(
    id="configuration.getConfigurationInteractionDialerScheduleAcls",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-schedule-acls",
    decoder=Decoder(lambda: models.InteractionDialerScheduleAcls),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_DIALER_SCHEDULE_ACL: Operation[
    models.InteractionDialerScheduleAcl
] = Operation(
    id="configuration.getConfigurationInteractionDialerScheduleAcl",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-schedule-acls/{id}",
    decoder=Decoder(lambda: models.InteractionDialerScheduleAcl),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_DIALER_SCRIPT_ACLS: Operation[models.InteractionDialerScriptAcls] = (
    Operation(
        id="configuration.getConfigurationInteractionDialerScriptAcls",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-dialer-script-acls",
        decoder=Decoder(lambda: models.InteractionDialerScriptAcls),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_CONFIGURATION_INTERACTION_DIALER_SCRIPT_ACL: Operation[models.InteractionDialerScriptAcl] = (
    Operation(
        id="configuration.getConfigurationInteractionDialerScriptAcl",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-dialer-script-acls/{id}",
        decoder=Decoder(lambda: models.InteractionDialerScriptAcl),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("id", "select", "rightsFilter"),
    )
)
GET_CONFIGURATION_INTERACTION_DIALER_SKILL_SET_ACLS: Operation[
    models.InteractionDialerSkillSetAcls
] = Operation(
    id="configuration.getConfigurationInteractionDialerSkillSetAcls",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-skill-set-acls",
    decoder=Decoder(lambda: models.InteractionDialerSkillSetAcls),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_DIALER_SKILL_SET_ACL: Operation[
    models.InteractionDialerSkillSetAcl
] = Operation(
    id="configuration.getConfigurationInteractionDialerSkillSetAcl",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-skill-set-acls/{id}",
    decoder=Decoder(lambda: models.InteractionDialerSkillSetAcl),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_DIALER_STAGE_SET_ACLS: Operation[
    models.InteractionDialerStageSetAcls
] = Operation(
    id="configuration.getConfigurationInteractionDialerStageSetAcls",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-stage-set-acls",
    decoder=Decoder(lambda: models.InteractionDialerStageSetAcls),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_DIALER_STAGE_SET_ACL: Operation[
    models.InteractionDialerStageSetAcl
] = Operation(
    id="configuration.getConfigurationInteractionDialerStageSetAcl",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-stage-set-acls/{id}",
    decoder=Decoder(lambda: models.InteractionDialerStageSetAcl),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_DIALER_ZONE_SET_ACLS: Operation[
    models.InteractionDialerZoneSetAcls
] = Operation(
    id="configuration.getConfigurationInteractionDialerZoneSetAcls",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-zone-set-acls",
    decoder=Decoder(lambda: models.InteractionDialerZoneSetAcls),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_DIALER_ZONE_SET_ACL: Operation[models.InteractionDialerZoneSetAcl] = (
    Operation(
        id="configuration.getConfigurationInteractionDialerZoneSetAcl",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-dialer-zone-set-acls/{id}",
        decoder=Decoder(lambda: models.InteractionDialerZoneSetAcl),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("id", "select", "rightsFilter"),
    )
)
GET_CONFIGURATION_INTERACTION_MESSAGE_STORE_MAILBOX_USERS: Operation[models.UsersResult] = (
    Operation(
        id="configuration.getConfigurationInteractionMessageStoreMailboxUsers",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-message-store-mailbox/users",
        decoder=Decoder(lambda: models.UsersResult),
        statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    )
)
GET_CONFIGURATION_INTERACTION_OPTIMIZER_SCHEDULING_UNITS: Operation[
    models.InteractionOptimizerSchedulingUnits
] = Operation(
    id="configuration.getConfigurationInteractionOptimizerSchedulingUnits",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-optimizer-scheduling-units",
    decoder=Decoder(lambda: models.InteractionOptimizerSchedulingUnits),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_OPTIMIZER_SCHEDULING_UNIT: Operation[
    models.InteractionOptimizerSchedulingUnit
] = Operation(
    id="configuration.getConfigurationInteractionOptimizerSchedulingUnit",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-optimizer-scheduling-units/{id}",
    decoder=Decoder(lambda: models.InteractionOptimizerSchedulingUnit),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_PROCESS_AUTOMATION_PROCESSES: Operation[
    models.InteractionProcessAutomationProcesses
] = Operation(
    id="configuration.getConfigurationInteractionProcessAutomationProcesses",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-process-automation-processes",
    decoder=Decoder(lambda: models.InteractionProcessAutomationProcesses),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_PROCESS_AUTOMATION_PROCESS: Operation[
    models.InteractionProcessAutomationProcess
] = Operation(
    id="configuration.getConfigurationInteractionProcessAutomationProcess",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-process-automation-processes/{id}",
    decoder=Decoder(lambda: models.InteractionProcessAutomationProcess),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_PROCESSOR_TABLES: Operation[models.InteractionProcessorTables] = (
    Operation(
        id="configuration.getConfigurationInteractionProcessorTables",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-processor-tables",
        decoder=Decoder(lambda: models.InteractionProcessorTables),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_CONFIGURATION_INTERACTION_PROCESSOR_TABLE: Operation[models.InteractionProcessorTable] = (
    Operation(
        id="configuration.getConfigurationInteractionProcessorTable",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-processor-tables/{id}",
        decoder=Decoder(lambda: models.InteractionProcessorTable),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("id", "select", "rightsFilter"),
    )
)
GET_INTERACTION_RECORDER_CONFIGURATION: Operation[models.InteractionRecorderConfiguration] = (
    Operation(
        id="configuration.getInteractionRecorderConfiguration",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-recorder-configuration",
        decoder=Decoder(lambda: models.InteractionRecorderConfiguration),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("select", "rightsFilter"),
    )
)
UPDATE_INTERACTION_RECORDER_CONFIGURATION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateInteractionRecorderConfiguration",
    method="PUT",
    path="/icws/{sessionId}/configuration/interaction-recorder-configuration",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.InteractionRecorderConfiguration,
)
GET_CONFIGURATION_INTERACTION_RECORDER_QUESTIONNAIRES: Operation[
    models.InteractionRecorderQuestionnaires
] = Operation(
    id="configuration.getConfigurationInteractionRecorderQuestionnaires",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-recorder-questionnaires",
    decoder=Decoder(lambda: models.InteractionRecorderQuestionnaires),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_RECORDER_QUESTIONNAIRE: Operation[
    models.InteractionRecorderQuestionnaire
] = Operation(
    id="configuration.getConfigurationInteractionRecorderQuestionnaire",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-recorder-questionnaires/{id}",
    decoder=Decoder(lambda: models.InteractionRecorderQuestionnaire),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_KEYWORD_SETS: Operation[models.KeywordSets] = Operation(
    id="configuration.getConfigurationKeywordSets",
    method="GET",
    path="/icws/{sessionId}/configuration/keyword-sets",
    decoder=Decoder(lambda: models.KeywordSets),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_KEYWORD_SET: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationKeywordSet",
    method="POST",
    path="/icws/{sessionId}/configuration/keyword-sets",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.KeywordSet,
)
PREVIEW_CONFIGURATION_KEYWORD_RUNTIME: Operation[models.PreviewKeywordRuntimeResult] = Operation(
    id="configuration.previewConfigurationKeywordRuntime",
    method="GET",
    path="/icws/{sessionId}/configuration/keyword-sets/preview-keyword-runtime",
    decoder=Decoder(lambda: models.PreviewKeywordRuntimeResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=(
        "keywordName",
        "language",
        "userPronunciations",
        "antiPronunciations",
        "userWords",
        "userAntiWords",
    ),
)
GET_CONFIGURATION_KEYWORD_SET: Operation[models.KeywordSet] = Operation(
    id="configuration.getConfigurationKeywordSet",
    method="GET",
    path="/icws/{sessionId}/configuration/keyword-sets/{id}",
    decoder=Decoder(lambda: models.KeywordSet),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_KEYWORD_SET: Operation[None] = Operation(
    id="configuration.deleteConfigurationKeywordSet",
    method="DELETE",
    path="/icws/{sessionId}/configuration/keyword-sets/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
GET_CONFIGURATION_LAYOUTS: Operation[models.Layouts] = Operation(
    id="configuration.getConfigurationLayouts",
    method="GET",
    path="/icws/{sessionId}/configuration/layouts",
    decoder=Decoder(lambda: models.Layouts),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_LAYOUT: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationLayout",
    method="POST",
    path="/icws/{sessionId}/configuration/layouts",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Layout,
)
GET_CONFIGURATION_LAYOUT: Operation[models.Layout] = Operation(
    id="configuration.getConfigurationLayout",
    method="GET",
    path="/icws/{sessionId}/configuration/layouts/{id}",
    decoder=Decoder(lambda: models.Layout),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_LAYOUT: Operation[None] = Operation(
    id="configuration.deleteConfigurationLayout",
    method="DELETE",
    path="/icws/{sessionId}/configuration/layouts/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_LAYOUT: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationLayout",
    method="PUT",
    path="/icws/{sessionId}/configuration/layouts/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Layout,
)
GET_CONFIGURATION_LEGACY_HISTORICAL_REPORTS: Operation[models.LegacyHistoricalReports] = Operation(
    id="configuration.getConfigurationLegacyHistoricalReports",
    method="GET",
    path="/icws/{sessionId}/configuration/legacy-historical-reports",
    decoder=Decoder(lambda: models.LegacyHistoricalReports),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_LEGACY_HISTORICAL_REPORT: Operation[models.LegacyHistoricalReport] = Operation(
    id="configuration.getConfigurationLegacyHistoricalReport",
    method="GET",
    path="/icws/{sessionId}/configuration/legacy-historical-reports/{id}",
    decoder=Decoder(lambda: models.LegacyHistoricalReport),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_LICENSE_ALLOCATIONS: Operation[models.LicenseAllocations] = Operation(
    id="configuration.getConfigurationLicenseAllocations",
    method="GET",
    path="/icws/{sessionId}/configuration/license-allocations",
    decoder=Decoder(lambda: models.LicenseAllocations),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "licenseAppliesTo", "Range"),
)
GET_CONFIGURATION_LICENSE_ALLOCATION: Operation[models.LicenseAllocation] = Operation(
    id="configuration.getConfigurationLicenseAllocation",
    method="GET",
    path="/icws/{sessionId}/configuration/license-allocations/{id}",
    decoder=Decoder(lambda: models.LicenseAllocation),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "licenseAppliesTo"),
)
GET_CONFIGURATION_LINE_GROUPS: Operation[models.LineGroups] = Operation(
    id="configuration.getConfigurationLineGroups",
    method="GET",
    path="/icws/{sessionId}/configuration/line-groups",
    decoder=Decoder(lambda: models.LineGroups),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_LINE_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationLineGroup",
    method="POST",
    path="/icws/{sessionId}/configuration/line-groups",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.LineGroup,
)
GET_CONFIGURATION_LINE_GROUP: Operation[models.LineGroup] = Operation(
    id="configuration.getConfigurationLineGroup",
    method="GET",
    path="/icws/{sessionId}/configuration/line-groups/{id}",
    decoder=Decoder(lambda: models.LineGroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
DELETE_CONFIGURATION_LINE_GROUP: Operation[None] = Operation(
    id="configuration.deleteConfigurationLineGroup",
    method="DELETE",
    path="/icws/{sessionId}/configuration/line-groups/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_LINE_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationLineGroup",
    method="PUT",
    path="/icws/{sessionId}/configuration/line-groups/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.LineGroup,
)
GET_CONFIGURATION_LINES: Operation[models.Lines] = Operation(
    id="configuration.getConfigurationLines",
    method="GET",
    path="/icws/{sessionId}/configuration/lines",
    decoder=Decoder(lambda: models.Lines),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_LINE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationLine",
    method="POST",
    path="/icws/{sessionId}/configuration/lines",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Line,
)
GET_CONFIGURATION_LINES_AUTHORITY_CERTIFICATES: Operation[models.LinesAuthorityCertificates] = (
    Operation(
        id="configuration.getConfigurationLinesAuthorityCertificates",
        method="GET",
        path="/icws/{sessionId}/configuration/lines-authority-certificates",
        decoder=Decoder(lambda: models.LinesAuthorityCertificates),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    )
)
GET_CONFIGURATION_LINES_AUTHORITY_CERTIFICATE: Operation[models.LinesAuthorityCertificate] = (
    Operation(
        id="configuration.getConfigurationLinesAuthorityCertificate",
        method="GET",
        path="/icws/{sessionId}/configuration/lines-authority-certificates/{id}",
        decoder=Decoder(lambda: models.LinesAuthorityCertificate),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("id",),
    )
)
GET_CONFIGURATION_LINE: Operation[models.Line] = Operation(
    id="configuration.getConfigurationLine",
    method="GET",
    path="/icws/{sessionId}/configuration/lines/{id}",
    decoder=Decoder(lambda: models.Line),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
    options={
        "rightsFilter": (
            "view",
            "admin",
            "recordLineQueue",
            "listenLineQueue",
            "joinLineQueue",
            "coachLineQueue",
            "pickupLineQueue",
            "transferLineQueue",
            "disconnectLineQueue",
            "snipLineQueue",
        ),
    },
)
DELETE_CONFIGURATION_LINE: Operation[None] = Operation(
    id="configuration.deleteConfigurationLine",
    method="DELETE",
    path="/icws/{sessionId}/configuration/lines/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_LINE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationLine",
    method="PUT",
    path="/icws/{sessionId}/configuration/lines/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Line,
)
GET_CONFIGURATION_LOCATIONS: Operation[models.Locations] = Operation(
    id="configuration.getConfigurationLocations",
    method="GET",
    path="/icws/{sessionId}/configuration/locations",
    decoder=Decoder(lambda: models.Locations),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_LOCATION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationLocation",
    method="POST",
    path="/icws/{sessionId}/configuration/locations",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Location,
)
GET_CONFIGURATION_LOCATION: Operation[models.Location] = Operation(
    id="configuration.getConfigurationLocation",
    method="GET",
    path="/icws/{sessionId}/configuration/locations/{id}",
    decoder=Decoder(lambda: models.Location),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_LOGIN_AUTHENTICATION: Operation[models.LoginAuthentication] = Operation(
    id="configuration.getConfigurationLoginAuthentication",
    method="GET",
    path="/icws/{sessionId}/configuration/login-authentication",
    decoder=Decoder(lambda: models.LoginAuthentication),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter", "multiLanguage"),
    options={
        "rightsFilter": ("view", "admin"),
        "multiLanguage": ("true", "false"),
    },
)
UPDATE_CONFIGURATION_LOGIN_AUTHENTICATION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationLoginAuthentication",
    method="PUT",
    path="/icws/{sessionId}/configuration/login-authentication",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.LoginAuthentication,
)
GET_CONFIGURATION_MAIL_DIRECTORIES: Operation[models.DirectoriesResult] = Operation(
    id="configuration.getConfigurationMailDirectories",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/directories",
    decoder=Decoder(lambda: models.DirectoriesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("searchTerm", "searchType", "directory", "showDistributionLists"),
    options={
        "searchType": ("name", "address"),
    },
)
GET_CONFIGURATION_MAIL_ENABLED_MAILBOX_PROVIDERS: Operation[
    models.EnabledMailboxProvidersResult
] = Operation(
    id="configuration.getConfigurationMailEnabledMailboxProviders",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/enabled-mailbox-providers",
    decoder=Decoder(lambda: models.EnabledMailboxProvidersResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_MAIL_FOLDERS: Operation[models.FoldersResult] = Operation(
    id="configuration.getConfigurationMailFolders",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/folders",
    decoder=Decoder(lambda: models.FoldersResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("moniker",),
)
GET_CONFIGURATION_MAIL_IMAP_SERVERS: Operation[models.ImapServersResult] = Operation(
    id="configuration.getConfigurationMailImapServers",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/imap-servers",
    decoder=Decoder(lambda: models.ImapServersResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_MAIL_IMAP_SMTP_MAILBOX_ATTRIBUTES: Operation[
    models.ImapSmtpMailboxAttributesResult
] = Operation(
    id="configuration.getConfigurationMailImapSmtpMailboxAttributes",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/imap-smtp-mailbox-attributes",
    decoder=Decoder(lambda: models.ImapSmtpMailboxAttributesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=(
        "serverName",
        "eMail",
        "displayName",
        "useProxyAuthentication",
        "id",
        "userPassword",
    ),
)
GET_CONFIGURATION_MAIL_INTERACTION_MESSAGE_STORE_MAILBOX_ATTRIBUTES: Operation[
    models.InteractionMessageStoreMailboxAttributesResult
] = Operation(
    id="configuration.getConfigurationMailInteractionMessageStoreMailboxAttributes",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/interaction-message-store-mailbox-attributes",
    decoder=Decoder(lambda: models.InteractionMessageStoreMailboxAttributesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("userId", "displayName"),
)
GET_CONFIGURATION_MAIL_NO_MAILBOX_ATTRIBUTES: Operation[models.NoMailboxAttributesResult] = (
    Operation(
        id="configuration.getConfigurationMailNoMailboxAttributes",
        method="GET",
        path="/icws/{sessionId}/configuration/mail/no-mailbox-attributes",
        decoder=Decoder(lambda: models.NoMailboxAttributesResult),
        statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
        parameters=("displayName",),
    )
)
GET_CONFIGURATION_MAIL_SEARCHABLE_PROVIDERS: Operation[models.SearchableProvidersResult] = (
    Operation(
        id="configuration.getConfigurationMailSearchableProviders",
        method="GET",
        path="/icws/{sessionId}/configuration/mail/searchable-providers",
        decoder=Decoder(lambda: models.SearchableProvidersResult),
        statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    )
)
SEND_CONFIGURATION_MAIL_EMAIL: Operation[None] = Operation(
    id="configuration.sendConfigurationMailEmail",
    method="POST",
    path="/icws/{sessionId}/configuration/mail/send-email",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.SendEmailArgument,
)
TEST_CONFIGURATION_MAILBOX: Operation[None] = Operation(
    id="configuration.testConfigurationMailbox",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/test-mailbox",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("moniker",),
)
TEST_CONFIGURATION_MONIKER: Operation[None] = Operation(
    id="configuration.testConfigurationMoniker",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/test-moniker",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("moniker",),
)
GET_CONFIGURATION_MEDIA_SERVERS: Operation[models.MediaServers] = Operation(
    id="configuration.getConfigurationMediaServers",
    method="GET",
    path="/icws/{sessionId}/configuration/media-servers",
    decoder=Decoder(lambda: models.MediaServers),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_MEDIA_SERVER: Operation[models.MediaServer] = Operation(
    id="configuration.getConfigurationMediaServer",
    method="GET",
    path="/icws/{sessionId}/configuration/media-servers/{id}",
    decoder=Decoder(lambda: models.MediaServer),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
GET_CONFIGURATION_MISCELLANEOUS_ITEMS: Operation[models.MiscellaneousItems] = Operation(
    id="configuration.getConfigurationMiscellaneousItems",
    method="GET",
    path="/icws/{sessionId}/configuration/miscellaneous-items",
    decoder=Decoder(lambda: models.MiscellaneousItems),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_MISCELLANEOUS_ITEM: Operation[models.MiscellaneousItem] = Operation(
    id="configuration.getConfigurationMiscellaneousItem",
    method="GET",
    path="/icws/{sessionId}/configuration/miscellaneous-items/{id}",
    decoder=Decoder(lambda: models.MiscellaneousItem),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_PASSWORD_POLICIES: Operation[models.PasswordPolicies] = Operation(
    id="configuration.getConfigurationPasswordPolicies",
    method="GET",
    path="/icws/{sessionId}/configuration/password-policies",
    decoder=Decoder(lambda: models.PasswordPolicies),
    statuses={
        **dict.fromkeys((401, 410, 500), _ERROR),
        400: Decoder(lambda: models.ErrorOrGetObjectListError),
    },
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
CREATE_CONFIGURATION_PASSWORD_POLICY: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationPasswordPolicy",
    method="POST",
    path="/icws/{sessionId}/configuration/password-policies",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses={
        **dict.fromkeys((401, 403, 410, 500), _ERROR),
        400: Decoder(lambda: models.ErrorOrConfigurationError),
    },
    body=lambda: models.PasswordPolicy,
)
GET_CONFIGURATION_PASSWORD_POLICY: Operation[models.PasswordPolicy] = Operation(
    id="configuration.getConfigurationPasswordPolicy",
    method="GET",
    path="/icws/{sessionId}/configuration/password-policies/{id}",
    decoder=Decoder(lambda: models.PasswordPolicy),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_PASSWORD_POLICY: Operation[None] = Operation(
    id="configuration.deleteConfigurationPasswordPolicy",
    method="DELETE",
    path="/icws/{sessionId}/configuration/password-policies/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_PASSWORD_POLICY: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationPasswordPolicy",
    method="PUT",
    path="/icws/{sessionId}/configuration/password-policies/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.PasswordPolicy,
)
GET_CONFIGURATION_PEER_SITES: Operation[models.PeerSites] = Operation(
    id="configuration.getConfigurationPeerSites",
    method="GET",
    path="/icws/{sessionId}/configuration/peer-sites",
    decoder=Decoder(lambda: models.PeerSites),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_PEER_SITE: Operation[models.PeerSite] = Operation(
    id="configuration.getConfigurationPeerSite",
    method="GET",
    path="/icws/{sessionId}/configuration/peer-sites/{id}",
    decoder=Decoder(lambda: models.PeerSite),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_POSITIONS: Operation[models.Positions] = Operation(
    id="configuration.getConfigurationPositions",
    method="GET",
    path="/icws/{sessionId}/configuration/positions",
    decoder=Decoder(lambda: models.Positions),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_POSITION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationPosition",
    method="POST",
    path="/icws/{sessionId}/configuration/positions",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Position,
)
GET_CONFIGURATION_POSITION: Operation[models.Position] = Operation(
    id="configuration.getConfigurationPosition",
    method="GET",
    path="/icws/{sessionId}/configuration/positions/{id}",
    decoder=Decoder(lambda: models.Position),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_POSITION: Operation[None] = Operation(
    id="configuration.deleteConfigurationPosition",
    method="DELETE",
    path="/icws/{sessionId}/configuration/positions/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_POSITION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationPosition",
    method="PUT",
    path="/icws/{sessionId}/configuration/positions/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Position,
)
GET_CONFIGURATION_PROBLEM_REPORTER: Operation[models.ProblemReporter] = Operation(
    id="configuration.getConfigurationProblemReporter",
    method="GET",
    path="/icws/{sessionId}/configuration/problem-reporter",
    decoder=Decoder(lambda: models.ProblemReporter),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter"),
)
UPDATE_CONFIGURATION_PROBLEM_REPORTER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationProblemReporter",
    method="PUT",
    path="/icws/{sessionId}/configuration/problem-reporter",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.ProblemReporter,
)
GET_CONFIGURATION_QUEUE_COLUMNS: Operation[models.QueueColumns] = Operation(
    id="configuration.getConfigurationQueueColumns",
    method="GET",
    path="/icws/{sessionId}/configuration/queue-columns",
    decoder=Decoder(lambda: models.QueueColumns),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_CONFIGURATION_QUEUE_COLUMN: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationQueueColumn",
    method="POST",
    path="/icws/{sessionId}/configuration/queue-columns",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.QueueColumn,
)
GET_CONFIGURATION_QUEUE_COLUMN: Operation[models.QueueColumn] = Operation(
    id="configuration.getConfigurationQueueColumn",
    method="GET",
    path="/icws/{sessionId}/configuration/queue-columns/{id}",
    decoder=Decoder(lambda: models.QueueColumn),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "multiLanguage"),
)
DELETE_CONFIGURATION_QUEUE_COLUMN: Operation[None] = Operation(
    id="configuration.deleteConfigurationQueueColumn",
    method="DELETE",
    path="/icws/{sessionId}/configuration/queue-columns/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_QUEUE_COLUMN: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationQueueColumn",
    method="PUT",
    path="/icws/{sessionId}/configuration/queue-columns/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.QueueColumn,
)
GET_CONFIGURATION_RECORDING_BEEP_TONES: Operation[models.RecordingBeepTones] = Operation(
    id="configuration.getConfigurationRecordingBeepTones",
    method="GET",
    path="/icws/{sessionId}/configuration/recording-beep-tones",
    decoder=Decoder(lambda: models.RecordingBeepTones),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_RECORDING_BEEP_TONE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationRecordingBeepTone",
    method="POST",
    path="/icws/{sessionId}/configuration/recording-beep-tones",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.RecordingBeepTone,
)
GET_CONFIGURATION_RECORDING_BEEP_TONE: Operation[models.RecordingBeepTone] = Operation(
    id="configuration.getConfigurationRecordingBeepTone",
    method="GET",
    path="/icws/{sessionId}/configuration/recording-beep-tones/{id}",
    decoder=Decoder(lambda: models.RecordingBeepTone),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_RECORDING_BEEP_TONE: Operation[None] = Operation(
    id="configuration.deleteConfigurationRecordingBeepTone",
    method="DELETE",
    path="/icws/{sessionId}/configuration/recording-beep-tones/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_RECORDING_BEEP_TONE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationRecordingBeepTone",
    method="PUT",
    path="/icws/{sessionId}/configuration/recording-beep-tones/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.RecordingBeepTone,
)
GET_CONFIGURATION_REPORT_LOGS: Operation[models.ReportLogs] = Operation(
    id="configuration.getConfigurationReportLogs",
    method="GET",
    path="/icws/{sessionId}/configuration/report-logs",
    decoder=Decoder(lambda: models.ReportLogs),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_REPORT_LOG: Operation[models.ReportLog] = Operation(
    id="configuration.getConfigurationReportLog",
    method="GET",
    path="/icws/{sessionId}/configuration/report-logs/{id}",
    decoder=Decoder(lambda: models.ReportLog),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_RESPONSE_MANAGEMENT_DOCUMENTS: Operation[models.ResponseManagementDocuments] = (
    Operation(
        id="configuration.getConfigurationResponseManagementDocuments",
        method="GET",
        path="/icws/{sessionId}/configuration/response-management-documents",
        decoder=Decoder(lambda: models.ResponseManagementDocuments),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_CONFIGURATION_RESPONSE_MANAGEMENT_DOCUMENT: Operation[models.ResponseManagementDocument] = (
    Operation(
        id="configuration.getConfigurationResponseManagementDocument",
        method="GET",
        path="/icws/{sessionId}/configuration/response-management-documents/{id}",
        decoder=Decoder(lambda: models.ResponseManagementDocument),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("id", "select", "rightsFilter"),
        options={
            "rightsFilter": ("view", "admin"),
        },
    )
)
DELETE_CONFIGURATION_RESPONSE_MANAGEMENT_DOCUMENT: Operation[None] = Operation(
    id="configuration.deleteConfigurationResponseManagementDocument",
    method="DELETE",
    path="/icws/{sessionId}/configuration/response-management-documents/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
GET_CONFIGURATION_ROLES: Operation[models.Roles] = Operation(
    id="configuration.getConfigurationRoles",
    method="GET",
    path="/icws/{sessionId}/configuration/roles",
    decoder=Decoder(lambda: models.Roles),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=(
        "select",
        "where",
        "orderBy",
        "rightsFilter",
        "actualValues",
        "inheritedValues",
        "Range",
    ),
)
CREATE_CONFIGURATION_ROLE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationRole",
    method="POST",
    path="/icws/{sessionId}/configuration/roles",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Role,
)
GET_CONFIGURATION_ROLE: Operation[models.Role] = Operation(
    id="configuration.getConfigurationRole",
    method="GET",
    path="/icws/{sessionId}/configuration/roles/{id}",
    decoder=Decoder(lambda: models.Role),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=(
        "id",
        "select",
        "rightsFilter",
        "actualValues",
        "inheritedValues",
        "singlePropertyInheritedFrom",
    ),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
DELETE_CONFIGURATION_ROLE: Operation[None] = Operation(
    id="configuration.deleteConfigurationRole",
    method="DELETE",
    path="/icws/{sessionId}/configuration/roles/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_ROLE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationRole",
    method="PUT",
    path="/icws/{sessionId}/configuration/roles/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Role,
)
GET_SALESFORCE_CTI_CONFIGURATIONS: Operation[models.SalesforceCTIConfigurations] = Operation(
    id="configuration.getSalesforceCtiConfigurations",
    method="GET",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations",
    decoder=Decoder(lambda: models.SalesforceCTIConfigurations),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_SALESFORCE_CTI_CONFIGURATION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createSalesforceCtiConfiguration",
    method="POST",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.SalesforceCTIConfiguration,
)
GET_SALESFORCE_CTI_CONFIGURATION: Operation[models.SalesforceCTIConfiguration] = Operation(
    id="configuration.getSalesforceCtiConfiguration",
    method="GET",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}",
    decoder=Decoder(lambda: models.SalesforceCTIConfiguration),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_SALESFORCE_CTI_CONFIGURATION: Operation[None] = Operation(
    id="configuration.deleteSalesforceCtiConfiguration",
    method="DELETE",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_SALESFORCE_CTI_CONFIGURATION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateSalesforceCtiConfiguration",
    method="PUT",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.SalesforceCTIConfiguration,
)
CREATE_CONFIGURATION_SALESFORCE_CTI_ATTRIBUTE_MAP: Operation[models.SubObjectSet] = Operation(
    id="configuration.createConfigurationSalesforceCtiAttributeMap",
    method="POST",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}/salesforce-cti-attribute-maps",
    decoder=Decoder(lambda: models.SubObjectSet),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.SalesforceCtiAttributeMapsBulkUpdate,
)
GET_CONFIGURATION_SCHEDULES: Operation[models.Schedules] = Operation(
    id="configuration.getConfigurationSchedules",
    method="GET",
    path="/icws/{sessionId}/configuration/schedules",
    decoder=Decoder(lambda: models.Schedules),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_SCHEDULE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationSchedule",
    method="POST",
    path="/icws/{sessionId}/configuration/schedules",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Schedule,
)
GET_CONFIGURATION_SCHEDULE: Operation[models.Schedule] = Operation(
    id="configuration.getConfigurationSchedule",
    method="GET",
    path="/icws/{sessionId}/configuration/schedules/{id}",
    decoder=Decoder(lambda: models.Schedule),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_SCHEDULE: Operation[None] = Operation(
    id="configuration.deleteConfigurationSchedule",
    method="DELETE",
    path="/icws/{sessionId}/configuration/schedules/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_SCHEDULE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationSchedule",
    method="PUT",
    path="/icws/{sessionId}/configuration/schedules/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Schedule,
)
GET_CONFIGURATION_SECURE_INPUT_FORMS: Operation[models.SecureInputForms] = Operation(
    id="configuration.getConfigurationSecureInputForms",
    method="GET",
    path="/icws/{sessionId}/configuration/secure-input-forms",
    decoder=Decoder(lambda: models.SecureInputForms),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_SECURE_INPUT_FORM: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationSecureInputForm",
    method="POST",
    path="/icws/{sessionId}/configuration/secure-input-forms",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.SecureInputForm,
)
GET_CONFIGURATION_SECURE_INPUT_FORM: Operation[models.SecureInputForm] = Operation(
    id="configuration.getConfigurationSecureInputForm",
    method="GET",
    path="/icws/{sessionId}/configuration/secure-input-forms/{id}",
    decoder=Decoder(lambda: models.SecureInputForm),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_SECURE_INPUT_FORM: Operation[None] = Operation(
    id="configuration.deleteConfigurationSecureInputForm",
    method="DELETE",
    path="/icws/{sessionId}/configuration/secure-input-forms/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_SECURE_INPUT_FORM: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationSecureInputForm",
    method="PUT",
    path="/icws/{sessionId}/configuration/secure-input-forms/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.SecureInputForm,
)
GET_CONFIGURATION_SELECTION_RULES: Operation[models.SelectionRules] = Operation(
    id="configuration.getConfigurationSelectionRules",
    method="GET",
    path="/icws/{sessionId}/configuration/selection-rules",
    decoder=Decoder(lambda: models.SelectionRules),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_SELECTION_RULE: Operation[models.SelectionRule] = Operation(
    id="configuration.getConfigurationSelectionRule",
    method="GET",
    path="/icws/{sessionId}/configuration/selection-rules/{id}",
    decoder=Decoder(lambda: models.SelectionRule),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_SERVER_PARAMETERS: Operation[models.ServerParameters] = Operation(
    id="configuration.getConfigurationServerParameters",
    method="GET",
    path="/icws/{sessionId}/configuration/server-parameters",
    decoder=Decoder(lambda: models.ServerParameters),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_SERVER_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationServerParameter",
    method="POST",
    path="/icws/{sessionId}/configuration/server-parameters",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.ServerParameter,
)
GET_CONFIGURATION_SERVER_PARAMETER: Operation[models.ServerParameter] = Operation(
    id="configuration.getConfigurationServerParameter",
    method="GET",
    path="/icws/{sessionId}/configuration/server-parameters/{id}",
    decoder=Decoder(lambda: models.ServerParameter),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
UPDATE_CONFIGURATION_SERVER_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationServerParameter",
    method="PUT",
    path="/icws/{sessionId}/configuration/server-parameters/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.ServerParameter,
)
GET_CONFIGURATION_SINGLE_SIGN_ON_IDENTITY_PROVIDERS: Operation[
    models.SingleSignOnIdentityProviders
] = Operation(
    id="configuration.getConfigurationSingleSignOnIdentityProviders",
    method="GET",
    path="/icws/{sessionId}/configuration/single-sign-on-identity-providers",
    decoder=Decoder(lambda: models.SingleSignOnIdentityProviders),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_SINGLE_SIGN_ON_IDENTITY_PROVIDER: Operation[
    models.SingleSignOnIdentityProvider
] = Operation(
    id="configuration.getConfigurationSingleSignOnIdentityProvider",
    method="GET",
    path="/icws/{sessionId}/configuration/single-sign-on-identity-providers/{id}",
    decoder=Decoder(lambda: models.SingleSignOnIdentityProvider),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_SIP_BRIDGES: Operation[models.SipBridges] = Operation(
    id="configuration.getConfigurationSipBridges",
    method="GET",
    path="/icws/{sessionId}/configuration/sip-bridges",
    decoder=Decoder(lambda: models.SipBridges),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_SIP_BRIDGE: Operation[models.SipBridge] = Operation(
    id="configuration.getConfigurationSipBridge",
    method="GET",
    path="/icws/{sessionId}/configuration/sip-bridges/{id}",
    decoder=Decoder(lambda: models.SipBridge),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_SKILL_CATEGORIES: Operation[models.SkillCategories] = Operation(
    id="configuration.getConfigurationSkillCategories",
    method="GET",
    path="/icws/{sessionId}/configuration/skill-categories",
    decoder=Decoder(lambda: models.SkillCategories),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CREATE_CONFIGURATION_SKILL_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationSkillCategory",
    method="POST",
    path="/icws/{sessionId}/configuration/skill-categories",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.SkillCategory,
)
GET_CONFIGURATION_SKILL_CATEGORY: Operation[models.SkillCategory] = Operation(
    id="configuration.getConfigurationSkillCategory",
    method="GET",
    path="/icws/{sessionId}/configuration/skill-categories/{id}",
    decoder=Decoder(lambda: models.SkillCategory),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
DELETE_CONFIGURATION_SKILL_CATEGORY: Operation[None] = Operation(
    id="configuration.deleteConfigurationSkillCategory",
    method="DELETE",
    path="/icws/{sessionId}/configuration/skill-categories/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_SKILL_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationSkillCategory",
    method="PUT",
    path="/icws/{sessionId}/configuration/skill-categories/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.SkillCategory,
)
GET_CONFIGURATION_SKILLS: Operation[models.Skills] = Operation(
    id="configuration.getConfigurationSkills",
    method="GET",
    path="/icws/{sessionId}/configuration/skills",
    decoder=Decoder(lambda: models.Skills),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_SKILL: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationSkill",
    method="POST",
    path="/icws/{sessionId}/configuration/skills",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Skill,
)
GET_CONFIGURATION_SKILL: Operation[models.Skill] = Operation(
    id="configuration.getConfigurationSkill",
    method="GET",
    path="/icws/{sessionId}/configuration/skills/{id}",
    decoder=Decoder(lambda: models.Skill),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_SKILL: Operation[None] = Operation(
    id="configuration.deleteConfigurationSkill",
    method="DELETE",
    path="/icws/{sessionId}/configuration/skills/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_SKILL: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationSkill",
    method="PUT",
    path="/icws/{sessionId}/configuration/skills/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Skill,
)
GET_CONFIGURATION_SMS_BROKERS: Operation[models.SmsBrokers] = Operation(
    id="configuration.getConfigurationSmsBrokers",
    method="GET",
    path="/icws/{sessionId}/configuration/sms-brokers",
    decoder=Decoder(lambda: models.SmsBrokers),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_SMS_BROKER: Operation[models.SmsBroker] = Operation(
    id="configuration.getConfigurationSmsBroker",
    method="GET",
    path="/icws/{sessionId}/configuration/sms-brokers/{id}",
    decoder=Decoder(lambda: models.SmsBroker),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_STATION_GROUPS: Operation[models.StationGroups] = Operation(
    id="configuration.getConfigurationStationGroups",
    method="GET",
    path="/icws/{sessionId}/configuration/station-groups",
    decoder=Decoder(lambda: models.StationGroups),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_STATION_GROUP: Operation[models.StationGroup] = Operation(
    id="configuration.getConfigurationStationGroup",
    method="GET",
    path="/icws/{sessionId}/configuration/station-groups/{id}",
    decoder=Decoder(lambda: models.StationGroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_STATISTIC_PARAMETER_GROUPS: Operation[models.StatisticParameterGroups] = (
    Operation(
        id="configuration.getConfigurationStatisticParameterGroups",
        method="GET",
        path="/icws/{sessionId}/configuration/statistic-parameter-groups",
        decoder=Decoder(lambda: models.StatisticParameterGroups),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    )
)
CREATE_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationStatisticParameterGroup",
    method="POST",
    path="/icws/{sessionId}/configuration/statistic-parameter-groups",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.StatisticParameterGroup,
)
GET_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[models.StatisticParameterGroup] = Operation(
    id="configuration.getConfigurationStatisticParameterGroup",
    method="GET",
    path="/icws/{sessionId}/configuration/statistic-parameter-groups/{id}",
    decoder=Decoder(lambda: models.StatisticParameterGroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
DELETE_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[None] = Operation(
    id="configuration.deleteConfigurationStatisticParameterGroup",
    method="DELETE",
    path="/icws/{sessionId}/configuration/statistic-parameter-groups/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationStatisticParameterGroup",
    method="PUT",
    path="/icws/{sessionId}/configuration/statistic-parameter-groups/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.StatisticParameterGroup,
)
GET_CONFIGURATION_STATUS_COLUMNS: Operation[models.StatusColumns] = Operation(
    id="configuration.getConfigurationStatusColumns",
    method="GET",
    path="/icws/{sessionId}/configuration/status-columns",
    decoder=Decoder(lambda: models.StatusColumns),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_STATUS_COLUMN: Operation[models.StatusColumn] = Operation(
    id="configuration.getConfigurationStatusColumn",
    method="GET",
    path="/icws/{sessionId}/configuration/status-columns/{id}",
    decoder=Decoder(lambda: models.StatusColumn),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_STATUS_MESSAGES: Operation[models.ConfigurationStatusMessages] = Operation(
    id="configuration.getConfigurationStatusMessages",
    method="GET",
    path="/icws/{sessionId}/configuration/status-messages",
    decoder=Decoder(lambda: models.ConfigurationStatusMessages),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_CONFIGURATION_STATUS_MESSAGE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationStatusMessage",
    method="POST",
    path="/icws/{sessionId}/configuration/status-messages",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.ConfigurationStatusMessage,
)
GET_CONFIGURATION_STATUS_MESSAGE: Operation[models.ConfigurationStatusMessage] = Operation(
    id="configuration.getConfigurationStatusMessage",
    method="GET",
    path="/icws/{sessionId}/configuration/status-messages/{id}",
    decoder=Decoder(lambda: models.ConfigurationStatusMessage),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "multiLanguage"),
    options={
        "rightsFilter": ("view", "admin"),
        "multiLanguage": ("true", "false"),
    },
)
DELETE_CONFIGURATION_STATUS_MESSAGE: Operation[None] = Operation(
    id="configuration.deleteConfigurationStatusMessage",
    method="DELETE",
    path="/icws/{sessionId}/configuration/status-messages/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_STATUS_MESSAGE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationStatusMessage",
    method="PUT",
    path="/icws/{sessionId}/configuration/status-messages/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.ConfigurationStatusMessage,
)
GET_CONFIGURATION_STRUCTURED_PARAMETERS: Operation[models.StructuredParameters] = Operation(
    id="configuration.getConfigurationStructuredParameters",
    method="GET",
    path="/icws/{sessionId}/configuration/structured-parameters",
    decoder=Decoder(lambda: models.StructuredParameters),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_STRUCTURED_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationStructuredParameter",
    method="POST",
    path="/icws/{sessionId}/configuration/structured-parameters",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.StructuredParameter,
)
GET_CONFIGURATION_STRUCTURED_PARAMETER: Operation[models.StructuredParameter] = Operation(
    id="configuration.getConfigurationStructuredParameter",
    method="GET",
    path="/icws/{sessionId}/configuration/structured-parameters/{id}",
    decoder=Decoder(lambda: models.StructuredParameter),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_STRUCTURED_PARAMETER: Operation[None] = Operation(
    id="configuration.deleteConfigurationStructuredParameter",
    method="DELETE",
    path="/icws/{sessionId}/configuration/structured-parameters/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_STRUCTURED_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationStructuredParameter",
    method="PUT",
    path="/icws/{sessionId}/configuration/structured-parameters/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.StructuredParameter,
)
GET_CONFIGURATION_SYSTEM: Operation[models.System] = Operation(
    id="configuration.getConfigurationSystem",
    method="GET",
    path="/icws/{sessionId}/configuration/system",
    decoder=Decoder(lambda: models.System),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter"),
)
UPDATE_CONFIGURATION_SYSTEM: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationSystem",
    method="PUT",
    path="/icws/{sessionId}/configuration/system",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.System,
)
GET_CONFIGURATION_SYSTEM_PARAMETERS: Operation[models.SystemParameters] = Operation(
    id="configuration.getConfigurationSystemParameters",
    method="GET",
    path="/icws/{sessionId}/configuration/system-parameters",
    decoder=Decoder(lambda: models.SystemParameters),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_SYSTEM_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationSystemParameter",
    method="POST",
    path="/icws/{sessionId}/configuration/system-parameters",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.SystemParameter,
)
GET_CONFIGURATION_SYSTEM_PARAMETER: Operation[models.SystemParameter] = Operation(
    id="configuration.getConfigurationSystemParameter",
    method="GET",
    path="/icws/{sessionId}/configuration/system-parameters/{id}",
    decoder=Decoder(lambda: models.SystemParameter),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
UPDATE_CONFIGURATION_SYSTEM_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationSystemParameter",
    method="PUT",
    path="/icws/{sessionId}/configuration/system-parameters/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.SystemParameter,
)
GET_CONFIGURATION_SYSTEM_IVR_HANDLERS: Operation[models.IvrHandlersResult] = Operation(
    id="configuration.getConfigurationSystemIvrHandlers",
    method="GET",
    path="/icws/{sessionId}/configuration/system/ivr-handlers",
    decoder=Decoder(lambda: models.IvrHandlersResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_SYSTEM_LANGUAGES: Operation[models.LanguagesResult] = Operation(
    id="configuration.getConfigurationSystemLanguages",
    method="GET",
    path="/icws/{sessionId}/configuration/system/languages",
    decoder=Decoder(lambda: models.LanguagesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_SYSTEM_TIME_ZONES: Operation[models.TimeZonesResult] = Operation(
    id="configuration.getConfigurationSystemTimeZones",
    method="GET",
    path="/icws/{sessionId}/configuration/system/time-zones",
    decoder=Decoder(lambda: models.TimeZonesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("type",),
)
CREATE_CONFIGURATION_TRANSACTION: Operation[models.TransactionResponse] = Operation(
    id="configuration.createConfigurationTransaction",
    method="POST",
    path="/icws/{sessionId}/configuration/transaction",
    decoder=Decoder(lambda: models.TransactionResponse),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
END_CONFIGURATION_TRANSACTION: Operation[None] = Operation(
    id="configuration.endConfigurationTransaction",
    method="POST",
    path="/icws/{sessionId}/configuration/transaction/{transactionId}/transaction-end",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("transactionId",),
)
GET_CONFIGURATION_UPDATE_SERVICE: Operation[models.UpdateService] = Operation(
    id="configuration.getConfigurationUpdateService",
    method="GET",
    path="/icws/{sessionId}/configuration/update-service",
    decoder=Decoder(lambda: models.UpdateService),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter"),
)
UPDATE_CONFIGURATION_UPDATE_SERVICE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationUpdateService",
    method="PUT",
    path="/icws/{sessionId}/configuration/update-service",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.UpdateService,
)
GET_CONFIGURATION_USERS: Operation[models.Users] = Operation(
    id="configuration.getConfigurationUsers",
    method="GET",
    path="/icws/{sessionId}/configuration/users",
    decoder=Decoder(lambda: models.Users),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=(
        "select",
        "where",
        "orderBy",
        "rightsFilter",
        "actualValues",
        "inheritedValues",
        "Range",
    ),
)
CREATE_CONFIGURATION_USER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationUser",
    method="POST",
    path="/icws/{sessionId}/configuration/users",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.User,
)
GET_CONFIGURATION_USER: Operation[models.User] = Operation(
    id="configuration.getConfigurationUser",
    method="GET",
    path="/icws/{sessionId}/configuration/users/{id}",
    decoder=Decoder(lambda: models.User),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=(
        "id",
        "select",
        "rightsFilter",
        "actualValues",
        "inheritedValues",
        "singlePropertyInheritedFrom",
    ),
)
DELETE_CONFIGURATION_USER: Operation[None] = Operation(
    id="configuration.deleteConfigurationUser",
    method="DELETE",
    path="/icws/{sessionId}/configuration/users/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_USER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationUser",
    method="PUT",
    path="/icws/{sessionId}/configuration/users/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.User,
)
UPDATE_CONFIGURATION_USER_CLIENT: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationUserClient",
    method="PUT",
    path="/icws/{sessionId}/configuration/users/{id}/client",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.UserClientConfigurationProperties,
)
UPDATE_CONFIGURATION_USER_PASSWORD: Operation[None] = Operation(
    id="configuration.updateConfigurationUserPassword",
    method="PUT",
    path="/icws/{sessionId}/configuration/users/{id}/password",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.UserPassword,
)
GET_CONFIGURATION_WEB_SERVICES_PARAMETERS: Operation[models.WebServicesParameters] = Operation(
    id="configuration.getConfigurationWebServicesParameters",
    method="GET",
    path="/icws/{sessionId}/configuration/web-services-parameters",
    decoder=Decoder(lambda: models.WebServicesParameters),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_WEB_SERVICES_PARAMETER: Operation[models.WebServicesParameter] = Operation(
    id="configuration.getConfigurationWebServicesParameter",
    method="GET",
    path="/icws/{sessionId}/configuration/web-services-parameters/{id}",
    decoder=Decoder(lambda: models.WebServicesParameter),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_WIDGETS: Operation[models.Widgets] = Operation(
    id="configuration.getConfigurationWidgets",
    method="GET",
    path="/icws/{sessionId}/configuration/widgets",
    decoder=Decoder(lambda: models.Widgets),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CREATE_CONFIGURATION_WIDGET: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationWidget",
    method="POST",
    path="/icws/{sessionId}/configuration/widgets",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Widget,
)
GET_CONFIGURATION_WIDGET: Operation[models.Widget] = Operation(
    id="configuration.getConfigurationWidget",
    method="GET",
    path="/icws/{sessionId}/configuration/widgets/{id}",
    decoder=Decoder(lambda: models.Widget),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
DELETE_CONFIGURATION_WIDGET: Operation[None] = Operation(
    id="configuration.deleteConfigurationWidget",
    method="DELETE",
    path="/icws/{sessionId}/configuration/widgets/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_WIDGET: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationWidget",
    method="PUT",
    path="/icws/{sessionId}/configuration/widgets/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Widget,
)
GET_CONFIGURATION_WORKGROUPS: Operation[models.Workgroups] = Operation(
    id="configuration.getConfigurationWorkgroups",
    method="GET",
    path="/icws/{sessionId}/configuration/workgroups",
    decoder=Decoder(lambda: models.Workgroups),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=(
        "select",
        "where",
        "orderBy",
        "rightsFilter",
        "actualValues",
        "inheritedValues",
        "Range",
    ),
)
CREATE_CONFIGURATION_WORKGROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationWorkgroup",
    method="POST",
    path="/icws/{sessionId}/configuration/workgroups",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Workgroup,
)
GET_CONFIGURATION_WORKGROUP: Operation[models.Workgroup] = Operation(
    id="configuration.getConfigurationWorkgroup",
    method="GET",
    path="/icws/{sessionId}/configuration/workgroups/{id}",
    decoder=Decoder(lambda: models.Workgroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=(
        "id",
        "select",
        "rightsFilter",
        "actualValues",
        "inheritedValues",
        "singlePropertyInheritedFrom",
    ),
)
DELETE_CONFIGURATION_WORKGROUP: Operation[None] = Operation(
    id="configuration.deleteConfigurationWorkgroup",
    method="DELETE",
    path="/icws/{sessionId}/configuration/workgroups/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_WORKGROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationWorkgroup",
    method="PUT",
    path="/icws/{sessionId}/configuration/workgroups/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Workgroup,
)
CREATE_CONFIGURATION_WORKGROUP_MONITORED_MAILBOX: Operation[models.SubObjectSet] = Operation(
    id="configuration.createConfigurationWorkgroupMonitoredMailbox",
    method="POST",
    path="/icws/{sessionId}/configuration/workgroups/{id}/monitored-mailboxes",
    decoder=Decoder(lambda: models.SubObjectSet),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.MonitoredMailboxesBulkUpdate,
)
GET_CONFIGURATION_WRAP_UP_CATEGORIES: Operation[models.WrapUpCategories] = Operation(
    id="configuration.getConfigurationWrapUpCategories",
    method="GET",
    path="/icws/{sessionId}/configuration/wrap-up-categories",
    decoder=Decoder(lambda: models.WrapUpCategories),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_CONFIGURATION_WRAP_UP_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationWrapUpCategory",
    method="POST",
    path="/icws/{sessionId}/configuration/wrap-up-categories",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.WrapUpCategory,
)
GET_CONFIGURATION_WRAP_UP_CATEGORY: Operation[models.WrapUpCategory] = Operation(
    id="configuration.getConfigurationWrapUpCategory",
    method="GET",
    path="/icws/{sessionId}/configuration/wrap-up-categories/{id}",
    decoder=Decoder(lambda: models.WrapUpCategory),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "multiLanguage"),
)
DELETE_CONFIGURATION_WRAP_UP_CATEGORY: Operation[None] = Operation(
    id="configuration.deleteConfigurationWrapUpCategory",
    method="DELETE",
    path="/icws/{sessionId}/configuration/wrap-up-categories/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_WRAP_UP_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationWrapUpCategory",
    method="PUT",
    path="/icws/{sessionId}/configuration/wrap-up-categories/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.WrapUpCategory,
)
GET_CONFIGURATION_WRAP_UP_CODES: Operation[models.WrapUpCodes] = Operation(
    id="configuration.getConfigurationWrapUpCodes",
    method="GET",
    path="/icws/{sessionId}/configuration/wrap-up-codes",
    decoder=Decoder(lambda: models.WrapUpCodes),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_CONFIGURATION_WRAP_UP_CODE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationWrapUpCode",
    method="POST",
    path="/icws/{sessionId}/configuration/wrap-up-codes",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.WrapUpCode,
)
GET_CONFIGURATION_WRAP_UP_CODE: Operation[models.WrapUpCode] = Operation(
    id="configuration.getConfigurationWrapUpCode",
    method="GET",
    path="/icws/{sessionId}/configuration/wrap-up-codes/{id}",
    decoder=Decoder(lambda: models.WrapUpCode),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "multiLanguage"),
)
DELETE_CONFIGURATION_WRAP_UP_CODE: Operation[None] = Operation(
    id="configuration.deleteConfigurationWrapUpCode",
    method="DELETE",
    path="/icws/{sessionId}/configuration/wrap-up-codes/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_WRAP_UP_CODE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationWrapUpCode",
    method="PUT",
    path="/icws/{sessionId}/configuration/wrap-up-codes/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.WrapUpCode,
)
SUBSCRIBE_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[None] = Operation(
    id="configuration.subscribeConfigurationAccessControlGroup",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/access-control-groups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationAccessControlGroup",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/access-control-groups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_ACCOUNT_CODES_CONFIGURATION: Operation[None] = Operation(
    id="configuration.subscribeAccountCodesConfiguration",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/account-codes-configuration/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_ACCOUNT_CODES_CONFIGURATION: Operation[None] = Operation(
    id="configuration.unsubscribeAccountCodesConfiguration",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/account-codes-configuration/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_ACCOUNT_CODE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationAccountCode",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/account-codes/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_ACCOUNT_CODE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationAccountCode",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/account-codes/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_ACTION: Operation[None] = Operation(
    id="configuration.subscribeConfigurationAction",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/actions/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_ACTION: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationAction",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/actions/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_AUDIO_SOURCE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationAudioSource",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/audio-sources/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_AUDIO_SOURCE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationAudioSource",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/audio-sources/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_CLIENT_BUTTON: Operation[None] = Operation(
    id="configuration.subscribeConfigurationClientButton",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-buttons/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_CLIENT_BUTTON: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationClientButton",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-buttons/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CLIENT_CONFIGURATION_TEMPLATE: Operation[None] = Operation(
    id="configuration.subscribeClientConfigurationTemplate",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-configuration-templates/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CLIENT_CONFIGURATION_TEMPLATE: Operation[None] = Operation(
    id="configuration.unsubscribeClientConfigurationTemplate",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-configuration-templates/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_CLIENT_TEMPLATE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationClientTemplate",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-templates/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_CLIENT_TEMPLATE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationClientTemplate",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-templates/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_DEFAULT_USER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationDefaultUser",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/default-user/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_DEFAULT_USER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationDefaultUser",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/default-user/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_DIAL_PLAN_CLASSIFICATION: Operation[None] = Operation(
    id="configuration.subscribeConfigurationDialPlanClassification",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/dial-plan-classifications/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_DIAL_PLAN_CLASSIFICATION: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationDialPlanClassification",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/dial-plan-classifications/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_IMAGE_RESOURCE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationImageResource",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/image-resources/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_IMAGE_RESOURCE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationImageResource",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/image-resources/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION: Operation[None] = Operation(
    id="configuration.subscribeInteractionRecorderConfiguration",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/interaction-recorder-configuration/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION: Operation[None] = Operation(
    id="configuration.unsubscribeInteractionRecorderConfiguration",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/interaction-recorder-configuration/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_KEYWORD_SET: Operation[None] = Operation(
    id="configuration.subscribeConfigurationKeywordSet",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/keyword-sets/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_KEYWORD_SET: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationKeywordSet",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/keyword-sets/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_LAYOUT: Operation[None] = Operation(
    id="configuration.subscribeConfigurationLayout",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/layouts/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_LAYOUT: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationLayout",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/layouts/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_LOGIN_AUTHENTICATION: Operation[None] = Operation(
    id="configuration.subscribeConfigurationLoginAuthentication",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/login-authentication/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_LOGIN_AUTHENTICATION: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationLoginAuthentication",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/login-authentication/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_PASSWORD_POLICY: Operation[None] = Operation(
    id="configuration.subscribeConfigurationPasswordPolicy",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/password-policies/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_PASSWORD_POLICY: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationPasswordPolicy",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/password-policies/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_POSITION: Operation[None] = Operation(
    id="configuration.subscribeConfigurationPosition",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/positions/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_POSITION: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationPosition",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/positions/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_PROBLEM_REPORTER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationProblemReporter",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/problem-reporter/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_PROBLEM_REPORTER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationProblemReporter",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/problem-reporter/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_QUEUE_COLUMN: Operation[None] = Operation(
    id="configuration.subscribeConfigurationQueueColumn",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/queue-columns/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_QUEUE_COLUMN: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationQueueColumn",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/queue-columns/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_RECORDING_BEEP_TONE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationRecordingBeepTone",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/recording-beep-tones/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_RECORDING_BEEP_TONE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationRecordingBeepTone",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/recording-beep-tones/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_RESPONSE_MANAGEMENT_DOCUMENT: Operation[None] = Operation(
    id="configuration.subscribeConfigurationResponseManagementDocument",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/response-management-documents/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_RESPONSE_MANAGEMENT_DOCUMENT: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationResponseManagementDocument",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/response-management-documents/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_ROLE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationRole",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/roles/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_ROLE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationRole",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/roles/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_SALESFORCE_CTI_CONFIGURATION: Operation[None] = Operation(
    id="configuration.subscribeSalesforceCtiConfiguration",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/salesforce-cti-configurations/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_SALESFORCE_CTI_CONFIGURATION: Operation[None] = Operation(
    id="configuration.unsubscribeSalesforceCtiConfiguration",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/salesforce-cti-configurations/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_SCHEDULE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSchedule",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/schedules/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SCHEDULE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSchedule",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/schedules/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_SECURE_INPUT_FORM: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSecureInputForm",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/secure-input-forms/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SECURE_INPUT_FORM: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSecureInputForm",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/secure-input-forms/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_SERVER_PARAMETER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationServerParameter",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/server-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SERVER_PARAMETER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationServerParameter",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/server-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_SKILL_CATEGORY: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSkillCategory",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/skill-categories/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SKILL_CATEGORY: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSkillCategory",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/skill-categories/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_SKILL: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSkill",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/skills/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SKILL: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSkill",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/skills/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[None] = Operation(
    id="configuration.subscribeConfigurationStatisticParameterGroup",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/statistic-parameter-groups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationStatisticParameterGroup",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/statistic-parameter-groups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_STRUCTURED_PARAMETER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationStructuredParameter",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/structured-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_STRUCTURED_PARAMETER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationStructuredParameter",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/structured-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_SYSTEM_PARAMETER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSystemParameter",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/system-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SYSTEM_PARAMETER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSystemParameter",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/system-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_SYSTEM: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSystem",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/system/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SYSTEM: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSystem",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/system/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_USER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationUser",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/users/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_USER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationUser",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/users/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_WORKGROUP: Operation[None] = Operation(
    id="configuration.subscribeConfigurationWorkgroup",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/workgroups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_WORKGROUP: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationWorkgroup",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/workgroups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_WRAP_UP_CATEGORY: Operation[None] = Operation(
    id="configuration.subscribeConfigurationWrapUpCategory",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/wrap-up-categories/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_WRAP_UP_CATEGORY: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationWrapUpCategory",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/wrap-up-categories/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SUBSCRIBE_CONFIGURATION_WRAP_UP_CODE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationWrapUpCode",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/wrap-up-codes/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_WRAP_UP_CODE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationWrapUpCode",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/wrap-up-codes/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)

WATCH_CONFIGURATION_ACCESS_CONTROL_GROUP: Watch[
    models.AccessControlGroupsMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_CONFIGURATION_ACCESS_CONTROL_GROUP,
    stop=UNSUBSCRIBE_CONFIGURATION_ACCESS_CONTROL_GROUP,
    kinds=lambda: (models.AccessControlGroupsMessage,),
)
WATCH_ACCOUNT_CODES_CONFIGURATION: Watch[
    models.AccountCodesConfigurationMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_ACCOUNT_CODES_CONFIGURATION,
    stop=UNSUBSCRIBE_ACCOUNT_CODES_CONFIGURATION,
    kinds=lambda: (models.AccountCodesConfigurationMessage,),
)
WATCH_CONFIGURATION_ACCOUNT_CODE: Watch[models.AccountCodesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_ACCOUNT_CODE,
    stop=UNSUBSCRIBE_CONFIGURATION_ACCOUNT_CODE,
    kinds=lambda: (models.AccountCodesMessage,),
)
WATCH_CONFIGURATION_ACTION: Watch[models.ActionsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_ACTION,
    stop=UNSUBSCRIBE_CONFIGURATION_ACTION,
    kinds=lambda: (models.ActionsMessage,),
)
WATCH_CONFIGURATION_AUDIO_SOURCE: Watch[models.AudioSourcesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_AUDIO_SOURCE,
    stop=UNSUBSCRIBE_CONFIGURATION_AUDIO_SOURCE,
    kinds=lambda: (models.AudioSourcesMessage,),
)
WATCH_CONFIGURATION_CLIENT_BUTTON: Watch[models.ClientButtonsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_CLIENT_BUTTON,
    stop=UNSUBSCRIBE_CONFIGURATION_CLIENT_BUTTON,
    kinds=lambda: (models.ClientButtonsMessage,),
)
WATCH_CLIENT_CONFIGURATION_TEMPLATE: Watch[
    models.ClientConfigurationTemplatesMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_CLIENT_CONFIGURATION_TEMPLATE,
    stop=UNSUBSCRIBE_CLIENT_CONFIGURATION_TEMPLATE,
    kinds=lambda: (models.ClientConfigurationTemplatesMessage,),
)
WATCH_CONFIGURATION_CLIENT_TEMPLATE: Watch[models.ClientTemplatesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_CLIENT_TEMPLATE,
    stop=UNSUBSCRIBE_CONFIGURATION_CLIENT_TEMPLATE,
    kinds=lambda: (models.ClientTemplatesMessage,),
)
WATCH_CONFIGURATION_DEFAULT_USER: Watch[models.DefaultUserMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_DEFAULT_USER,
    stop=UNSUBSCRIBE_CONFIGURATION_DEFAULT_USER,
    kinds=lambda: (models.DefaultUserMessage,),
)
WATCH_CONFIGURATION_DIAL_PLAN_CLASSIFICATION: Watch[
    models.DialPlanClassificationsMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_CONFIGURATION_DIAL_PLAN_CLASSIFICATION,
    stop=UNSUBSCRIBE_CONFIGURATION_DIAL_PLAN_CLASSIFICATION,
    kinds=lambda: (models.DialPlanClassificationsMessage,),
)
WATCH_CONFIGURATION_IMAGE_RESOURCE: Watch[models.ImageResourcesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_IMAGE_RESOURCE,
    stop=UNSUBSCRIBE_CONFIGURATION_IMAGE_RESOURCE,
    kinds=lambda: (models.ImageResourcesMessage,),
)
WATCH_INTERACTION_RECORDER_CONFIGURATION: Watch[
    models.InteractionRecorderConfigurationMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION,
    stop=UNSUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION,
    kinds=lambda: (models.InteractionRecorderConfigurationMessage,),
)
WATCH_CONFIGURATION_KEYWORD_SET: Watch[models.KeywordSetsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_KEYWORD_SET,
    stop=UNSUBSCRIBE_CONFIGURATION_KEYWORD_SET,
    kinds=lambda: (models.KeywordSetsMessage,),
)
WATCH_CONFIGURATION_LAYOUT: Watch[models.LayoutsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_LAYOUT,
    stop=UNSUBSCRIBE_CONFIGURATION_LAYOUT,
    kinds=lambda: (models.LayoutsMessage,),
)
WATCH_CONFIGURATION_LOGIN_AUTHENTICATION: Watch[
    models.LoginAuthenticationMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_CONFIGURATION_LOGIN_AUTHENTICATION,
    stop=UNSUBSCRIBE_CONFIGURATION_LOGIN_AUTHENTICATION,
    kinds=lambda: (models.LoginAuthenticationMessage,),
)
WATCH_CONFIGURATION_PASSWORD_POLICY: Watch[models.PasswordPoliciesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_PASSWORD_POLICY,
    stop=UNSUBSCRIBE_CONFIGURATION_PASSWORD_POLICY,
    kinds=lambda: (models.PasswordPoliciesMessage,),
)
WATCH_CONFIGURATION_POSITION: Watch[models.PositionsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_POSITION,
    stop=UNSUBSCRIBE_CONFIGURATION_POSITION,
    kinds=lambda: (models.PositionsMessage,),
)
WATCH_CONFIGURATION_PROBLEM_REPORTER: Watch[models.ProblemReporterMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_PROBLEM_REPORTER,
    stop=UNSUBSCRIBE_CONFIGURATION_PROBLEM_REPORTER,
    kinds=lambda: (models.ProblemReporterMessage,),
)
WATCH_CONFIGURATION_QUEUE_COLUMN: Watch[models.QueueColumnsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_QUEUE_COLUMN,
    stop=UNSUBSCRIBE_CONFIGURATION_QUEUE_COLUMN,
    kinds=lambda: (models.QueueColumnsMessage,),
)
WATCH_CONFIGURATION_RECORDING_BEEP_TONE: Watch[models.RecordingBeepTonesMessage | UnknownObject] = (
    Watch(
        start=SUBSCRIBE_CONFIGURATION_RECORDING_BEEP_TONE,
        stop=UNSUBSCRIBE_CONFIGURATION_RECORDING_BEEP_TONE,
        kinds=lambda: (models.RecordingBeepTonesMessage,),
    )
)
WATCH_CONFIGURATION_RESPONSE_MANAGEMENT_DOCUMENT: Watch[
    models.ResponseManagementDocumentsMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_CONFIGURATION_RESPONSE_MANAGEMENT_DOCUMENT,
    stop=UNSUBSCRIBE_CONFIGURATION_RESPONSE_MANAGEMENT_DOCUMENT,
    kinds=lambda: (models.ResponseManagementDocumentsMessage,),
)
WATCH_CONFIGURATION_ROLE: Watch[models.RolesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_ROLE,
    stop=UNSUBSCRIBE_CONFIGURATION_ROLE,
    kinds=lambda: (models.RolesMessage,),
)
WATCH_SALESFORCE_CTI_CONFIGURATION: Watch[
    models.SalesforceCTIConfigurationsMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_SALESFORCE_CTI_CONFIGURATION,
    stop=UNSUBSCRIBE_SALESFORCE_CTI_CONFIGURATION,
    kinds=lambda: (models.SalesforceCTIConfigurationsMessage,),
)
WATCH_CONFIGURATION_SCHEDULE: Watch[models.SchedulesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_SCHEDULE,
    stop=UNSUBSCRIBE_CONFIGURATION_SCHEDULE,
    kinds=lambda: (models.SchedulesMessage,),
)
WATCH_CONFIGURATION_SECURE_INPUT_FORM: Watch[models.SecureInputFormsMessage | UnknownObject] = (
    Watch(
        start=SUBSCRIBE_CONFIGURATION_SECURE_INPUT_FORM,
        stop=UNSUBSCRIBE_CONFIGURATION_SECURE_INPUT_FORM,
        kinds=lambda: (models.SecureInputFormsMessage,),
    )
)
WATCH_CONFIGURATION_SERVER_PARAMETER: Watch[models.ServerParametersMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_SERVER_PARAMETER,
    stop=UNSUBSCRIBE_CONFIGURATION_SERVER_PARAMETER,
    kinds=lambda: (models.ServerParametersMessage,),
)
WATCH_CONFIGURATION_SKILL_CATEGORY: Watch[models.SkillCategoriesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_SKILL_CATEGORY,
    stop=UNSUBSCRIBE_CONFIGURATION_SKILL_CATEGORY,
    kinds=lambda: (models.SkillCategoriesMessage,),
)
WATCH_CONFIGURATION_SKILL: Watch[models.SkillsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_SKILL,
    stop=UNSUBSCRIBE_CONFIGURATION_SKILL,
    kinds=lambda: (models.SkillsMessage,),
)
WATCH_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Watch[
    models.StatisticParameterGroupsMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_CONFIGURATION_STATISTIC_PARAMETER_GROUP,
    stop=UNSUBSCRIBE_CONFIGURATION_STATISTIC_PARAMETER_GROUP,
    kinds=lambda: (models.StatisticParameterGroupsMessage,),
)
WATCH_CONFIGURATION_STRUCTURED_PARAMETER: Watch[
    models.StructuredParametersMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_CONFIGURATION_STRUCTURED_PARAMETER,
    stop=UNSUBSCRIBE_CONFIGURATION_STRUCTURED_PARAMETER,
    kinds=lambda: (models.StructuredParametersMessage,),
)
WATCH_CONFIGURATION_SYSTEM_PARAMETER: Watch[models.SystemParametersMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_SYSTEM_PARAMETER,
    stop=UNSUBSCRIBE_CONFIGURATION_SYSTEM_PARAMETER,
    kinds=lambda: (models.SystemParametersMessage,),
)
WATCH_CONFIGURATION_SYSTEM: Watch[models.SystemMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_SYSTEM,
    stop=UNSUBSCRIBE_CONFIGURATION_SYSTEM,
    kinds=lambda: (models.SystemMessage,),
)
WATCH_CONFIGURATION_USER: Watch[models.UsersMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_USER,
    stop=UNSUBSCRIBE_CONFIGURATION_USER,
    kinds=lambda: (models.UsersMessage,),
)
WATCH_CONFIGURATION_WORKGROUP: Watch[models.WorkgroupsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_WORKGROUP,
    stop=UNSUBSCRIBE_CONFIGURATION_WORKGROUP,
    kinds=lambda: (models.WorkgroupsMessage,),
)
WATCH_CONFIGURATION_WRAP_UP_CATEGORY: Watch[models.WrapUpCategoriesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_WRAP_UP_CATEGORY,
    stop=UNSUBSCRIBE_CONFIGURATION_WRAP_UP_CATEGORY,
    kinds=lambda: (models.WrapUpCategoriesMessage,),
)
WATCH_CONFIGURATION_WRAP_UP_CODE: Watch[models.WrapUpCodesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_WRAP_UP_CODE,
    stop=UNSUBSCRIBE_CONFIGURATION_WRAP_UP_CODE,
    kinds=lambda: (models.WrapUpCodesMessage,),
)

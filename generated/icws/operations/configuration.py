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
    address="configuration.access_control_groups.list",
    method="GET",
    path="/icws/{sessionId}/configuration/access-control-groups",
    decoder=Decoder(lambda: models.AccessControlGroups),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationAccessControlGroup",
    address="configuration.access_control_groups.create",
    method="POST",
    path="/icws/{sessionId}/configuration/access-control-groups",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.AccessControlGroup,
)
GET_CONFIGURATION_ACCESS_CONTROL_GROUPS_IN_USE: Operation[models.AreInUseResult] = Operation(
    id="configuration.getConfigurationAccessControlGroupsInUse",
    address="configuration.access_control_groups.are_in_use",
    method="GET",
    path="/icws/{sessionId}/configuration/access-control-groups/are-in-use",
    decoder=Decoder(lambda: models.AreInUseResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_ASSIGNABLE_ACCESS_CONTROL_GROUPS: Operation[models.AssignableResult] = Operation(
    id="configuration.getConfigurationAssignableAccessControlGroups",
    address="configuration.access_control_groups.list_assignable",
    method="GET",
    path="/icws/{sessionId}/configuration/access-control-groups/assignable/{objectType}",
    decoder=Decoder(lambda: models.AssignableResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("objectType", "id"),
)
GET_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[models.AccessControlGroup] = Operation(
    id="configuration.getConfigurationAccessControlGroup",
    address="configuration.access_control_groups.get",
    method="GET",
    path="/icws/{sessionId}/configuration/access-control-groups/{id}",
    decoder=Decoder(lambda: models.AccessControlGroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[None] = Operation(
    id="configuration.deleteConfigurationAccessControlGroup",
    address="configuration.access_control_groups.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/access-control-groups/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationAccessControlGroup",
    address="configuration.access_control_groups.update",
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
        address="configuration.access_control_groups.assign_membership",
        method="POST",
        path="/icws/{sessionId}/configuration/access-control-groups/{id}/{objectType}/assign-membership",
        decoder=Decoder(lambda: models.AssignMembershipResult),
        statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
        parameters=("id", "objectType", "ININ-ICWS-Transaction-Id"),
        body=lambda: models.AssignMembershipArgument,
    )
)
SUBSCRIBE_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[None] = Operation(
    id="configuration.subscribeConfigurationAccessControlGroup",
    address="configuration.access_control_groups.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/access-control-groups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_ACCESS_CONTROL_GROUP: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationAccessControlGroup",
    address="configuration.access_control_groups.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/access-control-groups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_ACCOUNT_CODES: Operation[models.AccountCodes] = Operation(
    id="configuration.getConfigurationAccountCodes",
    address="configuration.account_codes.list",
    method="GET",
    path="/icws/{sessionId}/configuration/account-codes",
    decoder=Decoder(lambda: models.AccountCodes),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_ACCOUNT_CODE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationAccountCode",
    address="configuration.account_codes.create",
    method="POST",
    path="/icws/{sessionId}/configuration/account-codes",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.AccountCode,
)
GET_CONFIGURATION_ACCOUNT_CODE: Operation[models.AccountCode] = Operation(
    id="configuration.getConfigurationAccountCode",
    address="configuration.account_codes.get",
    method="GET",
    path="/icws/{sessionId}/configuration/account-codes/{id}",
    decoder=Decoder(lambda: models.AccountCode),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_ACCOUNT_CODE: Operation[None] = Operation(
    id="configuration.deleteConfigurationAccountCode",
    address="configuration.account_codes.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/account-codes/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_ACCOUNT_CODE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationAccountCode",
    address="configuration.account_codes.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/account-codes/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.AccountCode,
)
SUBSCRIBE_CONFIGURATION_ACCOUNT_CODE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationAccountCode",
    address="configuration.account_codes.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/account-codes/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_ACCOUNT_CODE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationAccountCode",
    address="configuration.account_codes.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/account-codes/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_ACCOUNT_CODES_CONFIGURATION: Operation[models.AccountCodesConfiguration] = Operation(
    id="configuration.getAccountCodesConfiguration",
    address="configuration.account_codes_configuration.get",
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
    address="configuration.account_codes_configuration.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/account-codes-configuration",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.AccountCodesConfiguration,
)
SUBSCRIBE_ACCOUNT_CODES_CONFIGURATION: Operation[None] = Operation(
    id="configuration.subscribeAccountCodesConfiguration",
    address="configuration.account_codes_configuration.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/account-codes-configuration/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_ACCOUNT_CODES_CONFIGURATION: Operation[None] = Operation(
    id="configuration.unsubscribeAccountCodesConfiguration",
    address="configuration.account_codes_configuration.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/account-codes-configuration/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_ACCUMULATORS: Operation[models.Accumulators] = Operation(
    id="configuration.getConfigurationAccumulators",
    address="configuration.accumulators.list",
    method="GET",
    path="/icws/{sessionId}/configuration/accumulators",
    decoder=Decoder(lambda: models.Accumulators),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_ACCUMULATOR: Operation[models.Accumulator] = Operation(
    id="configuration.getConfigurationAccumulator",
    address="configuration.accumulators.get",
    method="GET",
    path="/icws/{sessionId}/configuration/accumulators/{id}",
    decoder=Decoder(lambda: models.Accumulator),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_ACTIONS: Operation[models.Actions] = Operation(
    id="configuration.getConfigurationActions",
    address="configuration.actions.list",
    method="GET",
    path="/icws/{sessionId}/configuration/actions",
    decoder=Decoder(lambda: models.Actions),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_ACTION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationAction",
    address="configuration.actions.create",
    method="POST",
    path="/icws/{sessionId}/configuration/actions",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Action,
)
GET_CONFIGURATION_ACTION: Operation[models.Action] = Operation(
    id="configuration.getConfigurationAction",
    address="configuration.actions.get",
    method="GET",
    path="/icws/{sessionId}/configuration/actions/{id}",
    decoder=Decoder(lambda: models.Action),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_ACTION: Operation[None] = Operation(
    id="configuration.deleteConfigurationAction",
    address="configuration.actions.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/actions/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_ACTION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationAction",
    address="configuration.actions.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/actions/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Action,
)
SUBSCRIBE_CONFIGURATION_ACTION: Operation[None] = Operation(
    id="configuration.subscribeConfigurationAction",
    address="configuration.actions.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/actions/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_ACTION: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationAction",
    address="configuration.actions.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/actions/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_ATTENDANT_EMAIL_PROFILES: Operation[models.AttendantEmailProfiles] = Operation(
    id="configuration.getConfigurationAttendantEmailProfiles",
    address="configuration.attendant_email_profiles.list",
    method="GET",
    path="/icws/{sessionId}/configuration/attendant-email-profiles",
    decoder=Decoder(lambda: models.AttendantEmailProfiles),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_ATTENDANT_EMAIL_PROFILE: Operation[models.AttendantEmailProfile] = Operation(
    id="configuration.getConfigurationAttendantEmailProfile",
    address="configuration.attendant_email_profiles.get",
    method="GET",
    path="/icws/{sessionId}/configuration/attendant-email-profiles/{id}",
    decoder=Decoder(lambda: models.AttendantEmailProfile),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_ATTENDANT_INBOUND_PROFILES: Operation[models.AttendantInboundProfiles] = (
    Operation(
        id="configuration.getConfigurationAttendantInboundProfiles",
        address="configuration.attendant_inbound_profiles.list",
        method="GET",
        path="/icws/{sessionId}/configuration/attendant-inbound-profiles",
        decoder=Decoder(lambda: models.AttendantInboundProfiles),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_CONFIGURATION_ATTENDANT_INBOUND_PROFILE: Operation[models.AttendantInboundProfile] = Operation(
    id="configuration.getConfigurationAttendantInboundProfile",
    address="configuration.attendant_inbound_profiles.get",
    method="GET",
    path="/icws/{sessionId}/configuration/attendant-inbound-profiles/{id}",
    decoder=Decoder(lambda: models.AttendantInboundProfile),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_ATTENDANT_OPERATOR_PROFILES: Operation[models.AttendantOperatorProfiles] = (
    Operation(
        id="configuration.getConfigurationAttendantOperatorProfiles",
        address="configuration.attendant_operator_profiles.list",
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
        address="configuration.attendant_operator_profiles.get",
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
        address="configuration.attendant_outbound_profiles.list",
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
        address="configuration.attendant_outbound_profiles.get",
        method="GET",
        path="/icws/{sessionId}/configuration/attendant-outbound-profiles/{id}",
        decoder=Decoder(lambda: models.AttendantOutboundProfile),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("id", "select", "rightsFilter"),
    )
)
GET_CONFIGURATION_AUDIO_SOURCES: Operation[models.AudioSources] = Operation(
    id="configuration.getConfigurationAudioSources",
    address="configuration.audio_sources.list",
    method="GET",
    path="/icws/{sessionId}/configuration/audio-sources",
    decoder=Decoder(lambda: models.AudioSources),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_AUDIO_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationAudioSource",
    address="configuration.audio_sources.create",
    method="POST",
    path="/icws/{sessionId}/configuration/audio-sources",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.AudioSource,
)
GET_CONFIGURATION_AUDIO_SOURCE: Operation[models.AudioSource] = Operation(
    id="configuration.getConfigurationAudioSource",
    address="configuration.audio_sources.get",
    method="GET",
    path="/icws/{sessionId}/configuration/audio-sources/{id}",
    decoder=Decoder(lambda: models.AudioSource),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_AUDIO_SOURCE: Operation[None] = Operation(
    id="configuration.deleteConfigurationAudioSource",
    address="configuration.audio_sources.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/audio-sources/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_AUDIO_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationAudioSource",
    address="configuration.audio_sources.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/audio-sources/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.AudioSource,
)
SUBSCRIBE_CONFIGURATION_AUDIO_SOURCE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationAudioSource",
    address="configuration.audio_sources.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/audio-sources/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_AUDIO_SOURCE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationAudioSource",
    address="configuration.audio_sources.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/audio-sources/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
TRUST_CONFIGURATION_SUBSYSTEM_CERTIFICATE: Operation[None] = Operation(
    id="configuration.trustConfigurationSubsystemCertificate",
    address="configuration.certificates.trust_subsystem_certificate",
    method="PUT",
    path="/icws/{sessionId}/configuration/certificates/trust-subsystem-certificate",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.TrustSubsystemCertificateArgument,
)
GET_CONFIGURATION_SUBSYSTEM_CERTIFICATES: Operation[models.SubsystemCertificatesResult] = Operation(
    id="configuration.getConfigurationSubsystemCertificates",
    address="configuration.certificates.subsystem_certificates.list",
    method="GET",
    path="/icws/{sessionId}/configuration/certificates/subsystem-certificates",
    decoder=Decoder(lambda: models.SubsystemCertificatesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_CLIENT_BUTTONS: Operation[models.ClientButtons] = Operation(
    id="configuration.getConfigurationClientButtons",
    address="configuration.client_buttons.list",
    method="GET",
    path="/icws/{sessionId}/configuration/client-buttons",
    decoder=Decoder(lambda: models.ClientButtons),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_CLIENT_BUTTON: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationClientButton",
    address="configuration.client_buttons.create",
    method="POST",
    path="/icws/{sessionId}/configuration/client-buttons",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.ClientButton,
)
GET_CONFIGURATION_CLIENT_BUTTON: Operation[models.ClientButton] = Operation(
    id="configuration.getConfigurationClientButton",
    address="configuration.client_buttons.get",
    method="GET",
    path="/icws/{sessionId}/configuration/client-buttons/{id}",
    decoder=Decoder(lambda: models.ClientButton),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_CLIENT_BUTTON: Operation[None] = Operation(
    id="configuration.deleteConfigurationClientButton",
    address="configuration.client_buttons.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/client-buttons/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_CLIENT_BUTTON: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationClientButton",
    address="configuration.client_buttons.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/client-buttons/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.ClientButton,
)
SUBSCRIBE_CONFIGURATION_CLIENT_BUTTON: Operation[None] = Operation(
    id="configuration.subscribeConfigurationClientButton",
    address="configuration.client_buttons.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-buttons/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_CLIENT_BUTTON: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationClientButton",
    address="configuration.client_buttons.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-buttons/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CLIENT_CONFIGURATION_TEMPLATES: Operation[models.ClientConfigurationTemplates] = Operation(
    id="configuration.getClientConfigurationTemplates",
    address="configuration.client_configuration_templates.list",
    method="GET",
    path="/icws/{sessionId}/configuration/client-configuration-templates",
    decoder=Decoder(lambda: models.ClientConfigurationTemplates),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CLIENT_CONFIGURATION_TEMPLATE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createClientConfigurationTemplate",
    address="configuration.client_configuration_templates.create",
    method="POST",
    path="/icws/{sessionId}/configuration/client-configuration-templates",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.ClientConfigurationTemplate,
)
GET_CLIENT_CONFIGURATION_TEMPLATE: Operation[models.ClientConfigurationTemplate] = Operation(
    id="configuration.getClientConfigurationTemplate",
    address="configuration.client_configuration_templates.get",
    method="GET",
    path="/icws/{sessionId}/configuration/client-configuration-templates/{id}",
    decoder=Decoder(lambda: models.ClientConfigurationTemplate),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CLIENT_CONFIGURATION_TEMPLATE: Operation[None] = Operation(
    id="configuration.deleteClientConfigurationTemplate",
    address="configuration.client_configuration_templates.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/client-configuration-templates/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CLIENT_CONFIGURATION_TEMPLATE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateClientConfigurationTemplate",
    address="configuration.client_configuration_templates.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/client-configuration-templates/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.ClientConfigurationTemplate,
)
SUBSCRIBE_CLIENT_CONFIGURATION_TEMPLATE: Operation[None] = Operation(
    id="configuration.subscribeClientConfigurationTemplate",
    address="configuration.client_configuration_templates.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-configuration-templates/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CLIENT_CONFIGURATION_TEMPLATE: Operation[None] = Operation(
    id="configuration.unsubscribeClientConfigurationTemplate",
    address="configuration.client_configuration_templates.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-configuration-templates/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_CLIENT_TEMPLATES: Operation[models.ClientTemplates] = Operation(
    id="configuration.getConfigurationClientTemplates",
    address="configuration.client_templates.list",
    method="GET",
    path="/icws/{sessionId}/configuration/client-templates",
    decoder=Decoder(lambda: models.ClientTemplates),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_CLIENT_TEMPLATE: Operation[models.ClientTemplate] = Operation(
    id="configuration.getConfigurationClientTemplate",
    address="configuration.client_templates.get",
    method="GET",
    path="/icws/{sessionId}/configuration/client-templates/{id}",
    decoder=Decoder(lambda: models.ClientTemplate),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_CLIENT_TEMPLATE: Operation[None] = Operation(
    id="configuration.deleteConfigurationClientTemplate",
    address="configuration.client_templates.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/client-templates/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
SUBSCRIBE_CONFIGURATION_CLIENT_TEMPLATE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationClientTemplate",
    address="configuration.client_templates.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-templates/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_CLIENT_TEMPLATE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationClientTemplate",
    address="configuration.client_templates.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/client-templates/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_CONTACT_LIST_SOURCES: Operation[models.ContactListSources] = Operation(
    id="configuration.getConfigurationContactListSources",
    address="configuration.contact_list_sources.list",
    method="GET",
    path="/icws/{sessionId}/configuration/contact-list-sources",
    decoder=Decoder(lambda: models.ContactListSources),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
GET_CONFIGURATION_CONTACT_LIST_SOURCE: Operation[models.ContactListSource] = Operation(
    id="configuration.getConfigurationContactListSource",
    address="configuration.contact_list_sources.get",
    method="GET",
    path="/icws/{sessionId}/configuration/contact-list-sources/{id}",
    decoder=Decoder(lambda: models.ContactListSource),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "multiLanguage"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
GET_CONFIGURATION_DEFAULT_LOCATION: Operation[models.DefaultLocation] = Operation(
    id="configuration.getConfigurationDefaultLocation",
    address="configuration.default_location.get",
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
    address="configuration.default_user.get",
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
    address="configuration.default_user.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/default-user",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.DefaultUser,
)
SUBSCRIBE_CONFIGURATION_DEFAULT_USER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationDefaultUser",
    address="configuration.default_user.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/default-user/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_DEFAULT_USER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationDefaultUser",
    address="configuration.default_user.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/default-user/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_ACTION_DEFAULTS: Operation[models.Action] = Operation(
    id="configuration.getConfigurationActionDefaults",
    address="configuration.defaults.action.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/action",
    decoder=Decoder(lambda: models.Action),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_CLIENT_TEMPLATE_DEFAULTS: Operation[models.ClientTemplate] = Operation(
    id="configuration.getConfigurationClientTemplateDefaults",
    address="configuration.defaults.client_template.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/client-template",
    decoder=Decoder(lambda: models.ClientTemplate),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_KEYWORD_DEFAULTS: Operation[models.Keyword] = Operation(
    id="configuration.getConfigurationKeywordDefaults",
    address="configuration.defaults.keyword.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/keyword",
    decoder=Decoder(lambda: models.Keyword),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_LINE_DEFAULTS: Operation[models.Line] = Operation(
    id="configuration.getConfigurationLineDefaults",
    address="configuration.defaults.line.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/line",
    decoder=Decoder(lambda: models.Line),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_MONITORED_MAILBOX_DEFAULTS: Operation[models.MonitoredMailbox] = Operation(
    id="configuration.getConfigurationMonitoredMailboxDefaults",
    address="configuration.defaults.monitored_mailbox.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/monitored-mailbox",
    decoder=Decoder(lambda: models.MonitoredMailbox),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_QUEUE_COLUMN_DEFAULTS: Operation[models.QueueColumn] = Operation(
    id="configuration.getConfigurationQueueColumnDefaults",
    address="configuration.defaults.queue_column.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/queue-column",
    decoder=Decoder(lambda: models.QueueColumn),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_RECORDING_BEEP_TONE_DEFAULTS: Operation[models.RecordingBeepTone] = Operation(
    id="configuration.getConfigurationRecordingBeepToneDefaults",
    address="configuration.defaults.recording_beep_tone.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/recording-beep-tone",
    decoder=Decoder(lambda: models.RecordingBeepTone),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_ROLE_DEFAULTS: Operation[models.Role] = Operation(
    id="configuration.getConfigurationRoleDefaults",
    address="configuration.defaults.role.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/role",
    decoder=Decoder(lambda: models.Role),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_SALESFORCE_CTI_ATTRIBUTE_MAP_DEFAULTS: Operation[
    models.SalesforceCtiAttributeMap
] = Operation(
    id="configuration.getConfigurationSalesforceCtiAttributeMapDefaults",
    address="configuration.defaults.salesforce_cti_attribute_map.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/salesforce-cti-attribute-map",
    decoder=Decoder(lambda: models.SalesforceCtiAttributeMap),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_SALESFORCE_CTI_CONFIGURATION_DEFAULTS: Operation[models.SalesforceCTIConfiguration] = Operation(
    id="configuration.getSalesforceCtiConfigurationDefaults",
    address="configuration.defaults.salesforce_cti_configuration.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/salesforce-cti-configuration",
    decoder=Decoder(lambda: models.SalesforceCTIConfiguration),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_SCHEDULE_DEFAULTS: Operation[models.Schedule] = Operation(
    id="configuration.getConfigurationScheduleDefaults",
    address="configuration.defaults.schedule.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/schedule",
    decoder=Decoder(lambda: models.Schedule),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_USER_DEFAULTS: Operation[models.User] = Operation(
    id="configuration.getConfigurationUserDefaults",
    address="configuration.defaults.user.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/user",
    decoder=Decoder(lambda: models.User),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_WORKGROUP_DEFAULTS: Operation[models.Workgroup] = Operation(
    id="configuration.getConfigurationWorkgroupDefaults",
    address="configuration.defaults.workgroup.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/workgroup",
    decoder=Decoder(lambda: models.Workgroup),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_WRAP_UP_CATEGORY_DEFAULTS: Operation[models.WrapUpCategory] = Operation(
    id="configuration.getConfigurationWrapUpCategoryDefaults",
    address="configuration.defaults.wrap_up_category.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/wrap-up-category",
    decoder=Decoder(lambda: models.WrapUpCategory),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_WRAP_UP_CODE_DEFAULTS: Operation[models.WrapUpCode] = Operation(
    id="configuration.getConfigurationWrapUpCodeDefaults",
    address="configuration.defaults.wrap_up_code.get",
    method="GET",
    path="/icws/{sessionId}/configuration/defaults/wrap-up-code",
    decoder=Decoder(lambda: models.WrapUpCode),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_DIAL_PLAN_CLASSIFICATIONS: Operation[models.DialPlanClassifications] = Operation(
    id="configuration.getConfigurationDialPlanClassifications",
    address="configuration.dial_plan_classifications.list",
    method="GET",
    path="/icws/{sessionId}/configuration/dial-plan-classifications",
    decoder=Decoder(lambda: models.DialPlanClassifications),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_DIAL_PLAN_CLASSIFICATION: Operation[models.DialPlanClassification] = Operation(
    id="configuration.getConfigurationDialPlanClassification",
    address="configuration.dial_plan_classifications.get",
    method="GET",
    path="/icws/{sessionId}/configuration/dial-plan-classifications/{id}",
    decoder=Decoder(lambda: models.DialPlanClassification),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
SUBSCRIBE_CONFIGURATION_DIAL_PLAN_CLASSIFICATION: Operation[None] = Operation(
    id="configuration.subscribeConfigurationDialPlanClassification",
    address="configuration.dial_plan_classifications.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/dial-plan-classifications/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_DIAL_PLAN_CLASSIFICATION: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationDialPlanClassification",
    address="configuration.dial_plan_classifications.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/dial-plan-classifications/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_DNIS_MAPPINGS: Operation[models.DnisMappings] = Operation(
    id="configuration.getConfigurationDnisMappings",
    address="configuration.dnis_mappings.get",
    method="GET",
    path="/icws/{sessionId}/configuration/dnis-mappings",
    decoder=Decoder(lambda: models.DnisMappings),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter"),
)
UPDATE_CONFIGURATION_DNIS_MAPPINGS: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationDnisMappings",
    address="configuration.dnis_mappings.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/dnis-mappings",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.DnisMappings,
)
GET_CONFIGURATION_E_FAQS: Operation[models.EFaqs] = Operation(
    id="configuration.getConfigurationEFaqs",
    address="configuration.e_faqs.list",
    method="GET",
    path="/icws/{sessionId}/configuration/e-faqs",
    decoder=Decoder(lambda: models.EFaqs),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_E_FAQ: Operation[models.EFaq] = Operation(
    id="configuration.getConfigurationEFaq",
    address="configuration.e_faqs.get",
    method="GET",
    path="/icws/{sessionId}/configuration/e-faqs/{id}",
    decoder=Decoder(lambda: models.EFaq),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_FAX_GROUPS: Operation[models.FaxGroups] = Operation(
    id="configuration.getConfigurationFaxGroups",
    address="configuration.fax_groups.list",
    method="GET",
    path="/icws/{sessionId}/configuration/fax-groups",
    decoder=Decoder(lambda: models.FaxGroups),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_FAX_GROUP: Operation[models.FaxGroup] = Operation(
    id="configuration.getConfigurationFaxGroup",
    address="configuration.fax_groups.get",
    method="GET",
    path="/icws/{sessionId}/configuration/fax-groups/{id}",
    decoder=Decoder(lambda: models.FaxGroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_FEATURE_LICENSES: Operation[models.FeatureLicenses] = Operation(
    id="configuration.getConfigurationFeatureLicenses",
    address="configuration.feature_licenses.list",
    method="GET",
    path="/icws/{sessionId}/configuration/feature-licenses",
    decoder=Decoder(lambda: models.FeatureLicenses),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_FEATURE_LICENSE: Operation[models.FeatureLicense] = Operation(
    id="configuration.getConfigurationFeatureLicense",
    address="configuration.feature_licenses.get",
    method="GET",
    path="/icws/{sessionId}/configuration/feature-licenses/{id}",
    decoder=Decoder(lambda: models.FeatureLicense),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_FEEDBACK_SURVEY_GROUPS: Operation[models.FeedbackSurveyGroups] = Operation(
    id="configuration.getConfigurationFeedbackSurveyGroups",
    address="configuration.feedback_survey_groups.list",
    method="GET",
    path="/icws/{sessionId}/configuration/feedback-survey-groups",
    decoder=Decoder(lambda: models.FeedbackSurveyGroups),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_FEEDBACK_SURVEY_GROUP: Operation[models.FeedbackSurveyGroup] = Operation(
    id="configuration.getConfigurationFeedbackSurveyGroup",
    address="configuration.feedback_survey_groups.get",
    method="GET",
    path="/icws/{sessionId}/configuration/feedback-survey-groups/{id}",
    decoder=Decoder(lambda: models.FeedbackSurveyGroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_FEEDBACK_SURVEYS: Operation[models.FeedbackSurveys] = Operation(
    id="configuration.getConfigurationFeedbackSurveys",
    address="configuration.feedback_surveys.list",
    method="GET",
    path="/icws/{sessionId}/configuration/feedback-surveys",
    decoder=Decoder(lambda: models.FeedbackSurveys),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_FEEDBACK_SURVEY: Operation[models.FeedbackSurvey] = Operation(
    id="configuration.getConfigurationFeedbackSurvey",
    address="configuration.feedback_surveys.get",
    method="GET",
    path="/icws/{sessionId}/configuration/feedback-surveys/{id}",
    decoder=Decoder(lambda: models.FeedbackSurvey),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_HANDLERS: Operation[models.Handlers] = Operation(
    id="configuration.getConfigurationHandlers",
    address="configuration.handlers.list",
    method="GET",
    path="/icws/{sessionId}/configuration/handlers",
    decoder=Decoder(lambda: models.Handlers),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_HANDLER: Operation[models.Handler] = Operation(
    id="configuration.getConfigurationHandler",
    address="configuration.handlers.get",
    method="GET",
    path="/icws/{sessionId}/configuration/handlers/{id}",
    decoder=Decoder(lambda: models.Handler),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_HISTORICAL_REPORTS: Operation[models.HistoricalReports] = Operation(
    id="configuration.getConfigurationHistoricalReports",
    address="configuration.historical_reports.list",
    method="GET",
    path="/icws/{sessionId}/configuration/historical-reports",
    decoder=Decoder(lambda: models.HistoricalReports),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_HISTORICAL_REPORT: Operation[models.HistoricalReport] = Operation(
    id="configuration.getConfigurationHistoricalReport",
    address="configuration.historical_reports.get",
    method="GET",
    path="/icws/{sessionId}/configuration/historical-reports/{id}",
    decoder=Decoder(lambda: models.HistoricalReport),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_IC_DATA_SOURCES: Operation[models.IcDataSources] = Operation(
    id="configuration.getConfigurationIcDataSources",
    address="configuration.ic_data_sources.list",
    method="GET",
    path="/icws/{sessionId}/configuration/ic-data-sources",
    decoder=Decoder(lambda: models.IcDataSources),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_IC_DATA_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationIcDataSource",
    address="configuration.ic_data_sources.create",
    method="POST",
    path="/icws/{sessionId}/configuration/ic-data-sources",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.IcDataSource,
)
GET_CONFIGURATION_IC_DATA_SOURCE: Operation[models.IcDataSource] = Operation(
    id="configuration.getConfigurationIcDataSource",
    address="configuration.ic_data_sources.get",
    method="GET",
    path="/icws/{sessionId}/configuration/ic-data-sources/{id}",
    decoder=Decoder(lambda: models.IcDataSource),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_IC_DATA_SOURCE: Operation[None] = Operation(
    id="configuration.deleteConfigurationIcDataSource",
    address="configuration.ic_data_sources.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/ic-data-sources/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_IC_DATA_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationIcDataSource",
    address="configuration.ic_data_sources.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/ic-data-sources/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.IcDataSource,
)
GET_CONFIGURATION_IMAGE_RESOURCE_CATEGORIES: Operation[models.ImageResourceCategories] = Operation(
    id="configuration.getConfigurationImageResourceCategories",
    address="configuration.image_resource_categories.list",
    method="GET",
    path="/icws/{sessionId}/configuration/image-resource-categories",
    decoder=Decoder(lambda: models.ImageResourceCategories),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_IMAGE_RESOURCE_CATEGORY: Operation[models.ImageResourceCategory] = Operation(
    id="configuration.getConfigurationImageResourceCategory",
    address="configuration.image_resource_categories.get",
    method="GET",
    path="/icws/{sessionId}/configuration/image-resource-categories/{id}",
    decoder=Decoder(lambda: models.ImageResourceCategory),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_IMAGE_RESOURCES: Operation[models.ImageResources] = Operation(
    id="configuration.getConfigurationImageResources",
    address="configuration.image_resources.list",
    method="GET",
    path="/icws/{sessionId}/configuration/image-resources",
    decoder=Decoder(lambda: models.ImageResources),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_IMAGE_RESOURCE: Operation[models.ImageResource] = Operation(
    id="configuration.getConfigurationImageResource",
    address="configuration.image_resources.get",
    method="GET",
    path="/icws/{sessionId}/configuration/image-resources/{id}",
    decoder=Decoder(lambda: models.ImageResource),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_IMAGE_RESOURCE: Operation[None] = Operation(
    id="configuration.deleteConfigurationImageResource",
    address="configuration.image_resources.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/image-resources/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
SUBSCRIBE_CONFIGURATION_IMAGE_RESOURCE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationImageResource",
    address="configuration.image_resources.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/image-resources/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_IMAGE_RESOURCE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationImageResource",
    address="configuration.image_resources.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/image-resources/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_INITIALIZATION_FUNCTIONS: Operation[models.InitializationFunctions] = Operation(
    id="configuration.getConfigurationInitializationFunctions",
    address="configuration.initialization_functions.list",
    method="GET",
    path="/icws/{sessionId}/configuration/initialization-functions",
    decoder=Decoder(lambda: models.InitializationFunctions),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INITIALIZATION_FUNCTION: Operation[models.InitializationFunction] = Operation(
    id="configuration.getConfigurationInitializationFunction",
    address="configuration.initialization_functions.get",
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
    address="configuration.interaction_analyzer.licensed_languages.list",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-analyzer/licensed-languages",
    decoder=Decoder(lambda: models.LicensedLanguagesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_INTERACTION_ANALYZER_SUPPORTED_LANGUAGES: Operation[
    models.SupportedLanguagesResult
] = Operation(
    id="configuration.getConfigurationInteractionAnalyzerSupportedLanguages",
    address="configuration.interaction_analyzer.supported_languages.list",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-analyzer/supported-languages",
    decoder=Decoder(lambda: models.SupportedLanguagesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_INTERACTION_CLIENT_PLUGINS: Operation[models.InteractionClientPlugins] = (
    Operation(
        id="configuration.getConfigurationInteractionClientPlugins",
        address="configuration.interaction_client_plugins.list",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-client-plugins",
        decoder=Decoder(lambda: models.InteractionClientPlugins),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_CONFIGURATION_INTERACTION_CLIENT_PLUGIN: Operation[models.InteractionClientPlugin] = Operation(
    id="configuration.getConfigurationInteractionClientPlugin",
    address="configuration.interaction_client_plugins.get",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-client-plugins/{id}",
    decoder=Decoder(lambda: models.InteractionClientPlugin),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_CONFERENCE_ROOMS: Operation[models.InteractionConferenceRooms] = (
    Operation(
        id="configuration.getConfigurationInteractionConferenceRooms",
        address="configuration.interaction_conference_rooms.list",
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
        address="configuration.interaction_conference_rooms.get",
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
    address="configuration.interaction_dialer_call_list_acls.list",
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
    address="configuration.interaction_dialer_call_list_acls.get",
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
    address="configuration.interaction_dialer_campaign_acls.list",
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
    address="configuration.interaction_dialer_campaign_acls.get",
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
    address="configuration.interaction_dialer_policy_set_acls.list",
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
    address="configuration.interaction_dialer_policy_set_acls.get",
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
    address="configuration.interaction_dialer_rule_set_acls.list",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-rule-set-acls",
    decoder=Decoder(lambda: models.InteractionDialerRuleSetAcls),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_DIALER_RULE_SET_ACL: Operation[models.InteractionDialerRuleSetAcl] = (
    Operation(
        id="configuration.getConfigurationInteractionDialerRuleSetAcl",
        address="configuration.interaction_dialer_rule_set_acls.get",
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
    address="configuration.interaction_dialer_schedule_acls.list",
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
    address="configuration.interaction_dialer_schedule_acls.get",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-schedule-acls/{id}",
    decoder=Decoder(lambda: models.InteractionDialerScheduleAcl),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_DIALER_SCRIPT_ACLS: Operation[models.InteractionDialerScriptAcls] = (
    Operation(
        id="configuration.getConfigurationInteractionDialerScriptAcls",
        address="configuration.interaction_dialer_script_acls.list",
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
        address="configuration.interaction_dialer_script_acls.get",
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
    address="configuration.interaction_dialer_skill_set_acls.list",
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
    address="configuration.interaction_dialer_skill_set_acls.get",
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
    address="configuration.interaction_dialer_stage_set_acls.list",
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
    address="configuration.interaction_dialer_stage_set_acls.get",
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
    address="configuration.interaction_dialer_zone_set_acls.list",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-dialer-zone-set-acls",
    decoder=Decoder(lambda: models.InteractionDialerZoneSetAcls),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_INTERACTION_DIALER_ZONE_SET_ACL: Operation[models.InteractionDialerZoneSetAcl] = (
    Operation(
        id="configuration.getConfigurationInteractionDialerZoneSetAcl",
        address="configuration.interaction_dialer_zone_set_acls.get",
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
        address="configuration.interaction_message_store_mailbox.users.list",
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
    address="configuration.interaction_optimizer_scheduling_units.list",
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
    address="configuration.interaction_optimizer_scheduling_units.get",
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
    address="configuration.interaction_process_automation_processes.list",
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
    address="configuration.interaction_process_automation_processes.get",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-process-automation-processes/{id}",
    decoder=Decoder(lambda: models.InteractionProcessAutomationProcess),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_INTERACTION_PROCESSOR_TABLES: Operation[models.InteractionProcessorTables] = (
    Operation(
        id="configuration.getConfigurationInteractionProcessorTables",
        address="configuration.interaction_processor_tables.list",
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
        address="configuration.interaction_processor_tables.get",
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
        address="configuration.interaction_recorder_configuration.get",
        method="GET",
        path="/icws/{sessionId}/configuration/interaction-recorder-configuration",
        decoder=Decoder(lambda: models.InteractionRecorderConfiguration),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("select", "rightsFilter"),
    )
)
UPDATE_INTERACTION_RECORDER_CONFIGURATION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateInteractionRecorderConfiguration",
    address="configuration.interaction_recorder_configuration.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/interaction-recorder-configuration",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.InteractionRecorderConfiguration,
)
SUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION: Operation[None] = Operation(
    id="configuration.subscribeInteractionRecorderConfiguration",
    address="configuration.interaction_recorder_configuration.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/interaction-recorder-configuration/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION: Operation[None] = Operation(
    id="configuration.unsubscribeInteractionRecorderConfiguration",
    address="configuration.interaction_recorder_configuration.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/interaction-recorder-configuration/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_INTERACTION_RECORDER_QUESTIONNAIRES: Operation[
    models.InteractionRecorderQuestionnaires
] = Operation(
    id="configuration.getConfigurationInteractionRecorderQuestionnaires",
    address="configuration.interaction_recorder_questionnaires.list",
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
    address="configuration.interaction_recorder_questionnaires.get",
    method="GET",
    path="/icws/{sessionId}/configuration/interaction-recorder-questionnaires/{id}",
    decoder=Decoder(lambda: models.InteractionRecorderQuestionnaire),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_KEYWORD_SETS: Operation[models.KeywordSets] = Operation(
    id="configuration.getConfigurationKeywordSets",
    address="configuration.keyword_sets.list",
    method="GET",
    path="/icws/{sessionId}/configuration/keyword-sets",
    decoder=Decoder(lambda: models.KeywordSets),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_KEYWORD_SET: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationKeywordSet",
    address="configuration.keyword_sets.create",
    method="POST",
    path="/icws/{sessionId}/configuration/keyword-sets",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.KeywordSet,
)
PREVIEW_CONFIGURATION_KEYWORD_RUNTIME: Operation[models.PreviewKeywordRuntimeResult] = Operation(
    id="configuration.previewConfigurationKeywordRuntime",
    address="configuration.keyword_sets.preview_keyword_runtime",
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
    address="configuration.keyword_sets.get",
    method="GET",
    path="/icws/{sessionId}/configuration/keyword-sets/{id}",
    decoder=Decoder(lambda: models.KeywordSet),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_KEYWORD_SET: Operation[None] = Operation(
    id="configuration.deleteConfigurationKeywordSet",
    address="configuration.keyword_sets.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/keyword-sets/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
SUBSCRIBE_CONFIGURATION_KEYWORD_SET: Operation[None] = Operation(
    id="configuration.subscribeConfigurationKeywordSet",
    address="configuration.keyword_sets.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/keyword-sets/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_KEYWORD_SET: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationKeywordSet",
    address="configuration.keyword_sets.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/keyword-sets/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_LAYOUTS: Operation[models.Layouts] = Operation(
    id="configuration.getConfigurationLayouts",
    address="configuration.layouts.list",
    method="GET",
    path="/icws/{sessionId}/configuration/layouts",
    decoder=Decoder(lambda: models.Layouts),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_LAYOUT: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationLayout",
    address="configuration.layouts.create",
    method="POST",
    path="/icws/{sessionId}/configuration/layouts",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Layout,
)
GET_CONFIGURATION_LAYOUT: Operation[models.Layout] = Operation(
    id="configuration.getConfigurationLayout",
    address="configuration.layouts.get",
    method="GET",
    path="/icws/{sessionId}/configuration/layouts/{id}",
    decoder=Decoder(lambda: models.Layout),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_LAYOUT: Operation[None] = Operation(
    id="configuration.deleteConfigurationLayout",
    address="configuration.layouts.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/layouts/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_LAYOUT: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationLayout",
    address="configuration.layouts.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/layouts/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Layout,
)
SUBSCRIBE_CONFIGURATION_LAYOUT: Operation[None] = Operation(
    id="configuration.subscribeConfigurationLayout",
    address="configuration.layouts.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/layouts/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_LAYOUT: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationLayout",
    address="configuration.layouts.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/layouts/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_LEGACY_HISTORICAL_REPORTS: Operation[models.LegacyHistoricalReports] = Operation(
    id="configuration.getConfigurationLegacyHistoricalReports",
    address="configuration.legacy_historical_reports.list",
    method="GET",
    path="/icws/{sessionId}/configuration/legacy-historical-reports",
    decoder=Decoder(lambda: models.LegacyHistoricalReports),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_LEGACY_HISTORICAL_REPORT: Operation[models.LegacyHistoricalReport] = Operation(
    id="configuration.getConfigurationLegacyHistoricalReport",
    address="configuration.legacy_historical_reports.get",
    method="GET",
    path="/icws/{sessionId}/configuration/legacy-historical-reports/{id}",
    decoder=Decoder(lambda: models.LegacyHistoricalReport),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_LICENSE_ALLOCATIONS: Operation[models.LicenseAllocations] = Operation(
    id="configuration.getConfigurationLicenseAllocations",
    address="configuration.license_allocations.list",
    method="GET",
    path="/icws/{sessionId}/configuration/license-allocations",
    decoder=Decoder(lambda: models.LicenseAllocations),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "licenseAppliesTo", "Range"),
)
GET_CONFIGURATION_LICENSE_ALLOCATION: Operation[models.LicenseAllocation] = Operation(
    id="configuration.getConfigurationLicenseAllocation",
    address="configuration.license_allocations.get",
    method="GET",
    path="/icws/{sessionId}/configuration/license-allocations/{id}",
    decoder=Decoder(lambda: models.LicenseAllocation),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "licenseAppliesTo"),
)
GET_CONFIGURATION_LINE_GROUPS: Operation[models.LineGroups] = Operation(
    id="configuration.getConfigurationLineGroups",
    address="configuration.line_groups.list",
    method="GET",
    path="/icws/{sessionId}/configuration/line-groups",
    decoder=Decoder(lambda: models.LineGroups),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_LINE_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationLineGroup",
    address="configuration.line_groups.create",
    method="POST",
    path="/icws/{sessionId}/configuration/line-groups",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.LineGroup,
)
GET_CONFIGURATION_LINE_GROUP: Operation[models.LineGroup] = Operation(
    id="configuration.getConfigurationLineGroup",
    address="configuration.line_groups.get",
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
    address="configuration.line_groups.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/line-groups/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_LINE_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationLineGroup",
    address="configuration.line_groups.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/line-groups/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.LineGroup,
)
GET_CONFIGURATION_LINES: Operation[models.Lines] = Operation(
    id="configuration.getConfigurationLines",
    address="configuration.lines.list",
    method="GET",
    path="/icws/{sessionId}/configuration/lines",
    decoder=Decoder(lambda: models.Lines),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_LINE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationLine",
    address="configuration.lines.create",
    method="POST",
    path="/icws/{sessionId}/configuration/lines",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Line,
)
GET_CONFIGURATION_LINE: Operation[models.Line] = Operation(
    id="configuration.getConfigurationLine",
    address="configuration.lines.get",
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
    address="configuration.lines.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/lines/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_LINE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationLine",
    address="configuration.lines.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/lines/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Line,
)
GET_CONFIGURATION_LINES_AUTHORITY_CERTIFICATES: Operation[models.LinesAuthorityCertificates] = (
    Operation(
        id="configuration.getConfigurationLinesAuthorityCertificates",
        address="configuration.lines_authority_certificates.list",
        method="GET",
        path="/icws/{sessionId}/configuration/lines-authority-certificates",
        decoder=Decoder(lambda: models.LinesAuthorityCertificates),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    )
)
GET_CONFIGURATION_LINES_AUTHORITY_CERTIFICATE: Operation[models.LinesAuthorityCertificate] = (
    Operation(
        id="configuration.getConfigurationLinesAuthorityCertificate",
        address="configuration.lines_authority_certificates.get",
        method="GET",
        path="/icws/{sessionId}/configuration/lines-authority-certificates/{id}",
        decoder=Decoder(lambda: models.LinesAuthorityCertificate),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("id",),
    )
)
GET_CONFIGURATION_LOCATIONS: Operation[models.Locations] = Operation(
    id="configuration.getConfigurationLocations",
    address="configuration.locations.list",
    method="GET",
    path="/icws/{sessionId}/configuration/locations",
    decoder=Decoder(lambda: models.Locations),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_LOCATION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationLocation",
    address="configuration.locations.create",
    method="POST",
    path="/icws/{sessionId}/configuration/locations",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Location,
)
GET_CONFIGURATION_LOCATION: Operation[models.Location] = Operation(
    id="configuration.getConfigurationLocation",
    address="configuration.locations.get",
    method="GET",
    path="/icws/{sessionId}/configuration/locations/{id}",
    decoder=Decoder(lambda: models.Location),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_LOGIN_AUTHENTICATION: Operation[models.LoginAuthentication] = Operation(
    id="configuration.getConfigurationLoginAuthentication",
    address="configuration.login_authentication.get",
    method="GET",
    path="/icws/{sessionId}/configuration/login-authentication",
    decoder=Decoder(lambda: models.LoginAuthentication),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter", "multiLanguage"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
UPDATE_CONFIGURATION_LOGIN_AUTHENTICATION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationLoginAuthentication",
    address="configuration.login_authentication.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/login-authentication",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.LoginAuthentication,
)
SUBSCRIBE_CONFIGURATION_LOGIN_AUTHENTICATION: Operation[None] = Operation(
    id="configuration.subscribeConfigurationLoginAuthentication",
    address="configuration.login_authentication.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/login-authentication/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_LOGIN_AUTHENTICATION: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationLoginAuthentication",
    address="configuration.login_authentication.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/login-authentication/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
SEND_CONFIGURATION_MAIL_EMAIL: Operation[None] = Operation(
    id="configuration.sendConfigurationMailEmail",
    address="configuration.mail.send_email",
    method="POST",
    path="/icws/{sessionId}/configuration/mail/send-email",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.SendEmailArgument,
)
TEST_CONFIGURATION_MAILBOX: Operation[None] = Operation(
    id="configuration.testConfigurationMailbox",
    address="configuration.mail.test_mailbox",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/test-mailbox",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("moniker",),
)
TEST_CONFIGURATION_MONIKER: Operation[None] = Operation(
    id="configuration.testConfigurationMoniker",
    address="configuration.mail.test_moniker",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/test-moniker",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("moniker",),
)
GET_CONFIGURATION_MAIL_DIRECTORIES: Operation[models.DirectoriesResult] = Operation(
    id="configuration.getConfigurationMailDirectories",
    address="configuration.mail.directories.list",
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
    address="configuration.mail.enabled_mailbox_providers.list",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/enabled-mailbox-providers",
    decoder=Decoder(lambda: models.EnabledMailboxProvidersResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_MAIL_FOLDERS: Operation[models.FoldersResult] = Operation(
    id="configuration.getConfigurationMailFolders",
    address="configuration.mail.folders.list",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/folders",
    decoder=Decoder(lambda: models.FoldersResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("moniker",),
)
GET_CONFIGURATION_MAIL_IMAP_SERVERS: Operation[models.ImapServersResult] = Operation(
    id="configuration.getConfigurationMailImapServers",
    address="configuration.mail.imap_servers.list",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/imap-servers",
    decoder=Decoder(lambda: models.ImapServersResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_MAIL_IMAP_SMTP_MAILBOX_ATTRIBUTES: Operation[
    models.ImapSmtpMailboxAttributesResult
] = Operation(
    id="configuration.getConfigurationMailImapSmtpMailboxAttributes",
    address="configuration.mail.imap_smtp_mailbox_attributes.get",
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
    address="configuration.mail.interaction_message_store_mailbox_attributes.get",
    method="GET",
    path="/icws/{sessionId}/configuration/mail/interaction-message-store-mailbox-attributes",
    decoder=Decoder(lambda: models.InteractionMessageStoreMailboxAttributesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("userId", "displayName"),
)
GET_CONFIGURATION_MAIL_NO_MAILBOX_ATTRIBUTES: Operation[models.NoMailboxAttributesResult] = (
    Operation(
        id="configuration.getConfigurationMailNoMailboxAttributes",
        address="configuration.mail.no_mailbox_attributes.get",
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
        address="configuration.mail.searchable_providers.list",
        method="GET",
        path="/icws/{sessionId}/configuration/mail/searchable-providers",
        decoder=Decoder(lambda: models.SearchableProvidersResult),
        statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    )
)
GET_CONFIGURATION_MEDIA_SERVERS: Operation[models.MediaServers] = Operation(
    id="configuration.getConfigurationMediaServers",
    address="configuration.media_servers.list",
    method="GET",
    path="/icws/{sessionId}/configuration/media-servers",
    decoder=Decoder(lambda: models.MediaServers),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_CONFIGURATION_MEDIA_SERVER: Operation[models.MediaServer] = Operation(
    id="configuration.getConfigurationMediaServer",
    address="configuration.media_servers.get",
    method="GET",
    path="/icws/{sessionId}/configuration/media-servers/{id}",
    decoder=Decoder(lambda: models.MediaServer),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
GET_CONFIGURATION_MISCELLANEOUS_ITEMS: Operation[models.MiscellaneousItems] = Operation(
    id="configuration.getConfigurationMiscellaneousItems",
    address="configuration.miscellaneous_items.list",
    method="GET",
    path="/icws/{sessionId}/configuration/miscellaneous-items",
    decoder=Decoder(lambda: models.MiscellaneousItems),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_MISCELLANEOUS_ITEM: Operation[models.MiscellaneousItem] = Operation(
    id="configuration.getConfigurationMiscellaneousItem",
    address="configuration.miscellaneous_items.get",
    method="GET",
    path="/icws/{sessionId}/configuration/miscellaneous-items/{id}",
    decoder=Decoder(lambda: models.MiscellaneousItem),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_PASSWORD_POLICIES: Operation[models.PasswordPolicies] = Operation(
    id="configuration.getConfigurationPasswordPolicies",
    address="configuration.password_policies.list",
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
    address="configuration.password_policies.create",
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
    address="configuration.password_policies.get",
    method="GET",
    path="/icws/{sessionId}/configuration/password-policies/{id}",
    decoder=Decoder(lambda: models.PasswordPolicy),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_PASSWORD_POLICY: Operation[None] = Operation(
    id="configuration.deleteConfigurationPasswordPolicy",
    address="configuration.password_policies.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/password-policies/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_PASSWORD_POLICY: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationPasswordPolicy",
    address="configuration.password_policies.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/password-policies/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.PasswordPolicy,
)
SUBSCRIBE_CONFIGURATION_PASSWORD_POLICY: Operation[None] = Operation(
    id="configuration.subscribeConfigurationPasswordPolicy",
    address="configuration.password_policies.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/password-policies/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_PASSWORD_POLICY: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationPasswordPolicy",
    address="configuration.password_policies.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/password-policies/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_PEER_SITES: Operation[models.PeerSites] = Operation(
    id="configuration.getConfigurationPeerSites",
    address="configuration.peer_sites.list",
    method="GET",
    path="/icws/{sessionId}/configuration/peer-sites",
    decoder=Decoder(lambda: models.PeerSites),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_PEER_SITE: Operation[models.PeerSite] = Operation(
    id="configuration.getConfigurationPeerSite",
    address="configuration.peer_sites.get",
    method="GET",
    path="/icws/{sessionId}/configuration/peer-sites/{id}",
    decoder=Decoder(lambda: models.PeerSite),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_POSITIONS: Operation[models.Positions] = Operation(
    id="configuration.getConfigurationPositions",
    address="configuration.positions.list",
    method="GET",
    path="/icws/{sessionId}/configuration/positions",
    decoder=Decoder(lambda: models.Positions),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_POSITION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationPosition",
    address="configuration.positions.create",
    method="POST",
    path="/icws/{sessionId}/configuration/positions",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Position,
)
GET_CONFIGURATION_POSITION: Operation[models.Position] = Operation(
    id="configuration.getConfigurationPosition",
    address="configuration.positions.get",
    method="GET",
    path="/icws/{sessionId}/configuration/positions/{id}",
    decoder=Decoder(lambda: models.Position),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_POSITION: Operation[None] = Operation(
    id="configuration.deleteConfigurationPosition",
    address="configuration.positions.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/positions/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_POSITION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationPosition",
    address="configuration.positions.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/positions/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Position,
)
SUBSCRIBE_CONFIGURATION_POSITION: Operation[None] = Operation(
    id="configuration.subscribeConfigurationPosition",
    address="configuration.positions.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/positions/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_POSITION: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationPosition",
    address="configuration.positions.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/positions/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_PROBLEM_REPORTER: Operation[models.ProblemReporter] = Operation(
    id="configuration.getConfigurationProblemReporter",
    address="configuration.problem_reporter.get",
    method="GET",
    path="/icws/{sessionId}/configuration/problem-reporter",
    decoder=Decoder(lambda: models.ProblemReporter),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter"),
)
UPDATE_CONFIGURATION_PROBLEM_REPORTER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationProblemReporter",
    address="configuration.problem_reporter.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/problem-reporter",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.ProblemReporter,
)
SUBSCRIBE_CONFIGURATION_PROBLEM_REPORTER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationProblemReporter",
    address="configuration.problem_reporter.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/problem-reporter/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_PROBLEM_REPORTER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationProblemReporter",
    address="configuration.problem_reporter.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/problem-reporter/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_QUEUE_COLUMNS: Operation[models.QueueColumns] = Operation(
    id="configuration.getConfigurationQueueColumns",
    address="configuration.queue_columns.list",
    method="GET",
    path="/icws/{sessionId}/configuration/queue-columns",
    decoder=Decoder(lambda: models.QueueColumns),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_CONFIGURATION_QUEUE_COLUMN: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationQueueColumn",
    address="configuration.queue_columns.create",
    method="POST",
    path="/icws/{sessionId}/configuration/queue-columns",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.QueueColumn,
)
GET_CONFIGURATION_QUEUE_COLUMN: Operation[models.QueueColumn] = Operation(
    id="configuration.getConfigurationQueueColumn",
    address="configuration.queue_columns.get",
    method="GET",
    path="/icws/{sessionId}/configuration/queue-columns/{id}",
    decoder=Decoder(lambda: models.QueueColumn),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "multiLanguage"),
)
DELETE_CONFIGURATION_QUEUE_COLUMN: Operation[None] = Operation(
    id="configuration.deleteConfigurationQueueColumn",
    address="configuration.queue_columns.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/queue-columns/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_QUEUE_COLUMN: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationQueueColumn",
    address="configuration.queue_columns.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/queue-columns/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.QueueColumn,
)
SUBSCRIBE_CONFIGURATION_QUEUE_COLUMN: Operation[None] = Operation(
    id="configuration.subscribeConfigurationQueueColumn",
    address="configuration.queue_columns.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/queue-columns/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_QUEUE_COLUMN: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationQueueColumn",
    address="configuration.queue_columns.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/queue-columns/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_RECORDING_BEEP_TONES: Operation[models.RecordingBeepTones] = Operation(
    id="configuration.getConfigurationRecordingBeepTones",
    address="configuration.recording_beep_tones.list",
    method="GET",
    path="/icws/{sessionId}/configuration/recording-beep-tones",
    decoder=Decoder(lambda: models.RecordingBeepTones),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_RECORDING_BEEP_TONE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationRecordingBeepTone",
    address="configuration.recording_beep_tones.create",
    method="POST",
    path="/icws/{sessionId}/configuration/recording-beep-tones",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.RecordingBeepTone,
)
GET_CONFIGURATION_RECORDING_BEEP_TONE: Operation[models.RecordingBeepTone] = Operation(
    id="configuration.getConfigurationRecordingBeepTone",
    address="configuration.recording_beep_tones.get",
    method="GET",
    path="/icws/{sessionId}/configuration/recording-beep-tones/{id}",
    decoder=Decoder(lambda: models.RecordingBeepTone),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_RECORDING_BEEP_TONE: Operation[None] = Operation(
    id="configuration.deleteConfigurationRecordingBeepTone",
    address="configuration.recording_beep_tones.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/recording-beep-tones/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_RECORDING_BEEP_TONE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationRecordingBeepTone",
    address="configuration.recording_beep_tones.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/recording-beep-tones/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.RecordingBeepTone,
)
SUBSCRIBE_CONFIGURATION_RECORDING_BEEP_TONE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationRecordingBeepTone",
    address="configuration.recording_beep_tones.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/recording-beep-tones/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_RECORDING_BEEP_TONE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationRecordingBeepTone",
    address="configuration.recording_beep_tones.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/recording-beep-tones/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_REPORT_LOGS: Operation[models.ReportLogs] = Operation(
    id="configuration.getConfigurationReportLogs",
    address="configuration.report_logs.list",
    method="GET",
    path="/icws/{sessionId}/configuration/report-logs",
    decoder=Decoder(lambda: models.ReportLogs),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_REPORT_LOG: Operation[models.ReportLog] = Operation(
    id="configuration.getConfigurationReportLog",
    address="configuration.report_logs.get",
    method="GET",
    path="/icws/{sessionId}/configuration/report-logs/{id}",
    decoder=Decoder(lambda: models.ReportLog),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_RESPONSE_MANAGEMENT_DOCUMENTS: Operation[models.ResponseManagementDocuments] = (
    Operation(
        id="configuration.getConfigurationResponseManagementDocuments",
        address="configuration.response_management_documents.list",
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
        address="configuration.response_management_documents.get",
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
    address="configuration.response_management_documents.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/response-management-documents/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
SUBSCRIBE_CONFIGURATION_RESPONSE_MANAGEMENT_DOCUMENT: Operation[None] = Operation(
    id="configuration.subscribeConfigurationResponseManagementDocument",
    address="configuration.response_management_documents.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/response-management-documents/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_RESPONSE_MANAGEMENT_DOCUMENT: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationResponseManagementDocument",
    address="configuration.response_management_documents.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/response-management-documents/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_ROLES: Operation[models.Roles] = Operation(
    id="configuration.getConfigurationRoles",
    address="configuration.roles.list",
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
    address="configuration.roles.create",
    method="POST",
    path="/icws/{sessionId}/configuration/roles",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Role,
)
GET_CONFIGURATION_ROLE: Operation[models.Role] = Operation(
    id="configuration.getConfigurationRole",
    address="configuration.roles.get",
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
    address="configuration.roles.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/roles/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_ROLE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationRole",
    address="configuration.roles.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/roles/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Role,
)
SUBSCRIBE_CONFIGURATION_ROLE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationRole",
    address="configuration.roles.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/roles/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_ROLE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationRole",
    address="configuration.roles.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/roles/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_SALESFORCE_CTI_CONFIGURATIONS: Operation[models.SalesforceCTIConfigurations] = Operation(
    id="configuration.getSalesforceCtiConfigurations",
    address="configuration.salesforce_cti_configurations.list",
    method="GET",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations",
    decoder=Decoder(lambda: models.SalesforceCTIConfigurations),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_SALESFORCE_CTI_CONFIGURATION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createSalesforceCtiConfiguration",
    address="configuration.salesforce_cti_configurations.create",
    method="POST",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.SalesforceCTIConfiguration,
)
GET_SALESFORCE_CTI_CONFIGURATION: Operation[models.SalesforceCTIConfiguration] = Operation(
    id="configuration.getSalesforceCtiConfiguration",
    address="configuration.salesforce_cti_configurations.get",
    method="GET",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}",
    decoder=Decoder(lambda: models.SalesforceCTIConfiguration),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_SALESFORCE_CTI_CONFIGURATION: Operation[None] = Operation(
    id="configuration.deleteSalesforceCtiConfiguration",
    address="configuration.salesforce_cti_configurations.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_SALESFORCE_CTI_CONFIGURATION: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateSalesforceCtiConfiguration",
    address="configuration.salesforce_cti_configurations.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.SalesforceCTIConfiguration,
)
SUBSCRIBE_SALESFORCE_CTI_CONFIGURATION: Operation[None] = Operation(
    id="configuration.subscribeSalesforceCtiConfiguration",
    address="configuration.salesforce_cti_configurations.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/salesforce-cti-configurations/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_SALESFORCE_CTI_CONFIGURATION: Operation[None] = Operation(
    id="configuration.unsubscribeSalesforceCtiConfiguration",
    address="configuration.salesforce_cti_configurations.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/salesforce-cti-configurations/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
UPDATE_CONFIGURATION_SALESFORCE_CTI_ATTRIBUTE_MAPS: Operation[models.SubObjectSet] = Operation(
    id="configuration.updateConfigurationSalesforceCtiAttributeMaps",
    address="configuration.salesforce_cti_configurations.salesforce_cti_attribute_maps.create",
    method="POST",
    path="/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}/salesforce-cti-attribute-maps",
    decoder=Decoder(lambda: models.SubObjectSet),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.SalesforceCtiAttributeMapsBulkUpdate,
)
GET_CONFIGURATION_SCHEDULES: Operation[models.Schedules] = Operation(
    id="configuration.getConfigurationSchedules",
    address="configuration.schedules.list",
    method="GET",
    path="/icws/{sessionId}/configuration/schedules",
    decoder=Decoder(lambda: models.Schedules),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_SCHEDULE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationSchedule",
    address="configuration.schedules.create",
    method="POST",
    path="/icws/{sessionId}/configuration/schedules",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Schedule,
)
GET_CONFIGURATION_SCHEDULE: Operation[models.Schedule] = Operation(
    id="configuration.getConfigurationSchedule",
    address="configuration.schedules.get",
    method="GET",
    path="/icws/{sessionId}/configuration/schedules/{id}",
    decoder=Decoder(lambda: models.Schedule),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_SCHEDULE: Operation[None] = Operation(
    id="configuration.deleteConfigurationSchedule",
    address="configuration.schedules.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/schedules/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_SCHEDULE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationSchedule",
    address="configuration.schedules.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/schedules/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Schedule,
)
SUBSCRIBE_CONFIGURATION_SCHEDULE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSchedule",
    address="configuration.schedules.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/schedules/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SCHEDULE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSchedule",
    address="configuration.schedules.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/schedules/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_SECURE_INPUT_FORMS: Operation[models.SecureInputForms] = Operation(
    id="configuration.getConfigurationSecureInputForms",
    address="configuration.secure_input_forms.list",
    method="GET",
    path="/icws/{sessionId}/configuration/secure-input-forms",
    decoder=Decoder(lambda: models.SecureInputForms),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_SECURE_INPUT_FORM: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationSecureInputForm",
    address="configuration.secure_input_forms.create",
    method="POST",
    path="/icws/{sessionId}/configuration/secure-input-forms",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.SecureInputForm,
)
GET_CONFIGURATION_SECURE_INPUT_FORM: Operation[models.SecureInputForm] = Operation(
    id="configuration.getConfigurationSecureInputForm",
    address="configuration.secure_input_forms.get",
    method="GET",
    path="/icws/{sessionId}/configuration/secure-input-forms/{id}",
    decoder=Decoder(lambda: models.SecureInputForm),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_SECURE_INPUT_FORM: Operation[None] = Operation(
    id="configuration.deleteConfigurationSecureInputForm",
    address="configuration.secure_input_forms.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/secure-input-forms/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_SECURE_INPUT_FORM: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationSecureInputForm",
    address="configuration.secure_input_forms.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/secure-input-forms/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.SecureInputForm,
)
SUBSCRIBE_CONFIGURATION_SECURE_INPUT_FORM: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSecureInputForm",
    address="configuration.secure_input_forms.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/secure-input-forms/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SECURE_INPUT_FORM: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSecureInputForm",
    address="configuration.secure_input_forms.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/secure-input-forms/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_SELECTION_RULES: Operation[models.SelectionRules] = Operation(
    id="configuration.getConfigurationSelectionRules",
    address="configuration.selection_rules.list",
    method="GET",
    path="/icws/{sessionId}/configuration/selection-rules",
    decoder=Decoder(lambda: models.SelectionRules),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_SELECTION_RULE: Operation[models.SelectionRule] = Operation(
    id="configuration.getConfigurationSelectionRule",
    address="configuration.selection_rules.get",
    method="GET",
    path="/icws/{sessionId}/configuration/selection-rules/{id}",
    decoder=Decoder(lambda: models.SelectionRule),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_SERVER_PARAMETERS: Operation[models.ServerParameters] = Operation(
    id="configuration.getConfigurationServerParameters",
    address="configuration.server_parameters.list",
    method="GET",
    path="/icws/{sessionId}/configuration/server-parameters",
    decoder=Decoder(lambda: models.ServerParameters),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_SERVER_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationServerParameter",
    address="configuration.server_parameters.create",
    method="POST",
    path="/icws/{sessionId}/configuration/server-parameters",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.ServerParameter,
)
GET_CONFIGURATION_SERVER_PARAMETER: Operation[models.ServerParameter] = Operation(
    id="configuration.getConfigurationServerParameter",
    address="configuration.server_parameters.get",
    method="GET",
    path="/icws/{sessionId}/configuration/server-parameters/{id}",
    decoder=Decoder(lambda: models.ServerParameter),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
UPDATE_CONFIGURATION_SERVER_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationServerParameter",
    address="configuration.server_parameters.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/server-parameters/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.ServerParameter,
)
SUBSCRIBE_CONFIGURATION_SERVER_PARAMETER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationServerParameter",
    address="configuration.server_parameters.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/server-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SERVER_PARAMETER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationServerParameter",
    address="configuration.server_parameters.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/server-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_SINGLE_SIGN_ON_IDENTITY_PROVIDERS: Operation[
    models.SingleSignOnIdentityProviders
] = Operation(
    id="configuration.getConfigurationSingleSignOnIdentityProviders",
    address="configuration.single_sign_on_identity_providers.list",
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
    address="configuration.single_sign_on_identity_providers.get",
    method="GET",
    path="/icws/{sessionId}/configuration/single-sign-on-identity-providers/{id}",
    decoder=Decoder(lambda: models.SingleSignOnIdentityProvider),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_SIP_BRIDGES: Operation[models.SipBridges] = Operation(
    id="configuration.getConfigurationSipBridges",
    address="configuration.sip_bridges.list",
    method="GET",
    path="/icws/{sessionId}/configuration/sip-bridges",
    decoder=Decoder(lambda: models.SipBridges),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_SIP_BRIDGE: Operation[models.SipBridge] = Operation(
    id="configuration.getConfigurationSipBridge",
    address="configuration.sip_bridges.get",
    method="GET",
    path="/icws/{sessionId}/configuration/sip-bridges/{id}",
    decoder=Decoder(lambda: models.SipBridge),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_SKILL_CATEGORIES: Operation[models.SkillCategories] = Operation(
    id="configuration.getConfigurationSkillCategories",
    address="configuration.skill_categories.list",
    method="GET",
    path="/icws/{sessionId}/configuration/skill-categories",
    decoder=Decoder(lambda: models.SkillCategories),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CREATE_CONFIGURATION_SKILL_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationSkillCategory",
    address="configuration.skill_categories.create",
    method="POST",
    path="/icws/{sessionId}/configuration/skill-categories",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.SkillCategory,
)
GET_CONFIGURATION_SKILL_CATEGORY: Operation[models.SkillCategory] = Operation(
    id="configuration.getConfigurationSkillCategory",
    address="configuration.skill_categories.get",
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
    address="configuration.skill_categories.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/skill-categories/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_SKILL_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationSkillCategory",
    address="configuration.skill_categories.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/skill-categories/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.SkillCategory,
)
SUBSCRIBE_CONFIGURATION_SKILL_CATEGORY: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSkillCategory",
    address="configuration.skill_categories.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/skill-categories/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SKILL_CATEGORY: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSkillCategory",
    address="configuration.skill_categories.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/skill-categories/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_SKILLS: Operation[models.Skills] = Operation(
    id="configuration.getConfigurationSkills",
    address="configuration.skills.list",
    method="GET",
    path="/icws/{sessionId}/configuration/skills",
    decoder=Decoder(lambda: models.Skills),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_SKILL: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationSkill",
    address="configuration.skills.create",
    method="POST",
    path="/icws/{sessionId}/configuration/skills",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Skill,
)
GET_CONFIGURATION_SKILL: Operation[models.Skill] = Operation(
    id="configuration.getConfigurationSkill",
    address="configuration.skills.get",
    method="GET",
    path="/icws/{sessionId}/configuration/skills/{id}",
    decoder=Decoder(lambda: models.Skill),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_SKILL: Operation[None] = Operation(
    id="configuration.deleteConfigurationSkill",
    address="configuration.skills.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/skills/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_SKILL: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationSkill",
    address="configuration.skills.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/skills/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Skill,
)
SUBSCRIBE_CONFIGURATION_SKILL: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSkill",
    address="configuration.skills.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/skills/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SKILL: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSkill",
    address="configuration.skills.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/skills/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_SMS_BROKERS: Operation[models.SmsBrokers] = Operation(
    id="configuration.getConfigurationSmsBrokers",
    address="configuration.sms_brokers.list",
    method="GET",
    path="/icws/{sessionId}/configuration/sms-brokers",
    decoder=Decoder(lambda: models.SmsBrokers),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_SMS_BROKER: Operation[models.SmsBroker] = Operation(
    id="configuration.getConfigurationSmsBroker",
    address="configuration.sms_brokers.get",
    method="GET",
    path="/icws/{sessionId}/configuration/sms-brokers/{id}",
    decoder=Decoder(lambda: models.SmsBroker),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_STATION_GROUPS: Operation[models.StationGroups] = Operation(
    id="configuration.getConfigurationStationGroups",
    address="configuration.station_groups.list",
    method="GET",
    path="/icws/{sessionId}/configuration/station-groups",
    decoder=Decoder(lambda: models.StationGroups),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_STATION_GROUP: Operation[models.StationGroup] = Operation(
    id="configuration.getConfigurationStationGroup",
    address="configuration.station_groups.get",
    method="GET",
    path="/icws/{sessionId}/configuration/station-groups/{id}",
    decoder=Decoder(lambda: models.StationGroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_STATISTIC_PARAMETER_GROUPS: Operation[models.StatisticParameterGroups] = (
    Operation(
        id="configuration.getConfigurationStatisticParameterGroups",
        address="configuration.statistic_parameter_groups.list",
        method="GET",
        path="/icws/{sessionId}/configuration/statistic-parameter-groups",
        decoder=Decoder(lambda: models.StatisticParameterGroups),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    )
)
CREATE_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationStatisticParameterGroup",
    address="configuration.statistic_parameter_groups.create",
    method="POST",
    path="/icws/{sessionId}/configuration/statistic-parameter-groups",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.StatisticParameterGroup,
)
GET_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[models.StatisticParameterGroup] = Operation(
    id="configuration.getConfigurationStatisticParameterGroup",
    address="configuration.statistic_parameter_groups.get",
    method="GET",
    path="/icws/{sessionId}/configuration/statistic-parameter-groups/{id}",
    decoder=Decoder(lambda: models.StatisticParameterGroup),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
DELETE_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[None] = Operation(
    id="configuration.deleteConfigurationStatisticParameterGroup",
    address="configuration.statistic_parameter_groups.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/statistic-parameter-groups/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationStatisticParameterGroup",
    address="configuration.statistic_parameter_groups.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/statistic-parameter-groups/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.StatisticParameterGroup,
)
SUBSCRIBE_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[None] = Operation(
    id="configuration.subscribeConfigurationStatisticParameterGroup",
    address="configuration.statistic_parameter_groups.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/statistic-parameter-groups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_STATISTIC_PARAMETER_GROUP: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationStatisticParameterGroup",
    address="configuration.statistic_parameter_groups.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/statistic-parameter-groups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_STATUS_COLUMNS: Operation[models.StatusColumns] = Operation(
    id="configuration.getConfigurationStatusColumns",
    address="configuration.status_columns.list",
    method="GET",
    path="/icws/{sessionId}/configuration/status-columns",
    decoder=Decoder(lambda: models.StatusColumns),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_STATUS_COLUMN: Operation[models.StatusColumn] = Operation(
    id="configuration.getConfigurationStatusColumn",
    address="configuration.status_columns.get",
    method="GET",
    path="/icws/{sessionId}/configuration/status-columns/{id}",
    decoder=Decoder(lambda: models.StatusColumn),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_STATUS_MESSAGES: Operation[models.ConfigurationStatusMessages] = Operation(
    id="configuration.getConfigurationStatusMessages",
    address="configuration.status_messages.list",
    method="GET",
    path="/icws/{sessionId}/configuration/status-messages",
    decoder=Decoder(lambda: models.ConfigurationStatusMessages),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_CONFIGURATION_STATUS_MESSAGE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationStatusMessage",
    address="configuration.status_messages.create",
    method="POST",
    path="/icws/{sessionId}/configuration/status-messages",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.ConfigurationStatusMessage,
)
GET_CONFIGURATION_STATUS_MESSAGE: Operation[models.ConfigurationStatusMessage] = Operation(
    id="configuration.getConfigurationStatusMessage",
    address="configuration.status_messages.get",
    method="GET",
    path="/icws/{sessionId}/configuration/status-messages/{id}",
    decoder=Decoder(lambda: models.ConfigurationStatusMessage),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "multiLanguage"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
DELETE_CONFIGURATION_STATUS_MESSAGE: Operation[None] = Operation(
    id="configuration.deleteConfigurationStatusMessage",
    address="configuration.status_messages.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/status-messages/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_STATUS_MESSAGE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationStatusMessage",
    address="configuration.status_messages.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/status-messages/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.ConfigurationStatusMessage,
)
GET_CONFIGURATION_STRUCTURED_PARAMETERS: Operation[models.StructuredParameters] = Operation(
    id="configuration.getConfigurationStructuredParameters",
    address="configuration.structured_parameters.list",
    method="GET",
    path="/icws/{sessionId}/configuration/structured-parameters",
    decoder=Decoder(lambda: models.StructuredParameters),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_STRUCTURED_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationStructuredParameter",
    address="configuration.structured_parameters.create",
    method="POST",
    path="/icws/{sessionId}/configuration/structured-parameters",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.StructuredParameter,
)
GET_CONFIGURATION_STRUCTURED_PARAMETER: Operation[models.StructuredParameter] = Operation(
    id="configuration.getConfigurationStructuredParameter",
    address="configuration.structured_parameters.get",
    method="GET",
    path="/icws/{sessionId}/configuration/structured-parameters/{id}",
    decoder=Decoder(lambda: models.StructuredParameter),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
DELETE_CONFIGURATION_STRUCTURED_PARAMETER: Operation[None] = Operation(
    id="configuration.deleteConfigurationStructuredParameter",
    address="configuration.structured_parameters.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/structured-parameters/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_STRUCTURED_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationStructuredParameter",
    address="configuration.structured_parameters.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/structured-parameters/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.StructuredParameter,
)
SUBSCRIBE_CONFIGURATION_STRUCTURED_PARAMETER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationStructuredParameter",
    address="configuration.structured_parameters.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/structured-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_STRUCTURED_PARAMETER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationStructuredParameter",
    address="configuration.structured_parameters.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/structured-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_SYSTEM: Operation[models.System] = Operation(
    id="configuration.getConfigurationSystem",
    address="configuration.system.get",
    method="GET",
    path="/icws/{sessionId}/configuration/system",
    decoder=Decoder(lambda: models.System),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter"),
)
UPDATE_CONFIGURATION_SYSTEM: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationSystem",
    address="configuration.system.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/system",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.System,
)
SUBSCRIBE_CONFIGURATION_SYSTEM: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSystem",
    address="configuration.system.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/system/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SYSTEM: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSystem",
    address="configuration.system.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/system/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_SYSTEM_IVR_HANDLERS: Operation[models.IvrHandlersResult] = Operation(
    id="configuration.getConfigurationSystemIvrHandlers",
    address="configuration.system.ivr_handlers.list",
    method="GET",
    path="/icws/{sessionId}/configuration/system/ivr-handlers",
    decoder=Decoder(lambda: models.IvrHandlersResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_SYSTEM_LANGUAGES: Operation[models.LanguagesResult] = Operation(
    id="configuration.getConfigurationSystemLanguages",
    address="configuration.system.languages.list",
    method="GET",
    path="/icws/{sessionId}/configuration/system/languages",
    decoder=Decoder(lambda: models.LanguagesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
GET_CONFIGURATION_SYSTEM_TIME_ZONES: Operation[models.TimeZonesResult] = Operation(
    id="configuration.getConfigurationSystemTimeZones",
    address="configuration.system.time_zones.list",
    method="GET",
    path="/icws/{sessionId}/configuration/system/time-zones",
    decoder=Decoder(lambda: models.TimeZonesResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("type",),
)
GET_CONFIGURATION_SYSTEM_PARAMETERS: Operation[models.SystemParameters] = Operation(
    id="configuration.getConfigurationSystemParameters",
    address="configuration.system_parameters.list",
    method="GET",
    path="/icws/{sessionId}/configuration/system-parameters",
    decoder=Decoder(lambda: models.SystemParameters),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CONFIGURATION_SYSTEM_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationSystemParameter",
    address="configuration.system_parameters.create",
    method="POST",
    path="/icws/{sessionId}/configuration/system-parameters",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.SystemParameter,
)
GET_CONFIGURATION_SYSTEM_PARAMETER: Operation[models.SystemParameter] = Operation(
    id="configuration.getConfigurationSystemParameter",
    address="configuration.system_parameters.get",
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
    address="configuration.system_parameters.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/system-parameters/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.SystemParameter,
)
SUBSCRIBE_CONFIGURATION_SYSTEM_PARAMETER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationSystemParameter",
    address="configuration.system_parameters.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/system-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_SYSTEM_PARAMETER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationSystemParameter",
    address="configuration.system_parameters.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/system-parameters/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
CREATE_CONFIGURATION_TRANSACTION: Operation[models.TransactionResponse] = Operation(
    id="configuration.createConfigurationTransaction",
    address="configuration.transaction.create",
    method="POST",
    path="/icws/{sessionId}/configuration/transaction",
    decoder=Decoder(lambda: models.TransactionResponse),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
END_CONFIGURATION_TRANSACTION: Operation[None] = Operation(
    id="configuration.endConfigurationTransaction",
    address="configuration.transaction.end",
    method="POST",
    path="/icws/{sessionId}/configuration/transaction/{transactionId}/transaction-end",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("transactionId",),
)
GET_CONFIGURATION_UPDATE_SERVICE: Operation[models.UpdateService] = Operation(
    id="configuration.getConfigurationUpdateService",
    address="configuration.update_service.get",
    method="GET",
    path="/icws/{sessionId}/configuration/update-service",
    decoder=Decoder(lambda: models.UpdateService),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("select", "rightsFilter"),
)
UPDATE_CONFIGURATION_UPDATE_SERVICE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationUpdateService",
    address="configuration.update_service.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/update-service",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.UpdateService,
)
GET_CONFIGURATION_USERS: Operation[models.Users] = Operation(
    id="configuration.getConfigurationUsers",
    address="configuration.users.list",
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
    address="configuration.users.create",
    method="POST",
    path="/icws/{sessionId}/configuration/users",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.User,
)
GET_CONFIGURATION_USER: Operation[models.User] = Operation(
    id="configuration.getConfigurationUser",
    address="configuration.users.get",
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
    address="configuration.users.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/users/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_USER: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationUser",
    address="configuration.users.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/users/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.User,
)
UPDATE_CONFIGURATION_USER_CLIENT: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationUserClient",
    address="configuration.users.update_client",
    method="PUT",
    path="/icws/{sessionId}/configuration/users/{id}/client",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.UserClientConfigurationProperties,
)
UPDATE_CONFIGURATION_USER_PASSWORD: Operation[None] = Operation(
    id="configuration.updateConfigurationUserPassword",
    address="configuration.users.update_password",
    method="PUT",
    path="/icws/{sessionId}/configuration/users/{id}/password",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.UserPassword,
)
SUBSCRIBE_CONFIGURATION_USER: Operation[None] = Operation(
    id="configuration.subscribeConfigurationUser",
    address="configuration.users.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/users/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_USER: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationUser",
    address="configuration.users.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/users/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_WEB_SERVICES_PARAMETERS: Operation[models.WebServicesParameters] = Operation(
    id="configuration.getConfigurationWebServicesParameters",
    address="configuration.web_services_parameters.list",
    method="GET",
    path="/icws/{sessionId}/configuration/web-services-parameters",
    decoder=Decoder(lambda: models.WebServicesParameters),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CONFIGURATION_WEB_SERVICES_PARAMETER: Operation[models.WebServicesParameter] = Operation(
    id="configuration.getConfigurationWebServicesParameter",
    address="configuration.web_services_parameters.get",
    method="GET",
    path="/icws/{sessionId}/configuration/web-services-parameters/{id}",
    decoder=Decoder(lambda: models.WebServicesParameter),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter"),
)
GET_CONFIGURATION_WIDGETS: Operation[models.Widgets] = Operation(
    id="configuration.getConfigurationWidgets",
    address="configuration.widgets.list",
    method="GET",
    path="/icws/{sessionId}/configuration/widgets",
    decoder=Decoder(lambda: models.Widgets),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CREATE_CONFIGURATION_WIDGET: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationWidget",
    address="configuration.widgets.create",
    method="POST",
    path="/icws/{sessionId}/configuration/widgets",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Widget,
)
GET_CONFIGURATION_WIDGET: Operation[models.Widget] = Operation(
    id="configuration.getConfigurationWidget",
    address="configuration.widgets.get",
    method="GET",
    path="/icws/{sessionId}/configuration/widgets/{id}",
    decoder=Decoder(lambda: models.Widget),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
DELETE_CONFIGURATION_WIDGET: Operation[None] = Operation(
    id="configuration.deleteConfigurationWidget",
    address="configuration.widgets.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/widgets/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_WIDGET: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationWidget",
    address="configuration.widgets.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/widgets/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Widget,
)
GET_CONFIGURATION_WORKGROUPS: Operation[models.Workgroups] = Operation(
    id="configuration.getConfigurationWorkgroups",
    address="configuration.workgroups.list",
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
    address="configuration.workgroups.create",
    method="POST",
    path="/icws/{sessionId}/configuration/workgroups",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.Workgroup,
)
GET_CONFIGURATION_WORKGROUP: Operation[models.Workgroup] = Operation(
    id="configuration.getConfigurationWorkgroup",
    address="configuration.workgroups.get",
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
    address="configuration.workgroups.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/workgroups/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_WORKGROUP: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationWorkgroup",
    address="configuration.workgroups.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/workgroups/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.Workgroup,
)
SUBSCRIBE_CONFIGURATION_WORKGROUP: Operation[None] = Operation(
    id="configuration.subscribeConfigurationWorkgroup",
    address="configuration.workgroups.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/workgroups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_WORKGROUP: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationWorkgroup",
    address="configuration.workgroups.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/workgroups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
UPDATE_CONFIGURATION_WORKGROUP_MONITORED_MAILBOXES: Operation[models.SubObjectSet] = Operation(
    id="configuration.updateConfigurationWorkgroupMonitoredMailboxes",
    address="configuration.workgroups.monitored_mailboxes.create",
    method="POST",
    path="/icws/{sessionId}/configuration/workgroups/{id}/monitored-mailboxes",
    decoder=Decoder(lambda: models.SubObjectSet),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.MonitoredMailboxesBulkUpdate,
)
GET_CONFIGURATION_WRAP_UP_CATEGORIES: Operation[models.WrapUpCategories] = Operation(
    id="configuration.getConfigurationWrapUpCategories",
    address="configuration.wrap_up_categories.list",
    method="GET",
    path="/icws/{sessionId}/configuration/wrap-up-categories",
    decoder=Decoder(lambda: models.WrapUpCategories),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_CONFIGURATION_WRAP_UP_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationWrapUpCategory",
    address="configuration.wrap_up_categories.create",
    method="POST",
    path="/icws/{sessionId}/configuration/wrap-up-categories",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.WrapUpCategory,
)
GET_CONFIGURATION_WRAP_UP_CATEGORY: Operation[models.WrapUpCategory] = Operation(
    id="configuration.getConfigurationWrapUpCategory",
    address="configuration.wrap_up_categories.get",
    method="GET",
    path="/icws/{sessionId}/configuration/wrap-up-categories/{id}",
    decoder=Decoder(lambda: models.WrapUpCategory),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "multiLanguage"),
)
DELETE_CONFIGURATION_WRAP_UP_CATEGORY: Operation[None] = Operation(
    id="configuration.deleteConfigurationWrapUpCategory",
    address="configuration.wrap_up_categories.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/wrap-up-categories/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_WRAP_UP_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationWrapUpCategory",
    address="configuration.wrap_up_categories.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/wrap-up-categories/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.WrapUpCategory,
)
SUBSCRIBE_CONFIGURATION_WRAP_UP_CATEGORY: Operation[None] = Operation(
    id="configuration.subscribeConfigurationWrapUpCategory",
    address="configuration.wrap_up_categories.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/wrap-up-categories/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_WRAP_UP_CATEGORY: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationWrapUpCategory",
    address="configuration.wrap_up_categories.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/wrap-up-categories/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_CONFIGURATION_WRAP_UP_CODES: Operation[models.WrapUpCodes] = Operation(
    id="configuration.getConfigurationWrapUpCodes",
    address="configuration.wrap_up_codes.list",
    method="GET",
    path="/icws/{sessionId}/configuration/wrap-up-codes",
    decoder=Decoder(lambda: models.WrapUpCodes),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_CONFIGURATION_WRAP_UP_CODE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.createConfigurationWrapUpCode",
    address="configuration.wrap_up_codes.create",
    method="POST",
    path="/icws/{sessionId}/configuration/wrap-up-codes",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.WrapUpCode,
)
GET_CONFIGURATION_WRAP_UP_CODE: Operation[models.WrapUpCode] = Operation(
    id="configuration.getConfigurationWrapUpCode",
    address="configuration.wrap_up_codes.get",
    method="GET",
    path="/icws/{sessionId}/configuration/wrap-up-codes/{id}",
    decoder=Decoder(lambda: models.WrapUpCode),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id", "select", "rightsFilter", "multiLanguage"),
)
DELETE_CONFIGURATION_WRAP_UP_CODE: Operation[None] = Operation(
    id="configuration.deleteConfigurationWrapUpCode",
    address="configuration.wrap_up_codes.delete",
    method="DELETE",
    path="/icws/{sessionId}/configuration/wrap-up-codes/{id}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
)
UPDATE_CONFIGURATION_WRAP_UP_CODE: Operation[models.UpdateOperationResult] = Operation(
    id="configuration.updateConfigurationWrapUpCode",
    address="configuration.wrap_up_codes.update",
    method="PUT",
    path="/icws/{sessionId}/configuration/wrap-up-codes/{id}",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("id",),
    body=lambda: models.WrapUpCode,
)
SUBSCRIBE_CONFIGURATION_WRAP_UP_CODE: Operation[None] = Operation(
    id="configuration.subscribeConfigurationWrapUpCode",
    address="configuration.wrap_up_codes.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/configuration/wrap-up-codes/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CONFIGURATION_WRAP_UP_CODE: Operation[None] = Operation(
    id="configuration.unsubscribeConfigurationWrapUpCode",
    address="configuration.wrap_up_codes.unsubscribe",
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
WATCH_CONFIGURATION_ACCOUNT_CODE: Watch[models.AccountCodesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_ACCOUNT_CODE,
    stop=UNSUBSCRIBE_CONFIGURATION_ACCOUNT_CODE,
    kinds=lambda: (models.AccountCodesMessage,),
)
WATCH_ACCOUNT_CODES_CONFIGURATION: Watch[
    models.AccountCodesConfigurationMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_ACCOUNT_CODES_CONFIGURATION,
    stop=UNSUBSCRIBE_ACCOUNT_CODES_CONFIGURATION,
    kinds=lambda: (models.AccountCodesConfigurationMessage,),
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
WATCH_CONFIGURATION_SYSTEM: Watch[models.SystemMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_SYSTEM,
    stop=UNSUBSCRIBE_CONFIGURATION_SYSTEM,
    kinds=lambda: (models.SystemMessage,),
)
WATCH_CONFIGURATION_SYSTEM_PARAMETER: Watch[models.SystemParametersMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CONFIGURATION_SYSTEM_PARAMETER,
    stop=UNSUBSCRIBE_CONFIGURATION_SYSTEM_PARAMETER,
    kinds=lambda: (models.SystemParametersMessage,),
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

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
_ERROR_400_401_403_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 410, 500), _ERROR
)
_ERROR_400_401_403_404_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 404, 410, 500), _ERROR
)
_ERROR_400_401_404_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 404, 410, 500), _ERROR
)

GET_ACCESS_CONTROL_GROUPS: Operation[models.AccessControlGroups] = Operation(
    "configuration.getConfigurationAccessControlGroups",
    "GET",
    "/icws/{sessionId}/configuration/access-control-groups",
    address="configuration.access_control_groups.list",
    decoder=Decoder(lambda: models.AccessControlGroups),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_ACCESS_CONTROL_GROUP: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationAccessControlGroup",
    "POST",
    "/icws/{sessionId}/configuration/access-control-groups",
    address="configuration.access_control_groups.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.AccessControlGroup,
)
GET_ACCESS_CONTROL_GROUPS_IN_USE: Operation[models.AreInUseResult] = Operation(
    "configuration.getConfigurationAccessControlGroupsInUse",
    "GET",
    "/icws/{sessionId}/configuration/access-control-groups/are-in-use",
    address="configuration.access_control_groups.are_in_use",
    decoder=Decoder(lambda: models.AreInUseResult),
    statuses=_ERROR_400_401_403_410_500,
)
GET_ASSIGNABLE_ACCESS_CONTROL_GROUPS: Operation[models.AssignableResult] = Operation(
    "configuration.getConfigurationAssignableAccessControlGroups",
    "GET",
    "/icws/{sessionId}/configuration/access-control-groups/assignable/{objectType}",
    address="configuration.access_control_groups.list_assignable",
    decoder=Decoder(lambda: models.AssignableResult),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("id",),
)
GET_ACCESS_CONTROL_GROUP: Operation[models.AccessControlGroup] = Operation(
    "configuration.getConfigurationAccessControlGroup",
    "GET",
    "/icws/{sessionId}/configuration/access-control-groups/{id}",
    address="configuration.access_control_groups.get",
    decoder=Decoder(lambda: models.AccessControlGroup),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_ACCESS_CONTROL_GROUP: Operation[None] = Operation(
    "configuration.deleteConfigurationAccessControlGroup",
    "DELETE",
    "/icws/{sessionId}/configuration/access-control-groups/{id}",
    address="configuration.access_control_groups.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_ACCESS_CONTROL_GROUP: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationAccessControlGroup",
    "PUT",
    "/icws/{sessionId}/configuration/access-control-groups/{id}",
    address="configuration.access_control_groups.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.AccessControlGroup,
)
ASSIGN_ACCESS_CONTROL_GROUP_MEMBERSHIP: Operation[models.AssignMembershipResult] = Operation(
    "configuration.assignConfigurationAccessControlGroupMembership",
    "POST",
    "/icws/{sessionId}/configuration/access-control-groups/{id}/{objectType}/assign-membership",
    address="configuration.access_control_groups.assign_membership",
    decoder=Decoder(lambda: models.AssignMembershipResult),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("ININ-ICWS-Transaction-Id",),
    body=lambda: models.AssignMembershipArgument,
)
SUBSCRIBE_ACCESS_CONTROL_GROUP: Operation[None] = Operation(
    "configuration.subscribeConfigurationAccessControlGroup",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/access-control-groups/{subscriptionId}",
    address="configuration.access_control_groups.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_ACCESS_CONTROL_GROUP: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationAccessControlGroup",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/access-control-groups/{subscriptionId}",
    address="configuration.access_control_groups.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_ACCOUNT_CODES: Operation[models.AccountCodes] = Operation(
    "configuration.getConfigurationAccountCodes",
    "GET",
    "/icws/{sessionId}/configuration/account-codes",
    address="configuration.account_codes.list",
    decoder=Decoder(lambda: models.AccountCodes),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_ACCOUNT_CODE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationAccountCode",
    "POST",
    "/icws/{sessionId}/configuration/account-codes",
    address="configuration.account_codes.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.AccountCode,
)
GET_ACCOUNT_CODE: Operation[models.AccountCode] = Operation(
    "configuration.getConfigurationAccountCode",
    "GET",
    "/icws/{sessionId}/configuration/account-codes/{id}",
    address="configuration.account_codes.get",
    decoder=Decoder(lambda: models.AccountCode),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_ACCOUNT_CODE: Operation[None] = Operation(
    "configuration.deleteConfigurationAccountCode",
    "DELETE",
    "/icws/{sessionId}/configuration/account-codes/{id}",
    address="configuration.account_codes.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_ACCOUNT_CODE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationAccountCode",
    "PUT",
    "/icws/{sessionId}/configuration/account-codes/{id}",
    address="configuration.account_codes.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.AccountCode,
)
SUBSCRIBE_ACCOUNT_CODE: Operation[None] = Operation(
    "configuration.subscribeConfigurationAccountCode",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/account-codes/{subscriptionId}",
    address="configuration.account_codes.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_ACCOUNT_CODE: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationAccountCode",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/account-codes/{subscriptionId}",
    address="configuration.account_codes.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_ACCOUNT_CODES_CONFIGURATION: Operation[models.AccountCodesConfiguration] = Operation(
    "configuration.getAccountCodesConfiguration",
    "GET",
    "/icws/{sessionId}/configuration/account-codes-configuration",
    address="configuration.account_codes_configuration.get",
    decoder=Decoder(lambda: models.AccountCodesConfiguration),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
UPDATE_ACCOUNT_CODES_CONFIGURATION: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateAccountCodesConfiguration",
    "PUT",
    "/icws/{sessionId}/configuration/account-codes-configuration",
    address="configuration.account_codes_configuration.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.AccountCodesConfiguration,
)
SUBSCRIBE_ACCOUNT_CODES_CONFIGURATION: Operation[None] = Operation(
    "configuration.subscribeAccountCodesConfiguration",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/account-codes-configuration/{subscriptionId}",
    address="configuration.account_codes_configuration.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_ACCOUNT_CODES_CONFIGURATION: Operation[None] = Operation(
    "configuration.unsubscribeAccountCodesConfiguration",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/account-codes-configuration/{subscriptionId}",
    address="configuration.account_codes_configuration.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_ACCUMULATORS: Operation[models.Accumulators] = Operation(
    "configuration.getConfigurationAccumulators",
    "GET",
    "/icws/{sessionId}/configuration/accumulators",
    address="configuration.accumulators.list",
    decoder=Decoder(lambda: models.Accumulators),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_ACCUMULATOR: Operation[models.Accumulator] = Operation(
    "configuration.getConfigurationAccumulator",
    "GET",
    "/icws/{sessionId}/configuration/accumulators/{id}",
    address="configuration.accumulators.get",
    decoder=Decoder(lambda: models.Accumulator),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_ACTIONS: Operation[models.Actions] = Operation(
    "configuration.getConfigurationActions",
    "GET",
    "/icws/{sessionId}/configuration/actions",
    address="configuration.actions.list",
    decoder=Decoder(lambda: models.Actions),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_ACTION: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationAction",
    "POST",
    "/icws/{sessionId}/configuration/actions",
    address="configuration.actions.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.Action,
)
GET_ACTION: Operation[models.Action] = Operation(
    "configuration.getConfigurationAction",
    "GET",
    "/icws/{sessionId}/configuration/actions/{id}",
    address="configuration.actions.get",
    decoder=Decoder(lambda: models.Action),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_ACTION: Operation[None] = Operation(
    "configuration.deleteConfigurationAction",
    "DELETE",
    "/icws/{sessionId}/configuration/actions/{id}",
    address="configuration.actions.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_ACTION: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationAction",
    "PUT",
    "/icws/{sessionId}/configuration/actions/{id}",
    address="configuration.actions.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.Action,
)
SUBSCRIBE_ACTION: Operation[None] = Operation(
    "configuration.subscribeConfigurationAction",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/actions/{subscriptionId}",
    address="configuration.actions.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_ACTION: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationAction",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/actions/{subscriptionId}",
    address="configuration.actions.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_ATTENDANT_EMAIL_PROFILES: Operation[models.AttendantEmailProfiles] = Operation(
    "configuration.getConfigurationAttendantEmailProfiles",
    "GET",
    "/icws/{sessionId}/configuration/attendant-email-profiles",
    address="configuration.attendant_email_profiles.list",
    decoder=Decoder(lambda: models.AttendantEmailProfiles),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_ATTENDANT_EMAIL_PROFILE: Operation[models.AttendantEmailProfile] = Operation(
    "configuration.getConfigurationAttendantEmailProfile",
    "GET",
    "/icws/{sessionId}/configuration/attendant-email-profiles/{id}",
    address="configuration.attendant_email_profiles.get",
    decoder=Decoder(lambda: models.AttendantEmailProfile),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_ATTENDANT_INBOUND_PROFILES: Operation[models.AttendantInboundProfiles] = Operation(
    "configuration.getConfigurationAttendantInboundProfiles",
    "GET",
    "/icws/{sessionId}/configuration/attendant-inbound-profiles",
    address="configuration.attendant_inbound_profiles.list",
    decoder=Decoder(lambda: models.AttendantInboundProfiles),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_ATTENDANT_INBOUND_PROFILE: Operation[models.AttendantInboundProfile] = Operation(
    "configuration.getConfigurationAttendantInboundProfile",
    "GET",
    "/icws/{sessionId}/configuration/attendant-inbound-profiles/{id}",
    address="configuration.attendant_inbound_profiles.get",
    decoder=Decoder(lambda: models.AttendantInboundProfile),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_ATTENDANT_OPERATOR_PROFILES: Operation[models.AttendantOperatorProfiles] = Operation(
    "configuration.getConfigurationAttendantOperatorProfiles",
    "GET",
    "/icws/{sessionId}/configuration/attendant-operator-profiles",
    address="configuration.attendant_operator_profiles.list",
    decoder=Decoder(lambda: models.AttendantOperatorProfiles),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_ATTENDANT_OPERATOR_PROFILE: Operation[models.AttendantOperatorProfile] = Operation(
    "configuration.getConfigurationAttendantOperatorProfile",
    "GET",
    "/icws/{sessionId}/configuration/attendant-operator-profiles/{id}",
    address="configuration.attendant_operator_profiles.get",
    decoder=Decoder(lambda: models.AttendantOperatorProfile),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_ATTENDANT_OUTBOUND_PROFILES: Operation[models.AttendantOutboundProfiles] = Operation(
    "configuration.getConfigurationAttendantOutboundProfiles",
    "GET",
    "/icws/{sessionId}/configuration/attendant-outbound-profiles",
    address="configuration.attendant_outbound_profiles.list",
    decoder=Decoder(lambda: models.AttendantOutboundProfiles),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_ATTENDANT_OUTBOUND_PROFILE: Operation[models.AttendantOutboundProfile] = Operation(
    "configuration.getConfigurationAttendantOutboundProfile",
    "GET",
    "/icws/{sessionId}/configuration/attendant-outbound-profiles/{id}",
    address="configuration.attendant_outbound_profiles.get",
    decoder=Decoder(lambda: models.AttendantOutboundProfile),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_AUDIO_SOURCES: Operation[models.AudioSources] = Operation(
    "configuration.getConfigurationAudioSources",
    "GET",
    "/icws/{sessionId}/configuration/audio-sources",
    address="configuration.audio_sources.list",
    decoder=Decoder(lambda: models.AudioSources),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_AUDIO_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationAudioSource",
    "POST",
    "/icws/{sessionId}/configuration/audio-sources",
    address="configuration.audio_sources.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.AudioSource,
)
GET_AUDIO_SOURCE: Operation[models.AudioSource] = Operation(
    "configuration.getConfigurationAudioSource",
    "GET",
    "/icws/{sessionId}/configuration/audio-sources/{id}",
    address="configuration.audio_sources.get",
    decoder=Decoder(lambda: models.AudioSource),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_AUDIO_SOURCE: Operation[None] = Operation(
    "configuration.deleteConfigurationAudioSource",
    "DELETE",
    "/icws/{sessionId}/configuration/audio-sources/{id}",
    address="configuration.audio_sources.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_AUDIO_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationAudioSource",
    "PUT",
    "/icws/{sessionId}/configuration/audio-sources/{id}",
    address="configuration.audio_sources.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.AudioSource,
)
SUBSCRIBE_AUDIO_SOURCE: Operation[None] = Operation(
    "configuration.subscribeConfigurationAudioSource",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/audio-sources/{subscriptionId}",
    address="configuration.audio_sources.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_AUDIO_SOURCE: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationAudioSource",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/audio-sources/{subscriptionId}",
    address="configuration.audio_sources.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
TRUST_SUBSYSTEM_CERTIFICATE: Operation[None] = Operation(
    "configuration.trustConfigurationSubsystemCertificate",
    "PUT",
    "/icws/{sessionId}/configuration/certificates/trust-subsystem-certificate",
    address="configuration.certificates.trust_subsystem_certificate",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.TrustSubsystemCertificateArgument,
)
GET_SUBSYSTEM_CERTIFICATES: Operation[models.SubsystemCertificatesResult] = Operation(
    "configuration.getConfigurationSubsystemCertificates",
    "GET",
    "/icws/{sessionId}/configuration/certificates/subsystem-certificates",
    address="configuration.certificates.subsystem_certificates.list",
    decoder=Decoder(lambda: models.SubsystemCertificatesResult),
    statuses=_ERROR_400_401_403_410_500,
)
GET_CLIENT_BUTTONS: Operation[models.ClientButtons] = Operation(
    "configuration.getConfigurationClientButtons",
    "GET",
    "/icws/{sessionId}/configuration/client-buttons",
    address="configuration.client_buttons.list",
    decoder=Decoder(lambda: models.ClientButtons),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CLIENT_BUTTON: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationClientButton",
    "POST",
    "/icws/{sessionId}/configuration/client-buttons",
    address="configuration.client_buttons.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.ClientButton,
)
GET_CLIENT_BUTTON: Operation[models.ClientButton] = Operation(
    "configuration.getConfigurationClientButton",
    "GET",
    "/icws/{sessionId}/configuration/client-buttons/{id}",
    address="configuration.client_buttons.get",
    decoder=Decoder(lambda: models.ClientButton),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_CLIENT_BUTTON: Operation[None] = Operation(
    "configuration.deleteConfigurationClientButton",
    "DELETE",
    "/icws/{sessionId}/configuration/client-buttons/{id}",
    address="configuration.client_buttons.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_CLIENT_BUTTON: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationClientButton",
    "PUT",
    "/icws/{sessionId}/configuration/client-buttons/{id}",
    address="configuration.client_buttons.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.ClientButton,
)
SUBSCRIBE_CLIENT_BUTTON: Operation[None] = Operation(
    "configuration.subscribeConfigurationClientButton",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/client-buttons/{subscriptionId}",
    address="configuration.client_buttons.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CLIENT_BUTTON: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationClientButton",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/client-buttons/{subscriptionId}",
    address="configuration.client_buttons.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_CLIENT_CONFIGURATION_TEMPLATES: Operation[models.ClientConfigurationTemplates] = Operation(
    "configuration.getClientConfigurationTemplates",
    "GET",
    "/icws/{sessionId}/configuration/client-configuration-templates",
    address="configuration.client_configuration_templates.list",
    decoder=Decoder(lambda: models.ClientConfigurationTemplates),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_CLIENT_CONFIGURATION_TEMPLATE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createClientConfigurationTemplate",
    "POST",
    "/icws/{sessionId}/configuration/client-configuration-templates",
    address="configuration.client_configuration_templates.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.ClientConfigurationTemplate,
)
GET_CLIENT_CONFIGURATION_TEMPLATE: Operation[models.ClientConfigurationTemplate] = Operation(
    "configuration.getClientConfigurationTemplate",
    "GET",
    "/icws/{sessionId}/configuration/client-configuration-templates/{id}",
    address="configuration.client_configuration_templates.get",
    decoder=Decoder(lambda: models.ClientConfigurationTemplate),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_CLIENT_CONFIGURATION_TEMPLATE: Operation[None] = Operation(
    "configuration.deleteClientConfigurationTemplate",
    "DELETE",
    "/icws/{sessionId}/configuration/client-configuration-templates/{id}",
    address="configuration.client_configuration_templates.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_CLIENT_CONFIGURATION_TEMPLATE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateClientConfigurationTemplate",
    "PUT",
    "/icws/{sessionId}/configuration/client-configuration-templates/{id}",
    address="configuration.client_configuration_templates.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.ClientConfigurationTemplate,
)
SUBSCRIBE_CLIENT_CONFIGURATION_TEMPLATE: Operation[None] = Operation(
    "configuration.subscribeClientConfigurationTemplate",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/client-configuration-templates/{subscriptionId}",
    address="configuration.client_configuration_templates.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CLIENT_CONFIGURATION_TEMPLATE: Operation[None] = Operation(
    "configuration.unsubscribeClientConfigurationTemplate",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/client-configuration-templates/{subscriptionId}",
    address="configuration.client_configuration_templates.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_CLIENT_TEMPLATES: Operation[models.ClientTemplates] = Operation(
    "configuration.getConfigurationClientTemplates",
    "GET",
    "/icws/{sessionId}/configuration/client-templates",
    address="configuration.client_templates.list",
    decoder=Decoder(lambda: models.ClientTemplates),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_CLIENT_TEMPLATE: Operation[models.ClientTemplate] = Operation(
    "configuration.getConfigurationClientTemplate",
    "GET",
    "/icws/{sessionId}/configuration/client-templates/{id}",
    address="configuration.client_templates.get",
    decoder=Decoder(lambda: models.ClientTemplate),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_CLIENT_TEMPLATE: Operation[None] = Operation(
    "configuration.deleteConfigurationClientTemplate",
    "DELETE",
    "/icws/{sessionId}/configuration/client-templates/{id}",
    address="configuration.client_templates.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
SUBSCRIBE_CLIENT_TEMPLATE: Operation[None] = Operation(
    "configuration.subscribeConfigurationClientTemplate",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/client-templates/{subscriptionId}",
    address="configuration.client_templates.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_CLIENT_TEMPLATE: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationClientTemplate",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/client-templates/{subscriptionId}",
    address="configuration.client_templates.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_CONTACT_LIST_SOURCES: Operation[models.ContactListSources] = Operation(
    "configuration.getConfigurationContactListSources",
    "GET",
    "/icws/{sessionId}/configuration/contact-list-sources",
    address="configuration.contact_list_sources.list",
    decoder=Decoder(lambda: models.ContactListSources),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
GET_CONTACT_LIST_SOURCE: Operation[models.ContactListSource] = Operation(
    "configuration.getConfigurationContactListSource",
    "GET",
    "/icws/{sessionId}/configuration/contact-list-sources/{id}",
    address="configuration.contact_list_sources.get",
    decoder=Decoder(lambda: models.ContactListSource),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter", "multiLanguage"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
GET_DEFAULT_LOCATION: Operation[models.DefaultLocation] = Operation(
    "configuration.getConfigurationDefaultLocation",
    "GET",
    "/icws/{sessionId}/configuration/default-location",
    address="configuration.default_location.get",
    decoder=Decoder(lambda: models.DefaultLocation),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
GET_DEFAULT_USER: Operation[models.DefaultUser] = Operation(
    "configuration.getConfigurationDefaultUser",
    "GET",
    "/icws/{sessionId}/configuration/default-user",
    address="configuration.default_user.get",
    decoder=Decoder(lambda: models.DefaultUser),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
UPDATE_DEFAULT_USER: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationDefaultUser",
    "PUT",
    "/icws/{sessionId}/configuration/default-user",
    address="configuration.default_user.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.DefaultUser,
)
SUBSCRIBE_DEFAULT_USER: Operation[None] = Operation(
    "configuration.subscribeConfigurationDefaultUser",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/default-user/{subscriptionId}",
    address="configuration.default_user.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_DEFAULT_USER: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationDefaultUser",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/default-user/{subscriptionId}",
    address="configuration.default_user.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_ACTION_DEFAULTS: Operation[models.Action] = Operation(
    "configuration.getConfigurationActionDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/action",
    address="configuration.defaults.action.get",
    decoder=Decoder(lambda: models.Action),
    statuses=_ERROR_400_401_410_500,
)
GET_CLIENT_TEMPLATE_DEFAULTS: Operation[models.ClientTemplate] = Operation(
    "configuration.getConfigurationClientTemplateDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/client-template",
    address="configuration.defaults.client_template.get",
    decoder=Decoder(lambda: models.ClientTemplate),
    statuses=_ERROR_400_401_410_500,
)
GET_KEYWORD_DEFAULTS: Operation[models.Keyword] = Operation(
    "configuration.getConfigurationKeywordDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/keyword",
    address="configuration.defaults.keyword.get",
    decoder=Decoder(lambda: models.Keyword),
    statuses=_ERROR_400_401_410_500,
)
GET_LINE_DEFAULTS: Operation[models.Line] = Operation(
    "configuration.getConfigurationLineDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/line",
    address="configuration.defaults.line.get",
    decoder=Decoder(lambda: models.Line),
    statuses=_ERROR_400_401_410_500,
)
GET_MONITORED_MAILBOX_DEFAULTS: Operation[models.MonitoredMailbox] = Operation(
    "configuration.getConfigurationMonitoredMailboxDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/monitored-mailbox",
    address="configuration.defaults.monitored_mailbox.get",
    decoder=Decoder(lambda: models.MonitoredMailbox),
    statuses=_ERROR_400_401_410_500,
)
GET_QUEUE_COLUMN_DEFAULTS: Operation[models.QueueColumn] = Operation(
    "configuration.getConfigurationQueueColumnDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/queue-column",
    address="configuration.defaults.queue_column.get",
    decoder=Decoder(lambda: models.QueueColumn),
    statuses=_ERROR_400_401_410_500,
)
GET_RECORDING_BEEP_TONE_DEFAULTS: Operation[models.RecordingBeepTone] = Operation(
    "configuration.getConfigurationRecordingBeepToneDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/recording-beep-tone",
    address="configuration.defaults.recording_beep_tone.get",
    decoder=Decoder(lambda: models.RecordingBeepTone),
    statuses=_ERROR_400_401_410_500,
)
GET_ROLE_DEFAULTS: Operation[models.Role] = Operation(
    "configuration.getConfigurationRoleDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/role",
    address="configuration.defaults.role.get",
    decoder=Decoder(lambda: models.Role),
    statuses=_ERROR_400_401_410_500,
)
GET_SALESFORCE_CTI_ATTRIBUTE_MAP_DEFAULTS: Operation[models.SalesforceCtiAttributeMap] = Operation(
    "configuration.getConfigurationSalesforceCtiAttributeMapDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/salesforce-cti-attribute-map",
    address="configuration.defaults.salesforce_cti_attribute_map.get",
    decoder=Decoder(lambda: models.SalesforceCtiAttributeMap),
    statuses=_ERROR_400_401_410_500,
)
GET_SALESFORCE_CTI_CONFIGURATION_DEFAULTS: Operation[models.SalesforceCTIConfiguration] = Operation(
    "configuration.getSalesforceCtiConfigurationDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/salesforce-cti-configuration",
    address="configuration.defaults.salesforce_cti_configuration.get",
    decoder=Decoder(lambda: models.SalesforceCTIConfiguration),
    statuses=_ERROR_400_401_410_500,
)
GET_SCHEDULE_DEFAULTS: Operation[models.Schedule] = Operation(
    "configuration.getConfigurationScheduleDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/schedule",
    address="configuration.defaults.schedule.get",
    decoder=Decoder(lambda: models.Schedule),
    statuses=_ERROR_400_401_410_500,
)
GET_USER_DEFAULTS: Operation[models.User] = Operation(
    "configuration.getConfigurationUserDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/user",
    address="configuration.defaults.user.get",
    decoder=Decoder(lambda: models.User),
    statuses=_ERROR_400_401_410_500,
)
GET_WORKGROUP_DEFAULTS: Operation[models.Workgroup] = Operation(
    "configuration.getConfigurationWorkgroupDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/workgroup",
    address="configuration.defaults.workgroup.get",
    decoder=Decoder(lambda: models.Workgroup),
    statuses=_ERROR_400_401_410_500,
)
GET_WRAP_UP_CATEGORY_DEFAULTS: Operation[models.WrapUpCategory] = Operation(
    "configuration.getConfigurationWrapUpCategoryDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/wrap-up-category",
    address="configuration.defaults.wrap_up_category.get",
    decoder=Decoder(lambda: models.WrapUpCategory),
    statuses=_ERROR_400_401_410_500,
)
GET_WRAP_UP_CODE_DEFAULTS: Operation[models.WrapUpCode] = Operation(
    "configuration.getConfigurationWrapUpCodeDefaults",
    "GET",
    "/icws/{sessionId}/configuration/defaults/wrap-up-code",
    address="configuration.defaults.wrap_up_code.get",
    decoder=Decoder(lambda: models.WrapUpCode),
    statuses=_ERROR_400_401_410_500,
)
GET_DIAL_PLAN_CLASSIFICATIONS: Operation[models.DialPlanClassifications] = Operation(
    "configuration.getConfigurationDialPlanClassifications",
    "GET",
    "/icws/{sessionId}/configuration/dial-plan-classifications",
    address="configuration.dial_plan_classifications.list",
    decoder=Decoder(lambda: models.DialPlanClassifications),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_DIAL_PLAN_CLASSIFICATION: Operation[models.DialPlanClassification] = Operation(
    "configuration.getConfigurationDialPlanClassification",
    "GET",
    "/icws/{sessionId}/configuration/dial-plan-classifications/{id}",
    address="configuration.dial_plan_classifications.get",
    decoder=Decoder(lambda: models.DialPlanClassification),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
SUBSCRIBE_DIAL_PLAN_CLASSIFICATION: Operation[None] = Operation(
    "configuration.subscribeConfigurationDialPlanClassification",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/dial-plan-classifications/{subscriptionId}",
    address="configuration.dial_plan_classifications.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_DIAL_PLAN_CLASSIFICATION: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationDialPlanClassification",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/dial-plan-classifications/{subscriptionId}",
    address="configuration.dial_plan_classifications.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_DNIS_MAPPINGS: Operation[models.DnisMappings] = Operation(
    "configuration.getConfigurationDnisMappings",
    "GET",
    "/icws/{sessionId}/configuration/dnis-mappings",
    address="configuration.dnis_mappings.get",
    decoder=Decoder(lambda: models.DnisMappings),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
UPDATE_DNIS_MAPPINGS: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationDnisMappings",
    "PUT",
    "/icws/{sessionId}/configuration/dnis-mappings",
    address="configuration.dnis_mappings.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.DnisMappings,
)
GET_E_FAQS: Operation[models.EFaqs] = Operation(
    "configuration.getConfigurationEFaqs",
    "GET",
    "/icws/{sessionId}/configuration/e-faqs",
    address="configuration.e_faqs.list",
    decoder=Decoder(lambda: models.EFaqs),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_E_FAQ: Operation[models.EFaq] = Operation(
    "configuration.getConfigurationEFaq",
    "GET",
    "/icws/{sessionId}/configuration/e-faqs/{id}",
    address="configuration.e_faqs.get",
    decoder=Decoder(lambda: models.EFaq),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_FAX_GROUPS: Operation[models.FaxGroups] = Operation(
    "configuration.getConfigurationFaxGroups",
    "GET",
    "/icws/{sessionId}/configuration/fax-groups",
    address="configuration.fax_groups.list",
    decoder=Decoder(lambda: models.FaxGroups),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_FAX_GROUP: Operation[models.FaxGroup] = Operation(
    "configuration.getConfigurationFaxGroup",
    "GET",
    "/icws/{sessionId}/configuration/fax-groups/{id}",
    address="configuration.fax_groups.get",
    decoder=Decoder(lambda: models.FaxGroup),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_FEATURE_LICENSES: Operation[models.FeatureLicenses] = Operation(
    "configuration.getConfigurationFeatureLicenses",
    "GET",
    "/icws/{sessionId}/configuration/feature-licenses",
    address="configuration.feature_licenses.list",
    decoder=Decoder(lambda: models.FeatureLicenses),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_FEATURE_LICENSE: Operation[models.FeatureLicense] = Operation(
    "configuration.getConfigurationFeatureLicense",
    "GET",
    "/icws/{sessionId}/configuration/feature-licenses/{id}",
    address="configuration.feature_licenses.get",
    decoder=Decoder(lambda: models.FeatureLicense),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_FEEDBACK_SURVEY_GROUPS: Operation[models.FeedbackSurveyGroups] = Operation(
    "configuration.getConfigurationFeedbackSurveyGroups",
    "GET",
    "/icws/{sessionId}/configuration/feedback-survey-groups",
    address="configuration.feedback_survey_groups.list",
    decoder=Decoder(lambda: models.FeedbackSurveyGroups),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_FEEDBACK_SURVEY_GROUP: Operation[models.FeedbackSurveyGroup] = Operation(
    "configuration.getConfigurationFeedbackSurveyGroup",
    "GET",
    "/icws/{sessionId}/configuration/feedback-survey-groups/{id}",
    address="configuration.feedback_survey_groups.get",
    decoder=Decoder(lambda: models.FeedbackSurveyGroup),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_FEEDBACK_SURVEYS: Operation[models.FeedbackSurveys] = Operation(
    "configuration.getConfigurationFeedbackSurveys",
    "GET",
    "/icws/{sessionId}/configuration/feedback-surveys",
    address="configuration.feedback_surveys.list",
    decoder=Decoder(lambda: models.FeedbackSurveys),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_FEEDBACK_SURVEY: Operation[models.FeedbackSurvey] = Operation(
    "configuration.getConfigurationFeedbackSurvey",
    "GET",
    "/icws/{sessionId}/configuration/feedback-surveys/{id}",
    address="configuration.feedback_surveys.get",
    decoder=Decoder(lambda: models.FeedbackSurvey),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_HANDLERS: Operation[models.Handlers] = Operation(
    "configuration.getConfigurationHandlers",
    "GET",
    "/icws/{sessionId}/configuration/handlers",
    address="configuration.handlers.list",
    decoder=Decoder(lambda: models.Handlers),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_HANDLER: Operation[models.Handler] = Operation(
    "configuration.getConfigurationHandler",
    "GET",
    "/icws/{sessionId}/configuration/handlers/{id}",
    address="configuration.handlers.get",
    decoder=Decoder(lambda: models.Handler),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_HISTORICAL_REPORTS: Operation[models.HistoricalReports] = Operation(
    "configuration.getConfigurationHistoricalReports",
    "GET",
    "/icws/{sessionId}/configuration/historical-reports",
    address="configuration.historical_reports.list",
    decoder=Decoder(lambda: models.HistoricalReports),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_HISTORICAL_REPORT: Operation[models.HistoricalReport] = Operation(
    "configuration.getConfigurationHistoricalReport",
    "GET",
    "/icws/{sessionId}/configuration/historical-reports/{id}",
    address="configuration.historical_reports.get",
    decoder=Decoder(lambda: models.HistoricalReport),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_IC_DATA_SOURCES: Operation[models.IcDataSources] = Operation(
    "configuration.getConfigurationIcDataSources",
    "GET",
    "/icws/{sessionId}/configuration/ic-data-sources",
    address="configuration.ic_data_sources.list",
    decoder=Decoder(lambda: models.IcDataSources),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_IC_DATA_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationIcDataSource",
    "POST",
    "/icws/{sessionId}/configuration/ic-data-sources",
    address="configuration.ic_data_sources.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.IcDataSource,
)
GET_IC_DATA_SOURCE: Operation[models.IcDataSource] = Operation(
    "configuration.getConfigurationIcDataSource",
    "GET",
    "/icws/{sessionId}/configuration/ic-data-sources/{id}",
    address="configuration.ic_data_sources.get",
    decoder=Decoder(lambda: models.IcDataSource),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_IC_DATA_SOURCE: Operation[None] = Operation(
    "configuration.deleteConfigurationIcDataSource",
    "DELETE",
    "/icws/{sessionId}/configuration/ic-data-sources/{id}",
    address="configuration.ic_data_sources.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_IC_DATA_SOURCE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationIcDataSource",
    "PUT",
    "/icws/{sessionId}/configuration/ic-data-sources/{id}",
    address="configuration.ic_data_sources.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.IcDataSource,
)
GET_IMAGE_RESOURCE_CATEGORIES: Operation[models.ImageResourceCategories] = Operation(
    "configuration.getConfigurationImageResourceCategories",
    "GET",
    "/icws/{sessionId}/configuration/image-resource-categories",
    address="configuration.image_resource_categories.list",
    decoder=Decoder(lambda: models.ImageResourceCategories),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_IMAGE_RESOURCE_CATEGORY: Operation[models.ImageResourceCategory] = Operation(
    "configuration.getConfigurationImageResourceCategory",
    "GET",
    "/icws/{sessionId}/configuration/image-resource-categories/{id}",
    address="configuration.image_resource_categories.get",
    decoder=Decoder(lambda: models.ImageResourceCategory),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_IMAGE_RESOURCES: Operation[models.ImageResources] = Operation(
    "configuration.getConfigurationImageResources",
    "GET",
    "/icws/{sessionId}/configuration/image-resources",
    address="configuration.image_resources.list",
    decoder=Decoder(lambda: models.ImageResources),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_IMAGE_RESOURCE: Operation[models.ImageResource] = Operation(
    "configuration.getConfigurationImageResource",
    "GET",
    "/icws/{sessionId}/configuration/image-resources/{id}",
    address="configuration.image_resources.get",
    decoder=Decoder(lambda: models.ImageResource),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_IMAGE_RESOURCE: Operation[None] = Operation(
    "configuration.deleteConfigurationImageResource",
    "DELETE",
    "/icws/{sessionId}/configuration/image-resources/{id}",
    address="configuration.image_resources.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
SUBSCRIBE_IMAGE_RESOURCE: Operation[None] = Operation(
    "configuration.subscribeConfigurationImageResource",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/image-resources/{subscriptionId}",
    address="configuration.image_resources.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_IMAGE_RESOURCE: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationImageResource",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/image-resources/{subscriptionId}",
    address="configuration.image_resources.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_INITIALIZATION_FUNCTIONS: Operation[models.InitializationFunctions] = Operation(
    "configuration.getConfigurationInitializationFunctions",
    "GET",
    "/icws/{sessionId}/configuration/initialization-functions",
    address="configuration.initialization_functions.list",
    decoder=Decoder(lambda: models.InitializationFunctions),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INITIALIZATION_FUNCTION: Operation[models.InitializationFunction] = Operation(
    "configuration.getConfigurationInitializationFunction",
    "GET",
    "/icws/{sessionId}/configuration/initialization-functions/{id}",
    address="configuration.initialization_functions.get",
    decoder=Decoder(lambda: models.InitializationFunction),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_ANALYZER_LICENSED_LANGUAGES: Operation[models.LicensedLanguagesResult] = Operation(
    "configuration.getConfigurationInteractionAnalyzerLicensedLanguages",
    "GET",
    "/icws/{sessionId}/configuration/interaction-analyzer/licensed-languages",
    address="configuration.interaction_analyzer.licensed_languages.list",
    decoder=Decoder(lambda: models.LicensedLanguagesResult),
    statuses=_ERROR_400_401_403_410_500,
)
GET_INTERACTION_ANALYZER_SUPPORTED_LANGUAGES: Operation[models.SupportedLanguagesResult] = (
    Operation(
        "configuration.getConfigurationInteractionAnalyzerSupportedLanguages",
        "GET",
        "/icws/{sessionId}/configuration/interaction-analyzer/supported-languages",
        address="configuration.interaction_analyzer.supported_languages.list",
        decoder=Decoder(lambda: models.SupportedLanguagesResult),
        statuses=_ERROR_400_401_403_410_500,
    )
)
GET_INTERACTION_CLIENT_PLUGINS: Operation[models.InteractionClientPlugins] = Operation(
    "configuration.getConfigurationInteractionClientPlugins",
    "GET",
    "/icws/{sessionId}/configuration/interaction-client-plugins",
    address="configuration.interaction_client_plugins.list",
    decoder=Decoder(lambda: models.InteractionClientPlugins),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_CLIENT_PLUGIN: Operation[models.InteractionClientPlugin] = Operation(
    "configuration.getConfigurationInteractionClientPlugin",
    "GET",
    "/icws/{sessionId}/configuration/interaction-client-plugins/{id}",
    address="configuration.interaction_client_plugins.get",
    decoder=Decoder(lambda: models.InteractionClientPlugin),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_CONFERENCE_ROOMS: Operation[models.InteractionConferenceRooms] = Operation(
    "configuration.getConfigurationInteractionConferenceRooms",
    "GET",
    "/icws/{sessionId}/configuration/interaction-conference-rooms",
    address="configuration.interaction_conference_rooms.list",
    decoder=Decoder(lambda: models.InteractionConferenceRooms),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_CONFERENCE_ROOM: Operation[models.InteractionConferenceRoom] = Operation(
    "configuration.getConfigurationInteractionConferenceRoom",
    "GET",
    "/icws/{sessionId}/configuration/interaction-conference-rooms/{id}",
    address="configuration.interaction_conference_rooms.get",
    decoder=Decoder(lambda: models.InteractionConferenceRoom),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_DIALER_CALL_LIST_ACLS: Operation[models.InteractionDialerCallListAcls] = Operation(
    "configuration.getConfigurationInteractionDialerCallListAcls",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-call-list-acls",
    address="configuration.interaction_dialer_call_list_acls.list",
    decoder=Decoder(lambda: models.InteractionDialerCallListAcls),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_DIALER_CALL_LIST_ACL: Operation[models.InteractionDialerCallListAcl] = Operation(
    "configuration.getConfigurationInteractionDialerCallListAcl",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-call-list-acls/{id}",
    address="configuration.interaction_dialer_call_list_acls.get",
    decoder=Decoder(lambda: models.InteractionDialerCallListAcl),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_DIALER_CAMPAIGN_ACLS: Operation[models.InteractionDialerCampaignAcls] = Operation(
    "configuration.getConfigurationInteractionDialerCampaignAcls",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-campaign-acls",
    address="configuration.interaction_dialer_campaign_acls.list",
    decoder=Decoder(lambda: models.InteractionDialerCampaignAcls),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_DIALER_CAMPAIGN_ACL: Operation[models.InteractionDialerCampaignAcl] = Operation(
    "configuration.getConfigurationInteractionDialerCampaignAcl",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-campaign-acls/{id}",
    address="configuration.interaction_dialer_campaign_acls.get",
    decoder=Decoder(lambda: models.InteractionDialerCampaignAcl),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_DIALER_POLICY_SET_ACLS: Operation[models.InteractionDialerPolicySetAcls] = (
    Operation(
        "configuration.getConfigurationInteractionDialerPolicySetAcls",
        "GET",
        "/icws/{sessionId}/configuration/interaction-dialer-policy-set-acls",
        address="configuration.interaction_dialer_policy_set_acls.list",
        decoder=Decoder(lambda: models.InteractionDialerPolicySetAcls),
        statuses=_ERROR_400_401_410_500,
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_INTERACTION_DIALER_POLICY_SET_ACL: Operation[models.InteractionDialerPolicySetAcl] = Operation(
    "configuration.getConfigurationInteractionDialerPolicySetAcl",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-policy-set-acls/{id}",
    address="configuration.interaction_dialer_policy_set_acls.get",
    decoder=Decoder(lambda: models.InteractionDialerPolicySetAcl),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_DIALER_RULE_SET_ACLS: Operation[models.InteractionDialerRuleSetAcls] = Operation(
    "configuration.getConfigurationInteractionDialerRuleSetAcls",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-rule-set-acls",
    address="configuration.interaction_dialer_rule_set_acls.list",
    decoder=Decoder(lambda: models.InteractionDialerRuleSetAcls),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_DIALER_RULE_SET_ACL: Operation[models.InteractionDialerRuleSetAcl] = Operation(
    "configuration.getConfigurationInteractionDialerRuleSetAcl",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-rule-set-acls/{id}",
    address="configuration.interaction_dialer_rule_set_acls.get",
    decoder=Decoder(lambda: models.InteractionDialerRuleSetAcl),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_DIALER_SCHEDULE_ACLS: Operation[models.InteractionDialerScheduleAcls] = Operation(
    "configuration.getConfigurationInteractionDialerScheduleAcls",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-schedule-acls",
    address="configuration.interaction_dialer_schedule_acls.list",
    decoder=Decoder(lambda: models.InteractionDialerScheduleAcls),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_DIALER_SCHEDULE_ACL: Operation[models.InteractionDialerScheduleAcl] = Operation(
    "configuration.getConfigurationInteractionDialerScheduleAcl",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-schedule-acls/{id}",
    address="configuration.interaction_dialer_schedule_acls.get",
    decoder=Decoder(lambda: models.InteractionDialerScheduleAcl),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_DIALER_SCRIPT_ACLS: Operation[models.InteractionDialerScriptAcls] = Operation(
    "configuration.getConfigurationInteractionDialerScriptAcls",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-script-acls",
    address="configuration.interaction_dialer_script_acls.list",
    decoder=Decoder(lambda: models.InteractionDialerScriptAcls),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_DIALER_SCRIPT_ACL: Operation[models.InteractionDialerScriptAcl] = Operation(
    "configuration.getConfigurationInteractionDialerScriptAcl",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-script-acls/{id}",
    address="configuration.interaction_dialer_script_acls.get",
    decoder=Decoder(lambda: models.InteractionDialerScriptAcl),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_DIALER_SKILL_SET_ACLS: Operation[models.InteractionDialerSkillSetAcls] = Operation(
    "configuration.getConfigurationInteractionDialerSkillSetAcls",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-skill-set-acls",
    address="configuration.interaction_dialer_skill_set_acls.list",
    decoder=Decoder(lambda: models.InteractionDialerSkillSetAcls),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_DIALER_SKILL_SET_ACL: Operation[models.InteractionDialerSkillSetAcl] = Operation(
    "configuration.getConfigurationInteractionDialerSkillSetAcl",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-skill-set-acls/{id}",
    address="configuration.interaction_dialer_skill_set_acls.get",
    decoder=Decoder(lambda: models.InteractionDialerSkillSetAcl),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_DIALER_STAGE_SET_ACLS: Operation[models.InteractionDialerStageSetAcls] = Operation(
    "configuration.getConfigurationInteractionDialerStageSetAcls",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-stage-set-acls",
    address="configuration.interaction_dialer_stage_set_acls.list",
    decoder=Decoder(lambda: models.InteractionDialerStageSetAcls),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_DIALER_STAGE_SET_ACL: Operation[models.InteractionDialerStageSetAcl] = Operation(
    "configuration.getConfigurationInteractionDialerStageSetAcl",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-stage-set-acls/{id}",
    address="configuration.interaction_dialer_stage_set_acls.get",
    decoder=Decoder(lambda: models.InteractionDialerStageSetAcl),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_DIALER_ZONE_SET_ACLS: Operation[models.InteractionDialerZoneSetAcls] = Operation(
    "configuration.getConfigurationInteractionDialerZoneSetAcls",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-zone-set-acls",
    address="configuration.interaction_dialer_zone_set_acls.list",
    decoder=Decoder(lambda: models.InteractionDialerZoneSetAcls),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_DIALER_ZONE_SET_ACL: Operation[models.InteractionDialerZoneSetAcl] = Operation(
    "configuration.getConfigurationInteractionDialerZoneSetAcl",
    "GET",
    "/icws/{sessionId}/configuration/interaction-dialer-zone-set-acls/{id}",
    address="configuration.interaction_dialer_zone_set_acls.get",
    decoder=Decoder(lambda: models.InteractionDialerZoneSetAcl),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_MESSAGE_STORE_MAILBOX_USERS: Operation[models.UsersResult] = Operation(
    "configuration.getConfigurationInteractionMessageStoreMailboxUsers",
    "GET",
    "/icws/{sessionId}/configuration/interaction-message-store-mailbox/users",
    address="configuration.interaction_message_store_mailbox.users.list",
    decoder=Decoder(lambda: models.UsersResult),
    statuses=_ERROR_400_401_403_410_500,
)
GET_INTERACTION_OPTIMIZER_SCHEDULING_UNITS: Operation[
    models.InteractionOptimizerSchedulingUnits
] = Operation(
    "configuration.getConfigurationInteractionOptimizerSchedulingUnits",
    "GET",
    "/icws/{sessionId}/configuration/interaction-optimizer-scheduling-units",
    address="configuration.interaction_optimizer_scheduling_units.list",
    decoder=Decoder(lambda: models.InteractionOptimizerSchedulingUnits),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_OPTIMIZER_SCHEDULING_UNIT: Operation[models.InteractionOptimizerSchedulingUnit] = (
    Operation(
        "configuration.getConfigurationInteractionOptimizerSchedulingUnit",
        "GET",
        "/icws/{sessionId}/configuration/interaction-optimizer-scheduling-units/{id}",
        address="configuration.interaction_optimizer_scheduling_units.get",
        decoder=Decoder(lambda: models.InteractionOptimizerSchedulingUnit),
        statuses=_ERROR_400_401_403_404_410_500,
        parameters=("select", "rightsFilter"),
    )
)
GET_INTERACTION_PROCESS_AUTOMATION_PROCESSES: Operation[
    models.InteractionProcessAutomationProcesses
] = Operation(
    "configuration.getConfigurationInteractionProcessAutomationProcesses",
    "GET",
    "/icws/{sessionId}/configuration/interaction-process-automation-processes",
    address="configuration.interaction_process_automation_processes.list",
    decoder=Decoder(lambda: models.InteractionProcessAutomationProcesses),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_PROCESS_AUTOMATION_PROCESS: Operation[
    models.InteractionProcessAutomationProcess
] = Operation(
    "configuration.getConfigurationInteractionProcessAutomationProcess",
    "GET",
    "/icws/{sessionId}/configuration/interaction-process-automation-processes/{id}",
    address="configuration.interaction_process_automation_processes.get",
    decoder=Decoder(lambda: models.InteractionProcessAutomationProcess),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_PROCESSOR_TABLES: Operation[models.InteractionProcessorTables] = Operation(
    "configuration.getConfigurationInteractionProcessorTables",
    "GET",
    "/icws/{sessionId}/configuration/interaction-processor-tables",
    address="configuration.interaction_processor_tables.list",
    decoder=Decoder(lambda: models.InteractionProcessorTables),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_INTERACTION_PROCESSOR_TABLE: Operation[models.InteractionProcessorTable] = Operation(
    "configuration.getConfigurationInteractionProcessorTable",
    "GET",
    "/icws/{sessionId}/configuration/interaction-processor-tables/{id}",
    address="configuration.interaction_processor_tables.get",
    decoder=Decoder(lambda: models.InteractionProcessorTable),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_INTERACTION_RECORDER_CONFIGURATION: Operation[models.InteractionRecorderConfiguration] = (
    Operation(
        "configuration.getInteractionRecorderConfiguration",
        "GET",
        "/icws/{sessionId}/configuration/interaction-recorder-configuration",
        address="configuration.interaction_recorder_configuration.get",
        decoder=Decoder(lambda: models.InteractionRecorderConfiguration),
        statuses=_ERROR_400_401_403_404_410_500,
        parameters=("select", "rightsFilter"),
    )
)
UPDATE_INTERACTION_RECORDER_CONFIGURATION: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateInteractionRecorderConfiguration",
    "PUT",
    "/icws/{sessionId}/configuration/interaction-recorder-configuration",
    address="configuration.interaction_recorder_configuration.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.InteractionRecorderConfiguration,
)
SUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION: Operation[None] = Operation(
    "configuration.subscribeInteractionRecorderConfiguration",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/interaction-recorder-configuration/{subscriptionId}",
    address="configuration.interaction_recorder_configuration.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION: Operation[None] = Operation(
    "configuration.unsubscribeInteractionRecorderConfiguration",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/interaction-recorder-configuration/{subscriptionId}",
    address="configuration.interaction_recorder_configuration.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_INTERACTION_RECORDER_QUESTIONNAIRES: Operation[models.InteractionRecorderQuestionnaires] = (
    Operation(
        "configuration.getConfigurationInteractionRecorderQuestionnaires",
        "GET",
        "/icws/{sessionId}/configuration/interaction-recorder-questionnaires",
        address="configuration.interaction_recorder_questionnaires.list",
        decoder=Decoder(lambda: models.InteractionRecorderQuestionnaires),
        statuses=_ERROR_400_401_410_500,
        parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
    )
)
GET_INTERACTION_RECORDER_QUESTIONNAIRE: Operation[models.InteractionRecorderQuestionnaire] = (
    Operation(
        "configuration.getConfigurationInteractionRecorderQuestionnaire",
        "GET",
        "/icws/{sessionId}/configuration/interaction-recorder-questionnaires/{id}",
        address="configuration.interaction_recorder_questionnaires.get",
        decoder=Decoder(lambda: models.InteractionRecorderQuestionnaire),
        statuses=_ERROR_400_401_403_404_410_500,
        parameters=("select", "rightsFilter"),
    )
)
GET_KEYWORD_SETS: Operation[models.KeywordSets] = Operation(
    "configuration.getConfigurationKeywordSets",
    "GET",
    "/icws/{sessionId}/configuration/keyword-sets",
    address="configuration.keyword_sets.list",
    decoder=Decoder(lambda: models.KeywordSets),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_KEYWORD_SET: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationKeywordSet",
    "POST",
    "/icws/{sessionId}/configuration/keyword-sets",
    address="configuration.keyword_sets.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.KeywordSet,
)
PREVIEW_KEYWORD_RUNTIME: Operation[models.PreviewKeywordRuntimeResult] = Operation(
    "configuration.previewConfigurationKeywordRuntime",
    "GET",
    "/icws/{sessionId}/configuration/keyword-sets/preview-keyword-runtime",
    address="configuration.keyword_sets.preview_keyword_runtime",
    decoder=Decoder(lambda: models.PreviewKeywordRuntimeResult),
    statuses=_ERROR_400_401_403_410_500,
    parameters=(
        "keywordName",
        "language",
        "userPronunciations",
        "antiPronunciations",
        "userWords",
        "userAntiWords",
    ),
)
GET_KEYWORD_SET: Operation[models.KeywordSet] = Operation(
    "configuration.getConfigurationKeywordSet",
    "GET",
    "/icws/{sessionId}/configuration/keyword-sets/{id}",
    address="configuration.keyword_sets.get",
    decoder=Decoder(lambda: models.KeywordSet),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_KEYWORD_SET: Operation[None] = Operation(
    "configuration.deleteConfigurationKeywordSet",
    "DELETE",
    "/icws/{sessionId}/configuration/keyword-sets/{id}",
    address="configuration.keyword_sets.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
SUBSCRIBE_KEYWORD_SET: Operation[None] = Operation(
    "configuration.subscribeConfigurationKeywordSet",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/keyword-sets/{subscriptionId}",
    address="configuration.keyword_sets.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_KEYWORD_SET: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationKeywordSet",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/keyword-sets/{subscriptionId}",
    address="configuration.keyword_sets.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_LAYOUTS: Operation[models.Layouts] = Operation(
    "configuration.getConfigurationLayouts",
    "GET",
    "/icws/{sessionId}/configuration/layouts",
    address="configuration.layouts.list",
    decoder=Decoder(lambda: models.Layouts),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_LAYOUT: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationLayout",
    "POST",
    "/icws/{sessionId}/configuration/layouts",
    address="configuration.layouts.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.Layout,
)
GET_LAYOUT: Operation[models.Layout] = Operation(
    "configuration.getConfigurationLayout",
    "GET",
    "/icws/{sessionId}/configuration/layouts/{id}",
    address="configuration.layouts.get",
    decoder=Decoder(lambda: models.Layout),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_LAYOUT: Operation[None] = Operation(
    "configuration.deleteConfigurationLayout",
    "DELETE",
    "/icws/{sessionId}/configuration/layouts/{id}",
    address="configuration.layouts.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_LAYOUT: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationLayout",
    "PUT",
    "/icws/{sessionId}/configuration/layouts/{id}",
    address="configuration.layouts.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.Layout,
)
SUBSCRIBE_LAYOUT: Operation[None] = Operation(
    "configuration.subscribeConfigurationLayout",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/layouts/{subscriptionId}",
    address="configuration.layouts.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_LAYOUT: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationLayout",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/layouts/{subscriptionId}",
    address="configuration.layouts.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_LEGACY_HISTORICAL_REPORTS: Operation[models.LegacyHistoricalReports] = Operation(
    "configuration.getConfigurationLegacyHistoricalReports",
    "GET",
    "/icws/{sessionId}/configuration/legacy-historical-reports",
    address="configuration.legacy_historical_reports.list",
    decoder=Decoder(lambda: models.LegacyHistoricalReports),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_LEGACY_HISTORICAL_REPORT: Operation[models.LegacyHistoricalReport] = Operation(
    "configuration.getConfigurationLegacyHistoricalReport",
    "GET",
    "/icws/{sessionId}/configuration/legacy-historical-reports/{id}",
    address="configuration.legacy_historical_reports.get",
    decoder=Decoder(lambda: models.LegacyHistoricalReport),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_LICENSE_ALLOCATIONS: Operation[models.LicenseAllocations] = Operation(
    "configuration.getConfigurationLicenseAllocations",
    "GET",
    "/icws/{sessionId}/configuration/license-allocations",
    address="configuration.license_allocations.list",
    decoder=Decoder(lambda: models.LicenseAllocations),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "licenseAppliesTo", "Range"),
)
GET_LICENSE_ALLOCATION: Operation[models.LicenseAllocation] = Operation(
    "configuration.getConfigurationLicenseAllocation",
    "GET",
    "/icws/{sessionId}/configuration/license-allocations/{id}",
    address="configuration.license_allocations.get",
    decoder=Decoder(lambda: models.LicenseAllocation),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter", "licenseAppliesTo"),
)
GET_LINE_GROUPS: Operation[models.LineGroups] = Operation(
    "configuration.getConfigurationLineGroups",
    "GET",
    "/icws/{sessionId}/configuration/line-groups",
    address="configuration.line_groups.list",
    decoder=Decoder(lambda: models.LineGroups),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_LINE_GROUP: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationLineGroup",
    "POST",
    "/icws/{sessionId}/configuration/line-groups",
    address="configuration.line_groups.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.LineGroup,
)
GET_LINE_GROUP: Operation[models.LineGroup] = Operation(
    "configuration.getConfigurationLineGroup",
    "GET",
    "/icws/{sessionId}/configuration/line-groups/{id}",
    address="configuration.line_groups.get",
    decoder=Decoder(lambda: models.LineGroup),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
DELETE_LINE_GROUP: Operation[None] = Operation(
    "configuration.deleteConfigurationLineGroup",
    "DELETE",
    "/icws/{sessionId}/configuration/line-groups/{id}",
    address="configuration.line_groups.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_LINE_GROUP: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationLineGroup",
    "PUT",
    "/icws/{sessionId}/configuration/line-groups/{id}",
    address="configuration.line_groups.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.LineGroup,
)
GET_LINES: Operation[models.Lines] = Operation(
    "configuration.getConfigurationLines",
    "GET",
    "/icws/{sessionId}/configuration/lines",
    address="configuration.lines.list",
    decoder=Decoder(lambda: models.Lines),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_LINE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationLine",
    "POST",
    "/icws/{sessionId}/configuration/lines",
    address="configuration.lines.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.Line,
)
GET_LINE: Operation[models.Line] = Operation(
    "configuration.getConfigurationLine",
    "GET",
    "/icws/{sessionId}/configuration/lines/{id}",
    address="configuration.lines.get",
    decoder=Decoder(lambda: models.Line),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
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
DELETE_LINE: Operation[None] = Operation(
    "configuration.deleteConfigurationLine",
    "DELETE",
    "/icws/{sessionId}/configuration/lines/{id}",
    address="configuration.lines.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_LINE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationLine",
    "PUT",
    "/icws/{sessionId}/configuration/lines/{id}",
    address="configuration.lines.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.Line,
)
GET_LINES_AUTHORITY_CERTIFICATES: Operation[models.LinesAuthorityCertificates] = Operation(
    "configuration.getConfigurationLinesAuthorityCertificates",
    "GET",
    "/icws/{sessionId}/configuration/lines-authority-certificates",
    address="configuration.lines_authority_certificates.list",
    decoder=Decoder(lambda: models.LinesAuthorityCertificates),
    statuses=_ERROR_400_401_410_500,
)
GET_LINES_AUTHORITY_CERTIFICATE: Operation[models.LinesAuthorityCertificate] = Operation(
    "configuration.getConfigurationLinesAuthorityCertificate",
    "GET",
    "/icws/{sessionId}/configuration/lines-authority-certificates/{id}",
    address="configuration.lines_authority_certificates.get",
    decoder=Decoder(lambda: models.LinesAuthorityCertificate),
    statuses=_ERROR_400_401_403_404_410_500,
)
GET_LOCATIONS: Operation[models.Locations] = Operation(
    "configuration.getConfigurationLocations",
    "GET",
    "/icws/{sessionId}/configuration/locations",
    address="configuration.locations.list",
    decoder=Decoder(lambda: models.Locations),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_LOCATION: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationLocation",
    "POST",
    "/icws/{sessionId}/configuration/locations",
    address="configuration.locations.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.Location,
)
GET_LOCATION: Operation[models.Location] = Operation(
    "configuration.getConfigurationLocation",
    "GET",
    "/icws/{sessionId}/configuration/locations/{id}",
    address="configuration.locations.get",
    decoder=Decoder(lambda: models.Location),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_LOGIN_AUTHENTICATION: Operation[models.LoginAuthentication] = Operation(
    "configuration.getConfigurationLoginAuthentication",
    "GET",
    "/icws/{sessionId}/configuration/login-authentication",
    address="configuration.login_authentication.get",
    decoder=Decoder(lambda: models.LoginAuthentication),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter", "multiLanguage"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
UPDATE_LOGIN_AUTHENTICATION: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationLoginAuthentication",
    "PUT",
    "/icws/{sessionId}/configuration/login-authentication",
    address="configuration.login_authentication.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.LoginAuthentication,
)
SUBSCRIBE_LOGIN_AUTHENTICATION: Operation[None] = Operation(
    "configuration.subscribeConfigurationLoginAuthentication",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/login-authentication/{subscriptionId}",
    address="configuration.login_authentication.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_LOGIN_AUTHENTICATION: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationLoginAuthentication",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/login-authentication/{subscriptionId}",
    address="configuration.login_authentication.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
SEND_MAIL_EMAIL: Operation[None] = Operation(
    "configuration.sendConfigurationMailEmail",
    "POST",
    "/icws/{sessionId}/configuration/mail/send-email",
    address="configuration.mail.send_email",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.SendEmailArgument,
)
TEST_MAILBOX: Operation[None] = Operation(
    "configuration.testConfigurationMailbox",
    "GET",
    "/icws/{sessionId}/configuration/mail/test-mailbox",
    address="configuration.mail.test_mailbox",
    statuses=_ERROR_400_401_403_410_500,
    parameters=("moniker",),
)
TEST_MONIKER: Operation[None] = Operation(
    "configuration.testConfigurationMoniker",
    "GET",
    "/icws/{sessionId}/configuration/mail/test-moniker",
    address="configuration.mail.test_moniker",
    statuses=_ERROR_400_401_403_410_500,
    parameters=("moniker",),
)
GET_MAIL_DIRECTORIES: Operation[models.DirectoriesResult] = Operation(
    "configuration.getConfigurationMailDirectories",
    "GET",
    "/icws/{sessionId}/configuration/mail/directories",
    address="configuration.mail.directories.list",
    decoder=Decoder(lambda: models.DirectoriesResult),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("searchTerm", "searchType", "directory", "showDistributionLists"),
    options={
        "searchType": ("name", "address"),
    },
)
GET_MAIL_ENABLED_MAILBOX_PROVIDERS: Operation[models.EnabledMailboxProvidersResult] = Operation(
    "configuration.getConfigurationMailEnabledMailboxProviders",
    "GET",
    "/icws/{sessionId}/configuration/mail/enabled-mailbox-providers",
    address="configuration.mail.enabled_mailbox_providers.list",
    decoder=Decoder(lambda: models.EnabledMailboxProvidersResult),
    statuses=_ERROR_400_401_403_410_500,
)
GET_MAIL_FOLDERS: Operation[models.FoldersResult] = Operation(
    "configuration.getConfigurationMailFolders",
    "GET",
    "/icws/{sessionId}/configuration/mail/folders",
    address="configuration.mail.folders.list",
    decoder=Decoder(lambda: models.FoldersResult),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("moniker",),
)
GET_MAIL_IMAP_SERVERS: Operation[models.ImapServersResult] = Operation(
    "configuration.getConfigurationMailImapServers",
    "GET",
    "/icws/{sessionId}/configuration/mail/imap-servers",
    address="configuration.mail.imap_servers.list",
    decoder=Decoder(lambda: models.ImapServersResult),
    statuses=_ERROR_400_401_403_410_500,
)
GET_MAIL_IMAP_SMTP_MAILBOX_ATTRIBUTES: Operation[models.ImapSmtpMailboxAttributesResult] = (
    Operation(
        "configuration.getConfigurationMailImapSmtpMailboxAttributes",
        "GET",
        "/icws/{sessionId}/configuration/mail/imap-smtp-mailbox-attributes",
        address="configuration.mail.imap_smtp_mailbox_attributes.get",
        decoder=Decoder(lambda: models.ImapSmtpMailboxAttributesResult),
        statuses=_ERROR_400_401_403_410_500,
        parameters=(
            "serverName",
            "eMail",
            "displayName",
            "useProxyAuthentication",
            "id",
            "userPassword",
        ),
    )
)
GET_MAIL_INTERACTION_MESSAGE_STORE_MAILBOX_ATTRIBUTES: Operation[
    models.InteractionMessageStoreMailboxAttributesResult
] = Operation(
    "configuration.getConfigurationMailInteractionMessageStoreMailboxAttributes",
    "GET",
    "/icws/{sessionId}/configuration/mail/interaction-message-store-mailbox-attributes",
    address="configuration.mail.interaction_message_store_mailbox_attributes.get",
    decoder=Decoder(lambda: models.InteractionMessageStoreMailboxAttributesResult),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("userId", "displayName"),
)
GET_MAIL_NO_MAILBOX_ATTRIBUTES: Operation[models.NoMailboxAttributesResult] = Operation(
    "configuration.getConfigurationMailNoMailboxAttributes",
    "GET",
    "/icws/{sessionId}/configuration/mail/no-mailbox-attributes",
    address="configuration.mail.no_mailbox_attributes.get",
    decoder=Decoder(lambda: models.NoMailboxAttributesResult),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("displayName",),
)
GET_MAIL_SEARCHABLE_PROVIDERS: Operation[models.SearchableProvidersResult] = Operation(
    "configuration.getConfigurationMailSearchableProviders",
    "GET",
    "/icws/{sessionId}/configuration/mail/searchable-providers",
    address="configuration.mail.searchable_providers.list",
    decoder=Decoder(lambda: models.SearchableProvidersResult),
    statuses=_ERROR_400_401_403_410_500,
)
GET_MEDIA_SERVERS: Operation[models.MediaServers] = Operation(
    "configuration.getConfigurationMediaServers",
    "GET",
    "/icws/{sessionId}/configuration/media-servers",
    address="configuration.media_servers.list",
    decoder=Decoder(lambda: models.MediaServers),
    statuses=_ERROR_400_401_410_500,
)
GET_MEDIA_SERVER: Operation[models.MediaServer] = Operation(
    "configuration.getConfigurationMediaServer",
    "GET",
    "/icws/{sessionId}/configuration/media-servers/{id}",
    address="configuration.media_servers.get",
    decoder=Decoder(lambda: models.MediaServer),
    statuses=_ERROR_400_401_403_404_410_500,
)
GET_MISCELLANEOUS_ITEMS: Operation[models.MiscellaneousItems] = Operation(
    "configuration.getConfigurationMiscellaneousItems",
    "GET",
    "/icws/{sessionId}/configuration/miscellaneous-items",
    address="configuration.miscellaneous_items.list",
    decoder=Decoder(lambda: models.MiscellaneousItems),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_MISCELLANEOUS_ITEM: Operation[models.MiscellaneousItem] = Operation(
    "configuration.getConfigurationMiscellaneousItem",
    "GET",
    "/icws/{sessionId}/configuration/miscellaneous-items/{id}",
    address="configuration.miscellaneous_items.get",
    decoder=Decoder(lambda: models.MiscellaneousItem),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_PASSWORD_POLICIES: Operation[models.PasswordPolicies] = Operation(
    "configuration.getConfigurationPasswordPolicies",
    "GET",
    "/icws/{sessionId}/configuration/password-policies",
    address="configuration.password_policies.list",
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
CREATE_PASSWORD_POLICY: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationPasswordPolicy",
    "POST",
    "/icws/{sessionId}/configuration/password-policies",
    address="configuration.password_policies.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses={
        **dict.fromkeys((401, 403, 410, 500), _ERROR),
        400: Decoder(lambda: models.ErrorOrConfigurationError),
    },
    body=lambda: models.PasswordPolicy,
)
GET_PASSWORD_POLICY: Operation[models.PasswordPolicy] = Operation(
    "configuration.getConfigurationPasswordPolicy",
    "GET",
    "/icws/{sessionId}/configuration/password-policies/{id}",
    address="configuration.password_policies.get",
    decoder=Decoder(lambda: models.PasswordPolicy),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_PASSWORD_POLICY: Operation[None] = Operation(
    "configuration.deleteConfigurationPasswordPolicy",
    "DELETE",
    "/icws/{sessionId}/configuration/password-policies/{id}",
    address="configuration.password_policies.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_PASSWORD_POLICY: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationPasswordPolicy",
    "PUT",
    "/icws/{sessionId}/configuration/password-policies/{id}",
    address="configuration.password_policies.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.PasswordPolicy,
)
SUBSCRIBE_PASSWORD_POLICY: Operation[None] = Operation(
    "configuration.subscribeConfigurationPasswordPolicy",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/password-policies/{subscriptionId}",
    address="configuration.password_policies.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_PASSWORD_POLICY: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationPasswordPolicy",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/password-policies/{subscriptionId}",
    address="configuration.password_policies.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_PEER_SITES: Operation[models.PeerSites] = Operation(
    "configuration.getConfigurationPeerSites",
    "GET",
    "/icws/{sessionId}/configuration/peer-sites",
    address="configuration.peer_sites.list",
    decoder=Decoder(lambda: models.PeerSites),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_PEER_SITE: Operation[models.PeerSite] = Operation(
    "configuration.getConfigurationPeerSite",
    "GET",
    "/icws/{sessionId}/configuration/peer-sites/{id}",
    address="configuration.peer_sites.get",
    decoder=Decoder(lambda: models.PeerSite),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_POSITIONS: Operation[models.Positions] = Operation(
    "configuration.getConfigurationPositions",
    "GET",
    "/icws/{sessionId}/configuration/positions",
    address="configuration.positions.list",
    decoder=Decoder(lambda: models.Positions),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_POSITION: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationPosition",
    "POST",
    "/icws/{sessionId}/configuration/positions",
    address="configuration.positions.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.Position,
)
GET_POSITION: Operation[models.Position] = Operation(
    "configuration.getConfigurationPosition",
    "GET",
    "/icws/{sessionId}/configuration/positions/{id}",
    address="configuration.positions.get",
    decoder=Decoder(lambda: models.Position),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_POSITION: Operation[None] = Operation(
    "configuration.deleteConfigurationPosition",
    "DELETE",
    "/icws/{sessionId}/configuration/positions/{id}",
    address="configuration.positions.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_POSITION: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationPosition",
    "PUT",
    "/icws/{sessionId}/configuration/positions/{id}",
    address="configuration.positions.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.Position,
)
SUBSCRIBE_POSITION: Operation[None] = Operation(
    "configuration.subscribeConfigurationPosition",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/positions/{subscriptionId}",
    address="configuration.positions.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_POSITION: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationPosition",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/positions/{subscriptionId}",
    address="configuration.positions.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_PROBLEM_REPORTER: Operation[models.ProblemReporter] = Operation(
    "configuration.getConfigurationProblemReporter",
    "GET",
    "/icws/{sessionId}/configuration/problem-reporter",
    address="configuration.problem_reporter.get",
    decoder=Decoder(lambda: models.ProblemReporter),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
UPDATE_PROBLEM_REPORTER: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationProblemReporter",
    "PUT",
    "/icws/{sessionId}/configuration/problem-reporter",
    address="configuration.problem_reporter.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.ProblemReporter,
)
SUBSCRIBE_PROBLEM_REPORTER: Operation[None] = Operation(
    "configuration.subscribeConfigurationProblemReporter",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/problem-reporter/{subscriptionId}",
    address="configuration.problem_reporter.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_PROBLEM_REPORTER: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationProblemReporter",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/problem-reporter/{subscriptionId}",
    address="configuration.problem_reporter.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_QUEUE_COLUMNS: Operation[models.QueueColumns] = Operation(
    "configuration.getConfigurationQueueColumns",
    "GET",
    "/icws/{sessionId}/configuration/queue-columns",
    address="configuration.queue_columns.list",
    decoder=Decoder(lambda: models.QueueColumns),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_QUEUE_COLUMN: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationQueueColumn",
    "POST",
    "/icws/{sessionId}/configuration/queue-columns",
    address="configuration.queue_columns.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.QueueColumn,
)
GET_QUEUE_COLUMN: Operation[models.QueueColumn] = Operation(
    "configuration.getConfigurationQueueColumn",
    "GET",
    "/icws/{sessionId}/configuration/queue-columns/{id}",
    address="configuration.queue_columns.get",
    decoder=Decoder(lambda: models.QueueColumn),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter", "multiLanguage"),
)
DELETE_QUEUE_COLUMN: Operation[None] = Operation(
    "configuration.deleteConfigurationQueueColumn",
    "DELETE",
    "/icws/{sessionId}/configuration/queue-columns/{id}",
    address="configuration.queue_columns.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_QUEUE_COLUMN: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationQueueColumn",
    "PUT",
    "/icws/{sessionId}/configuration/queue-columns/{id}",
    address="configuration.queue_columns.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.QueueColumn,
)
SUBSCRIBE_QUEUE_COLUMN: Operation[None] = Operation(
    "configuration.subscribeConfigurationQueueColumn",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/queue-columns/{subscriptionId}",
    address="configuration.queue_columns.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_QUEUE_COLUMN: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationQueueColumn",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/queue-columns/{subscriptionId}",
    address="configuration.queue_columns.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_RECORDING_BEEP_TONES: Operation[models.RecordingBeepTones] = Operation(
    "configuration.getConfigurationRecordingBeepTones",
    "GET",
    "/icws/{sessionId}/configuration/recording-beep-tones",
    address="configuration.recording_beep_tones.list",
    decoder=Decoder(lambda: models.RecordingBeepTones),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_RECORDING_BEEP_TONE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationRecordingBeepTone",
    "POST",
    "/icws/{sessionId}/configuration/recording-beep-tones",
    address="configuration.recording_beep_tones.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.RecordingBeepTone,
)
GET_RECORDING_BEEP_TONE: Operation[models.RecordingBeepTone] = Operation(
    "configuration.getConfigurationRecordingBeepTone",
    "GET",
    "/icws/{sessionId}/configuration/recording-beep-tones/{id}",
    address="configuration.recording_beep_tones.get",
    decoder=Decoder(lambda: models.RecordingBeepTone),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_RECORDING_BEEP_TONE: Operation[None] = Operation(
    "configuration.deleteConfigurationRecordingBeepTone",
    "DELETE",
    "/icws/{sessionId}/configuration/recording-beep-tones/{id}",
    address="configuration.recording_beep_tones.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_RECORDING_BEEP_TONE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationRecordingBeepTone",
    "PUT",
    "/icws/{sessionId}/configuration/recording-beep-tones/{id}",
    address="configuration.recording_beep_tones.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.RecordingBeepTone,
)
SUBSCRIBE_RECORDING_BEEP_TONE: Operation[None] = Operation(
    "configuration.subscribeConfigurationRecordingBeepTone",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/recording-beep-tones/{subscriptionId}",
    address="configuration.recording_beep_tones.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_RECORDING_BEEP_TONE: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationRecordingBeepTone",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/recording-beep-tones/{subscriptionId}",
    address="configuration.recording_beep_tones.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_REPORT_LOGS: Operation[models.ReportLogs] = Operation(
    "configuration.getConfigurationReportLogs",
    "GET",
    "/icws/{sessionId}/configuration/report-logs",
    address="configuration.report_logs.list",
    decoder=Decoder(lambda: models.ReportLogs),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_REPORT_LOG: Operation[models.ReportLog] = Operation(
    "configuration.getConfigurationReportLog",
    "GET",
    "/icws/{sessionId}/configuration/report-logs/{id}",
    address="configuration.report_logs.get",
    decoder=Decoder(lambda: models.ReportLog),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_RESPONSE_MANAGEMENT_DOCUMENTS: Operation[models.ResponseManagementDocuments] = Operation(
    "configuration.getConfigurationResponseManagementDocuments",
    "GET",
    "/icws/{sessionId}/configuration/response-management-documents",
    address="configuration.response_management_documents.list",
    decoder=Decoder(lambda: models.ResponseManagementDocuments),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_RESPONSE_MANAGEMENT_DOCUMENT: Operation[models.ResponseManagementDocument] = Operation(
    "configuration.getConfigurationResponseManagementDocument",
    "GET",
    "/icws/{sessionId}/configuration/response-management-documents/{id}",
    address="configuration.response_management_documents.get",
    decoder=Decoder(lambda: models.ResponseManagementDocument),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
DELETE_RESPONSE_MANAGEMENT_DOCUMENT: Operation[None] = Operation(
    "configuration.deleteConfigurationResponseManagementDocument",
    "DELETE",
    "/icws/{sessionId}/configuration/response-management-documents/{id}",
    address="configuration.response_management_documents.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
SUBSCRIBE_RESPONSE_MANAGEMENT_DOCUMENT: Operation[None] = Operation(
    "configuration.subscribeConfigurationResponseManagementDocument",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/response-management-documents/{subscriptionId}",
    address="configuration.response_management_documents.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_RESPONSE_MANAGEMENT_DOCUMENT: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationResponseManagementDocument",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/response-management-documents/{subscriptionId}",
    address="configuration.response_management_documents.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_ROLES: Operation[models.Roles] = Operation(
    "configuration.getConfigurationRoles",
    "GET",
    "/icws/{sessionId}/configuration/roles",
    address="configuration.roles.list",
    decoder=Decoder(lambda: models.Roles),
    statuses=_ERROR_400_401_410_500,
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
CREATE_ROLE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationRole",
    "POST",
    "/icws/{sessionId}/configuration/roles",
    address="configuration.roles.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.Role,
)
GET_ROLE: Operation[models.Role] = Operation(
    "configuration.getConfigurationRole",
    "GET",
    "/icws/{sessionId}/configuration/roles/{id}",
    address="configuration.roles.get",
    decoder=Decoder(lambda: models.Role),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=(
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
DELETE_ROLE: Operation[None] = Operation(
    "configuration.deleteConfigurationRole",
    "DELETE",
    "/icws/{sessionId}/configuration/roles/{id}",
    address="configuration.roles.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_ROLE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationRole",
    "PUT",
    "/icws/{sessionId}/configuration/roles/{id}",
    address="configuration.roles.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.Role,
)
SUBSCRIBE_ROLE: Operation[None] = Operation(
    "configuration.subscribeConfigurationRole",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/roles/{subscriptionId}",
    address="configuration.roles.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_ROLE: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationRole",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/roles/{subscriptionId}",
    address="configuration.roles.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_SALESFORCE_CTI_CONFIGURATIONS: Operation[models.SalesforceCTIConfigurations] = Operation(
    "configuration.getSalesforceCtiConfigurations",
    "GET",
    "/icws/{sessionId}/configuration/salesforce-cti-configurations",
    address="configuration.salesforce_cti_configurations.list",
    decoder=Decoder(lambda: models.SalesforceCTIConfigurations),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_SALESFORCE_CTI_CONFIGURATION: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createSalesforceCtiConfiguration",
    "POST",
    "/icws/{sessionId}/configuration/salesforce-cti-configurations",
    address="configuration.salesforce_cti_configurations.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.SalesforceCTIConfiguration,
)
GET_SALESFORCE_CTI_CONFIGURATION: Operation[models.SalesforceCTIConfiguration] = Operation(
    "configuration.getSalesforceCtiConfiguration",
    "GET",
    "/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}",
    address="configuration.salesforce_cti_configurations.get",
    decoder=Decoder(lambda: models.SalesforceCTIConfiguration),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_SALESFORCE_CTI_CONFIGURATION: Operation[None] = Operation(
    "configuration.deleteSalesforceCtiConfiguration",
    "DELETE",
    "/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}",
    address="configuration.salesforce_cti_configurations.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_SALESFORCE_CTI_CONFIGURATION: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateSalesforceCtiConfiguration",
    "PUT",
    "/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}",
    address="configuration.salesforce_cti_configurations.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.SalesforceCTIConfiguration,
)
SUBSCRIBE_SALESFORCE_CTI_CONFIGURATION: Operation[None] = Operation(
    "configuration.subscribeSalesforceCtiConfiguration",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/salesforce-cti-configurations/{subscriptionId}",
    address="configuration.salesforce_cti_configurations.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_SALESFORCE_CTI_CONFIGURATION: Operation[None] = Operation(
    "configuration.unsubscribeSalesforceCtiConfiguration",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/salesforce-cti-configurations/{subscriptionId}",
    address="configuration.salesforce_cti_configurations.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
UPDATE_SALESFORCE_CTI_ATTRIBUTE_MAPS: Operation[models.SubObjectSet] = Operation(
    "configuration.updateConfigurationSalesforceCtiAttributeMaps",
    "POST",
    "/icws/{sessionId}/configuration/salesforce-cti-configurations/{id}/salesforce-cti-attribute-maps",
    address="configuration.salesforce_cti_configurations.salesforce_cti_attribute_maps.create",
    decoder=Decoder(lambda: models.SubObjectSet),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.SalesforceCtiAttributeMapsBulkUpdate,
)
GET_SCHEDULES: Operation[models.Schedules] = Operation(
    "configuration.getConfigurationSchedules",
    "GET",
    "/icws/{sessionId}/configuration/schedules",
    address="configuration.schedules.list",
    decoder=Decoder(lambda: models.Schedules),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_SCHEDULE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationSchedule",
    "POST",
    "/icws/{sessionId}/configuration/schedules",
    address="configuration.schedules.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.Schedule,
)
GET_SCHEDULE: Operation[models.Schedule] = Operation(
    "configuration.getConfigurationSchedule",
    "GET",
    "/icws/{sessionId}/configuration/schedules/{id}",
    address="configuration.schedules.get",
    decoder=Decoder(lambda: models.Schedule),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_SCHEDULE: Operation[None] = Operation(
    "configuration.deleteConfigurationSchedule",
    "DELETE",
    "/icws/{sessionId}/configuration/schedules/{id}",
    address="configuration.schedules.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_SCHEDULE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationSchedule",
    "PUT",
    "/icws/{sessionId}/configuration/schedules/{id}",
    address="configuration.schedules.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.Schedule,
)
SUBSCRIBE_SCHEDULE: Operation[None] = Operation(
    "configuration.subscribeConfigurationSchedule",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/schedules/{subscriptionId}",
    address="configuration.schedules.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_SCHEDULE: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationSchedule",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/schedules/{subscriptionId}",
    address="configuration.schedules.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_SECURE_INPUT_FORMS: Operation[models.SecureInputForms] = Operation(
    "configuration.getConfigurationSecureInputForms",
    "GET",
    "/icws/{sessionId}/configuration/secure-input-forms",
    address="configuration.secure_input_forms.list",
    decoder=Decoder(lambda: models.SecureInputForms),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_SECURE_INPUT_FORM: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationSecureInputForm",
    "POST",
    "/icws/{sessionId}/configuration/secure-input-forms",
    address="configuration.secure_input_forms.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.SecureInputForm,
)
GET_SECURE_INPUT_FORM: Operation[models.SecureInputForm] = Operation(
    "configuration.getConfigurationSecureInputForm",
    "GET",
    "/icws/{sessionId}/configuration/secure-input-forms/{id}",
    address="configuration.secure_input_forms.get",
    decoder=Decoder(lambda: models.SecureInputForm),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_SECURE_INPUT_FORM: Operation[None] = Operation(
    "configuration.deleteConfigurationSecureInputForm",
    "DELETE",
    "/icws/{sessionId}/configuration/secure-input-forms/{id}",
    address="configuration.secure_input_forms.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_SECURE_INPUT_FORM: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationSecureInputForm",
    "PUT",
    "/icws/{sessionId}/configuration/secure-input-forms/{id}",
    address="configuration.secure_input_forms.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.SecureInputForm,
)
SUBSCRIBE_SECURE_INPUT_FORM: Operation[None] = Operation(
    "configuration.subscribeConfigurationSecureInputForm",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/secure-input-forms/{subscriptionId}",
    address="configuration.secure_input_forms.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_SECURE_INPUT_FORM: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationSecureInputForm",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/secure-input-forms/{subscriptionId}",
    address="configuration.secure_input_forms.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_SELECTION_RULES: Operation[models.SelectionRules] = Operation(
    "configuration.getConfigurationSelectionRules",
    "GET",
    "/icws/{sessionId}/configuration/selection-rules",
    address="configuration.selection_rules.list",
    decoder=Decoder(lambda: models.SelectionRules),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_SELECTION_RULE: Operation[models.SelectionRule] = Operation(
    "configuration.getConfigurationSelectionRule",
    "GET",
    "/icws/{sessionId}/configuration/selection-rules/{id}",
    address="configuration.selection_rules.get",
    decoder=Decoder(lambda: models.SelectionRule),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_SERVER_PARAMETERS: Operation[models.ServerParameters] = Operation(
    "configuration.getConfigurationServerParameters",
    "GET",
    "/icws/{sessionId}/configuration/server-parameters",
    address="configuration.server_parameters.list",
    decoder=Decoder(lambda: models.ServerParameters),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_SERVER_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationServerParameter",
    "POST",
    "/icws/{sessionId}/configuration/server-parameters",
    address="configuration.server_parameters.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.ServerParameter,
)
GET_SERVER_PARAMETER: Operation[models.ServerParameter] = Operation(
    "configuration.getConfigurationServerParameter",
    "GET",
    "/icws/{sessionId}/configuration/server-parameters/{id}",
    address="configuration.server_parameters.get",
    decoder=Decoder(lambda: models.ServerParameter),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
UPDATE_SERVER_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationServerParameter",
    "PUT",
    "/icws/{sessionId}/configuration/server-parameters/{id}",
    address="configuration.server_parameters.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.ServerParameter,
)
SUBSCRIBE_SERVER_PARAMETER: Operation[None] = Operation(
    "configuration.subscribeConfigurationServerParameter",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/server-parameters/{subscriptionId}",
    address="configuration.server_parameters.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_SERVER_PARAMETER: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationServerParameter",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/server-parameters/{subscriptionId}",
    address="configuration.server_parameters.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_SINGLE_SIGN_ON_IDENTITY_PROVIDERS: Operation[models.SingleSignOnIdentityProviders] = Operation(
    "configuration.getConfigurationSingleSignOnIdentityProviders",
    "GET",
    "/icws/{sessionId}/configuration/single-sign-on-identity-providers",
    address="configuration.single_sign_on_identity_providers.list",
    decoder=Decoder(lambda: models.SingleSignOnIdentityProviders),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_SINGLE_SIGN_ON_IDENTITY_PROVIDER: Operation[models.SingleSignOnIdentityProvider] = Operation(
    "configuration.getConfigurationSingleSignOnIdentityProvider",
    "GET",
    "/icws/{sessionId}/configuration/single-sign-on-identity-providers/{id}",
    address="configuration.single_sign_on_identity_providers.get",
    decoder=Decoder(lambda: models.SingleSignOnIdentityProvider),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_SIP_BRIDGES: Operation[models.SipBridges] = Operation(
    "configuration.getConfigurationSipBridges",
    "GET",
    "/icws/{sessionId}/configuration/sip-bridges",
    address="configuration.sip_bridges.list",
    decoder=Decoder(lambda: models.SipBridges),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_SIP_BRIDGE: Operation[models.SipBridge] = Operation(
    "configuration.getConfigurationSipBridge",
    "GET",
    "/icws/{sessionId}/configuration/sip-bridges/{id}",
    address="configuration.sip_bridges.get",
    decoder=Decoder(lambda: models.SipBridge),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_SKILL_CATEGORIES: Operation[models.SkillCategories] = Operation(
    "configuration.getConfigurationSkillCategories",
    "GET",
    "/icws/{sessionId}/configuration/skill-categories",
    address="configuration.skill_categories.list",
    decoder=Decoder(lambda: models.SkillCategories),
    statuses=_ERROR_400_401_410_500,
)
CREATE_SKILL_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationSkillCategory",
    "POST",
    "/icws/{sessionId}/configuration/skill-categories",
    address="configuration.skill_categories.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.SkillCategory,
)
GET_SKILL_CATEGORY: Operation[models.SkillCategory] = Operation(
    "configuration.getConfigurationSkillCategory",
    "GET",
    "/icws/{sessionId}/configuration/skill-categories/{id}",
    address="configuration.skill_categories.get",
    decoder=Decoder(lambda: models.SkillCategory),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
DELETE_SKILL_CATEGORY: Operation[None] = Operation(
    "configuration.deleteConfigurationSkillCategory",
    "DELETE",
    "/icws/{sessionId}/configuration/skill-categories/{id}",
    address="configuration.skill_categories.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_SKILL_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationSkillCategory",
    "PUT",
    "/icws/{sessionId}/configuration/skill-categories/{id}",
    address="configuration.skill_categories.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.SkillCategory,
)
SUBSCRIBE_SKILL_CATEGORY: Operation[None] = Operation(
    "configuration.subscribeConfigurationSkillCategory",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/skill-categories/{subscriptionId}",
    address="configuration.skill_categories.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_SKILL_CATEGORY: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationSkillCategory",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/skill-categories/{subscriptionId}",
    address="configuration.skill_categories.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_SKILLS: Operation[models.Skills] = Operation(
    "configuration.getConfigurationSkills",
    "GET",
    "/icws/{sessionId}/configuration/skills",
    address="configuration.skills.list",
    decoder=Decoder(lambda: models.Skills),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_SKILL: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationSkill",
    "POST",
    "/icws/{sessionId}/configuration/skills",
    address="configuration.skills.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.Skill,
)
GET_SKILL: Operation[models.Skill] = Operation(
    "configuration.getConfigurationSkill",
    "GET",
    "/icws/{sessionId}/configuration/skills/{id}",
    address="configuration.skills.get",
    decoder=Decoder(lambda: models.Skill),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_SKILL: Operation[None] = Operation(
    "configuration.deleteConfigurationSkill",
    "DELETE",
    "/icws/{sessionId}/configuration/skills/{id}",
    address="configuration.skills.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_SKILL: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationSkill",
    "PUT",
    "/icws/{sessionId}/configuration/skills/{id}",
    address="configuration.skills.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.Skill,
)
SUBSCRIBE_SKILL: Operation[None] = Operation(
    "configuration.subscribeConfigurationSkill",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/skills/{subscriptionId}",
    address="configuration.skills.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_SKILL: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationSkill",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/skills/{subscriptionId}",
    address="configuration.skills.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_SMS_BROKERS: Operation[models.SmsBrokers] = Operation(
    "configuration.getConfigurationSmsBrokers",
    "GET",
    "/icws/{sessionId}/configuration/sms-brokers",
    address="configuration.sms_brokers.list",
    decoder=Decoder(lambda: models.SmsBrokers),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_SMS_BROKER: Operation[models.SmsBroker] = Operation(
    "configuration.getConfigurationSmsBroker",
    "GET",
    "/icws/{sessionId}/configuration/sms-brokers/{id}",
    address="configuration.sms_brokers.get",
    decoder=Decoder(lambda: models.SmsBroker),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_STATION_GROUPS: Operation[models.StationGroups] = Operation(
    "configuration.getConfigurationStationGroups",
    "GET",
    "/icws/{sessionId}/configuration/station-groups",
    address="configuration.station_groups.list",
    decoder=Decoder(lambda: models.StationGroups),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_STATION_GROUP: Operation[models.StationGroup] = Operation(
    "configuration.getConfigurationStationGroup",
    "GET",
    "/icws/{sessionId}/configuration/station-groups/{id}",
    address="configuration.station_groups.get",
    decoder=Decoder(lambda: models.StationGroup),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_STATISTIC_PARAMETER_GROUPS: Operation[models.StatisticParameterGroups] = Operation(
    "configuration.getConfigurationStatisticParameterGroups",
    "GET",
    "/icws/{sessionId}/configuration/statistic-parameter-groups",
    address="configuration.statistic_parameter_groups.list",
    decoder=Decoder(lambda: models.StatisticParameterGroups),
    statuses=_ERROR_400_401_410_500,
)
CREATE_STATISTIC_PARAMETER_GROUP: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationStatisticParameterGroup",
    "POST",
    "/icws/{sessionId}/configuration/statistic-parameter-groups",
    address="configuration.statistic_parameter_groups.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.StatisticParameterGroup,
)
GET_STATISTIC_PARAMETER_GROUP: Operation[models.StatisticParameterGroup] = Operation(
    "configuration.getConfigurationStatisticParameterGroup",
    "GET",
    "/icws/{sessionId}/configuration/statistic-parameter-groups/{id}",
    address="configuration.statistic_parameter_groups.get",
    decoder=Decoder(lambda: models.StatisticParameterGroup),
    statuses=_ERROR_400_401_403_404_410_500,
)
DELETE_STATISTIC_PARAMETER_GROUP: Operation[None] = Operation(
    "configuration.deleteConfigurationStatisticParameterGroup",
    "DELETE",
    "/icws/{sessionId}/configuration/statistic-parameter-groups/{id}",
    address="configuration.statistic_parameter_groups.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_STATISTIC_PARAMETER_GROUP: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationStatisticParameterGroup",
    "PUT",
    "/icws/{sessionId}/configuration/statistic-parameter-groups/{id}",
    address="configuration.statistic_parameter_groups.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.StatisticParameterGroup,
)
SUBSCRIBE_STATISTIC_PARAMETER_GROUP: Operation[None] = Operation(
    "configuration.subscribeConfigurationStatisticParameterGroup",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/statistic-parameter-groups/{subscriptionId}",
    address="configuration.statistic_parameter_groups.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_STATISTIC_PARAMETER_GROUP: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationStatisticParameterGroup",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/statistic-parameter-groups/{subscriptionId}",
    address="configuration.statistic_parameter_groups.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_STATUS_COLUMNS: Operation[models.StatusColumns] = Operation(
    "configuration.getConfigurationStatusColumns",
    "GET",
    "/icws/{sessionId}/configuration/status-columns",
    address="configuration.status_columns.list",
    decoder=Decoder(lambda: models.StatusColumns),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_STATUS_COLUMN: Operation[models.StatusColumn] = Operation(
    "configuration.getConfigurationStatusColumn",
    "GET",
    "/icws/{sessionId}/configuration/status-columns/{id}",
    address="configuration.status_columns.get",
    decoder=Decoder(lambda: models.StatusColumn),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_STATUS_MESSAGES: Operation[models.ConfigurationStatusMessages] = Operation(
    "configuration.getConfigurationStatusMessages",
    "GET",
    "/icws/{sessionId}/configuration/status-messages",
    address="configuration.status_messages.list",
    decoder=Decoder(lambda: models.ConfigurationStatusMessages),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_STATUS_MESSAGE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationStatusMessage",
    "POST",
    "/icws/{sessionId}/configuration/status-messages",
    address="configuration.status_messages.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.ConfigurationStatusMessage,
)
GET_STATUS_MESSAGE: Operation[models.ConfigurationStatusMessage] = Operation(
    "configuration.getConfigurationStatusMessage",
    "GET",
    "/icws/{sessionId}/configuration/status-messages/{id}",
    address="configuration.status_messages.get",
    decoder=Decoder(lambda: models.ConfigurationStatusMessage),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter", "multiLanguage"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
DELETE_STATUS_MESSAGE: Operation[None] = Operation(
    "configuration.deleteConfigurationStatusMessage",
    "DELETE",
    "/icws/{sessionId}/configuration/status-messages/{id}",
    address="configuration.status_messages.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_STATUS_MESSAGE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationStatusMessage",
    "PUT",
    "/icws/{sessionId}/configuration/status-messages/{id}",
    address="configuration.status_messages.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.ConfigurationStatusMessage,
)
GET_STRUCTURED_PARAMETERS: Operation[models.StructuredParameters] = Operation(
    "configuration.getConfigurationStructuredParameters",
    "GET",
    "/icws/{sessionId}/configuration/structured-parameters",
    address="configuration.structured_parameters.list",
    decoder=Decoder(lambda: models.StructuredParameters),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_STRUCTURED_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationStructuredParameter",
    "POST",
    "/icws/{sessionId}/configuration/structured-parameters",
    address="configuration.structured_parameters.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.StructuredParameter,
)
GET_STRUCTURED_PARAMETER: Operation[models.StructuredParameter] = Operation(
    "configuration.getConfigurationStructuredParameter",
    "GET",
    "/icws/{sessionId}/configuration/structured-parameters/{id}",
    address="configuration.structured_parameters.get",
    decoder=Decoder(lambda: models.StructuredParameter),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
DELETE_STRUCTURED_PARAMETER: Operation[None] = Operation(
    "configuration.deleteConfigurationStructuredParameter",
    "DELETE",
    "/icws/{sessionId}/configuration/structured-parameters/{id}",
    address="configuration.structured_parameters.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_STRUCTURED_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationStructuredParameter",
    "PUT",
    "/icws/{sessionId}/configuration/structured-parameters/{id}",
    address="configuration.structured_parameters.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.StructuredParameter,
)
SUBSCRIBE_STRUCTURED_PARAMETER: Operation[None] = Operation(
    "configuration.subscribeConfigurationStructuredParameter",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/structured-parameters/{subscriptionId}",
    address="configuration.structured_parameters.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_STRUCTURED_PARAMETER: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationStructuredParameter",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/structured-parameters/{subscriptionId}",
    address="configuration.structured_parameters.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_SYSTEM: Operation[models.System] = Operation(
    "configuration.getConfigurationSystem",
    "GET",
    "/icws/{sessionId}/configuration/system",
    address="configuration.system.get",
    decoder=Decoder(lambda: models.System),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
UPDATE_SYSTEM: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationSystem",
    "PUT",
    "/icws/{sessionId}/configuration/system",
    address="configuration.system.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.System,
)
SUBSCRIBE_SYSTEM: Operation[None] = Operation(
    "configuration.subscribeConfigurationSystem",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/system/{subscriptionId}",
    address="configuration.system.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.ConfigGlobalObjectSubscription,
)
UNSUBSCRIBE_SYSTEM: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationSystem",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/system/{subscriptionId}",
    address="configuration.system.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_SYSTEM_IVR_HANDLERS: Operation[models.IvrHandlersResult] = Operation(
    "configuration.getConfigurationSystemIvrHandlers",
    "GET",
    "/icws/{sessionId}/configuration/system/ivr-handlers",
    address="configuration.system.ivr_handlers.list",
    decoder=Decoder(lambda: models.IvrHandlersResult),
    statuses=_ERROR_400_401_403_410_500,
)
GET_SYSTEM_LANGUAGES: Operation[models.LanguagesResult] = Operation(
    "configuration.getConfigurationSystemLanguages",
    "GET",
    "/icws/{sessionId}/configuration/system/languages",
    address="configuration.system.languages.list",
    decoder=Decoder(lambda: models.LanguagesResult),
    statuses=_ERROR_400_401_403_410_500,
)
GET_SYSTEM_TIME_ZONES: Operation[models.TimeZonesResult] = Operation(
    "configuration.getConfigurationSystemTimeZones",
    "GET",
    "/icws/{sessionId}/configuration/system/time-zones",
    address="configuration.system.time_zones.list",
    decoder=Decoder(lambda: models.TimeZonesResult),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("type",),
)
GET_SYSTEM_PARAMETERS: Operation[models.SystemParameters] = Operation(
    "configuration.getConfigurationSystemParameters",
    "GET",
    "/icws/{sessionId}/configuration/system-parameters",
    address="configuration.system_parameters.list",
    decoder=Decoder(lambda: models.SystemParameters),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
CREATE_SYSTEM_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationSystemParameter",
    "POST",
    "/icws/{sessionId}/configuration/system-parameters",
    address="configuration.system_parameters.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.SystemParameter,
)
GET_SYSTEM_PARAMETER: Operation[models.SystemParameter] = Operation(
    "configuration.getConfigurationSystemParameter",
    "GET",
    "/icws/{sessionId}/configuration/system-parameters/{id}",
    address="configuration.system_parameters.get",
    decoder=Decoder(lambda: models.SystemParameter),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
    options={
        "rightsFilter": ("view", "admin"),
    },
)
UPDATE_SYSTEM_PARAMETER: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationSystemParameter",
    "PUT",
    "/icws/{sessionId}/configuration/system-parameters/{id}",
    address="configuration.system_parameters.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.SystemParameter,
)
SUBSCRIBE_SYSTEM_PARAMETER: Operation[None] = Operation(
    "configuration.subscribeConfigurationSystemParameter",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/system-parameters/{subscriptionId}",
    address="configuration.system_parameters.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_SYSTEM_PARAMETER: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationSystemParameter",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/system-parameters/{subscriptionId}",
    address="configuration.system_parameters.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
CREATE_TRANSACTION: Operation[models.TransactionResponse] = Operation(
    "configuration.createConfigurationTransaction",
    "POST",
    "/icws/{sessionId}/configuration/transaction",
    address="configuration.transaction.create",
    decoder=Decoder(lambda: models.TransactionResponse),
    statuses=_ERROR_400_401_410_500,
)
END_TRANSACTION: Operation[None] = Operation(
    "configuration.endConfigurationTransaction",
    "POST",
    "/icws/{sessionId}/configuration/transaction/{transactionId}/transaction-end",
    address="configuration.transaction.end",
    statuses=_ERROR_400_401_410_500,
)
GET_UPDATE_SERVICE: Operation[models.UpdateService] = Operation(
    "configuration.getConfigurationUpdateService",
    "GET",
    "/icws/{sessionId}/configuration/update-service",
    address="configuration.update_service.get",
    decoder=Decoder(lambda: models.UpdateService),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
UPDATE_UPDATE_SERVICE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationUpdateService",
    "PUT",
    "/icws/{sessionId}/configuration/update-service",
    address="configuration.update_service.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.UpdateService,
)
GET_USERS: Operation[models.Users] = Operation(
    "configuration.getConfigurationUsers",
    "GET",
    "/icws/{sessionId}/configuration/users",
    address="configuration.users.list",
    decoder=Decoder(lambda: models.Users),
    statuses=_ERROR_400_401_410_500,
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
CREATE_USER: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationUser",
    "POST",
    "/icws/{sessionId}/configuration/users",
    address="configuration.users.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.User,
)
GET_USER: Operation[models.User] = Operation(
    "configuration.getConfigurationUser",
    "GET",
    "/icws/{sessionId}/configuration/users/{id}",
    address="configuration.users.get",
    decoder=Decoder(lambda: models.User),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=(
        "select",
        "rightsFilter",
        "actualValues",
        "inheritedValues",
        "singlePropertyInheritedFrom",
    ),
)
DELETE_USER: Operation[None] = Operation(
    "configuration.deleteConfigurationUser",
    "DELETE",
    "/icws/{sessionId}/configuration/users/{id}",
    address="configuration.users.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_USER: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationUser",
    "PUT",
    "/icws/{sessionId}/configuration/users/{id}",
    address="configuration.users.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.User,
)
UPDATE_USER_CLIENT: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationUserClient",
    "PUT",
    "/icws/{sessionId}/configuration/users/{id}/client",
    address="configuration.users.update_client",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.UserClientConfigurationProperties,
)
UPDATE_USER_PASSWORD: Operation[None] = Operation(
    "configuration.updateConfigurationUserPassword",
    "PUT",
    "/icws/{sessionId}/configuration/users/{id}/password",
    address="configuration.users.update_password",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.UserPassword,
)
SUBSCRIBE_USER: Operation[None] = Operation(
    "configuration.subscribeConfigurationUser",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/users/{subscriptionId}",
    address="configuration.users.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_USER: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationUser",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/users/{subscriptionId}",
    address="configuration.users.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_WEB_SERVICES_PARAMETERS: Operation[models.WebServicesParameters] = Operation(
    "configuration.getConfigurationWebServicesParameters",
    "GET",
    "/icws/{sessionId}/configuration/web-services-parameters",
    address="configuration.web_services_parameters.list",
    decoder=Decoder(lambda: models.WebServicesParameters),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "Range"),
)
GET_WEB_SERVICES_PARAMETER: Operation[models.WebServicesParameter] = Operation(
    "configuration.getConfigurationWebServicesParameter",
    "GET",
    "/icws/{sessionId}/configuration/web-services-parameters/{id}",
    address="configuration.web_services_parameters.get",
    decoder=Decoder(lambda: models.WebServicesParameter),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter"),
)
GET_WIDGETS: Operation[models.Widgets] = Operation(
    "configuration.getConfigurationWidgets",
    "GET",
    "/icws/{sessionId}/configuration/widgets",
    address="configuration.widgets.list",
    decoder=Decoder(lambda: models.Widgets),
    statuses=_ERROR_400_401_410_500,
)
CREATE_WIDGET: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationWidget",
    "POST",
    "/icws/{sessionId}/configuration/widgets",
    address="configuration.widgets.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.Widget,
)
GET_WIDGET: Operation[models.Widget] = Operation(
    "configuration.getConfigurationWidget",
    "GET",
    "/icws/{sessionId}/configuration/widgets/{id}",
    address="configuration.widgets.get",
    decoder=Decoder(lambda: models.Widget),
    statuses=_ERROR_400_401_403_404_410_500,
)
DELETE_WIDGET: Operation[None] = Operation(
    "configuration.deleteConfigurationWidget",
    "DELETE",
    "/icws/{sessionId}/configuration/widgets/{id}",
    address="configuration.widgets.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_WIDGET: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationWidget",
    "PUT",
    "/icws/{sessionId}/configuration/widgets/{id}",
    address="configuration.widgets.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.Widget,
)
GET_WORKGROUPS: Operation[models.Workgroups] = Operation(
    "configuration.getConfigurationWorkgroups",
    "GET",
    "/icws/{sessionId}/configuration/workgroups",
    address="configuration.workgroups.list",
    decoder=Decoder(lambda: models.Workgroups),
    statuses=_ERROR_400_401_410_500,
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
CREATE_WORKGROUP: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationWorkgroup",
    "POST",
    "/icws/{sessionId}/configuration/workgroups",
    address="configuration.workgroups.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.Workgroup,
)
GET_WORKGROUP: Operation[models.Workgroup] = Operation(
    "configuration.getConfigurationWorkgroup",
    "GET",
    "/icws/{sessionId}/configuration/workgroups/{id}",
    address="configuration.workgroups.get",
    decoder=Decoder(lambda: models.Workgroup),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=(
        "select",
        "rightsFilter",
        "actualValues",
        "inheritedValues",
        "singlePropertyInheritedFrom",
    ),
)
DELETE_WORKGROUP: Operation[None] = Operation(
    "configuration.deleteConfigurationWorkgroup",
    "DELETE",
    "/icws/{sessionId}/configuration/workgroups/{id}",
    address="configuration.workgroups.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_WORKGROUP: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationWorkgroup",
    "PUT",
    "/icws/{sessionId}/configuration/workgroups/{id}",
    address="configuration.workgroups.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.Workgroup,
)
SUBSCRIBE_WORKGROUP: Operation[None] = Operation(
    "configuration.subscribeConfigurationWorkgroup",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/workgroups/{subscriptionId}",
    address="configuration.workgroups.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_WORKGROUP: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationWorkgroup",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/workgroups/{subscriptionId}",
    address="configuration.workgroups.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
UPDATE_WORKGROUP_MONITORED_MAILBOXES: Operation[models.SubObjectSet] = Operation(
    "configuration.updateConfigurationWorkgroupMonitoredMailboxes",
    "POST",
    "/icws/{sessionId}/configuration/workgroups/{id}/monitored-mailboxes",
    address="configuration.workgroups.monitored_mailboxes.create",
    decoder=Decoder(lambda: models.SubObjectSet),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.MonitoredMailboxesBulkUpdate,
)
GET_WRAP_UP_CATEGORIES: Operation[models.WrapUpCategories] = Operation(
    "configuration.getConfigurationWrapUpCategories",
    "GET",
    "/icws/{sessionId}/configuration/wrap-up-categories",
    address="configuration.wrap_up_categories.list",
    decoder=Decoder(lambda: models.WrapUpCategories),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_WRAP_UP_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationWrapUpCategory",
    "POST",
    "/icws/{sessionId}/configuration/wrap-up-categories",
    address="configuration.wrap_up_categories.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.WrapUpCategory,
)
GET_WRAP_UP_CATEGORY: Operation[models.WrapUpCategory] = Operation(
    "configuration.getConfigurationWrapUpCategory",
    "GET",
    "/icws/{sessionId}/configuration/wrap-up-categories/{id}",
    address="configuration.wrap_up_categories.get",
    decoder=Decoder(lambda: models.WrapUpCategory),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter", "multiLanguage"),
)
DELETE_WRAP_UP_CATEGORY: Operation[None] = Operation(
    "configuration.deleteConfigurationWrapUpCategory",
    "DELETE",
    "/icws/{sessionId}/configuration/wrap-up-categories/{id}",
    address="configuration.wrap_up_categories.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_WRAP_UP_CATEGORY: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationWrapUpCategory",
    "PUT",
    "/icws/{sessionId}/configuration/wrap-up-categories/{id}",
    address="configuration.wrap_up_categories.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.WrapUpCategory,
)
SUBSCRIBE_WRAP_UP_CATEGORY: Operation[None] = Operation(
    "configuration.subscribeConfigurationWrapUpCategory",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/wrap-up-categories/{subscriptionId}",
    address="configuration.wrap_up_categories.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_WRAP_UP_CATEGORY: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationWrapUpCategory",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/wrap-up-categories/{subscriptionId}",
    address="configuration.wrap_up_categories.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
GET_WRAP_UP_CODES: Operation[models.WrapUpCodes] = Operation(
    "configuration.getConfigurationWrapUpCodes",
    "GET",
    "/icws/{sessionId}/configuration/wrap-up-codes",
    address="configuration.wrap_up_codes.list",
    decoder=Decoder(lambda: models.WrapUpCodes),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "where", "orderBy", "rightsFilter", "multiLanguage", "Range"),
)
CREATE_WRAP_UP_CODE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.createConfigurationWrapUpCode",
    "POST",
    "/icws/{sessionId}/configuration/wrap-up-codes",
    address="configuration.wrap_up_codes.create",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.WrapUpCode,
)
GET_WRAP_UP_CODE: Operation[models.WrapUpCode] = Operation(
    "configuration.getConfigurationWrapUpCode",
    "GET",
    "/icws/{sessionId}/configuration/wrap-up-codes/{id}",
    address="configuration.wrap_up_codes.get",
    decoder=Decoder(lambda: models.WrapUpCode),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select", "rightsFilter", "multiLanguage"),
)
DELETE_WRAP_UP_CODE: Operation[None] = Operation(
    "configuration.deleteConfigurationWrapUpCode",
    "DELETE",
    "/icws/{sessionId}/configuration/wrap-up-codes/{id}",
    address="configuration.wrap_up_codes.delete",
    statuses=_ERROR_400_401_403_404_410_500,
)
UPDATE_WRAP_UP_CODE: Operation[models.UpdateOperationResult] = Operation(
    "configuration.updateConfigurationWrapUpCode",
    "PUT",
    "/icws/{sessionId}/configuration/wrap-up-codes/{id}",
    address="configuration.wrap_up_codes.update",
    decoder=Decoder(lambda: models.UpdateOperationResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.WrapUpCode,
)
SUBSCRIBE_WRAP_UP_CODE: Operation[None] = Operation(
    "configuration.subscribeConfigurationWrapUpCode",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/configuration/wrap-up-codes/{subscriptionId}",
    address="configuration.wrap_up_codes.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.ConfigObjectSubscription,
)
UNSUBSCRIBE_WRAP_UP_CODE: Operation[None] = Operation(
    "configuration.unsubscribeConfigurationWrapUpCode",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/configuration/wrap-up-codes/{subscriptionId}",
    address="configuration.wrap_up_codes.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)

WATCH_ACCESS_CONTROL_GROUP: Watch[models.AccessControlGroupsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_ACCESS_CONTROL_GROUP,
    stop=UNSUBSCRIBE_ACCESS_CONTROL_GROUP,
    kinds=lambda: (models.AccessControlGroupsMessage,),
)
WATCH_ACCOUNT_CODE: Watch[models.AccountCodesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_ACCOUNT_CODE,
    stop=UNSUBSCRIBE_ACCOUNT_CODE,
    kinds=lambda: (models.AccountCodesMessage,),
)
WATCH_ACCOUNT_CODES_CONFIGURATION: Watch[
    models.AccountCodesConfigurationMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_ACCOUNT_CODES_CONFIGURATION,
    stop=UNSUBSCRIBE_ACCOUNT_CODES_CONFIGURATION,
    kinds=lambda: (models.AccountCodesConfigurationMessage,),
)
WATCH_ACTION: Watch[models.ActionsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_ACTION,
    stop=UNSUBSCRIBE_ACTION,
    kinds=lambda: (models.ActionsMessage,),
)
WATCH_AUDIO_SOURCE: Watch[models.AudioSourcesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_AUDIO_SOURCE,
    stop=UNSUBSCRIBE_AUDIO_SOURCE,
    kinds=lambda: (models.AudioSourcesMessage,),
)
WATCH_CLIENT_BUTTON: Watch[models.ClientButtonsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CLIENT_BUTTON,
    stop=UNSUBSCRIBE_CLIENT_BUTTON,
    kinds=lambda: (models.ClientButtonsMessage,),
)
WATCH_CLIENT_CONFIGURATION_TEMPLATE: Watch[
    models.ClientConfigurationTemplatesMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_CLIENT_CONFIGURATION_TEMPLATE,
    stop=UNSUBSCRIBE_CLIENT_CONFIGURATION_TEMPLATE,
    kinds=lambda: (models.ClientConfigurationTemplatesMessage,),
)
WATCH_CLIENT_TEMPLATE: Watch[models.ClientTemplatesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_CLIENT_TEMPLATE,
    stop=UNSUBSCRIBE_CLIENT_TEMPLATE,
    kinds=lambda: (models.ClientTemplatesMessage,),
)
WATCH_DEFAULT_USER: Watch[models.DefaultUserMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_DEFAULT_USER,
    stop=UNSUBSCRIBE_DEFAULT_USER,
    kinds=lambda: (models.DefaultUserMessage,),
)
WATCH_DIAL_PLAN_CLASSIFICATION: Watch[models.DialPlanClassificationsMessage | UnknownObject] = (
    Watch(
        start=SUBSCRIBE_DIAL_PLAN_CLASSIFICATION,
        stop=UNSUBSCRIBE_DIAL_PLAN_CLASSIFICATION,
        kinds=lambda: (models.DialPlanClassificationsMessage,),
    )
)
WATCH_IMAGE_RESOURCE: Watch[models.ImageResourcesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_IMAGE_RESOURCE,
    stop=UNSUBSCRIBE_IMAGE_RESOURCE,
    kinds=lambda: (models.ImageResourcesMessage,),
)
WATCH_INTERACTION_RECORDER_CONFIGURATION: Watch[
    models.InteractionRecorderConfigurationMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION,
    stop=UNSUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION,
    kinds=lambda: (models.InteractionRecorderConfigurationMessage,),
)
WATCH_KEYWORD_SET: Watch[models.KeywordSetsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_KEYWORD_SET,
    stop=UNSUBSCRIBE_KEYWORD_SET,
    kinds=lambda: (models.KeywordSetsMessage,),
)
WATCH_LAYOUT: Watch[models.LayoutsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_LAYOUT,
    stop=UNSUBSCRIBE_LAYOUT,
    kinds=lambda: (models.LayoutsMessage,),
)
WATCH_LOGIN_AUTHENTICATION: Watch[models.LoginAuthenticationMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_LOGIN_AUTHENTICATION,
    stop=UNSUBSCRIBE_LOGIN_AUTHENTICATION,
    kinds=lambda: (models.LoginAuthenticationMessage,),
)
WATCH_PASSWORD_POLICY: Watch[models.PasswordPoliciesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_PASSWORD_POLICY,
    stop=UNSUBSCRIBE_PASSWORD_POLICY,
    kinds=lambda: (models.PasswordPoliciesMessage,),
)
WATCH_POSITION: Watch[models.PositionsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_POSITION,
    stop=UNSUBSCRIBE_POSITION,
    kinds=lambda: (models.PositionsMessage,),
)
WATCH_PROBLEM_REPORTER: Watch[models.ProblemReporterMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_PROBLEM_REPORTER,
    stop=UNSUBSCRIBE_PROBLEM_REPORTER,
    kinds=lambda: (models.ProblemReporterMessage,),
)
WATCH_QUEUE_COLUMN: Watch[models.QueueColumnsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_QUEUE_COLUMN,
    stop=UNSUBSCRIBE_QUEUE_COLUMN,
    kinds=lambda: (models.QueueColumnsMessage,),
)
WATCH_RECORDING_BEEP_TONE: Watch[models.RecordingBeepTonesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_RECORDING_BEEP_TONE,
    stop=UNSUBSCRIBE_RECORDING_BEEP_TONE,
    kinds=lambda: (models.RecordingBeepTonesMessage,),
)
WATCH_RESPONSE_MANAGEMENT_DOCUMENT: Watch[
    models.ResponseManagementDocumentsMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_RESPONSE_MANAGEMENT_DOCUMENT,
    stop=UNSUBSCRIBE_RESPONSE_MANAGEMENT_DOCUMENT,
    kinds=lambda: (models.ResponseManagementDocumentsMessage,),
)
WATCH_ROLE: Watch[models.RolesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_ROLE,
    stop=UNSUBSCRIBE_ROLE,
    kinds=lambda: (models.RolesMessage,),
)
WATCH_SALESFORCE_CTI_CONFIGURATION: Watch[
    models.SalesforceCTIConfigurationsMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_SALESFORCE_CTI_CONFIGURATION,
    stop=UNSUBSCRIBE_SALESFORCE_CTI_CONFIGURATION,
    kinds=lambda: (models.SalesforceCTIConfigurationsMessage,),
)
WATCH_SCHEDULE: Watch[models.SchedulesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_SCHEDULE,
    stop=UNSUBSCRIBE_SCHEDULE,
    kinds=lambda: (models.SchedulesMessage,),
)
WATCH_SECURE_INPUT_FORM: Watch[models.SecureInputFormsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_SECURE_INPUT_FORM,
    stop=UNSUBSCRIBE_SECURE_INPUT_FORM,
    kinds=lambda: (models.SecureInputFormsMessage,),
)
WATCH_SERVER_PARAMETER: Watch[models.ServerParametersMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_SERVER_PARAMETER,
    stop=UNSUBSCRIBE_SERVER_PARAMETER,
    kinds=lambda: (models.ServerParametersMessage,),
)
WATCH_SKILL_CATEGORY: Watch[models.SkillCategoriesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_SKILL_CATEGORY,
    stop=UNSUBSCRIBE_SKILL_CATEGORY,
    kinds=lambda: (models.SkillCategoriesMessage,),
)
WATCH_SKILL: Watch[models.SkillsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_SKILL,
    stop=UNSUBSCRIBE_SKILL,
    kinds=lambda: (models.SkillsMessage,),
)
WATCH_STATISTIC_PARAMETER_GROUP: Watch[models.StatisticParameterGroupsMessage | UnknownObject] = (
    Watch(
        start=SUBSCRIBE_STATISTIC_PARAMETER_GROUP,
        stop=UNSUBSCRIBE_STATISTIC_PARAMETER_GROUP,
        kinds=lambda: (models.StatisticParameterGroupsMessage,),
    )
)
WATCH_STRUCTURED_PARAMETER: Watch[models.StructuredParametersMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_STRUCTURED_PARAMETER,
    stop=UNSUBSCRIBE_STRUCTURED_PARAMETER,
    kinds=lambda: (models.StructuredParametersMessage,),
)
WATCH_SYSTEM: Watch[models.SystemMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_SYSTEM,
    stop=UNSUBSCRIBE_SYSTEM,
    kinds=lambda: (models.SystemMessage,),
)
WATCH_SYSTEM_PARAMETER: Watch[models.SystemParametersMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_SYSTEM_PARAMETER,
    stop=UNSUBSCRIBE_SYSTEM_PARAMETER,
    kinds=lambda: (models.SystemParametersMessage,),
)
WATCH_USER: Watch[models.UsersMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_USER,
    stop=UNSUBSCRIBE_USER,
    kinds=lambda: (models.UsersMessage,),
)
WATCH_WORKGROUP: Watch[models.WorkgroupsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_WORKGROUP,
    stop=UNSUBSCRIBE_WORKGROUP,
    kinds=lambda: (models.WorkgroupsMessage,),
)
WATCH_WRAP_UP_CATEGORY: Watch[models.WrapUpCategoriesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_WRAP_UP_CATEGORY,
    stop=UNSUBSCRIBE_WRAP_UP_CATEGORY,
    kinds=lambda: (models.WrapUpCategoriesMessage,),
)
WATCH_WRAP_UP_CODE: Watch[models.WrapUpCodesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_WRAP_UP_CODE,
    stop=UNSUBSCRIBE_WRAP_UP_CODE,
    kinds=lambda: (models.WrapUpCodesMessage,),
)

# Derived from icws/aio/areas/configuration/__init__.py; edits here are lost.
"""Operations of configuration."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import Area, Subscription

if TYPE_CHECKING:
    from .access_control_groups import (
        ConfigurationAccessControlGroups,
        ConfigurationAccessControlGroupsV1,
    )
    from .account_codes import ConfigurationAccountCodes
    from .account_codes_configuration import ConfigurationAccountCodesConfiguration
    from .accumulators import ConfigurationAccumulators
    from .actions import ConfigurationActions
    from .attendant_email_profiles import ConfigurationAttendantEmailProfiles
    from .attendant_inbound_profiles import ConfigurationAttendantInboundProfiles
    from .attendant_operator_profiles import ConfigurationAttendantOperatorProfiles
    from .attendant_outbound_profiles import ConfigurationAttendantOutboundProfiles
    from .audio_sources import ConfigurationAudioSources
    from .certificates import ConfigurationCertificates
    from .client_buttons import ConfigurationClientButtons
    from .client_configuration_templates import ConfigurationClientConfigurationTemplates
    from .client_templates import ConfigurationClientTemplates
    from .contact_list_sources import ConfigurationContactListSources
    from .default_location import ConfigurationDefaultLocation
    from .default_user import ConfigurationDefaultUser
    from .defaults import (
        ConfigurationDefaults,
        ConfigurationDefaultsV1,
        ConfigurationDefaultsV11,
        ConfigurationDefaultsV12,
    )
    from .dial_plan_classifications import ConfigurationDialPlanClassifications
    from .dnis_mappings import ConfigurationDnisMappings
    from .e_faqs import ConfigurationEFaqs
    from .fax_groups import ConfigurationFaxGroups
    from .feature_licenses import ConfigurationFeatureLicenses
    from .feedback_survey_groups import ConfigurationFeedbackSurveyGroups
    from .feedback_surveys import ConfigurationFeedbackSurveys
    from .handlers import ConfigurationHandlers
    from .historical_reports import ConfigurationHistoricalReports
    from .ic_data_sources import ConfigurationIcDataSources
    from .image_resource_categories import ConfigurationImageResourceCategories
    from .image_resources import ConfigurationImageResources
    from .initialization_functions import ConfigurationInitializationFunctions
    from .interaction_analyzer import ConfigurationInteractionAnalyzer
    from .interaction_client_plugins import ConfigurationInteractionClientPlugins
    from .interaction_conference_rooms import ConfigurationInteractionConferenceRooms
    from .interaction_dialer_call_list_acls import ConfigurationInteractionDialerCallListAcls
    from .interaction_dialer_campaign_acls import ConfigurationInteractionDialerCampaignAcls
    from .interaction_dialer_policy_set_acls import ConfigurationInteractionDialerPolicySetAcls
    from .interaction_dialer_rule_set_acls import ConfigurationInteractionDialerRuleSetAcls
    from .interaction_dialer_schedule_acls import ConfigurationInteractionDialerScheduleAcls
    from .interaction_dialer_script_acls import ConfigurationInteractionDialerScriptAcls
    from .interaction_dialer_skill_set_acls import ConfigurationInteractionDialerSkillSetAcls
    from .interaction_dialer_stage_set_acls import ConfigurationInteractionDialerStageSetAcls
    from .interaction_dialer_zone_set_acls import ConfigurationInteractionDialerZoneSetAcls
    from .interaction_message_store_mailbox import ConfigurationInteractionMessageStoreMailbox
    from .interaction_optimizer_scheduling_units import (
        ConfigurationInteractionOptimizerSchedulingUnits,
    )
    from .interaction_process_automation_processes import (
        ConfigurationInteractionProcessAutomationProcesses,
    )
    from .interaction_processor_tables import ConfigurationInteractionProcessorTables
    from .interaction_recorder_configuration import ConfigurationInteractionRecorderConfiguration
    from .interaction_recorder_questionnaires import ConfigurationInteractionRecorderQuestionnaires
    from .keyword_sets import ConfigurationKeywordSets
    from .layouts import ConfigurationLayouts
    from .legacy_historical_reports import ConfigurationLegacyHistoricalReports
    from .license_allocations import ConfigurationLicenseAllocations
    from .line_groups import ConfigurationLineGroups
    from .lines import ConfigurationLines, ConfigurationLinesV1
    from .lines_authority_certificates import ConfigurationLinesAuthorityCertificates
    from .locations import ConfigurationLocations
    from .login_authentication import (
        ConfigurationLoginAuthentication,
        ConfigurationLoginAuthenticationV1,
        ConfigurationLoginAuthenticationV3,
    )
    from .mail import ConfigurationMail
    from .media_servers import ConfigurationMediaServers
    from .miscellaneous_items import ConfigurationMiscellaneousItems
    from .password_policies import (
        ConfigurationPasswordPolicies,
        ConfigurationPasswordPoliciesV1,
        ConfigurationPasswordPoliciesV2,
    )
    from .peer_sites import ConfigurationPeerSites
    from .positions import ConfigurationPositions
    from .problem_reporter import ConfigurationProblemReporter
    from .queue_columns import ConfigurationQueueColumns
    from .recording_beep_tones import ConfigurationRecordingBeepTones
    from .report_logs import ConfigurationReportLogs
    from .response_management_documents import ConfigurationResponseManagementDocuments
    from .roles import ConfigurationRoles
    from .salesforce_cti_configurations import ConfigurationSalesforceCtiConfigurations
    from .schedules import ConfigurationSchedules
    from .secure_input_forms import ConfigurationSecureInputForms
    from .selection_rules import ConfigurationSelectionRules
    from .server_parameters import ConfigurationServerParameters
    from .single_sign_on_identity_providers import ConfigurationSingleSignOnIdentityProviders
    from .sip_bridges import ConfigurationSipBridges
    from .skill_categories import ConfigurationSkillCategories, ConfigurationSkillCategoriesV1
    from .skills import ConfigurationSkills
    from .sms_brokers import ConfigurationSmsBrokers
    from .station_groups import ConfigurationStationGroups
    from .statistic_parameter_groups import ConfigurationStatisticParameterGroups
    from .status_columns import ConfigurationStatusColumns
    from .status_messages import ConfigurationStatusMessages
    from .structured_parameters import ConfigurationStructuredParameters
    from .system import ConfigurationSystem
    from .system_parameters import ConfigurationSystemParameters
    from .transaction import ConfigurationTransaction
    from .update_service import ConfigurationUpdateService
    from .users import ConfigurationUsers, ConfigurationUsersV1
    from .web_services_parameters import ConfigurationWebServicesParameters
    from .widgets import ConfigurationWidgets
    from .workgroups import ConfigurationWorkgroups
    from .wrap_up_categories import ConfigurationWrapUpCategories
    from .wrap_up_codes import ConfigurationWrapUpCodes

__all__ = [
    "Configuration",
    "ConfigurationV1",
    "ConfigurationV2",
    "ConfigurationV3",
    "ConfigurationV7",
    "ConfigurationV8",
    "ConfigurationV10",
    "ConfigurationV11",
    "ConfigurationV12",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.AccessControlGroupsMessage
        | models.AccountCodesConfigurationMessage
        | models.AccountCodesMessage
        | models.ActionsMessage
        | models.AudioSourcesMessage
        | models.ClientButtonsMessage
        | models.ClientConfigurationTemplatesMessage
        | models.ClientTemplatesMessage
        | models.DefaultUserMessage
        | models.DialPlanClassificationsMessage
        | models.ImageResourcesMessage
        | models.InteractionRecorderConfigurationMessage
        | models.KeywordSetsMessage
        | models.LayoutsMessage
        | models.LoginAuthenticationMessage
        | models.PasswordPoliciesMessage
        | models.PositionsMessage
        | models.ProblemReporterMessage
        | models.QueueColumnsMessage
        | models.RecordingBeepTonesMessage
        | models.ResponseManagementDocumentsMessage
        | models.RolesMessage
        | models.SalesforceCTIConfigurationsMessage
        | models.SchedulesMessage
        | models.SecureInputFormsMessage
        | models.ServerParametersMessage
        | models.SkillCategoriesMessage
        | models.SkillsMessage
        | models.StatisticParameterGroupsMessage
        | models.StructuredParametersMessage
        | models.SystemParametersMessage
        | models.SystemMessage
        | models.UsersMessage
        | models.WorkgroupsMessage
        | models.WrapUpCategoriesMessage
        | models.WrapUpCodesMessage
    )

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _ConfigurationSince1Until2(Area):
    """Operations of configuration 1."""

    __slots__ = ()

    @property
    def password_policies(self) -> ConfigurationPasswordPoliciesV1:
        """The operations of configuration.password_policies."""
        from .password_policies import ConfigurationPasswordPoliciesV1

        return self._child(ConfigurationPasswordPoliciesV1)


class _ConfigurationSince1Until3(Area):
    """Operations of configuration 1 to 2."""

    __slots__ = ()

    @property
    def login_authentication(self) -> ConfigurationLoginAuthenticationV1:
        """The operations of configuration.login_authentication."""
        from .login_authentication import ConfigurationLoginAuthenticationV1

        return self._child(ConfigurationLoginAuthenticationV1)


class _ConfigurationSince1Until7(Area):
    """Operations of configuration 1 to 6."""

    __slots__ = ()

    @property
    def users(self) -> ConfigurationUsersV1:
        """The operations of configuration.users."""
        from .users import ConfigurationUsersV1

        return self._child(ConfigurationUsersV1)


class _ConfigurationSince1Until11(Area):
    """Operations of configuration 1 to 10."""

    __slots__ = ()

    @property
    def access_control_groups(self) -> ConfigurationAccessControlGroupsV1:
        """The operations of configuration.access_control_groups."""
        from .access_control_groups import ConfigurationAccessControlGroupsV1

        return self._child(ConfigurationAccessControlGroupsV1)

    @property
    def defaults(self) -> ConfigurationDefaultsV1:
        """The operations of configuration.defaults."""
        from .defaults import ConfigurationDefaultsV1

        return self._child(ConfigurationDefaultsV1)

    @property
    def lines(self) -> ConfigurationLinesV1:
        """The operations of configuration.lines."""
        from .lines import ConfigurationLinesV1

        return self._child(ConfigurationLinesV1)

    @property
    def skill_categories(self) -> ConfigurationSkillCategoriesV1:
        """The operations of configuration.skill_categories."""
        from .skill_categories import ConfigurationSkillCategoriesV1

        return self._child(ConfigurationSkillCategoriesV1)


class _ConfigurationSince1(Area):
    """Operations of configuration 1 and later."""

    __slots__ = ()

    @property
    def account_codes(self) -> ConfigurationAccountCodes:
        """The operations of configuration.account_codes."""
        from .account_codes import ConfigurationAccountCodes

        return self._child(ConfigurationAccountCodes)

    @property
    def account_codes_configuration(self) -> ConfigurationAccountCodesConfiguration:
        """The operations of configuration.account_codes_configuration."""
        from .account_codes_configuration import ConfigurationAccountCodesConfiguration

        return self._child(ConfigurationAccountCodesConfiguration)

    @property
    def accumulators(self) -> ConfigurationAccumulators:
        """The operations of configuration.accumulators."""
        from .accumulators import ConfigurationAccumulators

        return self._child(ConfigurationAccumulators)

    @property
    def actions(self) -> ConfigurationActions:
        """The operations of configuration.actions."""
        from .actions import ConfigurationActions

        return self._child(ConfigurationActions)

    @property
    def attendant_email_profiles(self) -> ConfigurationAttendantEmailProfiles:
        """The operations of configuration.attendant_email_profiles."""
        from .attendant_email_profiles import ConfigurationAttendantEmailProfiles

        return self._child(ConfigurationAttendantEmailProfiles)

    @property
    def attendant_inbound_profiles(self) -> ConfigurationAttendantInboundProfiles:
        """The operations of configuration.attendant_inbound_profiles."""
        from .attendant_inbound_profiles import ConfigurationAttendantInboundProfiles

        return self._child(ConfigurationAttendantInboundProfiles)

    @property
    def attendant_operator_profiles(self) -> ConfigurationAttendantOperatorProfiles:
        """The operations of configuration.attendant_operator_profiles."""
        from .attendant_operator_profiles import ConfigurationAttendantOperatorProfiles

        return self._child(ConfigurationAttendantOperatorProfiles)

    @property
    def attendant_outbound_profiles(self) -> ConfigurationAttendantOutboundProfiles:
        """The operations of configuration.attendant_outbound_profiles."""
        from .attendant_outbound_profiles import ConfigurationAttendantOutboundProfiles

        return self._child(ConfigurationAttendantOutboundProfiles)

    @property
    def audio_sources(self) -> ConfigurationAudioSources:
        """The operations of configuration.audio_sources."""
        from .audio_sources import ConfigurationAudioSources

        return self._child(ConfigurationAudioSources)

    @property
    def certificates(self) -> ConfigurationCertificates:
        """The operations of configuration.certificates."""
        from .certificates import ConfigurationCertificates

        return self._child(ConfigurationCertificates)

    @property
    def client_buttons(self) -> ConfigurationClientButtons:
        """The operations of configuration.client_buttons."""
        from .client_buttons import ConfigurationClientButtons

        return self._child(ConfigurationClientButtons)

    @property
    def client_configuration_templates(self) -> ConfigurationClientConfigurationTemplates:
        """The operations of configuration.client_configuration_templates."""
        from .client_configuration_templates import ConfigurationClientConfigurationTemplates

        return self._child(ConfigurationClientConfigurationTemplates)

    @property
    def client_templates(self) -> ConfigurationClientTemplates:
        """The operations of configuration.client_templates."""
        from .client_templates import ConfigurationClientTemplates

        return self._child(ConfigurationClientTemplates)

    @property
    def contact_list_sources(self) -> ConfigurationContactListSources:
        """The operations of configuration.contact_list_sources."""
        from .contact_list_sources import ConfigurationContactListSources

        return self._child(ConfigurationContactListSources)

    @property
    def default_location(self) -> ConfigurationDefaultLocation:
        """The operations of configuration.default_location."""
        from .default_location import ConfigurationDefaultLocation

        return self._child(ConfigurationDefaultLocation)

    @property
    def default_user(self) -> ConfigurationDefaultUser:
        """The operations of configuration.default_user."""
        from .default_user import ConfigurationDefaultUser

        return self._child(ConfigurationDefaultUser)

    @property
    def dial_plan_classifications(self) -> ConfigurationDialPlanClassifications:
        """The operations of configuration.dial_plan_classifications."""
        from .dial_plan_classifications import ConfigurationDialPlanClassifications

        return self._child(ConfigurationDialPlanClassifications)

    @property
    def dnis_mappings(self) -> ConfigurationDnisMappings:
        """The operations of configuration.dnis_mappings."""
        from .dnis_mappings import ConfigurationDnisMappings

        return self._child(ConfigurationDnisMappings)

    @property
    def e_faqs(self) -> ConfigurationEFaqs:
        """The operations of configuration.e_faqs."""
        from .e_faqs import ConfigurationEFaqs

        return self._child(ConfigurationEFaqs)

    @property
    def fax_groups(self) -> ConfigurationFaxGroups:
        """The operations of configuration.fax_groups."""
        from .fax_groups import ConfigurationFaxGroups

        return self._child(ConfigurationFaxGroups)

    @property
    def feature_licenses(self) -> ConfigurationFeatureLicenses:
        """The operations of configuration.feature_licenses."""
        from .feature_licenses import ConfigurationFeatureLicenses

        return self._child(ConfigurationFeatureLicenses)

    @property
    def feedback_survey_groups(self) -> ConfigurationFeedbackSurveyGroups:
        """The operations of configuration.feedback_survey_groups."""
        from .feedback_survey_groups import ConfigurationFeedbackSurveyGroups

        return self._child(ConfigurationFeedbackSurveyGroups)

    @property
    def feedback_surveys(self) -> ConfigurationFeedbackSurveys:
        """The operations of configuration.feedback_surveys."""
        from .feedback_surveys import ConfigurationFeedbackSurveys

        return self._child(ConfigurationFeedbackSurveys)

    @property
    def handlers(self) -> ConfigurationHandlers:
        """The operations of configuration.handlers."""
        from .handlers import ConfigurationHandlers

        return self._child(ConfigurationHandlers)

    @property
    def historical_reports(self) -> ConfigurationHistoricalReports:
        """The operations of configuration.historical_reports."""
        from .historical_reports import ConfigurationHistoricalReports

        return self._child(ConfigurationHistoricalReports)

    @property
    def ic_data_sources(self) -> ConfigurationIcDataSources:
        """The operations of configuration.ic_data_sources."""
        from .ic_data_sources import ConfigurationIcDataSources

        return self._child(ConfigurationIcDataSources)

    @property
    def image_resource_categories(self) -> ConfigurationImageResourceCategories:
        """The operations of configuration.image_resource_categories."""
        from .image_resource_categories import ConfigurationImageResourceCategories

        return self._child(ConfigurationImageResourceCategories)

    @property
    def image_resources(self) -> ConfigurationImageResources:
        """The operations of configuration.image_resources."""
        from .image_resources import ConfigurationImageResources

        return self._child(ConfigurationImageResources)

    @property
    def initialization_functions(self) -> ConfigurationInitializationFunctions:
        """The operations of configuration.initialization_functions."""
        from .initialization_functions import ConfigurationInitializationFunctions

        return self._child(ConfigurationInitializationFunctions)

    @property
    def interaction_analyzer(self) -> ConfigurationInteractionAnalyzer:
        """The operations of configuration.interaction_analyzer."""
        from .interaction_analyzer import ConfigurationInteractionAnalyzer

        return self._child(ConfigurationInteractionAnalyzer)

    @property
    def interaction_client_plugins(self) -> ConfigurationInteractionClientPlugins:
        """The operations of configuration.interaction_client_plugins."""
        from .interaction_client_plugins import ConfigurationInteractionClientPlugins

        return self._child(ConfigurationInteractionClientPlugins)

    @property
    def interaction_conference_rooms(self) -> ConfigurationInteractionConferenceRooms:
        """The operations of configuration.interaction_conference_rooms."""
        from .interaction_conference_rooms import ConfigurationInteractionConferenceRooms

        return self._child(ConfigurationInteractionConferenceRooms)

    @property
    def interaction_dialer_call_list_acls(self) -> ConfigurationInteractionDialerCallListAcls:
        """The operations of configuration.interaction_dialer_call_list_acls."""
        from .interaction_dialer_call_list_acls import ConfigurationInteractionDialerCallListAcls

        return self._child(ConfigurationInteractionDialerCallListAcls)

    @property
    def interaction_dialer_campaign_acls(self) -> ConfigurationInteractionDialerCampaignAcls:
        """The operations of configuration.interaction_dialer_campaign_acls."""
        from .interaction_dialer_campaign_acls import ConfigurationInteractionDialerCampaignAcls

        return self._child(ConfigurationInteractionDialerCampaignAcls)

    @property
    def interaction_dialer_policy_set_acls(self) -> ConfigurationInteractionDialerPolicySetAcls:
        """The operations of configuration.interaction_dialer_policy_set_acls."""
        from .interaction_dialer_policy_set_acls import ConfigurationInteractionDialerPolicySetAcls

        return self._child(ConfigurationInteractionDialerPolicySetAcls)

    @property
    def interaction_dialer_rule_set_acls(self) -> ConfigurationInteractionDialerRuleSetAcls:
        """The operations of configuration.interaction_dialer_rule_set_acls."""
        from .interaction_dialer_rule_set_acls import ConfigurationInteractionDialerRuleSetAcls

        return self._child(ConfigurationInteractionDialerRuleSetAcls)

    @property
    def interaction_dialer_schedule_acls(self) -> ConfigurationInteractionDialerScheduleAcls:
        """The operations of configuration.interaction_dialer_schedule_acls."""
        from .interaction_dialer_schedule_acls import ConfigurationInteractionDialerScheduleAcls

        return self._child(ConfigurationInteractionDialerScheduleAcls)

    @property
    def interaction_dialer_script_acls(self) -> ConfigurationInteractionDialerScriptAcls:
        """The operations of configuration.interaction_dialer_script_acls."""
        from .interaction_dialer_script_acls import ConfigurationInteractionDialerScriptAcls

        return self._child(ConfigurationInteractionDialerScriptAcls)

    @property
    def interaction_dialer_skill_set_acls(self) -> ConfigurationInteractionDialerSkillSetAcls:
        """The operations of configuration.interaction_dialer_skill_set_acls."""
        from .interaction_dialer_skill_set_acls import ConfigurationInteractionDialerSkillSetAcls

        return self._child(ConfigurationInteractionDialerSkillSetAcls)

    @property
    def interaction_dialer_stage_set_acls(self) -> ConfigurationInteractionDialerStageSetAcls:
        """The operations of configuration.interaction_dialer_stage_set_acls."""
        from .interaction_dialer_stage_set_acls import ConfigurationInteractionDialerStageSetAcls

        return self._child(ConfigurationInteractionDialerStageSetAcls)

    @property
    def interaction_dialer_zone_set_acls(self) -> ConfigurationInteractionDialerZoneSetAcls:
        """The operations of configuration.interaction_dialer_zone_set_acls."""
        from .interaction_dialer_zone_set_acls import ConfigurationInteractionDialerZoneSetAcls

        return self._child(ConfigurationInteractionDialerZoneSetAcls)

    @property
    def interaction_message_store_mailbox(self) -> ConfigurationInteractionMessageStoreMailbox:
        """The operations of configuration.interaction_message_store_mailbox."""
        from .interaction_message_store_mailbox import ConfigurationInteractionMessageStoreMailbox

        return self._child(ConfigurationInteractionMessageStoreMailbox)

    @property
    def interaction_optimizer_scheduling_units(
        self,
    ) -> ConfigurationInteractionOptimizerSchedulingUnits:
        """The operations of configuration.interaction_optimizer_scheduling_units."""
        from .interaction_optimizer_scheduling_units import (
            ConfigurationInteractionOptimizerSchedulingUnits,
        )

        return self._child(ConfigurationInteractionOptimizerSchedulingUnits)

    @property
    def interaction_process_automation_processes(
        self,
    ) -> ConfigurationInteractionProcessAutomationProcesses:
        """The operations of configuration.interaction_process_automation_processes."""
        from .interaction_process_automation_processes import (
            ConfigurationInteractionProcessAutomationProcesses,
        )

        return self._child(ConfigurationInteractionProcessAutomationProcesses)

    @property
    def interaction_processor_tables(self) -> ConfigurationInteractionProcessorTables:
        """The operations of configuration.interaction_processor_tables."""
        from .interaction_processor_tables import ConfigurationInteractionProcessorTables

        return self._child(ConfigurationInteractionProcessorTables)

    @property
    def interaction_recorder_configuration(self) -> ConfigurationInteractionRecorderConfiguration:
        """The operations of configuration.interaction_recorder_configuration."""
        from .interaction_recorder_configuration import (
            ConfigurationInteractionRecorderConfiguration,
        )

        return self._child(ConfigurationInteractionRecorderConfiguration)

    @property
    def interaction_recorder_questionnaires(self) -> ConfigurationInteractionRecorderQuestionnaires:
        """The operations of configuration.interaction_recorder_questionnaires."""
        from .interaction_recorder_questionnaires import (
            ConfigurationInteractionRecorderQuestionnaires,
        )

        return self._child(ConfigurationInteractionRecorderQuestionnaires)

    @property
    def keyword_sets(self) -> ConfigurationKeywordSets:
        """The operations of configuration.keyword_sets."""
        from .keyword_sets import ConfigurationKeywordSets

        return self._child(ConfigurationKeywordSets)

    @property
    def layouts(self) -> ConfigurationLayouts:
        """The operations of configuration.layouts."""
        from .layouts import ConfigurationLayouts

        return self._child(ConfigurationLayouts)

    @property
    def legacy_historical_reports(self) -> ConfigurationLegacyHistoricalReports:
        """The operations of configuration.legacy_historical_reports."""
        from .legacy_historical_reports import ConfigurationLegacyHistoricalReports

        return self._child(ConfigurationLegacyHistoricalReports)

    @property
    def license_allocations(self) -> ConfigurationLicenseAllocations:
        """The operations of configuration.license_allocations."""
        from .license_allocations import ConfigurationLicenseAllocations

        return self._child(ConfigurationLicenseAllocations)

    @property
    def line_groups(self) -> ConfigurationLineGroups:
        """The operations of configuration.line_groups."""
        from .line_groups import ConfigurationLineGroups

        return self._child(ConfigurationLineGroups)

    @property
    def lines_authority_certificates(self) -> ConfigurationLinesAuthorityCertificates:
        """The operations of configuration.lines_authority_certificates."""
        from .lines_authority_certificates import ConfigurationLinesAuthorityCertificates

        return self._child(ConfigurationLinesAuthorityCertificates)

    @property
    def locations(self) -> ConfigurationLocations:
        """The operations of configuration.locations."""
        from .locations import ConfigurationLocations

        return self._child(ConfigurationLocations)

    @property
    def mail(self) -> ConfigurationMail:
        """The operations of configuration.mail."""
        from .mail import ConfigurationMail

        return self._child(ConfigurationMail)

    @property
    def media_servers(self) -> ConfigurationMediaServers:
        """The operations of configuration.media_servers."""
        from .media_servers import ConfigurationMediaServers

        return self._child(ConfigurationMediaServers)

    @property
    def miscellaneous_items(self) -> ConfigurationMiscellaneousItems:
        """The operations of configuration.miscellaneous_items."""
        from .miscellaneous_items import ConfigurationMiscellaneousItems

        return self._child(ConfigurationMiscellaneousItems)

    @property
    def peer_sites(self) -> ConfigurationPeerSites:
        """The operations of configuration.peer_sites."""
        from .peer_sites import ConfigurationPeerSites

        return self._child(ConfigurationPeerSites)

    @property
    def positions(self) -> ConfigurationPositions:
        """The operations of configuration.positions."""
        from .positions import ConfigurationPositions

        return self._child(ConfigurationPositions)

    @property
    def problem_reporter(self) -> ConfigurationProblemReporter:
        """The operations of configuration.problem_reporter."""
        from .problem_reporter import ConfigurationProblemReporter

        return self._child(ConfigurationProblemReporter)

    @property
    def queue_columns(self) -> ConfigurationQueueColumns:
        """The operations of configuration.queue_columns."""
        from .queue_columns import ConfigurationQueueColumns

        return self._child(ConfigurationQueueColumns)

    @property
    def recording_beep_tones(self) -> ConfigurationRecordingBeepTones:
        """The operations of configuration.recording_beep_tones."""
        from .recording_beep_tones import ConfigurationRecordingBeepTones

        return self._child(ConfigurationRecordingBeepTones)

    @property
    def report_logs(self) -> ConfigurationReportLogs:
        """The operations of configuration.report_logs."""
        from .report_logs import ConfigurationReportLogs

        return self._child(ConfigurationReportLogs)

    @property
    def response_management_documents(self) -> ConfigurationResponseManagementDocuments:
        """The operations of configuration.response_management_documents."""
        from .response_management_documents import ConfigurationResponseManagementDocuments

        return self._child(ConfigurationResponseManagementDocuments)

    @property
    def roles(self) -> ConfigurationRoles:
        """The operations of configuration.roles."""
        from .roles import ConfigurationRoles

        return self._child(ConfigurationRoles)

    @property
    def salesforce_cti_configurations(self) -> ConfigurationSalesforceCtiConfigurations:
        """The operations of configuration.salesforce_cti_configurations."""
        from .salesforce_cti_configurations import ConfigurationSalesforceCtiConfigurations

        return self._child(ConfigurationSalesforceCtiConfigurations)

    @property
    def schedules(self) -> ConfigurationSchedules:
        """The operations of configuration.schedules."""
        from .schedules import ConfigurationSchedules

        return self._child(ConfigurationSchedules)

    @property
    def secure_input_forms(self) -> ConfigurationSecureInputForms:
        """The operations of configuration.secure_input_forms."""
        from .secure_input_forms import ConfigurationSecureInputForms

        return self._child(ConfigurationSecureInputForms)

    @property
    def selection_rules(self) -> ConfigurationSelectionRules:
        """The operations of configuration.selection_rules."""
        from .selection_rules import ConfigurationSelectionRules

        return self._child(ConfigurationSelectionRules)

    @property
    def server_parameters(self) -> ConfigurationServerParameters:
        """The operations of configuration.server_parameters."""
        from .server_parameters import ConfigurationServerParameters

        return self._child(ConfigurationServerParameters)

    @property
    def single_sign_on_identity_providers(self) -> ConfigurationSingleSignOnIdentityProviders:
        """The operations of configuration.single_sign_on_identity_providers."""
        from .single_sign_on_identity_providers import ConfigurationSingleSignOnIdentityProviders

        return self._child(ConfigurationSingleSignOnIdentityProviders)

    @property
    def sip_bridges(self) -> ConfigurationSipBridges:
        """The operations of configuration.sip_bridges."""
        from .sip_bridges import ConfigurationSipBridges

        return self._child(ConfigurationSipBridges)

    @property
    def skills(self) -> ConfigurationSkills:
        """The operations of configuration.skills."""
        from .skills import ConfigurationSkills

        return self._child(ConfigurationSkills)

    @property
    def sms_brokers(self) -> ConfigurationSmsBrokers:
        """The operations of configuration.sms_brokers."""
        from .sms_brokers import ConfigurationSmsBrokers

        return self._child(ConfigurationSmsBrokers)

    @property
    def station_groups(self) -> ConfigurationStationGroups:
        """The operations of configuration.station_groups."""
        from .station_groups import ConfigurationStationGroups

        return self._child(ConfigurationStationGroups)

    @property
    def statistic_parameter_groups(self) -> ConfigurationStatisticParameterGroups:
        """The operations of configuration.statistic_parameter_groups."""
        from .statistic_parameter_groups import ConfigurationStatisticParameterGroups

        return self._child(ConfigurationStatisticParameterGroups)

    @property
    def status_columns(self) -> ConfigurationStatusColumns:
        """The operations of configuration.status_columns."""
        from .status_columns import ConfigurationStatusColumns

        return self._child(ConfigurationStatusColumns)

    @property
    def status_messages(self) -> ConfigurationStatusMessages:
        """The operations of configuration.status_messages."""
        from .status_messages import ConfigurationStatusMessages

        return self._child(ConfigurationStatusMessages)

    @property
    def structured_parameters(self) -> ConfigurationStructuredParameters:
        """The operations of configuration.structured_parameters."""
        from .structured_parameters import ConfigurationStructuredParameters

        return self._child(ConfigurationStructuredParameters)

    @property
    def system(self) -> ConfigurationSystem:
        """The operations of configuration.system."""
        from .system import ConfigurationSystem

        return self._child(ConfigurationSystem)

    @property
    def system_parameters(self) -> ConfigurationSystemParameters:
        """The operations of configuration.system_parameters."""
        from .system_parameters import ConfigurationSystemParameters

        return self._child(ConfigurationSystemParameters)

    @property
    def transaction(self) -> ConfigurationTransaction:
        """The operations of configuration.transaction."""
        from .transaction import ConfigurationTransaction

        return self._child(ConfigurationTransaction)

    @property
    def update_service(self) -> ConfigurationUpdateService:
        """The operations of configuration.update_service."""
        from .update_service import ConfigurationUpdateService

        return self._child(ConfigurationUpdateService)

    @property
    def web_services_parameters(self) -> ConfigurationWebServicesParameters:
        """The operations of configuration.web_services_parameters."""
        from .web_services_parameters import ConfigurationWebServicesParameters

        return self._child(ConfigurationWebServicesParameters)

    @property
    def widgets(self) -> ConfigurationWidgets:
        """The operations of configuration.widgets."""
        from .widgets import ConfigurationWidgets

        return self._child(ConfigurationWidgets)

    @property
    def workgroups(self) -> ConfigurationWorkgroups:
        """The operations of configuration.workgroups."""
        from .workgroups import ConfigurationWorkgroups

        return self._child(ConfigurationWorkgroups)

    @property
    def wrap_up_categories(self) -> ConfigurationWrapUpCategories:
        """The operations of configuration.wrap_up_categories."""
        from .wrap_up_categories import ConfigurationWrapUpCategories

        return self._child(ConfigurationWrapUpCategories)

    @property
    def wrap_up_codes(self) -> ConfigurationWrapUpCodes:
        """The operations of configuration.wrap_up_codes."""
        from .wrap_up_codes import ConfigurationWrapUpCodes

        return self._child(ConfigurationWrapUpCodes)

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


class _ConfigurationSince2Until10(Area):
    """Operations of configuration 2 to 9."""

    __slots__ = ()

    @property
    def password_policies(self) -> ConfigurationPasswordPoliciesV2:
        """The operations of configuration.password_policies."""
        from .password_policies import ConfigurationPasswordPoliciesV2

        return self._child(ConfigurationPasswordPoliciesV2)


class _ConfigurationSince3Until8(Area):
    """Operations of configuration 3 to 7."""

    __slots__ = ()

    @property
    def login_authentication(self) -> ConfigurationLoginAuthenticationV3:
        """The operations of configuration.login_authentication."""
        from .login_authentication import ConfigurationLoginAuthenticationV3

        return self._child(ConfigurationLoginAuthenticationV3)


class _ConfigurationSince7(Area):
    """Operations of configuration 7 and later."""

    __slots__ = ()

    @property
    def users(self) -> ConfigurationUsers:
        """The operations of configuration.users."""
        from .users import ConfigurationUsers

        return self._child(ConfigurationUsers)


class _ConfigurationSince8(Area):
    """Operations of configuration 8 and later."""

    __slots__ = ()

    @property
    def login_authentication(self) -> ConfigurationLoginAuthentication:
        """The operations of configuration.login_authentication."""
        from .login_authentication import ConfigurationLoginAuthentication

        return self._child(ConfigurationLoginAuthentication)


class _ConfigurationSince10(Area):
    """Operations of configuration 10 and later."""

    __slots__ = ()

    @property
    def password_policies(self) -> ConfigurationPasswordPolicies:
        """The operations of configuration.password_policies."""
        from .password_policies import ConfigurationPasswordPolicies

        return self._child(ConfigurationPasswordPolicies)


class _ConfigurationSince11Until12(Area):
    """Operations of configuration 11."""

    __slots__ = ()

    @property
    def defaults(self) -> ConfigurationDefaultsV11:
        """The operations of configuration.defaults."""
        from .defaults import ConfigurationDefaultsV11

        return self._child(ConfigurationDefaultsV11)


class _ConfigurationSince11(Area):
    """Operations of configuration 11 and later."""

    __slots__ = ()

    @property
    def access_control_groups(self) -> ConfigurationAccessControlGroups:
        """The operations of configuration.access_control_groups."""
        from .access_control_groups import ConfigurationAccessControlGroups

        return self._child(ConfigurationAccessControlGroups)

    @property
    def lines(self) -> ConfigurationLines:
        """The operations of configuration.lines."""
        from .lines import ConfigurationLines

        return self._child(ConfigurationLines)

    @property
    def skill_categories(self) -> ConfigurationSkillCategories:
        """The operations of configuration.skill_categories."""
        from .skill_categories import ConfigurationSkillCategories

        return self._child(ConfigurationSkillCategories)


class _ConfigurationSince12(Area):
    """Operations of configuration 12 and later."""

    __slots__ = ()

    @property
    def defaults(self) -> ConfigurationDefaultsV12:
        """The operations of configuration.defaults."""
        from .defaults import ConfigurationDefaultsV12

        return self._child(ConfigurationDefaultsV12)


class _ConfigurationOfNoVersion(Area):
    """Operations that only the view of all versions has."""

    __slots__ = ()

    @property
    def defaults(self) -> ConfigurationDefaults:
        """The operations of configuration.defaults."""
        from .defaults import ConfigurationDefaults

        return self._child(ConfigurationDefaults)


class ConfigurationV1(
    _ConfigurationSince1Until2,
    _ConfigurationSince1Until3,
    _ConfigurationSince1Until7,
    _ConfigurationSince1Until11,
    _ConfigurationSince1,
):
    """The operations that a server with configuration 1 has."""

    __slots__ = ()


class ConfigurationV2(_ConfigurationSince2Until10, ConfigurationV1):
    """The operations that a server with configuration 2 has."""

    __slots__ = ()


class ConfigurationV3(_ConfigurationSince3Until8, ConfigurationV2):
    """The operations that a server with configuration 3 has."""

    __slots__ = ()


class ConfigurationV7(_ConfigurationSince7, ConfigurationV3):
    """The operations that a server with configuration 7 has."""

    __slots__ = ()


class ConfigurationV8(_ConfigurationSince8, ConfigurationV7):
    """The operations that a server with configuration 8 has."""

    __slots__ = ()


class ConfigurationV10(_ConfigurationSince10, ConfigurationV8):
    """The operations that a server with configuration 10 has."""

    __slots__ = ()


class ConfigurationV11(_ConfigurationSince11Until12, _ConfigurationSince11, ConfigurationV10):
    """The operations that a server with configuration 11 has."""

    __slots__ = ()


class ConfigurationV12(
    _ConfigurationSince1,
    _ConfigurationSince7,
    _ConfigurationSince8,
    _ConfigurationSince10,
    _ConfigurationSince11,
    _ConfigurationSince12,
):
    """The operations that a server with configuration 12 has."""

    __slots__ = ()


class Configuration(_ConfigurationOfNoVersion, ConfigurationV12):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[Area]]] = {
        1: ConfigurationV1,
        2: ConfigurationV2,
        3: ConfigurationV3,
        7: ConfigurationV7,
        8: ConfigurationV8,
        10: ConfigurationV10,
        11: ConfigurationV11,
        12: ConfigurationV12,
    }

    @overload
    def at(self, version: Literal[1]) -> ConfigurationV1: ...
    @overload
    def at(self, version: Literal[2]) -> ConfigurationV2: ...
    @overload
    def at(self, version: Literal[3, 4, 5, 6]) -> ConfigurationV3: ...
    @overload
    def at(self, version: Literal[7]) -> ConfigurationV7: ...
    @overload
    def at(self, version: Literal[8, 9]) -> ConfigurationV8: ...
    @overload
    def at(self, version: Literal[10]) -> ConfigurationV10: ...
    @overload
    def at(self, version: Literal[11]) -> ConfigurationV11: ...
    @overload
    def at(self, version: Literal[12]) -> ConfigurationV12: ...
    @overload
    def at(self, version: int) -> Configuration: ...
    def at(self, version: int) -> Area:
        """Return the view of configuration as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for a version outside of 1 to
        12.
        """
        return self._at(version, "configuration", self._VIEWS, 12)

# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import AsyncArea, AsyncSubscription

if TYPE_CHECKING:
    from .access_control_groups import (
        AsyncConfigurationAccessControlGroups,
        AsyncConfigurationAccessControlGroupsV1,
    )
    from .account_codes import AsyncConfigurationAccountCodes
    from .account_codes_configuration import AsyncConfigurationAccountCodesConfiguration
    from .accumulators import AsyncConfigurationAccumulators
    from .actions import AsyncConfigurationActions
    from .attendant_email_profiles import AsyncConfigurationAttendantEmailProfiles
    from .attendant_inbound_profiles import AsyncConfigurationAttendantInboundProfiles
    from .attendant_operator_profiles import AsyncConfigurationAttendantOperatorProfiles
    from .attendant_outbound_profiles import AsyncConfigurationAttendantOutboundProfiles
    from .audio_sources import AsyncConfigurationAudioSources
    from .certificates import AsyncConfigurationCertificates
    from .client_buttons import AsyncConfigurationClientButtons
    from .client_configuration_templates import AsyncConfigurationClientConfigurationTemplates
    from .client_templates import AsyncConfigurationClientTemplates
    from .contact_list_sources import AsyncConfigurationContactListSources
    from .default_location import AsyncConfigurationDefaultLocation
    from .default_user import AsyncConfigurationDefaultUser
    from .defaults import (
        AsyncConfigurationDefaults,
        AsyncConfigurationDefaultsV1,
        AsyncConfigurationDefaultsV11,
        AsyncConfigurationDefaultsV12,
    )
    from .dial_plan_classifications import AsyncConfigurationDialPlanClassifications
    from .dnis_mappings import AsyncConfigurationDnisMappings
    from .e_faqs import AsyncConfigurationEFaqs
    from .fax_groups import AsyncConfigurationFaxGroups
    from .feature_licenses import AsyncConfigurationFeatureLicenses
    from .feedback_survey_groups import AsyncConfigurationFeedbackSurveyGroups
    from .feedback_surveys import AsyncConfigurationFeedbackSurveys
    from .handlers import AsyncConfigurationHandlers
    from .historical_reports import AsyncConfigurationHistoricalReports
    from .ic_data_sources import AsyncConfigurationIcDataSources
    from .image_resource_categories import AsyncConfigurationImageResourceCategories
    from .image_resources import AsyncConfigurationImageResources
    from .initialization_functions import AsyncConfigurationInitializationFunctions
    from .interaction_analyzer import AsyncConfigurationInteractionAnalyzer
    from .interaction_client_plugins import AsyncConfigurationInteractionClientPlugins
    from .interaction_conference_rooms import AsyncConfigurationInteractionConferenceRooms
    from .interaction_dialer_call_list_acls import AsyncConfigurationInteractionDialerCallListAcls
    from .interaction_dialer_campaign_acls import AsyncConfigurationInteractionDialerCampaignAcls
    from .interaction_dialer_policy_set_acls import AsyncConfigurationInteractionDialerPolicySetAcls
    from .interaction_dialer_rule_set_acls import AsyncConfigurationInteractionDialerRuleSetAcls
    from .interaction_dialer_schedule_acls import AsyncConfigurationInteractionDialerScheduleAcls
    from .interaction_dialer_script_acls import AsyncConfigurationInteractionDialerScriptAcls
    from .interaction_dialer_skill_set_acls import AsyncConfigurationInteractionDialerSkillSetAcls
    from .interaction_dialer_stage_set_acls import AsyncConfigurationInteractionDialerStageSetAcls
    from .interaction_dialer_zone_set_acls import AsyncConfigurationInteractionDialerZoneSetAcls
    from .interaction_message_store_mailbox import AsyncConfigurationInteractionMessageStoreMailbox
    from .interaction_optimizer_scheduling_units import (
        AsyncConfigurationInteractionOptimizerSchedulingUnits,
    )
    from .interaction_process_automation_processes import (
        AsyncConfigurationInteractionProcessAutomationProcesses,
    )
    from .interaction_processor_tables import AsyncConfigurationInteractionProcessorTables
    from .interaction_recorder_configuration import (
        AsyncConfigurationInteractionRecorderConfiguration,
    )
    from .interaction_recorder_questionnaires import (
        AsyncConfigurationInteractionRecorderQuestionnaires,
    )
    from .keyword_sets import AsyncConfigurationKeywordSets
    from .layouts import AsyncConfigurationLayouts
    from .legacy_historical_reports import AsyncConfigurationLegacyHistoricalReports
    from .license_allocations import AsyncConfigurationLicenseAllocations
    from .line_groups import AsyncConfigurationLineGroups
    from .lines import AsyncConfigurationLines, AsyncConfigurationLinesV1
    from .lines_authority_certificates import AsyncConfigurationLinesAuthorityCertificates
    from .locations import AsyncConfigurationLocations
    from .login_authentication import (
        AsyncConfigurationLoginAuthentication,
        AsyncConfigurationLoginAuthenticationV1,
        AsyncConfigurationLoginAuthenticationV3,
    )
    from .mail import AsyncConfigurationMail
    from .media_servers import AsyncConfigurationMediaServers
    from .miscellaneous_items import AsyncConfigurationMiscellaneousItems
    from .password_policies import (
        AsyncConfigurationPasswordPolicies,
        AsyncConfigurationPasswordPoliciesV1,
        AsyncConfigurationPasswordPoliciesV2,
    )
    from .peer_sites import AsyncConfigurationPeerSites
    from .positions import AsyncConfigurationPositions
    from .problem_reporter import AsyncConfigurationProblemReporter
    from .queue_columns import AsyncConfigurationQueueColumns
    from .recording_beep_tones import AsyncConfigurationRecordingBeepTones
    from .report_logs import AsyncConfigurationReportLogs
    from .response_management_documents import AsyncConfigurationResponseManagementDocuments
    from .roles import AsyncConfigurationRoles
    from .salesforce_cti_configurations import AsyncConfigurationSalesforceCtiConfigurations
    from .schedules import AsyncConfigurationSchedules
    from .secure_input_forms import AsyncConfigurationSecureInputForms
    from .selection_rules import AsyncConfigurationSelectionRules
    from .server_parameters import AsyncConfigurationServerParameters
    from .single_sign_on_identity_providers import AsyncConfigurationSingleSignOnIdentityProviders
    from .sip_bridges import AsyncConfigurationSipBridges
    from .skill_categories import (
        AsyncConfigurationSkillCategories,
        AsyncConfigurationSkillCategoriesV1,
    )
    from .skills import AsyncConfigurationSkills
    from .sms_brokers import AsyncConfigurationSmsBrokers
    from .station_groups import AsyncConfigurationStationGroups
    from .statistic_parameter_groups import AsyncConfigurationStatisticParameterGroups
    from .status_columns import AsyncConfigurationStatusColumns
    from .status_messages import AsyncConfigurationStatusMessages
    from .structured_parameters import AsyncConfigurationStructuredParameters
    from .system import AsyncConfigurationSystem
    from .system_parameters import AsyncConfigurationSystemParameters
    from .transaction import AsyncConfigurationTransaction
    from .update_service import AsyncConfigurationUpdateService
    from .users import AsyncConfigurationUsers, AsyncConfigurationUsersV1
    from .web_services_parameters import AsyncConfigurationWebServicesParameters
    from .widgets import AsyncConfigurationWidgets
    from .workgroups import AsyncConfigurationWorkgroups
    from .wrap_up_categories import AsyncConfigurationWrapUpCategories
    from .wrap_up_codes import AsyncConfigurationWrapUpCodes

__all__ = [
    "AsyncConfiguration",
    "AsyncConfigurationV1",
    "AsyncConfigurationV2",
    "AsyncConfigurationV3",
    "AsyncConfigurationV7",
    "AsyncConfigurationV8",
    "AsyncConfigurationV10",
    "AsyncConfigurationV11",
    "AsyncConfigurationV12",
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


class _ConfigurationSince1Until2(AsyncArea):
    """Operations of configuration 1."""

    __slots__ = ()

    @property
    def password_policies(self) -> AsyncConfigurationPasswordPoliciesV1:
        """The operations of configuration.password_policies."""
        from .password_policies import AsyncConfigurationPasswordPoliciesV1

        return self._child(AsyncConfigurationPasswordPoliciesV1)


class _ConfigurationSince1Until3(AsyncArea):
    """Operations of configuration 1 to 2."""

    __slots__ = ()

    @property
    def login_authentication(self) -> AsyncConfigurationLoginAuthenticationV1:
        """The operations of configuration.login_authentication."""
        from .login_authentication import AsyncConfigurationLoginAuthenticationV1

        return self._child(AsyncConfigurationLoginAuthenticationV1)


class _ConfigurationSince1Until7(AsyncArea):
    """Operations of configuration 1 to 6."""

    __slots__ = ()

    @property
    def users(self) -> AsyncConfigurationUsersV1:
        """The operations of configuration.users."""
        from .users import AsyncConfigurationUsersV1

        return self._child(AsyncConfigurationUsersV1)


class _ConfigurationSince1Until11(AsyncArea):
    """Operations of configuration 1 to 10."""

    __slots__ = ()

    @property
    def access_control_groups(self) -> AsyncConfigurationAccessControlGroupsV1:
        """The operations of configuration.access_control_groups."""
        from .access_control_groups import AsyncConfigurationAccessControlGroupsV1

        return self._child(AsyncConfigurationAccessControlGroupsV1)

    @property
    def defaults(self) -> AsyncConfigurationDefaultsV1:
        """The operations of configuration.defaults."""
        from .defaults import AsyncConfigurationDefaultsV1

        return self._child(AsyncConfigurationDefaultsV1)

    @property
    def lines(self) -> AsyncConfigurationLinesV1:
        """The operations of configuration.lines."""
        from .lines import AsyncConfigurationLinesV1

        return self._child(AsyncConfigurationLinesV1)

    @property
    def skill_categories(self) -> AsyncConfigurationSkillCategoriesV1:
        """The operations of configuration.skill_categories."""
        from .skill_categories import AsyncConfigurationSkillCategoriesV1

        return self._child(AsyncConfigurationSkillCategoriesV1)


class _ConfigurationSince1(AsyncArea):
    """Operations of configuration 1 and later."""

    __slots__ = ()

    @property
    def account_codes(self) -> AsyncConfigurationAccountCodes:
        """The operations of configuration.account_codes."""
        from .account_codes import AsyncConfigurationAccountCodes

        return self._child(AsyncConfigurationAccountCodes)

    @property
    def account_codes_configuration(self) -> AsyncConfigurationAccountCodesConfiguration:
        """The operations of configuration.account_codes_configuration."""
        from .account_codes_configuration import AsyncConfigurationAccountCodesConfiguration

        return self._child(AsyncConfigurationAccountCodesConfiguration)

    @property
    def accumulators(self) -> AsyncConfigurationAccumulators:
        """The operations of configuration.accumulators."""
        from .accumulators import AsyncConfigurationAccumulators

        return self._child(AsyncConfigurationAccumulators)

    @property
    def actions(self) -> AsyncConfigurationActions:
        """The operations of configuration.actions."""
        from .actions import AsyncConfigurationActions

        return self._child(AsyncConfigurationActions)

    @property
    def attendant_email_profiles(self) -> AsyncConfigurationAttendantEmailProfiles:
        """The operations of configuration.attendant_email_profiles."""
        from .attendant_email_profiles import AsyncConfigurationAttendantEmailProfiles

        return self._child(AsyncConfigurationAttendantEmailProfiles)

    @property
    def attendant_inbound_profiles(self) -> AsyncConfigurationAttendantInboundProfiles:
        """The operations of configuration.attendant_inbound_profiles."""
        from .attendant_inbound_profiles import AsyncConfigurationAttendantInboundProfiles

        return self._child(AsyncConfigurationAttendantInboundProfiles)

    @property
    def attendant_operator_profiles(self) -> AsyncConfigurationAttendantOperatorProfiles:
        """The operations of configuration.attendant_operator_profiles."""
        from .attendant_operator_profiles import AsyncConfigurationAttendantOperatorProfiles

        return self._child(AsyncConfigurationAttendantOperatorProfiles)

    @property
    def attendant_outbound_profiles(self) -> AsyncConfigurationAttendantOutboundProfiles:
        """The operations of configuration.attendant_outbound_profiles."""
        from .attendant_outbound_profiles import AsyncConfigurationAttendantOutboundProfiles

        return self._child(AsyncConfigurationAttendantOutboundProfiles)

    @property
    def audio_sources(self) -> AsyncConfigurationAudioSources:
        """The operations of configuration.audio_sources."""
        from .audio_sources import AsyncConfigurationAudioSources

        return self._child(AsyncConfigurationAudioSources)

    @property
    def certificates(self) -> AsyncConfigurationCertificates:
        """The operations of configuration.certificates."""
        from .certificates import AsyncConfigurationCertificates

        return self._child(AsyncConfigurationCertificates)

    @property
    def client_buttons(self) -> AsyncConfigurationClientButtons:
        """The operations of configuration.client_buttons."""
        from .client_buttons import AsyncConfigurationClientButtons

        return self._child(AsyncConfigurationClientButtons)

    @property
    def client_configuration_templates(self) -> AsyncConfigurationClientConfigurationTemplates:
        """The operations of configuration.client_configuration_templates."""
        from .client_configuration_templates import AsyncConfigurationClientConfigurationTemplates

        return self._child(AsyncConfigurationClientConfigurationTemplates)

    @property
    def client_templates(self) -> AsyncConfigurationClientTemplates:
        """The operations of configuration.client_templates."""
        from .client_templates import AsyncConfigurationClientTemplates

        return self._child(AsyncConfigurationClientTemplates)

    @property
    def contact_list_sources(self) -> AsyncConfigurationContactListSources:
        """The operations of configuration.contact_list_sources."""
        from .contact_list_sources import AsyncConfigurationContactListSources

        return self._child(AsyncConfigurationContactListSources)

    @property
    def default_location(self) -> AsyncConfigurationDefaultLocation:
        """The operations of configuration.default_location."""
        from .default_location import AsyncConfigurationDefaultLocation

        return self._child(AsyncConfigurationDefaultLocation)

    @property
    def default_user(self) -> AsyncConfigurationDefaultUser:
        """The operations of configuration.default_user."""
        from .default_user import AsyncConfigurationDefaultUser

        return self._child(AsyncConfigurationDefaultUser)

    @property
    def dial_plan_classifications(self) -> AsyncConfigurationDialPlanClassifications:
        """The operations of configuration.dial_plan_classifications."""
        from .dial_plan_classifications import AsyncConfigurationDialPlanClassifications

        return self._child(AsyncConfigurationDialPlanClassifications)

    @property
    def dnis_mappings(self) -> AsyncConfigurationDnisMappings:
        """The operations of configuration.dnis_mappings."""
        from .dnis_mappings import AsyncConfigurationDnisMappings

        return self._child(AsyncConfigurationDnisMappings)

    @property
    def e_faqs(self) -> AsyncConfigurationEFaqs:
        """The operations of configuration.e_faqs."""
        from .e_faqs import AsyncConfigurationEFaqs

        return self._child(AsyncConfigurationEFaqs)

    @property
    def fax_groups(self) -> AsyncConfigurationFaxGroups:
        """The operations of configuration.fax_groups."""
        from .fax_groups import AsyncConfigurationFaxGroups

        return self._child(AsyncConfigurationFaxGroups)

    @property
    def feature_licenses(self) -> AsyncConfigurationFeatureLicenses:
        """The operations of configuration.feature_licenses."""
        from .feature_licenses import AsyncConfigurationFeatureLicenses

        return self._child(AsyncConfigurationFeatureLicenses)

    @property
    def feedback_survey_groups(self) -> AsyncConfigurationFeedbackSurveyGroups:
        """The operations of configuration.feedback_survey_groups."""
        from .feedback_survey_groups import AsyncConfigurationFeedbackSurveyGroups

        return self._child(AsyncConfigurationFeedbackSurveyGroups)

    @property
    def feedback_surveys(self) -> AsyncConfigurationFeedbackSurveys:
        """The operations of configuration.feedback_surveys."""
        from .feedback_surveys import AsyncConfigurationFeedbackSurveys

        return self._child(AsyncConfigurationFeedbackSurveys)

    @property
    def handlers(self) -> AsyncConfigurationHandlers:
        """The operations of configuration.handlers."""
        from .handlers import AsyncConfigurationHandlers

        return self._child(AsyncConfigurationHandlers)

    @property
    def historical_reports(self) -> AsyncConfigurationHistoricalReports:
        """The operations of configuration.historical_reports."""
        from .historical_reports import AsyncConfigurationHistoricalReports

        return self._child(AsyncConfigurationHistoricalReports)

    @property
    def ic_data_sources(self) -> AsyncConfigurationIcDataSources:
        """The operations of configuration.ic_data_sources."""
        from .ic_data_sources import AsyncConfigurationIcDataSources

        return self._child(AsyncConfigurationIcDataSources)

    @property
    def image_resource_categories(self) -> AsyncConfigurationImageResourceCategories:
        """The operations of configuration.image_resource_categories."""
        from .image_resource_categories import AsyncConfigurationImageResourceCategories

        return self._child(AsyncConfigurationImageResourceCategories)

    @property
    def image_resources(self) -> AsyncConfigurationImageResources:
        """The operations of configuration.image_resources."""
        from .image_resources import AsyncConfigurationImageResources

        return self._child(AsyncConfigurationImageResources)

    @property
    def initialization_functions(self) -> AsyncConfigurationInitializationFunctions:
        """The operations of configuration.initialization_functions."""
        from .initialization_functions import AsyncConfigurationInitializationFunctions

        return self._child(AsyncConfigurationInitializationFunctions)

    @property
    def interaction_analyzer(self) -> AsyncConfigurationInteractionAnalyzer:
        """The operations of configuration.interaction_analyzer."""
        from .interaction_analyzer import AsyncConfigurationInteractionAnalyzer

        return self._child(AsyncConfigurationInteractionAnalyzer)

    @property
    def interaction_client_plugins(self) -> AsyncConfigurationInteractionClientPlugins:
        """The operations of configuration.interaction_client_plugins."""
        from .interaction_client_plugins import AsyncConfigurationInteractionClientPlugins

        return self._child(AsyncConfigurationInteractionClientPlugins)

    @property
    def interaction_conference_rooms(self) -> AsyncConfigurationInteractionConferenceRooms:
        """The operations of configuration.interaction_conference_rooms."""
        from .interaction_conference_rooms import AsyncConfigurationInteractionConferenceRooms

        return self._child(AsyncConfigurationInteractionConferenceRooms)

    @property
    def interaction_dialer_call_list_acls(self) -> AsyncConfigurationInteractionDialerCallListAcls:
        """The operations of configuration.interaction_dialer_call_list_acls."""
        from .interaction_dialer_call_list_acls import (
            AsyncConfigurationInteractionDialerCallListAcls,
        )

        return self._child(AsyncConfigurationInteractionDialerCallListAcls)

    @property
    def interaction_dialer_campaign_acls(self) -> AsyncConfigurationInteractionDialerCampaignAcls:
        """The operations of configuration.interaction_dialer_campaign_acls."""
        from .interaction_dialer_campaign_acls import (
            AsyncConfigurationInteractionDialerCampaignAcls,
        )

        return self._child(AsyncConfigurationInteractionDialerCampaignAcls)

    @property
    def interaction_dialer_policy_set_acls(
        self,
    ) -> AsyncConfigurationInteractionDialerPolicySetAcls:
        """The operations of configuration.interaction_dialer_policy_set_acls."""
        from .interaction_dialer_policy_set_acls import (
            AsyncConfigurationInteractionDialerPolicySetAcls,
        )

        return self._child(AsyncConfigurationInteractionDialerPolicySetAcls)

    @property
    def interaction_dialer_rule_set_acls(self) -> AsyncConfigurationInteractionDialerRuleSetAcls:
        """The operations of configuration.interaction_dialer_rule_set_acls."""
        from .interaction_dialer_rule_set_acls import AsyncConfigurationInteractionDialerRuleSetAcls

        return self._child(AsyncConfigurationInteractionDialerRuleSetAcls)

    @property
    def interaction_dialer_schedule_acls(self) -> AsyncConfigurationInteractionDialerScheduleAcls:
        """The operations of configuration.interaction_dialer_schedule_acls."""
        from .interaction_dialer_schedule_acls import (
            AsyncConfigurationInteractionDialerScheduleAcls,
        )

        return self._child(AsyncConfigurationInteractionDialerScheduleAcls)

    @property
    def interaction_dialer_script_acls(self) -> AsyncConfigurationInteractionDialerScriptAcls:
        """The operations of configuration.interaction_dialer_script_acls."""
        from .interaction_dialer_script_acls import AsyncConfigurationInteractionDialerScriptAcls

        return self._child(AsyncConfigurationInteractionDialerScriptAcls)

    @property
    def interaction_dialer_skill_set_acls(self) -> AsyncConfigurationInteractionDialerSkillSetAcls:
        """The operations of configuration.interaction_dialer_skill_set_acls."""
        from .interaction_dialer_skill_set_acls import (
            AsyncConfigurationInteractionDialerSkillSetAcls,
        )

        return self._child(AsyncConfigurationInteractionDialerSkillSetAcls)

    @property
    def interaction_dialer_stage_set_acls(self) -> AsyncConfigurationInteractionDialerStageSetAcls:
        """The operations of configuration.interaction_dialer_stage_set_acls."""
        from .interaction_dialer_stage_set_acls import (
            AsyncConfigurationInteractionDialerStageSetAcls,
        )

        return self._child(AsyncConfigurationInteractionDialerStageSetAcls)

    @property
    def interaction_dialer_zone_set_acls(self) -> AsyncConfigurationInteractionDialerZoneSetAcls:
        """The operations of configuration.interaction_dialer_zone_set_acls."""
        from .interaction_dialer_zone_set_acls import AsyncConfigurationInteractionDialerZoneSetAcls

        return self._child(AsyncConfigurationInteractionDialerZoneSetAcls)

    @property
    def interaction_message_store_mailbox(self) -> AsyncConfigurationInteractionMessageStoreMailbox:
        """The operations of configuration.interaction_message_store_mailbox."""
        from .interaction_message_store_mailbox import (
            AsyncConfigurationInteractionMessageStoreMailbox,
        )

        return self._child(AsyncConfigurationInteractionMessageStoreMailbox)

    @property
    def interaction_optimizer_scheduling_units(
        self,
    ) -> AsyncConfigurationInteractionOptimizerSchedulingUnits:
        """The operations of configuration.interaction_optimizer_scheduling_units."""
        from .interaction_optimizer_scheduling_units import (
            AsyncConfigurationInteractionOptimizerSchedulingUnits,
        )

        return self._child(AsyncConfigurationInteractionOptimizerSchedulingUnits)

    @property
    def interaction_process_automation_processes(
        self,
    ) -> AsyncConfigurationInteractionProcessAutomationProcesses:
        """The operations of configuration.interaction_process_automation_processes."""
        from .interaction_process_automation_processes import (
            AsyncConfigurationInteractionProcessAutomationProcesses,
        )

        return self._child(AsyncConfigurationInteractionProcessAutomationProcesses)

    @property
    def interaction_processor_tables(self) -> AsyncConfigurationInteractionProcessorTables:
        """The operations of configuration.interaction_processor_tables."""
        from .interaction_processor_tables import AsyncConfigurationInteractionProcessorTables

        return self._child(AsyncConfigurationInteractionProcessorTables)

    @property
    def interaction_recorder_configuration(
        self,
    ) -> AsyncConfigurationInteractionRecorderConfiguration:
        """The operations of configuration.interaction_recorder_configuration."""
        from .interaction_recorder_configuration import (
            AsyncConfigurationInteractionRecorderConfiguration,
        )

        return self._child(AsyncConfigurationInteractionRecorderConfiguration)

    @property
    def interaction_recorder_questionnaires(
        self,
    ) -> AsyncConfigurationInteractionRecorderQuestionnaires:
        """The operations of configuration.interaction_recorder_questionnaires."""
        from .interaction_recorder_questionnaires import (
            AsyncConfigurationInteractionRecorderQuestionnaires,
        )

        return self._child(AsyncConfigurationInteractionRecorderQuestionnaires)

    @property
    def keyword_sets(self) -> AsyncConfigurationKeywordSets:
        """The operations of configuration.keyword_sets."""
        from .keyword_sets import AsyncConfigurationKeywordSets

        return self._child(AsyncConfigurationKeywordSets)

    @property
    def layouts(self) -> AsyncConfigurationLayouts:
        """The operations of configuration.layouts."""
        from .layouts import AsyncConfigurationLayouts

        return self._child(AsyncConfigurationLayouts)

    @property
    def legacy_historical_reports(self) -> AsyncConfigurationLegacyHistoricalReports:
        """The operations of configuration.legacy_historical_reports."""
        from .legacy_historical_reports import AsyncConfigurationLegacyHistoricalReports

        return self._child(AsyncConfigurationLegacyHistoricalReports)

    @property
    def license_allocations(self) -> AsyncConfigurationLicenseAllocations:
        """The operations of configuration.license_allocations."""
        from .license_allocations import AsyncConfigurationLicenseAllocations

        return self._child(AsyncConfigurationLicenseAllocations)

    @property
    def line_groups(self) -> AsyncConfigurationLineGroups:
        """The operations of configuration.line_groups."""
        from .line_groups import AsyncConfigurationLineGroups

        return self._child(AsyncConfigurationLineGroups)

    @property
    def lines_authority_certificates(self) -> AsyncConfigurationLinesAuthorityCertificates:
        """The operations of configuration.lines_authority_certificates."""
        from .lines_authority_certificates import AsyncConfigurationLinesAuthorityCertificates

        return self._child(AsyncConfigurationLinesAuthorityCertificates)

    @property
    def locations(self) -> AsyncConfigurationLocations:
        """The operations of configuration.locations."""
        from .locations import AsyncConfigurationLocations

        return self._child(AsyncConfigurationLocations)

    @property
    def mail(self) -> AsyncConfigurationMail:
        """The operations of configuration.mail."""
        from .mail import AsyncConfigurationMail

        return self._child(AsyncConfigurationMail)

    @property
    def media_servers(self) -> AsyncConfigurationMediaServers:
        """The operations of configuration.media_servers."""
        from .media_servers import AsyncConfigurationMediaServers

        return self._child(AsyncConfigurationMediaServers)

    @property
    def miscellaneous_items(self) -> AsyncConfigurationMiscellaneousItems:
        """The operations of configuration.miscellaneous_items."""
        from .miscellaneous_items import AsyncConfigurationMiscellaneousItems

        return self._child(AsyncConfigurationMiscellaneousItems)

    @property
    def peer_sites(self) -> AsyncConfigurationPeerSites:
        """The operations of configuration.peer_sites."""
        from .peer_sites import AsyncConfigurationPeerSites

        return self._child(AsyncConfigurationPeerSites)

    @property
    def positions(self) -> AsyncConfigurationPositions:
        """The operations of configuration.positions."""
        from .positions import AsyncConfigurationPositions

        return self._child(AsyncConfigurationPositions)

    @property
    def problem_reporter(self) -> AsyncConfigurationProblemReporter:
        """The operations of configuration.problem_reporter."""
        from .problem_reporter import AsyncConfigurationProblemReporter

        return self._child(AsyncConfigurationProblemReporter)

    @property
    def queue_columns(self) -> AsyncConfigurationQueueColumns:
        """The operations of configuration.queue_columns."""
        from .queue_columns import AsyncConfigurationQueueColumns

        return self._child(AsyncConfigurationQueueColumns)

    @property
    def recording_beep_tones(self) -> AsyncConfigurationRecordingBeepTones:
        """The operations of configuration.recording_beep_tones."""
        from .recording_beep_tones import AsyncConfigurationRecordingBeepTones

        return self._child(AsyncConfigurationRecordingBeepTones)

    @property
    def report_logs(self) -> AsyncConfigurationReportLogs:
        """The operations of configuration.report_logs."""
        from .report_logs import AsyncConfigurationReportLogs

        return self._child(AsyncConfigurationReportLogs)

    @property
    def response_management_documents(self) -> AsyncConfigurationResponseManagementDocuments:
        """The operations of configuration.response_management_documents."""
        from .response_management_documents import AsyncConfigurationResponseManagementDocuments

        return self._child(AsyncConfigurationResponseManagementDocuments)

    @property
    def roles(self) -> AsyncConfigurationRoles:
        """The operations of configuration.roles."""
        from .roles import AsyncConfigurationRoles

        return self._child(AsyncConfigurationRoles)

    @property
    def salesforce_cti_configurations(self) -> AsyncConfigurationSalesforceCtiConfigurations:
        """The operations of configuration.salesforce_cti_configurations."""
        from .salesforce_cti_configurations import AsyncConfigurationSalesforceCtiConfigurations

        return self._child(AsyncConfigurationSalesforceCtiConfigurations)

    @property
    def schedules(self) -> AsyncConfigurationSchedules:
        """The operations of configuration.schedules."""
        from .schedules import AsyncConfigurationSchedules

        return self._child(AsyncConfigurationSchedules)

    @property
    def secure_input_forms(self) -> AsyncConfigurationSecureInputForms:
        """The operations of configuration.secure_input_forms."""
        from .secure_input_forms import AsyncConfigurationSecureInputForms

        return self._child(AsyncConfigurationSecureInputForms)

    @property
    def selection_rules(self) -> AsyncConfigurationSelectionRules:
        """The operations of configuration.selection_rules."""
        from .selection_rules import AsyncConfigurationSelectionRules

        return self._child(AsyncConfigurationSelectionRules)

    @property
    def server_parameters(self) -> AsyncConfigurationServerParameters:
        """The operations of configuration.server_parameters."""
        from .server_parameters import AsyncConfigurationServerParameters

        return self._child(AsyncConfigurationServerParameters)

    @property
    def single_sign_on_identity_providers(self) -> AsyncConfigurationSingleSignOnIdentityProviders:
        """The operations of configuration.single_sign_on_identity_providers."""
        from .single_sign_on_identity_providers import (
            AsyncConfigurationSingleSignOnIdentityProviders,
        )

        return self._child(AsyncConfigurationSingleSignOnIdentityProviders)

    @property
    def sip_bridges(self) -> AsyncConfigurationSipBridges:
        """The operations of configuration.sip_bridges."""
        from .sip_bridges import AsyncConfigurationSipBridges

        return self._child(AsyncConfigurationSipBridges)

    @property
    def skills(self) -> AsyncConfigurationSkills:
        """The operations of configuration.skills."""
        from .skills import AsyncConfigurationSkills

        return self._child(AsyncConfigurationSkills)

    @property
    def sms_brokers(self) -> AsyncConfigurationSmsBrokers:
        """The operations of configuration.sms_brokers."""
        from .sms_brokers import AsyncConfigurationSmsBrokers

        return self._child(AsyncConfigurationSmsBrokers)

    @property
    def station_groups(self) -> AsyncConfigurationStationGroups:
        """The operations of configuration.station_groups."""
        from .station_groups import AsyncConfigurationStationGroups

        return self._child(AsyncConfigurationStationGroups)

    @property
    def statistic_parameter_groups(self) -> AsyncConfigurationStatisticParameterGroups:
        """The operations of configuration.statistic_parameter_groups."""
        from .statistic_parameter_groups import AsyncConfigurationStatisticParameterGroups

        return self._child(AsyncConfigurationStatisticParameterGroups)

    @property
    def status_columns(self) -> AsyncConfigurationStatusColumns:
        """The operations of configuration.status_columns."""
        from .status_columns import AsyncConfigurationStatusColumns

        return self._child(AsyncConfigurationStatusColumns)

    @property
    def status_messages(self) -> AsyncConfigurationStatusMessages:
        """The operations of configuration.status_messages."""
        from .status_messages import AsyncConfigurationStatusMessages

        return self._child(AsyncConfigurationStatusMessages)

    @property
    def structured_parameters(self) -> AsyncConfigurationStructuredParameters:
        """The operations of configuration.structured_parameters."""
        from .structured_parameters import AsyncConfigurationStructuredParameters

        return self._child(AsyncConfigurationStructuredParameters)

    @property
    def system(self) -> AsyncConfigurationSystem:
        """The operations of configuration.system."""
        from .system import AsyncConfigurationSystem

        return self._child(AsyncConfigurationSystem)

    @property
    def system_parameters(self) -> AsyncConfigurationSystemParameters:
        """The operations of configuration.system_parameters."""
        from .system_parameters import AsyncConfigurationSystemParameters

        return self._child(AsyncConfigurationSystemParameters)

    @property
    def transaction(self) -> AsyncConfigurationTransaction:
        """The operations of configuration.transaction."""
        from .transaction import AsyncConfigurationTransaction

        return self._child(AsyncConfigurationTransaction)

    @property
    def update_service(self) -> AsyncConfigurationUpdateService:
        """The operations of configuration.update_service."""
        from .update_service import AsyncConfigurationUpdateService

        return self._child(AsyncConfigurationUpdateService)

    @property
    def web_services_parameters(self) -> AsyncConfigurationWebServicesParameters:
        """The operations of configuration.web_services_parameters."""
        from .web_services_parameters import AsyncConfigurationWebServicesParameters

        return self._child(AsyncConfigurationWebServicesParameters)

    @property
    def widgets(self) -> AsyncConfigurationWidgets:
        """The operations of configuration.widgets."""
        from .widgets import AsyncConfigurationWidgets

        return self._child(AsyncConfigurationWidgets)

    @property
    def workgroups(self) -> AsyncConfigurationWorkgroups:
        """The operations of configuration.workgroups."""
        from .workgroups import AsyncConfigurationWorkgroups

        return self._child(AsyncConfigurationWorkgroups)

    @property
    def wrap_up_categories(self) -> AsyncConfigurationWrapUpCategories:
        """The operations of configuration.wrap_up_categories."""
        from .wrap_up_categories import AsyncConfigurationWrapUpCategories

        return self._child(AsyncConfigurationWrapUpCategories)

    @property
    def wrap_up_codes(self) -> AsyncConfigurationWrapUpCodes:
        """The operations of configuration.wrap_up_codes."""
        from .wrap_up_codes import AsyncConfigurationWrapUpCodes

        return self._child(AsyncConfigurationWrapUpCodes)

    @overload
    def messages(self, kind: type[_M], /) -> AsyncSubscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> AsyncSubscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> AsyncSubscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> AsyncSubscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> AsyncSubscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> AsyncSubscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))


class _ConfigurationSince2Until10(AsyncArea):
    """Operations of configuration 2 to 9."""

    __slots__ = ()

    @property
    def password_policies(self) -> AsyncConfigurationPasswordPoliciesV2:
        """The operations of configuration.password_policies."""
        from .password_policies import AsyncConfigurationPasswordPoliciesV2

        return self._child(AsyncConfigurationPasswordPoliciesV2)


class _ConfigurationSince3Until8(AsyncArea):
    """Operations of configuration 3 to 7."""

    __slots__ = ()

    @property
    def login_authentication(self) -> AsyncConfigurationLoginAuthenticationV3:
        """The operations of configuration.login_authentication."""
        from .login_authentication import AsyncConfigurationLoginAuthenticationV3

        return self._child(AsyncConfigurationLoginAuthenticationV3)


class _ConfigurationSince7(AsyncArea):
    """Operations of configuration 7 and later."""

    __slots__ = ()

    @property
    def users(self) -> AsyncConfigurationUsers:
        """The operations of configuration.users."""
        from .users import AsyncConfigurationUsers

        return self._child(AsyncConfigurationUsers)


class _ConfigurationSince8(AsyncArea):
    """Operations of configuration 8 and later."""

    __slots__ = ()

    @property
    def login_authentication(self) -> AsyncConfigurationLoginAuthentication:
        """The operations of configuration.login_authentication."""
        from .login_authentication import AsyncConfigurationLoginAuthentication

        return self._child(AsyncConfigurationLoginAuthentication)


class _ConfigurationSince10(AsyncArea):
    """Operations of configuration 10 and later."""

    __slots__ = ()

    @property
    def password_policies(self) -> AsyncConfigurationPasswordPolicies:
        """The operations of configuration.password_policies."""
        from .password_policies import AsyncConfigurationPasswordPolicies

        return self._child(AsyncConfigurationPasswordPolicies)


class _ConfigurationSince11Until12(AsyncArea):
    """Operations of configuration 11."""

    __slots__ = ()

    @property
    def defaults(self) -> AsyncConfigurationDefaultsV11:
        """The operations of configuration.defaults."""
        from .defaults import AsyncConfigurationDefaultsV11

        return self._child(AsyncConfigurationDefaultsV11)


class _ConfigurationSince11(AsyncArea):
    """Operations of configuration 11 and later."""

    __slots__ = ()

    @property
    def access_control_groups(self) -> AsyncConfigurationAccessControlGroups:
        """The operations of configuration.access_control_groups."""
        from .access_control_groups import AsyncConfigurationAccessControlGroups

        return self._child(AsyncConfigurationAccessControlGroups)

    @property
    def lines(self) -> AsyncConfigurationLines:
        """The operations of configuration.lines."""
        from .lines import AsyncConfigurationLines

        return self._child(AsyncConfigurationLines)

    @property
    def skill_categories(self) -> AsyncConfigurationSkillCategories:
        """The operations of configuration.skill_categories."""
        from .skill_categories import AsyncConfigurationSkillCategories

        return self._child(AsyncConfigurationSkillCategories)


class _ConfigurationSince12(AsyncArea):
    """Operations of configuration 12 and later."""

    __slots__ = ()

    @property
    def defaults(self) -> AsyncConfigurationDefaultsV12:
        """The operations of configuration.defaults."""
        from .defaults import AsyncConfigurationDefaultsV12

        return self._child(AsyncConfigurationDefaultsV12)


class _ConfigurationOfNoVersion(AsyncArea):
    """Operations that only the view of all versions has."""

    __slots__ = ()

    @property
    def defaults(self) -> AsyncConfigurationDefaults:
        """The operations of configuration.defaults."""
        from .defaults import AsyncConfigurationDefaults

        return self._child(AsyncConfigurationDefaults)


class AsyncConfigurationV1(
    _ConfigurationSince1Until2,
    _ConfigurationSince1Until3,
    _ConfigurationSince1Until7,
    _ConfigurationSince1Until11,
    _ConfigurationSince1,
):
    """The operations that a server with configuration 1 has."""

    __slots__ = ()


class AsyncConfigurationV2(_ConfigurationSince2Until10, AsyncConfigurationV1):
    """The operations that a server with configuration 2 has."""

    __slots__ = ()


class AsyncConfigurationV3(_ConfigurationSince3Until8, AsyncConfigurationV2):
    """The operations that a server with configuration 3 has."""

    __slots__ = ()


class AsyncConfigurationV7(_ConfigurationSince7, AsyncConfigurationV3):
    """The operations that a server with configuration 7 has."""

    __slots__ = ()


class AsyncConfigurationV8(_ConfigurationSince8, AsyncConfigurationV7):
    """The operations that a server with configuration 8 has."""

    __slots__ = ()


class AsyncConfigurationV10(_ConfigurationSince10, AsyncConfigurationV8):
    """The operations that a server with configuration 10 has."""

    __slots__ = ()


class AsyncConfigurationV11(
    _ConfigurationSince11Until12, _ConfigurationSince11, AsyncConfigurationV10
):
    """The operations that a server with configuration 11 has."""

    __slots__ = ()


class AsyncConfigurationV12(
    _ConfigurationSince1,
    _ConfigurationSince7,
    _ConfigurationSince8,
    _ConfigurationSince10,
    _ConfigurationSince11,
    _ConfigurationSince12,
):
    """The operations that a server with configuration 12 has."""

    __slots__ = ()


class AsyncConfiguration(_ConfigurationOfNoVersion, AsyncConfigurationV12):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncArea]]] = {
        1: AsyncConfigurationV1,
        2: AsyncConfigurationV2,
        3: AsyncConfigurationV3,
        7: AsyncConfigurationV7,
        8: AsyncConfigurationV8,
        10: AsyncConfigurationV10,
        11: AsyncConfigurationV11,
        12: AsyncConfigurationV12,
    }

    @overload
    def at(self, version: Literal[1]) -> AsyncConfigurationV1: ...
    @overload
    def at(self, version: Literal[2]) -> AsyncConfigurationV2: ...
    @overload
    def at(self, version: Literal[3, 4, 5, 6]) -> AsyncConfigurationV3: ...
    @overload
    def at(self, version: Literal[7]) -> AsyncConfigurationV7: ...
    @overload
    def at(self, version: Literal[8, 9]) -> AsyncConfigurationV8: ...
    @overload
    def at(self, version: Literal[10]) -> AsyncConfigurationV10: ...
    @overload
    def at(self, version: Literal[11]) -> AsyncConfigurationV11: ...
    @overload
    def at(self, version: Literal[12]) -> AsyncConfigurationV12: ...
    @overload
    def at(self, version: int) -> AsyncConfiguration: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of configuration as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for a version outside of 1 to
        12.
        """
        return self._at(version, "configuration", self._VIEWS, 12)

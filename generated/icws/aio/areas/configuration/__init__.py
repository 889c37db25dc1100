# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import AsyncArea
from icws._runtime._async.subscription import AsyncSubscription

from ._access_control_groups import (
    _ConfigurationAccessControlGroupsSince1AsSince1Until11,
    _ConfigurationAccessControlGroupsSince1AsSince11,
)
from ._account_codes import _ConfigurationAccountCodesSince1
from ._account_codes_configuration import _ConfigurationAccountCodesConfigurationSince1
from ._accumulators import _ConfigurationAccumulatorsSince1
from ._actions import _ConfigurationActionsSince1
from ._attendant_email_profiles import _ConfigurationAttendantEmailProfilesSince1
from ._attendant_inbound_profiles import _ConfigurationAttendantInboundProfilesSince1
from ._attendant_operator_profiles import _ConfigurationAttendantOperatorProfilesSince1
from ._attendant_outbound_profiles import _ConfigurationAttendantOutboundProfilesSince1
from ._audio_sources import _ConfigurationAudioSourcesSince1
from ._certificates import _ConfigurationCertificatesSince1
from ._client_buttons import _ConfigurationClientButtonsSince1
from ._client_configuration_templates import _ConfigurationClientConfigurationTemplatesSince1
from ._client_templates import _ConfigurationClientTemplatesSince1
from ._contact_list_sources import _ConfigurationContactListSourcesSince1
from ._default_location import _ConfigurationDefaultLocationSince1
from ._default_user import _ConfigurationDefaultUserSince1
from ._defaults import (
    _ConfigurationDefaultsSince1,
    _ConfigurationDefaultsSince1Until12,
    _ConfigurationDefaultsSince11,
)
from ._dial_plan_classifications import _ConfigurationDialPlanClassificationsSince1
from ._dnis_mappings import _ConfigurationDnisMappingsSince1
from ._e_faqs import _ConfigurationEFaqsSince1
from ._fax_groups import _ConfigurationFaxGroupsSince1
from ._feature_licenses import _ConfigurationFeatureLicensesSince1
from ._feedback_survey_groups import _ConfigurationFeedbackSurveyGroupsSince1
from ._feedback_surveys import _ConfigurationFeedbackSurveysSince1
from ._handlers import _ConfigurationHandlersSince1
from ._historical_reports import _ConfigurationHistoricalReportsSince1
from ._ic_data_sources import _ConfigurationIcDataSourcesSince1
from ._image_resource_categories import _ConfigurationImageResourceCategoriesSince1
from ._image_resources import _ConfigurationImageResourcesSince1
from ._initialization_functions import _ConfigurationInitializationFunctionsSince1
from ._interaction_analyzer import _ConfigurationInteractionAnalyzerSince1
from ._interaction_client_plugins import _ConfigurationInteractionClientPluginsSince1
from ._interaction_conference_rooms import _ConfigurationInteractionConferenceRoomsSince1
from ._interaction_dialer_call_list_acls import _ConfigurationInteractionDialerCallListAclsSince1
from ._interaction_dialer_campaign_acls import _ConfigurationInteractionDialerCampaignAclsSince1
from ._interaction_dialer_policy_set_acls import _ConfigurationInteractionDialerPolicySetAclsSince1
from ._interaction_dialer_rule_set_acls import _ConfigurationInteractionDialerRuleSetAclsSince1
from ._interaction_dialer_schedule_acls import _ConfigurationInteractionDialerScheduleAclsSince1
from ._interaction_dialer_script_acls import _ConfigurationInteractionDialerScriptAclsSince1
from ._interaction_dialer_skill_set_acls import _ConfigurationInteractionDialerSkillSetAclsSince1
from ._interaction_dialer_stage_set_acls import _ConfigurationInteractionDialerStageSetAclsSince1
from ._interaction_dialer_zone_set_acls import _ConfigurationInteractionDialerZoneSetAclsSince1
from ._interaction_message_store_mailbox import _ConfigurationInteractionMessageStoreMailboxSince1
from ._interaction_optimizer_scheduling_units import (
    _ConfigurationInteractionOptimizerSchedulingUnitsSince1,
)
from ._interaction_process_automation_processes import (
    _ConfigurationInteractionProcessAutomationProcessesSince1,
)
from ._interaction_processor_tables import _ConfigurationInteractionProcessorTablesSince1
from ._interaction_recorder_configuration import (
    _ConfigurationInteractionRecorderConfigurationSince1,
)
from ._interaction_recorder_questionnaires import (
    _ConfigurationInteractionRecorderQuestionnairesSince1,
)
from ._keyword_sets import _ConfigurationKeywordSetsSince1
from ._layouts import _ConfigurationLayoutsSince1
from ._legacy_historical_reports import _ConfigurationLegacyHistoricalReportsSince1
from ._license_allocations import _ConfigurationLicenseAllocationsSince1
from ._line_groups import _ConfigurationLineGroupsSince1
from ._lines import (
    _ConfigurationLinesSince1AsSince1Until11,
    _ConfigurationLinesSince1AsSince11,
)
from ._lines_authority_certificates import _ConfigurationLinesAuthorityCertificatesSince1
from ._locations import _ConfigurationLocationsSince1
from ._login_authentication import (
    _ConfigurationLoginAuthenticationSince1,
    _ConfigurationLoginAuthenticationSince3AsSince3Until8,
    _ConfigurationLoginAuthenticationSince3AsSince8,
)
from ._mail import _ConfigurationMailSince1
from ._media_servers import _ConfigurationMediaServersSince1
from ._miscellaneous_items import _ConfigurationMiscellaneousItemsSince1
from ._password_policies import (
    _ConfigurationPasswordPoliciesSince1AsSince1Until2,
    _ConfigurationPasswordPoliciesSince1AsSince2Until10,
    _ConfigurationPasswordPoliciesSince1AsSince10,
)
from ._peer_sites import _ConfigurationPeerSitesSince1
from ._positions import _ConfigurationPositionsSince1
from ._problem_reporter import _ConfigurationProblemReporterSince1
from ._queue_columns import _ConfigurationQueueColumnsSince1
from ._recording_beep_tones import _ConfigurationRecordingBeepTonesSince1
from ._report_logs import _ConfigurationReportLogsSince1
from ._response_management_documents import _ConfigurationResponseManagementDocumentsSince1
from ._roles import _ConfigurationRolesSince1
from ._salesforce_cti_configurations import _ConfigurationSalesforceCtiConfigurationsSince1
from ._schedules import _ConfigurationSchedulesSince1
from ._secure_input_forms import _ConfigurationSecureInputFormsSince1
from ._selection_rules import _ConfigurationSelectionRulesSince1
from ._server_parameters import _ConfigurationServerParametersSince1
from ._single_sign_on_identity_providers import _ConfigurationSingleSignOnIdentityProvidersSince1
from ._sip_bridges import _ConfigurationSipBridgesSince1
from ._skill_categories import (
    _ConfigurationSkillCategoriesSince1,
    _ConfigurationSkillCategoriesSince11,
)
from ._skills import _ConfigurationSkillsSince1
from ._sms_brokers import _ConfigurationSmsBrokersSince1
from ._station_groups import _ConfigurationStationGroupsSince1
from ._statistic_parameter_groups import _ConfigurationStatisticParameterGroupsSince1
from ._status_columns import _ConfigurationStatusColumnsSince1
from ._status_messages import _ConfigurationStatusMessagesSince1
from ._structured_parameters import _ConfigurationStructuredParametersSince1
from ._system import _ConfigurationSystemSince1
from ._system_parameters import _ConfigurationSystemParametersSince1
from ._transaction import _ConfigurationTransactionSince1
from ._update_service import _ConfigurationUpdateServiceSince1
from ._users import _ConfigurationUsersSince1, _ConfigurationUsersSince7
from ._web_services_parameters import _ConfigurationWebServicesParametersSince1
from ._widgets import _ConfigurationWidgetsSince1
from ._workgroups import _ConfigurationWorkgroupsSince1
from ._wrap_up_categories import _ConfigurationWrapUpCategoriesSince1
from ._wrap_up_codes import _ConfigurationWrapUpCodesSince1

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


class _ConfigurationSince1(AsyncArea):
    """Operations of configuration 1 and later."""

    __slots__ = ()

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


class AsyncConfigurationV1(
    _ConfigurationPasswordPoliciesSince1AsSince1Until2,
    _ConfigurationAccessControlGroupsSince1AsSince1Until11,
    _ConfigurationLinesSince1AsSince1Until11,
    _ConfigurationSince1,
    _ConfigurationAccountCodesSince1,
    _ConfigurationAccountCodesConfigurationSince1,
    _ConfigurationAccumulatorsSince1,
    _ConfigurationActionsSince1,
    _ConfigurationAttendantEmailProfilesSince1,
    _ConfigurationAttendantInboundProfilesSince1,
    _ConfigurationAttendantOperatorProfilesSince1,
    _ConfigurationAttendantOutboundProfilesSince1,
    _ConfigurationAudioSourcesSince1,
    _ConfigurationCertificatesSince1,
    _ConfigurationClientButtonsSince1,
    _ConfigurationClientConfigurationTemplatesSince1,
    _ConfigurationClientTemplatesSince1,
    _ConfigurationContactListSourcesSince1,
    _ConfigurationDefaultLocationSince1,
    _ConfigurationDefaultUserSince1,
    _ConfigurationDefaultsSince1,
    _ConfigurationDefaultsSince1Until12,
    _ConfigurationDialPlanClassificationsSince1,
    _ConfigurationDnisMappingsSince1,
    _ConfigurationEFaqsSince1,
    _ConfigurationFaxGroupsSince1,
    _ConfigurationFeatureLicensesSince1,
    _ConfigurationFeedbackSurveyGroupsSince1,
    _ConfigurationFeedbackSurveysSince1,
    _ConfigurationHandlersSince1,
    _ConfigurationHistoricalReportsSince1,
    _ConfigurationIcDataSourcesSince1,
    _ConfigurationImageResourceCategoriesSince1,
    _ConfigurationImageResourcesSince1,
    _ConfigurationInitializationFunctionsSince1,
    _ConfigurationInteractionAnalyzerSince1,
    _ConfigurationInteractionClientPluginsSince1,
    _ConfigurationInteractionConferenceRoomsSince1,
    _ConfigurationInteractionDialerCallListAclsSince1,
    _ConfigurationInteractionDialerCampaignAclsSince1,
    _ConfigurationInteractionDialerPolicySetAclsSince1,
    _ConfigurationInteractionDialerRuleSetAclsSince1,
    _ConfigurationInteractionDialerScheduleAclsSince1,
    _ConfigurationInteractionDialerScriptAclsSince1,
    _ConfigurationInteractionDialerSkillSetAclsSince1,
    _ConfigurationInteractionDialerStageSetAclsSince1,
    _ConfigurationInteractionDialerZoneSetAclsSince1,
    _ConfigurationInteractionMessageStoreMailboxSince1,
    _ConfigurationInteractionOptimizerSchedulingUnitsSince1,
    _ConfigurationInteractionProcessAutomationProcessesSince1,
    _ConfigurationInteractionProcessorTablesSince1,
    _ConfigurationInteractionRecorderConfigurationSince1,
    _ConfigurationInteractionRecorderQuestionnairesSince1,
    _ConfigurationKeywordSetsSince1,
    _ConfigurationLayoutsSince1,
    _ConfigurationLegacyHistoricalReportsSince1,
    _ConfigurationLicenseAllocationsSince1,
    _ConfigurationLineGroupsSince1,
    _ConfigurationLinesAuthorityCertificatesSince1,
    _ConfigurationLocationsSince1,
    _ConfigurationLoginAuthenticationSince1,
    _ConfigurationMailSince1,
    _ConfigurationMediaServersSince1,
    _ConfigurationMiscellaneousItemsSince1,
    _ConfigurationPeerSitesSince1,
    _ConfigurationPositionsSince1,
    _ConfigurationProblemReporterSince1,
    _ConfigurationQueueColumnsSince1,
    _ConfigurationRecordingBeepTonesSince1,
    _ConfigurationReportLogsSince1,
    _ConfigurationResponseManagementDocumentsSince1,
    _ConfigurationRolesSince1,
    _ConfigurationSalesforceCtiConfigurationsSince1,
    _ConfigurationSchedulesSince1,
    _ConfigurationSecureInputFormsSince1,
    _ConfigurationSelectionRulesSince1,
    _ConfigurationServerParametersSince1,
    _ConfigurationSingleSignOnIdentityProvidersSince1,
    _ConfigurationSipBridgesSince1,
    _ConfigurationSkillCategoriesSince1,
    _ConfigurationSkillsSince1,
    _ConfigurationSmsBrokersSince1,
    _ConfigurationStationGroupsSince1,
    _ConfigurationStatisticParameterGroupsSince1,
    _ConfigurationStatusColumnsSince1,
    _ConfigurationStatusMessagesSince1,
    _ConfigurationStructuredParametersSince1,
    _ConfigurationSystemSince1,
    _ConfigurationSystemParametersSince1,
    _ConfigurationTransactionSince1,
    _ConfigurationUpdateServiceSince1,
    _ConfigurationUsersSince1,
    _ConfigurationWebServicesParametersSince1,
    _ConfigurationWidgetsSince1,
    _ConfigurationWorkgroupsSince1,
    _ConfigurationWrapUpCategoriesSince1,
    _ConfigurationWrapUpCodesSince1,
):
    """The operations that a server with configuration 1 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class AsyncConfigurationV2(
    _ConfigurationPasswordPoliciesSince1AsSince2Until10, AsyncConfigurationV1
):
    """The operations that a server with configuration 2 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class AsyncConfigurationV3(
    _ConfigurationLoginAuthenticationSince3AsSince3Until8, AsyncConfigurationV2
):
    """The operations that a server with configuration 3 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class AsyncConfigurationV7(AsyncConfigurationV3, _ConfigurationUsersSince7):
    """The operations that a server with configuration 7 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class AsyncConfigurationV8(_ConfigurationLoginAuthenticationSince3AsSince8, AsyncConfigurationV7):
    """The operations that a server with configuration 8 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class AsyncConfigurationV10(_ConfigurationPasswordPoliciesSince1AsSince10, AsyncConfigurationV8):
    """The operations that a server with configuration 10 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class AsyncConfigurationV11(
    _ConfigurationAccessControlGroupsSince1AsSince11,
    _ConfigurationLinesSince1AsSince11,
    AsyncConfigurationV10,
    _ConfigurationDefaultsSince11,
    _ConfigurationSkillCategoriesSince11,
):
    """The operations that a server with configuration 11 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class AsyncConfigurationV12(
    _ConfigurationLoginAuthenticationSince3AsSince8,
    _ConfigurationPasswordPoliciesSince1AsSince10,
    _ConfigurationAccessControlGroupsSince1AsSince11,
    _ConfigurationLinesSince1AsSince11,
    _ConfigurationSince1,
    _ConfigurationAccountCodesSince1,
    _ConfigurationAccountCodesConfigurationSince1,
    _ConfigurationAccumulatorsSince1,
    _ConfigurationActionsSince1,
    _ConfigurationAttendantEmailProfilesSince1,
    _ConfigurationAttendantInboundProfilesSince1,
    _ConfigurationAttendantOperatorProfilesSince1,
    _ConfigurationAttendantOutboundProfilesSince1,
    _ConfigurationAudioSourcesSince1,
    _ConfigurationCertificatesSince1,
    _ConfigurationClientButtonsSince1,
    _ConfigurationClientConfigurationTemplatesSince1,
    _ConfigurationClientTemplatesSince1,
    _ConfigurationContactListSourcesSince1,
    _ConfigurationDefaultLocationSince1,
    _ConfigurationDefaultUserSince1,
    _ConfigurationDefaultsSince1,
    _ConfigurationDefaultsSince11,
    _ConfigurationDialPlanClassificationsSince1,
    _ConfigurationDnisMappingsSince1,
    _ConfigurationEFaqsSince1,
    _ConfigurationFaxGroupsSince1,
    _ConfigurationFeatureLicensesSince1,
    _ConfigurationFeedbackSurveyGroupsSince1,
    _ConfigurationFeedbackSurveysSince1,
    _ConfigurationHandlersSince1,
    _ConfigurationHistoricalReportsSince1,
    _ConfigurationIcDataSourcesSince1,
    _ConfigurationImageResourceCategoriesSince1,
    _ConfigurationImageResourcesSince1,
    _ConfigurationInitializationFunctionsSince1,
    _ConfigurationInteractionAnalyzerSince1,
    _ConfigurationInteractionClientPluginsSince1,
    _ConfigurationInteractionConferenceRoomsSince1,
    _ConfigurationInteractionDialerCallListAclsSince1,
    _ConfigurationInteractionDialerCampaignAclsSince1,
    _ConfigurationInteractionDialerPolicySetAclsSince1,
    _ConfigurationInteractionDialerRuleSetAclsSince1,
    _ConfigurationInteractionDialerScheduleAclsSince1,
    _ConfigurationInteractionDialerScriptAclsSince1,
    _ConfigurationInteractionDialerSkillSetAclsSince1,
    _ConfigurationInteractionDialerStageSetAclsSince1,
    _ConfigurationInteractionDialerZoneSetAclsSince1,
    _ConfigurationInteractionMessageStoreMailboxSince1,
    _ConfigurationInteractionOptimizerSchedulingUnitsSince1,
    _ConfigurationInteractionProcessAutomationProcessesSince1,
    _ConfigurationInteractionProcessorTablesSince1,
    _ConfigurationInteractionRecorderConfigurationSince1,
    _ConfigurationInteractionRecorderQuestionnairesSince1,
    _ConfigurationKeywordSetsSince1,
    _ConfigurationLayoutsSince1,
    _ConfigurationLegacyHistoricalReportsSince1,
    _ConfigurationLicenseAllocationsSince1,
    _ConfigurationLineGroupsSince1,
    _ConfigurationLinesAuthorityCertificatesSince1,
    _ConfigurationLocationsSince1,
    _ConfigurationLoginAuthenticationSince1,
    _ConfigurationMailSince1,
    _ConfigurationMediaServersSince1,
    _ConfigurationMiscellaneousItemsSince1,
    _ConfigurationPeerSitesSince1,
    _ConfigurationPositionsSince1,
    _ConfigurationProblemReporterSince1,
    _ConfigurationQueueColumnsSince1,
    _ConfigurationRecordingBeepTonesSince1,
    _ConfigurationReportLogsSince1,
    _ConfigurationResponseManagementDocumentsSince1,
    _ConfigurationRolesSince1,
    _ConfigurationSalesforceCtiConfigurationsSince1,
    _ConfigurationSchedulesSince1,
    _ConfigurationSecureInputFormsSince1,
    _ConfigurationSelectionRulesSince1,
    _ConfigurationServerParametersSince1,
    _ConfigurationSingleSignOnIdentityProvidersSince1,
    _ConfigurationSipBridgesSince1,
    _ConfigurationSkillCategoriesSince1,
    _ConfigurationSkillCategoriesSince11,
    _ConfigurationSkillsSince1,
    _ConfigurationSmsBrokersSince1,
    _ConfigurationStationGroupsSince1,
    _ConfigurationStatisticParameterGroupsSince1,
    _ConfigurationStatusColumnsSince1,
    _ConfigurationStatusMessagesSince1,
    _ConfigurationStructuredParametersSince1,
    _ConfigurationSystemSince1,
    _ConfigurationSystemParametersSince1,
    _ConfigurationTransactionSince1,
    _ConfigurationUpdateServiceSince1,
    _ConfigurationUsersSince1,
    _ConfigurationUsersSince7,
    _ConfigurationWebServicesParametersSince1,
    _ConfigurationWidgetsSince1,
    _ConfigurationWorkgroupsSince1,
    _ConfigurationWrapUpCategoriesSince1,
    _ConfigurationWrapUpCodesSince1,
):
    """The operations that a server with configuration 12 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class AsyncConfiguration(AsyncConfigurationV12, _ConfigurationDefaultsSince1Until12):
    """The operations of this area; a call that the server is too old for is refused.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

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
    def at(self, version: int) -> AsyncArea:
        """Return the view of configuration as a server of a version has it. A type checker refuses
        there what came later, and so does every call. Raises FeatureVersionError when the
        server is older, ValueError for a version outside of 1 to 12.
        """
        return self._at(version, "configuration", self._VIEWS, 12)

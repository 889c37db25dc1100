# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from msgspec import field as _field

from icws import models as _models
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnsetType
from icws._runtime.model import Lists as _Lists
from icws._runtime.moments import MomentText as _MomentText
from icws._runtime.moments import ParsedDateTime as _Parsed

__all__ = [
    "AccessControlGroup",
    "AccessControlGroups",
    "AccessControlGroupsMessage",
    "AccessRightsProperties",
    "AccountCode",
    "AccountCodes",
    "AccountCodesConfiguration",
    "AccountCodesConfigurationMessage",
    "AccountCodesMessage",
    "Accumulator",
    "Accumulators",
    "Action",
    "ActionEnumeration",
    "ActionParameter",
    "ActionType",
    "Actions",
    "ActionsMessage",
    "AdministrativeRightsProperties",
    "AreInUseResult",
    "AssignMembershipArgument",
    "AssignMembershipResult",
    "AssignableAccessControlGroup",
    "AssignableEntry",
    "AssignableResult",
    "AttendantEmailProfile",
    "AttendantEmailProfiles",
    "AttendantInboundProfile",
    "AttendantInboundProfiles",
    "AttendantOperatorProfile",
    "AttendantOperatorProfiles",
    "AttendantOutboundProfile",
    "AttendantOutboundProfiles",
    "AttendantOverrideType",
    "AudioSource",
    "AudioSources",
    "AudioSourcesMessage",
    "Availability",
    "BasicPhoneNumber",
    "ClientButton",
    "ClientButtons",
    "ClientButtonsMessage",
    "ClientConfigurationTemplate",
    "ClientConfigurationTemplates",
    "ClientConfigurationTemplatesMessage",
    "ClientTemplate",
    "ClientTemplateInfo",
    "ClientTemplates",
    "ClientTemplatesMessage",
    "ConfigGlobalObjectSubscription",
    "ConfigObjectSubscription",
    "ConfigurationIdGrouping",
    "ConfigurationStatusMessage",
    "ConfigurationStatusMessages",
    "ContactListSource",
    "ContactListSources",
    "CustomAttribute",
    "DataSourceSubType",
    "DataSourceType",
    "DefaultLocation",
    "DefaultUser",
    "DefaultUserMessage",
    "DestinationType",
    "DialPlanClassification",
    "DialPlanClassifications",
    "DialPlanClassificationsMessage",
    "DirectoriesEntry",
    "DirectoriesResult",
    "DnisMappings",
    "EFaq",
    "EFaqSearchOptions",
    "EFaqs",
    "EnabledMailboxProvidersResult",
    "FaxGroup",
    "FaxGroups",
    "FeatureLicense",
    "FeatureLicenses",
    "FeedbackSurvey",
    "FeedbackSurveyGroup",
    "FeedbackSurveyGroups",
    "FeedbackSurveys",
    "FoldersResult",
    "FollowMe",
    "GroupedConfigurationId",
    "Handler",
    "Handlers",
    "HistoricalReport",
    "HistoricalReports",
    "IcDataSource",
    "IcDataSources",
    "IdDisplayName",
    "ImageMimeType",
    "ImageResource",
    "ImageResourceCategories",
    "ImageResourceCategory",
    "ImageResources",
    "ImageResourcesMessage",
    "ImapServersEntry",
    "ImapServersResult",
    "ImapSmtpMailboxAttributesResult",
    "InheritableBooleanProperty",
    "InheritableConfigurationId",
    "InheritableConfigurationIdCollection",
    "InheritableDurationProperty",
    "InheritableGroupedConfigurationIdCollection",
    "InheritableIntProperty",
    "InheritableStringProperty",
    "InheritedBooleanValue",
    "InheritedConfigurationId",
    "InheritedConfigurationIdArrayEntry",
    "InheritedDuration",
    "InheritedFromType",
    "InheritedGroupedConfigurationId",
    "InheritedInt",
    "InheritedSkillSetting",
    "InheritedString",
    "InheritedUtilizationSetting",
    "InitializationFunction",
    "InitializationFunctions",
    "InteractionClientPlugin",
    "InteractionClientPlugins",
    "InteractionConferenceRoom",
    "InteractionConferenceRooms",
    "InteractionDialerCallListAcl",
    "InteractionDialerCallListAcls",
    "InteractionDialerCampaignAcl",
    "InteractionDialerCampaignAcls",
    "InteractionDialerPolicySetAcl",
    "InteractionDialerPolicySetAcls",
    "InteractionDialerRuleSetAcl",
    "InteractionDialerRuleSetAcls",
    "InteractionDialerScheduleAcl",
    "InteractionDialerScheduleAcls",
    "InteractionDialerScriptAcl",
    "InteractionDialerScriptAcls",
    "InteractionDialerSkillSetAcl",
    "InteractionDialerSkillSetAcls",
    "InteractionDialerStageSetAcl",
    "InteractionDialerStageSetAcls",
    "InteractionDialerZoneSetAcl",
    "InteractionDialerZoneSetAcls",
    "InteractionMessageStoreMailboxAttributesResult",
    "InteractionOptimizerSchedulingUnit",
    "InteractionOptimizerSchedulingUnits",
    "InteractionProcessAutomationLicenseType",
    "InteractionProcessAutomationProcess",
    "InteractionProcessAutomationProcesses",
    "InteractionProcessorTable",
    "InteractionProcessorTables",
    "InteractionRecorderConfiguration",
    "InteractionRecorderConfigurationMessage",
    "InteractionRecorderQuestionnaire",
    "InteractionRecorderQuestionnaires",
    "InteractionType",
    "IvrHandlersResult",
    "Keyword",
    "KeywordSet",
    "KeywordSets",
    "KeywordSetsMessage",
    "LanguagesEntry",
    "LanguagesResult",
    "Layout",
    "Layouts",
    "LayoutsMessage",
    "LegacyHistoricalReport",
    "LegacyHistoricalReports",
    "LicenseAllocation",
    "LicenseAllocationType",
    "LicenseAllocations",
    "LicenseError",
    "LicenseErrorType",
    "LicenseProperties",
    "LicensedLanguagesResult",
    "Line",
    "LineAccessLevel",
    "LineAccessValidation",
    "LineAddressFamily",
    "LineAudioPath",
    "LineAudioProtocol",
    "LineCallAnalysisType",
    "LineCalledAddressSelection",
    "LineCallingAddressDivertedCalls",
    "LineCallingAddressDivertedCallsFromHeaderAddress",
    "LineCallingAddressNormalCalls",
    "LineCallingAddressNormalCallsFromHeaderAddress",
    "LineCallingAddressSelection",
    "LineDTMFType",
    "LineDiversionInfo",
    "LineDiversionMethod",
    "LineFaxProtocol",
    "LineGroup",
    "LineGroups",
    "LineMediaAddressFamily",
    "LineRegistrarAddress",
    "LineSecurity",
    "LineSendExtension",
    "LineSipProxy",
    "LineTransportProtocol",
    "LineUsage",
    "LineUserToUserConversion",
    "LineUserToUserHeader",
    "Lines",
    "LinesAuthorityCertificate",
    "LinesAuthorityCertificates",
    "Location",
    "LocationEnumeration",
    "Locations",
    "LoginAuthentication",
    "LoginAuthenticationMessage",
    "LyncOption",
    "MailboxProperties",
    "MailboxType",
    "MediaLevel",
    "MediaServer",
    "MediaServers",
    "MediaType",
    "MiscellaneousItem",
    "MiscellaneousItems",
    "MonitoredMailbox",
    "MonitoredMailboxType",
    "MonitoredMailboxesBulkUpdate",
    "MultiLanguageString",
    "MultiLanguageValue",
    "MwiMode",
    "NoMailboxAttributesResult",
    "ObjectType",
    "PasswordPolicies",
    "PasswordPoliciesMessage",
    "PasswordPolicy",
    "PatternType",
    "PeerSite",
    "PeerSites",
    "PersonalInformationProperties",
    "PopupType",
    "Position",
    "Positions",
    "PositionsMessage",
    "PreviewKeywordRuntimeResult",
    "ProblemReporter",
    "ProblemReporterMessage",
    "QueueColumn",
    "QueueColumnAttributeType",
    "QueueColumns",
    "QueueColumnsMessage",
    "RecordingBeepTone",
    "RecordingBeepTones",
    "RecordingBeepTonesMessage",
    "RelativeDayType",
    "RelativeMonthlyInstanceType",
    "ReportLog",
    "ReportLogs",
    "ResponseManagementDocument",
    "ResponseManagementDocuments",
    "ResponseManagementDocumentsMessage",
    "Role",
    "Roles",
    "RolesMessage",
    "RoutingTableEntrySetting",
    "SalesforceCTIConfiguration",
    "SalesforceCTIConfigurations",
    "SalesforceCTIConfigurationsMessage",
    "SalesforceCtiAttributeMap",
    "SalesforceCtiAttributeMapsBulkUpdate",
    "Schedule",
    "ScheduleRecurrence",
    "Schedules",
    "SchedulesMessage",
    "SearchableProvidersResult",
    "SecureInputForm",
    "SecureInputFormCustomParameter",
    "SecureInputFormFieldDefinition",
    "SecureInputFormType",
    "SecureInputForms",
    "SecureInputFormsMessage",
    "SecurityRightsProperties",
    "SelectionRule",
    "SelectionRules",
    "SendEmailArgument",
    "ServerParameter",
    "ServerParameters",
    "ServerParametersMessage",
    "SingleSignOnIdentityProvider",
    "SingleSignOnIdentityProviders",
    "SipBridge",
    "SipBridges",
    "Skill",
    "SkillCategories",
    "SkillCategoriesMessage",
    "SkillCategory",
    "SkillSetting",
    "SkillSettingsProperties",
    "Skills",
    "SkillsMessage",
    "SmsBroker",
    "SmsBrokers",
    "StationGroup",
    "StationGroups",
    "StatisticParameterGroup",
    "StatisticParameterGroups",
    "StatisticParameterGroupsMessage",
    "StatusColumn",
    "StatusColumns",
    "StructuredParameter",
    "StructuredParameterType",
    "StructuredParameterValue",
    "StructuredParameters",
    "StructuredParametersMessage",
    "SubObjectSet",
    "SubstitutionType",
    "SubsystemCertificatesEntry",
    "SubsystemCertificatesResult",
    "SupportedLanguagesResult",
    "System",
    "SystemMailboxType",
    "SystemMessage",
    "SystemParameter",
    "SystemParameters",
    "SystemParametersMessage",
    "TimeZonesEntry",
    "TimeZonesResult",
    "TransactionResponse",
    "TrustSubsystemCertificateArgument",
    "UpdateOperationResult",
    "UpdateService",
    "UrlAction",
    "User",
    "UserClientConfigurationProperties",
    "UserPassword",
    "Users",
    "UsersEntry",
    "UsersMessage",
    "UsersResult",
    "UtilizationSetting",
    "UtilizationSettingsProperties",
    "ValidationError",
    "ValidationErrorType",
    "WebClientFaxFormat",
    "WebServicesParameter",
    "WebServicesParameters",
    "Widget",
    "Widgets",
    "Workgroup",
    "WorkgroupMailboxProperties",
    "WorkgroupQueueType",
    "Workgroups",
    "WorkgroupsMessage",
    "WrapUpCategories",
    "WrapUpCategoriesMessage",
    "WrapUpCategory",
    "WrapUpCode",
    "WrapUpCodes",
    "WrapUpCodesMessage",
]


class AccessControlGroup(Model, kw_only=True):
    """A group that bundles objects of many types for access control. Groups form a tree."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    account_codes: list[_models.ConfigurationId] | UnsetType | None = UNSET
    children: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The groups directly below this one."""
    client_configuration_templates: list[_models.ConfigurationId] | UnsetType | None = UNSET
    image_resources: list[_models.ConfigurationId] | UnsetType | None = UNSET
    interaction_processor_tables: list[_models.ConfigurationId] | UnsetType | None = UNSET
    ip_phone_proxy_groups: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The groups of proxies for IP phones that belong to the group."""
    ip_phone_ring_sets: list[_models.ConfigurationId] | UnsetType | None = UNSET
    ip_phones: list[_models.ConfigurationId] | UnsetType | None = UNSET
    ip_phone_templates: list[_models.ConfigurationId] | UnsetType | None = UNSET
    is_permanent: bool | UnsetType | None = UNSET
    keyword_sets: list[_models.ConfigurationId] | UnsetType | None = UNSET
    layouts: list[_models.ConfigurationId] | UnsetType | None = UNSET
    locations: list[_models.ConfigurationId] | UnsetType | None = UNSET
    parent: _models.ConfigurationId | UnsetType | None = UNSET
    """The group directly above this one."""
    password_policies: list[_models.ConfigurationId] | UnsetType | None = UNSET
    roles: list[_models.ConfigurationId] | UnsetType | None = UNSET
    schedules: list[_models.ConfigurationId] | UnsetType | None = UNSET
    skill_categories: list[_models.ConfigurationId] | UnsetType | None = UNSET
    skills: list[_models.ConfigurationId] | UnsetType | None = UNSET
    station_groups: list[_models.ConfigurationId] | UnsetType | None = UNSET
    stations: list[_models.ConfigurationId] | UnsetType | None = UNSET
    station_templates: list[_models.ConfigurationId] | UnsetType | None = UNSET
    statistic_groups: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The statistic groups that belong to the group."""
    users: list[_models.ConfigurationId] | UnsetType | None = UNSET
    workgroups: list[_models.ConfigurationId] | UnsetType | None = UNSET
    wrap_up_categories: list[_models.ConfigurationId] | UnsetType | None = UNSET
    wrap_up_codes: list[_models.ConfigurationId] | UnsetType | None = UNSET


class AccessControlGroups(Model, kw_only=True):
    """A list of access control groups."""

    items: list[AccessControlGroup]


class AccessControlGroupsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:accessControlGroupsMessage",
):
    """Reports which watched access control groups were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[AccessControlGroup] | UnsetType = UNSET
    changed: list[AccessControlGroup] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the access control groups that were removed."""

    def _lists(self) -> _Lists[str, AccessControlGroup]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class AccessRightsProperties(Model, kw_only=True):
    """Access rights: for each action, the objects that a user, role or workgroup may use it
    on.
    """

    activate_others: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The objects in which others may be activated."""
    activate_self: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The objects in which the users may activate themselves."""
    can_edit_access_rights: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the access rights may be edited."""
    change_user_status: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The users whose status may be changed."""
    client_buttons: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    coach_line_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    coach_station_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    coach_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    coach_workgroup_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    create_optimizer_forecasts: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    create_scheduling_unit_agent_constraints: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    create_scheduling_unit_agent_groups: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    create_scheduling_unit_schedules: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    create_scheduling_unit_shift_rotations: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    create_scheduling_unit_shifts: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    create_scheduling_unit_timeoff_requests: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    delete_optimizer_forecasts: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    delete_scheduling_unit_agent_constraints: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    delete_scheduling_unit_agent_groups: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    delete_scheduling_unit_schedules: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    delete_scheduling_unit_shift_rotations: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    delete_scheduling_unit_shifts: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    delete_scheduling_unit_timeoff_requests: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    disconnect_line_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    disconnect_station_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    disconnect_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    disconnect_workgroup_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    e_faqs: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    follow_me_phone_number_classifications: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The classes of phone numbers allowed for follow-me."""
    forward_phone_number_classifications: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The classes of phone numbers allowed for forwarding."""
    hold_station_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    hold_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    interaction_client_plugins: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    """The plug-ins of Interaction Client allowed."""
    interaction_conference_restrict_rooms: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The rooms of Interaction Conference that the right is about."""
    join_line_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    join_station_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    join_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    join_workgroup_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    launchable_process_list: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The processes of process automation that may be launched."""
    list_account_codes: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The account codes that may be listed."""
    listen_line_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    listen_station_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    listen_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    listen_workgroup_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    login_station: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The stations that may be logged in to."""
    manage_process_list: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The processes of process automation that may be managed."""
    miscellaneous: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """Rights that belong to none of the other groups."""
    modify_attendant_email_profiles: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    modify_attendant_inbound_profiles: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    modify_attendant_operator_profiles: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    modify_attendant_outbound_profiles: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    modify_campaign_list: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    modify_feedback_surveys: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    modify_optimizer_forecasts: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    modify_recorder_questionnaires: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    modify_scheduling_unit_agent_constraints: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    modify_scheduling_unit_agent_groups: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    modify_scheduling_unit_configuration: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    modify_scheduling_unit_list_real_time_adherence: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The scheduling units whose real-time adherence may be changed."""
    modify_scheduling_unit_schedules: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    modify_scheduling_unit_shift_rotations: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    modify_scheduling_unit_shifts: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    modify_scheduling_unit_timeoff_requests: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    mute_station_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    mute_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    phone_number_classifications: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    """The classes of phone numbers allowed."""
    pickup_line_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    pickup_station_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    pickup_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    pickup_workgroup_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    preview_email_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    preview_email_workgroup_queue: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    record_line_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    record_station_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    record_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    record_workgroup_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    response_management_documents: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    snip_line_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The line queues on which snippet recordings may be made."""
    snip_station_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The station queues on which snippet recordings may be made."""
    snip_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The user queues on which snippet recordings may be made."""
    snip_workgroup_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The workgroup queues on which snippet recordings may be made."""
    status_messages: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The status messages that may be chosen."""
    substitute_queue_control_columns: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    transfer_line_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    transfer_station_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    transfer_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    transfer_workgroup_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    tui_phone_number_classifications: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The classes of phone numbers allowed in the telephone user interface (TUI)."""
    view_analytics_dashboards: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    view_attendant_email_profile_in_search: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The e-mail profiles of the attendant that may be seen in a search."""
    view_attendant_email_profiles: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_attendant_inbound_profile_in_search: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The inbound profiles of the attendant that may be seen in a search."""
    view_attendant_inbound_profiles: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_attendant_operator_profile_in_search: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The operator profiles of the attendant that may be seen in a search."""
    view_attendant_operator_profiles: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_attendant_outbound_profile_in_search: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The outbound profiles of the attendant that may be seen in a search."""
    view_attendant_outbound_profiles: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_campaign_list: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_data_source: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_feedback_surveys: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_general_directories: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_historical_reports: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_individual_statistics: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    """The users whose own statistics may be seen."""
    view_layout_list: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_line_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_modify_optimizer_all: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    """The right to see and change everything in Optimizer."""
    view_optimizer_forecasts: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_optimizer_scheduling_units: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_positions_list: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_process_list: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_queue_control_columns: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    view_recorder_questionnaires: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    view_report: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_scheduling_unit_agent_constraints: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_scheduling_unit_agent_groups: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_scheduling_unit_configuration: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_scheduling_unit_intraday_monitoring: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_scheduling_unit_list_real_time_adherence: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The scheduling units whose real-time adherence may be seen."""
    view_scheduling_unit_schedule_preferences: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_scheduling_unit_schedules: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_scheduling_unit_shift_rotations: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_scheduling_unit_shifts: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    view_scheduling_unit_timeoff_requests: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_skill_list: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_station_groups: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_station_groups_in_search: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The station groups that may be seen in a search."""
    view_station_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_station_queue_in_search: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    """The station queues that may be seen in a search."""
    view_status_columns: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_user_interaction_history: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    view_user_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_workgroup: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The workgroups that may be seen."""
    view_workgroup_queue: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    view_workgroup_queue_in_search: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    """The workgroup queues that may be seen in a search."""
    view_workgroup_statistics: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )


class AccountCode(Model, kw_only=True):
    """An account code."""

    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the account code belongs to."""
    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    description: str | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class AccountCodes(Model, kw_only=True):
    """A list of account codes."""

    items: list[AccountCode]


class AccountCodesConfiguration(Model, kw_only=True):
    """The settings for account codes as a whole."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    account_codes_enabled: bool | UnsetType | None = UNSET
    """Whether account codes are in use."""


class AccountCodesConfigurationMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:accountCodesConfigurationMessage",
):
    """Reports the watched settings for account codes as a whole."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    account_codes_configuration: AccountCodesConfiguration


class AccountCodesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:accountCodesMessage",
):
    """Reports which watched account codes were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[AccountCode] | UnsetType = UNSET
    changed: list[AccountCode] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the account codes that were removed."""

    def _lists(self) -> _Lists[str, AccountCode]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class Accumulator(Model, kw_only=True):
    """An accumulator."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class Accumulators(Model, kw_only=True):
    """A list of accumulators."""

    items: list[Accumulator]


class Action(Model, kw_only=True):
    """An action, such as a screen pop."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    action_type: ActionType | UnsetType = UNSET
    url_action: UrlAction | UnsetType | None = UNSET
    """What an action of the web browser type opens."""


class ActionEnumeration(OpenEnum):
    """The action of a client button."""

    Addin = 0
    """Runs an add-in of the client."""
    CustomNotification = 1
    """Sends a custom notification."""
    LaunchApplication = 2
    """Launches an application on the user's computer."""


class ActionParameter(Model, kw_only=True):
    """A parameter of an action."""

    name: str
    friendly_name: str
    """The name of the parameter as shown to people."""
    override: AttendantOverrideType
    """Whether Interaction Attendant may override the value."""
    default_value: str | UnsetType | None = UNSET
    restricted_values: dict[str, str] | UnsetType | None = UNSET
    """The values to which the parameter is restricted, by key."""


class ActionType(OpenEnum):
    """The kind of an action."""

    Dde = 0
    """Dynamic Data Exchange (DDE) of Windows."""
    CustomScreenPop = 1
    """A screen pop of one's own making."""
    WebBrowserScreenPop = 2
    """A screen pop that opens a web page."""


class Actions(Model, kw_only=True):
    """A list of actions."""

    items: list[Action]


class ActionsMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:configuration.system:actionsMessage"
):
    """Reports which watched actions were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[Action] | UnsetType = UNSET
    changed: list[Action] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the actions that were removed."""

    def _lists(self) -> _Lists[str, Action]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class AdministrativeRightsProperties(Model, kw_only=True):
    """Administrative rights: the objects and settings that a user, role or workgroup may
    administer.
    """

    account_code_list: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    accumulator_list: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    actions: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    analytics_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    attendant_defaults: InheritableBooleanProperty | UnsetType | None = UNSET
    audio_sources: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    can_edit_administrative_rights: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the administrative rights may be edited."""
    can_publish_client_templates: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether client templates may be published."""
    client_buttons: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    client_configuration_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    client_configuration_templates: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    collective: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the collective, the group of peer sites, may be administered."""
    contact_list_sources: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    data_manager_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    default_ip_phone_configuration: InheritableBooleanProperty | UnsetType | None = _field(
        name="defaultIPPhoneConfiguration", default=UNSET
    )
    default_location_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    default_station_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    default_user_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    dnis_mappings_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the mappings of dialled numbers (DNIS) may be administered."""
    e_faq: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    fax_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    fax_groups: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    handlers: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    i_c_data_sources: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The data sources of the server that may be administered."""
    image_resources: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    initialization_functions: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    interaction_analyzer_keyword_sets: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    interaction_conference_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    interaction_conference_rooms: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    interaction_dialer_call_lists: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    interaction_dialer_campaigns: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    interaction_dialer_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    interaction_dialer_policy_sets: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    interaction_dialer_rule_sets: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    interaction_dialer_schedules: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    interaction_dialer_scripts: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    interaction_dialer_skill_sets: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    interaction_dialer_stage_sets: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    interaction_dialer_zone_sets: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    interaction_feedback_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    interaction_optimizer_advanced_configuration: InheritableBooleanProperty | UnsetType | None = (
        UNSET
    )
    interaction_optimizer_agents_configuration: InheritableBooleanProperty | UnsetType | None = (
        UNSET
    )
    interaction_process_automation: InheritableBooleanProperty | UnsetType | None = UNSET
    interaction_processor_tables: InheritableGroupedConfigurationIdCollection | UnsetType | None = (
        UNSET
    )
    interaction_recorder_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    interaction_tracker_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    i_p_phone_registration_groups: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    i_p_phone_ring_sets: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    i_p_phones: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    i_p_phone_templates: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    layouts: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    licenses_allocation_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    line_groups: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    lines: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    locations: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    log_retrieval_assistant_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    mail_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    master_administrator: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether this is a master administrator."""
    media_servers_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    mrcp_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the settings of MRCP, a protocol for speech servers, may be administered."""
    password_policies: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    password_policies_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    peer_sites_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    phone_numbers_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    positions: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    problem_reporter_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    queue_control_columns: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    report_logs: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    reports: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    response_management: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    roles: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    salesforce_ctis: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    sametime_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the settings for Sametime may be administered."""
    schedules: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    secure_input_forms: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    selection_rule_list: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    """The selection rules that may be administered."""
    server_parameter: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    servers_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    session_manager_server_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    single_sign_on_identity_providers: (
        InheritableGroupedConfigurationIdCollection | UnsetType | None
    ) = UNSET
    single_sign_on_secure_token_server: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the server that issues tokens for single sign-on may be administered."""
    sip_bridge: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    sip_proxy_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    skill_categories: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    skills: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    sms_broker: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    sms_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    social_media: InheritableBooleanProperty | UnsetType | None = UNSET
    speech_recognition_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    station_groups: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    stations: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    station_templates: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    statistic_groups: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    status_messages: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    structured_parameters: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    system_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    system_parameters: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    users: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    web_services_parameters: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    widgets_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    workgroups: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    wrap_up_categories: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET
    wrap_up_codes: InheritableGroupedConfigurationIdCollection | UnsetType | None = UNSET


class AreInUseResult(Model, kw_only=True):
    """Reports whether access control groups are in use."""

    are_ac_gs_in_use: bool = _field(name="areACGsInUse")
    """Whether access control groups (ACGs) are in use."""


class AssignMembershipArgument(Model, kw_only=True):
    """The objects to assign to an access control group."""

    objects: Sequence[_models.ConfigurationId]
    """The objects to assign."""


class AssignMembershipResult(Model, kw_only=True):
    """The result of assigning objects to an access control group."""

    id: str


class AssignableAccessControlGroup(Model, kw_only=True):
    """An access control group that objects can be assigned to, with those below it."""

    access_control_group_id: _models.ConfigurationId
    children: list[AssignableAccessControlGroup] | UnsetType | None = UNSET
    """The assignable groups directly below this one."""


class AssignableEntry(Model, kw_only=True):
    """An entry in the list of assignable access control groups."""

    acg: AssignableAccessControlGroup
    """The access control group, with those below it."""


class AssignableResult(Model, kw_only=True):
    """The access control groups that objects can be assigned to."""

    assignable: list[AssignableEntry]


class AttendantEmailProfile(Model, kw_only=True):
    """An e-mail profile of Interaction Attendant."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class AttendantEmailProfiles(Model, kw_only=True):
    """A list of e-mail profiles of Interaction Attendant."""

    items: list[AttendantEmailProfile]


class AttendantInboundProfile(Model, kw_only=True):
    """A profile of Interaction Attendant for inbound calls."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class AttendantInboundProfiles(Model, kw_only=True):
    """A list of inbound profiles of Interaction Attendant."""

    items: list[AttendantInboundProfile]


class AttendantOperatorProfile(Model, kw_only=True):
    """An operator profile of Interaction Attendant."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class AttendantOperatorProfiles(Model, kw_only=True):
    """A list of operator profiles of Interaction Attendant."""

    items: list[AttendantOperatorProfile]


class AttendantOutboundProfile(Model, kw_only=True):
    """A profile of Interaction Attendant for outbound calls."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class AttendantOutboundProfiles(Model, kw_only=True):
    """A list of outbound profiles of Interaction Attendant."""

    items: list[AttendantOutboundProfile]


class AttendantOverrideType(OpenEnum):
    """The right of Interaction Attendant to override the value of an action's parameter."""

    Allow = 0
    Restrict = 1
    """Only with one of the restricted values."""
    Disallow = 2


class AudioSource(Model, kw_only=True):
    """An audio source."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class AudioSources(Model, kw_only=True):
    """A list of audio sources."""

    items: list[AudioSource]


class AudioSourcesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.hardware:audioSourcesMessage",
):
    """Reports which watched audio sources were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[AudioSource] | UnsetType = UNSET
    changed: list[AudioSource] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the audio sources that were removed."""

    def _lists(self) -> _Lists[str, AudioSource]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class Availability(OpenEnum):
    """The times at which a client button can be pressed."""

    Always = 0
    WithActiveInteractionSelected = 1
    """Only while an active interaction is selected."""
    WithInteractionSelected = 2
    """Only while an interaction is selected."""


class BasicPhoneNumber(Model, kw_only=True):
    """A phone number with its extension."""

    number: str | None
    extension: str | UnsetType | None = UNSET
    dial_extension_automatically: bool | UnsetType | None = UNSET
    """Whether the extension is dialled without being asked for."""


class ClientButton(Model, kw_only=True):
    """A button in the client that carries out an action."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    action: ActionEnumeration | UnsetType = UNSET
    """What the button does."""
    availability: Availability | UnsetType = UNSET
    """When the button can be pressed."""
    button_text: MultiLanguageString | UnsetType | None = UNSET
    """The text on the button, in one or more languages."""
    deactivate_after_use: bool | UnsetType | None = UNSET
    """Whether the button goes out of use once it has been pressed."""
    description: MultiLanguageString | UnsetType | None = UNSET
    display_notification: bool | UnsetType | None = UNSET
    """Whether a notification is shown."""
    enabled: bool | UnsetType | None = UNSET
    icon_uri: str | UnsetType | None = UNSET
    """Where the button's icon is."""
    interaction_types: list[InteractionType] | UnsetType | None = UNSET
    """The kinds of interaction that the button is for."""
    local_application: str | UnsetType | None = UNSET
    """The application that the button launches on the user's computer."""
    locations: list[LocationEnumeration] | UnsetType | None = UNSET
    """The places in the client where the button is shown."""


class ClientButtons(Model, kw_only=True):
    """A list of client buttons."""

    items: list[ClientButton]


class ClientButtonsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:clientButtonsMessage",
):
    """Reports which watched client buttons were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[ClientButton] | UnsetType = UNSET
    changed: list[ClientButton] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the client buttons that were removed."""

    def _lists(self) -> _Lists[str, ClientButton]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class ClientConfigurationTemplate(Model, kw_only=True):
    """A template of client settings that roles and users can have."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the template belongs to."""


class ClientConfigurationTemplates(Model, kw_only=True):
    """A list of client configuration templates."""

    items: list[ClientConfigurationTemplate]


class ClientConfigurationTemplatesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:clientConfigurationTemplatesMessage",
):
    """Reports which watched client configuration templates were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[ClientConfigurationTemplate] | UnsetType = UNSET
    changed: list[ClientConfigurationTemplate] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the client configuration templates that were removed."""

    def _lists(self) -> _Lists[str, ClientConfigurationTemplate]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class ClientTemplate(Model, kw_only=True):
    """A template for a client application, kept as a file."""

    application_id: str | UnsetType | None = UNSET
    """The id of the client application that the template is for."""
    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    file_date_last_modified: str | UnsetType | None = UNSET
    """When the template's file last changed."""
    file_date_last_modified_datetime: ClassVar[_Parsed] = _Parsed("file_date_last_modified")
    is_permanent: bool | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class ClientTemplateInfo(Model, kw_only=True):
    """A client template of a user and the date of its publication."""

    id: _models.ConfigurationId
    application_id: str
    """The id of the client application that the template is for."""
    published_date: _MomentText
    """A date-time."""
    published_date_datetime: ClassVar[_Parsed] = _Parsed("published_date")


class ClientTemplates(Model, kw_only=True):
    """A list of client templates."""

    items: list[ClientTemplate]


class ClientTemplatesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:clientTemplatesMessage",
):
    """Reports which watched client templates were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[ClientTemplate] | UnsetType = UNSET
    changed: list[ClientTemplate] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the client templates that were removed."""

    def _lists(self) -> _Lists[str, ClientTemplate]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class ConfigGlobalObjectSubscription(Model, kw_only=True):
    """The parameters of watching a configuration object of which there is one only."""

    rights_filter: str
    """The right by which the object is watched, such as view or admin."""
    properties: Sequence[str] | UnsetType = UNSET
    """The names of the properties to watch."""


class ConfigObjectSubscription(Model, kw_only=True):
    """The parameters of watching configuration objects."""

    configuration_ids: Sequence[str]
    """The ids of the objects to watch; * for all."""
    properties: Sequence[str]
    """The names of the properties to watch; * for all, but not of all objects."""
    rights_filter: str
    """Keeps objects that the user has this right to, such as view or admin."""


class ConfigurationIdGrouping(OpenEnum):
    """Whether one object, a group or all objects are addressed."""

    All = 0
    Single = 1
    Group = 2


class ConfigurationStatusMessage(Model, kw_only=True):
    """A status message: a status that users can have, and what it means for them."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    allow_acd_calls: bool | UnsetType | None = UNSET
    """Whether users in this status can get ACD interactions."""
    allow_follow_up: bool | UnsetType | None = UNSET
    group: str | UnsetType | None = UNSET
    """The name of the group that the status belongs to."""
    has_date: bool | UnsetType | None = UNSET
    """Whether the status is set with a date."""
    has_time: bool | UnsetType | None = UNSET
    """Whether the status is set with a time."""
    is_after_call_work: bool | UnsetType | None = UNSET
    """Whether the status is for the work after a call."""
    is_do_not_disturb: bool | UnsetType | None = UNSET
    """Whether users in this status are not to be disturbed."""
    is_forward: bool | UnsetType | None = UNSET
    """Whether the status forwards calls."""
    is_persistent: bool | UnsetType | None = UNSET
    """Whether the status is persistent."""
    is_user_selectable: bool | UnsetType | None = UNSET
    """Whether users can choose the status themselves."""
    message_text: MultiLanguageString | UnsetType | None = UNSET
    """The text of the status, in one or more languages."""


class ConfigurationStatusMessages(Model, kw_only=True):
    """A list of status messages."""

    items: list[ConfigurationStatusMessage]


class ContactListSource(Model, kw_only=True):
    """A source of contact lists."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    label: MultiLanguageString | UnsetType | None = UNSET
    """The label of the source, in one or more languages."""


class ContactListSources(Model, kw_only=True):
    """A list of sources of contact lists."""

    items: list[ContactListSource]


class CustomAttribute(Model, kw_only=True):
    """A custom attribute of a configuration object: a name with a value."""

    name: str
    value: str | None


class DataSourceSubType(OpenEnum):
    """The product or format behind a data source."""

    Db2 = 0
    Informix = 1
    Ingres = 2
    Oracle = 3
    MsAccess = 4
    MsSql = 5
    Sybase = 6
    Other = 7
    IPlanet = 8
    OpenLdap = 9
    ActiveDirectory = 10
    MsOutlook = 11
    MsExchange = 12
    IninTextFile = 13
    ThinkDirectMarketing = 14
    RediConnect = 15


class DataSourceType(OpenEnum):
    """The interface by which a data source is reached."""

    Jdbc = 0
    """Java Database Connectivity (JDBC)."""
    JdbcOdbc = 1
    """JDBC on top of ODBC."""
    Ldap = 2
    """Lightweight Directory Access Protocol (LDAP)."""
    Mapi = 3
    """Messaging Application Programming Interface (MAPI)."""
    Odbc = 4
    """Open Database Connectivity (ODBC)."""
    WhitePages = 5


class DefaultLocation(Model, kw_only=True):
    """The default location."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    timezone: str | UnsetType | None = UNSET


class DefaultUser(Model, kw_only=True):
    """The default user: rights and settings kept for users by default."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_rights: AccessRightsProperties | UnsetType | None = UNSET
    administrative_rights: AdministrativeRightsProperties | UnsetType | None = UNSET
    interaction_disconnected_action: _models.ConfigurationId | UnsetType | None = UNSET
    """The action for when an interaction of a user is disconnected."""
    interaction_offering_action: _models.ConfigurationId | UnsetType | None = UNSET
    """The action for when an interaction is offered to a user."""
    parked_call_extension: InheritableStringProperty | UnsetType | None = UNSET
    parked_call_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long a call may stay parked."""
    parked_chat_extension: InheritableStringProperty | UnsetType | None = UNSET
    parked_chat_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long a chat may stay parked."""
    parked_email_extension: InheritableStringProperty | UnsetType | None = UNSET
    parked_email_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long an e-mail may stay parked."""
    parked_generic_object_extension: InheritableStringProperty | UnsetType | None = UNSET
    """The extension for parked generic interactions."""
    parked_generic_object_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long a generic interaction may stay parked."""
    security_rights: SecurityRightsProperties | UnsetType | None = UNSET
    web_client_fax_format: WebClientFaxFormat | UnsetType | None = UNSET
    """The file format of faxes in the web client."""
    whisper_tone_level: int | UnsetType | None = UNSET


class DefaultUserMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:defaultUserMessage",
):
    """Reports the watched settings of the default user."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    default_user: DefaultUser


class DestinationType(OpenEnum):
    """The kind of destination that a dialled number leads to."""

    User = 0
    Workgroup = 1
    Station = 2


class DialPlanClassification(Model, kw_only=True):
    """A classification of the dial plan: a kind of call."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class DialPlanClassifications(Model, kw_only=True):
    """A list of classifications of the dial plan."""

    items: list[DialPlanClassification]


class DialPlanClassificationsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.system:dialPlanClassificationsMessage",
):
    """Reports which watched classifications of the dial plan were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[DialPlanClassification] | UnsetType = UNSET
    changed: list[DialPlanClassification] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the classifications that were removed."""

    def _lists(self) -> _Lists[str, DialPlanClassification]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class DirectoriesEntry(Model, kw_only=True):
    """An entry that a search of a mail directory found."""

    display_name: str
    email_address: str
    directory_entry: str
    """The entry of the mailbox in the directory."""
    mailbox: str
    mailbox_option: str
    type: str


class DirectoriesResult(Model, kw_only=True):
    """The entries that a search of a mail directory found."""

    directories: list[DirectoriesEntry]
    """The entries that were found."""


class DnisMappings(Model, kw_only=True):
    """The DNIS mappings: where calls go by the number that was dialled."""

    routing_table: list[RoutingTableEntrySetting] | UnsetType | None = UNSET
    """The mappings, each from a dialled number to a destination."""


class EFaq(Model, kw_only=True):
    """An e-FAQ."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class EFaqSearchOptions(OpenEnum):
    """The closeness with which a search of e-FAQ must match."""

    All = 0
    Generous = 1
    Best = 2
    Strict = 3


class EFaqs(Model, kw_only=True):
    """A list of e-FAQs."""

    items: list[EFaq]


class EnabledMailboxProvidersResult(Model, kw_only=True):
    """The types of mailbox that are enabled on the server."""

    enabled_mailbox_types: list[SystemMailboxType]


class FaxGroup(Model, kw_only=True):
    """A group for faxes."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class FaxGroups(Model, kw_only=True):
    """A list of fax groups."""

    items: list[FaxGroup]


class FeatureLicense(Model, kw_only=True):
    """A licence for a feature."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class FeatureLicenses(Model, kw_only=True):
    """A list of feature licences."""

    items: list[FeatureLicense]


class FeedbackSurvey(Model, kw_only=True):
    """A feedback survey."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class FeedbackSurveyGroup(Model, kw_only=True):
    """A group of feedback surveys."""

    surveys: list[_models.ConfigurationId] | UnsetType | None = UNSET


class FeedbackSurveyGroups(Model, kw_only=True):
    """A list of groups of feedback surveys."""

    items: list[FeedbackSurveyGroup]


class FeedbackSurveys(Model, kw_only=True):
    """A list of feedback surveys."""

    items: list[FeedbackSurvey]


class FoldersResult(Model, kw_only=True):
    """The folders of a mailbox."""

    folders: list[str]


class FollowMe(Model, kw_only=True):
    """A number for follow-me."""

    phone_number: str
    timeout: int
    use_pin: bool
    """Whether a PIN is asked for at the number."""


class GroupedConfigurationId(Model, kw_only=True):
    """Names one object, a group of objects or all objects."""

    object_type: ObjectType
    """The type of the group."""
    grouping: ConfigurationIdGrouping
    """Whether one object, a group or all objects are addressed."""
    id: str | UnsetType | None = UNSET
    display_name: str | UnsetType | None = UNSET
    uri: str | UnsetType | None = UNSET


class Handler(Model, kw_only=True):
    """A handler: a program that runs on the server."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class Handlers(Model, kw_only=True):
    """A list of handlers."""

    items: list[Handler]


class HistoricalReport(Model, kw_only=True):
    """A historical report."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class HistoricalReports(Model, kw_only=True):
    """A list of historical reports."""

    items: list[HistoricalReport]


class IcDataSource(Model, kw_only=True):
    """A data source of the server, such as a database or a directory, with what it takes to
    connect.
    """

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    additional_information: str | UnsetType | None = UNSET
    bind_dn: str | UnsetType | None = UNSET
    """The distinguished name (DN) with which the server binds to an LDAP directory."""
    connection_string: str | UnsetType | None = UNSET
    data_source_sub_type: DataSourceSubType | UnsetType | None = UNSET
    """The product or format behind the data source."""
    data_source_type: DataSourceType | UnsetType = UNSET
    """The interface by which the data source is reached."""
    driver: str | UnsetType | None = UNSET
    """The driver for the connection."""
    folder: str | UnsetType | None = UNSET
    """The folder in which the data is."""
    has_manual_connection_string: bool | UnsetType | None = UNSET
    """Whether the connection string was written by hand."""
    host_name: str | UnsetType | None = UNSET
    is_file_dsn: bool | UnsetType | None = UNSET
    """Whether the ODBC data source name is that of a file."""
    is_read_only: bool | UnsetType | None = UNSET
    odbc_dsn: str | UnsetType | None = UNSET
    """The ODBC data source name (DSN)."""
    password: str | UnsetType | None = UNSET
    """The password for the data source."""
    port: str | UnsetType | None = UNSET
    qualifier: str | UnsetType | None = UNSET
    search_dn: str | UnsetType | None = UNSET
    """The distinguished name (DN) under which an LDAP directory is searched."""
    url: str | UnsetType | None = UNSET
    user_id: str | UnsetType | None = UNSET
    """The user name for the data source."""


class IcDataSources(Model, kw_only=True):
    """A list of data sources of the server."""

    items: list[IcDataSource]


class IdDisplayName(Model, kw_only=True):
    """Names an object by id and by display name."""

    id: str
    display_name: str | UnsetType | None = UNSET


class ImageMimeType(OpenEnum):
    """The type of an image file."""

    None_ = 0
    TIFF = 1
    JPEG = 2
    PNG = 3


class ImageResource(Model, kw_only=True):
    """An image kept on the server, such as the background of a layout."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the image belongs to."""
    category: _models.ConfigurationId | UnsetType | None = UNSET
    description: str | UnsetType | None = UNSET
    file_last_modified_date: str | UnsetType | None = UNSET
    """When the image file was last changed, as opposed to this object."""
    file_last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("file_last_modified_date")
    horizontal_resolution: int | UnsetType | None = UNSET
    """The width of the image."""
    image_uri: str | UnsetType | None = UNSET
    """The URI of the image file."""
    mime_type: ImageMimeType | UnsetType | None = UNSET
    tags: str | UnsetType | None = UNSET
    """The tags of the image, in one text."""
    vertical_resolution: int | UnsetType | None = UNSET
    """The height of the image."""


class ImageResourceCategories(Model, kw_only=True):
    """A list of categories of images."""

    items: list[ImageResourceCategory]


class ImageResourceCategory(Model, kw_only=True):
    """A category of images, with bounds on their size and type."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    maximum_file_size: int | UnsetType | None = UNSET
    """The largest size of an image file."""
    maximum_horizontal_resolution: int | UnsetType | None = UNSET
    """The largest width of an image."""
    maximum_vertical_resolution: int | UnsetType | None = UNSET
    """The largest height of an image."""
    minimum_horizontal_resolution: int | UnsetType | None = UNSET
    """The smallest width of an image."""
    minimum_vertical_resolution: int | UnsetType | None = UNSET
    """The smallest height of an image."""
    supported_types: list[ImageMimeType] | UnsetType | None = UNSET
    """The image types that the category takes."""


class ImageResources(Model, kw_only=True):
    """A list of image resources."""

    items: list[ImageResource]


class ImageResourcesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.system:imageResourcesMessage",
):
    """Reports which watched image resources were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[ImageResource] | UnsetType = UNSET
    changed: list[ImageResource] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the image resources that were removed."""

    def _lists(self) -> _Lists[str, ImageResource]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class ImapServersEntry(Model, kw_only=True):
    """An IMAP server."""

    server_name: str
    support_proxy_authentication: bool
    """Whether the server supports proxy authentication."""


class ImapServersResult(Model, kw_only=True):
    """The IMAP servers."""

    imap_servers: list[ImapServersEntry]


class ImapSmtpMailboxAttributesResult(Model, kw_only=True):
    """The attributes of a mailbox on an IMAP and SMTP server."""

    display_name: str
    email_address: str
    directory_entry: str
    """The entry of the mailbox in a directory."""
    mailbox: str
    mailbox_option: str


class InheritableBooleanProperty(Model, kw_only=True):
    """A switch that can be inherited."""

    actual_value: bool | UnsetType | None = UNSET
    """The value that is set on the object itself."""
    effective_value: bool | UnsetType | None = UNSET
    """The value that takes effect."""
    inherited_value: bool | UnsetType | None = UNSET
    """The value that is inherited."""
    inherited_from: list[InheritedBooleanValue] | UnsetType | None = UNSET
    """Where inherited values come from."""


class InheritableConfigurationId(Model, kw_only=True):
    """The name of an object, where it can be inherited."""

    actual_value: _models.ConfigurationId | UnsetType | None = UNSET
    """The value that is set on the object itself."""
    effective_value: _models.ConfigurationId | UnsetType | None = UNSET
    """The value that takes effect."""
    inherited_value: _models.ConfigurationId | UnsetType | None = UNSET
    """The value that is inherited."""
    inherited_from: list[InheritedConfigurationId] | UnsetType | None = UNSET
    """Where inherited values come from."""


class InheritableConfigurationIdCollection(Model, kw_only=True):
    """A list of objects that can be inherited."""

    actual_value: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The objects that are set on the object itself."""
    effective_value: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The objects that take effect."""
    inherited_value: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The objects that are inherited."""
    inherited_from: list[InheritedConfigurationIdArrayEntry] | UnsetType | None = UNSET
    """Where the inherited objects come from."""


class InheritableDurationProperty(Model, kw_only=True):
    """A duration that can be inherited."""

    actual_value: float | UnsetType | None = UNSET
    """The duration that is set on the object itself."""
    effective_value: float | UnsetType | None = UNSET
    """The duration that takes effect."""
    inherited_value: float | UnsetType | None = UNSET
    """The duration that is inherited."""
    inherited_from: list[InheritedDuration] | UnsetType | None = UNSET
    """Where inherited durations come from."""


class InheritableGroupedConfigurationIdCollection(Model, kw_only=True):
    """A list of objects, or of groups of objects, that can be inherited."""

    actual_value: list[GroupedConfigurationId] | UnsetType | None = UNSET
    """The objects that are set on the object itself."""
    effective_value: list[GroupedConfigurationId] | UnsetType | None = UNSET
    """The objects that take effect."""
    inherited_value: list[GroupedConfigurationId] | UnsetType | None = UNSET
    """The objects that are inherited."""
    inherited_from: list[InheritedGroupedConfigurationId] | UnsetType | None = UNSET
    """Where the inherited objects come from."""


class InheritableIntProperty(Model, kw_only=True):
    """A whole number that can be inherited."""

    actual_value: int | UnsetType | None = UNSET
    """The number that is set on the object itself."""
    effective_value: int | UnsetType | None = UNSET
    """The number that takes effect."""
    inherited_value: int | UnsetType | None = UNSET
    """The number that is inherited."""
    inherited_from: list[InheritedInt] | UnsetType | None = UNSET
    """Where inherited numbers come from."""


class InheritableStringProperty(Model, kw_only=True):
    """A text that can be inherited."""

    actual_value: str | UnsetType | None = UNSET
    """The text that is set on the object itself."""
    effective_value: str | UnsetType | None = UNSET
    """The text that takes effect."""
    inherited_value: str | UnsetType | None = UNSET
    """The text that is inherited."""
    inherited_from: list[InheritedString] | UnsetType | None = UNSET
    """Where inherited texts come from."""


class InheritedBooleanValue(Model, kw_only=True):
    """The value of a switch with the object it is inherited from."""

    from_: _models.ConfigurationId = _field(name="from")
    """The object that the value is inherited from."""
    object_type: InheritedFromType
    """The type of the object that the value is inherited from."""
    values: bool
    """The one value that is inherited, despite the plural."""


class InheritedConfigurationId(Model, kw_only=True):
    """The name of an object, with the object it is inherited from."""

    from_: _models.ConfigurationId = _field(name="from")
    """The object that the value is inherited from."""
    object_type: InheritedFromType
    """The type of the object that the value is inherited from."""
    values: _models.ConfigurationId
    """The one value that is inherited, despite the plural."""


class InheritedConfigurationIdArrayEntry(Model, kw_only=True):
    """A list of objects with the object it is inherited from."""

    from_: _models.ConfigurationId = _field(name="from")
    """The object that the list is inherited from."""
    object_type: InheritedFromType
    """The type of the object that the list is inherited from."""
    values: list[_models.ConfigurationId]


class InheritedDuration(Model, kw_only=True):
    """A duration with the object it is inherited from."""

    from_: _models.ConfigurationId = _field(name="from")
    """The object that the duration is inherited from."""
    object_type: InheritedFromType
    """The type of the object that the duration is inherited from."""
    values: float
    """The one duration that is inherited, despite the plural. In seconds."""


class InheritedFromType(OpenEnum):
    """The type of the object that a value is inherited from."""

    None_ = 0
    Workgroup = 1
    Role = 2
    DefaultUser = 3
    ClientConfigurationTemplate = 4


class InheritedGroupedConfigurationId(Model, kw_only=True):
    """A list of objects, or of groups of objects, with the object it is inherited from."""

    from_: _models.ConfigurationId = _field(name="from")
    """The object that the values are inherited from."""
    object_type: InheritedFromType
    """The type of the object that the values are inherited from."""
    values: list[GroupedConfigurationId]


class InheritedInt(Model, kw_only=True):
    """A whole number with the object it is inherited from."""

    from_: _models.ConfigurationId = _field(name="from")
    """The object that the number is inherited from."""
    object_type: InheritedFromType
    """The type of the object that the number is inherited from."""
    values: int
    """The one number that is inherited, despite the plural."""


class InheritedSkillSetting(Model, kw_only=True):
    """A list of skills with the object it is inherited from."""

    from_: _models.ConfigurationId = _field(name="from")
    """The object that the skills are inherited from."""
    object_type: InheritedFromType
    """The type of the object that the skills are inherited from."""
    values: list[SkillSetting]


class InheritedString(Model, kw_only=True):
    """A text with the object it is inherited from."""

    from_: _models.ConfigurationId = _field(name="from")
    """The object that the text is inherited from."""
    object_type: InheritedFromType
    """The type of the object that the text is inherited from."""
    values: str
    """The one text that is inherited, despite the plural."""


class InheritedUtilizationSetting(Model, kw_only=True):
    """Utilisation settings with the object they are inherited from."""

    values: list[UtilizationSetting] | None
    from_: _models.ConfigurationId | UnsetType | None = _field(name="from", default=UNSET)
    """The object that the settings are inherited from."""
    object_type: InheritedFromType | UnsetType | None = UNSET
    """The type of the object that the settings are inherited from."""


class InitializationFunction(Model, kw_only=True):
    """An initialisation function."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class InitializationFunctions(Model, kw_only=True):
    """A list of initialisation functions."""

    items: list[InitializationFunction]


class InteractionClientPlugin(Model, kw_only=True):
    """A plug-in of the Interaction Client."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    required: bool | UnsetType | None = UNSET
    """Whether the plug-in is required."""
    type: str | UnsetType | None = UNSET


class InteractionClientPlugins(Model, kw_only=True):
    """A list of plug-ins of the Interaction Client."""

    items: list[InteractionClientPlugin]


class InteractionConferenceRoom(Model, kw_only=True):
    """A room of Interaction Conference."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class InteractionConferenceRooms(Model, kw_only=True):
    """A list of rooms of Interaction Conference."""

    items: list[InteractionConferenceRoom]


class InteractionDialerCallListAcl(Model, kw_only=True):
    """An access entry (ACL) for a Dialer call list."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionDialerCallListAcls(Model, kw_only=True):
    """A list of access entries for Dialer call lists."""

    items: list[InteractionDialerCallListAcl]


class InteractionDialerCampaignAcl(Model, kw_only=True):
    """An access entry (ACL) for a Dialer campaign."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionDialerCampaignAcls(Model, kw_only=True):
    """A list of access entries for Dialer campaigns."""

    items: list[InteractionDialerCampaignAcl]


class InteractionDialerPolicySetAcl(Model, kw_only=True):
    """An access entry (ACL) for a Dialer policy set."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionDialerPolicySetAcls(Model, kw_only=True):
    """A list of access entries for Dialer policy sets."""

    items: list[InteractionDialerPolicySetAcl]


class InteractionDialerRuleSetAcl(Model, kw_only=True):
    """An access entry (ACL) for a Dialer rule set."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionDialerRuleSetAcls(Model, kw_only=True):
    """A list of access entries for Dialer rule sets."""

    items: list[InteractionDialerRuleSetAcl]


class InteractionDialerScheduleAcl(Model, kw_only=True):
    """An access entry (ACL) for a Dialer schedule."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionDialerScheduleAcls(Model, kw_only=True):
    """A list of access entries for Dialer schedules."""

    items: list[InteractionDialerScheduleAcl]


class InteractionDialerScriptAcl(Model, kw_only=True):
    """An access entry (ACL) for a Dialer script."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionDialerScriptAcls(Model, kw_only=True):
    """A list of access entries for Dialer scripts."""

    items: list[InteractionDialerScriptAcl]


class InteractionDialerSkillSetAcl(Model, kw_only=True):
    """An access entry (ACL) for a Dialer skill set."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionDialerSkillSetAcls(Model, kw_only=True):
    """A list of access entries for Dialer skill sets."""

    items: list[InteractionDialerSkillSetAcl]


class InteractionDialerStageSetAcl(Model, kw_only=True):
    """An access entry (ACL) for a Dialer stage set."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionDialerStageSetAcls(Model, kw_only=True):
    """A list of access entries for Dialer stage sets."""

    items: list[InteractionDialerStageSetAcl]


class InteractionDialerZoneSetAcl(Model, kw_only=True):
    """An access entry (ACL) for a Dialer zone set."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionDialerZoneSetAcls(Model, kw_only=True):
    """A list of access entries for Dialer zone sets."""

    items: list[InteractionDialerZoneSetAcl]


class InteractionMessageStoreMailboxAttributesResult(Model, kw_only=True):
    """The attributes of a mailbox in the Interaction Message Store."""

    display_name: str
    email_address: str
    directory_entry: str
    """The entry of the mailbox in a directory."""
    mailbox: str
    mailbox_option: str


class InteractionOptimizerSchedulingUnit(Model, kw_only=True):
    """A scheduling unit of Interaction Optimizer."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionOptimizerSchedulingUnits(Model, kw_only=True):
    """A list of scheduling units of Interaction Optimizer."""

    items: list[InteractionOptimizerSchedulingUnit]


class InteractionProcessAutomationLicenseType(OpenEnum):
    """A kind of licence for Interaction Process Automation."""

    None_ = 0
    DirectRoutedWorkItems = 1
    GroupRoutedWorkItems = 2
    ProcessMonitor = 3
    ProcessDesigner = 4


class InteractionProcessAutomationProcess(Model, kw_only=True):
    """A configured process of Interaction Process Automation."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionProcessAutomationProcesses(Model, kw_only=True):
    """A list of configured processes of Interaction Process Automation."""

    items: list[InteractionProcessAutomationProcess]


class InteractionProcessorTable(Model, kw_only=True):
    """An Interaction Processor table."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class InteractionProcessorTables(Model, kw_only=True):
    """A list of Interaction Processor tables."""

    items: list[InteractionProcessorTable]


class InteractionRecorderConfiguration(Model, kw_only=True):
    """The settings of Interaction Recorder."""

    enable_snippet_recordings: bool | UnsetType | None = UNSET
    """Whether snippets, recordings of a part of an interaction, are enabled."""
    force_handset_playback: bool | UnsetType | None = UNSET
    """Whether recordings have to be played back on the handset."""


class InteractionRecorderConfigurationMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.interactionRecorder:interactionRecorderConfigurationMessage",
):
    """Reports the watched settings of Interaction Recorder."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    interaction_recorder_configuration: InteractionRecorderConfiguration


class InteractionRecorderQuestionnaire(Model, kw_only=True):
    """A questionnaire of Interaction Recorder."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class InteractionRecorderQuestionnaires(Model, kw_only=True):
    """A list of questionnaires of Interaction Recorder."""

    items: list[InteractionRecorderQuestionnaire]


class InteractionType(OpenEnum):
    """The kinds of interaction that a client button is for."""

    All = 0
    Call = 1
    Iwebcallback = 2
    """A callback."""
    Chat = 3
    Email = 4
    Generic = 5
    Workitem = 6
    Directmessage = 7
    """A direct message on social media."""
    Socialconversation = 8
    """A conversation on social media."""


class IvrHandlersResult(Model, kw_only=True):
    """The IVR handlers."""

    id: list[str]
    """The ids of the handlers."""


class Keyword(Model, kw_only=True):
    """A keyword, with its score and how it sounds."""

    agent_score: int | UnsetType | None = UNSET
    """The score when the agent says the keyword."""
    configuration_id: _models.ConfigurationId | UnsetType | None = UNSET
    customer_score: int | UnsetType | None = UNSET
    """The score when the customer says the keyword."""
    language: str | UnsetType | None = UNSET
    minimum_confidence_threshold: float | UnsetType | None = UNSET
    """The least confidence at which the keyword counts as spotted."""
    user_anti_pronunciations: list[str] | UnsetType | None = UNSET
    """Pronunciations, entered by hand, that are not to count as the keyword."""
    user_anti_words: list[str] | UnsetType | None = UNSET
    """Words, entered by hand, that are not to count as the keyword."""
    user_pronunciations: list[str] | UnsetType | None = UNSET
    """Pronunciations, entered by hand, that count as the keyword."""
    user_words: list[str] | UnsetType | None = UNSET
    """Words, entered by hand, that count as the keyword."""


class KeywordSet(Model, kw_only=True):
    """A set of keywords that Interaction Analyzer spots in calls."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the keyword set belongs to."""
    category: str | UnsetType | None = UNSET
    keywords: list[Keyword] | UnsetType | None = UNSET


class KeywordSets(Model, kw_only=True):
    """A list of keyword sets."""

    items: list[KeywordSet]


class KeywordSetsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.interactionAnalyzer:keywordSetsMessage",
):
    """Reports which watched keyword sets were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[KeywordSet] | UnsetType = UNSET
    changed: list[KeywordSet] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the keyword sets that were removed."""

    def _lists(self) -> _Lists[str, KeywordSet]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class LanguagesEntry(Model, kw_only=True):
    """A language with its countries."""

    language: IdDisplayName
    countries: list[IdDisplayName] | UnsetType | None = UNSET
    """The countries for which the language has a variant."""


class LanguagesResult(Model, kw_only=True):
    """Languages, each with its countries."""

    languages: list[LanguagesEntry]


class Layout(Model, kw_only=True):
    """A layout: a plan, drawn on an image, of where stations stand at a location."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the layout belongs to."""
    description: str | UnsetType | None = UNSET
    image_resource: _models.ConfigurationId | UnsetType | None = UNSET
    """The image on which the positions are drawn."""
    location: _models.ConfigurationId | UnsetType | None = UNSET
    position_default_height: int | UnsetType | None = UNSET
    """The height that a position on the layout has by default."""
    position_default_width: int | UnsetType | None = UNSET
    """The width that a position on the layout has by default."""


class Layouts(Model, kw_only=True):
    """A list of layouts."""

    items: list[Layout]


class LayoutsMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:configuration.system:layoutsMessage"
):
    """Reports which watched layouts were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[Layout] | UnsetType = UNSET
    changed: list[Layout] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the layouts that were removed."""

    def _lists(self) -> _Lists[str, Layout]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class LegacyHistoricalReport(Model, kw_only=True):
    """A historical report of the legacy kind."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class LegacyHistoricalReports(Model, kw_only=True):
    """A list of legacy historical reports."""

    items: list[LegacyHistoricalReport]


class LicenseAllocation(Model, kw_only=True):
    """The number of licences of one kind, and the numbers of those that are applied or in use."""

    applied_station_count: int | UnsetType | None = UNSET
    """How many stations have the licence applied."""
    applied_user_count: int | UnsetType | None = UNSET
    """How many users have the licence applied."""
    assignable_allowed_count: int | UnsetType | None = UNSET
    """How many assignable licences are allowed."""
    assignable_configured_count: int | UnsetType | None = UNSET
    """How many assignable licences are configured."""
    concurrent_allowed_count: int | UnsetType | None = UNSET
    """How many concurrent licences are allowed."""
    concurrent_configured_count: int | UnsetType | None = UNSET
    """How many concurrent licences are configured."""
    concurrent_in_use_count: int | UnsetType | None = UNSET
    """How many concurrent licences are in use."""
    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    """Names the licence."""
    total_applied_count: int | UnsetType | None = UNSET
    """How many of the licences are applied in all."""
    total_count: int | UnsetType | None = UNSET
    """How many of the licences there are in all."""


class LicenseAllocationType(OpenEnum):
    """The way in which licences are allocated."""

    Assignable = 0
    """Licences that are assigned to one holder."""
    Concurrent = 1
    """Licences that are taken while in use."""


class LicenseAllocations(Model, kw_only=True):
    """A list of licence allocations."""

    items: list[LicenseAllocation]


class LicenseError(Model, kw_only=True):
    """A problem with a licence."""

    license_error_type: LicenseErrorType
    license: _models.ConfigurationId
    """Names the licence."""


class LicenseErrorType(OpenEnum):
    """The outcome of setting a licence."""

    SetOK = 0
    """The licence could be set."""
    SetWarningExceedsThreshold = 1
    """A warning: a threshold is exceeded."""
    SetErrorExceedsThreshold = 2
    """An error: a threshold is exceeded."""
    SetWarningMissingQualifiers = 3
    """A warning: qualifiers are missing."""


class LicenseProperties(Model, kw_only=True):
    """The licences of an object such as a user or a station."""

    acd_social_media: bool | UnsetType | None = UNSET
    """Whether there is a licence for social media by ACD."""
    additional_licenses: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """Names the further licences."""
    allocation_type: LicenseAllocationType | UnsetType | None = UNSET
    """Whether the licences are assignable or concurrent."""
    has_client_access: bool | UnsetType | None = UNSET
    """Whether there is a licence for access by a client."""
    interaction_process_automation_type: (
        InteractionProcessAutomationLicenseType | UnsetType | None
    ) = UNSET
    """The licence for Interaction Process Automation."""
    license_active: bool | UnsetType | None = UNSET
    """Whether the licences are active."""
    media_level: MediaLevel | UnsetType | None = UNSET
    """The level of media licence."""
    media_types: list[MediaType] | UnsetType | None = UNSET
    """The media types that the licences cover."""


class LicensedLanguagesResult(Model, kw_only=True):
    """The languages that there is a licence for."""

    languages: list[str]


class Line(Model, kw_only=True):
    """A line by which calls enter and leave the server, with its SIP, media and call settings."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    active: bool | UnsetType = UNSET
    """Whether the line is in service."""
    adapter_name: str | UnsetType = UNSET
    """The name of the network adapter that the line uses."""
    address_family: LineAddressFamily | UnsetType = UNSET
    """The version of IP addresses for signalling."""
    allow_deferred_answer: bool | UnsetType = UNSET
    allow_multiple_codecs_in_outbound_sdp_offer: bool | UnsetType = _field(
        name="allowMultipleCodecsInOutboundSDPOffer", default=UNSET
    )
    """Whether the SDP offer of an outbound call may list several codecs."""
    asr_enabled: bool | UnsetType = UNSET
    """Whether automatic speech recognition (ASR) is on."""
    audio_path: LineAudioPath | UnsetType = UNSET
    """Whether audio goes through the server at need or always."""
    audio_protocol: LineAudioProtocol | UnsetType = UNSET
    """Whether audio is sent plain or encrypted."""
    authentication: bool | UnsetType = UNSET
    """Whether the line authenticates with the user name and password given here."""
    authentication_password: str | UnsetType = UNSET
    authentication_username: str | UnsetType = UNSET
    auto_disconnect_when_silence_detected_in_voicemail: bool | UnsetType = UNSET
    board_type: str | UnsetType | None = UNSET
    call_analysis_type: LineCallAnalysisType | UnsetType = UNSET
    """Where the analysis of who or what answered a call is done."""
    call_attribute_headers: list[str] | UnsetType | None = UNSET
    """The SIP headers for call attributes."""
    called_address_selection: LineCalledAddressSelection | UnsetType = UNSET
    """The part of a SIP request from which the called address is taken."""
    called_address_send_extension: LineSendExtension | UnsetType = UNSET
    """How an extension is sent with the called address."""
    calling_address_diversion_method: LineDiversionMethod | UnsetType = UNSET
    """How a diversion of a call is signalled."""
    calling_address_diverted_calls_diverted_header_address: (
        LineCallingAddressDivertedCalls | UnsetType
    ) = UNSET
    """For diverted calls: the source of the address in the diversion header."""
    calling_address_diverted_calls_diverted_header_name: (
        LineCallingAddressDivertedCalls | UnsetType
    ) = UNSET
    """For diverted calls: the source of the name in the diversion header."""
    calling_address_diverted_calls_from_header_address: (
        LineCallingAddressDivertedCallsFromHeaderAddress | UnsetType
    ) = UNSET
    """For diverted calls: the source of the address in the From header."""
    calling_address_diverted_calls_from_header_hame: LineCallingAddressDivertedCalls | UnsetType = (
        UNSET
    )
    """For diverted calls: the source of the name in the From header. The spelling, Hame, is
    that of the API.
    """
    calling_address_diverted_calls_p_asserted_identity_address: (
        LineCallingAddressDivertedCalls | UnsetType
    ) = UNSET
    """For diverted calls: the source of the address in the P-Asserted-Identity header."""
    calling_address_diverted_calls_p_asserted_identity_name: (
        LineCallingAddressDivertedCalls | UnsetType
    ) = UNSET
    """For diverted calls: the source of the name in the P-Asserted-Identity header."""
    calling_address_line_value_address_1: str | UnsetType = _field(
        name="callingAddressLineValueAddress1", default=UNSET
    )
    """The first calling address that the line has of its own."""
    calling_address_line_value_address_2: str | UnsetType | None = _field(
        name="callingAddressLineValueAddress2", default=UNSET
    )
    """The second calling address that the line has of its own."""
    calling_address_line_value_name_1: str | UnsetType | None = _field(
        name="callingAddressLineValueName1", default=UNSET
    )
    """The first calling name that the line has of its own."""
    calling_address_line_value_name_2: str | UnsetType | None = _field(
        name="callingAddressLineValueName2", default=UNSET
    )
    """The second calling name that the line has of its own."""
    calling_address_normal_calls_diverted_header_address: (
        LineCallingAddressNormalCalls | UnsetType
    ) = UNSET
    """For calls that are not diverted: the source of the address in the diversion header."""
    calling_address_normal_calls_diverted_header_name: LineCallingAddressNormalCalls | UnsetType = (
        UNSET
    )
    """For calls that are not diverted: the source of the name in the diversion header."""
    calling_address_normal_calls_from_header_address: (
        LineCallingAddressNormalCallsFromHeaderAddress | UnsetType
    ) = UNSET
    """For calls that are not diverted: the source of the address in the From header."""
    calling_address_normal_calls_from_header_name: LineCallingAddressNormalCalls | UnsetType = UNSET
    """For calls that are not diverted: the source of the name in the From header."""
    calling_address_normal_calls_p_asserted_identity_header_address: (
        LineCallingAddressNormalCalls | UnsetType
    ) = UNSET
    """For calls that are not diverted: the source of the address in the P-Asserted-Identity
    header.
    """
    calling_address_normal_calls_p_asserted_identity_header_name: (
        LineCallingAddressNormalCalls | UnsetType
    ) = UNSET
    """For calls that are not diverted: the source of the name in the P-Asserted-Identity
    header.
    """
    calling_address_selection: LineCallingAddressSelection | UnsetType = UNSET
    """The SIP headers from which the calling address is taken."""
    connect_timer_ms: int | UnsetType | None = UNSET
    """The connect timer, in milliseconds."""
    direction: str | UnsetType | None = UNSET
    """The direction of the calls that the line takes."""
    disable_fax_detection: bool | UnsetType = UNSET
    """Whether the detection of faxes is turned off."""
    disable_media_server_passthru: bool | UnsetType = UNSET
    """Whether pass-through of media on the media server is turned off."""
    disconnect_on_broken_rtp: int | UnsetType = UNSET
    """The setting for disconnecting a call whose RTP media breaks off."""
    diversion_info: LineDiversionInfo | UnsetType = UNSET
    """The diversion that counts for a call that was diverted more than once."""
    dns_srv: bool | UnsetType = UNSET
    """Whether DNS SRV records are looked up."""
    domain_name: str | UnsetType = UNSET
    dtmf_payload: int | UnsetType = UNSET
    """The RTP payload type for DTMF tones."""
    dtmf_type: LineDTMFType | UnsetType = UNSET
    """How DTMF tones are sent."""
    echo_cancellation: bool | UnsetType = UNSET
    enable_processing_of_received_sip_refer_messages: bool | UnsetType = UNSET
    """Whether the line acts on SIP REFER messages, which ask to transfer a call."""
    enable_sending_sip_refer_messages: bool | UnsetType = UNSET
    """Whether the line sends SIP REFER messages, which ask to transfer a call."""
    enable_sending_sip_refer_messages_to_lines_in_other_line_groups: bool | UnsetType | None = UNSET
    """Whether the line also sends SIP REFER messages for transfers to lines of other line
    groups.
    """
    enable_sip_prack_update_for_early_media_support: bool | UnsetType = UNSET
    """Whether SIP PRACK and UPDATE are on, for media before a call is answered."""
    encrypt_recordings: bool | UnsetType = UNSET
    fax_protocol: LineFaxProtocol | UnsetType = UNSET
    ignore_address_if_user_portion_is_not_numeric: bool | UnsetType = UNSET
    """Whether an address is ignored when its user part is not a number."""
    inbound_progress_timer_ms: int | UnsetType = UNSET
    """The timer for the progress of inbound calls, in milliseconds."""
    include_early_audio: bool | UnsetType = UNSET
    include_hold_music: bool | UnsetType = UNSET
    keep_tel_scheme_when_using_a_proxy: bool | UnsetType = UNSET
    """Whether a tel URI stays one when it goes through a proxy."""
    line_usage: LineUsage | UnsetType = UNSET
    location: str | UnsetType | None = UNSET
    """The location that the line belongs to."""
    maximum_invite_retry: int | UnsetType = UNSET
    """How often a SIP INVITE is retried at most."""
    maximum_packet_retry: int | UnsetType = UNSET
    """How often a SIP packet is retried at most."""
    max_number_of_calls_combined_limit: int | UnsetType | None = UNSET
    """The most calls at a time, inbound and outbound together."""
    max_number_of_calls_inbound_limit: int | UnsetType | None = UNSET
    """The most inbound calls at a time."""
    max_number_of_calls_outbound_limit: int | UnsetType | None = UNSET
    """The most outbound calls at a time."""
    max_number_of_calls_use_combined: bool | UnsetType | None = UNSET
    """Whether one limit holds for inbound and outbound calls together."""
    max_number_of_faxes_combined_limit: int | UnsetType | None = UNSET
    """The most faxes at a time, inbound and outbound together."""
    max_number_of_faxes_inbound_limit: int | UnsetType | None = UNSET
    """The most inbound faxes at a time."""
    max_number_of_faxes_outbound_limit: int | UnsetType | None = UNSET
    """The most outbound faxes at a time."""
    max_number_of_faxes_use_combined: bool | UnsetType | None = UNSET
    """Whether one limit holds for inbound and outbound faxes together."""
    max_probation_time: int | UnsetType = UNSET
    media_address_family: LineMediaAddressFamily | UnsetType = UNSET
    """The version of IP addresses for media."""
    media_reinvite_timing: bool | UnsetType = UNSET
    media_timing: bool | UnsetType = UNSET
    permanent: bool | UnsetType = UNSET
    playback_early_media_to_inbound_calls: bool | UnsetType = UNSET
    """Whether inbound calls hear the media from before the answer."""
    proxy_ip_list: list[LineSipProxy] | UnsetType | None = UNSET
    """The SIP proxies of the line."""
    receive_port: int | UnsetType = UNSET
    """The port on which the line receives SIP."""
    registar_external_list: list[str] | UnsetType | None = UNSET
    """The external registrars of the line. The spelling, registar, is that of the API."""
    registrar_address_list: list[LineRegistrarAddress] | UnsetType | None = UNSET
    """The SIP registrars at which the line registers."""
    reinvite_delay_ms: int | UnsetType = UNSET
    """The delay before a SIP re-INVITE, in milliseconds."""
    retryable_cause_codes: str | UnsetType = UNSET
    """The cause codes of a failed call after which it is tried again, in one text."""
    retryable_reason_codes: str | UnsetType = UNSET
    """The reason codes of a failed call after which it is tried again, in one text."""
    security: LineSecurity | UnsetType = UNSET
    silence_time_ms: int | UnsetType = UNSET
    """The time of silence, in milliseconds."""
    sip_access_default_deny_all: bool | UnsetType = UNSET
    """Whether access is denied to all by default."""
    sip_access_denied_list: list[LineAccessLevel] | UnsetType | None = UNSET
    """The networks that are denied access."""
    sip_access_granted_list: list[LineAccessLevel] | UnsetType | None = UNSET
    """The networks that are granted access."""
    sip_answer_delay_ms: int | UnsetType = UNSET
    """The delay before a call is answered, in milliseconds."""
    sip_dscp_value: str | UnsetType = _field(name="sipDSCPValue", default=UNSET)
    """The DSCP value, a mark for quality of service, of SIP packets."""
    sip_session_timeout: int | UnsetType = UNSET
    """The time after which a SIP session lapses."""
    terminate_analysis_on_connect: bool | UnsetType = UNSET
    """Whether call analysis ends when the call connects."""
    t_one_timer_ms: int | UnsetType = UNSET
    """The SIP timer T1, in milliseconds."""
    transfer_headers: list[str] | UnsetType | None = UNSET
    """The SIP headers for transfers."""
    transport_protocol: LineTransportProtocol | UnsetType = UNSET
    t_two_timer_ms: int | UnsetType = UNSET
    """The SIP timer T2, in milliseconds."""
    use_diversion_info_if_present: bool | UnsetType = UNSET
    """Whether the information about a diversion is used where a call has it."""
    use_only_numeric_portion: bool | UnsetType = UNSET
    """Whether only the numeric part of an address is used."""
    use_proactive_recording: bool | UnsetType = UNSET
    user_to_user_conversion: LineUserToUserConversion | UnsetType | None = UNSET
    """The coding of user-to-user information (UUI)."""
    user_to_user_header: LineUserToUserHeader | UnsetType | None = UNSET
    """The SIP header for user-to-user information (UUI)."""
    use_sip_session_timer: bool | UnsetType = UNSET
    """Whether the SIP session timer is on."""
    use_sips_scheme: bool | UnsetType = UNSET
    """Whether addresses have the scheme sips in place of sip."""
    uui_protocol_discriminator: str | UnsetType = UNSET
    """The protocol discriminator of user-to-user information (UUI)."""
    voice_activation_detection: bool | UnsetType = UNSET
    """Whether the detection of voice is on."""


class LineAccessLevel(Model, kw_only=True):
    """A network that is granted or denied access to a line."""

    ip: str
    """The IP address of the network."""
    subnet_prefix_length: int
    """How many leading bits of the address name the network."""
    access_validation: LineAccessValidation
    """The address of a call that is compared with the network."""


class LineAccessValidation(OpenEnum):
    """The address of a call that is compared with a network."""

    LastHop = 0
    """The address of the last hop on the call's route."""
    Originator = 1
    """The address where the call began."""


class LineAddressFamily(OpenEnum):
    """The version of IP addresses for the signalling of a line."""

    Ipv4 = 0
    Ipv6 = 1
    TelephonyDefault = 2
    """The version that is the default for telephony."""


class LineAudioPath(OpenEnum):
    """The path of a line's audio: through the server or not."""

    Dynamic = 0
    """Only at need."""
    AlwaysIn = 1
    """Always."""


class LineAudioProtocol(OpenEnum):
    """The protocol for the audio of a line."""

    RTP = 0
    """The Real-time Transport Protocol, without encryption."""
    SRTP = 1
    """The Secure Real-time Transport Protocol, with encryption."""


class LineCallAnalysisType(OpenEnum):
    """The place where the calls of a line are analysed."""

    MediaServer = 0
    MediaServerToInteractionGateway = 1
    InteractionGateway = 2


class LineCalledAddressSelection(OpenEnum):
    """The part of a SIP request from which the called address is taken."""

    UseRequestURI = 0
    """The request URI."""
    UseToHeader = 1
    """The To header."""


class LineCallingAddressDivertedCalls(OpenEnum):
    """The source of a name or address that is sent for a diverted call."""

    None_ = 0
    UseDivertedValue = 1
    """The value of the call that was diverted."""
    UseLineValue1 = 2
    """The first value of the line."""
    UseLineValue2 = 3
    """The second value of the line."""
    UsePassedValueIfPresent = 4
    """The value passed on with the call, if there is one."""


class LineCallingAddressDivertedCallsFromHeaderAddress(OpenEnum):
    """The source of the address in the From header of a diverted call."""

    UseDivertedValue = 0
    """The value of the call that was diverted."""
    UseLineValue1 = 1
    """The first value of the line."""
    UseLineValue2 = 2
    """The second value of the line."""
    UsePassedValueIfPresent = 3
    """The value passed on with the call, if there is one."""


class LineCallingAddressNormalCalls(OpenEnum):
    """The source of a name or address that is sent for a call that is not diverted."""

    None_ = 0
    UseLineValue1 = 1
    """The first value of the line."""
    UseLineValue2 = 2
    """The second value of the line."""
    UsePassedValueIfPresent = 3
    """The value passed on with the call, if there is one."""


class LineCallingAddressNormalCallsFromHeaderAddress(OpenEnum):
    """The source of the address in the From header of a call that is not diverted."""

    UseLineValue1 = 0
    """The first value of the line."""
    UseLineValue2 = 1
    """The second value of the line."""
    UsePassedValueIfPresent = 2
    """The value passed on with the call, if there is one."""


class LineCallingAddressSelection(OpenEnum):
    """The SIP headers from which the calling address is taken."""

    UseFromHeaderOnly = 0
    """The From header only."""
    UsePAssertedIdentityHeaderOnly = 1
    """The P-Asserted-Identity header only."""
    UsePAssertedIdentityHeaderThenFromHeader = 2
    """The P-Asserted-Identity header, then the From header."""


class LineDTMFType(OpenEnum):
    """The method by which DTMF tones are sent."""

    DoNotUseRFC2833 = 0
    """Not as RTP events by RFC 2833."""
    RFC2833IfSupported = 1
    """As RTP events by RFC 2833 where that is supported."""
    RFC2833Only = 2
    """As RTP events by RFC 2833 only."""


class LineDiversionInfo(OpenEnum):
    """The diversion that counts for a call that was diverted more than once."""

    UseMostRecent = 0
    """The latest one."""
    UseOriginal = 1
    """The first one."""


class LineDiversionMethod(OpenEnum):
    """The method by which a diversion of a call is signalled."""

    UseDiversionHeader = 0


class LineFaxProtocol(OpenEnum):
    """The protocols for faxes on a line."""

    None_ = 0
    T30Only = 1
    """T.30 only."""
    T38Only = 2
    """T.38 only, which is fax over IP."""
    T38ThenT30 = 3
    """T.38 first, then T.30."""


class LineGroup(Model, kw_only=True):
    """A group of lines."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    lines: list[_models.ConfigurationId] | UnsetType | None = UNSET


class LineGroups(Model, kw_only=True):
    """A list of line groups."""

    items: list[LineGroup]


class LineMediaAddressFamily(OpenEnum):
    """The version of IP addresses for the media of a line."""

    Ipv4 = 0
    Ipv6 = 1
    TelephonyDefault = 2
    """The version that is the default for telephony."""


class LineRegistrarAddress(Model, kw_only=True):
    """A SIP registrar of a line."""

    ip: str
    port: int
    registration_time: int
    """How long a registration lasts."""


class LineSecurity(OpenEnum):
    """The security of the calls of a line."""

    EndToEdge = 0
    Minimal = 1


class LineSendExtension(OpenEnum):
    """The form in which an extension is sent with the called address."""

    None_ = 0
    PostConnect = 1
    """After the call has connected."""
    UseExtEquals = 2
    """As ext= in the address."""


class LineSipProxy(Model, kw_only=True):
    """A SIP proxy of a line."""

    ip: str
    port: int


class LineTransportProtocol(OpenEnum):
    """The transport protocol for SIP on a line."""

    UDP = 0
    TCP = 1
    TLS = 2


class LineUsage(OpenEnum):
    """The purpose of a line."""

    GeneralPurpose = 0
    StationConnections = 1
    """For connecting stations."""


class LineUserToUserConversion(OpenEnum):
    """The coding of user-to-user information (UUI)."""

    Hex = 0
    Ascii = 1
    ExtendedAscii = 2


class LineUserToUserHeader(OpenEnum):
    """The SIP header for user-to-user information (UUI)."""

    XUserToUser = 0
    """The header X-User-to-User."""
    UserToUser = 1
    """The header User-to-User."""
    UserToUserPdAttribute = 2
    """The header User-to-User with its attribute pd, the protocol discriminator."""


class Lines(Model, kw_only=True):
    """A list of lines."""

    items: list[Line]


class LinesAuthorityCertificate(Model, kw_only=True):
    """A certificate of an authority, for lines."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class LinesAuthorityCertificates(Model, kw_only=True):
    """A list of authority certificates for lines."""

    items: list[LinesAuthorityCertificate]


class Location(Model, kw_only=True):
    """A location: a place of the contact centre, with its time zone."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the location belongs to."""
    sntp_server: str | UnsetType | None = UNSET
    """The time server of the location, by SNTP."""
    timezone: str | UnsetType = UNSET


class LocationEnumeration(OpenEnum):
    """The places in the client where a button can be shown."""

    Queue = 0
    """With a queue."""
    Interaction = 1
    """With an interaction."""


class Locations(Model, kw_only=True):
    """A list of locations."""

    items: list[Location]


class LoginAuthentication(Model, kw_only=True):
    """The settings for logging in to the server."""

    disable_alternate_windows_auth: bool | UnsetType | None = UNSET
    """Whether logging in with a Windows account other than the current one is turned off."""
    disable_cached_credentials: bool | UnsetType | None = UNSET
    """Whether clients are kept from logging in with stored credentials."""
    disable_ic_auth: bool | UnsetType | None = UNSET
    """Whether logging in with a user name and password of the server is turned off."""
    disable_single_sign_on: bool | UnsetType | None = UNSET
    """Whether logging in by single sign-on is turned off."""
    disable_windows_auth: bool | UnsetType | None = UNSET
    """Whether logging in with a Windows account is turned off."""
    legal_agreement: MultiLanguageString | UnsetType | None = UNSET
    """The text of the legal agreement, in one or more languages."""
    show_legal_agreement_upon_login: bool | UnsetType | None = UNSET
    """Whether a user sees the legal agreement when logging in."""


class LoginAuthenticationMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.system:loginAuthenticationMessage",
):
    """Reports the watched settings for logging in."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    login_authentication: LoginAuthentication


class LyncOption(OpenEnum):
    """The Lync features that a user can have."""

    None_ = 0
    PublicConnectivity = 1
    RemoteCallControl = 2
    OrganizeMeetingWithAnonymousParticipants = 3
    UnifiedCommunications = 4
    EnhancedPresence = 5
    RemoteCallControlDualMode = 6
    AutoAttendantEnabled = 7


class MailboxProperties(Model, kw_only=True):
    """A mailbox, with its address and the monikers that lead to it."""

    directory_moniker: str | UnsetType | None = UNSET
    """The text by which the server knows the mailbox in its directory."""
    display_name: str | UnsetType | None = UNSET
    email_address: str | UnsetType | None = UNSET
    mailbox_moniker: str | UnsetType | None = UNSET
    """The text by which the server knows the mailbox."""
    type: MailboxType | UnsetType | None = UNSET
    """The kind of mail system that holds the mailbox."""


class MailboxType(OpenEnum):
    """A kind of mailbox, by the mail system that holds it."""

    None_ = 0
    InteractionMessageStore = 1
    ImapSmtp = 2
    GenericProvider = 3


class MediaLevel(OpenEnum):
    """A level of media licence."""

    None_ = 0
    Media1 = 1
    Media2 = 2
    Media3 = 3


class MediaServer(Model, kw_only=True):
    """A media server."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    license_type: str | UnsetType | None = UNSET
    location: str | UnsetType | None = UNSET
    """The location that the media server belongs to."""
    version: str | UnsetType | None = UNSET
    web_config_uri: str | UnsetType | None = UNSET
    """The URI of the media server's web page for configuration."""


class MediaServers(Model, kw_only=True):
    """A list of media servers."""

    items: list[MediaServer]


class MediaType(OpenEnum):
    """A kind of interaction, by its medium."""

    Invalid = 0
    Call = 1
    Chat = 2
    Email = 3
    Generic = 4
    Callback = 5
    WorkItem = 6
    SocialDirectMessage = 7
    SocialConversation = 8


class MiscellaneousItem(Model, kw_only=True):
    """A miscellaneous item."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET


class MiscellaneousItems(Model, kw_only=True):
    """A list of miscellaneous items."""

    items: list[MiscellaneousItem]


class MonitoredMailbox(Model, kw_only=True):
    """A mailbox that is monitored for a workgroup."""

    can_receive_encrypted_email: bool | UnsetType | None = UNSET
    """Default: False."""
    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    email_address: str | UnsetType = UNSET
    inbound_folder: str | UnsetType | None = UNSET
    """The folder of the mailbox for inbound e-mail."""
    mailbox_moniker: str | UnsetType = UNSET
    """The moniker of the mailbox: the text by which the server knows it."""
    mailbox_type: MonitoredMailboxType | UnsetType = UNSET
    """Whether the mailbox is for inbound e-mail, outbound e-mail or both."""


class MonitoredMailboxType(OpenEnum):
    """The directions of e-mail that a monitored mailbox is for."""

    Inbound = 0
    Outbound = 1
    OutboundAndInbound = 2


class MonitoredMailboxesBulkUpdate(Model, kw_only=True):
    """The monitored mailboxes to add to a workgroup, to change and to remove."""

    add: Sequence[MonitoredMailbox] | UnsetType | None = UNSET
    modify: Sequence[MonitoredMailbox] | UnsetType | None = UNSET
    remove: Sequence[str] | UnsetType | None = UNSET
    """The ids of the mailboxes to remove."""


class MultiLanguageString(Model, kw_only=True):
    """A text in one or more languages."""

    default_value: str | UnsetType = UNSET
    """The text for languages that have none of their own."""
    multi_language_values: list[MultiLanguageValue] | UnsetType = UNSET
    """The text in each language."""


class MultiLanguageValue(Model, kw_only=True):
    """A text in one language."""

    language: str
    value: str


class MwiMode(OpenEnum):
    """The modes of the message waiting indicator (MWI)."""

    Default = 0
    Address = 1
    """The address given with the user is taken."""


class NoMailboxAttributesResult(Model, kw_only=True):
    """The mailbox attributes for having no mailbox."""

    display_name: str
    email_address: str
    directory_entry: str
    mailbox: str
    mailbox_option: str


class ObjectType(OpenEnum):
    """The type of a group of objects."""

    None_ = 0
    Acg = 1
    """An access control group."""
    Workgroup = 2
    LineGroup = 3
    FeedbackSurveyGroup = 4


class PasswordPolicies(Model, kw_only=True):
    """A list of password policies."""

    items: list[PasswordPolicy]


class PasswordPoliciesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:passwordPoliciesMessage",
):
    """Reports which watched password policies were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[PasswordPolicy] | UnsetType = UNSET
    changed: list[PasswordPolicy] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the password policies that were removed."""

    def _lists(self) -> _Lists[str, PasswordPolicy]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class PasswordPolicy(Model, kw_only=True):
    """The rules for the passwords of users: length, characters, age and lockout."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    """Read-only."""
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    """Read-only."""
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the policy belongs to."""
    account_lockout_duration: int | UnsetType | None = UNSET
    """How long an account stays locked. Needs configuration 2. Default: 30. Value: at least 0,
    at most 99999.
    """
    all_sequential_digits_allowed: bool | UnsetType | None = UNSET
    """Whether a password of nothing but sequential digits is allowed. Needs configuration 2.
    Default: False.
    """
    description: str | UnsetType | None = UNSET
    """Needs configuration 2."""
    failed_login_count_reset_time: int | UnsetType | None = UNSET
    """The time after which failed log-ins no longer count. Needs configuration 2. Default: 30.
    Value: at least 0, at most 99999.
    """
    maximum_failed_login_attempts: int | UnsetType | None = UNSET
    """How many failed log-ins are allowed. Needs configuration 2. Default: 5. Value: at least
    0, at most 999.
    """
    maximum_password_age: int | UnsetType | None = UNSET
    """How old a password may get. Needs configuration 2. Default: 180. Value: at least 0, at
    most 999.
    """
    maximum_password_age_warning_period: int | UnsetType | None = UNSET
    """How long before a password reaches its maximum age users are warned. Needs configuration
    2. Default: 14. Value: at least 0, at most 999.
    """
    minimum_lowercase_characters: int | UnsetType | None = UNSET
    """Needs configuration 10. Default: 0. Value: at least 0, at most 99."""
    minimum_numeric_characters: int | UnsetType | None = UNSET
    """Needs configuration 10. Default: 0. Value: at least 0, at most 99."""
    minimum_password_age: int | UnsetType | None = UNSET
    """How old a password must be before it can be changed. Needs configuration 2. Default: 2.
    Value: at least 0, at most 999.
    """
    minimum_password_history: int | UnsetType | None = UNSET
    """The number of earlier passwords to remember. Needs configuration 2. Default: 24. Value:
    at least 0, at most 24.
    """
    minimum_password_length: int | UnsetType | None = UNSET
    """Needs configuration 2. Default: 8. Value: at least 1, at most 24."""
    minimum_special_characters: int | UnsetType | None = UNSET
    """Needs configuration 10. Default: 0. Value: at least 0, at most 99."""
    minimum_unique_dtmf_digits: int | UnsetType | None = UNSET
    """How many different tone digits (DTMF) a password must have. Needs configuration 2.
    Default: 4. Value: at least 0, at most 12.
    """
    minimum_uppercase_characters: int | UnsetType | None = UNSET
    """Needs configuration 10. Default: 0. Value: at least 0, at most 99."""
    role_assignments: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The roles that the policy is assigned to. Needs configuration 2."""
    special_characters: str | UnsetType | None = UNSET
    """The characters that count as special. Needs configuration 10."""
    user_assignments: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The users that the policy is assigned to. Needs configuration 2."""
    user_must_change_password: bool | UnsetType | None = UNSET
    """Whether users must change their password. Needs configuration 2. Default: False."""


class PatternType(OpenEnum):
    """The pattern by which a time in a schedule repeats."""

    OneTime = 0
    RepeatDaily = 1
    RepeatWeekly = 2
    RepeatMonthly = 3
    RepeatYearly = 4


class PeerSite(Model, kw_only=True):
    """A peer site: another site of the collective."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class PeerSites(Model, kw_only=True):
    """A list of peer sites."""

    items: list[PeerSite]


class PersonalInformationProperties(Model, kw_only=True):
    """Personal details of a user: names, addresses and phone numbers."""

    assistant_name: str | UnsetType | None = UNSET
    city: str | UnsetType | None = UNSET
    company_name: str | UnsetType | None = UNSET
    country: str | UnsetType | None = UNSET
    department_name: str | UnsetType | None = UNSET
    email_address: str | UnsetType | None = UNSET
    email_alias: str | UnsetType | None = UNSET
    given_name: str | UnsetType | None = UNSET
    notes: str | UnsetType | None = UNSET
    office_location: str | UnsetType | None = UNSET
    phone_number_of_assistant: BasicPhoneNumber | UnsetType | None = UNSET
    phone_number_of_business_1: BasicPhoneNumber | UnsetType | None = _field(
        name="phoneNumberOfBusiness1", default=UNSET
    )
    """The first business number."""
    phone_number_of_business_2: BasicPhoneNumber | UnsetType | None = _field(
        name="phoneNumberOfBusiness2", default=UNSET
    )
    """The second business number."""
    phone_number_of_fax: BasicPhoneNumber | UnsetType | None = UNSET
    phone_number_of_home_1: BasicPhoneNumber | UnsetType | None = _field(
        name="phoneNumberOfHome1", default=UNSET
    )
    """The first home number."""
    phone_number_of_home_2: BasicPhoneNumber | UnsetType | None = _field(
        name="phoneNumberOfHome2", default=UNSET
    )
    """The second home number."""
    phone_number_of_mobile: BasicPhoneNumber | UnsetType | None = UNSET
    phone_number_of_pager: BasicPhoneNumber | UnsetType | None = UNSET
    postal_code: str | UnsetType | None = UNSET
    state_or_province: str | UnsetType | None = UNSET
    street_address: str | UnsetType | None = UNSET
    surname: str | UnsetType | None = UNSET
    """The family name."""
    title: str | UnsetType | None = UNSET
    """The job title or form of address."""


class PopupType(OpenEnum):
    """The place where the web page of an action opens."""

    New = 0
    Tab = 1


class Position(Model, kw_only=True):
    """The place of a station on a layout, as a rectangle."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    bottom: float | UnsetType | None = UNSET
    """The lower edge of the rectangle."""
    layout: _models.ConfigurationId | UnsetType = UNSET
    """The layout on which the position is."""
    left: float | UnsetType | None = UNSET
    """The left edge of the rectangle."""
    right: float | UnsetType | None = UNSET
    """The right edge of the rectangle."""
    station: _models.ConfigurationId | UnsetType | None = UNSET
    """The station that stands at the position."""
    top: float | UnsetType | None = UNSET
    """The upper edge of the rectangle."""


class Positions(Model, kw_only=True):
    """A list of positions on layouts."""

    items: list[Position]


class PositionsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.system:positionsMessage",
):
    """Reports which watched positions were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[Position] | UnsetType = UNSET
    changed: list[Position] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the positions that were removed."""

    def _lists(self) -> _Lists[str, Position]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class PreviewKeywordRuntimeResult(Model, kw_only=True):
    """The pronunciations that a keyword would have at run time, and how accurate they are."""

    accuracy_index: str
    accuracy_index_standard_deviation: str
    runtime_pronunciations: list[str]
    runtime_anti_pronunciations: list[str]
    """The pronunciations that are not to count as the keyword."""


class ProblemReporter(Model, kw_only=True):
    """The settings of the problem reporter."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    email_addresses: list[str] | UnsetType | None = UNSET
    """The e-mail addresses for problem reports."""


class ProblemReporterMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.system:problemReporterMessage",
):
    """Reports the watched settings of the problem reporter."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    problem_reporter: ProblemReporter


class QueueColumn(Model, kw_only=True):
    """A column in which a view of a queue shows an attribute of interactions."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    attribute: str | UnsetType | None = UNSET
    """The name of the interaction attribute that the column shows."""
    attribute_type: QueueColumnAttributeType | UnsetType | None = UNSET
    """The type of the attribute's values."""
    column_name: MultiLanguageString | UnsetType | None = UNSET
    """The heading of the column, in one or more languages."""
    is_permanent: bool | UnsetType | None = UNSET


class QueueColumnAttributeType(OpenEnum):
    """The types of attribute that a queue column can show."""

    Boolean = 0
    Duration = 1
    InteractionId = 2
    MultiValueInteractionId = 3
    """Several ids of interactions."""
    MultiValueNumber = 4
    """Several numbers."""
    MultiValueString = 5
    """Several texts."""
    Number = 6
    String = 7
    TimeStamp = 8


class QueueColumns(Model, kw_only=True):
    """A list of queue columns."""

    items: list[QueueColumn]


class QueueColumnsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:queueColumnsMessage",
):
    """Reports which watched queue columns were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[QueueColumn] | UnsetType = UNSET
    changed: list[QueueColumn] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the queue columns that were removed."""

    def _lists(self) -> _Lists[str, QueueColumn]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class RecordingBeepTone(Model, kw_only=True):
    """A beep tone for recordings, made of two tones."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    tone_amplitude_one: int | UnsetType = UNSET
    """The amplitude of the first tone."""
    tone_amplitude_two: int | UnsetType = UNSET
    """The amplitude of the second tone."""
    tone_duration: int | UnsetType = UNSET
    """How long the beep lasts."""
    tone_frequency_one: int | UnsetType = UNSET
    """The frequency of the first tone."""
    tone_frequency_two: int | UnsetType = UNSET
    """The frequency of the second tone."""
    tone_interval: int | UnsetType = UNSET
    """The time from one beep to the next."""


class RecordingBeepTones(Model, kw_only=True):
    """A list of recording beep tones."""

    items: list[RecordingBeepTone]


class RecordingBeepTonesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.hardware:recordingBeepTonesMessage",
):
    """Reports which watched recording beep tones were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[RecordingBeepTone] | UnsetType = UNSET
    changed: list[RecordingBeepTone] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the recording beep tones that were removed."""

    def _lists(self) -> _Lists[str, RecordingBeepTone]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class RelativeDayType(OpenEnum):
    """The day that a relative recurrence means."""

    Day = 0
    """Any day of the week."""
    Sunday = 1
    Monday = 2
    Tuesday = 3
    Wednesday = 4
    Thursday = 5
    Friday = 6
    Saturday = 7


class RelativeMonthlyInstanceType(OpenEnum):
    """The day in the month that a relative recurrence means, counted among those of its kind."""

    First = 0
    Second = 1
    Third = 2
    Fourth = 3
    Last = 4


class ReportLog(Model, kw_only=True):
    """A report log."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class ReportLogs(Model, kw_only=True):
    """A list of report logs."""

    items: list[ReportLog]


class ResponseManagementDocument(Model, kw_only=True):
    """A document of Response Management."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    description: str | UnsetType | None = UNSET
    document_date_last_modified: str | UnsetType | None = UNSET
    """When the document itself last changed."""
    document_date_last_modified_datetime: ClassVar[_Parsed] = _Parsed("document_date_last_modified")
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class ResponseManagementDocuments(Model, kw_only=True):
    """A list of documents of Response Management."""

    items: list[ResponseManagementDocument]


class ResponseManagementDocumentsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:responseManagementDocumentsMessage",
):
    """Reports which watched documents of Response Management were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[ResponseManagementDocument] | UnsetType = UNSET
    changed: list[ResponseManagementDocument] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the documents that were removed."""

    def _lists(self) -> _Lists[str, ResponseManagementDocument]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class Role(Model, kw_only=True):
    """A set of rights and settings that users and workgroups can have."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the role belongs to."""
    access_rights: AccessRightsProperties | UnsetType | None = UNSET
    administrative_rights: AdministrativeRightsProperties | UnsetType | None = UNSET
    client_configuration_template: _models.ConfigurationId | UnsetType | None = UNSET
    """The template of client settings that goes with the role."""
    password_policies: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The password policies that go with the role."""
    security_rights: SecurityRightsProperties | UnsetType | None = UNSET
    users: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The users who have the role."""
    workgroups: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The workgroups that have the role."""


class Roles(Model, kw_only=True):
    """A list of roles."""

    items: list[Role]


class RolesMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:configuration.people:rolesMessage"
):
    """Reports which watched roles were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[Role] | UnsetType = UNSET
    changed: list[Role] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the roles that were removed."""

    def _lists(self) -> _Lists[str, Role]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class RoutingTableEntrySetting(Model, kw_only=True):
    """One row of the routing table: a dialled number and its destination."""

    dnis: str
    """The dialled number."""
    id: _models.ConfigurationId
    """The user, workgroup or station that the number leads to."""
    destination_type: DestinationType
    description: str | UnsetType | None = UNSET
    substitution_type: SubstitutionType | UnsetType | None = UNSET
    """How the extension stands in for the dialled number."""
    extension: str | UnsetType | None = UNSET


class SalesforceCTIConfiguration(Model, kw_only=True):
    """The configuration of the integration with Salesforce telephony (CTI)."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    create_call_log_for_internal_calls: bool | UnsetType | None = UNSET
    """Whether internal calls get a call log too."""
    create_call_log_on_interactions_not_connected: bool | UnsetType | None = UNSET
    """Whether interactions that did not connect get a call log too."""
    open_and_edit_call_log_on_disconnect: bool | UnsetType | None = UNSET
    """Whether the call log opens for editing when the interaction disconnects."""
    pop_account_code_dialog_on_disconnect: bool | UnsetType | None = UNSET
    """Whether the dialogue for account codes opens when the interaction disconnects."""
    salesforce_cti_attribute_maps: list[SalesforceCtiAttributeMap] | UnsetType | None = UNSET
    """The call attributes that are kept in step with fields of Salesforce."""
    save_wrap_time_field: str | UnsetType | None = UNSET
    """The field in which the wrap-up time is saved."""
    send_screen_pop_on_alerting: bool | UnsetType | None = UNSET
    """Whether the screen pop comes as early as the interaction alerts."""
    show_advanced_transfer_button: bool | UnsetType | None = UNSET
    """Whether there is a button for advanced transfers."""
    show_speed_dial: bool | UnsetType | None = UNSET
    """Whether speed dial is shown."""
    speed_dial_directory: str | UnsetType | None = UNSET
    """The directory of the speed dial."""
    speed_dial_number: str | UnsetType | None = UNSET
    """The number for the speed dial."""
    use_advanced_dial: bool | UnsetType | None = UNSET


class SalesforceCTIConfigurations(Model, kw_only=True):
    """A list of Salesforce CTI configurations."""

    items: list[SalesforceCTIConfiguration]


class SalesforceCTIConfigurationsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.integrations:salesforceCTIConfigurationsMessage",
):
    """Reports which watched Salesforce CTI configurations were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[SalesforceCTIConfiguration] | UnsetType = UNSET
    changed: list[SalesforceCTIConfiguration] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the Salesforce CTI configurations that were removed."""

    def _lists(self) -> _Lists[str, SalesforceCTIConfiguration]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class SalesforceCtiAttributeMap(Model, kw_only=True):
    """Ties an attribute of a call to a field of Salesforce."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    call_attribute: str | UnsetType | None = UNSET
    """The name of the attribute of the call."""
    is_date_time_attribute: bool | UnsetType | None = UNSET
    """Whether the attribute holds a date and time."""
    salesforce_field: str | UnsetType | None = UNSET
    """The name of the field of Salesforce."""
    sync_on_inbound: bool | UnsetType | None = UNSET
    """Whether the map holds for inbound interactions."""
    sync_on_outbound: bool | UnsetType | None = UNSET
    """Whether the map holds for outbound interactions."""


class SalesforceCtiAttributeMapsBulkUpdate(Model, kw_only=True):
    """The attribute maps to add, to change and to remove in one call."""

    add: Sequence[SalesforceCtiAttributeMap] | UnsetType | None = UNSET
    modify: Sequence[SalesforceCtiAttributeMap] | UnsetType | None = UNSET
    remove: Sequence[str] | UnsetType | None = UNSET
    """The ids of the attribute maps to remove."""


class Schedule(Model, kw_only=True):
    """A schedule: named times, given by recurrences."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the schedule belongs to."""
    description: str | UnsetType | None = UNSET
    is_active: bool | UnsetType | None = UNSET
    keywords: list[str] | UnsetType | None = UNSET
    schedule_recurrences: list[ScheduleRecurrence] | UnsetType | None = UNSET
    """The times of the schedule."""


class ScheduleRecurrence(Model, kw_only=True):
    """A time of a schedule: once, or repeated by day, week, month or year."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    dates: list[int] | UnsetType | None = UNSET
    days: list[int] | UnsetType | None = UNSET
    end_date: str | UnsetType = UNSET
    """Format: icws-date."""
    end_time: str | UnsetType = UNSET
    """Format: icws-time."""
    is_all_day: bool | UnsetType | None = UNSET
    is_day_span: bool | UnsetType | None = UNSET
    is_relative: bool | UnsetType | None = UNSET
    """Whether the day is given relatively, such as the first Monday of the month."""
    month: int | UnsetType | None = UNSET
    """The month, as a number."""
    pattern_type: PatternType | UnsetType = UNSET
    """How the time repeats."""
    relative_day: RelativeDayType | UnsetType | None = UNSET
    """The weekday, or any day, of a relative recurrence."""
    relative_monthly_instance: RelativeMonthlyInstanceType | UnsetType | None = UNSET
    """Which of these days in the month a relative recurrence means."""
    start_date: str | UnsetType = UNSET
    """Format: icws-date."""
    start_time: str | UnsetType = UNSET
    """Format: icws-time."""
    weekly_end_time: str | UnsetType | None = UNSET
    weekly_start_time: str | UnsetType | None = UNSET


class Schedules(Model, kw_only=True):
    """A list of schedules."""

    items: list[Schedule]


class SchedulesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:schedulesMessage",
):
    """Reports which watched schedules were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[Schedule] | UnsetType = UNSET
    changed: list[Schedule] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the schedules that were removed."""

    def _lists(self) -> _Lists[str, Schedule]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class SearchableProvidersResult(Model, kw_only=True):
    """The mail providers that can be searched."""

    searchable_providers: list[str]


class SecureInputForm(Model, kw_only=True):
    """A form by which a caller enters confidential data."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    custom_parameters: list[SecureInputFormCustomParameter] | UnsetType | None = UNSET
    """Further parameters of the form, by name and value."""
    description: str | UnsetType | None = UNSET
    form_fields: list[SecureInputFormFieldDefinition] | UnsetType | None = UNSET
    """The fields that the form asks for."""
    form_name: str | UnsetType | None = UNSET
    form_type: SecureInputFormType | UnsetType | None = UNSET
    ivr_handler_name: str | UnsetType | None = UNSET
    """The name of the IVR handler that goes with the form."""


class SecureInputFormCustomParameter(Model, kw_only=True):
    """A further parameter of a secure input form."""

    name: str
    value: str


class SecureInputFormFieldDefinition(Model, kw_only=True):
    """A field of a secure input form."""

    id: str
    display_name: str


class SecureInputFormType(OpenEnum):
    """The types of secure input form."""

    None_ = 0
    Custom = 1
    Simple = 2


class SecureInputForms(Model, kw_only=True):
    """A list of secure input forms."""

    items: list[SecureInputForm]


class SecureInputFormsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:secureInputFormsMessage",
):
    """Reports which watched secure input forms were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[SecureInputForm] | UnsetType = UNSET
    changed: list[SecureInputForm] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the secure input forms that were removed."""

    def _lists(self) -> _Lists[str, SecureInputForm]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class SecurityRightsProperties(Model, kw_only=True):
    """Security rights: what a user, role or workgroup may do, as switches."""

    access_all_interaction_conferences: InheritableBooleanProperty | UnsetType | None = UNSET
    access_owned_interaction_conferences: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user may reach the interaction conferences that the user owns."""
    account_code_verification: InheritableBooleanProperty | UnsetType | None = UNSET
    add_individuals: InheritableBooleanProperty | UnsetType | None = UNSET
    add_organizations: InheritableBooleanProperty | UnsetType | None = UNSET
    agent_preferences: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_access_to_problem_reporter: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_agent_rules: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_agent_schedule_bidding: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_agent_see_own_rank: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_agent_see_relative_rank: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether agents may see how they rank among others."""
    allow_alert_programming: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_email_access_via_tui: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether e-mail may be reached through the telephone user interface (TUI)."""
    allow_email_alerts: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_fax_access_via_tui: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether faxes may be reached through the telephone user interface (TUI)."""
    allow_handler_alerts: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_intercom_chat: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_memo_alerts: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_mini_mode: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the client may be shown in its mini mode."""
    allow_monitor_columns: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_multiple_calls: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_persistent_connections: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_receive_voicemail: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_related_interactions_page: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_response_management: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_speed_dials: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_status_notes: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_user_defined_telephone_number_on_remote_login: (
        InheritableBooleanProperty | UnsetType | None
    ) = UNSET
    """Whether the user may give a number of their own when logging in to a remote number."""
    allow_video: InheritableBooleanProperty | UnsetType | None = UNSET
    allow_voice_mai_access_via_tui: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether voicemail may be reached through the telephone user interface (TUI). The API
    spells the name this way.
    """
    allow_workgroup_stats: InheritableBooleanProperty | UnsetType | None = UNSET
    can_access_optimizer_shift_trading: InheritableBooleanProperty | UnsetType | None = UNSET
    can_coach_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    can_conference_calls: InheritableBooleanProperty | UnsetType | None = UNSET
    can_create_email_attendant_profile: InheritableBooleanProperty | UnsetType | None = UNSET
    can_create_inbound_attendant_profile: InheritableBooleanProperty | UnsetType | None = UNSET
    can_create_operator_attendant_profile: InheritableBooleanProperty | UnsetType | None = UNSET
    can_create_optimizer_activity_codes: InheritableBooleanProperty | UnsetType | None = UNSET
    can_create_optimizer_day_classifications: InheritableBooleanProperty | UnsetType | None = UNSET
    can_create_outbound_attendant_profile: InheritableBooleanProperty | UnsetType | None = UNSET
    can_create_questionnaire_directories: InheritableBooleanProperty | UnsetType | None = UNSET
    can_create_scheduling_units: InheritableBooleanProperty | UnsetType | None = UNSET
    can_delete_optimizer_activity_codes: InheritableBooleanProperty | UnsetType | None = UNSET
    can_delete_optimizer_day_classifications: InheritableBooleanProperty | UnsetType | None = UNSET
    can_delete_scheduling_units: InheritableBooleanProperty | UnsetType | None = UNSET
    can_disconnect_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    can_initiate_recording_snippet: InheritableBooleanProperty | UnsetType | None = UNSET
    can_initiate_secure_input: InheritableBooleanProperty | UnsetType | None = UNSET
    can_join_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    can_listen_in_on_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    can_manage_client_templates: InheritableBooleanProperty | UnsetType | None = UNSET
    can_modify_optimizer_activity_codes: InheritableBooleanProperty | UnsetType | None = UNSET
    can_modify_optimizer_day_classifications: InheritableBooleanProperty | UnsetType | None = UNSET
    can_modify_optimizer_status_activity_type_mapping: (
        InheritableBooleanProperty | UnsetType | None
    ) = UNSET
    can_mute_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    can_orbit_queue: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user may put interactions on the orbit queue."""
    can_override_finished_scorecards: InheritableBooleanProperty | UnsetType | None = UNSET
    can_park_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    can_pause_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    can_pickup_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    can_publish_process: InheritableBooleanProperty | UnsetType | None = UNSET
    can_put_interactions_on_hold: InheritableBooleanProperty | UnsetType | None = UNSET
    can_record_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    can_request_assistance_from_supervisor: InheritableBooleanProperty | UnsetType | None = UNSET
    can_secure_recording_pause_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user may keep confidential parts out of recordings."""
    can_submit_time_off: InheritableBooleanProperty | UnsetType | None = UNSET
    can_transfer_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    can_transfer_interactions_to_voicemail: InheritableBooleanProperty | UnsetType | None = UNSET
    can_user_interaction_recorder_selector: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user may use the selector of Interaction Recorder. The API spells the name
    this way.
    """
    can_view_optimizer_activity_codes: InheritableBooleanProperty | UnsetType | None = UNSET
    can_view_optimizer_day_classifications: InheritableBooleanProperty | UnsetType | None = UNSET
    can_view_optimizer_status_activity_type_mapping: (
        InheritableBooleanProperty | UnsetType | None
    ) = UNSET
    customize_client: InheritableBooleanProperty | UnsetType | None = UNSET
    data_extractor_job_admin: InheritableBooleanProperty | UnsetType | None = UNSET
    debug_handlers: InheritableBooleanProperty | UnsetType | None = UNSET
    delete_individuals: InheritableBooleanProperty | UnsetType | None = UNSET
    delete_organizations: InheritableBooleanProperty | UnsetType | None = UNSET
    directory_admin: InheritableBooleanProperty | UnsetType | None = UNSET
    follow_me: InheritableBooleanProperty | UnsetType | None = UNSET
    have_private_contacts: InheritableBooleanProperty | UnsetType | None = UNSET
    interaction_recorder_master_key_password_administrator: (
        InheritableBooleanProperty | UnsetType | None
    ) = UNSET
    i_p_phone_provisioning_admin: InheritableBooleanProperty | UnsetType | None = UNSET
    lock_policy_sets: InheritableBooleanProperty | UnsetType | None = UNSET
    login_campaign: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user may log in to campaigns."""
    manage_handlers: InheritableBooleanProperty | UnsetType | None = UNSET
    mobile_office_user: InheritableBooleanProperty | UnsetType | None = UNSET
    modify_configuration_change_auditing: InheritableBooleanProperty | UnsetType | None = UNSET
    modify_configuration_general: InheritableBooleanProperty | UnsetType | None = UNSET
    modify_configuration_http_server: InheritableBooleanProperty | UnsetType | None = _field(
        name="modifyConfigurationHTTPServer", default=UNSET
    )
    modify_configuration_outbound_servers: InheritableBooleanProperty | UnsetType | None = UNSET
    modify_configuration_phone_number_types: InheritableBooleanProperty | UnsetType | None = UNSET
    modify_configuration_preview_call_behavior: InheritableBooleanProperty | UnsetType | None = (
        UNSET
    )
    modify_individuals: InheritableBooleanProperty | UnsetType | None = UNSET
    modify_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    modify_organizations: InheritableBooleanProperty | UnsetType | None = UNSET
    outlook_tui_user: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user has the telephone user interface (TUI) for Outlook."""
    private_calls: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user may make interactions private."""
    publish_handlers: InheritableBooleanProperty | UnsetType | None = UNSET
    remote_control: InheritableBooleanProperty | UnsetType | None = UNSET
    reporter_administrator: InheritableBooleanProperty | UnsetType | None = UNSET
    require_forced_authorization_code: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user has to enter an authorisation code."""
    run_contact_list_predefined_actions: InheritableBooleanProperty | UnsetType | None = UNSET
    show_assistance_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_coach_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_disconnect_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_hold_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_join_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_listen_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_mute_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_park_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_pause_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_pickup_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_private_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_record_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_recording_snippet_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_secure_input_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_secure_recording_pause_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_transfer_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_voicemail_button: InheritableBooleanProperty | UnsetType | None = UNSET
    show_workgroups_profiles_tab: InheritableBooleanProperty | UnsetType | None = UNSET
    trace_configuration: InheritableBooleanProperty | UnsetType | None = UNSET
    tracker_administrator: InheritableBooleanProperty | UnsetType | None = UNSET
    use_tiff_for_faxes: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether faxes are handled as TIFF files."""
    view_configuration_change_auditing: InheritableBooleanProperty | UnsetType | None = UNSET
    view_configuration_general: InheritableBooleanProperty | UnsetType | None = UNSET
    view_configuration_http_server: InheritableBooleanProperty | UnsetType | None = _field(
        name="viewConfigurationHTTPServer", default=UNSET
    )
    view_configuration_outbound_servers: InheritableBooleanProperty | UnsetType | None = UNSET
    view_configuration_phone_number_types: InheritableBooleanProperty | UnsetType | None = UNSET
    view_configuration_preview_call_behavior: InheritableBooleanProperty | UnsetType | None = UNSET
    view_interaction_details: InheritableBooleanProperty | UnsetType | None = UNSET
    view_modify_campaign_agentless_calling_type: InheritableBooleanProperty | UnsetType | None = (
        UNSET
    )
    view_modify_campaign_automatic_time_zone_mapping: (
        InheritableBooleanProperty | UnsetType | None
    ) = UNSET
    view_modify_campaign_line_settings: InheritableBooleanProperty | UnsetType | None = UNSET
    view_modify_campaign_max_lines: InheritableBooleanProperty | UnsetType | None = UNSET
    view_modify_campaign_status: InheritableBooleanProperty | UnsetType | None = UNSET
    view_modify_contact_list_data_query: InheritableBooleanProperty | UnsetType | None = UNSET
    view_modify_custom_handler_actions: InheritableBooleanProperty | UnsetType | None = UNSET
    view_modify_database_connections: InheritableBooleanProperty | UnsetType | None = UNSET
    view_modify_dnc_sources: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether do-not-call (DNC) sources may be seen and changed."""
    view_modify_event_log: InheritableBooleanProperty | UnsetType | None = UNSET
    view_modify_time_zone_map_data: InheritableBooleanProperty | UnsetType | None = UNSET
    view_other_peoples_private_interactions: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether interactions that others made private may be seen."""
    widgets_configuration_master: InheritableBooleanProperty | UnsetType | None = UNSET


class SelectionRule(Model, kw_only=True):
    """A selection rule."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class SelectionRules(Model, kw_only=True):
    """A list of selection rules."""

    items: list[SelectionRule]


class SendEmailArgument(Model, kw_only=True):
    """The parameters of sending an e-mail."""

    recipients: Sequence[str]
    """To whom the e-mail goes."""
    subject: str | UnsetType = UNSET
    body: str | UnsetType = UNSET
    """The text of the e-mail."""


class ServerParameter(Model, kw_only=True):
    """A server parameter: a named setting with a text as its value."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    value: str | UnsetType | None = UNSET


class ServerParameters(Model, kw_only=True):
    """A list of server parameters."""

    items: list[ServerParameter]


class ServerParametersMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.system:serverParametersMessage",
):
    """Reports which watched server parameters were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[ServerParameter] | UnsetType = UNSET
    changed: list[ServerParameter] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the server parameters that were removed."""

    def _lists(self) -> _Lists[str, ServerParameter]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class SingleSignOnIdentityProvider(Model, kw_only=True):
    """An identity provider for single sign-on."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class SingleSignOnIdentityProviders(Model, kw_only=True):
    """A list of identity providers for single sign-on."""

    items: list[SingleSignOnIdentityProvider]


class SipBridge(Model, kw_only=True):
    """A SIP bridge."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class SipBridges(Model, kw_only=True):
    """A list of SIP bridges."""

    items: list[SipBridge]


class Skill(Model, kw_only=True):
    """A skill that users and workgroups can have."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the skill belongs to."""
    user_assignments: list[SkillSetting] | UnsetType | None = UNSET
    """The users who have the skill, each with proficiency and desire to use it."""
    workgroup_assignments: list[SkillSetting] | UnsetType | None = UNSET
    """The workgroups that have the skill, each with proficiency and desire to use it."""


class SkillCategories(Model, kw_only=True):
    """A list of skill categories."""

    items: list[SkillCategory]


class SkillCategoriesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:skillCategoriesMessage",
):
    """Reports which watched skill categories were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[SkillCategory] | UnsetType = UNSET
    changed: list[SkillCategory] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the skill categories that were removed."""

    def _lists(self) -> _Lists[str, SkillCategory]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class SkillCategory(Model, kw_only=True):
    """A category of skills."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    skills: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The skills in the category."""


class SkillSetting(Model, kw_only=True):
    """A skill, with the proficiency in it and the desire to use it."""

    id: _models.ConfigurationId
    """Names the skill."""
    proficiency: int
    """How well the skill is mastered."""
    desire_to_use: int
    """How strong the desire is to use the skill."""


class SkillSettingsProperties(Model, kw_only=True):
    """The skills of an object, which can be inherited."""

    actual_value: list[SkillSetting] | UnsetType | None = UNSET
    """The skills that are set on the object itself."""
    effective_value: list[SkillSetting] | UnsetType | None = UNSET
    """The skills that take effect."""
    inherited_value: list[SkillSetting] | UnsetType | None = UNSET
    """The skills that are inherited."""
    inherited_from: list[InheritedSkillSetting] | UnsetType | None = UNSET
    """Where the inherited skills come from."""


class Skills(Model, kw_only=True):
    """A list of skills."""

    items: list[Skill]


class SkillsMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:configuration.people:skillsMessage"
):
    """Reports which watched skills were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[Skill] | UnsetType = UNSET
    changed: list[Skill] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the skills that were removed."""

    def _lists(self) -> _Lists[str, Skill]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class SmsBroker(Model, kw_only=True):
    """An SMS broker: a service that carries text messages."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class SmsBrokers(Model, kw_only=True):
    """A list of SMS brokers."""

    items: list[SmsBroker]


class StationGroup(Model, kw_only=True):
    """A group of stations."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class StationGroups(Model, kw_only=True):
    """A list of station groups."""

    items: list[StationGroup]


class StatisticParameterGroup(Model, kw_only=True):
    """A group of parameters for statistics, made of skill categories."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    skill_categories: list[_models.ConfigurationId] | UnsetType | None = UNSET


class StatisticParameterGroups(Model, kw_only=True):
    """A list of statistic parameter groups."""

    items: list[StatisticParameterGroup]


class StatisticParameterGroupsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:statisticParameterGroupsMessage",
):
    """Reports which watched statistic parameter groups were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[StatisticParameterGroup] | UnsetType = UNSET
    changed: list[StatisticParameterGroup] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the statistic parameter groups that were removed."""

    def _lists(self) -> _Lists[str, StatisticParameterGroup]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class StatusColumn(Model, kw_only=True):
    """A column in which a view of users shows something about their status."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class StatusColumns(Model, kw_only=True):
    """A list of status columns."""

    items: list[StatusColumn]


class StructuredParameter(Model, kw_only=True):
    """A structured parameter: a named group of parameters, each with its values."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    description: str | UnsetType | None = UNSET
    parameters: list[StructuredParameterValue] | UnsetType | None = UNSET


class StructuredParameterType(OpenEnum):
    """The type of the values of a parameter."""

    Secrets = 0
    """Values that are kept secret."""
    String = 1
    """One text."""
    MultiString = 2
    """Several texts."""


class StructuredParameterValue(Model, kw_only=True):
    """One parameter in a structured parameter."""

    name: str
    parameter_type: StructuredParameterType
    values: list[str] | None


class StructuredParameters(Model, kw_only=True):
    """A list of structured parameters."""

    items: list[StructuredParameter]


class StructuredParametersMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.hardware:structuredParametersMessage",
):
    """Reports which watched structured parameters were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[StructuredParameter] | UnsetType = UNSET
    changed: list[StructuredParameter] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the structured parameters that were removed."""

    def _lists(self) -> _Lists[str, StructuredParameter]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class SubObjectSet(Model, kw_only=True):
    """The outcomes for several objects that belong to another."""

    sub_objects: list[UpdateOperationResult] | None
    """The outcome for each object."""


class SubstitutionType(OpenEnum):
    """The way in which a DNIS mapping substitutes the dialled number."""

    None_ = 0
    Replace = 1
    Prefix = 2


class SubsystemCertificatesEntry(Model, kw_only=True):
    """A certificate of a subsystem, with its application and status."""

    name: str
    application: str
    date_created: str
    status: str


class SubsystemCertificatesResult(Model, kw_only=True):
    """The certificates of the server's subsystems."""

    subsystem_certificates: list[SubsystemCertificatesEntry]


class SupportedLanguagesResult(Model, kw_only=True):
    """The languages that are supported."""

    languages: list[str]


class System(Model, kw_only=True):
    """The configuration of the system, with its languages."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    default_language: IdDisplayName | UnsetType | None = UNSET
    installed_language_packs: list[IdDisplayName] | UnsetType | None = UNSET
    languages: list[IdDisplayName] | UnsetType | None = UNSET
    """The languages of the system, as opposed to the language packs installed."""


class SystemMailboxType(OpenEnum):
    """A type of mailbox, by the mail system that holds it."""

    None_ = 0
    Exchange = 1
    Notes = 2
    InteractionMessageStore = 3
    GroupWise = 4
    Ldap = 5
    Smtp = 6
    Imap = 7


class SystemMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:configuration:systemMessage"
):
    """Reports the watched configuration of the system."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    system: System


class SystemParameter(Model, kw_only=True):
    """A system parameter: a named setting of the system with a text as its value."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    value: str | UnsetType | None = UNSET


class SystemParameters(Model, kw_only=True):
    """A list of system parameters."""

    items: list[SystemParameter]


class SystemParametersMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.system:systemParametersMessage",
):
    """Reports which watched system parameters were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[SystemParameter] | UnsetType = UNSET
    changed: list[SystemParameter] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the system parameters that were removed."""

    def _lists(self) -> _Lists[str, SystemParameter]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class TimeZonesEntry(Model, kw_only=True):
    """A time zone, with its display name."""

    time_zone: str
    """The name by which the server knows the time zone."""
    display_name: str


class TimeZonesResult(Model, kw_only=True):
    """Time zones."""

    time_zones: list[TimeZonesEntry]


class TransactionResponse(Model, kw_only=True):
    """A configuration transaction that has begun."""

    id: str
    """The id of the transaction, by which it is ended."""


class TrustSubsystemCertificateArgument(Model, kw_only=True):
    """The parameters of trusting a subsystem certificate."""

    name: str
    """The name of the certificate."""
    trust: bool
    """Whether the certificate is trusted."""


class UpdateOperationResult(Model, kw_only=True):
    """The outcome of creating or changing a configuration object."""

    id: str
    """The id of the object."""
    uri: str | UnsetType = UNSET
    """The URI of the object. Format: uri-reference."""
    license_problems: list[LicenseError] | UnsetType = UNSET
    """The problems with licences that came up. Number of them: at least 1."""


class UpdateService(Model, kw_only=True):
    """The settings of the update service."""

    update_provider_is_available: bool | UnsetType | None = UNSET
    """Whether there is an update provider to turn to."""
    update_provider_override_uri: str | UnsetType | None = _field(
        name="updateProviderOverrideURI", default=UNSET
    )
    """A URI for the update provider that takes the place of its own."""


class UrlAction(Model, kw_only=True):
    """A web page for an action to open, with its parameters."""

    url: str
    popup_type: PopupType
    """Where the page opens: new or in a tab."""
    parameters: list[ActionParameter] | UnsetType | None = UNSET


class User(Model, kw_only=True):
    """A user, with rights, mailbox, skills, workgroups and other settings."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the user belongs to."""
    access_rights: AccessRightsProperties | UnsetType | None = UNSET
    acd_agent_greeting: bool | UnsetType | None = UNSET
    """Whether the user has an agent greeting for interactions that automatic distribution
    (ACD) assigns.
    """
    acd_agent_greeting_file: str | UnsetType | None = UNSET
    """The file with the agent greeting."""
    administrative_rights: AdministrativeRightsProperties | UnsetType | None = UNSET
    alias: str | UnsetType | None = UNSET
    auto_answer_acd_interactions: bool | UnsetType | None = UNSET
    """Whether interactions that automatic distribution (ACD) assigns are answered by
    themselves.
    """
    auto_answer_non_acd_interactions: bool | UnsetType | None = UNSET
    """Whether interactions that reach the user otherwise than by automatic distribution (ACD)
    are answered by themselves.
    """
    callback_enabled_workgroups: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The workgroups with callbacks enabled."""
    client_config_date_last_modified: _MomentText | UnsetType | None = UNSET
    """When the user's client settings last changed."""
    client_config_date_last_modified_datetime: ClassVar[_Parsed] = _Parsed(
        "client_config_date_last_modified"
    )
    client_configuration_template: InheritableConfigurationId | UnsetType | None = UNSET
    client_template: list[ClientTemplateInfo] | UnsetType | None = UNSET
    """The client templates of the user, each with its date of publication."""
    cost: int | UnsetType | None = UNSET
    """A number; no source states its unit."""
    default_workstation: _models.ConfigurationId | UnsetType | None = UNSET
    """The station that is the user's default."""
    exclude_from_directory: bool | UnsetType | None = UNSET
    """Whether the user is left out of the directory."""
    extension: str | UnsetType | None = UNSET
    fax_capability: bool | UnsetType | None = UNSET
    home_site: int | UnsetType | None = UNSET
    """The number of the user's home site."""
    interaction_disconnected_action: _models.ConfigurationId | UnsetType | None = UNSET
    """The action for when an interaction of the user is disconnected."""
    interaction_offering_action: _models.ConfigurationId | UnsetType | None = UNSET
    """The action for when an interaction is offered to the user."""
    interaction_offering_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long an interaction is offered to the user."""
    license_properties: LicenseProperties | UnsetType | None = UNSET
    location: _models.ConfigurationId | UnsetType | None = UNSET
    lync_integration_enabled: bool | UnsetType | None = UNSET
    lync_line_uri: str | UnsetType | None = UNSET
    lync_option: list[LyncOption] | UnsetType | None = UNSET
    """The Lync features of the user."""
    lync_sip_address: str | UnsetType | None = UNSET
    mailbox_properties: MailboxProperties | UnsetType | None = UNSET
    mwi_address: str | UnsetType | None = UNSET
    """The address for the message waiting indicator (MWI)."""
    mwi_enabled: bool | UnsetType | None = UNSET
    """Whether the message waiting indicator (MWI) is on."""
    mwi_mode: MwiMode | UnsetType | None = UNSET
    """Whether the message waiting indicator (MWI) uses the default or mwiAddress."""
    name_spellings_asr: list[str] | UnsetType | None = UNSET
    """Spellings of the user's name for speech recognition (ASR)."""
    name_spelling_tts: str | UnsetType | None = UNSET
    """The spelling of the user's name for text to speech (TTS)."""
    nt_domain_user: str | UnsetType | None = UNSET
    """The Windows account of the user, with its domain."""
    outbound_ani: str | UnsetType | None = UNSET
    """The caller's number (ANI) for outbound calls of the user."""
    outlook_integration_enabled: bool | UnsetType | None = UNSET
    pager_active: bool | UnsetType | None = UNSET
    """Whether the user's pager is active."""
    parked_call_extension: InheritableStringProperty | UnsetType | None = UNSET
    parked_call_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long a call may stay parked."""
    parked_chat_extension: InheritableStringProperty | UnsetType | None = UNSET
    parked_chat_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long a chat may stay parked."""
    parked_email_extension: InheritableStringProperty | UnsetType | None = UNSET
    parked_email_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long an e-mail may stay parked."""
    parked_generic_object_extension: InheritableStringProperty | UnsetType | None = UNSET
    """The extension for parked generic interactions."""
    parked_generic_object_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long a generic interaction may stay parked."""
    password_policies: InheritableConfigurationIdCollection | UnsetType | None = UNSET
    personal_information_properties: PersonalInformationProperties | UnsetType | None = UNSET
    preferred_language: IdDisplayName | UnsetType | None = UNSET
    roles: InheritableConfigurationIdCollection | UnsetType | None = UNSET
    security_rights: SecurityRightsProperties | UnsetType | None = UNSET
    skills: SkillSettingsProperties | UnsetType | None = UNSET
    """The skills of the user, own and inherited, each with proficiency and desire to use it."""
    statistics_shift_starts: list[float] | UnsetType | None = UNSET
    """The starts of the shifts by which statistics are kept."""
    status_text: str | UnsetType | None = UNSET
    """The text of the user's status."""
    um_destination: str | UnsetType | None = UNSET
    """The destination for unified messaging (UM)."""
    um_remote_override: str | UnsetType | None = UNSET
    """The remote override for unified messaging (UM)."""
    client_configuration_properties: UserClientConfigurationProperties | UnsetType | None = UNSET
    utilizations: UtilizationSettingsProperties | UnsetType | None = UNSET
    """For each kind of media, the utilisation and the largest number that can be assigned to
    the user.
    """
    vni_station: str | UnsetType | None = UNSET
    """No source says more than the name."""
    whisper_tone_level: int | UnsetType | None = UNSET
    """A number; no source states its unit."""
    workgroups: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The workgroups that the user is a member of."""


class UserClientConfigurationProperties(Model, kw_only=True):
    """A user's settings for the client, such as call forwarding, follow-me and alerting."""

    account_code_sort_by_number: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether account codes are sorted by number."""
    activate_out_of_office_message: InheritableBooleanProperty | UnsetType | None = UNSET
    alert_on_security_below_requested_level: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether an alert comes when a connection is less secure than requested."""
    analyze_outgoing_external_calls: InheritableBooleanProperty | UnsetType | None = UNSET
    auto_play_voicemail: InheritableBooleanProperty | UnsetType | None = UNSET
    auto_select_interaction_on_disconnect: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the client selects an interaction by itself when one is disconnected."""
    call_forward_all: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether all calls are forwarded."""
    call_forward_all_mode: InheritableStringProperty | UnsetType | None = UNSET
    call_forward_allow_change: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user may change the forwarding of calls."""
    change_alerting_properties: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user may change the settings for alerting."""
    change_efaq_properties: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user may change the settings for e-FAQ."""
    change_follow_me_properties: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user may change the settings for follow-me."""
    change_queue_properties: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the user may change the settings for queues."""
    confirm_drag_and_drop: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the client asks before it acts on a drag and drop."""
    confirm_single_click_dialing: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the client asks before it dials on a single click."""
    e_faq_search_option: EFaqSearchOptions | UnsetType | None = UNSET
    """How closely a search of e-FAQ must match."""
    email_download_html_pictures: InheritableBooleanProperty | UnsetType | None = _field(
        name="emailDownloadHTMLPictures", default=UNSET
    )
    enable_advanced_dialing: InheritableBooleanProperty | UnsetType | None = UNSET
    external_call_timeout: InheritableIntProperty | UnsetType | None = UNSET
    follow_me: list[FollowMe] | UnsetType | None = UNSET
    """The numbers at which follow-me tries to reach the user."""
    mute_on_transfer: InheritableBooleanProperty | UnsetType | None = UNSET
    open_new_call_window_for_incoming_calls: InheritableBooleanProperty | UnsetType | None = UNSET
    ring_when_on_phone: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether the client rings while the user is on the phone."""
    screen_calls: InheritableBooleanProperty | UnsetType | None = UNSET
    """Whether calls are screened."""
    show_status_in_system_tray: InheritableBooleanProperty | UnsetType | None = UNSET


class UserPassword(Model, kw_only=True):
    """The password to set for a user."""

    password: str
    """The new password."""
    force: bool | UnsetType = UNSET


class Users(Model, kw_only=True):
    """A list of users."""

    items: list[User]


class UsersEntry(Model, kw_only=True):
    """A user with a mailbox in the Interaction Message Store."""

    id: _models.ConfigurationId
    """Names the user."""
    email_address: str
    mailbox: str


class UsersMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:configuration.people:usersMessage"
):
    """Reports which watched users were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[User] | UnsetType = UNSET
    changed: list[User] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the users that were removed."""

    def _lists(self) -> _Lists[str, User]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class UsersResult(Model, kw_only=True):
    """Users with their mailboxes in the Interaction Message Store."""

    users: list[UsersEntry]


class UtilizationSetting(Model, kw_only=True):
    """The share of an agent that interactions of one media type take up."""

    media_type: MediaType
    utilization: int
    """How much of an agent one interaction of the type takes up."""
    max_assignable: int
    """How many interactions of the type can be assigned at most."""


class UtilizationSettingsProperties(Model, kw_only=True):
    """The utilisation settings of an object, which can be inherited."""

    actual_value: list[UtilizationSetting] | UnsetType | None = UNSET
    """The settings that are made on the object itself."""
    effective_value: list[UtilizationSetting] | UnsetType | None = UNSET
    """The settings that take effect."""
    inherited_value: list[UtilizationSetting] | UnsetType | None = UNSET
    """The settings that are inherited."""
    inherited_from: list[InheritedUtilizationSetting] | UnsetType | None = UNSET
    """Where the inherited settings come from."""


class ValidationError(Model, kw_only=True):
    """A property with a value that did not pass a check."""

    validation_error_type: ValidationErrorType
    """The check that failed."""
    property_name: str
    property_value: str
    """The value that did not pass."""


class ValidationErrorType(OpenEnum):
    """The check that a value did not pass."""

    UnknownValidator = 0
    """A check that has no name here."""
    UniqueInstanceId = 1
    """The id must be unique."""
    ExistingInstanceId = 2
    """The id must be that of an existing object."""
    ExistingAttributeValue = 3
    """The value must be one that exists."""
    RequiredValue = 4
    Range = 5
    """The number must be in a range."""
    StringLength = 6
    """The length of a text."""
    Regex = 7
    """The text must match a regular expression."""
    ValidValues = 9
    """The value must be one of a set."""
    CollectionCount = 10
    """The number of items in a list."""
    CollectionItemValidator = 11
    """The items of a list."""
    ValidatorGroup = 12
    """A group of checks."""
    ValidFormat = 13
    UniqueAttributeValue = 14
    """The value of the attribute must be unique."""
    RequiredAttribute = 15
    AcgTreeValidator = 16
    """The tree of access control groups (ACG)."""
    PronunciationValidator = 17
    WordValidator = 18
    RangeFloat = 19
    """A number with a fraction must be in a range."""
    ExistingAttendantProfile = 20
    Extension = 21
    WorkstationsSharedAppearanceID = 22
    """The id of the shared appearance of stations."""
    MultipleOf = 23
    """The number must be a multiple of another."""
    InvalidCharacters = 24
    ExistingExtension = 25
    ExistingInstanceIdWithAttributeValue = 26
    CharacterDelimitedValue = 27
    """Values in one text with a character between them."""
    AnalyzerKeywordCount = 28
    WorkgroupAnalyzerKeywordCount = 29
    EndDateTimeValidator = 30
    PropertyNotApplicable = 31
    """The property does not apply to the object."""
    InvalidMailboxFolder = 32
    UnsupportedManufacturer = 33
    UnsupportedModel = 34
    AudioProtocol = 35
    RecorderPolicyAnalyzerKeywordCount = 36
    ReferenceCount = 37
    """Needs configuration 8."""
    WrapUpStatusTimeout = 38
    """Needs configuration 8."""
    AttributeExistence = 39
    """Needs configuration 8."""
    OtherAttributeValue = 40
    """Needs configuration 8."""
    NetworkAdapter = 41
    """Needs configuration 8."""
    IntegerComparisonValidator = 42
    """Needs configuration 8."""
    TimeZoneValidator = 43
    """Needs configuration 8."""
    ExistingLanguageValues = 44
    """Needs configuration 8."""
    CharacterDelimitedKVPairs = 45
    """Pairs of key and value in one text with a character between them. Needs configuration 8."""
    ObjectValidationErrorMutuallyExclusive = 46
    """Values that exclude each other. Needs configuration 10."""


class WebClientFaxFormat(OpenEnum):
    """The file formats of faxes in the web client."""

    None_ = 0
    PDF = 1
    PNG = 2


class WebServicesParameter(Model, kw_only=True):
    """A web services parameter."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: str | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: str | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET


class WebServicesParameters(Model, kw_only=True):
    """A list of web services parameters."""

    items: list[WebServicesParameter]


class Widget(Model, kw_only=True):
    """A widget."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    supervisor_rights: list[str] | UnsetType | None = UNSET
    """The supervisor rights that go with the widget."""
    widget_configuration: str | UnsetType | None = UNSET
    """The configuration of the widget, as a text."""


class Widgets(Model, kw_only=True):
    """A list of widgets."""

    items: list[Widget]


class Workgroup(Model, kw_only=True):
    """A workgroup, with members, queue, distribution, service levels and other settings."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the workgroup belongs to."""
    access_rights: AccessRightsProperties | UnsetType | None = UNSET
    acd_disconnected_action: _models.ConfigurationId | UnsetType | None = UNSET
    """The action of automatic distribution (ACD) for interactions that are disconnected."""
    acd_incoming_action: _models.ConfigurationId | UnsetType | None = UNSET
    """The action of automatic distribution (ACD) for interactions that come in."""
    acd_offering_action: _models.ConfigurationId | UnsetType | None = UNSET
    """The action of automatic distribution (ACD) for interactions that are offered."""
    acd_save_replies_to_sent_items_folder: bool | UnsetType | None = UNSET
    """Whether replies to distributed e-mails are kept in the folder of sent items."""
    acd_transfer_action: _models.ConfigurationId | UnsetType | None = UNSET
    """The action of automatic distribution (ACD) for interactions that are transferred."""
    acd_use_availablity_time: bool | UnsetType | None = UNSET
    """Whether automatic distribution (ACD) takes account of how long agents have been
    available. The API spells the name this way.
    """
    administrative_rights: AdministrativeRightsProperties | UnsetType | None = UNSET
    agent_score_change: int | UnsetType | None = UNSET
    """A number; no source states its unit."""
    callback_max_retry: int | UnsetType | None = UNSET
    """How often a callback is retried at most."""
    callback_service_level_distribution: list[float] | UnsetType | None = UNSET
    """The times that divide callbacks for the service level."""
    callback_service_level_target: float | UnsetType | None = UNSET
    """The service level target for callbacks, as a time."""
    callback_snooze_duration: int | UnsetType | None = UNSET
    """How long a callback is put off by a snooze."""
    call_service_level_distribution: list[float] | UnsetType | None = UNSET
    """The times that divide calls for the service level."""
    call_service_level_target: float | UnsetType | None = UNSET
    """The service level target for calls, as a time."""
    call_statistics_period: int | UnsetType | None = UNSET
    """The period that statistics of calls cover."""
    capture_in_recordings: bool | UnsetType | None = UNSET
    """Whether interactions of the workgroup are captured in recordings."""
    chat_service_level_distribution: list[float] | UnsetType | None = UNSET
    """The times that divide chats for the service level."""
    chat_service_level_target: float | UnsetType | None = UNSET
    """The service level target for chats, as a time."""
    client_wait_timeout: int | UnsetType | None = UNSET
    """A period; no source states its unit."""
    email_service_level_distribution: list[float] | UnsetType | None = UNSET
    """The times that divide e-mails for the service level."""
    email_service_level_target: float | UnsetType | None = UNSET
    """The service level target for e-mails, as a time."""
    estimated_call_time_interval: int | UnsetType | None = UNSET
    execute_transfer_action_on_user_transfer: bool | UnsetType | None = UNSET
    """Whether the transfer action also runs when a user transfers an interaction."""
    extension: str | UnsetType | None = UNSET
    fax_capability: bool | UnsetType | None = UNSET
    generic_service_level_distribution: list[float] | UnsetType | None = UNSET
    """The times that divide generic interactions for the service level."""
    generic_service_level_target: float | UnsetType | None = UNSET
    """The service level target for generic interactions, as a time."""
    grace_period_before_new: int | UnsetType | None = UNSET
    """A period; no source states its unit."""
    has_queue: bool | UnsetType | None = UNSET
    """Whether the workgroup has a queue of its own."""
    interaction_disconnected_action: _models.ConfigurationId | UnsetType | None = UNSET
    """The action for when an interaction of the workgroup is disconnected."""
    interaction_offering_action: _models.ConfigurationId | UnsetType | None = UNSET
    """The action for when an interaction is offered to the workgroup."""
    interaction_offering_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long an interaction is offered to the workgroup."""
    is_acd_email_routing_active: bool | UnsetType | None = UNSET
    """Whether automatic distribution (ACD) routes e-mails to the workgroup."""
    is_active: bool | UnsetType | None = UNSET
    is_callback_enabled: bool | UnsetType | None = UNSET
    is_exempt_held_interactions_enabled: bool | UnsetType | None = UNSET
    """Whether held interactions can be exempt."""
    is_wrap_up_active: bool | UnsetType | None = UNSET
    """Whether interactions of the workgroup are wrapped up."""
    keypad_wait_timeout: int | UnsetType | None = UNSET
    maximum_chat_reponse_time: int | UnsetType | None = UNSET
    """The maximum response time in chats. The API spells the name this way."""
    max_number_of_exempt: int | UnsetType | None = UNSET
    """How many interactions can be exempt at most."""
    members: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The users who are members of the workgroup."""
    members_span_sites: bool | UnsetType | None = UNSET
    """Whether members of the workgroup are at more than one site."""
    monitored_mailboxes: list[MonitoredMailbox] | UnsetType | None = UNSET
    """The mailboxes that are monitored for the workgroup."""
    name_spellings_asr: list[str] | UnsetType | None = UNSET
    """Spellings of the workgroup's name for speech recognition (ASR)."""
    name_spelling_tts: str | UnsetType | None = UNSET
    """The spelling of the workgroup's name for text to speech (TTS)."""
    no_answer_status: _models.ConfigurationId | UnsetType | None = UNSET
    """The status for members who did not answer."""
    on_call_status: _models.ConfigurationId | UnsetType | None = UNSET
    """The status for members on a call."""
    on_hold_message: str | UnsetType | None = UNSET
    """The message for callers on hold."""
    on_hold_music: str | UnsetType | None = UNSET
    """The music for callers on hold."""
    operator_target: str | UnsetType | None = UNSET
    """No source says more than the name."""
    parked_call_extension: InheritableStringProperty | UnsetType | None = UNSET
    parked_call_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long a call may stay parked."""
    parked_chat_extension: InheritableStringProperty | UnsetType | None = UNSET
    parked_chat_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long a chat may stay parked."""
    parked_email_extension: InheritableStringProperty | UnsetType | None = UNSET
    parked_email_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long an e-mail may stay parked."""
    parked_generic_object_extension: InheritableStringProperty | UnsetType | None = UNSET
    """The extension for parked generic interactions."""
    parked_generic_object_timeout: InheritableDurationProperty | UnsetType | None = UNSET
    """How long a generic interaction may stay parked."""
    play_to_external_parties_only: bool | UnsetType | None = UNSET
    """Whether only external parties hear what is played."""
    preferred_language: IdDisplayName | UnsetType | None = UNSET
    queue_type: WorkgroupQueueType | UnsetType | None = UNSET
    """How the workgroup's queue hands interactions to members."""
    record_all: bool | UnsetType | None = UNSET
    """Whether all interactions of the workgroup are recorded."""
    revert_to_available_timeout: int | UnsetType | None = UNSET
    """The time after which members go back to being available."""
    roles: list[_models.ConfigurationId] | UnsetType | None = UNSET
    secure_input_forms: list[_models.ConfigurationId] | UnsetType | None = UNSET
    security_rights: SecurityRightsProperties | UnsetType | None = UNSET
    selected_tone: _models.ConfigurationId | UnsetType | None = UNSET
    """The recording beep tone chosen for the workgroup."""
    skills: list[SkillSetting] | UnsetType | None = UNSET
    """The skills of the workgroup, each with proficiency and desire to use it."""
    social_conversation_service_level_distribution: list[float] | UnsetType | None = UNSET
    """The times that divide social conversations for the service level."""
    social_conversation_service_level_target: float | UnsetType | None = UNSET
    """The service level target for social conversations, as a time."""
    social_direct_message_service_level_distribution: list[float] | UnsetType | None = UNSET
    """The times that divide social direct messages for the service level."""
    social_direct_message_service_level_target: float | UnsetType | None = UNSET
    """The service level target for social direct messages, as a time."""
    statistic_parameter_group: _models.ConfigurationId | UnsetType | None = UNSET
    statistics_shift_starts: list[float] | UnsetType | None = UNSET
    """The starts of the shifts by which statistics are kept."""
    supervisors: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The users who supervise the workgroup."""
    use_recording_tones: bool | UnsetType | None = UNSET
    """Whether a tone is played while an interaction is recorded."""
    use_tiff_for_faxes: bool | UnsetType | None = UNSET
    """Whether faxes are handled as TIFF files."""
    utilizations: list[UtilizationSetting] | UnsetType | None = UNSET
    """For each kind of media, the utilisation and the largest number that can be assigned to a
    member.
    """
    voicemail_message: str | UnsetType | None = UNSET
    workgroup_mailbox_properties: WorkgroupMailboxProperties | UnsetType | None = UNSET
    work_item_service_level_distribution: list[float] | UnsetType | None = UNSET
    """The times that divide work items for the service level."""
    work_item_service_level_target: float | UnsetType | None = UNSET
    """The service level target for work items, as a time."""
    wrap_up_codes: list[_models.ConfigurationId] | UnsetType | None = UNSET
    """The wrap-up codes of the workgroup."""
    wrap_up_prompt: str | UnsetType | None = UNSET
    wrap_up_status: _models.ConfigurationId | UnsetType | None = UNSET
    """The status for members while they wrap up."""
    wrap_up_timeout: int | UnsetType | None = UNSET
    """The time allowed for wrapping up."""


class WorkgroupMailboxProperties(Model, kw_only=True):
    """The mailbox of a workgroup."""

    display_name: str | UnsetType | None = UNSET
    email_address: str | UnsetType | None = UNSET
    type: MailboxType | UnsetType | None = UNSET
    """The kind of mail system that holds the mailbox."""


class WorkgroupQueueType(OpenEnum):
    """The way in which a workgroup's queue hands interactions to its members."""

    None_ = 0
    Custom = 1
    GroupRing = 2
    """All members ring at once."""
    Sequential = 3
    """Members ring one after the other."""
    RoundRobin = 4
    """Members take turns."""
    ACD = 5
    """Automatic distribution (ACD) chooses the member."""


class Workgroups(Model, kw_only=True):
    """A list of workgroups."""

    items: list[Workgroup]


class WorkgroupsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:workgroupsMessage",
):
    """Reports which watched workgroups were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[Workgroup] | UnsetType = UNSET
    changed: list[Workgroup] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the workgroups that were removed."""

    def _lists(self) -> _Lists[str, Workgroup]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class WrapUpCategories(Model, kw_only=True):
    """A list of wrap-up categories."""

    items: list[WrapUpCategory]


class WrapUpCategoriesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:wrapUpCategoriesMessage",
):
    """Reports which watched wrap-up categories were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[WrapUpCategory] | UnsetType = UNSET
    changed: list[WrapUpCategory] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the wrap-up categories that were removed."""

    def _lists(self) -> _Lists[str, WrapUpCategory]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))


class WrapUpCategory(Model, kw_only=True):
    """A category of wrap-up codes."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the category belongs to."""
    is_actual_contact: bool | UnsetType | None = UNSET
    """Whether codes of the category stand for an actual contact."""
    is_permanent: bool | UnsetType | None = UNSET
    is_successful_interaction: bool | UnsetType | None = UNSET
    """Whether codes of the category stand for a successful interaction."""
    label: MultiLanguageString | UnsetType | None = UNSET
    """The text shown for the category, in one or more languages."""
    phone_number_status: str | UnsetType | None = UNSET
    """The status that the category stands for, of the phone number."""
    record_status: str | UnsetType | None = UNSET
    """The status that the category stands for, of the contact's record."""
    should_increment_attempts: bool | UnsetType | None = UNSET
    """Whether codes of the category count as an attempt."""


class WrapUpCode(Model, kw_only=True):
    """A wrap-up code, which says how an interaction turned out."""

    configuration_id: _models.ConfigurationId | UnsetType = UNSET
    created_date: _MomentText | UnsetType | None = UNSET
    created_date_datetime: ClassVar[_Parsed] = _Parsed("created_date")
    custom_attributes: list[CustomAttribute] | UnsetType | None = UNSET
    last_modified_date: _MomentText | UnsetType | None = UNSET
    last_modified_date_datetime: ClassVar[_Parsed] = _Parsed("last_modified_date")
    notes: str | UnsetType | None = UNSET
    access_control_group_assignment: _models.ConfigurationId | UnsetType = UNSET
    """The access control group that the code belongs to."""
    category: _models.ConfigurationId | UnsetType = UNSET
    """The wrap-up category of the code."""
    digits: str | UnsetType | None = UNSET
    """The digits to enter for the code."""
    is_permanent: bool | UnsetType | None = UNSET
    is_right_party_contact: bool | UnsetType | None = UNSET
    """Whether the code means that the right party was reached."""
    label: MultiLanguageString | UnsetType | None = UNSET
    """The text shown for the code, in one or more languages."""


class WrapUpCodes(Model, kw_only=True):
    """A list of wrap-up codes."""

    items: list[WrapUpCode]


class WrapUpCodesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:configuration.people:wrapUpCodesMessage",
):
    """Reports which watched wrap-up codes were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str | UnsetType = UNSET
    """The subscription, by the id that its request had."""
    added: list[WrapUpCode] | UnsetType = UNSET
    changed: list[WrapUpCode] | UnsetType = UNSET
    removed: list[str] | UnsetType = UNSET
    """The ids of the wrap-up codes that were removed."""

    def _lists(self) -> _Lists[str, WrapUpCode]:
        return _Lists("added", "changed", "removed", ("configuration_id.id",))

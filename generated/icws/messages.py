# Rendered from spec/ and templates/client/messages.py.jinja2; edits here are lost.
"""Messages that the server sends; the class of each is loaded when it is needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from icws._model_index import INDEX
from icws._runtime.model import Model, UnknownObject
from icws._runtime.model_index import TaggedModels

if TYPE_CHECKING:
    from icws import models

__all__ = ["MESSAGE_TYPES", "AnyMessage"]

MESSAGE_TYPES: Mapping[str, type[Model]] = TaggedModels(
    INDEX.find,
    {
        "urn:inin.com:connection:effectiveStationChangeMessage": "EffectiveStationChangeMessage",
        "urn:inin.com:qualityManagement:createSearchCompletedMessage": "CreateSearchCompletedMessage",
        "urn:inin.com:dialer:manualOutboundCallStatusMessage": "ManualOutboundCallStatusMessage",
        "urn:inin.com:dialer:logoutGrantedMessage": "LogoutGrantedMessage",
        "urn:inin.com:dialer:breakStatusMessage": "BreakStatusMessage",
        "urn:inin.com:interactions:consultMessage": "ConsultMessage",
        "urn:inin.com:interactions:interactionMorphedMessage": "InteractionMorphedMessage",
        "urn:inin.com:interactions.email:emailUploadFileStatusMessage": "EmailUploadFileStatusMessage",
        "urn:inin.com:interactions.email:emailMessageAttachmentMessage": "EmailMessageAttachmentMessage",
        "urn:inin.com:connection:connectionStateChangeMessage": "ConnectionStateChangeMessage",
        "urn:inin.com:messaging:subscriptionStateMessage": "SubscriptionStateMessage",
        "urn:inin.com:messaging:asyncOperationCompletedMessage": "AsyncOperationCompletedMessage",
        "urn:inin.com:messaging:multipleSubscriptionMessage": "MultipleSubscriptionMessage",
        "urn:inin.com:dialer:autoLoginMessage": "AutoLoginMessage",
        "urn:inin.com:dialer:autoLogoutMessage": "AutoLogoutMessage",
        "urn:inin.com:dialer:dataPopMessage": "DataPopMessage",
        "urn:inin.com:dialer:setFormDefinitionMessage": "SetFormDefinitionMessage",
        "urn:inin.com:dialer:outboundServerConnectionStateChangeMessage": "OutboundServerConnectionStateChangeMessage",
        "urn:inin.com:dialer:availableCampaignsMessage": "AvailableCampaignsMessage",
        "urn:inin.com:activations:userActivationMessage": "UserActivationMessage",
        "urn:inin.com:activations:workgroupActivationMessage": "WorkgroupActivationMessage",
        "urn:inin.com:alerts:alertCatalogChangedMessage": "AlertCatalogChangedMessage",
        "urn:inin.com:alerts:alertNotificationMessage": "AlertNotificationMessage",
        "urn:inin.com:alerts:memoListMessage": "MemoListMessage",
        "urn:inin.com:configuration.people:accessControlGroupsMessage": "AccessControlGroupsMessage",
        "urn:inin.com:configuration.people:accountCodesConfigurationMessage": "AccountCodesConfigurationMessage",
        "urn:inin.com:configuration.people:accountCodesMessage": "AccountCodesMessage",
        "urn:inin.com:configuration.system:actionsMessage": "ActionsMessage",
        "urn:inin.com:configuration.hardware:audioSourcesMessage": "AudioSourcesMessage",
        "urn:inin.com:configuration.people:clientButtonsMessage": "ClientButtonsMessage",
        "urn:inin.com:configuration.people:clientConfigurationTemplatesMessage": "ClientConfigurationTemplatesMessage",
        "urn:inin.com:configuration.people:clientTemplatesMessage": "ClientTemplatesMessage",
        "urn:inin.com:configuration.people:defaultUserMessage": "DefaultUserMessage",
        "urn:inin.com:configuration.system:dialPlanClassificationsMessage": "DialPlanClassificationsMessage",
        "urn:inin.com:configuration.system:imageResourcesMessage": "ImageResourcesMessage",
        "urn:inin.com:configuration.interactionRecorder:interactionRecorderConfigurationMessage": "InteractionRecorderConfigurationMessage",
        "urn:inin.com:configuration.interactionAnalyzer:keywordSetsMessage": "KeywordSetsMessage",
        "urn:inin.com:configuration.system:layoutsMessage": "LayoutsMessage",
        "urn:inin.com:configuration.system:loginAuthenticationMessage": "LoginAuthenticationMessage",
        "urn:inin.com:configuration.people:passwordPoliciesMessage": "PasswordPoliciesMessage",
        "urn:inin.com:configuration.system:positionsMessage": "PositionsMessage",
        "urn:inin.com:configuration.system:problemReporterMessage": "ProblemReporterMessage",
        "urn:inin.com:configuration.people:queueColumnsMessage": "QueueColumnsMessage",
        "urn:inin.com:configuration.hardware:recordingBeepTonesMessage": "RecordingBeepTonesMessage",
        "urn:inin.com:configuration.people:responseManagementDocumentsMessage": "ResponseManagementDocumentsMessage",
        "urn:inin.com:configuration.people:rolesMessage": "RolesMessage",
        "urn:inin.com:configuration.integrations:salesforceCTIConfigurationsMessage": "SalesforceCTIConfigurationsMessage",
        "urn:inin.com:configuration.people:schedulesMessage": "SchedulesMessage",
        "urn:inin.com:configuration.people:secureInputFormsMessage": "SecureInputFormsMessage",
        "urn:inin.com:configuration.system:serverParametersMessage": "ServerParametersMessage",
        "urn:inin.com:configuration.people:skillCategoriesMessage": "SkillCategoriesMessage",
        "urn:inin.com:configuration.people:skillsMessage": "SkillsMessage",
        "urn:inin.com:configuration.people:statisticParameterGroupsMessage": "StatisticParameterGroupsMessage",
        "urn:inin.com:configuration.hardware:structuredParametersMessage": "StructuredParametersMessage",
        "urn:inin.com:configuration.system:systemParametersMessage": "SystemParametersMessage",
        "urn:inin.com:configuration:systemMessage": "SystemMessage",
        "urn:inin.com:configuration.people:usersMessage": "UsersMessage",
        "urn:inin.com:configuration.people:workgroupsMessage": "WorkgroupsMessage",
        "urn:inin.com:configuration.people:wrapUpCategoriesMessage": "WrapUpCategoriesMessage",
        "urn:inin.com:configuration.people:wrapUpCodesMessage": "WrapUpCodesMessage",
        "urn:inin.com:connection:stationConnectionStateChangeMessage": "StationConnectionStateChangeMessage",
        "urn:inin.com:dataExtractor:jobStatusMessage": "JobStatusMessage",
        "urn:inin.com:directories:directoriesMessage": "DirectoriesMessage",
        "urn:inin.com:directories:directoryMessage": "DirectoryMessage",
        "urn:inin.com:interactions:interactionAlertingMessage": "InteractionAlertingMessage",
        "urn:inin.com:interactions:historyMessage": "HistoryMessage",
        "urn:inin.com:interactions.assistance:assistanceRequestListMessage": "AssistanceRequestListMessage",
        "urn:inin.com:interactions.assistance:assistanceRequestSubscriptionStateMessage": "AssistanceRequestSubscriptionStateMessage",
        "urn:inin.com:interactions.assistance:assistanceRequestDetailsMessage": "AssistanceRequestDetailsMessage",
        "urn:inin.com:interactions:interactionChangedMessage": "InteractionChangedMessage",
        "urn:inin.com:interactions:interactionDeallocatedMessage": "InteractionDeallocatedMessage",
        "urn:inin.com:interactions:interactionLostRightsMessage": "InteractionLostRightsMessage",
        "urn:inin.com:interactions:interactionRecordingSnippetCreatedMessage": "InteractionRecordingSnippetCreatedMessage",
        "urn:inin.com:interactions.callback:callbackMessage": "CallbackMessage",
        "urn:inin.com:interactions.chat:chatMembersMessage": "ChatMembersMessage",
        "urn:inin.com:interactions.chat:chatContentsMessage": "ChatContentsMessage",
        "urn:inin.com:interactions.email:emailContentsMessage": "EmailContentsMessage",
        "urn:inin.com:interactions.email:emailSubscriptionStateMessage": "EmailSubscriptionStateMessage",
        "urn:inin.com:ipa:launchableProcessesSubscriptionEventArgs": "LaunchableProcessesSubscriptionEventArgs",
        "urn:inin.com:ipa:pasSubscriptionEventArgs": "PasSubscriptionEventArgs",
        "urn:inin.com:ipa:currentPageSubscriptionShowPageEventArgs": "CurrentPageSubscriptionShowPageEventArgs",
        "urn:inin.com:ipa:currentPageSubscriptionClosePageEventArgs": "CurrentPageSubscriptionClosePageEventArgs",
        "urn:inin.com:ipa:currentPageSubscriptionCommandCompleteEventArgs": "CurrentPageSubscriptionCommandCompleteEventArgs",
        "urn:inin.com:licenses:licenseMessage": "LicenseMessage",
        "urn:inin.com:queues:queueContentsMessage": "QueueContentsMessage",
        "urn:inin.com:queues:queueSubscriptionStateMessage": "QueueSubscriptionStateMessage",
        "urn:inin.com:responseManagement:responseManagementMessage": "ResponseManagementMessage",
        "urn:inin.com:session:sessionsMessage": "SessionsMessage",
        "urn:inin.com:statistics:statisticCatalogMessage": "StatisticCatalogMessage",
        "urn:inin.com:statistics:chainedParametersChangeMessage": "ChainedParametersChangeMessage",
        "urn:inin.com:statistics:statisticValueMessage": "StatisticValueMessage",
        "urn:inin.com:status:statusMessagesMessage": "StatusMessagesMessage",
        "urn:inin.com:status:statusMessagesUserAccessMessage": "StatusMessagesUserAccessMessage",
        "urn:inin.com:status:userStatusPreviousInfoMessage": "UserStatusPreviousInfoMessage",
        "urn:inin.com:status:userStatusMessage": "UserStatusMessage",
        "urn:inin.com:system:handlerSentNotificationMessage": "HandlerSentNotificationMessage",
        "urn:inin.com:unifiedMessaging:faxMessagesMessage": "FaxMessagesMessage",
        "urn:inin.com:unifiedMessaging:faxMessageSubscriptionStateMessage": "FaxMessageSubscriptionStateMessage",
        "urn:inin.com:unifiedMessaging:mwiMessage": "MwiMessage",
        "urn:inin.com:unifiedMessaging:mwiSubscriptionStateMessage": "MwiSubscriptionStateMessage",
        "urn:inin.com:unifiedMessaging:voicemailMessagesMessage": "VoicemailMessagesMessage",
        "urn:inin.com:unifiedMessaging:voicemailMessageSubscriptionStateMessage": "VoicemailMessageSubscriptionStateMessage",
        "urn:inin.com:unifiedMessaging:voicemailPlayStatusMessage": "VoicemailPlayStatusMessage",
        "urn:inin.com:wfm:dataVersionsMessage": "DataVersionsMessage",
        "urn:inin.com:recordings:startStationAudioPlaybackCompletedMessage": "StartStationAudioPlaybackCompletedMessage",
        "urn:inin.com:recordings:pauseScreenRecordingCompletedMessage": "PauseScreenRecordingCompletedMessage",
        "urn:inin.com:recordings:resumeScreenRecordingCompletedMessage": "ResumeScreenRecordingCompletedMessage",
        "urn:inin.com:recordings:startScreenRecordingCompletedMessage": "StartScreenRecordingCompletedMessage",
    },
)
"""The class of each message by its `__type`."""

if TYPE_CHECKING:
    AnyMessage: TypeAlias = (
        models.EffectiveStationChangeMessage
        | models.CreateSearchCompletedMessage
        | models.ManualOutboundCallStatusMessage
        | models.LogoutGrantedMessage
        | models.BreakStatusMessage
        | models.ConsultMessage
        | models.InteractionMorphedMessage
        | models.EmailUploadFileStatusMessage
        | models.EmailMessageAttachmentMessage
        | models.ConnectionStateChangeMessage
        | models.SubscriptionStateMessage
        | models.AsyncOperationCompletedMessage
        | models.MultipleSubscriptionMessage
        | models.AutoLoginMessage
        | models.AutoLogoutMessage
        | models.DataPopMessage
        | models.SetFormDefinitionMessage
        | models.OutboundServerConnectionStateChangeMessage
        | models.AvailableCampaignsMessage
        | models.UserActivationMessage
        | models.WorkgroupActivationMessage
        | models.AlertCatalogChangedMessage
        | models.AlertNotificationMessage
        | models.MemoListMessage
        | models.AccessControlGroupsMessage
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
        | models.StationConnectionStateChangeMessage
        | models.JobStatusMessage
        | models.DirectoriesMessage
        | models.DirectoryMessage
        | models.InteractionAlertingMessage
        | models.HistoryMessage
        | models.AssistanceRequestListMessage
        | models.AssistanceRequestSubscriptionStateMessage
        | models.AssistanceRequestDetailsMessage
        | models.InteractionChangedMessage
        | models.InteractionDeallocatedMessage
        | models.InteractionLostRightsMessage
        | models.InteractionRecordingSnippetCreatedMessage
        | models.CallbackMessage
        | models.ChatMembersMessage
        | models.ChatContentsMessage
        | models.EmailContentsMessage
        | models.EmailSubscriptionStateMessage
        | models.LaunchableProcessesSubscriptionEventArgs
        | models.PasSubscriptionEventArgs
        | models.CurrentPageSubscriptionShowPageEventArgs
        | models.CurrentPageSubscriptionClosePageEventArgs
        | models.CurrentPageSubscriptionCommandCompleteEventArgs
        | models.LicenseMessage
        | models.QueueContentsMessage
        | models.QueueSubscriptionStateMessage
        | models.ResponseManagementMessage
        | models.SessionsMessage
        | models.StatisticCatalogMessage
        | models.ChainedParametersChangeMessage
        | models.StatisticValueMessage
        | models.StatusMessagesMessage
        | models.StatusMessagesUserAccessMessage
        | models.UserStatusPreviousInfoMessage
        | models.UserStatusMessage
        | models.HandlerSentNotificationMessage
        | models.FaxMessagesMessage
        | models.FaxMessageSubscriptionStateMessage
        | models.MwiMessage
        | models.MwiSubscriptionStateMessage
        | models.VoicemailMessagesMessage
        | models.VoicemailMessageSubscriptionStateMessage
        | models.VoicemailPlayStatusMessage
        | models.DataVersionsMessage
        | models.StartStationAudioPlaybackCompletedMessage
        | models.PauseScreenRecordingCompletedMessage
        | models.ResumeScreenRecordingCompletedMessage
        | models.StartScreenRecordingCompletedMessage
        | UnknownObject
    )
    """Any message; one that this client does not know comes as `UnknownObject`."""
else:

    def __getattr__(name: str) -> object:
        """Load the classes of all messages when a program uses their union."""
        if name != "AnyMessage":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from typing import Union

        value = globals()[name] = Union[(*MESSAGE_TYPES.values(), UnknownObject)]
        return value

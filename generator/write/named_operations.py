"""Operations whose ids are settled: all that are known, and the exceptions to the rule among them.

The path of an exception does not say what it does. A row is for good: it names its operation
whatever other pages there are. So a row also settles a conflict of two ids.
"""

from __future__ import annotations

# By the reason: `METHOD path`, with {} for every parameter, and the id.
_ROWS: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "Nothing is read, updated or deleted: the method says less than the page.",
        {
            "GET /icws/connection/single-sign-on/identity-providers/{}": "beginSingleSignOn",
            "GET /icws/connection/single-sign-on/saml-ecp/{}": "beginSamlEcpSingleSignOn",
            "PUT /icws/{}/connection/station": "connectStation",
            "DELETE /icws/{}/connection/station": "disconnectStation",
            "POST /icws/{}/interactions/agent-assistance/{}": "sendAssistanceMessage",
            "DELETE /icws/{}/interactions/agent-assistance/{}": "completeAssistanceRequest",
            "PUT /icws/{}/interactions/conferences/{}": "addToConference",
            "PUT /icws/{}/interactions/{}/callback/disposition": "setCallbackDisposition",
            "PUT /icws/{}/interactions/{}/chat/typing-indicator": "setChatTypingIndicator",
            "DELETE /icws/{}/interactions/{}/consult/{}": "cancelConsult",
            "PUT /icws/{}/licenses": "replaceLicenses",
            "DELETE /icws/{}/licenses": "releaseLicenses",
            "PUT /icws/{}/recordings/{}/tags": "addRecordingTags",
            "PUT /icws/{}/wfm/trade-matches/{}": "cancelWfmTradeMatch",
        },
    ),
    (
        "Nothing is created that could be read again: something is asked for, sent, set or added.",
        {
            "POST /icws/web-chat/typing-state/{}": "setWebChatTypingState",
            "POST /icws/{}/client-buttons/handler-action": "runClientButtonsHandlerAction",
            "POST /icws/{}/dialer/disposition": "recordDialerDisposition",
            "POST /icws/{}/interactions/{}/agent-assistance": "requestAssistance",
            "POST /icws/{}/interactions/{}/chat/messages": "sendChatMessage",
            "POST /icws/{}/interactions/{}/wrap-up-assignments": "addWrapUpAssignment",
            "POST /icws/{}/ipa/workitem-instances/{}/current-page": (
                "sendIpaWorkItemInstancePageCommand"
            ),
            "POST /icws/{}/licenses": "acquireLicenses",
            "POST /icws/{}/licenses/license-stages": "acquireLicenseStages",
            "POST /icws/{}/messaging/heartbeat": "sendHeartbeat",
            "POST /icws/{}/recordings/{}/retention-expiration": "setRecordingRetentionExpiration",
            "POST /icws/{}/response-management/file": "generateResponseManagementFileUrl",
            "POST /icws/{}/security/password": "setSecurityPassword",
            "POST /icws/{}/system/handler-notification": "sendSystemHandlerNotification",
        },
    ),
    (
        "Nothing is created: something is read, and the body says what.",
        {
            "POST /icws/{}/directories/lookup-entries": "lookUpDirectoryEntries",
            "POST /icws/{}/statistics/statistic-parameter-values": (
                "retrieveStatisticParameterValues"
            ),
            "POST /icws/{}/statistics/statistic-parameter-values/queries": (
                "queryStatisticParameterValues"
            ),
        },
    ),
    (
        "Not one is created: several are added, changed and removed in one call.",
        {
            "POST /icws/{}/configuration/salesforce-cti-configurations/{}/"
            "salesforce-cti-attribute-maps": "updateConfigurationSalesforceCtiAttributeMaps",
            "POST /icws/{}/configuration/workgroups/{}/monitored-mailboxes": (
                "updateConfigurationWorkgroupMonitoredMailboxes"
            ),
        },
    ),
    (
        "The verb of a PUT or a GET is in the path, where a noun stands as a rule.",
        {
            "PUT /icws/{}/agent-quality/scorecards/{}/acknowledge": (
                "acknowledgeAgentQualityScorecard"
            ),
            "GET /icws/{}/configuration/keyword-sets/preview-keyword-runtime": (
                "previewConfigurationKeywordRuntime"
            ),
            "GET /icws/{}/configuration/mail/test-mailbox": "testConfigurationMailbox",
            "GET /icws/{}/configuration/mail/test-moniker": "testConfigurationMoniker",
            "PUT /icws/{}/configuration/certificates/trust-subsystem-certificate": (
                "trustConfigurationSubsystemCertificate"
            ),
            "PUT /icws/{}/recordings/send-as-email": "sendRecordingsAsEmail",
            "PUT /icws/{}/recordings/{}/send-as-email": "sendRecordingAsEmail",
        },
    ),
    (
        "The verb stands behind its noun, or there is none.",
        {
            "GET /icws/{}/configuration/access-control-groups/are-in-use": (
                "getConfigurationAccessControlGroupsInUse"
            ),
            "POST /icws/{}/configuration/transaction/{}/transaction-end": (
                "endConfigurationTransaction"
            ),
            "POST /icws/{}/dialer/ready-for-calls": "setDialerReadyForCalls",
            "POST /icws/{}/statistics/statistic-parameter-values/chained-parameters-validator": (
                "validateChainedStatisticParameters"
            ),
            "PUT /icws/{}/unified-messaging/messages-waiting-indicator/count-refresh": (
                "refreshMessagesWaitingIndicatorCount"
            ),
        },
    ),
    (
        "The verb needs a preposition, or an object that the path leaves out.",
        {
            "POST /icws/{}/dialer/log-in": "logInToDialer",
            "POST /icws/{}/dialer/log-off": "logOffFromDialer",
            "POST /icws/{}/dialer/transfer-to-attendant-profile": (
                "transferDialerCallToAttendantProfile"
            ),
            "POST /icws/{}/interactions/conferences/{}/invite-party": "inviteToConference",
            "POST /icws/{}/interactions/{}/email/attachments/response-management/insert": (
                "insertEmailResponseManagementItem"
            ),
        },
    ),
    (
        "The path goes from the whole to its kind, English from the kind to the whole.",
        {
            "GET /icws/{}/configuration/access-control-groups/assignable/{}": (
                "getConfigurationAssignableAccessControlGroups"
            ),
            "GET /icws/{}/configuration/defaults/action": "getConfigurationActionDefaults",
            "GET /icws/{}/configuration/defaults/client-template": (
                "getConfigurationClientTemplateDefaults"
            ),
            "GET /icws/{}/configuration/defaults/keyword": "getConfigurationKeywordDefaults",
            "GET /icws/{}/configuration/defaults/line": "getConfigurationLineDefaults",
            "GET /icws/{}/configuration/defaults/monitored-mailbox": (
                "getConfigurationMonitoredMailboxDefaults"
            ),
            "GET /icws/{}/configuration/defaults/queue-column": (
                "getConfigurationQueueColumnDefaults"
            ),
            "GET /icws/{}/configuration/defaults/recording-beep-tone": (
                "getConfigurationRecordingBeepToneDefaults"
            ),
            "GET /icws/{}/configuration/defaults/role": "getConfigurationRoleDefaults",
            "GET /icws/{}/configuration/defaults/salesforce-cti-attribute-map": (
                "getConfigurationSalesforceCtiAttributeMapDefaults"
            ),
            "GET /icws/{}/configuration/defaults/salesforce-cti-configuration": (
                "getSalesforceCtiConfigurationDefaults"
            ),
            "GET /icws/{}/configuration/defaults/schedule": "getConfigurationScheduleDefaults",
            "GET /icws/{}/configuration/defaults/user": "getConfigurationUserDefaults",
            "GET /icws/{}/configuration/defaults/workgroup": "getConfigurationWorkgroupDefaults",
            "GET /icws/{}/configuration/defaults/wrap-up-category": (
                "getConfigurationWrapUpCategoryDefaults"
            ),
            "GET /icws/{}/configuration/defaults/wrap-up-code": (
                "getConfigurationWrapUpCodeDefaults"
            ),
            "POST /icws/{}/interactions/{}/email/attachments/file/remove": (
                "removeEmailFileAttachment"
            ),
            "POST /icws/{}/interactions/{}/email/attachments/file/upload": (
                "uploadEmailFileAttachment"
            ),
            "POST /icws/{}/interactions/{}/email/attachments/message/download": (
                "downloadEmailMessageAttachment"
            ),
        },
    ),
    (
        "What is watched are requests for assistance, all of them or one; the path has one word.",
        {
            "PUT /icws/{}/messaging/subscriptions/interactions/agent-assistance": (
                "subscribeAssistanceRequests"
            ),
            "DELETE /icws/{}/messaging/subscriptions/interactions/agent-assistance": (
                "unsubscribeAssistanceRequests"
            ),
            "PUT /icws/{}/messaging/subscriptions/interactions/agent-assistance/{}": (
                "subscribeAssistanceRequest"
            ),
            "DELETE /icws/{}/messaging/subscriptions/interactions/agent-assistance/{}": (
                "unsubscribeAssistanceRequest"
            ),
        },
    ),
    (
        "The parameter picks no item of the noun before it: it says whose the items are.",
        {
            "POST /icws/{}/directories/contacts/{}": "createDirectoryContact",
            "PUT /icws/{}/directories/contacts/{}/{}": "updateDirectoryContact",
            "DELETE /icws/{}/directories/contacts/{}/{}": "deleteDirectoryContact",
            "GET /icws/web-chat/messages/{}": "getWebChatMessages",
        },
    ),
    (
        "The noun of the area is not that of its items, or the words of the path repeat its sense.",
        {
            "POST /icws/{}/alerts/alert-catalog/alert-sets": "createAlertCatalogSet",
            "PUT /icws/{}/alerts/alert-catalog/alert-sets/{}": "updateAlertCatalogSet",
            "POST /icws/{}/recordings/play/station-audio/start/{}": "startRecordingStationAudio",
            "POST /icws/{}/recordings/play/station-audio/stop/{}": "stopRecordingStationAudio",
            "POST /icws/{}/screenrecordings/record/pause/{}": "pauseScreenRecording",
            "POST /icws/{}/screenrecordings/record/resume/{}": "resumeScreenRecording",
            "POST /icws/{}/screenrecordings/record/start/{}": "startScreenRecording",
            "POST /icws/{}/screenrecordings/record/stop/{}": "stopScreenRecording",
            "DELETE /icws/{}/unified-messaging/{}": "deleteUnifiedMessage",
            "PUT /icws/{}/unified-messaging/{}": "updateUnifiedMessage",
            "POST /icws/{}/unified-messaging/{}/voicemail-message/play/start": (
                "startUnifiedVoicemailMessagePlay"
            ),
            "POST /icws/{}/unified-messaging/{}/voicemail-message/play/stop": (
                "stopUnifiedVoicemailMessagePlay"
            ),
        },
    ),
)

NAMED_OPERATIONS = {operation: name for _, rows in _ROWS for operation, name in rows.items()}

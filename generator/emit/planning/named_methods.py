"""Methods of the client that are called otherwise than the rule of `addresses.py` says.

A row has `METHOD path`, with {} for every parameter, and the names below the area. A row is for
good, as one of `generator/write/named_operations.py` is, whatever other operations there are.
"""

from __future__ import annotations

EXCEPTIONS: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "Nothing is read, updated or deleted: the method says less than the page.",
        {
            "GET /icws/connection/single-sign-on/identity-providers/{}": (
                "single_sign_on.identity_providers.begin"
            ),
            "GET /icws/connection/single-sign-on/saml-ecp/{}": "single_sign_on.saml_ecp.begin",
            "PUT /icws/{}/connection/station": "station.connect",
            "DELETE /icws/{}/connection/station": "station.disconnect",
            "POST /icws/{}/interactions/agent-assistance/{}": "agent_assistance.send_message",
            "DELETE /icws/{}/interactions/agent-assistance/{}": "agent_assistance.complete",
            "PUT /icws/{}/interactions/conferences/{}": "conferences.add",
            "PUT /icws/{}/interactions/{}/callback/disposition": "callback.set_disposition",
            "PUT /icws/{}/interactions/{}/chat/typing-indicator": "chat.set_typing_indicator",
            "DELETE /icws/{}/interactions/{}/consult/{}": "consult.cancel",
            "POST /icws/{}/licenses": "acquire",
            "PUT /icws/{}/licenses": "replace",
            "DELETE /icws/{}/licenses": "release",
            "POST /icws/{}/licenses/license-stages": "license_stages.acquire",
            "PUT /icws/{}/wfm/trade-matches/{}": "trade_matches.cancel",
        },
    ),
    (
        "Nothing is created: something is asked for, sent, recorded or set.",
        {
            "POST /icws/web-chat/typing-state/{}": "set_typing_state",
            "POST /icws/{}/client-buttons/handler-action": "run_handler_action",
            "POST /icws/{}/dialer/disposition": "record_disposition",
            "POST /icws/{}/dialer/ready-for-calls": "set_ready_for_calls",
            "POST /icws/{}/interactions/{}/agent-assistance": "agent_assistance.request",
            "POST /icws/{}/ipa/workitem-instances/{}/current-page": (
                "work_item_instances.current_page.send_command"
            ),
            "POST /icws/{}/messaging/heartbeat": "send_heartbeat",
            "POST /icws/{}/recordings/{}/retention-expiration": "set_retention_expiration",
            "POST /icws/{}/security/password": "set_password",
            "POST /icws/{}/system/handler-notification": "send_handler_notification",
        },
    ),
    (
        "Nothing is created: something is read, and the body says what.",
        {
            "POST /icws/{}/directories/lookup-entries": "look_up_entries",
            "POST /icws/{}/statistics/statistic-parameter-values": (
                "statistic_parameter_values.retrieve"
            ),
            "POST /icws/{}/statistics/statistic-parameter-values/queries": (
                "statistic_parameter_values.search"
            ),
        },
    ),
    (
        "The last segment of a GET is no noun.",
        {
            "GET /icws/{}/configuration/access-control-groups/are-in-use": (
                "access_control_groups.are_in_use"
            ),
            "GET /icws/{}/configuration/access-control-groups/assignable/{}": (
                "access_control_groups.list_assignable"
            ),
            "GET /icws/{}/configuration/keyword-sets/preview-keyword-runtime": (
                "keyword_sets.preview_keyword_runtime"
            ),
            "GET /icws/{}/configuration/mail/test-mailbox": "mail.test_mailbox",
            "GET /icws/{}/configuration/mail/test-moniker": "mail.test_moniker",
        },
    ),
    (
        "The verb stands behind its noun, or is a noun itself.",
        {
            "POST /icws/{}/configuration/transaction/{}/transaction-end": "transaction.end",
            "POST /icws/{}/statistics/statistic-parameter-values/chained-parameters-validator": (
                "statistic_parameter_values.validate_chained_parameters"
            ),
            "PUT /icws/{}/unified-messaging/messages-waiting-indicator/count-refresh": (
                "messages_waiting_indicator.refresh_count"
            ),
        },
    ),
    (
        "The parameter picks no item of the noun before it: it says whose the items are.",
        {"POST /icws/{}/directories/contacts/{}": "contacts.create"},
    ),
    (
        "What is watched has another name in the path than in the area.",
        {
            f"{method} /icws/{{}}/messaging/subscriptions/interaction-{noun}": f"{noun}.{verb}"
            for method, verb in (("PUT", "subscribe"), ("DELETE", "unsubscribe"))
            for noun in ("alerting", "history")
        },
    ),
    (
        "The list of all is watched beside one of them: the shorter name is that of the one.",
        {
            "PUT /icws/{}/messaging/subscriptions/directories": "subscribe_list",
            "DELETE /icws/{}/messaging/subscriptions/directories": "unsubscribe_list",
            "PUT /icws/{}/messaging/subscriptions/interactions/agent-assistance": (
                "agent_assistance.subscribe_list"
            ),
            "DELETE /icws/{}/messaging/subscriptions/interactions/agent-assistance": (
                "agent_assistance.unsubscribe_list"
            ),
        },
    ),
    (
        "The plural is one thing: what there is to say of a recording, or of a mailbox.",
        {
            "GET /icws/{}/recordings/{}/media-details": "media_details.get",
            **{
                f"GET /icws/{{}}/configuration/mail/{noun}-mailbox-attributes": (
                    f"mail.{noun.replace('-', '_')}_mailbox_attributes.get"
                )
                for noun in ("imap-smtp", "interaction-message-store", "no")
            },
        },
    ),
    (
        "Several recordings are sent at once, beside one of them.",
        {"PUT /icws/{}/recordings/send-as-email": "send_several_as_email"},
    ),
    (
        "`messages` of an area are the subscriptions of a program.",
        {
            "GET /icws/{}/messaging/messages": "get_messages",
            "GET /icws/web-chat/messages/{}": "get_messages",
        },
    ),
)
"""The rows by their reasons."""

NAMED_METHODS = {operation: name for _, rows in EXCEPTIONS for operation, name in rows.items()}

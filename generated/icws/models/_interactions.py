# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, TypeAlias

from msgspec import field as _field

from icws import models as _models
from icws._runtime.attributes import AttributesField as _Attributes
from icws._runtime.attributes import with_attributes as _with_attributes
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.model import Lists as _Lists
from icws._runtime.moments import Moment as _Moment
from icws._runtime.moments import MomentText as _MomentText
from icws._runtime.moments import ParsedDateTime as _Parsed
from icws._runtime.moments import write_datetimes as _write_datetimes
from icws._runtime.untagged import Untagged as _Untagged

__all__ = [
    "AddPartiesParameters",
    "AlertSubscriptionParameters",
    "AppendMode",
    "AssistanceRequestDetailsMessage",
    "AssistanceRequestListMessage",
    "AssistanceRequestMessage",
    "AssistanceRequestParameters",
    "AssistanceRequestParticipant",
    "AssistanceRequestParticipantAction",
    "AssistanceRequestState",
    "AssistanceRequestSubscriptionStateMessage",
    "BaseEmailFileAttachment",
    "BodyType",
    "CallMadeStorageTypes",
    "CallbackDispositionType",
    "CallbackMessage",
    "ChangeAudienceParameters",
    "ChatContentsMessage",
    "ChatMember",
    "ChatMemberOrFullChatMember",
    "ChatMemberType",
    "ChatMembersMessage",
    "ChatMessageType",
    "ChatSendResponseManagementFileParameters",
    "ChatSendTextParameters",
    "ChatSetTypingIndicatorParameters",
    "ChatText",
    "CoachParameters",
    "ConferenceCreationResult",
    "ConsultMessage",
    "ConsultTransferAudience",
    "ConsultTransferResult",
    "CreateCallParameters",
    "CreateCallbackParameters",
    "CreateCallbackResponseCallParameters",
    "CreateChatParameters",
    "CreateConferenceParameters",
    "CreateConsultParameters",
    "CreateEmailParameters",
    "CreateEmailResponseParameters",
    "CreateGenericInteractionParameters",
    "CreateInteractionParameters",
    "DispositionParameters",
    "EmailAddress",
    "EmailBody",
    "EmailCertificate",
    "EmailContact",
    "EmailContent",
    "EmailContentBase",
    "EmailContentsMessage",
    "EmailContentsResponse",
    "EmailContentsResponseBase",
    "EmailFileAttachment",
    "EmailGetMessageParameters",
    "EmailInsertResponseManagementRequest",
    "EmailInsertResponseManagementResponse",
    "EmailMessageAttachment",
    "EmailMessageAttachmentBase",
    "EmailMessageAttachmentMessage",
    "EmailMessageContentsResponse",
    "EmailMessageContentsResponseBase",
    "EmailRemoveFileAttachmentRequest",
    "EmailResolveAddressParameters",
    "EmailResolvedAddresses",
    "EmailResponseAttachments",
    "EmailResponseContent",
    "EmailResponseType",
    "EmailSaveParameters",
    "EmailSignature",
    "EmailSignatureStatus",
    "EmailSubscriptionStateMessage",
    "EmailType",
    "EmailUploadFileAttachmentRequest",
    "EmailUploadFileStatusMessage",
    "FullChatMember",
    "HistoryItem",
    "HistoryMessage",
    "HistorySubscriptionParameters",
    "HoldParameters",
    "InteractionAlertActions",
    "InteractionAlertDetails",
    "InteractionAlertTypes",
    "InteractionAlertingMessage",
    "InteractionAttributes",
    "InteractionAttributesUpdate",
    "InteractionChangedMessage",
    "InteractionCreated",
    "InteractionDeallocatedMessage",
    "InteractionDirection",
    "InteractionDtmfDigits",
    "InteractionHistoryStatusType",
    "InteractionLostRightsMessage",
    "InteractionMessageBase",
    "InteractionMorphedMessage",
    "InteractionPartyType",
    "InteractionRecordingSnippetCreatedMessage",
    "InteractionState",
    "InteractionSubscription",
    "InvitePartyParameters",
    "ListenParameters",
    "MakePrivateParameters",
    "MuteParameters",
    "PauseParameters",
    "PlayWavParameters",
    "RecordParameters",
    "RecordSnippetParameters",
    "RecordedEmailContentsResponse",
    "RecordedEmailFileAttachment",
    "RecordedEmailMessageAttachment",
    "RecordedEmailMessageContentsResponse",
    "RequestAssistanceResponse",
    "SecurePauseParameters",
    "SecurePauseType",
    "TransferParameters",
    "WrapupAssignment",
]


class AddPartiesParameters(Model, kw_only=True):
    """The parties to add."""

    interactions: Sequence[str]
    """Ids of those to add."""


class AlertSubscriptionParameters(Model, kw_only=True):
    """The attributes to report of interactions that ring."""

    attribute_names: Sequence[str] | UnsetType = UNSET
    """The attributes to report with each. Number of them: at least 1."""


class AppendMode(OpenEnum):
    """Ways of adding to an attribute."""

    Append = 1
    """Adds the text as it is."""
    AppendWithSeperator = 2
    """Adds a separator, then the text."""


class AssistanceRequestDetailsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.assistance:assistanceRequestDetailsMessage",
):
    """Changes to one request."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    assistance_id: str
    """The request."""
    interaction_id: str | UnsetType = UNSET
    """The interaction that needs help."""
    state: AssistanceRequestState | UnsetType = UNSET
    """How far the request has come."""
    messages_added: list[AssistanceRequestMessage] | UnsetType = UNSET
    """What was said since."""
    participants_added: list[AssistanceRequestParticipant] | UnsetType = UNSET
    """Who came in."""
    participants_changed: list[AssistanceRequestParticipant] | UnsetType = UNSET
    """Who did something about it."""

    def _lists(self) -> _Lists[str, AssistanceRequestParticipant]:
        return _Lists("participants_added", "participants_changed", "", ("user_id",))


class AssistanceRequestListMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.assistance:assistanceRequestListMessage",
):
    """Changes to the list of requests."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    requests_added: list[str] | UnsetType = UNSET
    """Ids of new requests."""
    requests_removed: list[str] | UnsetType = UNSET
    """Ids of requests that are gone."""

    def _lists(self) -> _Lists[str, str]:
        return _Lists("requests_added", "", "requests_removed", ())


class AssistanceRequestMessage(Model, kw_only=True):
    """A line about a request."""

    text: str
    """What was said."""
    participant_id: str
    """Who said it."""
    time_added: str
    """When it was said. A date-time."""
    time_added_datetime: ClassVar[_Parsed] = _Parsed("time_added")


class AssistanceRequestParameters(Model, kw_only=True):
    """A line about a request for assistance."""

    text: str
    """What to say."""


class AssistanceRequestParticipant(Model, kw_only=True):
    """Somebody who deals with a request."""

    user_id: str
    """The user."""
    display_name: str
    """The user's name as people see it."""
    action: AssistanceRequestParticipantAction
    """What the user did about it."""


class AssistanceRequestParticipantAction(OpenEnum):
    """The actions that are possible about a request."""

    None_ = 0
    Initiated = 1
    Ignored = 2
    Accepted = 3


class AssistanceRequestState(OpenEnum):
    """The stages of a request."""

    None_ = 0
    Accepted = 1
    Completed = 2


class AssistanceRequestSubscriptionStateMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.assistance:assistanceRequestSubscriptionStateMessage",
):
    """The state of a subscription to a request."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    state: _models.SubscriptionState
    """The present state of the subscription."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""


class BodyType(OpenEnum):
    """Forms of e-mail text."""

    Text = 0
    """Plain text."""
    Html = 1
    """HTML."""


class CallMadeStorageTypes(OpenEnum):
    """Stages of setting up a call."""

    None_ = 0
    Allocated = 1
    """The call exists."""
    Started = 2
    """Dialling has begun."""
    Completed = 3
    """The call has been set up."""


class CallbackDispositionType(OpenEnum):
    """Outcomes of a callback."""

    Success = 0
    Failure = 1
    Retry = 2


class CallbackMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.callback:callbackMessage",
):
    """Details of a callback.

    Needs interactions 8.
    """

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    interaction_id: str
    """The callback that this message is about."""
    target: str
    """Whom to call back."""
    subject: str
    """Why a callback was asked for."""
    name: str | UnsetType = UNSET
    """Who asked to be called back."""
    attempts: int | UnsetType = UNSET
    """How often it has been tried."""
    max_attempts: int | UnsetType = UNSET
    """How often it may be tried."""
    associated_call_id: str | UnsetType = UNSET
    """The call that was placed to serve this callback."""
    snoozed: bool | UnsetType = UNSET
    """Whether the callback has been put off until later."""


class ChangeAudienceParameters(Model, kw_only=True):
    """The parties that are to hear."""

    audience: ConsultTransferAudience
    """The parties who are to hear."""


class ChatContentsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.chat:chatContentsMessage",
):
    """The lines of a chat."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    interaction_id: str
    """The chat that this message is about."""
    messages_added: list[ChatText]
    """What has been said since, or all of it in the first message."""


class ChatMember(Model, kw_only=True):
    """A party to a chat."""

    chat_member_type: ChatMemberType
    """What part this member has in the chat."""
    display_name: str
    """The member's name as the others see it."""
    interaction_id: str
    """The member's interaction. With userId it tells members apart."""
    user_id: str
    """The member's user. With interactionId it tells members apart."""


class ChatMemberType(OpenEnum):
    """Parts that a chat member can have."""

    None_ = 0
    SystemMember = 1
    """The system itself."""
    CurrentUser = 2
    """The user of this session."""
    Internal = 3
    """Somebody of the company."""
    External = 4
    """The customer."""


class ChatMembersMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:interactions.chat:chatMembersMessage"
):
    """The members of a chat."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    interaction_id: str
    """The chat that this message is about."""
    members_added: list[FullChatMember]
    """Members who joined, or all of them in the first message."""
    members_changed: list[FullChatMember]
    """Members whose details changed, such as whether they are typing."""
    members_removed: list[FullChatMember]
    """Members who left."""

    def _lists(self) -> _Lists[tuple[str, str], FullChatMember]:
        return _Lists(
            "members_added", "members_changed", "members_removed", ("user_id", "interaction_id")
        )


class ChatMessageType(OpenEnum):
    """Kinds of chat contribution."""

    Text = 0
    """Written text."""
    File = 1
    """A file."""


class ChatSendResponseManagementFileParameters(Model, kw_only=True):
    """A prepared file for a chat."""

    item_id: str
    """The prepared file. Format: uuid."""


class ChatSendTextParameters(Model, kw_only=True):
    """A line for a chat."""

    text: str
    """What to say."""
    clear_typing_indicator: bool
    """Whether the user then no longer counts as typing."""


class ChatSetTypingIndicatorParameters(Model, kw_only=True):
    """The typing status of the user."""

    on: bool
    """Whether the user is typing."""


class ChatText(Model, kw_only=True):
    """One contribution to a chat."""

    chat_member: _Untagged[ChatMemberOrFullChatMember]
    """Who wrote it."""
    text: str | None
    """What was written."""
    timestamp: str
    """When it was written. A date-time."""
    timestamp_datetime: ClassVar[_Parsed] = _Parsed("timestamp")
    message_type: ChatMessageType | UnsetType = UNSET
    """Whether this is written text or a file."""


class CoachParameters(Model, kw_only=True):
    """Whether to start or to stop coaching."""

    on: bool
    """True begins, false ends."""
    supervisor: bool
    """Whether it is done as a supervisor."""


class ConferenceCreationResult(Model, kw_only=True):
    """Names the conference."""

    conference_id: str
    """Names the conference from now on."""


class ConsultMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:interactions:consultMessage"
):
    """The parties of a consult, and whom each of them hears."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    audience: ConsultTransferAudience
    """Who can hear the agent at present."""


class ConsultTransferAudience(Model, kw_only=True):
    """The parties that hear the agent."""

    original_party: bool | UnsetType = UNSET
    """Whether the first caller hears."""
    consulted_party: bool | UnsetType = UNSET
    """Whether the consulted party hears."""


class ConsultTransferResult(Model, kw_only=True):
    """Names the consult and its call."""

    consult_id: str
    """Id under which the consult is steered, changed and concluded."""
    consult_interaction_id: str
    """Id of the call between the agent and the consulted party."""


class CreateCallParameters(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:interactions:createCallParameters"
):
    """Places a call."""

    target: str
    """The number, address or user to call."""
    additional_attributes: Mapping[str, str] | UnsetType = UNSET
    """Attributes to set on the new interaction from the start."""
    workgroup: str | UnsetType = UNSET
    """The workgroup on whose behalf the call is made."""
    call_made_stage: CallMadeStorageTypes | UnsetType = UNSET
    """At which stage of call set-up the request is answered."""
    account_code_id: str | UnsetType = UNSET
    """The account that the call is booked to."""
    notes: str | UnsetType = UNSET
    """Notes to keep with the call."""


class CreateCallbackParameters(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.callback:createCallbackParameters",
):
    """Leaves a callback for a queue."""

    target: str
    """The number to call back."""
    target_queue: _models.QueueId
    """The queue on which the callback waits."""
    subject: str
    """What the callback is about."""
    additional_attributes: Mapping[str, str] | UnsetType = UNSET
    """Attributes to set on the new interaction from the start."""
    name: str | UnsetType = UNSET
    """Name of the person to call back."""


class CreateCallbackResponseCallParameters(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.callback:createCallbackResponseCallParameters",
):
    """Calls somebody back."""

    parent_interaction_id: str
    """The callback that the call answers."""
    target: str
    """The number to call."""
    additional_attributes: Mapping[str, str] | UnsetType = UNSET
    """Attributes to set on the new interaction from the start."""
    workgroup: str | UnsetType = UNSET
    """The workgroup on whose behalf the call is made."""
    call_made_stage: CallMadeStorageTypes | UnsetType = UNSET
    """At which stage of call set-up the request is answered."""
    account_code_id: str | UnsetType = UNSET
    """The account that the call is booked to."""


class CreateChatParameters(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.chat:createChatParameters",
):
    """Starts a chat."""

    target: str
    """The user or queue to chat with."""
    additional_attributes: Mapping[str, str] | UnsetType = UNSET
    """Attributes to set on the new interaction from the start."""


class CreateConferenceParameters(Model, kw_only=True):
    """The parties to join."""

    interactions: Sequence[str]
    """Ids of those to join."""


class CreateConsultParameters(Model, kw_only=True):
    """The party to consult, and the way to do it."""

    target: str | UnsetType = UNSET
    """Whom to consult: a number or a queue. Required by servers before version 13. From 13 on,
    provide this or queueID, and not both.
    """
    queue_id: _models.QueueId | UnsetType = _field(name="queueID", default=UNSET)
    """The queue to consult. From version 13 on, provide this or target, and not both; earlier
    servers do not know it, and there target is required. Needs interactions 13.
    """
    call_made_stage: CallMadeStorageTypes | UnsetType = UNSET
    """At which stage of call set-up the request is answered."""
    additional_attributes: Mapping[str, str] | UnsetType = UNSET
    """Attributes to put on the consult call. Needs interactions 10."""


class CreateEmailParameters(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:createEmailParameters",
):
    """Starts a new e-mail."""

    email_content: EmailContent
    """What the new e-mail says, and to whom it goes."""
    additional_attributes: Mapping[str, str] | UnsetType = UNSET
    """Attributes to set on the new interaction from the start."""
    workgroup: str | UnsetType = UNSET
    """The workgroup on whose behalf it is sent."""


class CreateEmailResponseParameters(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:createEmailResponseParameters",
):
    """Answers or forwards an e-mail."""

    email_content: EmailResponseContent
    """What the response says, and to whom it goes."""
    response_type: EmailResponseType
    """Whether to reply, to reply to all or to forward."""
    parent_interaction_id: str
    """The e-mail that is being answered."""
    additional_attributes: Mapping[str, str] | UnsetType = UNSET
    """Attributes to set on the new interaction from the start."""
    workgroup: str | UnsetType = UNSET
    """The workgroup on whose behalf it is sent."""


class CreateGenericInteractionParameters(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions:createGenericInteractionParameters",
):
    """Makes an interaction of no built-in medium."""

    queue_id: _models.QueueId
    """The queue that receives the interaction."""
    additional_attributes: Mapping[str, str] | UnsetType = UNSET
    """Attributes to set on the new interaction from the start."""
    initial_state: InteractionState | UnsetType = UNSET
    """The state to begin in."""
    interaction_direction: InteractionDirection | UnsetType = UNSET
    """Whether it counts as incoming or outgoing."""
    local_party_type: InteractionPartyType | UnsetType = UNSET
    """Whether the near side is inside or outside the company."""
    local_location: str | UnsetType = UNSET
    """Where the near side is."""
    remote_party_type: InteractionPartyType | UnsetType = UNSET
    """Whether the far side is inside or outside the company."""
    remote_id: str | UnsetType = UNSET
    """The far side's id."""
    remote_name: str | UnsetType = UNSET
    """The far side's name."""


class DispositionParameters(Model, kw_only=True):
    """The outcome of a callback."""

    disposition: CallbackDispositionType
    """The outcome."""


class EmailAddress(Model, kw_only=True):
    """A name with an e-mail address."""

    display_name: str
    """The name beside the address."""
    address: str | UnsetType = UNSET
    """The address itself."""


class EmailBody(Model, kw_only=True):
    """The text of an e-mail in one form."""

    body: str
    """The text."""
    body_type: BodyType
    """The form of the text."""


class EmailCertificate(Model, kw_only=True):
    """A signer's certificate."""

    version: int
    """Version of the certificate's form."""
    serial_number: str
    """Its serial number."""
    signature_algorithm: str
    """How it was signed."""
    issuer: str
    """Who issued it."""
    valid_from: str
    """First moment at which it holds. A date-time."""
    valid_from_datetime: ClassVar[_Parsed] = _Parsed("valid_from")
    valid_to: str
    """Last moment at which it holds. A date-time."""
    valid_to_datetime: ClassVar[_Parsed] = _Parsed("valid_to")
    subject: str
    """Whom it is for."""


class EmailContact(Model, kw_only=True):
    """Somebody with an address."""

    address: str
    """The contact's address."""
    name: str | UnsetType = UNSET
    """The contact's name."""


class EmailContent(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:interactions.email:emailContent"
):
    """An e-mail to be sent."""

    sender: EmailAddress
    """The sender."""
    subject: str | UnsetType = UNSET
    """The subject line."""
    to_recipients: Sequence[EmailAddress] | UnsetType = UNSET
    """The recipients."""
    cc_recipients: Sequence[EmailAddress] | UnsetType = UNSET
    """Those who receive a copy."""
    bcc_recipients: Sequence[EmailAddress] | UnsetType = UNSET
    """Those who receive a copy unseen by the others."""
    reply_to_recipients: Sequence[EmailAddress] | UnsetType = UNSET
    """Where replies should go."""
    bodies: Sequence[EmailBody] | UnsetType = UNSET
    """The text, once in each form it is offered in."""


class EmailContentsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailContentsMessage",
):
    """The state of an e-mail."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    interaction_id: str
    """The e-mail that this message is about."""
    is_editable: bool
    """Whether the user may change it."""
    supported_response_types: list[EmailResponseType]
    """The ways in which it can be answered."""
    parent_interaction_id: str | UnsetType = UNSET
    """The e-mail that it answers."""
    conversation_id: str | UnsetType = UNSET
    """The exchange that it belongs to."""
    email_type: EmailType | UnsetType = UNSET
    """Whether it is new or an answer."""
    email_content: EmailContentsResponse | UnsetType = UNSET
    """What it says."""
    has_response: bool | UnsetType = UNSET
    """Whether it has been answered."""
    edited: bool | UnsetType = UNSET
    """Whether it was changed."""
    mailbox: str | UnsetType = UNSET
    """The mailbox that it came through."""
    mailbox_display_name: str | UnsetType = UNSET
    """That mailbox's name as people see it."""
    has_loaded_external_content: bool | UnsetType = UNSET
    """Whether pictures and similar content were fetched from elsewhere."""
    unused_email_attachments: list[str] | UnsetType = UNSET
    """Attachments that the text does not use."""


class EmailContentsResponse(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailContentsResponse",
):
    """The contents of an e-mail."""

    sender: EmailAddress
    """The sender."""
    bodies: list[EmailBody]
    """The text, once in each form it came in."""
    received_timestamp: str
    """When it arrived. A date-time."""
    received_timestamp_datetime: ClassVar[_Parsed] = _Parsed("received_timestamp")
    subject: str | UnsetType = UNSET
    """The subject line."""
    to_recipients: list[EmailAddress] | UnsetType = UNSET
    """The recipients."""
    cc_recipients: list[EmailAddress] | UnsetType = UNSET
    """Those who received a copy."""
    bcc_recipients: list[EmailAddress] | UnsetType = UNSET
    """Those who received a copy unseen by the others."""
    reply_to_recipients: list[EmailAddress] | UnsetType = UNSET
    """Where replies should go."""
    signature: EmailSignature | UnsetType = UNSET
    """Its digital signature."""
    file_attachments: list[EmailFileAttachment] | UnsetType = UNSET
    """Attached files."""
    message_attachments: list[EmailMessageAttachment] | UnsetType = UNSET
    """Attached e-mails."""


class EmailFileAttachment(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailFileAttachment",
):
    """A file attached to an e-mail."""

    name: str
    """The file's name."""
    content_id: str
    """By which the text refers to the file."""
    download_uri: str
    """Where the file can be fetched."""


class EmailGetMessageParameters(Model, kw_only=True):
    """The attached e-mail to fetch."""

    message_id: str
    """Which attached e-mail."""


class EmailInsertResponseManagementRequest(Model, kw_only=True):
    """The prepared file to attach."""

    id: str
    """The prepared file. Format: uuid."""
    is_inline_attachment: bool | UnsetType = UNSET
    """Whether the text shows the file inside itself."""


class EmailInsertResponseManagementResponse(Model, kw_only=True):
    """The file that was attached."""

    content_id: str | UnsetType = UNSET
    """By which the text refers to the file."""


class EmailMessageAttachment(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailMessageAttachment",
):
    """An e-mail attached to an e-mail."""

    subject: str
    """The subject of the attached e-mail."""
    message_id: str
    """By which the attached e-mail can be fetched."""


class EmailMessageAttachmentMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailMessageAttachmentMessage",
):
    """An attached e-mail that was asked for."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    request_id: str
    """The id that the answer to the request gave."""
    error: _models.Error | None
    """What went wrong, or null."""
    interaction_id: str
    """The e-mail that it is attached to."""
    email_content: EmailMessageContentsResponse
    """The attached e-mail."""


class EmailMessageContentsResponse(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailMessageContentsResponse",
):
    """The contents of an attached e-mail."""

    subject: str
    """The subject line."""
    sender: EmailAddress
    """The sender."""
    bodies: list[EmailBody]
    """The text, once in each form it came in."""
    received_timestamp: str
    """When it arrived. A date-time."""
    received_timestamp_datetime: ClassVar[_Parsed] = _Parsed("received_timestamp")
    to_recipients: list[EmailAddress] | UnsetType = UNSET
    """The recipients."""
    cc_recipients: list[EmailAddress] | UnsetType = UNSET
    """Those who received a copy."""
    bcc_recipients: list[EmailAddress] | UnsetType = UNSET
    """Those who received a copy unseen by the others."""
    reply_to_recipients: list[EmailAddress] | UnsetType = UNSET
    """Where replies should go."""
    signature: EmailSignature | UnsetType = UNSET
    """Its digital signature."""
    file_attachments: list[EmailFileAttachment] | UnsetType = UNSET
    """Attached files."""
    message_attachments: list[EmailMessageContentsResponse] | UnsetType = UNSET
    """E-mails attached to this one in turn."""


class EmailRemoveFileAttachmentRequest(Model, kw_only=True):
    """The file to take off."""

    file_uri: str
    """Which file."""


class EmailResolveAddressParameters(Model, kw_only=True):
    """The name to look for."""

    name: str
    """The name to look for."""
    max_results: int | UnsetType = UNSET
    """The number of results at which the search may stop."""


class EmailResolvedAddresses(Model, kw_only=True):
    """Contacts that were found."""

    matched_addresses: list[EmailContact]
    """The addresses that match."""


class EmailResponseAttachments(OpenEnum):
    """The attachments to take over."""

    None_ = 0
    """No attachment."""
    Inline = 1
    """Only those shown inside the text."""
    All = 2
    """Every attachment."""


class EmailResponseContent(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailResponseContent",
):
    """An answer to be sent."""

    sender: EmailAddress
    """The sender."""
    attachments_from_parent: EmailResponseAttachments
    """Which attachments of the first e-mail go along."""
    subject: str | UnsetType = UNSET
    """The subject line."""
    to_recipients: Sequence[EmailAddress] | UnsetType = UNSET
    """The recipients."""
    cc_recipients: Sequence[EmailAddress] | UnsetType = UNSET
    """Those who receive a copy."""
    bcc_recipients: Sequence[EmailAddress] | UnsetType = UNSET
    """Those who receive a copy unseen by the others."""
    reply_to_recipients: Sequence[EmailAddress] | UnsetType = UNSET
    """Where replies should go."""
    bodies: Sequence[EmailBody] | UnsetType = UNSET
    """The text, once in each form it is offered in."""


class EmailResponseType(OpenEnum):
    """Ways of answering an e-mail."""

    Reply = 0
    """To the sender."""
    ReplyAll = 1
    """To the sender and all recipients."""
    Forward = 2
    """To somebody new."""


class EmailSaveParameters(Model, kw_only=True):
    """The draft to keep."""

    email_content: EmailContent
    """The draft."""


class EmailSignature(Model, kw_only=True):
    """A digital signature."""

    status: EmailSignatureStatus
    """Whether the signature holds."""
    certificate: EmailCertificate
    """The signer's certificate."""


class EmailSignatureStatus(OpenEnum):
    """Findings about a signature."""

    OK = 0
    MessageModified = 1
    CertificateNotTrusted = 2
    EmailHeaderMismatch = 4
    Unknown = 128


class EmailSubscriptionStateMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailSubscriptionStateMessage",
):
    """The state of an e-mail subscription."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    state: _models.SubscriptionState
    """The present state of the subscription."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""


class EmailType(OpenEnum):
    """Kinds of e-mail."""

    None_ = 0
    New = 1
    Reply = 2
    ReplyAll = 3
    Forward = 4


class EmailUploadFileAttachmentRequest(Model, kw_only=True):
    """The file to attach."""

    upload_file_name: str
    """The file's name."""
    is_inline_attachment: bool
    """Whether the text shows the file inside itself."""


class EmailUploadFileStatusMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailUploadFileStatusMessage",
):
    """The end of an upload."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    request_id: str
    """The id that the answer to the request gave."""
    error: _models.Error | None
    """What went wrong, or null."""
    interaction_id: str
    """The e-mail."""
    file_name: str
    """The file's name."""
    upload_success: bool
    """Whether it worked."""


class FullChatMember(
    ChatMember,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.chat:fullChatMember",
):
    """A party to a chat, with typing status."""

    is_typing: bool
    """Whether the member is writing at this moment."""


class HistoryItem(Model, kw_only=True):
    """A past interaction."""

    initiation_time: str | UnsetType = UNSET
    """When it began. A date-time."""
    initiation_time_datetime: ClassVar[_Parsed] = _Parsed("initiation_time")
    direction: InteractionDirection | UnsetType = UNSET
    """Whether it came in or went out."""
    termination_time: str | UnsetType = UNSET
    """When it ended. A date-time."""
    termination_time_datetime: ClassVar[_Parsed] = _Parsed("termination_time")
    interaction_id: str | UnsetType = UNSET
    """Its id."""
    log: str | UnsetType = UNSET
    """What happened, as a log."""
    interaction_history_status: InteractionHistoryStatusType | UnsetType = UNSET
    """How it ended."""
    local_address: str | UnsetType = UNSET
    """Address of the near side."""
    local_id: str | UnsetType = UNSET
    """Id of the near side."""
    local_name: str | UnsetType = UNSET
    """Name of the near side."""
    notes: str | UnsetType = UNSET
    """Notes kept with it."""
    remote_address: str | UnsetType = UNSET
    """Address of the far side."""
    remote_id: str | UnsetType = UNSET
    """Id of the far side."""
    remote_name: str | UnsetType = UNSET
    """Name of the far side."""


class HistoryMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:interactions:historyMessage"
):
    """Past interactions."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    interaction_history: list[HistoryItem] | UnsetType = UNSET
    """The past interactions."""


class HistorySubscriptionParameters(Model, kw_only=True):
    """The part of the past to report."""

    number_of_history_messages: int | UnsetType = UNSET
    """How many past interactions to report."""


class HoldParameters(Model, kw_only=True):
    """Whether to put the interaction on hold or to take it off hold."""

    on: bool
    """True puts the interaction on hold, false takes it off hold."""


class InteractionAlertActions(OpenEnum):
    """Whether ringing begins or stops."""

    None_ = 0
    StartAlerting = 1
    StopAlerting = 2


class InteractionAlertDetails(Model, kw_only=True):
    """An interaction that rings."""

    interaction_id: str
    """Id of the interaction."""
    interaction_type: str
    """Its medium."""
    name: str
    """Name of the other side."""
    address: str
    """Number or address of the other side."""
    alert_type: InteractionAlertTypes
    """For whom it rings."""
    alert_action: InteractionAlertActions
    """Whether it begins or stops ringing."""
    auto_answer: bool
    """Whether it is answered without the user's doing."""
    monitored_queue: _models.QueueId | UnsetType = UNSET
    """The queue on which it rings."""
    attributes: dict[str, str] | UnsetType = UNSET
    """The attributes asked for."""


class InteractionAlertTypes(OpenEnum):
    """For whom an interaction can ring."""

    None_ = 0
    User = 1
    Station = 2
    Workgroup = 3
    StationGroup = 4
    AcdUser = 5
    AcdStation = 6


class InteractionAlertingMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions:interactionAlertingMessage",
):
    """Interactions that ring."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    alerting_interaction_details: list[InteractionAlertDetails]
    """The interactions concerned."""


@_with_attributes
class InteractionAttributes(Model, kw_only=True):
    """Attributes of an interaction."""

    attributes: _Attributes
    """The attributes asked for, by name."""


class InteractionAttributesUpdate(Model, kw_only=True):
    """Attribute values to write."""

    attributes: Mapping[str, str]
    """New values by attribute name."""
    append_mode: AppendMode | UnsetType = UNSET
    """Adds the new text behind the old instead of replacing it."""


@_with_attributes
class InteractionChangedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions:interactionChangedMessage",
):
    """New attribute values."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    interaction_id: str = _field(name="interactionID")
    """The interaction that this message is about."""
    attributes: _Attributes
    """The watched attributes that have new values."""


class InteractionCreated(Model, kw_only=True):
    """Names the new interaction."""

    interaction_id: str
    """Id of the interaction that was made."""


class InteractionDeallocatedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions:interactionDeallocatedMessage",
):
    """The end of an interaction."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    interaction_id: str = _field(name="interactionID")
    """The interaction that this message is about."""


class InteractionDirection(OpenEnum):
    """Directions of an interaction."""

    None_ = 0
    Incoming = 1
    """From outside to the agent."""
    Outgoing = 2
    """From the agent to outside."""


class InteractionDtmfDigits(Model, kw_only=True):
    """Digits to send."""

    dtmf_digits: str
    """The digits, in order."""


class InteractionHistoryStatusType(OpenEnum):
    """Ways in which one ended."""

    None_ = 0
    Connected = 1
    Forwarded = 2


class InteractionLostRightsMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions:interactionLostRightsMessage",
):
    """The end of the right to see an interaction."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    interaction_id: str = _field(name="interactionID")
    """The interaction that this message is about."""


class InteractionMorphedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions:interactionMorphedMessage",
):
    """One interaction taking another's place."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    interaction_id: str = _field(name="interactionID")
    """The interaction that this message is about."""
    new_interaction_id: str = _field(name="newInteractionID")
    """The id that takes over."""


class InteractionPartyType(OpenEnum):
    """Sides of an interaction."""

    None_ = 0
    Internal = 1
    """Inside the company."""
    External = 2
    """Outside the company."""


class InteractionRecordingSnippetCreatedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions:interactionRecordingSnippetCreatedMessage",
):
    """A new recording snippet.

    Needs interactions 13.
    """

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    interaction_id: str = _field(name="interactionID")
    """The interaction that this message is about."""
    recording_snippet_id: str
    """Id of the new snippet."""


class InteractionState(OpenEnum):
    """States of an interaction."""

    None_ = 0
    Alerting = 1
    """Ringing for an agent."""
    Connected = 2
    Held = 3
    """On hold."""
    Messaging = 4
    Offering = 5
    Parked = 6
    """Parked for pick-up elsewhere."""
    Proceeding = 7
    Suspended = 8
    System = 9
    InternalDisconnect = 10
    """Ended from inside."""
    ExternalDisconnect = 11
    """Ended by the far side."""


class InteractionSubscription(Model, kw_only=True):
    """The attributes of the interaction to watch."""

    attribute_names: Sequence[str]
    """The attributes to watch. Names of one's own, set by handlers or integrations, work as
    well as the standard ones. Number of them: at least 1.
    """


class InvitePartyParameters(Model, kw_only=True):
    """The party to invite."""

    target: str
    """Whom to call."""
    call_made_stage: CallMadeStorageTypes | UnsetType = UNSET
    """At which stage of call set-up the request is answered."""


class ListenParameters(Model, kw_only=True):
    """Listen or stop."""

    on: bool
    """True begins, false ends."""
    supervisor: bool
    """Whether it is done as a supervisor."""


class MakePrivateParameters(Model, kw_only=True):
    """Whether the interaction is to be private."""

    on: bool
    """True makes it private, false lifts that."""


class MuteParameters(Model, kw_only=True):
    """Mute or unmute."""

    on: bool
    """True silences the agent's side, false opens it again."""


class PauseParameters(Model, kw_only=True):
    """Pause or go on."""

    on: bool
    """True pauses, false goes on."""


class PlayWavParameters(Model, kw_only=True):
    """The sound to play."""

    file: str
    """The sound file."""


class RecordParameters(Model, kw_only=True):
    """Start or stop a recording."""

    on: bool
    """True starts the recording, false ends it."""
    supervisor: bool
    """True for a supervisor's recording, false for the agent's own."""


class RecordSnippetParameters(Model, kw_only=True):
    """Start or end a snippet.

    Needs interactions 10.
    """

    on: bool
    """True begins, false ends."""
    supervisor: bool
    """Whether it is done as a supervisor."""


class RecordedEmailContentsResponse(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:recordedEmailContentsResponse",
):
    """The contents of a recorded e-mail."""

    sender: EmailAddress
    bodies: list[EmailBody]
    received_timestamp: _MomentText
    """A date-time."""
    received_timestamp_datetime: ClassVar[_Parsed] = _Parsed("received_timestamp")
    subject: str | UnsetType = UNSET
    to_recipients: list[EmailAddress] | UnsetType = UNSET
    cc_recipients: list[EmailAddress] | UnsetType = UNSET
    bcc_recipients: list[EmailAddress] | UnsetType = UNSET
    reply_to_recipients: list[EmailAddress] | UnsetType = UNSET
    signature: EmailSignature | UnsetType = UNSET
    file_attachments: list[RecordedEmailFileAttachment] | UnsetType = UNSET
    message_attachments: list[RecordedEmailMessageAttachment] | UnsetType = UNSET


class RecordedEmailFileAttachment(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:recordedEmailFileAttachment",
):
    """A file attached to a recorded e-mail."""

    name: str
    content_id: str
    download_uri: str
    attachment_id: str


class RecordedEmailMessageAttachment(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:recordedEmailMessageAttachment",
):
    """An e-mail attached to a recorded e-mail."""

    subject: str
    message_id: str
    attachment_id: str


class RecordedEmailMessageContentsResponse(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:recordedEmailMessageContentsResponse",
):
    """A recorded e-mail that is attached to another."""

    subject: str
    sender: EmailAddress
    bodies: list[EmailBody]
    received_timestamp: _MomentText
    """A date-time."""
    received_timestamp_datetime: ClassVar[_Parsed] = _Parsed("received_timestamp")
    to_recipients: list[EmailAddress] | UnsetType = UNSET
    cc_recipients: list[EmailAddress] | UnsetType = UNSET
    bcc_recipients: list[EmailAddress] | UnsetType = UNSET
    reply_to_recipients: list[EmailAddress] | UnsetType = UNSET
    signature: EmailSignature | UnsetType = UNSET
    file_attachments: list[RecordedEmailFileAttachment] | UnsetType = UNSET
    message_attachments: list[RecordedEmailMessageAttachment] | UnsetType = UNSET


class RequestAssistanceResponse(Model, kw_only=True):
    """Names a request for assistance."""

    assistance_id: str
    """Names the request from now on."""


class SecurePauseParameters(Model, kw_only=True):
    """A pause for confidential talk."""

    secure_pause_type: SecurePauseType
    """How to pause, or that it is over."""
    duration: int | UnsetType = UNSET
    """How long to pause, where the kind of pause asks for it."""


class SecurePauseType(OpenEnum):
    """Ways of pausing."""

    PauseWithDefaultTimeout = 1
    PauseWithInfiniteTimeout = 2
    PauseWithSpecifiedTimeout = 3
    ResumeRecording = 4


class TransferParameters(Model, kw_only=True):
    """The target of a transfer."""

    target: str | UnsetType = UNSET
    """The number or queue that receives the interaction."""
    queue_id: _models.QueueId | UnsetType = _field(name="queueID", default=UNSET)
    """The queue that receives the interaction."""


class WrapupAssignment(Model, kw_only=True):
    """A wrap-up code and what it is for."""

    code: str
    """The wrap-up code."""
    segment_id: int
    """The part of the interaction that it is for."""
    time: _Moment
    """When it was assigned. A date-time."""
    user: str
    """Who assigned it."""
    source_interaction_id: str
    """The interaction that it comes from."""

    def __post_init__(self) -> None:
        _write_datetimes(self)


CreateInteractionParameters: TypeAlias = (
    CreateCallbackResponseCallParameters
    | CreateCallbackParameters
    | CreateChatParameters
    | CreateEmailResponseParameters
    | CreateEmailParameters
    | CreateCallParameters
    | CreateGenericInteractionParameters
    | UnknownObject
)
"""CreateInteractionParameters.

One of `CreateCallbackResponseCallParameters`, `CreateCallbackParameters`,
`CreateChatParameters`, `CreateEmailResponseParameters`, `CreateEmailParameters`,
`CreateCallParameters`, `CreateGenericInteractionParameters`.
"""

EmailContentBase: TypeAlias = EmailContent | EmailResponseContent | UnknownObject
"""The contents of an e-mail to send.

One of `EmailContent`, `EmailResponseContent`.
"""

BaseEmailFileAttachment: TypeAlias = (
    EmailFileAttachment | RecordedEmailFileAttachment | UnknownObject
)
"""A file attached to an e-mail.

One of `EmailFileAttachment`, `RecordedEmailFileAttachment`.
"""

EmailMessageAttachmentBase: TypeAlias = (
    EmailMessageAttachment | RecordedEmailMessageAttachment | UnknownObject
)
"""An e-mail attached to an e-mail.

One of `EmailMessageAttachment`, `RecordedEmailMessageAttachment`.
"""

EmailMessageContentsResponseBase: TypeAlias = (
    EmailMessageContentsResponse | RecordedEmailMessageContentsResponse | UnknownObject
)
"""The contents of an attached e-mail.

One of `EmailMessageContentsResponse`, `RecordedEmailMessageContentsResponse`.
"""

EmailContentsResponseBase: TypeAlias = (
    EmailContentsResponse | RecordedEmailContentsResponse | UnknownObject
)
"""The contents of an e-mail.

One of `EmailContentsResponse`, `RecordedEmailContentsResponse`.
"""

InteractionMessageBase: TypeAlias = (
    InteractionChangedMessage
    | InteractionDeallocatedMessage
    | InteractionLostRightsMessage
    | InteractionRecordingSnippetCreatedMessage
    | InteractionMorphedMessage
    | UnknownObject
)
"""A message about one interaction.

One of `InteractionChangedMessage`, `InteractionDeallocatedMessage`,
`InteractionLostRightsMessage`, `InteractionRecordingSnippetCreatedMessage`,
`InteractionMorphedMessage`.
"""

ChatMemberOrFullChatMember: TypeAlias = ChatMember | FullChatMember | UnknownObject
"""ChatMemberOrFullChatMember.

One of `ChatMember`, `FullChatMember`.
"""

# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import field as _field

from icws._runtime.model import UNSET, Model, OpenEnum, UnknownObject, UnsetType

__all__ = [
    "AsyncOperationAcceptedResponse",
    "AsyncOperationCompletedMessage",
    "ConfigurationId",
    "ConnectionState",
    "DisplayType",
    "EmailUploadFileAttachmentResponse",
    "Error",
    "ErrorOrMissingPropertyError",
    "InvalidPropertyError",
    "ItemNameId",
    "Memo",
    "Message",
    "MissingPropertyError",
    "Questionnaire",
    "QuestionnaireDirContents",
    "QuestionnaireQuestion",
    "QuestionnaireQuestionChoice",
    "QuestionnaireQuestionGroup",
    "QuestionnaireQuestionLevel",
    "QuestionnaireResponseType",
    "QueueId",
    "QueueType",
    "RecordingIdList",
    "SoundType",
    "SubscriptionState",
    "UserStatusUntil",
]


class AsyncOperationAcceptedResponse(Model, kw_only=True):
    """Work that goes on in the background."""

    request_id: str = _field(name="requestId")
    """Found again in the message that reports the end."""


class AsyncOperationCompletedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:messaging:asyncOperationCompletedMessage",
):
    """The outcome of a request that was answered before the work was done."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    request_id: str = _field(name="requestId")
    """The id that the answer to the request gave."""
    error: Error | None
    """What went wrong, or null."""


class ConfigurationId(Model, kw_only=True):
    """ConfigurationId."""

    id: str
    """The object's key in the configuration."""
    display_name: str | UnsetType | None = _field(name="displayName", default=UNSET)
    """The object's name for people."""
    uri: str | UnsetType = UNSET
    """Where the object itself can be read. Format: uri-reference."""


class ConnectionState(OpenEnum):
    """ConnectionState."""

    None_ = 0
    """Not known."""
    Up = 1
    """The session is in use."""
    Down = 2
    """The session is over."""


class DisplayType(OpenEnum):
    """DisplayType."""

    DesktopAlert = 0
    """In an alert on the desktop."""
    NotificationArea = 1
    """In the notification area."""


class EmailUploadFileAttachmentResponse(
    AsyncOperationAcceptedResponse,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:interactions.email:emailUploadFileAttachmentResponse",
):
    """Where the file goes."""

    interaction_id: str = _field(name="interactionId")
    """The e-mail."""
    file_name: str = _field(name="fileName")
    """The file's name."""
    upload_uri: str = _field(name="uploadUri")
    """Where to upload the file to."""
    content_id: str | UnsetType = _field(name="contentId", default=UNSET)
    """By which the text refers to the file."""


class Error(Model, kw_only=True):
    """Says why a request failed."""

    message: str
    """What went wrong, in words."""
    error_id: str | UnsetType = _field(name="errorId", default=UNSET)
    """A stable code for the kind of failure, meant for programs rather than people."""


class InvalidPropertyError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:common:invalidPropertyError"
):
    """Says which property of a request is not valid."""

    property_name: str | UnsetType = _field(name="propertyName", default=UNSET)
    """The name of the property."""


class ItemNameId(Model, kw_only=True):
    """ItemNameId."""

    name: str
    id: str


class Memo(Model, kw_only=True):
    """Memo."""

    expiration: str | UnsetType = UNSET
    """When the memo expires. A date-time as text; `icws.parse_datetime` reads it."""
    memo_title: str | UnsetType = _field(name="memoTitle", default=UNSET)
    memo_body: str | UnsetType = _field(name="memoBody", default=UNSET)
    display_type: DisplayType | UnsetType = _field(name="displayType", default=UNSET)
    """Where the memo is shown."""
    sound: SoundType | UnsetType = UNSET
    """The kind of sound that goes with the memo."""
    icon_uri: str | UnsetType = _field(name="iconUri", default=UNSET)
    url: str | UnsetType = UNSET
    """A link that goes with the memo."""


class Message(Model, kw_only=True):
    """What all messages have in common."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    type: str = _field(name="__type")
    """Names the message's own type."""


class MissingPropertyError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:common:missingPropertyError"
):
    """Says what a request lacks."""

    property_name: str | UnsetType = _field(name="propertyName", default=UNSET)
    """What was left out."""


class Questionnaire(Model, kw_only=True):
    """Questionnaire."""

    name: str
    """Value: length at most 255."""
    directory_id: str = _field(name="directoryId")
    rank_group_id: str = _field(name="rankGroupId")
    is_template: bool = _field(name="isTemplate")
    is_locked: bool = _field(name="isLocked")
    show_rank_while_scoring: bool = _field(name="showRankWhileScoring")
    total_num_critical_questions: int = _field(name="totalNumCriticalQuestions")
    is_active: bool = _field(name="isActive")
    show_pass_fail_while_scoring: bool = _field(name="showPassFailWhileScoring")
    version: int
    id: str | UnsetType | None = UNSET
    max_score: float | UnsetType | None = _field(name="maxScore", default=UNSET)
    min_score: float | UnsetType | None = _field(name="minScore", default=UNSET)
    min_acceptable_score: float | UnsetType | None = _field(
        name="minAcceptableScore", default=UNSET
    )
    note: str | UnsetType | None = UNSET
    """Value: length at most 1024."""
    question_groups: list[QuestionnaireQuestionGroup] | UnsetType | None = _field(
        name="questionGroups", default=UNSET
    )


class QuestionnaireDirContents(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:qualityManagement:questionnaireDirContents",
):
    """QuestionnaireDirContents."""

    name: str
    is_template: bool = _field(name="isTemplate")
    version: int
    writable: bool
    id: str | UnsetType | None = UNSET
    note: str | UnsetType | None = UNSET
    questionnaires: list[ItemNameId] | UnsetType | None = UNSET


class QuestionnaireQuestion(Model, kw_only=True):
    """QuestionnaireQuestion."""

    question_text: str = _field(name="questionText")
    sequence: int
    response_type: QuestionnaireResponseType = _field(name="responseType")
    question_level: QuestionnaireQuestionLevel = _field(name="questionLevel")
    weight: float
    """Format: double."""
    max_score: float = _field(name="maxScore")
    """Format: double."""
    min_score: float = _field(name="minScore")
    """Format: double."""
    min_acceptable_score: float = _field(name="minAcceptableScore")
    """Format: double."""
    is_template: bool = _field(name="isTemplate")
    has_comment_field: bool = _field(name="hasCommentField")
    can_mark_na: bool = _field(name="canMarkNA")
    version: int
    id: str | UnsetType | None = UNSET
    help_text: str | UnsetType | None = _field(name="helpText", default=UNSET)
    note: str | UnsetType | None = UNSET
    choices: list[QuestionnaireQuestionChoice] | UnsetType | None = UNSET


class QuestionnaireQuestionChoice(Model, kw_only=True):
    """QuestionnaireQuestionChoice."""

    choice_text: str = _field(name="choiceText")
    score: float
    """Format: double."""
    sequence: int
    version: int
    help_text: str | UnsetType | None = _field(name="helpText", default=UNSET)


class QuestionnaireQuestionGroup(Model, kw_only=True):
    """QuestionnaireQuestionGroup."""

    name: str
    sequence: int
    is_template: bool = _field(name="isTemplate")
    is_optional: bool = _field(name="isOptional")
    version: int
    id: str | UnsetType | None = UNSET
    note: str | UnsetType | None = UNSET
    questions: list[QuestionnaireQuestion] | UnsetType | None = UNSET


class QuestionnaireQuestionLevel(OpenEnum):
    """QuestionnaireQuestionLevel."""

    Unknown = 0
    Optional = 1
    Required = 2
    Critical = 3


class QuestionnaireResponseType(OpenEnum):
    """QuestionnaireResponseType."""

    Unknown = 0
    FreeText = 1
    Integer = 2
    Numeric = 3
    Boolean = 4
    MultipleChoice = 5


class QueueId(Model, kw_only=True):
    """QueueId."""

    queue_type: QueueType = _field(name="queueType")
    """What kind of queue it is."""
    queue_name: str = _field(name="queueName")
    """The queue's name within its kind."""


class QueueType(OpenEnum):
    """QueueType."""

    System = 0
    """The queue of the whole system."""
    User = 1
    """A user's queue."""
    Workgroup = 2
    """A workgroup's queue."""
    Station = 3
    """A station's queue."""


class RecordingIdList(Model, kw_only=True):
    """RecordingIdList."""

    recording_ids: list[str] = _field(name="recordingIds")


class SoundType(OpenEnum):
    """SoundType."""

    Information = 0
    Warning = 1
    Error = 2


class SubscriptionState(OpenEnum):
    """SubscriptionState."""

    None_ = 0
    Normal = 1
    """Messages arrive."""
    Suspended = 2
    """Messages pause."""
    Faulted = 3
    """The subscription has failed."""


class UserStatusUntil(Model, kw_only=True):
    """UserStatusUntil."""

    until_date_time: str = _field(name="untilDateTime")
    """A date-time as text; `icws.parse_datetime` reads it."""
    has_date: bool = _field(name="hasDate")
    has_time: bool = _field(name="hasTime")


ErrorOrMissingPropertyError: TypeAlias = Error | MissingPropertyError | UnknownObject
"""ErrorOrMissingPropertyError."""

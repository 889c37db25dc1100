# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, OpenEnum, UnknownObject, UnsetType

__all__ = [
    "AckScorecardRequest",
    "CreateQuestionnaireDirRequest",
    "CreateQuestionnaireDirResponse",
    "CreateQuestionnaireRequest",
    "CreateQuestionnaireResponse",
    "CreateSearchCompletedMessage",
    "CreateSearchRequest",
    "GetMoreSearchResultsResponse",
    "GetQuestionnaireDirsResponse",
    "GetRankGroupsResponse",
    "ItemNameId",
    "QualityFilters",
    "QualitySearchResult",
    "Questionnaire",
    "QuestionnaireDirContents",
    "QuestionnaireDirectory",
    "QuestionnaireDirectoryOrQuestionnaireDirContents",
    "QuestionnaireQuestion",
    "QuestionnaireQuestionChoice",
    "QuestionnaireQuestionGroup",
    "QuestionnaireQuestionLevel",
    "QuestionnaireResponseType",
    "RankDefinition",
    "RankGroup",
    "Scorecard",
    "ScorecardAnswer",
    "ScorecardCalibration",
    "ScorecardGroupScore",
    "ScorecardScoringState",
    "ScorecardSearchData",
    "ScorecardSignoffState",
    "SurveySearchData",
]


class AckScorecardRequest(Model, kw_only=True):
    """The parameters of the acknowledgement of a scorecard."""

    comments: str | UnsetType | None = UNSET
    version: int | UnsetType | None = UNSET
    """The version of the scorecard that is acknowledged."""


class CreateQuestionnaireDirRequest(Model, kw_only=True):
    """The questionnaire directory to create."""

    directory: QuestionnaireDirectoryOrQuestionnaireDirContents


class CreateQuestionnaireDirResponse(Model, kw_only=True):
    """The id of a new questionnaire directory."""

    questionnaire_dir_id: str = _field(name="questionnaireDirId")


class CreateQuestionnaireRequest(Model, kw_only=True):
    """The questionnaire to create."""

    questionnaire: Questionnaire


class CreateQuestionnaireResponse(Model, kw_only=True):
    """The id of a new questionnaire."""

    questionnaire_id: str = _field(name="questionnaireId")


class CreateSearchCompletedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:qualityManagement:createSearchCompletedMessage",
):
    """Tells that a search for scored recordings is complete, with results."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    request_id: str = _field(name="requestId")
    """The id that the answer to the request gave."""
    error: _models.Error | None
    """What went wrong, or null."""
    more_results: bool = _field(name="moreResults")
    """Whether more results can be fetched."""
    results: list[QualitySearchResult] | UnsetType | None = UNSET


class CreateSearchRequest(Model, kw_only=True):
    """The parameters of a search for scored recordings."""

    filters: QualityFilters
    max_results: int | UnsetType = _field(name="maxResults", default=UNSET)
    """How many results to return at most."""


class GetMoreSearchResultsResponse(Model, kw_only=True):
    """More results of a search, and how many are left."""

    num_remaining: int = _field(name="numRemaining")
    """How many results are still to be fetched."""
    results: list[QualitySearchResult]


class GetQuestionnaireDirsResponse(Model, kw_only=True):
    """The questionnaire directories."""

    directories: list[QuestionnaireDirContents] | UnsetType | None = UNSET


class GetRankGroupsResponse(Model, kw_only=True):
    """The rank groups."""

    rank_groups: list[RankGroup] | UnsetType | None = _field(name="rankGroups", default=UNSET)


class ItemNameId(Model, kw_only=True):
    """The name and the id of an item."""

    name: str
    id: str


class QualityFilters(Model, kw_only=True):
    """The filters of a search for scored recordings."""

    scored_users: list[str] | UnsetType = _field(name="scoredUsers", default=UNSET)
    """The users whose work is scored."""
    questionnaire_ids: list[str] | UnsetType = _field(name="questionnaireIds", default=UNSET)
    workgroups: list[str] | UnsetType = UNSET
    recording_time_start: str | UnsetType = _field(name="recordingTimeStart", default=UNSET)
    """The start of the time in which recordings were made. A date-time as text;
    `icws.parse_datetime` reads it.
    """
    recording_time_end: str | UnsetType = _field(name="recordingTimeEnd", default=UNSET)
    """The end of the time in which recordings were made. A date-time as text;
    `icws.parse_datetime` reads it.
    """
    scoring_time_start: str | UnsetType = _field(name="scoringTimeStart", default=UNSET)
    """The start of the time in which recordings were scored. A date-time as text;
    `icws.parse_datetime` reads it.
    """
    scoring_time_end: str | UnsetType = _field(name="scoringTimeEnd", default=UNSET)
    """The end of the time in which recordings were scored. A date-time as text;
    `icws.parse_datetime` reads it.
    """
    signoff_states: list[ScorecardSignoffState] | UnsetType = _field(
        name="signoffStates", default=UNSET
    )


class QualitySearchResult(Model, kw_only=True):
    """A recording that a search found, with its scorecard and survey."""

    recording_id: str = _field(name="recordingId")
    interaction_id: str = _field(name="interactionId")
    recording_time: str = _field(name="recordingTime")
    """A date-time as text; `icws.parse_datetime` reads it."""
    recording_version: int = _field(name="recordingVersion")
    scorecard: ScorecardSearchData
    """The recording's scorecard, in short."""
    recording_duration: int | UnsetType | None = _field(name="recordingDuration", default=UNSET)
    recording_initiation_policy: str | UnsetType | None = _field(
        name="recordingInitiationPolicy", default=UNSET
    )
    """The policy by which the recording was started."""
    recording_file_size: int | UnsetType | None = _field(name="recordingFileSize", default=UNSET)
    workgroup: str | UnsetType | None = UNSET
    recording_media_status: str | UnsetType | None = _field(
        name="recordingMediaStatus", default=UNSET
    )
    survey: SurveySearchData | UnsetType | None = UNSET
    """The survey about the interaction, in short."""


class Questionnaire(Model, kw_only=True):
    """A questionnaire by which recordings are scored."""

    name: str
    """Value: length at most 255."""
    directory_id: str = _field(name="directoryId")
    """The questionnaire directory that holds the questionnaire."""
    rank_group_id: str = _field(name="rankGroupId")
    """The rank group from which ranks are given."""
    is_template: bool = _field(name="isTemplate")
    is_locked: bool = _field(name="isLocked")
    show_rank_while_scoring: bool = _field(name="showRankWhileScoring")
    """Whether the rank is shown during the scoring."""
    total_num_critical_questions: int = _field(name="totalNumCriticalQuestions")
    """How many questions are critical."""
    is_active: bool = _field(name="isActive")
    show_pass_fail_while_scoring: bool = _field(name="showPassFailWhileScoring")
    """Whether passing or failing is shown during the scoring."""
    version: int
    id: str | UnsetType | None = UNSET
    max_score: float | UnsetType | None = _field(name="maxScore", default=UNSET)
    min_score: float | UnsetType | None = _field(name="minScore", default=UNSET)
    min_acceptable_score: float | UnsetType | None = _field(
        name="minAcceptableScore", default=UNSET
    )
    """The lowest score that is acceptable."""
    note: str | UnsetType | None = UNSET
    """Value: length at most 1024."""
    question_groups: list[QuestionnaireQuestionGroup] | UnsetType | None = _field(
        name="questionGroups", default=UNSET
    )


class QuestionnaireDirectory(Model, kw_only=True):
    """A directory for questionnaires."""

    name: str
    is_template: bool = _field(name="isTemplate")
    """Whether the directory is a template."""
    version: int
    id: str | UnsetType | None = UNSET
    note: str | UnsetType | None = UNSET


class QuestionnaireDirContents(
    QuestionnaireDirectory,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:qualityManagement:questionnaireDirContents",
):
    """A questionnaire directory and its questionnaires."""

    writable: bool
    """Whether the directory can be written to."""
    questionnaires: list[ItemNameId] | UnsetType | None = UNSET
    """The names and ids of the questionnaires."""


class QuestionnaireQuestion(Model, kw_only=True):
    """A question of a questionnaire."""

    question_text: str = _field(name="questionText")
    sequence: int
    """The question's place in the order of questions."""
    response_type: QuestionnaireResponseType = _field(name="responseType")
    """The kind of answer that the question takes."""
    question_level: QuestionnaireQuestionLevel = _field(name="questionLevel")
    """Whether the question is optional, required or critical."""
    weight: float
    """How much the question counts. Format: double."""
    max_score: float = _field(name="maxScore")
    """Format: double."""
    min_score: float = _field(name="minScore")
    """Format: double."""
    min_acceptable_score: float = _field(name="minAcceptableScore")
    """The lowest score that is acceptable. Format: double."""
    is_template: bool = _field(name="isTemplate")
    has_comment_field: bool = _field(name="hasCommentField")
    """Whether a comment can go with the answer."""
    can_mark_na: bool = _field(name="canMarkNA")
    """Whether the question can be marked as not applicable."""
    version: int
    id: str | UnsetType | None = UNSET
    help_text: str | UnsetType | None = _field(name="helpText", default=UNSET)
    note: str | UnsetType | None = UNSET
    choices: list[QuestionnaireQuestionChoice] | UnsetType | None = UNSET
    """The choices that the question offers."""


class QuestionnaireQuestionChoice(Model, kw_only=True):
    """A choice of answers to a question."""

    choice_text: str = _field(name="choiceText")
    score: float
    """The score for this choice. Format: double."""
    sequence: int
    """The choice's place in the order of choices."""
    version: int
    help_text: str | UnsetType | None = _field(name="helpText", default=UNSET)


class QuestionnaireQuestionGroup(Model, kw_only=True):
    """A group of questions in a questionnaire."""

    name: str
    sequence: int
    """The group's place in the order of groups."""
    is_template: bool = _field(name="isTemplate")
    is_optional: bool = _field(name="isOptional")
    version: int
    id: str | UnsetType | None = UNSET
    note: str | UnsetType | None = UNSET
    questions: list[QuestionnaireQuestion] | UnsetType | None = UNSET


class QuestionnaireQuestionLevel(OpenEnum):
    """How important a question is."""

    Unknown = 0
    Optional = 1
    Required = 2
    Critical = 3


class QuestionnaireResponseType(OpenEnum):
    """The kinds of answer that a question takes."""

    Unknown = 0
    FreeText = 1
    Integer = 2
    Numeric = 3
    Boolean = 4
    MultipleChoice = 5


class RankDefinition(Model, kw_only=True):
    """A rank, and its percentage."""

    name: str
    percent: float
    """The percentage that goes with the rank. Format: double."""
    version: int
    id: str | UnsetType | None = UNSET


class RankGroup(Model, kw_only=True):
    """A group of ranks."""

    name: str
    version: int
    id: str | UnsetType | None = UNSET
    ranks: list[RankDefinition] | UnsetType | None = UNSET


class Scorecard(Model, kw_only=True):
    """The answers and scores that a user got by a questionnaire."""

    id: str
    questionnaire_id: str = _field(name="questionnaireId")
    scoring_state: ScorecardScoringState = _field(name="scoringState")
    score: float
    """Format: double."""
    score_pct: float = _field(name="scorePct")
    """The score as a percentage. Format: double."""
    calibration: ScorecardCalibration
    """Whether the scorecard is for calibration."""
    signoff_state: ScorecardSignoffState = _field(name="signoffState")
    """How far the sign-off of the scorecard is."""
    version: int
    recording_id: str | UnsetType | None = _field(name="recordingId", default=UNSET)
    scoring_user: str | UnsetType | None = _field(name="scoringUser", default=UNSET)
    """The user who gives the scores."""
    scored_user: str | UnsetType | None = _field(name="scoredUser", default=UNSET)
    """The user whose work is scored."""
    rank: str | UnsetType | None = UNSET
    max_score: float | UnsetType | None = _field(name="maxScore", default=UNSET)
    min_score: float | UnsetType | None = _field(name="minScore", default=UNSET)
    scoring_date: str | UnsetType | None = _field(name="scoringDate", default=UNSET)
    assigned_policy: str | UnsetType | None = _field(name="assignedPolicy", default=UNSET)
    """The policy that assigned the scorecard."""
    non_critical_max_score: float | UnsetType | None = _field(
        name="nonCriticalMaxScore", default=UNSET
    )
    """The highest possible score for the questions that are not critical."""
    non_critical_min_score: float | UnsetType | None = _field(
        name="nonCriticalMinScore", default=UNSET
    )
    """The lowest possible score for the questions that are not critical."""
    non_critical_score: float | UnsetType | None = _field(name="nonCriticalScore", default=UNSET)
    """The score for the questions that are not critical."""
    critical_score: float | UnsetType | None = _field(name="criticalScore", default=UNSET)
    """The score for the critical questions."""
    num_answered_critical: int | UnsetType | None = _field(
        name="numAnsweredCritical", default=UNSET
    )
    """How many critical questions were answered."""
    num_positive_answered_critical: int | UnsetType | None = _field(
        name="numPositiveAnsweredCritical", default=UNSET
    )
    """How many critical questions were answered positively."""
    is_failed: bool | UnsetType | None = _field(name="isFailed", default=UNSET)
    signature_comments: str | UnsetType | None = _field(name="signatureComments", default=UNSET)
    """The comments that came with the signature."""
    answers: list[ScorecardAnswer] | UnsetType | None = UNSET
    group_scores: list[ScorecardGroupScore] | UnsetType | None = _field(
        name="groupScores", default=UNSET
    )
    """The scores by question group."""


class ScorecardAnswer(Model, kw_only=True):
    """The answer to one question of a scorecard."""

    id: str
    question_id: str = _field(name="questionId")
    choice_sequence: int = _field(name="choiceSequence")
    """The sequence number of the choice that was taken."""
    is_marked_na: bool = _field(name="isMarkedNA")
    """Whether the question was marked as not applicable."""
    version: int
    score: float | UnsetType | None = UNSET
    raw_answer: str | UnsetType | None = _field(name="rawAnswer", default=UNSET)
    """The answer as it was given."""
    comments: str | UnsetType | None = UNSET


class ScorecardCalibration(OpenEnum):
    """Whether a scorecard is for calibration."""

    None_ = 0
    Marked = 1
    Required = 2


class ScorecardGroupScore(Model, kw_only=True):
    """The score of one question group of a scorecard."""

    question_group_id: str = _field(name="questionGroupId")
    score: float
    """Format: double."""
    score_pct: float = _field(name="scorePct")
    """The score as a percentage. Format: double."""
    score_min: float = _field(name="scoreMin")
    """The lowest possible score. Format: double."""
    score_max: float = _field(name="scoreMax")
    """The highest possible score. Format: double."""
    rank: str


class ScorecardScoringState(OpenEnum):
    """How far the scoring of a scorecard is."""

    Invalid = 0
    Assigned = 1
    InProgress = 2
    Complete = 3


class ScorecardSearchData(Model, kw_only=True):
    """A scorecard in short, as a search returns it."""

    scorecard_id: str = _field(name="scorecardId")
    questionnaire_id: str = _field(name="questionnaireId")
    scoring_time: str = _field(name="scoringTime")
    """A date-time as text; `icws.parse_datetime` reads it."""
    scoring_state: ScorecardScoringState = _field(name="scoringState")
    score_pct: float = _field(name="scorePct")
    """The score as a percentage. Format: double."""
    signoff_state: ScorecardSignoffState = _field(name="signoffState")
    """How far the sign-off of the scorecard is."""
    calibration: ScorecardCalibration
    """Whether the scorecard is for calibration."""
    scored_user: str | UnsetType | None = _field(name="scoredUser", default=UNSET)
    """The user whose work is scored."""
    scoring_user: str | UnsetType | None = _field(name="scoringUser", default=UNSET)
    """The user who gives the scores."""
    is_failed: bool | UnsetType | None = _field(name="isFailed", default=UNSET)
    rank: str | UnsetType | None = UNSET
    avg_workgroup_score_pct: float | UnsetType | None = _field(
        name="avgWorkgroupScorePct", default=UNSET
    )
    """The average score of the workgroup as a percentage."""
    avg_workgroup_rank: str | UnsetType | None = _field(name="avgWorkgroupRank", default=UNSET)
    """The average rank of the workgroup."""


class ScorecardSignoffState(OpenEnum):
    """How far the sign-off of a scorecard is."""

    NotRequired = 0
    InProgress = 1
    Complete = 2


class SurveySearchData(Model, kw_only=True):
    """A survey in short, as a search returns it."""

    survey_form_id: str = _field(name="surveyFormId")
    survey_id: str = _field(name="surveyId")
    score_pct: float | UnsetType | None = _field(name="scorePct", default=UNSET)
    """The score as a percentage."""
    rank: str | UnsetType | None = UNSET


QuestionnaireDirectoryOrQuestionnaireDirContents: TypeAlias = (
    QuestionnaireDirectory | QuestionnaireDirContents | UnknownObject
)
"""QuestionnaireDirectoryOrQuestionnaireDirContents."""

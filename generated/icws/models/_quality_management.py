# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, OpenEnum, UnsetType

__all__ = [
    "AckScorecardRequest",
    "CreateQuestionnaireDirRequest",
    "CreateQuestionnaireDirResponse",
    "CreateQuestionnaireRequest",
    "CreateQuestionnaireResponse",
    "CreateSearchCompletedMessage",
    "CreateSearchRequest",
    "GetMoreSearchResultsResponse",
    "GetRankGroupsResponse",
    "QualityFilters",
    "QualitySearchResult",
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
    """AckScorecardRequest."""

    comments: str | UnsetType | None = UNSET
    version: int | UnsetType | None = UNSET


class CreateQuestionnaireDirRequest(Model, kw_only=True):
    """CreateQuestionnaireDirRequest."""

    directory: _models.QuestionnaireDirContents


class CreateQuestionnaireDirResponse(Model, kw_only=True):
    """CreateQuestionnaireDirResponse."""

    questionnaire_dir_id: str = _field(name="questionnaireDirId")


class CreateQuestionnaireRequest(Model, kw_only=True):
    """CreateQuestionnaireRequest."""

    questionnaire: _models.Questionnaire


class CreateQuestionnaireResponse(Model, kw_only=True):
    """CreateQuestionnaireResponse."""

    questionnaire_id: str = _field(name="questionnaireId")


class CreateSearchCompletedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:qualityManagement:createSearchCompletedMessage",
):
    """CreateSearchCompletedMessage."""

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
    results: list[QualitySearchResult] | UnsetType | None = UNSET


class CreateSearchRequest(Model, kw_only=True):
    """CreateSearchRequest."""

    filters: QualityFilters
    max_results: int | UnsetType = _field(name="maxResults", default=UNSET)


class GetMoreSearchResultsResponse(Model, kw_only=True):
    """GetMoreSearchResultsResponse."""

    num_remaining: int = _field(name="numRemaining")
    results: list[QualitySearchResult]


class GetRankGroupsResponse(Model, kw_only=True):
    """GetRankGroupsResponse."""

    rank_groups: list[RankGroup] | UnsetType | None = _field(name="rankGroups", default=UNSET)


class QualityFilters(Model, kw_only=True):
    """QualityFilters."""

    scored_users: list[str] | UnsetType = _field(name="scoredUsers", default=UNSET)
    questionnaire_ids: list[str] | UnsetType = _field(name="questionnaireIds", default=UNSET)
    workgroups: list[str] | UnsetType = UNSET
    recording_time_start: str | UnsetType = _field(name="recordingTimeStart", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    recording_time_end: str | UnsetType = _field(name="recordingTimeEnd", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    scoring_time_start: str | UnsetType = _field(name="scoringTimeStart", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    scoring_time_end: str | UnsetType = _field(name="scoringTimeEnd", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    signoff_states: list[ScorecardSignoffState] | UnsetType = _field(
        name="signoffStates", default=UNSET
    )


class QualitySearchResult(Model, kw_only=True):
    """QualitySearchResult."""

    recording_id: str = _field(name="recordingId")
    interaction_id: str = _field(name="interactionId")
    recording_time: str = _field(name="recordingTime")
    """A date-time as text; `icws.parse_datetime` reads it."""
    recording_version: int = _field(name="recordingVersion")
    scorecard: ScorecardSearchData
    recording_duration: int | UnsetType | None = _field(name="recordingDuration", default=UNSET)
    recording_initiation_policy: str | UnsetType | None = _field(
        name="recordingInitiationPolicy", default=UNSET
    )
    recording_file_size: int | UnsetType | None = _field(name="recordingFileSize", default=UNSET)
    workgroup: str | UnsetType | None = UNSET
    recording_media_status: str | UnsetType | None = _field(
        name="recordingMediaStatus", default=UNSET
    )
    survey: SurveySearchData | UnsetType | None = UNSET


class RankDefinition(Model, kw_only=True):
    """RankDefinition."""

    name: str
    percent: float
    """Format: double."""
    version: int
    id: str | UnsetType | None = UNSET


class RankGroup(Model, kw_only=True):
    """RankGroup."""

    name: str
    version: int
    id: str | UnsetType | None = UNSET
    ranks: list[RankDefinition] | UnsetType | None = UNSET


class Scorecard(Model, kw_only=True):
    """Scorecard."""

    id: str
    questionnaire_id: str = _field(name="questionnaireId")
    scoring_state: ScorecardScoringState = _field(name="scoringState")
    score: float
    """Format: double."""
    score_pct: float = _field(name="scorePct")
    """Format: double."""
    calibration: ScorecardCalibration
    signoff_state: ScorecardSignoffState = _field(name="signoffState")
    version: int
    recording_id: str | UnsetType | None = _field(name="recordingId", default=UNSET)
    scoring_user: str | UnsetType | None = _field(name="scoringUser", default=UNSET)
    scored_user: str | UnsetType | None = _field(name="scoredUser", default=UNSET)
    rank: str | UnsetType | None = UNSET
    max_score: float | UnsetType | None = _field(name="maxScore", default=UNSET)
    min_score: float | UnsetType | None = _field(name="minScore", default=UNSET)
    scoring_date: str | UnsetType | None = _field(name="scoringDate", default=UNSET)
    assigned_policy: str | UnsetType | None = _field(name="assignedPolicy", default=UNSET)
    non_critical_max_score: float | UnsetType | None = _field(
        name="nonCriticalMaxScore", default=UNSET
    )
    non_critical_min_score: float | UnsetType | None = _field(
        name="nonCriticalMinScore", default=UNSET
    )
    non_critical_score: float | UnsetType | None = _field(name="nonCriticalScore", default=UNSET)
    critical_score: float | UnsetType | None = _field(name="criticalScore", default=UNSET)
    num_answered_critical: int | UnsetType | None = _field(
        name="numAnsweredCritical", default=UNSET
    )
    num_positive_answered_critical: int | UnsetType | None = _field(
        name="numPositiveAnsweredCritical", default=UNSET
    )
    is_failed: bool | UnsetType | None = _field(name="isFailed", default=UNSET)
    signature_comments: str | UnsetType | None = _field(name="signatureComments", default=UNSET)
    answers: list[ScorecardAnswer] | UnsetType | None = UNSET
    group_scores: list[ScorecardGroupScore] | UnsetType | None = _field(
        name="groupScores", default=UNSET
    )


class ScorecardAnswer(Model, kw_only=True):
    """ScorecardAnswer."""

    id: str
    question_id: str = _field(name="questionId")
    choice_sequence: int = _field(name="choiceSequence")
    is_marked_na: bool = _field(name="isMarkedNA")
    version: int
    score: float | UnsetType | None = UNSET
    raw_answer: str | UnsetType | None = _field(name="rawAnswer", default=UNSET)
    comments: str | UnsetType | None = UNSET


class ScorecardCalibration(OpenEnum):
    """ScorecardCalibration."""

    None_ = 0
    Marked = 1
    Required = 2


class ScorecardGroupScore(Model, kw_only=True):
    """ScorecardGroupScore."""

    question_group_id: str = _field(name="questionGroupId")
    score: float
    """Format: double."""
    score_pct: float = _field(name="scorePct")
    """Format: double."""
    score_min: float = _field(name="scoreMin")
    """Format: double."""
    score_max: float = _field(name="scoreMax")
    """Format: double."""
    rank: str


class ScorecardScoringState(OpenEnum):
    """ScorecardScoringState."""

    Invalid = 0
    Assigned = 1
    InProgress = 2
    Complete = 3


class ScorecardSearchData(Model, kw_only=True):
    """ScorecardSearchData."""

    scorecard_id: str = _field(name="scorecardId")
    questionnaire_id: str = _field(name="questionnaireId")
    scoring_time: str = _field(name="scoringTime")
    """A date-time as text; `icws.parse_datetime` reads it."""
    scoring_state: ScorecardScoringState = _field(name="scoringState")
    score_pct: float = _field(name="scorePct")
    """Format: double."""
    signoff_state: ScorecardSignoffState = _field(name="signoffState")
    calibration: ScorecardCalibration
    scored_user: str | UnsetType | None = _field(name="scoredUser", default=UNSET)
    scoring_user: str | UnsetType | None = _field(name="scoringUser", default=UNSET)
    is_failed: bool | UnsetType | None = _field(name="isFailed", default=UNSET)
    rank: str | UnsetType | None = UNSET
    avg_workgroup_score_pct: float | UnsetType | None = _field(
        name="avgWorkgroupScorePct", default=UNSET
    )
    avg_workgroup_rank: str | UnsetType | None = _field(name="avgWorkgroupRank", default=UNSET)


class ScorecardSignoffState(OpenEnum):
    """ScorecardSignoffState."""

    NotRequired = 0
    InProgress = 1
    Complete = 2


class SurveySearchData(Model, kw_only=True):
    """SurveySearchData."""

    survey_form_id: str = _field(name="surveyFormId")
    survey_id: str = _field(name="surveyId")
    score_pct: float | UnsetType | None = _field(name="scorePct", default=UNSET)
    rank: str | UnsetType | None = UNSET

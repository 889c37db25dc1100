# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeAlias

from msgspec import field as _field

from icws import models as _models
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.moments import Moment as _Moment
from icws._runtime.moments import ParsedDateTime as _Parsed
from icws._runtime.moments import write_datetimes as _write_datetimes
from icws._runtime.untagged import Untagged as _Untagged

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

    directory: _Untagged[QuestionnaireDirectoryOrQuestionnaireDirContents]
    """The directory to create."""


class CreateQuestionnaireDirResponse(Model, kw_only=True):
    """The id of a new questionnaire directory."""

    questionnaire_dir_id: str


class CreateQuestionnaireRequest(Model, kw_only=True):
    """The questionnaire to create."""

    questionnaire: Questionnaire
    """The questionnaire to create."""


class CreateQuestionnaireResponse(Model, kw_only=True):
    """The id of a new questionnaire."""

    questionnaire_id: str


class CreateSearchCompletedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:qualityManagement:createSearchCompletedMessage",
):
    """Reports that a search for scored recordings is complete, with results."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    request_id: str
    """The id that the answer to the request gave."""
    error: _models.Error | None
    """What went wrong, or null."""
    more_results: bool
    """Whether more results can be fetched."""
    results: list[QualitySearchResult] | UnsetType | None = UNSET


class CreateSearchRequest(Model, kw_only=True):
    """The parameters of a search for scored recordings."""

    filters: QualityFilters
    """The filters of the search."""
    max_results: int | UnsetType = UNSET
    """How many results to return at most."""


class GetMoreSearchResultsResponse(Model, kw_only=True):
    """More results of a search, and how many are left."""

    num_remaining: int
    """How many results are still to be fetched."""
    results: list[QualitySearchResult]


class GetQuestionnaireDirsResponse(Model, kw_only=True):
    """The questionnaire directories."""

    directories: list[QuestionnaireDirContents] | UnsetType | None = UNSET


class GetRankGroupsResponse(Model, kw_only=True):
    """The rank groups."""

    rank_groups: list[RankGroup] | UnsetType | None = UNSET


class ItemNameId(Model, kw_only=True):
    """The name and the id of an item."""

    name: str
    id: str


class QualityFilters(Model, kw_only=True):
    """The filters of a search for scored recordings."""

    scored_users: Sequence[str] | UnsetType = UNSET
    """The users whose work is scored."""
    questionnaire_ids: Sequence[str] | UnsetType = UNSET
    workgroups: Sequence[str] | UnsetType = UNSET
    recording_time_start: _Moment | UnsetType = UNSET
    """The start of the time in which recordings were made. A date-time."""
    recording_time_end: _Moment | UnsetType = UNSET
    """The end of the time in which recordings were made. A date-time."""
    scoring_time_start: _Moment | UnsetType = UNSET
    """The start of the time in which recordings were scored. A date-time."""
    scoring_time_end: _Moment | UnsetType = UNSET
    """The end of the time in which recordings were scored. A date-time."""
    signoff_states: Sequence[ScorecardSignoffState] | UnsetType = UNSET

    def __post_init__(self) -> None:
        _write_datetimes(self)


class QualitySearchResult(Model, kw_only=True):
    """A recording that a search found, with its scorecard and survey."""

    recording_id: str
    interaction_id: str
    recording_time: str
    """A date-time."""
    recording_time_datetime: ClassVar[_Parsed] = _Parsed("recording_time")
    recording_version: int
    scorecard: ScorecardSearchData
    """The recording's scorecard, in short."""
    recording_duration: int | UnsetType | None = UNSET
    recording_initiation_policy: str | UnsetType | None = UNSET
    """The policy by which the recording was started."""
    recording_file_size: int | UnsetType | None = UNSET
    workgroup: str | UnsetType | None = UNSET
    recording_media_status: str | UnsetType | None = UNSET
    survey: SurveySearchData | UnsetType | None = UNSET
    """The survey about the interaction, in short."""


class Questionnaire(Model, kw_only=True):
    """A questionnaire by which recordings are scored."""

    name: str
    """Length: at most 255."""
    directory_id: str
    """The questionnaire directory that holds the questionnaire."""
    rank_group_id: str
    """The rank group from which ranks are given."""
    is_template: bool
    is_locked: bool
    show_rank_while_scoring: bool
    """Whether the rank is shown during the scoring."""
    total_num_critical_questions: int
    """How many questions are critical."""
    is_active: bool
    show_pass_fail_while_scoring: bool
    """Whether passing or failing is shown during the scoring."""
    version: int
    id: str | UnsetType | None = UNSET
    max_score: float | UnsetType | None = UNSET
    min_score: float | UnsetType | None = UNSET
    min_acceptable_score: float | UnsetType | None = UNSET
    """The lowest score that is acceptable."""
    note: str | UnsetType | None = UNSET
    """Length: at most 1024."""
    question_groups: list[QuestionnaireQuestionGroup] | UnsetType | None = UNSET


class QuestionnaireDirectory(Model, kw_only=True):
    """A directory for questionnaires."""

    name: str
    is_template: bool
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

    question_text: str
    sequence: int
    """The question's place in the order of questions."""
    response_type: QuestionnaireResponseType
    """The kind of answer that the question takes."""
    question_level: QuestionnaireQuestionLevel
    """Whether the question is optional, required or critical."""
    weight: float
    """How much the question counts. Format: double."""
    max_score: float
    """Format: double."""
    min_score: float
    """Format: double."""
    min_acceptable_score: float
    """The lowest score that is acceptable. Format: double."""
    is_template: bool
    has_comment_field: bool
    """Whether a comment can go with the answer."""
    can_mark_na: bool = _field(name="canMarkNA")
    """Whether the question can be marked as not applicable."""
    version: int
    id: str | UnsetType | None = UNSET
    help_text: str | UnsetType | None = UNSET
    note: str | UnsetType | None = UNSET
    choices: list[QuestionnaireQuestionChoice] | UnsetType | None = UNSET
    """The choices that the question offers."""


class QuestionnaireQuestionChoice(Model, kw_only=True):
    """A choice of answers to a question."""

    choice_text: str
    score: float
    """The score for this choice. Format: double."""
    sequence: int
    """The choice's place in the order of choices."""
    version: int
    help_text: str | UnsetType | None = UNSET


class QuestionnaireQuestionGroup(Model, kw_only=True):
    """A group of questions in a questionnaire."""

    name: str
    sequence: int
    """The group's place in the order of groups."""
    is_template: bool
    is_optional: bool
    version: int
    id: str | UnsetType | None = UNSET
    note: str | UnsetType | None = UNSET
    questions: list[QuestionnaireQuestion] | UnsetType | None = UNSET


class QuestionnaireQuestionLevel(OpenEnum):
    """The importance of a question."""

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
    questionnaire_id: str
    scoring_state: ScorecardScoringState
    score: float
    """Format: double."""
    score_pct: float
    """The score as a percentage. Format: double."""
    calibration: ScorecardCalibration
    """Whether the scorecard is for calibration."""
    signoff_state: ScorecardSignoffState
    """How far the sign-off of the scorecard is."""
    version: int
    recording_id: str | UnsetType | None = UNSET
    scoring_user: str | UnsetType | None = UNSET
    """The user who gives the scores."""
    scored_user: str | UnsetType | None = UNSET
    """The user whose work is scored."""
    rank: str | UnsetType | None = UNSET
    max_score: float | UnsetType | None = UNSET
    min_score: float | UnsetType | None = UNSET
    scoring_date: str | UnsetType | None = UNSET
    scoring_date_datetime: ClassVar[_Parsed] = _Parsed("scoring_date")
    assigned_policy: str | UnsetType | None = UNSET
    """The policy that assigned the scorecard."""
    non_critical_max_score: float | UnsetType | None = UNSET
    """The highest possible score for the questions that are not critical."""
    non_critical_min_score: float | UnsetType | None = UNSET
    """The lowest possible score for the questions that are not critical."""
    non_critical_score: float | UnsetType | None = UNSET
    """The score for the questions that are not critical."""
    critical_score: float | UnsetType | None = UNSET
    """The score for the critical questions."""
    num_answered_critical: int | UnsetType | None = UNSET
    """How many critical questions were answered."""
    num_positive_answered_critical: int | UnsetType | None = UNSET
    """How many critical questions were answered positively."""
    is_failed: bool | UnsetType | None = UNSET
    signature_comments: str | UnsetType | None = UNSET
    """The comments that came with the signature."""
    answers: list[ScorecardAnswer] | UnsetType | None = UNSET
    group_scores: list[ScorecardGroupScore] | UnsetType | None = UNSET
    """The scores by question group."""


class ScorecardAnswer(Model, kw_only=True):
    """The answer to one question of a scorecard."""

    id: str
    question_id: str
    choice_sequence: int
    """The sequence number of the choice that was taken."""
    is_marked_na: bool = _field(name="isMarkedNA")
    """Whether the question was marked as not applicable."""
    version: int
    score: float | UnsetType | None = UNSET
    raw_answer: str | UnsetType | None = UNSET
    """The answer as it was given."""
    comments: str | UnsetType | None = UNSET


class ScorecardCalibration(OpenEnum):
    """The part of a scorecard in calibration."""

    None_ = 0
    Marked = 1
    Required = 2


class ScorecardGroupScore(Model, kw_only=True):
    """The score of one question group of a scorecard."""

    question_group_id: str
    score: float
    """Format: double."""
    score_pct: float
    """The score as a percentage. Format: double."""
    score_min: float
    """The lowest possible score. Format: double."""
    score_max: float
    """The highest possible score. Format: double."""
    rank: str


class ScorecardScoringState(OpenEnum):
    """The progress of a scorecard's scoring."""

    Invalid = 0
    Assigned = 1
    InProgress = 2
    Complete = 3


class ScorecardSearchData(Model, kw_only=True):
    """A scorecard in short, as a search returns it."""

    scorecard_id: str
    questionnaire_id: str
    scoring_time: str
    """A date-time."""
    scoring_time_datetime: ClassVar[_Parsed] = _Parsed("scoring_time")
    scoring_state: ScorecardScoringState
    score_pct: float
    """The score as a percentage. Format: double."""
    signoff_state: ScorecardSignoffState
    """How far the sign-off of the scorecard is."""
    calibration: ScorecardCalibration
    """Whether the scorecard is for calibration."""
    scored_user: str | UnsetType | None = UNSET
    """The user whose work is scored."""
    scoring_user: str | UnsetType | None = UNSET
    """The user who gives the scores."""
    is_failed: bool | UnsetType | None = UNSET
    rank: str | UnsetType | None = UNSET
    avg_workgroup_score_pct: float | UnsetType | None = UNSET
    """The average score of the workgroup as a percentage."""
    avg_workgroup_rank: str | UnsetType | None = UNSET
    """The average rank of the workgroup."""


class ScorecardSignoffState(OpenEnum):
    """The progress of a scorecard's sign-off."""

    NotRequired = 0
    InProgress = 1
    Complete = 2


class SurveySearchData(Model, kw_only=True):
    """A survey in short, as a search returns it."""

    survey_form_id: str
    survey_id: str
    score_pct: float | UnsetType | None = UNSET
    """The score as a percentage."""
    rank: str | UnsetType | None = UNSET


QuestionnaireDirectoryOrQuestionnaireDirContents: TypeAlias = (
    QuestionnaireDirectory | QuestionnaireDirContents | UnknownObject
)
"""QuestionnaireDirectoryOrQuestionnaireDirContents.

One of `QuestionnaireDirectory`, `QuestionnaireDirContents`.
"""

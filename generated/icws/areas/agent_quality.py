# Derived from icws/aio/areas/agent_quality.py; edits here are lost.
"""Operations of agent_quality."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, Subscription, UnsetType, body_of
from icws.operations import agent_quality as _operations

__all__ = [
    "AgentQuality",
    "AgentQualityQuestionnaireDirectories",
    "AgentQualityQuestionnaires",
    "AgentQualityRankGroups",
    "AgentQualityScorecards",
    "AgentQualitySearch",
    "AgentQualityV3",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.CreateSearchCompletedMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _AgentQualitySince3(Area):
    """Operations of agent-quality 3 and later."""

    __slots__ = ()

    @property
    def questionnaire_directories(self) -> AgentQualityQuestionnaireDirectories:
        """The operations of agent_quality.questionnaire_directories."""
        return self._child(AgentQualityQuestionnaireDirectories)

    @property
    def questionnaires(self) -> AgentQualityQuestionnaires:
        """The operations of agent_quality.questionnaires."""
        return self._child(AgentQualityQuestionnaires)

    @property
    def rank_groups(self) -> AgentQualityRankGroups:
        """The operations of agent_quality.rank_groups."""
        return self._child(AgentQualityRankGroups)

    @property
    def scorecards(self) -> AgentQualityScorecards:
        """The operations of agent_quality.scorecards."""
        return self._child(AgentQualityScorecards)

    @property
    def search(self) -> AgentQualitySearch:
        """The operations of agent_quality.search."""
        return self._child(AgentQualitySearch)

    @overload
    def messages(self, kind: type[_M], /) -> Subscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> Subscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> Subscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> Subscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q]: ...
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
    ) -> Subscription[_M | _N | _O | _P | _Q | _R]: ...
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
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S]: ...
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
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> Subscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> Subscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))


class AgentQualityV3(_AgentQualitySince3):
    """The operations that a server with quality-management 3 has."""

    __slots__ = ()


class AgentQuality(AgentQualityV3):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AgentQualityV3]]] = {
        3: AgentQualityV3,
    }

    @overload
    def at(self, version: Literal[3]) -> AgentQualityV3: ...
    @overload
    def at(self, version: int) -> AgentQuality: ...
    def at(self, version: int) -> Area:
        """Return the view of agent-quality as a server of a version of quality-management has it.
        A type checker refuses there what came later, if the version is a literal, and so does
        every call. Raises FeatureVersionError when the server is older, ValueError for any
        version but 3.
        """
        return self._at(version, "quality-management", self._VIEWS, 3)


class AgentQualityQuestionnaireDirectories(Area):
    """The operations of agent_quality.questionnaire_directories."""

    __slots__ = ()

    @overload
    def create(
        self, *, directory: models.QuestionnaireDirectoryOrQuestionnaireDirContents
    ) -> models.CreateQuestionnaireDirResponse: ...
    @overload
    def create(
        self, body: models.CreateQuestionnaireDirRequest
    ) -> models.CreateQuestionnaireDirResponse: ...

    def create(
        self,
        body: models.CreateQuestionnaireDirRequest | UnsetType = UNSET,
        *,
        directory: models.QuestionnaireDirectoryOrQuestionnaireDirContents | UnsetType = UNSET,
    ) -> models.CreateQuestionnaireDirResponse:
        """Creates a directory for questionnaires.

        Needs quality-management 3.

        Args:
            body: The whole body. Required without it: directory.
            directory: The directory to create.
        """
        return self._call(
            _operations.CREATE_QUESTIONNAIRE_DIRECTORY,
            body=body_of(models.CreateQuestionnaireDirRequest, body, directory=directory),
        )

    def list(self) -> Listing[models.QuestionnaireDirContents]:
        """Lists the questionnaire directories with what they contain."""
        return self._list(_operations.GET_QUESTIONNAIRE_DIRECTORIES, "directories")

    def delete(self, directory_id: str) -> None:
        """Deletes a questionnaire directory.

        Args:
            directory_id: The id of the questionnaire directory.
        """
        self._call(_operations.DELETE_QUESTIONNAIRE_DIRECTORY, path={"directoryId": directory_id})


class AgentQualityQuestionnaires(Area):
    """The operations of agent_quality.questionnaires."""

    __slots__ = ()

    @overload
    def create(
        self, *, questionnaire: models.Questionnaire
    ) -> models.CreateQuestionnaireResponse: ...
    @overload
    def create(
        self, body: models.CreateQuestionnaireRequest
    ) -> models.CreateQuestionnaireResponse: ...

    def create(
        self,
        body: models.CreateQuestionnaireRequest | UnsetType = UNSET,
        *,
        questionnaire: models.Questionnaire | UnsetType = UNSET,
    ) -> models.CreateQuestionnaireResponse:
        """Creates a questionnaire, by which recordings are scored.

        Needs quality-management 3.

        Args:
            body: The whole body. Required without it: questionnaire.
            questionnaire: The questionnaire to create.
        """
        return self._call(
            _operations.CREATE_QUESTIONNAIRE,
            body=body_of(models.CreateQuestionnaireRequest, body, questionnaire=questionnaire),
        )

    def get(self, questionnaire_id: str) -> models.Questionnaire:
        """Returns one questionnaire with its question groups and questions.

        Args:
            questionnaire_id: The id of the questionnaire.
        """
        return self._call(_operations.GET_QUESTIONNAIRE, path={"questionnaireId": questionnaire_id})


class AgentQualityRankGroups(Area):
    """The operations of agent_quality.rank_groups."""

    __slots__ = ()

    def list(self) -> Listing[models.RankGroup]:
        """Lists the rank groups with their ranks.

        Needs quality-management 3.
        """
        return self._list(_operations.GET_RANK_GROUPS, "rank_groups")


class AgentQualityScorecards(Area):
    """The operations of agent_quality.scorecards."""

    __slots__ = ()

    def get(self, scorecard_id: str) -> models.Scorecard:
        """Returns one scorecard with its answers and scores.

        Needs quality-management 3.

        Args:
            scorecard_id: The id of the scorecard.
        """
        return self._call(_operations.GET_SCORECARD, path={"scorecardId": scorecard_id})

    def acknowledge(
        self,
        scorecard_id: str,
        body: models.AckScorecardRequest | UnsetType = UNSET,
        *,
        comments: str | UnsetType | None = UNSET,
        version: int | UnsetType | None = UNSET,
    ) -> None:
        """Acknowledges a scorecard.

        The body can carry comments.

        Needs quality-management 3.

        Args:
            scorecard_id: The id of the scorecard.
            body: The whole body.
            version: The version of the scorecard that is acknowledged.
        """
        self._call(
            _operations.ACKNOWLEDGE_SCORECARD,
            path={"scorecardId": scorecard_id},
            body=body_of(models.AckScorecardRequest, body, comments=comments, version=version),
        )


class AgentQualitySearch(Area):
    """The operations of agent_quality.search."""

    __slots__ = ()

    @overload
    def create(
        self, *, filters: models.QualityFilters, max_results: int | UnsetType = UNSET
    ) -> models.AsyncOperationAcceptedResponse: ...
    @overload
    def create(self, body: models.CreateSearchRequest) -> models.AsyncOperationAcceptedResponse: ...

    def create(
        self,
        body: models.CreateSearchRequest | UnsetType = UNSET,
        *,
        filters: models.QualityFilters | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
    ) -> models.AsyncOperationAcceptedResponse:
        """Starts a search for scored recordings.

        A message brings results when the search is complete.

        Needs quality-management 3.

        Brings createSearchCompletedMessage.

        Args:
            body: The whole body. Required without it: filters.
            filters: The filters of the search.
            max_results: How many results to return at most.
        """
        return self._call(
            _operations.CREATE_SEARCH,
            body=body_of(
                models.CreateSearchRequest, body, filters=filters, max_results=max_results
            ),
        )

    def get(self, search_id: str) -> models.GetMoreSearchResultsResponse:
        """Returns more results of a search for scored recordings.

        Needs quality-management 3.

        Args:
            search_id: The id of the search.
        """
        return self._call(_operations.GET_SEARCH, path={"searchId": search_id})

    def delete(self, search_id: str) -> None:
        """Deletes a search for scored recordings.

        Args:
            search_id: The id of the search.
        """
        self._call(_operations.DELETE_SEARCH, path={"searchId": search_id})

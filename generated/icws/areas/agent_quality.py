# Derived from icws/aio/areas/agent_quality.py; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from icws import models
from icws._runtime._sync.area import Area
from icws.operations import agent_quality as _operations

__all__ = [
    "AgentQuality",
]


class AgentQuality(Area):
    """The operations of this area; a call that the server is too old for is refused.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()

    def get_agent_quality_questionnaire_directories(self) -> models.GetQuestionnaireDirsResponse:
        """getAgentQualityQuestionnaireDirectories."""
        return self._call(_operations.GET_AGENT_QUALITY_QUESTIONNAIRE_DIRECTORIES)

    def delete_agent_quality_questionnaire_directory(self, directory_id: str) -> None:
        """deleteAgentQualityQuestionnaireDirectory.

        Args:
            directory_id: The id of the questionnaire directory.
        """
        self._call(
            _operations.DELETE_AGENT_QUALITY_QUESTIONNAIRE_DIRECTORY,
            path={"directoryId": directory_id},
        )

    def get_agent_quality_questionnaire(self, questionnaire_id: str) -> models.Questionnaire:
        """getAgentQualityQuestionnaire.

        Args:
            questionnaire_id: The id of the questionnaire.
        """
        return self._call(
            _operations.GET_AGENT_QUALITY_QUESTIONNAIRE, path={"questionnaireId": questionnaire_id}
        )

    def delete_agent_quality_search(self, search_id: str) -> None:
        """deleteAgentQualitySearch.

        Args:
            search_id: The id of the search.
        """
        self._call(_operations.DELETE_AGENT_QUALITY_SEARCH, path={"searchId": search_id})

# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from icws import models
from icws._runtime._async.area import AsyncArea
from icws.operations import agent_quality as _operations

__all__ = [
    "AsyncAgentQuality",
]


class AsyncAgentQuality(AsyncArea):
    """The operations of this area; a call that the server is too old for is refused.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()

    async def get_agent_quality_questionnaire_directories(
        self,
    ) -> models.GetQuestionnaireDirsResponse:
        """getAgentQualityQuestionnaireDirectories."""
        return await self._call(_operations.GET_AGENT_QUALITY_QUESTIONNAIRE_DIRECTORIES)

    async def delete_agent_quality_questionnaire_directory(self, directory_id: str) -> None:
        """deleteAgentQualityQuestionnaireDirectory.

        Args:
            directory_id: The id of the questionnaire directory.
        """
        await self._call(
            _operations.DELETE_AGENT_QUALITY_QUESTIONNAIRE_DIRECTORY,
            path={"directoryId": directory_id},
        )

    async def get_agent_quality_questionnaire(self, questionnaire_id: str) -> models.Questionnaire:
        """getAgentQualityQuestionnaire.

        Args:
            questionnaire_id: The id of the questionnaire.
        """
        return await self._call(
            _operations.GET_AGENT_QUALITY_QUESTIONNAIRE, path={"questionnaireId": questionnaire_id}
        )

    async def delete_agent_quality_search(self, search_id: str) -> None:
        """deleteAgentQualitySearch.

        Args:
            search_id: The id of the search.
        """
        await self._call(_operations.DELETE_AGENT_QUALITY_SEARCH, path={"searchId": search_id})

# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_403_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 410, 500), _ERROR
)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)
_ERROR_400_401_403_404_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 404, 410, 500), _ERROR
)

CREATE_QUESTIONNAIRE_DIRECTORY: Operation[models.CreateQuestionnaireDirResponse] = Operation(
    "agent-quality.createAgentQualityQuestionnaireDirectory",
    "POST",
    "/icws/{sessionId}/agent-quality/questionnaire-directories",
    address="agent_quality.questionnaire_directories.create",
    decoder=Decoder(lambda: models.CreateQuestionnaireDirResponse),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.CreateQuestionnaireDirRequest,
)
GET_QUESTIONNAIRE_DIRECTORIES: Operation[models.GetQuestionnaireDirsResponse] = Operation(
    "agent-quality.getAgentQualityQuestionnaireDirectories",
    "GET",
    "/icws/{sessionId}/agent-quality/questionnaire-directories",
    address="agent_quality.questionnaire_directories.list",
    decoder=Decoder(lambda: models.GetQuestionnaireDirsResponse),
    statuses=_ERROR_400_401_410_500,
)
DELETE_QUESTIONNAIRE_DIRECTORY: Operation[None] = Operation(
    "agent-quality.deleteAgentQualityQuestionnaireDirectory",
    "DELETE",
    "/icws/{sessionId}/agent-quality/questionnaire-directories/{directoryId}",
    address="agent_quality.questionnaire_directories.delete",
    statuses=_ERROR_400_401_403_410_500,
)
CREATE_QUESTIONNAIRE: Operation[models.CreateQuestionnaireResponse] = Operation(
    "agent-quality.createAgentQualityQuestionnaire",
    "POST",
    "/icws/{sessionId}/agent-quality/questionnaires",
    address="agent_quality.questionnaires.create",
    decoder=Decoder(lambda: models.CreateQuestionnaireResponse),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.CreateQuestionnaireRequest,
)
GET_QUESTIONNAIRE: Operation[models.Questionnaire] = Operation(
    "agent-quality.getAgentQualityQuestionnaire",
    "GET",
    "/icws/{sessionId}/agent-quality/questionnaires/{questionnaireId}",
    address="agent_quality.questionnaires.get",
    decoder=Decoder(lambda: models.Questionnaire),
    statuses=_ERROR_400_401_403_404_410_500,
)
GET_RANK_GROUPS: Operation[models.GetRankGroupsResponse] = Operation(
    "agent-quality.getAgentQualityRankGroups",
    "GET",
    "/icws/{sessionId}/agent-quality/rank-groups",
    address="agent_quality.rank_groups.list",
    decoder=Decoder(lambda: models.GetRankGroupsResponse),
    statuses=_ERROR_400_401_410_500,
)
GET_SCORECARD: Operation[models.Scorecard] = Operation(
    "agent-quality.getAgentQualityScorecard",
    "GET",
    "/icws/{sessionId}/agent-quality/scorecards/{scorecardId}",
    address="agent_quality.scorecards.get",
    decoder=Decoder(lambda: models.Scorecard),
    statuses=_ERROR_400_401_403_404_410_500,
)
ACKNOWLEDGE_SCORECARD: Operation[None] = Operation(
    "agent-quality.acknowledgeAgentQualityScorecard",
    "PUT",
    "/icws/{sessionId}/agent-quality/scorecards/{scorecardId}/acknowledge",
    address="agent_quality.scorecards.acknowledge",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.AckScorecardRequest,
)
CREATE_SEARCH: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    "agent-quality.createAgentQualitySearch",
    "POST",
    "/icws/{sessionId}/agent-quality/search",
    address="agent_quality.search.create",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.CreateSearchRequest,
)
GET_SEARCH: Operation[models.GetMoreSearchResultsResponse] = Operation(
    "agent-quality.getAgentQualitySearch",
    "GET",
    "/icws/{sessionId}/agent-quality/search/{searchId}",
    address="agent_quality.search.get",
    decoder=Decoder(lambda: models.GetMoreSearchResultsResponse),
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
)
DELETE_SEARCH: Operation[None] = Operation(
    "agent-quality.deleteAgentQualitySearch",
    "DELETE",
    "/icws/{sessionId}/agent-quality/search/{searchId}",
    address="agent_quality.search.delete",
    statuses=_ERROR_400_401_410_500,
)

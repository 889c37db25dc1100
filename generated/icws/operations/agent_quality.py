# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

CREATE_AGENT_QUALITY_QUESTIONNAIRE_DIRECTORY: Operation[models.CreateQuestionnaireDirResponse] = (
    Operation(
        id="agent-quality.createAgentQualityQuestionnaireDirectory",
        address="agent_quality.questionnaire_directories.create",
        method="POST",
        path="/icws/{sessionId}/agent-quality/questionnaire-directories",
        decoder=Decoder(lambda: models.CreateQuestionnaireDirResponse),
        statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
        body=lambda: models.CreateQuestionnaireDirRequest,
    )
)
GET_AGENT_QUALITY_QUESTIONNAIRE_DIRECTORIES: Operation[models.GetQuestionnaireDirsResponse] = (
    Operation(
        id="agent-quality.getAgentQualityQuestionnaireDirectories",
        address="agent_quality.questionnaire_directories.list",
        method="GET",
        path="/icws/{sessionId}/agent-quality/questionnaire-directories",
        decoder=Decoder(lambda: models.GetQuestionnaireDirsResponse),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    )
)
DELETE_AGENT_QUALITY_QUESTIONNAIRE_DIRECTORY: Operation[None] = Operation(
    id="agent-quality.deleteAgentQualityQuestionnaireDirectory",
    address="agent_quality.questionnaire_directories.delete",
    method="DELETE",
    path="/icws/{sessionId}/agent-quality/questionnaire-directories/{directoryId}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("directoryId",),
)
CREATE_AGENT_QUALITY_QUESTIONNAIRE: Operation[models.CreateQuestionnaireResponse] = Operation(
    id="agent-quality.createAgentQualityQuestionnaire",
    address="agent_quality.questionnaires.create",
    method="POST",
    path="/icws/{sessionId}/agent-quality/questionnaires",
    decoder=Decoder(lambda: models.CreateQuestionnaireResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.CreateQuestionnaireRequest,
)
GET_AGENT_QUALITY_QUESTIONNAIRE: Operation[models.Questionnaire] = Operation(
    id="agent-quality.getAgentQualityQuestionnaire",
    address="agent_quality.questionnaires.get",
    method="GET",
    path="/icws/{sessionId}/agent-quality/questionnaires/{questionnaireId}",
    decoder=Decoder(lambda: models.Questionnaire),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("questionnaireId",),
)
GET_AGENT_QUALITY_RANK_GROUPS: Operation[models.GetRankGroupsResponse] = Operation(
    id="agent-quality.getAgentQualityRankGroups",
    address="agent_quality.rank_groups.list",
    method="GET",
    path="/icws/{sessionId}/agent-quality/rank-groups",
    decoder=Decoder(lambda: models.GetRankGroupsResponse),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_AGENT_QUALITY_SCORECARD: Operation[models.Scorecard] = Operation(
    id="agent-quality.getAgentQualityScorecard",
    address="agent_quality.scorecards.get",
    method="GET",
    path="/icws/{sessionId}/agent-quality/scorecards/{scorecardId}",
    decoder=Decoder(lambda: models.Scorecard),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("scorecardId",),
)
ACKNOWLEDGE_AGENT_QUALITY_SCORECARD: Operation[None] = Operation(
    id="agent-quality.acknowledgeAgentQualityScorecard",
    address="agent_quality.scorecards.acknowledge",
    method="PUT",
    path="/icws/{sessionId}/agent-quality/scorecards/{scorecardId}/acknowledge",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("scorecardId",),
    body=lambda: models.AckScorecardRequest,
)
CREATE_AGENT_QUALITY_SEARCH: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    id="agent-quality.createAgentQualitySearch",
    address="agent_quality.search.create",
    method="POST",
    path="/icws/{sessionId}/agent-quality/search",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.CreateSearchRequest,
)
GET_AGENT_QUALITY_SEARCH: Operation[models.GetMoreSearchResultsResponse] = Operation(
    id="agent-quality.getAgentQualitySearch",
    address="agent_quality.search.get",
    method="GET",
    path="/icws/{sessionId}/agent-quality/search/{searchId}",
    decoder=Decoder(lambda: models.GetMoreSearchResultsResponse),
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("searchId",),
)
DELETE_AGENT_QUALITY_SEARCH: Operation[None] = Operation(
    id="agent-quality.deleteAgentQualitySearch",
    address="agent_quality.search.delete",
    method="DELETE",
    path="/icws/{sessionId}/agent-quality/search/{searchId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("searchId",),
)

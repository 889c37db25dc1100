# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

GET_AGENT_QUALITY_QUESTIONNAIRE_DIRECTORIES: Operation[models.GetQuestionnaireDirsResponse] = (
    Operation(
        id="agent-quality.getAgentQualityQuestionnaireDirectories",
        method="GET",
        path="/icws/{sessionId}/agent-quality/questionnaire-directories",
        decoder=Decoder(lambda: models.GetQuestionnaireDirsResponse),
        statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    )
)
DELETE_AGENT_QUALITY_QUESTIONNAIRE_DIRECTORY: Operation[None] = Operation(
    id="agent-quality.deleteAgentQualityQuestionnaireDirectory",
    method="DELETE",
    path="/icws/{sessionId}/agent-quality/questionnaire-directories/{directoryId}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("directoryId",),
)
GET_AGENT_QUALITY_QUESTIONNAIRE: Operation[models.Questionnaire] = Operation(
    id="agent-quality.getAgentQualityQuestionnaire",
    method="GET",
    path="/icws/{sessionId}/agent-quality/questionnaires/{questionnaireId}",
    decoder=Decoder(lambda: models.Questionnaire),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("questionnaireId",),
)
DELETE_AGENT_QUALITY_SEARCH: Operation[None] = Operation(
    id="agent-quality.deleteAgentQualitySearch",
    method="DELETE",
    path="/icws/{sessionId}/agent-quality/search/{searchId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("searchId",),
)

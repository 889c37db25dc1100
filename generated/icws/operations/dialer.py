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
_ERROR_400_401_403_404_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 404, 410, 500), _ERROR
)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)

ALLOCATE_AGENTS: Operation[None] = Operation(
    "dialer.allocateDialerAgents",
    "POST",
    "/icws/{sessionId}/dialer/allocate-agents",
    address="dialer.allocate_agents",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.AllocateAgentsParameters,
)
RECORD_DISPOSITION: Operation[None] = Operation(
    "dialer.recordDialerDisposition",
    "POST",
    "/icws/{sessionId}/dialer/disposition",
    address="dialer.record_disposition",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.DialerDispositionParameters,
)
END_BREAK: Operation[None] = Operation(
    "dialer.endDialerBreak",
    "POST",
    "/icws/{sessionId}/dialer/end-break",
    address="dialer.end_break",
    statuses=_ERROR_400_401_410_500,
)
ESTABLISH_PERSISTENT_CONNECTION: Operation[None] = Operation(
    "dialer.establishDialerPersistentConnection",
    "POST",
    "/icws/{sessionId}/dialer/establish-persistent-connection",
    address="dialer.establish_persistent_connection",
    statuses=_ERROR_400_401_410_500,
)
INITIATE_MANUAL_OUTBOUND_CALL: Operation[models.InitiateManualOutboundCallResponse] = Operation(
    "dialer.initiateDialerManualOutboundCall",
    "POST",
    "/icws/{sessionId}/dialer/initiate-manual-outbound-call",
    address="dialer.initiate_manual_outbound_call",
    decoder=Decoder(lambda: models.InitiateManualOutboundCallResponse),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.InitiateManualOutboundCallParameters,
)
LOG_IN_TO_DIALER: Operation[None] = Operation(
    "dialer.logInToDialer",
    "POST",
    "/icws/{sessionId}/dialer/log-in",
    address="dialer.log_in",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.LogInParameters,
)
LOG_OFF_FROM_DIALER: Operation[None] = Operation(
    "dialer.logOffFromDialer",
    "POST",
    "/icws/{sessionId}/dialer/log-off",
    address="dialer.log_off",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.LogOffParameters,
)
MARK_CALL_FOR_FINISHING: Operation[None] = Operation(
    "dialer.markDialerCallForFinishing",
    "POST",
    "/icws/{sessionId}/dialer/mark-call-for-finishing",
    address="dialer.mark_call_for_finishing",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.MarkCallForFinishingParameters,
)
PLACE_PREVIEW_CALL: Operation[None] = Operation(
    "dialer.placeDialerPreviewCall",
    "POST",
    "/icws/{sessionId}/dialer/place-preview-call",
    address="dialer.place_preview_call",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.PlacePreviewCallParameters,
)
SET_READY_FOR_CALLS: Operation[None] = Operation(
    "dialer.setDialerReadyForCalls",
    "POST",
    "/icws/{sessionId}/dialer/ready-for-calls",
    address="dialer.set_ready_for_calls",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.StartReceivingParameters,
)
RECYCLE_CAMPAIGN: Operation[None] = Operation(
    "dialer.recycleDialerCampaign",
    "POST",
    "/icws/{sessionId}/dialer/recycle-campaign",
    address="dialer.recycle_campaign",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.RecycleCampaignParameters,
)
REQUEST_BREAK: Operation[None] = Operation(
    "dialer.requestDialerBreak",
    "POST",
    "/icws/{sessionId}/dialer/request-break",
    address="dialer.request_break",
    statuses=_ERROR_400_401_410_500,
)
REQUEST_CONTACT_DATA: Operation[models.RequestContactDataResponse] = Operation(
    "dialer.requestDialerContactData",
    "POST",
    "/icws/{sessionId}/dialer/request-contact-data",
    address="dialer.request_contact_data",
    decoder=Decoder(lambda: models.RequestContactDataResponse),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.RequestContactDataParameters,
)
REQUEST_FORM_DEFINITION: Operation[models.FormDefinition] = Operation(
    "dialer.requestDialerFormDefinition",
    "POST",
    "/icws/{sessionId}/dialer/request-form-definition",
    address="dialer.request_form_definition",
    decoder=Decoder(lambda: models.FormDefinition),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.FormDefinitionParameters,
)
REQUEST_PHONE_NUMBER_DETAILS: Operation[models.DialerPhoneNumberDetails] = Operation(
    "dialer.requestDialerPhoneNumberDetails",
    "POST",
    "/icws/{sessionId}/dialer/request-phone-number-details",
    address="dialer.request_phone_number_details",
    decoder=Decoder(lambda: models.DialerPhoneNumberDetails),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.PhoneNumberDetailParameters,
)
RESET_CAMPAIGN: Operation[None] = Operation(
    "dialer.resetDialerCampaign",
    "POST",
    "/icws/{sessionId}/dialer/reset-campaign",
    address="dialer.reset_campaign",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.ResetCampaignParameters,
)
SET_AGENT_TYPE: Operation[None] = Operation(
    "dialer.setDialerAgentType",
    "POST",
    "/icws/{sessionId}/dialer/set-agent-type",
    address="dialer.set_agent_type",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.AgentTypeParameters,
)
TRANSFER_CALL_TO_ATTENDANT_PROFILE: Operation[None] = Operation(
    "dialer.transferDialerCallToAttendantProfile",
    "POST",
    "/icws/{sessionId}/dialer/transfer-to-attendant-profile",
    address="dialer.transfer_to_attendant_profile",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.TransferToAttendantProfileParameters,
)
TRANSITION_CAMPAIGN: Operation[None] = Operation(
    "dialer.transitionDialerCampaign",
    "POST",
    "/icws/{sessionId}/dialer/transition-campaign",
    address="dialer.transition_campaign",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.TransitionCampaignParameters,
)
UPDATE_CALL_DATA: Operation[None] = Operation(
    "dialer.updateDialerCallData",
    "POST",
    "/icws/{sessionId}/dialer/update-call-data",
    address="dialer.update_call_data",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.UpdateCallDataParameters,
)
UPDATE_STAGE: Operation[None] = Operation(
    "dialer.updateDialerStage",
    "POST",
    "/icws/{sessionId}/dialer/update-stage",
    address="dialer.update_stage",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.UpdateStageParameters,
)

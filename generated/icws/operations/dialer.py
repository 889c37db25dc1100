# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

ALLOCATE_DIALER_AGENTS: Operation[None] = Operation(
    id="dialer.allocateDialerAgents",
    address="dialer.allocate_agents",
    method="POST",
    path="/icws/{sessionId}/dialer/allocate-agents",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.AllocateAgentsParameters,
)
RECORD_DIALER_DISPOSITION: Operation[None] = Operation(
    id="dialer.recordDialerDisposition",
    address="dialer.record_disposition",
    method="POST",
    path="/icws/{sessionId}/dialer/disposition",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.DialerDispositionParameters,
)
END_DIALER_BREAK: Operation[None] = Operation(
    id="dialer.endDialerBreak",
    address="dialer.end_break",
    method="POST",
    path="/icws/{sessionId}/dialer/end-break",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
ESTABLISH_DIALER_PERSISTENT_CONNECTION: Operation[None] = Operation(
    id="dialer.establishDialerPersistentConnection",
    address="dialer.establish_persistent_connection",
    method="POST",
    path="/icws/{sessionId}/dialer/establish-persistent-connection",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
INITIATE_DIALER_MANUAL_OUTBOUND_CALL: Operation[models.InitiateManualOutboundCallResponse] = (
    Operation(
        id="dialer.initiateDialerManualOutboundCall",
        address="dialer.initiate_manual_outbound_call",
        method="POST",
        path="/icws/{sessionId}/dialer/initiate-manual-outbound-call",
        decoder=Decoder(lambda: models.InitiateManualOutboundCallResponse),
        statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
        body=lambda: models.InitiateManualOutboundCallParameters,
    )
)
LOG_IN_TO_DIALER: Operation[None] = Operation(
    id="dialer.logInToDialer",
    address="dialer.log_in",
    method="POST",
    path="/icws/{sessionId}/dialer/log-in",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.LogInParameters,
)
LOG_OFF_FROM_DIALER: Operation[None] = Operation(
    id="dialer.logOffFromDialer",
    address="dialer.log_off",
    method="POST",
    path="/icws/{sessionId}/dialer/log-off",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.LogOffParameters,
)
MARK_DIALER_CALL_FOR_FINISHING: Operation[None] = Operation(
    id="dialer.markDialerCallForFinishing",
    address="dialer.mark_call_for_finishing",
    method="POST",
    path="/icws/{sessionId}/dialer/mark-call-for-finishing",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.MarkCallForFinishingParameters,
)
PLACE_DIALER_PREVIEW_CALL: Operation[None] = Operation(
    id="dialer.placeDialerPreviewCall",
    address="dialer.place_preview_call",
    method="POST",
    path="/icws/{sessionId}/dialer/place-preview-call",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    body=lambda: models.PlacePreviewCallParameters,
)
SET_DIALER_READY_FOR_CALLS: Operation[None] = Operation(
    id="dialer.setDialerReadyForCalls",
    address="dialer.set_ready_for_calls",
    method="POST",
    path="/icws/{sessionId}/dialer/ready-for-calls",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.StartReceivingParameters,
)
RECYCLE_DIALER_CAMPAIGN: Operation[None] = Operation(
    id="dialer.recycleDialerCampaign",
    address="dialer.recycle_campaign",
    method="POST",
    path="/icws/{sessionId}/dialer/recycle-campaign",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.RecycleCampaignParameters,
)
REQUEST_DIALER_BREAK: Operation[None] = Operation(
    id="dialer.requestDialerBreak",
    address="dialer.request_break",
    method="POST",
    path="/icws/{sessionId}/dialer/request-break",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
REQUEST_DIALER_CONTACT_DATA: Operation[models.RequestContactDataResponse] = Operation(
    id="dialer.requestDialerContactData",
    address="dialer.request_contact_data",
    method="POST",
    path="/icws/{sessionId}/dialer/request-contact-data",
    decoder=Decoder(lambda: models.RequestContactDataResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.RequestContactDataParameters,
)
REQUEST_DIALER_FORM_DEFINITION: Operation[models.FormDefinition] = Operation(
    id="dialer.requestDialerFormDefinition",
    address="dialer.request_form_definition",
    method="POST",
    path="/icws/{sessionId}/dialer/request-form-definition",
    decoder=Decoder(lambda: models.FormDefinition),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.FormDefinitionParameters,
)
REQUEST_DIALER_PHONE_NUMBER_DETAILS: Operation[models.DialerPhoneNumberDetails] = Operation(
    id="dialer.requestDialerPhoneNumberDetails",
    address="dialer.request_phone_number_details",
    method="POST",
    path="/icws/{sessionId}/dialer/request-phone-number-details",
    decoder=Decoder(lambda: models.DialerPhoneNumberDetails),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.PhoneNumberDetailParameters,
)
RESET_DIALER_CAMPAIGN: Operation[None] = Operation(
    id="dialer.resetDialerCampaign",
    address="dialer.reset_campaign",
    method="POST",
    path="/icws/{sessionId}/dialer/reset-campaign",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.ResetCampaignParameters,
)
SET_DIALER_AGENT_TYPE: Operation[None] = Operation(
    id="dialer.setDialerAgentType",
    address="dialer.set_agent_type",
    method="POST",
    path="/icws/{sessionId}/dialer/set-agent-type",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.AgentTypeParameters,
)
TRANSFER_DIALER_CALL_TO_ATTENDANT_PROFILE: Operation[None] = Operation(
    id="dialer.transferDialerCallToAttendantProfile",
    address="dialer.transfer_to_attendant_profile",
    method="POST",
    path="/icws/{sessionId}/dialer/transfer-to-attendant-profile",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.TransferToAttendantProfileParameters,
)
TRANSITION_DIALER_CAMPAIGN: Operation[None] = Operation(
    id="dialer.transitionDialerCampaign",
    address="dialer.transition_campaign",
    method="POST",
    path="/icws/{sessionId}/dialer/transition-campaign",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.TransitionCampaignParameters,
)
UPDATE_DIALER_CALL_DATA: Operation[None] = Operation(
    id="dialer.updateDialerCallData",
    address="dialer.update_call_data",
    method="POST",
    path="/icws/{sessionId}/dialer/update-call-data",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.UpdateCallDataParameters,
)
UPDATE_DIALER_STAGE: Operation[None] = Operation(
    id="dialer.updateDialerStage",
    address="dialer.update_stage",
    method="POST",
    path="/icws/{sessionId}/dialer/update-stage",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.UpdateStageParameters,
)

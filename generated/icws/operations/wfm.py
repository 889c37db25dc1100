# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

PERFORM_WFM_TRADE: Operation[models.PerformTradeResponse] = Operation(
    id="wfm.performWfmTrade",
    address="wfm.perform_trade",
    method="POST",
    path="/icws/{sessionId}/wfm/perform-trade",
    decoder=Decoder(lambda: models.PerformTradeResponse),
    statuses=dict.fromkeys((400, 401, 403, 409, 410, 500), _ERROR),
    body=lambda: models.PerformTradeRequest,
)
SUBSCRIBE_WFM_DATA_VERSIONS: Operation[None] = Operation(
    id="wfm.subscribeWfmDataVersions",
    address="wfm.data_versions.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/wfm-data/data-versions",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_WFM_DATA_VERSIONS: Operation[None] = Operation(
    id="wfm.unsubscribeWfmDataVersions",
    address="wfm.data_versions.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/wfm-data/data-versions",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_WFM_DATA: Operation[models.WfmData] = Operation(
    id="wfm.getWfmData",
    address="wfm.data.get",
    method="GET",
    path="/icws/{sessionId}/wfm/data",
    decoder=Decoder(lambda: models.WfmData),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 416, 500), _ERROR),
    parameters=("select", "startUtc", "endUtc"),
    options={
        "select": (
            "schedule",
            "time-off",
            "accrual",
            "availability",
            "activity-codes",
            "status-mappings",
        ),
    },
)
GET_WFM_MATCHING_TRADE_COUNTS: Operation[models.MatchingShiftTradeCountsCollectionContainer] = (
    Operation(
        id="wfm.getWfmMatchingTradeCounts",
        address="wfm.matching_trade_counts.list",
        method="GET",
        path="/icws/{sessionId}/wfm/matching-tradecounts",
        decoder=Decoder(lambda: models.MatchingShiftTradeCountsCollectionContainer),
        statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
        parameters=("startUtc", "endUtc", "namedScheduleID", "startTimes"),
    )
)
GET_WFM_MATCHING_TRADE_INFO: Operation[models.MatchingShiftTradeInfoCollectionContainer] = (
    Operation(
        id="wfm.getWfmMatchingTradeInfo",
        address="wfm.matching_trade_info.get",
        method="GET",
        path="/icws/{sessionId}/wfm/matching-tradeinfo",
        decoder=Decoder(lambda: models.MatchingShiftTradeInfoCollectionContainer),
        statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
        parameters=("startUtc", "endUtc", "namedScheduleID", "startTimes"),
    )
)
GET_WFM_SCHEDULE_DATES_RANGE: Operation[models.ScheduleDatesRange] = Operation(
    id="wfm.getWfmScheduleDatesRange",
    address="wfm.schedule_dates_range.get",
    method="GET",
    path="/icws/{sessionId}/wfm/scheduledatesrange",
    decoder=Decoder(lambda: models.ScheduleDatesRange),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("dateUTC",),
)
CREATE_WFM_TIME_OFF: Operation[models.TimeOffRequest] = Operation(
    id="wfm.createWfmTimeOff",
    address="wfm.time_off.create",
    method="POST",
    path="/icws/{sessionId}/wfm/time-off",
    decoder=Decoder(lambda: models.TimeOffRequest),
    statuses=dict.fromkeys((400, 401, 403, 409, 410, 500), _ERROR),
    body=lambda: models.TimeOffRequest,
)
UPDATE_WFM_TIME_OFF: Operation[None] = Operation(
    id="wfm.updateWfmTimeOff",
    address="wfm.time_off.update",
    method="PUT",
    path="/icws/{sessionId}/wfm/time-off/{timeOffRequestId}",
    statuses=dict.fromkeys((400, 401, 403, 404, 409, 410, 500), _ERROR),
    parameters=("timeOffRequestId",),
    body=lambda: models.TimeOffRequest,
)
CANCEL_WFM_TRADE_MATCH: Operation[None] = Operation(
    id="wfm.cancelWfmTradeMatch",
    address="wfm.trade_matches.cancel",
    method="PUT",
    path="/icws/{sessionId}/wfm/trade-matches/{shiftTradeMatchId}",
    statuses=dict.fromkeys((400, 401, 403, 404, 409, 410, 500), _ERROR),
    parameters=("shiftTradeMatchId",),
    body=lambda: models.ShiftTradeMatch,
)
CREATE_WFM_TRADE_REQUEST: Operation[models.ShiftTradeRequest] = Operation(
    id="wfm.createWfmTradeRequest",
    address="wfm.trade_requests.create",
    method="POST",
    path="/icws/{sessionId}/wfm/trade-requests",
    decoder=Decoder(lambda: models.ShiftTradeRequest),
    statuses=dict.fromkeys((400, 401, 403, 409, 410, 500), _ERROR),
    body=lambda: models.ShiftTradeRequest,
)
UPDATE_WFM_TRADE_REQUEST: Operation[None] = Operation(
    id="wfm.updateWfmTradeRequest",
    address="wfm.trade_requests.update",
    method="PUT",
    path="/icws/{sessionId}/wfm/trade-requests/{shiftTradeRequestId}",
    statuses=dict.fromkeys((400, 401, 403, 404, 409, 410, 500), _ERROR),
    parameters=("shiftTradeRequestId",),
    body=lambda: models.ShiftTradeRequest,
)

WATCH_WFM_DATA_VERSIONS: Watch[models.DataVersionsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_WFM_DATA_VERSIONS,
    stop=UNSUBSCRIBE_WFM_DATA_VERSIONS,
    kinds=lambda: (models.DataVersionsMessage,),
)

# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_403_409_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 409, 410, 500), _ERROR
)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)
_ERROR_400_401_403_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 410, 500), _ERROR
)
_ERROR_400_401_403_404_409_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 404, 409, 410, 500), _ERROR
)

PERFORM_TRADE: Operation[models.PerformTradeResponse] = Operation(
    "wfm.performWfmTrade",
    "POST",
    "/icws/{sessionId}/wfm/perform-trade",
    address="wfm.perform_trade",
    decoder=Decoder(lambda: models.PerformTradeResponse),
    statuses=_ERROR_400_401_403_409_410_500,
    body=lambda: models.PerformTradeRequest,
)
SUBSCRIBE_DATA_VERSIONS: Operation[None] = Operation(
    "wfm.subscribeWfmDataVersions",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/wfm-data/data-versions",
    address="wfm.data_versions.subscribe",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_DATA_VERSIONS: Operation[None] = Operation(
    "wfm.unsubscribeWfmDataVersions",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/wfm-data/data-versions",
    address="wfm.data_versions.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
GET_DATA: Operation[models.WfmData] = Operation(
    "wfm.getWfmData",
    "GET",
    "/icws/{sessionId}/wfm/data",
    address="wfm.data.get",
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
GET_MATCHING_TRADE_COUNTS: Operation[models.MatchingShiftTradeCountsCollectionContainer] = (
    Operation(
        "wfm.getWfmMatchingTradeCounts",
        "GET",
        "/icws/{sessionId}/wfm/matching-tradecounts",
        address="wfm.matching_trade_counts.list",
        decoder=Decoder(lambda: models.MatchingShiftTradeCountsCollectionContainer),
        statuses=_ERROR_400_401_403_410_500,
        parameters=("startUtc", "endUtc", "namedScheduleID", "startTimes"),
    )
)
GET_MATCHING_TRADE_INFO: Operation[models.MatchingShiftTradeInfoCollectionContainer] = Operation(
    "wfm.getWfmMatchingTradeInfo",
    "GET",
    "/icws/{sessionId}/wfm/matching-tradeinfo",
    address="wfm.matching_trade_info.get",
    decoder=Decoder(lambda: models.MatchingShiftTradeInfoCollectionContainer),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("startUtc", "endUtc", "namedScheduleID", "startTimes"),
)
GET_SCHEDULE_DATES_RANGE: Operation[models.ScheduleDatesRange] = Operation(
    "wfm.getWfmScheduleDatesRange",
    "GET",
    "/icws/{sessionId}/wfm/scheduledatesrange",
    address="wfm.schedule_dates_range.get",
    decoder=Decoder(lambda: models.ScheduleDatesRange),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("dateUTC",),
)
CREATE_TIME_OFF: Operation[models.TimeOffRequest] = Operation(
    "wfm.createWfmTimeOff",
    "POST",
    "/icws/{sessionId}/wfm/time-off",
    address="wfm.time_off.create",
    decoder=Decoder(lambda: models.TimeOffRequest),
    statuses=_ERROR_400_401_403_409_410_500,
    body=lambda: models.TimeOffRequest,
)
UPDATE_TIME_OFF: Operation[None] = Operation(
    "wfm.updateWfmTimeOff",
    "PUT",
    "/icws/{sessionId}/wfm/time-off/{timeOffRequestId}",
    address="wfm.time_off.update",
    statuses=_ERROR_400_401_403_404_409_410_500,
    body=lambda: models.TimeOffRequest,
)
CANCEL_TRADE_MATCH: Operation[None] = Operation(
    "wfm.cancelWfmTradeMatch",
    "PUT",
    "/icws/{sessionId}/wfm/trade-matches/{shiftTradeMatchId}",
    address="wfm.trade_matches.cancel",
    statuses=_ERROR_400_401_403_404_409_410_500,
    body=lambda: models.ShiftTradeMatch,
)
CREATE_TRADE_REQUEST: Operation[models.ShiftTradeRequest] = Operation(
    "wfm.createWfmTradeRequest",
    "POST",
    "/icws/{sessionId}/wfm/trade-requests",
    address="wfm.trade_requests.create",
    decoder=Decoder(lambda: models.ShiftTradeRequest),
    statuses=_ERROR_400_401_403_409_410_500,
    body=lambda: models.ShiftTradeRequest,
)
UPDATE_TRADE_REQUEST: Operation[None] = Operation(
    "wfm.updateWfmTradeRequest",
    "PUT",
    "/icws/{sessionId}/wfm/trade-requests/{shiftTradeRequestId}",
    address="wfm.trade_requests.update",
    statuses=_ERROR_400_401_403_404_409_410_500,
    body=lambda: models.ShiftTradeRequest,
)

WATCH_DATA_VERSIONS: Watch[models.DataVersionsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_DATA_VERSIONS,
    stop=UNSUBSCRIBE_DATA_VERSIONS,
    kinds=lambda: (models.DataVersionsMessage,),
)

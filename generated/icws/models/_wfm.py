# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws._runtime.model import UNSET, Model, OpenEnum, UnsetType

__all__ = [
    "AcceptableStartTime",
    "ActivityCodeInfo",
    "ActivityType",
    "ActivityTypeWarningsForShiftTrade",
    "AgentConfiguration",
    "DataVersionsMessage",
    "DayOfWeek",
    "DenyReason",
    "MatchingShiftTradeCounts",
    "MatchingShiftTradeCountsCollectionContainer",
    "MatchingShiftTradeInfo",
    "MatchingShiftTradeInfoCollectionContainer",
    "Notification",
    "PerformTradeRequest",
    "PerformTradeResponse",
    "PerformTradeStatus",
    "ScheduleDatesRange",
    "ScheduleInterval",
    "ShiftTradeMatch",
    "ShiftTradeRequest",
    "TimeOffAccrual",
    "TimeOffAvailability",
    "TimeOffRequest",
    "TimeOffRequestState",
    "TimeOffRequestType",
    "TradeMatchState",
    "TradeRequestState",
    "VersionedActivityCodeMap",
    "VersionedNotificationCollection",
    "VersionedScheduleIntervalCollection",
    "VersionedShiftTradeMatchCollection",
    "VersionedShiftTradeRequestCollection",
    "VersionedStatusMap",
    "VersionedTimeOffAccrualCollection",
    "VersionedTimeOffAvailabilityCollection",
    "VersionedTimeOffRequestCollection",
    "WaitlistReason",
    "WfmData",
]


class AcceptableStartTime(Model, kw_only=True):
    """AcceptableStartTime."""

    earliest_start_utc: str | UnsetType = _field(name="earliestStartUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    latest_start_utc: str | UnsetType = _field(name="latestStartUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""


class ActivityCodeInfo(Model, kw_only=True):
    """ActivityCodeInfo."""

    activity_code_id: str | UnsetType = _field(name="activityCodeId", default=UNSET)
    activity_type: ActivityType | UnsetType = _field(name="activityType", default=UNSET)
    activity_code_name: str | UnsetType = _field(name="activityCodeName", default=UNSET)
    short_name: str | UnsetType = _field(name="shortName", default=UNSET)
    is_paid_time: bool | UnsetType = _field(name="isPaidTime", default=UNSET)
    is_active: bool | UnsetType = _field(name="isActive", default=UNSET)
    length_in_minutes: int | UnsetType = _field(name="lengthInMinutes", default=UNSET)


class ActivityType(OpenEnum):
    """ActivityType."""

    Break = 1
    Meal = 2
    Meeting = 3
    ACD = 4
    NonACD = 5
    TimeOff = 6
    Training = 7
    Unavailable = 8
    Unscheduled = 9
    Vacation = 10
    Unknown = 11


class ActivityTypeWarningsForShiftTrade(Model, kw_only=True):
    """ActivityTypeWarningsForShiftTrade."""

    activity_type_id: str = _field(name="activityTypeID")
    warning_message: str = _field(name="warningMessage")


class AgentConfiguration(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:wfm:agentConfiguration"
):
    """AgentConfiguration."""

    version: int
    start_day_of_week: DayOfWeek | UnsetType = _field(name="startDayOfWeek", default=UNSET)
    full_time_equivalent_day_minutes: int | UnsetType = _field(
        name="fullTimeEquivalentDayMinutes", default=UNSET
    )
    full_time_equivalent_week_minutes: int | UnsetType = _field(
        name="fullTimeEquivalentWeekMinutes", default=UNSET
    )
    min_partial_day_time_off_minutes: int | UnsetType | None = _field(
        name="minPartialDayTimeOffMinutes", default=UNSET
    )
    max_partial_day_time_off_minutes: int | UnsetType | None = _field(
        name="maxPartialDayTimeOffMinutes", default=UNSET
    )
    min_full_day_time_off_minutes: int | UnsetType | None = _field(
        name="minFullDayTimeOffMinutes", default=UNSET
    )
    max_full_day_time_off_minutes: int | UnsetType | None = _field(
        name="maxFullDayTimeOffMinutes", default=UNSET
    )
    enable_shift_trading: bool | UnsetType | None = _field(name="enableShiftTrading", default=UNSET)
    min_hours_for_trades_to_be_effective: int | UnsetType | None = _field(
        name="minHoursForTradesToBeEffective", default=UNSET
    )
    min_traded_length_hours: int | UnsetType | None = _field(
        name="minTradedLengthHours", default=UNSET
    )
    min_contiguous_hours_in_schedule_after_trade: int | UnsetType | None = _field(
        name="minContiguousHoursInScheduleAfterTrade", default=UNSET
    )
    activity_type_trade_warnings: list[ActivityTypeWarningsForShiftTrade] | UnsetType | None = (
        _field(name="activityTypeTradeWarnings", default=UNSET)
    )
    activity_type_i_ds_that_cannot_be_traded: list[str] | UnsetType = _field(
        name="activityTypeIDsThatCannotBeTraded", default=UNSET
    )


class DataVersionsMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:wfm:dataVersionsMessage"
):
    """DataVersionsMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    schedule_version: int | UnsetType = _field(name="scheduleVersion", default=UNSET)
    time_off_request_version: int | UnsetType = _field(name="timeOffRequestVersion", default=UNSET)
    notification_version: int | UnsetType = _field(name="notificationVersion", default=UNSET)
    accrual_version: int | UnsetType = _field(name="accrualVersion", default=UNSET)
    availability_version: int | UnsetType = _field(name="availabilityVersion", default=UNSET)
    activity_codes_version: int | UnsetType = _field(name="activityCodesVersion", default=UNSET)
    trade_request_version: int | UnsetType = _field(name="tradeRequestVersion", default=UNSET)


class DayOfWeek(OpenEnum):
    """DayOfWeek."""

    Sunday = 0
    Monday = 1
    Tuesday = 2
    Wednesday = 3
    Thursday = 4
    Friday = 5
    Saturday = 6


class DenyReason(OpenEnum):
    """DenyReason."""

    NotDenied = 0
    Unknown = 1
    RequestExceedsWaitlistCap = 2
    RequestOnBlackoutDay = 3
    RequestOutsideActiveTimeOffPlan = 4
    RequestOverlapsWithExistingTOR = 5


class MatchingShiftTradeCounts(Model, kw_only=True):
    """MatchingShiftTradeCounts."""

    match_date_utc: str | UnsetType = _field(name="matchDateUTC", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    exact_matches_count: int | UnsetType = _field(name="exactMatchesCount", default=UNSET)
    other_matches_count: int | UnsetType = _field(name="otherMatchesCount", default=UNSET)


class MatchingShiftTradeCountsCollectionContainer(Model, kw_only=True):
    """MatchingShiftTradeCountsCollectionContainer."""

    items: list[MatchingShiftTradeCounts]


class MatchingShiftTradeInfo(Model, kw_only=True):
    """MatchingShiftTradeInfo."""

    time_traded_away_start_utc: str | UnsetType = _field(
        name="timeTradedAwayStartUtc", default=UNSET
    )
    """A date-time as text; `icws.parse_datetime` reads it."""
    time_traded_away_end_utc: str | UnsetType = _field(name="timeTradedAwayEndUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    time_gained_start_utc: str | UnsetType = _field(name="timeGainedStartUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    time_gained_end_utc: str | UnsetType = _field(name="timeGainedEndUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""


class MatchingShiftTradeInfoCollectionContainer(Model, kw_only=True):
    """MatchingShiftTradeInfoCollectionContainer."""

    items: list[MatchingShiftTradeInfo]


class Notification(Model, kw_only=True):
    """Notification."""

    notification_id: str | UnsetType = _field(name="notificationId", default=UNSET)
    item_type: str | UnsetType = _field(name="itemType", default=UNSET)
    notification_type: str | UnsetType = _field(name="notificationType", default=UNSET)
    item_id: str | UnsetType = _field(name="itemId", default=UNSET)


class PerformTradeRequest(Model, kw_only=True):
    """PerformTradeRequest."""

    time_traded_away_start_utc: str | UnsetType = _field(
        name="timeTradedAwayStartUTC", default=UNSET
    )
    """A date-time as text; `icws.parse_datetime` reads it."""
    time_traded_away_end_utc: str | UnsetType = _field(name="timeTradedAwayEndUTC", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    time_gained_start_utc: str | UnsetType = _field(name="timeGainedStartUTC", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    time_gained_end_utc: str | UnsetType = _field(name="timeGainedEndUTC", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    named_schedule_id: str | UnsetType = _field(name="namedScheduleID", default=UNSET)


class PerformTradeResponse(Model, kw_only=True):
    """PerformTradeResponse."""

    perform_trade_status: PerformTradeStatus | UnsetType = _field(
        name="performTradeStatus", default=UNSET
    )
    failure_reason: str | UnsetType = _field(name="failureReason", default=UNSET)


class PerformTradeStatus(OpenEnum):
    """PerformTradeStatus."""

    Success = 0
    Failed = 1
    PutInAdminReview = 2


class ScheduleDatesRange(Model, kw_only=True):
    """ScheduleDatesRange."""

    schedule_start_time_utc: str | UnsetType = _field(name="scheduleStartTimeUTC", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    schedule_end_time_utc: str | UnsetType = _field(name="scheduleEndTimeUTC", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""


class ScheduleInterval(Model, kw_only=True):
    """ScheduleInterval."""

    activity_type: ActivityType | UnsetType = _field(name="activityType", default=UNSET)
    start_time_utc: str | UnsetType = _field(name="startTimeUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    end_time_utc: str | UnsetType = _field(name="endTimeUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    is_paid_time: bool | UnsetType = _field(name="isPaidTime", default=UNSET)
    is_contiguous_time: bool | UnsetType = _field(name="isContiguousTime", default=UNSET)
    description: str | UnsetType | None = UNSET
    activity_code_id: str | UnsetType = _field(name="activityCodeId", default=UNSET)
    is_planned: bool | UnsetType = _field(name="isPlanned", default=UNSET)
    is_excused: bool | UnsetType = _field(name="isExcused", default=UNSET)
    schedule_interval_id: str | UnsetType = _field(name="scheduleIntervalId", default=UNSET)
    schedule_id: str | UnsetType = _field(name="scheduleId", default=UNSET)
    named_schedule_id: str | UnsetType = _field(name="namedScheduleId", default=UNSET)


class ShiftTradeMatch(Model, kw_only=True):
    """ShiftTradeMatch."""

    shift_trade_match_id: str | UnsetType = _field(name="shiftTradeMatchId", default=UNSET)
    match_state: TradeMatchState | UnsetType = _field(name="matchState", default=UNSET)
    start_time_accepted_utc: str | UnsetType = _field(name="startTimeAcceptedUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    end_time_accepted_utc: str | UnsetType = _field(name="endTimeAcceptedUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    start_time_offered_utc: str | UnsetType = _field(name="startTimeOfferedUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    end_time_offered_utc: str | UnsetType = _field(name="endTimeOfferedUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    can_cancel_trade_match: bool | UnsetType = _field(name="canCancelTradeMatch", default=UNSET)


class ShiftTradeRequest(Model, kw_only=True):
    """ShiftTradeRequest."""

    request_state: TradeRequestState | UnsetType = _field(name="requestState", default=UNSET)
    min_start_time_given_utc: str | UnsetType = _field(name="minStartTimeGivenUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    min_end_time_given_utc: str | UnsetType = _field(name="minEndTimeGivenUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    max_start_time_given_utc: str | UnsetType = _field(name="maxStartTimeGivenUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    max_end_time_given_utc: str | UnsetType = _field(name="maxEndTimeGivenUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    start_time_accepted_utc: str | UnsetType = _field(name="startTimeAcceptedUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    end_time_accepted_utc: str | UnsetType = _field(name="endTimeAcceptedUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    start_time_offered_utc: str | UnsetType = _field(name="startTimeOfferedUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    end_time_offered_utc: str | UnsetType = _field(name="endTimeOfferedUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    acceptable_times_to_take: list[AcceptableStartTime] | UnsetType = _field(
        name="acceptableTimesToTake", default=UNSET
    )
    shift_trade_request_id: str | UnsetType = _field(name="shiftTradeRequestId", default=UNSET)
    request_expiration_utc: str | UnsetType = _field(name="requestExpirationUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    can_edit_trade_request: bool | UnsetType = _field(name="canEditTradeRequest", default=UNSET)
    can_cancel_trade_request: bool | UnsetType = _field(name="canCancelTradeRequest", default=UNSET)
    match_state: TradeMatchState | UnsetType = _field(name="matchState", default=UNSET)


class TimeOffAccrual(Model, kw_only=True):
    """TimeOffAccrual."""

    name: str | UnsetType = UNSET
    codes: list[str] | UnsetType = UNSET
    agent_can_submit_time_off: bool | UnsetType = _field(
        name="agentCanSubmitTimeOff", default=UNSET
    )
    agent_can_see_accrual_balance: bool | UnsetType = _field(
        name="agentCanSeeAccrualBalance", default=UNSET
    )
    minutes_accrued: int | UnsetType = _field(name="minutesAccrued", default=UNSET)
    minutes_to_be_accrued_by_end_date: int | UnsetType = _field(
        name="minutesToBeAccruedByEndDate", default=UNSET
    )
    minutes_to_be_accrued_by_end_of_year: int | UnsetType = _field(
        name="minutesToBeAccruedByEndOfYear", default=UNSET
    )


class TimeOffAvailability(Model, kw_only=True):
    """TimeOffAvailability."""

    date: str | UnsetType = UNSET
    """A date-time as text; `icws.parse_datetime` reads it."""
    available_minutes: int | UnsetType = _field(name="availableMinutes", default=UNSET)
    waitlist_minutes: int | UnsetType = _field(name="waitlistMinutes", default=UNSET)
    is_blackout: bool | UnsetType = _field(name="isBlackout", default=UNSET)


class TimeOffRequest(Model, kw_only=True):
    """TimeOffRequest."""

    request_type: TimeOffRequestType | UnsetType = _field(name="requestType", default=UNSET)
    request_state: TimeOffRequestState | UnsetType = _field(name="requestState", default=UNSET)
    length_in_minutes: int | UnsetType = _field(name="lengthInMinutes", default=UNSET)
    description: str | UnsetType | None = UNSET
    start_utc: str | UnsetType = _field(name="startUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    end_utc: str | UnsetType = _field(name="endUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    activity_code_id: str | UnsetType = _field(name="activityCodeId", default=UNSET)
    time_off_request_id: str | UnsetType = _field(name="timeOffRequestId", default=UNSET)
    cic_user_name: str | UnsetType = _field(name="cicUserName", default=UNSET)
    is_paid_time: bool | UnsetType = _field(name="isPaidTime", default=UNSET)
    submitted_user_id: str | UnsetType = _field(name="submittedUserId", default=UNSET)
    submitted_date_time_utc: str | UnsetType = _field(name="submittedDateTimeUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    reviewer_user_id: str | UnsetType = _field(name="reviewerUserId", default=UNSET)
    reviewed_date_time_utc: str | UnsetType = _field(name="reviewedDateTimeUtc", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    waitlist_reason: WaitlistReason | UnsetType = _field(name="waitlistReason", default=UNSET)
    deny_reason: DenyReason | UnsetType = _field(name="denyReason", default=UNSET)


class TimeOffRequestState(OpenEnum):
    """TimeOffRequestState."""

    Pending = 3
    Approved = 5
    Denied = 7
    Canceled = 13
    All = 1365


class TimeOffRequestType(OpenEnum):
    """TimeOffRequestType."""

    FullDay = 3
    PartialDay = 5
    All = 15


class TradeMatchState(OpenEnum):
    """TradeMatchState."""

    PendingForAdminReview = 3
    Approved = 5
    Denied = 7
    Canceled = 11
    Expired = 13
    All = 15015


class TradeRequestState(OpenEnum):
    """TradeRequestState."""

    UnMatched = 3
    Matched = 5
    Denied = 7
    Canceled = 11
    Expired = 13
    All = 15015


class VersionedActivityCodeMap(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:wfm:versionedActivityCodeMap"
):
    """VersionedActivityCodeMap."""

    version: int
    items: dict[str, ActivityCodeInfo]


class VersionedNotificationCollection(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:wfm:versionedNotificationCollection"
):
    """VersionedNotificationCollection."""

    version: int
    items: list[Notification]


class VersionedScheduleIntervalCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedScheduleIntervalCollection",
):
    """VersionedScheduleIntervalCollection."""

    version: int
    schedule_intervals: list[ScheduleInterval] = _field(name="scheduleIntervals")


class VersionedShiftTradeMatchCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedShiftTradeMatchCollection",
):
    """VersionedShiftTradeMatchCollection."""

    version: int
    items: list[ShiftTradeMatch]


class VersionedShiftTradeRequestCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedShiftTradeRequestCollection",
):
    """VersionedShiftTradeRequestCollection."""

    version: int
    items: list[ShiftTradeRequest]


class VersionedStatusMap(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:wfm:versionedStatusMap"
):
    """VersionedStatusMap."""

    version: int
    items: dict[str, ActivityType]


class VersionedTimeOffAccrualCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedTimeOffAccrualCollection",
):
    """VersionedTimeOffAccrualCollection."""

    version: int
    items: list[TimeOffAccrual]


class VersionedTimeOffAvailabilityCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedTimeOffAvailabilityCollection",
):
    """VersionedTimeOffAvailabilityCollection."""

    version: int
    items: list[TimeOffAvailability]


class VersionedTimeOffRequestCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedTimeOffRequestCollection",
):
    """VersionedTimeOffRequestCollection."""

    version: int
    items: list[TimeOffRequest]


class WaitlistReason(OpenEnum):
    """WaitlistReason."""

    NotWaitlisted = 0
    Unknown = 1
    ActivityCodeNotPartOfAccrualPlan = 2
    AutoApproveDisabled = 3
    NotEnoughAccruedHours = 4
    NotEnoughAvailableAllotments = 5
    UserDoesNotBelongToSchedulingUnit = 6
    UserDoesNotBelongToCoverageGroup = 7
    NoAllotmentDataExists = 8
    InvalidatesApprovedRequestsInFuture = 9


class WfmData(Model, kw_only=True):
    """WfmData."""

    schedule: VersionedScheduleIntervalCollection
    time_off: VersionedTimeOffRequestCollection = _field(name="timeOff")
    availability: VersionedTimeOffAvailabilityCollection
    accrual: VersionedTimeOffAccrualCollection
    activity_codes: VersionedActivityCodeMap = _field(name="activityCodes")
    status_mappings: VersionedStatusMap = _field(name="statusMappings")
    configuration: AgentConfiguration | None
    notifications: VersionedNotificationCollection
    trade_requests: VersionedShiftTradeRequestCollection | UnsetType = _field(
        name="tradeRequests", default=UNSET
    )
    trade_matches: VersionedShiftTradeMatchCollection | UnsetType = _field(
        name="tradeMatches", default=UNSET
    )

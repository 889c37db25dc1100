# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import ClassVar

from msgspec import field as _field

from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnsetType
from icws._runtime.moments import Moment as _Moment
from icws._runtime.moments import MomentText as _MomentText
from icws._runtime.moments import ParsedDateTime as _Parsed
from icws._runtime.moments import write_datetimes as _write_datetimes

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
    """A span in which the start of a shift would be acceptable."""

    earliest_start_utc: _MomentText | UnsetType = UNSET
    """A date-time."""
    earliest_start_utc_datetime: ClassVar[_Parsed] = _Parsed("earliest_start_utc")
    latest_start_utc: _MomentText | UnsetType = UNSET
    """A date-time."""
    latest_start_utc_datetime: ClassVar[_Parsed] = _Parsed("latest_start_utc")


class ActivityCodeInfo(Model, kw_only=True):
    """ActivityCodeInfo."""

    activity_code_id: str | UnsetType = UNSET
    activity_type: ActivityType | UnsetType = UNSET
    activity_code_name: str | UnsetType = UNSET
    short_name: str | UnsetType = UNSET
    is_paid_time: bool | UnsetType = UNSET
    """Whether time under this code is paid."""
    is_active: bool | UnsetType = UNSET
    length_in_minutes: int | UnsetType = UNSET


class ActivityType(OpenEnum):
    """The kinds of activity in a schedule."""

    Break = 1
    Meal = 2
    Meeting = 3
    ACD = 4
    """Work on interactions that ACD (automatic distribution) assigns."""
    NonACD = 5
    """Work outside ACD."""
    TimeOff = 6
    Training = 7
    Unavailable = 8
    Unscheduled = 9
    Vacation = 10
    Unknown = 11


class ActivityTypeWarningsForShiftTrade(Model, kw_only=True):
    """A warning for shift trades that touch an activity type."""

    activity_type_id: str = _field(name="activityTypeID")
    warning_message: str


class AgentConfiguration(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:wfm:agentConfiguration"
):
    """The settings of workforce management for agents: limits of time off and of shift trades."""

    version: int
    start_day_of_week: DayOfWeek | UnsetType = UNSET
    """The day on which the week starts."""
    full_time_equivalent_day_minutes: int | UnsetType = UNSET
    """The minutes of a full-time working day."""
    full_time_equivalent_week_minutes: int | UnsetType = UNSET
    """The minutes of a full-time working week."""
    min_partial_day_time_off_minutes: int | UnsetType | None = UNSET
    """The least time off that can be requested for a part of a day."""
    max_partial_day_time_off_minutes: int | UnsetType | None = UNSET
    """The most time off that can be requested for a part of a day."""
    min_full_day_time_off_minutes: int | UnsetType | None = UNSET
    """The least time off that can be requested for a full day."""
    max_full_day_time_off_minutes: int | UnsetType | None = UNSET
    """The most time off that can be requested for a full day."""
    enable_shift_trading: bool | UnsetType | None = UNSET
    """Whether agents can trade shifts."""
    min_hours_for_trades_to_be_effective: int | UnsetType | None = UNSET
    min_traded_length_hours: int | UnsetType | None = UNSET
    """The least number of hours that a trade must cover."""
    min_contiguous_hours_in_schedule_after_trade: int | UnsetType | None = UNSET
    """The least number of hours on end that must be left in the schedule after a trade."""
    activity_type_trade_warnings: list[ActivityTypeWarningsForShiftTrade] | UnsetType | None = UNSET
    """The warnings for trades, by activity type."""
    activity_type_i_ds_that_cannot_be_traded: list[str] | UnsetType = UNSET


class DataVersionsMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:wfm:dataVersionsMessage"
):
    """Reports the versions of the workforce management data."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    schedule_version: int | UnsetType = UNSET
    time_off_request_version: int | UnsetType = UNSET
    notification_version: int | UnsetType = UNSET
    accrual_version: int | UnsetType = UNSET
    availability_version: int | UnsetType = UNSET
    activity_codes_version: int | UnsetType = UNSET
    trade_request_version: int | UnsetType = UNSET


class DayOfWeek(OpenEnum):
    """The days of the week."""

    Sunday = 0
    Monday = 1
    Tuesday = 2
    Wednesday = 3
    Thursday = 4
    Friday = 5
    Saturday = 6


class DenyReason(OpenEnum):
    """Why a request for time off was denied."""

    NotDenied = 0
    Unknown = 1
    RequestExceedsWaitlistCap = 2
    """The request exceeds the limit of the waitlist."""
    RequestOnBlackoutDay = 3
    """The request is for a blackout day."""
    RequestOutsideActiveTimeOffPlan = 4
    """The request is outside the active time-off plan."""
    RequestOverlapsWithExistingTOR = 5
    """The request overlaps with another time-off request (TOR)."""


class MatchingShiftTradeCounts(Model, kw_only=True):
    """The number of shift trades that match on a date."""

    match_date_utc: str | UnsetType = _field(name="matchDateUTC", default=UNSET)
    """A date-time."""
    match_date_utc_datetime: ClassVar[_Parsed] = _Parsed("match_date_utc")
    exact_matches_count: int | UnsetType = UNSET
    """How many trades match exactly."""
    other_matches_count: int | UnsetType = UNSET
    """How many trades match otherwise."""


class MatchingShiftTradeCountsCollectionContainer(Model, kw_only=True):
    """The counts of matching shift trades."""

    items: list[MatchingShiftTradeCounts]


class MatchingShiftTradeInfo(Model, kw_only=True):
    """A matching shift trade: the time given away and the time gained."""

    time_traded_away_start_utc: str | UnsetType = UNSET
    """The start of the time that is given away. A date-time."""
    time_traded_away_start_utc_datetime: ClassVar[_Parsed] = _Parsed("time_traded_away_start_utc")
    time_traded_away_end_utc: str | UnsetType = UNSET
    """The end of the time that is given away. A date-time."""
    time_traded_away_end_utc_datetime: ClassVar[_Parsed] = _Parsed("time_traded_away_end_utc")
    time_gained_start_utc: str | UnsetType = UNSET
    """A date-time."""
    time_gained_start_utc_datetime: ClassVar[_Parsed] = _Parsed("time_gained_start_utc")
    time_gained_end_utc: str | UnsetType = UNSET
    """A date-time."""
    time_gained_end_utc_datetime: ClassVar[_Parsed] = _Parsed("time_gained_end_utc")


class MatchingShiftTradeInfoCollectionContainer(Model, kw_only=True):
    """The shift trades that match."""

    items: list[MatchingShiftTradeInfo]


class Notification(Model, kw_only=True):
    """A notification about an item of workforce management."""

    notification_id: str | UnsetType = UNSET
    item_type: str | UnsetType = UNSET
    """The kind of item."""
    notification_type: str | UnsetType = UNSET
    item_id: str | UnsetType = UNSET
    """The id of the item."""


class PerformTradeRequest(Model, kw_only=True):
    """The shift trade to perform."""

    time_traded_away_start_utc: _Moment | UnsetType = _field(
        name="timeTradedAwayStartUTC", default=UNSET
    )
    """The start of the time that is given away. A date-time."""
    time_traded_away_end_utc: _Moment | UnsetType = _field(
        name="timeTradedAwayEndUTC", default=UNSET
    )
    """The end of the time that is given away. A date-time."""
    time_gained_start_utc: _Moment | UnsetType = _field(name="timeGainedStartUTC", default=UNSET)
    """A date-time."""
    time_gained_end_utc: _Moment | UnsetType = _field(name="timeGainedEndUTC", default=UNSET)
    """A date-time."""
    named_schedule_id: str | UnsetType = _field(name="namedScheduleID", default=UNSET)

    def __post_init__(self) -> None:
        _write_datetimes(self)


class PerformTradeResponse(Model, kw_only=True):
    """The outcome of a shift trade."""

    perform_trade_status: PerformTradeStatus | UnsetType = UNSET
    failure_reason: str | UnsetType = UNSET


class PerformTradeStatus(OpenEnum):
    """The outcome of a shift trade."""

    Success = 0
    Failed = 1
    PutInAdminReview = 2
    """An administrator has yet to review the trade."""


class ScheduleDatesRange(Model, kw_only=True):
    """The start and the end of a schedule."""

    schedule_start_time_utc: str | UnsetType = _field(name="scheduleStartTimeUTC", default=UNSET)
    """A date-time."""
    schedule_start_time_utc_datetime: ClassVar[_Parsed] = _Parsed("schedule_start_time_utc")
    schedule_end_time_utc: str | UnsetType = _field(name="scheduleEndTimeUTC", default=UNSET)
    """A date-time."""
    schedule_end_time_utc_datetime: ClassVar[_Parsed] = _Parsed("schedule_end_time_utc")


class ScheduleInterval(Model, kw_only=True):
    """A stretch of a schedule with one activity."""

    activity_type: ActivityType | UnsetType = UNSET
    start_time_utc: str | UnsetType = UNSET
    """A date-time."""
    start_time_utc_datetime: ClassVar[_Parsed] = _Parsed("start_time_utc")
    end_time_utc: str | UnsetType = UNSET
    """A date-time."""
    end_time_utc_datetime: ClassVar[_Parsed] = _Parsed("end_time_utc")
    is_paid_time: bool | UnsetType = UNSET
    """Whether the time is paid."""
    is_contiguous_time: bool | UnsetType = UNSET
    """Whether the time is contiguous."""
    description: str | UnsetType | None = UNSET
    activity_code_id: str | UnsetType = UNSET
    is_planned: bool | UnsetType = UNSET
    is_excused: bool | UnsetType = UNSET
    schedule_interval_id: str | UnsetType = UNSET
    schedule_id: str | UnsetType = UNSET
    named_schedule_id: str | UnsetType = UNSET
    """The id of the named schedule that the interval belongs to."""


class ShiftTradeMatch(Model, kw_only=True):
    """A match of shift trades."""

    shift_trade_match_id: str | UnsetType = UNSET
    match_state: TradeMatchState | UnsetType = UNSET
    start_time_accepted_utc: _MomentText | UnsetType = UNSET
    """The start of the time that was accepted. A date-time."""
    start_time_accepted_utc_datetime: ClassVar[_Parsed] = _Parsed("start_time_accepted_utc")
    end_time_accepted_utc: _MomentText | UnsetType = UNSET
    """The end of the time that was accepted. A date-time."""
    end_time_accepted_utc_datetime: ClassVar[_Parsed] = _Parsed("end_time_accepted_utc")
    start_time_offered_utc: _MomentText | UnsetType = UNSET
    """The start of the time that was offered. A date-time."""
    start_time_offered_utc_datetime: ClassVar[_Parsed] = _Parsed("start_time_offered_utc")
    end_time_offered_utc: _MomentText | UnsetType = UNSET
    """The end of the time that was offered. A date-time."""
    end_time_offered_utc_datetime: ClassVar[_Parsed] = _Parsed("end_time_offered_utc")
    can_cancel_trade_match: bool | UnsetType = UNSET
    """Whether the match can be cancelled."""


class ShiftTradeRequest(Model, kw_only=True):
    """A request to trade a shift: the time given, and the times that would be taken for it."""

    request_state: TradeRequestState | UnsetType = UNSET
    min_start_time_given_utc: _MomentText | UnsetType = UNSET
    """The earliest start of the time that is given away. A date-time."""
    min_start_time_given_utc_datetime: ClassVar[_Parsed] = _Parsed("min_start_time_given_utc")
    min_end_time_given_utc: _MomentText | UnsetType = UNSET
    """The earliest end of the time that is given away. A date-time."""
    min_end_time_given_utc_datetime: ClassVar[_Parsed] = _Parsed("min_end_time_given_utc")
    max_start_time_given_utc: _MomentText | UnsetType = UNSET
    """The latest start of the time that is given away. A date-time."""
    max_start_time_given_utc_datetime: ClassVar[_Parsed] = _Parsed("max_start_time_given_utc")
    max_end_time_given_utc: _MomentText | UnsetType = UNSET
    """The latest end of the time that is given away. A date-time."""
    max_end_time_given_utc_datetime: ClassVar[_Parsed] = _Parsed("max_end_time_given_utc")
    start_time_accepted_utc: _MomentText | UnsetType = UNSET
    """The start of the time that was accepted. A date-time."""
    start_time_accepted_utc_datetime: ClassVar[_Parsed] = _Parsed("start_time_accepted_utc")
    end_time_accepted_utc: _MomentText | UnsetType = UNSET
    """The end of the time that was accepted. A date-time."""
    end_time_accepted_utc_datetime: ClassVar[_Parsed] = _Parsed("end_time_accepted_utc")
    start_time_offered_utc: _MomentText | UnsetType = UNSET
    """The start of the time that was offered. A date-time."""
    start_time_offered_utc_datetime: ClassVar[_Parsed] = _Parsed("start_time_offered_utc")
    end_time_offered_utc: _MomentText | UnsetType = UNSET
    """The end of the time that was offered. A date-time."""
    end_time_offered_utc_datetime: ClassVar[_Parsed] = _Parsed("end_time_offered_utc")
    acceptable_times_to_take: list[AcceptableStartTime] | UnsetType = UNSET
    """The start times that would be acceptable in return."""
    shift_trade_request_id: str | UnsetType = UNSET
    request_expiration_utc: _MomentText | UnsetType = UNSET
    """When the request expires. A date-time."""
    request_expiration_utc_datetime: ClassVar[_Parsed] = _Parsed("request_expiration_utc")
    can_edit_trade_request: bool | UnsetType = UNSET
    """Whether the request can be changed."""
    can_cancel_trade_request: bool | UnsetType = UNSET
    """Whether the request can be cancelled."""
    match_state: TradeMatchState | UnsetType = UNSET
    """The state of the match that was found for the request."""


class TimeOffAccrual(Model, kw_only=True):
    """The time off that accrues to an agent."""

    name: str | UnsetType = UNSET
    codes: list[str] | UnsetType = UNSET
    """The activity codes that the accrual is for."""
    agent_can_submit_time_off: bool | UnsetType = UNSET
    """Whether the agent can submit requests for time off."""
    agent_can_see_accrual_balance: bool | UnsetType = UNSET
    """Whether the agent can see how much has accrued."""
    minutes_accrued: int | UnsetType = UNSET
    """How many minutes have accrued."""
    minutes_to_be_accrued_by_end_date: int | UnsetType = UNSET
    """How many minutes are to accrue by the end date."""
    minutes_to_be_accrued_by_end_of_year: int | UnsetType = UNSET
    """How many minutes are to accrue by the end of the year."""


class TimeOffAvailability(Model, kw_only=True):
    """The time off that is available on a date."""

    date: str | UnsetType = UNSET
    """A date-time."""
    date_datetime: ClassVar[_Parsed] = _Parsed("date")
    available_minutes: int | UnsetType = UNSET
    waitlist_minutes: int | UnsetType = UNSET
    """How many minutes there are on the waitlist."""
    is_blackout: bool | UnsetType = UNSET
    """Whether the date is a blackout day."""


class TimeOffRequest(Model, kw_only=True):
    """A request for time off."""

    request_type: TimeOffRequestType | UnsetType = UNSET
    """Whether the request is for a full day or a part of one."""
    request_state: TimeOffRequestState | UnsetType = UNSET
    length_in_minutes: int | UnsetType = UNSET
    description: str | UnsetType | None = UNSET
    start_utc: _MomentText | UnsetType = UNSET
    """A date-time."""
    start_utc_datetime: ClassVar[_Parsed] = _Parsed("start_utc")
    end_utc: _MomentText | UnsetType = UNSET
    """A date-time."""
    end_utc_datetime: ClassVar[_Parsed] = _Parsed("end_utc")
    activity_code_id: str | UnsetType = UNSET
    """The activity code of the time off."""
    time_off_request_id: str | UnsetType = UNSET
    cic_user_name: str | UnsetType = UNSET
    """The CIC user who is to have the time off."""
    is_paid_time: bool | UnsetType = UNSET
    """Whether the time off is paid."""
    submitted_user_id: str | UnsetType = UNSET
    """The user who submitted the request."""
    submitted_date_time_utc: _MomentText | UnsetType = UNSET
    """A date-time."""
    submitted_date_time_utc_datetime: ClassVar[_Parsed] = _Parsed("submitted_date_time_utc")
    reviewer_user_id: str | UnsetType = UNSET
    """The user who reviewed the request."""
    reviewed_date_time_utc: _MomentText | UnsetType = UNSET
    """A date-time."""
    reviewed_date_time_utc_datetime: ClassVar[_Parsed] = _Parsed("reviewed_date_time_utc")
    waitlist_reason: WaitlistReason | UnsetType = UNSET
    """Why the request is on the waitlist."""
    deny_reason: DenyReason | UnsetType = UNSET
    """Why the request was denied."""


class TimeOffRequestState(OpenEnum):
    """The progress of a request for time off."""

    Pending = 3
    Approved = 5
    Denied = 7
    Canceled = 13
    All = 1365
    """Stands for all states together."""


class TimeOffRequestType(OpenEnum):
    """The extent of time off: full days or parts of days."""

    FullDay = 3
    PartialDay = 5
    All = 15
    """Stands for all types together."""


class TradeMatchState(OpenEnum):
    """The progress of a match of shift trades."""

    PendingForAdminReview = 3
    """An administrator has yet to review the match."""
    Approved = 5
    Denied = 7
    Canceled = 11
    Expired = 13
    All = 15015
    """Stands for all states together."""


class TradeRequestState(OpenEnum):
    """The progress of a request to trade a shift."""

    UnMatched = 3
    """There is no match yet."""
    Matched = 5
    Denied = 7
    Canceled = 11
    Expired = 13
    All = 15015
    """Stands for all states together."""


class VersionedActivityCodeMap(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:wfm:versionedActivityCodeMap"
):
    """The activity codes in a map."""

    version: int
    items: dict[str, ActivityCodeInfo]


class VersionedNotificationCollection(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:wfm:versionedNotificationCollection"
):
    """The notifications."""

    version: int
    items: list[Notification]


class VersionedScheduleIntervalCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedScheduleIntervalCollection",
):
    """The intervals of the schedule."""

    version: int
    schedule_intervals: list[ScheduleInterval]


class VersionedShiftTradeMatchCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedShiftTradeMatchCollection",
):
    """The matches of shift trades."""

    version: int
    items: list[ShiftTradeMatch]


class VersionedShiftTradeRequestCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedShiftTradeRequestCollection",
):
    """The requests to trade shifts."""

    version: int
    items: list[ShiftTradeRequest]


class VersionedStatusMap(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:wfm:versionedStatusMap"
):
    """A map of the activity types that statuses stand for."""

    version: int
    items: dict[str, ActivityType]


class VersionedTimeOffAccrualCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedTimeOffAccrualCollection",
):
    """The accruals of time off."""

    version: int
    items: list[TimeOffAccrual]


class VersionedTimeOffAvailabilityCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedTimeOffAvailabilityCollection",
):
    """The time off that is available, by date."""

    version: int
    items: list[TimeOffAvailability]


class VersionedTimeOffRequestCollection(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:wfm:versionedTimeOffRequestCollection",
):
    """The requests for time off."""

    version: int
    items: list[TimeOffRequest]


class WaitlistReason(OpenEnum):
    """Why a request for time off is on the waitlist."""

    NotWaitlisted = 0
    Unknown = 1
    ActivityCodeNotPartOfAccrualPlan = 2
    """The activity code is not in the accrual plan."""
    AutoApproveDisabled = 3
    """Automatic approval is switched off."""
    NotEnoughAccruedHours = 4
    """Too few hours have accrued."""
    NotEnoughAvailableAllotments = 5
    """Too little of the allotted time off is available."""
    UserDoesNotBelongToSchedulingUnit = 6
    UserDoesNotBelongToCoverageGroup = 7
    NoAllotmentDataExists = 8
    """There are no data about allotted time off."""
    InvalidatesApprovedRequestsInFuture = 9
    """Approved requests for later dates would become invalid."""


class WfmData(Model, kw_only=True):
    """The data of workforce management, in parts with a version each."""

    schedule: VersionedScheduleIntervalCollection
    time_off: VersionedTimeOffRequestCollection
    availability: VersionedTimeOffAvailabilityCollection
    """The time off that is available."""
    accrual: VersionedTimeOffAccrualCollection
    """The time off that has accrued."""
    activity_codes: VersionedActivityCodeMap
    status_mappings: VersionedStatusMap
    """The activity types of the statuses."""
    configuration: AgentConfiguration | None
    """The settings for agents."""
    notifications: VersionedNotificationCollection
    trade_requests: VersionedShiftTradeRequestCollection | UnsetType = UNSET
    trade_matches: VersionedShiftTradeMatchCollection | UnsetType = UNSET

# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of wfm."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncListing,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import wfm as _operations

if TYPE_CHECKING:
    from datetime import datetime


__all__ = [
    "AsyncWfm",
    "AsyncWfmData",
    "AsyncWfmDataVersions",
    "AsyncWfmMatchingTradeCounts",
    "AsyncWfmMatchingTradeInfo",
    "AsyncWfmScheduleDatesRange",
    "AsyncWfmTimeOff",
    "AsyncWfmTradeMatches",
    "AsyncWfmTradeRequests",
    "AsyncWfmV1",
    "AsyncWfmV4",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.DataVersionsMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _WfmSince1(AsyncArea):
    """Operations of wfm 1 and later."""

    __slots__ = ()

    @property
    def data_versions(self) -> AsyncWfmDataVersions:
        """The operations of wfm.data_versions."""
        return self._child(AsyncWfmDataVersions)

    @property
    def data(self) -> AsyncWfmData:
        """The operations of wfm.data."""
        return self._child(AsyncWfmData)

    @property
    def schedule_dates_range(self) -> AsyncWfmScheduleDatesRange:
        """The operations of wfm.schedule_dates_range."""
        return self._child(AsyncWfmScheduleDatesRange)

    @property
    def time_off(self) -> AsyncWfmTimeOff:
        """The operations of wfm.time_off."""
        return self._child(AsyncWfmTimeOff)

    @property
    def trade_matches(self) -> AsyncWfmTradeMatches:
        """The operations of wfm.trade_matches."""
        return self._child(AsyncWfmTradeMatches)

    @overload
    def messages(self, kind: type[_M], /) -> AsyncSubscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> AsyncSubscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> AsyncSubscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> AsyncSubscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        kind_8: type[_T],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> AsyncSubscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> AsyncSubscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))


class _WfmSince4(AsyncArea):
    """Operations of wfm 4 and later."""

    __slots__ = ()

    @property
    def matching_trade_counts(self) -> AsyncWfmMatchingTradeCounts:
        """The operations of wfm.matching_trade_counts."""
        return self._child(AsyncWfmMatchingTradeCounts)

    @property
    def matching_trade_info(self) -> AsyncWfmMatchingTradeInfo:
        """The operations of wfm.matching_trade_info."""
        return self._child(AsyncWfmMatchingTradeInfo)

    @property
    def trade_requests(self) -> AsyncWfmTradeRequests:
        """The operations of wfm.trade_requests."""
        return self._child(AsyncWfmTradeRequests)

    async def perform_trade(
        self,
        body: models.PerformTradeRequest | UnsetType = UNSET,
        *,
        time_traded_away_start_utc: datetime | str | UnsetType = UNSET,
        time_traded_away_end_utc: datetime | str | UnsetType = UNSET,
        time_gained_start_utc: datetime | str | UnsetType = UNSET,
        time_gained_end_utc: datetime | str | UnsetType = UNSET,
        named_schedule_id: str | UnsetType = UNSET,
    ) -> models.PerformTradeResponse:
        """Trades a shift: some time is given away for other time.

        Needs wfm 4.

        Args:
            body: The whole body.
            time_traded_away_start_utc: The start of the time that is given away. A date-time.
            time_traded_away_end_utc: The end of the time that is given away. A date-time.
            time_gained_start_utc: A date-time.
            time_gained_end_utc: A date-time.
        """
        return await self._call(
            _operations.PERFORM_TRADE,
            body=body_of(
                models.PerformTradeRequest,
                body,
                time_traded_away_start_utc=time_traded_away_start_utc,
                time_traded_away_end_utc=time_traded_away_end_utc,
                time_gained_start_utc=time_gained_start_utc,
                time_gained_end_utc=time_gained_end_utc,
                named_schedule_id=named_schedule_id,
            ),
        )


class AsyncWfmV1(_WfmSince1):
    """The operations that a server with wfm 1 has."""

    __slots__ = ()


class AsyncWfmV4(_WfmSince4, AsyncWfmV1):
    """The operations that a server with wfm 4 has."""

    __slots__ = ()


class AsyncWfm(AsyncWfmV4):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncArea]]] = {
        1: AsyncWfmV1,
        4: AsyncWfmV4,
    }

    @overload
    def at(self, version: Literal[1, 2, 3]) -> AsyncWfmV1: ...
    @overload
    def at(self, version: Literal[4]) -> AsyncWfmV4: ...
    @overload
    def at(self, version: int) -> AsyncWfm: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of wfm as a server of a version has it. A type checker refuses there
        what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for a version outside of 1 to
        4.
        """
        return self._at(version, "wfm", self._VIEWS, 4)


class AsyncWfmDataVersions(AsyncArea):
    """The operations of wfm.data_versions."""

    __slots__ = ()

    async def subscribe(self) -> None:
        """Starts watching the versions of workforce management data, or replaces the watch.

        Needs wfm 1.

        Brings dataVersionsMessage; `watch` yields them.
        """
        await self._call(_operations.SUBSCRIBE_DATA_VERSIONS)

    def watch(self) -> AsyncSubscription[models.DataVersionsMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the versions of workforce management data, or replaces the watch.

        Needs wfm 1.
        """
        return self._watch(AsyncSubscription, _operations.WATCH_DATA_VERSIONS)

    async def unsubscribe(self) -> None:
        """Stops watching the versions of workforce management data."""
        await self._call(_operations.UNSUBSCRIBE_DATA_VERSIONS)


class AsyncWfmData(AsyncArea):
    """The operations of wfm.data."""

    __slots__ = ()

    async def get(
        self,
        *,
        select: Sequence[
            Literal[
                "schedule",
                "time-off",
                "accrual",
                "availability",
                "activity-codes",
                "status-mappings",
            ]
        ],
        start_utc: str | UnsetType = UNSET,
        end_utc: str | UnsetType = UNSET,
    ) -> models.WfmData:
        """Returns selected data of workforce management, such as the schedule and time off.

        Needs wfm 1.

        Args:
            select: The kinds of data to return, separated by commas.
            start_utc: The start of the time that the answer covers, in UTC.
            end_utc: The end of the time that the answer covers, in UTC.
        """
        return await self._call(
            _operations.GET_DATA, query={"select": select, "startUtc": start_utc, "endUtc": end_utc}
        )


class AsyncWfmMatchingTradeCounts(AsyncArea):
    """The operations of wfm.matching_trade_counts."""

    __slots__ = ()

    def list(
        self,
        *,
        start_utc: str | UnsetType = UNSET,
        end_utc: str | UnsetType = UNSET,
        named_schedule_id: str | UnsetType = UNSET,
        start_times: str | UnsetType = UNSET,
    ) -> AsyncListing[models.MatchingShiftTradeCounts]:
        """Counts the shift trades that match, by date.

        Needs wfm 4.

        Args:
            start_utc: The start of the time that the answer covers, in UTC.
            end_utc: The end of the time that the answer covers, in UTC.
            named_schedule_id: The id of the named schedule.
            start_times: The start times to look at.
        """
        return self._list(
            _operations.GET_MATCHING_TRADE_COUNTS,
            "items",
            query={
                "startUtc": start_utc,
                "endUtc": end_utc,
                "namedScheduleID": named_schedule_id,
                "startTimes": start_times,
            },
        )


class AsyncWfmMatchingTradeInfo(AsyncArea):
    """The operations of wfm.matching_trade_info."""

    __slots__ = ()

    async def get(
        self,
        *,
        start_utc: str | UnsetType = UNSET,
        end_utc: str | UnsetType = UNSET,
        named_schedule_id: str | UnsetType = UNSET,
        start_times: str | UnsetType = UNSET,
    ) -> models.MatchingShiftTradeInfoCollectionContainer:
        """Lists the shift trades that match, with the times given away and gained.

        Needs wfm 4.

        Args:
            start_utc: The start of the time that the answer covers, in UTC.
            end_utc: The end of the time that the answer covers, in UTC.
            named_schedule_id: The id of the named schedule.
            start_times: The start times to look at.
        """
        return await self._call(
            _operations.GET_MATCHING_TRADE_INFO,
            query={
                "startUtc": start_utc,
                "endUtc": end_utc,
                "namedScheduleID": named_schedule_id,
                "startTimes": start_times,
            },
        )


class AsyncWfmScheduleDatesRange(AsyncArea):
    """The operations of wfm.schedule_dates_range."""

    __slots__ = ()

    async def get(self, *, date_utc: str | UnsetType = UNSET) -> models.ScheduleDatesRange:
        """Returns the start and end of the schedule.

        Args:
            date_utc: The date to look at, in UTC.
        """
        return await self._call(_operations.GET_SCHEDULE_DATES_RANGE, query={"dateUTC": date_utc})


class AsyncWfmTimeOff(AsyncArea):
    """The operations of wfm.time_off."""

    __slots__ = ()

    async def create(
        self,
        body: models.TimeOffRequest | UnsetType = UNSET,
        *,
        request_type: models.TimeOffRequestType | UnsetType = UNSET,
        request_state: models.TimeOffRequestState | UnsetType = UNSET,
        length_in_minutes: int | UnsetType = UNSET,
        description: str | UnsetType | None = UNSET,
        start_utc: datetime | str | UnsetType = UNSET,
        end_utc: datetime | str | UnsetType = UNSET,
        activity_code_id: str | UnsetType = UNSET,
        time_off_request_id: str | UnsetType = UNSET,
        cic_user_name: str | UnsetType = UNSET,
        is_paid_time: bool | UnsetType = UNSET,
        submitted_user_id: str | UnsetType = UNSET,
        submitted_date_time_utc: datetime | str | UnsetType = UNSET,
        reviewer_user_id: str | UnsetType = UNSET,
        reviewed_date_time_utc: datetime | str | UnsetType = UNSET,
        waitlist_reason: models.WaitlistReason | UnsetType = UNSET,
        deny_reason: models.DenyReason | UnsetType = UNSET,
    ) -> models.TimeOffRequest:
        """Submits a request for time off.

        Needs wfm 1.

        Args:
            body: The whole body.
            request_type: Whether the request is for a full day or a part of one.
            start_utc: A date-time.
            end_utc: A date-time.
            activity_code_id: The activity code of the time off.
            cic_user_name: The CIC user who is to have the time off.
            is_paid_time: Whether the time off is paid.
            submitted_user_id: The user who submitted the request.
            submitted_date_time_utc: A date-time.
            reviewer_user_id: The user who reviewed the request.
            reviewed_date_time_utc: A date-time.
            waitlist_reason: Why the request is on the waitlist.
            deny_reason: Why the request was denied.
        """
        return await self._call(
            _operations.CREATE_TIME_OFF,
            body=body_of(
                models.TimeOffRequest,
                body,
                request_type=request_type,
                request_state=request_state,
                length_in_minutes=length_in_minutes,
                description=description,
                start_utc=start_utc,
                end_utc=end_utc,
                activity_code_id=activity_code_id,
                time_off_request_id=time_off_request_id,
                cic_user_name=cic_user_name,
                is_paid_time=is_paid_time,
                submitted_user_id=submitted_user_id,
                submitted_date_time_utc=submitted_date_time_utc,
                reviewer_user_id=reviewer_user_id,
                reviewed_date_time_utc=reviewed_date_time_utc,
                waitlist_reason=waitlist_reason,
                deny_reason=deny_reason,
            ),
        )

    async def update(
        self,
        time_off_request_id: str,
        body: models.TimeOffRequest | UnsetType = UNSET,
        *,
        request_type: models.TimeOffRequestType | UnsetType = UNSET,
        request_state: models.TimeOffRequestState | UnsetType = UNSET,
        length_in_minutes: int | UnsetType = UNSET,
        description: str | UnsetType | None = UNSET,
        start_utc: datetime | str | UnsetType = UNSET,
        end_utc: datetime | str | UnsetType = UNSET,
        activity_code_id: str | UnsetType = UNSET,
        time_off_request_id_2: str | UnsetType = UNSET,
        cic_user_name: str | UnsetType = UNSET,
        is_paid_time: bool | UnsetType = UNSET,
        submitted_user_id: str | UnsetType = UNSET,
        submitted_date_time_utc: datetime | str | UnsetType = UNSET,
        reviewer_user_id: str | UnsetType = UNSET,
        reviewed_date_time_utc: datetime | str | UnsetType = UNSET,
        waitlist_reason: models.WaitlistReason | UnsetType = UNSET,
        deny_reason: models.DenyReason | UnsetType = UNSET,
    ) -> None:
        """Changes a request for time off.

        Needs wfm 1.

        Args:
            time_off_request_id: The id of the time-off request.
            body: The whole body.
            request_type: Whether the request is for a full day or a part of one.
            start_utc: A date-time.
            end_utc: A date-time.
            activity_code_id: The activity code of the time off.
            time_off_request_id_2: timeOffRequestId in the body.
            cic_user_name: The CIC user who is to have the time off.
            is_paid_time: Whether the time off is paid.
            submitted_user_id: The user who submitted the request.
            submitted_date_time_utc: A date-time.
            reviewer_user_id: The user who reviewed the request.
            reviewed_date_time_utc: A date-time.
            waitlist_reason: Why the request is on the waitlist.
            deny_reason: Why the request was denied.
        """
        await self._call(
            _operations.UPDATE_TIME_OFF,
            path={"timeOffRequestId": time_off_request_id},
            body=body_of(
                models.TimeOffRequest,
                body,
                request_type=request_type,
                request_state=request_state,
                length_in_minutes=length_in_minutes,
                description=description,
                start_utc=start_utc,
                end_utc=end_utc,
                activity_code_id=activity_code_id,
                time_off_request_id=time_off_request_id_2,
                cic_user_name=cic_user_name,
                is_paid_time=is_paid_time,
                submitted_user_id=submitted_user_id,
                submitted_date_time_utc=submitted_date_time_utc,
                reviewer_user_id=reviewer_user_id,
                reviewed_date_time_utc=reviewed_date_time_utc,
                waitlist_reason=waitlist_reason,
                deny_reason=deny_reason,
            ),
        )


class AsyncWfmTradeMatches(AsyncArea):
    """The operations of wfm.trade_matches."""

    __slots__ = ()

    async def cancel(
        self,
        shift_trade_match_id: str,
        body: models.ShiftTradeMatch | UnsetType = UNSET,
        *,
        shift_trade_match_id_2: str | UnsetType = UNSET,
        match_state: models.TradeMatchState | UnsetType = UNSET,
        start_time_accepted_utc: datetime | str | UnsetType = UNSET,
        end_time_accepted_utc: datetime | str | UnsetType = UNSET,
        start_time_offered_utc: datetime | str | UnsetType = UNSET,
        end_time_offered_utc: datetime | str | UnsetType = UNSET,
        can_cancel_trade_match: bool | UnsetType = UNSET,
    ) -> None:
        """Cancels a match of shift trades.

        Args:
            shift_trade_match_id: The id of the shift trade match.
            body: The whole body.
            shift_trade_match_id_2: shiftTradeMatchId in the body.
            start_time_accepted_utc: The start of the time that was accepted. A date-time.
            end_time_accepted_utc: The end of the time that was accepted. A date-time.
            start_time_offered_utc: The start of the time that was offered. A date-time.
            end_time_offered_utc: The end of the time that was offered. A date-time.
            can_cancel_trade_match: Whether the match can be cancelled.
        """
        await self._call(
            _operations.CANCEL_TRADE_MATCH,
            path={"shiftTradeMatchId": shift_trade_match_id},
            body=body_of(
                models.ShiftTradeMatch,
                body,
                shift_trade_match_id=shift_trade_match_id_2,
                match_state=match_state,
                start_time_accepted_utc=start_time_accepted_utc,
                end_time_accepted_utc=end_time_accepted_utc,
                start_time_offered_utc=start_time_offered_utc,
                end_time_offered_utc=end_time_offered_utc,
                can_cancel_trade_match=can_cancel_trade_match,
            ),
        )


class AsyncWfmTradeRequests(AsyncArea):
    """The operations of wfm.trade_requests."""

    __slots__ = ()

    async def create(
        self,
        body: models.ShiftTradeRequest | UnsetType = UNSET,
        *,
        request_state: models.TradeRequestState | UnsetType = UNSET,
        min_start_time_given_utc: datetime | str | UnsetType = UNSET,
        min_end_time_given_utc: datetime | str | UnsetType = UNSET,
        max_start_time_given_utc: datetime | str | UnsetType = UNSET,
        max_end_time_given_utc: datetime | str | UnsetType = UNSET,
        start_time_accepted_utc: datetime | str | UnsetType = UNSET,
        end_time_accepted_utc: datetime | str | UnsetType = UNSET,
        start_time_offered_utc: datetime | str | UnsetType = UNSET,
        end_time_offered_utc: datetime | str | UnsetType = UNSET,
        acceptable_times_to_take: Sequence[models.AcceptableStartTime] | UnsetType = UNSET,
        shift_trade_request_id: str | UnsetType = UNSET,
        request_expiration_utc: datetime | str | UnsetType = UNSET,
        can_edit_trade_request: bool | UnsetType = UNSET,
        can_cancel_trade_request: bool | UnsetType = UNSET,
        match_state: models.TradeMatchState | UnsetType = UNSET,
    ) -> models.ShiftTradeRequest:
        """Submits a request to trade a shift.

        Needs wfm 4.

        Args:
            body: The whole body.
            min_start_time_given_utc: The earliest start of the time that is given away. A
                date-time.
            min_end_time_given_utc: The earliest end of the time that is given away. A
                date-time.
            max_start_time_given_utc: The latest start of the time that is given away. A
                date-time.
            max_end_time_given_utc: The latest end of the time that is given away. A date-time.
            start_time_accepted_utc: The start of the time that was accepted. A date-time.
            end_time_accepted_utc: The end of the time that was accepted. A date-time.
            start_time_offered_utc: The start of the time that was offered. A date-time.
            end_time_offered_utc: The end of the time that was offered. A date-time.
            acceptable_times_to_take: The start times that would be acceptable in return.
            request_expiration_utc: When the request expires. A date-time.
            can_edit_trade_request: Whether the request can be changed.
            can_cancel_trade_request: Whether the request can be cancelled.
            match_state: The state of the match that was found for the request.
        """
        return await self._call(
            _operations.CREATE_TRADE_REQUEST,
            body=body_of(
                models.ShiftTradeRequest,
                body,
                request_state=request_state,
                min_start_time_given_utc=min_start_time_given_utc,
                min_end_time_given_utc=min_end_time_given_utc,
                max_start_time_given_utc=max_start_time_given_utc,
                max_end_time_given_utc=max_end_time_given_utc,
                start_time_accepted_utc=start_time_accepted_utc,
                end_time_accepted_utc=end_time_accepted_utc,
                start_time_offered_utc=start_time_offered_utc,
                end_time_offered_utc=end_time_offered_utc,
                acceptable_times_to_take=acceptable_times_to_take,
                shift_trade_request_id=shift_trade_request_id,
                request_expiration_utc=request_expiration_utc,
                can_edit_trade_request=can_edit_trade_request,
                can_cancel_trade_request=can_cancel_trade_request,
                match_state=match_state,
            ),
        )

    async def update(
        self,
        shift_trade_request_id: str,
        body: models.ShiftTradeRequest | UnsetType = UNSET,
        *,
        request_state: models.TradeRequestState | UnsetType = UNSET,
        min_start_time_given_utc: datetime | str | UnsetType = UNSET,
        min_end_time_given_utc: datetime | str | UnsetType = UNSET,
        max_start_time_given_utc: datetime | str | UnsetType = UNSET,
        max_end_time_given_utc: datetime | str | UnsetType = UNSET,
        start_time_accepted_utc: datetime | str | UnsetType = UNSET,
        end_time_accepted_utc: datetime | str | UnsetType = UNSET,
        start_time_offered_utc: datetime | str | UnsetType = UNSET,
        end_time_offered_utc: datetime | str | UnsetType = UNSET,
        acceptable_times_to_take: Sequence[models.AcceptableStartTime] | UnsetType = UNSET,
        shift_trade_request_id_2: str | UnsetType = UNSET,
        request_expiration_utc: datetime | str | UnsetType = UNSET,
        can_edit_trade_request: bool | UnsetType = UNSET,
        can_cancel_trade_request: bool | UnsetType = UNSET,
        match_state: models.TradeMatchState | UnsetType = UNSET,
    ) -> None:
        """Changes a request to trade a shift.

        Needs wfm 4.

        Args:
            shift_trade_request_id: The id of the shift trade request.
            body: The whole body.
            min_start_time_given_utc: The earliest start of the time that is given away. A
                date-time.
            min_end_time_given_utc: The earliest end of the time that is given away. A
                date-time.
            max_start_time_given_utc: The latest start of the time that is given away. A
                date-time.
            max_end_time_given_utc: The latest end of the time that is given away. A date-time.
            start_time_accepted_utc: The start of the time that was accepted. A date-time.
            end_time_accepted_utc: The end of the time that was accepted. A date-time.
            start_time_offered_utc: The start of the time that was offered. A date-time.
            end_time_offered_utc: The end of the time that was offered. A date-time.
            acceptable_times_to_take: The start times that would be acceptable in return.
            shift_trade_request_id_2: shiftTradeRequestId in the body.
            request_expiration_utc: When the request expires. A date-time.
            can_edit_trade_request: Whether the request can be changed.
            can_cancel_trade_request: Whether the request can be cancelled.
            match_state: The state of the match that was found for the request.
        """
        await self._call(
            _operations.UPDATE_TRADE_REQUEST,
            path={"shiftTradeRequestId": shift_trade_request_id},
            body=body_of(
                models.ShiftTradeRequest,
                body,
                request_state=request_state,
                min_start_time_given_utc=min_start_time_given_utc,
                min_end_time_given_utc=min_end_time_given_utc,
                max_start_time_given_utc=max_start_time_given_utc,
                max_end_time_given_utc=max_end_time_given_utc,
                start_time_accepted_utc=start_time_accepted_utc,
                end_time_accepted_utc=end_time_accepted_utc,
                start_time_offered_utc=start_time_offered_utc,
                end_time_offered_utc=end_time_offered_utc,
                acceptable_times_to_take=acceptable_times_to_take,
                shift_trade_request_id=shift_trade_request_id_2,
                request_expiration_utc=request_expiration_utc,
                can_edit_trade_request=can_edit_trade_request,
                can_cancel_trade_request=can_cancel_trade_request,
                match_state=match_state,
            ),
        )

"""Absent, null and value are three things; what is unknown can be met."""

from datetime import datetime
from typing import assert_type

import icws
from icws import UNSET, models


def absent_null_and_value(answer: models.ConnectionResponse) -> str:
    station = answer.default_workstation_id
    if station is UNSET:
        return "was not asked for"
    if station is None:
        return "has none"
    return assert_type(station, str)


def absent_and_null_are_made(name: str) -> list[models.ConfigurationId]:
    absent = models.ConfigurationId(id=name)
    null = models.ConfigurationId(id=name, display_name=None)
    return [absent, null, models.ConfigurationId(id=name, display_name=name)]


def date_times(info: models.ServerTimeInfo) -> datetime:
    assert_type(icws.format_datetime(datetime.now()), str)
    return assert_type(icws.parse_datetime(info.server_utc_time), datetime)


def messages_of_any_kind(message: icws.AnyMessage) -> str:
    match message:
        case models.QueueContentsMessage(subscription_id=name):
            return assert_type(name, str)
        case icws.UnknownObject():
            return assert_type(message.type, str)
        case _:
            return type(message).__name__


def enumerations(kind: models.QueueType) -> str:
    return "user" if kind is models.QueueType.User else kind.name

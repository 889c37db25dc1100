"""Whatever a server sends for a type of the API, of today or newer, goes back as it came."""

from __future__ import annotations

import json
from fractions import Fraction
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import icws
from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.encoding import encode
from tests.embedded import client_plan
from tests.model_json import SCALARS, UNKNOWN_OBJECTS, ModelJson

MOMENTS = st.datetimes()
DATE_TIMES = MOMENTS.map(lambda moment: moment.strftime("%Y%m%dT%H%M%SZ")) | MOMENTS.map(
    lambda moment: moment.isoformat(timespec="milliseconds") + "Z"
)
GUIDS = st.uuids().map(str) | st.uuids().map(lambda guid: str(guid).upper())
ODD = st.sampled_from(["", "0000-00-00T00:00Z", "20160102T030405+0100", "{guid}", "P1D", "\u2028"])
TEXTS = SCALARS["string"] | DATE_TIMES | GUIDS | ODD


@cache
def newer() -> ModelJson:
    """Make what a newer server sends."""
    return ModelJson(client_plan().models, {**SCALARS, "string": TEXTS}, newer=True)


def exact(value: Any) -> Any:
    """Return a JSON value for comparison: 1 and 1.0 are the same number, 1 and true are not."""
    if isinstance(value, dict):
        return {key: exact(item) for key, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return Fraction(value)
    return (type(value), value)


def there_and_back(type_: Any, sent: Any) -> Any:
    """Decode what was sent, and check that encoding gives the same; returns the object."""
    value = Decoder[Any](type_).decode(json.dumps(sent).encode())
    assert exact(json.loads(encode(value))) == exact(sent)
    return value


@given(st.data())
def test_every_type_of_the_api(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(newer().structs)))
    sent = data.draw(newer().of_class(name))
    assert isinstance(there_and_back(getattr(models, name), sent), getattr(models, name))


@given(st.data())
def test_a_batch_of_messages(data: st.DataObject) -> None:
    names = st.sampled_from(sorted(kind.__name__ for kind in icws.MESSAGE_TYPES.values()))
    batch = data.draw(st.lists(names.flatmap(newer().of_class) | UNKNOWN_OBJECTS, max_size=5))
    read = there_and_back(list[icws.AnyMessage], batch)
    for message, sent in zip(read, batch, strict=True):
        assert type(message) is icws.MESSAGE_TYPES.get(sent["__type"], icws.UnknownObject)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("2016-01-02T03:04:05.678Z", "20160102T030405.678Z"),
        ("20160102T030405Z", "2016-01-02T03:04:05Z"),
    ],
)
def test_both_forms_of_a_date_time_stay_what_they_are(text: str, same: str) -> None:
    info = there_and_back(models.ServerTimeInfo, {"serverUtcTime": text})
    assert icws.parse_datetime(info.server_utc_time) == icws.parse_datetime(same)


@given(st.floats(0, 1e15), st.text())
def test_durations_and_dictionaries(seconds: float, key: str) -> None:
    class Talk(icws.Model):
        lasted: float
        parts: dict[str, float]

    talk = there_and_back(Talk, {"lasted": seconds, "parts": {key: seconds}})
    assert (talk.lasted, talk.parts) == (seconds, {key: seconds})

"""The garbage collector is paused while data is read, and only then."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from generator.spec.collection import paused_collection
from generator.spec.errors import SpecError
from generator.spec.load import read_document


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_the_collector_pauses_and_goes_on() -> None:
    with paused_collection():
        assert not gc.isenabled()
        with paused_collection():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_made_meanwhile_is_not_walked_over_at_once() -> None:
    with paused_collection():
        made = [[number] for number in range(100_000)]
    assert any(one is made for one in gc.get_objects(generation=2))
    assert gc.get_count()[0] < 10_000


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with paused_collection():
        pass
    assert not gc.isenabled()


def test_a_fault_of_a_document_leaves_the_collector_on() -> None:
    with pytest.raises(SpecError):
        read_document(b"a: [", "openapi.yaml")
    assert gc.isenabled()

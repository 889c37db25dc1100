"""Caches are for APIs with the messages that they merge."""

from __future__ import annotations

from pathlib import Path

from generator.emit.planning.client import plan_spec
from generator.emit.rendering.client import caches_of, render
from generator.spec.load import load_spec
from tests.embedded import client_plan

HERE = Path(__file__).parent


def test_an_api_without_queues_and_chats_has_no_caches() -> None:
    plan = plan_spec(load_spec(HERE / "fixture_spec"))
    assert caches_of(plan) == {}
    files = render(plan)
    assert not [path for path in files if path.endswith("caches.py")]
    assert b"Cache" not in files["icws/__init__.py"]


def test_the_real_api_has_all_three_with_what_their_watches_bring() -> None:
    caches = caches_of(client_plan())
    assert sorted(caches) == ["ChatCache", "InteractionCache", "QueueCache"]
    assert caches["ChatCache"] == ("ChatMembersMessage", "ChatContentsMessage")
    assert "InteractionMorphedMessage" in caches["InteractionCache"]

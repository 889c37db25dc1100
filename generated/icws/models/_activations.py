# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws._runtime.model import Model

__all__ = [
    "UserActivationDelta",
    "UserActivationMessage",
    "UserActivationSet",
    "UserActivationSets",
    "UserActivationSubscription",
    "WorkgroupActivationDelta",
    "WorkgroupActivationMessage",
    "WorkgroupActivationSet",
    "WorkgroupActivationSets",
    "WorkgroupActivationSubscription",
]


class UserActivationDelta(Model, kw_only=True):
    """UserActivationDelta."""

    activations: dict[str, bool]


class UserActivationMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:activations:userActivationMessage"
):
    """UserActivationMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    subscription_id: str = _field(name="subscriptionId")
    user_id: str = _field(name="userId")
    activations_changed: dict[str, bool] = _field(name="activationsChanged")


class UserActivationSet(Model, kw_only=True):
    """UserActivationSet."""

    user_id: str = _field(name="userId")
    activations: dict[str, bool]


class UserActivationSets(Model, kw_only=True):
    """UserActivationSets."""

    user_activation_set_list: list[UserActivationSet] = _field(name="userActivationSetList")


class UserActivationSubscription(Model, kw_only=True):
    """UserActivationSubscription."""

    user_id: str = _field(name="userId")
    workgroup_ids: list[str] = _field(name="workgroupIds")


class WorkgroupActivationDelta(Model, kw_only=True):
    """WorkgroupActivationDelta."""

    activations: dict[str, bool]


class WorkgroupActivationMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:activations:workgroupActivationMessage",
):
    """WorkgroupActivationMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    subscription_id: str = _field(name="subscriptionId")
    workgroup_id: str = _field(name="workgroupId")
    activations_changed: dict[str, bool] = _field(name="activationsChanged")


class WorkgroupActivationSet(Model, kw_only=True):
    """WorkgroupActivationSet."""

    workgroup_id: str = _field(name="workgroupId")
    activations: dict[str, bool]


class WorkgroupActivationSets(Model, kw_only=True):
    """WorkgroupActivationSets."""

    workgroup_activation_set_list: list[WorkgroupActivationSet] = _field(
        name="workgroupActivationSetList"
    )


class WorkgroupActivationSubscription(Model, kw_only=True):
    """WorkgroupActivationSubscription."""

    workgroup_id: str = _field(name="workgroupId")
    user_ids: list[str] = _field(name="userIds")

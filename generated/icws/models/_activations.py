# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from icws._runtime.model import Lists as _Lists
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
    """The activations of a user to change."""

    activations: Mapping[str, bool]
    """By workgroup: whether the user is to be activated in it."""


class UserActivationMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:activations:userActivationMessage"
):
    """Reports that a user was activated or deactivated in workgroups."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str
    user_id: str
    activations_changed: dict[str, bool]
    """By workgroup: whether the user is activated in it now."""

    def _lists(self) -> _Lists[str, bool]:
        return _Lists("", "activations_changed", "", (), plain=bool)


class UserActivationSet(Model, kw_only=True):
    """The activations of one user."""

    user_id: str
    activations: dict[str, bool]
    """By workgroup: whether the user is activated in it."""


class UserActivationSets(Model, kw_only=True):
    """The activations of several users."""

    user_activation_set_list: list[UserActivationSet]


class UserActivationSubscription(Model, kw_only=True):
    """The user to watch, and the workgroups."""

    user_id: str
    """The id of the user whose activations are watched."""
    workgroup_ids: Sequence[str]
    """The workgroups in which to watch the user's activation."""


class WorkgroupActivationDelta(Model, kw_only=True):
    """The activations in a workgroup to change."""

    activations: Mapping[str, bool]
    """By user: whether the user is to be activated in the workgroup."""


class WorkgroupActivationMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:activations:workgroupActivationMessage",
):
    """Reports that users of a workgroup were activated or deactivated."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str
    workgroup_id: str
    activations_changed: dict[str, bool]
    """By user: whether the user is activated in the workgroup now."""

    def _lists(self) -> _Lists[str, bool]:
        return _Lists("", "activations_changed", "", (), plain=bool)


class WorkgroupActivationSet(Model, kw_only=True):
    """The activations of one workgroup's users."""

    workgroup_id: str
    activations: dict[str, bool]
    """By user: whether the user is activated in the workgroup."""


class WorkgroupActivationSets(Model, kw_only=True):
    """The activations of several workgroups."""

    workgroup_activation_set_list: list[WorkgroupActivationSet]


class WorkgroupActivationSubscription(Model, kw_only=True):
    """The workgroup to watch, and the users."""

    workgroup_id: str
    """The id of the workgroup whose activations are watched."""
    user_ids: Sequence[str]
    """The users whose activation in the workgroup to watch."""

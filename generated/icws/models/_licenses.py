# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence

from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import Lists as _Lists
from icws._runtime.model import Model

__all__ = [
    "LicenseAssignedStatus",
    "LicenseMessage",
    "LicenseOperationResult",
    "LicenseOperationResults",
    "LicenseStageOperation",
    "LicenseStageOperationResult",
    "LicenseStageOperationResults",
    "LicenseStageOperations",
    "LicenseStatus",
    "Licenses",
    "StageFailureAction",
]


class LicenseAssignedStatus(Model, kw_only=True):
    """Reports whether one licence is assigned."""

    name: str
    """The name of the licence."""
    is_assigned: bool


class LicenseMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:licenses:licenseMessage"
):
    """Reports which licences are assigned. Being assigned does not mean being acquired."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    license_assigned_status_list: list[LicenseAssignedStatus]

    def _lists(self) -> _Lists[str, LicenseAssignedStatus]:
        return _Lists("", "license_assigned_status_list", "", ("name",))


class LicenseOperationResult(Model, kw_only=True):
    """The result for one licence."""

    error_details: str
    is_available: bool
    """Whether the licence was acquired."""
    license_name: str
    license_status: LicenseStatus


class LicenseOperationResults(Model, kw_only=True):
    """The results of a request about licences."""

    license_operation_result_list: list[LicenseOperationResult]


class LicenseStageOperation(Model, kw_only=True):
    """A stage: licences to acquire, and what to do on a failure."""

    stage_name: str
    stage_failure_action: StageFailureAction
    """Whether to go on with the next stage when this one fails."""
    license_list: Sequence[str]
    """The names of the licences to acquire in this stage. Number of them: at least 1."""


class LicenseStageOperationResult(Model, kw_only=True):
    """The results of one stage."""

    stage_name: str
    result: list[LicenseOperationResult]


class LicenseStageOperationResults(Model, kw_only=True):
    """The results of acquiring licences in stages."""

    license_stage_operation_result_list: list[LicenseStageOperationResult]


class LicenseStageOperations(Model, kw_only=True):
    """The stages in which to acquire licences."""

    license_stage_operation_list: Sequence[LicenseStageOperation]
    """The stages."""


class LicenseStatus(OpenEnum):
    """The outcome of acquiring a licence."""

    UnknownError = 0
    None_ = 1
    Available = 2
    NotAssigned = 3
    """The licence is not assigned."""
    LicenseUnavailable = 4
    UserOnAnotherStation = 5
    """The user is on another station."""
    StationAlreadyInUseOnAnotherMachine = 6
    """The station is in use on another computer."""
    StationAlreadyInUseByAnotherUser = 7
    """Another user is using the station."""
    OtherApplicationUsingLicense = 8
    """Another application is using the licence."""
    LicenseUnknown = 9


class Licenses(Model, kw_only=True):
    """The names of the licences."""

    license_list: Sequence[str]
    """Number of them: at least 1."""


class StageFailureAction(OpenEnum):
    """The reaction to a stage that fails."""

    Continue = 0
    """Go on with the next stage."""
    Abort = 1
    """Stop after this stage."""

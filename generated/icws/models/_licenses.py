# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws._runtime.model import Model, OpenEnum

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
    """Tells whether one licence is assigned."""

    name: str
    """The name of the licence."""
    is_assigned: bool = _field(name="isAssigned")


class LicenseMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:licenses:licenseMessage"
):
    """Tells which licences are assigned. Being assigned does not mean being acquired."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    license_assigned_status_list: list[LicenseAssignedStatus] = _field(
        name="licenseAssignedStatusList"
    )


class LicenseOperationResult(Model, kw_only=True):
    """The result for one licence."""

    error_details: str = _field(name="errorDetails")
    is_available: bool = _field(name="isAvailable")
    """Whether the licence was acquired."""
    license_name: str = _field(name="licenseName")
    license_status: LicenseStatus = _field(name="licenseStatus")


class LicenseOperationResults(Model, kw_only=True):
    """The results of a request about licences."""

    license_operation_result_list: list[LicenseOperationResult] = _field(
        name="licenseOperationResultList"
    )


class LicenseStageOperation(Model, kw_only=True):
    """A stage: licences to acquire, and what to do on a failure."""

    stage_name: str = _field(name="stageName")
    stage_failure_action: StageFailureAction = _field(name="stageFailureAction")
    """Whether to go on with the next stage when this one fails."""
    license_list: list[str] = _field(name="licenseList")
    """The names of the licences to acquire in this stage. Value: items at least 1."""


class LicenseStageOperationResult(Model, kw_only=True):
    """The results of one stage."""

    stage_name: str = _field(name="stageName")
    result: list[LicenseOperationResult]


class LicenseStageOperationResults(Model, kw_only=True):
    """The results of acquiring licences in stages."""

    license_stage_operation_result_list: list[LicenseStageOperationResult] = _field(
        name="licenseStageOperationResultList"
    )


class LicenseStageOperations(Model, kw_only=True):
    """The stages in which to acquire licences."""

    license_stage_operation_list: list[LicenseStageOperation] = _field(
        name="licenseStageOperationList"
    )


class LicenseStatus(OpenEnum):
    """How acquiring a licence turned out."""

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
    """The licences that are meant, by their names."""

    license_list: list[str] = _field(name="licenseList")
    """Value: items at least 1."""


class StageFailureAction(OpenEnum):
    """What to do when a stage fails."""

    Continue = 0
    """Go on with the next stage."""
    Abort = 1
    """Stop after this stage."""

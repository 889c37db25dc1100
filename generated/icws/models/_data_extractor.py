# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws._runtime.model import UNSET, Model, OpenEnum, UnsetType

__all__ = [
    "DataExtractorColumn",
    "DataExtractorTable",
    "DataExtractorTables",
    "DataExtractorView",
    "DataExtractorViews",
    "Job",
    "JobConfig",
    "JobReponse",
    "JobStatus",
    "JobStatusMessage",
    "JobStatusSubscription",
    "Jobs",
    "SiteIdFilter",
    "State",
]


class DataExtractorColumn(Model, kw_only=True):
    """A column that a job extracts."""

    name: str


class DataExtractorTable(Model, kw_only=True):
    """A table that a job extracts, and its columns."""

    name: str
    column: list[DataExtractorColumn]
    """The columns to extract."""
    date_time_filter_column: str | UnsetType = _field(name="dateTimeFilterColumn", default=UNSET)
    """The column by which rows are filtered by time."""
    site_id_filter_column: str | UnsetType = _field(name="siteIdFilterColumn", default=UNSET)
    """The column by which rows are filtered by site."""


class DataExtractorTables(Model, kw_only=True):
    """The tables that a job extracts."""

    table_list: list[DataExtractorTable] = _field(name="tableList")


class DataExtractorView(Model, kw_only=True):
    """A view that a job extracts, and its columns."""

    name: str
    column: list[DataExtractorColumn]
    """The columns to extract."""
    date_time_filter_column: str | UnsetType = _field(name="dateTimeFilterColumn", default=UNSET)
    """The column by which rows are filtered by time."""
    site_id_filter_column: str | UnsetType = _field(name="siteIdFilterColumn", default=UNSET)
    """The column by which rows are filtered by site."""


class DataExtractorViews(Model, kw_only=True):
    """The views that a job extracts."""

    view_list: list[DataExtractorView] = _field(name="viewList")


class Job(Model, kw_only=True):
    """A job of the data extractor: its status and its configuration."""

    job_status: JobStatus | UnsetType = _field(name="jobStatus", default=UNSET)
    job_config: JobConfig | UnsetType = _field(name="jobConfig", default=UNSET)


class JobConfig(Model, kw_only=True):
    """What a job of the data extractor is to extract."""

    name: str
    submitted_user_id: str = _field(name="submittedUserId")
    """The user who submits the job."""
    id: str | UnsetType = UNSET
    """The id of the job."""
    tables: DataExtractorTables | UnsetType = UNSET
    views: DataExtractorViews | UnsetType = UNSET
    start_time_filter: str | UnsetType = _field(name="startTimeFilter", default=UNSET)
    """The start of the time for which to extract data. A date-time as text;
    `icws.parse_datetime` reads it.
    """
    end_time_filter: str | UnsetType = _field(name="endTimeFilter", default=UNSET)
    """The end of the time for which to extract data. A date-time as text;
    `icws.parse_datetime` reads it.
    """
    site_id_filters: list[SiteIdFilter] | UnsetType = _field(name="siteIdFilters", default=UNSET)
    """The sites for which to extract data."""


class JobReponse(Model, kw_only=True):
    """The id of a submitted job."""

    id: str


class JobStatus(Model, kw_only=True):
    """The state of a job of the data extractor, and the times of its changes."""

    name: str
    submitted_user_id: str = _field(name="submittedUserId")
    """The user who submitted the job."""
    id: str
    """The id of the job."""
    submitted_user_site_id: int = _field(name="submittedUserSiteId")
    """The site of the user who submitted the job."""
    submit_time: str | UnsetType = _field(name="submitTime", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    queued_time: str | UnsetType = _field(name="queuedTime", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    canceled_time: str | UnsetType = _field(name="canceledTime", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    finished_time: str | UnsetType = _field(name="finishedTime", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    started_time: str | UnsetType = _field(name="startedTime", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    failed_time: str | UnsetType = _field(name="failedTime", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    state_changed_time: str | UnsetType = _field(name="stateChangedTime", default=UNSET)
    """When the state last changed. A date-time as text; `icws.parse_datetime` reads it."""
    cancel_user_id: str | UnsetType = _field(name="cancelUserId", default=UNSET)
    """The user who cancelled the job."""
    output_folder: str | UnsetType = _field(name="outputFolder", default=UNSET)
    """The folder for the output of the job."""
    error_info: str | UnsetType = _field(name="errorInfo", default=UNSET)
    """What went wrong."""
    state: State | UnsetType = UNSET


class JobStatusMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dataExtractor:jobStatusMessage"
):
    """Tells the status of jobs of the data extractor."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    job_status_list: list[JobStatus] = _field(name="jobStatusList")


class JobStatusSubscription(Model, kw_only=True):
    """The jobs of the data extractor to watch."""

    job_ids: list[str] = _field(name="jobIds")


class Jobs(Model, kw_only=True):
    """The jobs of the data extractor."""

    job_list: list[Job] = _field(name="jobList")


class SiteIdFilter(Model, kw_only=True):
    """A site for which a job extracts data."""

    name: str | UnsetType = UNSET


class State(OpenEnum):
    """How far a job of the data extractor is."""

    Submitted = 0
    Queued = 1
    Started = 2
    Failed = 3
    Canceled = 4
    Finished = 5

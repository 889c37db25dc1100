# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnsetType
from icws._runtime.model import Lists as _Lists
from icws._runtime.moments import MomentText as _MomentText
from icws._runtime.moments import ParsedDateTime as _Parsed

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
    date_time_filter_column: str | UnsetType = UNSET
    """The column by which rows are filtered by time."""
    site_id_filter_column: str | UnsetType = UNSET
    """The column by which rows are filtered by site."""


class DataExtractorTables(Model, kw_only=True):
    """The tables that a job extracts."""

    table_list: list[DataExtractorTable]


class DataExtractorView(Model, kw_only=True):
    """A view that a job extracts, and its columns."""

    name: str
    column: list[DataExtractorColumn]
    """The columns to extract."""
    date_time_filter_column: str | UnsetType = UNSET
    """The column by which rows are filtered by time."""
    site_id_filter_column: str | UnsetType = UNSET
    """The column by which rows are filtered by site."""


class DataExtractorViews(Model, kw_only=True):
    """The views that a job extracts."""

    view_list: list[DataExtractorView]


class Job(Model, kw_only=True):
    """A job of the data extractor: its status and its configuration."""

    job_status: JobStatus | UnsetType = UNSET
    job_config: JobConfig | UnsetType = UNSET


class JobConfig(Model, kw_only=True):
    """The data that a job of the data extractor is to extract."""

    name: str
    """The name of the job."""
    submitted_user_id: str
    """The user who submits the job."""
    id: str | UnsetType = UNSET
    """The id of the job."""
    tables: DataExtractorTables | UnsetType = UNSET
    views: DataExtractorViews | UnsetType = UNSET
    start_time_filter: _MomentText | UnsetType = UNSET
    """The start of the time for which to extract data. A date-time."""
    start_time_filter_datetime: ClassVar[_Parsed] = _Parsed("start_time_filter")
    end_time_filter: _MomentText | UnsetType = UNSET
    """The end of the time for which to extract data. A date-time."""
    end_time_filter_datetime: ClassVar[_Parsed] = _Parsed("end_time_filter")
    site_id_filters: list[SiteIdFilter] | UnsetType = UNSET
    """The sites for which to extract data."""


class JobReponse(Model, kw_only=True):
    """The id of a submitted job."""

    id: str


class JobStatus(Model, kw_only=True):
    """The state of a job of the data extractor, and the times of its changes."""

    name: str
    submitted_user_id: str
    """The user who submitted the job."""
    id: str
    """The id of the job."""
    submitted_user_site_id: int
    """The site of the user who submitted the job."""
    submit_time: str | UnsetType = UNSET
    """A date-time."""
    submit_time_datetime: ClassVar[_Parsed] = _Parsed("submit_time")
    queued_time: str | UnsetType = UNSET
    """A date-time."""
    queued_time_datetime: ClassVar[_Parsed] = _Parsed("queued_time")
    canceled_time: str | UnsetType = UNSET
    """A date-time."""
    canceled_time_datetime: ClassVar[_Parsed] = _Parsed("canceled_time")
    finished_time: str | UnsetType = UNSET
    """A date-time."""
    finished_time_datetime: ClassVar[_Parsed] = _Parsed("finished_time")
    started_time: str | UnsetType = UNSET
    """A date-time."""
    started_time_datetime: ClassVar[_Parsed] = _Parsed("started_time")
    failed_time: str | UnsetType = UNSET
    """A date-time."""
    failed_time_datetime: ClassVar[_Parsed] = _Parsed("failed_time")
    state_changed_time: str | UnsetType = UNSET
    """When the state last changed. A date-time."""
    state_changed_time_datetime: ClassVar[_Parsed] = _Parsed("state_changed_time")
    cancel_user_id: str | UnsetType = UNSET
    """The user who cancelled the job."""
    output_folder: str | UnsetType = UNSET
    """The folder for the output of the job."""
    error_info: str | UnsetType = UNSET
    """What went wrong."""
    state: State | UnsetType = UNSET


class JobStatusMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:dataExtractor:jobStatusMessage"
):
    """Reports the status of jobs of the data extractor."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    job_status_list: list[JobStatus]

    def _lists(self) -> _Lists[str, JobStatus]:
        return _Lists("", "job_status_list", "", ("id",))


class JobStatusSubscription(Model, kw_only=True):
    """The jobs of the data extractor to watch."""

    job_ids: Sequence[str]
    """The ids of the jobs to watch."""


class Jobs(Model, kw_only=True):
    """The jobs of the data extractor."""

    job_list: list[Job]


class SiteIdFilter(Model, kw_only=True):
    """A site for which a job extracts data."""

    name: str | UnsetType = UNSET


class State(OpenEnum):
    """The progress of a job of the data extractor."""

    Submitted = 0
    Queued = 1
    Started = 2
    Failed = 3
    Canceled = 4
    Finished = 5

# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of data_extractor."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncListing,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import data_extractor as _operations

from ..caches import AsyncListSubscription

if TYPE_CHECKING:
    from datetime import datetime


__all__ = [
    "AsyncDataExtractor",
    "AsyncDataExtractorJobs",
    "AsyncDataExtractorJobsStatuses",
    "AsyncDataExtractorV2",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.JobStatusMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _DataExtractorSince2(AsyncArea):
    """Operations of data-extractor 2 and later."""

    __slots__ = ()

    @property
    def jobs(self) -> AsyncDataExtractorJobs:
        """The operations of data_extractor.jobs."""
        return self._child(AsyncDataExtractorJobs)

    @property
    def jobs_statuses(self) -> AsyncDataExtractorJobsStatuses:
        """The operations of data_extractor.jobs_statuses."""
        return self._child(AsyncDataExtractorJobsStatuses)

    @overload
    def messages(self, kind: type[_M], /) -> AsyncSubscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> AsyncSubscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> AsyncSubscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> AsyncSubscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        kind_8: type[_T],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> AsyncSubscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> AsyncSubscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))


class AsyncDataExtractorV2(_DataExtractorSince2):
    """The operations that a server with data-extractor 2 has."""

    __slots__ = ()


class AsyncDataExtractor(AsyncDataExtractorV2):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncDataExtractorV2]]] = {
        2: AsyncDataExtractorV2,
    }

    @overload
    def at(self, version: Literal[2]) -> AsyncDataExtractorV2: ...
    @overload
    def at(self, version: int) -> AsyncDataExtractor: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of data-extractor as a server of a version has it. A type checker
        refuses there what came later, if the version is a literal, and so does every call.
        Raises FeatureVersionError when the server is older, ValueError for any version but 2.
        """
        return self._at(version, "data-extractor", self._VIEWS, 2)


class AsyncDataExtractorJobs(AsyncArea):
    """The operations of data_extractor.jobs."""

    __slots__ = ()

    def list(
        self,
        *,
        job_count: int | UnsetType = UNSET,
        from_job_id: str | UnsetType = UNSET,
        jobs_response_mode: Literal["configuration", "status", "all"] | UnsetType = UNSET,
    ) -> AsyncListing[models.Job]:
        """Lists the jobs of the data extractor, with their status, their configuration or both.

        Needs data-extractor 2.

        Args:
            job_count: How many jobs to return. Default: 30.
            from_job_id: The id of the job at which the list starts.
            jobs_response_mode: How much of each job to return: its configuration, its status or
                all. Default: 'status'.
        """
        return self._list(
            _operations.GET_JOBS,
            "job_list",
            query={
                "jobCount": job_count,
                "fromJobId": from_job_id,
                "jobsResponseMode": jobs_response_mode,
            },
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        submitted_user_id: str,
        id: str | UnsetType = UNSET,
        tables: models.DataExtractorTables | UnsetType = UNSET,
        views: models.DataExtractorViews | UnsetType = UNSET,
        start_time_filter: datetime | str | UnsetType = UNSET,
        end_time_filter: datetime | str | UnsetType = UNSET,
        site_id_filters: Sequence[models.SiteIdFilter] | UnsetType = UNSET,
    ) -> models.JobReponse: ...
    @overload
    async def create(self, body: models.JobConfig) -> models.JobReponse: ...

    async def create(
        self,
        body: models.JobConfig | UnsetType = UNSET,
        *,
        name: str | UnsetType = UNSET,
        submitted_user_id: str | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        tables: models.DataExtractorTables | UnsetType = UNSET,
        views: models.DataExtractorViews | UnsetType = UNSET,
        start_time_filter: datetime | str | UnsetType = UNSET,
        end_time_filter: datetime | str | UnsetType = UNSET,
        site_id_filters: Sequence[models.SiteIdFilter] | UnsetType = UNSET,
    ) -> models.JobReponse:
        """Submits a job to the data extractor.

        Args:
            body: The whole body. Required without it: name, submitted_user_id.
            name: The name of the job.
            submitted_user_id: The user who submits the job.
            id: The id of the job.
            start_time_filter: The start of the time for which to extract data. A date-time.
            end_time_filter: The end of the time for which to extract data. A date-time.
            site_id_filters: The sites for which to extract data.
        """
        return await self._call(
            _operations.CREATE_JOB,
            body=body_of(
                models.JobConfig,
                body,
                name=name,
                submitted_user_id=submitted_user_id,
                id=id,
                tables=tables,
                views=views,
                start_time_filter=start_time_filter,
                end_time_filter=end_time_filter,
                site_id_filters=site_id_filters,
            ),
        )

    async def get(
        self,
        job_id: str,
        *,
        jobs_response_mode: Literal["configuration", "status", "all"] | UnsetType = UNSET,
    ) -> models.Job:
        """Returns one job of the data extractor, with its status, its configuration or both.

        Needs data-extractor 2.

        Args:
            job_id: The id of the data extractor job.
            jobs_response_mode: How much of each job to return: its configuration, its status or
                all. Default: 'all'.
        """
        return await self._call(
            _operations.GET_JOB,
            path={"jobId": job_id},
            query={"jobsResponseMode": jobs_response_mode},
        )

    async def delete(self, job_id: str) -> None:
        """Removes a job of the data extractor.

        Args:
            job_id: The id of the data extractor job.
        """
        await self._call(_operations.DELETE_JOB, path={"jobId": job_id})


class AsyncDataExtractorJobsStatuses(AsyncArea):
    """The operations of data_extractor.jobs_statuses."""

    __slots__ = ()

    @overload
    async def subscribe(self, *, job_ids: Sequence[str]) -> None: ...
    @overload
    async def subscribe(self, body: models.JobStatusSubscription) -> None: ...

    async def subscribe(
        self,
        body: models.JobStatusSubscription | UnsetType = UNSET,
        *,
        job_ids: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the status of data extractor jobs, or replaces the watch.

        Brings jobStatusMessage; `watch` yields them.

        Args:
            body: The whole body. Required without it: job_ids.
            job_ids: The ids of the jobs to watch.
        """
        await self._call(
            _operations.SUBSCRIBE_JOBS_STATUSES,
            body=body_of(models.JobStatusSubscription, body, job_ids=job_ids),
        )

    @overload
    def watch(
        self, *, job_ids: Sequence[str]
    ) -> AsyncListSubscription[str, models.JobStatus, models.JobStatusMessage | UnknownObject]: ...
    @overload
    def watch(
        self, body: models.JobStatusSubscription
    ) -> AsyncListSubscription[str, models.JobStatus, models.JobStatusMessage | UnknownObject]: ...

    def watch(
        self,
        body: models.JobStatusSubscription | UnsetType = UNSET,
        *,
        job_ids: Sequence[str] | UnsetType = UNSET,
    ) -> AsyncListSubscription[str, models.JobStatus, models.JobStatusMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the status of data extractor jobs, or replaces the watch.

        Args:
            body: The whole body. Required without it: job_ids.
            job_ids: The ids of the jobs to watch.
        """
        return self._watch(
            AsyncListSubscription._made,
            _operations.WATCH_JOBS_STATUSES,
            body=body_of(models.JobStatusSubscription, body, job_ids=job_ids),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the status of data extractor jobs."""
        await self._call(_operations.UNSUBSCRIBE_JOBS_STATUSES)

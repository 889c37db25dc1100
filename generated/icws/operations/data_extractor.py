# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_403_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 410, 500), _ERROR
)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)

GET_JOBS: Operation[models.Jobs] = Operation(
    "data-extractor.getDataExtractorJobs",
    "GET",
    "/icws/{sessionId}/data-extractor/jobs",
    address="data_extractor.jobs.list",
    decoder=Decoder(lambda: models.Jobs),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("jobCount", "fromJobId", "jobsResponseMode"),
    options={
        "jobsResponseMode": ("configuration", "status", "all"),
    },
)
CREATE_JOB: Operation[models.JobReponse] = Operation(
    "data-extractor.createDataExtractorJob",
    "POST",
    "/icws/{sessionId}/data-extractor/jobs",
    address="data_extractor.jobs.create",
    decoder=Decoder(lambda: models.JobReponse),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.JobConfig,
)
GET_JOB: Operation[models.Job] = Operation(
    "data-extractor.getDataExtractorJob",
    "GET",
    "/icws/{sessionId}/data-extractor/jobs/{jobId}",
    address="data_extractor.jobs.get",
    decoder=Decoder(lambda: models.Job),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("jobsResponseMode",),
    options={
        "jobsResponseMode": ("configuration", "status", "all"),
    },
)
DELETE_JOB: Operation[None] = Operation(
    "data-extractor.deleteDataExtractorJob",
    "DELETE",
    "/icws/{sessionId}/data-extractor/jobs/{jobId}",
    address="data_extractor.jobs.delete",
    statuses=_ERROR_400_401_403_410_500,
)
SUBSCRIBE_JOBS_STATUSES: Operation[None] = Operation(
    "data-extractor.subscribeDataExtractorJobsStatuses",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/data-extractor/jobs-statuses",
    address="data_extractor.jobs_statuses.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.JobStatusSubscription,
)
UNSUBSCRIBE_JOBS_STATUSES: Operation[None] = Operation(
    "data-extractor.unsubscribeDataExtractorJobsStatuses",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/data-extractor/jobs-statuses",
    address="data_extractor.jobs_statuses.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)

WATCH_JOBS_STATUSES: Watch[models.JobStatusMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_JOBS_STATUSES,
    stop=UNSUBSCRIBE_JOBS_STATUSES,
    kinds=lambda: (models.JobStatusMessage,),
)

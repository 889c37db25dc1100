# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

GET_DATA_EXTRACTOR_JOBS: Operation[models.Jobs] = Operation(
    id="data-extractor.getDataExtractorJobs",
    address="data_extractor.jobs.list",
    method="GET",
    path="/icws/{sessionId}/data-extractor/jobs",
    decoder=Decoder(lambda: models.Jobs),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("jobCount", "fromJobId", "jobsResponseMode"),
    options={
        "jobsResponseMode": ("configuration", "status", "all"),
    },
)
CREATE_DATA_EXTRACTOR_JOB: Operation[models.JobReponse] = Operation(
    id="data-extractor.createDataExtractorJob",
    address="data_extractor.jobs.create",
    method="POST",
    path="/icws/{sessionId}/data-extractor/jobs",
    decoder=Decoder(lambda: models.JobReponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.JobConfig,
)
GET_DATA_EXTRACTOR_JOB: Operation[models.Job] = Operation(
    id="data-extractor.getDataExtractorJob",
    address="data_extractor.jobs.get",
    method="GET",
    path="/icws/{sessionId}/data-extractor/jobs/{jobId}",
    decoder=Decoder(lambda: models.Job),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("jobId", "jobsResponseMode"),
    options={
        "jobsResponseMode": ("configuration", "status", "all"),
    },
)
DELETE_DATA_EXTRACTOR_JOB: Operation[None] = Operation(
    id="data-extractor.deleteDataExtractorJob",
    address="data_extractor.jobs.delete",
    method="DELETE",
    path="/icws/{sessionId}/data-extractor/jobs/{jobId}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("jobId",),
)
SUBSCRIBE_DATA_EXTRACTOR_JOBS_STATUSES: Operation[None] = Operation(
    id="data-extractor.subscribeDataExtractorJobsStatuses",
    address="data_extractor.jobs_statuses.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/data-extractor/jobs-statuses",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.JobStatusSubscription,
)
UNSUBSCRIBE_DATA_EXTRACTOR_JOBS_STATUSES: Operation[None] = Operation(
    id="data-extractor.unsubscribeDataExtractorJobsStatuses",
    address="data_extractor.jobs_statuses.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/data-extractor/jobs-statuses",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)

WATCH_DATA_EXTRACTOR_JOBS_STATUSES: Watch[models.JobStatusMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_DATA_EXTRACTOR_JOBS_STATUSES,
    stop=UNSUBSCRIBE_DATA_EXTRACTOR_JOBS_STATUSES,
    kinds=lambda: (models.JobStatusMessage,),
)

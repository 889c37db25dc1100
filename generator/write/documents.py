"""The two documents of a spec as plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from generator.merge.api import Api
from generator.spec.document import Document
from generator.spec.spec import Spec
from generator.step_cache import StepCache
from generator.write.asyncapi import write_asyncapi
from generator.write.naming import operation_ids
from generator.write.openapi import write_openapi
from generator.write.schema import Common

OPENAPI, ASYNCAPI = "openapi.yaml", "asyncapi.yaml"


@dataclass(frozen=True)
class Documents:
    """An OpenAPI and an AsyncAPI document. No step changes them: each returns new ones."""

    openapi: dict[str, Any] = field(repr=False)
    asyncapi: dict[str, Any] = field(repr=False)

    def spec(self) -> Spec:
        """Return the documents as the spec core reads them."""
        return self._spec

    @cached_property
    def _spec(self) -> Spec:
        # One for all steps, as it keeps what it has read.
        openapi, asyncapi = Document(OPENAPI, self.openapi), Document(ASYNCAPI, self.asyncapi)
        # Not `Spec.of`: whoever puts a mapping into a document has references in it.
        return Spec(openapi, asyncapi)


def write_documents(api: Api, cache: StepCache | None = None) -> Documents:
    """Write the API as two documents; what follows from their other parts is left to `derive`.

    Args:
        api: the merged pages.
        cache: what earlier runs wrote.
    """
    ids = operation_ids(api.resources)
    common: Common = {}
    openapi = write_openapi(api, ids, common, cache or StepCache())
    return Documents(openapi, write_asyncapi(api, ids, common))

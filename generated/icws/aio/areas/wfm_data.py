# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from icws._runtime._async.area import AsyncArea
from icws.operations import wfm_data as _operations

__all__ = [
    "AsyncWfmData",
]


class AsyncWfmData(AsyncArea):
    """The operations of this area; a call that the server is too old for is refused.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()

    async def unsubscribe_wfm_data_versions(self) -> None:
        """Stops watching the versions of workforce management data."""
        await self._call(_operations.UNSUBSCRIBE_WFM_DATA_VERSIONS)

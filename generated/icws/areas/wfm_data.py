# Derived from icws/aio/areas/wfm_data.py; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from icws._runtime._sync.area import Area
from icws.operations import wfm_data as _operations

__all__ = [
    "WfmData",
]


class WfmData(Area):
    """The operations of this area; a call that the server is too old for is refused.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()

    def unsubscribe_wfm_data_versions(self) -> None:
        """Stops watching the versions of workforce management data."""
        self._call(_operations.UNSUBSCRIBE_WFM_DATA_VERSIONS)

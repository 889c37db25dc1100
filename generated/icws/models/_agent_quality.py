# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from icws import models as _models
from icws._runtime.model import UNSET, Model, UnsetType

__all__ = [
    "GetQuestionnaireDirsResponse",
]


class GetQuestionnaireDirsResponse(Model, kw_only=True):
    """GetQuestionnaireDirsResponse."""

    directories: list[_models.QuestionnaireDirContents] | UnsetType | None = UNSET

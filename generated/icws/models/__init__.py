# Rendered from spec/ and templates/client/models_init.py.jinja2; edits here are lost.
"""Types of the API; the module of a type is loaded when its name is first used."""
# ruff: noqa: F403

from __future__ import annotations

from typing import TYPE_CHECKING

from icws._model_index import INDEX
from icws._runtime.model import UnknownObject as UnknownObject

# Type checkers see the types of all modules, and no others: a misspelt name is an error.
if TYPE_CHECKING:
    from icws.models._activations import *
    from icws.models._agent_quality import *
    from icws.models._alerts import *
    from icws.models._client_buttons import *
    from icws.models._configuration import *
    from icws.models._connection import *
    from icws.models._data_dictionary import *
    from icws.models._data_extractor import *
    from icws.models._dialer import *
    from icws.models._directories import *
    from icws.models._interactions import *
    from icws.models._ipa import *
    from icws.models._licenses import *
    from icws.models._messaging import *
    from icws.models._phone_numbers import *
    from icws.models._queues import *
    from icws.models._recordings import *
    from icws.models._response_management import *
    from icws.models._screen_recordings import *
    from icws.models._security import *
    from icws.models._session_ import *
    from icws.models._shared import *
    from icws.models._statistics import *
    from icws.models._status import *
    from icws.models._system import *
    from icws.models._unified_messaging import *
    from icws.models._voice_prompts import *
    from icws.models._web_callback import *
    from icws.models._web_chat import *
    from icws.models._wfm import *
else:
    __all__ = sorted([*INDEX.names, "UnknownObject"])

    def __getattr__(name: str) -> object:
        """Load a type at its first use."""
        value = globals()[name] = INDEX.find(name)
        return value

    def __dir__() -> list[str]:
        """Return the names of all types, including those that are not loaded yet."""
        return [*__all__]

# Copied from sandbox/centre/configuring.py; edits here are lost.
"""Changes of the configuration, as subscriptions hear of them."""

from __future__ import annotations

from dataclasses import dataclass

from ..configuration import ObjectChange
from .publishing import Change


@dataclass(eq=False)
class ConfigurationChange(Change):
    """A change of a configuration object."""

    change: ObjectChange

"""Types of the API that are known: their names, some of their rows, and their namespaces.

With them a component name follows from the type alone. Types that share a printed name and are
not in these tables are told apart by what `names` sees on the pages.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

# Namespaces in which no two types with a URN share a printed name. A type of any other namespace
# carries it from the start, so that it never takes the name of one of these.
_NAMESPACES = """
    activations alerts common configuration configuration.collective configuration.hardware
    configuration.integrations configuration.interactionAnalyzer configuration.interactionDialer
    configuration.interactionOptimizer configuration.interactionRecorder configuration.mail
    configuration.people configuration.people.accessrights configuration.reporting
    configuration.system configuration.transaction connection content dataDictionary dataExtractor
    dialer directories interactions interactions.assistance interactions.callback interactions.chat
    interactions.email ipa licenses messaging phoneNumbers qualityManagement queues recordings
    responseManagement security session statistics status system unifiedMessaging voicePrompts
    webCallback webChat wfm
"""
NAMESPACES = frozenset(_NAMESPACES.split())

# Types that pages print without a URN: the area whose pages show them, the printed name, and the
# component name. On the pages of all other areas the printed name means another type.
OF_AREAS = {
    # The other type is that of `status`.
    ("configuration", "statusMessage"): "configuration_statusMessage",
    ("configuration", "statusMessages"): "configuration_statusMessages",
    # The other type is that of `data-dictionary`.
    ("data-extractor", "column"): "dataExtractor_column",
    ("data-extractor", "table"): "dataExtractor_table",
    ("data-extractor", "tables"): "dataExtractor_tables",
    ("data-extractor", "view"): "dataExtractor_view",
    ("data-extractor", "views"): "dataExtractor_views",
    # The other type is that of callbacks.
    ("dialer", "dispositionParameters"): "dialer_dispositionParameters",
    # The other type is that of `phone-numbers`.
    ("dialer", "phoneNumberDetails"): "dialer_phoneNumberDetails",
    # The other type is that of `interactions`, which may lack an address.
    ("recordings", "emailAddress"): "recordings_emailAddress",
    # The other type is that of `queues`.
    ("phone-numbers", "queueType"): "phoneNumbers_queueType",
}

# Enumerations that are known to have the printed name of an object type, which keeps it.
ENUMERATIONS = frozenset({"action", "location"})

_ROWS = Path(__file__).with_name("known_rows.txt")


@cache
def known_rows() -> dict[str, frozenset[str]]:
    """Return rows of the known types that send no `__type`, and members of the known enumerations.

    They stand by the names that pages print. A type that has none of the rows or members of its
    name is another type, whatever pages are there.
    """
    lines = (line.split(" ") for line in _ROWS.read_text("utf-8").splitlines())
    return {name: frozenset(rows) for name, *rows in lines}

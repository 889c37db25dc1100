"""Table of parts that come and go with a version of a feature, with what that means for others."""

from __future__ import annotations

from generator.diff.rule_table import GONE, NARROWS, ORDINARY, UNVERSIONED, WIDENS

# fmt: off
# Parts that come and go with a version of a feature: the kind; whether a new one can be one that
# callers must send; then the level and the reason of a removal, of an addition without a version,
# and of one between documents that have no versions at all.
LIFECYCLES = (
    ("operation", False, "B", GONE, "W", UNVERSIONED, "A", ORDINARY),
    ("parameter", True, "W", "Servers mostly ignore a parameter that they do not know, but some "
     "refuse it, and its effect is lost.", "W", UNVERSIONED, "A", ORDINARY),
    ("response-header", False, "B", GONE, "W", UNVERSIONED, "A", ORDINARY),
    ("error-id", False, "W", "Code that waits for the error never sees it again.",
     "W", UNVERSIONED, "A", ORDINARY),
    ("webhook", False, "B", GONE, "W", UNVERSIONED, "A", ORDINARY),
    ("message", False, "B", GONE, "W", UNVERSIONED, "A", ORDINARY),
    ("subscription-message", False, "B", GONE, "W", UNVERSIONED, "A", ORDINARY),
    ("property", True, "WB", "A reader misses the value. What a caller still sends is mostly "
     "ignored.", "WW", UNVERSIONED, "AA", ORDINARY),
    ("enum-value", False, "BA", NARROWS,
     "WW", "No version tells which servers take or send the value.",
     "AW", "A caller may send one value more. A reader that knows all values meets one that it "
     "does not know."),
    ("option", False, "BA", NARROWS, "WB", WIDENS, "AB", WIDENS),
)

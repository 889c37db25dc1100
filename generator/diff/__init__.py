"""Comparison of two specs: what changed, for whom it matters, and where it stands."""

from generator.diff.change import Change, Effect, Place
from generator.diff.compare import compare
from generator.diff.documents import ComparedSpec, read
from generator.diff.rules import Level

# The name that programs outside this repository know.
Documents = ComparedSpec

__all__ = ["Change", "ComparedSpec", "Documents", "Effect", "Level", "Place", "compare", "read"]

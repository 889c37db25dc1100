"""The sandbox in place: the package `sandbox` with the spec that is generated for it."""

from __future__ import annotations

from pathlib import Path

import sandbox.spec

sandbox.spec.FOLDER = Path(__file__).parents[2] / "generated" / "icws_sandbox" / "spec"

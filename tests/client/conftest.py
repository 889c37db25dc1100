"""Makes the run-time templates importable as the package ``icws_runtime``."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

RUNTIME = Path(__file__).resolve().parents[2] / "templates" / "runtime"


def load_runtime() -> None:
    """Load templates/runtime under a name of its own, so that relative imports work."""
    if "icws_runtime" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "icws_runtime", RUNTIME / "__init__.py", submodule_search_locations=[str(RUNTIME)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["icws_runtime"] = module
    spec.loader.exec_module(module)


load_runtime()

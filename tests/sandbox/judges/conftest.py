"""The spec that the tools judge the sandbox by: spec/, or that of the folder JUDGED_SPEC.

`make tools SPEC=DIR` sets the variable, for a run of one judge: the sandbox has that spec, too.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import sandbox.spec
from tests import embedded


@pytest.fixture(scope="session", autouse=True)
def _judged_spec(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        if "JUDGED_SPEC" in os.environ:
            patch.setattr(embedded, "SPEC", Path(os.environ["JUDGED_SPEC"]).resolve())
            folder = tmp_path_factory.mktemp("spec")
            for name, data in (("openapi", embedded.openapi()), ("asyncapi", embedded.asyncapi())):
                (folder / f"{name}.json").write_text(json.dumps(data), encoding="utf-8")
            patch.setattr(sandbox.spec, "FOLDER", folder)
        yield

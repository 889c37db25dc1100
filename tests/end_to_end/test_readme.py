"""The README's example runs as printed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.end_to_end.contact_centre import contact_centre

ROOT = Path(__file__).parents[2]


def test_the_example_runs_as_printed() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert len([line for line in code.splitlines() if line.strip()]) <= 12
    with contact_centre(connection=11, interactions=12, queues=1) as centre:
        centre.answer("POST", "/interactions/1000001/hold", 204)
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"ICWS_URL": centre.url, "PYTHONPATH": str(ROOT / "generated")},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert (
        done.stdout
        == "interactions.consult.queueID needs interactions 13; the server has interactions 12\n"
    )
    assert [r.method for r in centre.after_log_in] == ["POST", "DELETE"]

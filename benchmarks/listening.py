"""A sandbox in a process of its own, up to the moment at which it listens."""

from __future__ import annotations

import subprocess
import sys


def main() -> int:
    """Start `icws_sandbox` out of the import path, and end it when it listens."""
    with subprocess.Popen(
        (sys.executable, "-m", "icws_sandbox", "--port", "0"), stderr=subprocess.PIPE, text=True
    ) as process:
        lines = iter(process.stderr or ())
        listens = any("listening on" in line for line in lines)
        process.terminate()
    return 0 if listens else 1


if __name__ == "__main__":
    sys.exit(main())

"""The diff as it was before the work on full size, to compare today's with.

`python -m benchmarks.earlier_diff TREE OLD NEW` runs the one of a source tree that
`source_tree` has put there.
"""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
from importlib import import_module
from pathlib import Path

# The last commit in which each step read the spec in its own way.
_COMMIT = "3a32731b370361f7a5f89f55e842e0e5d6b8f2a3"
_ROOT = Path(__file__).resolve().parents[1]


def source_tree(folder: Path) -> bool:
    """Put the earlier generator into a folder; False where the history does not have it."""
    done = subprocess.run(  # noqa: S603  # git, with arguments of its own
        ("git", "-C", str(_ROOT), "archive", _COMMIT, "generator"),  # noqa: S607
        capture_output=True,
        check=False,
    )
    if done.returncode:
        return False
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return True


def main() -> int:
    """Compare two specs with the earlier generator; print how many changes it tells."""
    tree, old, new = sys.argv[1:]
    sys.path.insert(0, tree)
    # The command itself would import packages that the project does not use any more.
    read = import_module("generator.diff.documents").read
    compare = import_module("generator.diff.compare").compare
    print(len(compare(*read(old, new))))
    return 0


if __name__ == "__main__":
    sys.exit(main())

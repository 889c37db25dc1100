"""One target in a process of its own: libFuzzer ends the process that it runs in."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

# Compiled for some systems only, and without types.
atheris: Any = importlib.import_module("atheris")
# What is guided by coverage: reading, and the libraries whose behaviour it depends on.
INSTRUMENTED = ["generator", "icws"]


def main() -> None:
    """Write the seeds into the corpus, then hand over to libFuzzer with the other arguments."""
    name, *options = sys.argv[1:]
    with atheris.instrument_imports(include=INSTRUMENTED, enable_loader_override=False):
        target = importlib.import_module(f"fuzz.{name}").TARGET
    corpus = Path(options[-1])
    if corpus.is_dir():
        for number, seed in enumerate(target.seeds()):
            (corpus / f"seed-{number}").write_bytes(seed)

    def mutate(data: bytes, largest: int, seed: int) -> bytes:
        # Two thirds by pieces, one by bytes.
        if seed % 3 and data:
            return bytes(target.mutate(data, largest, seed))
        return bytes(atheris.Mutate(data, largest))

    options.insert(0, f"-max_len={target.largest}")
    atheris.Setup([name, *options], target.check, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

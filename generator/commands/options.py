"""The option of the commands that keep what they made in the user's cache."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator.cache_folder import user_folder


def add_cache_option(command: argparse.ArgumentParser) -> None:
    """Declare the option that turns the user's cache off."""
    command.add_argument(
        "--no-cache",
        action="store_true",
        help="do everything anew (default: keep what was read and derived in the user's cache)",
    )


def cache_folder(parsed: argparse.Namespace, kind: str) -> Path | None:
    """Return the user's folder for a kind of entries; None where the options want none."""
    return None if parsed.no_cache else user_folder(kind)

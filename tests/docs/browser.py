"""The browser that opens pages of the site: an installed Chromium."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next((found for name in NAMES if (found := shutil.which(name))), None)
NEEDS_BROWSER = pytest.mark.skipif(
    CHROMIUM is None, reason=f"no browser on PATH: one of {', '.join(NAMES)}"
)


def running() -> Iterator[Browser]:
    """Yield a browser without a window, for a fixture."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()

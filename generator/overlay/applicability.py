"""Which overlays, and which of their actions, the pages that were read ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.overlay.document import JSONPATH, Action, Overlay, Page
from generator.overlay.errors import OverlayError


def why_not(overlay: Overlay, document: dict[str, Any], digests: Mapping[str, str]) -> str | None:
    """Why an overlay does not apply; None when it does.

    `digests` has the SHA-256 of each page that was read.

    Raises OverlayError when some of its pages are there and others are not, or one has changed.
    """
    found = {page.name: _digest(page, digests) for page in overlay.pages}
    if found and not any(found.values()):
        return "none of its pages was read"
    if not any(wanted(action, digests) for action in overlay.actions):
        return "none of its pages was read"
    if overlay.unless is not None and JSONPATH.findall(overlay.unless, document):
        return f"a page states {overlay.unless}"
    for page in overlay.pages:
        digest = found[page.name]
        if digest is None:
            raise OverlayError(overlay.file, 1, f"page {page.name} is not there", "all of x-pages")
        if page.sha256 not in (None, digest):
            wrong = f"page {page.name} has changed to sha256 {digest}"
            raise OverlayError(overlay.file, 1, wrong, f"sha256 {page.sha256}")
    return None


def wanted(action: Action, digests: Mapping[str, str]) -> bool:
    """Whether all pages that an action needs were read."""
    return all(_digest(Page(name, None), digests) for name in action.pages)


def _digest(page: Page, digests: Mapping[str, str]) -> str | None:
    """The digest of a page, which may have been renamed; None when it was not read."""
    if page.sha256 in digests.values():
        return page.sha256
    ends = (d for read, d in digests.items() if f"/{read}".endswith(f"/{page.name}"))
    return next(ends, None)

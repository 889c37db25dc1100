"""Applicability of overlays and their actions: the pages that were read decide it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.errors import LocatedError
from generator.overlay.document import JSONPATH, Action, Overlay, Page


def why_not(overlay: Overlay, document: dict[str, Any], digests: Mapping[str, str]) -> str | None:
    """Return the reason for which an overlay does not apply; None when it does.

    Args:
        overlay: the overlay.
        document: the document that it extends.
        digests: the SHA-256 of each page that was read.

    Raises:
        LocatedError: some of its pages are there and others are not, or one has changed.
    """
    read = {page.name: _digest(page, digests) for page in overlay.pages}
    if read and not any(read.values()):
        return "none of its pages was read"
    if not any(applies(action, digests) for action in overlay.actions):
        return "none of its pages was read"
    if overlay.unless is not None and JSONPATH.findall(overlay.unless, document):
        return f"a page states {overlay.unless}"
    for page in overlay.pages:
        digest = read[page.name]
        if digest is None:
            problem = f"the page {page.name} was not read"
            raise LocatedError(overlay.file, problem, "all of x-pages", 1)
        if page.sha256 not in (None, digest):
            problem = f"the page {page.name} has changed to sha256 {digest}"
            raise LocatedError(overlay.file, problem, f"sha256 {page.sha256}", 1)
    return None


def applies(action: Action, digests: Mapping[str, str]) -> bool:
    """Tell whether all pages that an action needs were read."""
    return all(_digest(Page(name, None), digests) for name in action.pages)


def _digest(page: Page, digests: Mapping[str, str]) -> str | None:
    """Return the digest of a page, which may have been renamed; None when it was not read."""
    if page.sha256 in digests.values():
        return page.sha256
    ends = (d for read, d in digests.items() if f"/{read}".endswith(f"/{page.name}"))
    return next(ends, None)

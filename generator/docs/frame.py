"""The header that all pages of a site share, those of Sphinx included."""

from __future__ import annotations

from dataclasses import dataclass

REFERENCE = "reference"
"""The folder of the reference in the site of the library."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The header of a site; addresses are relative to the root of the reference.

    Attributes:
        brand: the name at the left of the header; empty for the title of the API.
        home: the address that the brand leads to.
        links: addresses with their names; a page that is not there is left out.
        python: the pages beside those of the areas, which describe the Python package.
    """

    brand: str
    home: str
    links: tuple[tuple[str, str], ...]
    python: tuple[tuple[str, str], ...] = ()

    def section(self, page: str) -> str:
        """Return the address in the header that a page belongs to; empty for none."""
        if page.startswith("../"):  # a page of Sphinx
            return _SECTIONS["python"] if page.startswith("../python/") else self.home
        return _SECTIONS.get(page.partition("/")[0], "")


_SECTIONS = {
    "python": "python/index.html",
    "operations": "index.html",
    "operation": "index.html",
    "matrix": "matrix.html",
    "types": "types.html",
    "messages": "messages.html",
}
_PAGES = (
    ("python/index.html", "Python"),
    ("index.html", "HTTP"),
    ("matrix.html", "Feature matrix"),
    ("releases.html", "Server releases"),
    ("types.html", "Types"),
    ("messages.html", "Messages"),
)
API = Frame("", "index.html", _PAGES)
"""The header of the reference on its own."""
LIBRARY = Frame(
    "icws-client",
    "../index.html",
    (("../index.html", "Guides"), *(link for link in _PAGES if link[0] != "releases.html")),
)
"""The header of the library's site, which begins with guides."""

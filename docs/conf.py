"""Settings of Sphinx for the guides of the site, which `icwsgen docs --guides docs` builds."""

from __future__ import annotations

import itertools
import re
import sys
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.util import logging

from generator.docs.autodoc import MARK, directives, other_names
from generator.docs.frame import LIBRARY, REFERENCE

_logger = logging.getLogger(__name__)
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "generated"))

project = "icws-client"
project_copyright = ""
html_show_copyright = False
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
templates_path = ["_templates", "../templates/docs"]

myst_heading_anchors = 4
myst_enable_extensions = ["attrs_block", "deflist", "fieldlist"]
# site:// is the root of the site; see generator/docs/guides.py.
myst_url_schemes = ("http", "https", "site")

default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_class_signature = "mixed"
napoleon_numpy_docstring = False
napoleon_use_rtype = False
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
toc_object_entries_show_parents = "hide"

html_theme = "furo"
html_title = "icws-client"
html_use_index = False
html_domain_indices = False
html_copy_source = False
html_show_sourcelink = False
html_sidebars = {
    "**": ["sidebar/scroll-start.html", "sidebar/navigation.html", "sidebar/scroll-end.html"]
}
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#0b57c2", "color-brand-content": "#0b57c2"},
    "dark_css_variables": {"color-brand-primary": "#82b4ff", "color-brand-content": "#82b4ff"},
}
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"

# Files of the repository that are no pages: the link is left out, its text stays.
_OUTSIDE = re.compile(r"\[([^\]]+)\]\(\.\./(?!docs/)[^)]*\)")


def _read(app: Any, name: str, source: list[str]) -> None:
    if "/" not in name:
        source[0] = _OUTSIDE.sub(r"\1", source[0])
    if name == "index":  # every page is in the navigation
        pages = (page.stem for page in (ROOT / "docs").glob("*.md"))
        rest = [page for page in sorted(pages) if f"\n{page}\n" not in source[0] + "\nindex\n"]
        source[0] = source[0].replace("% other pages\n", "".join(f"{page}\n" for page in rest))
    if MARK in source[0]:
        import icws

        pages = [page.read_text("utf-8") for page in (ROOT / "docs" / "python").glob("*.md")]
        told = directives(icws, other_names(icws, pages))
        source[0] = source[0].replace(MARK, told)


def _frame(app: Any, page: str, template: str, context: dict[str, Any], tree: Any) -> None:
    root = f"{'../' * page.count('/')}{REFERENCE}/"
    context |= {"frame": LIBRARY, "root": root, "here": f"../{page}.html", "releases": ()}


def _skip(app: Any, kind: str, name: str, value: Any, skip: bool, options: Any) -> bool | None:
    """Leave out the areas of the client, which have pages of their own."""
    from icws import AsyncClient, Client

    areas = (vars(base).get(name) for base in (Client, AsyncClient))
    return True if name in Client._areas and any(value is area for area in areas) else None


def _name_arguments(app: Any, tree: nodes.document) -> None:
    """Give the description of each argument an id, which the search leads to."""
    for described in tree.findall(addnodes.desc):
        holder = described[0]["ids"]
        lists = (part for part in described[-1] if isinstance(part, nodes.field_list))
        for field in itertools.chain.from_iterable(lists):
            if holder and field[0].astext() == "Parameters":
                for paragraph in field[-1].findall(nodes.paragraph):
                    name = paragraph.next_node(addnodes.literal_strong)
                    if name is not None:
                        paragraph["ids"] = [f"{holder[0]}-{name.astext()}"]


def _refuse_quotes(app: Any, tree: nodes.document) -> None:
    """Warn of a docstring whose example is a quotation: its code lacks `::` before it."""
    for described in tree.findall(addnodes.desc):
        if next(described[-1].findall(nodes.block_quote), None) is not None:
            names = " ".join(described[0]["ids"])
            _logger.warning("%s: text is indented, and no code (expected ::)", names)


def _without_search(app: Any) -> None:
    """Leave the search to the page that searches the reference, too."""
    app.builder.search = False


def setup(app: Any) -> dict[str, bool]:
    """Connect what the pages need beyond settings."""
    app.connect("builder-inited", _without_search)
    app.connect("source-read", _read)
    app.connect("doctree-read", _name_arguments)
    app.connect("doctree-read", _refuse_quotes)
    app.connect("html-page-context", _frame)
    app.connect("autodoc-skip-member", _skip)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

"""The pages of the site, rendered and written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from generator.docs.areas import describe_areas
from generator.docs.frame import API, LIBRARY, REFERENCE, Frame
from generator.docs.guides import build_guides, guide_entries, python_pages
from generator.docs.links import broken_links
from generator.docs.matrix import matrix
from generator.docs.output import write_site
from generator.docs.python import describe_methods
from generator.docs.reference import Reference, message_page, read_reference
from generator.docs.releases import release_rows
from generator.docs.search import Entry, search_data, search_entries, search_words
from generator.docs.templating import STATIC, environment
from generator.docs.text import blocks_of
from generator.docs.types import describe_types, subscriptions
from generator.docs.usage import uses
from generator.emit.quoting import text_of
from generator.errors import LocatedError
from generator.spec.collection import paused_collection
from generator.spec.depth import within_stack

Files = dict[str, str]


def write_docs(folder: Path, out_dir: Path, guides: Path | None = None) -> Files:
    """Write the site for a spec and return its files: relative path -> contents.

    Args:
        folder: the folder of openapi.yaml and, where there are messages, asyncapi.yaml; the
            sources.json beside them has the place that each part was read from.
        out_dir: folder of the site.
        guides: the folder of a Sphinx project, with which the site begins; None for the
            reference on its own.

    Raises:
        SpecError: the spec is not what it should be; nothing was written.
        LocatedError: a page would replace another file, or Sphinx complains of a guide; nothing
            was written.
    """
    with paused_collection():  # pages are made of data that stays
        reference = read_reference(folder)
        with within_stack(reference.spec.openapi.file):
            if guides is None:
                files = render_site(reference)
            else:
                pages = build_guides(guides)
                frame = replace(LIBRARY, python=python_pages(pages))
                rendered = render_site(reference, frame, guide_entries(pages))
                files = {f"{REFERENCE}/{name}": text for name, text in rendered.items()} | pages
    if broken := broken_links(files):
        more = f" and {len(broken) - 1} more" if len(broken) > 1 else ""
        raise LocatedError(
            broken[0].page, f"{broken[0].problem}{more}", "links that lead somewhere"
        )
    write_site(out_dir, files)
    return files


def render_site(reference: Reference, frame: Frame = API, more: Iterable[Entry] = ()) -> Files:
    """Return the files of the reference: relative path -> contents.

    Args:
        reference: the spec, and the plan of its client.
        frame: the header of the pages.
        more: what the search finds beside the reference.
    """
    areas = tuple(describe_areas(reference))
    types = tuple(describe_types(reference))
    messages = tuple(reference.spec.messages.values())
    tables = matrix(reference)
    methods = tuple(describe_methods(reference, areas))
    info = reference.spec.openapi.top.child("info")
    env = environment()
    env.globals.update(
        title=text_of(info, "title") or "API",
        version=text_of(info, "version"),
        about=blocks_of(info),
        frame=frame,
        areas=areas,
        types=types,
        messages=messages,
        operation_count=len(reference.entries),
        tables=tables,
        classes=reference.plan.models.classes,
        methods_of={
            one.href: f"{page.page}#{one.anchor}" for _, page in methods for one in page.methods
        },
        releases=reference.spec.releases,
        sources=reference.sources,
        subscriptions=subscriptions(reference),
        uses=uses(reference),
    )
    entries = [*more, *search_entries(areas, types, messages, methods)]
    figures = (
        ("operations", len(reference.entries), "index.html#page:areas"),
        ("types", len(types), "types.html"),
        ("messages", len(messages), "messages.html"),
        ("features", len(tables), "matrix.html"),
    )
    pages: dict[str, tuple[str, dict[str, object]]] = {
        "index.html": ("index", {"figures": figures}),
        "python/index.html": ("python_index", {}),
        "matrix.html": ("matrix", {}),
        "messages.html": ("messages", {}),
        "types.html": ("types", {"kinds": Counter(one.kind for one in types)}),
        "search.html": ("search", {"count": sum(entry.count for entry in entries)}),
    }
    if reference.spec.releases:
        pages["releases.html"] = ("releases", {"rows": release_rows(reference.spec, tables)})
    for area in areas:
        for section in area.section.tree:
            pages[section.page] = ("operations", {"area": area, "section": section})
    for area, page in methods:
        values = {"area": area, "section": page.section, "methods": page.methods}
        pages[page.page] = ("python", values)
    pages |= {one.page: ("type", {"type": one}) for one in types}
    pages |= {message_page(one.key): ("message", {"message": one}) for one in messages}
    pages |= {table.page: ("feature", {"table": table}) for table in tables}
    files = {f"static/{path.name}": path.read_text("utf-8") for path in sorted(STATIC.iterdir())}
    files["static/search_data.js"] = search_data(entries)
    files["static/search_words.js"] = search_words(entries)
    for path, (template, values) in pages.items():
        root = "../" * path.count("/")
        page_template = env.get_template(f"{template}.html.jinja2")
        files[path] = page_template.render(root=root, here=path, **values)
    return files

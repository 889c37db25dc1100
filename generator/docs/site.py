"""The pages of the site, rendered and written."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from generator.docs.areas import describe_areas
from generator.docs.matrix import matrix
from generator.docs.output import write_site
from generator.docs.reference import Reference, message_page, read_reference
from generator.docs.releases import release_rows
from generator.docs.search import search_data, search_entries
from generator.docs.templating import STATIC, environment
from generator.docs.text import blocks_of
from generator.docs.types import describe_type, subscriptions
from generator.docs.usage import uses
from generator.emit.quoting import text_of
from generator.spec.collection import paused_collection
from generator.spec.depth import within_stack

Files = dict[str, str]


def write_docs(folder: Path, out_dir: Path) -> Files:
    """Write the site for a spec and return its files: relative path -> contents.

    Args:
        folder: the folder of openapi.yaml and, where there are messages, asyncapi.yaml; the
            sources.json beside them has the place that each part was read from.
        out_dir: folder of the site.

    Raises:
        SpecError: the spec is not what it should be; nothing was written.
        LocatedError: a page would replace another file; nothing was written.
    """
    with paused_collection():  # pages are made of data that stays
        reference = read_reference(folder)
        with within_stack(reference.spec.openapi.file):
            files = render_site(reference)
    write_site(out_dir, files)
    return files


def render_site(reference: Reference) -> Files:
    """Return the files of the site: relative path -> contents."""
    areas = tuple(describe_areas(reference))
    types = tuple(describe_type(*item) for item in reference.spec.schemas.items())
    messages = tuple(reference.spec.messages.values())
    tables = matrix(reference)
    info = reference.spec.openapi.top.child("info")
    env = environment()
    env.globals.update(
        title=text_of(info, "title") or "API",
        version=text_of(info, "version"),
        about=blocks_of(info),
        areas=areas,
        types=types,
        messages=messages,
        operation_count=len(reference.entries),
        tables=tables,
        classes=reference.plan.models.classes,
        releases=reference.spec.releases,
        sources=reference.sources,
        subscriptions=subscriptions(reference),
        uses=uses(reference),
    )
    entries = list(search_entries(areas, types, messages))
    figures = (
        ("operations", len(reference.entries), "index.html#page:areas"),
        ("types", len(types), "types.html"),
        ("messages", len(messages), "messages.html"),
        ("features", len(tables), "matrix.html"),
    )
    pages: dict[str, tuple[str, dict[str, object]]] = {
        "index.html": ("index", {"figures": figures}),
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
    pages |= {one.page: ("type", {"type": one}) for one in types}
    pages |= {message_page(one.key): ("message", {"message": one}) for one in messages}
    pages |= {table.page: ("feature", {"table": table}) for table in tables}
    files = {f"static/{path.name}": path.read_text("utf-8") for path in sorted(STATIC.iterdir())}
    files["static/search_data.js"] = search_data(entries)
    for path, (template, values) in pages.items():
        root = "../" * path.count("/")
        page = env.get_template(f"{template}.html.jinja2")
        files[path] = page.render(root=root, here=path, **values)
    return files

"""The pages of the site, rendered and written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from generator.docs.areas import Section, area_sections
from generator.docs.breaking import with_breaks
from generator.docs.frame import API, LIBRARY, REFERENCE, Frame
from generator.docs.guides import build_guides, guide_entries, python_pages
from generator.docs.links import broken_links
from generator.docs.matrix import Table, matrix
from generator.docs.operations import OperationText, describe_operation, usual_responses
from generator.docs.output import write_site
from generator.docs.python import MethodText, describe_method, hint_words
from generator.docs.reference import Reference, message_page, python_page, read_reference
from generator.docs.search import SearchEntry, search_entries
from generator.docs.search_data import search_names, search_words
from generator.docs.templating import STATIC, environment
from generator.docs.text import blocks_of
from generator.docs.types import TypeText, describe_types, subscriptions
from generator.docs.usage import uses
from generator.emit.quoting import text_of
from generator.emit.rendering.docstrings import example_calls
from generator.errors import LocatedError
from generator.spec.collection import paused_collection
from generator.spec.depth import within_stack

Files = dict[str, str]
_Page = tuple[str, dict[str, object]]


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


def render_site(
    reference: Reference, frame: Frame = API, more: Iterable[SearchEntry] = ()
) -> Files:
    """Return the files of the reference: relative path -> contents.

    Args:
        reference: the spec, and the plan of its client.
        frame: the header of the pages.
        more: what the search finds beside the reference.
    """
    content = _content(reference)
    messages = reference.spec.messages.values()
    parts = search_entries(
        content.sections, content.methods, content.operations, content.types, messages
    )
    entries = [*more, *parts]
    env = environment()
    shared = _shared(reference, content) | {"frame": frame}
    side = env.get_template("side.html.jinja2")
    shared["side"] = cache(lambda root: side.make_module({**shared, "root": root}))
    files = {f"static/{path.name}": path.read_text("utf-8") for path in sorted(STATIC.iterdir())}
    files["static/search_names.js"] = search_names(entries)
    files["static/search_words.js"] = search_words(entries)
    pages = _pages(reference, content)
    pages["search.html"] = ("search", {"count": sum(entry.count for entry in entries)})
    for path, (template, values) in pages.items():
        root = "../" * path.count("/")
        page_template = env.get_template(f"{template}.html.jinja2")
        files[path] = with_breaks(page_template.render(**shared, root=root, here=path, **values))
    return files


@dataclass(frozen=True, slots=True)
class _Content:
    """The reference in words; operations and methods by the pages of the operations."""

    areas: tuple[Section, ...]
    operations: Mapping[str, OperationText]
    methods: Mapping[str, MethodText]
    types: tuple[TypeText, ...]
    tables: tuple[Table, ...]

    @property
    def sections(self) -> tuple[Section, ...]:
        """The areas and their resources that have pages."""
        return tuple(section for area in self.areas for section in area.tree)


def _content(reference: Reference) -> _Content:
    usual, calls = usual_responses(reference), example_calls(reference.plan)
    entries = {entry.page: entry for entry in reference.entries}
    operations = {
        page: describe_operation(reference, entry, usual) for page, entry in entries.items()
    }
    return _Content(
        areas=tuple(area_sections(reference)),
        operations=operations,
        methods={
            page: describe_method(entry, operations[page], calls) for page, entry in entries.items()
        },
        types=tuple(describe_types(reference)),
        tables=matrix(reference),
    )


def _shared(reference: Reference, content: _Content) -> dict[str, object]:
    """Return what every page has."""
    info = reference.spec.openapi.top.child("info")
    plan = reference.plan
    components = {name: component for component, name in plan.models.classes.items()}
    names = ("log_in", "log_out", "poll")
    own = {plan.own[name].operation_id: name for name in names if name in plan.own}
    return {
        "title": text_of(info, "title") or "API",
        "version": text_of(info, "version"),
        "about": blocks_of(info),
        "areas": content.areas,
        "types": content.types,
        "messages": reference.spec.messages.values(),
        "operation_count": len(reference.entries),
        "tables": content.tables,
        "classes": plan.models.classes,
        "own": own,
        "methods_of": content.methods,
        "message_of": plan.messages,
        "hint_words": partial(hint_words, components),
        "releases": reference.spec.releases,
        "sources": reference.sources,
        "subscriptions": subscriptions(reference),
        "uses": uses(reference),
    }


def _pages(reference: Reference, content: _Content) -> dict[str, _Page]:
    """Return the template of each page but the search, with what only this page has."""
    figures = (
        ("operations", len(reference.entries), "index.html#page:areas"),
        ("types", len(content.types), "types.html"),
        ("messages", len(reference.spec.messages), "messages.html"),
        ("features", len(content.tables), "matrix.html"),
    )
    pages: dict[str, _Page] = {
        "index.html": ("index", {"figures": figures}),
        "python/index.html": ("python_index", {}),
        "matrix.html": ("matrix", {}),
        "messages.html": ("messages", {}),
        "types.html": ("types", {"kinds": Counter(one.kind for one in content.types)}),
    }
    if reference.spec.releases:
        # Those of the matrix, then those that releases alone name.
        anchors = {table.feature: table.anchor for table in content.tables}
        for feature in (name for one in reference.spec.releases for name in one.versions):
            anchors.setdefault(feature, "")
        pages["releases.html"] = ("releases", {"anchors": anchors})
    for section in content.sections:
        values: dict[str, object] = {"section": section}
        pages[section.page] = ("operations", values)
        for entry in section.entries:
            operation = content.operations[entry.page]
            pages[entry.page] = ("operation", {**values, "entry": entry, "operation": operation})
        methods = [content.methods[entry.page] for entry in section.entries]
        pages[python_page(section.names)] = ("python", {**values, "methods": methods})
    pages |= {one.page: ("type", {"type": one}) for one in content.types}
    messages = reference.spec.messages.items()
    pages |= {message_page(key): ("message", {"message": one}) for key, one in messages}
    pages |= {table.page: ("feature", {"table": table}) for table in content.tables}
    return pages

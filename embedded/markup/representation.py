"""Representations: property rows at any depth, clone sources and targets."""

from __future__ import annotations

from collections.abc import Iterator

from embedded.markup.page import Contents, Page, Representation, Row
from embedded.markup.prose import (
    attribute,
    bullets,
    feature_table,
    inline,
    plain,
    prose,
    required_label,
)

_EXPAND = (
    '<div class="expand-collapse"><a href="javascript:void(0)" class="expand">Expand All</a>'
    '<a href="javascript:void(0)" class="collapse">Collapse All</a></div>'
)
_RECURSIVE = '<p class="label-bucket"><span class="label label-info">Recursive</span></p>'
_CRITERIA = "The value must conform to all of these criteria:"
_OPTIONS_LINE = (
    '<div class="row data-contract-level-{}"><div class="span2"></div><div class="span2"></div>'
    '<div class="span3"><p><strong>Multiple options:</strong></p>'
    "The value can be assigned any of the following options.</div>\n</div>\n"
)


class Clones:
    """The clone ids of one page: a type that is used more than once gets one."""

    def __init__(self, page: Page) -> None:
        uses: dict[str, int] = {}
        for contents in _all_contents(page):
            if contents.key is not None:
                uses[contents.key] = uses.get(contents.key, 0) + 1
        repeated = [key for key, count in uses.items() if count > 1]
        self._ids = {key: number for number, key in enumerate(repeated, 1)}
        self._printed: set[str] = set()

    def opening(self, contents: Contents) -> tuple[str, bool]:
        """Return the opening tag for the contents, and whether their rows follow."""
        key = contents.key
        number = None if key is None else self._ids.get(key)
        if key is None or number is None:
            if key is not None and not contents.rows:
                return _opening("target", len(self._ids) + 1), False
            return '<div class="complex-type-contents">\n', True
        if key in self._printed or not contents.rows:
            return _opening("target", number), False
        self._printed.add(key)
        return _opening("source", number) + "\n", True


def representation(body: Representation, clones: Clones) -> str:
    """Render a representation with its title line, its feature table and its rows."""
    docs = ""
    if body.text:
        docs = (
            '<i class="show-type-docs icon icon-info-sign"></i>'
            f'<div data-type-name="{attribute(body.title)}" class="type-documentation">'
            f"{inline(body.text)}</div>"
        )
    table = feature_table(body.features)
    if table:
        table = f'<div class="row"><div class="span7">{table}</div></div>\n'
    return (
        '\n<section class="data-contract-representation collapse-reactive-tables">\n'
        f'<div class="row representation-type"><div class="span7 type-name">{plain(body.title)}'
        f"{docs}{_EXPAND}\n</div></div>\n{table}"
        '<div class="row headers">\n<div class="span2">Property</div>\n'
        '<div class="span2">Value</div>\n<div class="span3">Comments</div>\n</div>\n'
        f"{_rows(body.contents, 0, clones)}</section>\n"
    )


def _opening(role: str, number: int) -> str:
    return (
        f'<div class="complex-type-contents data-contract-clone-{role}" data-clone-id="{number}">'
    )


def _rows(contents: Contents, level: int, clones: Clones) -> str:
    lead = _OPTIONS_LINE.format(level) if contents.options else ""
    return lead + "".join(_row(row, level, clones) for row in contents.rows)


def _row(row: Row, level: int, clones: Clones) -> str:
    opens = row.contents is not None and not row.contents.recursive
    state = " collapsible collapsed" if opens else ""
    caret = "caret" if opens else "caret invisible"
    head = (
        f'<div class="row data-contract-level-{level}{state}"><div class="span2">'
        f'<b class="{caret}"></b><div class="side-spacer"></div>'
        f'<div class="bottom-spacer"></div><span class="property-content">{plain(row.name)}</span>'
        f'</div><div class="span2">{plain(row.value)}</div>'
        f'<div class="span3">{_comments(row)}</div>\n</div>\n'
    )
    if row.contents is None or row.contents.recursive:
        return head
    opening, in_full = clones.opening(row.contents)
    inside = _rows(row.contents, level + 1, clones) if in_full else ""
    return f"{head}{opening}{inside}</div>\n"


def _comments(row: Row) -> str:
    parts = []
    if row.contents is not None and row.contents.recursive:
        parts.append(_RECURSIVE)
    if row.required:
        words = "Required" if row.required is True else "Conditionally Required"
        parts.append(required_label(words, "label-bucket"))
    parts.append(prose(row.text))
    if row.criteria:
        parts.append(f" {_CRITERIA}{bullets(row.criteria)}")
    parts.extend(f'<p class="topicPara">{inline(text)}</p>' for text in row.conditions)
    parts.append(feature_table(row.features))
    if row.nullable:
        parts.append("<p>This property can be null.</p>")
    if row.default is not None:
        parts.append(
            '<p class="default-value"><span class="label label-info normal-white-space">'
            f"Default value: {plain(row.default)}</span></p>"
        )
    if row.type_doc is not None:
        parts.append(
            f"<p><strong>{row.type_doc.of} type documentation:</strong></p>"
            f"<p>{inline(row.type_doc.text)}</p>"
        )
    return "".join(parts)


def _all_contents(page: Page) -> Iterator[Contents]:
    for method in page.methods:
        for body in method.representations:
            yield from _nested(body.contents)
        for response in method.responses:
            if response.representation is not None:
                yield from _nested(response.representation.contents)
            for message in response.messages:
                yield from _nested(message.representation.contents)


def _nested(contents: Contents) -> Iterator[Contents]:
    for row in contents.rows:
        if row.contents is not None:
            yield row.contents
            yield from _nested(row.contents)

"""A whole reference page: frame, navigation bars, methods, parameters, responses."""

from __future__ import annotations

import json

from embedded.markup.page import ErrorId, Message, Method, Page, Parameter, Response
from embedded.markup.prose import (
    attribute,
    feature_table,
    inline,
    plain,
    prose,
    required_label,
)
from embedded.markup.representation import Clones, representation

_TITLE = "Interaction Center Web Services (ICWS)"
_STYLES = ("bootstrap", "prettify", "screen", "reactiveTable")
_SCRIPTS = ("jquery_min", "versiondata", "version", "navdata", "nav")
_LAST_SCRIPTS = ("bootstrap_min", "prettify", "main")
_BOM = "\ufeff"


def page_file(path: str) -> str:
    """Return where the vendor keeps the page of a resource path: braces become parentheses.

    Raises ValueError for a path with a segment that is not a plain name.
    """
    segments = path.strip("/").replace("{", "(").replace("}", ")").split("/")
    for segment in segments:
        if not segment.strip("()").replace("-", "").replace("_", "").isalnum():
            raise ValueError(f"not a resource path: {path!r}")
    return "/".join([*segments, "index.htm"])


def render_page(page: Page) -> str:
    """Return the page as the vendor would serve it, byte order mark included."""
    clones = Clones(page)
    methods = "".join(_method(method, page, clones) for method in page.methods)
    root = "../" * len(page.path.strip("/").split("/"))
    return (
        f"{_BOM}{_head(root)}{_top(root, page.path)}"
        f'<header class="resource-header" id="resource">\n<h3>{plain(page.path)}</h3>\n</header>\n'
        f"<section>\n{prose(page.text)}{feature_table(page.features)}\n{methods}\n"
        f"</section>\n</div>\n</div>\n</div>\n{_bottom(root)}"
    )


def _head(root: str) -> str:
    styles = "".join(f'<link href="{root}style/{s}.css" rel="stylesheet">\n' for s in _STYLES)
    scripts = "".join(f'<script src="{root}scripts/{s}.js"></script>\n' for s in _SCRIPTS)
    return (
        '<!DOCTYPE html>\n\n<html charset="UTF-8">\n<head>\n'
        f'<title>{_TITLE}</title>\n<meta http-equiv="X-UA-Compatible" content="IE=Edge"/>\n'
        f"{styles}{scripts}<script>window.pathToDocRoot = '{root}';</script>\n</head>\n"
    )


def _top(root: str, path: str) -> str:
    file = path.strip("/").replace("{", "(").replace("}", ")") + "/index.htm"
    # inside a script element nothing is unescaped, so "<" may not stand there at all
    script_text = json.dumps(file).replace("<", "\\u003c").replace("'", "\\u0027")
    return (
        '<body data-spy="scroll" data-target=".api-nav">\n'
        '<div class="navbar navbar-inverse navbar-fixed-top">\n<div class="navbar-inner">\n'
        f'<ul class="nav">\n<li>\n<a class="brand" href="{root}ConceptualContent/Welcome.htm">'
        f"{_TITLE}</a>\n</li>\n\n</ul>\n"
        '<form class="nav-search-form form-search">\n'
        '    <input type="text" name="searchText" value="" maxlength="100"'
        ' placeholder="search term(s)..." />\n'
        '    <input type="submit" name="button" class="btn" value="Search" />\n'
        "</form>\n</div>\n</div>\n"
        '<div class="container-fluid">\n<div class="api-nav-container">\n'
        '<ul class="nav nav-list api-nav span4">\n</ul>\n'
        '<div class="span1 api-nav-expander affix"><div class="expander"></div></div>\n'
        '<div class="span4 affix api-nav-options">\n'
        '<a href="javascript:void(0)" class="expand">Expand All</a>\n'
        '<a href="javascript:void(0)" class="collapse">Collapse All</a>\n</div>\n'
        f"<script>initializeNav('{script_text[1:-1]}');delete window.initializeNav;</script>\n"
        '</div>\n<div class="api-nav-back"></div>\n<div class="row">\n'
        '<div class="span7 offset4 api-content-container">\n'
    )


def _bottom(root: str) -> str:
    scripts = "".join(f'<script src="{root}scripts/{s}.js"></script>\n' for s in _LAST_SCRIPTS)
    welcome = f"{root}ConceptualContent/Welcome.htm"
    return (
        '<div class="navbar navbar-inverse navbar-fixed-bottom">\n<div class="navbar-inner">\n'
        f'<ul class="nav">\n<li>\n<a id="footer-copyright" href="{welcome}">{_TITLE}</a>\n</li>\n'
        f'<li>\n<a id="footer-release" href="{welcome}">&nbsp;</a>\n</li>\n</ul>\n'
        f"</div>\n</div>\n{scripts}</body>\n</html>\n"
    )


def _method(method: Method, page: Page, clones: Clones) -> str:
    bodies = "".join(representation(body, clones) for body in method.representations)
    hidden = "" if method.representations else "hidden"
    no_parameters = "" if method.parameters else "hidden"
    responses = "\n".join(_response(response, clones) for response in method.responses)
    path = page.path if method.path is None else method.path
    return (
        f'<header id="{attribute(method.verb.lower())}">\n<h3>{plain(method.verb)}</h3>\n'
        f"<h4>{plain(path)}</h4>\n</header>\n<section>\n"
        f"{prose(method.text)}{feature_table(method.features)}\n"
        '<header>\n<h3 class="secondary">Request</h3>\n</header>\n<section>\n\n'
        f'<h5 class="{no_parameters}">Parameters</h5>\n'
        f"{_parameter_table(method.parameters, f'parameter-table {no_parameters}')}\n"
        f'<h5 class="{hidden}">Representations</h5>\n<section class="{hidden}">\n{bodies}\n'
        "</section>\n</section>\n"
        '<header>\n<h3 class="secondary">Response</h3>\n</header>\n'
        f"{responses}\n</section>"
    )


def _response(response: Response, clones: Clones) -> str:
    outcome = "success" if str(response.status) < "4" else "error"
    shown = "~*~@paramsStyle~*~" if response.parameters else "hidden"
    body = response.representation
    features = feature_table(response.features)
    kind = response.media_type
    media_type = f"<p>Content-Type: {plain(kind)}</p>\n" if kind else ""
    return (
        f'<h5 class="{outcome}">{response.status} - {plain(response.reason)}</h5>\n\n'
        f'{prose(response.text)}{features}\n\n<div class="{shown}">\n<h5>Parameters</h5>\n'
        f"{_parameter_table(response.parameters, 'parameter-table')}</div>\n"
        f"{_error_table(response.error_ids)}"
        f"{media_type}"
        f"{'' if body is None else representation(body, clones)}"
        f"{''.join(_message(message, clones) for message in response.messages)}"
    )


def _message(message: Message, clones: Clones) -> str:
    return (
        '\n<h5 class="associated-message">Associated Message</h5>\n'
        f"{prose(message.text)}{feature_table(message.features)}\n"
        f"{representation(message.representation, clones)}"
    )


def _parameter_table(parameters: tuple[Parameter, ...], css: str) -> str:
    return (
        f'<section class="{css}">\n<div class="row headers">\n<div class="span1">Type</div>\n'
        '<div class="span2">Name</div>\n<div class="span4">Comments</div>\n</div>\n'
        f"{''.join(_parameter(parameter) for parameter in parameters)}\n</section>\n"
    )


def _parameter(parameter: Parameter) -> str:
    label = required_label("Required", "badge-indicator") if parameter.required else ""
    no_default = "" if parameter.default is not None else "hidden"
    options = "".join(
        f'<li><span class="option-value">{plain(option.value)}</span>  {inline(option.text)}'
        f" {feature_table(option.features)}</li>"
        for option in parameter.options
    )
    return (
        f'<div class="row">\n<div class="span1"><span class="label param-type"'
        f' data-param-type="{attribute(parameter.kind)}"><i class="icon-white"></i>'
        f" {plain(parameter.kind)}</span></div>\n"
        f'<div class="span2">{plain(parameter.name)}</div>\n<div class="span4">\n{label}\n'
        f"{prose(parameter.text)}{feature_table(parameter.features)}\n"
        f'<p class="default-value {no_default}"><span class="label label-info">'
        f"Default value: {plain(parameter.default or '')}</span></p>\n"
        f'<p class="options-heading {"" if parameter.options else "hidden"}">Options:</p>\n'
        # the real pages hold this unfilled placeholder, and a list inside a paragraph
        f'<p class="~*~!visibility!*!"><ul>{options}</ul></p>\n</div>\n</div>'
    )


def _error_table(error_ids: tuple[ErrorId, ...]) -> str:
    if not error_ids:
        return "\n"
    lines = "".join(
        f'<div class="row">\n<div class="span3">\n<div>{plain(error.id)}</div>\n'
        f'<div class="error-type"><span class="muted">Type:</span> {plain(error.type)}</div>\n'
        f'</div>\n<div class="offset3">\n{inline(error.text)}{feature_table(error.features)}\n\n'
        "</div>\n</div>"
        for error in error_ids
    )
    return (
        '<div>\n<h4>Error Responses</h4>\n<section class="error-id-table">\n'
        '<div class="row headers">\n<div class="span3">\n<div>Error Identifier</div>\n'
        '<div class="error-type">Error Type</div>\n</div>\n'
        f'<div class="offset3">Error Description</div>\n</div>\n{lines}\n</section>\n</div>\n'
    )

"""OpenAPI 3.0 documents as OpenAPI 3.1 has them, where one keyword has two forms.

In 3.0 `exclusiveMinimum` says whether `minimum` itself is left out; in 3.1, as in JSON Schema, it
is a limit of its own (https://spec.openapis.org/oas/v3.0.4.html#schema-object). What stands beside
a `$ref` is ignored in 3.0 (https://spec.openapis.org/oas/v3.0.4.html#reference-object).
"""

from __future__ import annotations

from typing import Any

from generator.spec.document import Node, rewritten_files
from generator.spec.operations import METHODS

Data = dict[str, Any]

_LIMITS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))
# Fields of an item of paths, which can have them beside its `$ref`.
_OF_PATH = frozenset({*METHODS, "parameters", "servers"})


def as_openapi_31(document: Data) -> Data:
    """Return a document of OpenAPI 3.0 in the form of 3.1; any other one as it is."""
    if not str(document.get("openapi", "")).startswith("3.0"):
        return document
    return rewritten_files(document, _in_form)


def _in_form(_: Node, content: Data) -> Data:
    if isinstance(content.get("$ref"), str) and not content.keys() & _OF_PATH:
        return content if len(content) == 1 else {"$ref": content["$ref"]}
    for flag, limit in _LIMITS:
        if type(content.get(flag)) is bool:
            excluded = content[flag] and limit in content
            dropped = (flag, limit) if excluded else (flag,)
            kept = {key: value for key, value in content.items() if key not in dropped}
            content = kept | ({flag: content[limit]} if excluded else {})
    return content

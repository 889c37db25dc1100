"""models.py: datamodel-code-generator on a document derived from the plan.

The derived document holds final class and field names and types only; everything else that the
classes say (wire names, tags, docstrings) reaches the templates as finished literals. So nothing
of the spec is left for the tool to name, default, constrain or quote.
"""

from __future__ import annotations

import ast
import json
import warnings
from collections import defaultdict
from typing import Any

from datamodel_code_generator import Error as GeneratorError
from datamodel_code_generator import InputFileType, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import PythonVersion

from generator.emit.errors import EmitError
from generator.emit.plan import Field, Models, Shape
from generator.emit.quoting import docstring, literal, wrap
from generator.emit.shapes import UNKNOWN, reference
from generator.emit.templating import environment, formatted
from generator.shipped import shipped

_FILE = "models.py"


def render_models(models: Models) -> str:
    """Return the source of models.py.

    Raises:
        EmitError: the tool made other classes or fields than planned.
    """
    # Of a spec without types datamodel-code-generator makes an error instead of no classes.
    has_types = models.structs or models.enumerations or models.unions
    try:
        source = _generated(models) if has_types else ""
    except GeneratorError as error:
        raise EmitError(_FILE, f"datamodel-code-generator refused: {error}") from error
    parts = _parts(source)
    aliases = "\n\n".join(parts.aliases[name] for name in _alias_order(models, parts.aliases))
    classes = "\n\n\n".join(parts.classes)
    names = sorted(
        [s.name for s in models.structs]
        + [e.name for e in models.enumerations]
        + [u.name for u in models.unions]
        # Hints of other modules name it as `models.UnknownObject`.
        + ["UnknownObject"]
    )
    used = {
        node.id
        for node in ast.walk(ast.parse(f"{classes}\n{aliases}"))
        if isinstance(node, ast.Name)
    }
    text = (
        environment()
        .get_template("models.py.jinja2")
        .render(classes=classes, aliases=aliases, names=names, used=used)
    )
    result = formatted(text)
    check_models(result, models)
    return result


def derived_document(models: Models) -> Shape:
    """Return the OpenAPI document that datamodel-code-generator reads."""
    schemas: Shape = {UNKNOWN: {"type": "object"}}
    for struct in models.structs:
        own: Shape = {
            "type": "object",
            "properties": {field.name: field.shape for field in struct.own},
            "required": [field.name for field in struct.own if field.required],
        }
        base = [reference(struct.base)] if struct.base else []
        schemas[struct.name] = {"allOf": [*base, own]} if base else own
    for enumeration in models.enumerations:
        schemas[enumeration.name] = {
            "type": "integer",
            "enum": [member.value for member in enumeration.members],
            "x-enum-varnames": [member.name for member in enumeration.members],
        }
    for union in models.unions:
        schemas[union.name] = union.shape
    return {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }


def check_models(source: str, models: Models) -> None:
    """Compare the classes and fields of models.py with the plan.

    Raises:
        EmitError: they differ.
    """
    found: dict[str, list[tuple[str, object]]] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            found[node.name] = [entry for item in node.body for entry in _entry(item)]
    planned: dict[str, list[tuple[str, object]]] = {
        s.name: [(f.name, f.wire) for f in s.own] for s in models.structs
    }
    planned |= {e.name: [(m.name, m.value) for m in e.members] for e in models.enumerations}
    for name in sorted(found.keys() | planned.keys()):
        if sorted(map(repr, found.get(name, ["missing"]))) != sorted(
            map(repr, planned.get(name, ["not planned"]))
        ):
            problem = f"the class {name} has the members {found.get(name)}"
            raise EmitError(_FILE, problem, f"{planned.get(name)}")


def _generated(models: Models) -> str:
    with warnings.catch_warnings():
        # It warns of unions with untagged members; the run-time decoder reads those itself.
        warnings.simplefilter("ignore")
        result = generate(
            json.dumps(derived_document(models)),
            input_filename="spec.json",
            input_file_type=InputFileType.OpenAPI,
            output=None,
            output_model_type=DataModelType.MsgspecStruct,
            target_python_version=PythonVersion.PY_311,
            base_class="icws._runtime.model.Model",
            type_overrides={UNKNOWN: "icws._runtime.model.UnknownObject"},
            custom_template_dir=shipped("templates") / "models",
            extra_template_data=_template_data(models),
            disable_timestamp=True,
            custom_file_header="#",
            formatters=[],
            keep_model_order=True,
            no_alias=True,
            use_type_alias=True,
            use_annotated=False,
            use_union_operator=True,
            use_standard_collections=True,
        )
    if not isinstance(result, str):
        raise EmitError(_FILE, "datamodel-code-generator made no module, or several", "one")
    return result


def _template_data(models: Models) -> defaultdict[str, dict[str, Any]]:
    data: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for struct in models.structs:
        data[struct.name] = {
            "icws_doc": docstring(_paragraphs(struct.doc), "    "),
            "icws_base": struct.base,
            "icws_tag": None if struct.tag is None else literal(struct.tag),
            "icws_fields": {field.name: _field_data(field) for field in struct.own},
        }
    for enumeration in models.enumerations:
        data[enumeration.name] = {
            "icws_doc": docstring(_paragraphs(enumeration.doc), "    "),
            "icws_members": {m.name: _doc(m.doc) for m in enumeration.members},
        }
    for union in models.unions:
        data[union.name] = {"icws_doc": docstring(_paragraphs(union.doc), "")}
    return data


def _field_data(field: Field) -> dict[str, str]:
    arguments = []
    if field.wire != field.name:
        arguments.append(f"name={literal(field.wire)}")
    if not field.required:
        arguments.append("default=UNSET")
    default = "" if not arguments else f" = _field({', '.join(arguments)})"
    if arguments == ["default=UNSET"]:
        default = " = UNSET"
    return {"default": default, "doc": _doc(field.doc)}


def _doc(paragraphs: tuple[str, ...]) -> str:
    return docstring(wrap(" ".join(paragraphs)), "    ") if paragraphs else ""


def _paragraphs(paragraphs: tuple[str, ...]) -> list[str]:
    lines: list[str] = []
    for paragraph in paragraphs:
        lines += ["", *wrap(paragraph)] if lines else wrap(paragraph)
    return lines


class _Parts:
    """Top-level statements of the generated module, as text."""

    def __init__(self) -> None:
        self.classes: list[str] = []
        self.aliases: dict[str, str] = {}


def _parts(source: str) -> _Parts:
    parts = _Parts()
    lines = source.splitlines()
    last: str | None = None
    for node in ast.parse(source).body:
        text = "\n".join(lines[node.lineno - 1 : node.end_lineno])
        if isinstance(node, ast.ClassDef):
            parts.classes.append(text)
            last = None
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            last = node.target.id
            parts.aliases[last] = text
        elif isinstance(node, ast.Expr) and last is not None:
            parts.aliases[last] += f"\n{text}"
        elif not isinstance(node, (ast.Import, ast.ImportFrom)):
            problem = f"{text[:80]!r} is neither a class nor an alias"
            raise EmitError(_FILE, problem, "classes and aliases only")
    return parts


def _alias_order(models: Models, aliases: dict[str, str]) -> list[str]:
    planned = [union.name for union in models.unions]
    if sorted(planned) != sorted(aliases):
        raise EmitError(_FILE, f"the aliases are {sorted(aliases)}", f"{sorted(planned)}")
    # The plan spreads unions within unions, so no alias needs another one.
    return planned


def _entry(item: ast.stmt) -> list[tuple[str, object]]:
    if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
        name = item.target.id
        for word in item.value.keywords if isinstance(item.value, ast.Call) else []:
            if word.arg == "name" and isinstance(word.value, ast.Constant):
                return [(name, word.value.value)]
        return [(name, name)]
    if isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name):
        return [(item.targets[0].id, ast.literal_eval(item.value))]
    if isinstance(item, (ast.Expr, ast.Pass)):
        return []
    return [("?", ast.unparse(item))]


__all__ = ["check_models", "derived_document", "render_models"]

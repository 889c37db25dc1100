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
from generator.emit.plan import Enumeration, Field, Models, ModelType, Shape, Struct, Union
from generator.emit.planning.shapes import UNKNOWN, reference
from generator.emit.quoting import docstring, literal, paragraphs, wrap
from generator.emit.rendering.templating import Generated, rendered
from generator.shipped import shipped

_FILE = "models.py"
Entries = set[tuple[str, object]]
# Source and members by name.
Parts = dict[str, tuple[str, Entries]]


def render_models(models: Models) -> Generated:
    """Return models.py. Raises EmitError: the tool made other classes or fields than planned."""
    # Of a spec without types datamodel-code-generator makes an error instead of no classes.
    classes, aliases = _split(_generated(models)) if models.types else ({}, {})
    _check({**classes, **aliases}, models)
    return rendered(
        _FILE,
        classes=[text for text, _ in classes.values()],
        aliases=[aliases[union.name][0] for union in models.unions],
        # Hints of other modules name the class of unknown objects as `models.UnknownObject`.
        names=sorted([*(item.name for item in models.types), UNKNOWN]),
    )


def _generated(models: Models) -> str:
    schemas: Shape = {UNKNOWN: {"type": "object"}}
    values: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for item in models.types:
        schemas[item.name], values[item.name] = _input(item)
    info = {"title": "models", "version": "1"}
    components = {"schemas": schemas}
    document = {"openapi": "3.1.0", "info": info, "paths": {}, "components": components}
    try:
        # It warns of unions with untagged members; the run-time decoder reads those itself.
        with warnings.catch_warnings(action="ignore"):
            source = generate(
                json.dumps(document),
                input_filename="spec.json",
                input_file_type=InputFileType.OpenAPI,
                output=None,
                output_model_type=DataModelType.MsgspecStruct,
                target_python_version=PythonVersion.PY_311,
                base_class="icws._runtime.model.Model",
                type_overrides={UNKNOWN: "icws._runtime.model.UnknownObject"},
                custom_template_dir=shipped("templates") / "models",
                extra_template_data=values,
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
    except GeneratorError as error:
        raise EmitError(_FILE, f"datamodel-code-generator refused: {error}") from error
    if not isinstance(source, str):
        raise EmitError(_FILE, "datamodel-code-generator made no module, or several", "one")
    return source


def _input(item: ModelType) -> tuple[Shape, dict[str, Any]]:
    """Return the schema of a type that the tool reads, and the values that its template gets."""
    is_class = not isinstance(item, Union)
    values: dict[str, Any] = {"icws_doc": docstring(paragraphs(item.doc), "    " * is_class)}
    match item:
        case Struct():
            schema: Shape = {
                "type": "object",
                "properties": {field.name: field.shape for field in item.own},
                "required": [field.name for field in item.own if field.required],
            }
            if item.base:
                schema = {"allOf": [reference(item.base), schema]}
            values["icws_tag"] = None if item.tag is None else literal(item.tag)
            values["icws_fields"] = {
                field.name: {"default": _default(field), "doc": _doc(field.doc)}
                for field in item.own
            }
        case Enumeration():
            schema = {
                "type": "integer",
                "enum": [member.value for member in item.members],
                "x-enum-varnames": [member.name for member in item.members],
            }
            values["icws_members"] = {member.name: _doc(member.doc) for member in item.members}
        case Union():
            schema = item.shape
    return schema, values


def _default(field: Field) -> str:
    if field.wire == field.name:
        return "" if field.required else " = UNSET"
    default = "" if field.required else ", default=UNSET"
    return f" = _field(name={literal(field.wire)}{default})"


def _doc(text: str) -> str:
    return docstring(wrap(text), "    ") if text else ""


def _split(source: str) -> tuple[Parts, Parts]:
    """Return the classes and the aliases of a module, each with its docstring and members."""
    lines = source.splitlines()
    classes: Parts = {}
    aliases: Parts = {}
    alias = ""
    for node in ast.parse(source).body:
        text = "\n".join(lines[node.lineno - 1 : node.end_lineno])
        match node:
            case ast.Import() | ast.ImportFrom():
                continue
            case ast.ClassDef(name=name, body=body):
                classes[name] = text, {entry for item in body for entry in _entries(item)}
            case ast.AnnAssign(target=ast.Name(id=alias)):
                aliases[alias] = text, set()
            case ast.Expr() if alias:
                aliases[alias] = f"{aliases[alias][0]}\n{text}", set()
            case _:
                problem = f"{text[:80]!r} is neither a class nor an alias"
                raise EmitError(_FILE, problem, "classes and aliases only")
    return classes, aliases


def _check(parts: Parts, models: Models) -> None:
    """Compare the classes, fields and aliases of models.py with the plan."""
    planned: dict[str, Entries] = {item.name: set() for item in models.types}
    planned |= {s.name: {(f.name, f.wire) for f in s.own} for s in models.structs}
    planned |= {e.name: {(m.name, m.value) for m in e.members} for e in models.enumerations}
    if names := sorted(parts.keys() ^ planned.keys()):
        problem = f"classes are either rendered or planned: {', '.join(names)}"
        raise EmitError(_FILE, problem, "both")
    for name, entries in planned.items():
        if differing := entries ^ parts[name][1]:
            members = ", ".join(sorted({member for member, _ in differing}))
            raise EmitError(_FILE, f"members of {name} are not rendered as planned: {members}")


def _entries(item: ast.stmt) -> Entries:
    match item:
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(keywords=keywords)):
            wires = [word.value for word in keywords if word.arg == "name"]
            return {(name, ast.literal_eval(wires[0]) if wires else name)}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {(name, name)}
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return {(name, ast.literal_eval(value))}
        case ast.Expr() | ast.Pass():
            return set()
    return {("?", ast.unparse(item))}

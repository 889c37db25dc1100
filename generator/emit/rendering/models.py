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
from generator.emit.planning.shapes import UNKNOWN, reference
from generator.emit.quoting import docstring, literal, paragraphs, wrap
from generator.emit.rendering.templating import environment
from generator.shipped import shipped

_FILE = "models.py"
Entries = list[tuple[str, object]]


def render_models(models: Models) -> str:
    """Return the source of models.py.

    Raises:
        EmitError: the tool made other classes or fields than planned.
    """
    planned = _planned(models)
    # Of a spec without types datamodel-code-generator makes an error instead of no classes.
    classes, by_name = _split(_generated(models)) if planned else ([], {})
    aliases = [by_name[union.name] for union in models.unions if union.name in by_name]
    # Hints of other modules name the class of unknown objects as `models.UnknownObject`.
    names = sorted([*planned, UNKNOWN])
    template = environment().get_template("models.py.jinja2")
    source = template.render(classes=classes, aliases=aliases, names=names)
    _check(source, planned)
    return source


def _generated(models: Models) -> str:
    try:
        with warnings.catch_warnings():
            # It warns of unions with untagged members; the run-time decoder reads those itself.
            warnings.simplefilter("ignore")
            source = generate(
                json.dumps(_derived_document(models)),
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
    except GeneratorError as error:
        raise EmitError(_FILE, f"datamodel-code-generator refused: {error}") from error
    if not isinstance(source, str):
        raise EmitError(_FILE, "datamodel-code-generator made no module, or several", "one")
    return source


def _derived_document(models: Models) -> Shape:
    """Return the OpenAPI document that datamodel-code-generator reads."""
    schemas: Shape = {UNKNOWN: {"type": "object"}}
    for struct in models.structs:
        own: Shape = {
            "type": "object",
            "properties": {field.name: field.shape for field in struct.own},
            "required": [field.name for field in struct.own if field.required],
        }
        schemas[struct.name] = {"allOf": [reference(struct.base), own]} if struct.base else own
    for enumeration in models.enumerations:
        schemas[enumeration.name] = {
            "type": "integer",
            "enum": [member.value for member in enumeration.members],
            "x-enum-varnames": [member.name for member in enumeration.members],
        }
    schemas |= {union.name: union.shape for union in models.unions}
    info = {"title": "models", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


def _template_data(models: Models) -> defaultdict[str, dict[str, Any]]:
    data: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for struct in models.structs:
        data[struct.name] = {
            "icws_doc": docstring(paragraphs(struct.doc), "    "),
            "icws_base": struct.base,
            "icws_tag": None if struct.tag is None else literal(struct.tag),
            "icws_fields": {
                field.name: {"default": _default(field), "doc": _doc(field.doc)}
                for field in struct.own
            },
        }
    for enumeration in models.enumerations:
        data[enumeration.name] = {
            "icws_doc": docstring(paragraphs(enumeration.doc), "    "),
            "icws_members": {member.name: _doc(member.doc) for member in enumeration.members},
        }
    for union in models.unions:
        data[union.name] = {"icws_doc": docstring(paragraphs(union.doc), "")}
    return data


def _default(field: Field) -> str:
    if field.wire == field.name:
        return "" if field.required else " = UNSET"
    default = "" if field.required else ", default=UNSET"
    return f" = _field(name={literal(field.wire)}{default})"


def _doc(texts: tuple[str, ...]) -> str:
    return docstring(wrap(" ".join(texts)), "    ") if texts else ""


def _split(source: str) -> tuple[list[str], dict[str, str]]:
    """Return the classes and, by name, the aliases of a module, each with its docstring."""
    lines = source.splitlines()
    classes: list[str] = []
    aliases: dict[str, str] = {}
    name = ""
    for node in ast.parse(source).body:
        text = "\n".join(lines[node.lineno - 1 : node.end_lineno])
        match node:
            case ast.Import() | ast.ImportFrom():
                continue
            case ast.ClassDef():
                classes.append(text)
            case ast.AnnAssign(target=ast.Name(id=name)):
                aliases[name] = text
            case ast.Expr() if name:
                aliases[name] += f"\n{text}"
            case _:
                problem = f"{text[:80]!r} is neither a class nor an alias"
                raise EmitError(_FILE, problem, "classes and aliases only")
    return classes, aliases


def _planned(models: Models) -> dict[str, Entries]:
    """Return the names of all classes and aliases, each with its fields or members."""
    planned: dict[str, Entries] = {
        s.name: [(f.name, f.wire) for f in s.own] for s in models.structs
    }
    planned |= {e.name: [(m.name, m.value) for m in e.members] for e in models.enumerations}
    return planned | {union.name: [] for union in models.unions}


def _check(source: str, planned: dict[str, Entries]) -> None:
    """Compare the classes, fields and aliases of models.py with the plan.

    Raises:
        EmitError: they differ.
    """
    rendered: dict[str, Entries] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            rendered[node.name] = [entry for item in node.body for entry in _entries(item)]
        elif isinstance(node, ast.AnnAssign):
            rendered[ast.unparse(node.target)] = []
    if names := sorted(rendered.keys() ^ planned.keys()):
        problem = f"classes are either rendered or planned: {', '.join(names)}"
        raise EmitError(_FILE, problem, "both")
    for name, entries in planned.items():
        # Their order differs: the tool puts required fields first.
        if differing := {*entries} ^ {*rendered[name]}:
            members = ", ".join(sorted({member for member, _ in differing}))
            problem = f"members of {name} are not rendered as planned: {members}"
            raise EmitError(_FILE, problem)


def _entries(item: ast.stmt) -> Entries:
    match item:
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(keywords=keywords)):
            wires = [word.value for word in keywords if word.arg == "name"]
            return [(name, ast.literal_eval(wires[0]) if wires else name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [(name, name)]
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return [(name, ast.literal_eval(value))]
        case ast.Expr() | ast.Pass():
            return []
    return [("?", ast.unparse(item))]

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from generator.emit.cache import TextCache
from generator.emit.client import emit_client
from generator.emit.errors import EmitError
from generator.emit.folder import write
from generator.emit.planning.client import plan_spec
from generator.spec.errors import SpecError
from generator.spec.load import load_spec
from tests.type_checkers.checkers import mypy

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FIXTURE = HERE / "fixture_spec"


def run(*command: str, cwd: Path) -> str:
    result = subprocess.run(
        command, cwd=cwd, env={**os.environ, "PYTHONPATH": str(cwd)}, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_what_peers_get_wrong_round_trips(client_dir: Path) -> None:
    run(sys.executable, "-W", "error", str(HERE / "round_trips.py"), cwd=client_dir)


@pytest.mark.slow
def test_the_client_is_clean_for_strict_type_checkers_and_linters(client_dir: Path) -> None:
    assert mypy(client_dir, "icws", packages=client_dir) == {}
    rules = "A,B,C4,E,F,I,PIE,RET,RUF,S,SIM,UP,W"
    ignored = "E501,RUF001,RUF002,S105,S106"
    ruff = (
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--no-cache",
        "--isolated",
        "--line-length",
        "100",
    )
    run(*ruff, "--select", rules, "--ignore", ignored, "icws", cwd=client_dir)


def test_two_runs_give_the_same_bytes_and_rewrite_nothing(client_dir: Path) -> None:
    assert emit_client(load_spec(FIXTURE), client_dir) == []  # all derived anew: no cache is given


def test_the_runtime_is_copied_verbatim_below_its_first_line(client_dir: Path) -> None:
    runtime = ROOT / "runtime"
    for file in runtime.rglob("*.py"):
        copied = client_dir / "icws" / "_runtime" / file.relative_to(runtime)
        first, _, rest = copied.read_text("utf-8").partition("\n")
        source = file.relative_to(ROOT).as_posix()
        assert first == f"# Copied from {source}; edits here are lost."
        assert rest == file.read_text("utf-8")


def test_every_file_names_its_source_in_its_first_line(client_dir: Path) -> None:
    origins: dict[str, str] = {}
    for file in client_dir.rglob("*"):
        if file.is_dir() or file.suffix in (".json", ".pyc", ".typed") or file.name == "LICENSE":
            continue
        first = file.read_text("utf-8").partition("\n")[0]
        origin = re.fullmatch(r"(?:# |<!-- )(\w+ from .+); edits here are lost\.(?: -->)?", first)
        assert origin is not None, file
        origins[file.relative_to(client_dir).as_posix()] = origin[1]
        for source in origin[1].partition(" from ")[2].split(" and "):
            root = client_dir if source.startswith("icws/") else ROOT
            assert (root / source).exists(), source
    template = "Rendered from spec/ and templates/client"
    assert origins["icws/aio/client.py"] == f"{template}/client.py.jinja2"
    assert origins["icws/client.py"] == "Derived from icws/aio/client.py"
    assert origins["icws/_runtime/_sync/session.py"] == "Derived from runtime/_async/session.py"
    assert origins["icws/_runtime/_sync/connections.py"].startswith("Copied from runtime/_sync/")
    assert origins["icws_cli/tree.py"] == "Copied from commandline/tree.py"
    assert origins["icws_sandbox/__main__.py"] == "Copied from sandbox/__main__.py"
    assert origins["CHANGELOG.md"] == "Copied from distribution/CHANGELOG.md"
    assert origins["README.md"] == f"{template}/README.md.jinja2"


def test_golden_files(client_dir: Path) -> None:
    for golden in sorted((HERE / "golden").glob("*.py.txt")):
        path = "icws/" + golden.name.removesuffix(".txt").replace("-", "/")
        if os.environ.get("UPDATE_GOLDEN"):
            shutil.copyfile(client_dir / path, golden)
        assert (client_dir / path).read_text("utf-8") == golden.read_text("utf-8"), path


def test_examples_of_a_hostile_spec_are_calls_and_nothing_else(client_dir: Path) -> None:
    bodies = {}
    for path in client_dir.rglob("*.py"):
        if {"_runtime", "aio"} & set(path.parts):
            continue
        tree = ast.parse(path.read_bytes())
        pairs = [(one, node) for one in ast.walk(tree) for node in ast.iter_child_nodes(one)]
        for cls, node in pairs:
            if isinstance(node, ast.FunctionDef) and (text := ast.get_docstring(node)):
                _, _, code = text.partition("\nExample:\n")
                name = re.sub(r"Since.*|V[0-9]+$", "", getattr(cls, "name", ""))
                # What versions declare has no docstring: it inherits that of the implementation.
                is_method = path.parent.name == "areas" and not node.decorator_list
                assert not is_method or (path, name, node.name) not in bodies
                bodies[path, name, node.name] = ast.parse(textwrap.dedent(code)).body
    calls = [statement for found in bodies.values() for statement in found]
    called = []
    for statement in calls:
        assert isinstance(statement, ast.Expr)
        assert isinstance(statement.value, ast.Call)
        called.append(ast.unparse(statement.value.func))
        names = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
        assert names <= {"client", "models"}
    # What maps to no call, or not cleanly, is left out; the log-in stands in two places.
    assert sorted(called) == [
        "client.connection.create",
        *["client.interactions.consult.create"] * 3,
        "client.log_in",
    ]


def test_every_public_thing_has_a_docstring(client_dir: Path) -> None:
    for file in (client_dir / "icws").rglob("*.py"):
        if "_runtime" in file.parts:
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        inherited = declared_with_docstrings(tree)
        for node in ast.walk(tree):
            if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.Module)):
                name = getattr(node, "name", file.name)
                overloads = [ast.unparse(d) for d in getattr(node, "decorator_list", ())]
                private = name.startswith("_") and name != "__init__.py"
                described = ast.get_docstring(node) or overloads == ["overload"]
                assert private or described or node in inherited, f"{file.name}: {name}"


def declared_with_docstrings(tree: ast.Module) -> set[ast.AST]:
    """Return the methods for type checkers whose docstring stands at the method of a base."""
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    found: set[ast.AST] = set()
    for cls in classes.values():
        names = [base.id for base in cls.bases if isinstance(base, ast.Name)]
        bases = [classes[name] for name in names if name in classes]
        documented = {
            method.name
            for base in bases
            for method in base.body
            if isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef))
            and ast.get_docstring(method)
        }
        for block in cls.body:
            if isinstance(block, ast.If):
                assert ast.unparse(block.test) == "TYPE_CHECKING"
                declared = [node for node in block.body if getattr(node, "name", "") in documented]
                assert declared == block.body, cls.name
                found.update(declared)
    return found


def test_names_of_arguments_that_meet_are_told_apart() -> None:
    areas = plan_spec(load_spec(FIXTURE)).areas
    methods = [method for area in areas for method in area.every_method]
    (consult,) = [method for method in methods if method.operation.id == "consult"]
    names = {(a.place, a.wire): a.name for a in consult.arguments}
    assert names["path", "interactionId"] == "interaction_id"
    assert names["property", "interactionId"] == "interaction_id_2"
    assert names["query", "target"] == "target_2"
    assert names["query", "self"] == "self_"


def test_stale_files_go_and_strange_ones_stay(tmp_path: Path) -> None:
    files = {"icws/a.py": b"A = 1\n", "icws/areas/b.py": b""}
    assert write(files, tmp_path) == ["icws/a.py", "icws/areas/b.py"]
    (tmp_path / "icws" / "notes.txt").write_text("mine")
    assert write({"icws/a.py": b"A = 2\n"}, tmp_path) == ["icws/a.py", "icws/areas/b.py"]
    assert (tmp_path / "icws" / "notes.txt").exists()
    assert not (tmp_path / "icws" / "areas").exists()


@pytest.mark.parametrize("path", ["../x.py", "/x.py", "icws/../../x", "icws/a b", "icws/..", ""])
def test_no_path_leads_out(tmp_path: Path, path: str) -> None:
    with pytest.raises(EmitError):
        write({"icws/ok.py": b"", path: b""}, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            '"#/components/schemas/kind"',
            '"http://example.com/x"',
            "51: /components/schemas/consultParameters/properties/kind/anyOf/0/$ref leads to no"
            " part of the document: 'http://example.com/x'"
            " (expected a reference to a part of the same document)",
        ),
        (
            "since: 13",
            "since: soon",
            "48: /components/schemas/consultParameters/properties/queueID/x-feature:"
            " x-feature states no gate"
            " (expected {name: <feature>, since: <integer>, obsolete?: <integer>})",
        ),
        (
            "openapi: 3.1.0",
            "openapi: [",
            "3: /openapi/0: did not find expected ',' or ']' (expected YAML or JSON)",
        ),
        (
            "openapi: 3.1.0",
            "openapi: !!python/name:os.system x",
            "1: /openapi: the tag tag:yaml.org,2002:python/name:os.system is not allowed"
            " (expected plain data)",
        ),
        (
            '"#/components/schemas/session"',
            '"#/components/schemas/nowhere"',
            "135: /paths/~1icws~1connection/post/responses/201/content"
            "/application~1vnd.inin.icws+JSON/schema/$ref leads to nothing:"
            " '#/components/schemas/nowhere' (expected a reference to a part of the same document)",
        ),
    ],
)
def test_a_wrong_spec_is_one_clear_error_and_nothing_is_written(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(FIXTURE, spec)
    text = (spec / "openapi.yaml").read_text(encoding="utf-8")
    assert old in text
    (spec / "openapi.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        emit_client(load_spec(spec), tmp_path / "out")
    assert str(caught.value) == f"{spec.as_posix()}/openapi.yaml:{problem}"
    assert not (tmp_path / "out").exists()


def test_a_spec_without_messages_and_log_in_gives_a_client(
    tmp_path: Path, texts: TextCache
) -> None:
    spec = "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}\n"
    (tmp_path / "openapi.yaml").write_text(spec)
    emit_client(load_spec(tmp_path), tmp_path / "out", texts)
    run(sys.executable, "-c", "import icws; icws.Client('https://h')", cwd=tmp_path / "out")


def test_a_success_with_a_body_and_one_without_are_told_apart(
    tmp_path: Path, texts: TextCache
) -> None:
    spec = """
openapi: 3.1.0
info: {title: x, version: '1'}
paths:
  /icws/{sessionId}/thing:
    get:
      tags: [things]
      operationId: get
      responses:
        '200': {description: ok, content: {a/json: {schema: {type: string}}}}
        '204': {description: nothing}
"""
    (tmp_path / "openapi.yaml").write_text(spec)
    emit_client(load_spec(tmp_path), tmp_path / "out", texts)
    program = (
        "from icws.operations.things import GET\n"
        "from icws._runtime.responses import result_of\n"
        "from icws._runtime.http import Response\n"
        "print(result_of(GET, Response(200, (), b'\"a\"')), result_of(GET, Response(204, (), b'')))"
    )
    assert run(sys.executable, "-c", program, cwd=tmp_path / "out") == "a None\n"

"""Examples are written where the spec has what they call."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator.emit.planning.client import plan_spec
from generator.emit.rendering.distribution import distribution_files, offered, used
from generator.shipped import shipped
from generator.spec.load import load_spec
from tests.embedded import client_plan

FIXTURE = Path(__file__).parent / "fixture_spec"


@pytest.mark.parametrize(
    ("program", "names"),
    [
        ("client.interactions.hold('1', on=True)", {"interactions.hold"}),
        ("async with client.queues.watch('q') as q: pass", {"queues.watch"}),
        ("client.interactions.at(8).hold('1')", {"interactions.hold"}),
        ("client.interactions.at(8).messages(models.X)", {"models.X"}),
        ("client.a.b.get('1').c.d", {"a.b", "a.b.get"}),
        ("client.with_options(retries=0).a.at(1).b.get", {"a.b", "a.b.get"}),
        ("client.with_options(retries=0).queues.x()", {"queues.x"}),
        ("client.with_raw_response(client.interactions.hold, '1')", {"interactions.hold"}),
        ("x = models.QueueId(queue_type=models.QueueType.User)",
         {"models.QueueId", "models.QueueType"}),
        ("client.supports('interactions.consult.queueID')", {"interactions.consult.queueID"}),
        ("client.features['interactions']; client.features.items(); client.log_in(x)", set()),
        ("from icws import attributes; from icws import models", {"attributes"}),
        ("from icws.attributes import STATE", {"attributes"}),
        ("client.log_in(application_name='x')", {"log_in"}),
        ("other.interactions.hold('1'); os.environ.get('client')", set()),
    ],
)  # fmt: skip
def test_what_a_program_uses(program: str, names: set[str]) -> None:
    assert used(f"async def main():\n    {program}") == names


def test_all_examples_fit_the_projects_own_spec() -> None:
    plan = client_plan()
    files = distribution_files(plan)
    written = {Path(name).name for name in files if name.startswith("examples/")}
    hand_written = (shipped("distribution") / "examples").glob("*.py")
    assert written == {file.name for file in hand_written}
    for name, data in files.items():
        if name.startswith("examples/"):
            assert used(data.decode()) <= offered(plan)
            assert used(data.decode())


def test_a_spec_without_an_operation_gets_no_example_that_calls_it() -> None:
    plan = client_plan()
    areas = tuple(
        replace(area, methods=tuple(m for m in area.methods if m.name != "record_snippet"))
        for area in plan.areas
    )
    before, after = distribution_files(plan), distribution_files(replace(plan, areas=areas))
    assert set(before) - set(after) == {"examples/old_and_new_servers.py"}
    assert b"interactions.record_snippet" in before["README.md"]
    assert b"interactions.record_snippet" not in after["README.md"]


def test_a_foreign_spec_gets_only_programs_that_it_can_run() -> None:
    plan = plan_spec(load_spec(FIXTURE))
    files = distribution_files(plan)
    assert set(files) == {
        ".gitignore", "CHANGELOG.md", "LICENSE", "README.md", "icws/_version.py", "pyproject.toml",
        "docs/messages.md", "docs/sandbox.md",
    }  # fmt: skip
    (program,) = re.findall(r"```python\n(.*?)```", files["README.md"].decode(), re.DOTALL)
    assert used(program) == {"interactions.consult.create.queue_id"}
    assert used(program) <= offered(plan)


def test_what_can_be_asked_about_can_be_named() -> None:
    names = offered(client_plan())
    assert {"interactions", "interactions.recordSnippet", "interactions.consult.queueID"} <= names

"""The body of *create interaction*: a typed union in the spec and for a type checker."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
OPTIONS = {
    "createCallParameters": 'CreateCallParameters(target="1")',
    "createCallbackParameters": "CreateCallbackParameters("
    'target="1", target_queue=QUEUE, subject="s")',
    "createCallbackResponseCallParameters": "CreateCallbackResponseCallParameters("
    'parent_interaction_id="1", target="2")',
    "createChatParameters": 'CreateChatParameters(target="1")',
    "createEmailParameters": "CreateEmailParameters(email_content=EmailContent(sender=ADA))",
    "createEmailResponseParameters": "CreateEmailResponseParameters("
    "email_content=EmailResponseContent(sender=ADA, "
    "attachments_from_parent=EmailResponseAttachments.All), "
    'response_type=EmailResponseType.Reply, parent_interaction_id="1")',
    "createGenericInteractionParameters": "CreateGenericInteractionParameters(queue_id=QUEUE)",
}
REFUSED = (
    "HoldParameters(on=True)",
    "EmailContent(sender=ADA)",
    "QUEUE",
    '{"target": "1"}',
    "None",
)
HEAD = """\
import icws
from icws.models import *

QUEUE = QueueId(queue_type=QueueType.User, queue_name="ada")
ADA = EmailAddress(display_name="Ada")


def check(client: icws.Client) -> None:
"""


@pytest.fixture(scope="module")
def schemas() -> dict[str, Any]:
    document = YAML(typ="safe").load((ROOT / "spec" / "openapi.yaml").read_text("utf-8"))
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def test_the_spec_has_a_typed_union(schemas: dict[str, Any]) -> None:
    union = schemas["createInteractionParameters"]
    names = [option["$ref"].rpartition("/")[2] for option in union["oneOf"]]
    assert sorted(names) == sorted(OPTIONS)
    mapping = union["discriminator"]["mapping"]
    assert union["discriminator"]["propertyName"] == "__type"
    for urn, ref in mapping.items():
        assert schemas[ref.rpartition("/")[2]]["properties"]["__type"]["const"] == urn
    assert len(mapping) == len(names)


def mypy(file: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(file)],
        cwd=file.parent,
        env={**os.environ, "MYPYPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
    )


@pytest.mark.slow
def test_a_type_checker_takes_each_option_and_nothing_else(tmp_path: Path) -> None:
    taken = [f"    client.interactions.create_interaction({body})" for body in OPTIONS.values()]
    file = tmp_path / "taken.py"
    file.write_text(HEAD + "\n".join(taken) + "\n", "utf-8")
    result = mypy(file)
    assert result.returncode == 0, result.stdout + result.stderr

    refused = [f"    client.interactions.create_interaction({body})" for body in REFUSED]
    file = tmp_path / "refused.py"
    file.write_text(HEAD + "\n".join(refused) + "\n", "utf-8")
    lines = mypy(file).stdout.splitlines()
    first = HEAD.count("\n") + 1
    for number, body in enumerate(REFUSED, first):
        found = [line for line in lines if line.startswith(f"refused.py:{number}:")]
        assert any("[arg-type]" in line for line in found), (body, lines)

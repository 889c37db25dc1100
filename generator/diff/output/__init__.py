"""Output formats: for a terminal, a pull request, programs and CI systems."""

from __future__ import annotations

from collections.abc import Callable

from generator.diff.accepted import Review
from generator.diff.output.ci import to_azure, to_github, to_gitlab
from generator.diff.output.json_document import to_json
from generator.diff.output.markdown import to_markdown
from generator.diff.output.text import to_text

FORMATS: dict[str, Callable[[Review], str]] = {
    "text": to_text,
    "markdown": to_markdown,
    "json": to_json,
    "github": to_github,
    "gitlab": to_gitlab,
    "azure": to_azure,
}

"""Known faults of the tools themselves; docs/tools.md has the workarounds.

A fault that spec/ brings about and that does not occur there fails the run as well: its row goes,
in both places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_GENERATORS = r"openapi-generator-\S+"


@dataclass(frozen=True)
class Fault:
    """A known fault.

    Attributes:
        id: The id of its row in docs/tools.md.
        tools: A pattern of the names of the tools that have it.
        problem: A pattern of the problems that it causes.
        embedded: Whether spec/ brings it about; other specs may bring about any.
    """

    id: str
    tools: str
    problem: str
    embedded: bool = True

    def is_of(self, tool: str) -> bool:
        """Tell whether a tool has this fault."""
        return re.fullmatch(self.tools, tool) is not None

    def explains(self, problem: str) -> bool:
        """Tell whether a problem is this fault."""
        return re.fullmatch(self.problem, problem) is not None


FAULTS = (
    Fault("openapi-3.1-beta", _GENERATORS, r"WARN OpenAPI 3\.1 support is still in beta\..*"),
    Fault(
        "null-option",
        "openapi-generator-python",
        r"WARN Failed to get the schema name: null",
    ),
    Fault(
        "free-form-object",
        "openapi-generator-python",
        r"WARN Codegen property is null \(e\.g\. map/dict of undefined type\)\. "
        r"Default to typing\.Any\.",
    ),
    Fault(
        "reserved-names",
        "openapi-generator-(typescript-fetch|typescript-axios|go)",
        r"WARN \w+ \((reserved word|model name matches existing language type)\) "
        r"cannot be used as (a )?\w+ name\. Renamed to \w+",
    ),
    Fault("python-none", "openapi-generator-python", r"SyntaxError: cannot assign to None"),
    Fault(
        "absent-as-null",
        "openapi-generator-python",
        r"\S+ writes null for absent properties",
    ),
    Fault(
        "own-formats",
        _GENERATORS,
        r"WARN Unknown `format` icws-[a-z-]+ detected for type `\w+`\. Defaulting to `\w+`",
        embedded=False,
    ),
    Fault(
        "own-formats",
        "datamodel-code-generator",
        r"format of 'icws-[a-z-]+' not understood for '\w+' - using default",
    ),
)


@dataclass(frozen=True)
class Verdict:
    """The problems of a tool against its known faults.

    Attributes:
        known: The number of known faults that occurred.
        unexpected: The problems that no known fault explains.
        gone: The ids of the known faults that had to occur and did not.
    """

    known: int
    unexpected: tuple[str, ...]
    gone: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether everything is as expected."""
        return not self.unexpected and not self.gone

    def lines(self) -> Iterator[str]:
        """Return what is to be told, the problems first."""
        yield from self.unexpected
        for fault in self.gone:
            yield f"the known fault {fault} did not occur (expected; see docs/tools.md)"


def judge(
    tool: str, problems: Sequence[str], faults: Sequence[Fault] = FAULTS, *, embedded: bool = True
) -> Verdict:
    """Compare the problems of a tool with its known faults.

    Args:
        tool: The name of the tool.
        problems: Its problems.
        faults: The known faults of all tools.
        embedded: Whether the spec is the one in spec/.
    """
    own = [fault for fault in faults if fault.is_of(tool)]
    occurred = [fault for fault in own if any(map(fault.explains, problems))]
    return Verdict(
        known=len(occurred),
        unexpected=tuple(p for p in problems if not any(fault.explains(p) for fault in own)),
        gone=tuple(f.id for f in own if embedded and f.embedded and f not in occurred),
    )

"""Edits of an embedded page, as an update of the documentation makes them."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.release.clones import Clone, generate

CONSULT = "spec/pages/icws/(sessionId)/interactions/(interactionId)/consult/index.htm"

_ROW = """<div class="row data-contract-level-0"><div class="span2"><b class="caret invisible"></b>\
<div class="side-spacer"></div><div class="bottom-spacer"></div>\
<span class="property-content">{name}</span></div><div class="span2">String</div>\
<div class="span3">{text}<div class="alert alert-info alert-small">
<table class="reactive-table">
<thead><tr>
<th class="span2">Feature</th>
<th class="span2 ">Version</th>
<th class="span2 hidden">Obsolete Version</th>
</tr></thead>
<tbody>
<tr>
<td data-title="Feature">interactions</td>
<td data-title="Version">{since}</td>
<td data-title="Obsolete" class="hidden"></td>
</tr>

</tbody>
</table>
</div></div>
</div>
"""


def add_property(clone: Clone, name: str, since: int, text: str = "What the caller hears.") -> None:
    """Document a property of the body of `consult`, that came with a version of interactions."""
    row = _ROW.format(name=name, since=since, text=text)
    _edit(clone, lambda page: re.sub(_pattern("target"), lambda m: m[0] + row, page, count=1))


def remove_property(clone: Clone, name: str) -> None:
    """Document a property of it, or of its answer, no more."""
    _edit(clone, lambda page: re.sub(_pattern(name), "", page, count=1))


def _pattern(name: str) -> str:
    """A row without rows below it."""
    return rf'<div class="row data-contract-level-0">.*>{name}</span>.*\n</div>\n'


def _edit(clone: Clone, change: Callable[[str], str]) -> None:
    file = clone.folder / CONSULT
    old = file.read_text("utf-8")
    new = change(old)
    assert new != old
    file.write_text(new, "utf-8")
    generate(clone)
    clone.commit("Update of the documentation")

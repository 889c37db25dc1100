"""Source of example calls, as a docstring shows them."""

from __future__ import annotations

import ast

from generator.emit.plan import Call, Method
from generator.emit.quoting import docstring, wrap
from generator.emit.rendering.layout import laid_out

_INDENT = "    "
_WIDTH = 84


def example_lines(method: Method, called: str) -> list[str]:
    """Return the lines of a method's examples, indented as the section of a docstring.

    An example whose source a docstring would change is left out.
    """
    sources = {f"{at}.py": _source(method, call, called) for at, call in enumerate(method.calls)}
    codes = laid_out(sources, _WIDTH).values() if sources else ()
    lines: list[str] = []
    for call, source in zip(method.calls, codes, strict=True):
        code = source.splitlines()
        if not _survives(code):
            continue
        comment = wrap(call.summary, "# ", "# ") if call.summary else []
        lines += ["", *comment, *code] if lines else [*comment, *code]
    return [f"{_INDENT}{line}" if line else "" for line in lines]


def _source(method: Method, call: Call, called: str) -> str:
    values = dict(call.arguments)
    words = [values[a.name] for a in method.arguments if a.is_positional]
    keywords = [a for a in method.arguments if not a.is_positional and a.name in values]
    keywords.sort(key=lambda argument: not argument.required)
    words += [f"{argument.name}={values[argument.name]}" for argument in keywords]
    return f"{called}({', '.join(words)})\n"


def _survives(code: list[str]) -> bool:
    """Tell whether the code is the same when it is read back out of a docstring."""
    text = ast.literal_eval(docstring(["", *code], ""))
    try:
        return ast.dump(ast.parse(text)) == ast.dump(ast.parse("\n".join(code)))
    except SyntaxError:
        return False

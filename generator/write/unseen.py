"""Characters that nobody sees, as escapes in what is written.

Marks of the direction of text and characters without a width let a file show other names, or in
another order, than it has (https://trojansource.codes). The text of a page may hold them, and stays
as it is for whoever loads the file; in the file itself they stand as escapes.
"""

from __future__ import annotations

import re

# The categories Cf, Zl and Zp of Unicode, and the controls that JSON leaves as they are.
_UNSEEN = re.compile(
    "[\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\U000110bd\U000110cd\U00013430-\U0001345f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


def escaped_in_yaml(text: str) -> str:
    """Escape them in a piece of YAML that has them in double quotes alone."""
    return _UNSEEN.sub(_yaml, text)


def escaped_in_json(text: str) -> str:
    """Escape them in a text of JSON, which has them in strings alone."""
    # Of all characters of ASCII, it leaves one as it is.
    return text if text.isascii() and "\x7f" not in text else _UNSEEN.sub(_json, text)


def _yaml(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def _json(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))

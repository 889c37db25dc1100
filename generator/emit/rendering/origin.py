"""First lines of generated files: they name the source and say that edits are lost."""

from __future__ import annotations

__all__ = ["with_origin"]


def with_origin(path: str, text: str, origin: str) -> str:
    """Return a text file with its first line, such as ``# Copied from runtime/sse.py; ...``.

    Args:
        path: path of the file; a Markdown file gets an HTML comment, any other a ``#`` comment.
        text: its content.
        origin: the phrase that names the source.
    """
    line = f"{origin}; edits here are lost."
    return f"<!-- {line} -->\n\n{text}" if path.endswith(".md") else f"# {line}\n{text}"

"""Operations that an earlier spec has and the next one would not have.

Pages can be missing for many reasons: a mirror that was interrupted, a wrong folder, a site that
answered with something else. Each leaves a spec that is sound in itself, and a client without
most of its methods.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from generator.errors import LocatedError
from generator.input_file import read_file
from generator.spec.document import Document
from generator.spec.load import read_document
from generator.spec.operations import METHODS, operation_objects
from generator.spec.paths import identity
from generator.write.documents import OPENAPI

# An API can lose an operation now and then, but not this part of them at once.
_SHARE = 10
_SHOWN = 3
# The lines of an operation in what this program writes; no "^", which is looked for at each letter.
_METHOD = re.compile(rf"\n    (?:{'|'.join(METHODS)}):$", re.MULTILINE)
_ID = re.compile(r"\n      operationId: (\S+)$", re.MULTILINE)

Identity = tuple[str, str]
"""Method and path of an operation, without the names of the path's parameters."""


def removal_error(folder: Path, openapi: Document) -> LocatedError | None:
    """Return an error if the spec in a folder has far more operations than the one to replace it.

    Far more means that above a tenth of them would be gone; nobody knows it of a spec that cannot
    be read. Without an earlier spec there is nothing to compare with.

    Args:
        folder: the folder that the spec is written to.
        openapi: the document to be written there.
    """
    path = folder / OPENAPI
    if not os.path.lexists(path):
        return None
    try:
        content = read_file(path)
        if _same_ids(content.decode("utf-8-sig"), openapi):
            return None
        earlier = _operations(read_document(content, path.as_posix(), ("openapi",)))
    except LocatedError as error:
        return _unreadable(path, error.problem, error.line)
    except UnicodeDecodeError:
        return _unreadable(path, "it is no UTF-8")
    kept = _operations(openapi)
    gone = [name for key, name in earlier.items() if key not in kept]
    if len(gone) * _SHARE <= len(earlier):
        return None
    more = f" and {len(gone) - _SHOWN} more" if len(gone) > _SHOWN else ""
    names = ", ".join(gone[:_SHOWN]) + more
    problem = f"{len(gone)} of its {len(earlier)} operations would be gone: {names}"
    expected = f"at most 1 in {_SHARE}, or --accept-removals"
    return LocatedError(path.as_posix(), problem, expected)


def _unreadable(path: Path, why: str, line: int | None = None) -> LocatedError:
    problem = f"the spec to be replaced cannot be read, so what it would lose is unknown: {why}"
    return LocatedError(path.as_posix(), problem, "a spec, or --accept-removals", line)


def _operations(openapi: Document) -> dict[Identity, str]:
    """Return the operations of a document by identity, each with its name in messages."""
    return {
        (stated.method, identity(stated.path)): f"{stated.method.upper()} {stated.path}"
        for stated in operation_objects(openapi)
    }


def _same_ids(text: str, openapi: Document) -> bool:
    """Tell whether all operations of a spec, as its text names them, are in the next one.

    The text is enough for what this program wrote; to read the whole spec takes longer. A spec
    in another layout, or with operations that have no id, is read.
    """
    ids = set(_ID.findall(text))
    has_all = bool(ids) and len(ids) == len(_METHOD.findall(text))
    return has_all and ids <= {stated.id for stated in operation_objects(openapi)}

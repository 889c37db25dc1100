"""Text as CommonMark, and back: descriptions of a spec are CommonMark, the words of pages are not.

Standard: CommonMark 0.31, section 2.5: a character that stands as an entity is text and nothing
else.
"""

from __future__ import annotations

import re
from functools import lru_cache

_ENTITIES = {"<": "&lt;", "(": "&#40;", ":": "&#58;", "`": "&#96;", "~": "&#126;", "&": "&amp;"}
_CHARACTERS = {entity: char for char, entity in _ENTITIES.items()}
_ENTITY = re.compile("|".join(_CHARACTERS))
# Tags, links and images, definitions of links, fences of code, and what would read as an entity.
_MARKUP = re.compile(
    r"<(?=[A-Za-z/!?])|(?<=\])\(|(?<=\]):(?=\s*\S*//|\s*\w+:)|^[`~](?=[`~]{2})"
    rf"|&(?={'|'.join(entity[1:] for entity in _CHARACTERS)})",
    re.MULTILINE,
)


# Most responses say what others do.
@lru_cache(maxsize=10_000)
def escaped(text: str) -> str:
    """Return text in which nothing is a tag, a link, an image or a fence of CommonMark."""
    return _MARKUP.sub(lambda match: _ENTITIES[match[0]], text)


def unescaped(text: str) -> str:
    """Return the text that `escaped` has made CommonMark of."""
    return _ENTITY.sub(lambda match: _CHARACTERS[match[0]], text)

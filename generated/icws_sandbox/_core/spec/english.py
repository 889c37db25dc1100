# Copied from generator/spec/english.py; edits here are lost.
"""English words of paths: the singular of a plural, and the verbs that actions begin with.

Words are lower-case, without hyphens; phrases of several words have hyphens, as segments do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# Plurals that no rule below gets right.
_IRREGULAR = {
    "aliases": "alias",
    "analyses": "analysis",
    "appendices": "appendix",
    "axes": "axis",
    "biases": "bias",
    "caches": "cache",
    "canvases": "canvas",
    "children": "child",
    "cookies": "cookie",
    "criteria": "criterion",
    "diagnoses": "diagnosis",
    "excuses": "excuse",
    "fuses": "fuse",
    "indices": "index",
    "lenses": "lens",
    "matrices": "matrix",
    "men": "man",
    "movies": "movie",
    "people": "person",
    "quizzes": "quiz",
    "shelves": "shelf",
    "shoes": "shoe",
    "uses": "use",
    "vertices": "vertex",
    "women": "woman",
}
# Singulars that look like plurals, and words that are both.
_SINGULARS = """
    alias analytics as atlas bias canvas chaos dns gas gps has https icws lens means news os pas
    perhaps sas series sms species tls was
"""
_NO_PLURALS = frozenset(_SINGULARS.split())

# Verbs that the last segment of a POST may begin with. Words that generators cannot use as names
# of methods (delete, export, import, return, switch) are not among them.
_ACTIONS = """
    accept acknowledge acquire activate add allocate answer apply approve archive assign attach
    begin blind-transfer cancel change check clear close coach commit complete conclude confirm
    connect consult convert copy create deactivate decline detach disable disconnect download enable
    end establish execute exit extend find finish forward generate hold initiate insert invite
    invoke join launch leave listen load lock log-in log-off log-out look-up make mark merge move
    mute open park pause perform pick-up pickup place play preview publish purge query reconnect
    record recycle refresh register reject release remove rename replace request reset resolve
    restart restore resume retrieve retry revoke run save secure-pause send set share skip split
    start stop submit suspend terminate test toggle transfer transition trust unassign unhold unlock
    unmute unpark unregister update upload validate verify withdraw
"""
VERBS = frozenset(_ACTIONS.split())
_LONGEST_PHRASE = 2

# Words that paths write as one.
_COMPOUNDS = {
    "followme": "follow-me",
    "noanswer": "no-answer",
    "outofoffice": "out-of-office",
    "scheduledatesrange": "schedule-dates-range",
    "screenrecordings": "screen-recordings",
    "tradecounts": "trade-counts",
    "tradeinfo": "trade-info",
    "workitem": "work-item",
}


def capitalised(words: Iterable[str]) -> str:
    """Return words as one, each with a capital: `error`, `detail` as `ErrorDetail`."""
    return "".join(word[0].upper() + word[1:] for word in words)


def singular(word: str) -> str:
    """Return the singular of a plural; any other word is returned as it is."""
    if word in _NO_PLURALS or not word.endswith("s") or len(word) < len("ids"):
        return _IRREGULAR.get(word, word)
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-1] if len(word) == len("ties") else word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    if word.endswith("uses"):
        # statuses, but causes and houses
        return word[:-1] if word[-5:-4] in ("a", "o") else word[:-2]
    return word[:-1]


def is_plural(words: list[str]) -> bool:
    """Tell whether the last of some words is a plural."""
    return bool(words) and singular(words[-1]) != words[-1]


def leading_verb(words: list[str]) -> list[str]:
    """Return the verb that some words begin with; none where they begin with another word."""
    for length in range(_LONGEST_PHRASE, 0, -1):
        if "-".join(words[:length]) in VERBS:
            return words[:length]
    return []


def split_compounds(words: list[str]) -> list[str]:
    """Return words with those that are several written as one taken apart."""
    return [part for word in words for part in _COMPOUNDS.get(word, word).split("-")]


def words_of(segment: str) -> list[str]:
    """Return the words of a segment of a path, those apart that are written as one."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", segment)
    return split_compounds(re.findall(r"[a-z0-9]+", apart.lower()))

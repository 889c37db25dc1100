"""Titles of examples: the words of their heading or of their introduction."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.model.examples import ExampleRequest
from generator.read.phrases import METHODS

_MENTION = re.compile(
    rf"(?: (?:using|with|by|through|via))?(?: the)? (?:{'|'.join(METHODS)})"
    r" (?:https?://[^ /?#]+)?/icws\S*?(?=[.,:;!?]?(?: |$))"
)
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s")


@dataclass(slots=True)
class Section:
    """The examples below one heading, each with the paragraph before it."""

    heading: str = ""
    lead: str = ""
    examples: list[tuple[ExampleRequest, str]] = field(default_factory=list)

    def add(self, request: ExampleRequest) -> None:
        """Take in a request; the paragraph before it introduces it."""
        self.examples.append((request, self.lead if self.lead != self.heading else ""))
        self.lead = ""

    def give_titles(self) -> None:
        """Title each request: by the heading if it is the only one there, else by its lead."""
        for request, lead in self.examples:
            own = _first_sentence(lead)
            names = (self.heading, own) if len(self.examples) == 1 else (own, self.heading)
            request.title = next((name for name in names if name), "")


def _first_sentence(lead: str) -> str:
    sentence = _SENTENCE_END.split(_MENTION.sub("", " ".join(lead.split())), maxsplit=1)[0]
    return sentence.rstrip(" .:!?")

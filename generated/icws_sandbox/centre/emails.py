# Copied from sandbox/centre/emails.py; edits here are lost.
"""What belongs to an e-mail: its text, its addresses and its attachments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .interactions import Interaction, Kind
from .publishing import Change
from .refusals import unknown, wrong_kind, wrong_state
from .world import World

CONTENTS = "urn:inin.com:interactions.email:emailContentsResponse"
FILE = "urn:inin.com:interactions.email:emailFileAttachment"
NEW = 1
_WRITTEN = (
    "subject",
    "sender",
    "toRecipients",
    "ccRecipients",
    "bccRecipients",
    "replyToRecipients",
    "bodies",
)


@dataclass
class Email:
    """An e-mail; `content` is an `emailContentsResponse`."""

    content: dict[str, Any]
    editable: bool
    type: int = 0
    parent: str = ""
    conversation: str = ""
    edited: bool = False
    answered: bool = False
    files: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True, eq=False)
class EmailChange(Change):
    """The properties of the message that changed."""

    properties: tuple[str, ...]


class Emails:
    """The e-mails by the id of their interaction."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._emails: dict[str, Email] = {}
        world.on_gone.append(lambda interaction: self._emails.pop(interaction.id, None))

    def begin(
        self,
        interaction: Interaction,
        content: Mapping[str, Any],
        *,
        kind: int = 0,
        parent: Interaction | None = None,
    ) -> None:
        """Give a new interaction its e-mail; `kind` 0 is one that came in."""
        email = Email(self._represent(content), editable=kind != 0, type=kind)
        email.conversation = interaction.id
        if parent is not None:
            answered = self.of(parent)
            email.parent, email.conversation = parent.id, answered.conversation
            answered.answered = True
            self._tell(parent, "hasResponse")
        self._emails[interaction.id] = email

    def of(self, interaction: Interaction) -> Email:
        """Return the e-mail of an interaction.

        Raises:
            Refusal: it is no e-mail.
        """
        if interaction.kind is not Kind.EMAIL:
            raise wrong_kind(f"The interaction {interaction.id!r} is no e-mail.")
        return self._emails[interaction.id]

    def draft(self, interaction: Interaction) -> Email:
        """Return the e-mail of an interaction that is still being written.

        Raises:
            Refusal: it is no e-mail, came in, or was sent.
        """
        email = self.of(interaction)
        if not email.editable:
            raise wrong_state(f"The e-mail {interaction.id!r} cannot be changed.")
        return email

    def save(self, interaction: Interaction, content: Mapping[str, Any]) -> None:
        """Replace what a draft says.

        Raises:
            Refusal: it is no draft.
        """
        email = self.draft(interaction)
        email.content, email.edited = self._represent(content), True
        self._show_files(email)
        self._tell(interaction, "emailContent", "edited")

    def send(self, interaction: Interaction) -> None:
        """Send a draft off; it cannot be changed any more.

        Raises:
            Refusal: it is no draft.
        """
        self.draft(interaction).editable = False
        self._tell(interaction)

    def attach(self, interaction: Interaction, name: str, uri: str) -> str:
        """Attach a file to a draft and return its content id.

        Raises:
            Refusal: it is no draft.
        """
        email = self.draft(interaction)
        content_id = self._world.new_id()
        found = {"__type": FILE, "name": name, "contentId": content_id, "downloadUri": uri}
        email.files.append(found)
        self._show_files(email)
        self._tell(interaction, "emailContent")
        return content_id

    def detach(self, interaction: Interaction, uri: str) -> None:
        """Take a file off a draft.

        Raises:
            Refusal: it is no draft, or has no such file.
        """
        email = self.draft(interaction)
        kept = [each for each in email.files if each["downloadUri"] != uri]
        if len(kept) == len(email.files):
            raise unknown("attachment", uri)
        email.files = kept
        self._show_files(email)
        self._tell(interaction, "emailContent")

    def _represent(self, content: Mapping[str, Any]) -> dict[str, Any]:
        written = {name: content[name] for name in _WRITTEN if name in content}
        written.setdefault("bodies", [])
        return {"__type": CONTENTS, **written, "receivedTimestamp": self._world.now()}

    def _show_files(self, email: Email) -> None:
        # A new object: the old one may wait in outboxes.
        email.content = {**email.content, "fileAttachments": list(email.files)}

    def _tell(self, interaction: Interaction, *properties: str) -> None:
        self._world.record(EmailChange((("email", interaction.id),), properties))

"""E-mails: their text, addresses and attachments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import not_found, wrong_kind, wrong_state
from .interactions import Interaction, Kind
from .publishing import DetailsChange
from .store import Store

CONTENTS = "urn:inin.com:interactions.email:emailContentsResponse"
FILE = "urn:inin.com:interactions.email:emailFileAttachment"
_WRITABLE = (
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
    """An e-mail; `content` is an `emailContentsResponse`, `type` 0 an incoming e-mail."""

    content: dict[str, Any]
    editable: bool
    type: int = 0
    parent: str = ""
    conversation: str = ""
    edited: bool = False
    answered: bool = False
    files: list[dict[str, Any]] = field(default_factory=list)


class Emails:
    """The e-mails by the id of their interaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._emails: dict[str, Email] = {}
        store.on_deallocate.append(lambda interaction: self._emails.pop(interaction.id, None))

    def begin(
        self,
        interaction: Interaction,
        content: Mapping[str, Any],
        *,
        type_: int = 0,
        parent: Interaction | None = None,
    ) -> None:
        """Give a new interaction its e-mail.

        Args:
            interaction: The interaction.
            content: The `emailContent` of the e-mail.
            type_: The `emailType`; 0 is an incoming e-mail, any other a draft.
            parent: The interaction of the e-mail that this one answers.

        Raises:
            ApiError: 400: the parent is not an e-mail.
        """
        email = Email(self._contents(content), editable=type_ != 0, type=type_)
        email.conversation = interaction.id
        if parent is not None:
            answered = self.of(parent)
            email.parent, email.conversation = parent.id, answered.conversation
            answered.answered = True
            self._record(parent, "hasResponse")
        self._emails[interaction.id] = email

    def of(self, interaction: Interaction) -> Email:
        """Return the e-mail of an interaction.

        Raises:
            ApiError: 400: it is not an e-mail.
        """
        if interaction.kind is not Kind.EMAIL:
            raise wrong_kind(f"The interaction {interaction.id!r} is not an e-mail.")
        return self._emails[interaction.id]

    def save(self, interaction: Interaction, content: Mapping[str, Any]) -> None:
        """Replace the content of a draft.

        Raises:
            ApiError: 400: it is not a draft.
        """
        email = self._draft(interaction)
        email.content, email.edited = self._contents(content), True
        self._show_files(email)
        self._record(interaction, "emailContent", "edited")

    def send(self, interaction: Interaction) -> None:
        """Send a draft; nobody can change it any more.

        Raises:
            ApiError: 400: it is not a draft.
        """
        self._draft(interaction).editable = False
        self._record(interaction)

    def attach(self, interaction: Interaction, name: str, uri: str) -> str:
        """Attach a file to a draft and return its content id.

        Raises:
            ApiError: 400: it is not a draft.
        """
        email = self._draft(interaction)
        content_id = self._store.new_id()
        file = {"__type": FILE, "name": name, "contentId": content_id, "downloadUri": uri}
        email.files.append(file)
        self._show_files(email)
        self._record(interaction, "emailContent")
        return content_id

    def detach(self, interaction: Interaction, uri: str) -> None:
        """Remove a file from a draft.

        Raises:
            ApiError: 400: it is not a draft; 404: it has no such file.
        """
        email = self._draft(interaction)
        kept = [file for file in email.files if file["downloadUri"] != uri]
        if len(kept) == len(email.files):
            raise not_found("attachment", uri)
        email.files = kept
        self._show_files(email)
        self._record(interaction, "emailContent")

    def _draft(self, interaction: Interaction) -> Email:
        email = self.of(interaction)
        if not email.editable:
            raise wrong_state(f"The e-mail {interaction.id!r} cannot be changed.")
        return email

    def _contents(self, content: Mapping[str, Any]) -> dict[str, Any]:
        written = {name: content[name] for name in _WRITABLE if name in content}
        written.setdefault("bodies", [])
        return {"__type": CONTENTS, **written, "receivedTimestamp": self._store.timestamp()}

    def _show_files(self, email: Email) -> None:
        # A new object: the old one may wait in outboxes.
        email.content = {**email.content, "fileAttachments": list(email.files)}

    def _record(self, interaction: Interaction, *properties: str) -> None:
        self._store.record(DetailsChange((("email", interaction.id),), properties))

# Copied from sandbox/centre/behaviours/emails.py; edits here are lost.
"""E-mails."""

from __future__ import annotations

from urllib.parse import quote

from ...call import Answer, Call
from ..parts import Parts
from ..publishing import Recipient
from ..refusals import unknown
from ..states import State
from .requests import INTERACTION, Handler, body_of, done, interaction_of, session_of

EMAIL = f"{INTERACTION}/email"
UPLOADED = "urn:inin.com:interactions.email:emailUploadFileStatusMessage"
UPLOAD_ACCEPTED = "urn:inin.com:interactions.email:emailUploadFileAttachmentResponse"


def save(parts: Parts, call: Call) -> Answer:
    """Keep the present draft."""
    parts.emails.save(interaction_of(parts, call), body_of(call)["emailContent"])
    return done(call)


def send(parts: Parts, call: Call) -> Answer:
    """Send an e-mail off, which ends the interaction."""
    interaction = interaction_of(parts, call, {State.CONNECTED})
    parts.emails.send(interaction)
    parts.world.turn(interaction, State.INTERNAL_DISCONNECT)
    return done(call)


def upload_file(parts: Parts, call: Call) -> Answer:
    """Attach a file. The bytes themselves are not kept, so the upload succeeds at once."""
    interaction = interaction_of(parts, call)
    name = str(body_of(call)["uploadFileName"])
    session = session_of(call)
    uri = f"/icws/{quote(session.id, safe='')}/files/{quote(name, safe='')}"
    content_id = parts.emails.attach(interaction, name, uri)
    request = parts.world.new_id()
    Recipient(session, parts.fittings.of(call.dial)).tell(
        {
            "__type": UPLOADED,
            "isDelta": False,
            "requestId": request,
            "error": None,
            "interactionId": interaction.id,
            "fileName": name,
            "uploadSuccess": True,
        }
    )
    accepted = {
        "__type": UPLOAD_ACCEPTED,
        "requestId": request,
        "interactionId": interaction.id,
        "fileName": name,
        "contentId": content_id,
        "uploadUri": uri,
    }
    return Answer(202, accepted)


def remove_file(parts: Parts, call: Call) -> Answer:
    """Take a file off a draft."""
    parts.emails.detach(interaction_of(parts, call), str(body_of(call)["fileUri"]))
    return done(call)


def insert_prepared(parts: Parts, call: Call) -> Answer:
    """Attach a prepared file of Response Management, which is named by its id here."""
    interaction = interaction_of(parts, call)
    name = str(body_of(call)["id"])
    content_id = parts.emails.attach(interaction, name, f"/response-management/{name}")
    return Answer(200, {"contentId": content_id})


def download_message(parts: Parts, call: Call) -> Answer:
    """Fetch an attached e-mail; e-mails have none in this centre."""
    parts.emails.of(interaction_of(parts, call))
    raise unknown("attached e-mail", str(body_of(call)["messageId"]))


HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", f"{EMAIL}/save"): save,
    ("POST", f"{EMAIL}/send"): send,
    ("POST", f"{EMAIL}/attachments/file/upload"): upload_file,
    ("POST", f"{EMAIL}/attachments/file/remove"): remove_file,
    ("POST", f"{EMAIL}/attachments/response-management/insert"): insert_prepared,
    ("POST", f"{EMAIL}/attachments/message/download"): download_message,
}

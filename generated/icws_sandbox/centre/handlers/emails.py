# Copied from sandbox/centre/handlers/emails.py; edits here are lost.
"""Drafts of e-mails and their attachments."""

from __future__ import annotations

from urllib.parse import quote

from ...errors import not_found
from ...handling import Request, Response
from ..centre import Centre
from ..states import State
from .routing import INTERACTION, handles, interaction_of

EMAIL = f"{INTERACTION}/email"
UPLOADED = "urn:inin.com:interactions.email:emailUploadFileStatusMessage"
UPLOAD_ACCEPTED = "urn:inin.com:interactions.email:emailUploadFileAttachmentResponse"


@handles("POST", f"{EMAIL}/save")
def save(centre: Centre, request: Request) -> None:
    """Save a draft."""
    centre.emails.save(interaction_of(centre, request), request.properties["emailContent"])


@handles("POST", f"{EMAIL}/send")
def send(centre: Centre, request: Request) -> None:
    """Send a draft, which ends the interaction."""
    interaction = interaction_of(centre, request, {State.CONNECTED})
    centre.emails.send(interaction)
    centre.store.set_state(interaction, State.INTERNAL_DISCONNECT)


@handles("POST", f"{EMAIL}/attachments/file/upload")
def upload_file(centre: Centre, request: Request) -> Response:
    """Attach a file, whose bytes can be sent to the URI; the upload is said to succeed at once."""
    interaction = interaction_of(centre, request)
    name = str(request.properties["uploadFileName"])
    uri = f"/icws/{quote(request.session.id, safe='')}/files/{quote(name, safe='')}"
    content_id = centre.emails.attach(interaction, name, uri)
    upload = {
        "requestId": centre.store.new_id(),
        "interactionId": interaction.id,
        "fileName": name,
    }
    status = {"__type": UPLOADED, "isDelta": False, "error": None, "uploadSuccess": True}
    centre.publisher.send(request.session, {**status, **upload})
    accepted = {"__type": UPLOAD_ACCEPTED, "contentId": content_id, "uploadUri": uri}
    return Response(202, {**accepted, **upload})


@handles("POST", f"{EMAIL}/attachments/file/remove")
def remove_file(centre: Centre, request: Request) -> None:
    """Remove a file from a draft."""
    centre.emails.detach(interaction_of(centre, request), str(request.properties["fileUri"]))


@handles("POST", f"{EMAIL}/attachments/response-management/insert")
def insert_prepared_file(centre: Centre, request: Request) -> Response:
    """Attach a prepared file of Response Management; its name is its id here."""
    interaction = interaction_of(centre, request)
    name = str(request.properties["id"])
    content_id = centre.emails.attach(interaction, name, f"/response-management/{name}")
    return Response(200, {"contentId": content_id})


@handles("POST", f"{EMAIL}/attachments/message/download")
def download_message(centre: Centre, request: Request) -> Response:
    """Refuse to download an attached e-mail: there are none in this centre."""
    centre.emails.of(interaction_of(centre, request))
    raise not_found("attached e-mail", str(request.properties["messageId"]))

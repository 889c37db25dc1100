"""Files move to and from the sandbox by the URIs that it hands out, in both forms."""

from __future__ import annotations

import io

import pytest

import icws
from icws import models
from icws_sandbox import Sandbox
from tests.both_forms import both, run
from tests.client.forms import ADA

PDF = bytes(range(256)) * 1000


async def _moves(url: str, server: str) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(ADA)
        content = models.EmailContent(
            sender=models.EmailAddress(display_name="Billing"),
            bodies=[models.EmailBody(body="Hello", body_type=models.BodyType.Text)],
        )
        made = await client.interactions.create(models.CreateEmailParameters(email_content=content))
        upload = await client.interactions.email.attachments.file.upload(
            made.interaction_id, upload_file_name="bill 1/2.pdf", is_inline_attachment=False
        )
        for uri in (upload.upload_uri, f"{server}{upload.upload_uri}"):
            media = {"Content-Type": "application/pdf"}
            done = await client.request("PUT", uri, content=io.BytesIO(PDF), headers=media)
            assert done.status == 201
            async with client.stream("GET", uri) as response:
                assert response.header("Content-Type") == "application/pdf"
                assert b"".join([piece async for piece in response]) == PDF
        with pytest.raises(icws.NotFoundError, match="GET /files/other"):
            await client.request("GET", "/files/other")
        with pytest.raises(ValueError, match="another server"):
            await client.request("GET", f"http://cic2:8018{upload.upload_uri}")


@both
def test_a_file_is_uploaded_and_downloaded(form: str) -> None:
    sandbox = Sandbox()
    with sandbox as url:
        run(form, _moves, url, url)
        assert sandbox.broken == []
        assert [entry.operation for entry in sandbox.requests].count("file") == 5

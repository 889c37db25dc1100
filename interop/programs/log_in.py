"""A program with the client of openapi-python-client: it logs in, asks, and reads typed errors.

usage: log_in.py URL
"""

from __future__ import annotations

import sys
from http import HTTPStatus

from icws_client import AuthenticatedClient, Client
from icws_client.api.connection import create_connection, get_connection
from icws_client.models.connection_response import ConnectionResponse
from icws_client.models.connection_settings import ConnectionSettings
from icws_client.models.error import Error
from icws_client.models.ic_auth_connection_request_settings import IcAuthConnectionRequestSettings


def main(url: str) -> None:
    """Log in, with a wrong password first, then ask for the session with and without its token."""
    refused = create_connection.sync_detailed(
        client=Client(base_url=url), body=credentials("wrong"), accept_language="en-US"
    )
    error = refused.parsed
    assert isinstance(error, Error), refused
    assert (refused.status_code, error.error_id) == (HTTPStatus.BAD_REQUEST, EXPECTED), refused

    client = Client(base_url=url)
    accepted = create_connection.sync_detailed(
        client=client, body=credentials("secret"), accept_language="en-US"
    )
    session = accepted.parsed
    assert isinstance(session, ConnectionResponse), accepted

    known = AuthenticatedClient(
        base_url=url,
        token=session.csrf_token,
        prefix="",
        auth_header_name="ININ-ICWS-CSRF-Token",
        cookies=dict(client.get_httpx_client().cookies),
    )
    settings = get_connection.sync(session.session_id, client=known)
    assert isinstance(settings, ConnectionSettings), settings

    stranger = AuthenticatedClient(base_url=url, token="", prefix="")
    unknown = get_connection.sync_detailed(session.session_id, client=stranger)
    assert unknown.status_code == HTTPStatus.UNAUTHORIZED, unknown
    assert isinstance(unknown.parsed, Error), unknown


EXPECTED = "error.request.connection.authenticationFailure"


def credentials(password: str) -> IcAuthConnectionRequestSettings:
    """Return the log-in of a user of the sandbox."""
    return IcAuthConnectionRequestSettings(
        field_type_="urn:inin.com:connection:icAuthConnectionRequestSettings",
        application_name="interop",
        user_id="ada",
        password=password,
    )


if __name__ == "__main__":
    main(sys.argv[1])

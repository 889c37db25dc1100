# Copied from distribution/examples/raw_responses.py; edits here are lost.
"""Status, headers and body of a response beside its typed value, and settings for one call."""

import icws


def main() -> None:
    """Read the server's version three times."""
    with icws.Client() as client:
        client.log_in(application_name="raw responses")
        version = client.connection.version.get()
        print(type(version).__name__)

        raw = client.with_raw_response(client.connection.version.get)
        print(raw.status, raw.header("Content-Type"), len(raw.body), "bytes")
        print(raw.value == version)

        # A copy of the client on the same session, for a slow call or another header.
        patient = client.with_options(timeout=120, headers={"X-Request-Id": "4711"})
        print(patient.connection.version.get() == version)


if __name__ == "__main__":
    main()

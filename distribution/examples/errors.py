"""Errors, from the most specific to the most general class, and retries."""

import os

import icws
from icws import models

URL = os.environ.get("ICWS_URL", "http://127.0.0.1:8018")


def log_in(client: icws.Client, password: str) -> bool:
    """Log in, and return whether it worked."""
    try:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="errors",
                user_id=os.environ.get("ICWS_USER", "ada"),
                password=password,
            )
        )
    except icws.UnavailableError as error:
        print("the server accepts no log-ins; others that do:", error.alternate_hosts)
    except icws.LoginError as error:  # any other error status
        print(error.status, error.error_id)
    except icws.TransportError as error:
        print(error.reason, "(perhaps sent)" if error.sent else "(nothing was sent)")
    else:
        return True
    return False


def main() -> None:
    """Cause some errors."""
    with icws.Client(URL, timeout=5, retries=3) as client:
        log_in(client, "wrong")
        if not log_in(client, os.environ.get("ICWS_PASSWORD", "secret")):
            return
        try:
            client.interactions.hold("no such interaction", on=True)
        except icws.NotFoundError as error:
            print(error)
        # A GET request is retried with exponential backoff while the server is unavailable.
        # A request that would take effect twice, such as a call, is never retried.
        print(client.connection.version.get().product_id)
        impatient = client.with_options(timeout=1, retries=0)
        print(impatient.connection.version.get().product_id)


if __name__ == "__main__":
    main()

"""What can go wrong, from the most particular error to the most general one."""

import os

import icws
from icws import models

URL = os.environ.get("ICWS_URL", "http://127.0.0.1:8018")


def log_in(client: icws.Client, password: str) -> bool:
    """Log in, and tell whether it worked."""
    try:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="errors",
                user_id=os.environ.get("ICWS_USER", "ada"),
                password=password,
            )
        )
    except icws.UnavailableError as error:
        print("the server takes no log-ins; others that do:", error.alternate_hosts)
    except icws.ApiError as error:  # any other status that tells of an error
        print(error.status, error.error_id)
    except icws.TransportError:
        print("no answer from", URL)
    else:
        return True
    return False


def main() -> None:
    """Make mistakes."""
    with icws.Client(URL, timeout=5) as client:
        log_in(client, "wrong")
        if not log_in(client, os.environ.get("ICWS_PASSWORD", "secret")):
            return
        try:
            client.interactions.hold("no such interaction", on=True)
        except icws.NotFoundError as error:
            print(error)


if __name__ == "__main__":
    main()

"""Log in, and list the features of the server."""

import os

import icws
from icws import models

URL = os.environ.get("ICWS_URL", "http://127.0.0.1:8018")


def main() -> None:
    """Print the server's features, newest version first."""
    with icws.Client(URL) as client:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="list features",
                user_id=os.environ.get("ICWS_USER", "ada"),
                password=os.environ.get("ICWS_PASSWORD", "secret"),
            )
        )
        for name, version in sorted(client.features.items(), key=lambda item: -item[1]):
            print(f"{name} {version}")


if __name__ == "__main__":
    main()

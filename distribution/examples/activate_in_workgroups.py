"""Take part in a workgroup's calls, or no more: activations of a user."""

import os

import icws
from icws import models

URL = os.environ.get("ICWS_URL", "http://127.0.0.1:8018")
USER = os.environ.get("ICWS_USER", "ada")


def main() -> None:
    """Leave the first workgroup, and come back."""
    with icws.Client(URL) as client:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="activations",
                user_id=USER,
                password=os.environ.get("ICWS_PASSWORD", "secret"),
            )
        )
        users = client.activations.users
        first = min(users.get(USER).activations)
        for active in (False, True):
            now = users.update(USER, activations={first: active}).activations
            print(first, "yes" if now[first] else "no")


if __name__ == "__main__":
    main()

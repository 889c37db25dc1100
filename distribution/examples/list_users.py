"""List the users of the configuration page by page, and stop when it is enough."""

import os

import icws
from icws import models

URL = os.environ.get("ICWS_URL", "http://127.0.0.1:8018")
ENOUGH = 2


def main() -> None:
    """Print the first users by name, with their workgroups."""
    with icws.Client(URL) as client:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="list users",
                user_id=os.environ.get("ICWS_USER", "ada"),
                password=os.environ.get("ICWS_PASSWORD", "secret"),
            )
        )
        users = client.configuration.users.list(
            select=["configurationId", "workgroups"],
            order_by="configurationId.displayName",
            page_size=1,
        )
        for number, user in enumerate(users, 1):
            name = user.configuration_id.display_name if user.configuration_id else "?"
            print(name, *[group.id for group in user.workgroups or []])
            if number == ENOUGH:
                break  # the rest is never fetched


if __name__ == "__main__":
    main()

# Copied from distribution/examples/list_users.py; edits here are lost.
"""List the users of the configuration page by page, and stop when it is enough."""

import icws

ENOUGH = 2


def main() -> None:
    """Print the first users by name, with their workgroups."""
    with icws.Client() as client:
        client.log_in(application_name="list users")
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

"""Set the user's own status, and see that everybody who watches it is told."""

import os

import icws
from icws import models

USER = os.environ["ICWS_USER"]


def main() -> None:
    """Go to the first status in which no calls of workgroups come."""
    with icws.Client() as client:
        client.log_in(application_name="set my status")
        known = {one.status_id: one for one in client.status.status_messages.list()}
        allowed = client.status.status_messages_user_access.get(USER).status_messages or []
        chosen = next(one for one in allowed if not known[one].is_acd_status)
        with client.status.user_statuses.watch(user_ids=[USER]) as watch:
            before = next_status(watch)
            print("from", known[before.status_id].message_text)
            client.status.user_statuses.update(USER, status_id=chosen, notes="until three")
            after = next_status(watch)
            print("to", known[after.status_id].message_text, "with the note", after.notes)


def next_status(
    watch: icws.Subscription[models.UserStatusMessage | icws.UnknownObject],
) -> models.UserStatus:
    """Return the status in the next message."""
    for message in watch:
        if isinstance(message, models.UserStatusMessage):
            return message.user_status_list[0]
    raise RuntimeError("the watch has ended")


if __name__ == "__main__":
    main()

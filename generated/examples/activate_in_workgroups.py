# Copied from distribution/examples/activate_in_workgroups.py; edits here are lost.
"""Take part in a workgroup's calls, or no more: activations of a user."""

import os

import icws

USER = os.environ["ICWS_USER"]


def main() -> None:
    """Leave the first workgroup, and come back."""
    with icws.Client() as client:
        client.log_in(application_name="activations")
        users = client.activations.users
        first = min(users.get(USER).activations)
        for active in (False, True):
            now = users.update(USER, activations={first: active}).activations
            print(first, "yes" if now[first] else "no")


if __name__ == "__main__":
    main()

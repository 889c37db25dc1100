# Copied from distribution/examples/list_features.py; edits here are lost.
"""Log in, and list the features of the server."""

import icws


def main() -> None:
    """Print the server's features, newest version first."""
    with icws.Client() as client:
        client.log_in(application_name="list features")
        for name, version in sorted(client.features.items(), key=lambda item: -item[1]):
            print(f"{name} {version}")


if __name__ == "__main__":
    main()

"""The way of a release to the index that the environment names."""

from __future__ import annotations

import ipaddress
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from generator.release.build import Built
from generator.release.errors import ReleaseError
from generator.release.repository import Repository
from generator.release.version import VERSION_FILE, Version, read_version

_URL = "TWINE_REPOSITORY_URL"
_LOGIN = ("TWINE_USERNAME", "TWINE_PASSWORD")
# There, twine gets a password for this one upload from the index itself.
_TRUSTED = "ACTIONS_ID_TOKEN_REQUEST_URL"


def publish(repository: Repository, dist: Path, environment: Mapping[str, str]) -> Version:
    """Upload what `make package` built of a release; returns its version.

    twine takes name and password from the environment; they are neither arguments nor printed.

    Raises:
        ReleaseError: no index or no login is named, HEAD is no release, the files are not its
            own, or the index refused them.
    """
    _demand_index(environment)
    _demand_login(environment)
    file = repository.root / VERSION_FILE
    version = read_version(file.read_text("utf-8"), VERSION_FILE)
    repository.demand_clean()
    if version.tag not in repository.tags_of_head():
        raise ReleaseError("HEAD", f"has no tag {version.tag}", "the commit of a release")
    built = Built.in_folder(dist, version)
    command = [sys.executable, "-m", "twine", "--no-color", "upload", "--non-interactive"]
    files = [str(built.sdist), str(built.wheel)]
    done = subprocess.run(  # noqa: S603  # no shell
        [*command, "--disable-progress-bar", "--", *files],
        # An empty password is none: else twine would not ask for that of a trusted publisher.
        env={name: value for name, value in environment.items() if value or name not in _LOGIN},
        stdin=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode:
        raise ReleaseError("twine upload", f"failed with {done.returncode}", "success")
    return version


def _demand_index(environment: Mapping[str, str]) -> None:
    try:
        url = urlsplit(environment.get(_URL, ""))
        host = url.hostname or ""
    except ValueError:
        url, host = SplitResult("", "", "", "", ""), ""
    # The URL is not repeated: it may hold a password.
    if not host:
        raise ReleaseError(_URL, "names no index", "the URL of one")
    if url.username is not None or url.password is not None:
        raise ReleaseError(_URL, "holds a login, which would be printed", f"it in {_LOGIN[1]}")
    if url.scheme != "https" and not (url.scheme == "http" and _is_loopback(host)):
        raise ReleaseError(_URL, "is not encrypted", "https, or http on this machine")


def _demand_login(environment: Mapping[str, str]) -> None:
    missing = [name for name in _LOGIN if not environment.get(name)]
    if missing and not (len(missing) == len(_LOGIN) and environment.get(_TRUSTED)):
        raise ReleaseError(missing[0], "is not set", "a login, or a trusted publisher")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"

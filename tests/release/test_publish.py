"""Uploads by `.ci/publish`: which are refused, and what twine is given."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.release.small import CLIENT_FILE, PACKAGE, Small

URL = "http://127.0.0.1:9/"
LOGIN = {"TWINE_USERNAME": "ada", "TWINE_PASSWORD": "hush-hush"}
# Stands for Python with twine: prints what it was given.
PYTHON = """\
#!/bin/sh
echo "$@"
echo "login: ${TWINE_USERNAME-unset} ${TWINE_PASSWORD-unset}"
"""
UPLOAD = (
    "-m twine --no-color upload --non-interactive --disable-progress-bar "
    "dist/icws_client-1.4.0.tar.gz dist/icws_client-1.4.0-py3-none-any.whl\n"
)


@pytest.fixture
def small(tmp_path: Path) -> Small:
    made = Small(tmp_path / "repository", PACKAGE)
    made.clone.tag("v1.4.0")
    return made


def refusal(small: Small, url: str = URL) -> str:
    variables = {**LOGIN, "TWINE_REPOSITORY_URL": url}
    done = small.clone.publish(status=1, variables=variables)
    assert "hush-hush" not in done.stdout + done.stderr
    return done.stderr + done.stdout


@pytest.mark.parametrize("login", [LOGIN, {"TWINE_USERNAME": "", "TWINE_PASSWORD": ""}])
def test_the_files_of_the_tag_are_uploaded(
    small: Small, tmp_path: Path, login: dict[str, str]
) -> None:
    python = tmp_path / "python"
    python.write_text(PYTHON)
    python.chmod(0o755)
    done = small.clone.run(
        "bash", ".ci/publish", str(python), variables={**login, "TWINE_REPOSITORY_URL": URL}
    )
    # Without a login twine asks the index for one (trusted publishing), but not if it is empty.
    expected = "ada hush-hush" if login is LOGIN else "unset unset"
    assert done.stdout == f"{UPLOAD}login: {expected}\n"


@pytest.mark.parametrize(
    "url",
    [
        "", "index", "https:/", "ftp://index.example/", "http://index.example/", "http://10.0.0.1/",
        "http://127.0.0.1.example/", "http://127.0.0.1@index.example/", "http://localhost.example/",
    ],
)  # fmt: skip
def test_an_index_is_named_and_encrypted(small: Small, url: str) -> None:
    assert refusal(small, url) == (
        "TWINE_REPOSITORY_URL: it names no index (expected https://, or http:// on this machine)\n"
    )


def test_only_a_tagged_commit_is_published(small: Small) -> None:
    (small.clone.folder / "new").write_text("x")
    assert refusal(small) == ("git status: there are changes (expected the files of the tag)\n")
    small.edit(CLIENT_FILE, "name", "other")
    small.clone.tag("v1.4.0.1")
    small.clone.tag("v1x4x0")
    assert refusal(small) == ("HEAD: there is no tag v1.4.0 (expected the commit of a release)\n")


def test_only_the_files_of_the_release_are_published(small: Small) -> None:
    dist = small.clone.folder / "dist"
    dist.mkdir()
    (dist / "icws_client-1.3.0.tar.gz").write_bytes(b"")
    message = refusal(small)
    assert "dist/icws_client-1.4.0.tar.gz" in message
    assert "1.3.0" not in message

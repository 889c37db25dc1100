"""What is not published, and what is said instead."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.release.errors import ReleaseError
from generator.release.publish import publish
from generator.release.repository import Repository
from tests.release.small import CLIENT_FILE, Small

URL = "http://127.0.0.1:9/"
LOGIN = {"TWINE_USERNAME": "ada", "TWINE_PASSWORD": "hush-hush"}
NAMES = ("icws_client-1.4.0.tar.gz", "icws_client-1.4.0-py3-none-any.whl")


@pytest.fixture
def small(tmp_path: Path) -> Small:
    made = Small(tmp_path / "repository")
    made.clone.tag("v1.4.0")
    return made


def refusal(small: Small, dist: Path, environment: dict[str, str]) -> str:
    with pytest.raises(ReleaseError) as caught:
        publish(Repository(small.clone.folder), dist, environment)
    return str(caught.value)


def test_without_an_index_nothing_is_published(small: Small, tmp_path: Path) -> None:
    assert refusal(small, tmp_path, LOGIN) == (
        "TWINE_REPOSITORY_URL: names no index: the URL of one"
    )


@pytest.mark.parametrize(
    ("login", "missing"),
    [
        ({}, "TWINE_USERNAME"),
        ({"TWINE_PASSWORD": "hush-hush"}, "TWINE_USERNAME"),
        ({"TWINE_USERNAME": "ada"}, "TWINE_PASSWORD"),
        ({"TWINE_USERNAME": "ada", "TWINE_PASSWORD": ""}, "TWINE_PASSWORD"),
        ({"TWINE_USERNAME": "ada", "ACTIONS_ID_TOKEN_REQUEST_URL": "x"}, "TWINE_PASSWORD"),
    ],
)
def test_without_a_login_nothing_is_published(
    small: Small, tmp_path: Path, login: dict[str, str], missing: str
) -> None:
    said = refusal(small, tmp_path, {"TWINE_REPOSITORY_URL": URL, **login})
    assert said == f"{missing}: is not set: a login, or a trusted publisher"


def test_where_a_workflow_may_have_a_token_no_login_is_needed(small: Small, tmp_path: Path) -> None:
    environment = {"TWINE_REPOSITORY_URL": URL, "ACTIONS_ID_TOKEN_REQUEST_URL": "x"}
    assert refusal(small, tmp_path / "dist", environment).startswith(
        f"{tmp_path / 'dist'}: nothing"
    )


@pytest.mark.parametrize(
    "url",
    [
        "", "index", "https://", "ftp://index.example/", "http://index.example/", "http://10.0.0.1/",
        "https://ada:hush-hush@index.example/", "https://hush-hush@index.example/",
        "http://127.0.0.1.example/", "https://[hush-hush/", "http://127.0.0.1@index.example/",
    ],
)  # fmt: skip
def test_an_index_is_encrypted_and_its_url_has_no_secret(
    small: Small, tmp_path: Path, url: str
) -> None:
    said = refusal(small, tmp_path, {**LOGIN, "TWINE_REPOSITORY_URL": url})
    assert said.startswith("TWINE_REPOSITORY_URL: ")
    assert "hush-hush" not in said


@given(st.text())
def test_no_text_is_taken_for_an_index_that_is_none(text: str) -> None:
    with pytest.raises(ReleaseError, match=r"^TWINE_REPOSITORY_URL: "):
        publish(Repository(Path()), Path(), {**LOGIN, "TWINE_REPOSITORY_URL": f"http:{text}"})


def test_only_a_tagged_commit_is_published(small: Small, tmp_path: Path) -> None:
    environment = {**LOGIN, "TWINE_REPOSITORY_URL": URL}
    (small.clone.folder / "new").write_text("x")
    assert "not committed" in refusal(small, tmp_path, environment)
    small.edit(CLIENT_FILE, "name", "other")
    assert refusal(small, tmp_path, environment) == (
        "HEAD: has no tag v1.4.0: the commit of a release"
    )


@pytest.mark.parametrize(
    "files", [(), NAMES[:1], (*NAMES, "icws_client-1.3.0.tar.gz"), ("x.tar.gz", "x.whl")]
)
def test_only_the_files_of_the_release_are_published(
    small: Small, tmp_path: Path, files: tuple[str, ...]
) -> None:
    dist = tmp_path / "dist"
    dist.mkdir()
    for name in files:
        (dist / name).write_bytes(b"")
    said = refusal(small, dist, {**LOGIN, "TWINE_REPOSITORY_URL": URL})
    assert said.endswith(": icws_client-1.4.0-py3-none-any.whl and icws_client-1.4.0.tar.gz")

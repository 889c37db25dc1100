"""Files of users: what they can say, and what is told where they are wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sandbox import Sandbox
from sandbox.users import User, UsersError, load, read
from tests.sandbox.raw import Raw


def test_toml_and_json_say_the_same(tmp_path: Path) -> None:
    toml, json = tmp_path / "users.toml", tmp_path / "users.json"
    toml.write_text(
        '[users.eve]\npassword = "p"\nworkgroups = ["A"]\nworkstation = "w"\n'
        'singleSignOnToken = "t"\n[users.bob]\npassword = "q"\ndisplayName = "Bob"\n',
        encoding="utf-8",
    )
    json.write_text(
        '{"users": {"eve": {"password": "p", "workgroups": ["A"],'
        ' "workstation": "w", "singleSignOnToken": "t"},'
        ' "bob": {"password": "q", "displayName": "Bob"}}}',
        encoding="utf-8",
    )
    assert load(toml) == load(json) == {
        "eve": User("eve", "p", "eve", ("A",), "w", "t"),
        "bob": User("bob", "q", "Bob"),
    }  # fmt: skip


def test_a_dict_has_the_tables_of_a_file() -> None:
    assert read(
        {"eve": {"password": "p", "workgroups": ["A"]}, "bob": User("bob", "q", "Bob")}
    ) == {
        "eve": User("eve", "p", "eve", ("A",)),
        "bob": User("bob", "q", "Bob"),
    }
    with Sandbox(users={"eve": {"password": "p"}}) as url:
        assert Raw(url).log_in("eve", "p").status == 201


def test_what_is_wrong_in_a_dict_is_told() -> None:
    with pytest.raises(UsersError, match=r"^users: user eve has no password \(expected a text\)$"):
        Sandbox(users={"eve": {}})
    with pytest.raises(UsersError, match=r"^users: user EVE is user eve in another case \("):
        Sandbox(users={name: {"password": "p"} for name in ("eve", "EVE")})


def test_the_example_of_the_documentation_is_a_file_of_users(tmp_path: Path) -> None:
    page = (Path(__file__).parents[3] / "docs" / "sandbox.md").read_text("utf-8")
    (text,) = (block for block in re.findall(r"```toml\n(.*?)```", page, re.S) if "[users" in block)
    file = tmp_path / "users.toml"
    file.write_text(text, "utf-8")
    assert load(file)["ada"].display_name == "Ada Lovelace"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("u.toml", "[users.a]\npassword = \n", "u.toml:2: "),
        ("u.json", '{\n "users": \n}', "u.json:3: "),
        ("u.toml", "", "u.toml:1: the file has no users (expected a table users.NAME for each)"),
        ("u.json", "[]", "u.json:1: the file has no users"),
        (
            "u.toml",
            "a = " + "[" * 5000,
            "u.toml: the file is nested too deeply (expected a table of users)",
        ),
        (
            "u.json",
            '{"users": ' + "[" * 100_000,
            "u.json: the file is nested too deeply (expected a table of users)",
        ),
        (
            "u.json",
            '{"users": {"a": {}, "a": {}}}',
            "u.json:1: the file is not JSON: an object has 'a' twice (expected unique names)",
        ),
        ("u.toml", "\n[users.a]\n", "u.toml:2: user a has no password (expected a text)"),
        ("u.toml", "[users]\n\na = 5\n", "u.toml:3: user a is not a table"),
        (
            "u.toml",
            "[users.a]\npassword = 5\n",
            "u.toml:2: user a has a password that is not a text (expected a text)",
        ),
        (
            "u.toml",
            '[users.a]\npassword = "p"\nworkgroups = "x"\n',
            "u.toml:3: user a has workgroups that are not a list of texts",
        ),
        (
            "u.toml",
            '[users.a]\npassword = "p"\ncolour = "x"\n',
            "u.toml:3: user a has an unknown key colour (expected one of password, ",
        ),
        (
            "u.json",
            '{"users": {"b": {"password": "p",\n "displayName": "a"},\n"a": {"password": "p",\n'
            ' "colour": 5}}}',
            "u.json:4: user a has an unknown key colour",
        ),
        (
            "u.toml",
            '[users.ada]\npassword = "Ada"\n[users.Ada]\npassword = "p"\n',
            "u.toml:3: user Ada is user ada in another case (expected names that differ in more",
        ),
        (
            "u.toml",
            '[users.ada]\npassword = ""\n[users.""]\npassword = "p"\n',
            "u.toml:3: a user has an empty name (expected a name)",
        ),
        ("u.json", '{"users":\n{"": {"password": "p"}}}', "u.json:2: a user has an empty name"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UsersError) as caught:
        load(file)
    assert said in str(caught.value)
    assert str(caught.value).startswith(f"{file}:")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsersError, match="cannot be read: No such file"):
        load(tmp_path / "nothing.toml")


def test_a_password_is_in_no_repr() -> None:
    assert "hunter2" not in repr(User("a", "hunter2", "A", single_sign_on_token="hunter2"))

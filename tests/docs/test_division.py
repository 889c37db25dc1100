"""Large areas are divided by their paths, small ones are not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.docs.division import sub_resources
from generator.docs.reference import operations_page

TOP = "/icws/{sessionId}/things"
WATCHED = "/icws/{sessionId}/messaging/subscriptions"
MANY = [path for at in range(16) for path in 2 * [f"{TOP}/kind-{at}/{{id}}"]]


def test_a_small_area_is_one_page() -> None:
    assert set(sub_resources(MANY[:30], "things").values()) == {()}


def test_a_large_area_is_divided_by_the_segment_behind_its_own() -> None:
    own = [TOP, f"{TOP}/{{id}}", f"{TOP}/{{id}}/hold", f"{TOP}/{{id}}/mute"]
    parts = sub_resources([*own, *MANY, f"{TOP}/kind-1", f"{TOP}/{{id}}/kind-2"], "things")
    assert {path for path, names in parts.items() if not names} == set(own)
    assert parts[f"{TOP}/kind-1"] == parts[f"{TOP}/kind-1/{{id}}"] == ("kind_1",)
    assert parts[f"{TOP}/{{id}}/kind-2"] == ("kind_2",)


def test_a_subscription_belongs_to_what_it_watches() -> None:
    watches = [f"{WATCHED}/things/kind-1", f"{WATCHED}/old-things", f"{WATCHED}/old-things"]
    parts = sub_resources([*MANY, *watches], "Things")
    assert parts[watches[0]] == ("kind_1",)
    assert parts[watches[1]] == ("old_things",)


def test_what_is_still_large_is_divided_again_and_a_segment_of_all_divides_nothing() -> None:
    deep = [path.replace("/things/", "/things/all/most/") for path in MANY]
    parts = sub_resources([*deep, *2 * [f"{TOP}/all/few"]], "things")
    assert parts[f"{TOP}/all/few"] == ("few",)
    assert parts[deep[0]] == ("most", "kind_0")


def test_an_area_that_its_paths_do_not_divide_stays_whole() -> None:
    actions = [f"{TOP}/action-{at}" for at in range(40)]
    assert set(sub_resources(actions, "things").values()) == {()}
    assert set(sub_resources(40 * [TOP], "things").values()) == {()}


@given(st.lists(st.text("ab{}/-A", max_size=8), max_size=60), st.text("ab", max_size=2))
def test_every_path_has_its_place(paths: list[str], area: str) -> None:
    assert sub_resources(paths, area).keys() == set(paths)


@given(st.text("ab_1", max_size=6), st.text("ab_1", max_size=6))
def test_addresses_of_names_that_differ_differ(one: str, other: str) -> None:
    assert (one == other) == (operations_page((one,)) == operations_page((other,)))


def test_addresses_are_easy_to_read() -> None:
    assert operations_page(("configuration", "user_defaults")) == (
        "operations/configuration/user-defaults.html"
    )

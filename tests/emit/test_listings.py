"""Methods that list part by part: which operations are, and what of them changes."""

from __future__ import annotations

from tests.embedded import client_plan, spec


def test_whatever_is_called_list_lists_items() -> None:
    methods = [m for root in client_plan().areas for m in root.every_method]
    called = [method for method in methods if method.name.partition("_")[0] == "list"]
    assert [method.address for method in called if not method.listed] == []
    categories = next(m for m in called if m.address == "configuration.skill_categories.list")
    assert (categories.returns, categories.arguments) == (
        "AsyncListing[models.SkillCategory]", ()
    )  # fmt: skip


def test_what_takes_a_range_of_its_only_list_is_listed_part_by_part() -> None:
    takes_range = {
        operation.id
        for operation in spec().operations
        if any(parameter.name == "Range" for parameter in operation.parameters)
    }
    methods = [m for root in client_plan().areas for m in root.every_method]
    listed = {method.operation.id: method for method in methods if method.listed}
    sized = {m.operation.id for m in methods if any(a.place == "page" for a in m.arguments)}
    assert sized == takes_range <= listed.keys()
    assert len(takes_range) > 70
    users = listed["getConfigurationUsers"]
    assert (users.address, users.listed, users.item, users.returns) == (
        "configuration.users.list", "items", "models.User", "AsyncListing[models.User]"
    )  # fmt: skip
    assert users.result == "models.Users"
    size = users.arguments[-1] if users.arguments[-1].place == "page" else users.arguments[0]
    assert (size.name, size.place, size.wire, size.default) == (
        "page_size",
        "page",
        "Range",
        "None",
    )

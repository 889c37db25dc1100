"""Methods that list part by part: which operations are, and what of them changes."""

from __future__ import annotations

from tests.embedded import client_plan, spec


def test_what_takes_a_range_of_its_only_list_is_listed_part_by_part() -> None:
    takes_range = {
        operation.id
        for operation in spec().operations
        if any(parameter.name == "Range" for parameter in operation.parameters)
    }
    methods = [m for root in client_plan().areas for m in root.every_method]
    listed = {method.operation.id: method for method in methods if method.listed}
    assert listed.keys() == takes_range
    assert len(listed) > 70
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

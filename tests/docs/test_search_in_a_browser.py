"""The search in a browser: what comes first, and results on every page, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.docs.browser import NEEDS_BROWSER, running

pytestmark = NEEDS_BROWSER
_browser = pytest.fixture(running, scope="module", name="browser")
Open = Callable[[str], Page]


@pytest.fixture
def view(browser: Browser, site: Path) -> Iterator[Open]:
    opened: list[Page] = []
    said: list[str] = []

    def open_page(name: str) -> Page:
        page = browser.new_page()
        page.set_default_timeout(20_000)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        opened.append(page)
        page.goto((site / name).as_uri())
        return page

    yield open_page
    for page in opened:
        page.context.close()
    assert said == []


@pytest.fixture(scope="module")
def results(browser: Browser, site: Path) -> Iterator[Callable[[str], list[tuple[str, str, str]]]]:
    """Return kinds, names and details that the search page shows for a query, in their order."""
    page = browser.new_page()
    page.goto((site / "search.html").as_uri())
    page.get_by_role("searchbox").fill("x")
    page.locator(".found li").first.wait_for()

    def ask(query: str) -> list[tuple[str, str, str]]:
        page.get_by_role("searchbox").fill(query)
        # It shows them in the next frame.
        page.evaluate(
            "() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 50))"
        )
        rows = page.locator(".found a").all()
        texts = [
            [row.locator(part).inner_text() for part in (".kind", ".name", ".muted")]
            for row in rows
        ]
        return [(kind, name, detail) for kind, name, detail in texts]

    yield ask
    page.context.close()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("hold", ("operation", "hold")),  # a page of its own, before what ends so
        ("blind transfer", ("method", "client.interactions.blind_transfer")),
        ("client.queues.watch", ("method", "client.queues.watch")),
        ("queues.watch", ("method", "client.queues.watch")),
        ("queue_id", ("argument", "queue_id")),
        ("queueID", ("property", "queueID")),
        ("icws.models.QueueId", ("object", "queueId")),
        ("models.queueid", ("object", "queueId")),
        ("blindtr", ("method", "client.interactions.blind_transfer")),
        ("statistics", ("area", "client.statistics")),  # not statisticStringValue
        ("client.configuration.users", ("area", "client.configuration.users")),
        ("icws interactions hold", ("command", "icws interactions hold")),
        ("$ icws interactions hold 123 --on | jq .", ("command", "icws interactions hold")),
        ("icws status user-statuses get ada", ("command", "icws status user-statuses get")),
        ("icws queues watch --help", ("command", "icws queues watch")),
        ("/interactions/{interactionId}/hold", ("operation", "hold")),
        ("POST http://cic:8018/icws/4711/interactions/12/hold?x=y", ("operation", "hold")),
        ("GET /icws/{sessionId}/connection", ("operation", "getConnection")),
        ("delete /connection", ("operation", "deleteConnection")),
        ("how to create a user", ("operation", "createConfigurationUser")),
    ],
)
def test_exact_names_come_first(
    results: Callable[[str], list[tuple[str, str, str]]], query: str, expected: tuple[str, str]
) -> None:
    kind, name, _ = results(query)[0]
    assert (kind, name) == expected


def test_beginnings_of_words_come_before_the_middle_of_words(
    results: Callable[[str], list[tuple[str, str, str]]],
) -> None:
    for query in ("fault", "retry", "all"):
        names = [name.replace("_", " ").lower() for _, name, _ in results(query)]
        # `defaultUser` has no word that begins so, `callbackMaxRetry` has one.
        inside = [at for at, (kind, name, _) in enumerate(results(query)) if is_inside(name, query)]
        assert inside == list(range(len(names) - len(inside), len(names))), names


def is_inside(name: str, word: str) -> bool:
    """Return whether a name has a word within its words only."""
    at = name.lower().find(word)
    while at >= 0:
        before = name[at - 1 : at]
        if not before.isalnum() or (name[at].isupper() and not before.isupper()):
            return False
        at = name.lower().find(word, at + 1)
    return word in name.lower()


def test_words_of_a_name_its_holder_and_the_text_are_found_together(
    results: Callable[[str], list[tuple[str, str, str]]],
) -> None:
    assert results("queueid createconsult")[0] == (
        "property",
        "queueID",
        "of createConsultParameters",
    )
    kinds = {kind for kind, *_ in results("queue_id")}
    assert {"argument", "property", "object"} <= kinds
    assert ("method", "client.interactions.hold") in [
        row[:2] for row in results("takes it off hold")
    ]
    assert results("zzgrbl qqxvw") == []


def test_commands_are_found_by_lines_of_commands_only(
    results: Callable[[str], list[tuple[str, str, str]]],
) -> None:
    assert not [row for row in results("interactions hold") if row[0] == "command"]
    (hold,) = [row for row in results("icws interactions hold") if row[0] == "command"]
    assert hold[2] == "sends POST /icws/{sessionId}/interactions/{interactionId}/hold"


def test_a_path_finds_what_is_below_it_behind_what_it_is(
    results: Callable[[str], list[tuple[str, str, str]]],
) -> None:
    found = results("GET /configuration/users")
    assert [name for _, name, _ in found][:2] == ["getConfigurationUsers", "getConfigurationUser"]
    # What was typed for an id is none of the words of a path.
    assert {name for _, name, _ in results("/interactions/1001/hold")} == {"hold"}


def test_some_of_the_words_are_found_where_nothing_has_all(
    view: Open, results: Callable[[str], list[tuple[str, str, str]]]
) -> None:
    query = "hold zebra"
    names = [name for _, name, _ in results(query)]
    assert "client.interactions.hold" in names
    page = view("search.html")
    page.get_by_role("searchbox").fill(query)
    expect(page.get_by_role("status")).to_contain_text("Nothing has all of these words. ")


@pytest.mark.parametrize("query", ["watch_queue", "quue_id", "interactionz"])
def test_a_name_that_nothing_has(view: Open, query: str) -> None:
    page = view("search.html")
    page.get_by_role("searchbox").fill(query)
    expect(page.get_by_role("status")).to_contain_text(f"Nothing has the name {query}. ")
    assert page.locator(".found li").count() > 0


def test_results_open_below_the_field_of_any_page(view: Open) -> None:
    page = view("types/queue-id.html")
    page.keyboard.press("/")
    page.keyboard.type("blindtr")
    box = page.get_by_role("combobox")
    first, second = page.get_by_role("option").nth(0), page.get_by_role("option").nth(1)
    expect(first).to_contain_text("client.interactions.blind_transfer")
    expect(second).to_contain_text("blindTransfer")
    assert box.get_attribute("aria-expanded") == "true"
    assert page.get_by_role("option").count() <= 8
    page.keyboard.press("ArrowUp")  # from the field to the last result, and on to the one before
    page.keyboard.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant") == first.get_attribute("id")
    assert first.get_attribute("aria-selected") == "true"
    page.keyboard.press("Escape")
    expect(first).not_to_be_visible()
    assert box.input_value() == "blindtr"
    page.keyboard.press("ArrowDown")
    expect(first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert second.get_attribute("aria-selected") == "true"
    page.keyboard.press("Enter")
    page.wait_for_url("**/operation/interactions/blind-transfer.html")
    assert page.locator("h1").inner_text().startswith("blindTransfer")
    here = page.locator(".side [aria-current=page]")
    assert here.inner_text().split() == ["POST", "blindTransfer"]


def test_enter_without_a_choice_shows_all_results(view: Open) -> None:
    page = view("index.html")
    page.get_by_role("combobox").fill("queue")
    expect(page.get_by_role("option")).to_have_count(8)
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=queue")
    expect(page.locator(".found li")).to_have_count(60)
    expect(page.get_by_role("status")).to_contain_text("; the first 60 are shown")


def test_nothing_is_loaded_for_the_search_before_it_is_used(view: Open) -> None:
    page = view("index.html")
    loaded = "Array.from(document.scripts, (one) => one.src.split('/').pop())"
    assert "search_names.js" not in page.evaluate(loaded)
    page.get_by_role("combobox").focus()
    page.locator("script[src$='search.js']").wait_for(state="attached")
    assert "search_names.js" in page.evaluate(loaded)


def test_results_close_where_the_focus_leaves_them(view: Open) -> None:
    page = view("index.html")
    page.get_by_role("combobox").fill("queue")
    button = page.get_by_role("button", name="All results")
    expect(button).to_be_visible()
    page.keyboard.press("Tab")
    assert button.evaluate("node => node === document.activeElement")
    page.keyboard.press("Tab")
    expect(button).not_to_be_visible()

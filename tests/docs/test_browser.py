"""The site in a browser: opened from the disk, with and without scripts, wide and narrow."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.docs.reference import Reference
from generator.docs.site import write_docs
from tests.docs.browser import NEEDS_BROWSER, running
from tests.docs.links import pages, small_with_releases

pytestmark = NEEDS_BROWSER
_browser = pytest.fixture(running, scope="module", name="browser")
Open = Callable[..., Page]

COLOURFUL = (
    "index.html",
    "operations/connection.html",
    "operations/configuration/users.html",
    "operation/interactions/consult.html",
    "matrix.html#interactions=8",
    "matrix/interactions.html#interactions=8",
    "releases.html",
)
# Text against what lies behind it, as WCAG 2 computes it.
CONTRAST = """() => {
  const parse = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => parse(color).slice(0, 3).map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (parse(color)[3] !== 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const poor = [];
  for (const node of document.querySelectorAll("body *")) {
    const told = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
    if (!told || node.closest(".vh, .skip, option") || !node.checkVisibility()) continue;
    const [one, other] = [light(getComputedStyle(node).color), light(behind(node))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < 4.5) poor.push(`${ratio.toFixed(2)} ${node.outerHTML.slice(0, 80)}`);
  }
  return [...new Set(poor)].slice(0, 5);
}"""


@pytest.fixture
def said() -> list[str]:
    """Return what the pages complained of."""
    return []


@pytest.fixture
def view(browser: Browser, site: Path, said: list[str]) -> Iterator[Open]:
    opened: list[Page] = []

    def open_page(address: str = "about:blank", **options: object) -> Page:
        page = browser.new_page(**options)  # type: ignore[arg-type]
        page.set_default_timeout(5000)
        page.on("console", lambda message: said.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))
        page.on("dialog", lambda dialog: said.append(f"{page.url}: dialog {dialog.message}"))
        opened.append(page)
        if address != "about:blank":
            page.goto(url(site, address))
        return page

    yield open_page
    for page in opened:
        page.context.close()
    assert said == []


def url(site: Path, address: str) -> str:
    name, mark, rest = re.fullmatch(r"([^#?]*)([#?]?)(.*)", address).groups()  # type: ignore[union-attr]
    return (site / name).as_uri() + mark + rest


def few(site: Path) -> list[Path]:
    """Return a page of each kind, and two of the types."""
    top = [page for page in pages(site) if page.parent == site]
    deep = [sorted(site.glob(f"{folder}/*.html"))[:2] for folder in ("types", "messages")]
    parts = [*sorted(site.glob("operations/*/*.html"))[::20], *site.glob("operation/*/g*.html")][
        :12
    ]
    areas, features = sorted(site.glob("operations/*.html")), sorted(site.glob("matrix/*.html"))
    return [*top, *areas, *parts, *features[:6], *(page for pages in deep for page in pages)]


def test_pages_open_without_complaint(view: Open, site: Path, hostile_site: Path) -> None:
    page = view()
    for path in (*few(site), *few(hostile_site), *hostile_site.glob("types/h*.html")):
        page.goto(path.as_uri())
        assert page.locator("h1").count() == 1
        background = "getComputedStyle(document.querySelector('header')).position"
        assert page.evaluate(background) == "sticky", "the style sheet is there"


def test_a_version_dims_what_came_later_and_counts_the_rest(
    view: Open, reference: Reference
) -> None:
    page = view("matrix/interactions.html")
    page.get_by_label("My server has").select_option("8")
    lacking = page.locator("tr.lacks")
    queue_id = lacking.filter(has=page.get_by_role("link", name="queueID", exact=True))
    assert queue_id.first.locator(".needs").inner_text() == "needs 13"
    consult = page.get_by_role("row").filter(
        has=page.get_by_role("link", name="consult", exact=True)
    )
    assert "lacks" not in (consult.first.get_attribute("class") or "")
    gates = [
        gate
        for entry in reference.entries
        for gate in entry.operation.gates
        if gate.feature == "interactions"
    ]
    has = sum(gate.admits(8) for gate in gates)
    assert 0 < has < len(gates)
    answer = page.get_by_role("status").inner_text()
    assert answer.startswith(f"interactions 8 has {has} of {len(gates)} operations and ")
    assert page.url.endswith("#interactions=8")
    page.get_by_label("My server has").select_option("13")
    assert lacking.count() == 0


def test_the_overview_tells_the_same_and_hands_the_choice_on(view: Open) -> None:
    page = view("matrix.html")
    row = page.locator("tr[data-feature=interactions]")
    row.locator("select").select_option("8")
    page.locator("tr[data-feature=queues] select").select_option("1")
    answer = row.get_by_role("status").inner_text()
    assert answer.startswith("interactions 8 has ")
    row.get_by_role("link").click()
    page.wait_for_url("**/matrix/interactions.html#interactions=8&queues=1")
    assert page.get_by_role("status").inner_text() == answer
    page.get_by_label("My server has").select_option("13")
    page.get_by_role("link", name="queues", exact=True).first.click()
    page.wait_for_url("**/matrix/queues.html#interactions=13&queues=1")
    page.locator(".crumbs a").click()
    page.wait_for_url("**/matrix.html#interactions=13&queues=1")
    assert row.locator("select").input_value() == "13"


def test_a_release_marks_what_is_known_and_what_is_not(view: Open, site: Path) -> None:
    page = view("matrix.html")
    page.get_by_label("My server is").select_option("2016 R3")
    assert page.url.endswith("#page%3Arelease=2016+R3")
    overview = {
        feature: page.locator(f"[data-feature={feature}]").get_by_role("status").inner_text()
        for feature in ("connection", "interactions")
    }
    assert overview["connection"].startswith("2016 R3 has connection 7 or later, and with it ")
    assert overview["interactions"] == "Nothing is known of interactions in 2016 R3."

    page.get_by_role("link", name="connection", exact=True).last.click()
    page.wait_for_url("**/matrix/connection.html#page%3Arelease=2016+R3")
    assert page.get_by_role("status").inner_text() == overview["connection"]
    states = {
        int(row.get_attribute("data-since") or 0): row.get_attribute("class")
        for row in page.locator("tr[data-since]").all()
        if row.get_attribute("data-until") is None
    }
    assert {since for since, of in states.items() if "unknown" in (of or "")} == {8, 10, 11}
    assert page.locator("tr.lacks").count() == 0

    page.get_by_role("link", name="interactions", exact=True).first.click()
    page.wait_for_url("**/matrix/interactions.html#page%3Arelease=2016+R3")
    assert page.get_by_role("status").inner_text() == overview["interactions"]
    late = page.locator("tr.unknown")
    assert late.count() == page.locator("tr[data-since]").count() > 0
    assert late.first.locator(".needs").inner_text() == "unknown"
    # A version that the reader knows counts more than the release.
    page.get_by_label("My server has").select_option("8")
    assert page.get_by_role("status").inner_text().startswith("interactions 8 has ")
    assert late.count() == 0
    page.goto(url(site, "matrix.html#page:release=none"))
    assert page.get_by_label("My server is").input_value() == ""


def test_what_a_release_surely_has_dropped_is_gone(view: Open, tmp_path: Path) -> None:
    write_docs(small_with_releases(tmp_path / "spec"), tmp_path / "site")
    marks = {"old": "unknown", "middle": "unknown", "new": "gone in 5"}
    for scheme, (name, expected) in itertools.product(("light", "dark"), marks.items()):
        page = view(color_scheme=scheme)
        page.goto((tmp_path / "site" / "matrix" / "things.html").as_uri() + f"#page:release={name}")
        row = page.get_by_role("row").filter(has=page.get_by_role("link", name="error.thing"))
        assert row.locator(".needs").all_inner_texts() == [expected], name
        assert page.evaluate(CONTRAST) == [], f"{scheme} {name}"


def test_an_address_says_the_versions(view: Open) -> None:
    page = view("matrix.html#interactions=8&connection=99&queues=x")
    chosen = {
        row.get_attribute("data-feature"): row.locator("select").input_value()
        for row in page.locator(".feature:has(select)").all()
    }
    shown = {name: version for name, version in chosen.items() if version or name == "queues"}
    assert shown == {"interactions": "8", "connection": "11", "queues": ""}
    page = view("matrix/interactions.html#interactions=8&connection=99&queues=x")
    assert page.locator("tr.lacks").count() > 5


def test_rows_can_be_filtered(view: Open) -> None:
    page = view("matrix/interactions.html#interactions=8")
    names = page.locator("tbody tr:visible th[scope=row] a")
    before = names.count()
    page.get_by_label("Rows with").fill("additionalAttributes")
    assert names.all_inner_texts() == ["consult", "additionalAttributes"]
    page.get_by_label("Rows with").fill("")
    page.get_by_label("hide what my server lacks").check()
    assert names.count() == before - page.locator("tr.lacks").count()
    assert page.locator("tr.lacks:visible").count() == 0


def test_a_link_into_a_folded_part_unfolds_it(view: Open) -> None:
    page = view("operation/interactions/create-interaction.html#body.createCallParameters.target")
    row = page.locator("tr:target")
    assert row.is_visible()
    assert page.locator("summary a").count() == 0  # a summary is a button itself
    assert row.locator("th code").inner_text() == "target"


def test_a_program_can_be_copied(view: Open) -> None:
    page = view("operation/interactions/consult.html")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    button = page.get_by_role("button", name="Copy").nth(1)
    button.focus()
    button.press("Enter")
    page.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert copied[0] == "icws interactions consult create INTERACTION_ID"
    assert copied[1].strip() == "[--target TARGET]"


def test_a_phone_scrolls_one_way_only(view: Open, site: Path, hostile_site: Path) -> None:
    page = view(viewport={"width": 390, "height": 844})
    for path in (*few(site), *few(hostile_site)):
        page.goto(path.as_uri())
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 390, path.name
    page.goto(url(site, "matrix/interactions.html"))
    box = page.locator(".scroll.matrix")
    assert box.evaluate("node => node.scrollWidth > node.clientWidth")


def test_in_a_narrow_window_the_text_comes_before_the_list_of_pages(view: Open, site: Path) -> None:
    narrow = {"width": 390, "height": 844}
    page = view("operation/interactions/hold.html", viewport=narrow)
    link = page.locator(".side a", has_text="blindTransfer")
    button = page.get_by_role("button", name="Operations")
    assert page.locator("h1").bounding_box()["y"] < 300  # type: ignore[index]
    assert not link.is_visible()
    assert button.get_attribute("aria-expanded") == "false"
    button.press("Enter")
    assert link.is_visible()
    assert button.get_attribute("aria-expanded") == "true"
    # Nothing can unfold it without scripts, and nothing has to where there is room.
    for options in ({"viewport": narrow, "java_script_enabled": False}, {}):
        page = view("operation/interactions/hold.html", **options)
        assert page.locator(".side a", has_text="blindTransfer").is_visible()
        assert not page.get_by_role("button", name="Operations").is_visible()


def test_heads_of_the_matrix_stay_in_sight(view: Open) -> None:
    page = view("matrix/interactions.html", viewport={"width": 500, "height": 700})
    box = page.locator(".scroll.matrix")
    box.evaluate("node => node.scrollTo(150, 900)")
    assert box.evaluate("node => node.scrollLeft > 50 && node.scrollTop > 500")
    frame = box.bounding_box()
    head = box.locator("thead th").nth(1).bounding_box()
    name = box.locator("tbody tr.head th").nth(20).bounding_box()
    assert frame
    assert head
    assert name
    assert abs(head["y"] - frame["y"]) < 3
    assert abs(name["x"] - frame["x"]) < 3


def test_light_and_dark_differ_and_both_can_be_read(view: Open, site: Path) -> None:
    backs = {}
    for scheme in ("light", "dark"):
        page = view(color_scheme=scheme)
        for name in COLOURFUL:
            page.goto(url(site, name))
            assert page.evaluate(CONTRAST) == [], f"{scheme} {name}"
        backs[scheme] = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert backs["light"] != backs["dark"]


def test_all_is_there_without_scripts(view: Open, site: Path) -> None:
    page = view("matrix.html", java_script_enabled=False)
    assert page.locator("select:visible, .controls:visible").count() == 0
    page.get_by_role("link", name="interactions", exact=True).last.click()
    page.wait_for_url("**/matrix/interactions.html")
    row = page.locator("tr:visible", has=page.get_by_role("link", name="queueID", exact=True))
    assert row.first.locator("td.since").inner_text() == "13"
    assert row.first.locator("td.yes").count() == 1
    assert page.locator("select:visible, .controls:visible").count() == 0
    page.get_by_role("searchbox").fill("consult")
    page.get_by_role("searchbox").press("Enter")
    page.wait_for_url("**/search.html?q=consult")
    lists = page.locator("main a").evaluate_all("links => links.map(a => a.getAttribute('href'))")
    assert lists == [
        "python/index.html#page:areas",
        "index.html#page:areas",
        "messages.html",
        "types.html",
    ]
    page.goto(url(site, "operation/interactions/consult.html"))
    assert page.locator("summary").first.is_visible()


def test_keys_reach_everything(view: Open) -> None:
    page = view("matrix/interactions.html")
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == "Skip to content"
    box = skip.bounding_box()
    assert box
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"
    reached = set()
    for _ in range(8):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.tagName"))
    assert {"INPUT", "SELECT", "DIV", "A"} <= reached

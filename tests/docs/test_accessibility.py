"""The pages under axe, wide and narrow, light and dark: no finding of WCAG 2.1 AA."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.docs.site import write_docs
from tests.docs.browser import NEEDS_BROWSER, running
from tests.docs.links import ROOT, SMALL
from tests.docs.test_guides_of_a_site import guides

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
pytestmark = [
    NEEDS_BROWSER,
    pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not installed (npm ci)"),
]
_browser = pytest.fixture(running, scope="module", name="browser")
RUN = """() => axe
  .run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
  .then(({violations}) => violations.map((one) => `${one.id}: ${one.nodes[0].html}`))"""
_GUIDE = f"""# Lifts

```{{toctree}}
:caption: Lifts
:hidden:

python/lift
```

| | a table with an empty head |
| --- | --- |
| `a` | b |

```python
a_line_that_scrolls = "{"." * 99}"
```
"""
PAGES = (
    "index.html",
    "python/lift.html",
    "reference/index.html",
    "reference/matrix.html",
    "reference/matrix/things.html",
    "reference/messages.html",
    "reference/operation/things/make-thing.html",
    "reference/operations/things.html",
    "reference/python/index.html",
    "reference/python/things.html",
    "reference/search.html?q=lift",
    "reference/search.html?q=lfit",
    "reference/types.html",
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    write_docs(SMALL, folder / "site", guides(folder / "guides", _GUIDE))
    return folder / "site"


@pytest.mark.parametrize(
    ("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")]
)
def test_axe_finds_nothing(browser: Browser, library: Path, width: int, scheme: str) -> None:
    # The policy of the pages forbids the script that looks at them.
    context = browser.new_context(
        viewport={"width": width, "height": 844}, color_scheme=scheme, bypass_csp=True
    )
    page = context.new_page()
    found = {}
    for name in PAGES:
        path, mark, query = name.partition("?")
        page.goto((library / path).as_uri() + mark + query)
        page.add_script_tag(path=AXE)
        if "?" in name:
            page.locator(".found a").first.wait_for()
        if findings := page.evaluate(RUN):
            found[name] = findings
        if not page.locator(".found").count():
            page.keyboard.press("/")
            page.keyboard.type("lift")
            page.locator("[role=option]").first.wait_for()
            page.keyboard.press("ArrowDown")
            if findings := page.evaluate(RUN):
                found[f"{name} with results"] = findings
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    context.close()
    assert found == {}


def test_the_theme_that_was_chosen_stays_on_all_pages(browser: Browser, library: Path) -> None:
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    back = "getComputedStyle(document.body).backgroundColor"
    page.goto((library / "index.html").as_uri())
    light = page.evaluate(back)
    page.get_by_role("button", name="Dark").click()
    dark = page.evaluate(back)
    assert dark != light
    for name in ("reference/index.html", "python/lift.html"):
        page.goto((library / name).as_uri())
        assert page.evaluate(back) == dark
    page.get_by_role("button", name="Light").click()
    assert page.evaluate(back) == light
    context.close()


def test_keys_lead_from_a_guide_to_the_search_and_back_to_it(
    browser: Browser, library: Path
) -> None:
    page = browser.new_page()
    page.goto((library / "python" / "lift.html").as_uri())
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to content"
    page.keyboard.press("/")
    page.keyboard.type("lift.ride")
    page.keyboard.press("Enter")
    page.wait_for_url("**/reference/search.html?q=lift.ride")
    page.locator(".found li").first.wait_for()
    page.keyboard.press("Enter")
    assert page.locator(":focus .name").inner_text() == "lifts.Lift.ride"
    page.keyboard.press("Enter")
    page.wait_for_url("**/python/lift.html#lifts.Lift.ride")
    page.context.close()

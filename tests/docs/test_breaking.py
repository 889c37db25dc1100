"""Long names of a page can be broken where their words begin, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import lxml.html
import pytest
from playwright.sync_api import Browser

from generator.docs.breaking import with_breaks
from generator.docs.site import write_docs
from tests.docs.browser import NEEDS_BROWSER, running
from tests.docs.links import SMALL
from tests.docs.test_guides_of_a_site import guides

_browser = pytest.fixture(running, scope="module", name="browser")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("client.interactions.blind_transfer", "client.|interactions.|blind_|transfer"),
        ("interactionRecordingSnippet", "interaction|Recording|Snippet"),
        ("updateACLsOfUsers", "update|ACLs|Of|Users"),
        ("/icws/{sessionId}/interactions", "/icws/|{session|Id}/|interactions"),
        ("https://host.example:8019", "https://|host.|example:|8019"),
        ("urn:inin.com:queues:queueMessage", "urn:|inin.|com:|queues:|queue|Message"),
        ("__subscription_id__", "__|subscription_|id__"),
        ("list[&amp;longLongNames", "list[&amp;long|Long|Names"),
        ("queue_id", "queue_id"),
        ("environmentally", "environmentally"),
    ],
)
def test_a_long_name_has_breaks_between_its_words(name: str, parts: str) -> None:
    page = f"<p title='{name}'>See <code>{name}</code>.</p>"
    broken = parts.replace("|", "<wbr/>")
    assert with_breaks(page) == f"<p title='{name}'>See <code>{broken}</code>.</p>"


@pytest.mark.parametrize("element", ["title", "script", "style", "option", "textarea"])
def test_what_holds_text_alone_stays(element: str) -> None:
    page = f"<{element} a='b'>client.interactions.blind_transfer</{element}>"
    assert with_breaks(page) == page


def test_a_page_with_many_breaks_is_read_to_its_end() -> None:
    page = f"<html><pre>{'client.interactions ' * 400}</pre><p id=end></p></html>"
    assert lxml.html.fromstring(with_breaks(page)).xpath("//p/@id") == ["end"]


# The names that are broken elsewhere than behind a hyphen and at the breaks of the page.
_BROKEN = r"""() => {
  const broken = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (!node.parentElement.checkVisibility()) continue;
    for (const { 0: name, index } of node.data.matchAll(/\S{12,}/g)) {
      let last = null;
      for (let at = 0; at < name.length; at += 1) {
        range.setStart(node, index + at);
        range.setEnd(node, index + at + 1);
        const box = range.getClientRects()[0];
        const isBroken = box && last !== null && box.top - last > 4;
        if (isBroken && name[at - 1] !== "-") {
          broken.push(`${name.slice(0, at)}|${name.slice(at)}`);
        }
        if (box) last = box.top;
      }
    }
  }
  return broken;
}"""
PAGES = (
    "index.html",
    "python/configuration/single-sign-on-identity-providers.html",
    "operation/configuration/subscribe-configuration-client-button.html",
    "messages/current-page-subscription-command-complete-event-args.html",
    "types/interaction-recording-snippet-created-message.html",
    "matrix/interactions.html",
)


@NEEDS_BROWSER
@pytest.mark.slow
def test_no_name_is_broken_within_a_word_on_a_telephone(browser: Browser, site: Path) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    found = {}
    for name in PAGES:
        page.goto((site / name).as_uri())
        if broken := page.evaluate(_BROKEN):
            found[name] = broken
    page.context.close()
    assert found == {}


@NEEDS_BROWSER
@pytest.mark.slow
@pytest.mark.parametrize(
    "name", ["matrix.html", "messages.html", "python/index.html", "types.html"]
)
def test_lists_need_no_scrolling_on_a_telephone(browser: Browser, site: Path, name: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto((site / name).as_uri())
    widths = "[...document.querySelectorAll('.scroll')].map((e) => e.scrollWidth - e.clientWidth)"
    assert page.evaluate(widths) == [0]
    page.context.close()


_GUIDE = """# Lifts

```{toctree}
:hidden:

python/lift
```

```python
lift = lifts_of_the_tallest_house
```
"""


@NEEDS_BROWSER
def test_a_program_of_a_guide_keeps_its_lines(browser: Browser, tmp_path: Path) -> None:
    write_docs(SMALL, tmp_path / "site", guides(tmp_path / "guides", _GUIDE))
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto((tmp_path / "site" / "index.html").as_uri())
    assert page.locator("pre wbr").count() > 0
    assert page.locator("pre wbr").first.is_hidden()
    page.context.close()

"""The site is whole: all of the spec is on it, every link leads somewhere, and it is plain HTML."""

from __future__ import annotations

import ast
import functools
import hashlib
import inspect
import itertools
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import jinja2
import lxml.html
import pytest

import icws
from generator.cli import main
from generator.docs.names import anchor, file_stem
from generator.docs.reference import Reference
from generator.docs.site import write_docs
from tests.client_areas import method_of
from tests.docs.links import HOSTILE, ROOT, SMALL, pages, resolve
from tests.embedded import asyncapi, openapi, unshared_openapi

Document = Any
SITES = pytest.mark.parametrize("which", ["site", "hostile_site"])


@pytest.fixture
def every(which: str, request: pytest.FixtureRequest) -> dict[Path, Document]:
    return parsed(request.getfixturevalue(which))


@functools.cache
def parsed(site: Path) -> dict[Path, Document]:
    return {path: lxml.html.fromstring(path.read_bytes()) for path in pages(site)}


def ids(page: Path) -> set[str]:
    return set(lxml.html.fromstring(page.read_bytes()).xpath("//@id"))


@SITES
def test_no_link_is_broken(every: dict[Path, Document]) -> None:
    known = {path: set(tree.xpath("//@id")) for path, tree in every.items()}
    count = 0
    for path, tree in every.items():
        for href in tree.xpath("//a/@href"):
            target, place = resolve(path, href)
            assert target in known, f"{path.name}: {href}"
            assert not place or place in known[target], f"{path.name}: {href}"
            count += 1
        for href in tree.xpath("//link[@rel='stylesheet']/@href | //script/@src | //form/@action"):
            assert resolve(path, href)[0].is_file(), f"{path.name}: {href}"
    assert count > 100


@SITES
def test_no_id_stands_twice_on_a_page(every: dict[Path, Document]) -> None:
    for path, tree in every.items():
        twice = [name for name, number in Counter(tree.xpath("//@id")).items() if number > 1]
        assert not twice, path


@SITES
def test_a_page_says_what_it_is(every: dict[Path, Document]) -> None:
    for path, tree in every.items():
        assert tree.get("lang") == "en"
        assert tree.xpath("count(//main)") == tree.xpath("count(//h1)") == 1, path
        assert tree.xpath("//body/*[1]/@href") == ["#page:content"]
        assert tree.xpath("//nav[not(@aria-label)] | //table[not(caption)]") == []
        levels = [int(heading.tag[1]) for heading in tree.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        assert all(b <= a + 1 for a, b in itertools.pairwise(levels)), path
    brands = {tree.xpath("string(//a[@class='brand'])") for tree in every.values()}
    assert len(brands) == 1
    titles = Counter(tree.findtext(".//title") for tree in every.values())
    assert [title for title, number in titles.items() if number > 1] == []


@SITES
def test_nothing_is_loaded_from_elsewhere_or_run_in_place(every: dict[Path, Document]) -> None:
    for path, tree in every.items():
        (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert not tree.xpath("//style | //script[not(@src)] | //@style | //@onclick | //iframe")
        loaded = tree.xpath("//link/@href | //script/@src | //img/@src")
        assert not [url for url in loaded if re.match(r"\w+:|//", url) and url != "data:,"], path


def articles(site: Path) -> dict[str, tuple[Document, Document]]:
    """Return the article of each operation by its id, with its page."""
    return {
        article.get("data-operation"): (tree, article)
        for path, tree in parsed(site).items()
        if path.is_relative_to(site / "operation")
        for article in tree.xpath("//article[@data-operation]")
    }


def test_every_operation_has_its_place(site: Path, reference: Reference) -> None:
    found, by_id = 0, articles(site)
    for path, item in unshared_openapi()["paths"].items():
        for method, node in item.items():
            if method not in ("get", "put", "post", "delete"):
                continue
            tree, article = by_id[node["operationId"]]
            known = set(tree.xpath("//@id"))
            for parameter in node.get("parameters", []):
                place = anchor(parameter["in"], parameter["name"])
                assert place in known
                options = parameter["schema"].get("items", {}).get("enum", [])
                assert not [one for one in options if f"{place}.{anchor(one)}" not in known]
            for status in node["responses"]:
                assert anchor(status) in known
            assert article.xpath("string(.//*[@class='route']/code)") == path
            found += 1
    assert found == len(reference.entries)


def test_an_area_says_what_it_is_about_where_it_begins(site: Path) -> None:
    told = "Jobs that extract rows from tables and views. A job names what to extract"
    for page in ("python/data-extractor.html", "operations/data-extractor.html"):
        assert (site / page).read_text("utf-8").count(told) == 1
    below = (site / "operations/configuration/users.html").read_text("utf-8")
    assert "Reading and changing how the server is set up" not in below


def test_every_type_property_and_member_has_its_place(site: Path) -> None:
    schemas = asyncapi()["components"]["schemas"] | openapi()["components"]["schemas"]
    for name, schema in schemas.items():
        known = ids(site / "types" / f"{file_stem(name)}.html")
        assert {anchor(prop) for prop in schema.get("properties", {})} <= known
        assert {anchor(member) for member in schema.get("x-enum-varnames", [])} <= known


def test_every_message_has_its_place_and_says_what_brings_it(site: Path) -> None:
    trees = parsed(site)
    brought = [
        (name, node["operationId"])
        for item in openapi()["paths"].values()
        for node in item.values()
        if isinstance(node, dict)
        for name in node.get("x-messages", [])
    ]
    assert brought
    for name, operation in brought:
        tree = trees[site / "messages" / f"{file_stem(name)}.html"]
        links = tree.xpath("//h2[.='Brought by']/following-sibling::ul//a/@href")
        assert any(link.endswith(f"/{file_stem(operation)}.html") for link in links)
    listed = trees[site / "messages.html"].xpath("//table//th/a/@href")
    messages = asyncapi()["components"]["messages"]
    assert listed == [f"messages/{file_stem(name)}.html" for name in messages]


def test_calls_are_those_of_the_client(reference: Reference, site: Path) -> None:
    with icws.Client("https://localhost:1") as client:
        for area in reference.plan.areas:
            on = dict.fromkeys(site / entry.page for entry in reference.area_entries(area))
            sources = [
                code
                for page in on
                for code in parsed(site)[page].xpath("//section[@class='calls']/pre[1]/code")
            ]
            assert len(sources) == len(area.every_method)
            named = {method.address: method for method in area.every_method}
            for source in sources:
                call = ast.parse(source.text_content(), mode="eval").body
                assert isinstance(call, ast.Call)
                address = ast.unparse(call.func).removeprefix("client.")
                signature = inspect.signature(method_of(client, address))
                keywords = {str(keyword.arg): None for keyword in call.keywords}
                bound = signature.bind(*call.args, **keywords)
                planned = named[address]
                either = {planned.body_name} if planned.body_class else set()
                assert set(bound.arguments) == set(signature.parameters) - either
                assert (
                    not either
                    or f"{planned.body_name}={planned.body_class}(" in source.text_content()
                )


def test_consult_is_told_in_full(site: Path) -> None:
    tree = parsed(site)[site / "operation" / "interactions" / "consult.html"]
    (article,) = tree.xpath("//article[@data-operation='consult']")
    (row,) = tree.xpath("//tr[@id='body.queueID']")
    assert row.xpath("string(.//span[@class='gate'])") == "needs interactions 13"
    assert row.xpath(".//a/@href")[-1] == "../../types/queue-id.html"
    assert "required in some cases" in row.text_content()
    told = " ".join(article.text_content().split())
    assert "POST /icws/{sessionId}/interactions/{interactionId}/consult" in told
    assert "consultTransferResult" in told
    assert "consultMessage" in told
    assert re.search(r"Where from: \S+consult/index\.htm:\d+", told)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    write_docs(SMALL, tmp_path)
    return tmp_path


def test_a_spec_without_messages_or_sources_is_enough(small: Path) -> None:
    text = (small / "operation" / "things" / "make-thing.html").read_text()
    assert "Where from" not in text
    assert "0 messages" in (small / "messages.html").read_text()


def test_examples_errors_headers_and_objects_without_names_are_shown(small: Path) -> None:
    tree = lxml.html.fromstring((small / "operation" / "things" / "make-thing.html").read_bytes())
    shown = [code.text_content() for code in tree.xpath("//*[contains(@class, 'example')]//code")]
    assert shown == ["3", '{\n  "a": {\n    "b": "<b>"\n  }\n}', '{\n  "a": null\n}', "[\n  1\n]"]
    assert "A small one" in tree.xpath("string((//figure)[1]/figcaption)")
    names = set(tree.xpath("//@id"))
    assert {"201.header.Location", "201.error.error~2e~thing"} <= names
    assert {"body.a.b", "201.n", "query.size"} <= names


def test_their_versions_stand_in_the_matrix(small: Path) -> None:
    tree = lxml.html.fromstring((small / "matrix" / "things.html").read_bytes())
    rows = {
        row.xpath("string(th/a)"): (row.get("data-since"), row.get("data-until"))
        for row in tree.xpath("//tr[@data-kind]")
    }
    assert rows == {
        "makeThing": (None, None),
        "a.b": ("4", None),
        "Location": ("2", None),
        "error.thing": ("3", "5"),
        "n": ("6", None),
    }
    heads = [th.text_content() for th in tree.xpath("//thead//th")][2:]
    assert [head.removeprefix("version ") for head in heads] == ["1", "2", "3", "4", "5", "6+"]


def test_a_spec_that_is_none_is_an_error_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "site"

    def problem(spec: Path) -> str:
        assert main(["docs", "--spec", str(spec), "--out", str(out)]) == 1
        return capsys.readouterr().err.removeprefix(f"{spec.as_posix()}/").removesuffix("\n")

    openapi, top = tmp_path / "openapi.yaml", "openapi: 3.1.0\n"
    openapi.write_text(f"{top}paths: {{/x: {{get: {{tags: [a], x-feature: 3}}}}}}")
    assert problem(tmp_path) == (
        "openapi.yaml:2: /paths/~1x/get/x-feature: x-feature states no gate"
        " (expected {name: <feature>, since: <integer>, obsolete?: <integer>})"
    )
    assert problem(tmp_path / "none") == "openapi.yaml: no such file (expected an OpenAPI document)"
    openapi.write_text(f"{top}paths: {{}}\nx-a: &a {{b: [*a]}}")
    assert problem(tmp_path) == (
        "openapi.yaml:3: /x-a: an alias leads back to itself (expected a tree)"
    )
    openapi.write_text(f"{top}paths: {{}}")
    (tmp_path / "sources.json").write_text("[]")
    assert problem(tmp_path) == (
        "sources.json: the file is no list of sources (expected names with lists of page:line)"
    )
    assert not out.exists()


def test_the_same_spec_gives_the_same_bytes(hostile_site: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "generator", "docs", "--spec", HOSTILE, "--out", tmp_path]
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    subprocess.run(command, check=True, cwd=ROOT, env=environment, capture_output=True)

    def digests(folder: Path) -> dict[str, str]:
        files = [path for path in folder.rglob("*") if path.is_file()]
        return {
            str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in files
        }

    assert digests(tmp_path) == digests(hostile_site)


def test_a_type_names_its_users_each_once(site: Path, reference: Reference) -> None:
    trees = parsed(site)
    uses = trees[site / "types" / "queue-id.html"].xpath("//ul[@class='uses']/li")
    told = {" ".join(use.text_content().split()) for use in uses}
    assert "createConsultParameters type, property queueID" in told
    page = trees[site / "types" / "error.html"]
    links = page.xpath("//ul[@class='uses']/li/a/@href")
    assert len(links) == len(set(links))
    statuses = {
        entry.page: {
            response.status
            for response in entry.operation.responses
            if "'#/components/schemas/error'" in str(response.node.value)
        }
        for entry in reference.entries
    }
    count = Counter(status for several in statuses.values() for status in several)
    usual = {status for status, number in count.items() if number * 2 >= len(statuses)}
    assert {"400", "401"} <= usual
    assert "404" in count.keys() - usual
    assert {link for link in links if "operation/" in link} == {
        f"../{href}" for href, several in statuses.items() if several - usual
    }
    (sentence,) = page.xpath("//h2[.='Used by']/following-sibling::p[1]")
    for status in usual:
        assert f"answer {status} of {count[status]}" in sentence.text_content()


def test_no_page_is_too_large_to_use(site: Path) -> None:
    files = [path for path in site.rglob("*") if path.suffix in (".html", ".js", ".css")]
    sizes = {path.relative_to(site).as_posix(): path.stat().st_size for path in files}
    large = {name: size for name, size in sizes.items() if size > 300_000}
    assert not large.keys() - {"static/search_names.js"}, large
    assert sizes["static/search_names.js"] < 500_000


def test_a_page_of_a_sub_resource_shows_where_one_is(site: Path) -> None:
    page = site / "operations" / "configuration" / "users.html"
    tree = parsed(site)[page]
    assert tree.xpath("string(//p[@class='crumbs'])") == "configuration / users"
    (here,) = tree.xpath("//nav[@class='side']//a[@aria-current='page']")
    assert resolve(page, here.get("href"))[0] == page
    listed = here.xpath("following-sibling::ul//a/@href")
    own = {resolve(page, link)[0] for link in listed if "operation/" in link}
    assert len(own) > 3
    assert own == {
        resolve(page, link)[0] for link in tree.xpath("//nav[@class='overview']//li/a/@href")
    }
    area = parsed(site)[site / "operations" / "configuration.html"]
    linked = {
        resolve(site / "operations" / "configuration.html", link)[0]
        for link in area.xpath("//nav[@class='overview']//li/a/@href")
    }
    assert own < linked


def test_a_second_site_compiles_no_template_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled: list[object] = []
    compile_template = jinja2.Environment.compile

    def counted(self: jinja2.Environment, *arguments: Any, **more: Any) -> Any:
        compiled.append(arguments[1])
        return compile_template(self, *arguments, **more)

    monkeypatch.setattr(jinja2.Environment, "compile", counted)
    write_docs(SMALL, tmp_path / "first")
    write_docs(HOSTILE, tmp_path / "second")
    write_docs(SMALL, tmp_path / "third")
    assert len(set(compiled)) == len(compiled)
    first, third = (tmp_path / name for name in ("first", "third"))
    for path in pages(first):
        assert path.read_bytes() == (third / path.relative_to(first)).read_bytes()

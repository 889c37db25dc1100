"""Named unions: places that offer the same options share one component."""

from __future__ import annotations

from copy import deepcopy
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from embedded.markup.page import Contents, Feature, Method, Page, Representation, Response, Row
from embedded.markup.render import render_page
from generator.derive.complete import derive
from generator.derive.unions import with_named_unions
from generator.merge.api import merge_pages
from generator.read.html.page import read_html_page
from generator.step_cache import StepCache
from generator.write.documents import write_documents

PREFIX = "#/components/schemas/"
SINCE = (Feature("zoo", 5),)
BASE = (Row("legs", "Int"),)


def animal(name: str, *, since: bool = False) -> Row:
    tag = Row("__type", f'"urn:inin.com:status:{name}"', required=True)
    rows = BASE if name == "animal" else (tag, *BASE, Row(f"is_{name}", "Boolean"))
    features = SINCE if since else ()
    return Row("[option]", f"Complex Type: {name}", contents=Contents(rows), features=features)


def page(path: str, *options: Row, plain: bool = False, text: str = "Which one.") -> Page:
    """Return a page with a body that has one property: an animal, as options or plainly."""
    kind = "Complex Type: animal" if plain else "Multiple Options: animal"
    contents = Contents(BASE) if plain else Contents(options, options=True)
    row = Row("pet", kind, (text,), contents=contents)
    body = Representation(f"{path}Body", Contents((row,)))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    return Page(f"/icws/zoo/{path}", (method,))


def schemas_of(*pages: Page) -> dict[str, Any]:
    models = [read_html_page(f"{at}.htm", render_page(one)) for at, one in enumerate(pages)]
    documents = write_documents(merge_pages(models))
    found: dict[str, Any] = derive(documents, documents).openapi["components"]["schemas"]
    return found


def type_at(schemas: dict[str, Any], path: str) -> str:
    return str(schemas[f"{path}Body"]["properties"]["pet"]["$ref"]).removeprefix(PREFIX)


CAT, DOG, BIRD, FISH = map(animal, ("cat", "dog", "bird", "fish"))
ANIMAL = animal("animal")
PAGES = (
    page("a", ANIMAL, CAT, text="The first."),
    page("b", CAT, ANIMAL, text="The second."),
    page("c", ANIMAL, DOG, CAT),
    page("d", plain=True),
    page("e", ANIMAL, animal("cat", since=True)),
    page("f", ANIMAL, CAT, DOG, BIRD, FISH),
)


def test_places_with_the_same_options_share_one_component() -> None:
    schemas = schemas_of(*PAGES)
    assert type_at(schemas, "a") == type_at(schemas, "b") == "animal_or_cat"
    assert schemas["animal_or_cat"] == {
        "anyOf": [{"$ref": f"{PREFIX}animal"}, {"$ref": f"{PREFIX}cat"}]
    }
    # What a place says of itself stays there.
    assert schemas["aBody"]["properties"]["pet"]["description"] == "The first."
    assert schemas["bBody"]["properties"]["pet"]["description"] == "The second."


def test_places_with_other_options_or_gates_do_not() -> None:
    schemas = schemas_of(*PAGES)
    names = [type_at(schemas, path) for path in "acdef"]
    assert names[:3] == ["animal_or_cat", "animal_or_cat_or_dog", "animal"]
    gated, many = names[3:]
    assert gated.startswith("animal_or_cat_")
    assert many.startswith("animal_options_")
    assert len(set(names)) == 5
    assert schemas[gated]["x-option-features"] == [None, {"name": "zoo", "since": 5}]
    assert len(schemas[many]["anyOf"]) == 5


@pytest.mark.parametrize("path", "abcdef")
def test_neither_other_pages_nor_their_order_change_a_name(path: str) -> None:
    own = next(one for one in PAGES if one.path.endswith(f"/{path}"))
    everything, alone = schemas_of(*PAGES), schemas_of(own)
    assert type_at(alone, path) == type_at(everything, path)
    assert schemas_of(*reversed(PAGES)) == everything


def test_the_order_of_the_options_changes_no_name() -> None:
    names = {type_at(schemas_of(page("a", *own)), "a") for own in permutations((ANIMAL, CAT, DOG))}
    assert names == {"animal_or_cat_or_dog"}


def test_a_base_that_never_occurs_itself_names_the_places_that_offer_all() -> None:
    schemas = schemas_of(page("a", CAT, DOG), page("b", DOG, CAT, BIRD), page("c", CAT, DOG, BIRD))
    assert type_at(schemas, "b") == type_at(schemas, "c") == "animal"
    # A page that offers more changes nothing of what this one offers.
    assert type_at(schemas, "a") == "cat_or_dog"
    assert schemas["cat_or_dog"]["discriminator"]["mapping"].keys() == {
        "urn:inin.com:status:cat",
        "urn:inin.com:status:dog",
    }


OBJECTS: dict[str, Any] = {name: {"type": "object", "title": name} for name in ("a", "b", "c")}
UNION = {"anyOf": [{"$ref": f"{PREFIX}a"}, {"$ref": f"{PREFIX}b"}]}


@pytest.mark.parametrize(
    ("place", "schemas"),
    [
        pytest.param({"anyOf": [UNION["anyOf"][0], {"type": "null"}]}, {}, id="null"),
        pytest.param({"anyOf": [UNION["anyOf"][0], {"type": "string"}]}, {}, id="no name"),
        pytest.param({"anyOf": UNION["anyOf"][:1]}, {}, id="one option"),
        pytest.param({"anyOf": [UNION["anyOf"][0]] * 2}, {}, id="twice the same"),
        pytest.param(UNION | {"oneOf": UNION["anyOf"]}, {}, id="two unions"),
        pytest.param(UNION | {"type": "object", "required": ["x"]}, {}, id="more than options"),
        pytest.param({"anyOf": [{"$ref": "#/nowhere"}, UNION["anyOf"][1]]}, {}, id="nowhere"),
        pytest.param(UNION, {"a_or_b": {"type": "string"}}, id="the name is taken"),
        pytest.param(UNION | {"x-option-features": [None]}, {}, id="gates that do not fit"),
    ],
)
def test_other_unions_stay_where_they_are(place: Any, schemas: Any) -> None:
    holder = {"type": "object", "properties": {"x": place}}
    document = {"components": {"schemas": OBJECTS | schemas | {"holder": holder}}}
    assert with_named_unions("openapi.yaml", deepcopy(document), StepCache()) == document


def test_a_union_or_null_has_nothing_beside_its_reference() -> None:
    described = {"anyOf": [UNION | {"description": "Words."}, {"type": "null"}]}
    plain = {"anyOf": [UNION, {"type": "null"}]}
    properties = {"plain": plain, "described": described}
    document = {"components": {"schemas": OBJECTS | {"holder": {"properties": properties}}}}
    schemas = with_named_unions("openapi.yaml", document, StepCache())["components"]["schemas"]
    changed = schemas["holder"]["properties"]
    assert changed["plain"]["anyOf"] == [{"$ref": f"{PREFIX}a_or_b"}, {"type": "null"}]
    assert changed["described"] == described


def test_an_earlier_run_decides_nothing_for_other_types(tmp_path: Path) -> None:
    holder = {"type": "object", "properties": {"x": UNION}}
    for taken in ({"a_or_b": {"type": "string"}}, {}):
        document = {"components": {"schemas": OBJECTS | taken | {"holder": holder}}}
        cache = StepCache(tmp_path / "steps")
        changed = with_named_unions("openapi.yaml", document, cache)
        cache.keep()
        assert (changed == document) == bool(taken)


def test_data_that_looks_like_a_union_is_no_union() -> None:
    holder = {"type": "object", "default": UNION, "example": UNION, "x-unplaced": [UNION]}
    document = {"components": {"schemas": OBJECTS | {"holder": holder}}}
    assert with_named_unions("openapi.yaml", deepcopy(document), StepCache()) == document

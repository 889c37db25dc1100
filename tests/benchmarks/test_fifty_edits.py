"""The edits by which the output of the diff is judged: each has a place, and is told."""

from __future__ import annotations

from benchmarks.fifty_edits import edited
from generator.diff import ComparedSpec, compare
from generator.diff.accepted import Review
from generator.diff.output.markdown import to_markdown
from generator.diff.output.text import to_text
from tests import embedded


def test_a_year_of_edits_is_a_page() -> None:
    spec = embedded.spec()
    (openapi, at_openapi), (asyncapi, at_asyncapi) = map(
        edited, (spec.openapi.data, spec.asyncapi.data)
    )
    places = [any(pair) for pair in zip(at_openapi, at_asyncapi, strict=True)]
    assert places == [True] * 49  # and a type is renamed
    old = ComparedSpec.of(spec.openapi.data, spec.asyncapi.data)
    review = Review(compare(old, ComparedSpec.of(openapi, asyncapi)))
    text = to_text(review, unfold=True)
    # One of the edits is of a parameter that 147 operations share.
    assert len(review.changes) < 70
    assert max(len(change.alike) for change in review.changes) == 147
    assert "parameter rightsFilter: is gone\n          in GET /icws/" in text
    # What a comment on GitHub has room for, with a page of every change.
    assert len(to_markdown(review)) < 65_536

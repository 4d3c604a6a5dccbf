"""What an index tells about a query is true of the documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_emulator.search.conditions import (
    Bool,
    Everything,
    Exists,
    Field,
    Match,
    Nested,
    Nothing,
    Path,
    Phrase,
    Prefix,
    Query,
    Range,
    Term,
    Wildcard,
)
from elastic_cloud_emulator.search.indexes import Index, Postings, numbers_of

FEW = st.sampled_from("ab")
LETTERS = st.text("ab", min_size=1, max_size=2)
NAMES = st.lists(st.sampled_from(("a", "ab", "B", "ba", "A.b", "9", "10")), min_size=1, max_size=3).map(" ".join)
DOCUMENTS = st.lists(
    st.fixed_dictionaries(
        {
            "name": NAMES,
            "tags": st.lists(st.fixed_dictionaries({"key": LETTERS, "value": LETTERS}), max_size=3),
            "parts": st.lists(st.fixed_dictionaries({"size": LETTERS}, optional={"zone": LETTERS}), max_size=3),
        }
    ),
    min_size=1,
    max_size=6,
)
TOP = ("id", "name", "name.keyword", "tags.key", "tags.value", "parts.size", "parts.zone", "tags", "other")
INSIDE = {"tags": ("key", "value"), "parts": ("size", "zone", "other")}


Fields = st.SearchStrategy[Field]
Queries = st.SearchStrategy[Query]


@dataclass
class Indexed:
    """Documents in an index, each with its number."""

    index: Index
    documents: dict[int, Any]

    def add(self, document: Any) -> None:
        number = self.index.draw()
        self.documents[number] = {"id": f"{number:04}", **document}
        self._note(number, self.index.add, self.index.add_elements)
        for path in self.index.orders:
            text = self.documents[number][path[0]]
            self.index.orders[path].add(text, f"{number:04}", number)
        self.index.set_settled(number, True)

    def remove(self, number: int) -> None:
        self._note(number, self.index.remove, self.index.remove_elements)
        for order in self.index.orders.values():
            order.remove(number)
        self.index.release(number)
        del self.documents[number]

    def _note(self, number: int, note: Any, note_elements: Any) -> None:
        document = self.documents[number]
        terms: set[tuple[Path, str]] = {((name,), document[name]) for name in ("id", "name")}
        for path, elements in ((name, document[name]) for name in INSIDE):
            terms |= {((path, member), text) for element in elements for member, text in element.items()}
            note_elements(number, (path,), elements)
        for where, text in terms:
            note(number, where, text)


def indexed(documents: list[Any]) -> Indexed:
    index = Index(
        ordered=[("id",), ("name",)],
        instants=[],
        analyzed=[("name",)],
        nested={("tags",): ("key", "value"), ("parts",): ()},
        plain=[(path, member) for path, members in INSIDE.items() for member in members[:2]],
        changing=[],
    )
    made = Indexed(index, {})
    for document in documents:
        made.add(document)
    return made


def fields_of(names: Sequence[str], base: str = "") -> Fields:
    """Some fields as queries name them, those inside of nested ones too."""
    within = (base,) if base else ()
    return st.sampled_from([Field.parse(".".join((*within, name)), within) for name in names])


TEXTS = LETTERS | NAMES
PATTERNS = st.sampled_from(("*a", "*b", "a*", "*b*", "a*b", "?b", "a?", "*", "b")) | st.text("ab*?", max_size=4)
ENDS = TEXTS | st.sampled_from(("9", "10", "a"))
LIMITS = st.lists(st.tuples(st.sampled_from(("gt", "gte", "lt", "lte")), ENDS), max_size=2).map(tuple)
CONDITIONS: dict[str, Callable[[Fields], Queries]] = {
    "term": lambda fields: st.builds(Term, fields, TEXTS),
    "match": lambda fields: st.builds(Match, fields, TEXTS, st.sampled_from((None, 1))),
    "prefix": lambda fields: st.builds(Prefix, fields, TEXTS),
    "wildcard": lambda fields: st.builds(Wildcard, fields, PATTERNS),
    "exists": lambda fields: st.builds(Exists, fields),
    "range": lambda fields: st.builds(Range, fields, LIMITS),
}
"""Conditions on single fields of which an index is sure."""


def joined(inner: Queries) -> Queries:
    """Several conditions in one."""
    some = st.lists(inner, max_size=2).map(tuple)
    return st.builds(Bool, some, some, some, st.integers(0, 2))


def queries_on(names: Sequence[str], base: str = "") -> Queries:
    """Queries of all kinds."""
    fields = fields_of(names, base)
    unsure = st.builds(Match, fields, NAMES, st.integers(2, 3)) | st.builds(Phrase, fields, NAMES)
    trivial: list[Query] = [Everything(), Nothing()]
    simple: Queries = st.one_of(*(make(fields) for make in CONDITIONS.values()), unsure, st.sampled_from(trivial))
    if not base:
        simple |= st.sampled_from(sorted(INSIDE)).flatmap(
            lambda path: queries_on(INSIDE[path], path).map(lambda query: Nested((path,), query))
        )
    return st.recursive(simple, joined, max_leaves=4)


@given(documents=DOCUMENTS, gone=st.sets(st.integers(0, 5)), more=DOCUMENTS, query=queries_on(TOP))
def test_what_is_sure_matches_and_what_matches_is_possible(
    documents: list[Any], gone: set[int], more: list[Any], query: Query
) -> None:
    made = indexed(documents)
    made.index.sort()
    for number in gone & made.documents.keys():
        made.remove(number)
    for document in more:
        made.add(document)
    check(made, query)


ON_TAGS = fields_of(("key", "value"), "tags")


@given(
    tags=st.lists(st.fixed_dictionaries({"key": FEW, "value": FEW}), max_size=3),
    query=joined(st.builds(Term, ON_TAGS, FEW) | st.builds(Prefix, ON_TAGS, FEW)),
)
def test_conditions_on_one_element_are_not_met_by_two(tags: list[Any], query: Query) -> None:
    check(indexed([{"name": "a", "tags": tags, "parts": []}]), Nested(("tags",), query))


def check(made: Indexed, query: Query) -> None:
    bounds = made.index.bounds(query)
    sure, possible = set(numbers_of(bounds.sure)), set(numbers_of(bounds.possible))
    matching = {number for number, document in made.documents.items() if query.matches(document)}
    assert sure <= matching <= possible <= made.documents.keys()


@pytest.mark.parametrize("kind", CONDITIONS)
@given(documents=DOCUMENTS, data=st.data())
def test_conditions_on_known_fields_leave_no_doubt(kind: str, documents: list[Any], data: st.DataObject) -> None:
    made = indexed(documents)
    query = data.draw(CONDITIONS[kind](fields_of(("name", "name.keyword", "tags.key"))))
    check(made, query)
    bounds = made.index.bounds(query)
    assert bounds.sure == bounds.possible


@given(
    changes=st.lists(st.tuples(st.text("ab", max_size=3), st.integers(0, 200)), max_size=30),
    sorted_after=st.integers(0, 30),
    prefix=st.text("ab", max_size=2),
)
def test_values_are_found_by_their_beginnings_while_they_change(
    changes: list[tuple[str, int]], sorted_after: int, prefix: str
) -> None:
    """Values of one document, of few and of many."""
    postings, size = Postings(), 201
    expected: dict[str, set[int]] = {}
    for place, (text, number) in enumerate(changes):
        if place == sorted_after:
            postings.sort()
        having = expected.setdefault(text, set())
        if number in having:
            postings.remove(text, number)
        else:
            postings.add(text, number, size)
        having ^= {number}
    found = set().union(*(having for text, having in expected.items() if text.startswith(prefix)))
    assert set(numbers_of(postings.having_beginning(prefix, size))) == found


@given(documents=DOCUMENTS, descending=st.booleans(), data=st.data())
def test_documents_are_walked_in_order(documents: list[Any], descending: bool, data: st.DataObject) -> None:
    made = indexed(documents)
    chosen = data.draw(st.sets(st.sampled_from(sorted(made.documents)), min_size=1))
    expected = sorted(sorted(chosen), key=lambda number: made.documents[number]["name"], reverse=descending)
    mask = made.index.mask(chosen)
    assert list(made.index.walk(mask, ("name",), descending)) == expected
    start = data.draw(st.sampled_from(expected))
    after = (made.documents[start]["name"], made.documents[start]["id"])
    assert list(made.index.walk(mask, ("name",), descending, after)) == expected[expected.index(start) + 1 :]

"""Queries written as text: in Lucene's strict notation, and in the forgiving one of search boxes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from elastic_cloud_emulator.search.conditions import (
    Bool,
    Everything,
    Exists,
    Field,
    Match,
    Nothing,
    Phrase,
    Prefix,
    Query,
    QueryError,
    Range,
    Term,
    Wildcard,
)
from elastic_cloud_emulator.search.limits import check_text

FindField = Callable[[str], Field]

_MAX_DEPTH = 30
_RANGE = re.compile(r"([\[{])\s*(\S+?)\s+TO\s+(\S+?)\s*([\]}])")
_COMPARISON = re.compile(r"(>=|<=|>|<)\s*")
_COMPARISONS = {">": "gt", ">=": "gte", "<": "lt", "<=": "lte"}
_WORD = re.compile(r"(?:\\.|[^\s()\[\]{}:\"\\])+", re.DOTALL)
_QUOTED = re.compile(r'"((?:\\.|[^"\\])*)"', re.DOTALL)
_WEIGHTS = re.compile(r"(?:[~^][0-9.]*)*")
_SIMPLE = re.compile(r'-?"[^"]*"\*?|[()|+]|[^\s()|+"]+')
_BOTH, _EITHER, _NEITHER = ("AND", "&&"), ("OR", "||"), ("NOT", "!")


def parse_query_string(
    text: str, default_field: str, operator: str, find_field: FindField, date: Callable[[Any], Any]
) -> Query:
    """Understand Lucene's notation: `name:search* AND (healthy:false OR NOT metadata.hidden:true)`.

    Args:
        text: The query.
        default_field: Field of terms that name none.
        operator: `and` or `or`: what holds between terms without an operator.
        find_field: Finds a field by its name.
        date: Replaces date arithmetic in limits.

    Raises:
        QueryError: It has a mistake, or is too long.
    """
    check_text(text)
    parser = _Parser(text, operator, find_field, date)
    query = parser.alternatives(default_field, 0)
    if parser.rest():
        raise QueryError(f"cannot understand [{parser.rest()[:40]}] in the query string")
    return query


class _Parser:
    """Reads from left to right; `NOT` binds closer than `AND`, and `AND` than `OR`."""

    def __init__(self, text: str, operator: str, find_field: FindField, date: Callable[[Any], Any]) -> None:
        self._text = text
        self._place = 0
        self._operator = operator
        self._field = find_field
        self._date = date

    def rest(self) -> str:
        while self._place < len(self._text) and self._text[self._place].isspace():
            self._place += 1
        return self._text[self._place :]

    def alternatives(self, name: str, depth: int) -> Query:
        must: list[Query] = []
        should: list[Query] = []
        must_not: list[Query] = []
        while (rest := self.rest()) and not rest.startswith(")"):
            if self._take(*_EITHER):
                if not (must or should or must_not):
                    raise QueryError("OR has nothing before it")
                if not self.rest():
                    raise QueryError("OR has nothing after it")
                continue
            sign = self._take_sign()
            query = self._conjunction(name, depth)
            {"+": must, "-": must_not}.get(sign, should).append(query)
        if not (must or should or must_not):
            return Nothing() if depth else Everything()
        return _joined(must, should, must_not)

    def _conjunction(self, name: str, depth: int) -> Query:
        queries = [self._negation(name, depth)]
        while (rest := self.rest()) and not rest.startswith(")"):
            joined = self._take(*_BOTH)
            if not joined and (self._operator == "or" or self._ahead(*_EITHER) or rest[0] in "+-"):
                break
            queries.append(self._negation(name, depth))
        return queries[0] if len(queries) == 1 else Bool(must=tuple(queries))

    def _negation(self, name: str, depth: int) -> Query:
        negated = False
        while self._take(*_NEITHER):
            negated = not negated
        query = self._clause(name, depth)
        return Bool(must_not=(query,)) if negated else query

    def _clause(self, name: str, depth: int) -> Query:
        if depth > _MAX_DEPTH:
            raise QueryError(f"parentheses and names may be nested {_MAX_DEPTH} deep")
        rest = self.rest()
        if not rest:
            raise QueryError("the query string ends too early")
        if rest.startswith("("):
            self._place += 1
            query = self.alternatives(name, depth + 1)
            if not self.rest().startswith(")"):
                raise QueryError("a parenthesis is not closed")
            self._place += 1
            return query
        quoted = _QUOTED.match(self._text, self._place)
        if quoted:
            self._place = quoted.end()
            self._skip_weight()
            return Phrase(self._field(name), _without_backslashes(quoted[1]))
        limits = _RANGE.match(self._text, self._place)
        if limits:
            self._place = limits.end()
            return self._range(name, limits)
        comparison = _COMPARISON.match(self._text, self._place)
        if comparison:
            self._place = comparison.end()
            limit = self._date(_without_backslashes(self._word()).strip('"'))
            return Range(self._field(name), ((_COMPARISONS[comparison[1]], limit),))
        word = self._word()
        if self._text.startswith(":", self._place):
            self._place += 1
            named = _without_backslashes(word)
            if named == "_exists_":
                return Exists(self._field(_without_backslashes(self._word())))
            return self._clause(named, depth + 1)
        return self._leaf(name, word)

    def _leaf(self, name: str, word: str) -> Query:
        word = _without_weight(word) or word
        wanted = self._field(name)
        if word == "*":
            return Everything() if name == "*" else Exists(wanted)
        if re.search(r"(?<!\\)[*?]", word):
            return Wildcard(wanted, _without_backslashes(word))
        if wanted.path is None:
            return _anywhere(wanted, _without_backslashes(word))
        return Match(wanted, _without_backslashes(word), needed=None if self._operator == "and" else 1)

    def _range(self, name: str, limits: re.Match[str]) -> Query:
        opening, low, high, closing = limits.groups()
        bounds: list[tuple[str, Any]] = []
        if low != "*":
            bounds.append(("gte" if opening == "[" else "gt", self._date(_without_backslashes(low).strip('"'))))
        if high != "*":
            bounds.append(("lte" if closing == "]" else "lt", self._date(_without_backslashes(high).strip('"'))))
        return Range(self._field(name), tuple(bounds))

    def _word(self) -> str:
        self.rest()
        for form in (_QUOTED, _WORD):
            found = form.match(self._text, self._place)
            if found:
                self._place = found.end()
                return found[0]
        raise QueryError(f"cannot understand [{self.rest()[:40]}] in the query string")

    def _ahead(self, *operators: str) -> str | None:
        rest = self.rest()
        for operator in operators:
            if rest.startswith(operator):
                following = rest[len(operator) : len(operator) + 1]
                if not operator.isalpha() or not following or following.isspace() or following in '("':
                    return operator
        return None

    def _take(self, *operators: str) -> bool:
        operator = self._ahead(*operators)
        if operator is None:
            return False
        self._place += len(operator)
        return True

    def _take_sign(self) -> str:
        rest = self.rest()
        if rest[0] not in "+-":
            return ""
        self._place += 1
        return rest[0]

    def _skip_weight(self) -> None:
        weight = _WEIGHTS.match(self._text, self._place)
        if weight:
            self._place = weight.end()


def parse_simple_query_string(text: str, names: list[str], operator: str, find_field: FindField) -> Query:
    """Understand the notation of search boxes: words, `"phrases"`, `begin*`, `+`, `|`, `-` and parentheses.

    Args:
        text: The query.
        names: Fields to look in, perhaps with a weight as in `name^2`.
        operator: `and` or `or`: what holds between words without an operator.
        find_field: Finds a field by its name.

    Raises:
        QueryError: It is too long.
    """
    check_text(text)
    fields = [find_field(name.partition("^")[0]) for name in names]
    return _simple(iter(_SIMPLE.findall(text)), fields, operator, 0) or Nothing()


def _simple(words: Iterator[str], fields: list[Field], operator: str, depth: int) -> Query | None:
    found: list[Query] = []
    held_by = join = operator
    for word in words:
        if word == ")":
            if depth:
                break
            continue
        if word in "|+":
            join = "or" if word == "|" else "and"
            continue
        query: Query | None
        if word == "(":
            query = _simple(words, fields, operator, depth + 1) if depth < _MAX_DEPTH else None
        else:
            query = _simple_leaf(word, fields)
        if query is None:
            continue
        if len(found) > 1 and join != held_by:
            found = [_together(found, held_by)]
        found.append(query)
        held_by, join = join, operator
    return _together(found, held_by) if found else None


def _together(queries: list[Query], operator: str) -> Query:
    if len(queries) == 1:
        return queries[0]
    return Bool(must=tuple(queries)) if operator == "and" else Bool(should=tuple(queries), needed=1)


def _simple_leaf(word: str, fields: list[Field]) -> Query | None:
    negated = word.startswith("-") and len(word) > 1
    word = word[1:] if negated else word
    if word.startswith('"'):
        wanted = word.strip('"*')
        queries: list[Query] = [Phrase(field, wanted) for field in fields]
    elif word.endswith("*") and len(word) > 1:
        wanted = word.rstrip("*")
        queries = [Prefix(field, wanted.lower() if field.analyzed else wanted) for field in fields]
    else:
        wanted = _without_weight(word)
        queries = [_anywhere(field, wanted) if field.path is None else Match(field, wanted) for field in fields]
    if not wanted.strip("-"):
        return None
    query: Query = queries[0] if len(queries) == 1 else Bool(should=tuple(queries), needed=1)
    return Bool(must_not=(query,)) if negated else query


def _anywhere(everywhere: Field, word: str) -> Query:
    """Look for a word in any field: as a whole value or, in text, as one of its words."""
    return Bool(should=(Term(everywhere, word), Match(everywhere, word)), needed=1)


def _joined(must: list[Query], should: list[Query], must_not: list[Query]) -> Query:
    if len(should) == 1 and not must and not must_not:
        return should[0]
    needed = 1 if should and not must else 0
    return Bool(tuple(must), tuple(should), tuple(must_not), needed)


def _without_weight(word: str) -> str:
    """Take off a word what tells how much it counts, as in `name~1^2`."""
    weight = word[len(word.rstrip("~^.0123456789")) :]
    mark = re.search("[~^]", weight)
    return word if mark is None else word[: len(word) - len(weight) + mark.start()]


def _without_backslashes(text: str) -> str:
    """Take out backslashes."""
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)

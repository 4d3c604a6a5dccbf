"""The query language of searches: a subset of Elasticsearch's in its JSON form."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from elastic_cloud_emulator.search.conditions import (
    Bool,
    Everything,
    Exists,
    Field,
    Match,
    Nested,
    Nothing,
    Path,
    Prefix,
    Query,
    QueryError,
    Range,
    Term,
    text_of,
    tokens,
)
from elastic_cloud_emulator.search.limits import check_cost, check_length
from elastic_cloud_emulator.search.query_strings import parse_query_string, parse_simple_query_string

_MAX_DEPTH = 30  # Elasticsearch's own limit for nested boolean queries
_DATE_MATH = re.compile(r"now(?:([+-])(\d{1,6})([smhdw]))?(?:/[smhdwMy])?")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def compile_query(query: Mapping[str, Any] | None, now: datetime) -> Query:
    """Understand a query.

    Args:
        query: The JSON form; None or an empty object match everything.
        now: What `now` means in ranges of instants.

    Raises:
        QueryError: It is no query, one of a kind that is not supported, or one that asks for too much.
    """
    check_length(query)
    compiled = _Compiler(now).compile(query, (), 0)
    check_cost(compiled)
    return compiled


@dataclass(frozen=True, slots=True)
class _Compiler:
    now: datetime
    everywhere: Field = field(default_factory=partial(Field.parse, "*"))

    def field(self, name: str, base: Path) -> Field:
        """Find a field by its name; all fields together are one, which looks into each document once."""
        return self.everywhere if name == "*" else Field.parse(name, base)

    def compile(self, query: Any, base: Path, depth: int) -> Query:
        if depth > _MAX_DEPTH:
            raise QueryError(f"queries may be nested {_MAX_DEPTH} deep")
        if query is None:
            return Everything()
        given = {name: body for name, body in _as_mapping(query, "a query").items() if body is not None}
        if not given:
            return Everything()
        if len(given) > 1:
            raise QueryError(f"a query has one member, not {', '.join(given)}; combine several with bool")
        ((name, body),) = given.items()
        make = _KINDS.get(name)
        if make is None:
            raise QueryError(f"queries of kind [{name}] are not supported")
        return make(self, _as_mapping(body, name), base, depth + 1)

    def match_all(self, body: Mapping[str, Any], base: Path, depth: int) -> Query:  # noqa: ARG002
        return Everything()

    def match_none(self, body: Mapping[str, Any], base: Path, depth: int) -> Query:  # noqa: ARG002
        return Nothing()

    def term(self, body: Mapping[str, Any], base: Path, depth: int) -> Query:  # noqa: ARG002
        name, options = _field_and_options(body, "term", "value")
        return Term(self.field(name, base), text_of(_as_scalar(options.get("value"), "term")))

    def prefix(self, body: Mapping[str, Any], base: Path, depth: int) -> Query:  # noqa: ARG002
        name, options = _field_and_options(body, "prefix", "value")
        return Prefix(self.field(name, base), text_of(_as_scalar(options.get("value"), "prefix")))

    def match(self, body: Mapping[str, Any], base: Path, depth: int) -> Query:  # noqa: ARG002
        name, options = _field_and_options(body, "match", "query")
        text = text_of(_as_scalar(options.get("query"), "match"))
        if _as_operator(options.get("operator")) == "and":
            return Match(self.field(name, base), text, needed=None)
        return Match(self.field(name, base), text, needed=max(1, _needed(options, len(set(tokens(text))), 1)))

    def exists(self, body: Mapping[str, Any], base: Path, depth: int) -> Query:  # noqa: ARG002
        return Exists(self.field(_as_text(body.get("field"), "exists"), base))

    def range(self, body: Mapping[str, Any], base: Path, depth: int) -> Query:  # noqa: ARG002
        name, options = _field_and_options(body, "range", "")
        limits = [
            (limit, self.date(_as_scalar(options[limit], "range")))
            for limit in ("gt", "gte", "lt", "lte")
            if options.get(limit) is not None
        ]
        return Range(self.field(name, base), tuple(limits))

    def nested(self, body: Mapping[str, Any], base: Path, depth: int) -> Query:
        path = tuple(_as_text(body.get("path"), "nested").split("."))
        if path[: len(base)] != base:
            raise QueryError(f"[{'.'.join(path)}] does not lie in [{'.'.join(base)}]")
        if body.get("query") is None:
            raise QueryError("nested needs a query")
        return Nested(path[len(base) :], self.compile(body["query"], path, depth))

    def bool(self, body: Mapping[str, Any], base: Path, depth: int) -> Query:
        parts: dict[str, tuple[Query, ...]] = {}
        for name in ("must", "filter", "should", "must_not"):
            queries = body.get(name) or []
            if isinstance(queries, dict):
                queries = [queries]
            if not isinstance(queries, list):
                raise QueryError(f"bool.{name} is a list of queries")
            parts[name] = tuple(self.compile(query, base, depth) for query in queries)
        must = parts["must"] + parts["filter"]
        needed = _needed(body, len(parts["should"]), 0 if must or not parts["should"] else 1)
        return Bool(must, parts["should"], parts["must_not"], needed)

    def query_string(self, body: Mapping[str, Any], base: Path, depth: int) -> Query:  # noqa: ARG002
        text = _as_text(body.get("query"), "query_string")
        default_field = body.get("default_field") or "*"
        return parse_query_string(
            text,
            _as_text(default_field, "query_string"),
            _as_operator(body.get("default_operator")),
            partial(self.field, base=base),
            self.date,
        )

    def simple_query_string(self, body: Mapping[str, Any], base: Path, depth: int) -> Query:  # noqa: ARG002
        text = _as_text(body.get("query"), "simple_query_string")
        names = body.get("fields") or ["*"]
        if not isinstance(names, list):
            raise QueryError("simple_query_string.fields is a list")
        return parse_simple_query_string(
            text,
            [_as_text(name, "fields") for name in names],
            _as_operator(body.get("default_operator")),
            partial(self.field, base=base),
        )

    def date(self, limit: Any) -> Any:
        """Replace `now`, `now-7d` and the like by an instant."""
        form = _DATE_MATH.fullmatch(limit) if isinstance(limit, str) else None
        if form is None:
            return limit
        sign, amount, unit = form.groups()
        moment = self.now
        if amount:
            try:
                moment += timedelta(**{_UNITS[unit]: int(f"{sign}{amount}")})
            except OverflowError:
                raise QueryError(f"[{limit}] lies beyond all calendars") from None
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


_KINDS: dict[str, Callable[[_Compiler, Mapping[str, Any], Path, int], Query]] = {
    "match_all": _Compiler.match_all,
    "match_none": _Compiler.match_none,
    "term": _Compiler.term,
    "match": _Compiler.match,
    "prefix": _Compiler.prefix,
    "exists": _Compiler.exists,
    "range": _Compiler.range,
    "nested": _Compiler.nested,
    "bool": _Compiler.bool,
    "query_string": _Compiler.query_string,
    "simple_query_string": _Compiler.simple_query_string,
}


def _field_and_options(body: Mapping[str, Any], kind: str, short: str) -> tuple[str, Mapping[str, Any]]:
    """Find the one field of a query, and its options; a bare value stands for the option `short`."""
    if len(body) != 1:
        raise QueryError(f"{kind} names one field")
    ((name, options),) = body.items()
    if short and not isinstance(options, dict):
        options = {short: options}
    return name, _as_mapping(options, f"{kind}.{name}")


def _as_mapping(value: Any, what: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise QueryError(f"{what} is an object")
    return value


def _as_text(value: Any, kind: str) -> str:
    if not isinstance(value, str) or not value:
        raise QueryError(f"{kind} needs a text")
    return value


def _as_scalar(value: Any, kind: str) -> Any:
    if value is None or isinstance(value, dict | list):
        raise QueryError(f"{kind} needs a text, number or truth value")
    return value


def _as_operator(value: Any) -> str:
    operator = "or" if value is None else str(value).lower()
    if operator not in ("and", "or"):
        raise QueryError(f"an operator is AND or OR, not [{value}]")
    return operator


def _needed(options: Mapping[str, Any], available: int, default: int) -> int:
    """Tell how many of some conditions have to hold; a negative number tells how many need not."""
    wanted = options.get("minimum_should_match")
    if wanted is None:
        return default
    if isinstance(wanted, bool) or not isinstance(wanted, int):
        raise QueryError("minimum_should_match is a whole number")
    return available + wanted if wanted < 0 else wanted

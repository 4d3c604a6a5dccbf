"""Conditions on JSON documents, from which searches are built.

Fields are paths with dots; lists on the way stand for each of their elements. Fields whose last name is one of
`TEXT_FIELDS` are analyzed text: they match by word, whatever the case. All others, and any with the suffix `.keyword`,
match as a whole.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from fnmatch import translate
from functools import lru_cache
from itertools import chain
from typing import Any, Protocol, Self

Document = dict[str, Any]
Path = tuple[str, ...]

TEXT_FIELDS = frozenset({"name", "cluster_name", "display_name", "description", "message"})
_KEYWORD = ".keyword"
_TOKEN = re.compile(r"\w+(?:[.']\w+)*")


class QueryError(ValueError):
    """A query cannot be understood; the message says why."""


class Query(Protocol):
    """A condition on documents."""

    def matches(self, document: Document) -> bool:
        """Tell whether a document satisfies the condition."""
        ...


def values(node: Any, path: Path) -> Iterator[Any]:
    """Find all values at a path, lists taken apart and nulls left out."""
    if isinstance(node, list):
        for element in node:
            yield from values(element, path)
    elif not path:
        if node is not None:
            yield node
    elif isinstance(node, dict):
        try:
            child = node[path[0]]
        except KeyError:
            return
        yield from values(child, path[1:])


def text_of(value: Any) -> str:
    """Write a scalar the way queries do."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def tokens(text: str) -> list[str]:
    """Split a text into its words, in lower case."""
    return _TOKEN.findall(text.lower())


_known_tokens = lru_cache(10_000)(tokens)
"""Most texts of a document are those of others, too; nobody changes the lists."""


class Contents:
    """The single values of one document at a time, read once for all conditions on all fields together.

    Attributes:
        texts: The values as text, each with its words.
        values: The values as text.
        words: The words of all values.
    """

    __slots__ = ("_document", "texts", "values", "words")

    def __init__(self) -> None:
        self._document: Document | None = None

    def of(self, document: Document) -> Self:
        """Read a document, unless it was the last one."""
        if self._document is not document:
            self.values = _leaves(document)
            self.texts = [(text, _known_tokens(text)) for text in self.values]
            self.words = set(chain.from_iterable(words for _, words in self.texts))
            self._document = document
        return self


@dataclasses.dataclass(frozen=True, slots=True)
class Field:
    """A field as a query names it.

    Attributes:
        path: Where it lies in the document; None for all fields together, the empty path for none.
        analyzed: Whether it is matched by word.
        contents: What all fields together hold.
    """

    path: Path | None
    analyzed: bool
    contents: Contents = dataclasses.field(default_factory=Contents, repr=False, compare=False)

    @classmethod
    def parse(cls, name: str, base: Path = ()) -> Field:
        """Read the name of a field.

        Args:
            name: Names with dots in between; `*` means all fields.
            base: Path of the nested objects the query runs on; fields elsewhere have no values there.
        """
        if name == "*":
            return cls(None, analyzed=True)
        plain = name.removesuffix(_KEYWORD)
        path = tuple(plain.split("."))
        analyzed = plain == name and path[-1] in TEXT_FIELDS
        if path[: len(base)] != base or len(path) == len(base):
            return cls((), analyzed)
        return cls(path[len(base) :], analyzed)

    def texts(self, document: Document) -> Iterator[str]:
        """Read the scalar values of the field as text."""
        if self.path is None:
            yield from self.contents.of(document).values
        elif self.path:
            for value in values(document, self.path):
                if not isinstance(value, dict):
                    yield text_of(value)


@dataclasses.dataclass(frozen=True, slots=True)
class Everything:
    """Matches any document."""

    def matches(self, document: Document) -> bool:  # noqa: ARG002
        """Say yes."""
        return True


@dataclasses.dataclass(frozen=True, slots=True)
class Nothing:
    """Matches no document."""

    def matches(self, document: Document) -> bool:  # noqa: ARG002
        """Say no."""
        return False


@dataclasses.dataclass(frozen=True, slots=True)
class Term:
    """The whole value, or in analyzed text one word of it."""

    field: Field
    value: str

    def matches(self, document: Document) -> bool:
        """Tell whether a value of the field is the one sought."""
        if self.field.path is None:
            contents = self.field.contents.of(document)
            return self.value in contents.values or self.value.lower() in contents.words
        for text in self.field.texts(document):
            if text == self.value or (self.field.analyzed and self.value.lower() in tokens(text)):
                return True
        return False


@dataclasses.dataclass(frozen=True, slots=True)
class Match:
    """Words in analyzed text; in other fields the whole value.

    Attributes:
        needed: How many of the words have to occur; None for all.
    """

    field: Field
    text: str
    needed: int | None = 1

    def matches(self, document: Document) -> bool:
        """Tell whether enough of the words occur in one value of the field."""
        if not self.field.analyzed:
            return self.text in self.field.texts(document)
        wanted = set(tokens(self.text))
        needed = len(wanted) if self.needed is None else self.needed
        if self.field.path is None:
            contents = self.field.contents.of(document)
            if not wanted or (found := len(wanted.intersection(contents.words))) < needed:
                return False
            return needed <= min(found, 1) or any(
                len(wanted.intersection(words)) >= needed for _, words in contents.texts
            )
        return bool(wanted) and any(
            len(wanted.intersection(tokens(text))) >= needed for text in self.field.texts(document)
        )


@dataclasses.dataclass(frozen=True, slots=True)
class Phrase:
    """Words in this order, one after the other."""

    field: Field
    text: str

    def matches(self, document: Document) -> bool:
        """Tell whether a value of the field has the phrase."""
        if not self.field.analyzed:
            return self.text in self.field.texts(document)
        wanted = f" {' '.join(tokens(self.text))} "
        return bool(wanted.strip()) and any(
            wanted in f" {' '.join(tokens(text))} " for text in self.field.texts(document)
        )


@dataclasses.dataclass(frozen=True, slots=True)
class Prefix:
    """A beginning of the value or, in analyzed text, of one of its words; there it has to be in lower case."""

    field: Field
    value: str

    def matches(self, document: Document) -> bool:
        """Tell whether a value of the field begins so."""
        for text in self.field.texts(document):
            if not self.field.analyzed:
                if text.startswith(self.value):
                    return True
            elif any(word.startswith(self.value) for word in (text.lower(), *tokens(text))):
                return True
        return False


@dataclasses.dataclass(frozen=True, slots=True)
class Wildcard:
    """A pattern in which `*` stands for any text and `?` for any character."""

    field: Field
    pattern: str
    _expression: re.Pattern[str] = dataclasses.field(init=False, repr=False, compare=False)
    _pieces: list[str] = dataclasses.field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        pattern = self.pattern.lower() if self.field.analyzed else self.pattern
        object.__setattr__(self, "_expression", re.compile(translate(pattern.replace("[", "[[]"))))
        object.__setattr__(self, "_pieces", re.split("[*?]", pattern))

    @property
    def beginning(self) -> str:
        """How every text that fits begins."""
        return self._pieces[0]

    @property
    def is_open(self) -> bool:
        """Whether any text may stand before and behind one that fits."""
        return self.pattern.startswith("*") and self.pattern.endswith("*")

    def matches(self, document: Document) -> bool:
        """Tell whether a value of the field or, in analyzed text, one of its words fits the pattern."""
        for text in self.field.texts(document):
            candidates = (text.lower(), *tokens(text)) if self.field.analyzed else (text,)
            if any(self.fits(candidate) for candidate in candidates):
                return True
        return False

    def fits(self, text: str) -> bool:
        """Tell whether a text fits the pattern."""
        return self._expression.match(text) is not None

    def fitting(self, texts: Iterable[str]) -> Iterator[str]:
        """Return those of many texts that fit the pattern."""
        piece = max(self._pieces, key=len)
        return filter(self._expression.match, [text for text in texts if piece in text])


@dataclasses.dataclass(frozen=True, slots=True)
class Exists:
    """Any value other than null."""

    field: Field

    def matches(self, document: Document) -> bool:
        """Tell whether the field has a value."""
        if not self.field.path:
            return self.field.path is None
        return next(values(document, self.field.path), None) is not None


@dataclasses.dataclass(frozen=True, slots=True)
class Range:
    """Numbers, instants or texts between limits.

    Attributes:
        limits: Pairs of `gt`, `gte`, `lt` or `lte` and the limit.
    """

    field: Field
    limits: tuple[tuple[str, Any], ...]

    def matches(self, document: Document) -> bool:
        """Tell whether a value of the field lies between the limits."""
        if not self.field.path:
            return False
        return any(not isinstance(value, dict) and self.holds(value) for value in values(document, self.field.path))

    def holds(self, value: Any) -> bool:
        """Tell whether a value lies between the limits."""
        return all(_within(value, name, limit) for name, limit in self.limits)

    @property
    def is_textual(self) -> bool:
        """Whether all values are compared as text."""
        return all(_number(limit) is None and _instant(limit) is None for _, limit in self.limits)

    def keeps(self, value: Any, side: str) -> bool:
        """Tell whether a value keeps the limits of one name; true if there is none."""
        return all(_within(value, name, limit) for name, limit in self.limits if name == side)


@dataclasses.dataclass(frozen=True, slots=True)
class Nested:
    """A condition on single elements of a list of objects."""

    path: Path
    query: Query

    def matches(self, document: Document) -> bool:
        """Tell whether one of the elements satisfies the condition."""
        return any(isinstance(value, dict) and self.query.matches(value) for value in values(document, self.path))


@dataclasses.dataclass(frozen=True, slots=True)
class Bool:
    """Conditions joined by and, or and not.

    Attributes:
        must: All of these have to hold.
        should: Of these `needed` have to hold.
        must_not: None of these may hold.
        needed: How many of `should`.
    """

    must: tuple[Query, ...] = ()
    should: tuple[Query, ...] = ()
    must_not: tuple[Query, ...] = ()
    needed: int = 0

    def matches(self, document: Document) -> bool:
        """Tell whether the conditions hold together."""
        if not all(query.matches(document) for query in self.must):
            return False
        if any(query.matches(document) for query in self.must_not):
            return False
        if self.needed <= 0:
            return True
        if self.needed == 1:
            return any(query.matches(document) for query in self.should)
        return sum(query.matches(document) for query in self.should) >= self.needed


def _leaves(document: Document) -> set[str]:
    """Return all scalars of a document as text."""
    found: set[str] = set()
    waiting: list[Any] = [document]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            found.add(node)
        elif isinstance(node, dict):
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
        elif node is not None:
            found.add(text_of(node))
    return found


def _within(value: Any, name: str, limit: Any) -> bool:
    """Tell whether a value keeps a limit; numbers and instants are compared as such, all else as text."""
    left, right = _comparable(value, limit)
    if name == "gt":
        return bool(left > right)
    if name == "gte":
        return bool(left >= right)
    return bool(left < right) if name == "lt" else bool(left <= right)


def _comparable(value: Any, limit: Any) -> tuple[Any, Any]:
    for read in (_number, _instant):
        left, right = read(value), read(limit)
        if left is not None and right is not None:
            return left, right
    return text_of(value), text_of(limit)


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _instant(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)

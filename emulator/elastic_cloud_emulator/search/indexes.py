"""An index of documents: which of them match a query, told for most queries without looking into any document.

Documents have numbers. A set of documents is a mask: an integer with one byte for each number, 1 or 0, so that sets are
joined by `&`, `|` and `^`. For a query the index tells two masks: the documents that match for sure, and those that
perhaps do; whoever asks has to look into the difference. Fields the index does not know make that difference large, so
the answer is the same with and without an index, only sooner or later.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import chain, compress, repeat
from operator import and_, itemgetter, or_
from sys import maxsize
from typing import Any, NamedTuple, TypeAlias

from elastic_cloud_emulator.search.conditions import (
    Bool,
    Everything,
    Exists,
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
    text_of,
    tokens,
)

_ONE, _SEVERAL = "one", "several"
_NUMBER = itemgetter(2)
_SHARED = -1  # where the number of a document could be; among flags, the last
_BYTES_PER_MEMBER = 64  # what a number costs in a Python set, about


class Bounds(NamedTuple):
    """What an index tells about a query.

    Attributes:
        sure: Mask of the documents that match.
        possible: Mask of those that may match; the sure ones are among them.
    """

    sure: int
    possible: int


def mask_of(numbers: Iterable[int], size: int) -> int:
    """Make the mask of some documents.

    Args:
        numbers: The documents.
        size: More than the highest number.
    """
    return int.from_bytes(_flags_of(numbers, size), "little")


def _flags_of(numbers: Iterable[int], size: int) -> bytearray:
    flags = bytearray(size)
    deque(map(flags.__setitem__, numbers, repeat(1)), maxlen=0)  # the quickest way through many
    return flags


def numbers_of(mask: int) -> list[int]:
    """List the documents in a mask, in the order of their numbers."""
    flags = mask.to_bytes((mask.bit_length() + 7) // 8, "little")
    return list(compress(range(len(flags)), flags))


class _Flags:
    """Many documents: a byte for each number, and the mask that they are, once it has been asked for.

    Attributes:
        flags: The bytes, of which there may be fewer than numbers; only `set` changes them.
    """

    __slots__ = ("_mask", "flags")

    def __init__(self, flags: bytearray) -> None:
        self.flags = flags
        self._mask: int | None = None

    def set(self, number: int, flag: bool, room: int = 0) -> None:
        """Take a document in or out; for one beyond the bytes there will be `room` of them."""
        if number >= len(self.flags):
            self.flags.extend(bytes(max(room, number + 1) - len(self.flags)))
        self.flags[number] = flag
        self._mask = None

    @property
    def mask(self) -> int:
        """The mask."""
        if self._mask is None:
            self._mask = int.from_bytes(self.flags, "little")
        return self._mask


_AS_TEXT = bytes.maketrans(b"\0\1", b"01")
_AS_FLAGS = bytes.maketrans(b"01", b"\0\1")

_Held: TypeAlias = int | set[int] | _Flags
"""Some documents: a number alone, a few as a set, many as flags."""


def _description(held: set[int] | _Flags) -> list[int] | str:
    return list(held) if isinstance(held, set) else held.flags.translate(_AS_TEXT).decode()


def _flags_in(text: str) -> bytearray:
    return bytearray(text.encode().translate(_AS_FLAGS))


class Postings:
    """The documents that have a value, for every value of a field."""

    __slots__ = ("_documents", "_numbers", "_sorted")

    def __init__(self) -> None:
        self._documents: dict[str, _Held] = {}
        self._sorted: list[str] | None = None
        self._numbers = array("q")  # of each value in `_sorted` the document, `_SHARED` if it has several

    def describe(self) -> dict[str, Any]:
        """Write the postings as a JSON value."""
        return {text: held if isinstance(held, int) else _description(held) for text, held in self._documents.items()}

    def restore(self, described: dict[str, Any]) -> None:
        """Take the place of the postings that were described; what came before is forgotten."""
        for text, held in described.items():
            if type(held) is not int:
                described[text] = set(held) if isinstance(held, list) else _Flags(_flags_in(held))
        self._documents = described
        self._sorted = None

    def begin(self, places: list[tuple[str, str, int]], size: int) -> None:
        """Begin anew with one value of each document: text, id and number."""
        self._documents = {text: number for text, _, number in places}
        self._sorted = None
        if len(self._documents) < len(places):
            self._documents = {}
            for text, _, number in places:
                self.add(text, number, size)

    def add(self, text: str, number: int, size: int) -> None:
        """Note that a document has a value; `size` is more than the highest number."""
        held = self._documents.get(text)
        if held is None:
            self._documents[text] = number
            if self._sorted is not None:
                place = bisect_left(self._sorted, text)
                self._sorted.insert(place, text)
                self._numbers.insert(place, number)
        elif isinstance(held, _Flags):
            flags = held.flags
            if number >= len(flags) and flags.count(1) * _BYTES_PER_MEMBER < size:
                self._documents[text] = {*compress(range(len(flags)), flags), number}
            else:
                held.set(number, True, size + size // 8)
        elif isinstance(held, set):
            held.add(number)
            if len(held) * _BYTES_PER_MEMBER > size:
                self._documents[text] = _Flags(_flags_of(held, size))
        elif held != number:
            self._documents[text] = {held, number}
            if self._sorted is not None:
                self._numbers[bisect_left(self._sorted, text)] = _SHARED

    def remove(self, text: str, number: int) -> None:
        """Note that a document no longer has a value that it had."""
        held = self._documents[text]
        if isinstance(held, _Flags):
            held.set(number, False)
            return
        if isinstance(held, set):
            held.discard(number)
            if held:
                return
        del self._documents[text]
        if self._sorted is not None:
            place = bisect_left(self._sorted, text)
            del self._sorted[place], self._numbers[place]

    def having(self, text: str, size: int) -> int:
        """Find the documents with a value."""
        held = self._documents.get(text)
        if held is None:
            return 0
        if isinstance(held, _Flags):
            return held.mask
        return mask_of(held, size) if isinstance(held, set) else 1 << 8 * held

    def having_any(self, texts: Iterable[str], size: int) -> int:
        """Find the documents with any of some values."""
        return self._joined(list(map(self._documents.__getitem__, texts)), size)

    def having_one(self, size: int) -> int:
        """Find the documents with any value at all."""
        return self._joined(self._documents.values(), size)

    def having_beginning(self, prefix: str, size: int) -> int:
        """Find the documents with any value that begins in some way."""
        texts, start, end = self._stretch(prefix)
        numbers = self._numbers[start:end]
        shared, place = [], -1
        for _ in range(numbers.count(_SHARED)):
            place = numbers.index(_SHARED, place + 1)
            shared.append(texts[start + place])
        mask = self.having_any(shared, size)
        if len(shared) < len(numbers):
            flags = _flags_of(numbers, size + 1)
            flags[_SHARED] = 0
            mask |= int.from_bytes(flags, "little")
        return mask

    @staticmethod
    def _joined(found: Collection[_Held], size: int) -> int:
        single = [held for held in found if type(held) is int]
        mask = 0
        if len(single) < len(found):
            for held in found:
                if isinstance(held, set):
                    single.extend(held)
                elif isinstance(held, _Flags):
                    mask |= held.mask
        return mask | mask_of(single, size) if single else mask

    def accepted(self, accept: Callable[[str], bool]) -> Iterator[str]:
        """Find the values that pass a test."""
        return filter(accept, self._documents)

    def fitting(self, pattern: Wildcard) -> Iterable[str]:
        """Find the values that fit a pattern."""
        if not pattern.beginning:
            return pattern.fitting(self._documents)
        texts, start, end = self._stretch(pattern.beginning)
        return pattern.fitting(texts[start:end])

    def _stretch(self, prefix: str) -> tuple[list[str], int, int]:
        """Return all values in order, and where those that begin in some way begin and end."""
        texts = self.sort()
        start = bisect_left(texts, prefix)
        return texts, start, bisect_right(texts, prefix, lo=start, key=lambda text: text[: len(prefix)])

    def sort(self) -> list[str]:
        """Return all values in order, which is kept from now on."""
        if self._sorted is None:
            self._sorted = sorted(self._documents)
            held = map(self._documents.__getitem__, self._sorted)
            self._numbers = array("q", [each if isinstance(each, int) else _SHARED for each in held])
        return self._sorted


class Order:
    """Documents in the order of a text that each of them has, those with the same text by their ids."""

    __slots__ = ("_numbers", "_sorted", "_texts")

    def __init__(self) -> None:
        self._texts: dict[int, tuple[str, str, int]] = {}
        self._sorted: list[tuple[str, str, int]] | None = None
        self._numbers = array("Q")  # those of `_sorted`: side by side they are read several times as fast

    def restore(self, places: list[tuple[str, str, int]]) -> None:
        """Begin anew with some documents: text, id and number of each."""
        self._texts = {place[2]: place for place in places}
        self._sorted = None

    def add(self, text: str, identity: str, number: int) -> None:
        """Put a document in its place."""
        place = self._texts[number] = text, identity, number
        if self._sorted is not None:
            index = bisect_left(self._sorted, place)
            self._sorted.insert(index, place)
            self._numbers.insert(index, number)

    def remove(self, number: int) -> None:
        """Take a document out."""
        place = self._texts.pop(number)
        if self._sorted is not None:
            index = bisect_left(self._sorted, place)
            del self._sorted[index], self._numbers[index]

    def between(self, low: Callable[[str], bool], high: Callable[[str], bool], size: int) -> int:
        """Find the documents from the first text that passes `low` up to the first that passes `high`.

        Args:
            low: Passed by all texts from some place of the order on.
            high: Passed by all texts from some place of the order on.
            size: More than the highest number.
        """
        places = self.sort()
        start = bisect_left(places, True, key=lambda place: low(place[0]))
        end = bisect_left(places, True, lo=start, key=lambda place: high(place[0]))
        if 2 * (end - start) < len(places):
            return mask_of(self._numbers[start:end], size)
        outside = mask_of(chain(self._numbers[:start], self._numbers[end:]), size)
        return mask_of(self._texts, size) ^ outside

    def beginning(self, prefix: str, size: int) -> int:
        """Find the documents whose text begins in some way; `size` is more than the highest number."""
        return self.between(lambda text: text >= prefix, lambda text: text[: len(prefix)] > prefix, size)

    def walk(self, mask: int, size: int, descending: bool, after: tuple[str, str] | None) -> Iterator[int]:
        """Bring the documents of a mask in order.

        Args:
            mask: The documents.
            size: More than the highest number.
            descending: Whether the texts go down; ids go up either way.
            after: Text and id of the place to begin behind.
        """
        if mask.bit_count() * _BYTES_PER_MEMBER < size:
            places = sorted(map(self._texts.__getitem__, numbers_of(mask)))
        else:
            places = self.sort()
        flags = mask.to_bytes(size, "little")
        walked = _down(places, after) if descending else _up(places, after)
        return (number for _, _, number in walked if flags[number])

    def sort(self) -> list[tuple[str, str, int]]:
        """Return all texts with ids and numbers in order, which is kept from now on."""
        if self._sorted is None:
            self._sorted = sorted(self._texts.values())
            self._numbers = array("Q", map(_NUMBER, self._sorted))
        return self._sorted


def _up(places: list[tuple[str, str, int]], after: tuple[str, str] | None) -> Iterator[tuple[str, str, int]]:
    start = 0 if after is None else bisect_right(places, (*after, maxsize))
    for index in range(start, len(places)):
        yield places[index]


def _down(places: list[tuple[str, str, int]], after: tuple[str, str] | None) -> Iterator[tuple[str, str, int]]:
    end = len(places) if after is None else bisect_right(places, after[0], key=lambda place: place[0])
    while end:
        text = places[end - 1][0]
        alone = end == 1 or places[end - 2][0] != text
        start = end - 1 if alone else bisect_left(places, (text,))
        for place in places[start:end]:
            if after is None or text != after[0] or place[1] > after[1]:
                yield place
        end = start


class Index:
    """An index over some fields.

    Attributes:
        orders: By path, the fields by which documents can be walked in order; every document has one text for each.
    """

    def __init__(
        self,
        ordered: Iterable[Path],
        instants: Iterable[Path],
        analyzed: Iterable[Path],
        nested: Mapping[Path, tuple[str, ...]],
        plain: Iterable[Path],
        changing: Iterable[Path],
    ) -> None:
        """Begin empty.

        Args:
            ordered: Fields to sort by.
            instants: Those of them that hold instants, all in the same form.
            analyzed: Fields that are also searched by word; no document has more than one value for one of them.
            nested: Lists of objects on which nested queries run, and members by which their objects are found together.
            plain: All other fields.
            changing: Fields that are known only of settled documents.
        """
        self.orders = {path: Order() for path in ordered}
        self._instants = frozenset(instants)
        self._changing = frozenset(changing)
        self._fields = {path: Postings() for path in (*ordered, *analyzed, *plain, *self._changing)}
        self._words = {path: Postings() for path in analyzed}
        self._lower = {path: Postings() for path in analyzed}
        self._counts = {path: Postings() for path in nested}
        self._together = {path: (members, Postings()) for path, members in nested.items() if members}
        self._size = 0
        self._free: list[int] = []
        self._present = _Flags(bytearray())
        self._unsettled = _Flags(bytearray())

    def describe(self) -> dict[str, Any]:
        """Write the index, but for what is ordered and who is settled, as a JSON value."""
        return {
            "size": self._size,
            **{part: {".".join(path): each.describe() for path, each in of.items()} for part, of in self._parts()},
        }

    def restore(
        self, described: Mapping[str, Any], orders: Mapping[Path, list[tuple[str, str, int]]], unsettled: Iterable[int]
    ) -> bool:
        """Take the place of an index that was described.

        Args:
            described: The index; it is used up.
            orders: Of each ordered field the text, id and number of all documents that are still there as they were.
            unsettled: Those of them of which the changing fields are not known.

        Returns:
            Whether it was an index over the same fields; else nothing has changed.
        """
        for part, postings in self._parts():
            if described.get(part, {}).keys() != {".".join(path) for path in postings}:
                return False
        for part, postings in self._parts():
            for path, each in postings.items():
                each.restore(described[part][".".join(path)])
        self._size = described["size"]
        for path, places in orders.items():
            self.orders[path].restore(places)
            self._fields[path].begin(places, self._size)
        present = [number for _, _, number in next(iter(orders.values()))]
        self._present = _Flags(_flags_of(present, self._size))
        self._unsettled = _Flags(_flags_of(unsettled, self._size))
        return True

    def _parts(self) -> Iterator[tuple[str, Mapping[Path, Postings]]]:
        yield "fields", {path: postings for path, postings in self._fields.items() if path not in self.orders}
        yield "words", self._words
        yield "lower", self._lower
        yield "counts", self._counts
        yield "together", {path: postings for path, (_, postings) in self._together.items()}

    def draw(self) -> int:
        """Make room for a document.

        Returns:
            Its number, which `release` makes free again.
        """
        if self._free:
            number = self._free.pop()
        else:
            number = self._size
            self._size += 1
        self._present.set(number, True)
        self._unsettled.set(number, False)
        return number

    def release(self, number: int) -> None:
        """Give the number of a document back from which all values were removed."""
        self._present.set(number, False)
        self._free.append(number)

    def set_settled(self, number: int, settled: bool) -> None:
        """Say whether the changing fields of a document are known."""
        self._unsettled.set(number, not settled)

    def add(self, number: int, path: Path, text: str) -> None:
        """Note a value of a document."""
        self._fields[path].add(text, number, self._size)
        if path in self._words:
            self._lower[path].add(text.lower(), number, self._size)
            for word in set(tokens(text)):
                self._words[path].add(word, number, self._size)

    def remove(self, number: int, path: Path, text: str) -> None:
        """Forget a value of a document that was noted."""
        self._fields[path].remove(text, number)
        if path in self._words:
            self._lower[path].remove(text.lower(), number)
            for word in set(tokens(text)):
                self._words[path].remove(word, number)

    def add_elements(self, number: int, path: Path, elements: Sequence[Mapping[str, Any]]) -> None:
        """Note the objects of a nested list, beside their single values; each has all members that find it together."""
        for postings, text in self._element_texts(path, elements):
            postings.add(text, number, self._size)

    def remove_elements(self, number: int, path: Path, elements: Sequence[Mapping[str, Any]]) -> None:
        """Forget the objects of a nested list that were noted."""
        for postings, text in self._element_texts(path, elements):
            postings.remove(text, number)

    def _element_texts(self, path: Path, elements: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Postings, str]]:
        if elements:
            yield self._counts[path], _ONE if len(elements) == 1 else _SEVERAL
        if path in self._together:
            members, postings = self._together[path]
            for text in {_joined(element[member] for member in members) for element in elements}:
                yield postings, text

    def sort(self) -> None:
        """Put all that is asked for in order into order, so that no search has to."""
        for order in self.orders.values():
            order.sort()
        for postings in (*(self._fields[path] for path in self.orders), *self._words.values(), *self._lower.values()):
            postings.sort()

    def mask(self, numbers: Iterable[int]) -> int:
        """Make the mask of some documents."""
        return mask_of(numbers, self._size)

    def everything(self) -> int:
        """Return all documents."""
        return self._present.mask

    def having(self, path: Path, text: str) -> int:
        """Find the documents with a value of a field that does not change by itself."""
        return self._fields[path].having(text, self._size)

    def walk(self, mask: int, path: Path, descending: bool, after: tuple[str, str] | None = None) -> Iterator[int]:
        """Bring the documents of a mask in the order of a field; see `Order.walk`."""
        return self.orders[path].walk(mask, self._size, descending, after)

    def bounds(self, query: Query, base: Path = ()) -> Bounds:
        """Tell what is known of a query.

        Args:
            query: The query.
            base: Path of the nested objects the query runs on.
        """
        if isinstance(query, Bool):
            return self._bool(query, base)
        if isinstance(query, Nested):
            return self._nested(query, (*base, *query.path))
        everything = self.everything()
        if isinstance(query, Everything):
            return Bounds(everything, everything)
        if isinstance(query, Nothing):
            return Bounds(0, 0)
        if isinstance(query, Term | Match | Phrase | Prefix | Wildcard | Exists | Range):
            field = query.field
            if field.path == ():
                return Bounds(0, 0)
            if field.path is not None:
                path = (*base, *field.path)
                if path in self._fields:
                    found = self._words_like(query, path) if path in self._words and field.analyzed else None
                    if found is None:
                        mask = self._values_like(query, path)
                        found = Bounds(mask, mask)
                    if path in self._changing:
                        found = Bounds(found.sure, found.possible | self._unsettled.mask)
                    return found
                if isinstance(query, Exists) and path in self._counts:
                    mask = self._with_elements(path)
                    return Bounds(mask, mask)
        return Bounds(0, everything)

    def _values_like(self, query: Query, path: Path) -> int:
        """Find the documents with a whole value that fits."""
        postings, size = self._fields[path], self._size
        if isinstance(query, Term):
            return postings.having(query.value, size)
        if isinstance(query, Match | Phrase):
            return postings.having(query.text, size)
        if isinstance(query, Prefix):
            if path in self.orders:
                return self.orders[path].beginning(query.value, size)
            return postings.having_beginning(query.value, size)
        if isinstance(query, Range):
            if path in self._instants or (path in self.orders and query.is_textual):
                return self._between(query, path)
            return postings.having_any(postings.accepted(query.holds), size)
        if isinstance(query, Wildcard):
            return postings.having_any(postings.fitting(query), size)
        return postings.having_one(size)

    def _words_like(self, query: Query, path: Path) -> Bounds | None:
        """Find the documents with words that fit, where the query is one about words."""
        whole, words, lower, size = self._fields[path], self._words[path], self._lower[path], self._size
        if isinstance(query, Term):
            mask = whole.having(query.value, size) | words.having(query.value.lower(), size)
            return Bounds(mask, mask)
        if isinstance(query, Prefix):
            mask = words.having_beginning(query.value, size) | lower.having_beginning(query.value, size)
            return Bounds(mask, mask)
        if isinstance(query, Wildcard):
            mask = lower.having_any(lower.fitting(query), size)
            if not query.is_open:  # else what fits in a word fits in the whole text
                mask |= words.having_any(words.fitting(query), size)
            return Bounds(mask, mask)
        if isinstance(query, Match | Phrase):
            wanted = [words.having(word, size) for word in set(tokens(query.text))]
            if not wanted:
                return Bounds(0, 0)
            together, any_of = reduce(and_, wanted), reduce(or_, wanted)
            if isinstance(query, Phrase):
                return Bounds(together if len(wanted) == 1 else 0, together)
            if query.needed is not None and query.needed > len(wanted):
                return Bounds(0, 0)
            if query.needed is None or query.needed == len(wanted):
                return Bounds(together, together)
            return Bounds(any_of if query.needed <= 1 else together, any_of)
        return None

    def _between(self, query: Range, path: Path) -> int:
        """Find the documents whose text for an order lies in a range, which is a stretch of the order."""
        return self.orders[path].between(
            lambda text: all(query.keeps(text, name) for name in ("gt", "gte")),
            lambda text: not all(query.keeps(text, name) for name in ("lt", "lte")),
            self._size,
        )

    def _nested(self, query: Nested, path: Path) -> Bounds:
        everything = self.everything()
        if path not in self._counts:
            return Bounds(0, everything)
        some = self._with_elements(path)
        several = self._counts[path].having(_SEVERAL, self._size)
        if path in self._together:
            members, postings = self._together[path]
            wanted = _wanted_together(query.query, members)
            if wanted is not None:
                mask = postings.having(wanted, self._size)
                return Bounds(mask, mask)
        inner = self.bounds(query.query, path)
        if not isinstance(query.query, Bool | Nested):
            return Bounds(inner.sure & some, inner.possible & some)
        # What holds of all objects together holds of a single one. Of several, each condition may hold of another one.
        return Bounds(inner.sure & some & ~several, (inner.possible | several) & some)

    def _with_elements(self, path: Path) -> int:
        counts = self._counts[path]
        return counts.having(_ONE, self._size) | counts.having(_SEVERAL, self._size)

    def _bool(self, query: Bool, base: Path) -> Bounds:
        sure = possible = everything = self.everything()
        for part in query.must:
            bounds = self.bounds(part, base)
            sure, possible = sure & bounds.sure, possible & bounds.possible
        for part in query.must_not:
            bounds = self.bounds(part, base)
            sure, possible = sure & (everything ^ bounds.possible), possible & (everything ^ bounds.sure)
        if query.needed > 0:
            should = [self.bounds(part, base) for part in query.should]
            if query.needed > len(should):
                return Bounds(0, 0)
            for_sure = reduce(or_ if query.needed == 1 else and_, (bounds.sure for bounds in should))
            perhaps = reduce(and_ if query.needed == len(should) else or_, (bounds.possible for bounds in should))
            sure, possible = sure & for_sure, possible & perhaps
        return Bounds(sure, possible)


def _joined(values: Iterable[Any]) -> str:
    return repr(list(map(text_of, values)))


def _wanted_together(query: Query, members: tuple[str, ...]) -> str | None:
    """Tell what a query wants one object to be, if it gives a whole value for each of some members and nothing else."""
    wanted: dict[str, str] = {}
    parts = [query]
    while parts:
        part = parts.pop()
        if isinstance(part, Bool) and not (part.must_not or part.needed > 0):
            parts.extend(part.must)
        elif isinstance(part, Term) and part.field.path is not None and not part.field.analyzed:
            name = ".".join(part.field.path)
            if wanted.setdefault(name, part.value) != part.value:
                return None
        else:
            return None
    return _joined(wanted[member] for member in members) if wanted.keys() == set(members) else None

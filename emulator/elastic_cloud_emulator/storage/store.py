"""The state: JSON documents in collections, with versions and transactions, kept in a file or in memory only.

One process owns a store. All documents are held encoded in memory, so reads never touch the file. A write is in the
file before the call that made it returns, unless that call asks for `later`: whoever makes many can then save them
together, and tells nobody of them before.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any, Self, TypeVar, cast
from weakref import WeakSet

import orjson

from elastic_cloud_emulator.installation.clock import Clock, format_instant
from elastic_cloud_emulator.storage.database import Database, Place, Record, StoreError, encode


class VersionMismatch(Exception):  # noqa: N818
    """A document has another version than the writer expected."""


class ReadOnly(Exception):  # noqa: N818
    """A write was tried in a transaction for reading."""


Documents = dict[str, Record]
Collections = dict[str, Documents]
Derived = TypeVar("Derived")


class Unsaved:
    """Changes that are not in the file yet; they get there together or are undone together.

    Attributes:
        before: What each changed document was, None if there was none; new ones in the order in which they came.
        removed: Where something was removed, even if something else came there later.
        problem: Why they could not be written and are undone.
    """

    __slots__ = ("before", "problem", "removed")

    def __init__(self) -> None:
        self.before: dict[Place, Record | None] = {}
        self.removed: set[Place] = set()
        self.problem: StoreError | None = None


class Stored:
    """A document as a transaction hands it out.

    Attributes:
        encoded: Its JSON text in UTF-8.
        version: 1 after creation, one more with every write.
        created: Instant of the first write.
        modified: Instant of the last write.
    """

    __slots__ = ("_value", "created", "encoded", "modified", "version")

    def __init__(self, record: Record) -> None:
        self.encoded, self.version, self.created, self.modified = record
        self._value: dict[str, Any] | None = None

    @property
    def value(self) -> dict[str, Any]:
        """The document, decoded on first use; changing it changes nothing in the store until it is put back."""
        value = self._value
        if value is None:
            self._value = value = orjson.loads(self.encoded)
        return value


class Transaction:
    """All reads and writes of one call: it sees one state, and its writes happen together or not at all.

    Use as a context manager: leaving normally commits, leaving by an exception forgets.

    Attributes:
        read_only: Whether it refuses writes.
        unsaved: After leaving it normally, what must be saved before anybody is told what was read or written in it.
    """

    __slots__ = ("_changes", "_instant", "_kept", "_later", "_now", "_store", "read_only", "unsaved")

    def __init__(self, store: Store, read_only: bool, later: bool) -> None:
        self._store = store
        self._changes: dict[Place, Record | None] = {}
        self._kept: dict[object, Any] = {}
        self._later = later
        self._now: datetime | None = None
        self._instant = ""
        self.read_only = read_only
        self.unsaved: Unsaved | None = None

    def __enter__(self) -> Self:
        self._store.lock.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                if self._changes:
                    self._store.commit(self._changes)
                    if self._kept:
                        self._store.kept.update(self._kept)
                    if not self._later:
                        self._store.save()
                self.unsaved = self._store.unsaved
        finally:
            self._store.lock.release()

    @property
    def revision(self) -> int | None:
        """The same as long as all documents are; None in a transaction that has changed something already."""
        return None if self._changes else self._store.revision

    @property
    def now(self) -> datetime:
        """The moment at which all of it happens, by the store's clock."""
        if self._now is None:
            self._now = self._store.clock.now()
        return self._now

    @property
    def instant(self) -> str:
        """The same as the API writes it."""
        if not self._instant:
            self._instant = format_instant(self.now)
        return self._instant

    def get(self, collection: str, key: str) -> Stored | None:
        """Read one document, or None if there is none."""
        record = self._record(collection, key)
        return None if record is None else Stored(record)

    def encoded(self, collection: str, key: str) -> bytes | None:
        """Read one document in its encoded form, or None if there is none."""
        record = self._record(collection, key)
        return None if record is None else record.encoded

    def put(self, collection: str, key: str, value: Mapping[str, Any], *, expect: int | None = None) -> Stored:
        """Create or replace one document.

        Args:
            collection: Where it lies.
            key: Its name there.
            value: A JSON object; it is encoded at once, so later changes to it are not seen.
            expect: Version that must be there now, 0 for none; None to write in any case.

        Raises:
            VersionMismatch: Another version is there.
            ReadOnly: The transaction is for reading.
        """
        self._check_writable()
        before = self._record(collection, key)
        version = 0 if before is None else before.version
        if expect is not None and expect != version:
            raise VersionMismatch(f"{collection}/{key} has version {version}, not {expect}")
        now = self.instant
        record = Record(encode(value), version + 1, now if before is None else before.created, now)
        self._changes[collection, key] = record
        return Stored(record)

    def delete(self, collection: str, key: str) -> bool:
        """Remove one document; tells whether it was there.

        Raises:
            ReadOnly: The transaction is for reading.
        """
        self._check_writable()
        if self._record(collection, key) is None:
            return False
        self._changes[collection, key] = None
        return True

    def keys(self, collection: str) -> list[str]:
        """List the names of all documents of a collection, oldest first."""
        return list(self._records(collection))

    def encoded_items(self, collection: str) -> list[tuple[str, bytes]]:
        """List all documents of a collection in their encoded form with their names, oldest first."""
        return [(key, record.encoded) for key, record in self._records(collection).items()]

    def items(self, collection: str) -> Iterator[tuple[str, Stored]]:
        """List all documents of a collection with their names, oldest first."""
        for key in self.keys(collection):
            stored = self.get(collection, key)
            if stored is not None:
                yield key, stored

    def derived(self, derive: Callable[[Store], Derived]) -> Derived | None:
        """Work something out from all committed documents, such as an index of them.

        Args:
            derive: Works it out, once; it is kept until all documents are replaced, and has to see for itself to the
                changes that `Store.follow` tells.

        Returns:
            None in a transaction that has changed something already.
        """
        return None if self._changes else self._derived(derive)

    def recall(self, derive: Callable[[Store], Derived]) -> Derived:
        """Recall what follows from all documents and is brought up to date with each change of them by `keep`.

        Args:
            derive: Works it out from all committed documents; only done when nothing is known yet.
        """
        return cast(Derived, self._kept[derive]) if derive in self._kept else self._derived(derive)

    def keep(self, derive: Callable[[Store], Derived], value: Derived) -> None:
        """Have another value recalled from now on, and, once the transaction is committed, in others too."""
        self._kept[derive] = value

    def _derived(self, derive: Callable[[Store], Derived]) -> Derived:
        kept = self._store.kept
        if derive not in kept:
            kept[derive] = derive(self._store)
        return cast(Derived, kept[derive])

    def _record(self, collection: str, key: str) -> Record | None:
        if self._changes and (collection, key) in self._changes:
            return self._changes[collection, key]
        documents = self._store.collections.get(collection)
        return None if documents is None else documents.get(key)

    def _records(self, collection: str) -> Mapping[str, Record]:
        committed = self._store.collections.get(collection, {})
        changed = {key: record for (where, key), record in self._changes.items() if where == collection}
        if not changed:
            return committed
        return {key: record for key, record in (committed | changed).items() if record is not None}

    def _check_writable(self) -> None:
        if self.read_only:
            raise ReadOnly("this transaction is for reading")


_OPEN: WeakSet[Store] = WeakSet()
_HELD: list[Store] = []


def _hold() -> None:
    """Wait until no other thread is in a transaction, so that a forked process gets whole states and free locks."""
    _HELD[:] = sorted(_OPEN, key=id)
    for store in _HELD:
        store.lock.acquire()


def _let_go() -> None:
    for store in _HELD:
        store.lock.release()
    _HELD.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_hold, after_in_parent=_let_go, after_in_child=_let_go)


class Store:
    """Opens, holds and closes the state.

    Attributes:
        clock: Dates what is written.
        path: The file, None for a store in memory.
        lock: Held by every transaction; hold it to do something between transactions.
        collections: All documents; changed only by commits.
        unsaved: What was committed and is not in the file yet, None if all is.
        watched: Collections of which `generation` tells changes.
        generation: Grows with every commit that changes a watched collection.
        revision: Grows with every commit and when something is undone.
        kept: What was derived from the documents; see `Transaction.derived` and `Transaction.recall`.
    """

    def __init__(
        self,
        clock: Clock,
        path: Path | None = None,
        facts: Mapping[str, str] | None = None,
        unwritten: Mapping[str, Callable[[Collections], Documents]] | None = None,
    ) -> None:
        """Open a store, creating it if the file does not exist.

        Args:
            clock: Dates what is written.
            path: SQLite file; None keeps everything in memory.
            facts: What the store is for, such as its personality: written into a new file, checked against an old one.
            unwritten: Collections that are spared the file, since they follow from others; with what works them out
                when a file is opened.

        Raises:
            StoreError: The file is not an emulator's store, was made for other facts, is damaged, in use or not
                writable.
        """
        self.clock = clock
        self.path = path
        self.lock = RLock()
        self.collections: Collections = {}
        self.unsaved: Unsaved | None = None
        self.watched: frozenset[str] = frozenset()
        self.generation = self.revision = 0
        self.kept: dict[object, Any] = {}
        self._followed: dict[str, list[dict[str, Record | None]]] = {}
        self._unwritten = dict(unwritten or {})
        self._facts = dict(facts or {})
        self._database = None if path is None else Database(path, self._facts)
        _OPEN.add(self)
        if self._database is not None:
            try:
                for (collection, key), record in self._database.read_documents():
                    self.collections.setdefault(collection, {})[key] = record
            except StoreError:
                self._database.close()
                raise
            for collection, work_out in self._unwritten.items():
                self.collections[collection] = work_out(self.collections)

    def close(self) -> None:
        """Save what is not saved yet and close the file.

        Raises:
            StoreError: It could not be saved.
        """
        with self.lock:
            if self._database is not None:
                try:
                    self.save()
                finally:
                    self._database.close()

    def transaction(self, *, read_only: bool = False, later: bool = False) -> Transaction:
        """Begin a transaction; see `Transaction`.

        Args:
            read_only: Whether it refuses writes.
            later: Whether somebody else sees to it that its writes are saved, which happens when it ends if left out.
        """
        return Transaction(self, read_only, later)

    def follow(self, collection: str) -> dict[str, Record | None]:
        """Keep book of the documents of a collection that change; until all documents are replaced.

        Returns:
            What each changed document was before, None if there was none. Whoever follows empties it.
        """
        book: dict[str, Record | None] = {}
        self._followed.setdefault(collection, []).append(book)
        return book

    def remembered(self, name: str) -> bytes | None:
        """Read what `remember` has left in the file; None if nothing is there that can be read."""
        with self.lock, suppress(StoreError):
            return None if self._database is None else self._database.kept(name)
        return None

    def remember(self, name: str, content: bytes) -> None:
        """Leave something in the file, if there is one and room in it, that a later process would have to work out.

        Args:
            name: To read it by.
            content: Tells of which documents, and of which versions of them, it was made: others may be there later.
        """
        with self.lock, suppress(StoreError):
            if self._database is not None:
                self._database.keep(name, content)

    def newest(self) -> str | None:
        """Find the instant of the latest write, None if nothing was ever written."""
        return max(
            (record.modified for documents in self.collections.values() for record in documents.values()), default=None
        )

    def fact(self, name: str) -> str | None:
        """Read a fact about the store itself; None if there is no such fact."""
        with self.lock:
            return self._facts.get(name) if self._database is None else self._database.fact(name)

    def set_fact(self, name: str, value: str) -> None:
        """Write a fact about the store itself.

        Raises:
            StoreError: It could not be written.
        """
        with self.lock:
            if self._database is None:
                self._facts[name] = value
            else:
                self._database.set_fact(name, value)

    def snapshot(self) -> Collections:
        """Copy the whole state; records are immutable, the mappings are copies."""
        with self.lock:
            return {collection: dict(documents) for collection, documents in self.collections.items()}

    def replace(self, collections: Collections) -> None:
        """Put another state in place of all there is.

        Raises:
            StoreError: It could not be written; the old state stays.
        """
        with self.lock:
            self.save()
            if self._database is not None:
                self._database.replace(
                    ((collection, key), record)
                    for collection, documents in collections.items()
                    if collection not in self._unwritten
                    for key, record in documents.items()
                )
            self._forget_derived()
            self.collections = {collection: dict(documents) for collection, documents in collections.items()}

    def commit(self, changes: Mapping[Place, Record | None]) -> None:
        """Take over what a transaction changed, without saving it."""
        self.revision += 1
        unsaved = self.unsaved
        if unsaved is None and self._database is not None:
            unsaved = self.unsaved = Unsaved()
        for place, record in changes.items():
            collection, key = place
            documents = self.collections.setdefault(collection, {})
            before = documents.get(key)
            for book in self._followed.get(collection, ()):
                book.setdefault(key, before)
            if unsaved is not None:
                if before is None:
                    unsaved.before[place] = unsaved.before.pop(place, None)
                else:
                    unsaved.before.setdefault(place, before)
                if record is None:
                    unsaved.removed.add(place)
            if record is None:
                documents.pop(key, None)
            else:
                documents[key] = record
        if not self.watched.isdisjoint(collection for collection, _ in changes):
            self.generation += 1

    def save(self) -> None:
        """Write into the file what is not in there yet.

        Raises:
            StoreError: It could not be written; all of it is undone.
        """
        with self.lock:
            unsaved = self.unsaved
            if unsaved is None or self._database is None:
                return
            self.unsaved = None
            kept = [place for place in unsaved.before if place[0] not in self._unwritten]
            present = [(place, self.collections[place[0]].get(place[1])) for place in kept]
            written = [(place, record) for place, record in present if record is not None]
            try:
                self._database.write(unsaved.removed, written)
            except StoreError as problem:
                unsaved.problem = problem
                self._undo(unsaved)
                raise

    def _undo(self, unsaved: Unsaved) -> None:
        for (collection, key), record in unsaved.before.items():
            documents = self.collections[collection]
            documents.pop(key, None)
            if record is not None:
                documents[key] = record
        for collection in {collection for collection, _ in unsaved.before}:
            documents = self.collections.pop(collection)
            if documents and self._database is not None:
                self.collections[collection] = self._database.in_order(collection, documents)
        self._forget_derived()

    def _forget_derived(self) -> None:
        self.generation += 1
        self.revision += 1
        self.kept, self._followed = {}, {}

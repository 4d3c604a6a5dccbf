"""The state: JSON documents in collections, with versions and transactions, kept in SQLite.

One process owns a store. All documents are also held encoded in memory, so reads never touch the database; a write is
committed to it before the call that made it returns.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar, cast

import orjson

from elastic_cloud_emulator.clock import Clock, instant

_APPLICATION_ID = 0x45434C44  # "ECLD": marks a file as an emulator's store
_FORMAT = 1
_SCHEMA = f"""
CREATE TABLE documents (
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    value BLOB NOT NULL,
    version INTEGER NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    PRIMARY KEY (collection, key)
);
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
PRAGMA application_id = {_APPLICATION_ID};
PRAGMA user_version = {_FORMAT};
"""
_PAGE = 2048  # bytes; a commit writes whole pages, most of them for a document of a few KB and one place in an index
_CHECKPOINT = 20_000  # pages that collect beside the file before they are brought into it, which takes long
_PUT = (
    "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
    "value = excluded.value, version = excluded.version, created = excluded.created, modified = excluded.modified"
)
_DELETE = "DELETE FROM documents WHERE collection = ? AND key = ?"


class StoreError(Exception):
    """The store cannot be opened or written; the message says which file and why."""


class Conflict(Exception):  # noqa: N818 - handlers read better with it
    """A document has another version than the writer expected."""


class ReadOnly(Exception):  # noqa: N818
    """A write was tried in a transaction for reading."""


class Record(NamedTuple):
    """A document as it lies in the store."""

    encoded: bytes
    version: int
    created: str
    modified: str


Documents = dict[str, Record]
Collections = dict[str, Documents]
Derived = TypeVar("Derived")


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
    """

    __slots__ = ("_changes", "_kept", "_now", "_store", "read_only")

    def __init__(self, store: Store, read_only: bool) -> None:
        self._store = store
        self._changes: dict[tuple[str, str], Record | None] = {}
        self._kept: dict[object, Any] = {}
        self._now = ""
        self.read_only = read_only

    def __enter__(self) -> Self:
        self._store.lock.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None and self._changes:
                self._store.commit(self._changes)
                if self._kept:
                    self._store.kept.update(self._kept)
        finally:
            self._store.lock.release()

    def get(self, collection: str, key: str) -> Stored | None:
        """Read one document, or None if there is none."""
        record = self._record(collection, key)
        return None if record is None else Stored(record)

    def encoded(self, collection: str, key: str) -> bytes | None:
        """One document in its encoded form, or None if there is none."""
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
            Conflict: Another version is there.
            ReadOnly: The transaction is for reading.
        """
        self._check_writable()
        before = self._record(collection, key)
        version = 0 if before is None else before.version
        if expect is not None and expect != version:
            raise Conflict(f"{collection}/{key} has version {version}, not {expect}")
        now = self._now = self._now or instant(self._store.clock.now())  # the same for all that is written together
        record = Record(orjson.dumps(value), version + 1, now if before is None else before.created, now)
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
        """Names of all documents of a collection, oldest first."""
        committed = self._store.collections.get(collection, {})
        if not self._changes:
            return list(committed)
        changed = {key: record for (where, key), record in self._changes.items() if where == collection}
        return [key for key in (committed | changed) if key not in changed or changed[key] is not None]

    def items(self, collection: str) -> Iterator[tuple[str, Stored]]:
        """All documents of a collection with their names, oldest first."""
        for key in self.keys(collection):
            stored = self.get(collection, key)
            if stored is not None:
                yield key, stored

    def derived(self, derive: Callable[[Store], Derived]) -> Derived | None:
        """What can be worked out from all committed documents, such as an index of them.

        Args:
            derive: Works it out, once; it is kept until all documents are replaced, and has to see for itself to the
                changes that `Store.follow` tells.

        Returns:
            None in a transaction that has changed something already.
        """
        return None if self._changes else self._derived(derive)

    def recall(self, derive: Callable[[Store], Derived]) -> Derived:
        """What follows from all documents and is brought up to date with each change of them by `keep`.

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

    def _check_writable(self) -> None:
        if self.read_only:
            raise ReadOnly("this transaction is for reading")


class Store:
    """Opens, holds and closes the state.

    Attributes:
        clock: Dates what is written.
        path: The file, None for a store in memory.
        lock: Held by every transaction; hold it to do something between transactions.
        collections: All documents; changed only by commits.
        watched: Collections of which `generation` tells changes.
        generation: Grows with every commit that changes a watched collection.
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
        self.lock = RLock()
        self.collections: Collections = {}
        self.watched: frozenset[str] = frozenset()
        self.generation = 0
        self.kept: dict[object, Any] = {}
        self._followed: dict[str, dict[str, Record | None]] = {}
        self.path = path
        self._unwritten = dict(unwritten or {})
        try:
            if path is not None:
                path.open("ab").close()  # says more clearly than SQLite why a file cannot be written
            self._database = self._open(path)
            try:
                self._prepare(dict(facts or {}))
            except BaseException:
                self._database.close()
                raise
        except OSError as problem:
            raise StoreError(f"{path}: the file cannot be written: {problem.strerror}") from problem
        except sqlite3.Error as problem:
            raise StoreError(f"{path}: {_explained(problem)}") from problem

    @staticmethod
    def _open(path: Path | None) -> sqlite3.Connection:
        # Autocommit mode: transactions are begun by hand, in one place. The lock serializes the threads.
        return sqlite3.connect(path or ":memory:", timeout=1.0, isolation_level=None, check_same_thread=False)

    def _prepare(self, facts: dict[str, str]) -> None:
        run = self._database.execute
        run(f"PRAGMA page_size = {_PAGE}")  # of a new file
        run("PRAGMA locking_mode = EXCLUSIVE")  # one owner: what is in memory is never older than the file
        run("PRAGMA journal_mode = WAL")
        run(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT}")
        run("PRAGMA synchronous = NORMAL")  # a commit survives the process; only a power cut may cost the last ones
        run("BEGIN IMMEDIATE")
        application: int = run("PRAGMA application_id").fetchone()[0]
        if application == 0 and not run("SELECT 1 FROM sqlite_master").fetchone():
            for statement in _SCHEMA.split(";"):
                run(statement)
            self._database.executemany("INSERT INTO facts VALUES (?, ?)", facts.items())
        elif application != _APPLICATION_ID:
            raise StoreError(f"{self.path}: the file is a database of some other program")
        elif (found := run("PRAGMA user_version").fetchone()[0]) != _FORMAT:
            raise StoreError(f"{self.path}: the store has format {found}, this emulator reads format {_FORMAT}")
        run("COMMIT")
        kept = dict(run("SELECT name, value FROM facts"))
        for name, value in facts.items():
            if kept.get(name) != value:
                raise StoreError(f"{self.path}: the store was made for {name} {kept.get(name)}, not {value}")
        for collection, key, *record in run("SELECT * FROM documents ORDER BY rowid"):
            self.collections.setdefault(collection, {})[key] = Record(*record)
        for collection, work_out in self._unwritten.items():
            self.collections[collection] = work_out(self.collections)

    def close(self) -> None:
        """Close the file; acknowledged writes are in it already."""
        with self.lock:
            self._database.close()

    def transaction(self, *, read_only: bool = False) -> Transaction:
        """Begin a transaction; see `Transaction`."""
        return Transaction(self, read_only)

    def follow(self, collection: str) -> dict[str, Record | None]:
        """Keep book of the documents of a collection that change; until all documents are replaced.

        Returns:
            What each changed document was before, None if there was none. Whoever follows empties it.
        """
        return self._followed.setdefault(collection, {})

    def newest(self) -> str | None:
        """Instant of the latest write, None if nothing was ever written."""
        return max(
            (record.modified for documents in self.collections.values() for record in documents.values()), default=None
        )

    def fact(self, name: str) -> str | None:
        """Read a fact about the store itself; None if there is no such fact."""
        with self.lock:
            row = self._database.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def set_fact(self, name: str, value: str) -> None:
        """Write a fact about the store itself.

        Raises:
            StoreError: It could not be written.
        """
        with self.lock:
            self._write([("INSERT OR REPLACE INTO facts VALUES (?, ?)", [(name, value)])])

    def snapshot(self) -> Collections:
        """The whole state; records are immutable, the mappings are copies."""
        with self.lock:
            return {collection: dict(documents) for collection, documents in self.collections.items()}

    def replace(self, collections: Collections) -> None:
        """Put another state in place of all there is.

        Raises:
            StoreError: It could not be written; the old state stays.
        """
        with self.lock:
            rows = (
                (collection, key, *record)
                for collection, documents in collections.items()
                if collection not in self._unwritten
                for key, record in documents.items()
            )
            if self.path is not None:
                self._write([("DELETE FROM documents", [()]), (_PUT, rows)])
            self.generation += 1
            self.kept, self._followed = {}, {}
            self.collections = {collection: dict(documents) for collection, documents in collections.items()}

    def commit(self, changes: Mapping[tuple[str, str], Record | None]) -> None:
        """Write what a transaction changed, to the database first.

        Raises:
            StoreError: It could not be written; nothing has changed.
        """
        if self.path is not None:
            kept = [(place, record) for place, record in changes.items() if place[0] not in self._unwritten]
            written = [(*place, *record) for place, record in kept if record is not None]
            removed = [place for place, record in kept if record is None]
            if len(written) == 1 and not removed:
                self._write_one(written[0])
            else:
                self._write([(_PUT, written), (_DELETE, removed)])
        for (collection, key), record in changes.items():
            documents = self.collections.setdefault(collection, {})
            if collection in self._followed:
                self._followed[collection].setdefault(key, documents.get(key))
            if record is None:
                documents.pop(key, None)
            else:
                documents[key] = record
        if not self.watched.isdisjoint(collection for collection, _ in changes):
            self.generation += 1

    def _write_one(self, row: tuple[object, ...]) -> None:
        try:
            self._database.execute(_PUT, row)  # which is a transaction of its own
        except sqlite3.Error as problem:
            raise StoreError(f"{self.path}: {_explained(problem)}") from problem

    def _write(self, statements: Iterable[tuple[str, Iterable[tuple[object, ...]]]]) -> None:
        database = self._database
        try:
            database.execute("BEGIN IMMEDIATE")
            for statement, rows in statements:
                database.executemany(statement, rows)
            database.execute("COMMIT")
        except sqlite3.Error as problem:
            if database.in_transaction:
                database.execute("ROLLBACK")
            raise StoreError(f"{self.path or 'memory'}: {_explained(problem)}") from problem


def _explained(problem: sqlite3.Error) -> str:
    text = str(problem)
    if "locked" in text:
        return "another process uses the store"
    if "not a database" in text or "malformed" in text:
        return f"the file is damaged or not a store ({text})"
    if "disk" in text:
        return f"the disk is full or fails ({text})"
    if "unable to open" in text or "readonly" in text:
        return f"the folder cannot be written: {text}"
    return text

"""The file of a store: its documents and a few facts about it, in SQLite with a write-ahead log."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import orjson

_APPLICATION_ID = 0x45434C44  # "ECLD": marks a file as an emulator's store
_FORMAT = 3
_FORMAT_WITHOUT_CHECKSUMS = 2
_SCHEMA = f"""
CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    value BLOB NOT NULL,
    version INTEGER NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    checksum INTEGER NOT NULL
);
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL, checksum INTEGER NOT NULL);
PRAGMA application_id = {_APPLICATION_ID};
PRAGMA user_version = {_FORMAT};
"""
_KEPT = """CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, content BLOB NOT NULL, checksum INTEGER NOT NULL)"""
_PAGE = 8192  # bytes, about those of a deployment
_MAPPED = 1 << 40  # bytes of the file that are mapped into memory while all of it is read
_CHECKPOINT = 5000  # pages that collect beside the file before they are brought into it, which takes long
_PUT = "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_PUT_FACT = "INSERT OR REPLACE INTO facts VALUES (?, ?, ?)"
_KEEP = "INSERT OR REPLACE INTO kept VALUES (?, ?, ?)"
_DELETE = "DELETE FROM documents WHERE number = ?"

Place = tuple[str, str]
"""Collection and key of a document."""


def _checksum(content: object, *others: object) -> int:
    """Tell whether a row, with its large part first, is still what it was."""
    whole = content if isinstance(content, bytes) else repr(content).encode("utf-8", "replace")
    return crc32(whole, crc32(repr(others).encode("utf-8", "replace")))


class StoreError(Exception):
    """The store cannot be opened or written; the message says which file and why."""


class Record(NamedTuple):
    """A document as it lies in the store."""

    encoded: bytes
    version: int
    created: str
    modified: str

    def __repr__(self) -> str:
        return f"Record(<{len(self.encoded)} bytes>, version={self.version})"


def encode(value: object) -> bytes:
    """Encode a JSON value to be kept: what orjson returns holds on to some 4 KB more than its content."""
    return bytes(memoryview(orjson.dumps(value)))


class Database:
    """An open file.

    Nobody else has it open, and all its documents are in memory too. So it has no index over their places: the number
    of each document, which also tells the older from the newer, is known here.
    """

    def __init__(self, path: Path, facts: Mapping[str, str]) -> None:
        """Open a file, creating it, readable for its owner alone, if it does not exist.

        Args:
            path: Where it is.
            facts: Written into a new file, checked against an old one.

        Raises:
            StoreError: The file is not an emulator's store, was made for other facts, is damaged, in use or not
                writable.
        """
        self.path = path
        self._process = os.getpid()
        self._numbers: dict[Place, int] = {}
        self._facts: dict[str, str] = {}
        self._next = 1
        try:
            # Says more clearly than SQLite why a file cannot be written; a new one is for its owner's eyes only.
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
            # Autocommit mode: transactions are begun by hand. The store's lock serializes the threads.
            self._connection = sqlite3.connect(path, timeout=1.0, isolation_level=None, check_same_thread=False)
            try:
                self._prepare(facts)
            except BaseException:
                self._connection.close()
                raise
        except OSError as problem:
            raise StoreError(f"{path}: the file cannot be written: {problem.strerror}") from problem
        except (sqlite3.Error, OverflowError, UnicodeError) as problem:
            raise self._failure(problem) from problem

    def _prepare(self, facts: Mapping[str, str]) -> None:
        run = self._connection.execute
        run(f"PRAGMA page_size = {_PAGE}")  # of a new file
        run("PRAGMA locking_mode = EXCLUSIVE")  # one owner: what is in memory is never older than the file
        run("PRAGMA journal_mode = WAL")
        run(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT}")
        run("PRAGMA synchronous = NORMAL")  # a commit survives the process; only a power cut may cost the last ones
        run(f"PRAGMA mmap_size = {_MAPPED}")
        run("BEGIN IMMEDIATE")
        application: int = run("PRAGMA application_id").fetchone()[0]
        if application == 0 and not run("SELECT 1 FROM sqlite_master").fetchone():
            for statement in _SCHEMA.split(";"):
                run(statement)
            self._connection.executemany(_PUT_FACT, [(*fact, _checksum(*fact)) for fact in facts.items()])
        elif application != _APPLICATION_ID:
            raise StoreError(f"{self.path}: the file is a database of some other program")
        elif (found := run("PRAGMA user_version").fetchone()[0]) == _FORMAT_WITHOUT_CHECKSUMS:
            self._add_checksums()
        elif found != _FORMAT:
            raise StoreError(f"{self.path}: the store has format {found}, this emulator reads format {_FORMAT}")
        run(_KEPT)
        run("COMMIT")
        for (problem,) in run("PRAGMA quick_check(1)").fetchall():
            if problem != "ok":
                raise self._damage(str(problem))
        self._facts = {}
        for name, value, checksum in run("SELECT * FROM facts"):
            if _checksum(name, value) != checksum:
                raise self._damage("its facts are not what was written")
            self._facts[name] = value
        for name, value in facts.items():
            if self._facts.get(name) != value:
                raise StoreError(f"{self.path}: the store was made for {name} {self._facts.get(name)}, not {value}")

    def _add_checksums(self) -> None:
        """Bring a file of the format before, which had none, to this one; what is in there is believed."""
        connection = self._connection
        for table in ("documents", "facts"):
            connection.execute(f"ALTER TABLE {table} ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0")
        documents = connection.execute("SELECT * FROM documents").fetchall()
        connection.executemany(
            "UPDATE documents SET checksum = ? WHERE number = ?",
            [(_checksum(*rest, number, collection, key), number) for number, collection, key, *rest, _ in documents],
        )
        facts = connection.execute("SELECT name, value FROM facts").fetchall()
        connection.executemany(_PUT_FACT, [(*fact, _checksum(*fact)) for fact in facts])
        connection.execute(f"PRAGMA user_version = {_FORMAT}")

    def read_documents(self) -> Iterator[tuple[Place, Record]]:
        """Read all documents, oldest first.

        Raises:
            StoreError: The file is damaged.
        """
        try:
            rows = self._connection.execute("SELECT * FROM documents ORDER BY number")
            numbers, make = self._numbers, Record._make
            for number, collection, key, value, version, created, modified, checksum in rows:
                if _checksum(value, version, created, modified, number, collection, key) != checksum:
                    raise self._damage(f"document {number} is not what was written")
                place = collection, key
                numbers[place] = number
                self._next = number + 1
                yield place, make((value, version, created, modified))
            self._connection.execute("PRAGMA mmap_size = 0")
        except (sqlite3.Error, OverflowError, UnicodeError) as problem:
            raise self._failure(problem) from problem

    def write(self, removed: Collection[Place], written: Sequence[tuple[Place, Record]]) -> None:
        """Remove documents and write others, in one transaction.

        Args:
            removed: Where something was removed, even if something else came there later.
            written: What there is now; new documents in the order in which they came.

        Raises:
            StoreError: It could not be done; the file is what it was.
        """
        known, fresh, following = self._numbers, dict[Place, int](), self._next
        rows: list[tuple[object, ...]] = []
        for place, record in written:
            number = None if place in removed else known.get(place)
            if number is None:
                number = fresh[place] = following
                following += 1
            rows.append((number, *place, *record, _checksum(*record, number, *place)))
        if not removed and len(rows) == 1:
            self._run(rows[0])
        else:
            gone = [(known[place],) for place in removed if place in known]
            self._change([(_DELETE, gone), (_PUT, rows)])
        for place in removed:
            known.pop(place, None)
        known.update(fresh)
        self._next = following

    def replace(self, written: Iterable[tuple[Place, Record]]) -> None:
        """Write other documents in place of all there are.

        Raises:
            StoreError: It could not be done; the file is what it was.
        """
        numbers: dict[Place, int] = {}

        def rows() -> Iterator[tuple[object, ...]]:
            for number, (place, record) in enumerate(written, 1):
                numbers[place] = number
                yield (number, *place, *record, _checksum(*record, number, *place))

        self._change([("DELETE FROM documents", [()]), (_PUT, rows())])
        self._numbers, self._next = numbers, len(numbers) + 1

    def in_order(self, collection: str, documents: dict[str, Record]) -> dict[str, Record]:
        """Bring documents of a collection into the order in which they are in the file, the oldest first."""
        return dict(sorted(documents.items(), key=lambda document: self._numbers.get((collection, document[0]), 0)))

    def fact(self, name: str) -> str | None:
        """Read a fact about the store itself; None if there is no such fact."""
        return self._facts.get(name)

    def set_fact(self, name: str, value: str) -> None:
        """Write a fact about the store itself.

        Raises:
            StoreError: It could not be written.
        """
        self._change([(_PUT_FACT, [(name, value, _checksum(name, value))])])
        self._facts[name] = value

    def kept(self, name: str) -> bytes | None:
        """Read what `keep` has written; None if there is nothing, or not any more what was written.

        Raises:
            StoreError: The file cannot be read.
        """
        self._check_process()
        try:
            row = self._connection.execute("SELECT content, checksum FROM kept WHERE name = ?", (name,)).fetchone()
        except sqlite3.Error as problem:
            raise self._failure(problem) from problem
        if row is None or not isinstance(row[0], bytes) or _checksum(row[0], name) != row[1]:
            return None
        content: bytes = row[0]
        return content

    def keep(self, name: str, content: bytes) -> None:
        """Write something that follows from the documents, to spare a later process working it out.

        Raises:
            StoreError: It could not be written.
        """
        self._change([(_KEEP, [(name, content, _checksum(content, name))])])

    def close(self) -> None:
        """Close the file, unless it is one of a process that this one was forked from."""
        if os.getpid() == self._process:
            self._connection.close()

    def _check_process(self) -> None:
        if os.getpid() != self._process:
            raise StoreError(f"{self.path}: the file belongs to the process that opened it, not to one forked from it")

    def _run(self, row: tuple[object, ...]) -> None:
        self._check_process()
        try:
            self._connection.execute(_PUT, row)  # which is a transaction of its own
        except sqlite3.Error as problem:
            raise self._failure(problem) from problem

    def _change(self, statements: Iterable[tuple[str, Iterable[tuple[object, ...]]]]) -> None:
        self._check_process()
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            for statement, rows in statements:
                connection.executemany(statement, rows)
            connection.execute("COMMIT")
        except sqlite3.Error as problem:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise self._failure(problem) from problem

    def _damage(self, text: str) -> StoreError:
        return StoreError(f"{self.path}: the file is damaged or not a store ({text})")

    def _failure(self, problem: Exception) -> StoreError:
        text = str(problem)
        if "locked" in text:
            text = "another process uses the store"
        elif not isinstance(problem, sqlite3.Error) or "not a database" in text or "malformed" in text:
            return self._damage(text)
        elif "disk" in text:
            text = f"the disk is full or fails ({text})"
        elif "unable to open" in text or "readonly" in text:
            text = f"the folder cannot be written: {text}"
        return StoreError(f"{self.path}: {text}")

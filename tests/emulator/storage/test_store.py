"""The state: transactions, versions, threads, and what a file keeps."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from elastic_cloud_emulator.installation.clock import Clock
from elastic_cloud_emulator.storage.database import StoreError
from elastic_cloud_emulator.storage.store import ReadOnly, Store, VersionMismatch
from tests.emulator.helpers import read_only_database
from tests.properties import fewer

CLOCK = Clock(0, datetime(2026, 3, 14, 9, 26, 53, 589_000, UTC))


@pytest.fixture
def store() -> Store:
    return Store(CLOCK)


def test_a_document_is_read_back_with_version_and_dates(store: Store) -> None:
    with store.transaction() as transaction:
        transaction.put("things", "a", {"name": "ä\0"})
    with store.transaction(read_only=True) as transaction:
        stored = transaction.get("things", "a")
    assert stored is not None
    assert (stored.value, stored.version) == ({"name": "ä\0"}, 1)
    assert stored.created == stored.modified == "2026-03-14T09:26:53.589Z"


def test_every_write_raises_the_version_and_keeps_the_creation() -> None:
    clock = Clock(0, datetime(2026, 3, 14, tzinfo=UTC))
    store = Store(clock)
    with store.transaction() as transaction:
        first = transaction.put("things", "a", {})
    clock.advance(60)
    with store.transaction() as transaction:
        second = transaction.put("things", "a", {"changed": True})
    assert (first.version, second.version) == (1, 2)
    assert (second.created, second.modified) == ("2026-03-14T00:00:00.000Z", "2026-03-14T00:01:00.000Z")


def test_changing_a_value_changes_nothing_until_it_is_put(store: Store) -> None:
    with store.transaction() as transaction:
        value = {"list": [1]}
        transaction.put("things", "a", value)
        value["list"].append(2)
        stored = transaction.get("things", "a")
        assert stored is not None
        stored.value["list"].append(3)
        again = transaction.get("things", "a")
        assert again is not None
        assert again.value == {"list": [1]}


def test_a_transaction_sees_its_own_writes_and_forgets_them_when_it_fails(store: Store) -> None:
    with store.transaction() as transaction:
        transaction.put("things", "a", {})
        transaction.put("things", "b", {})

    def change() -> None:
        with store.transaction() as transaction:
            transaction.delete("things", "a")
            transaction.put("things", "c", {})
            assert transaction.get("things", "a") is None
            assert transaction.keys("things") == ["b", "c"]
            assert [key for key, _ in transaction.items("things")] == ["b", "c"]
            raise LookupError

    with pytest.raises(LookupError):
        change()
    with store.transaction(read_only=True) as transaction:
        assert transaction.keys("things") == ["a", "b"]
        assert transaction.keys("unknown") == []


@pytest.mark.parametrize(("expected", "fits"), [(0, False), (1, False), (2, True), (3, False), (None, True)])
def test_a_write_may_depend_on_the_version(store: Store, expected: int | None, fits: bool) -> None:
    with store.transaction() as transaction:
        transaction.put("things", "a", {}, expect=0)
        transaction.put("things", "a", {}, expect=1)
        if fits:
            assert transaction.put("things", "a", {}, expect=expected).version == 3
        else:
            with pytest.raises(VersionMismatch):
                transaction.put("things", "a", {}, expect=expected)


def test_deleting_tells_whether_there_was_something(store: Store) -> None:
    with store.transaction() as transaction:
        transaction.put("things", "a", {})
        assert transaction.delete("things", "a")
        assert not transaction.delete("things", "a")


def test_a_transaction_for_reading_refuses_writes(store: Store) -> None:
    with store.transaction(read_only=True) as transaction:
        with pytest.raises(ReadOnly):
            transaction.put("things", "a", {})
        with pytest.raises(ReadOnly):
            transaction.delete("things", "a")


def test_writers_in_several_threads_lose_nothing(tmp_path: Path) -> None:
    store = Store(CLOCK, tmp_path / "store")

    def count(_: int) -> None:
        with store.transaction() as transaction:
            stored = transaction.get("things", "counter")
            transaction.put("things", "counter", {"count": stored.value["count"] + 1 if stored else 1})

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count, range(400)))
    store.close()
    again = Store(CLOCK, tmp_path / "store")
    with again.transaction(read_only=True) as transaction:
        stored = transaction.get("things", "counter")
    again.close()
    assert stored is not None
    assert (stored.value, stored.version) == ({"count": 400}, 400)


def test_watched_collections_raise_the_generation(store: Store) -> None:
    store.watched = frozenset(["users"])
    before = store.generation
    with store.transaction() as transaction:
        transaction.put("things", "a", {})
    assert store.generation == before
    with store.transaction() as transaction:
        transaction.put("users", "a", {})
    assert store.generation > before
    changed = store.generation
    store.replace({})
    assert store.generation > changed


def test_the_revision_stands_for_the_documents(store: Store) -> None:
    def revision() -> int | None:
        with store.transaction(read_only=True) as transaction:
            return transaction.revision

    seen = [revision()]
    with store.transaction() as transaction:
        assert transaction.revision == seen[0]
        transaction.put("things", "a", {})
        assert transaction.revision is None
    seen.append(revision())
    store.replace({})
    seen.append(revision())
    assert len(set(seen)) == 3
    assert revision() == seen[-1]


def names(store: Store) -> str:
    """Something that follows from all documents."""
    return " ".join(store.collections.get("things", ()))


class Reopened(RuleBasedStateMachine):
    """A file keeps exactly what was saved, in order, however often it is opened, and what cannot be saved is undone."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "store"
        self.store = Store(CLOCK, self.path)
        self.expected: dict[str, tuple[int, int]] = {}
        self.saved: dict[str, tuple[int, int]] = {}

    @rule(key=st.sampled_from("abcd"), value=st.integers(0, 9), later=st.booleans())
    def put(self, key: str, value: int, later: bool) -> None:
        with self.store.transaction(later=later) as transaction:
            transaction.put("things", key, {"value": value})
        self.expected[key] = value, self.expected.get(key, (0, 0))[1] + 1
        self.saved = self.saved if later else dict(self.expected)

    @rule(key=st.sampled_from("abcd"), later=st.booleans())
    def delete(self, key: str, later: bool) -> None:
        with self.store.transaction(later=later) as transaction:
            there = transaction.delete("things", key)
        assert there == (key in self.expected)
        self.expected.pop(key, None)
        self.saved = self.saved if later or not there else dict(self.expected)

    @rule()
    def save(self) -> None:
        unsaved = self.store.unsaved
        self.store.save()
        assert unsaved is None or unsaved.problem is None
        self.saved = dict(self.expected)

    @rule(key=st.sampled_from("abcd"))
    def lose(self, key: str) -> None:
        """A write fails, and with it all that was to be saved together with it."""
        followed, generation = self.store.follow("things"), self.store.generation
        with self.store.transaction(later=True) as transaction:
            transaction.put("things", key, {"value": -2})
            transaction.keep(names, "with what is lost")
        with pytest.raises(StoreError) as failure, read_only_database(self.store):
            self.store.save()
        assert transaction.unsaved is not None
        assert transaction.unsaved.problem is failure.value
        self.expected = dict(self.saved)
        with self.store.transaction(read_only=True) as transaction:
            assert transaction.recall(names) == " ".join(self.expected)
        assert self.store.generation > generation
        assert self.store.follow("things") is not followed

    @rule(key=st.sampled_from("abcd"))
    def fail(self, key: str) -> None:
        with suppress(LookupError), self.store.transaction() as transaction:
            transaction.put("things", key, {"value": -1})
            raise LookupError

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = Store(CLOCK, self.path)
        self.saved = dict(self.expected)

    @rule()
    def replace(self) -> None:
        self.store.replace(self.store.snapshot())
        self.saved = dict(self.expected)

    @invariant()
    def holds(self) -> None:
        with self.store.transaction(read_only=True) as transaction:
            found = {key: (stored.value["value"], stored.version) for key, stored in transaction.items("things")}
        assert list(found.items()) == list(self.expected.items())

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestReopened = Reopened.TestCase
TestReopened.settings = settings(max_examples=fewer(15), stateful_step_count=20, deadline=None)

WRITER = """
import sys
from pathlib import Path
from elastic_cloud_emulator.installation.clock import Clock
from elastic_cloud_emulator.storage.store import Store
store = Store(Clock(0), Path(sys.argv[1]))
for number in range(1_000_000):
    with store.transaction() as transaction:
        transaction.put("things", str(number), {"number": number, "padding": "x" * 500})
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 57, 400])
def test_an_acknowledged_write_survives_the_death_of_the_process(tmp_path: Path, after: int) -> None:
    path = tmp_path / "store"
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        for _ in range(after):
            writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)
        acknowledged = after + sum(1 for line in writer.stdout if line.endswith("\n"))
    store = Store(CLOCK, path)
    with store.transaction(read_only=True) as transaction:
        found = transaction.keys("things")
    store.close()
    assert acknowledged <= len(found) <= acknowledged + 1
    assert found == [str(number) for number in range(len(found))]


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store"
    path.write_bytes(b"garbage" * 1000)
    with pytest.raises(StoreError, match="damaged or not a store"):
        Store(CLOCK, path)
    assert path.read_bytes() == b"garbage" * 1000


def test_a_damaged_store_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store"
    store = Store(CLOCK, path)
    with store.transaction() as transaction:
        for number in range(500):
            transaction.put("things", str(number), {"padding": "x" * 500})
    store.close()
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(StoreError, match="damaged or not a store"):
        Store(CLOCK, path)


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE theirs (value)")
    database.close()
    with pytest.raises(StoreError, match="some other program"):
        Store(CLOCK, path)


def test_a_store_of_another_format_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store"
    Store(CLOCK, path).close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(StoreError, match="format 99"):
        Store(CLOCK, path)


def test_a_store_made_for_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store"
    Store(CLOCK, path, {"personality": "ece"}).close()
    with pytest.raises(StoreError, match="made for personality ece, not hosted"):
        Store(CLOCK, path, {"personality": "hosted"})


def test_a_store_in_use_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store"
    owner = Store(CLOCK, path)
    with pytest.raises(StoreError, match="another process uses the store"):
        Store(CLOCK, path)
    owner.close()
    Store(CLOCK, path).close()


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written: No such file"):
        Store(CLOCK, tmp_path / "nowhere" / "store")


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written: Is a directory"):
        Store(CLOCK, tmp_path)


def test_a_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    """Whatever the process gives new files, as are those that SQLite puts beside it."""
    before = os.umask(0)
    try:
        store = Store(CLOCK, tmp_path / "store")
        with store.transaction() as transaction:
            transaction.put("things", "a", {})
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
        store.close()
    finally:
        os.umask(before)
    assert modes["store"] == 0o600
    assert set(modes.values()) == {0o600}


@pytest.mark.usefixtures("nobody")
def test_a_file_that_cannot_be_written_is_refused() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "store"
        Store(CLOCK, path).close()
        path.chmod(0o444)
        with pytest.raises(StoreError, match="cannot be written: Permission denied"):
            Store(CLOCK, path)


def test_what_is_saved_together_keeps_the_order_in_which_it_came(tmp_path: Path) -> None:
    store = Store(CLOCK, tmp_path / "store")
    with store.transaction() as transaction:
        for key in "abc":
            transaction.put("things", key, {})
    for key in ("a", "d", "-d", "e", "d", "-a", "a", "-b"):
        with store.transaction(later=True) as transaction:
            if key.startswith("-"):
                transaction.delete("things", key[1:])
            else:
                transaction.put("things", key, {})
    found = list(store.collections["things"])
    store.close()
    again = Store(CLOCK, tmp_path / "store")
    assert list(again.collections["things"]) == found == ["c", "e", "d", "a"]
    again.close()


def test_writes_that_are_saved_together_fail_together(tmp_path: Path) -> None:
    store = Store(CLOCK, tmp_path / "store")
    with store.transaction() as transaction:
        for key in "abc":
            transaction.put("things", key, {})
    with store.transaction(later=True) as early:
        early.delete("things", "b")
    with store.transaction(later=True) as late:
        late.put("things", "b", {"again": True})
        late.put("things", "d", {})
    with store.transaction(read_only=True) as reader:
        assert reader.keys("things") == ["a", "c", "b", "d"]

    def write() -> None:
        with store.transaction() as transaction:
            transaction.put("things", "e", {})

    with read_only_database(store), pytest.raises(StoreError, match="readonly"):
        write()
    for transaction in (early, late, reader):
        assert transaction.unsaved is not None
        assert isinstance(transaction.unsaved.problem, StoreError)
    with store.transaction() as transaction:
        assert transaction.keys("things") == ["a", "b", "c"]
        assert transaction.encoded("things", "b") == b"{}"
        transaction.put("things", "f", {})
    store.close()
    again = Store(CLOCK, tmp_path / "store")
    assert list(again.collections["things"]) == ["a", "b", "c", "f"]
    again.close()


def test_a_write_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "store"
    store = Store(CLOCK, path)
    with store.transaction() as transaction:
        transaction.put("things", "a", {})
    assert store._database is not None
    store._database._connection.execute("PRAGMA max_page_count = 10")

    def fill() -> None:
        with store.transaction() as transaction:
            transaction.put("things", "b", {})
            transaction.put("things", "c", {"padding": "x" * 100_000})

    with pytest.raises(StoreError, match="full"):
        fill()
    with store.transaction() as transaction:
        assert transaction.keys("things") == ["a"]
        transaction.put("things", "d", {})
    store.close()
    again = Store(CLOCK, path)
    assert list(again.collections["things"]) == ["a", "d"]
    again.close()

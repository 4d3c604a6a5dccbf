"""Files that are sent, and answers that are saved."""

from __future__ import annotations

import asyncio
import email
import email.policy
import io
import os
import zipfile
from collections.abc import AsyncIterator, Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import IO, Any, cast

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from elastic_cloud_sdk import (
    AsyncElasticCloud,
    ConnectionLost,
    ElasticCloud,
    File,
    HeapDumpNotFound,
    InvalidArgument,
    Options,
    models,
)
from tests.overlay.support import ASYNC, BASE, ID, KEY, SYNC, Harness, Make, failure, finish, raised, reply

CONTENT = bytes(range(256)) * 1000
PLACE: Any = (ID, "elasticsearch", "main-elasticsearch", "instance-0000000000")


def part(request: httpx.Request) -> EmailMessage:
    """The only part of a form, as the standard library reads it."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.content, policy=email.policy.HTTP)
    (found,) = message.iter_parts()
    return cast(EmailMessage, found)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "analysis.zip"
    path.write_bytes(CONTENT)
    return path


FORMS: dict[str, Callable[[Path], Any]] = {
    "model with a path": lambda path: models.ExtensionUpload(file=File(path)),
    "mapping with a path": lambda path: {"file": path},
    "mapping with an open file": lambda path: {"file": path.open("rb")},
    "named bytes": lambda path: {"file": File(path.read_bytes(), "analysis.zip")},
}


@pytest.mark.filterwarnings("ignore:unclosed file")
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_an_archive_is_sent_as_a_form(make: Make, archive: Path, form: Callable[[Path], Any]) -> None:
    client = make(reply({"id": "1"}))

    client.call("extensions.upload_extension", "1", form(archive))

    found = part(client.request)
    assert found.get_filename() == "analysis.zip"
    assert found["content-disposition"].params["name"] == "file"
    assert found.get_content_type() == "application/zip"
    assert found.get_payload(decode=True) == CONTENT
    assert client.request.headers["content-length"] == str(len(client.request.content))
    assert "transfer-encoding" not in client.request.headers


@given(name=st.text(st.characters(codec="utf-8", min_codepoint=32), min_size=1, max_size=20))
def test_no_file_name_breaks_out_of_its_place(name: str) -> None:
    client = Harness(SYNC, [reply({})], {})

    client.call("extensions.upload_extension", "1", {"file": File(b"x", name, "a/b")})

    head, _, body = client.request.content.partition(b"\r\n\r\n")
    assert head.split(b"\r\n")[1:] == [
        b'Content-Disposition: form-data; name="file"; filename="' + name.replace('"', "%22").encode() + b'"',
        b"Content-Type: a/b",
    ]
    assert body.startswith(b"x\r\n--")


def test_a_line_break_in_a_file_name_is_written_out(make: Make) -> None:
    client = make(reply({}))

    client.call("extensions.upload_extension", "1", {"file": File(b"x", "a\r\nX-Evil: 1")})

    assert b'filename="a%0D%0AX-Evil: 1"' in client.request.content


def test_members_that_are_no_files_are_sent_as_text(make: Make) -> None:
    client = make(reply({}))

    client.call("extensions.upload_extension", "1", {"file": "té"})

    assert part(client.request).get_payload(decode=True) == "té".encode()


class Watched(io.BytesIO):
    """A file that knows the largest piece it was asked for."""

    largest = 0

    def read(self, size: int | None = -1, /) -> bytes:
        assert size is not None
        assert size > 0, "not all at once"
        self.largest = max(self.largest, size)
        return super().read(size)


def test_a_file_is_read_piece_by_piece_and_its_progress_told(make: Make) -> None:
    file = Watched(CONTENT)
    told: list[tuple[int, int | None]] = []
    client = make(reply({}))

    progress: Any = {"on_progress": lambda done, total: told.append((done, total))}
    client.call("extensions.upload_extension", "1", {"file": file}, options=progress)

    length = int(client.request.headers["content-length"])
    assert 0 < file.largest < len(CONTENT)
    assert told[-1] == (length, length)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_an_open_file_is_sent_from_where_it_stands_at_every_attempt(make: Make) -> None:
    file = io.BytesIO(b"before" + CONTENT)
    file.seek(6)
    client = make(failure(503), reply({}))

    client.call("extensions.upload_extension", "1", {"file": file})

    assert [part(each).get_payload(decode=True) for each in client.requests] == [CONTENT, CONTENT]


class Pipe:
    """A file that can neither tell its size nor be wound back."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int) -> bytes:
        return self._file.read(size)


def test_what_cannot_be_wound_back_is_sent_once(make: Make) -> None:
    client = make(failure(503))

    with pytest.raises(Exception, match="503"):
        client.call("extensions.upload_extension", "1", {"file": Pipe(CONTENT)})

    assert part(client.request).get_payload(decode=True) == CONTENT
    assert client.request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in client.request.headers


@pytest.mark.parametrize("transport", [None, "aiohttp"])
@pytest.mark.parametrize("named", [True, False])
def test_a_file_that_changes_while_it_is_sent_is_told_or_sent_as_it_was(
    transport: Any, named: bool, tmp_path: Path
) -> None:
    path = tmp_path / "bundle.zip"

    async def upload(cloud: AsyncElasticCloud, id_: str, change: Callable[[], None]) -> int:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("dictionaries/a.txt", CONTENT)
        length = path.stat().st_size
        with path.open("rb") as file:
            options: Options = {"on_progress": lambda done, _: change() if done < 1000 else None}
            form: models.ExtensionUploadDict = {"file": File(path if named else file, "bundle.zip")}
            await cloud.extensions.upload_extension(id_, form, options=options)
        return length

    def grow() -> None:
        with path.open("ab") as file:
            file.write(b"more")

    async def run(emulator: Emulator) -> None:
        async with AsyncElasticCloud(**emulator.connection, transport=transport, timeout=5) as cloud:
            made = await cloud.extensions.create_extension(
                {"name": "a", "version": "8.17.4", "extension_type": "bundle"}
            )
            with pytest.raises(InvalidArgument, match="shorter"):
                await upload(cloud, made.id, lambda: os.truncate(path, 10))
            length = await upload(cloud, made.id, grow)
            found = await cloud.extensions.get_extension(made.id)
            assert found.file_metadata is not None
            assert found.file_metadata.size == length < path.stat().st_size

    with Emulator() as emulator:
        asyncio.run(run(emulator))


@pytest.mark.parametrize("value", [5, ["x"], {"a": 1}, object()])
def test_what_is_no_file_is_refused(make: Make, value: object) -> None:
    client = make()

    error = raised(InvalidArgument, lambda: client.call("extensions.upload_extension", "1", {"file": File(value)}))  # type: ignore[arg-type]

    assert "upload-extension: file is" in str(error)
    assert client.requests == []


def test_a_file_that_is_not_there_is_told_before_anything_is_sent(make: Make, tmp_path: Path) -> None:
    client = make()

    error = raised(
        InvalidArgument, lambda: client.call("extensions.upload_extension", "1", {"file": tmp_path / "no.zip"})
    )

    assert "no.zip cannot be read" in str(error)
    assert client.requests == []


def test_a_form_is_no_text(make: Make) -> None:
    raised(InvalidArgument, lambda: make().call("stack.update_stack_packs", 5))


@pytest.mark.parametrize("source", [Path, Path.read_text, Path.read_bytes, lambda path: path.open("rb"), Path.open])
@pytest.mark.filterwarnings("ignore:unclosed file")
def test_certificates_are_sent_as_text(make: Make, tmp_path: Path, source: Callable[[Path], Any]) -> None:
    pem = tmp_path / "chain.pem"
    pem.write_text("-----BEGIN CERTIFICATE-----\n")
    client = make(reply({}, 202))

    client.call("platform_configuration_security.set_tls_certificate", "ui", source(pem))

    assert client.request.content == pem.read_bytes()
    assert client.request.headers["content-type"] == "text/plain"


# --- downloads


class Cloud:
    """A client of one kind whose `download` can be called alike."""

    def __init__(self, kind: str, *answers: Callable[[httpx.Request], httpx.Response]) -> None:
        left = list(answers)
        transport = httpx.MockTransport(lambda request: left.pop(0)(request))
        options: dict[str, Any] = {"api_key": KEY, "transport": transport}
        self.cloud: Any = (ElasticCloud if kind == SYNC else AsyncElasticCloud)(BASE, **options)
        self.left = left

    def save(self, to: object, **kwargs: object) -> Any:
        method = self.cloud.deployments.download_deployment_instance_heap_dump
        return finish(self.cloud.download(to, method, *PLACE, **kwargs))


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces that breaks off where it is told to."""

    def __init__(self, *pieces: bytes, breaks: bool = False) -> None:
        self.pieces, self.breaks = pieces, breaks

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.breaks:
            raise httpx.ReadError("reset")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def whole(_: httpx.Request) -> httpx.Response:
    headers = {"content-length": str(len(CONTENT)), "x-request-id": "r1", "content-type": "application/octet-stream"}
    return httpx.Response(200, headers=headers, stream=Pieces(CONTENT[:1000], CONTENT[1000:]))


def broken(_: httpx.Request) -> httpx.Response:
    headers = {"content-length": str(len(CONTENT))}
    return httpx.Response(200, headers=headers, stream=Pieces(b"not this", breaks=True))


KINDS = pytest.mark.parametrize("kind", [SYNC, ASYNC])


@KINDS
@pytest.mark.parametrize("named", [str, Path])
def test_an_answer_is_saved_under_a_path(kind: str, named: Callable[[Path], object], tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    target = tmp_path / "heap.hprof"

    saved = Cloud(kind, whole).save(
        named(target), options={"on_progress": lambda done, total: told.append((done, total))}
    )

    assert target.read_bytes() == CONTENT
    assert (saved.size, saved.request_id) == (len(CONTENT), "r1")
    assert saved.headers["Content-Type"] == "application/octet-stream"
    assert told == [(1000, len(CONTENT)), (len(CONTENT), len(CONTENT))]
    assert list(tmp_path.iterdir()) == [target]


@KINDS
def test_an_answer_is_saved_to_an_open_file_which_stays_open(kind: str) -> None:
    file = io.BytesIO(b"before")
    file.seek(0, io.SEEK_END)

    Cloud(kind, broken, whole).save(file)

    assert file.getvalue() == b"before" + CONTENT


@KINDS
def test_an_answer_that_breaks_off_is_asked_for_once_more(kind: str, tmp_path: Path) -> None:
    Cloud(kind, broken, whole).save(tmp_path / "heap.hprof")

    assert (tmp_path / "heap.hprof").read_bytes() == CONTENT


@KINDS
def test_half_an_answer_leaves_nothing(kind: str, tmp_path: Path) -> None:
    target = tmp_path / "heap.hprof"
    target.write_bytes(b"older")

    cloud = Cloud(kind, broken, broken, broken)
    raised(ConnectionLost, lambda: cloud.save(target))

    assert target.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [target]


class Writer:
    def __init__(self) -> None:
        self.pieces: list[bytes] = []

    def write(self, piece: bytes) -> None:
        self.pieces.append(piece)


@KINDS
def test_what_was_written_to_a_pipe_is_not_written_again(kind: str) -> None:
    writer = Writer()

    raised(ConnectionLost, lambda: Cloud(kind, broken).save(cast(IO[bytes], writer)))

    assert writer.pieces == [b"not this"]


@KINDS
def test_an_error_is_no_download(kind: str, tmp_path: Path) -> None:
    code = "heap_dumps.heap_dump_not_found"
    error = raised(HeapDumpNotFound, lambda: Cloud(kind, lambda _: failure(404, code)).save(tmp_path / "heap.hprof"))

    assert error.codes == (code,)
    assert list(tmp_path.iterdir()) == []


@KINDS
@pytest.mark.parametrize("to", [5, "no/such/folder/x", "."])
def test_where_nothing_can_be_saved_nothing_is_asked_for(kind: str, to: object) -> None:
    raised(InvalidArgument, lambda: Cloud(kind).save(to))


@KINDS
def test_a_compressed_answer_is_saved_as_it_was_meant(kind: str, tmp_path: Path) -> None:
    import gzip

    packed = gzip.compress(CONTENT)
    totals: list[int | None] = []
    answer = httpx.Response(
        200, headers={"content-encoding": "gzip", "content-length": str(len(packed))}, stream=Pieces(packed)
    )
    options = {"on_progress": lambda _, total: totals.append(total)}

    saved = Cloud(kind, lambda _: answer).save(tmp_path / "x", options=options)

    assert (tmp_path / "x").read_bytes() == CONTENT
    assert saved.size == len(CONTENT)
    assert set(totals) == {None}


def test_saving_in_a_task_that_is_cancelled_leaves_nothing(tmp_path: Path) -> None:
    class Endless(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"first"
            await asyncio.Event().wait()

    async def run() -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Endless()))
        async with AsyncElasticCloud(BASE, api_key=KEY, transport=transport) as cloud:
            begun = asyncio.Event()
            options: Any = {"on_progress": lambda *_: begun.set()}
            method = cloud.deployments.download_deployment_instance_heap_dump
            task = asyncio.create_task(cloud.download(tmp_path / "x", method, *PLACE, options=options))
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    assert list(tmp_path.iterdir()) == []
